// Nouns that stand for laws: "the bill", "state laws".
extension GenericLawReader {
    /// "the bill", "state laws", "the current policy", "sentencing guidelines".
    func noun(at token: Int, sentence: Range<Int>) -> (Range<Int>, String)? {
        let key = reading.tokens.key[token]
        guard LawWords.generic.contains(key), reading.tags[token].isNoun,
            !isPartOfNoun(token, in: sentence)
        else { return nil }
        let phrase = phrase(endingAt: token, sentence: sentence)
        if phrase.contains(where: {
            reading.tokens.kind[$0] == .number
                && reading.tokens.key[max($0, 1) - 1] == GenericLawReader.dollar
        })
            || phrase.contains(where: { LawWords.otherQualifiers.contains(reading.tokens.key[$0]) })
            || GenericLawReader.bills.contains(key)
                && phrase.contains(where: { LawWords.paid.contains(reading.tokens.key[$0]) })
            || !isLegal(phrase, head: token)
        {
            return nil
        }
        if token > sentence.lowerBound, reading.tokens.key[token - 1] == .hyphen {
            // "the by-law"
            guard token - 2 > sentence.lowerBound, reading.tokens.key[token - 2] == .by,
                reading.tokens.key[token - 3] != .hyphen
            else {
                return nil
            }
        }
        if GenericLawReader.bills.contains(key), isCharge(token, in: sentence) { return nil }
        let whole = phrase.lowerBound..<(endOfConduct(token) ?? phrase.upperBound)
        return (whole, reading.text(withoutArticle(whole)))
    }

    /// The end of "the code ⟨of conduct⟩".
    func endOfConduct(_ code: Int) -> Int? {
        guard reading.tokens.key[code] == .code, reading.word(code + 1) == .of,
            GenericLawReader.conduct.contains(reading.word(code + 2))
        else { return nil }
        return code + 3
    }

    private static let conduct = WordSet("conduct ethics practice")
    private static let bills = WordSet("bill bills")
    private static let dollar = WordKey("$")
    /// "declared the ordinance ⟨void⟩".
    private static let void = WordKey("void")
    private static let ends = WordSet("lapse die expire stand fall slide")

    /// "law enforcement", "policy makers", "law-abiding": no head.
    func isPartOfNoun(_ token: Int, in sentence: Range<Int>) -> Bool {
        guard token + 1 < sentence.upperBound, reading.word(token + 1) != GenericLawReader.void
        else { return false }
        let next = reading.tokens.key[token + 1]
        // "let the compact ⟨lapse⟩"
        let isLet = (max(token - 4, 0)..<token).contains {
            ClosedWords.letting.contains(reading.tokens.key[$0])
        }
        if isLet, GenericLawReader.ends.contains(next) { return false }
        return LawWords.otherFollowers.contains(next) || next == .hyphen
            || reading.tags[token + 1].isNoun && reading.tokens.gap[token + 1] == .space
                && reading.nounPhrase(covering: token)?.contains(token + 1) == true
    }

    /// "the bill of £54,000", "the bill came to £6.2m": what somebody has to pay.
    private func isCharge(_ bill: Int, in sentence: Range<Int>) -> Bool {
        guard bill + 2 < sentence.upperBound else { return false }
        // "Diners were stunned when the bill arrived"
        if LawWords.served.contains(reading.tokens.key[bill + 1]),
            sentence.contains(where: { LawWords.eating.contains(reading.tokens.key[$0]) })
        {
            return true
        }
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
}
