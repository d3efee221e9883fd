internal import ClaimExtraction
internal import Digests

/// One article as a line of JSON: `{"id": "…", "text": "…", "published": "YYYY-MM-DD"?, "title": "…"?}`.
struct BatchLine {
    private var id: String?
    private var text: String?
    private var title: String?
    private var published: CalendarDate?

    /// The article of a line; keys that are not known are passed over.
    static func article(of bytes: ArraySlice<UInt8>) throws(LineFailure) -> Article {
        var line = BatchLine()
        var scanner = JSONScanner(bytes)
        do {
            try line.read(&scanner)
        } catch {
            throw LineFailure(id: line.id, problem: "byte \(error.offset): \(error.problem)")
        }
        guard let id = line.id else { throw LineFailure(problem: "“id” is missing") }
        guard let text = line.text else { throw LineFailure(id: id, problem: "“text” is missing") }
        return Article(
            id: id,
            title: line.title,
            published: line.published,
            sha256: SHA256.hexDigest(of: text),
            text: text
        )
    }

    private mutating func read(_ scanner: inout JSONScanner) throws(JSONScanner.Failure) {
        try scanner.object(BatchLine.keys) { key, scanner throws(JSONScanner.Failure) in
            try readValue(of: key, &scanner)
        }
        try scanner.expectEnd()
    }

    private static let keys: Set<String> = ["id", "text", "title", "published"]

    private mutating func readValue(
        of key: String,
        _ scanner: inout JSONScanner
    ) throws(JSONScanner.Failure) {
        guard scanner.peek() == UInt8(ascii: "\"") else {
            let isOptional = key == "title" || key == "published"
            guard isOptional, scanner.peek() == UInt8(ascii: "n") else {
                throw scanner.failure("“\(key)” must be a string")
            }
            return try scanner.skipScalar()
        }
        let start = scanner
        let value = try scanner.string()
        switch key {
        case "id": id = value
        case "text": text = value
        case "title": title = value
        default:
            published = CalendarDate(iso8601: value)
            if published == nil {
                throw start.failure("“published” must be a day as YYYY-MM-DD")
            }
        }
    }
}
