/// Numbers that name something or place it in time, and so count nothing.
struct NotQuantities {
    let reading: Reading
    let sentence: Range<Int>

    /// Whether the number that begins at `token` is a label, a year, a part of an address or the like.
    func contains(_ numeral: Numeral, hasUnit: Bool, isCounting: Bool) -> Bool {
        let token = numeral.tokens.lowerBound
        if isPartOfName(numeral) || isHyphenated(token) || isNumbered(token)
            || isKindOfGoal(token)
        {
            return true
        }
        if !hasUnit, isAfterLabel(numeral, isCounting: isCounting) { return true }
        guard reading.tokens.kind[token] == .number, !hasUnit, numeral.scale == 1 else {
            return false
        }
        return isLabelled(numeral, isCounting: isCounting)
            || isYear(numeral, isCounting: isCounting)
            || isAttached(numeral) || isAddress(numeral)
            || isBracketed(numeral) || isAircraft(numeral) || isBeforeEra(numeral)
            || isIdentifier(numeral)
    }

    /// So many digits without a separator identify something: an account, a post.
    private func isIdentifier(_ numeral: Numeral) -> Bool {
        let digits = reading.source.bytes[reading.tokens.bytes(numeral.tokens.lowerBound)]
        return digits.count > 15 && digits.allSatisfy(CharacterClass.isDigit)
    }

    /// Whether the token goes on from something that isn't a number: "CAD3.03", "J1149.5+66", "x^2".
    func continues(_ token: Int) -> Bool {
        let tokens = reading.tokens
        guard token > sentence.lowerBound + 1, tokens.kind[token] == .number,
            tokens.gap[token] == .none, tokens.gap[token - 1] == .none,
            ChainWords.joints.contains(tokens.key[token - 1])
                // The thousands of "ABC50,000", whose letters are no currency that is known.
                || tokens.key[token - 1] == .comma && QuantityParser.isGlued(tokens[token - 2])
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
        let isHyphen = mark != .slash && mark != .colon
        if isHyphen { return isTelephone(token) ? end : nil }
        if mark == .colon { return tokens.bytes(token + 2).count > 1 ? end : nil }
        return ChainWords.isName(reading.text(token..<end)) ? end : nil
    }

    /// "555-0134", and the two years or ends of a season "2014-15".
    private func isTelephone(_ token: Int) -> Bool {
        let first = reading.tokens.bytes(token)
        let second = reading.tokens.bytes(token + 2)
        if first.count == 3, second.count == 4 { return !isMeasured(token + 3) }
        guard first.count == 4, second.count == 2 || second.count == 4,
            let value = DigitString.value(reading.source.bytes[first])
        else { return false }
        return (1500...2100).contains(value)
    }

    /// Whether a unit or a plural follows: "100-1000 litres" are no telephone.
    private func isMeasured(_ token: Int) -> Bool {
        guard token < sentence.upperBound, reading.tokens.gap[token] <= .space else { return false }
        return reading.tags[token].isNoun
            || MeasureUnits.table.longestMatch(
                at: token,
                in: reading.tokens,
                limit: sentence.upperBound
            ) != nil
    }

    /// "Seven Oaks", "Big Ten": a number word with a capital inside a sentence beside another name.
    private func isPartOfName(_ numeral: Numeral) -> Bool {
        let token = numeral.tokens.lowerBound
        let tokens = reading.tokens
        guard tokens.kind[token] == .word, tokens.shape[token].contains(.capitalised),
            !tokens.shape[token].contains(.allCapitals), token > sentence.lowerBound,
            tokens.kind[token - 1] == .word || tokens.key[token - 1] == .comma,
            tokens.gap[token] == .space
        else { return false }
        let after = numeral.tokens.upperBound
        // "The Group of Seven".
        let isOfName =
            tokens.key[token - 1] == .of && token > sentence.lowerBound + 1
            && isCapitalised(token - 2)
        return isCapitalised(token - 1) || isOfName
            || (after < sentence.upperBound && isCapitalised(after) && tokens.gap[after] == .space)
    }

    /// "seven ⟨3⟩-pointers": which goals, not how many.
    private func isKindOfGoal(_ token: Int) -> Bool {
        token + 2 < sentence.upperBound && reading.tokens.key[token + 1] == .hyphen
            && reading.tokens.gap[token + 1] == .none
            && ChainWords.goals.contains(reading.tokens.key[token + 2])
    }

