/// Numbers that name something or place it in time, and so count nothing.
struct NotQuantities {
    let reading: Reading
    let sentence: Range<Int>

    /// Whether the number that begins at `token` is a label, a year, a part of an address or the like.
    func contains(_ numeral: Numeral, hasUnit: Bool, isCounting: Bool) -> Bool {
        let token = numeral.tokens.lowerBound
        if isPartOfName(numeral) || isHyphenated(token) || isNumbered(token) { return true }
        guard reading.tokens.kind[token] == .number, !hasUnit, numeral.scale == 1 else {
            return false
        }
        return isLabelled(numeral, isCounting: isCounting)
            || isYear(numeral, isCounting: isCounting)
            || isAttached(numeral) || isAddress(numeral) || isListMarker(numeral)
    }

    /// Whether the token goes on from something that isn't a number: "CAD3.03", "J1149.5+66", "x^2".
    func continues(_ token: Int) -> Bool {
        let tokens = reading.tokens
        guard token > sentence.lowerBound + 1, tokens.kind[token] == .number,
            tokens.gap[token] == .none, tokens.gap[token - 1] == .none,
            ChainWords.joints.contains(tokens.key[token - 1])
        else { return false }
        return tokens.kind[token - 2] == .word || tokens.kind[token - 2] == .number
    }

    /// How far digits joined by slashes, colons, full stops or hyphens go on, if they are a date, a time, a
    /// telephone number or the like: "9/11", "10:30", "607-555-0134".
    func chainEnd(from token: Int) -> Int? {
        let tokens = reading.tokens
        var end = token + 1
        var links = 0
        var longest = tokens.bytes(token).count
        var mark: WordKey?
        var isMixed = false
        while end + 1 < sentence.upperBound, tokens.gap[end] == .none, tokens.gap[end + 1] == .none,
            tokens.kind[end + 1] == .number, ChainWords.links.contains(tokens.key[end])
        {
            isMixed = isMixed || (mark ?? tokens.key[end]) != tokens.key[end]
            mark = tokens.key[end]
            longest = max(longest, tokens.bytes(end + 1).count)
            links += 1
            end += 2
        }
        guard let mark else { return nil }
        if links > 1 || isMixed { return end }
        let isHyphen = mark != ChainWords.slash && mark != ChainWords.colon
        if isHyphen { return isTelephone(token) ? end : nil }
        if mark == ChainWords.colon { return tokens.bytes(token + 2).count > 1 ? end : nil }
        return ChainWords.isName(reading.text(token..<end)) ? end : nil
    }

    /// "555-0134", and the two years or ends of a season "2014-15".
    private func isTelephone(_ token: Int) -> Bool {
        let first = reading.tokens.bytes(token)
        let second = reading.tokens.bytes(token + 2)
        if first.count == 3, second.count == 4 { return true }
        guard first.count == 4, second.count == 2 || second.count == 4,
            let value = DigitString.value(reading.source.bytes[first])
        else { return false }
        return (1500...2100).contains(value)
    }

    /// "Seven Oaks", "Big Ten": a number word with a capital inside a sentence beside another name.
    private func isPartOfName(_ numeral: Numeral) -> Bool {
        let token = numeral.tokens.lowerBound
        let tokens = reading.tokens
        guard tokens.kind[token] == .word, tokens.shape[token].contains(.capitalised),
            !tokens.shape[token].contains(.allCapitals), token > sentence.lowerBound,
            tokens.kind[token - 1] == .word, tokens.gap[token] == .space
        else { return false }
        let after = numeral.tokens.upperBound
        return isCapitalised(token - 1)
            || (after < sentence.upperBound && isCapitalised(after) && tokens.gap[after] == .space)
    }

    private func isCapitalised(_ token: Int) -> Bool {
        reading.tokens.kind[token] == .word && reading.tokens.shape[token].contains(.capitalised)
    }

    /// "Covid-19", "F-16", "mid-20s": a word and a hyphen right before the number.
    private func isHyphenated(_ token: Int) -> Bool {
        let tokens = reading.tokens
        guard token >= sentence.lowerBound + 2, tokens.gap[token] == .none,
            tokens.gap[token - 1] == .none, ChainWords.hyphens.contains(tokens.key[token - 1])
        else { return false }
        return tokens.kind[token - 2] == .word || tokens.kind[token - 2] == .number
    }

    /// Whether it is a label's number, as in "#5", "§ 5", "'04" or behind "No.".
    private func isNumbered(_ token: Int) -> Bool {
        let tokens = reading.tokens
        guard token > sentence.lowerBound, tokens.kind[token] == .number else { return false }
        let before = tokens.key[token - 1]
        if ChainWords.apostrophes.contains(before), tokens.gap[token] == .none {
            return tokens.bytes(token).count == 2
        }
        return before == ChainWords.sharp
            ? tokens.gap[token] == .none && !hasScale(after: token)
            : ChainWords.numberSigns.contains(before)
    }

    private func hasScale(after token: Int) -> Bool {
        token + 1 < sentence.upperBound && NumberWords.scales[reading.tokens.key[token + 1]] != nil
    }

