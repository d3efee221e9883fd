/// Two numbers that make one quantity: proportions and scores.
extension QuantityParser {
    // MARK: Proportions

    /// "1 in 40 homes", "nine out of ten", "eight of 10 voters", "one-in-five".
    func proportion(_ first: QuantityPart, floor: Int) -> FoundQuantity? {
        guard first.unit == nil, first.value > 0, first.numeral.scale == 1,
            !first.numeral.isFraction,
            let link = proportionLink(at: memberEnd(first) ?? first.end),
            !link.isOf || !isMember(first),
            let second = Numeral.read(at: link.end, in: reading, limit: sentence.upperBound),
            second.value > first.value, second.value == second.value.rounded(),
            !reading.isCalendarTime(link.end),
            link.isCertain || isUnitFraction(first) || fits(first.value, second, isOf: link.isOf)
        else { return nil }
        var part = first
        part.end = second.tokens.upperBound
        guard UnitReader(parser: self).unit(after: part) == nil else { return nil }
        part.value = first.value / second.value
        return QuantityAssembly(parser: self, part: part, floor: floor).ratio()
    }

    /// The end of the "one household" of "one household in six".
    private func memberEnd(_ first: QuantityPart) -> Int? {
        let noun = first.end
        guard tokens.key[first.numeral.tokens.lowerBound] == .one,
            first.numeral.tokens.count == 1, noun + 2 < sentence.upperBound,
            reading.tags[noun] == .noun, tokens.key[noun + 1] == PairWords.in
        else { return nil }
        let number = tokens.key[noun + 2] == .every ? noun + 3 : noun + 2
        guard number < sentence.upperBound,
            let second = Numeral.read(at: number, in: reading, limit: sentence.upperBound),
            second.value > 2, second.scale == 1
        else { return nil }
        let end = second.tokens.upperBound
        guard end < sentence.upperBound else { return noun + 1 }
        return tokens.kind[end] == .punctuation || reading.tags[end].isVerb ? noun + 1 : nil
    }

    private func proportionLink(at token: Int) -> (end: Int, isOf: Bool, isCertain: Bool)? {
        guard token + 1 < sentence.upperBound else { return nil }
        var next = token
        if tokens.key[next] == .hyphen, tokens.gap[next] == .none { next += 1 }
        guard
            let (isOf, end) = PairWords.links.longestMatch(
                at: next,
                in: tokens,
                limit: sentence.upperBound
            ), end < sentence.upperBound
        else { return nil }
        let isHyphenated = tokens.key[end] == .hyphen
        guard end + 1 < sentence.upperBound || !isHyphenated else { return nil }
        // "17 out of 18" is always a part of a whole.
        return (isHyphenated ? end + 1 : end, isOf, end - next > 1)
    }

    /// "1 over 120".
    private func isUnitFraction(_ first: QuantityPart) -> Bool {
        first.value == 1 && tokens.key[first.end] == .over
    }

    /// "One of three brothers" is a person, not a third.
    private func isMember(_ first: QuantityPart) -> Bool {
        tokens.key[first.numeral.tokens.lowerBound] == .one
            && tokens.key[first.end] == .of
    }

    private func fits(_ first: Double, _ second: Numeral, isOf: Bool) -> Bool {
        if isOf { return [3, 4, 5, 10, 100, 1000].contains(second.value) }
        let isYear =
            second.tokens.count == 1 && (1500...2100).contains(second.value)
            && tokens.bytes(second.tokens.lowerBound).count == 4
        guard !isYear else { return false }
        return first == 1 || second.value <= 12 || second.value.remainder(dividingBy: 10) == 0
    }

    // MARK: Scores

