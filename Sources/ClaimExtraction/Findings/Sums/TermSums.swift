/// Finds prison terms that don't come to the sentence that they make together, and a rest of a sentence that the time served doesn't leave.
///
/// "was jailed for eight years. The judge gave him five for the death and a further two, to run consecutively", "four years for the
/// burglary and 18 months for the driving. They will run one after the other, making six years in all", "was sentenced to three years.
/// She got credit for 14 months in custody, leaving 24 to serve". Silent if some of the terms are the sentence, which the others then
/// run beside.
struct TermSums: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, kinds: .init(.duration), cues: TermSumWords.cues)]

    /// How many sentences before its parts a sentence may be told.
    private static let reach = 2
    /// What comes nowhere near is told of something else.
    private static let widest = 1.7
    private static let mostTerms = 5

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let near = max(0, sentence - TermSums.reach)...sentence
            guard near.contains(where: { isOfCourt($0, reading) }) else { continue }
            if let found = leftToServe(sentence, figures, reading)
                ?? addedUp(sentence, figures, reading)
            {
                findings.append(found)
            }
        }
    }

    private func isOfCourt(_ sentence: Int, _ reading: Reading) -> Bool {
        reading.has(TermSumWords.court, in: reading.sentences[sentence].tokens)
    }

    // MARK: Terms one after the other

    /// Terms of one sentence that are served one after the other, and what they make together.
    private func addedUp(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let tokens = reading.sentences[sentence].tokens
        let places = [sentence, sentence + 1].filter { reading.sentences.indices.contains($0) }
        guard places.allSatisfy({ !isHedged($0, reading) }) else { return nil }
        var terms = Term.all(in: figures.figures(ofSentence: sentence), reading)
        // "The terms will run one after the other, making six years in all."
        if terms.count == 1, isSum(terms[0].figure, reading),
            opensWithTerms(tokens, reading) || isConsecutive(sentence, reading),
            !isHedged(sentence - 1, reading)
        {
            let before = Term.all(in: figures.figures(ofSentence: sentence - 1), reading)
            return missed(terms[0], by: before, reading)
        }
        if let found = toldApart(terms, sentence, figures, reading) { return found }
        guard terms.count >= 2, let last = terms.last,
            isConsecutive(sentence, reading) || isConsecutive(sentence + 1, reading)
                || reading.has(TermSumWords.giving, in: tokens)
                    && terms.dropFirst().contains(where: { isFurther($0.figure, reading) })
        else { return nil }
        if terms.count >= 3, isSum(last.figure, reading) {
            terms.removeLast()
            return missed(last, by: terms, reading)
        }
        guard !isSum(last.figure, reading),
            let verdict = verdict(before: sentence, figures, reading)
        else { return nil }
        return missed(verdict, by: terms, reading)
    }

    /// Terms to be served behind the one that the sentence before tells, all of a sentence told earlier.
    ///
    /// "was jailed for a total of 12 years. Crouch was sentenced to eight years for manslaughter. The judge added three years for …, to be
    /// served consecutively"
    private func toldApart(
        _ terms: [Term],
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let first = Term.all(in: figures.figures(ofSentence: sentence - 1), reading)
        guard !terms.isEmpty, first.count == 1, isConsecutive(sentence, reading),
            reading.has(TermSumWords.verdicts, in: reading.words(20, before: first[0].figure)),
            reading.word(first[0].figure.nounEnd) == .for,
            !isHedged(sentence - 1, reading)
        else { return nil }
        for place in (max(0, sentence - 1 - TermSums.reach)..<max(0, sentence - 1)).reversed() {
            let told = Term.all(in: figures.figures(ofSentence: place), reading)
            guard let verdict = told.first else { continue }
            guard told.count == 1, isVerdict(verdict.figure, reading), !isHedged(place, reading)
            else { return nil }
            return missed(verdict, by: first + terms, reading)
        }
        return nil
    }

    /// "was jailed for eight years", "sentenced on Friday to a total of 12 years".
    private func isVerdict(_ figure: Figure, _ reading: Reading) -> Bool {
        let isOfTotal =
            reading.word(figure.start - 1) == .of
            && TermSumWords.total.contains(reading.word(figure.start - 2))
        let lead = isOfTotal ? figure.start - 4 : figure.start - 1
        return reading.has(TermSumWords.verdicts, in: reading.words(10, before: figure))
            && TermSumWords.leads.contains(reading.word(lead))
    }

    /// The only term told in one of the sentences before, as what somebody was sentenced to.
    private func verdict(before sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Term?
    {
        let tokens = reading.sentences[sentence].tokens
        // "His brother got …", "was jailed for …" tell of a sentence of their own.
        // but "Judge Hall sentenced him to 12 years for rape and a further five for assault, to run consecutively" tells its parts.
        let isOfParts =
            isConsecutive(sentence, reading)
            && !reading.has(ClosedWords.ordinals, in: tokens.prefix(4))
        guard isOfParts || !reading.has(TermSumWords.verdicts, in: tokens),
            !ClosedWords.possessives.contains(reading.word(tokens.lowerBound))
        else { return nil }
        for place in (max(0, sentence - TermSums.reach)..<sentence).reversed() {
            let terms = Term.all(in: figures.figures(ofSentence: place), reading)
            guard let term = terms.first else { continue }
            guard terms.count == 1, !isHedged(place, reading),
                isVerdict(term.figure, reading),
                !isOfAnother(sentence, than: place, reading)
            else { return nil }
            return term
        }
        return nil
    }

    /// "Jones was given five years" behind "Smith was jailed for nine": a name that the other sentence hasn't, where that has one.
    private func isOfAnother(_ sentence: Int, than verdict: Int, _ reading: Reading) -> Bool {
        let start = reading.sentences[sentence].start
        guard let index = reading.mention(.person, covering: start) else { return false }
        let name = reading.word(reading.mentions[index].end - 1)
        let earlier = reading.sentences[verdict].tokens
        return !reading.has(name, in: earlier)
            && earlier.contains { reading.has(.person, at: $0) }
    }

    private func missed(_ sum: Term, by parts: [Term], _ reading: Reading) -> Finding? {
        guard (2...TermSums.mostTerms).contains(parts.count),
            parts.allSatisfy({ $0.isInDays == sum.isInDays && $0.count < sum.count })
        else { return nil }
        let sums = parts.reduce([0.0]) { sums, part in sums + sums.map { $0 + part.count } }
        guard let total = sums.last, !sums.contains(where: { abs($0 - sum.count) < 0.1 }),
            max(total, sum.count) < TermSums.widest * min(total, sum.count)
        else { return nil }
        let terms = parts.map { $0.words }.joined(separator: " + ")
        let figures = (parts + [sum]).map(\.figure)
        return reading.finding(
            .arithmetic,
            "\(terms) = \(sum.told(total)), not \(sum.words).",
            figures
        )
    }

    /// "to run consecutively", "one after the other", "back to back".
    private func isConsecutive(_ sentence: Int, _ reading: Reading) -> Bool {
        guard reading.sentences.indices.contains(sentence) else { return false }
        let tokens = reading.sentences[sentence].tokens
        return tokens.contains { token in
            TermSumWords.consecutive.contains(reading.word(token))
                || reading.word(token) == .after && reading.word(token - 1) == .one
                || TermSumWords.back.contains(reading.word(token))
                    && TermSumWords.back.contains(reading.word(token + 2))
        }
    }

    /// "a further two", "another four".
    private func isFurther(_ figure: Figure, _ reading: Reading) -> Bool {
        TermSumWords.further.contains(reading.word(figure.start - 1))
            || TermSumWords.further.contains(reading.word(figure.start))
    }

    /// "making six years in all", "a total of six years".
    private func isSum(_ figure: Figure, _ reading: Reading) -> Bool {
        TotalCue(of: figure, reading) == .sum
    }

    /// "The terms", "They", "These", "The two sentences".
    private func opensWithTerms(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        ClosedWords.toldBefore.contains(reading.word(sentence.lowerBound))
            || reading.has(TermSumWords.terms, in: sentence.prefix(4))
    }

    private func isHedged(_ sentence: Int, _ reading: Reading) -> Bool {
        guard reading.sentences.indices.contains(sentence) else { return false }
        return reading.has(TermSumWords.hedges, in: reading.sentences[sentence].tokens)
    }

    // MARK: Time served

    /// "sentenced to three years … credit for 14 months in custody, leaving her with 24 months to serve": the only three lengths told of.
    private func leftToServe(_ sentence: Int, _ figures: FigureTable, _ reading: Reading)
        -> Finding?
    {
        let tokens = reading.sentences[sentence].tokens
        guard reading.has(TermSumWords.serving, in: tokens) else { return nil }
        let here = Term.all(in: figures.figures(ofSentence: sentence), reading)
        let before = Term.all(in: figures.figures(ofSentence: sentence - 1), reading)
        let behind = Term.all(in: figures.figures(ofSentence: sentence + 1), reading)
        let choices = [here, before + here, here + behind, before + here + behind]
        for terms in choices where terms.count == 3 {
            let (whole, served, left) = (terms[0], terms[1], terms[2])
            guard isLeft(left.figure, reading), isServed(served.figure, reading),
                terms.allSatisfy({ $0.isInDays == whole.isInDays && $0.figure.exact != nil }),
                case let rest = whole.count - served.count, rest > 0,
                abs(rest - left.count) > 0.1,
                max(rest, left.count) < TermSums.widest * min(rest, left.count)
            else { continue }
            return reading.finding(
                .arithmetic,
                "\(whole.words) − \(served.words) = \(left.told(rest)), not \(left.words).",
                terms.map(\.figure)
            )
        }
        return nil
    }

    /// "leaving her with 24 months", "24 months left to serve", "another 24 months to serve".
    private func isLeft(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        return reading.has(TermSumWords.left, in: sentence.before(figure.start, 4))
            || reading.has(TermSumWords.left, in: sentence.behind(figure.end, 4))
    }

    /// "credit for 14 months", "14 months already spent in custody".
    private func isServed(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        return reading.has(TermSumWords.serving, in: sentence.before(figure.start, 6))
            || reading.has(TermSumWords.serving, in: sentence.behind(figure.nounEnd, 6))
    }
}

