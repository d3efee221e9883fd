// What stands right behind a verb of saying: a clause, an infinitive, an object.
extension ComplementFinder {
    /// What begins right at `position`.
    func direct(
        at position: Int,
        cueEnd: Int,
        _ frames: ReportingFrames,
        _ limit: Int
    ) -> Complement? {
        if saysNothing(position) { return nil }
        if isInfinitive(at: position, limit: limit) {
            return frames.contains(.infinitive)
                ? Complement(start: position, kind: .infinitive, cueEnd: cueEnd) : nil
        }
        if frames.contains(.clause), let verb = verb(behindClauseAt: position, limit: limit) {
            return Complement(start: position, kind: .clause, cueEnd: cueEnd, verb: verb)
        }
        if frames.contains(.question), ClosedWords.questionWords.contains(key(position)) {
            return Complement(start: position, kind: .clause, cueEnd: cueEnd)
        }
        let isQuoted = syntax.mark(position) == .openQuote
        let first = isQuoted ? position + 1 : position
        guard first < limit,
            isQuoted || !syntax.isMark(position)
                || ContentWords.currencies.contains(key(position)),
            // "charged for days ⟨that⟩ had": a relative pronoun; "said ⟨that⟩ was a lie" has another.
            position == cueEnd || key(position) != .that
                || syntax.tag(position) != .whDeterminer
        else { return nil }
        if isQuoted, frames.canFollowContent || frames.contains(.predicate) {
            return Complement(start: position, kind: .clause, cueEnd: cueEnd)
        }
        if frames.contains(.clause), !isJudged(position),
            // "confirmed him, but she left": no subject.
            !ContentWords.objects.contains(key(position)), hasClause(from: position, limit: limit)
        {
            return Complement(
                start: position,
                kind: .clause,
                cueEnd: cueEnd,
                verb: subjectsVerb(position, limit: limit)
            )
        }
        return object(at: position, first: first, cueEnd: cueEnd, frames, limit)
    }

    /// "report every Tuesday ⟨and⟩ work at night", "said ⟨little⟩, offering": nothing that is said begins so.
    private func saysNothing(_ position: Int) -> Bool {
        syntax.tag(position) == .conjunction && !isPairing(position)
            || takesOwnClause(position)
            || ContentWords.amounts.contains(key(position)) && syntax.isMark(position + 1)
            // "said Thursday as it posted a loss": when, not what.
            || key(position) == .as && syntax.tag(position + 1) == .pronoun
            || ContentWords.timesOver.contains(key(position)) && syntax.isTime(position + 1)
    }

    /// A noun phrase behind the verb, with the infinitive or the clause that follows it; `first` is its first word.
    private func object(
        at position: Int,
        first: Int,
        cueEnd: Int,
        _ frames: ReportingFrames,
        _ limit: Int
    ) -> Complement? {
        // "expected ⟨$1.49 a share⟩": a sign may stand outside of the phrase.
        guard startsNounPhrase(first) || ContentWords.currencies.contains(key(first)) else {
            return nil
        }
        if frames.contains(.objectInfinitive), infinitive(after: first, limit: limit) {
            return Complement(start: position, kind: .infinitive, cueEnd: cueEnd)
        }
        if frames.contains(.predicate) {
            return Complement(start: position, kind: .clause, cueEnd: cueEnd)
        }
        // "issued ⟨a statement⟩ that the dam was safe": what the paper says.
        if frames.contains(.nounPhrase), let that = phraseEnd(first),
            SourceWords.isOccasion(key(that - 1)), conjunction(from: that, that + 2) == that
        {
            return clause(after: that, cueEnd: cueEnd, limit: limit)
        }
        // "reported once ⟨a year⟩"
        guard frames.contains(.nounPhrase), !syntax.isTime(first),
            !ContentWords.timesOver.contains(key(first - 1)),
            !ContentWords.timesOver.contains(key(first)), !isPaperThatSays(first)
        else { return nil }
        return Complement(start: position, kind: .nounPhrase, cueEnd: cueEnd)
    }
}
