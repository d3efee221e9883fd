/// The nouns and adjectives before a role: "⟨longtime state⟩ senator".
extension RoleReader {
    /// The first token of the nouns and adjectives that belong to a role.
    func startOfModifiers(before role: Int, sentence: Range<Int>) -> Int {
        var first = role
        while first > sentence.lowerBound, role - first < 9 {
            let previous = first - 1
            let key = reading.tokens.key[previous]
            if RoleReader.possessivePronouns.contains(key) { return previous }
            guard isModifier(previous, before: first) else { break }
            first = previous
        }
        // A hyphen or possessive alone belongs to nothing.
        while first < role,
            reading.tokens.kind[first] == .clitic || reading.tokens.key[first] == .hyphen
        {
            first += 1
        }
        return first
    }

    /// Whether the token says more of the role: "⟨US⟩ President", "the ⟨work and pensions⟩ secretary"; not "⟨Monday⟩ President".
    private func isModifier(_ token: Int, before next: Int) -> Bool {
        let tokens = reading.tokens
        if tokens.key[token] == .hyphen {
            return tokens.gap[token] == .none && tokens.gap[next] == .none
        }
        switch tokens.kind[token] {
        case .clitic: return tokens.key[token] == .clitic
        case .punctuation: return isPluralPossessive(token)
        case .word: break
        default: return false
        }
        let key = tokens.key[token]
        if isRank(token) { return true }
        if key == .and, joinsOffices(token, before: next) { return true }
        // "US President": no pronoun.
        if key == RoleReader.unitedStates, tokens.shape[token].contains(.allCapitals) {
            return true
        }
        let isBeforeHyphen = tokens.key[next] == .hyphen && tokens.gap[next] == .none
        // "the mine's manager": no pronoun either.
        if key == RoleReader.mine, tokens.kind[next] == .clitic { return true }
        // "then-mayor"
        if isBeforeHyphen, RoleModifiers.all.contains(key) { return true }
        // "third-generation", "brother-in-law"
        if NameWords.functionWords.contains(key) && !isBeforeHyphen
            || NameWords.calendar.contains(key)
            || NameWords.speechVerbs.contains(key) || reading.has(.time, at: token)
            || tokens.gap[next] > .line
        {
            return false
        }
        if tokens.shape[token].contains(.capitalised) { return true }
        // "hedge-fund manager"
        if isBeforeHyphen { return true }
        let tag = reading.tags[token]
        if RoleModifiers.all.contains(key) { return true }
        // "a recommendation Attorney General Ann Lind adopted": a thing, and then a title.
        if tokens.shape[next].contains(.capitalised), tag.isNoun, !RoleWords.endsRole(key),
            !RoleReader.beforeTitles.contains(key)
        {
            return false
        }
        if tag == .verbGerund || tag == .verbPastParticiple { return isInsidePhrase(token) }
        return tag == .noun || tag.isAdjective || tag == .nounPlural
    }

    /// "the ⟨pioneering⟩ oceanographer", "an award-⟨winning⟩ novelist"; not "interviewing oceanographer Ann Lind".
    private func isInsidePhrase(_ participle: Int) -> Bool {
        let tokens = reading.tokens
        guard participle > 0 else { return false }
        return ClosedWords.articles.contains(tokens.key[participle - 1])
            || tokens.key[participle - 1] == .hyphen && tokens.gap[participle] == .none
    }

    /// Whether an ordinal or its like stands before a role: "the ⟨last⟩ keeper", "her ⟨late⟩ husband", "⟨First⟩ Minister".
    func isRank(_ token: Int) -> Bool {
        let tokens = reading.tokens
        let key = tokens.key[token]
        guard token + 1 < tokens.count, RoleReader.ranks.contains(key) else { return false }
        if tokens.shape[token + 1].contains(.capitalised) {
            return key == RoleReader.first && tokens.shape[token].contains(.capitalised)
                && RoleReader.firsts.contains(tokens.key[token + 1])
        }
        guard token > 0 else { return false }
        let isOwned =
            tokens.kind[token - 1] == .clitic
            || RoleReader.possessivePronouns.contains(tokens.key[token - 1])
        return isOwned
            || key != RoleReader.late && ClosedWords.articles.contains(tokens.key[token - 1])
    }

    private static let ranks = WordSet(
        "first second third fourth fifth last late next only previous early"
    )
    private static let late = WordKey("late")
    private static let first = WordKey("first")
    private static let firsts = WordSet("minister lady lieutenant sergeant officer")

    /// Whether "and" stands inside an office: "the work ⟨and⟩ pensions secretary", "Norland's children ⟨and⟩ families
    /// minister", "Roads ⟨and⟩ transport minister".
    private func joinsOffices(_ and: Int, before next: Int) -> Bool {
        guard and > 0, reading.tag(and - 1).isNoun,
            reading.tag(next).isNoun || reading.tag(next).isAdjective,
            !RoleWords.endsRole(reading.tokens.key[and - 1]),
            !RoleWords.endsRole(reading.tokens.key[next])
        else { return false }
        let isSubject = RoleReader.departments.contains(reading.tokens.key[and - 1])
        guard reading.tokens.shape[and - 1].isDisjoint(with: .capitalised) else {
            return isSubject
                && (reading.tokens.shape[next].contains(.capitalised)
                    || reading.sentence(of: and - 1).map {
                        reading.sentences[$0].tokens.lowerBound == and - 1
                    } ?? false)
        }
        guard and > 1 else { return false }
        return isSubject || reading.tokens.key[and - 2] == .the
            || reading.tag(and - 2) == .possessive
    }

    /// What the first half of an office is about.
    private static let departments = WordSet(
        """
        agriculture arts business children climate community communities corrections culture defence defense
        development education employment energy environment equalities families farming finance fisheries food
        forestry forests foreign health home housing immigration industry infrastructure innovation interior
        investment justice labor labour land lands law levelling local media mines mining oceans pensions planning
        police ports public rail recreation roads rural safety schools science security skills sports technology
        tourism trade transport treasury universities water welfare women work works youth
        """
    )

    private static let beforeTitles = WordSet(
        "state county city district town village party campaign house senate committee government company school opposition shadow home trade union"
    )

    private static let unitedStates = WordKey("us")
    private static let mine = WordKey("mine")
}
