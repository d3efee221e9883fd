// Numbers behind a name whose verb and noun the sentence says once: "Leeds had 14 cases and Hull 22".
extension NotQuantities {
    /// How far before it the number with its noun may stand, in tokens.
    private static let reach = 14
    private static let longestName = 4
    private static let longestPhrase = 10

    /// Whether the number behind a name counts what an earlier number of the sentence counts.
    func repeatsCount(_ numeral: Numeral) -> Bool {
        let tokens = reading.tokens
        guard endsItem(numeral.tokens.upperBound) else { return false }
        var mark = numeral.tokens.lowerBound - 1
        let floor = max(sentence.lowerBound, mark - NotQuantities.longestName)
        while mark > floor, tokens.kind[mark] == .word,
            tokens.shape[mark].contains(.capitalised) || reading.tags[mark] == .determiner
        {
            mark -= 1
        }
        guard mark > sentence.lowerBound else { return false }
        if !isLink(mark) { mark = phraseStart(before: mark) - 1 }
        guard mark > sentence.lowerBound, isLink(mark) else { return false }
        if isLink(mark - 1) { mark -= 1 }
        var token = mark - 1
        let lowest = max(sentence.lowerBound + 1, token - NotQuantities.reach)
        var hasNoun = false
        while token >= lowest {
            if Numeral.mayBegin(at: token, in: tokens) {
                // The item before may have been cut short itself, or be "34 of them".
                if !hasNoun, token == mark - 1 || isOfThem(token) { hasNoun = true }
                if hasNoun, follows(verbBefore: token) { return true }
            }
            hasNoun = hasNoun || reading.tags[token] == .nounPlural
            token -= 1
        }
        return false
    }

    /// Where a noun phrase begins that ends in a name: "the county jail in" of "held 486, the county jail in Alder 312 and …".
    private func phraseStart(before end: Int) -> Int {
        var start = end
        let floor = max(sentence.lowerBound, end - NotQuantities.longestPhrase)
        while start > floor, !isLink(start - 1), isOfPhrase(start) { start -= 1 }
        return start > floor && reading.tags[start] == .determiner && isLink(start - 1)
            ? start : end
    }

    private func isOfPhrase(_ token: Int) -> Bool {
        let tag = reading.tags[token]
        return tag.isNoun || tag.isAdjective || tag == .determiner || tag == .preposition
            || tag == .verbPastParticiple || tag == .adverb
    }

    private func isOfThem(_ number: Int) -> Bool {
        reading.word(number + 1) == .of
            && ClosedWords.groupPronouns.contains(reading.word(number + 2))
    }

    /// Whether a finite verb stands before the number, with a few words between at most.
    private func follows(verbBefore token: Int) -> Bool {
        for before in stride(from: token - 1, through: max(sentence.lowerBound, token - 3), by: -1)
        where reading.tags[before].isFiniteVerb {
            return true
        }
        return false
    }

    /// "In Toledo 12 died", "At North High 40 have left": people or things counted behind a place that opens the clause.
    ///
    /// A name with its number ("In Apollo 13 …") has a subject behind it, not a verb of many.
    func isSubject(_ numeral: Numeral) -> Bool {
        let (token, next) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
        guard next + 1 < sentence.upperBound, numeral.value > 1,
            GappingWords.plurals.contains(reading.tokens.key[next])
                || reading.tags[next] == .verbPast
                    && !GappingWords.be.contains(reading.tokens.key[next])
        else { return false }
        let reach = max(sentence.lowerBound, token - NotQuantities.reach)
        let opening = (reach..<token).last {
            $0 == sentence.lowerBound || isLink($0 - 1)
        }
        guard let opening, GappingWords.places.contains(reading.tokens.key[opening]) else {
            return false
        }
        return !(opening..<token).contains { reading.tags[$0].isFiniteVerb }
    }

    private func endsItem(_ token: Int) -> Bool {
        token >= sentence.upperBound || isLink(token)
            || GappingWords.ends.contains(reading.tokens.key[token])
    }

    private func isLink(_ token: Int) -> Bool {
        GappingWords.links.contains(reading.tokens.key[token])
    }
}

private enum GappingWords {
    static let links = WordSet(", ; and but while")
    static let ends = WordSet(". ! ?")
    static let places = WordSet("in at on of from near around across")
    static let be = WordSet("was is has had does")
    static let plurals = WordSet("were are have")
}
