extension RoleReader {

    /// The end of the name with its letters and where somebody is from: "Ann Lee KC", "Ann Lee ⟨of New Mexico⟩,",
    /// "Ann Lee ⟨of the public defender's office⟩,".
    func endOfOrigin(behind name: Range<Int>, sentence: Range<Int>) -> Int {
        var end = endOfDetails(after: name, limit: sentence.upperBound)
        guard end + 1 < sentence.upperBound, RoleReader.origins.contains(reading.tokens.key[end])
        else { return end }
        end += 1
        while end < sentence.upperBound - 1, isInOrigin(end) { end += 1 }
        return end
    }

    /// Whether the token goes on with a place or body: "the public defender's office", "the firm Orr & Lee".
    private func isInOrigin(_ token: Int) -> Bool {
        let key = reading.tokens.key[token]
        return reading.tokens.shape[token].contains(.capitalised)
            || RoleReader.phraseLinks.contains(key) || key == .the || key == .ampersand
            || reading.tokens.kind[token] == .clitic && key == .clitic
            || reading.tokens.kind[token] == .word
                && (reading.tag(token).isNoun || reading.tag(token).isAdjective)
    }

    private static let origins = WordSet("of from")

    /// The role that stands behind a name, in an apposition: ", 44, a retired nurse at Mercy Hospital".
    func role(after name: Range<Int>, sentence: Range<Int>) -> Role? {
        let limit = sentence.upperBound
        let details = endOfDetails(after: name, limit: limit)
        if let party = partyInBrackets(behind: name, to: details) { return party }
        if let role = roleInBrackets(behind: name, limit: limit) { return role }
        if let affiliation = affiliation(of: name, at: details, limit: limit) { return affiliation }
        let letters = postNominals(of: name, to: details)
        guard details + 1 < limit,
            reading.tokens.key[details] == .comma
                || RoleReader.dashes.contains(reading.tokens.key[details])
        else { return letters }
        var start = details + 1
        if let afterAge = afterAge(at: start, limit: limit) {
            start = afterAge
            // "Ann Lind, 26, fled Port-au-Prince"
            if start < limit, reading.tag(start).isFiniteVerb,
                reading.tokens.shape[start].isDisjoint(with: .capitalised)
            {
                return letters
            }
        }
        if let end = endOfParty(at: start, limit: limit) ?? endOfAlias(at: start, limit: limit) {
            return Role(words: start..<end, identity: name.lowerBound..<end)
        }
        let first = skipArticle(at: start, limit: limit)
        guard
            let end = endOfApposition(
                from: first,
                hasArticle: first > start,
                behind: name,
                limit: limit
            ) ?? endOfOneOfSeveral(from: start, behind: name, limit: limit)
        else {
            return letters
        }
        let last = endOfSecondRole(behind: end, of: name, limit: limit) ?? end
        // "Orr, his brother and his mother": a list.
        if name.count == 1, reading.tag(start) == .pronounPossessive,
            listGoesOn(at: end, limit: limit)
        {
            return nil
        }
        return Role(words: first..<last, identity: name.lowerBound..<last)
    }

    /// "a professor of law and a member of the board": the end of what somebody is besides.
    private func endOfSecondRole(behind end: Int, of name: Range<Int>, limit: Int) -> Int? {
        guard end + 2 < limit, reading.tokens.key[end] == .and,
            ClosedWords.indefinite.contains(reading.tokens.key[end + 1])
                || reading.tokens.key[end + 1] == RoleReader.its
        else { return nil }
        return endOfApposition(from: end + 2, hasArticle: true, behind: name, limit: limit)
    }

    private static let its = WordKey("its")

    /// Whether "and" follows, with or without a comma.
    private func listGoesOn(at end: Int, limit: Int) -> Bool {
        var token = end
        if token < limit, reading.tokens.key[token] == .comma { token += 1 }
        return token < limit && reading.tokens.key[token] == .and
    }

    /// "Ann Lind of the Orr Institute": the body that somebody speaks for.
    private func affiliation(of name: Range<Int>, at end: Int, limit: Int) -> Role? {
        var token = end
        if token < limit, reading.tokens.key[token] == .comma { token += 1 }
        guard token + 1 < limit,
            RoleReader.belonging.contains(reading.tokens.key[token])
                || token == end && isDesk(token, of: name)
        else { return nil }
        var isOf =
            reading.tokens.key[token] == .of && token == end
            && reading.tokens.shape[token].isDisjoint(with: .capitalised)
        token += 1
        if reading.tokens.key[token] == .the { token += 1 }
        token = endOfBodyNouns(from: token, limit: limit)
        // "Tom Orr from the United States, who won"
        if token < end + 7, token + 1 < limit,
            reading.tokens.shape[token].contains(.capitalised)
        {
            var last = token
            while last + 1 < limit, reading.tokens.shape[last + 1].contains(.capitalised) {
                last += 1
            }
            isOf = isOf || last + 1 < limit && reading.tokens.kind[last + 1] == .punctuation
        }
        guard token < limit, let index = reading.mention(.organization, covering: token) else {
            return isOf || RoleReader.partyMembers.contains(reading.tokens.key[token])
                ? origin(of: name, at: token, limit: limit) : nil
        }
        let body = reading.mentions[index].tokens
        return Role(words: body, identity: name.lowerBound..<body.upperBound, isAffiliation: true)
    }

