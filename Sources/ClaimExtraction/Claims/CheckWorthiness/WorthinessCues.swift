/// What a sentence shows as a whole: who is spoken of, when, and how sure.
struct WorthinessCues: OptionSet {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }

    static let speaker = WorthinessCues(rawValue: 1)
    static let group = WorthinessCues(rawValue: 1 << 1)
    static let hearer = WorthinessCues(rawValue: 1 << 2)
    static let others = WorthinessCues(rawValue: 1 << 3)
    static let future = WorthinessCues(rawValue: 1 << 4)
    static let past = WorthinessCues(rawValue: 1 << 5)
    static let number = WorthinessCues(rawValue: 1 << 6)
    static let name = WorthinessCues(rawValue: 1 << 7)
    static let amount = WorthinessCues(rawValue: 1 << 8)
    static let negation = WorthinessCues(rawValue: 1 << 9)
    static let belief = WorthinessCues(rawValue: 1 << 10)
    static let question = WorthinessCues(rawValue: 1 << 11)
    /// From here on cues are looked at alone, not in pairs.
    static let possibility = WorthinessCues(rawValue: 1 << 12)
    static let duty = WorthinessCues(rawValue: 1 << 13)
    static let perfect = WorthinessCues(rawValue: 1 << 14)
    static let speech = WorthinessCues(rawValue: 1 << 15)
    static let condition = WorthinessCues(rawValue: 1 << 16)
    static let comparative = WorthinessCues(rawValue: 1 << 17)
    static let superlative = WorthinessCues(rawValue: 1 << 18)
    static let verbless = WorthinessCues(rawValue: 1 << 19)

    static let pairCount = 12

    /// Words of those who speak and those who are spoken to.
    static let speaking = WordSet("i me my we us our you your")

    /// The cues of single words.
    static let words = CueTable([
        (.speaker, "i me my mine myself i'm"),
        (.group, "we us our ours ourselves"),
        (.hearer, "you your yours yourself"),
        (.others, "he she his her hers him they their theirs them"),
        (.future, "will would 'll shall"),
        (.possibility, "can could may might"),
        (.duty, "should must ought need needs want wants"),
        (.perfect, "has have had 've"),
        (.negation, "n't not never no none nobody nothing cannot"),
        (.belief, "think believe feel hope know want mean guess suppose wish"),
        (.amount, "percent % million billion trillion thousand hundred $ dollars"),
        (.speech, "said says say told called voted"),
        (.condition, "if unless"),
        (.question, "?"),
    ])
}

/// Cues by word.
struct CueTable: Sendable {
    private let table: WordTable<WorthinessCues>

    init(_ rows: [(WorthinessCues, String)]) {
        var cues: [WordKey: WorthinessCues] = [:]
        for (cue, words) in rows {
            for word in words.fields(by: " ") { cues[WordKey(word), default: []].insert(cue) }
        }
        table = WordTable(cues)
    }

    /// The cues of a word; none for most.
    @inline(__always)
    func cues(of word: WordKey) -> WorthinessCues { table[word] ?? [] }
}
