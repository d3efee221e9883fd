/// The names of those who are before a court, sentences behind their number.
extension NamedParts {
    /// How many sentences behind the number the names may stand.
    private static let reach = 6

    /// "Four men have been charged with robbery … Dean Farr, 24, Mike Tsang, 27, and Aaron Beale, 31, were refused bail": the only list
    /// of names with ages, one fewer or more than are charged, and nobody told of besides.
    func accused(_ figure: Figure, _ figures: FigureTable, _ reading: Reading) -> NameList? {
        let own = reading.sentences[figure.sentence].tokens
        guard let count = figure.exact, count >= 3, own.lowerBound == figure.start,
            figure.noun.map(AccusedWords.people.contains) == true,
            reading.has(AccusedWords.charged, in: own)
        else { return nil }
        let last = min(figure.sentence + NamedParts.reach, reading.sentences.count - 1)
        let lists = (figure.sentence..<max(figure.sentence, last)).compactMap {
            agedNames(from: reading.sentences[$0 + 1].start, figures, $0 + 1, reading)
        }
        // Of three, one may be a firm, or in hospital.
        guard let list = lists.only, list.count >= 3,
            abs(Double(list.count) - count) == 1,
            !reading.has(AccusedWords.others, in: own.upperBound..<reading.sentences[last].end),
            // "The three were refused bail"
            !figures.figures(aroundSentence: figure.sentence).contains(where: {
                $0.dimension == .count && $0.exact == Double(list.count)
            })
        else { return nil }
        return list
    }

    /// A list that begins a sentence and has an age behind each name.
    private func agedNames(
        from start: Int,
        _ figures: FigureTable,
        _ sentence: Int,
        _ reading: Reading
    ) -> NameList? {
        guard let list = names(from: start, reading), reading.isMark(list.end) else { return nil }
        let ages = figures.figures(ofSentence: sentence).filter {
            $0.dimension == .age && $0.start <= list.end + 1
        }
        return ages.count == list.count ? list : nil
    }
}

private enum AccusedWords {
    static let people = WordSet("men women people teenagers brothers youths suspects defendants")
    static let charged = WordSet("charged jailed sentenced convicted fined indicted court")
    static let others = WordSet(
        "fourth fifth third other others another youth juvenile teenager boy girl unnamed identified"
    )
}