/// A length of a prison term, in months or in days.
private struct Term {
    let figure: Figure
    let count: Double
    let isInDays: Bool
    /// How many of those its unit has.
    private let size: Double
    private let unit: String

    /// The lengths of a sentence, with bare numbers behind one: "seven years for the robbery and another four".
    static func all(in items: ArraySlice<Figure>, _ reading: Reading) -> [Term] {
        var terms: [Term] = []
        for item in items {
            if let term = Term(item) {
                terms.append(term)
            } else if let last = terms.last, let term = Term(item, like: last, reading) {
                terms.append(term)
            }
        }
        return terms
    }

    private init?(_ figure: Figure) {
        guard figure.dimension == .duration, let value = figure.exact,
            let unit = figure.quantity.unit, let size = TermSumWords.sizes[WordKey(unit)]
        else { return nil }
        isInDays = TermSumWords.ofDays.contains(WordKey(unit))
        (self.figure, self.size, self.unit, count) = (figure, size, unit, value * size)
    }

    /// "another four", "and three for perjury", and no number of something else.
    private init?(_ figure: Figure, like term: Term, _ reading: Reading) {
        let (lead, next) = (reading.word(figure.start - 1), reading.word(figure.end))
        guard figure.dimension == .count, figure.quantity.unit == nil, let value = figure.exact,
            TermSumWords.further.contains(lead) || ClosedWords.listJoints.contains(lead)
                || TermSumWords.further.contains(reading.word(figure.start)) || lead == .for
                || lead == .with || RestWords.left.contains(lead),
            ClosedWords.listJoints.contains(next) || TermSumWords.behind.contains(next)
                || reading.isMark(figure.end)
        else { return nil }
        (isInDays, size, unit) = (term.isInDays, term.size, term.unit)
        (self.figure, count) = (figure, value * size)
    }