    /// "5-4", "31-18", "2-to-1 vote", "three to one majority", "50-50".
    func score(_ first: QuantityPart, floor: Int) -> FoundQuantity? {
        guard first.unit == nil, first.value >= 0, first.value == first.value.rounded(),
            first.end + 1 < sentence.upperBound
        else { return nil }
        var next = first.end
        let isTight = tokens.gap[next] == .none && tokens.gap[next + 1] == .none
        let isDash = QuantityWords.dashes.contains(tokens.key[next]) && isTight
        let isColon = tokens.key[next] == .colon && isTight
        if isDash || isColon { next += 1 }
        let hasTo = tokens.key[next] == .to
        if hasTo { next += 1 }
        if hasTo, next < sentence.upperBound, tokens.key[next] == .hyphen { next += 1 }
        guard isDash || isColon || hasTo, next < sentence.upperBound,
            let second = Numeral.read(at: next, in: reading, limit: sentence.upperBound),
            second.value == second.value.rounded(), second.scale == 1, !second.isFraction
        else { return nil }
        var part = first
        part.end = second.tokens.upperBound
        guard UnitReader(parser: self).unit(after: part) == nil else { return nil }
        let isVote =
            part.end < sentence.upperBound
            && PairWords.votes.contains(tokens.key[part.end])
        let isResult =
            (isDash && !hasTo && first.value >= second.value) || isColon
            || (isDash && hasTo)
            || (isDash && (isAfterDefeat(first.start) || isBeforeScore(part.end)))
            || (hasTo && first.value >= second.value && isAfterVote(first.start))
        guard isVote || isResult, !tokens.kindIsDash(part.end, limit: sentence.upperBound),
            !isModel(first, second)
        else { return nil }
        part.upper = second.value
        return QuantityAssembly(parser: self, part: part, floor: floor).score(hasNoun: isVote)
    }

    private func isAfterDefeat(_ token: Int) -> Bool {
        guard token > sentence.lowerBound else { return false }
        if PairWords.defeats.contains(tokens.key[token - 1]) { return true }
        // The sets of "6-4, 3-6, 7-5".
        return token > sentence.lowerBound + 3
            && tokens.key[token - 1] == .comma
            && tokens.kind[token - 2] == .number
            && tokens.gap[token - 2] == .none
            && QuantityWords.dashes.contains(tokens.key[token - 3])
    }

    /// The first of "21-25, 30-18": no range is followed by one that falls.
    private func isBeforeScore(_ comma: Int) -> Bool {
        let dash = comma + 2
        guard dash + 1 < sentence.upperBound, tokens.key[comma] == .comma,
            QuantityWords.dashes.contains(tokens.key[dash]), tokens.gap[dash] == .none,
            tokens.gap[dash + 1] == .none,
            let first = Numeral.read(at: comma + 1, in: reading, limit: dash),
            let second = Numeral.read(at: dash + 1, in: reading, limit: sentence.upperBound)
        else { return false }
        return first.value > second.value
    }

    /// "voted 66 to 27", "by a count of 362 to 176", "leads 51 to 43".
    private func isAfterVote(_ token: Int) -> Bool {
        (max(sentence.lowerBound, token - 3)..<token).contains {
            PairWords.votes.contains(tokens.key[$0])
                || PairWords.results.contains(tokens.key[$0])
        }
    }

    /// "737-800", "777-200LR": an airliner, not two numbers.
    func isModel(_ first: QuantityPart, _ second: Numeral) -> Bool {
        let end = second.tokens.upperBound
        let isAttached =
            end < sentence.upperBound && tokens.gap[end] == .none
            && tokens.kind[end] == .word
        return isAttached || (NotQuantities.isAirliner(first.value) && second.value >= 100)
    }
}

extension Tokens {
    /// Whether a dash or slash goes on right at `token`, as in "10-5-3".
    fileprivate func kindIsDash(_ token: Int, limit: Int) -> Bool {
        token + 1 < limit && gap[token] == .none && gap[token + 1] == .none
            && kind[token + 1] == .number && kind[token] == .punctuation
    }
}

private enum PairWords {
    static let `in` = WordKey("in")
    static let results = WordSet(
        """
        voted by count tally won win wins beat beats defeated led leads leading passed approved
        rejected failed ruled tied deadlocked divided
        """
    )
    /// What stands between a part and its whole; true for the ambiguous "of".
    static let links = PhraseTable<Bool>([
        ("in", false), ("out of", false), ("in every", false), ("out of every", false),
        ("of every", false), ("of", true), ("over", true),
    ])
    static let votes = WordSet(
        """
        vote votes voting decision ruling majority margin opinion split defeat victory win loss verdict
        party-line ratio odds lead record tie draw rout score
        """
    )
    static let defeats = WordSet("lost lose losing loses fell")
}
