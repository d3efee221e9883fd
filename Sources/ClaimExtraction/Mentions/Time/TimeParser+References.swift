extension TimeParser {
    /// "now", "recently", "recent years", "the future", "the past".
    func reference(at token: Int) -> Reading? {
        switch role(token) {
        case .reference:
            // "every now and then", "Larry King Now"
            if role(token - 1) == .every || isNameOfMedium(token) { return nil }
            // "as recently as 2019": the date after it is meant.
            if isOne(of: TimeWords.as, token - 1), isOne(of: TimeWords.as, token + 1) {
                return nil
            }
            let names = ["PAST_REF", "PRESENT_REF", "FUTURE_REF"]
            return (.reference(names[max(0, min(2, value(token) + 1))]), token + 1)
        case .right:
            guard role(token + 1) == .reference, value(token + 1) == 0 else { return nil }
            return (.reference("PRESENT_REF"), token + 2)
        case .recent:
            if role(token + 1) == .units, let unit = unit(token + 1) {
                return (.duration(unit.duration(.unknown)), token + 2)
            }
            return nil
        case .more:
            guard isOne(of: TimeWords.recently, token + 1) else { return nil }
            return (.reference("PAST_REF"), token + 2)
        case .this, .that:
            if let told = timeOfText(at: token) { return told }
            // "these days"
            guard role(token) == .this, role(token + 1) == .units, unit(token + 1) == .day else {
                return nil
            }
            return (.reference("PRESENT_REF"), token + 2)
        case .current:
            // "the current sheriff", but not the "Current Biology"
            guard !isCapitalised(token) || token == sentence.lowerBound, isOther(token + 1),
                isNoun(token + 1) || isNoun(token + 2)
            else { return nil }
            return (.reference("PRESENT_REF"), token + 1)
        case .the: return definiteReference(at: token)
        default: return vagueLength(at: token)
        }
    }

    /// "the past", "the near future", "the other day", "the time being".
    private func definiteReference(at token: Int) -> Reading? {
        // "the past six elections" are counted.
        if has(.past, at: token + 1), endsPhrase(token + 2),
            !has(.number, .digits, at: token + 2)
        {
            return (.reference("PAST_REF"), token + 2)
        }
        let future = isOne(of: TimeWords.near, token + 1) ? token + 2 : token + 1
        if has(.future, at: future), endsPhrase(future + 1) {
            return (.reference("FUTURE_REF"), future + 1)
        }
        // "the other day"
        if isOne(of: TimeWords.theOther, token + 1), singularUnit(token + 2) == .day,
            isPhraseEnd(token + 3), role(token + 3) != .of
        {
            return (.reference("PAST_REF"), token + 3)
        }
        return run(at: token)
    }

    /// "for some time", "for a while".
    func vagueLength(at token: Int) -> Reading? {
        guard role(token - 1) == .lasting, isPhraseEnd(token + 2),
            isOne(of: TimeWords.some, token) && isOne(of: TimeWords.time, token + 1)
                || role(token) == .article && isOne(of: TimeWords.while, token + 1)
        else { return nil }
        return (.duration("PXX"), token + 2)
    }

    /// "that time" of "during that time", "this period" of "throughout this period".
    private func timeOfText(at token: Int) -> Reading? {
        let next = token + 1
        let isTold =
            isOne(of: TimeWords.beforeTime, token - 1)
            || role(token) == .that && isOne(of: TimeWords.at, token - 1)
        guard isTold, isOne(of: TimeWords.time, next) || has(.period, at: next),
            isPhraseEnd(next + 1), role(next + 1) != .of
        else { return nil }
        return (.timeOfText, next + 1)
    }

    /// "the short term", "the time being", "over the years", "in the weeks ahead".
    private func run(at token: Int) -> Reading? {
        let next = token + 1
        if isOne(of: TimeWords.term, next + 1),
            isOne(of: TimeWords.near, next) || isOne(of: TimeWords.shortOrLong, next)
        {
            return (.reference("FUTURE_REF"), next + 2)
        }
        if isOne(of: TimeWords.time, next), isOne(of: TimeWords.being, next + 1) {
            return (.reference("PRESENT_REF"), next + 2)
        }
        guard role(next) == .units, let unit = unit(next),
            has(.inside, .over, .during, .lasting, at: token - 1),
            isPhraseEnd(next + 1) || isOne(of: TimeWords.ahead, next + 1) || isOverYears(at: token),
            !isOne(of: TimeWords.leading, next + 1)
        else { return nil }
        if isOne(of: TimeWords.ahead, next + 1) {
            return (.duration(unit.duration(.unknown)), next + 2)
        }
        return (.duration(unit.duration(.unknown)), next + 1)
    }

    /// "over the years", which nothing tells nearer: whatever follows begins a clause of its own.
    private func isOverYears(at token: Int) -> Bool {
        role(token - 1) == .over && !has(.since, .digits, at: token + 2)
            && !isHeadNoun(token + 2)
    }

    /// "at present", "at the present time", "at this time", "to date".
    func presentReference(at token: Int) -> Reading? {
        if role(token) == .to {
            guard isOne(of: TimeWords.date, token + 1), isPhraseEnd(token + 2),
                !isOne(of: TimeWords.upTo, token - 1)
            else { return nil }
            return (.reference("PRESENT_REF"), token + 2)
        }
        guard isOne(of: TimeWords.at, token) else { return nil }
        var next = token + 1
        if has(.the, .this, at: next) { next += 1 }
        let isPresent = isOne(of: TimeWords.present, next)
        if isPresent { next += 1 }
        let isTime = isOne(of: TimeWords.time, next)
        guard isPresent && next == token + 2 || isTime && (isPresent || role(next - 1) == .this)
        else { return nil }
        let end = isTime ? next + 1 : next
        guard isPhraseEnd(end), role(end) != .of else { return nil }
        return (.reference("PRESENT_REF"), end)
    }

    /// "USA Today", "NBC's Today", "The Tonight Show": a word of time with a capital that ends or begins a name.
    ///
    /// In lines that are all capitals, and in headings, a capital says nothing.
    func isNameOfMedium(_ token: Int) -> Bool {
        guard isCapitalised(token), token > sentence.lowerBound else { return false }
        let before = token - 1
        if tokens.shape[token].contains(.allCapitals) { return isOne(of: TimeWords.usa, before) }
        if role(before) == .possessive { return true }
        if role(before) == .the { return isCapitalised(token + 1) }
        return isCapitalised(before) && isWord(before) && tags.indices.contains(before)
            && tags[before].isProperNoun
    }

    private func endsPhrase(_ token: Int) -> Bool {
        if token >= sentence.upperBound || !isWord(token) { return true }
        if isOne(of: TimeWords.prepositions, token) || isOne(of: TimeWords.verbs, token) {
            return true
        }
        return tags.indices.contains(token) && !tags[token].isNoun && !tags[token].isAdjective
    }
}