    /// The term as a message shows it: "14 months".
    var words: String { told(count) }

    /// So many months or days in the unit of the term.
    func told(_ count: Double) -> String {
        let number = count / size
        // "22 months" and not "1.83 years".
        guard isInDays || number != number.rounded() else {
            return "\(WorkedSum.number(number)) \(unit)"
        }
        return "\(WorkedSum.number(isInDays ? number : count)) \(isInDays ? unit : "months")"
    }
}

private enum TermSumWords {
    static let consecutive = WordSet("consecutively consecutive")
    static let back = WordSet("back")
    static let further = WordSet("another further additional extra")
    static let serving = WordSet("credit credited served custody remand")
    static let cues = consecutive.union(further, serving, giving, WordSet("other plus after back"))
    static let court = WordSet(
        "sentenced jailed imprisoned prison jail custody judge magistrate court sentence sentences terms"
    )
    static let verdicts = WordSet("sentenced jailed imprisoned")
    static let giving = WordSet(
        "gave given got gets received judge court imposed handed term terms sentence sentences"
    )
    static let terms = WordSet("terms sentences they these both")
    static let leads = WordSet("to for")
    static let total = WordSet("total")
    static let behind = WordSet("for on to in of already served after")
    static let left = WordSet("leaving leaves left remaining remain remains serve go")
    static let hedges = WordSet(
        """
        concurrent concurrently suspended minimum maximum probation parole supervised supervision licence could may might
        faces faced facing sought asked recommended community banned disqualified appeal appealed
        """
    )
    static let ofDays = WordSet("day days week weeks")
    static let sizes: WordTable<Double> = [
        WordKey("year"): 12, WordKey("years"): 12, WordKey("month"): 1, WordKey("months"): 1,
        WordKey("day"): 1, WordKey("days"): 1, WordKey("week"): 7, WordKey("weeks"): 7,
    ]
}
