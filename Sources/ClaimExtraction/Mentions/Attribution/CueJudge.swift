/// How a cue and its content stand to each other.
enum CueForm: UInt64, Sendable {
    /// "said ⟦that it was over⟧".
    case verbBefore = 1
    /// "⟦it was over⟧, she said".
    case verbAfter
    /// "which she said ⟦was over⟧".
    case relative
    /// "was told ⟦that it was over⟧".
    case passive
    /// "a promise ⟦to leave⟧".
    case noun
    /// "confident ⟦that it was over⟧".
    case adjective
    /// "according to the mayor".
    case according
    /// "Webb: ⟦it was over⟧".
    case colon
}

/// Words that may report, and where they stand.
struct CueFrame: Sendable {
    /// The verb, noun or adjective.
    let head: Int
    let cue: Range<Int>
    let stem: UInt64
    let form: CueForm
    let kind: ContentEnd.Kind
    let contentStart: Int
    let group: VerbGroup?
    /// Whether the rules alone would take it.
    let isByRule: Bool
    /// The finite verb of the content, where that is known for a clause.
    var verb: Int?

    var hasVerb: Bool { verb != nil }
}

/// Judges whether words report, by what stands around them.
struct CueJudge: Sendable {
    let syntax: ClauseSyntax
    let choice: SourceChoice
    let weights: AttributionModel.Weights?

    /// The score of the frame, above 0 if it reports; the rules' answer without a model.
    func score(_ frame: CueFrame, source: Range<Int>?, trace: AttributionTrace?) -> Int {
        if let trace {
            trace.cue = AttributionFeatures()
            addFeatures(of: frame, source: source, to: &trace.cue)
            trace.contentStart = frame.contentStart
            trace.isByRule = frame.isByRule
            trace.stem = frame.stem
        }
        guard let weights else { return frame.isByRule ? 1 : -1 }
        return weights.sum { addFeatures(of: frame, source: source, to: &$0) }
    }

    private func addFeatures(
        of frame: CueFrame,
        source: Range<Int>?,
        to features: inout some AttributionFeatureReceiver
    ) {
        let shape = frame.form.rawValue * 8 + frame.kind.rawValue
        let head = syntax.key(frame.head).raw
        let first = frame.cue.lowerBound
        let before = syntax.key(first - 1).raw
        let next = frame.head + 1
        let after = syntax.key(next).raw
        let start = frame.contentStart
        let tagBefore = UInt64(syntax.tag(first - 1).rawValue)
        let tagAfter = UInt64(syntax.tag(next).rawValue)
        let opening = syntax.key(start).raw
        let openingTag = UInt64(syntax.tag(start).rawValue)
        let tense = frame.group.map(CueJudge.tense) ?? UInt64(syntax.tag(frame.head).rawValue) << 8
        let who = source.map { choice.kind($0) } ?? 0
        let rule: UInt64 = frame.isByRule ? 1 : 0
        features.add(1, shape, rule)
        features.add(2, frame.stem, shape)
        features.add(3, frame.stem, rule)
        features.add(4, head, shape)
        features.add(5, frame.stem, who)
        features.add(6, who, shape, tense)
        features.add(7, frame.stem, tense)
        features.add(8, tense, shape, rule)
        features.add(9, frame.stem, after)
        features.add(10, before, frame.stem)
        features.add(11, before, shape)
        features.add(12, after, syntax.key(next + 1).raw)
        features.add(13, tagBefore, tagAfter, shape)
        features.add(14, opening, shape)
        features.add(15, openingTag, UInt64(syntax.tag(start + 1).rawValue), shape)
        features.add(16, frame.stem, openingTag)
        features.add(17, frame.stem, opening, frame.form.rawValue)
        features.add(18, after, shape, who)
        let previous = previousVerb(frame)
        features.add(19, previous, shape)
        features.add(20, previous, frame.stem)
        if let source { features.add(21, syntax.key(source.upperBound - 1).raw, rule) }
        features.add(22, quotes(frame), shape, rule)
        features.add(23, frame.stem, shape, who)
        features.add(24, tagAfter, UInt64(syntax.tag(next + 1).rawValue), shape)
        features.add(25, tagBefore, UInt64(syntax.tag(first - 2).rawValue), shape)
    }

    /// Form and tense of a verb group as a number.
    static func tense(_ group: VerbGroup) -> UInt64 {
        UInt64(group.tense.rawValue) + (group.isFinite ? 16 : 0) + (group.isPassive ? 32 : 0)
            + (group.isNegated ? 64 : 0) + 128
    }

    /// The verb right before, if nothing but one word parts them: "refused to say", "went on record saying".
    private func previousVerb(_ frame: CueFrame) -> UInt64 {
        var token = frame.cue.lowerBound - 1
        let floor = frame.cue.lowerBound - 4
        while token >= floor {
            if let group = syntax.verbGroup(at: token) { return syntax.stem(group.head) }
            if syntax.isMark(token) { return UInt64(syntax.mark(token).rawValue) }
            token -= 1
        }
        return 99
    }

    /// Whether the cue or its content stand in or beside quotation marks.
    private func quotes(_ frame: CueFrame) -> UInt64 {
        (syntax.quotation(at: frame.head) == nil ? 0 : 1)
            + (syntax.mark(frame.contentStart) == .openQuote ? 2 : 0)
            + (syntax.quotation(at: frame.contentStart) == nil ? 0 : 4)
    }
}
