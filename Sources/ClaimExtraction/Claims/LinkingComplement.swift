/// Says whether what stands after "be" is a fact of its own.
struct LinkingComplement {
    private let reading: Reading

    init(_ reading: Reading) { self.reading = reading }

    /// Whether the complement is more than a number, a name with its role, or an appraisal.
    ///
    /// In reported speech "be" with an adjective or a noun is a view more often than a fact, but not a rank or a place.
    func isFact(of group: VerbGroup, _ focus: Range<Int>, reported: Bool) -> Bool {
        var token = group.tokens.upperBound
        while token < focus.upperBound, reading.tag(token).isAdverb { token += 1 }
        guard token < focus.upperBound, !isAmount(group.tokens.upperBound..<focus.upperBound)
        else { return false }
        if let index = reading.mention(.quantity, covering: token) {
            return tellsMore(than: index, from: token, of: group, to: focus.upperBound)
        }
        let complement = token..<focus.upperBound
        guard !reading.has(.time, at: token), !isName(at: token), !isEmpty(complement) else {
            return false
        }
        // "is due to rule next month"
        if !reported, reading.tag(token + 1) == .to,
            reading.isScheduled(token, until: reading.tokens.count)
        {
            return true
        }
        if isForecast(complement) { return false }
        if isCompared(complement) || isRecord(complement) { return true }
        if isAppraisal(complement) { return false }
        return !reported || ranks(complement) || isPlace(complement) || isState(complement)
            || exists(complement, before: group) || isFeat(complement, of: group)
    }

    /// "are down 2.6 percent", "was 81 seconds faster than the last": a number with what it measures.
    private func tellsMore(than index: Int, from token: Int, of group: VerbGroup, to end: Int)
        -> Bool
    {
        if token > group.tokens.upperBound,
            ComplementWords.directions.contains(reading.tokens.key[token - 1])
        {
            return true
        }
        let next = reading.mentions[index].tokens.upperBound
        // "were twice as likely to be searched as others"
        if reading.word(next) == .as, reading.tag(next + 1).isAdjective { return true }
        return next < end && reading.tag(next) == .adjectiveComparative
    }

    /// "was Orr"; "was Orr's second attempt" tells more.
    private func isName(at token: Int) -> Bool {
        guard let person = reading.mention(.person, covering: token) else { return false }
        return reading.tag(reading.mentions[person].tokens.upperBound) != .possessive
    }

    /// "It's been more ⟨than a month⟩", "this was it", "is difficult to see how", "It's time that the mill closed".
    private func isEmpty(_ complement: Range<Int>) -> Bool {
        let first = complement.lowerBound
        let key = reading.tokens.key[first]
        if complement.count == 1 {
            return ComplementWords.degrees.contains(key) || reading.tag(first) == .pronoun
                || key == ComplementWords.time
        }
        return ComplementWords.ease.contains(key) && reading.tag(first + 1) == .to
            || key == ComplementWords.time
                && ComplementWords.wishes.contains(reading.tokens.key[first + 1])
    }

    /// "a good plan", "unclear": a view.
    private func isAppraisal(_ complement: Range<Int>) -> Bool {
        complement.contains {
            StanceWords.appraisals.contains(reading.tokens.key[$0])
                || ComplementWords.judgements.contains(reading.tokens.key[$0])
        }
    }

    /// "is plus or minus 4 points", "is at 2 percent or below": whether a number is all there is.
    private func isAmount(_ complement: Range<Int>) -> Bool {
        guard ComplementWords.signs.contains(reading.tokens.key[complement.lowerBound]),
            let number = complement.prefix(4).first(where: { reading.has(.quantity, at: $0) }),
            let index = reading.mention(.quantity, covering: number),
            case .quantity(let quantity) = reading.mentions[index].detail
        else { return false }
        let end = max(quantity.focus.upperBound, reading.mentions[index].tokens.upperBound)
        return complement.upperBound <= end + 2
            && !(min(end, complement.upperBound)..<complement.upperBound).contains {
                reading.tag($0).isNoun
            }
    }

    /// "is likely to rise", "are set to open": what is still to come.
    private func isForecast(_ complement: Range<Int>) -> Bool {
        guard ComplementWords.forecasts.contains(reading.tokens.key[complement.lowerBound]) else {
            return false
        }
        // "is unlikely before June"
        if ComplementWords.odds.contains(reading.tokens.key[complement.lowerBound]) {
            return !ComplementWords.degrees.contains(reading.tokens.key[complement.lowerBound - 1])
        }
        return complement.count > 2 && reading.tag(complement.lowerBound + 1) == .to
    }

