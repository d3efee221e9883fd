/// Finds statutes, bills, executive orders, regulations and formal programmes, and nouns that stand for them.
struct LawRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {
        for (range, law) in LawFinder(reading: reading).laws() {
            reading.add(.law(law), over: range)
        }
    }
}

private struct LawFinder {
    let reading: Reading
    let named: NamedLawReader

    init(reading: Reading) {
        self.reading = reading
        named = NamedLawReader(reading: reading)
    }

    func laws() -> [(Range<Int>, Law)] {
        var found: [(Range<Int>, Law)] = []
        // What the text calls a law in brackets behind its name.
        var abbreviations: [WordKey: Law] = [:]
        var free = 0
        let tokens = reading.tokens
        let words = LawFinder.words
        let smallWords = LawFinder.smallWords
        for sentence in reading.sentences {
            for token in sentence.tokens {
                let row = tokens[token]
                let key = row.key
                let isCapital = row.shape.contains(.capitalised)
                guard
                    words.contains(key)
                        || isCapital
                            && (reading.has(.citation, at: token)
                                || row.shape.contains(.allCapitals))
                else { continue }
                guard token >= free, isCapital || smallWords.contains(key) else { continue }
                if isCapital, row.shape.contains(.allCapitals), let law = abbreviations[key] {
                    found.append((token..<token + 1, law))
                    continue
                }
                guard let part = law(at: token, sentence: sentence.tokens),
                    part.0.lowerBound >= free
                else { continue }
                let (range, law) = whole(of: part, sentence: sentence.tokens)
                found.append((range, law))
                free = range.upperBound
                if let abbreviation = abbreviation(behind: range, of: law, sentence.tokens) {
                    abbreviations[tokens.key[abbreviation]] = Law(name: law.name)
                    // The brackets say no more than the name.
                    free = abbreviation + 1
                }
            }
        }
        return found
    }

    /// "Article 5 ⟨of the Harbour Treaty⟩": a part with the law that it belongs to is one law.
    private func whole(of part: (Range<Int>, Law), sentence: Range<Int>) -> (Range<Int>, Law) {
        let start = part.0.upperBound + 1
        guard LawFinder.parts.contains(reading.tokens.key[part.0.lowerBound]),
            start < sentence.upperBound, reading.tokens.key[start - 1] == .of
        else { return part }
        for token in start..<min(start + 8, sentence.upperBound) {
            guard reading.tokens.kind[token] == .word,
                let (range, law) = law(at: token, sentence: sentence),
                range.lowerBound == start
            else { continue }
            let tokens = part.0.lowerBound..<range.upperBound
            return (tokens, Law(name: reading.text(tokens), year: law.year))
        }
        return part
    }

    private static let parts = WordSet("article articles section sections title chapter clause")

    /// The token of "CRA" in "the Clean Rivers Act (CRA)".
    private func abbreviation(behind range: Range<Int>, of law: Law, _ sentence: Range<Int>) -> Int?
    {
        var token = range.upperBound + 1
        guard !law.isGeneric, token + 1 < sentence.upperBound,
            reading.tokens.key[token - 1] == .openBracket
        else { return nil }
        if Marks.isQuotationMark(reading.tokens.key[token]) { token += 1 }
        guard reading.tokens.shape[token].contains(.allCapitals),
            reading.tokens.end[token] - reading.tokens.start[token] > 1
        else { return nil }
        return token
    }

    private func law(at token: Int, sentence: Range<Int>) -> (Range<Int>, Law)? {
        if reading.has(.citation, at: token) { return cited(at: token, sentence: sentence) }
        if let law = named.law(at: token, sentence: sentence) {
            return (law.tokens, Law(name: name(law.name), year: law.year))
        }
        return executiveOrder(at: token, sentence: sentence)
            ?? generic(at: token, sentence: sentence)
    }

    /// The name without quotation marks at its ends.
    private func name(_ range: Range<Int>) -> String {
        reading.text(range).filter { !"“”\"".contains($0) }
    }

    /// What is cited by number is a law as well, unless it is a case.
    private func cited(at token: Int, sentence: Range<Int>) -> (Range<Int>, Law)? {
        guard let index = reading.mention(.citation, covering: token),
            case .citation(let citation) = reading.mentions[index].detail,
            citation.kind != .case, citation.kind != .docket
        else { return nil }
        let tokens = reading.mentions[index].tokens
        return (tokens, Law(name: reading.text(tokens)))
    }

    /// "an executive order", "his executive orders".
    private func executiveOrder(at token: Int, sentence: Range<Int>) -> (Range<Int>, Law)? {
        let key = reading.tokens.key[token]
        guard key == .order || key == LawFinder.orders, token > sentence.lowerBound,
            LawFinder.executive.contains(reading.tokens.key[token - 1])
        else { return nil }
        let phrase = phrase(endingAt: token, sentence: sentence)
        var law = Law(name: reading.text(token - 1..<token + 1))
        law.isGeneric = true
        return (phrase, law)
    }

    private static let orders = WordKey("orders")
    /// Words in small letters that a law's name may end with, or that stand for a law.
    private static let smallWords = LawWords.smallHeads.union(
        LawWords.generic,
        WordSet("order orders")
    )
    /// All words that a law is found by, but for its number and for what the text calls it.
    private static let words = smallWords.union(
        LawWords.heads,
        LawWords.numbered,
        WordSet(keys: LawWords.known.firstWords)
    )
    private static let executive = WordSet("executive presidential")

