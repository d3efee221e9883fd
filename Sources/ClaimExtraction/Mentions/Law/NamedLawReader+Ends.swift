// Where a law's name begins and ends.
extension NamedLawReader {
    /// The first word of the capitals, with small words between them, that end before `head`.
    func startOfName(before head: Int, sentence: Range<Int>) -> Int {
        let tokens = reading.tokens
        var start = head
        var token = head - 1
        while token >= sentence.lowerBound, head - token < 18 {
            let key = tokens.key[token]
            if tokens.gap[token + 1] > .line { break }
            if isNamePart(token, sentence: sentence) {
                start = token
            } else if tokens.key[token] == .hyphen, tokens.gap[token] == .none {
                // "Taft-Hartley"
            } else if key == .closeBracket, start == token + 1,
                let open = startOfBrackets(closedBy: token, sentence: sentence)
            {
                // "Street Traders (Licensing) Act"
                token = open
            } else if start == token + 1, isGenitiveInName(token, sentence: sentence) {
                // "Seafarers' Wages Act"
            } else if key == .comma, start == token + 1, token > sentence.lowerBound,
                isNamePart(token - 1, sentence: sentence), hasAnd(token + 1..<head)
            {
                // "Food, Drug and Cosmetic Act"
            } else if LawWords.links.contains(key), start == token + 1 || isLink(token + 1),
                token > sentence.lowerBound,
                // "the Constitution and the Voting Rights Act": two names.
                key != .the || isLink(token - 1) && tokens.key[token - 1] != .and
            {
                // Part of the name only if another capital stands before it.
                guard start < head else { break }
            } else {
                break
            }
            token -= 1
        }
        return withoutOpening(start, head: head, sentence: sentence)
    }

    /// Whether the mark of a genitive stands inside a name, for whom the law is: "the Veterans' Pensions Act".
    ///
    /// A place or a person before it has the law instead: "Ohio's Clean Ports Act".
    private func isGenitiveInName(_ mark: Int, sentence: Range<Int>) -> Bool {
        let owner = mark - 1
        guard owner >= sentence.lowerBound, reading.tag(mark) == .possessive,
            reading.tokens.gap[mark] == .none, isNamePart(owner, sentence: sentence),
            !NameWords.places.contains(reading.tokens.key[owner]),
            !NameWords.placeOpeners.contains(reading.tokens.key[max(owner - 1, 0)])
        else { return false }
        let word = reading.text(owner)
        let isBare = reading.tokens.end[mark] - reading.tokens.start[mark] == 1
        return isBare && word.hasSuffix("s")
            || ["men", "children", "people"].contains { word.lowercased().hasSuffix($0) }
    }

    /// "⟨Hannah's⟩ Law": one for whom a law is named.
    func startOfNamesake(before head: Int, sentence: Range<Int>) -> Int? {
        let owner = head - 2
        guard owner >= sentence.lowerBound, reading.tag(head - 1) == .possessive,
            NamedLawReader.namesakes.contains(reading.tokens.key[head]),
            NameWords.givenNames.contains(reading.tokens.key[owner]),
            reading.tokens.shape[owner].contains(.capitalised),
            !NamedLawReader.scholars.contains(reading.tokens.key[owner])
        else { return nil }
        return owner
    }

    private static let namesakes = WordSet("law rule act")
    /// Of whom a law of nature or of life is named.
    private static let scholars = WordSet(
        "newton murphy moore godwin parkinson ohm kepler hooke boyle hubble stein hofstadter goodhart"
    )

    /// The bracket that opens one of capitals behind another capital.
    private func startOfBrackets(closedBy close: Int, sentence: Range<Int>) -> Int? {
        let floor = max(sentence.lowerBound + 1, close - 8)
        guard close > floor,
            let open = (floor..<close).last(where: { reading.tokens.key[$0] == .openBracket }),
            open + 1 < close,
            (open + 1..<close).allSatisfy({
                isNamePart($0, sentence: sentence) || isLink($0)
                    || reading.tokens.key[$0] == .comma
            }),
            isNamePart(open - 1, sentence: sentence)
        else { return nil }
        return open
    }

    /// "Participation in the Safe Return program": the capital of a sentence's first word is no part of a name.
    private func withoutOpening(_ start: Int, head: Int, sentence: Range<Int>) -> Int {
        let next = start + 1
        guard start == sentence.lowerBound, next < head, isLink(next),
            reading.tokens.key[next] != .of
                || LawAssertionWords.deeds.contains(reading.tokens.key[start])
        else { return start }
        return (next..<head).first { isNamePart($0, sentence: sentence) } ?? start
    }

    private static let us = WordKey("us")
    /// Words that aren't a name's though they are capitals.
    private static let smallWords = WordSet(
        "i the a an he she it we they you and or but if in on at of to by under most more with from for as is"
    )
    private static let feasts = WordSet("good easter")
    static let conjunctions = WordSet("and or &")

    func isLink(_ token: Int) -> Bool {
        LawWords.links.contains(reading.tokens.key[token])
    }

    private func hasAnd(_ range: Range<Int>) -> Bool {
        range.contains { reading.tokens.key[$0] == .and }
    }

    func isNamePart(_ token: Int, sentence: Range<Int>) -> Bool {
        guard reading.tokens.kind[token] == .word,
            reading.tokens.shape[token].contains(.capitalised)
        else { return false }
        let key = reading.tokens.key[token]
        if NameWords.calendar.contains(key) {
            // "the Good Friday Agreement"
            return NamedLawReader.feasts.contains(reading.word(token - 1))
        }
        // "Pillar Two accord"
        if token > sentence.lowerBound, reading.tag(token) == .number { return true }
        if reading.tokens.shape[token].contains(.allCapitals), key == NamedLawReader.us {
            return true
        }
        if LawWords.ordinals.contains(key) { return true }
        // "Stand ⟨Your⟩ Ground law", "⟨No⟩ Child Left Behind Act": a capital behind a word is the name's.
        return !NameWords.functionWords.contains(key)
            || token > sentence.lowerBound && reading.tokens.kind[token - 1] == .word
                && !NamedLawReader.smallWords.contains(key)
    }

