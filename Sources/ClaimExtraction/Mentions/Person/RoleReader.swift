/// Reads what the text says somebody is, before or behind the name.
struct RoleReader {
    let reading: Reading

    /// A role with its words.
    struct Role {
        /// The tokens of the role alone, without article.
        let words: Range<Int>
        /// From the role to the name or from the name to the role.
        let identity: Range<Int>
        /// Whether the words only name the body that the person belongs to: "Ann Lind of the Orr Institute".
        var isAffiliation = false
        /// Whether no list has that body or place: "the Bank of Tarn" is nobody for it.
        var isOrigin = false
    }

    // MARK: Before the name

    /// The role that stands before a name.
    func role(before name: Range<Int>, sentence: Range<Int>) -> Role? {
        var start = name.lowerBound
        guard start > sentence.lowerBound else { return nil }
        // "Member of parliament (MP) Ann Lind"
        if start - 4 >= sentence.lowerBound, reading.tokens.key[start - 1] == .closeBracket,
            reading.tokens.key[start - 3] == .openBracket,
            reading.tokens.shape[start - 2].contains(.allCapitals)
        {
            start -= 3
        }
        if let role = roleBeforeNamed(start..<name.upperBound, sentence) { return role }
        if let head = startOfRole(endingBefore: start, sentence: sentence)
            ?? startOfNounRole(before: start..<name.upperBound, sentence: sentence)
        {
            var first = startOfModifiers(before: head, sentence: sentence)
            if let office = startOfOffice(before: first, sentence: sentence) { first = office }
            first = startOfFirstRole(before: first, sentence: sentence) ?? first
            // "a 67-⟨year-old⟩ academic"
            if let age = reading.mention(.quantity, covering: first),
                reading.tokens.key[reading.mentions[age].tokens.upperBound - 1] == RoleReader.old
            {
                first = max(first, min(head, reading.mentions[age].tokens.upperBound))
            }
            let words = first..<start
            let opener = first - 1
            let isDefinite = opener > sentence.lowerBound && reading.tokens.key[opener] == .the
            if let outer = appositionBefore(first..<name.upperBound, sentence: sentence)
                // "the vicar, the Rev. Ann Lind,"
                ?? (isDefinite
                    ? appositionBefore(opener..<name.upperBound, sentence: sentence) : nil)
            {
                return Role(words: outer.words.lowerBound..<start, identity: outer.identity)
            }
            return Role(words: words, identity: first..<name.upperBound)
        }
        if let role = appositionBefore(name, sentence: sentence)
            ?? officeBefore(start..<name.upperBound, sentence: sentence)
        {
            return role
        }
        return roleBeforeAge(before: name, sentence: sentence)
            ?? possessor(before: name, sentence: sentence)
            ?? nationality(before: name, sentence: sentence)
    }

    /// The first token of a role word or phrase that ends right before `token`.
    func startOfRole(endingBefore token: Int, sentence: Range<Int>) -> Int? {
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
        guard reading.tokens.kind[token - 1] == .word else { return nil }
        // "Mayor-elect Ann Lind"
        if RoleWords.future.contains(reading.tokens.key[token - 1]),
            token - 3 >= sentence.lowerBound,
            reading.tokens.key[token - 2] == .hyphen
        {
            return startOfRole(endingBefore: token - 2, sentence: sentence)
        }
        if let first = startOfCompound(endingAt: token - 1), first >= sentence.lowerBound {
            return first
        }
        let endsRole =
            RoleWords.endsRole(reading.tokens.key[token - 1]) || isRoleByForm(token - 1)
        return endsRole ? token - 1 : nil
    }

    /// "guitarist and singer Ann Lind": where the first of two roles begins.
    ///
    /// Behind an article, a pronoun or a plural the first one may be somebody else.
    private func startOfFirstRole(before second: Int, sentence: Range<Int>) -> Int? {
        let role = second - 2
        guard role >= sentence.lowerBound, reading.tokens.key[second - 1] == .and,
            reading.tokens.kind[role] == .word,
            RoleWords.endsRole(reading.tokens.key[role]) || isRoleByForm(role),
            !RoleWords.plurals.contains(reading.tokens.key[role]),
            !RoleWords.kinship.contains(reading.tokens.key[role]),
            role == sentence.lowerBound || reading.tokens.shape[role].isDisjoint(with: .capitalised)
        else { return nil }
        let first = startOfModifiers(before: role, sentence: sentence)
        if first > sentence.lowerBound {
            let tag = reading.tag(first - 1)
            // "nominated Orr for president and actor Ann Lind for vice president"
            guard tag != .determiner, tag != .number, tag != .conjunction,
                !RoleReader.officeLinks.contains(reading.tokens.key[first - 1])
            else { return nil }
        }
        return RoleReader.possessivePronouns.contains(reading.tokens.key[first]) ? nil : first
    }

