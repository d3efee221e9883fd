/// A part of one whole that is told again with another number.
extension RestatedFigures {
    /// More of them are a table.
    private static let mostParts = 24

    /// "could not fill 19 of its 60 beds … “We were unable to fill 16 of our 60 beds”": the only two parts of a number of things.
    func partsAgain(
        _ figures: FigureTable,
        _ words: inout SharedWords,
        _ reading: Reading
    ) -> [Finding] {
        let all = zip(figures.figures, figures.figures.dropFirst())
            .filter { isPart($0, of: $1, reading) }
        guard (2...RestatedFigures.mostParts).contains(all.count) else { return [] }
        var found: [Finding] = []
        for (part, whole) in all {
            let alike = all.filter { $1.exact == whole.exact && $1.isOfSameUnit(whole) }
            guard alike.count == 2, alike[0].0.tokens == part.tokens,
                case let again = alike[1].0, again.exact != part.exact,
                part.sentence < again.sentence,
                // The others of them.
                (part.exact ?? 0) + (again.exact ?? 0) != whole.exact,
                isToldAgain(part, again, of: whole, &words, reading)
            else { continue }
            found.append(.ofTwoValues(part.tokens, again.tokens, reading))
        }
        return found
    }

    /// "19 of its 60 beds".
    private func isPart(_ part: Figure, of whole: Figure, _ reading: Reading) -> Bool {
        part.dimension == .count && part.exact != nil && part.quantity.unit == nil
            && whole.dimension == .count && whole.exact != nil && whole.quantity.unit != nil
            && reading.word(part.end) == .of && whole.start == part.end + 2
            && (ClosedWords.definiteOrOurs.contains(reading.word(part.end + 1))
                || ClosedWords.possessives.contains(reading.word(part.end + 1)))
    }

    /// Whether the second is told by a letter or in quotation marks, or in the same words.
    private func isToldAgain(
        _ first: Figure,
        _ second: Figure,
        of whole: Figure,
        _ words: inout SharedWords,
        _ reading: Reading
    ) -> Bool {
        let common = words.count(
            in: first.sentence,
            and: second.sentence,
            besides: [whole.quantity.unit].compactMap(\.self)
        )
        let isQuoted = reading.isQuoted(second.start) && !reading.isQuoted(first.start)
        return common >= (isQuoted || words.restates(second.sentence) ? 1 : 3)
            && !words.hasContrast(near: first) && !words.hasContrast(near: second)
            && !words.isCorrection(second.sentence) && !reading.asks(second.sentence)
            && !reading.areOfTwoTimes(first, second)
    }
}