    private func isCapitalised(_ token: Int) -> Bool {
        reading.tokens.kind[token] == .word && reading.tokens.shape[token].contains(.capitalised)
    }

    /// "Covid-19", "F-16", "mid-20s": a word and a hyphen right before the number.
    private func isHyphenated(_ token: Int) -> Bool {
        let tokens = reading.tokens
        guard token >= sentence.lowerBound + 2, tokens.gap[token] == .none,
            tokens.gap[token - 1] == .none, ChainWords.hyphens.contains(tokens.key[token - 1]),
            tokens.key[token - 2] != ChainWords.magnitude,
            // "8-by-10-inch"
            tokens.key[token - 2] != .by
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
        return before == .numberSign
            ? tokens.gap[token] == .none && !hasScale(after: token)
            : ChainWords.numberSigns.contains(before)
    }

    private func hasScale(after token: Int) -> Bool {
        token + 1 < sentence.upperBound && NumberWords.scales[reading.tokens.key[token + 1]] != nil
    }

    /// "Flight 370", "Article 5", "phase two", "Boeing 737", "category 1 storms".
    func isAfterLabel(_ numeral: Numeral, isCounting: Bool) -> Bool {
        let token = numeral.tokens.lowerBound
        let tokens = reading.tokens
        guard token > sentence.lowerBound, numeral.scale == 1 else { return false }
        if !isCounting, isListed(token) { return true }
        guard tokens.gap[token] == .space,
            tokens.kind[token - 1] == .word || tokens.kind[token - 1] == .clitic
        else { return false }
        let key = tokens.key[token - 1]
        if ChainWords.labels.contains(key), !isVerb(token - 1) {
            guard isCounting || ChainWords.alsoVerbs.contains(key) else { return true }
            return isCapitalised(token - 1) || ChainWords.alwaysLabels.contains(key)
        }
        guard tokens.kind[token] == .number else { return false }
        if isInsideName(numeral) { return true }
        if ChainWords.makers.contains(key), isCapitalised(token - 1) { return true }
        return tokens.kind[token - 1] == .clitic && token > sentence.lowerBound + 1
            && tokens.key[token - 2] == ChainWords.poor
    }

    /// "They number 416", "The members number 4,160": what counts its subject.
    private func isVerb(_ token: Int) -> Bool {
        guard reading.tokens.key[token] == ChainWords.number, token > sentence.lowerBound else {
            return false
        }
        // No label has a comma: "Those who have waited for a year number 4,160".
        return reading.source.bytes[reading.tokens.bytes(token + 1)].contains(UInt8(ascii: ","))
            || ChainWords.counted.contains(reading.tokens.key[token - 1])
            || reading.tags[token - 1] == .nounPlural && reading.tags[token].isVerb
    }

    /// The second number of "chapters 3 and 5", "grade five or six".
    private func isListed(_ token: Int) -> Bool {
        let tokens = reading.tokens
        guard token > sentence.lowerBound + 2, ChainWords.listLinks.contains(tokens.key[token - 1]),
            Numeral.mayBegin(at: token - 2, in: tokens)
        else { return false }
        let key = tokens.key[token - 3]
        return ChainWords.labels.contains(key) && !ChainWords.alsoVerbs.contains(key)
    }

    /// "the Ansel 2000 Index": a number between a name's words, no place before it ("in Ohio 12 Senators").
    private func isInsideName(_ numeral: Numeral) -> Bool {
        let token = numeral.tokens.lowerBound
        let next = numeral.tokens.upperBound
        guard token > sentence.lowerBound + 1, next < sentence.upperBound,
            isCapitalised(token - 1), isCapitalised(next), reading.tokens.gap[next] == .space,
            reading.tags[token - 1].isProperNoun, !reading.isCalendarTime(token - 1)
        else { return false }
        let tag = reading.tags[token - 2]
        return tag == .determiner || tag.isAdjective
    }

