// Words beside numbers, and what comes of a thing: the tagger has few figures and results.
extension TagCorrector {
    /// "Revenue ⟨rose⟩ 4 percent", "net ⟨fell⟩ to $3 million": what figures do.
    func movesFigure(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard PastWords.moves.contains(reading.tokens.key[token]), token > sentence.lowerBound,
            token + 2 < sentence.upperBound, reading.tokens.kind[token - 1] == .word,
            !ClosedWords.nounOpeners.contains(reading.tokens.key[token - 1])
        else { return false }
        let next = reading.tokens.key[token + 1] == .to ? token + 2 : token + 1
        return reading.tags[next] == .number || reading.tokens.key[next] == SubjectVerbs.dollar
    }

    /// "revenue more than ⟨doubled⟩", but "a more than doubled price" and "has more than doubled".
    func isMultiplied(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 3 >= sentence.lowerBound, reading.tokens.key[token - 1] == .than,
            PastWords.multiplied.contains(reading.tokens.key[token])
        else { return false }
        return reading.tokens.kind[token - 3] == .word
            && !ClosedWords.auxiliaries.contains(reading.tokens.key[token - 3])
            && reading.tags[token - 3] != .determiner
    }

    /// "Three naval ⟨ships⟩ and a boat searched": behind a number above one and what describes things they are named, and
    /// no third person agrees with them.
    func endsCounted(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        var first = token - 1
        while first > sentence.lowerBound, token - first < 4,
            reading.tags[first] == .noun || reading.tags[first].isAdjective,
            reading.tokens.shape[first].isDisjoint(with: .capitalised)
        {
            first -= 1
        }
        guard first < token - 1, reading.tags[first] == .number,
            NounWords.countsSeveral.contains(reading.tokens.key[first])
        else { return false }
        return first == sentence.lowerBound || !reading.tags[first - 1].isNoun
    }

    /// "a fault cut the power, ⟨causing⟩ damage": behind a comma what came of it, with an object.
    func opensResult(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 2 < sentence.upperBound,
            reading.tokens.key[token - 1] == .comma,
            NounWords.gerunds.contains(reading.tokens.key[token])
        else { return false }
        let next = reading.tags[token + 1]
        return next.isNoun || next.isAdjective || next.isAdverb || next == .determiner
            || next == .number || next == .pronoun || next == .pronounPossessive
            || next == .whPronoun
    }

    /// "called on the minister ⟨to⟩ resign": before a word that is no noun it is no preposition.
    func opensInfinitive(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        let next = token + 1
        return next < sentence.upperBound && reading.tags[next] == .noun
            && CommonVerbs.verbsOnlyBases.contains(reading.tokens.key[next])
            // "to witness testimony"
            && (next + 1 >= sentence.upperBound || !reading.tags[next + 1].isNoun)
    }

    /// "posted a message on Friday ⟨announcing⟩ he had left": a clause follows.
    func announces(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 2 < sentence.upperBound,
            NounWords.tellingGerunds.contains(reading.tokens.key[token])
        else { return false }
        return reading.tags[token + 1] == .pronoun && reading.tags[token + 2].isVerb
            || reading.tags[token + 1] == .pronoun && reading.tags[token + 2] == .modal
    }

    /// "160 security ⟨personnel⟩ along the route": no past ends like that but the irregular ones, which are known.
    func isNoPast(_ token: Int, _ reading: Reading) -> Bool {
        let row = reading.tokens[token]
        return row.byteCount > 6
            && (row.ends(in: "nel") || row.ends(in: "ion") || row.ends(in: "ity"))
            && IrregularVerbs.bases[row.key] == nil
    }
}
