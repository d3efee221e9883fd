/// Finds the words that a predicate is said of.
///
/// It answers only where the words before the predicate leave no doubt, because a checker reads subject and
/// predicate as one statement: where two nouns may be meant, or the phrase can't be followed to its beginning,
/// there is no answer.
struct ClauseSubject {
    private let reading: Reading
    private let phrases: SubjectPhrase

    init(_ reading: Reading) {
        self.reading = reading
        phrases = SubjectPhrase(reading)
    }

    /// The subject of the predicate that begins at `verb`, looked for in a sentence or in what somebody says in it.
    func subject(of verb: Int, isFinite: Bool, in range: Range<Int>, depth: Int = 0) -> Range<Int>?
    {
        guard depth < 4 else { return nil }
        var token = verb - 1
        while token >= range.lowerBound, reading.tag(token).isAdverb { token -= 1 }
        guard token >= range.lowerBound else {
            return isFinite ? nil : subjectBehindComma(after: verb, in: range, depth: depth)
        }
        if isRelative(token), token > range.lowerBound, !isBoundary(token - 1) {
            return phrases.antecedent(ofRelative: token, in: range)
        }
        if let phrase = phrases.phrase(endingAt: token) {
            guard isFinite else {
                return phrases.chain(phrase, in: range, beforeParticiple: true).range(to: phrase)
            }
            return phrases.subject(endingWith: phrase, in: range)
                ?? subjectAroundRelative(endingAt: token, in: range)
        }
        if isFinite, reading.tag(token).isVerb {
            return subjectAroundRelative(endingAt: token, in: range)
        }
        if reading.tokens.key[token] == .comma {
            return subject(acrossComma: token, isFinite: isFinite, in: range, depth: depth)
        }
        guard SubjectWords.conjunctions.contains(reading.tokens.key[token]), isFinite else {
            return nil
        }
        return subjectOfEarlierVerb(before: token, in: range, depth: depth)
    }

    /// "⟨A woman who lost her home in the flood⟩ sued": a noun with a relative clause that no comma parts from it.
    private func subjectAroundRelative(endingAt token: Int, in range: Range<Int>) -> Range<Int>? {
        var index = reading.firstVerbGroup(from: token + 1) - 1
        while index >= 0, !reading.verbGroups[index].isFinite { index -= 1 }
        guard index >= 0 else { return nil }
        let group = reading.verbGroups[index]
        var relative = group.tokens.lowerBound - 1
        while relative > range.lowerBound, reading.tag(relative).isAdverb { relative -= 1 }
        guard relative > range.lowerBound, isRelative(relative),
            // "who said the town had paid": the town is no object.
            ReportingVerbs.all.frames(of: reading.tokens.key[group.head]) == nil,
            !(group.tokens.upperBound..<max(token, group.tokens.upperBound)).contains(where: {
                SubjectWords.clauseEnds.contains(reading.tokens.key[$0])
                    || SubjectWords.conjunctions.contains(reading.tokens.key[$0])
                    || reading.tokens.key[$0] == .comma
            }),
            let noun = phrases.phrase(endingAt: relative - 1),
            let subject = phrases.subject(endingWith: noun, in: range)
        else { return nil }
        return subject.lowerBound..<token + 1
    }

    /// Whether the token is "who", "which" or "that".
    func isRelative(_ token: Int) -> Bool {
        token < reading.tokens.count
            && ClosedWords.subjectRelatives.contains(reading.tokens.key[token])
    }

    // MARK: Where the subject stands apart

    /// "Dunmore, who had won twice, lost": what opens the clause; "she sat, rose and left": what the verb before has.
    private func subject(
        acrossComma comma: Int,
        isFinite: Bool,
        in range: Range<Int>,
        depth: Int
    ) -> Range<Int>? {
        switch earlierMainVerb(before: comma, in: range) {
        case .found(let verb):
            // ", driven by donors" may hang on the subject or on the last noun.
            guard isFinite || isActive(comma + 1) else { return nil }
            return subject(of: verb, isFinite: true, in: range, depth: depth + 1)
        case .uncertain: return nil
        case .missing: break
        }
        if !isFinite {
            guard let phrase = phrases.phrase(endingAt: comma - 1) else { return nil }
            return phrases.subject(endingWith: phrase, in: range)
        }
        return phrases.opening(of: range, before: comma)
    }

