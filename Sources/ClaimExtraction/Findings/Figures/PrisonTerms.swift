/// Finds a prison term that is told again with another length.
///
/// "was jailed for 27 months … “A term of 37 months, which I have imposed,” the judge wrote", "was sentenced to fourteen years …
/// the sixteen years he had just been given". Silent where several are sentenced, and of what is asked for or may be.
struct PrisonTerms: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, kinds: .init(.duration))]

    /// Terms that are further apart are of two deeds.
    private static let widest = 1.7

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var verdict: Figure?
        var again: Figure?
        for figure in figures.figures where figure.dimension == .duration {
            guard let value = figure.exact, !isOnlyPossible(figure, reading) else { continue }
            if isVerdict(figure, reading) {
                // Where two are sentenced, either term may be told again.
                guard verdict == nil || verdict?.exact == value else { return }
                verdict = verdict ?? figure
            } else if again == nil, let verdict, isTerm(figure, reading) {
                // The first that is told again says whether it is.
                guard let first = verdict.exact, first != value else { return }
                guard areNear(verdict, figure) else { continue }
                // Looked for once, however many terms follow.
                guard !isAnotherSentenced(between: verdict, figure, reading) else { return }
                again = figure
            }
        }
        guard let verdict, let again else { return }
        findings.append(.ofTwoValues(verdict.tokens, again.tokens, reading))
    }

    private func areNear(_ first: Figure, _ second: Figure) -> Bool {
        let units = [first, second].compactMap { figure in
            figure.quantity.unit.map { SharedWords.stem(Array($0.utf8)) }
        }
        guard let one = first.exact, let other = second.exact, units.count == 2,
            units[0] == units[1], first.sentence < second.sentence
        else { return false }
        return max(one, other) <= Self.widest * min(one, other)
            || WorkedSum.haveSameDigits(one, other)
    }

    /// "His wife was jailed for four", "and his brother got eight".
    private func isAnotherSentenced(
        between first: Figure,
        _ second: Figure,
        _ reading: Reading
    ) -> Bool {
        (first.end..<max(first.end, second.start)).contains { token in
            TermWords.verdicts.contains(reading.word(token))
                || TermWords.getting.contains(reading.word(token))
                    && reading.tag(token + 1) == .number && reading.isMark(token + 2)
        }
    }

    /// "was sentenced on Wednesday to fourteen years", "jailed for 27 months".
    private func isVerdict(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        guard TermWords.leads.contains(reading.word(figure.start - 1)) else { return false }
        if reading.has(TermWords.verdicts, in: sentence.before(figure.start, 6)) { return true }
        // "sentenced the owner of a warehouse that exploded to nine years in prison": the verb may stand far off.
        return reading.word(figure.start - 1) == .to && reading.word(figure.nounEnd) == .in
            && TermWords.terms.contains(reading.word(figure.nounEnd + 1))
            && reading.has(TermWords.verdicts, in: sentence.before(figure.start, 40))
    }

    /// "a term of 37 months", "the 37-month sentence", "the sixteen years he had just been given".
    private func isTerm(_ figure: Figure, _ reading: Reading) -> Bool {
        let (start, end) = (figure.start, figure.nounEnd)
        if reading.word(start - 1) == .of, TermWords.terms.contains(reading.word(start - 2)) {
            return true
        }
        let isKnown = ClosedWords.definite.contains(reading.word(start - 1))
        return isKnown
            && (TermWords.terms.contains(reading.word(figure.end))
                || TermWords.terms.contains(reading.word(end))
                || reading.has(
                    TermWords.giving,
                    in: reading.sentences[figure.sentence].tokens.behind(end, 7)
                ))
    }

    /// Whether the words around tell of what is asked for, may be, or was another time.
    ///
    /// What "the six-year sentence" is compared with, and what comes of it, says nothing of the sentence: "was harsher than the prosecution
    /// had asked for", "could be free after two thirds of it".
    private func isOnlyPossible(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let isKnown =
            reading.word(figure.start - 1) == .the
            && TermWords.terms.contains(reading.word(figure.end))
        let behind = sentence.behind(figure.end, 8).prefix { reading.word($0) != .than }
        let words = Array(sentence.before(figure.start, isKnown ? 3 : 8)) + behind
        return words.contains {
            // "in May"
            TermWords.possible.contains(reading.word($0)) && !reading.has(.time, at: $0)
        }
    }
}

private enum TermWords {
    static let leads = WordSet("to for")
    static let verdicts = WordSet("sentenced jailed imprisoned")
    static let terms = WordSet("term sentence prison imprisonment")
    static let giving = WordSet("given got received sentence")
    static let getting = WordSet("got received gets receives")
    static let possible = WordSet(
        """
        maximum minimum could might may would face faces faced facing prosecutors prosecution sought seek asked ask asks
        demanded recommended suspended probation parole served serving already previous previously earlier another second
        other others each consecutive concurrent reduced cut extended raised increased appeal allow allows allowed
        law carries carry guidelines released ago if instead
        """
    )
}
