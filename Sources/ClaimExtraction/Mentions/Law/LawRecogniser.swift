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
    let generic: GenericLawReader
    let parts: LawPartReader

    init(reading: Reading) {
        self.reading = reading
        named = NamedLawReader(reading: reading)
        generic = GenericLawReader(reading: reading)
        parts = LawPartReader(reading: reading)
    }

    func laws() -> [(Range<Int>, Law)] {
        var found: [(Range<Int>, Law)] = []
        // What the text calls a law in brackets behind its name.
        var abbreviations: [WordKey: Law] = [:]
        var free = 0
        let (tokens, words, smallWords) = (reading.tokens, LawFinder.words, LawFinder.smallWords)
        for sentence in reading.sentences {
            for token in sentence.tokens {
                let row = tokens[token]
                let key = row.key
                let isCapital = row.shape.contains(.capitalised)
                let isInitials = isCapital && row.shape.contains(.allCapitals)
                guard
                    words.contains(key) || isInitials
                        || isCapital && reading.has(.citation, at: token)
                else { continue }
                guard token >= free, isCapital || smallWords.contains(key) else { continue }
                if isInitials, let law = abbreviations[key] {
                    found.append((withArticle(token), law))
                    continue
                }
                guard let part = law(at: token, sentence: sentence.tokens),
                    part.0.lowerBound >= free || covers(part.0, last: found.last?.0)
                else { continue }
                let (range, law) = parts.whole(of: part, sentence: sentence.tokens)
                // "Article 5" was found before the treaty that it is of.
                while let last = found.last, last.0.lowerBound >= range.lowerBound {
                    found.removeLast()
                }
                found.append((range, law))
                generic.note(range)
                free = range.upperBound
                if let initials = initials(of: law, over: range) {
                    abbreviations[initials] = Law(name: law.name)
                }
                if let abbreviation = abbreviation(behind: range, of: law, sentence.tokens) {
                    abbreviations[tokens.key[abbreviation]] = Law(name: law.name)
                    // The brackets say no more than the name.
                    free = abbreviation + 1
                }
            }
        }
        return found
    }

    /// "⟨the⟩ DMA".
    private func withArticle(_ token: Int) -> Range<Int> {
        (ClosedWords.articles.contains(reading.word(token - 1)) ? token - 1 : token)..<token + 1
    }

    /// "⟨Title II⟩ of the Ports Act": whether the law found last is only how this one begins.
    private func covers(_ law: Range<Int>, last: Range<Int>?) -> Bool {
        guard let last else { return false }
        return law.lowerBound <= last.lowerBound && law.upperBound > last.upperBound
    }

    private static let made = WordSet("regulations regulation rules rule")
    /// "DMA" for "the Digital Markets Act": what a text may call a law without a word.
    private func initials(of law: Law, over tokens: Range<Int>) -> WordKey? {
        guard !law.isGeneric,
            LawFinder.initialled.contains(reading.tokens.key[tokens.upperBound - 1])
        else { return nil }
        let capitals = tokens.filter {
            reading.tokens.shape[$0].contains(.capitalised)
                && !ClosedWords.articles.contains(reading.tokens.key[$0])
        }
        guard (3...6).contains(capitals.count), tokens.count - capitals.count < 4 else {
            return nil
        }
        return WordKey(String(capitals.compactMap { reading.text($0).first }).lowercased())
    }

    private static let initialled = WordSet(
        "act code directive treaty agreement convention regulation protocol compact"
    )

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
            let next = law.tokens.upperBound
            // "Title IX ⟨regulations⟩"
            if next < sentence.upperBound, LawFinder.made.contains(reading.tokens.key[next]) {
                let tokens = law.tokens.lowerBound..<next + 1
                return (tokens, Law(name: reading.text(law.name.lowerBound..<next + 1)))
            }
            return (law.tokens, Law(name: name(law.name), year: law.year))
        }
        return generic.law(at: token, sentence: sentence)
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
        let first = named.startOfPhrase(tokens.lowerBound, sentence: sentence)
        return (first..<tokens.upperBound, Law(name: reading.text(tokens)))
    }

    /// Words in small letters that a law's name may end with, or that stand for a law.
    private static let smallWords = LawWords.smallHeads.union(
        LawWords.generic,
        LawWords.standIns
    )
    /// All words that a law is found by, but for its number and for what the text calls it.
    private static let words = smallWords.union(
        LawWords.heads,
        LawWords.numbered,
        WordSet(keys: LawWords.known.firstWords)
    )
}
