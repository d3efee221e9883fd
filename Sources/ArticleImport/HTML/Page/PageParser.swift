internal import CGumbo

extension PageTree {
    /// Parses a page as the HTML standard says; any text gives a tree.
    ///
    /// The text must be within ``MarkupLimits``. Comments are left out, and attributes that nothing reads.
    init(parsing html: [UInt8]) {
        var options = stet_gumbo_options()
        html.withUnsafeBytes { bytes in
            let characters = bytes.bindMemory(to: CChar.self).baseAddress
            guard let output = gumbo_parse_with_options(&options, characters, bytes.count) else {
                return
            }
            defer { gumbo_destroy_output(&options, output) }
            if let root = output.pointee.root { copy(root) }
        }
    }

    /// Copies a tree without recursion.
    private mutating func copy(_ root: UnsafeMutablePointer<GumboNode>) {
        /// A node whose children are being copied, with the next of them.
        var open: [(id: ID, element: GumboElement, next: Int)] = []
        func isElement(_ node: UnsafeMutablePointer<GumboNode>) -> Bool {
            node.pointee.type == GUMBO_NODE_ELEMENT || node.pointee.type == GUMBO_NODE_TEMPLATE
        }
        let rootID = add(root.pointee.v.element, under: -1)
        open.append((rootID, root.pointee.v.element, 0))
        while let top = open.last {
            guard top.next < Int(top.element.children.length) else {
                close(top.id)
                open.removeLast()
                continue
            }
            open[open.count - 1].next += 1
            guard
                let child = top.element.children.data[top.next]?
                    .assumingMemoryBound(to: GumboNode.self)
            else { continue }
            if isElement(child) {
                let element = child.pointee.v.element
                open.append((add(element, under: top.id), element, 0))
            } else if child.pointee.type != GUMBO_NODE_COMMENT {
                let text = String(cString: child.pointee.v.text.text)
                close(self.open(.text, under: top.id, text: text))
            }
        }
    }

    private mutating func add(_ element: GumboElement, under parent: ID) -> ID {
        let isHTML = element.tag_namespace == GUMBO_NAMESPACE_HTML
        let name = elementNames[Int(element.tag.rawValue)]
        return open(
            isHTML || name == .svg || name == .math ? name : .other,
            under: parent,
            attributes: keptAttributes(of: element)
        )
    }

    private func keptAttributes(of element: GumboElement) -> [Attribute] {
        var attributes: [Attribute] = []
        for index in 0..<Int(element.attributes.length) {
            guard
                let pointer = element.attributes.data[index]?
                    .assumingMemoryBound(to: GumboAttribute.self)
            else { continue }
            let name = String(cString: pointer.pointee.name)
            guard keptAttributeNames.contains(name) else { continue }
            let value = String(cString: pointer.pointee.value)
            attributes.append(
                Attribute(name: name, value: String(value.prefix(attributeLimitInCharacters)))
            )
        }
        return attributes
    }
}

/// Longer values are data of programs.
private let attributeLimitInCharacters = 4_000

private let keptAttributeNames: Set<String> = [
    "id", "class", "href", "rel", "role", "style", "hidden", "content", "property", "name",
    "itemprop", "itemtype", "datetime", "title", "type", "charset", "http-equiv", "pubdate",
    "aria-hidden", "aria-modal", "aria-label", "alt", "src", "lang", "data-testid",
]

/// By gumbo's numbers.
private let elementNames: [ElementName] = (0...GUMBO_TAG_LAST.rawValue).map { number in
    let tag = GumboTag(rawValue: number)
    guard tag != GUMBO_TAG_UNKNOWN, tag != GUMBO_TAG_LAST,
        let name = gumbo_normalized_tagname(tag)
    else { return .other }
    return ElementName(named: String(cString: name))
}
