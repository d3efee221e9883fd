/// Finds values that what was added doesn't lead to: "will get 40 more beds, which takes it from 310 to 360".
///
/// "The larger has 9,000 pairs and the smaller 3,500. Their number has gone up from 62,000 to 70,500": what was added is the only number
/// with a word of addition in the sentence, or all of two or three numbers of one kind told right before. Silent if the new value
/// isn't a slip away from the sum.
struct Additions: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 1, cues: AddedWords.raising)
    ]

    private static let mostParts = 3
    /// How many sentences before the change the parts may stand.
    private static let reach = 2

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = Array(figures.figures(ofSentence: sentence))
            for index in items.indices {
                guard let change = ValueChange(at: index, of: items, reading), !change.isPercent,
                    change.new > change.old, isRaise(change, sentence, reading),
                    let parts = parts(of: change, items, sentence, figures, reading),
                    case let sum = parts.reduce(0, { $0 + ($1.term ?? 0) }),
                    case let total = change.old + sum,
                    abs(total - change.new) > slack(change, parts),
                    Slip.isLikely(change.new, for: total), total < 1.25 * change.new,
                    change.new < 1.25 * total
                else { continue }
                let terms = [change.old] + parts.compactMap(\.term)
                findings.append(
                    reading.miscount(
                        .sum(terms),
                        not: change.new,
                        parts.map(\.tokens) + change.places
                    )
                )
                return
            }
        }
    }

    /// How far the sum may lie from the new value: half of the last place that any of them has, "about 9,000" too.
    private func slack(_ change: ValueChange, _ parts: [Figure]) -> Double {
        ([change.old, change.new] + parts.compactMap(\.term))
            .map { WorkedSum.lastPlace(of: $0) }.min().map { $0 / 2 } ?? 0
    }

    /// "takes it from", "has gone up from", "rises from".
    private func isRaise(_ change: ValueChange, _ sentence: Int, _ reading: Reading) -> Bool {
        reading.has(
            AddedWords.raising,
            in: reading.sentences[sentence].tokens.before(change.from, 8)
        )
    }

    private func parts(
        of change: ValueChange,
        _ items: [Figure],
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure]? {
        let here = items.filter { !change.holds($0) }
        guard here.isEmpty else {
            // "40 more beds, which takes it from 310 to 360"
            guard let part = here.only, mayBePart(part, of: change),
                part.end <= change.from, isAddition(part, reading),
                // "40 more patients, which brings the number of nurses from 310 to 340"
                reading.word(change.from - 2) != .of || part.noun == nil
                    || part.noun == reading.word(change.from - 1)
            else { return nil }
            return here
        }
        let start = reading.sentences[sentence].start
        guard AddedWords.owners.contains(reading.word(start)) else { return nil }
        for before in (max(0, sentence - Additions.reach)..<sentence).reversed() {
            let parts = figures.figures(ofSentence: before).filter {
                mayBePart($0, of: change) && $0.dimension != .ordinal
            }
            guard !parts.isEmpty else { continue }
            // "With them the colonies, of which there had been eleven, come to thirteen."
            let areFew = parts.allSatisfy { ($0.term ?? 0) * 100 < change.old }
            if areFew { continue }
            let areAlike = parts.allSatisfy { $0.isOfSameUnit(parts[0]) }
            return (2...Additions.mostParts).contains(parts.count) && areAlike ? parts : nil
        }
        return nil
    }

    private func mayBePart(_ figure: Figure, of change: ValueChange) -> Bool {
        figure.dimension == change.dimension && (figure.term ?? 0) > 0
            && (figure.term ?? 0) < change.old
    }

    /// "40 more beds", "another 40 beds", "40 new beds".
    private func isAddition(_ part: Figure, _ reading: Reading) -> Bool {
        AddedWords.adding.contains(reading.word(part.start - 1))
            || reading.has(AddedWords.adding, in: part.tokens)
            || reading.has(AddedWords.adding, in: part.end..<max(part.end, part.nounEnd))
            || AddedWords.adding.contains(reading.word(part.end))
    }
}

private enum AddedWords {
    static let raising = WordSet(
        "raise raises raised raising rise rises rose risen up take takes taking took lift lifts lifting lifted brings bringing brought increases increased grows grew grown"
    )
    static let adding = WordSet("more another additional extra new further")
    static let owners = WordSet("their its the that this which so with together")
}
