/// What is read: a text with what is known about it.
public struct Article: Sendable, Equatable {
    /// What the caller calls it: a slug, a file's name, a line's "id".
    public var id: String
    /// Its name; where the text begins with it, in a line of its own, that line is the headline.
    public var title: String?
    /// The line that the text begins with as its headline, where it is called something else.
    ///
    /// Only a headline's figures, days, names, laws, rulings and quoted words are claims.
    public var headline: String?
    public var byline: String?
    /// The day of publication, against which "last week" is resolved.
    public var published: CalendarDate?
    /// SHA-256 of the bytes that it was read from, 64 hexadecimal digits; the caller computes it.
    public var sha256: String?
    public var text: String
    /// Comments, footnotes and links that came with the file, by place in `text`.
    public var annotations: [Annotation]

    public init(
        id: String,
        title: String? = nil,
        headline: String? = nil,
        byline: String? = nil,
        published: CalendarDate? = nil,
        sha256: String? = nil,
        text: String,
        annotations: [Annotation] = []
    ) {
        self.id = id
        self.title = title
        self.headline = headline
        self.byline = byline
        self.published = published
        self.sha256 = sha256
        self.text = text
        self.annotations = annotations
    }
}

/// Something that hangs on words of the text: a comment, a footnote, a link.
public struct Annotation: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case comment, footnote, link
    }

    public var kind: Kind
    public var author: String?
    /// The comment, the note, or the address.
    public var text: String
    /// The day on which somebody made it, where the file tells.
    public var day: CalendarDate?
    /// The words that it hangs on.
    public var span: Span

    public init(
        kind: Kind,
        author: String? = nil,
        text: String,
        day: CalendarDate? = nil,
        span: Span
    ) {
        self.kind = kind
        self.author = author
        self.text = text
        self.day = day
        self.span = span
    }
}
