/// Finds a verb of multiplying that the two values told with it contradict: "Profit more than doubled … Profit before tax was
/// £48.6m, up from £26.1m", "complaints have halved … There were 310, compared with 420 in 2020".
///
/// The values stand in the same sentence or in the next, which must be of the same subject.
struct MultipliedVerbs: ConsistencyCheck {
    let triggers = [Trigger(cues: ChangeWords.multiplied)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let tokens = reading.sentences[sentence].tokens
            guard
                let verb = tokens.first(where: {
                    ChangeWords.multiples[reading.word($0)] != nil
                        && (reading.tag($0).isVerb || isTwiceWhat($0, reading))
                }),
                let (change, isNext) = change(behind: verb, sentence, figures, reading),
                !isNext || isSameSubject(verb, sentence, change, reading),
                let found = change.disagreement(withMultiple: verb, reading),
                !findings.contains(where: {
                    $0.spans.contains(reading.tokens.span(verb..<verb + 1))
                })
            else { continue }
            findings.append(found)
        }
    }

    /// "Fertilizer costs twice what it did in 2020, $720 a ton instead of $460".
    private func isTwiceWhat(_ token: Int, _ reading: Reading) -> Bool {
        MultipliedWords.what.contains(reading.word(token + 1))
    }

    /// The only change of the sentence behind the verb, or of the next.
    private func change(
        behind verb: Int,
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (change: ValueChange, isNext: Bool)? {
        let here = changes(in: sentence, figures, reading).filter { $0.start > verb }
        if let change = here.first {
            return here.count == 1 && isOneClause(verb + 1..<change.start, reading)
                ? (change, false) : nil
        }
        // "doubled to 40": what it came to is told here.
        let isTold = figures.figures(ofSentence: sentence).contains {
            $0.start > verb && $0.plain != nil && $0.dimension != .duration
        }
        let next = changes(in: sentence + 1, figures, reading)
        if !isTold, next.isEmpty {
            return twoTimes(behind: verb, sentence + 1, figures, reading).map { ($0, true) }
        }
        guard !isTold, let change = next.first, next.count == 1,
            // "They rose by 4 per cent last year" tells of another change.
            !reading.has(.by, in: reading.sentences[sentence + 1].tokens)
        else { return nil }
        return (change, true)
    }

    /// The only two values of a sentence that names two times.
    ///
    /// "It has doubled. In 2015 there were 140 of them; now there are 240."
    private func twoTimes(
        behind verb: Int,
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> ValueChange? {
        guard let factor = ChangeWords.multiples[reading.word(verb)],
            reading.sentences.indices.contains(sentence),
            case let tokens = reading.sentences[sentence].tokens,
            case let levels = figures.figures(ofSentence: sentence).filter({ $0.isLevel }),
            levels.count == 2, levels[0].exact != nil, levels[1].exact != nil,
            reading.has(MultipliedWords.now, in: tokens),
            !reading.times(in: tokens.lowerBound..<levels[0].start).isEmpty
        else { return nil }
        return ValueChange(levels[0], levels[1], isRise: factor > 1)
    }

    private func changes(
        in sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [ValueChange] {
        let items = figures.figures(ofSentence: sentence).filter { !$0.isSumForEach(reading) }
        var changes: [ValueChange] = []
        for index in items.indices {
            let change =
                ValueChange(at: index, of: items, reading)
                ?? ValueChange(upFromAt: index, of: items, reading)
                ?? ValueChange(newFirstAt: index, of: items, reading)
            if let change, !change.isPercent, change.old > 0,
                changes.last.map({ $0.end <= change.start }) ?? true
            {
                changes.append(change)
            }
        }
        return changes
    }

    /// "has tripled since March, and stands at 900": no other subject between.
    private func isOneClause(_ between: Range<Int>, _ reading: Reading) -> Bool {
        between.count <= 12
            && between.allSatisfy {
                !MultipliedWords.breaks.contains(reading.word($0))
                    && (!reading.tag($0).isFiniteVerb
                        || MultipliedWords.standing.contains(reading.word($0)))
            }
    }

    /// "It came to", "There were", "Some 4,200 came", or a noun of the verb's subject.
    private func isSameSubject(
        _ verb: Int,
        _ sentence: Int,
        _ change: ValueChange,
        _ reading: Reading
    ) -> Bool {
        let start = reading.sentences[sentence + 1].start
        if MultipliedWords.openings.contains(reading.word(start)) || start >= change.start {
            return true
        }
        let subject = (reading.sentences[sentence].start..<verb).filter {
            reading.tokens.kind[$0] == .word && reading.tokens.bytes($0).count >= 4
                && !MultipliedWords.counts.contains(reading.word($0))
        }.map { reading.word($0) }
        return (start..<change.end).contains { subject.contains(reading.word($0)) }
    }
}

private enum MultipliedWords {
    static let what = WordSet("what as")
    static let breaks = WordSet("; but while which who when")
    static let standing = WordSet("did stands stood is was are were reached came totals totalled")
    static let openings = WordSet("it they there some this that")
    static let now = WordSet("now today latest current currently")
    /// "The number of pupils has more than doubled" is of the pupils.
    static let counts = WordSet(
        "number numbers total figure level rate have more than almost nearly about"
    )
}
