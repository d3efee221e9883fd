// Verbs that tell what would be, not what is.
extension EventReader {
    /// Whether "if", "whether", "how" and the like stand between the verb before and this one.
    func isHypothetical(_ index: Int, in sentence: Range<Int>) -> Bool {
        let group = reading.verbGroups[index]
        if isInvertedCondition(group, in: sentence)
            || follows(EventWords.conditions, index, in: sentence)
            || index > 0 && isJoined(index)
                && follows(ClosedWords.conditions, index - 1, in: sentence)
        {
            return true
        }
        return isUntilThen(index, in: sentence)
    }

    /// "if the music stops ⟨and⟩ the hall is closed": a second verb behind the same word.
    private func isJoined(_ index: Int) -> Bool {
        let start = reading.verbGroups[index].tokens.lowerBound
        let before = reading.verbGroups[index - 1].tokens.upperBound
        guard before < start, start - before < 16,
            let and = (before..<start).last(where: {
                PredicateWords.listConjunctions.contains(reading.tokens.key[$0])
            })
        else { return false }
        return (before..<start).allSatisfy { reading.tokens.kind[$0] != .punctuation }
            && (and + 1..<start).allSatisfy { reading.isNominal($0) || reading.tag($0).isAdverb }
    }

    /// "will lead it ⟨until⟩ a successor is found", "must close ⟨before⟩ lawmakers have voted": what is still to come is told in the
    /// present tense or the perfect.
    private func isUntilThen(_ index: Int, in sentence: Range<Int>) -> Bool {
        let group = reading.verbGroups[index]
        guard index > 0, group.tense == .present,
            sentence.contains(reading.verbGroups[index - 1].head)
        else { return false }
        if follows(EventWords.until, index, in: sentence) { return true }
        guard
            reading.verbGroups[index - 1].tense == .future
                || reading.verbGroups[index - 1].tense == .modal
                || index > 1 && reading.verbGroups[index - 1].tense == .infinitive
                    && reading.verbGroups[index - 2].tense == .future
        else { return false }
        let before = reading.verbGroups[index - 1].tokens.upperBound
        return (before..<group.tokens.lowerBound).suffix(10).contains {
            EventWords.untilThen.contains(reading.tokens.key[$0])
        }
    }

    /// Whether one of the words stands between the verb before and this one.
    private func follows(_ words: WordSet, _ index: Int, in sentence: Range<Int>) -> Bool {
        let group = reading.verbGroups[index]
        var start = max(sentence.lowerBound, group.tokens.lowerBound - 25)
        if index > 0 { start = max(start, reading.verbGroups[index - 1].tokens.upperBound) }
        var token = group.tokens.lowerBound - 1
        while token >= start {
            let key = reading.tokens.key[token]
            if words.contains(key) { return true }
            if reading.tokens.kind[token] == .punctuation, key == .comma { return false }
            token -= 1
        }
        return false
    }

    /// "⟨Had the mill closed⟩, it would have": what would have to be.
    private func isInvertedCondition(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        if isConditionBehind(group, in: sentence) { return true }
        let opening = reading.tokens.key[sentence.lowerBound]
        guard EventWords.invertible.contains(opening),
            let comma = sentence.prefix(40).first(where: { reading.tokens.key[$0] == .comma }),
            group.tokens.lowerBound < comma
        else { return false }
        return sentence[comma...].prefix(16).contains { reading.tag($0) == .modal }
    }

    /// "might have lived ⟨had⟩ a crew ⟨come⟩": "had" without a subject before it, and its participle behind one.
    private func isConditionBehind(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let first = group.tokens.lowerBound
        let had: Int
        if reading.tokens.key[group.head] == .had {
            had = group.head
        } else if EventReader.mayComplete(reading.tags[group.head]),
            let subject = reading.nounPhrase(covering: first - 1),
            reading.word(subject.lowerBound - 1) == .had
        {
            had = subject.lowerBound - 1
        } else {
            return false
        }
        guard had > sentence.lowerBound, let subject = reading.nounPhrase(startingAt: had + 1),
            EventReader.mayComplete(reading.tag(subject.upperBound)),
            !reading.isNominal(had - 1), reading.tokens.kind[had - 1] == .word,
            // "the firm that had the roof mended"
            !subjects.isRelative(had - 1) || reading.tokens.key[had - 1] == .that
        else { return false }
        return sentence.contains {
            reading.tag($0) == .modal && EventWords.wouldHave.contains(reading.tokens.key[$0])
        }
    }

    /// A participle, or a past tense, which the tagger takes for one behind a noun.
    private static func mayComplete(_ tag: PartOfSpeech) -> Bool {
        tag == .verbPastParticiple || tag == .verbPast
    }
}
