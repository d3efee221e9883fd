/// The words by which a figure is the sum of figures before it.
enum TotalCue {
    /// "16 in all", "altogether 16", "a total of 16", "together they have 16".
    case sum
    /// "bringing the number of casualties to 16": figures told earlier may belong to it.
    case running
    /// "all 16 of them", "each of the 16".
    case everybody

    /// Of these a sentence with a total holds one.
    static let words = CueWords.together.union(
        CueWords.making,
        CueWords.counting,
        CueWords.inAll,
        CueWords.makes,
        CueWords.bringing,
        CueWords.each,
        WordSet("between")
    )

    init?(of figure: Figure, _ reading: Reading) {
        if TotalCue.isClosed(figure, reading) || TotalCue.isLed(figure, reading) {
            self = .sum
        } else if TotalCue.isReached(figure, reading) {
            self = .running
        } else if TotalCue.isEverybody(figure, reading) {
            self = .everybody
        } else {
            return nil
        }
    }

    /// "16 in all", "16 altogether", "16 between them", "16 all told".
    private static func isClosed(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        // "150 in Hull, of 500 in all" is a whole that has other parts as well.
        if reading.word(start - 1) == .of, reading.word(start - 2) != CueWords.total {
            return false
        }
        return [figure.end, figure.nounEnd].contains { end in
            guard end < reading.tokens.count else { return false }
            if CueWords.endings.contains(reading.word(end)) { return true }
            // "or 600 hectares together"
            if reading.word(end) == CueWords.jointly, reading.isMark(end + 1) { return true }
            guard end + 1 < reading.tokens.count else { return false }
            return reading.word(end) == .in && CueWords.inAll.contains(reading.word(end + 1))
                || reading.word(end) == .between
                    && ClosedWords.groupPronouns.contains(reading.word(end + 1))
                || reading.word(end) == .all && reading.word(end + 1) == CueWords.told
        }
    }

    /// "altogether 16", "a total of 16", "a combined 16", "together they have 16", "which makes 16".
    private static func isLed(_ figure: Figure, _ reading: Reading) -> Bool {
        let first = reading.sentences[figure.sentence].start
        let start = figure.start
        guard start > first else { return false }
        if CueWords.making.contains(reading.word(start - 1)) || opensWithCount(figure, reading) {
            return true
        }
        if CueWords.makes.contains(reading.word(start - 1)) {
            return start - 1 > first && CueWords.pronouns.contains(reading.word(start - 2))
        }
        for token in (max(first, start - 5)..<start).reversed() {
            let key = reading.word(token)
            if CueWords.together.contains(key) { return true }
            if key == CueWords.total {
                return reading.word(start - 1) == .of || reading.word(start - 1) == CueWords.total
            }
            // "Together, that is 16"
            if key == .comma, token > first, CueWords.together.contains(reading.word(token - 1)) {
                return true
            }
            // "In all, 16"
            if key == .comma, token == first + 2, CueWords.inAll.contains(reading.word(token - 1)),
                reading.word(first) == .in
            {
                return true
            }
            // Another figure or clause comes between.
            guard reading.tokens.kind[token] == .word,
                !reading.has(.quantity, at: token)
                    || token > first
                        && ClosedWords.known.contains(reading.word(token - 1))
            else { return false }
        }
        return false
    }

    /// "Counting the six of Sunday and the nine of Monday, the ward had 15": the first figure behind the comma.
    private static func opensWithCount(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        guard CueWords.counting.contains(reading.word(sentence.lowerBound)) else { return false }
        let before = sentence.lowerBound..<figure.start
        return reading.has(.comma, in: before.suffix(6))
    }

    /// "bringing the total to 16", "takes the number of the dead to 16".
    private static func isReached(_ figure: Figure, _ reading: Reading) -> Bool {
        let first = reading.sentences[figure.sentence].start
        let start = figure.start
        guard start > first, reading.word(start - 1) == .to else { return false }
        let near = max(first, start - 10)..<start - 1
        return reading.has(CueWords.bringing, in: near) && reading.has(CueWords.counts, in: near)
    }

    /// "all 16", "all 16 of them", "all 16 members", "each of the 16".
    private static func isEverybody(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        let first = reading.sentences[figure.sentence].start
        guard start > first, figure.dimension == .count else { return false }
        let isAll = reading.word(start - 1) == .all
        let isEach =
            start > first + 2 && reading.word(start - 1) == .the && reading.word(start - 2) == .of
            && CueWords.each.contains(reading.word(start - 3))
        guard isAll || isEach else { return false }
        if let unit = figure.quantity.unit {
            let head = Figure.head(of: unit)
            return PersonNouns.all.contains(head) || CueWords.members.contains(head)
        }
        return figure.isOfThem(reading) || reading.isMark(figure.end)
            || reading.tag(figure.end).isFiniteVerb
    }
}

private enum CueWords {
    static let told = WordKey("told")
    static let jointly = WordKey("together")
    static let total = WordKey("total")
    static let together = WordSet("together combined altogether merged enlarged")
    static let endings = WordSet("altogether combined")
    static let making = WordSet("making totalling totaling")
    static let counting = WordSet("counting adding")
    static let inAll = WordSet("all total")
    static let makes = WordSet("makes made")
    static let pronouns = WordSet("which that this")
    static let bringing = WordSet("bringing brings brought taking takes took raising raised raises")
    static let counts = WordSet("total number toll count tally sum")
    static let each = WordSet("each all none")
    static let members = WordSet("members jurors judges justices councillors councilors animals")
}
