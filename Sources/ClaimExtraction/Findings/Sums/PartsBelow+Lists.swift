// What makes parts all of a total: that they stand side by side, or that their number is told.
extension PartsBelow {
    /// "$3.2 million in compensatory damages and $12.5 million in punitive damages", "of white there are 1,120 hectares and of red 620".
    func areParallel(_ list: List, _ reading: Reading) -> Bool {
        let (first, second) = (list.parts[0], list.parts[1])
        let next = reading.word(first.nounEnd)
        if next == reading.word(second.nounEnd), reading.tag(first.nounEnd) == .preposition {
            return true
        }
        let gap = first.gap(to: second)
        let opener = gap.first { reading.tag($0) == .preposition }
        guard let opener, reading.tag(opener - 1) == .conjunction else { return false }
        let lead = reading.sentences[first.sentence].start
        return reading.word(lead) == reading.word(opener)
    }

    /// Whether as many takers as parts are told between the total and its parts or before it: "Four theatres are to share €2.6 million".
    func isCounted(_ list: List, from whole: Figure, _ figures: FigureTable) -> Bool {
        guard let first = list.parts.first, let last = list.parts.last else { return false }
        let number = Double(list.parts.count)
        return (whole.sentence...last.sentence).contains { sentence in
            figures.figures(ofSentence: sentence).contains { figure in
                figure.dimension == .count && figure.quantity.unit != nil
                    && figure.exact == number && figure.end <= first.start
            }
        }
    }
}

enum BelowWords {
    static let joints = WordSet(", ; and while \u{2014} \u{2013} --")
    static let lastJoints = WordSet("and ; while")
    static let another = WordKey("another")
    static let among = WordKey("among")
    static let others = WordSet("others")
    static let ends = WordSet("final last")
    static let groups = WordSet(
        "crowd audience turnout attendance herd flock fleet colony population"
    )
    static let metals = WordSet("gold golds silver silvers bronze bronzes")
    static let medals = WordSet("medals medal")
    /// What makes a figure another time's, or a bound: "up from 4,310".
    static let before = WordSet("from by than against under until another")
    static let beside = WordSet("more fewer less higher lower ahead behind apiece each")
    static let hedges = WordSet(
        "among including include includes about roughly also some average each per every"
    )
    static let comparing = WordSet("more fewer less than above below from compared against")
    static let now = WordSet("this now today current currently next will would so")
    static let otherTimes = WordSet("earlier previous ago previously compared")
}