    /// "of the ⟨campaign group⟩ Clean Orr": past the words that say what a body is, if a name follows.
    private func endOfBodyNouns(from start: Int, limit: Int) -> Int {
        var token = start
        while token < min(limit - 1, start + 4), reading.tokens.kind[token] == .word,
            reading.tokens.shape[token].isDisjoint(with: .capitalised),
            reading.tag(token).isNoun || reading.tag(token).isAdjective
        {
            token += 1
        }
        guard token > start, CommonNouns.bodies.contains(reading.tokens.key[token - 1]),
            reading.tokens.shape[token].contains(.capitalised)
        else { return start }
        return token
    }

    /// "Ann Lind ⟨at Harrow Securities⟩, who": a name that opens its sentence, and its desk.
    private func isDesk(_ at: Int, of name: Range<Int>) -> Bool {
        guard reading.tokens.key[at] == .at, at + 2 < reading.tokens.count,
            reading.has(.organization, at: at + 1)
                || [at + 1, at + 2].allSatisfy({
                    reading.tokens.shape[$0].contains(.capitalised)
                }),
            let sentence = reading.sentence(of: name.lowerBound)
        else { return false }
        return reading.sentences[sentence].tokens.lowerBound == name.lowerBound
    }

    /// "Ann Lind of Ohio", "Tom Orr of Harrow Securities": a full name and where its bearer sits or works.
    private func origin(of name: Range<Int>, at start: Int, limit: Int) -> Role? {
        // "the Ann Lind of Norland" is somebody else.
        guard name.count > 1, start < limit, !reading.has(.time, at: start),
            name.lowerBound == 0 || reading.tokens.key[name.lowerBound - 1] != .the
        else { return nil }
        var end = start
        while end < min(limit, start + 6),
            reading.tokens.shape[end].contains(.capitalised) && reading.tokens.kind[end] == .word
                || reading.tokens.key[end] == .ampersand && end > start
        {
            end += 1
        }
        guard end > start, !isAccused(name) else { return nil }
        return Role(
            words: start..<end,
            identity: name.lowerBound..<end,
            isAffiliation: true,
            isOrigin: true
        )
    }

    /// "accused Ann Lind of Tarn fraud": what stands behind "of" is a charge.
    private func isAccused(_ name: Range<Int>) -> Bool {
        (max(0, name.lowerBound - 3)..<name.lowerBound).contains {
            EventWords.accusing.contains(reading.tokens.key[$0])
        }
    }

    private static let partyMembers = WordSet(
        "greens socialists liberals conservatives democrats republicans communists tories nationalists libertarians"
    )
    private static let belonging = WordSet("of from")
    private static let dashes = WordSet("\u{2013} \u{2014} --")

    /// Whether an age in commas stands behind the name.
    func hasAge(after name: Range<Int>, limit: Int) -> Bool {
        name.upperBound + 2 < limit && reading.tokens.key[name.upperBound] == .comma
            && afterAge(at: name.upperBound + 1, limit: limit) != nil
    }

    private func afterAge(at token: Int, limit: Int) -> Int? {
        var next = token
        if next < limit, RoleReader.ageWords.contains(reading.tokens.key[next]) { next += 1 }
        guard next + 1 < limit, reading.tokens.kind[next] == .number,
            reading.tokens.end[next] - reading.tokens.start[next] < 4,
            reading.tokens.key[next + 1] == .comma
                || reading.tokens.key[next + 1] == .fullStop
        else { return nil }
        return next + 2
    }

    private static let ageWords = WordSet("age aged")

    /// "known online as “Hex”": the nickname's closing mark isn't part of it.
    private func endOfAlias(at token: Int, limit: Int) -> Int? {
        var next = token
        while next < min(limit, token + 4), RoleReader.aliasWords.contains(reading.tokens.key[next])
        {
            next += 1
        }
        guard next < limit else { return nil }
        guard next > token,
            reading.tokens.key[next] == .as
                || next == token && RoleReader.aliases.contains(reading.tokens.key[next])
        else {
            return nil
        }
        next += 1
        var end = next
        while end < min(limit, next + 6) {
            let key = reading.tokens.key[end]
            if end > next, Marks.isQuotationMark(key) || key == .comma || key == .fullStop {
                break
            }
            end += 1
        }
        return end > next ? end : nil
    }

    private static let aliases = WordSet("a.k.a. aka alias nicknamed dubbed")
    private static let aliasWords = WordSet("also better known online professionally publicly")

    private func skipArticle(at token: Int, limit: Int) -> Int {
        // "Ann Lind, at the time a deputy mayor,"
        let isPast =
            token + 3 < limit && reading.tokens.key[token] == .at
            && reading.tokens.key[token + 1] == .the
            && reading.tokens.key[token + 2] == RoleReader.time
        let first = isPast ? token + 3 : token
        var next = first
        while next < limit, next < first + 4, RoleReader.openers.contains(reading.tokens.key[next]),
            // "Ann Lind, 43, of The Green": an address.
            reading.tokens.shape[next].isDisjoint(with: .capitalised)
        {
            next += 1
        }
        return next
    }

    private static let time = WordKey("time")
    private static let openers = WordSet(
        "a an the another one of now then herself himself currently formerly previously once his her their its our my"
    )

}
