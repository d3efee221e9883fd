/// A parsed page as one array of nodes in document order.
///
/// What is under a node follows it directly, up to its `end`, so that walks are loops and depth costs no stack.
struct PageTree {
    /// An index into ``nodes``.
    typealias ID = Int

    struct Node {
        let element: ElementName
        /// -1 for the root.
        let parent: ID
        /// How many nodes are above it.
        let depth: Int
        /// After the last node under it.
        var end: ID
        /// Its places in ``PageTree/attributes``.
        let attributes: Range<Int>
        /// The words of a run of characters, or the program of a script.
        let text: String
    }

    struct Attribute {
        let name: String
        let value: String
    }

    private(set) var nodes: [Node] = []
    private(set) var attributes: [Attribute] = []

    subscript(id: ID) -> Node { nodes[id] }

    /// Every node, in document order.
    var ids: Range<ID> { nodes.indices }

    /// What is under a node, in document order.
    func descendants(of id: ID) -> Range<ID> { id + 1..<nodes[id].end }

    /// The nodes directly under a node, in order.
    func children(of id: ID) -> some Sequence<ID> {
        let end = nodes[id].end
        return sequence(state: id + 1) { (next: inout ID) -> ID? in
            guard next < end else { return nil }
            defer { next = nodes[next].end }
            return next
        }
    }

    /// The nodes above a node, the nearest first.
    func ancestors(of id: ID) -> some Sequence<ID> {
        sequence(state: nodes[id].parent) { (next: inout ID) -> ID? in
            guard next >= 0 else { return nil }
            defer { next = nodes[next].parent }
            return next
        }
    }

    func contains(_ ancestor: ID, _ id: ID) -> Bool {
        ancestor <= id && id < nodes[ancestor].end
    }

    /// An attribute's value; nil where the element hasn't got it.
    func attribute(_ name: String, of id: ID) -> String? {
        attributes[nodes[id].attributes].first { $0.name == name }?.value
    }

    /// The words under a node, white space made one space; the first so many bytes of them.
    ///
    /// No title, name or lead comes near the usual limit.
    func words(of id: ID, limitInBytes: Int = 4_000) -> String {
        var joined = ""
        for node in id..<nodes[id].end where joined.utf8.count < limitInBytes {
            if nodes[node].element == .text {
                joined += nodes[node].text.prefix(limitInBytes)
            } else if nodes[node].element == .br || ElementSet.blocks.contains(nodes[node].element)
            {
                joined += " "
            }
        }
        return joined.split { $0.isWhitespace }.joined(separator: " ")
    }
}

extension PageTree {
    /// Begins a node under `parent`; everything added before ``close(_:)`` comes under it.
    mutating func open(
        _ element: ElementName,
        under parent: ID,
        attributes new: [Attribute] = [],
        text: String = ""
    ) -> ID {
        let start = attributes.count
        attributes += new
        nodes.append(
            Node(
                element: element,
                parent: parent,
                depth: parent < 0 ? 0 : nodes[parent].depth + 1,
                end: nodes.count + 1,
                attributes: start..<attributes.count,
                text: text
            )
        )
        return nodes.count - 1
    }

    mutating func close(_ id: ID) { nodes[id].end = nodes.count }
}
