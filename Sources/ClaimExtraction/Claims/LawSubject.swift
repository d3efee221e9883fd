/// Finds the verb that has a law for its subject where words stand between the two.
///
/// "⟨Ordinances⟩ in four counties forbid it", "⟨The act⟩, all 23 pages of it, creates a right". It looks from the law on:
/// nothing before it has it for an object, and a verb of its own comes behind what tells which one it is.
struct LawSubject {
    private let reading: Reading

    init(_ reading: Reading) { self.reading = reading }

    /// How many tokens may stand between a law and its verb.
    static let reach = 25

    /// The verb that is said of the law at these tokens; nil where it isn't a clause's first noun.
    func verb(of law: Range<Int>) -> VerbGroup? {
        guard let index = reading.sentence(of: law.lowerBound) else { return nil }
        let sentence = reading.sentences[index].tokens
        guard law.upperBound < sentence.upperBound, opensClause(law.lowerBound, in: sentence),
            reading.tag(law.upperBound) != .possessive, !isOtherMeasure(law)
        else { return nil }
        var from = endOfAside(from: law.upperBound, in: sentence)
        for group in reading.verbGroups[reading.firstVerbGroup(from: from)...].prefix(4) {
            let first = group.tokens.lowerBound
            guard first < sentence.upperBound, first - law.upperBound < LawSubject.reach,
                !endsClause(from..<first, isBehindParticiple: from > law.upperBound)
            else { return nil }
            let isRelative = (max(from, first - 2)..<first).contains {
                LawAssertionWords.relatives.contains(reading.tokens.key[$0])
            }
            // "that the code be rewritten"
            let isWished = group.tense == .infinitive && first == law.upperBound
            if group.isFinite, !isRelative, isReduced(group, in: sentence) {
                from = group.tokens.upperBound
                continue
            }
            if group.isFinite || isWished, !isRelative {
                let isOther =
                    isNamed(in: law.upperBound..<first) || isAnyLaw(law, said: group)
                return isOther ? nil : group
            }
            from = group.tokens.upperBound
        }
        return nil
    }

    /// "A town law ⟨passed⟩ after the 2019 flood requires": a participle that looks like a past, before a verb of the present.
    private func isReduced(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        guard group.tense == .past, group.tokens.count == 1 else { return false }
        let next = reading.firstVerbGroup(from: group.tokens.upperBound)
        guard next < reading.verbGroups.count, case let main = reading.verbGroups[next],
            main.isFinite, main.tense == .present, main.tokens.lowerBound < sentence.upperBound
        else { return false }
        let between = group.tokens.upperBound..<main.tokens.lowerBound
        return between.count <= LawSubject.reach / 2
            && between.allSatisfy {
                reading.tokens.kind[$0] != .punctuation
                    && !SubjectWords.conjunctions.contains(reading.tokens.key[$0])
                    && !ClosedWords.relatives.contains(reading.tokens.key[$0])
                    && reading.tag($0) != .pronoun
            }
    }

    /// Whether another clause begins; "passed ⟨after⟩ the flood" goes on with a noun.
    private func endsClause(_ words: Range<Int>, isBehindParticiple: Bool) -> Bool {
        words.contains {
            let key = reading.tokens.key[$0]
            return SubjectWords.clauseEnds.contains(key)
                && !LawAssertionWords.relatives.contains(key)
                && !(isBehindParticiple && PredicateWords.subordinating.contains(key))
        }
    }

    /// "The law at issue, ⟨the Harbour Act⟩, bars": said of the name.
    private func isNamed(in words: Range<Int>) -> Bool {
        words.contains { reading.tokens.key[$0] == .comma && reading.has(.law, at: $0 + 1) }
    }

    /// The end of what stands between commas: ", on the books since 1985,", ", if carried,".
    private func endOfAside(from token: Int, in sentence: Range<Int>) -> Int {
        let limit = min(token + LawSubject.reach, sentence.upperBound)
        guard token + 2 < limit, let mark = closing(reading.tokens.key[token]),
            let close = (token + 1..<limit).first(where: { reading.tokens.key[$0] == mark }),
            !reading.has(.law, at: token + 1), !reading.has(.law, at: token + 2)
        else { return token }
        return close + 1
    }

    /// The mark that ends what a mark behind a noun begins: a comma, a dash, a closing bracket.
    private func closing(_ mark: WordKey) -> WordKey? {
        if mark == .openBracket { return .closeBracket }
        return mark == .comma || EventWords.dashes.contains(mark) ? mark : nil
    }

    /// "A law on dogs was no topic": one that nobody names, of which nothing is told that it does.
    private func isAnyLaw(_ law: Range<Int>, said group: VerbGroup) -> Bool {
        ClosedWords.indefiniteOrAnother.contains(reading.tokens.key[law.lowerBound])
            && ClosedWords.be.contains(reading.tokens.key[group.head])
    }

    /// "The measure ⟨of⟩ success is profit": what is measured.
    private func isOtherMeasure(_ law: Range<Int>) -> Bool {
        reading.tokens.key[law.upperBound] == .of
            && Words.measures.contains(reading.tokens.key[law.upperBound - 1])
    }

    /// Whether a clause begins at a noun: at the sentence's first word, behind a mark, a joint or who says it.
    private func opensClause(_ noun: Int, in sentence: Range<Int>) -> Bool {
        let before = noun - 1
        guard before >= sentence.lowerBound else { return true }
        let key = reading.tokens.key[before]
        return reading.tokens.kind[before] == .punctuation && key != .hyphen && key != .openBracket
            || Words.openers.contains(key)
            || ReportingVerbs.all.frames(of: key) != nil && reading.tag(before).isFiniteVerb
    }

    private enum Words {
        static let measures = WordSet("measure measures provision provisions")
        static let openers = WordSet(
            "that because as since while although though and but so where"
        )
    }
}
