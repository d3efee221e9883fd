/// Words of two or three that belong to what was decided, though their first would end it: "until July 12", "in absentia".
extension ComplementReader {
    /// "adjourned the case ⟨until July 12⟩": the day to which something holds is part of what was decided.
    func endOfDeadline(at token: Int, limit: Int) -> Int? {
        guard token + 1 < limit, ComplementReader.deadlines.contains(reading.tokens.key[token]),
            let index = reading.mention(.time, covering: token + 1)
                ?? (reading.tags[token + 1] == .determiner
                    ? reading.mention(.time, covering: token + 2) : nil),
            case .time(let time) = reading.mentions[index].detail, time.timexType == .date
        else { return nil }
        let end = reading.mentions[index].tokens.upperBound
        return end > token && end <= limit ? end : nil
    }

    /// "acquitted a guard⟨, the former deputy Ray Lund,⟩ of arson": who the object is, then what was decided of it.
    func endOfApposition(at token: Int, limit: Int) -> Int? {
        guard reading.word(token) == .comma,
            let phrase = reading.nounPhrase(startingAt: token + 1), phrase.upperBound + 1 < limit,
            reading.word(phrase.upperBound) == .comma,
            reading.word(phrase.upperBound + 1) == .of
        else { return nil }
        return phrase.upperBound + 2
    }

    /// "4-3", "by 5 to 2".
    func endOfVote(at token: Int, limit: Int) -> Int? {
        let isBy = reading.word(token) == .by
        let first = isBy ? token + 1 : token
        guard first + 2 < limit, reading.tags[first] == .number, reading.tags[first + 2] == .number,
            reading.tokens.key[first + 1] == .hyphen
                || reading.tokens.key[first + 1] == .enDash
                || isBy
                    && reading.tokens.key[first + 1] == .to
        else { return nil }
        // "a 4-3 ruling"
        guard !reading.tag(first - 1).isNoun,
            let phrase = reading.nounPhrase(covering: first + 2)
        else { return first + 3 }
        return phrase.upperBound == first + 3 && reading.tag(phrase.lowerBound) != .determiner
            ? first + 3 : nil
    }

    /// "granted it ⟨in part⟩", "convicted him ⟨in absentia⟩", "put the rule ⟨on hold⟩", "held ⟨without bail⟩", "agreed to ⟨do so⟩".
    func endsInPair(_ token: Int) -> Bool {
        let pairs = ComplementReader.pairs
        return pairs[reading.word(token)]?.contains(reading.word(token + 1)) == true
            || pairs[reading.word(token - 1)]?.contains(reading.word(token)) == true
    }

    /// "asked a judge ⟨in Boston⟩ to act": where the court sits that stands before the words.
    func isPlaceOfCourt(_ token: Int) -> Bool {
        guard let court = reading.nounPhrase(covering: token - 1), court.upperBound == token,
            let place = reading.nounPhrase(startingAt: token + 1)
        else { return false }
        return reading.tags[place.upperBound - 1].isProperNoun && courts.isCourt(court)
            && (place.upperBound..<place.upperBound + 5).contains { reading.tag($0) == .to }
    }

    /// "for ⟨12 months⟩", "for ⟨a week⟩".
    func isLength(_ token: Int) -> Bool {
        if ClosedWords.indefinite.contains(reading.word(token)),
            ComplementReader.units.contains(reading.word(token + 1))
        {
            return true
        }
        for token in token..<token + 2 {
            if let index = reading.mention(.quantity, covering: token),
                case .quantity(let quantity) = reading.mentions[index].detail
            {
                return quantity.dimension == .duration
            }
            if let index = reading.mention(.time, covering: token),
                case .time(let time) = reading.mentions[index].detail
            {
                return time.timexType == .duration
            }
        }
        return false
    }

    /// "withdrawn ⟨on the eve of trial⟩": when it was.
    func isOfTrial(after token: Int) -> Bool {
        guard let phrase = reading.nounPhrase(startingAt: token + 1), let head = phrase.last else {
            return false
        }
        return ComplementReader.daysOfTrials.contains(reading.tokens.key[head])
    }

    /// "sued the seller ⟨before the tribunal⟩": where, not when.
    func namesTribunal(before token: Int) -> Bool {
        guard reading.word(token) == .before,
            let court = reading.nounPhrase(startingAt: token + 1), let head = court.last
        else { return false }
        return ComplementReader.tribunals.contains(reading.tokens.key[head])
            && !reading.tag(court.upperBound).isFiniteVerb
    }

    /// "the ruling that the map is void ⟨stunned⟩ them": a second verb right behind a noun or what is said of it.
    func isVerbOfSentence(_ token: Int, from start: Int) -> Bool {
        guard reading.tags[token].isFiniteVerb || reading.tags[token] == .modal, isVerb(token),
            !ClosedWords.relatives.contains(reading.word(token - 1)),
            reading.tags[token - 1] != .conjunction
        else { return false }
        return (start..<max(start, token - 1)).contains { reading.tags[$0].isVerb }
    }

    /// Words that end an act on their own: "appealed ⟨both⟩", "was struck ⟨off⟩".
    static let alone = WordSet("both off over")
    private static let units = WordSet("day week fortnight month year")
    private static let deadlines = WordSet("until till to")
    static let daysOfTrials = WordSet("eve day morning afternoon night")
    /// What ends an object by two words, by the first of them.
    private static let pairs: WordTable<WordSet> = [
        WordKey("in"): WordSet("part full whole absentia escrow place"),
        WordKey("on"): WordSet("hold ice notice"),
        WordKey("without"): WordSet("bail bond parole prejudice"),
        WordKey("by"): WordSet("consent agreement default"), WordKey("do"): WordSet("so"),
    ]
    private static let tribunals = WordSet("court courts tribunal commission")
}
