// Nouns of several meanings, and which of those is a law's.
extension GenericLawReader {
    /// Whether a noun of several meanings stands for a law here: "the act", not "an act of kindness".
    func isLegal(_ phrase: Range<Int>, head: Int) -> Bool {
        let key = reading.tokens.key[head]
        if isIdiom(head) { return false }
        if let isLaw = isLawByKind(phrase, head: head) { return isLaw }
        // "her client's constitution is frail", "among its provisions are".
        if Words.owned.contains(key),
            phrase.contains(where: { Words.owners.contains(reading.tokens.key[$0]) })
                || isOfClub(head)
        {
            return false
        }
        guard LawWords.ambiguous.contains(key) else { return true }
        if isToldOf(phrase) { return true }
        // "Under rules that came into force"
        if phrase.lowerBound == head {
            return reading.word(head - 1) == GenericLawReader.under
                // "Rules ⟨issued⟩ in March"
                || Words.rules.contains(key) && Words.made.contains(reading.word(head + 1))
        }
        return isCertain(phrase, head: head)
    }

    /// "signed into law", "by law", "law and order", "an act of kindness", "the law of averages": no law is meant.
    private func isIdiom(_ head: Int) -> Bool {
        let key = reading.tokens.key[head]
        guard key == Words.law || key == .act else { return false }
        let next = reading.word(head + 1)
        if next == .and { return true }
        if key == .act {
            return next == .of && !LawWords.lawmakers.contains(reading.word(head + 2))
        }
        return Words.idioms.contains(reading.word(head - 1))
            || next == .of
                && (LawWords.natural.contains(reading.word(head + 2))
                    || LawWords.natural.contains(reading.word(head + 3)))
    }

    /// Whether what stands at certain nouns makes them a law's; nil for other nouns.
    private func isLawByKind(_ phrase: Range<Int>, head: Int) -> Bool? {
        let key = reading.tokens.key[head]
        let previous = reading.word(head - 1)
        if key == Words.agreement { return isPaperOfTwo(phrase) }
        if key == Words.instrument { return LawWords.formal.contains(previous) }
        if key == .code { return isCodeOfLaws(phrase, head: head) }
        // "the reconciliation package", "the $4 trillion spending package"
        if key == Words.package { return LawWords.packages.contains(previous) }
        // "safety measures" are steps, "approved the measures" are laws.
        if key == Words.measures { return Words.pointingMany.contains(previous) }
        // "a notification ⟨imposing⟩ a duty"
        if Words.notices.contains(key) {
            return LawWords.regulating.contains(reading.word(head + 1))
        }
        // "Prison rules require"
        if Words.rules.contains(key), LawWords.regulated.contains(previous) { return true }
        // "the agency's rules", "District policy"
        if Words.rules.contains(key) || Words.political.contains(key), isOfBody(phrase) {
            return true
        }
        // "a controversial proposal" is talk, "a former president's policy" is politics.
        if Words.political.contains(key), LawWords.versions.contains(previous) { return false }
        return nil
    }

    /// "an agreement"; "broad agreement" is no paper.
    private func isPaperOfTwo(_ phrase: Range<Int>) -> Bool {
        reading.tags[phrase.lowerBound] == .determiner
            || reading.tags[phrase.lowerBound] == .pronounPossessive
            || phrase.contains { reading.tags[$0] == .possessive }
            || reading.tokens.shape[phrase.lowerBound].contains(.capitalised)
    }

    /// "the rental inspection code", "the code of conduct", not "a dress code"; "the code" may be any.
    private func isCodeOfLaws(_ phrase: Range<Int>, head: Int) -> Bool {
        let previous = reading.word(head - 1)
        return endOfConduct(head) != nil || LawWords.codes.contains(previous)
            || phrase.lowerBound < head - 1 && reading.tag(head - 1).isNoun
                && !LawWords.otherCodes.contains(previous)
            || reading.word(phrase.lowerBound - 1) == GenericLawReader.under
    }

    /// "⟨the agency's⟩ rules", "⟨school⟩ policy": a body that makes rules has it.
    private func isOfBody(_ phrase: Range<Int>) -> Bool {
        phrase.dropLast().contains { LawWords.ruling.contains(reading.tokens.key[$0]) }
            && !phrase.contains { LawWords.games.contains(reading.tokens.key[$0]) }
    }

    /// "The constitution ⟨of the club⟩".
    private func isOfClub(_ head: Int) -> Bool {
        guard Words.founding.contains(reading.tokens.key[head]), reading.word(head + 1) == .of
        else { return false }
        let owner = reading.word(head + 2) == .the ? head + 3 : head + 2
        return owner < reading.tokens.count
            && !reading.tokens.shape[owner].contains(.capitalised)
            && !LawWords.realms.contains(reading.tokens.key[owner])
    }

    /// Whether the words before an ambiguous noun make it a law: "the act", "a 2023 act", "the new visa rules".
    private func isCertain(_ phrase: Range<Int>, head: Int) -> Bool {
        let key = reading.tokens.key[head]
        let previous = reading.tokens.key[head - 1]
        let hasYear = reading.has(.time, at: head - 1)
        if key == .act, previous != .the, !hasYear, !isPassed(head) { return false }
        return LawWords.legal.contains(previous) || hasYear || isPublic(phrase)
            || Words.rules.contains(key) && isRuleOfLaw(phrase, head: head)
    }

    /// "the ⟨new visa⟩ rules", "the ⟨undertaxed profits⟩ rule"; not "the offside rule".
    private func isRuleOfLaw(_ phrase: Range<Int>, head: Int) -> Bool {
        guard reading.tag(head - 1).isNoun, !LawWords.games.contains(reading.tokens.key[head - 1])
        else { return false }
        return phrase.dropLast().contains {
            LawWords.legal.contains(reading.tokens.key[$0]) && reading.tag($0).isAdjective
        } || reading.tokens.key[head] == Words.rule && reading.tokens.key[phrase.lowerBound] == .the
    }

    /// "The amended act", "its own rules": a certain one, shortly behind a law that was told of.
    private func isToldOf(_ phrase: Range<Int>) -> Bool {
        let first = reading.tokens.key[phrase.lowerBound]
        return
            (GenericLawReader.pointing.contains(first)
            || Words.bodies.contains(first))
            && phrase.dropFirst().dropLast().allSatisfy {
                reading.tag($0).isAdjective || reading.tag($0) == .verbPastParticiple
            }
            && isNearLaw(phrase.lowerBound)
    }

    /// "an act ⟨passed⟩ in May".
    private func isPassed(_ act: Int) -> Bool {
        reading.word(act + 1) == .of && LawWords.lawmakers.contains(reading.word(act + 2))
            || Words.passing.contains(reading.word(act + 1))
    }

    private enum Words {
        static let made = WordSet(
            "issued adopted published proposed finalized finalised drafted introduced approved"
        )
        static let bodies = WordSet("its their")
        static let passing = WordSet("passed adopted signed enacted approved requiring")
        static let owned = WordSet("constitution provision provisions charter")
        static let owners = WordSet("his her its my your their whose")
        static let agreement = WordKey("agreement")
        static let rules = WordSet("rule rules")
        static let rule = WordKey("rule")
        static let political = WordSet("proposal policy policies")
        static let founding = WordSet("constitution charter")
        static let notices = WordSet("notification circular")
        static let package = WordKey("package")
        static let instrument = WordKey("instrument")
        static let measures = WordKey("measures")
        static let pointingMany = WordSet("the these those similar")
        static let law = WordKey("law")
        static let idioms = WordSet("into of by")
    }
}
