internal import ClaimExtraction

/// What a file says about its document (ECMA-376 part 2, 11: core properties).
struct CoreProperties {
    var title: String?
    var byline: String?
    /// The day of the last change, else that of the first.
    var day: CalendarDate?

    init() {}

    init(_ root: XMLElement) {
        title = CoreProperties.value("dc:title", in: root)
        byline = CoreProperties.value("dc:creator", in: root).flatMap(CoreProperties.byline)
        let time =
            CoreProperties.value("dcterms:modified", in: root)
            ?? CoreProperties.value("dcterms:created", in: root)
        day = time.flatMap { CalendarDate(iso8601: $0.prefix(10)) }
    }

    /// Several authors stand with semicolons between them; what programs put there is nobody's name.
    static func byline(_ creator: String) -> String? {
        let names = creator.split(separator: ";").map { String($0.trimmingSpace) }
            .filter { !$0.isEmpty && !placeholders.contains($0.lowercased()) }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    /// What programs and fresh installations write for an author.
    private static let placeholders: Set<String> = [
        "admin", "administrator", "apache poi", "author", "microsoft office user", "python-docx",
        "unknown", "user",
    ]

    private static func value(_ name: String, in root: XMLElement) -> String? {
        guard let element = root.child(name) else { return nil }
        let words = element.text.split { $0.isWhitespace }.joined(separator: " ")
        return words.isEmpty ? nil : words
    }
}
