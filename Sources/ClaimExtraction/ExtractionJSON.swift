/// Writes extractions as JSON, schema `stet.extraction/1`, byte for byte the same for the same extraction.
public enum ExtractionJSON {
    /// The name and number of the schema; a change of shape is a new number.
    public static let schema = "stet.extraction/1"

    /// One extraction as a line of JSON without the line's end.
    public static func line(_ extraction: Extraction) -> [UInt8] {
        var line: [UInt8] = []
        append(extraction, to: &line)
        return line
    }

    /// Appends one extraction as a line of JSON without the line's end.
    public static func append(_ extraction: Extraction, to bytes: inout [UInt8]) {
        var writer = JSONWriter(reserving: extraction.source.bytes.count * 8 + 512)
        append(extraction, to: &bytes, by: &writer)
    }

    /// Appends one extraction as a line of JSON without the line's end; `writer` lends its memory.
    ///
    /// For many extractions one after the other: the memory of one is in the processor's cache for the next.
    package static func append(
        _ extraction: Extraction,
        to bytes: inout [UInt8],
        by writer: inout JSONWriter
    ) {
        writer.removeAll()
        writer.object { writer in
            writer.field("schema", schema)
            writer.field("article") { article(extraction.article, &$0) }
            writer.key("text")
            extraction.source.bytes.withUnsafeBufferPointer { writer.string(utf8: $0) }
            writer.array("sentences", extraction.sentences) { sentence, writer in
                writer.position(sentence.span)
                writer.field("checkWorthiness", score: sentence.checkWorthiness)
            }
            writer.array("mentions", extraction.mentions) { mention($0, of: extraction, &$1) }
            writer.array("claims", extraction.claims) { claim($0, of: extraction, &$1) }
            writer.array("findings", extraction.findings) { finding, writer in
                writer.field("kind", finding.kind.rawValue)
                writer.field("message", finding.message)
                writer.array("spans", finding.spans) { $1.place($0, in: extraction.source) }
            }
            writer.array("annotations", extraction.article.annotations) { annotation, writer in
                writer.field("kind", annotation.kind.rawValue)
                writer.field("author", annotation.author)
                writer.field("text", annotation.text)
                writer.position(annotation.span)
            }
        }
        writer.bytes.withBytes { bytes.append(contentsOf: $0) }
    }

    private static func article(_ article: Article, _ writer: inout JSONWriter) {
        writer.field("id", article.id)
        writer.field("title", article.title)
        writer.field("byline", article.byline)
        writer.field("published", article.published?.description)
        writer.field("sha256", article.sha256)
    }

    private static func mention(
        _ mention: Mention,
        of extraction: Extraction,
        _ writer: inout JSONWriter
    ) {
        writer.field("type", mention.type.name)
        writer.place(mention.span, in: extraction.source)
        switch mention.detail {
        case .quantity(let quantity):
            writer.field("value", number: quantity.value ?? quantity.least)
            if let upper = quantity.upper { writer.field("upper", number: upper) }
            writer.field("unit", quantity.unit)
            writer.field("dimension", quantity.dimension.rawValue)
            // "Thousands" are printed as 1000 at least.
            let isLeast = quantity.value == nil && quantity.bound == .approximately
            writer.field("bound", (isLeast ? .atLeast : quantity.bound).rawValue)
        case .time(let time):
            writer.field("timexType", time.timexType.rawValue)
            writer.field("value", time.value)
            writer.field("anchor", time.anchor?.description)
        case .attribution(let attribution):
            writer.field("source", attribution.source, in: extraction.source)
            writer.field("cue", attribution.cue, in: extraction.source)
            writer.field("content", attribution.content, in: extraction.source)
            writer.field("mode", attribution.mode.rawValue)
        case .ruling(let ruling):
            writer.field("court", ruling.court)
            writer.field("action", ruling.action)
            writer.field("object", ruling.object)
            writer.field("case", ruling.caseName)
            writer.field("date", ruling.date)
        case .citation(let citation):
            writer.field("kind", citation.kind.rawValue)
            writer.field("normalized", citation.normalized)
        case .law(let law):
            writer.field("name", law.name)
            writer.field("year", number: law.year.map(Double.init))
        case .person(let person):
            writer.field("name", person.name)
            writer.field("role", person.role)
            writer.field("affiliation", person.affiliation)
        case .organization(let organization):
            writer.field("name", organization.name)
            writer.field("abbreviation", organization.abbreviation)
        }
    }

    private static func claim(_ claim: Claim, of extraction: Extraction, _ writer: inout JSONWriter)
    {
        writer.field("kind", claim.kind.rawValue)
        writer.place(claim.span, in: extraction.source)
        writer.field("focus", claim.focus, in: extraction.source)
        writer.field("statement", claim.statement)
        writer.field("attribution", number: claim.attribution.map(Double.init))
        writer.key("mentions")
        writer.numbers(claim.mentions)
        writer.field("sameAs", number: claim.sameAs.map(Double.init))
        writer.field("checkWorthiness", score: claim.checkWorthiness)
    }
}
