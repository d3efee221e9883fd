/// Where an apposition ends: "⟨a retired nurse at Mercy Hospital⟩, said".
extension RoleReader {
    /// The end of a noun phrase whose head is a role, with the phrases that belong to it.
    func endOfApposition(
        from start: Int,
        hasArticle: Bool,
        behind name: Range<Int>,
        limit: Int
    ) -> Int? {
        let (listed, end) = apposition(from: start, limit: limit)
        guard
            let head = listed
                ?? unlistedHead(
                    start..<end,
                    hasArticle: hasArticle,
                    behind: name,
                    limit: limit
                )
        else { return nil }
        // "a law professor and political newbie,": the first of two is known.
        if head < end - 1, reading.tokens.key[head + 1] == .and, reading.tag(end - 1).isNoun,
            end < limit, reading.tokens.kind[end] == .punctuation
        {
            return end
        }
        guard head == end - 1 else { return nil }
        guard end < limit else { return end }
        // "Ann Lind, husband expecting child": a headline's clause.
        let tag = reading.tag(end)
        if !hasArticle, tag == .verbGerund || tag == .verbPastParticiple { return nil }
        // "Ann Lee, Labour MP Tom Orr": the next one's title.
        if !hasArticle, reading.tokens.shape[end].contains(.capitalised),
            reading.tokens.kind[end] == .word
        {
            return nil
        }
        if NameWords.speechVerbs.contains(reading.tokens.key[end]), !hasArticle { return nil }
        return endOfPhrases(from: end, limit: limit)
    }

    /// "one of ⟨the two founders of the bank⟩", "one of ⟨Norland's richest men⟩": the end of the group that somebody is of.
    func endOfOneOfSeveral(from one: Int, behind name: Range<Int>, limit: Int) -> Int? {
        guard one + 2 < limit, reading.tokens.key[one] == .one, reading.tokens.key[one + 1] == .of,
            name.count > 1
        else { return nil }
        var end = one + 2
        while end < min(limit, one + 11), mayDescribeGroup(end) { end += 1 }
        let head = end - 1
        guard reading.tag(head) == .nounPlural, meansPeople(head, ofFullName: isFullGivenName(name))
        else { return nil }
        return endOfPhrases(from: end, limit: limit)
    }

    private func mayDescribeGroup(_ token: Int) -> Bool {
        if reading.tokens.kind[token] == .punctuation {
            return reading.tokens.key[token] == .hyphen && reading.tokens.gap[token] == .none
                || isPluralPossessive(token)
        }
        let tag = reading.tag(token)
        return tag.isNoun || tag.isAdjective || tag.isAdverb || tag == .determiner
            || tag == .number || tag == .possessive || tag == .pronounPossessive
            || tag == .verbPastParticiple || tag == .verbGerund
    }

    /// Whether a plural is one of people: "founders", "men"; behind a full name whatever is no thing.
    private func meansPeople(_ plural: Int, ofFullName: Bool) -> Bool {
        let key = reading.tokens.key[plural]
        if RoleWords.plurals.contains(key) || CommonNouns.manyPeople.contains(key) { return true }
        let singular = WordKey(reading.text(plural).lowercased().dropLast())
        if CommonNouns.things.contains(singular) { return false }
        return ofFullName || RoleWords.endsRole(singular)
    }

    /// The last word for a person and the end of "a retired ⟨nurse⟩", without the phrases behind: "at Mercy Hospital".
    private func apposition(from start: Int, limit: Int) -> (head: Int?, end: Int) {
        var token = start
        var head: Int?
        while token < min(limit, start + 14) {
            // "Ann Lind, Tarn Department of Health spokeswoman": the body's name is passed over whole.
            if head == nil, let index = reading.mention(.organization, covering: token),
                reading.mentions[index].tokens.lowerBound == token,
                reading.mentions[index].tokens.upperBound < limit
            {
                token = reading.mentions[index].tokens.upperBound
                continue
            }
            if let match = RoleWords.phrases.longestMatch(
                at: token,
                in: reading.tokens,
                limit: limit
            ) {
                token = match.end
                head = token - 1
                continue
            }
            guard appositionGoesOn(with: token, isBehindHead: head == token - 1, limit: limit)
            else { break }
            if isRoleWord(token) { head = token }
            token += 1
        }
        return (head, token)
    }

