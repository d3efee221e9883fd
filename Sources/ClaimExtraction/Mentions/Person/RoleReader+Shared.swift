extension RoleReader {
    /// "⟨a driver named⟩ Ann Lind": what a word gives a name to.
    func roleBeforeNamed(_ name: Range<Int>, _ sentence: Range<Int>) -> Role? {
        guard let named = startOfNaming(before: name.lowerBound, sentence: sentence),
            let head = startOfRole(endingBefore: named, sentence: sentence)
                ?? (CommonNouns.people.contains(reading.tokens.key[named - 1]) ? named - 1 : nil)
        else { return nil }
        var first = startOfModifiers(before: head, sentence: sentence)
        // "a 67-⟨year-old⟩ academic named"
        if let age = reading.mention(.quantity, covering: first) {
            first = min(head, reading.mentions[age].tokens.upperBound)
        }
        let hasArticle =
            first > sentence.lowerBound
            && ClosedWords.indefinite.contains(reading.tokens.key[first - 1])
        return Role(
            words: first..<named,
            identity: (hasArticle ? first - 1 : first)..<name.upperBound
        )
    }

    /// "⟨named⟩ Ann Lind", "⟨known as⟩ Ann Lind", "⟨, identified as⟩ Ann Lind": where the words begin that give a name.
    private func startOfNaming(before name: Int, sentence: Range<Int>) -> Int? {
        var named = name - 1
        if named - 1 > sentence.lowerBound, reading.tokens.key[named] == .as,
            RoleReader.identifying.contains(reading.tokens.key[named - 1])
        {
            named -= 1
            if reading.tokens.key[named - 1] == .comma { named -= 1 }
        } else if !RoleReader.naming.contains(reading.tokens.key[named]) {
            return nil
        }
        return named > sentence.lowerBound ? named : nil
    }

    private static let naming = WordSet("named called")
    private static let identifying = WordSet("known identified")

    /// "Ann Lind ⟨(Tarn Radio chairman and CEO)⟩": brackets that end with what somebody is.
    func roleInBrackets(behind name: Range<Int>, limit: Int) -> Role? {
        let open = name.upperBound
        guard open + 3 < limit, reading.tokens.key[open] == .openBracket,
            let close = (open + 3..<max(open + 3, min(open + 12, limit))).first(where: {
                reading.tokens.key[$0] == .closeBracket
            }), RoleWords.endsRole(reading.tokens.key[close - 1]),
            reading.tag(close - 1) != .nounPlural,
            (open + 1..<close).allSatisfy({
                let tag = reading.tag($0)
                return tag.isNoun || tag.isAdjective || tag == .determiner || tag == .conjunction
                    || reading.tokens.key[$0] == .of || reading.tokens.key[$0] == .hyphen
            }), reading.tag(open + 1) != .conjunction
        else { return nil }
        return Role(words: open + 1..<close, identity: name.lowerBound..<close + 1)
    }

    /// Whether a role before a name is in the plural, as in "Senators Ann Lind of Maine and Tom Orr".
    func isPlural(_ role: Role, before name: Range<Int>) -> Bool {
        var last = name.lowerBound - 1
        // "Two aides, Ann Lind and Tom Orr, left."
        if last > 0, reading.tokens.key[last] == .comma { last -= 1 }
        guard role.words.contains(last) else { return false }
        // "members of the council Ann Lind and Tom Orr"
        for token in role.words.dropFirst()
        where RoleReader.phraseLinks.contains(reading.tokens.key[token]) {
            return RoleWords.plurals.contains(reading.tokens.key[token - 1])
        }
        return isPlural(last)
    }

    /// "a nurse, ⟨Denise⟩, in 2001": whether a name has a comma before it and a mark behind.
    func isNamedAside(_ name: Range<Int>) -> Bool {
        name.upperBound < reading.tokens.count
            && reading.tokens.key[name.upperBound] == .comma
            && reading.tokens.key[name.lowerBound - 1] == .comma
    }

    /// "two sons, ⟨Peter⟩ and Graham", "two brothers, ⟨Walt⟩ and Emory Orr": where the names end, if a plural of kin stands
    /// before the first of two given names.
    func endOfKin(_ first: Range<Int>) -> Int? {
        let tokens = reading.tokens
        let second = first.upperBound + 1
        guard first.lowerBound > 1, second < tokens.count, first.count == 1,
            RoleReader.kin.contains(tokens.key[first.lowerBound - 2]),
            tokens.key[first.lowerBound - 1] == .comma, tokens.key[second - 1] == .and,
            [first.lowerBound, second].allSatisfy({
                NameWords.givenNames.contains(tokens.key[$0])
                    && tokens.shape[$0].contains(.capitalised)
            })
        else { return nil }
        let hasSurname =
            second + 1 < tokens.count && tokens.kind[second + 1] == .word
            && tokens.shape[second + 1].contains(.capitalised)
        return hasSurname ? second + 2 : second + 1
    }

    private static let kin = WordSet(
        "sons daughters brothers sisters children siblings parents twins grandsons granddaughters grandchildren"
    )

    /// Whether the word is a role of several.
    func isPlural(_ token: Int) -> Bool {
        let key = reading.tokens.key[token]
        return RoleWords.plurals.contains(key) || RoleReader.pluralTitles.contains(key)
    }

    /// The "lawyers" of "two lawyers for the city, Ann Lind and Tom Orr,", the "reporters" of "one of the reporters, Ann
    /// Lind,": the plural word for people before a comma.
    func headOfSeveral(endingAt last: Int, isListed: Bool, sentence: Range<Int>) -> Int? {
        if isOneOfSeveral(last, sentence: sentence) { return last }
        guard isListed else { return nil }
        if isPlural(last) { return last }
        for token in stride(from: last, to: max(sentence.lowerBound, last - 10), by: -1) {
            if RoleReader.phraseLinks.contains(reading.tokens.key[token]), isPlural(token - 1) {
                return token - 1
            }
            guard
                reading.tokens.kind[token] == .clitic
                    || reading.tokens.kind[token] == .word && !reading.tag(token).isFiniteVerb
            else { return nil }
        }
        return nil
    }

    /// Whether a name is the first of a list: "two aides, ⟨Ann Lind⟩ and Tom Orr,".
    func opensList(_ name: Range<Int>, sentence: Range<Int>) -> Bool {
        let and = name.upperBound
        return and + 1 < sentence.upperBound && reading.tokens.key[and] == .and
            && reading.tokens.shape[and + 1].contains(.capitalised)
    }

    /// "one of the ⟨reporters⟩, Ann Lind,": somebody of several, who is named.
    func isOneOfSeveral(_ last: Int, sentence: Range<Int>) -> Bool {
        guard
            isPlural(last)
                || reading.tag(last) == .nounPlural
                    && !CommonNouns.things.contains(reading.tokens.key[last])
        else { return false }
        let first = startOfModifiers(before: last, sentence: sentence)
        let of =
            RoleReader.possessivePronouns.contains(reading.tokens.key[first])
            ? first - 1 : first - 2
        return of > sentence.lowerBound && reading.tokens.key[of] == .of
            && RoleReader.singlesOut.contains(reading.tokens.key[of - 1])
    }

    private static let singlesOut = WordSet("one another")

    /// "the Green Party's Jill Stone": the organisation stands for the role.
    func possessor(before name: Range<Int>, sentence: Range<Int>) -> Role? {
        let clitic = name.lowerBound - 1
        guard clitic > sentence.lowerBound, reading.tokens.key[clitic] == .clitic,
            let index = reading.mention(.organization, covering: clitic - 1)
        else {
            return ownerParty(before: name, sentence: sentence)
                ?? ownerPlace(before: name, sentence: sentence)
        }
        let organization = reading.mentions[index].tokens
        guard organization.upperBound == clitic else { return nil }
        var first = organization.lowerBound
        if first > sentence.lowerBound, reading.tokens.key[first - 1] == .the {
            first -= 1
        }
        return Role(words: organization, identity: first..<name.upperBound)
    }

    /// "Labour's Ann Lind", "the Liberal Democrats' Tom Orr": the party that somebody belongs to.
    private func ownerParty(before name: Range<Int>, sentence: Range<Int>) -> Role? {
        let mark = name.lowerBound - 1
        let party = mark - 1
        guard party >= sentence.lowerBound, isFullGivenName(name),
            reading.tokens.key[mark] == .clitic || isPluralPossessive(mark),
            reading.tokens.shape[party].contains(.capitalised),
            RoleReader.owningParties.contains(reading.tokens.key[party])
                || party > sentence.lowerBound
                    && RoleReader.twoWordParties.contains(reading.tokens.key[party])
        else { return nil }
        var first = party
        while first > sentence.lowerBound, reading.tokens.shape[first - 1].contains(.capitalised),
            reading.tokens.kind[first - 1] == .word, reading.tokens.key[first - 1] != .the
        {
            first -= 1
        }
        let hasArticle = first > sentence.lowerBound && reading.tokens.key[first - 1] == .the
        let words = first..<mark
        return Role(words: words, identity: (hasArticle ? first - 1 : first)..<name.upperBound)
    }

    /// Parties by one word, and by the last of two: "Reform UK", "Plaid Cymru", "Fine Gael".
    private static let owningParties = WordSet(
        """
        labour tories conservatives greens democrats republicans liberals nationals socialists communists
        nationalists libertarians centrists unionists alliance reform sdlp snp dup
        """
    )
    private static let twoWordParties = WordSet("uk cymru gael fail fein féin fáil")

    /// "Norland's Ann Lind", "New Zealand's Tom Orr": the country or town that somebody plays or stands for.
    private func ownerPlace(before name: Range<Int>, sentence: Range<Int>) -> Role? {
        let clitic = name.lowerBound - 1
        guard clitic > sentence.lowerBound, reading.tokens.key[clitic] == .clitic,
            isFullGivenName(name), NameWords.places.contains(reading.tokens.key[clitic - 1]),
            reading.tokens.shape[clitic - 1].contains(.capitalised)
        else { return nil }
        var first = clitic - 1
        if first > sentence.lowerBound,
            NameWords.placeOpeners.contains(reading.tokens.key[first - 1])
        {
            first -= 1
        }
        return Role(words: first..<clitic, identity: first..<name.upperBound)
    }

    /// "the ⟨Norwegian⟩ Ann Lind": where somebody is from, said by an adjective.
    func nationality(before name: Range<Int>, sentence: Range<Int>) -> Role? {
        let people = name.lowerBound - 1
        guard people >= sentence.lowerBound, isFullGivenName(name),
            reading.tokens.gap[name.lowerBound] <= .line,
            NameWords.peoples.contains(reading.tokens.key[people]),
            !RoleReader.groups.contains(reading.tokens.key[people]),
            reading.tokens.shape[people].contains(.capitalised),
            people == sentence.lowerBound
                || reading.tokens.key[people - 1] != .hyphen
                    && (reading.tokens.shape[people - 1].isDisjoint(with: .capitalised)
                        || reading.tokens.key[people - 1] == .the
                        // "Fellow Norwegian Ann Lind"
                        || people - 1 == sentence.lowerBound
                            && RoleWords.occupations.contains(reading.tokens.key[people - 1]))
        else { return nil }
        let hasArticle = people > sentence.lowerBound && reading.tokens.key[people - 1] == .the
        return Role(
            words: people..<name.lowerBound,
            identity: (hasArticle ? people - 1 : people)..<name.upperBound
        )
    }

    /// Words of the list of peoples for a colour, a faith, a region or many.
    private static let groups = WordSet(
        """
        americans african european asian arab christian christians muslim muslims jewish jews catholic catholics protestant hindu
        buddhist sikh black white western eastern northern southern midwestern soviet nazi native
        """
    )

    /// "Tom ⟨“Sonny”⟩ Orr": by what name somebody goes.
    func nickname(in name: Range<Int>) -> Role? {
        guard name.count > 4,
            let open = name.first(where: { Marks.isQuotationMark(reading.tokens.key[$0]) }),
            let close = (open + 1..<name.upperBound).first(where: {
                Marks.isQuotationMark(reading.tokens.key[$0])
            }), close > open + 1, close < open + 4, isFullGivenName(name),
            (open + 1..<close).allSatisfy({
                reading.tokens.shape[$0].contains(.capitalised) || reading.tokens.key[$0] == .the
            })
        else { return nil }
        return Role(words: open + 1..<close, identity: name)
    }

    /// Whether nothing but a list stands between the one who has a role and a name behind.
    func joins(_ role: Role, to name: Range<Int>) -> Bool {
        let between = role.identity.upperBound..<max(role.identity.upperBound, name.lowerBound)
        guard !between.isEmpty, between.count < 12 else { return false }
        return between.allSatisfy { token in
            let key = reading.tokens.key[token]
            return RoleReader.listWords.contains(key) || reading.tokens.kind[token] == .number
                || reading.tokens.shape[token].contains(.capitalised)
                    && !reading.has(.person, at: token)
        }
    }

    /// The role as it holds for a later name of the list; only the name stands in its place.
    func share(of role: Role, for name: Range<Int>) -> Role {
        Role(words: role.words, identity: name)
    }

    private static let listWords = WordSet(", and & of from in ( )")
    private static let pluralTitles = WordSet(
        "presidents mayors governors govs. senators sens. reps. judges justices drs. messrs. profs."
    )
}
