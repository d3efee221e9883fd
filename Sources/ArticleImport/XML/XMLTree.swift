/// A parsed XML document: its elements and texts in document order, in one array.
final class XMLTree {
    /// An element or a run of characters.
    fileprivate struct Node {
        /// An index into `names`; negative for a text.
        var name: Int32
        /// The index after everything that is in the node.
        var end: Int32
        /// The first attribute; for a text, the first byte.
        var first: Int32
        /// How many attributes or bytes.
        var count: Int32
    }

    fileprivate struct Attribute {
        var name: Int32
        var first: Int32
        var count: Int32
    }

    fileprivate var nodes: [Node] = []
    fileprivate var attributes: [Attribute] = []
    fileprivate var names: [String] = []
    /// UTF-8 of all texts and attributes.
    fileprivate var bytes: [UInt8] = []

    /// Elements that are open while the tree is built.
    private var open: [Int32] = []
    /// Whether the last node is a text that further characters belong to.
    private var isInText = false

    /// How deep the last node added stands.
    var depth: Int { open.count }
    var nodeCount: Int { nodes.count }

    /// The outermost element; nil before there is one.
    var root: XMLElement? { nodes.isEmpty ? nil : XMLElement(tree: self, index: 0) }

    // MARK: Building

    /// A number for a name; the caller looks that the same name has one number only.
    func addName(_ name: String) -> Int32 {
        names.append(name)
        return Int32(truncatingIfNeeded: names.count - 1)
    }

    func beginElement(_ name: Int32) {
        isInText = false
        open.append(Int32(truncatingIfNeeded: nodes.count))
        nodes.append(
            Node(name: name, end: 0, first: Int32(truncatingIfNeeded: attributes.count), count: 0)
        )
    }

    /// Adds an attribute to the element that began last.
    func addAttribute(_ name: Int32, _ value: UnsafeBufferPointer<UInt8>) {
        attributes.append(
            Attribute(
                name: name,
                first: Int32(truncatingIfNeeded: bytes.count),
                count: Int32(truncatingIfNeeded: value.count)
            )
        )
        bytes.append(contentsOf: value)
        nodes[nodes.count - 1].count += 1
    }

    func addText(_ text: UnsafeBufferPointer<UInt8>) {
        guard !open.isEmpty else { return }
        if isInText {
            nodes[nodes.count - 1].count += Int32(truncatingIfNeeded: text.count)
        } else {
            let index = Int32(truncatingIfNeeded: nodes.count)
            nodes.append(
                Node(
                    name: -1,
                    end: index + 1,
                    first: Int32(truncatingIfNeeded: bytes.count),
                    count: Int32(truncatingIfNeeded: text.count)
                )
            )
        }
        bytes.append(contentsOf: text)
        isInText = true
    }

    func endElement() {
        isInText = false
        guard let index = open.popLast() else { return }
        nodes[Int(index)].end = Int32(truncatingIfNeeded: nodes.count)
    }
}

/// What stands in an element.
enum XMLNode {
    case element(XMLElement)
    case text(String)
}

/// One element of an ``XMLTree``.
struct XMLElement {
    fileprivate let tree: XMLTree
    /// Its place among all nodes in document order; names the element within its tree.
    let index: Int

    /// Prefix and local name, with the prefix that the parser was told to use for the namespace.
    var name: String { tree.names[Int(tree.nodes[index].name)] }

    /// The value of an attribute, by prefix and local name.
    subscript(attribute: String) -> String? {
        let node = tree.nodes[index]
        for place in Int(node.first)..<Int(node.first) + Int(node.count) {
            let candidate = tree.attributes[place]
            if tree.names[Int(candidate.name)] == attribute {
                return tree.string(first: candidate.first, count: candidate.count)
            }
        }
        return nil
    }

    /// The elements and texts in it, in order.
    var nodes: some Sequence<XMLNode> {
        sequence(state: index + 1) { [tree, end = self.end] next -> XMLNode? in
            guard next < end else { return nil }
            let node = tree.nodes[next]
            defer { next = Int(node.end) }
            return node.name < 0
                ? .text(tree.string(first: node.first, count: node.count))
                : .element(XMLElement(tree: tree, index: next))
        }
    }

    /// The elements in it, in order.
    var children: some Sequence<XMLElement> {
        sequence(state: index + 1) { [tree, end = self.end] next -> XMLElement? in
            while next < end {
                let node = tree.nodes[next]
                let place = next
                next = Int(node.end)
                if node.name >= 0 { return XMLElement(tree: tree, index: place) }
            }
            return nil
        }
    }

    /// The elements in it at any depth, in document order.
    var descendants: some Sequence<XMLElement> {
        sequence(state: index + 1) { [tree, end = self.end] next -> XMLElement? in
            while next < end {
                let place = next
                next += 1
                if tree.nodes[place].name >= 0 { return XMLElement(tree: tree, index: place) }
            }
            return nil
        }
    }

    /// The first child with that name.
    func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

    /// The element at the end of a way of children's names.
    func child(_ names: String...) -> XMLElement? {
        names.reduce(Optional(self)) { $0?.child($1) }
    }

    /// All characters in it at any depth.
    var text: String {
        var bytes: [UInt8] = []
        for node in tree.nodes[index..<end] where node.name < 0 {
            bytes += tree.bytes[Int(node.first)..<Int(node.first) + Int(node.count)]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private var end: Int { Int(tree.nodes[index].end) }
}

extension XMLTree {
    fileprivate func string(first: Int32, count: Int32) -> String {
        String(decoding: bytes[Int(first)..<Int(first) + Int(count)], as: UTF8.self)
    }
}