    /// "Flight 370", "Article 5", "Boeing 737".
    private func isLabelled(_ numeral: Numeral, isCounting: Bool) -> Bool {
        let token = numeral.tokens.lowerBound
        let tokens = reading.tokens
        guard token > sentence.lowerBound, tokens.gap[token] == .space,
            tokens.kind[token - 1] == .word || tokens.kind[token - 1] == .clitic
        else { return false }
        if ChainWords.labels.contains(tokens.key[token - 1]) {
            return !isCounting || isCapitalised(token - 1)
        }
        guard !isCounting, tokens.bytes(token).count <= 4, token - 1 > sentence.lowerBound else {
            return false
        }
        if isModel(numeral, isCounting: isCounting) { return true }
        return isCapitalised(token - 1) && reading.tags[token - 1].isProperNoun
            && !ChainWords.months.contains(tokens.key[token - 1])
    }

    /// "the 787", "its 747": a definite word before a number of three digits that counts nothing.
    private func isModel(_ numeral: Numeral, isCounting: Bool) -> Bool {
        let token = numeral.tokens.lowerBound
        let next = numeral.tokens.upperBound
        return !isCounting && reading.tokens.bytes(token).count == 3
            && ChainWords.definites.contains(reading.tokens.key[token - 1])
            && (next >= sentence.upperBound || reading.tokens.kind[next] == .word
                || reading.tokens.kind[next] == .punctuation)
    }

    /// Four digits without a comma that may be a year, unless they stand before what they count.
    private func isYear(_ numeral: Numeral, isCounting: Bool) -> Bool {
        let token = numeral.tokens.lowerBound
        guard numeral.tokens.count == 1, reading.tokens.bytes(token).count == 4,
            (1500...2100).contains(numeral.value)
        else { return false }
        guard isCounting, token > sentence.lowerBound else { return true }
        return ChainWords.beforeYears.contains(reading.tokens.key[token - 1])
    }

    /// "5G", "737s", "287(g)": letters or a bracketed letter that touch the digits.
    private func isAttached(_ numeral: Numeral) -> Bool {
        let tokens = reading.tokens
        let next = numeral.tokens.upperBound
        guard next < sentence.upperBound, tokens.gap[next] == .none else { return false }
        if tokens.kind[next] == .word || tokens.kind[next] == .clitic { return true }
        return tokens.key[next] == ChainWords.bracket && next + 2 < sentence.upperBound
            && tokens.gap[next + 1] == .none && tokens.shape[next + 1].contains(.initial)
    }

    /// "123 Main Street": digits before capitalised words that end in a word for a street.
    private func isAddress(_ numeral: Numeral) -> Bool {
        let first = numeral.tokens.upperBound
        var token = first
        while token < min(sentence.upperBound, first + 5),
            isCapitalised(token)
                || reading.tokens.kind[token] == .number
        {
            if token > first, ChainWords.streets.contains(reading.tokens.key[token]) { return true }
            token += 1
        }
        return false
    }

    private func isListMarker(_ numeral: Numeral) -> Bool {
        let tokens = reading.tokens
        let next = numeral.tokens.upperBound
        guard numeral.tokens.lowerBound == sentence.lowerBound, next < tokens.count,
            tokens.gap[next] == .none, ChainWords.listMarks.contains(tokens.key[next])
        else { return false }
        return next + 1 < tokens.count && tokens.gap[next + 1] == .space
    }
}

private enum ChainWords {
    static let slash = WordKey("/")
    static let colon = WordKey(":")
    static let sharp = WordKey("#")
    static let bracket = WordKey("(")
    static let joints = WordSet(". + ^ * = _ / :")
    static let links = WordSet("/ : - – . −")
    static let hyphens = WordSet("- – ‑")
    static let apostrophes = WordSet("' ’ ‘")
    static let listMarks = WordSet(". )")
    static let numberSigns = WordSet("no. nos. nr. nrs. § №")
    static let definites = WordSet("the its their 's this that final first last new")
    static let months = WordSet(
        """
        january february march april may june july august september october november december
        jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
        """
    )
    static let beforeYears = WordSet(
        "in since by until of from before after during the year early late mid to through and s's"
    )
    static let labels = WordSet(
        """
        act amendment apartment appendix apt. art. article block bus car case catch category ch. channel
        chapter class code count covid district division door episode exhibit exit figure fig. flight
        floor form formula game gate grade group highway hwy. interstate issue item lane level line lot
        measure model note number page paragraph part phase pier platform plot point precinct prop.
        proposition psalm question resolution room route rule scene sec. section season sector site
        spot stage state station step suite table terminal tier title track type unit usc verse version
        vol. volume ward week windows zone
        """
    )
    static let streets = WordSet(
        """
        street st st. avenue ave ave. road rd rd. boulevard blvd blvd. drive dr dr. lane ln ln. way
        place court ct. square highway hwy parkway pkwy terrace plaza circle crescent
        """
    )

    /// Numbers with a slash that are names.
    static func isName(_ text: String) -> Bool { ["9/11", "7/7", "24/7", "20/20"].contains(text) }
}