    /// "Voyager 2", "CentOS 8", "Democracy 2.0": a number that goes with a name and counts nothing.
    private func isLabelled(_ numeral: Numeral, isCounting: Bool) -> Bool {
        let token = numeral.tokens.lowerBound
        let tokens = reading.tokens
        guard !isCounting, token > sentence.lowerBound, tokens.gap[token] == .space,
            tokens.kind[token - 1] == .word || tokens.kind[token - 1] == .clitic,
            tokens.bytes(token).count <= 4
        else { return false }
        let isVersion =
            numeral.value != numeral.value.rounded()
            || tokens.bytes(token).count == 3
                && numeral.value < 100
        if tokens.key[token - 1] == ChainWords.magnitude { return false }
        let shape = tokens.shape[token - 1]
        let isCertain =
            shape.contains(.mixedCase)
            // "Rua had 540, Kirsty McLeod 521 and Bex 508"
            && !(isScottish(token - 1) && repeatsCount(numeral))
            || (isVersion && isCapitalised(token - 1) && reading.tags[token - 1].isNoun)
        if isCertain { return tokens.kind[token - 1] == .word }
        if isModel(numeral, isCounting: isCounting) { return true }
        guard token - 1 > sentence.lowerBound else { return false }
        return isCapitalised(token - 1) && reading.tags[token - 1].isNoun
            && !ChainWords.months.contains(tokens.key[token - 1])
            // "By Thursday 57 had been found"
            && !reading.isCalendarTime(token - 1) && !repeatsCount(numeral)
            && !isSubject(numeral)
    }

    /// "McLeod", "MacBride": capitals follow small letters in it as in a model's name.
    private func isScottish(_ token: Int) -> Bool {
        ["mc", "mac"].contains { reading.letters(token).starts(with: $0.utf8) }
    }

    /// Whether an era ("in 250 BCE") or a code of laws (title 17 of the American one) follows.
    private func isBeforeEra(_ numeral: Numeral) -> Bool {
        let next = numeral.tokens.upperBound
        guard next < sentence.upperBound else { return false }
        if ChainWords.eras.contains(reading.tokens.key[next]) { return true }
        return next + 1 < sentence.upperBound && reading.tokens.key[next] == ChainWords.us
            && reading.tokens.key[next + 1] == .code
    }

    /// "1) a yard, 2) a shed", "either (1) the yard", "as shown[3]": numbers of points and notes.
    private func isBracketed(_ numeral: Numeral) -> Bool {
        let token = numeral.tokens.lowerBound
        let tokens = reading.tokens
        let next = numeral.tokens.upperBound
        guard numeral.tokens.count == 1, tokens.bytes(token).count < 3, next < sentence.upperBound,
            tokens.gap[next] == .none
        else { return false }
        if tokens.key[next] == .closeSquare {
            return token > sentence.lowerBound + 1 && tokens.gap[token] == .none
                && tokens.key[token - 1] == ChainWords.square && tokens.gap[token - 1] == .none
        }
        guard tokens.key[next] == .closeBracket, next + 1 < sentence.upperBound,
            tokens.kind[next + 1] == .word
        else { return false }
        let before = token - 1
        guard before >= sentence.lowerBound, tokens.key[before] == .openBracket else {
            return !(max(sentence.lowerBound, token - 12)..<token).contains {
                tokens.key[$0] == .openBracket
            }
        }
        return before == sentence.lowerBound
            || tokens.kind[before - 1] == .punctuation
            || ChainWords.conjunctions.contains(tokens.key[before - 1])
    }

    /// Four digits without a comma that may be a year, unless they stand before what they count.
    private func isYear(_ numeral: Numeral, isCounting: Bool) -> Bool {
        let token = numeral.tokens.lowerBound
        guard numeral.tokens.count == 1, reading.tokens.bytes(token).count == 4,
            (1500...2100).contains(numeral.value),
            !reading.tokens.areCounted(
                fourDigits: token,
                worth: Int(numeral.value),
                from: sentence.lowerBound,
                tags: reading.tags
            )
        else { return false }
        guard isCounting, token > sentence.lowerBound else { return true }
        let next = numeral.tokens.upperBound
        // "The act of 2000 provides", "Expo 2019 continues".
        if next < sentence.upperBound,
            reading.tags[next].isFiniteVerb
                || TimeWords.measuredOfYears.contains(reading.tokens.key[next])
        {
            return true
        }
        // "Of 1846 votes cast": no year counts people or ballots.
        if next < sentence.upperBound, TimeWords.people.contains(reading.tokens.key[next]) {
            return false
        }
        return ChainWords.beforeYears.contains(reading.tokens.key[token - 1])
    }

