/// Finds members of a group that are too many beside the others: "any of the company's 23 warehouses … none of the other 24",
/// "four people: two broke the glass, one stood at the door and the other two waited", "all but four of the
/// 19 districts … the 16 that complied".
struct OtherMembers: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 1, cues: RestWords.rests.union(WordSet("others"))),
        Trigger(figures: 2),
        Trigger(figures: 1, cues: ClosedWords.subjectRelatives),
        Trigger(cues: OtherMembers.fractions),
    ]

    /// How many sentences before the group may be told.
    private static let reach = 30

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            guard items.count <= 8 else { continue }
            if let found = otherShare(items, sentence, figures, reading)
                ?? shareOfEachOther(items, sentence, reading)
            {
                findings.append(found)
                continue
            }
            if let found = closing(items, figures, reading)
                ?? thoseBesides(items, sentence, figures, reading)
            {
                findings.append(found)
                continue
            }
            let found =
                items.lazy.compactMap { rest -> (whole: Figure, parts: [Figure], ones: [Int])? in
                    guard isOthers(rest, reading) else { return nil }
                    return tooMany(rest, figures, reading) ?? besidesOne(rest, items, reading)
                        ?? missed(rest, items, figures, reading)
                }.first
            guard
                let found = found ?? ofSubjects(items, figures, reading)
                    ?? behindParts(items, figures, reading)
            else { continue }
            // "any of the 23 … none of the other 24" is one and 24.
            let unnamed = found.ones.isEmpty && found.parts.count == 1 ? 1 : 0
            let ones = Double(found.ones.count + unnamed)
            findings.append(
                WorkedSum.finding(
                    found.parts,
                    singles: found.ones,
                    unnamed: unnamed,
                    sum: found.parts.reduce(ones) { $0 + ($1.exact ?? 0) },
                    against: found.whole,
                    reading
                )
            )
        }
    }

    /// "the other 24 warehouses", "the remaining two".
    func isOthers(_ figure: Figure, _ reading: Reading) -> Bool {
        figure.dimension == .count && figure.exact != nil && reading.isOfOthers(figure.start)
    }

    /// As many others as there are in all, so that with one they are more.
    private func tooMany(
        _ rest: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (whole: Figure, parts: [Figure], ones: [Int])? {
        guard let value = rest.exact,
            let whole = group(of: rest, figures, reading), let total = whole.exact,
            value >= total, value <= total + 2
        else { return nil }
        return (whole, [rest], [])
    }

    /// The only number before of what the figure counts, said of all there are.
    private func group(of rest: Figure, _ figures: FigureTable, _ reading: Reading) -> Figure? {
        // "the other nine stay" is read as a number of "stay".
        let noun = reading.tag(rest.nounEnd - 1) == .nounPlural ? rest.quantity.unit : nil
        let name = noun.map(Figure.head(of:))
        // "the eight slave states" are others than the states.
        guard rest.nounEnd - rest.end <= 1 else { return nil }
        let reach = name == nil ? 2 : OtherMembers.reach
        let earlier = figures.figures(ofSentences: max(0, rest.sentence - reach)...rest.sentence)
            .filter { $0.start < rest.start }
        let groups = earlier.filter { figure in
            guard figure.dimension == .count, figure.exact != nil, let own = figure.noun
            else { return false }
            return name.map { $0 == own } ?? true
        }
        guard let whole = groups.last, groups.count == 1, isOfAll(whole, reading) else {
            return nil
        }
        return whole
    }

    /// "the company's 23 warehouses", "has nine shops", "of the seven brothers".
    private func isOfAll(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        guard start > 0 else { return false }
        let lead = reading.word(start - 1)
        // "the three other treatments"
        guard !reading.has(RestWords.rests, in: start..<figure.nounEnd) else { return false }
        return lead == .clitic || ClosedWords.definite.contains(lead)
            || ClosedWords.have.contains(lead) || OtherWords.holding.contains(lead)
    }

    /// "Only one of the eleven roofs was sound; the other nine leaked".
    private func besidesOne(
        _ rest: Figure,
        _ items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> (whole: Figure, parts: [Figure], ones: [Int])? {
        guard let whole = items.first(where: { $0.end <= rest.start }),
            whole.dimension == .count, let total = whole.exact, let value = rest.exact,
            value + 1 != total, abs(value + 1 - total) <= 2,
            case let start = whole.start, ClosedWords.definite.contains(reading.word(start - 1)),
            reading.word(start - 2) == .of, reading.word(start - 3) == .one, items.count == 2
        else { return nil }
        return (whole, [rest], [start - 3])
    }

    /// Parts of which one stands without a figure: "two broke the glass, one stood at the door and the other two waited".
    private func missed(
        _ rest: Figure,
        _ items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (whole: Figure, parts: [Figure], ones: [Int])? {
        let sentence = reading.sentences[rest.sentence].tokens
        let ones = (sentence.lowerBound..<rest.start).filter { isSubjectOne($0, sentence, reading) }
        let parts = items.filter { $0.start <= rest.start }
        let before = figures.figures(ofSentence: rest.sentence - 1)
        guard !ones.isEmpty, let whole = before.only, whole.dimension == .count,
            whole.quantity.unit != nil, let total = whole.exact,
            parts.allSatisfy({
                $0.exact != nil && $0.dimension == .count && $0.quantity.unit == nil
            }),
            case let sum = parts.reduce(Double(ones.count), { $0 + ($1.exact ?? 0) }),
            sum != total, abs(sum - total) <= 2, parts.allSatisfy({ ($0.exact ?? total) < total })
        else { return nil }
        return (whole, Array(parts), ones)
    }

    /// Parts that begin the clauses of a sentence and are more than the only number of the sentence before.
    ///
    /// "There are eleven of them. Seven write, two draw, one cooks and two do the printing."
    private func ofSubjects(
        _ items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (whole: Figure, parts: [Figure], ones: [Int])? {
        guard let first = items.first else { return nil }
        let sentence = reading.sentences[first.sentence].tokens
        let parts = items.prefix {
            isSubject($0, sentence, reading) || isLastOfAll($0, reading)
        }
        let before = figures.figures(ofSentence: first.sentence - 1)
        guard first.start == sentence.lowerBound, parts.count >= 2,
            let last = parts.last, let whole = before.only,
            whole.dimension == .count, let total = whole.exact
        else { return nil }
        let ones = (sentence.lowerBound..<min(sentence.upperBound, last.nounEnd + 12)).filter {
            isSubjectOne($0, sentence, reading)
        }
        let sum = parts.reduce(Double(ones.count)) { $0 + ($1.exact ?? 0) }
        // "Two were flown, four were driven and the other two were treated there": no more are to be told of.
        let isClosed = isLastOfAll(last, reading)
        guard isClosed ? sum != total && sum >= total - 2 : sum > total,
            sum <= max(total + 2, 1.25 * total),
            parts.allSatisfy({ ($0.exact ?? total) < total })
        else { return nil }
        return (whole, Array(parts), ones)
    }

    /// "Seven write", ", seven from abroad": a bare number with a verb or a preposition, at the beginning of a clause.
    private func isSubject(_ figure: Figure, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        let (start, next) = (figure.start, figure.end)
        guard figure.dimension == .count, figure.exact != nil, next < sentence.upperBound else {
            return false
        }
        // "two take photographs" may be read as a number of them.
        let isFirst = start == sentence.lowerBound
        guard isFirst || figure.quantity.unit == nil else {
            return ClosedWords.clauseJoints.contains(reading.word(start - 1))
                && !(start..<figure.nounEnd).contains { reading.tag($0) == .preposition }
        }
        return (isFirst || ClosedWords.clauseJoints.contains(reading.word(start - 1)))
            && figure.quantity.unit == nil
            && (reading.tag(next).isVerb
                || reading.tag(next) == .preposition && reading.word(next) != .of)
    }

    /// "and the other two", at the beginning of a clause.
    private func isLastOfAll(_ figure: Figure, _ reading: Reading) -> Bool {
        isOthers(figure, reading) && figure.quantity.unit == nil
            && ClosedWords.clauseJoints.contains(reading.word(figure.start - 3))
    }

    /// "one stood", at the beginning of a clause.
    func isSubjectOne(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        reading.word(token) == .one && token + 1 < reading.tokens.count
            && !reading.has(.quantity, at: token)
            && (token == sentence.lowerBound
                || ClosedWords.clauseJoints.contains(reading.word(token - 1)))
            && reading.tokens.kind[token + 1] == .word && reading.word(token + 1) != .of
    }
}

private enum OtherWords {
    static let holding = WordSet("owns owned runs ran employs keeps kept")
}