    /// "the bill", "state laws", "the current policy", "sentencing guidelines".
    private func generic(at token: Int, sentence: Range<Int>) -> (Range<Int>, Law)? {
        let key = reading.tokens.key[token]
        guard LawWords.generic.contains(key), !reading.tokens.shape[token].contains(.capitalised),
            reading.tags[token].isNoun
        else { return nil }
        if token + 1 < sentence.upperBound {
            let next = reading.tokens.key[token + 1]
            // "law enforcement", "policy makers", "law-abiding": no head.
            if LawWords.otherFollowers.contains(next) || next == .hyphen
                || reading.tags[token + 1].isNoun && reading.tokens.gap[token + 1] == .space
                    && reading.nounPhrase(covering: token)?.contains(token + 1) == true
            {
                return nil
            }
        }
        let phrase = phrase(endingAt: token, sentence: sentence)
        if phrase.contains(where: {
            reading.tokens.kind[$0] == .number
                && reading.tokens.key[max($0, 1) - 1] == LawFinder.dollar
        })
            || phrase.contains(where: { LawWords.otherQualifiers.contains(reading.tokens.key[$0]) })
            || !isLegal(phrase, head: token)
        {
            return nil
        }
        if token > sentence.lowerBound, reading.tokens.key[token - 1] == .hyphen { return nil }
        if key == LawFinder.bill, isCharge(token, in: sentence) { return nil }
        var law = Law(name: reading.text(withoutArticle(phrase)))
        law.isGeneric = true
        return (phrase, law)
    }

    /// "the bill of £54,000", "the bill came to £6.2m": what somebody has to pay.
    private func isCharge(_ bill: Int, in sentence: Range<Int>) -> Bool {
        guard bill + 2 < sentence.upperBound else { return false }
        if reading.tokens.key[bill + 1] == .of {
            return Currencies.symbol(reading.tokens.key[bill + 2]) != nil
                || reading.tokens.kind[bill + 2] == .number
        }
        // "The bill for a typical home will climb from £1,800"
        if reading.tokens.key[bill + 1] == .for {
            return (bill + 2..<min(sentence.upperBound, bill + 14)).contains {
                Currencies.symbol(reading.tokens.key[$0]) != nil
            }
        }
        return LawWords.chargeVerbs.contains(reading.tokens.key[bill + 1])
            && (bill + 2..<min(sentence.upperBound, bill + 6)).contains {
                reading.tokens.kind[$0] == .number
            }
    }

    /// Whether a noun of several meanings stands for a law here: "the act", not "an act of kindness".
    private func isLegal(_ phrase: Range<Int>, head: Int) -> Bool {
        let key = reading.tokens.key[head]
        let previous = reading.tokens.key[max(head, 1) - 1]
        if key == LawFinder.law, head > 0, LawFinder.idioms.contains(previous) {
            return false
        }
        if head + 1 < reading.tokens.count, key == LawFinder.law || key == .act,
            reading.tokens.key[head + 1] == .and
                || key == .act && reading.tokens.key[head + 1] == .of
        {
            return false
        }
        if key == LawFinder.agreement {
            // "broad agreement" is no paper.
            return reading.tags[phrase.lowerBound] == .determiner
                || reading.tags[phrase.lowerBound] == .pronounPossessive
                || phrase.contains { reading.tags[$0] == .possessive }
                || reading.tokens.shape[phrase.lowerBound].contains(.capitalised)
        }
        if key == .code { return LawWords.codes.contains(previous) }
        // "safety measures" are steps, "approved the measures" are laws.
        if key == LawFinder.measures { return LawFinder.pointing.contains(previous) }
        guard LawWords.ambiguous.contains(key) else { return true }
        return phrase.lowerBound < head && LawWords.legal.contains(previous)
            && !(key == .act && previous != .the)
    }

    private static let bill = WordKey("bill")
    private static let agreement = WordKey("agreement")
    private static let measures = WordKey("measures")
    private static let pointing = WordSet("the these those")
    private static let law = WordKey("law")
    /// "signed into law", "by law", "rule of law", "above the law" name no law.
    private static let idioms = WordSet("into of by")
    private static let dollar = WordKey("$")

    /// The noun phrase up to its head at `token`.
    private func phrase(endingAt token: Int, sentence: Range<Int>) -> Range<Int> {
        guard let phrase = reading.nounPhrase(covering: token) else { return token..<token + 1 }
        var first = max(phrase.lowerBound, sentence.lowerBound)
        // "promoting civil rights legislation": the verb is no part of the name.
        if first < token, reading.tags[first] == .verbGerund { first += 1 }
        return first..<token + 1
    }

    private func withoutArticle(_ phrase: Range<Int>) -> Range<Int> {
        var first = phrase.lowerBound
        while first + 1 < phrase.upperBound, LawFinder.articles.contains(reading.tokens.key[first])
        {
            first += 1
        }
        return first..<phrase.upperBound
    }

    private static let articles = WordSet(
        "the a an his its their her this that these those such any"
    )
}
