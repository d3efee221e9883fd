/// Cuts a sentence down to the clause that asserts a claim, where its ends are certain.
///
/// A sentence is cut at a semicolon and at a comma with "and", "but" or "while", if both sides have a subject and a
/// verb of their own. It stays whole where the cut would lose something: a time or place at its beginning that may
/// hold for both sides, or a pronoun's antecedent.
struct AssertedClause {
    private let reading: Reading

    init(_ reading: Reading) { self.reading = reading }

    /// The clause of `sentence` that holds `focus`; the sentence where no cut is certain.
    func clause(around focus: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        guard sentence.count > 12, mayBeCut(sentence) else { return sentence }
        var start = sentence.lowerBound
        var token = start + 1
        while token < sentence.upperBound {
            guard reading.tokens.kind[token] == .punctuation,
                let next = clauseStart(at: token, from: start, in: sentence)
            else {
                token += 1
                continue
            }
            if token >= focus.upperBound { return start..<token }
            // The focus runs over the cut.
            if next > focus.lowerBound { return sentence }
            start = next
            token = next + 1
        }
        return start..<sentence.upperBound
    }

    /// Whether the sentence opens with its subject and has no quotation or bracket that a cut could break.
    private func mayBeCut(_ sentence: Range<Int>) -> Bool {
        let first = sentence.lowerBound
        guard !reading.has(.time, at: first),
            reading.tag(first).isNoun || reading.tag(first) == .determiner
                || reading.tag(first).isAdjective || reading.tag(first) == .number
                || reading.tag(first) == .pronoun || reading.tag(first) == .pronounPossessive
        else { return false }
        return !sentence.contains {
            reading.tokens.kind[$0] == .punctuation
                && ClauseWords.unbreakable.contains(reading.tokens.key[$0])
        }
    }

    /// Where a clause of its own begins if the mark at `token` parts two; nil if it doesn't.
    private func clauseStart(at token: Int, from start: Int, in sentence: Range<Int>) -> Int? {
        let key = reading.tokens.key[token]
        var next = token + 1
        if key == .comma {
            guard next < sentence.upperBound,
                ClauseWords.conjunctions.contains(reading.tokens.key[next])
            else { return nil }
            next += 1
        } else if key != .semicolon {
            return nil
        }
        guard next + 1 < sentence.upperBound, hasFiniteVerb(start..<token),
            opensWithSubject(next, in: sentence)
        else { return nil }
        return next
    }

    /// Whether a subject that isn't a pronoun and then its verb begin at `token`, before the next comma.
    private func opensWithSubject(_ token: Int, in sentence: Range<Int>) -> Bool {
        let tag = reading.tag(token)
        guard tag.isNoun || tag == .determiner || tag == .number || tag.isAdjective,
            !reading.has(.time, at: token),
            !ClauseWords.pointing.contains(reading.tokens.key[token])
        else { return false }
        let index = reading.firstVerbGroup(from: token)
        guard index < reading.verbGroups.count else { return false }
        let group = reading.verbGroups[index]
        guard group.isFinite, group.tokens.lowerBound > token,
            group.tokens.lowerBound < sentence.upperBound
        else { return false }
        return !(token..<group.tokens.lowerBound).contains {
            reading.tokens.key[$0] == .comma
                || ClosedWords.subjectRelatives.contains(reading.tokens.key[$0])
                || SubjectWords.subordinators.contains(reading.tokens.key[$0])
        }
    }

    private func hasFiniteVerb(_ range: Range<Int>) -> Bool {
        range.contains { reading.tag($0).isFiniteVerb }
    }
}

private enum ClauseWords {
    static let conjunctions = WordSet("and but while whereas")
    static let unbreakable = WordSet("( ) [ ] \" \u{201C} \u{201D} `` '' : -- \u{2013} \u{2014}")
    /// Words that point back into the clause before.
    static let pointing = WordSet(
        "this that these those both each other others some most many all one"
    )
}
