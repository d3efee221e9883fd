/// Refuses what would take the HTML parser more than linear time or memory.
///
/// The HTML standard's algorithm (https://html.spec.whatwg.org/multipage/parsing.html) looks through the open
/// elements at each tag, opens unclosed `<b>` and their like again in each paragraph, and compares each
/// attribute with those before it. Here the open elements are followed roughly, without a tree, and never
/// fewer of them than the parser will have. Articles stay below a tenth of the bounds.
struct MarkupLimits {
    static let nesting = 2_000
    static let elements = 200_000
    static let attributesInTag = 1_000
    static let looks = 100_000_000

    private var open: [OpenElement] = []
    /// Open formatting elements by what is written in their tags.
    private var formatting: [UInt64: Int] = [:]
    /// How many of them a new paragraph opens again: of those alike, three.
    private var openedAgain = 0
    private var foreignDepth = 0
    private var elements = 0
    private var looks = 0

    /// What is too much, or nil.
    static func excess(in html: [UInt8]) -> String? {
        var limits = MarkupLimits()
        var scanner = TagScanner(html)
        while let tag = scanner.next() {
            if tag.attributes > attributesInTag {
                return "a tag has more than \(attributesInTag) attributes"
            }
            limits.pass(tag)
            if limits.open.count > nesting {
                return "it is nested more than \(nesting) levels deep"
            }
            if limits.elements > elements { return "it has more than \(elements) elements" }
            if limits.looks > looks { return "its elements are nested too deeply, too often" }
        }
        return nil
    }

    private mutating func pass(_ tag: TagScanner.Tag) {
        looks += open.count
        if tag.isEnd {
            close(tag.name)
        } else {
            elements += 1
            begin(tag)
        }
    }

    private mutating func begin(_ tag: TagScanner.Tag) {
        let isFormatting = MarkupLimits.formattingNames.contains(tag.name)
        if !isFormatting { elements += openedAgain }
        if foreignDepth > 0 {
            if MarkupLimits.leavesForeign.contains(tag.name) {
                while foreignDepth > 0, let last = open.popLast() { forget(last) }
            } else if tag.isSelfClosing {
                return
            }
        } else {
            if MarkupLimits.tableParts.contains(tag.name) { closeCell() }
            if MarkupLimits.endsByItself.contains(tag.name) { return }
        }
        if tag.name == "a" || tag.name == "nobr" { close(tag.name) }
        if tag.name == "td" || tag.name == "th", !isInTable { return }
        let element = OpenElement(name: tag.name, digest: tag.digest, isFormatting: isFormatting)
        add(element)
    }

    /// What is opened above the element closes with it; formatting stays, to be opened again.
    private mutating func close(_ name: TagName) {
        let name = name.isHeading ? "h1" : name
        var index = open.count
        while index > 0 {
            index -= 1
            let element = open[index]
            if element.name == name || (name == "h1" && element.name.isHeading) {
                if element.isFormatting {
                    forget(open.remove(at: index))
                } else {
                    let above = open[(index + 1)...]
                    let kept = element.isScope ? [] : MarkupLimits.threeAlike(of: above)
                    for gone in open[index...] { forget(gone) }
                    open.removeSubrange(index...)
                    for element in kept { add(element) }
                }
                return
            }
            // `</table>` looks past cells; everything else stops at a scope's border.
            if element.isScope, name != "table" || element.name == "template" { return }
        }
    }

    /// A cell ends where another part of its table begins, whatever is open in it.
    private mutating func closeCell() {
        var index = open.count
        while index > 0 {
            index -= 1
            let element = open[index]
            if MarkupLimits.cells.contains(element.name) {
                for gone in open[index...] { forget(gone) }
                open.removeSubrange(index...)
                return
            }
            if element.name == "table" || element.name == "template" { return }
        }
    }

    /// Outside tables and templates the parser passes over cells.
    private var isInTable: Bool {
        foreignDepth > 0 || open.contains { $0.name == "table" || $0.name == "template" }
    }

    private mutating func add(_ element: OpenElement) {
        open.append(element)
        if element.isForeign { foreignDepth += 1 }
        guard element.isFormatting else { return }
        formatting[element.digest, default: 0] += 1
        if formatting[element.digest, default: 0] <= 3 { openedAgain += 1 }
    }

    /// Counts an element out that is taken from the open ones.
    private mutating func forget(_ element: OpenElement) {
        if element.isForeign { foreignDepth -= 1 }
        guard element.isFormatting else { return }
        if formatting[element.digest, default: 0] <= 3 { openedAgain -= 1 }
        formatting[element.digest, default: 0] -= 1
    }

    /// The formatting elements among some, of those alike the first three.
    private static func threeAlike(of elements: some Collection<OpenElement>) -> [OpenElement] {
        var count: [UInt64: Int] = [:]
        return elements.filter { element in
            guard element.isFormatting else { return false }
            count[element.digest, default: 0] += 1
            return count[element.digest, default: 0] <= 3
        }
    }

    private struct OpenElement {
        let name: TagName
        let digest: UInt64
        let isFormatting: Bool
        var isForeign: Bool { name == "svg" || name == "math" }
        var isScope: Bool { MarkupLimits.scopes.contains(name) }
    }

    private static let formattingNames: Set<TagName> = [
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt",
        "u",
    ]
    private static let scopes: Set<TagName> = [
        "applet", "caption", "html", "marquee", "math", "object", "svg", "table", "td", "template",
        "th",
    ]
    /// Without content, or closed by the next of its kind.
    private static let endsByItself: Set<TagName> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr", "p", "li", "dd", "dt", "tr", "tbody", "thead", "tfoot",
        "colgroup", "option", "optgroup", "html", "head", "body", "frame", "image", "bgsound",
    ]
    private static let cells: Set<TagName> = ["caption", "td", "th"]
    private static let tableParts: Set<TagName> = [
        "caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr",
    ]
    private static let leavesForeign: Set<TagName> = [
        "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em",
        "embed", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "i", "img", "li", "menu",
        "nobr", "ol", "p", "pre", "ruby", "s", "small", "span", "strong", "strike", "sub", "sup",
        "table", "tt", "u", "ul", "var",
    ]
}
