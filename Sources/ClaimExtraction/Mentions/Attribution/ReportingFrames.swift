/// What a reporting verb or noun may take as its content.
struct ReportingFrames: OptionSet, Sendable {
    let rawValue: UInt32

    /// "said (that) the bridge is safe".
    static let clause = ReportingFrames(rawValue: 1)
    /// "wrote that it was over": the conjunction is needed.
    static let thatClause = ReportingFrames(rawValue: 1 << 1)
    /// "asked whether", "explained why".
    static let question = ReportingFrames(rawValue: 1 << 2)
    /// A quotation beside it: "“We lost,” he joked".
    static let quote = ReportingFrames(rawValue: 1 << 3)
    /// "promised to leave".
    static let infinitive = ReportingFrames(rawValue: 1 << 4)
    /// "denied the charges".
    static let nounPhrase = ReportingFrames(rawValue: 1 << 5)
    /// "told the court that": somebody spoken to stands first.
    static let addressee = ReportingFrames(rawValue: 1 << 6)
    /// "urged them to go": the content is the object with its infinitive.
    static let objectInfinitive = ReportingFrames(rawValue: 1 << 7)
    /// "called it a fraud", "described her as calm".
    static let predicate = ReportingFrames(rawValue: 1 << 8)
    /// It tells of a wish, a belief or a stand rather than of words that were uttered.
    static let stance = ReportingFrames(rawValue: 1 << 9)

    /// Takes a noun phrase if the source is a study, a poll or a paper: "the audit found errors".
    static let document = ReportingFrames(rawValue: 1 << 10)

    /// What it takes as a noun phrase is a fact: "admitted three thefts".
    static let fact = ReportingFrames(rawValue: 1 << 11)

    static let about = ReportingFrames(rawValue: 1 << 16)
    static let of = ReportingFrames(rawValue: 1 << 17)
    static let `for` = ReportingFrames(rawValue: 1 << 18)
    static let to = ReportingFrames(rawValue: 1 << 19)
    static let on = ReportingFrames(rawValue: 1 << 20)
    static let against = ReportingFrames(rawValue: 1 << 21)
    static let with = ReportingFrames(rawValue: 1 << 22)
    static let out = ReportingFrames(rawValue: 1 << 23)
    static let at = ReportingFrames(rawValue: 1 << 24)
    static let `as` = ReportingFrames(rawValue: 1 << 25)

    /// What a verb may take that no table knows.
    static let anything: ReportingFrames = [
        .thatClause, .question, .infinitive, .nounPhrase, .objectInfinitive, .quote, .about, .of,
        .for, .to, .on, .against, .with, .at, .as,
    ]

    /// Takes a clause of some kind.
    var takesClause: Bool { !isDisjoint(with: [.clause, .thatClause]) }
    /// Can stand beside a quotation or after its content, as in "…, she argued".
    var canFollowContent: Bool { !isDisjoint(with: [.clause, .quote]) }

    /// Reads names parted by spaces; unknown ones give nothing.
    init(names: some StringProtocol) {
        var frames: ReportingFrames = []
        for name in names.fields(by: " ") {
            frames.formUnion(ReportingFrames.byName[String(name)] ?? [])
        }
        self = frames
    }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    private static let byName: [String: ReportingFrames] = [
        "clause": .clause, "that": .thatClause, "question": .question, "quote": .quote,
        "infinitive": .infinitive, "phrase": .nounPhrase, "addressee": .addressee,
        "object": .objectInfinitive, "document": [.document, .nounPhrase], "predicate": .predicate,
        "stance": .stance, "fact": .fact,
        "about": .about, "of": .of, "for": .for, "to": .to, "on": .on, "against": .against,
        "with": .with, "out": .out, "at": .at, "as": .as,
    ]

    /// The frame that a preposition or particle after the verb asks for.
    static func preposition(_ key: WordKey) -> ReportingFrames? { prepositions[key] }

    /// The frames by preposition, for who asks for many.
    static let prepositions: WordTable<ReportingFrames> = [
        WordKey("about"): .about, WordKey("of"): .of, WordKey("for"): .for, WordKey("to"): .to,
        WordKey("on"): .on, WordKey("upon"): .on, WordKey("against"): .against,
        WordKey("with"): .with, WordKey("out"): .out, WordKey("at"): .at, WordKey("as"): .as,
        WordKey("over"): .about, WordKey("regarding"): .about,
    ]
}