    /// Whether a word that no list has ends as words for people do: "oceanographer", "bassist".
    func isRoleByForm(_ token: Int) -> Bool {
        let bytes = reading.tokens.bytes(token)
        guard bytes.count > 6, reading.tokens.kind[token] == .word else { return false }
        var ending: UInt64 = 0
        for index in bytes.upperBound - 6..<bytes.upperBound {
            ending = ending << 8 | UInt64(reading.source.bytes[index] | 0x20)
        }
        let isCapitalised = reading.tokens.shape[token].contains(.capitalised)
        if isCapitalised, token > 0, reading.tokens.kind[token - 1] == .word { return false }
        return RoleEndings.six.contains(ending)
            || RoleEndings.four.contains(ending & 0xFFFF_FFFF)
            || RoleEndings.three.contains(ending & 0xFF_FFFF)
    }

    private static let justice = WordKey("justice")
    private static let officeLinks = WordSet("for as")
    static let possessivePronouns = WordSet("his her its their my our your whose")

    /// "his wife, Miriam", "the group's director, Ann Lee,", "the mayor of Leeds, Ann Lee,".
    func appositionBefore(_ name: Range<Int>, sentence: Range<Int>) -> Role? {
        let comma = name.lowerBound - 1
        guard comma > sentence.lowerBound,
            // "There sits the mediator: Ann Lind,"
            reading.tokens.key[comma] == .comma || reading.tokens.key[comma] == .colon
        else { return nil }
        let isKin = isKin(comma - 1)
        if let role = openingRole(before: comma, name, sentence: sentence) { return role }
        let isClosed =
            isKin || name.upperBound >= sentence.upperBound - 1
            || reading.isMark(endOfOrigin(behind: name, sentence: sentence))
        let opensList = opensList(name, sentence: sentence)
        guard
            isClosed || opensList
                || NameWords.speechVerbs.contains(reading.tokens.key[name.upperBound])
        else { return nil }
        let several = headOfSeveral(endingAt: comma - 1, isListed: opensList, sentence: sentence)
        let isPlural = several != nil
        guard let last = several ?? headBeforeComma(comma, name, sentence: sentence) else {
            return nil
        }
        let head = representative(of: last, sentence: sentence) ?? last
        var first = startOfRoles(endingWith: head, sentence: sentence)
        let opensWithPronoun = RoleReader.possessivePronouns.contains(reading.tokens.key[first])
        let hasPossessor = (first..<head).contains {
            reading.tokens.key[$0] == .clitic || isPluralPossessive($0)
        }
        let article =
            first > sentence.lowerBound
            && (RoleReader.determiners.contains(reading.tokens.key[first - 1])
                || isPlural && reading.tag(first - 1) == .number)
        guard opensWithPronoun || hasPossessor || article else { return nil }
        // "Norland's premier, Ann Lind said", but "to the mayor, Ann Lind said"
        let opensClause =
            first == sentence.lowerBound || reading.tokens.key[first - 1] == .comma
        guard isClosed || isPlural || hasPossessor && opensClause else { return nil }
        let words = first..<comma
        if article { first -= 1 }
        if !opensList, first - 2 >= sentence.lowerBound,
            isOneOfSeveral(comma - 1, sentence: sentence)
        {
            first -= opensWithPronoun || reading.tokens.key[first] != .of ? 2 : 1
        }
        return Role(words: words, identity: first..<name.upperBound)
    }

    /// The word for a person in the phrase before a comma, whatever stands behind it there.
    private func headBeforeComma(_ comma: Int, _ name: Range<Int>, sentence: Range<Int>) -> Int? {
        headOfPhrase(endingAt: comma - 1, sentence: sentence)
            ?? unlistedHead(endingAt: comma - 1, before: name, sentence: sentence)
            ?? headBeforeClause(endingAt: comma - 1, before: name, sentence: sentence)
    }

