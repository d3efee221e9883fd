/// What a sentence must hold to concern a check: "three figures, one of them a percentage, and the word 'than'".
///
/// Of all checks few can find anything in any one sentence. A check says with its triggers which sentences those
/// are, and is asked for no others: ``TriggerTable`` looks at each sentence once for all checks. A trigger only has
/// to be true of whatever the check finds; it may be true of much more.
struct Trigger: Sendable {
    /// How many figures the sentence has, or more.
    let figures: Int
    /// How many times of any kind it has, or more.
    let times: Int
    /// Of which kinds one of its figures is.
    let kinds: FigureKinds
    /// The words of which it holds one; nil where none is needed.
    let cues: WordSet?

    init(figures: Int = 0, times: Int = 0, kinds: FigureKinds = .all, cues: WordSet? = nil) {
        // A figure of some kind is a figure.
        self.figures = kinds == .all ? figures : max(1, figures)
        self.times = times
        self.kinds = kinds
        self.cues = cues
    }

    /// The highest number of figures or times that a trigger can ask for.
    static let mostCounted = 7
    /// What holds more times is no sentence but a list without lines, of which no two are compared.
    static let mostTimes = 100
}

/// Kinds of figures, a bit for each dimension.
struct FigureKinds: OptionSet, Sendable {
    let rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ dimensions: Quantity.Dimension...) {
        rawValue = dimensions.reduce(0) { $0 | FigureKinds.bit(of: $1) }
    }

    static let all = FigureKinds(rawValue: .max)
    /// What may be a part of a whole: "40 percent", "a third".
    static let shares = FigureKinds(.percent, .ratio)

    static func bit(of dimension: Quantity.Dimension) -> UInt16 {
        let place: UInt16 =
            switch dimension {
            case .count: 0
            case .money: 1
            case .percent: 2
            case .ratio: 3
            case .length: 4
            case .area: 5
            case .volume: 6
            case .mass: 7
            case .speed: 8
            case .temperature: 9
            case .duration: 10
            case .age: 11
            case .ordinal: 12
            case .other: 13
            }
        return 1 << place
    }
}
