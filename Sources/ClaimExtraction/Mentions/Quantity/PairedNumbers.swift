/// Two numbers that make one quantity: proportions, scores, ranges.
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
    private func isModel(_ first: QuantityPart, _ second: Numeral) -> Bool {
        let end = second.tokens.upperBound
        let isAttached =
            end < sentence.upperBound && tokens.gap[end] == .none
            && tokens.kind[end] == .word
        return isAttached || (NotQuantities.isAirliner(first.value) && second.value >= 100)
    }

    // MARK: Ranges

    /// "five to seven", "10-15 people", "between 3 and 5 million", "$2 million-$3 million".
    func range(_ first: QuantityPart, floor: Int) -> FoundQuantity? {
        let opening = rangeOpening(before: first.start, floor: floor)
        guard var second = secondPart(after: first, isBetween: opening?.isBetween == true) else {
            return nil
        }
        // "by 1 percent -- 212 votes"
        if first.unit?.dimension == .percent, second.unit == nil { return nil }
        var part = first
        var scale = second.numeral.scale
        // "$1-2m": no metres after a currency.
        if first.unit?.dimension == .money, second.unit?.name == "metres",
            second.unitTokens?.count == 1
        {
            scale *= 1e6
            second.value *= 1e6
            second.unit = first.unit
        }
        let leavesOutScale =
            first.numeral.scale == 1 && scale >= 12 && first.value < 1000
            && first.value >= second.value / scale
        let isFall =
            opening?.isBetween == false && (first.value >= second.value || leavesOutScale)
        // "Three to five hundred", "two to three dozen", "$3-4 million", "from 10 to 8 million".
        if first.numeral.scale == 1, scale >= 12,
            first.value < second.value / scale || isFall && leavesOutScale
        {
            part.value *= scale
        } else if isShortened(first, second) {
            part.value *= 1000
        }
        if first.unit == nil, let unit = second.unit {
            part.value *= unit.factor
        }
        // "Won by 52 to 48 percent"
        let isResult =
            opening == nil && second.unit?.dimension == .percent && part.value > second.value
        if isFall || isResult, tokens.key[first.end] == .to {
            return shared(part, second, floor: floor)
        }
        let isBelowZero = second.value < part.value && part.value < 0
        guard part.value < second.value || isBelowZero else { return nil }
        let isAlternative = tokens.key[first.end] == .or
        if isAlternative, second.value > part.value * 3 { return nil }
        if let unit = first.unit, let other = second.unit {
            guard unit.name == other.name else { return nil }
            if isComparison(first, opening) { return nil }
        }
        if second.unit == nil, isModel(first, second.numeral) { return nil }
        // "5-foot-11" is one length.
        if first.unit != nil, combined(first).end > first.end { return nil }
        // "fell by 60 to 360 from 400"
        let isBareAmount =
            second.unit == nil && first.start > sentence.lowerBound
            && tokens.key[first.start - 1] == .by
        if first.unit != nil || isBareAmount, tokens.key[first.end] == .to,
            case let isFar = first.value * 3 < second.value, second.unit == nil || isFar,
            isAmountOfChange(first.start, opening, isFar: isFar)
        {
            return nil
        }
        if opening?.isBetween != true, isAfterChange(first.start, opening) {
            return shared(part, second, floor: floor)
        }
        part.upper = max(part.value, second.value)
        part.value = min(part.value, second.value)
        part.unit = first.unit ?? second.unit
        part.unitTokens = second.unitTokens
        part.isHyphenated = second.isHyphenated
        part.end = second.end
        if let opening, opening.isBetween { part.start = opening.start }
        return finished(part, floor: floor)
    }

    /// "Rose from 48 to 55 percent", "from 10 to 8 million": two figures of one unit and scale, not a range.
    private func shared(
        _ first: QuantityPart,
        _ second: QuantityPart,
        floor: Int
    ) -> FoundQuantity? {
        guard first.unit == nil, second.unit != nil || first.value != first.numeral.value else {
            return nil
        }
        var part = first
        part.unit = second.unit
        return finished(part, floor: floor)
    }

    private func rangeOpening(
        before token: Int,
        floor: Int
    ) -> (start: Int, isBetween: Bool)? {
        var start = token
        if let bound = Bounds.before(token, from: floor, in: reading) { start = bound.start }
        guard start > floor else { return nil }
        let key = tokens.key[start - 1]
        if key == .of, start - 4 >= floor,
            tokens.key[start - 2] == QuantityWords.ages,
            tokens.key[start - 4] == .between
        {
            // "Between the ages of 14 and 18".
            return (start - 4, true)
        }
        if key == .between { return (start - 1, true) }
        return key == .from ? (start - 1, false) : nil
    }

    private func secondPart(after first: QuantityPart, isBetween: Bool) -> QuantityPart? {
        var next = first.end
        guard next + 1 < sentence.upperBound, tokens.gap[next] <= .space else { return nil }
        let key = tokens.key[next]
        let isDash = QuantityWords.dashes.contains(key)
        if isDash {
            guard (tokens.gap[next] == .none) == (tokens.gap[next + 1] == .none) else { return nil }
        } else if key == .and {
            guard isBetween else { return nil }
        } else if key == .or {
            guard first.unit == nil else { return nil }
        } else {
            guard PairWords.rangeLinks.contains(key) else { return nil }
        }
        next += 1
        if next + 1 < sentence.upperBound, PairWords.hedges.contains(tokens.key[next]) { next += 1 }
        // "Five-to-seven-year terms".
        for joint in [WordKey.to, WordKey.hyphen]
        where isDash && next < sentence.upperBound && tokens.key[next] == joint {
            next += 1
        }
        guard next < sentence.upperBound else { return nil }
        // "-5 to -10 degrees".
        let isNegative =
            next + 1 < sentence.upperBound && QuantityWords.minusMarks.contains(tokens.key[next])
            && tokens.gap[next] == .space && tokens.gap[next + 1] == .none && !isDash
        // "Rs. 500 to Rs. 600", "EUR 20-EUR 30".
        let hasCode = Currencies.leadingWord(tokens.key[next]) != nil && first.unit != nil
        let number = isNegative || hasCode ? next + 1 : next
        guard number < sentence.upperBound, QuantityPart.mayBegin(at: number, in: reading),
            !isCalendarTime(number)
        else { return nil }
        return part(at: number, floor: next)
    }

    /// "51 percent to 45 percent", "$64 million to $45 million": two figures held against each other.
    private func isComparison(
        _ first: QuantityPart,
        _ opening: (start: Int, isBetween: Bool)?
    ) -> Bool {
        guard opening == nil, let unit = first.unit, unit.dimension == .percent else {
            return false
        }
        let isDash = QuantityWords.dashes.contains(tokens.key[first.end])
        return !isDash
            && (max(sentence.lowerBound, first.start - 12)..<first.start).contains {
                PairWords.comparisons.contains(tokens.key[$0])
            }
    }

    /// "20-25,000 troops": the first number leaves out its thousands.
    private func isShortened(_ first: QuantityPart, _ second: QuantityPart) -> Bool {
        QuantityWords.dashes.contains(tokens.key[first.end]) && first.unit == nil
            && first.value > 1 && first.value < 1000 && second.numeral.scale == 1
            && second.value.truncatingRemainder(dividingBy: 1000) == 0
            && first.value < second.value / 1000
    }

    /// "Fell 12 points to 340": by how much, and where to.
    private func isAmountOfChange(
        _ token: Int,
        _ opening: (start: Int, isBetween: Bool)?,
        isFar: Bool
    ) -> Bool {
        guard opening == nil, token > sentence.lowerBound else { return false }
        // "rose by 2 to 3 percent" is a range, "went up in April by 20p to £2.40" none.
        let isBy = tokens.key[token - 1] == .by
        guard !isBy || isFar else { return false }
        return (max(sentence.lowerBound, token - (isBy ? 6 : 3))..<token).contains {
            PairWords.changes.contains(tokens.key[$0])
        }
    }

    /// "Rose from 48 to 55": the numbers are a before and an after.
    private func isAfterChange(
        _ token: Int,
        _ opening: (start: Int, isBetween: Bool)?
    ) -> Bool {
        guard let opening, !opening.isBetween else { return false }
        let near = max(sentence.lowerBound, opening.start - 8)..<opening.start
        return near.contains { PairWords.changes.contains(tokens.key[$0]) }
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
    static let comparisons = WordSet(
        """
        lead leads led leading trail trails trailed trailing ahead behind beat beats edged against
        versus compared poll polls polled ahead margin
        """
    )
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
    static let rangeLinks = WordSet("to through")
    static let hedges = WordSet("about around approximately roughly ~ perhaps even")
    static let changes = WordSet(
        """
        rose rise rises rising risen fell fall falls falling fallen increase increased increases
        increasing decrease decreased decreases grew grow grows grown growing drop dropped drops
        dropping decline declined declines climbed climb jumped jump went gone up down raised raise
        raises raising lowered lowering cut cutting reduced reduce reducing doubled tripled expanded
        shrank shrunk soared surged plunged slipped moved swung changed dwindled
        """
    )
}