    private func isRoleWord(_ token: Int) -> Bool {
        guard reading.tokens.kind[token] == .word else { return false }
        let key = reading.tokens.key[token]
        return RoleWords.headsApposition(key) || RoleWords.titles.contains(key)
            || isRoleByForm(token)
    }

    /// Whether the token belongs to the noun phrase: "the ⟨workers'⟩ representative", not "a nurse ⟨said⟩".
    private func appositionGoesOn(with token: Int, isBehindHead: Bool, limit: Int) -> Bool {
        let key = reading.tokens.key[token]
        switch reading.tokens.kind[token] {
        case .word:
            if key == .and, isBehindHead, token + 1 < limit,
                reading.tokens.kind[token + 1] == .word,
                !NameWords.functionWords.contains(reading.tokens.key[token + 1]),
                !reading.tags[token + 1].isFiniteVerb
            {
                return true
            }
            // "a six-term congresswoman"
            let isCompound =
                token + 1 < limit && reading.tokens.key[token + 1] == .hyphen
                && reading.tokens.gap[token + 1] == .none
            if NameWords.functionWords.contains(key) && !isCompound && !isRank(token)
                || RoleReader.participles.contains(key)
            {
                return false
            }
            // "the militia commander ⟨accused⟩ of it", "a retired officer ⟨living⟩ in Leeds"
            let tag = reading.tags[token]
            guard isBehindHead else { return true }
            guard tag == .verbPastParticiple || tag == .verbGerund else { return !tag.isFiniteVerb }
            // "an assistant ⟨managing⟩ editor"
            return token + 1 < limit && isRoleWord(token + 1)
        case .clitic:
            return key == .clitic
        case .punctuation:
            // "the workers' representative", "“…,” Ann Lind, Waters' director, said"
            if reading.tag(token) == .possessive || isPluralPossessive(token) { return true }
            if key == .hyphen { return reading.tokens.gap[token] == .none }
            return key == .comma && isBehindHead && token + 2 < limit
                && RoleWords.headsApposition(reading.tokens.key[token + 1])
                && !reading.tokens.shape[token + 1].contains(.capitalised)
        case .number, .address:
            return true
        }
    }

    /// An apostrophe behind an "s" and before a word, whatever quotation stands around.
    func isPluralPossessive(_ token: Int) -> Bool {
        token > 0 && token + 1 < reading.tokens.count
            && RoleReader.apostrophes.contains(reading.tokens.key[token])
            && reading.tokens.gap[token] == .none
            && reading.tokens.gap[token + 1] == .space && reading.tokens[token - 1].ends(in: "s")
    }

    private static let apostrophes = WordSet("' \u{2019}")

    private static let participles = WordSet(
        "running representing based seeking working serving studying majoring specializing specialising"
    )

    /// The end of the prepositional phrases that say of what or where somebody has a role.
    private func endOfPhrases(from start: Int, limit: Int) -> Int {
        var token = start
        var end = start
        while token < min(limit, start + 22) {
            let key = reading.tokens.key[token]
            if reading.tokens.kind[token] == .punctuation {
                guard key == .hyphen || key == .ampersand else { break }
            } else if RoleReader.stops.contains(key) || reading.has(.time, at: token) {
                break
            } else if token == start || end < token {
                // Right behind the head or after another preposition only these may stand.
                guard
                    RoleReader.links.contains(key) || RoleReader.participles.contains(key)
                        || token > start
                else { break }
            }
            if token > start, reading.tags[token].isFiniteVerb,
                !reading.tokens.shape[token].contains(.capitalised)
            {
                break
            }
            token += 1
            if !RoleReader.links.contains(key) && !RoleReader.connectors.contains(key) {
                end = token
            }
        }
        return end
    }

    private static let links = WordSet("of for at to in with from on behind")

    private static let connectors = WordSet("the a an and & - 's his her their its")

    private static let stops = WordSet(
        """
        who whom whose which that where when while after before because since as but or so than then until
        if though although during said says told he she it they we i you is was are were has had have will
        would could can may not by
        """
    )
}
