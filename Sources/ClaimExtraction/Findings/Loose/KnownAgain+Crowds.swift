/// Words of crowds, of voters and of those who lose their jobs, each told in two ways.
extension KnownWords {
    /// "in the room", "inside the tent": where a crowd is.
    static func isInside(_ end: Int, _ reading: Reading) -> Bool {
        within.contains(reading.word(end)) && reading.word(end + 1) == .the
            && halls.contains(reading.word(end + 2))
            // "the 40 in the hall of residence"
            && reading.word(end + 3) != .of
    }

    /// "A crowd of 2,380", "The attendance was 4,105", "410 fans".
    static func isCrowd(_ figure: Figure, _ reading: Reading) -> Bool {
        guard figure.dimension == .count else { return false }
        if figure.counts(spectators) { return true }
        let lead = reading.word(figure.start - 1)
        return figure.quantity.unit == nil && (lead == .of || ClosedWords.be.contains(lead))
            && crowds.contains(reading.word(figure.start - 2))
    }

    /// "the 260 employees who will lose their jobs", "the 40 workers to be made redundant".
    static func areRedundant(_ figure: Figure, _ reading: Reading) -> Bool {
        let words = reading.sentences[figure.sentence].tokens.behind(figure.nounEnd, 8)
        guard let first = words.first,
            relatives.contains(reading.word(first)) || ClosedWords.be.contains(reading.word(first))
                || losing.contains(reading.word(first)) || reading.word(first) == .to
        else { return false }
        return words.contains {
            redundant.contains(reading.word($0))
                || losing.contains(reading.word($0))
                    && (jobs.contains(reading.word($0 + 2)) || work.contains(reading.word($0 + 2)))
        }
    }

    /// "The turnout of 62.4 per cent", "Turnout was 57.6 percent", "The turnout, 68.4 percent,".
    static func isTurnout(_ figure: Figure, _ reading: Reading) -> Bool {
        let lead = reading.word(figure.start - 1)
        // "The turnout, of 68.4 percent,"
        let isAside = lead == .of && reading.word(figure.start - 2) == .comma
        let noun = figure.start - (isAside ? 3 : 2)
        return figure.dimension == .percent && reading.word(noun) == turnout
            && (lead == .of || lead == .comma || lead == .at || ClosedWords.be.contains(lead))
            && isEverywhere(figure, until: figure.end + 4, reading)
    }

    /// "64.2 per cent of the voters went to the polls"; not "48 percent of voters voted for Bell".
    static func isVoting(_ figure: Figure, _ reading: Reading) -> Bool {
        let words = reading.sentences[figure.sentence].tokens.behind(figure.end, 16)
        guard figure.dimension == .percent, reading.word(figure.end) == .of,
            let voters = words.prefix(6).first(where: { electors.contains(reading.word($0)) }),
            let vote = (voters..<words.upperBound).first(where: {
                voting.contains(reading.word($0)) && !choosing.contains(reading.word($0 + 1))
                    || reading.word($0) == cast && balloting.contains(reading.word($0 + 2))
            })
        else { return false }
        return isEverywhere(figure, until: vote, reading)
    }

    /// Whether the words name neither a place nor another time: not "In Holm turnout was 46.2 per cent", nor "in 1987".
    private static func isEverywhere(_ figure: Figure, until end: Int, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let lead = (sentence.lowerBound..<max(sentence.lowerBound, figure.start)).dropFirst()
        let rest = sentence.behind(figure.end, max(0, end - figure.end))
        return !(Array(lead) + rest).contains {
            reading.tokens.shape[$0].contains(.capitalised)
                || $0 >= figure.end && reading.has(.time, at: $0)
        }
    }

    private static let within = WordSet("in at inside")
    private static let halls = WordSet(
        """
        building hall room stadium arena ground theatre theater stands church cathedral chapel park court courtroom auditorium tent
        gym gymnasium congregation crowd audience house gallery marquee ballpark
        """
    )
    private static let crowds = WordSet("crowd audience attendance gate gathering congregation")
    private static let spectators = WordSet("fans spectators people supporters guests")
    private static let turnout = WordKey("turnout")
    private static let electors = WordSet("electors voters electorate eligible")
    private static let voting = WordSet("voted turned part polls")
    private static let choosing = WordSet("for against yes no to in")
    private static let cast = WordKey("cast")
    private static let balloting = WordSet("votes vote ballots ballot")
    private static let losing = WordSet("lose losing lost")
    private static let work = WordSet("livelihoods work")
    private static let redundant = WordSet("redundant dismissed sacked fired axed")
    static let cutting = WordSet(
        "loss losses lose losing lost cut cuts cutting axe axed axing shed sheds shedding close closing eliminate eliminating go"
    )
}
