/// Finds a total that the only other figures around it nearly come to, however they are told.
///
/// "They must pay $17.6 million. The owners were given $7.2 million for what they lost, and the jurors gave them another $9.4 million",
/// "One lost £275,000 and another £190,000, while smaller estates were robbed of £127,000. Of the £612,000 that was taken …". Figures
/// of one unit that stand together, are smaller than one beside them and are a slip of the hand away from it are its parts, where a word
/// says that they are all.
struct LooseTotals: ConsistencyCheck {
    let triggers = [
        Trigger(
            figures: 1,
            kinds: FigureKinds(.count, .money, .mass, .volume, .area, .length, .duration)
        )
    ]

    /// A smaller total is near to any sum.
    private static let least = 20.0
    private static let mostParts = 6

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            if let found = ofLengths(sentence, figures, reading)
                ?? closedByNoOthers(sentence, figures, reading)
            {
                findings.append(found)
            }
            for whole in figures.figures(ofSentence: sentence) {
                guard let total = whole.exact, total >= LooseTotals.least,
                    whole.dimension != .duration, !isPart(whole, reading),
                    let parts = partsBefore(whole, figures, reading)
                        ?? partsBehind(whole, figures, reading),
                    case let sum = parts.reduce(0, { $0 + ($1.exact ?? 0) }),
                    Slip.isLikely(total, for: sum), sum > 0.8 * total, sum < 1.25 * total,
                    !isMade(whole, of: figures)
                else { continue }
                findings.append(WorkedSum.finding(parts, sum: sum, against: whole, reading))
                break
            }
        }
    }

    /// "five years for fraud and eighteen months for hiding the money, which makes seven and a half years in all": the only lengths of a
    /// sentence, of which the last is told as their sum.
    private func ofLengths(
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let lengths = figures.figures(ofSentence: sentence).filter { $0.dimension == .duration }
        guard (3...5).contains(lengths.count), let total = lengths.last,
            let whole = total.daysOfUnit, let told = total.exact,
            reading.has(
                ProductWords.coming,
                in: reading.sentences[sentence].tokens.before(total.start, 3)
            ) && UnitTotals.isTotal(total, reading)
        else { return nil }
        let parts = lengths.dropLast()
        let values = parts.compactMap { part -> Double? in
            guard let value = part.exact, let days = part.daysOfUnit else { return nil }
            return value * days / whole
        }
        let sum = values.reduce(0, +)
        guard values.count == parts.count, abs(sum - told) > 0.04 * sum, sum < 1.5 * told,
            told < 1.5 * sum, values.allSatisfy({ $0 < told })
        else { return nil }
        return reading.miscount(.sum(values), not: told, Array(parts) + [total])
    }

    /// "£3.1 million of the gap".
    private func isPart(_ figure: Figure, _ reading: Reading) -> Bool {
        reading.word(figure.nounEnd) == .of
            && ClosedWords.definite.contains(reading.word(figure.nounEnd + 1))
    }

    /// The parts before a total that says of itself that it is all: "Of the £612,000 that was taken", "$612,000 in all".
    private func partsBefore(
        _ whole: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure]? {
        let start = reading.sentences[whole.sentence].start
        let isNamed =
            reading.word(whole.start - 1) == .the && reading.word(whole.start - 2) == .of
            && whole.start - 2 == start
        let isSummed = reading.has(
            SumSlipWords.cues,
            in: reading.sentences[whole.sentence].tokens.behind(whole.nounEnd, 3)
        )
        guard isNamed || isSummed else { return nil }
        let here = figures.figures(ofSentence: whole.sentence).filter { $0.start < whole.start }
        return parts(
            of: whole,
            among: here.count >= 2 ? here : figures.figures(ofSentence: whole.sentence - 1) + here,
            reading
        ) ?? (isNamed ? partsFarBefore(whole, figures, reading) : nil)
    }

    /// The figures of the nearest sentence before that come near to a total which "of the" says was told.
    private func partsFarBefore(
        _ whole: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure]? {
        let sentences = figures.figures(aroundSentence: whole.sentence)
            .filter { $0.sentence < whole.sentence && $0.isAlike(whole) }
        guard (whole.exact ?? 0) >= 90 * WorkedSum.lastPlace(of: whole.exact ?? 0),
            !sentences.contains(where: { $0.exact == whole.exact })
        else { return nil }
        return Dictionary(grouping: sentences, by: \.sentence).sorted { $0.key > $1.key }.lazy
            .compactMap { parts(of: whole, among: $0.value, reading) }
            .first {
                Slip.isLikely(whole.exact ?? 0, for: $0.exactSum)
            }
    }

    /// The parts behind a total, of which the last is told beside others: "another $9.4 million", "the other 21", "and $8 million".
    private func partsBehind(
        _ whole: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure]? {
        guard
            figures.figures(ofSentence: whole.sentence).allSatisfy({
                $0.tokens == whole.tokens || !$0.isAlike(whole)
            })
        else { return nil }
        var behind: [Figure] = []
        for next in whole.sentence + 1...whole.sentence + 3 where next < reading.sentences.count {
            behind += figures.figures(ofSentence: next)
            guard behind.count <= LooseTotals.mostParts else { return nil }
            let isList =
                next == whole.sentence + 1
                && leadsToParts(reading.sentences[next].tokens, reading)
            if let last = behind.last, isList || isLast(last, reading) {
                return parts(of: whole, among: behind, reading)
            }
        }
        return nil
    }

    /// "The payments consisted of", "The total is made up of".
    private func leadsToParts(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        sentence.contains {
            LooseTotalWords.consisting.contains(reading.word($0))
                || reading.word($0) == .up && reading.word($0 + 1) == .of
                    && LooseTotalWords.made == reading.word($0 - 1)
        }
    }

    private func isLast(_ figure: Figure, _ reading: Reading) -> Bool {
        let lead = reading.word(figure.start - 1)
        // "What is left, £1.8 million, will be drawn from reserves"
        return lead == LooseTotalWords.another || RestWords.rests.contains(lead)
            || lead == .comma && RestWords.left.contains(reading.word(figure.start - 2))
    }

    /// The figures of the total's unit, if they are two or more and all exact and smaller.
    private func parts(of whole: Figure, among figures: [Figure], _ reading: Reading) -> [Figure]? {
        let parts = figures.filter {
            // "$7.5 million against the county and two of its supervisors"
            $0.isAlike(whole) && ($0.dimension == whole.dimension || ($0.plain ?? 0) >= 1e5)
        }
        guard parts.count >= 2, parts.count <= LooseTotals.mostParts,
            parts.allSatisfy({
                $0.exact.map { $0 < whole.exact ?? 0 } == true && $0.isOfSameUnit(whole)
                    && !$0.isSumForEach(reading)
            })
        else { return nil }
        return parts
    }

    /// Whether figures around make the total in another way.
    private func isMade(_ whole: Figure, of figures: FigureTable) -> Bool {
        let near = figures.figures(ofSentences: whole.sentence - 1...whole.sentence + 2)
            .filter { $0.tokens != whole.tokens && $0.isAlike(whole) }
        return WorkedSum.isMade(whole, of: near)
    }
}

private enum LooseTotalWords {
    static let another = WordKey("another")
    static let made = WordKey("made")
    /// What leads from a whole to its parts: "The payments consisted of $54 million in cash and $121 million in shares".
    static let consisting = WordSet("consisted consists consist comprised comprises comprise")
}
