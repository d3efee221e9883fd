/// The words by which a figure is what is left of a whole.
enum RestCue {
    /// Nothing but the rest can be meant: "the other nine", "leaving nine", "has nine left", "with nine to go".
    case named
    /// "eight posts are vacant".
    case vacancy
    /// "of whom 9,870 finished and 1,130 did not", "1,200 were sold and 800 were still there".
    case negation
    /// What a count has come to since: "now has nine", "still owes nine", "nine stayed".
    case outcome

    /// Of these a sentence with what is left over holds one.
    static let wordsOfRemnant = RestWords.remaining.union(
        RestWords.rests,
        RestWords.vacant,
        RestWords.nots,
        WordSet("left now still others")
    )

    init?(of figure: Figure, _ reading: Reading) {
        let place = RestPlace(figure, reading)
        if place.isOthers || place.isLeaving || place.isOver || RestCue.isLeftOver(figure, reading)
            || place.isForTheRest || place.isLast
        {
            self = .named
        } else if place.isVacant {
            self = .vacancy
        } else if place.isNegated {
            self = .negation
        } else if place.isHeldNow || place.isStaying || place.isWanting || place.isResult {
            self = .outcome
        } else {
            return nil
        }
    }

    /// "The other nine" at the beginning of a sentence, so that what it is the rest of stands before.
    static func opensWithOthers(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        let first = reading.sentences[figure.sentence].start
        // "The nine others"
        if start - 1 == first, ClosedWords.definite.contains(reading.word(first)),
            figure.end < reading.tokens.count, RestWords.others == reading.word(figure.end)
        {
            return !reading.startsBlock(first)
        }
        return start - 2 == first && reading.isOfOthers(start) && !reading.startsBlock(first)
    }

    /// "Nine have not", "Nine are still for sale" behind the sentence that tells of how many.
    static func opensAsRest(_ figure: Figure, _ cue: RestCue, _ reading: Reading) -> Bool {
        let start = reading.sentences[figure.sentence].start
        return (cue == .negation || cue == .vacancy) && figure.start == start
            && figure.quantity.unit == nil && !reading.startsBlock(start)
    }

    /// "the first nine kilometres".
    static func isFirst(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        return WordKey.first == reading.word(start - 1)
            && ClosedWords.definite.contains(reading.word(start - 2))
    }

    /// "the nine that are left", "the nine that remain".
    static func isLeftOver(_ figure: Figure, _ reading: Reading) -> Bool {
        let (start, end) = (figure.start, figure.nounEnd)
        guard ClosedWords.definite.contains(reading.word(start - 1)),
            ClosedWords.subjectRelatives.contains(reading.word(end))
        else { return false }
        return RestWords.remaining.contains(reading.word(end + 1))
            || (RestWords.states.contains(reading.word(end + 1))
                && WordKey.left == reading.word(end + 2))
    }
}

extension Reading {
    /// Whether "the other", "its remaining", "the company's other" stands right before a token.
    func isOfOthers(_ token: Int) -> Bool {
        RestWords.rests.contains(word(token - 1))
            && (ClosedWords.definite.contains(word(token - 2)) || word(token - 2) == .clitic)
    }
}

/// The words on both sides of a figure.
private struct RestPlace {
    private let reading: Reading
    /// Where the sentence begins.
    private let first: Int
    /// The token before the figure, "only" and the like not counted.
    private let lead: Int
    /// The tokens behind the number and behind its noun.
    private let ends: [Int]
    private let isBare: Bool
    private let isMeasure: Bool

    init(_ figure: Figure, _ reading: Reading) {
        self.reading = reading
        isBare = figure.quantity.unit == nil
        isMeasure = figure.isMeasure
        first = reading.sentences[figure.sentence].start
        var lead = figure.start - 1
        if lead > first, RestWords.only.contains(reading.word(lead)) { lead -= 1 }
        self.lead = lead
        let end = figure.end
        ends = figure.nounEnd == end ? [end] : [end, figure.nounEnd]
    }

    /// The word so many tokens behind the lead, or behind one of the ends; the mark of no word outside of the text.
    private func word(_ token: Int) -> WordKey {
        token >= first && token < reading.tokens.count ? reading.word(token) : WordKey.noWord
    }

    /// "the other nine", "the remaining nine", "the nine others", "the rest, nine".
    var isOthers: Bool {
        if ClosedWords.definite.contains(word(lead)), RestWords.others == word(ends[0]) {
            return true
        }
        return reading.isOfOthers(lead + 1)
            || word(lead) == .comma && RestWords.remainders.contains(word(lead - 1))
                && ClosedWords.definite.contains(word(lead - 2))
    }

    /// "leaving nine", "which left nine", "was left with nine".
    var isLeaving: Bool {
        RestWords.leaving.contains(word(lead))
            || word(lead) == .left && RestWords.leavers.contains(word(lead - 1))
            || (word(lead) == .with && word(lead - 1) == .left)
            // "leaving it with nine"
            || ClosedWords.objectPronouns.contains(word(lead))
                && RestWords.leaving.contains(word(lead - 1))
            || word(lead) == .with && ClosedWords.objectPronouns.contains(word(lead - 1))
                && RestWords.left.contains(word(lead - 2))
    }

