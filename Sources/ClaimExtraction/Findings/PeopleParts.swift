/// Finds men and women, boys and girls, that don't make the number of all of them.
///
/// "14 people, of whom 11 are women and four are men", "24 boys and 18 girls … all 44 children", "a jury of seven women and
/// six men … all 12 of them".
struct PeopleParts: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for index in figures.figures.indices.dropLast() {
            let (first, second) = (figures.figures[index], figures.figures[index + 1])
            guard first.sentence == second.sentence, arePair(first, second, reading),
                let sum = first.exact.flatMap({ one in second.exact.map { one + $0 } })
            else { continue }
            let whole =
                wholeBefore(first, at: index, figures, reading)
                ?? allOfThem(behind: second, at: index + 1, figures, reading)
            guard let whole, let total = whole.exact, total != sum,
                let found = WorkedSum.missedTotal(whole, [first, second], reading)
            else { continue }
            findings.append(found)
        }
    }

    /// Whether the nouns divide people in two: women and men, boys and girls.
    private func arePair(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        guard first.dimension == .count, second.dimension == .count, first.exact != nil,
            second.exact != nil
        else { return false }
        let nouns = [first, second].map { noun(of: $0, reading) }
        return PeopleWords.halves.contains { half in
            nouns == [half.0, half.1] || nouns == [half.1, half.0]
        }
    }

    /// The noun that a figure counts: its own, or behind "are" ("11 are women").
    private func noun(of figure: Figure, _ reading: Reading) -> WordKey? {
        if let unit = figure.quantity.unit { return Figure.head(of: unit) }
        let next = figure.tokens.upperBound
        guard next + 1 < reading.tokens.count, PeopleWords.being.contains(reading.tokens.key[next])
        else { return nil }
        return reading.tokens.key[next + 1]
    }

    /// "14 people, of whom 11 …": the figure before, tied by "of whom" or "of them".
    private func wholeBefore(
        _ first: Figure,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let start = first.tokens.lowerBound
        guard index > 0, start >= 2, reading.tokens.key[start - 2] == PeopleWords.of,
            PeopleWords.pronouns.contains(reading.tokens.key[start - 1])
        else { return nil }
        let whole = figures.figures[index - 1]
        return whole.sentence == first.sentence && whole.dimension == .count ? whole : nil
    }

    /// "all 44 children", "all 12 of them" in one of the next sentences.
    private func allOfThem(
        behind pair: Figure,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        figures.figures[(index + 1)...].prefix(8).first { figure in
            guard figure.sentence - pair.sentence <= 4, figure.exact != nil,
                figure.dimension == .count, figure.tokens.lowerBound > 0,
                reading.tokens.key[figure.tokens.lowerBound - 1] == PeopleWords.all
            else { return false }
            if let unit = figure.quantity.unit {
                return PeopleWords.people.contains(Figure.head(of: unit))
            }
            let next = figure.tokens.upperBound
            return next + 1 < reading.tokens.count && reading.tokens.key[next] == PeopleWords.of
                && PeopleWords.pronouns.contains(reading.tokens.key[next + 1])
        }
    }
}

private enum PeopleWords {
    static let of = WordKey("of")
    static let all = WordKey("all")
    static let being = WordSet("are were is")
    static let pronouns = WordSet("whom them these those")
    static let people = WordSet(
        "people children pupils students members singers jurors players workers passengers dancers"
    )
    static let halves: [(WordKey, WordKey)] = [
        (WordKey("women"), WordKey("men")), (WordKey("girls"), WordKey("boys")),
        (WordKey("females"), WordKey("males")), (WordKey("adults"), WordKey("children")),
    ]
}