    /// "there had been no threats": that something is there, not a chance, a risk or a need.
    private func exists(_ complement: Range<Int>, before group: VerbGroup) -> Bool {
        let first = group.tokens.lowerBound
        // In the present tense more is a view: "there is still work to do".
        guard first > 0, group.tense == .past, reading.tag(first - 1) == .existential else {
            return false
        }
        return !complement.contains {
            StanceWords.possibilities.contains(reading.tokens.key[$0])
                || ComplementWords.views.contains(reading.tokens.key[$0])
        }
    }

    /// "larger than the old one": who is right can be measured.
    private func isCompared(_ complement: Range<Int>) -> Bool {
        guard complement.prefix(2).contains(where: { reading.tag($0) == .adjectiveComparative })
        else { return false }
        return complement.contains { reading.tokens.key[$0] == .than }
    }

    /// "the worst flood since 1953", "the best year on record": a rank over a time that can be looked up.
    private func isRecord(_ complement: Range<Int>) -> Bool {
        guard ranks(complement) else { return false }
        return complement.dropLast().contains { token in
            let next = token + 1
            switch reading.tokens.key[token] {
            case .since: return reading.has(.time, at: next)
            case .on: return reading.tokens.key[next] == StanceWords.record
            default: return false
            }
        }
    }

    /// "underway", "missing": a state that anybody can see.
    private func isState(_ complement: Range<Int>) -> Bool {
        ComplementWords.states.contains(reading.tokens.key[complement.lowerBound])
    }

    /// "were able to catch him": what somebody did.
    private func isFeat(_ complement: Range<Int>, of group: VerbGroup) -> Bool {
        group.tense == .past && complement.count > 2
            && reading.tokens.key[complement.lowerBound] == ComplementWords.able
            && reading.tag(complement.lowerBound + 1) == .to
    }

    /// "the oldest dam in the state".
    private func ranks(_ complement: Range<Int>) -> Bool {
        complement.prefix(4).contains { reading.tag($0) == .adjectiveSuperlative }
            // "is the third mill to close"
            || complement.count > 3
                && reading.tokens.key[complement.lowerBound] == .the
                && ClosedWords.ordinals.contains(reading.tokens.key[complement.lowerBound + 1])
    }

    /// "It is ⟨the oldest dam in the state⟩": a rank is a claim without its verb.
    func rank(in focus: Range<Int>, of group: VerbGroup) -> Range<Int>? {
        let first = group.tokens.upperBound
        guard first + 1 < focus.upperBound, reading.tokens.key[first] == .the, !group.isNegated,
            reading.tag(first + 1) == .adjectiveSuperlative
        else { return nil }
        return first..<focus.upperBound
    }

    /// "without water", "inside the mill": where or with what somebody was, not how.
    private func isPlace(_ complement: Range<Int>) -> Bool {
        complement.count > 1
            && ComplementWords.places.contains(reading.tokens.key[complement.lowerBound])
            // "at risk", "in doubt": a view.
            && !ComplementWords.standings.contains(reading.tokens.key[complement.lowerBound + 1])
    }
}

private enum ComplementWords {
    /// What is "there" in somebody's view only.
    static let views = WordSet(
        """
        need reason reasons way ways hope risk risks danger lack room sense feeling lot place question time point
        nothing something concern concerns pressure support problem problems
        """
    )
    static let judgements = WordSet(
        "unusual surprising unsurprising unclear remarkable telling surprise coincidence wonder question"
    )
    static let ease = WordSet(
        "difficult hard easy impossible possible tempting important necessary"
    )
    static let degrees = WordSet("more less enough")
    static let time = WordKey("time")
    static let wishes = WordSet("that to for we they")
    static let able = WordKey("able")
    static let signs = WordSet("plus minus at")
    static let directions = WordSet("up down off ahead")
    static let forecasts = WordSet(
        "likely unlikely sure certain bound set poised due ready scheduled slated"
    )
    static let odds = WordSet("likely unlikely")
    static let states = WordSet(
        """
        underway missing dead alive unconscious unarmed armed closed open empty homeless unemployed pregnant absent
        present unvaccinated vaccinated uninsured insured married divorced identical eligible ineligible
        """
    )
    static let standings = WordSet(
        "risk stake odds danger doubt trouble shock favor favour crisis chaos jeopardy limbo line touch need denial order"
    )
    /// Prepositions that tell of a place, or of what is lacking.
    static let places = WordSet(
        "without inside outside near behind under aboard among between above below beside from in on at"
    )
}
