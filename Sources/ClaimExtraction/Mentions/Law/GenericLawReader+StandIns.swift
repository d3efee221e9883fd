// Nouns that stand for a law that was named before, or that a state has.
extension GenericLawReader {
    /// "the program" of a named one; "the ban", where a law was told of shortly before or a state is said to have it.
    func standIn(at token: Int, sentence: Range<Int>) -> (Range<Int>, String)? {
        let key = reading.tokens.key[token]
        guard LawWords.standIns.contains(key), !LawWords.orders.contains(key),
            !isPartOfNoun(token, in: sentence)
        else {
            return nil
        }
        let phrase = phrase(endingAt: token, sentence: sentence)
        let isPointing =
            GenericLawReader.pointing.contains(reading.tokens.key[phrase.lowerBound])
            && phrase.dropFirst().dropLast().allSatisfy { reading.tag($0).isAdjective }
        let stands =
            if isNewPart(phrase) {
                true
            } else if isPointing && told.contains(key) || isBinding(phrase, in: sentence)
                || isPaper(phrase)
            {
                true
            } else if LawWords.deals.contains(key) {
                phrase.dropLast().contains { LawWords.agreed.contains(reading.tokens.key[$0]) }
                    || isPointing && !told.isDisjoint(with: GenericLawReader.agreements)
            } else if LawWords.standing.contains(key) {
                false
            } else {
                isPublic(phrase) || isRegulated(phrase) || isOwnedByHead(phrase)
                    || isMadeByLawmakers(phrase, in: sentence)
                    || isPointing && isNearLaw(phrase.lowerBound)
            }
        guard stands else { return nil }
        let whole = phrase.lowerBound..<endOfBanned(phrase.upperBound, in: sentence)
        return (whole, reading.text(withoutArticle(whole)))
    }

    /// The end of "the ban ⟨on Sunday sales⟩": which one it is.
    private func endOfBanned(_ end: Int, in sentence: Range<Int>) -> Int {
        guard GenericLawReader.bans.contains(reading.tokens.key[end - 1]), reading.word(end) == .on,
            let phrase = reading.nounPhrase(covering: end + 1), phrase.lowerBound == end + 1,
            phrase.upperBound <= sentence.upperBound
        else { return end }
        return phrase.upperBound
    }

    /// "Under ⟨the contract⟩, the town pays": what opens a sentence that way binds somebody.
    private func isBinding(_ phrase: Range<Int>, in sentence: Range<Int>) -> Bool {
        LawWords.binding.contains(reading.tokens.key[phrase.upperBound - 1])
            && phrase.lowerBound == sentence.lowerBound + 1
            && reading.tokens.key[sentence.lowerBound] == GenericLawReader.under
            && ClosedWords.singularDeterminers.contains(reading.tokens.key[phrase.lowerBound])
            && !ClosedWords.possessives.contains(reading.tokens.key[phrase.lowerBound])
            // "Under a five-year contract" is a firm's.
            && !(LawWords.deals.contains(reading.tokens.key[phrase.upperBound - 1])
                && ClosedWords.indefinite.contains(reading.tokens.key[phrase.lowerBound]))
            && phrase.upperBound < sentence.upperBound
    }

    /// "The amended text", "the 90-page draft" of a law that was told of shortly before.
    private func isPaper(_ phrase: Range<Int>) -> Bool {
        LawWords.papers.contains(reading.tokens.key[phrase.upperBound - 1])
            && GenericLawReader.pointing.contains(reading.tokens.key[phrase.lowerBound])
            && phrase.count < 7 && !phrase.contains { reading.tag($0) == .possessive }
            && isNearLaw(phrase.lowerBound)
    }

    /// "The ⟨methane⟩ standards", "the voucher program, ⟨created by the legislature⟩".
    private func isRegulated(_ phrase: Range<Int>) -> Bool {
        let head = phrase.upperBound - 1
        if GenericLawReader.norms.contains(reading.tokens.key[head]) {
            return LawWords.regulated.contains(reading.word(head - 1))
        }
        let participle = reading.word(head + 1) == .comma ? head + 2 : head + 1
        return reading.tag(participle) == .verbPastParticiple && reading.word(participle + 1) == .by
            && (participle + 2..<participle + 6).contains {
                LawWords.lawmakers.contains(reading.word($0))
            }
    }

    /// "left in place ⟨a section⟩ that requires": a part of a law that was told of shortly before, with what it says.
    private func isNewPart(_ phrase: Range<Int>) -> Bool {
        LawWords.parts.contains(reading.tokens.key[phrase.upperBound - 1])
            && ClosedWords.indefiniteOrAnother.contains(reading.tokens.key[phrase.lowerBound])
            && ClosedWords.relatives.contains(reading.word(phrase.upperBound))
            && isNearLaw(phrase.lowerBound)
    }

    /// "The ⟨pesticide ban⟩ becomes law", "lawmakers passed ⟨a ban on phones⟩": who makes laws acts in the sentence.
    private func isMadeByLawmakers(_ phrase: Range<Int>, in sentence: Range<Int>) -> Bool {
        GenericLawReader.bans.contains(reading.tokens.key[phrase.upperBound - 1])
            && sentence.contains {
                LawWords.lawmakers.contains(reading.tokens.key[$0])
                    || LawWords.enacting.contains(reading.tokens.key[$0])
            }
    }

    private static let bans = WordSet("ban")
    private static let norms = WordSet("standards rules regulations")
    private static let agreements: Set<WordKey> = ["agreement", "accord", "pact", "treaty"]

    /// "⟨federal⟩ detention standards", "⟨Ohio's⟩ ban": a body that makes laws has it.
    func isPublic(_ phrase: Range<Int>) -> Bool {
        phrase.dropLast().contains {
            LawWords.lawmaking.contains(reading.tokens.key[$0])
                || NameWords.places.contains(reading.tokens.key[$0])
        }
            // "ICE detention standards"
            || phrase.count > 2
                && GenericLawReader.norms.contains(reading.tokens.key[phrase.upperBound - 1])
                && reading.tokens.shape[phrase.lowerBound].contains(.allCapitals)
                && reading.tokens.end[phrase.lowerBound] - reading.tokens.start[phrase.lowerBound]
                    > 2
    }
}