    /// "5G", "737s", "287(g)": letters or a bracketed letter that touch the digits.
    private func isAttached(_ numeral: Numeral) -> Bool {
        let tokens = reading.tokens
        let next = numeral.tokens.upperBound
        guard next < sentence.upperBound, tokens.gap[next] == .none else { return false }
        if tokens.kind[next] == .word || tokens.kind[next] == .clitic { return true }
        return tokens.key[next] == .openBracket && next + 2 < sentence.upperBound
            && tokens.gap[next + 1] == .none && tokens.shape[next + 1].contains(.initial)
    }

    /// "123 Main Street": digits before capitalised words that end in a word for a street.
    private func isAddress(_ numeral: Numeral) -> Bool {
        let first = numeral.tokens.upperBound
        var token = first
        while token < min(sentence.upperBound, first + 5),
            isCapitalised(token) || reading.tokens.kind[token] == .number
                // "131 West 23rd Street"
                || token > first && reading.tokens.gap[token] == .none
                    && reading.tokens.kind[token] == .word
        {
            if token > first, ChainWords.streets.contains(reading.tokens.key[token]) { return true }
            token += 1
        }
        return false
    }

    /// Whether the token marks a list's item ("1) A yard"), be it all there is of its line.
    func isListMarker(_ token: Int) -> Bool {
        let tokens = reading.tokens
        let next = token + 1
        guard token == sentence.lowerBound, tokens.kind[token] == .number, next + 1 < tokens.count,
            tokens.gap[next] == .none, ChainWords.listMarks.contains(tokens.key[next])
        else { return false }
        return tokens.gap[next + 1] == .space
            || reading.startsBlock(token) && reading.startsBlock(next + 1)
    }
}

/// Words and marks beside numbers that count nothing.
enum ChainWords {
    static let goals = WordSet("pointer pointers")
    static let square = WordKey("[")
    static let us = WordKey("u.s.")
    static let magnitude = WordKey("magnitude")
    static let poor = WordKey("poor")
    static let listLinks = WordSet("and or to , - –")
    static let conjunctions = WordSet("and or either both")
    static let eras = WordSet("bc bce ad ce b.c. b.c.e. a.d. c.e. b.c a.d u.s.c. usc c.f.r. cfr")
    /// Names that a number follows, whatever comes after it.
    static let makers = WordSet(
        """
        boeing airbus embraer bombardier fokker cessna antonov tupolev ilyushin sukhoi trent falcon
        apollo soyuz windows iphone nikkei russell stoxx dax cac nasdaq s&p ftse fortune p
        """
    )
    /// Labels that are verbs or nouns of their own as well: "I count 6".
    static let number = WordKey("number")
    /// What stands before "number" as a verb.
    static let counted = WordSet("they we who which that now once")
    static let alsoVerbs = WordSet(
        """
        count state case station stage point model local resident patient witness juror engine ladder lodge post troop
        squad pod
        """
    )
    static let alwaysLabels = WordSet("category version")
    static let joints = WordSet(". + ^ * = _ / :")
    static let links = WordSet("/ : - – . −")
    static let hyphens = WordSet("- – ‑")
    static let apostrophes = WordSet("' ’ ‘")
    static let listMarks = WordSet(". )")
    static let numberSigns = WordSet("no. nos. nr. nrs. § №")
    static let months = WordSet(keys: CalendarWords.months.keys)
    static let beforeYears = WordSet(
        "in since by until of from before after during the year early late mid to through and s's"
    )
    static let labels = WordSet(
        """
        call calling called dial dialled dialed top docket dockets pages chapters sections grades verses
        paragraphs schedule annex clause act amendment apartment appendix apt. art. article block bus car case catch category ch. channel
        chapter class code count covid district division door episode exhibit exit figure fig. flight
        floor form formula game gate grade group highway hwy. interstate issue item lane level line lot
        measure model note number page paragraph part phase pier platform plot phase point precinct prop.
        proposition psalm question region resolution room round route rule scene sec. section season sector site
        spot stage state station step suite table terminal tier title track type unit usc verse version
        vol. volume ward week windows zone
        local resident patient witness juror engine ladder lodge post troop squad pod
        """
    )
    static let streets = WordSet(
        """
        street st st. avenue ave ave. road rd rd. boulevard blvd blvd. drive dr dr. lane ln ln. way
        place court ct. square highway hwy parkway pkwy terrace plaza circle crescent
        """
    )

    /// Numbers with a slash that are names.
    static func isName(_ text: String) -> Bool {
        ["9/11", "7/7", "24/7", "20/20", "50/50"].contains(text)
    }
}