    private func isActive(_ token: Int) -> Bool {
        let index = reading.firstVerbGroup(from: token)
        return index < reading.verbGroups.count && reading.verbGroups[index].tense == .gerund
    }

    /// "Born in Leeds, she moved": the subject of the first clause behind the participle's.
    private func subjectBehindComma(after verb: Int, in range: Range<Int>, depth: Int) -> Range<
        Int
    >? {
        var index = reading.firstVerbGroup(from: verb + 1)
        while index < reading.verbGroups.count,
            reading.verbGroups[index].tokens.lowerBound < range.upperBound
        {
            let group = reading.verbGroups[index]
            index += 1
            // "Standing beside Orr, who ran the mill, Lind spoke": the clause about Orr is passed over.
            guard group.isFinite, !opensRelativeClause(group) else { continue }
            let found = subject(
                of: group.tokens.lowerBound,
                isFinite: true,
                in: range,
                depth: depth + 1
            )
            guard let found, found.lowerBound > verb,
                reading.tokens.key[found.lowerBound - 1] == .comma
            else { return nil }
            return found
        }
        return nil
    }

    /// "rose and left": the subject of the verb before the conjunction.
    private func subjectOfEarlierVerb(
        before conjunction: Int,
        in range: Range<Int>,
        depth: Int
    ) -> Range<Int>? {
        guard case .found(let verb) = earlierMainVerb(before: conjunction, in: range) else {
            return nil
        }
        return subject(of: verb, isFinite: true, in: range, depth: depth + 1)
    }

    private enum EarlierVerb {
        case found(Int)
        case missing, uncertain
    }

    /// The last finite verb before `token` whose clause is the one that goes on there.
    ///
    /// It isn't certain where a relative or another clause of its own stands between.
    private func earlierMainVerb(before token: Int, in range: Range<Int>) -> EarlierVerb {
        var index = reading.firstVerbGroup(from: token) - 1
        var found: VerbGroup?
        var skipsRelative = false
        while index >= 0, reading.verbGroups[index].tokens.lowerBound >= range.lowerBound {
            let group = reading.verbGroups[index]
            index -= 1
            guard group.isFinite else { continue }
            if let later = found {
                // "left because he was ill and died": who died isn't certain.
                return holdsBoundary(group.tokens.upperBound..<later.tokens.lowerBound)
                    ? .uncertain : .found(later.tokens.lowerBound)
            }
            if opensRelativeClause(group) {
                // "Marsh, who joined in 2004, resigned": a comma closes the relative clause.
                guard reading.tokens.key[token] == .comma else { return .uncertain }
                skipsRelative = true
            } else if skipsRelative
                || holdsBoundary(group.tokens.upperBound..<max(token, group.tokens.upperBound))
            {
                return .uncertain
            } else {
                found = group
            }
        }
        return found.map { .found($0.tokens.lowerBound) } ?? .missing
    }

    private func holdsBoundary(_ range: Range<Int>) -> Bool {
        range.contains {
            SubjectWords.subordinators.contains(reading.tokens.key[$0]) || isBoundary($0)
        }
    }

    private func opensRelativeClause(_ group: VerbGroup) -> Bool {
        var token = group.tokens.lowerBound - 1
        while token > 0, reading.tag(token).isAdverb { token -= 1 }
        return token > 0 && isRelative(token)
    }

    /// Whether a clause ends at a token: a semicolon, a dash, a mark of quotation.
    private func isBoundary(_ token: Int) -> Bool {
        reading.tokens.kind[token] == .punctuation
            && SubjectWords.boundaries.contains(reading.tokens.key[token])
    }
}

/// Words that join and part clauses.
enum SubjectWords {
    static let conjunctions = WordSet("and or but")
    static let boundaries = WordSet(
        "; : ( ) [ ] -- \u{2013} \u{2014} \" \u{201C} \u{201D} `` ''"
    )
    /// Where a clause ends at the latest, seen from behind.
    static let clauseEnds = subordinators.union(boundaries)
    static let subordinators = WordSet(
        """
        because although though while whereas if unless when where whether after before since until as that
        how why what once
        """
    )
}
