/// Who is reported to have said, written, thought or wanted what.
public struct Attribution: Sendable, Equatable {
    /// The words that name the source; nil where there are none ("it was said").
    public var source: Span?
    /// The words that report: "said", "according to".
    public var cue: Span?
    /// What is attributed, without outer quotation marks.
    public var content: Span
    public var mode: Mode
    /// Who is meant, as fully as the article says it: "Lea Webb" where the source is "she".
    package var speaker: String?
    /// Whether it reports something said or believed that can be a claim, rather than a wish or a stand.
    package var isStatement = true

    public enum Mode: String, Sendable, CaseIterable {
        /// Every word of the content is inside quotation marks.
        case direct
        /// None is.
        case indirect
        /// Some are.
        case mixed
    }

    public init(source: Span?, cue: Span?, content: Span, mode: Mode) {
        self.source = source
        self.cue = cue
        self.content = content
        self.mode = mode
    }
}
