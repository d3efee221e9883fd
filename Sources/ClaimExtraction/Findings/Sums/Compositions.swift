/// Finds what a group is made up of, told sentences behind its number, that doesn't come to it.
///
/// "The camp held 612 people … A list breaks them down into 240 mothers, 318 children and 44 fathers", "All 23 people aboard
/// were saved … The crew was made up of 14 Filipinos, six Russians and four Latvians".
///
/// A list behind such words is the whole, so that the nearest number that it nearly makes is what it was meant to make. Silent
/// where any number told before is its sum.
struct Compositions: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 2, cues: CompositionWords.cues),
        Trigger(figures: 2, cues: KindWords.cues),
    ]

    /// How many sentences before the list its whole may stand.
    private static let reach = 12
    /// How far the sum may lie from the whole, as a part of it.
    private static let room = 0.15

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            if let found = byKind(sentence, figures, reading) {
                findings.append(found)
                continue
            }
            guard let start = listStart(in: reading.sentences[sentence].tokens, reading),
                let parts = parts(from: start, figures.figures(ofSentence: sentence), reading),
                !reading.tellsOverlap(sentence),
                let whole = whole(of: parts, sentence, before: start, figures)
            else { continue }
            let sum = parts.exactSum
            findings.append(WorkedSum.finding(parts, sum: sum, against: whole, reading))
        }
    }

    /// The token behind "made up of", "consists of", "breaks them down into", "comprises".
    private func listStart(in sentence: Range<Int>, _ reading: Reading) -> Int? {
        sentence.prefix(80).first { token in
            let next = reading.word(token + 1)
            if CompositionWords.direct.contains(reading.word(token)) { return true }
            guard CompositionWords.ends.contains(reading.word(token)),
                reading.begins(.quantity, at: token + 1) || ClosedWords.articles.contains(next)
            else { return false }
            return reading.has(CompositionWords.cues, in: sentence.before(token, 4))
        }.map { $0 + 1 }
    }

    /// The figures of a list that the sentence closes: each behind the other with a comma or "and", and nothing without a number.
    private func parts(
        from start: Int,
        _ items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> [Figure]? {
        var parts: [Figure] = []
        var place = start
        for item in items where item.start >= start {
            guard item.exact != nil, item.dimension == .count, item.start - place <= 6,
                parts.isEmpty
                    ? item.start == start
                    : reading.has(ClosedWords.listJoints, in: place..<item.start),
                !(place..<item.start).contains(where: { reading.tag($0).isFiniteVerb })
            else { break }
            parts.append(item)
            place = item.nounEnd
        }
        guard parts.count >= 2, let last = parts.last,
            reading.has(.and, in: parts[parts.count - 2].gap(to: last)),
            reading.isMark(place) || reading.isMark(place + 1) || reading.isMark(place + 2),
            !reading.has(SumSlipWords.hedges, in: start..<place),
            SumWords.singles(from: parts[0], to: last, reading).isEmpty
        else { return nil }
        return parts
    }

    /// The nearest number told before that the parts nearly make; nil where one of them is their sum.
    private func whole(
        of parts: [Figure],
        _ sentence: Int,
        before start: Int,
        _ figures: FigureTable
    ) -> Figure? {
        let sum = parts.exactSum
        let told = figures.figures(ofSentences: max(0, sentence - Compositions.reach)...sentence)
            .filter { $0.dimension == .count && $0.end <= start && $0.plain != nil }
        guard !told.contains(where: { abs(($0.plain ?? 0) - sum) <= $0.slack }) else { return nil }
        return told.last { figure in
            guard let value = figure.exact, figure.quantity.unit != nil else { return false }
            return abs(value - sum) <= max(1, Compositions.room * value)
                && parts.allSatisfy { ($0.exact ?? 0) < value }
        }
    }
}

private enum CompositionWords {
    /// What leads to the list itself.
    static let direct = WordSet("comprises comprised comprising")
    static let ends = WordSet("of into")
    static let cues = WordSet(
        """
        made consists consisted consisting composed breaks broken broke break divides divided splits split sorted comprises comprised
        comprising
        """
    )
}
