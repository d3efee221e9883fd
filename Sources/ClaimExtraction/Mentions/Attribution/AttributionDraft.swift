/// An attribution in tokens, while it is put together.
struct AttributionDraft {
    /// The words that name the source, if any.
    var source: Range<Int>?
    /// The words that report, if any.
    var cue: Range<Int>?
    /// What is attributed, trimmed at both ends; never empty.
    var content: Range<Int>
    /// Who is meant, where the source is a pronoun that stands for it or repeats an earlier source.
    var speaker: String?
    /// Whether it reports a statement that was uttered, rather than a wish, a judgement or a topic.
    var isStatement: Bool
    /// Whether it stands beside the report that it is a part of.
    var isNestable = true
    /// Whether what is said is a clause behind the verb, with or without "that".
    var isClause = false
    /// Whether its cue hangs on a paper: "a letter accusing".
    var isOnDocument = false
    /// Whether a quotation goes on from a report in another sentence, whose verb has a content of its own.
    var goesOn = false
    /// How sure it is; of two that contend the surer one stays.
    var score = AttributionDraft.ruleScore
    /// What the decisions looked at, in training only.
    var trace: AttributionTrace?

    /// What counts as the score of one that rules alone have found.
    static let ruleScore = 1000

    /// The tokens from the first part to the last.
    var extent: Range<Int> {
        var first = content.lowerBound
        var last = content.upperBound
        if let source {
            first = min(first, source.lowerBound)
            last = max(last, source.upperBound)
        }
        if let cue {
            first = min(first, cue.lowerBound)
            last = max(last, cue.upperBound)
        }
        return first..<last
    }
}

/// What later words of a sentence need to know of the report before them.
struct EarlierReport {
    let source: Range<Int>?
    let cue: Range<Int>?

    init(_ draft: AttributionDraft) {
        source = draft.source
        cue = draft.cue
    }
}

extension [AttributionDraft] {
    /// A beginning of a report that says nothing by itself has so many tokens at most: "By noon on Sunday".
    private static let longestFragment = 5

    /// All that somebody is reported to say is a statement, whether its verb was recognised or not.
    mutating func takeWholeForStatement() {
        guard count == 1, self[0].content.count > Self.longestFragment else { return }
        self[0].isStatement = true
    }
}
