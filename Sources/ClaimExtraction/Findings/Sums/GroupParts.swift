/// Finds parts of a group, joined by "and", that don't make the number of all of it.
///
/// "14 people, of whom 11 are women and four are men", "24 boys and 18 girls … all 44 children", "two buses and three lorries
/// slid into a ditch; all six vehicles …".
struct GroupParts: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 2),
        Trigger(figures: 1, cues: WordSet("all")),
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices where index > 0 {
            if let found = restated(at: index, figures, reading) { findings.append(found) }
        }
        for index in figures.indices where index + 1 < figures.figures.count {
            let (first, second) = (figures.figures[index], figures.figures[index + 1])
            guard first.sentence == second.sentence, let kind = pairing(first, second, reading),
                let sum = first.exact.flatMap({ one in second.exact.map { one + $0 } })
            else { continue }
            let whole =
                wholeBefore(first, at: index, figures, reading)
                ?? subject(before: first, second, at: index, kind, figures, reading)
                ?? allOfThem(behind: second, at: index + 1, kind, figures, reading)
                ?? group(of: first, at: index, kind, figures, reading)
            // "A hundred and three are a hundred years old, of whom 88 are women and 15 men."
            let isGiven = figures.figures(ofSentence: first.sentence).contains { $0.exact == sum }
            guard let whole, let total = whole.exact, total != sum, !isGiven,
                let found = WorkedSum.missedTotal(whole, [first, second], reading)
            else { continue }
            findings.append(found)
        }
    }

    /// "260 ewes; all 240 of them", "eleven species … all nine": a group that has another number when it comes again.
    private func restated(at index: Int, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let (group, all) = (figures.figures[index - 1], figures.figures[index])
        let start = all.start
        guard all.dimension == .count, all.quantity.unit == nil, let value = all.exact, value >= 2,
            start > 0, reading.word(start - 1) == .all,
            let size = group.exact, value != size, group.dimension == .count,
            group.quantity.unit != nil, all.sentence - group.sentence <= 1, size < 3 * value,
            value < size || WorkedSum.haveSameDigits(value, size)
                ? isClosed(all, reading) : all.isOfThem(reading),
            // More than one group may be meant.
            index < 2 || figures.figures[index - 2].dimension != .count
                || figures.figures[index - 2].sentence < group.sentence
        else { return nil }
        return reading.finding(
            .number,
            "“\(reading.text(group.start..<group.nounEnd))”, and then "
                + "“\(reading.text(start - 1..<all.end))”.",
            [group, all]
        )
    }

    /// Whether nothing follows that would make it another group: "all nine", "all 240 of them".
    private func isClosed(_ all: Figure, _ reading: Reading) -> Bool {
        let next = all.end
        guard next + 1 < reading.tokens.count else { return true }
        if reading.word(next) == .of { return all.isOfThem(reading) }
        return reading.isMark(next) || reading.tag(next).isFiniteVerb
            || reading.tag(next) == .preposition
    }

    /// "All four of them" of three: nobody may have been told of between.

    private enum Pairing {
        /// Women and men, boys and girls: nobody is left.
        case halves
        /// Two buses and three lorries.
        case list
    }

    /// What joins two figures; nil where nothing does.
    private func pairing(_ first: Figure, _ second: Figure, _ reading: Reading) -> Pairing? {
        guard first.dimension == .count, second.dimension == .count, first.exact != nil,
            second.exact != nil
        else { return nil }
        if let one = noun(of: first, reading), let other = noun(of: second, reading),
            GroupWords.halves.contains(where: { $0 == (one, other) || $0 == (other, one) })
        {
            return .halves
        }
        return second.quantity.unit != nil && first.quantity.unit != nil
            && first.nounEnd + 1 == second.start
            && reading.word(first.nounEnd) == .and
            ? .list : nil
    }

    /// The noun that a figure counts: its own, or behind "are" or "of them" ("11 are women", "11 of them women").
    private func noun(of figure: Figure, _ reading: Reading) -> WordKey? {
        if let unit = figure.quantity.unit { return Figure.head(of: unit) }
        let next = figure.isOfThem(reading) ? figure.end + 2 : figure.end
        guard next + 1 < reading.tokens.count else { return nil }
        let isBeing = GroupWords.being.contains(reading.word(next))
        // "1,900 of them men"
        return isBeing || next > figure.end ? reading.word(isBeing ? next + 1 : next) : nil
    }

    /// "14 people, of whom 11 …": the figure before, tied by "of whom" before it or "of them" behind it.
    private func wholeBefore(
        _ first: Figure,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        guard index > 0, first.isOfThem(reading) || first.isBehindOfThem(reading) else {
            return knownGroup(before: first, at: index, figures, reading)
        }
        let whole = figures.figures[index - 1]
        return whole.sentence == first.sentence && whole.dimension == .count ? whole : nil
    }

    /// "Twenty-four umpires will be there, fourteen men and twelve women.": the only number before an aside of both halves
    /// that ends the sentence.
    private func subject(
        before first: Figure,
        _ second: Figure,
        at index: Int,
        _ kind: Pairing,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let mark = first.start - 1
        let sentence = reading.sentences[first.sentence].tokens
        guard case .halves = kind, index > 0, mark > sentence.lowerBound else { return nil }
        // "The cast of 26 has fifteen women and eleven men."
        let group = figures.figures[index - 1]
        if ClosedWords.have.contains(reading.word(mark)), group.nounEnd == mark,
            group.dimension == .count
        {
            return group
        }
        guard ClosedWords.asideMarks.contains(reading.word(mark)),
            sentence.upperBound - second.nounEnd <= 1,
            case let whole = figures.figures[index - 1], whole.sentence == first.sentence,
            whole.dimension == .count, let noun = whole.noun,
            PersonNouns.all.contains(noun) || whole.start == sentence.lowerBound,
            index < 2 || figures.figures[index - 2].sentence < first.sentence
        else { return nil }
        return whole
    }

    /// "31 children … The children, 17 boys and 15 girls,": the only number of the noun before.
    private func knownGroup(
        before first: Figure,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let mark = first.start - 1
        guard index > 0, mark >= 2, ClosedWords.asideMarks.contains(reading.word(mark)),
            ClosedWords.pluralDeterminers.contains(reading.word(mark - 2))
        else { return nil }
        let noun = reading.word(mark - 1)
        let known = figures.figures[..<index].suffix(20).filter {
            $0.noun == noun && $0.exact != nil
        }
        return known.count == 1 ? known.first : nil
    }

    /// "A class of 31 pupils has … There are 14 boys and 19 girls in the class.": the only number of people in the sentence before.
    private func group(
        of first: Figure,
        at index: Int,
        _ kind: Pairing,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let start = reading.sentences[first.sentence].start
        guard case .halves = kind, first.start - start == 2,
            GroupWords.there.contains(reading.word(start)),
            GroupWords.being.contains(reading.word(start + 1)),
            !reading.has(GroupWords.others, in: reading.sentences[first.sentence].tokens)
        else { return nil }
        let groups = figures.figures(ofSentence: first.sentence - 1).filter {
            $0.dimension == .count && $0.counts(PersonNouns.all)
        }
        return groups.count == 1 ? groups.first : nil
    }

    /// "all 44 children", "all 12 of them" in one of the next sentences.
    private func allOfThem(
        behind pair: Figure,
        at index: Int,
        _ kind: Pairing,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let reach = kind == .halves ? 4 : 1
        return figures.figures[(index + 1)...].prefix(kind == .halves ? 8 : 1).first { figure in
            guard figure.sentence - pair.sentence <= reach, figure.exact != nil,
                figure.dimension == .count, reading.word(figure.start - 1) == .all
            else { return false }
            if let unit = figure.quantity.unit {
                return kind == .list || GroupWords.people.contains(Figure.head(of: unit))
            }
            return kind == .halves && figure.isOfThem(reading)
        }
    }
}

private enum GroupWords {
    static let others = WordSet("other another each every")
    static let there = WordSet("there they")
    static let being = WordSet("are were is")
    static let people = WordSet(
        "people children pupils students members singers jurors players workers passengers dancers"
    )
    static let halves: [(WordKey, WordKey)] = [
        (WordKey("women"), WordKey("men")), (WordKey("girls"), WordKey("boys")),
        (WordKey("females"), WordKey("males")), (WordKey("adults"), WordKey("children")),
    ]
}
