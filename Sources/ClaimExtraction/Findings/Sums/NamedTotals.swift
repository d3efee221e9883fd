/// Finds parts of a thing that don't make the amount told for it before: "a $68 billion farm bill … The bill sets aside $41
/// billion for food aid, $19 billion for crop insurance and $6 billion for conservation".
struct NamedTotals: ConsistencyCheck {
    let triggers = [Trigger(figures: 3, cues: WordSet("the"))]

    /// Further from it, the list leaves something out, or is of another thing.
    private static let widest = 0.12

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let parts = Array(figures.figures(ofSentence: sentence))
            guard (3...6).contains(parts.count), isList(parts, reading),
                let noun = subject(of: sentence, reading), let first = parts.first
            else { continue }
            let before = figures.figures.filter {
                $0.sentence < sentence && $0.dimension == first.dimension
                    && $0.isOfSameUnit(first) && $0.plain != nil
            }
            let wholes = before.filter { whole in
                whole.isAmount(of: noun, among: before, reading) || isBefore(whole, noun, reading)
            }
            let sum = parts.reduce(0) { $0 + ($1.exact ?? 0) }
            let room = parts.reduce(0) { $0 + $1.slack }
            guard let whole = wholes.last, let total = whole.exact,
                wholes.allSatisfy({ $0.plain == total }), abs(sum - total) > whole.slack + room,
                abs(sum - total) <= NamedTotals.widest * total || Slip.isLikely(total, for: sum)
            else { continue }
            findings.append(WorkedSum.finding(parts, sum: sum, against: whole, reading))
        }
    }

    /// Whether commas and a last "and" join them, and one word follows each: "for", "to", "from".
    private func isList(_ parts: [Figure], _ reading: Reading) -> Bool {
        guard let first = parts.first, first.dimension == .money || first.isMeasured,
            parts.allSatisfy({
                $0.exact != nil && $0.isOfSameUnit(first) && $0.nounEnd < reading.tokens.count
                    && reading.word($0.nounEnd) == reading.word(first.nounEnd)
                    && reading.tokens.kind[$0.nounEnd] == .word
            }), let last = parts.last
        else { return false }
        return reading.word(last.start - 1) == .and
            && zip(parts, parts.dropFirst()).allSatisfy { left, right in
                let lead = reading.word(right.start - 1)
                return right.start - left.nounEnd <= 8 && (lead == .comma || lead == .and)
            }
    }

    /// "a $68 billion farm bill".
    private func isBefore(_ whole: Figure, _ noun: WordKey, _ reading: Reading) -> Bool {
        let next = whole.end
        let near = next..<min(reading.tokens.count, next + 3)
        guard let place = near.first(where: { reading.word($0) == noun }) else { return false }
        return (next..<place).allSatisfy { reading.tag($0).isNoun || reading.tag($0).isAdjective }
    }

    /// "The bill sets aside": the noun behind the article that opens the sentence, with its verb.
    private func subject(of sentence: Int, _ reading: Reading) -> WordKey? {
        let start = reading.sentences[sentence].start
        guard start + 2 < reading.tokens.count, reading.word(start) == .the,
            reading.tag(start + 1).isNoun, reading.tag(start + 2).isFiniteVerb
        else { return nil }
        return reading.word(start + 1)
    }
}

extension Figure {
    fileprivate var isMeasured: Bool {
        dimension != .count && plain != nil && dimension != .duration
    }
}
