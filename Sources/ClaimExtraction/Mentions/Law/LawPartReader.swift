/// Reads the part of a law that stands before it: "Article 5 of the Harbour Treaty", "a clause of the Land Act".
struct LawPartReader {
    let reading: Reading

    /// A law together with the part that is told of: "⟨section 8 of⟩ the Ports Act".
    func whole(of law: (Range<Int>, Law), sentence: Range<Int>) -> (Range<Int>, Law) {
        var start = law.0.lowerBound
        var isNumbered = false
        while let first = startOfNumbered(before: start, sentence) {
            start = first
            isNumbered = true
        }
        start = startOfNoun(before: start, sentence) ?? start
        let end = endOfNumber(behind: law.0.upperBound, sentence)
        guard start < law.0.lowerBound || end > law.0.upperBound else { return law }
        let tokens = start..<end
        let hasArticle = ClosedWords.articles.contains(reading.tokens.key[start])
        var whole = Law(
            name: reading.text(start + (hasArticle ? 1 : 0)..<tokens.upperBound),
            year: law.1.year
        )
        whole.isGeneric = law.1.isGeneric && !isNumbered
        return (tokens, whole)
    }

    /// "⟨sections 3 and 4⟩ of", "⟨Article 5(1)⟩ of": a part's word with its numbers.
    private func startOfNumbered(before law: Int, _ sentence: Range<Int>) -> Int? {
        var token = law - 2
        guard token > sentence.lowerBound,
            reading.tokens.key[law - 1] == .of || reading.tokens.key[law - 1] == .to
        else { return nil }
        let floor = max(sentence.lowerBound, law - 16)
        while token > floor, isPartOfNumber(token) { token -= 1 }
        // "schedule 5 to the Ports Act", but not "moved from section 5 to the act"
        if reading.tokens.key[law - 1] == .to, !Words.attached.contains(reading.tokens.key[token]) {
            return nil
        }
        guard token < law - 2, Words.parts.contains(reading.tokens.key[token]),
            isNumeral(token + 1) || Words.numbers.contains(reading.tokens.key[token + 1])
        else { return nil }
        return token
    }

    /// The end of "Penal Code ⟨section 647⟩".
    private func endOfNumber(behind law: Int, _ sentence: Range<Int>) -> Int {
        guard law + 1 < sentence.upperBound, Words.parts.contains(reading.tokens.key[law]),
            reading.tokens.kind[law + 1] == .number, reading.tokens.gap[law] == .space
        else { return law }
        return law + 2
    }

    private func isNumeral(_ token: Int) -> Bool {
        reading.tokens.kind[token] == .number
            || reading.tokens.shape[token].contains(.capitalised)
                && (NamedLawReader.romanNumerals.contains(reading.tokens.key[token])
                    || reading.tokens.end[token] - reading.tokens.start[token] < 3)
    }

    /// Whether a word or a mark may stand in "5(1)(a)", "8, 10 and 14" and "124A".
    private func isPartOfNumber(_ token: Int) -> Bool {
        isNumeral(token) || Words.joints.contains(reading.tokens.key[token])
            || Words.numbers.contains(reading.tokens.key[token])
            || reading.tokens.end[token] - reading.tokens.start[token] < 3
                && reading.tokens.key[token - 1] == .openBracket
    }

    /// "⟨the equal protection clause⟩ of", "⟨a provision⟩ in": a part's noun with what tells which one it is.
    private func startOfNoun(before law: Int, _ sentence: Range<Int>) -> Int? {
        let noun = law - 2
        guard noun >= sentence.lowerBound else { return nil }
        let key = reading.tokens.key[noun]
        guard
            reading.tokens.key[law - 1] == .of && Words.nouns.contains(key)
                || reading.tokens.key[law - 1] == .in && Words.clauses.contains(key),
            let phrase = reading.nounPhrase(covering: noun), phrase.upperBound == noun + 1,
            phrase.lowerBound >= sentence.lowerBound
        else { return nil }
        return phrase.lowerBound
    }

    private enum Words {
        static let parts = WordSet(
            """
            article articles art. section sections sec. clause clauses paragraph paragraphs subsection subsections
            chapter chapters part parts title titles schedule schedules annex annexes rule rules regulation
            regulations appendix item items
            """
        )
        static let attached = WordSet("schedule schedules annex annexes appendix protocol")
        static let numbers = WordSet("no. nos. number numbers no")
        static let joints = WordSet(", ( ) - . / and or to through \u{2013}")
        static let clauses = WordSet("provision provisions clause clauses")
        static let nouns = clauses.union(
            WordSet(
                "section sections article articles subsection subsections paragraph paragraphs preamble"
            )
        )
    }
}
