/// Two numbers that are the ends of one range, or a before and an after.
extension QuantityParser {
    /// Two numbers with what stands between and before them: "from $3 to $4 million".
    private struct Ends {
        let first: QuantityPart
        let second: QuantityPart
        let opening: (start: Int, isBetween: Bool)?
        /// What the second number is multiplied with, "4 ⟨million⟩", and the first without saying so.
        let scale: Double
        /// Whether "million" belongs to both of "from 10 to 8 million".
        let leavesOutScale: Bool
        /// "from 10 to 8 million".
        let isFall: Bool

        init(
            _ first: QuantityPart,
            _ second: QuantityPart,
            _ opening: (start: Int, isBetween: Bool)?
        ) {
            self.first = first
            self.opening = opening
            var second = second
            var scale = second.numeral.scale
            // "$1-2m": no metres after a currency.
            if first.unit?.dimension == .money, second.unit?.name == "metres",
                second.unitTokens?.count == 1
            {
                scale *= 1e6
                second.value *= 1e6
                second.unit = first.unit
            }
            self.second = second
            self.scale = scale
            leavesOutScale =
                first.numeral.scale == 1 && scale >= 12 && first.value < 1000
                && first.value >= second.value / scale
            isFall =
                opening?.isBetween == false && (first.value >= second.value || leavesOutScale)
        }
    }

    /// "five to seven", "10-15 people", "between 3 and 5 million", "$2 million-$3 million".
    func range(_ first: QuantityPart, floor: Int) -> FoundQuantity? {
        let opening = rangeOpening(before: first.start, floor: floor)
        guard let next = secondPart(after: first, isBetween: opening?.isBetween == true) else {
            return nil
        }
        // "by 1 percent -- 212 votes"
        if first.unit?.dimension == .percent, next.unit == nil { return nil }
        let ends = Ends(first, next, opening)
        let second = ends.second
        var part = first
        part.value = firstValue(of: ends)
        // "Won by 52 to 48 percent"
        let isResult =
            opening == nil && second.unit?.dimension == .percent && part.value > second.value
        if ends.isFall || isResult, tokens.key[first.end] == .to {
            return shared(part, second, floor: floor)
        }
        let isBelowZero = second.value < part.value && part.value < 0
        guard part.value < second.value || isBelowZero, !areApart(ends, from: part.value) else {
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

    /// The first number with what only the second one says: "⟨three⟩ to five hundred" begins with 300.
    private func firstValue(of ends: Ends) -> Double {
        let first = ends.first
        var value = first.value
        // "Three to five hundred", "two to three dozen", "$3-4 million", "from 10 to 8 million".
        if first.numeral.scale == 1, ends.scale >= 12,
            value < ends.second.value / ends.scale || ends.isFall && ends.leavesOutScale
        {
            value *= ends.scale
        } else if isShortened(first, ends.second) {
            value *= 1000
        }
        if first.unit == nil, let unit = ends.second.unit { value *= unit.factor }
        return value
    }

    /// Whether the numbers tell two things rather than a range: "5-foot-11", "fell by 60 to 360".
    private func areApart(_ ends: Ends, from lower: Double) -> Bool {
        let first = ends.first
        let second = ends.second
        if tokens.key[first.end] == .or, second.value > lower * 3 { return true }
        if let unit = first.unit, let other = second.unit,
            unit.name != other.name || isComparison(first, ends.opening)
        {
            return true
        }
        if second.unit == nil, isModel(first, second.numeral) { return true }
        // "5-foot-11" is one length.
        if first.unit != nil, combined(first).end > first.end { return true }
        return isAmountOfChange(ends)
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

    /// The number behind "to", a dash or "and": "between 3 and ⟨5 million⟩".
    private func secondPart(after first: QuantityPart, isBetween: Bool) -> QuantityPart? {
        let link = first.end
        guard link + 1 < sentence.upperBound, tokens.gap[link] <= .space,
            isRangeLink(at: link, after: first, isBetween: isBetween)
        else { return nil }
        var next = link + 1
        if next + 1 < sentence.upperBound, RangeWords.hedges.contains(tokens.key[next]) {
            next += 1
        }
        let isDash = QuantityWords.dashes.contains(tokens.key[link])
        if isDash {
            // "Five-to-seven-year terms".
            if next < sentence.upperBound, tokens.key[next] == .to { next += 1 }
            if next < sentence.upperBound, tokens.key[next] == .hyphen { next += 1 }
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

    /// Whether the token may join the ends of a range: "10⟨-⟩15", "5 ⟨to⟩ 7", "between 3 ⟨and⟩ 5", "six ⟨or⟩ seven".
    private func isRangeLink(at token: Int, after first: QuantityPart, isBetween: Bool) -> Bool {
        let key = tokens.key[token]
        if QuantityWords.dashes.contains(key) {
            return (tokens.gap[token] == .none) == (tokens.gap[token + 1] == .none)
        }
        if key == .and { return isBetween }
        if key == .or { return first.unit == nil }
        return RangeWords.rangeLinks.contains(key)
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
                RangeWords.comparisons.contains(tokens.key[$0])
            }
    }

    /// "20-25,000 troops": the first number leaves out its thousands.
    private func isShortened(_ first: QuantityPart, _ second: QuantityPart) -> Bool {
        QuantityWords.dashes.contains(tokens.key[first.end]) && first.unit == nil
            && first.value > 1 && first.value < 1000 && second.numeral.scale == 1
            && second.value.truncatingRemainder(dividingBy: 1000) == 0
            && first.value < second.value / 1000
    }

    /// "Fell 12 points to 340", "fell by 60 to 360 from 400": by how much, and where to.
    private func isAmountOfChange(_ ends: Ends) -> Bool {
        let start = ends.first.start
        guard ends.opening == nil, start > sentence.lowerBound,
            tokens.key[ends.first.end] == .to
        else { return false }
        let isBy = tokens.key[start - 1] == .by
        let isFar = ends.first.value * 3 < ends.second.value
        guard ends.first.unit != nil || isBy && ends.second.unit == nil,
            ends.second.unit == nil || isFar,
            // "rose by 2 to 3 percent" is a range, "went up in April by 20p to £2.40" none.
            !isBy || isFar
        else { return false }
        return (max(sentence.lowerBound, start - (isBy ? 6 : 3))..<start).contains {
            RangeWords.changes.contains(tokens.key[$0])
        }
    }

    /// "Rose from 48 to 55": the numbers are a before and an after.
    private func isAfterChange(
        _ token: Int,
        _ opening: (start: Int, isBetween: Bool)?
    ) -> Bool {
        guard let opening, !opening.isBetween else { return false }
        let near = max(sentence.lowerBound, opening.start - 8)..<opening.start
        return near.contains { RangeWords.changes.contains(tokens.key[$0]) }
    }
}

private enum RangeWords {
    static let comparisons = WordSet(
        """
        lead leads led leading trail trails trailed trailing ahead behind beat beats edged against
        versus compared poll polls polled ahead margin
        """
    )
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