    /// Where the role of that head begins, with one before "and": "the chair of the trust and ⟨director⟩ of the fund, Ann Lee,".
    private func startOfRoles(endingWith head: Int, sentence: Range<Int>) -> Int {
        let first = startOfModifiers(before: head, sentence: sentence)
        guard first - 2 > sentence.lowerBound, reading.tokens.key[first - 1] == .and,
            let earlier = headOfPhrase(endingAt: first - 2, sentence: sentence),
            !RoleWords.kinship.contains(reading.tokens.key[earlier])
        else { return startOfAge(before: first, sentence: sentence) }
        return startOfModifiers(before: earlier, sentence: sentence)
    }

    /// "⟨her 9-year-old⟩ daughter", "⟨Orr's 9-year-old⟩ son", "a ⟨34-year-old⟩ teacher": where a role begins that opens with an age.
    private func startOfAge(before first: Int, sentence: Range<Int>) -> Int {
        guard let index = reading.mention(.quantity, covering: first),
            case let age = reading.mentions[index].tokens, age.lowerBound > sentence.lowerBound,
            reading.tokens.key[age.upperBound - 1] == RoleReader.old
        else { return first }
        return startOfModifiers(before: age.lowerBound, sentence: sentence)
    }

    /// "Winner of the men's race, Ann Lee finished", "Counsel for the panel, Ann Lee,", "Counsel assisting it, Ann Lee,": a
    /// role that opens the sentence needs no article.
    private func openingRole(before comma: Int, _ name: Range<Int>, sentence: Range<Int>) -> Role? {
        let head = sentence.lowerBound
        guard comma - head >= 3, comma - head < 12,
            RoleReader.openingLinks.contains(reading.tokens.key[head + 1])
                || reading.tag(head + 1) == .verbGerund,
            headsBeforeComma(head) || RoleWords.titles.contains(reading.tokens.key[head])
                || isPlural(head) && opensList(name, sentence: sentence),
            !(head..<comma).contains(where: {
                reading.tokens.kind[$0] == .punctuation || reading.tag($0).isFiniteVerb
            })
        else { return nil }
        return Role(words: head..<comma, identity: head..<name.upperBound)
    }

    /// "Dean" in "Dean of Students Ann Lind", "Secretary" in "Secretary of Justice Ann Lind", where the last word would be
    /// taken for the role.
    private func startOfOffice(before role: Int, sentence: Range<Int>) -> Int? {
        guard role - 2 >= sentence.lowerBound,
            RoleReader.phraseLinks.contains(reading.tokens.key[role - 1]),
            reading.tokens.shape[role].contains(.capitalised),
            RoleWords.plurals.contains(reading.tokens.key[role])
                || reading.tokens.key[role] == RoleReader.justice,
            headsBeforeComma(role - 2) || RoleWords.titles.contains(reading.tokens.key[role - 2])
        else { return nil }
        return startOfModifiers(before: role - 2, sentence: sentence)
    }

    /// "President of the United States Ann Lind", "chair of the Finance Committee Tom Orr".
    private func officeBefore(_ name: Range<Int>, sentence: Range<Int>) -> Role? {
        var token = name.lowerBound - 1
        let lowest = max(sentence.lowerBound, token - 12)
        // "president of Zimbabwe": what is right behind the link is no person.
        guard token > lowest, !RoleReader.phraseLinks.contains(reading.tokens.key[token]),
            reading.tokens.key[token] != .the,
            !RoleReader.bands.contains(reading.tokens.key[token]),
            // "director of the watchdog Open Ledger": the body's name.
            isFullGivenName(name) || !CommonNouns.bodies.contains(reading.tokens.key[token])
        else { return nil }
        while token > lowest {
            let key = reading.tokens.key[token]
            if RoleReader.phraseLinks.contains(key) {
                let head = token - 1
                let isRole =
                    headsBeforeComma(head) || RoleWords.titles.contains(reading.tokens.key[head])
                    // "members of the council Ann Lind and Tom Orr"
                    || RoleWords.plurals.contains(reading.tokens.key[head])
                        && key == .of
                guard isRole else {
                    // "Director of the Federal Bureau ⟨of Investigation⟩ Ann Lind"
                    guard reading.tokens.shape[head].contains(.capitalised), key == .of else {
                        return nil
                    }
                    token = head
                    continue
                }
                let first = startOfModifiers(before: head, sentence: sentence)
                return Role(
                    words: first..<name.lowerBound,
                    identity: first..<name.upperBound
                )
            }
            guard
                reading.tokens.shape[token].contains(.capitalised) || key == .the
                    // "Professor of history Ann Lind"
                    || reading.tag(token).isNoun && reading.tokens.kind[token] == .word
                        && !reading.has(.time, at: token)
            else { return nil }
            token -= 1
        }
        return nil
    }