    /// "The first six kilometres are paved, and the last nine are not": the end of a length of which the beginning was told.
    var isLast: Bool {
        word(lead) == .last && ClosedWords.definite.contains(word(lead - 1))
            && (isBare || isMeasure)
            && (first..<max(first, lead - 1)).contains {
                reading.word($0) == .first && reading.has(.quantity, at: $0 + 1)
            }
    }

    /// "has nine left", "with nine to go", "nine remain".
    var isOver: Bool {
        ends.contains { end in
            let next = word(end)
            if next == .left { return RestWords.holding.contains(word(lead)) }
            // "with nine still to climb"
            let to = next == RestWords.still ? end + 1 : end
            if word(to) == .to {
                return RestWords.holding.contains(word(lead))
                    && (RestWords.going.contains(word(to + 1))
                        || word(lead) == .with && isInfinitive(to + 1))
            }
            return RestWords.remaining.contains(next) && isClosed(end + 1)
        }
    }

    /// "nine for everything else", "nine for the rest", "nine elsewhere".
    var isForTheRest: Bool {
        ends.contains { end in
            if RestWords.elsewhere.contains(word(end)) {
                return word(end) == RestWords.anywhere || word(end + 1) == RestWords.else
            }
            guard word(end) == .for else { return false }
            return ClosedWords.definite.contains(word(end + 1))
                ? RestWords.remainders.contains(word(end + 2))
                : RestWords.everything.contains(word(end + 1)) && word(end + 2) == RestWords.else
        }
    }

    var isVacant: Bool {
        ends.contains { end in
            RestWords.states.contains(word(end))
                && (RestWords.vacant.contains(word(end + 1))
                    || RestWords.yet.contains(word(end + 1))
                        && RestWords.vacant.contains(word(end + 2)))
        }
    }

    /// "nine did not", "nine were still there".
    var isNegated: Bool {
        guard let end = ends.first, RestWords.auxiliaries.contains(word(end)) else { return false }
        return word(end + 1) == RestWords.still
            // "only five are in place now"
            || RestWords.states.contains(word(end))
                && (end + 2...end + 4).contains {
                    RestWords.now.contains(word($0)) && isClosed($0 + 1)
                }
            || (RestWords.nots.contains(word(end + 1)) && isClosed(end + 2))
    }

    /// "now has nine", "still owes nine", "now stands at nine", "keeps nine".
    var isHeldNow: Bool {
        let verb = word(lead) == .at ? lead - 1 : lead
        if RestWords.keeping.contains(word(verb)) { return true }
        // "so that nine reached the top"
        if word(lead) == .that, word(lead - 1) == RestWords.so { return true }
        // "now there are nine"
        if RestWords.having.contains(word(verb)), word(verb - 1) == .there,
            RestWords.now.contains(word(verb - 2))
        {
            return true
        }
        // "now has", "has now"
        return verb > first && RestWords.yet.contains(word(verb - 1))
            && (RestWords.having.contains(word(verb)) || reading.tag(verb).isFiniteVerb)
            || RestWords.having.contains(word(verb))
                && (RestWords.yet.contains(word(verb + 1))
                    // "has nine now"
                    || ends.contains { RestWords.now.contains(word($0)) && isClosed($0 + 1) })
    }

    /// "nine stayed", "nine finished".
    var isStaying: Bool {
        ends.contains { RestWords.staying.contains(word($0)) }
    }

    /// "nine more must be found".
    var isWanting: Bool {
        ends.contains { word($0) == .more && RestWords.needing.contains(word($0 + 1)) }
    }

    /// "won six, drew two and lost nine".
    var isResult: Bool { RestWords.losing.contains(word(lead)) }

    private func isInfinitive(_ token: Int) -> Bool {
        token < reading.tokens.count && reading.tag(token) == .verbBase
    }

    private func isClosed(_ token: Int) -> Bool {
        reading.isMark(token) || reading.tag(token) == .preposition || reading.tag(token).isAdverb
    }
}

enum RestWords {
    static let others = WordKey("others")
    static let so = WordKey("so")
    static let posts = WordSet("jobs posts positions roles")
    static let `else` = WordKey("else")
    static let everything = WordSet("everything everybody everyone")
    static let anywhere = WordKey("elsewhere")
    static let elsewhere = WordSet("elsewhere everywhere somewhere")
    static let only = WordSet("only just now still")
    static let leaving = WordSet("leaving leaves")
    static let left = leaving.union(WordSet("left leave"))
    static let leavers = WordSet("which that this")
    static let holding = WordSet("has have had with keeps")
    static let going = WordSet("go serve come play spare")
    static let having = WordSet("has have had owes owed numbers counts stands is are needs")
    static let keeping = WordSet("keeps kept retains retained")
    static let staying = WordSet("stayed stay survived finished escaped")
    static let needing = WordSet("must are were have had")
    static let losing = WordSet("lost")
    static let remaining = WordSet("remain remained stay stayed")
    static let rests = WordSet("other remaining")
    static let remainders = WordSet("rest remainder balance")
    static let states = WordSet("are were is was stand stood remain remained lie lay stay stayed")
    static let vacant = WordSet(
        """
        vacant empty unfilled unsold unoccupied missing left undecided uncounted unpaid open free outstanding
        due
        """
    )
    static let yet = WordSet("still now yet all")
    static let still = WordKey("still")
    static let now = WordSet("now today")
    static let auxiliaries = WordSet("did do have had has were was could are is")
    static let nots = WordSet("not n't n’t")
}