    /// "of Lisbon", "on the Rights of the Child".
    func endOfComplement(from token: Int, sentence: Range<Int>) -> Int? {
        guard token + 1 < sentence.upperBound, isLink(token),
            !NamedLawReader.conjunctions.contains(reading.tokens.key[token])
        else { return nil }
        var end: Int?
        var next = token
        while next < min(sentence.upperBound, token + 12) {
            if isNamePart(next, sentence: sentence) {
                end = next + 1
            } else if !isLink(next)
                || NamedLawReader.conjunctions.contains(reading.tokens.key[next])
                    && reading.word(next + 1) == .the
            {
                // "the Convention on Torture and the Charter": two names.
                break
            }
            next += 1
        }
        return end
    }

    func isPlaceOrPeople(_ words: Range<Int>) -> Bool {
        words.allSatisfy {
            let key = reading.tokens.key[$0]
            return NameWords.places.contains(key) || NameWords.peoples.contains(key)
                || NameWords.placeOpeners.contains(key)
                || reading.tokens.shape[$0].contains(.abbreviation)
        }
    }

    func isPersonName(_ words: Range<Int>) -> Bool {
        words.count < 4 && NameWords.givenNames.contains(reading.tokens.key[words.lowerBound])
    }

    /// Adds the year behind or before the name and the article.
    func finished(_ name: Range<Int>, sentence: Range<Int>) -> Found? {
        let tokens = reading.tokens
        var name = name
        var year: Int?
        let end = name.upperBound
        if end + 1 < sentence.upperBound, tokens.key[end] == .of,
            let value = yearValue(end + 1)
        {
            year = value
            name = name.lowerBound..<end + 2
        } else if let last = endOfYear(from: end, sentence: sentence) {
            year = yearValue(last - 1)
            name = name.lowerBound..<last
        } else if let last = endOfNumber(behind: end, sentence: sentence) {
            name = name.lowerBound..<last
        }
        var start = name.lowerBound
        if start > sentence.lowerBound, let value = yearValue(start - 1) {
            year = year ?? value
            start -= 1
        }
        // "H-1B program".
        for _ in 0..<3 where start > sentence.lowerBound && tokens.gap[start] == .none {
            guard
                tokens.kind[start - 1] == .number || tokens.key[start - 1] == .hyphen
                    || tokens.key[start] == .hyphen
            else { break }
            start -= 1
        }
        if start < name.lowerBound, tokens.gap[name.lowerBound] == .none {
            name = start..<name.upperBound
        }
        if start > sentence.lowerBound,
            ClosedWords.singularDeterminers.contains(tokens.key[start - 1]),
            tokens.key[start - 1] != .that
                || reading.tag(start - 1) == .determiner && !numbered.contains(tokens.key[start])
        {
            start -= 1
        } else {
            start = startOfPhrase(start, sentence: sentence)
        }
        return Found(tokens: start..<name.upperBound, name: name, year: year)
    }

    /// The first word of what tells whose law it is or which of several: "⟨Ohio's⟩ Ports Act", "⟨the third⟩ Ports Act".
    func startOfPhrase(_ name: Int, sentence: Range<Int>) -> Int {
        guard name > sentence.lowerBound, var phrase = reading.nounPhrase(covering: name) else {
            return name
        }
        // "the landmark ⟨1964 Quay Act⟩": a number begins a phrase of its own.
        if phrase.lowerBound == name, reading.tag(name) == .number,
            let before = reading.nounPhrase(covering: name - 1), before.upperBound == name
        {
            phrase = before
        }
        let words = max(phrase.lowerBound, sentence.lowerBound)..<max(phrase.lowerBound, name)
        guard let first = words.first, words.count < 9,
            words.allSatisfy({ isDescribing($0, in: words) }),
            ClosedWords.singularDeterminers.contains(reading.tokens.key[first])
                || words.contains(where: { reading.tag($0) == .possessive })
        else { return name }
        return first
    }

    /// Whether a word may stand between an article and a name.
    private func isDescribing(_ token: Int, in words: Range<Int>) -> Bool {
        let tag = reading.tag(token)
        return switch tag {
        case .determiner, .pronounPossessive, .possessive, .number: true
        // "the amended", not "its house passed"
        case .verbPastParticiple:
            token > words.lowerBound
                && (reading.tag(token - 1) == .determiner || reading.tag(token - 1).isAdverb
                    || reading.tag(token - 1) == .possessive)
        // "the landmark Quay Act", but not "the reason Obamacare has".
        default:
            tag.isAdjective
                || tag.isNoun
                    && (LawWords.lawmaking.contains(reading.tokens.key[token])
                        || reading.tokens.shape[token].contains(.capitalised)
                        || words.contains { reading.tag($0) == .possessive }
                        || words.upperBound + 1 < reading.tokens.count
                            && reading.tokens.shape[words.upperBound + 1].contains(.capitalised))
        }
    }

    static let numberWords = WordSet("no. number no")

    func yearValue(_ token: Int) -> Int? {
        guard token < reading.tokens.count, reading.tokens.kind[token] == .number,
            reading.tokens.end[token] - reading.tokens.start[token] == 4,
            let year = Int(reading.text(token)), (1200...2100).contains(year)
        else { return nil }
        return year
    }
}
