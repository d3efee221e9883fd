/// What the names in an element's `class` and `id` say about it.
///
/// The method and most of the words are those of Readability (Arc90, 2009; https://github.com/mozilla/readability).
struct ClassWords: OptionSet {
    let rawValue: UInt32

    /// Seldom part of the article.
    static let unlikely = ClassWords(rawValue: 1)
    /// Perhaps the article all the same.
    static let possible = ClassWords(rawValue: 1 << 1)
    static let positive = ClassWords(rawValue: 1 << 2)
    static let negative = ClassWords(rawValue: 1 << 3)
    /// Names a box that sites put around or into articles.
    static let clutter = ClassWords(rawValue: 1 << 4)
    /// Holds what readers can pass on the article with.
    static let share = ClassWords(rawValue: 1 << 5)
    /// Has a usual name of the element around an article's text.
    static let articleText = ClassWords(rawValue: 1 << 6)
    /// Stands under a picture.
    static let caption = ClassWords(rawValue: 1 << 7)
    /// Names the author, or stands around where that is done.
    static let byline = ClassWords(rawValue: 1 << 8)
    static let author = ClassWords(rawValue: 1 << 9)
    static let name = ClassWords(rawValue: 1 << 10)
    /// Holds comments or other articles.
    static let elsewhere = ClassWords(rawValue: 1 << 11)
    /// Holds a day, that of publication, or that of a change.
    static let dated = ClassWords(rawValue: 1 << 12)
    static let published = ClassWords(rawValue: 1 << 13)
    static let changed = ClassWords(rawValue: 1 << 14)
    /// Sums the article up below its headline.
    static let deck = ClassWords(rawValue: 1 << 15)

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Of the value of one attribute.
    init(_ names: String) {
        self = ClutterClasses.occur(in: names) ? .clutter : []
        if MarkedContainer.isNamed(by: names) { insert(.articleText) }
        let names = Array(names.lowercased().utf8)
        for (words, parts) in ClassWords.parts where parts.occur(in: names) { insert(words) }
        let elsewhere = names.split(separator: UInt8(ascii: " ")).contains { name in
            ClassWords.elsewhereStarts.contains { name.starts(with: $0) }
        }
        if elsewhere { insert(.elsewhere) }
    }

    /// Plus or minus 25 for good and bad words.
    var weight: Double {
        (contains(.positive) ? 25 : 0) - (contains(.negative) ? 25 : 0)
    }

    private static let elsewhereStarts = [
        "comment", "related", "sidebar", "footer", "recommend", "popular",
    ].map { Array($0.utf8) }

    private static let parts: [(ClassWords, WordParts)] = [
        (
            .unlikely,
            """
            -ad- ai2html banner breadcrumbs combx comment community cover-wrap disqus extra footer \
            gdpr header legends menu related remark replies rss shoutbox sidebar skyscraper social \
            sponsor supplemental ad-break agegate pagination pager popup yom-remote
            """
        ),
        (.possible, "and article body column content main mathjax shadow"),
        (.positive, "article body content entry main page post text blog story"),
        (
            .negative,
            """
            -ad- hidden banner combx comment com- contact footer gdpr masthead media meta outbrain \
            promo related scroll share shoutbox sidebar skyscraper sponsor shopping tags widget
            """
        ),
        (.share, "share sharedaddy"),
        (.caption, "caption credit"),
        (.byline, "byline author dateline writtenby p-author"),
        (.author, "byline author"),
        (.name, "name"),
        (
            .dated,
            "date datum fecha timestamp posted byline meta time info"
        ),
        (.published, "publish entry-date post-date"),
        (.changed, "updat modif"),
        (.deck, "deck dek standfirst strapline subtitle sub-title subhead sub-head"),
    ].map { ($0, WordParts($1)) }
}
