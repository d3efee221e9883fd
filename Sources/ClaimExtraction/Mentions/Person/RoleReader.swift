/// Reads what the text says somebody is, before or behind the name.
struct RoleReader {
    let reading: Reading

    /// A role with its words.
    struct Role {
        /// The tokens of the role alone, without article.
        let words: Range<Int>
        /// From the role to the name or from the name to the role.
        let identity: Range<Int>
    }

    // MARK: Before the name

    /// The role that stands before a name.
    func role(before name: Range<Int>, sentence: Range<Int>) -> Role? {
        let start = name.lowerBound
        guard start > sentence.lowerBound else { return nil }
        if let head = startOfRole(endingBefore: start, sentence: sentence) {
            let first = startOfModifiers(before: head, sentence: sentence)
            let words = first..<start
            if let outer = appositionBefore(first..<name.upperBound, sentence: sentence) {
                return Role(words: outer.words.lowerBound..<start, identity: outer.identity)
            }
            return Role(words: words, identity: first..<name.upperBound)
        }
        if let role = appositionBefore(name, sentence: sentence) { return role }
        return possessor(before: name, sentence: sentence)
    }

    /// The first token of a role word or phrase that ends right before `token`.
    private func startOfRole(endingBefore token: Int, sentence: Range<Int>) -> Int? {
        for start in stride(
            from: token - 2,
            through: max(sentence.lowerBound, token - 7),
            by: -1
        ) {
            if let match = RoleWords.phrases.longestMatch(
                at: start,
                in: reading.tokens,
                limit: token
            ), match.end == token {
                return start
            }
        }
        let key = reading.tokens.key[token - 1]
        return RoleWords.endsRole(key) && reading.tokens.kind[token - 1] == .word ? token - 1 : nil
    }

    /// The first token of the nouns and adjectives that belong to a role.
    private func startOfModifiers(before role: Int, sentence: Range<Int>) -> Int {
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
            reading.tokens.kind[first] == .clitic || reading.tokens.key[first] == Marks.hyphen
        {
            first += 1
        }
        return first
    }

    private static let possessivePronouns = WordSet("his her their my our your")

    private func isModifier(_ token: Int, before next: Int) -> Bool {
        let tokens = reading.tokens
        if tokens.key[token] == Marks.hyphen {
            return tokens.gap[token] == .none && tokens.gap[next] == .none
        }
        switch tokens.kind[token] {
        case .clitic: return tokens.key[token] == RoleReader.possessive
        case .word: break
        default: return false
        }
        let key = tokens.key[token]
        if NameWords.functionWords.contains(key) || NameWords.calendar.contains(key)
            || NameWords.speechVerbs.contains(key) || reading.has(.time, at: token)
            || tokens.gap[next] > .line
        {
            return false
        }
        if tokens.shape[token].contains(.capitalised) { return true }
        let tag = reading.tags[token]
        return tag == .noun || tag.isAdjective || tag == .nounPlural
            || RoleModifiers.all.contains(key)
    }

    private static let possessive = WordKey("'s")

    /// "his wife, Miriam", "the group's director, Ann Lee,".
    private func appositionBefore(_ name: Range<Int>, sentence: Range<Int>) -> Role? {
        let comma = name.lowerBound - 1
        guard comma > sentence.lowerBound, reading.tokens.key[comma] == Marks.comma else {
            return nil
        }
        let head = comma - 1
        let key = reading.tokens.key[head]
        let isKin = RoleWords.kinship.contains(key)
        guard isKin || RoleWords.headsApposition(key) else { return nil }
        guard
            isKin || name.upperBound >= sentence.upperBound - 1
                || reading.tokens.kind[name.upperBound] == .punctuation
        else { return nil }
        var first = startOfModifiers(before: head, sentence: sentence)
        let opensWithPronoun = RoleReader.possessivePronouns.contains(reading.tokens.key[first])
        let hasPossessor = (first..<head).contains {
            reading.tokens.key[$0] == RoleReader.possessive
        }
        let article = first > sentence.lowerBound && reading.tokens.key[first - 1] == RoleReader.the
        guard opensWithPronoun || hasPossessor || article else { return nil }
        let words = first..<head + 1
        if article { first -= 1 }
        return Role(words: words, identity: first..<name.upperBound)
    }

    private static let the = WordKey("the")

    /// "the Green Party's Jill Stone": the organisation stands for the role.
    private func possessor(before name: Range<Int>, sentence: Range<Int>) -> Role? {
        let clitic = name.lowerBound - 1
        guard clitic > sentence.lowerBound, reading.tokens.key[clitic] == RoleReader.possessive,
            let index = reading.mention(.organization, covering: clitic - 1)
        else { return nil }
        let organization = reading.mentions[index].tokens
        guard organization.upperBound == clitic else { return nil }
        var first = organization.lowerBound
        if first > sentence.lowerBound, reading.tokens.key[first - 1] == RoleReader.the {
            first -= 1
        }
        return Role(words: organization, identity: first..<name.upperBound)
    }
}
