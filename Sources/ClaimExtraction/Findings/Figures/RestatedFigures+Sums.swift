/// Figures that are as they are for a reason of their own, so that they aren't one figure in two spellings.
extension RestatedFigures {
    /// Whether one is the other and a figure or two beside them: "264 votes to 138. Some 60 of the 462 members did not vote."
    func isSum(
        _ second: Figure,
        with first: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Bool {
        let values = [first, second].compactMap(\.plain)
        // Of small numbers some always make another.
        guard let low = values.min(), let high = values.max(), values.count == 2, high >= 20
        else { return false }
        let near = Set([first.sentence, second.sentence]).flatMap {
            figures.figures(ofSentence: $0).prefix(8)
        }.filter {
            ($0.isAlike(second) || $0.isAlike(first)) && $0.tokens != first.tokens
                && $0.tokens != second.tokens
        }.compactMap(\.plain)
        // "It has 21 classrooms. It will get six more. The 27 classrooms …"
        let between = (first.sentence..<max(first.sentence, second.sentence)).dropFirst().prefix(4)
            .flatMap { figures.figures(ofSentence: $0).prefix(4) }
            .filter { $0.isAlike(first) && reading.isOfMore($0) }
        return between.contains { low + ($0.plain ?? 0) == high }
            || near.contains { one in
                low + one == high || near.contains { one < $0 && low + one + $0 == high }
            }
    }

    /// "Of 62 candidates 26 passed … the 26 candidates": the number stood before without its noun.
    func isToldOfOther(_ second: Figure, _ first: Figure, _ figures: FigureTable) -> Bool {
        figures.figures(ofSentence: first.sentence).prefix(8).contains {
            $0.plain == second.plain && $0.dimension == second.dimension && $0.quantity.unit == nil
                && $0.tokens != first.tokens
        }
    }

    /// "a dozen emails … Two emails sent to him and 10 emails sent to aides": what all figures of the second sentence make.
    func isAllOfSentence(_ first: Figure, _ second: Figure, _ figures: FigureTable) -> Bool {
        let here = figures.figures(ofSentence: second.sentence).prefix(8)
            .filter { $0.isOfSameUnit(first) }
        return here.count >= 2 && here.reduce(0) { $0 + ($1.plain ?? 0) } == first.plain
    }

    /// "The club was paid $29,715, the other $35,845 and the hotel $125,080": of amounts each for another one two have the same
    /// digits by chance.
    func isOneOfMany(_ second: StatedFigure, _ first: StatedFigure, _ figures: FigureTable)
        -> Bool
    {
        guard first.isSwapped(second), !second.isDefinite, !second.isQuoted else { return false }
        let alike = figures.figures(ofSentence: second.figure.sentence).prefix(16).filter {
            $0.dimension == second.figure.dimension && $0.isOfSameUnit(second.figure)
        }
        return second.isMoney && alike.count >= 3
    }

    /// Whether each of the two comes out with other figures around: "fell to 21,400 from 43,100 … 9,300 were decided and 12,400
    /// referred, for a decrease of 21,700".
    func areBothConfirmed(_ first: Figure, _ second: Figure, _ figures: FigureTable) -> Bool {
        let pair = [first, second].compactMap(\.plain)
        let near = Set([first.sentence, second.sentence]).flatMap {
            figures.figures(ofSentence: $0).prefix(8)
        }.filter { other in
            other.isAlike(first) && other.tokens != first.tokens && other.tokens != second.tokens
        }.compactMap(\.plain).filter { $0 >= RestatedFigures.leastConfirming }
        return pair.count == 2
            && pair.allSatisfy { value in
                near.contains { one in
                    near.contains { one < $0 && (one + value == $0 || one + $0 == value) }
                }
            }
    }

    /// Of smaller numbers some always make another.
    private static let leastConfirming = 20.0

    /// "By Friday 640 nurses": a figure of a time of its own.
    func isLedByTime(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[figure.sentence].start
        // "at that time" is any.
        return reading.times(in: start..<max(start, figure.start))
            .contains { reading.word($0.mention.start) != .that }
    }

    /// "Bail for Ada Lind was set at $25,000", and for Otto Marsh "was set at $52,000": one thing that each of two people has.
    func areOfTwoPeople(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let (left, right) = (first.start, second.start)
        guard left >= 2, right >= 2,
            (1...2).allSatisfy({ reading.word(left - $0) == reading.word(right - $0) })
        else { return false }
        let people = [first, second].map { figure -> Set<WordKey> in
            let start = reading.sentences[figure.sentence].start
            let before = start..<max(start, figure.start)
            return Set(before.filter { reading.has(.person, at: $0) }.map { reading.word($0) })
        }
        return people.allSatisfy { !$0.isEmpty } && people[0].isDisjoint(with: people[1])
    }

    /// Whether two nouns each have a figure of their own.
    ///
    /// "The road is 84 miles long. The river is 48 miles long", "The school has raised $43,000 … The parents raised $34,000".
    func areParallel(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let (left, right) = (first.start - 1, second.start - 1)
        guard left > 0, right > 0, reading.word(left) == reading.word(right) else { return false }
        let subjects = [left, right].map { verb in
            verb - 1 > 0 && ClosedWords.have.contains(reading.word(verb - 1)) ? verb - 2 : verb - 1
        }
        guard reading.word(subjects[0]) != reading.word(subjects[1]),
            // "at a depth of 740 metres … at the bottom of 470 metres of water"
            !reading.isEndOf(subjects[1])
        else { return false }
        return subjects.allSatisfy { subject in
            reading.tag(subject).isNoun
                || (subject > 0 && reading.tag(subject - 1) == .determiner)
        }
    }
}
