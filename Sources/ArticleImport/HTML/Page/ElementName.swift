/// The elements that reading a page tells apart; every other one is ``other``.
enum ElementName: UInt8, CaseIterable {
    case a, abbr, address, area, article, aside, audio, b, base, blockquote, body, br, button
    case canvas, caption, center, cite, code, col, dd, del, details, dialog, div, dl, dt, em
    case embed, fieldset, figcaption, figure, font, footer, form, h1, h2, h3, h4, h5, h6
    case head, header, hr, html, i, iframe, img, input, ins, label, legend, li, link, main
    case mark, math, menu, meta, nav, noscript, object, ol, option, p, picture, pre, q
    case s, script, section, select, small, source, span, strike, strong, style, sub, summary, sup
    case svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, u, ul, video
    /// A run of characters.
    case text
    case other

    /// The element of that name in lower case.
    init(named name: String) {
        self = ElementName.byName[name] ?? .other
    }

    private static let byName: [String: ElementName] = {
        let elements = allCases.filter { $0 != .text && $0 != .other }
        return Dictionary(uniqueKeysWithValues: elements.map { (String(describing: $0), $0) })
    }()
}

/// A set of elements that is asked in a few instructions.
struct ElementSet: ExpressibleByArrayLiteral {
    private var bits: UInt128 = 0

    init(arrayLiteral elements: ElementName...) {
        for element in elements { bits |= 1 << UInt128(element.rawValue) }
    }

    func contains(_ element: ElementName) -> Bool {
        bits >> UInt128(element.rawValue) & 1 == 1
    }

    func union(_ other: ElementSet) -> ElementSet {
        var union = self
        union.bits |= other.bits
        return union
    }
}

extension ElementSet {
    static let headings: ElementSet = [.h1, .h2, .h3, .h4, .h5, .h6]
    static let lists: ElementSet = [.ul, .ol, .dl]
    static let tableParts: ElementSet = [.table, .thead, .tbody, .tfoot, .tr, .td, .th, .caption]
    /// What begins on a line of its own.
    static let blocks: ElementSet =
        ([
            .address, .article, .aside, .blockquote, .body, .button, .center, .dd, .details,
            .dialog,
            .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .head, .header, .hr,
            .html, .legend, .li, .main, .menu, .nav, .ol, .option, .p, .pre, .section, .select,
            .summary, .ul,
        ] as ElementSet).union(headings).union(tableParts)
    /// What holds no words for readers.
    static let wordless: ElementSet = [
        .script, .style, .noscript, .template, .svg, .math, .iframe, .object, .embed, .audio,
        .video, .canvas, .select, .option, .textarea, .input, .button, .meta, .link, .head,
        .title, .img, .picture, .source, .area, .hr,
    ]
}
