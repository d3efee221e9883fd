/// What the names in an element's `class` and `id` say about it.
///
/// The method and most of the words are those of Readability (Arc90, 2009; https://github.com/mozilla/readability).
struct ClassWords: OptionSet {
    let rawValue: UInt16

    /// Seldom part of the article.
    static let unlikely = ClassWords(rawValue: 1)
    /// Perhaps the article all the same.
    static let possible = ClassWords(rawValue: 2)
    static let positive = ClassWords(rawValue: 4)
    static let negative = ClassWords(rawValue: 8)
    static let byline = ClassWords(rawValue: 16)
    static let share = ClassWords(rawValue: 32)
    /// Names a box that sites put around or into articles.
    static let clutter = ClassWords(rawValue: 64)
    /// Has a usual name of the element around an article's text.
    static let articleText = ClassWords(rawValue: 256)
    /// Stands under a picture.
    static let caption = ClassWords(rawValue: 128)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Of the value of one attribute.
    init(_ names: String) {
        self = ClutterClasses.occur(in: names) ? .clutter : []
        if MarkedContainer.isNamed(by: names) { insert(.articleText) }
        let names = Array(names.lowercased().utf8)
        for (words, parts) in ClassWords.parts where parts.occurs(in: names) { insert(words) }
    }

    /// Plus or minus 25 for good and bad words.
    var weight: Double {
        (contains(.positive) ? 25 : 0) - (contains(.negative) ? 25 : 0)
    }

    private static let parts: [(ClassWords, WordParts)] = [
        (.unlikely, unlikelyParts), (.possible, possibleParts), (.positive, positiveParts),
        (.negative, negativeParts), (.byline, bylineParts), (.share, shareParts),
        (.caption, WordParts("caption credit wp-caption")),
    ]
    private static let unlikelyParts = WordParts(
        """
        -ad- ai2html banner breadcrumbs combx comment community cover-wrap disqus extra footer gdpr \
        header legends menu related remark replies rss shoutbox sidebar skyscraper social sponsor \
        supplemental ad-break agegate pagination pager popup yom-remote
        """
    )
    private static let possibleParts = WordParts(
        "and article body column content main mathjax shadow"
    )
    private static let positiveParts = WordParts(
        "article body content entry main page post text blog story"
    )
    private static let negativeParts = WordParts(
        """
        -ad- hidden banner combx comment com- contact footer gdpr masthead media meta outbrain \
        promo related scroll share shoutbox sidebar skyscraper sponsor shopping tags widget
        """
    )
    private static let bylineParts = WordParts("byline author dateline writtenby p-author")
    private static let shareParts = WordParts("share sharedaddy")
}

/// Parts of words to look for, by their first byte.
struct WordParts: Sendable {
    private var byFirst: [[[UInt8]]] = Array(repeating: [], count: 128)

    init(_ list: String) {
        for part in list.split(separator: " ") {
            guard let first = part.utf8.first, first < 128 else { continue }
            byFirst[Int(first)].append(Array(part.utf8))
        }
    }

    func occurs(in text: [UInt8]) -> Bool {
        for index in text.indices where text[index] < 128 {
            for part in byFirst[Int(text[index])] where text[index...].starts(with: part) {
                return true
            }
        }
        return false
    }
}
