internal import ClaimExtraction

/// What an office file says about its document.
struct DocumentProperties {
    var title: String?
    var byline: String?
    /// The day of publication that a person typed in, else that of the last change, else that of the first.
    var day: CalendarDate?
    /// Whether a person typed the day in.
    private(set) var isDayStated = false

    init() {}

    /// Takes the day from a property of the user's own, where its name says that it is that of publication.
    mutating func take(custom name: String?, _ value: String) {
        guard let name, DocumentProperties.publicationNames.contains(name.lowercased()),
            let day = WrittenDate.first(in: value)
        else { return }
        self.day = day
        isDayStated = true
    }

    private static let publicationNames: Set<String> = [
        "date published", "publication date", "publication", "publish date", "published",
        "release date",
    ]

    /// From the element that has the properties as its children; of several names for one the first that
    /// says something counts.
    init(in root: XMLElement, title: String, authors: [String], times: [String]) {
        func first(of names: [String]) -> String? {
            names.lazy.compactMap { DocumentProperties.value($0, in: root) }.first
        }
        self.title = first(of: [title])
        byline = first(of: authors).flatMap(DocumentProperties.byline)
        day = first(of: times).flatMap { CalendarDate(iso8601: $0.prefix(10)) }
    }

    /// Several authors stand with semicolons between them; what programs put there is nobody's name.
    static func byline(_ creator: String) -> String? {
        let names = creator.split(separator: ";").map { String($0.trimmingSpace) }
            .filter { !$0.isEmpty && !placeholders.contains($0.lowercased()) }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    /// What programs and fresh installations write for an author.
    private static let placeholders: Set<String> = [
        "(anonymous)", "admin", "administrator", "anonymous", "apache poi", "author",
        "microsoft office user", "owner", "python-docx", "root", "unknown", "user",
    ]

    private static func value(_ name: String, in root: XMLElement) -> String? {
        guard let element = root.child(name) else { return nil }
        let words = element.text.split { $0.isWhitespace }.joined(separator: " ")
        return words.isEmpty ? nil : words
    }
}
