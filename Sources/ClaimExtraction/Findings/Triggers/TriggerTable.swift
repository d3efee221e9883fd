/// Triggers, a bit each, in the order of the checks that have them; a test counts whether there are bits enough.
typealias TriggerSet = UInt128

/// The triggers of all checks by what they ask for, so that a sentence is looked at once for all of them.
///
/// What meets each condition is a set of triggers; those that a sentence sets off are what is in the sets for the
/// number of its figures, for that of its times, for the kinds of its figures and for its words.
struct TriggerTable: Sendable {
    /// For each check the set of its triggers; nil for a check that has none and goes over an article by itself.
    let ofCheck: [TriggerSet?]
    /// The triggers that so many figures or times are enough for.
    private let byFigures: [TriggerSet]
    private let byTimes: [TriggerSet]
    /// The triggers that a figure of each kind meets, by the bit of the kind, and those that need none.
    private let byKind: [TriggerSet]
    private let ofAnyKind: TriggerSet
    /// The triggers that each word meets, and those that need none.
    private let byCue: WordTable<TriggerSet>
    private let withoutCue: TriggerSet

    init(_ checks: [any ConsistencyCheck]) {
        var ofCheck: [TriggerSet?] = []
        var triggers: [Trigger] = []
        for check in checks {
            let own = check.triggers
            let bits = own.indices.map { TriggerSet(1) << TriggerSet(triggers.count + $0) }
            ofCheck.append(own.isEmpty ? nil : bits.reduce(0, |))
            triggers += own
        }
        func set(_ isMember: (Trigger) -> Bool) -> TriggerSet {
            triggers.enumerated().reduce(0) {
                isMember($1.element) ? $0 | TriggerSet(1) << TriggerSet($1.offset) : $0
            }
        }
        self.ofCheck = ofCheck
        byFigures = (0...Trigger.mostCounted).map { count in set { $0.figures <= count } }
        byTimes = (0...Trigger.mostCounted).map { count in set { $0.times <= count } }
        byKind = (0..<FigureKinds.RawValue.bitWidth).map { bit in
            set { $0.kinds.rawValue & 1 << bit != 0 }
        }
        ofAnyKind = set { $0.kinds == .all }
        withoutCue = set { $0.cues == nil }
        var byCue: [WordKey: TriggerSet] = [:]
        for (index, trigger) in triggers.enumerated() {
            for key in trigger.cues?.keys ?? [] {
                byCue[WordKey(raw: key), default: 0] |= TriggerSet(1) << TriggerSet(index)
            }
        }
        self.byCue = WordTable(byCue)
    }

    /// The triggers that a sentence sets off, of those of all checks.
    func triggers(
        ofSentence sentence: Range<Int>,
        with figures: ArraySlice<Figure>,
        _ reading: Reading
    ) -> TriggerSet {
        let tokens = reading.tokens
        var cues = withoutCue
        var times = 0
        for token in sentence {
            if reading.begins(.time, at: token) { times += 1 }
            if let triggers = byCue[tokens.key[token]] { cues |= triggers }
        }
        var kinds = ofAnyKind
        for figure in figures {
            kinds |= byKind[FigureKinds.bit(of: figure.dimension).trailingZeroBitCount]
        }
        return cues & kinds
            & byFigures[min(figures.count, Trigger.mostCounted)]
            & byTimes[times > Trigger.mostTimes ? 0 : min(times, Trigger.mostCounted)]
    }
}

/// The sentences of an article that set off triggers.
struct ArticleOutline {
    private let rows: [(sentence: Int, triggers: TriggerSet)]
    /// The triggers that any sentence sets off.
    private let triggers: TriggerSet

    init(of reading: Reading, _ figures: FigureTable, by table: TriggerTable) {
        var rows: [(sentence: Int, triggers: TriggerSet)] = []
        for (index, sentence) in reading.sentences.enumerated() {
            let triggers = table.triggers(
                ofSentence: sentence.tokens,
                with: figures.figures(ofSentence: index),
                reading
            )
            if triggers != 0 { rows.append((index, triggers)) }
        }
        self.rows = rows
        triggers = rows.reduce(0) { $0 | $1.triggers }
    }

    /// Whether any sentence sets off one of these; a check without triggers may concern any article.
    func mayConcern(_ triggers: TriggerSet?) -> Bool {
        guard let triggers else { return true }
        return self.triggers & triggers != 0
    }

    /// The sentences that set off one of these, in text order.
    func sentences(with triggers: TriggerSet) -> [Int] {
        rows.compactMap { $0.triggers & triggers != 0 ? $0.sentence : nil }
    }
}
