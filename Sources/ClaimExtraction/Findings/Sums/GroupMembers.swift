/// Finds a number of people or animals that their pairs, couples or families don't have.
///
/// "Four pairs of twins were born; the nine babies are well", "each of the two has three sons; the seven boys".
struct GroupMembers: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: GroupSizes.words)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices where index + 1 < figures.figures.count {
            guard let groups = Groups(at: index, figures, reading),
                let all = members(of: groups, behind: groups.last, figures, reading),
                let said = all.exact, said != groups.size, said * 2 > groups.size,
                said < 2 * groups.size
            else { continue }
            findings.append(
                reading.miscount(
                    Calculation(groups.sum, groups.size),
                    not: said,
                    groups.tokens + [all.tokens]
                )
            )
        }
    }

    /// "the nine babies", "all nine newlyweds" of the same or the next sentence: the next number of things.
    private func members(
        of groups: Groups,
        behind index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        guard index + 1 < figures.figures.count else { return nil }
        let next = figures.figures[index + 1]
        let start = next.start
        guard next.dimension == .count, next.sentence - groups.sentence <= 1,
            let unit = next.quantity.unit,
            GroupSizes.members(of: unit) == nil, Figure.head(of: unit) != groups.noun,
            ClosedWords.known.contains(reading.word(start - 1)),
            // "the nine of the twelve babies"
            reading.word(start - 2) != .of
        else { return nil }
        return next
    }
}

/// Some groups of known size.
private struct Groups {
    let size: Double
    /// The product that gives it.
    let sum: String
    let tokens: [Range<Int>]
    let sentence: Int
    /// The index of the last figure that was read.
    let last: Int
    /// What each has, where that is said.
    let noun: WordKey?

    init?(at index: Int, _ figures: FigureTable, _ reading: Reading) {
        let figure = figures.figures[index]
        guard figure.dimension == .count, let number = figure.exact, (2...200).contains(number)
        else { return nil }
        sentence = figure.sentence
        if let unit = figure.quantity.unit, let each = GroupSizes.members(of: unit) {
            size = number * each
            sum = "\(number: number) × \(number: each)"
            tokens = [figure.tokens]
            last = index
            noun = nil
            return
        }
        // "Each of the two has three sons"
        let start = figure.start
        let end = figure.nounEnd
        guard start >= 3, index + 1 < figures.figures.count, end < reading.tokens.count,
            reading.word(start - 1) == .the, reading.word(start - 2) == .of,
            reading.word(start - 3) == .each, ClosedWords.have.contains(reading.word(end)),
            case let own = figures.figures[index + 1], own.start == end + 1,
            own.dimension == .count, let each = own.exact, let unit = own.quantity.unit
        else { return nil }
        size = number * each
        sum = "\(number: number) × \(number: each)"
        tokens = [figure.tokens, own.tokens]
        last = index + 1
        noun = Figure.head(of: unit)
    }
}

private enum GroupSizes {
    /// How many one has: two of "pairs", "couples", "sets of twins"; nil for other nouns.
    static func members(of unit: String) -> Double? {
        size[Figure.head(of: unit)]
            ?? unit.split(separator: " ").last.flatMap { births[WordKey($0)] }
    }

    /// Of these a sentence that tells of groups of known size holds one.
    static let words = WordSet(keys: births.keys + size.keys).union(WordSet("each"))

    private static let births: WordTable<Double> = [
        WordKey("twins"): 2, WordKey("triplets"): 3,
    ]

    private static let size: WordTable<Double> = {
        var sizes: [WordKey: Double] = [:]
        for (words, size) in [("pairs couples duos", 2.0), ("trios", 3), ("quartets", 4)] {
            for word in words.split(separator: " ") { sizes[WordKey(word)] = size }
        }
        return WordTable(sizes)
    }()
}
