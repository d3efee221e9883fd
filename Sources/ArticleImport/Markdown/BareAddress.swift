internal import ClaimExtraction

/// Web addresses that stand in a text without any markup.
enum BareAddress {
    /// A link for each address, except where `spans` already are links.
    static func links(in text: String, except spans: [Span]) -> [Annotation] {
        var links: [Annotation] = []
        let scalars = Array(text.unicodeScalars)
        var index = 0
        var next = 0
        while index < scalars.count {
            guard scalars[index] == "h", let schemeEnd = endOfScheme(in: scalars, at: index) else {
                index += 1
                continue
            }
            let end = endOfAddress(in: scalars, from: schemeEnd)
            while next < spans.count, spans[next].end <= index { next += 1 }
            let isLink = next < spans.count && spans[next].start < end
            if end > schemeEnd, !isLink {
                var address = String.UnicodeScalarView()
                address.append(contentsOf: scalars[index..<end])
                links.append(
                    Annotation(
                        kind: .link,
                        text: String(address),
                        span: Span(start: index, end: end)
                    )
                )
            }
            index = max(end, index + 1)
        }
        return links
    }

    private static func endOfScheme(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
        for scheme in [Array("https://".unicodeScalars), Array("http://".unicodeScalars)] {
            let end = start + scheme.count
            if end <= scalars.count, scalars[start..<end].elementsEqual(scheme) { return end }
        }
        return nil
    }

    /// White space and angle brackets end an address; punctuation at its end belongs to the sentence.
    private static func endOfAddress(in scalars: [Unicode.Scalar], from start: Int) -> Int {
        var end = start
        while end < scalars.count, !scalars[end].properties.isWhitespace,
            !"<>\"“”".unicodeScalars.contains(scalars[end])
        {
            end += 1
        }
        while end > start, ".,;:!?')]’…".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
        return end
    }
}
