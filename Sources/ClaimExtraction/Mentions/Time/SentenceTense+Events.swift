/// Dates that hang on a noun, or that say when something was done by, rather than on a verb.
extension SentenceTense {
    /// "Friday's attack", "the Friday ruling": which nobody knows before.
    func isOfPastEvent(_ range: Range<Int>) -> Bool {
        let isPossessive = tags[range.upperBound] == .possessive
        let noun = isPossessive ? range.upperBound + 1 : range.upperBound
        return noun < tags.count && TenseWords.happened.contains(tokens.key[noun])
    }

    /// "her victories on Tuesday", "his resignation Friday".
    func follows(pastEvent range: Range<Int>) -> Bool {
        var noun = range.lowerBound - 1
        if noun > 0, tags[noun] == .preposition { noun -= 1 }
        return noun >= 0 && TenseWords.happened.contains(tokens.key[noun])
    }

    /// "the incident Sunday that left three people hurt": the date is the noun's.
    func isOfToldEvent(_ range: Range<Int>, _ next: Int) -> Bool {
        let after = range.upperBound
        guard after < tags.count, ClosedWords.relatives.contains(tokens.key[after]),
            groups.indices.contains(next), groups[next].tokens.lowerBound == after + 1,
            groups[next].tense == .past
        else { return false }
        var noun = range.lowerBound - 1
        if noun > 0, tags[noun] == .preposition { noun -= 1 }
        return noun >= 0 && tags[noun].isNoun
    }

    /// "extended to Friday", "brought the vote forward to June 3".
    func isMoved(to range: Range<Int>, _ next: Int, in sentence: Range<Int>) -> Bool {
        guard groups.indices.contains(next - 1), !isAttribute(range) else { return false }
        let group = groups[next - 1]
        return sentence.contains(group.head) && range.lowerBound - group.tokens.upperBound < 7
            && TenseWords.moved.contains(tokens.key[group.head])
    }

    /// "the talks, set to resume Monday", whatever the verbs were taken for.
    func isSetTo(_ token: Int) -> Bool {
        token + 1 < tokens.count && TenseWords.set.contains(tokens.key[token])
            && TenseWords.to.contains(tokens.key[token + 1])
    }

    /// "a launch planned on Monday ⟨was⟩ put off": its clause is told in the past; "planned for Monday" may be still to come.
    func isPutOff(_ index: Int, before range: Range<Int>?) -> Bool {
        guard let range, groups.indices.contains(index + 1), groups[index].tense == .participle,
            groups[index].tokens.count == 1
        else { return false }
        return tokens.key[groups[index].tokens.upperBound] == .on
            && groups[index + 1].tokens.lowerBound == range.upperBound
            && groups[index + 1].tense == .past
    }

    func isBy(_ key: WordKey) -> Bool { TenseWords.by.contains(key) }

    /// "by Wednesday two had filed", "by Sunday, he denied it", "were shut by March 13".
    ///
    /// What is told after the date, or has been done right before it, was so when it came.
    func isOverBy(_ range: Range<Int>, _ next: Int, in sentence: Range<Int>) -> Bool {
        if isPastPerfect(near: range, next, in: sentence) { return true }
        if range.lowerBound - 1 == sentence.lowerBound {
            return direction(after: range, next, in: sentence) == .past
        }
        guard groups.indices.contains(next - 1) else { return false }
        var last = next - 1
        // "stayed ⟨shut⟩": the participle tells how.
        if last > 0, groups[last].tense == .participle,
            groups[last - 1].tokens.upperBound == groups[last].tokens.lowerBound
        {
            last -= 1
        }
        let group = groups[last]
        guard sentence.contains(group.head), group.tense == .past else { return false }
        if isBy(tokens.key[range.lowerBound - 1]) {
            return group.tokens.upperBound == range.lowerBound - 1 && group.isPassive
                && !isPlanned(group)
        }
        // "stayed shut until Monday"; "was closed until Monday" may be told before it.
        return !group.isPassive && !hasPlan(between: group, and: range)
            && TenseWords.lasting.contains(tokens.key[group.head])
            && (!ClosedWords.be.contains(tokens.key[group.head])
                || !isState(group.tokens.upperBound))
    }

    /// Whether the word after "was" is an adjective or participle: "closed".
    private func isState(_ token: Int) -> Bool {
        tags[token].isAdjective || tags[token] == .verbPastParticiple || tags[token] == .verbPast
    }

    /// Whether a word between looks ahead: "was due to stay until Monday".
    private func hasPlan(between group: VerbGroup, and range: Range<Int>) -> Bool {
        let words = group.tokens.upperBound..<max(group.tokens.upperBound, range.lowerBound)
        return words.count > 8 || words.contains { TenseWords.ahead.contains(tokens.key[$0]) }
    }

    /// "by Wednesday two had filed", "until Thursday they had not": with the verb next to the date.
    private func isPastPerfect(
        near range: Range<Int>,
        _ next: Int,
        in sentence: Range<Int>
    ) -> Bool {
        for index in [next - 1, next] where groups.indices.contains(index) {
            let group = groups[index]
            if sentence.contains(group.head), group.tense == .past, hasPerfect(group) {
                return true
            }
        }
        return false
    }

    /// A past form that no verb group has: "shares closed sharply lower Friday" with "closed" as an adjective.
    func hiddenPast(before range: Range<Int>, in sentence: Range<Int>) -> TenseDirection? {
        let first = max(sentence.lowerBound + 1, range.lowerBound - SentenceTense.reach)
        var token = range.lowerBound - 1
        while token >= first {
            if tags[token].isAdjective || tags[token] == .verbPastParticiple,
                tags[token - 1].isNoun || tags[token - 1] == .pronoun, endsLikePast(token)
            {
                return .afterPast
            }
            token -= 1
        }
        return nil
    }

    /// Whether a word in small letters ends with "-ed".
    private func endsLikePast(_ token: Int) -> Bool {
        guard tokens.kind[token] == .word, tokens.shape[token].isEmpty else { return false }
        let word = tokens.bytes(token)
        return word.count > 3 && bytes[word.upperBound - 2] == UInt8(ascii: "e")
            && bytes[word.upperBound - 1] == UInt8(ascii: "d")
    }
}