    /// The role word that heads the phrase before a comma: itself last, or followed by "of …", "for …".
    private func headOfPhrase(endingAt last: Int, sentence: Range<Int>) -> Int? {
        if headsBeforeComma(last) { return last }
        var token = last
        while token > max(sentence.lowerBound, last - 12) {
            let key = reading.tokens.key[token]
            let tag = reading.tag(token)
            if RoleReader.phraseLinks.contains(key), headsBeforeComma(token - 1) {
                return token - 1
            }
            let goesOn =
                tag.isNoun || tag.isAdjective || tag == .determiner || tag == .number
                || RoleReader.phraseLinks.contains(key) || key == .ampersand
                || tag == .conjunction || key == .clitic
                || reading.tokens.shape[token].contains(.capitalised)
            guard goesOn, !isGivenName(token) else { return nil }
            token -= 1
        }
        return nil
    }

    /// The "spokeswoman" of "a spokeswoman for the governor, Ann Lee,": she is named rather than whom she speaks for.
    private func representative(of head: Int, sentence: Range<Int>) -> Int? {
        let link = startOfModifiers(before: head, sentence: sentence) - 1
        var before = link
        if before > sentence.lowerBound, RoleReader.determiners.contains(reading.tokens.key[before])
        {
            before -= 1
        }
        guard before > sentence.lowerBound, RoleWords.service.contains(reading.tokens.key[before]),
            RoleWords.representatives.contains(reading.tokens.key[before - 1])
        else { return nil }
        return before - 1
    }

    /// "Ann" of "the mayor of Leeds Ann Lee, a friend": another person's name, not this one's office.
    private func isGivenName(_ token: Int) -> Bool {
        let key = reading.tokens.key[token]
        let next = token + 1
        return reading.tokens.shape[token].contains(.capitalised)
            && reading.tokens.kind[next] == .word
            && reading.tokens.shape[next].contains(.capitalised)
            && NameWords.givenNames.contains(key) && !NameWords.places.contains(key)
    }

    func headsBeforeComma(_ token: Int) -> Bool {
        guard reading.tokens.kind[token] == .word else { return false }
        let key = reading.tokens.key[token]
        // "The man, Walter Orr, died"
        if RoleReader.persons.contains(key), token > 0, reading.tokens.key[token - 1] == .the {
            return true
        }
        return isKin(token) || RoleWords.headsApposition(key) || isRoleByForm(token)
            || startOfCompound(endingAt: token) != nil
    }

    /// Whether a word is the last one of a relative: "wife", "brother-in-⟨law⟩".
    func isKin(_ token: Int) -> Bool {
        let keys = reading.tokens.key
        if RoleWords.kinship.contains(keys[token]) { return true }
        return token > 3 && keys[token] == RoleReader.law && keys[token - 1] == .hyphen
            && keys[token - 3] == .hyphen && RoleWords.kinship.contains(keys[token - 4])
    }

    private static let law = WordKey("law")
    static let old = WordKey("old")

    /// People who are named behind a comma: whom the story has told of before.
    private static let persons = WordSet(
        """
        man woman boy girl teenager victim suspect gunman shooter driver passenger detainee inmate prisoner dispatcher
        caller hacker clerk patient migrant student defendant plaintiff whistleblower informant
        oldest eldest youngest
        """
    )
    /// Before the name of a group, not of a person.
    private static let bands = WordSet(
        "band group duo trio film movie series book novel show album company club team ship magazine paper"
    )
    private static let determiners = WordSet("the a an another one")
    static let phraseLinks = WordSet("of for at to in with")
    private static let openingLinks = WordSet("of for to")

}

/// Endings of words for people, as bytes in lower case, the last lowest.
enum RoleEndings {
    static let six = packed(
        "urgeon rapher keeper worker player holder ighter writer leader ologer caster eacher"
    )
    static let four = packed("cian rian oman")
    static let three = packed("ist")

    private static func packed(_ endings: String) -> Set<UInt64> {
        Set(
            endings.fields(by: " ").map { ending in
                ending.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            }
        )
    }
}
