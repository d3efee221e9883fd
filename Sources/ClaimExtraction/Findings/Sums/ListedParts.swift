/// Finds a number beside a list of names, times or things that has one more or one fewer.
///
/// "two rivers, the Drava, the Mur and the Sava", "burned twice before, in 1931, 1954 and 1977", "on three days of the
/// week: Wednesday, Friday, Saturday and Sunday", "the Orr sisters, Ann, Eve and Ida. The two sisters …". Lists of whole
/// names of persons are left to ``NamedParts``.
struct ListedParts: ConsistencyCheck {
    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for figure in figures.figures {
            guard let count = figure.quantity.value, figure.quantity.upper == nil,
                figure.quantity.bound == .exact, (2...12).contains(count),
                figure.quantity.unit != nil, !figure.quantity.isVague,
                let list = list(behind: figure, reading) ?? listOfThose(figure, figures, reading)
                    ?? list(before: figure, reading)
                    ?? listOfFate(figure, figures, reading),
                abs(list.number - count) == 1
            else { continue }
            let listed = "\(WorkedSum.number(list.number)) are listed"
            findings.append(reading.miscount(figure, listed: listed, list.tokens))
        }
    }

    /// "five men in all, were the skipper, his two sons and a cook", "two rivers, the Drava and the Sava".
    private func list(behind figure: Figure, _ reading: Reading) -> ItemList? {
        if let copula = copula(behind: figure, reading) {
            return ItemList(from: copula + 1, [.things, .numbers], reading)
        }
        guard let opening = opening(behind: figure, reading) else { return nil }
        let isColon = reading.word(opening) == .colon
        guard isColon else {
            return ItemList(from: opening + 1, [], reading) ?? children(figure, opening, reading)
        }
        // Two numbers and more are added up by ``OpeningTotals``.
        let list = ItemList(from: opening + 1, [.things, .numbers, .bareThings], reading)
        return list.flatMap { $0.numbered <= 1 ? $0 : nil }
    }

    /// "will close five branches before the end of the year: ⟨those in⟩ Leeds, Hull, York and Selby", whatever stands between.
    private func listOfThose(
        _ figure: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> ItemList? {
        let behind = reading.sentences[figure.sentence].tokens.behind(figure.nounEnd, 24)
        guard
            let those = behind.first(where: {
                ThoseWords.those.contains(reading.word($0)) && reading.isMark($0 - 1)
                    && ListWords.places.contains(reading.word($0 + 1))
            }),
            !figures.figures(ofSentence: figure.sentence).contains(where: {
                $0.tokens != figure.tokens && $0.dimension == .count && $0.start < those
            })
        else { return nil }
        return ItemList(from: those + 1, [], reading)
    }

    /// The list behind the noun without a number in the sentence before: "the Orr sisters of Ekby, Ann, Eve and Ida" and then
    /// "The two sisters".
    private func list(before figure: Figure, _ reading: Reading) -> ItemList? {
        let start = reading.sentences[figure.sentence].start
        guard figure.sentence > 0, figure.start == start + 1,
            reading.word(start) == .the, let noun = figure.noun
        else { return nil }
        let before = reading.sentences[figure.sentence - 1].tokens
        guard let named = before.last(where: { reading.word($0) == noun }),
            !reading.has(.quantity, at: named),
            let mark = (named..<min(before.upperBound, named + 5)).first(where: {
                ClosedWords.asideMarks.contains(reading.word($0)) || reading.word($0) == .colon
            }),
            // "states like Iowa, Ohio and Maine" begins before the mark.
            named + 1 == mark || ListWords.places.contains(reading.word(named + 1))
        else { return nil }
        return ItemList(from: mark + 1, [.wholeNames], reading)
    }

    /// Those whom the next sentence calls by their fate, of the only number of people of this one.
    ///
    /// "The crash killed five people. The dead were three women, two men and a child."
    private func listOfFate(
        _ figure: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> ItemList? {
        let next = figure.sentence + 1
        guard figure.counts(PersonNouns.all), reading.sentences.indices.contains(next),
            case let start = reading.sentences[next].start, reading.word(start) == .the,
            FateWords.groups.contains(reading.word(start + 1)),
            ListWords.copulas.contains(reading.word(start + 2)),
            figures.figures(ofSentence: figure.sentence).count(where: {
                $0.dimension == .count && $0.exact ?? 0 >= 2
            }) == 1
        else { return nil }
        return ItemList(from: start + 3, [.things, .numbers], reading)
    }

    /// "four children, two sons and a daughter": a list that is all there are, since its nouns are kinds of the other.
    private func children(_ figure: Figure, _ opening: Int, _ reading: Reading) -> ItemList? {
        guard figure.counts(ChildWords.both),
            let list = ItemList(from: opening + 1, [.things, .numbers], reading),
            list.heads.allSatisfy(ChildWords.either.contains)
        else { return nil }
        return list
    }

    /// The "were" of "The five finalists were", "The crew, five men in all, were".
    private func copula(behind figure: Figure, _ reading: Reading) -> Int? {
        let tokens = reading.tokens
        let (start, end) = (figure.start, figure.nounEnd)
        guard start > 0, end < tokens.count else { return nil }
        if ListWords.copulas.contains(reading.word(end)) {
            return ListWords.definite.contains(reading.word(start - 1)) ? end : nil
        }
        // Both commas of an aside.
        let near = end..<min(tokens.count - 1, end + 4)
        guard let comma = near.first(where: { reading.word($0) == .comma }),
            WordKey.comma == reading.word(start - 1), reading.tag(start - 2).isNoun,
            ListWords.copulas.contains(reading.word(comma + 1))
        else { return nil }
        return comma + 1
    }

    /// The comma, colon, dash or bracket behind the number and its noun, with no verb between.
    private func opening(behind figure: Figure, _ reading: Reading) -> Int? {
        let near = figure.nounEnd..<min(reading.tokens.count, figure.nounEnd + 5)
        guard let mark = near.first(where: { reading.isMark($0) }),
            ClosedWords.asideMarks.contains(reading.word(mark)),
            reading.sentence(of: mark) == figure.sentence,
            // "debates on NBC, CBS and ABC" has its list before the mark.
            mark > 0, !reading.tokens.shape[mark - 1].contains(.capitalised),
            (figure.nounEnd..<mark).allSatisfy({ !reading.tag($0).isVerb })
        else { return nil }
        return mark
    }
}

private enum FateWords {
    /// What all of a number of people are called who suffered one thing.
    static let groups = WordSet(
        "dead victims injured wounded survivors hostages winners finalists suspects detainees defendants"
    )
}

private enum ThoseWords {
    static let those = WordSet("those namely")
}

private enum ChildWords {
    static let both = WordSet("children")
    static let either = WordSet("son sons daughter daughters boy boys girl girls")
}
