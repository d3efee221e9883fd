extension RoleReader {
    /// The end of a class year or of a state and party in brackets behind a name.
    func endOfDetails(after name: Range<Int>, limit: Int) -> Int {
        var end = name.upperBound
        let tokens = reading.tokens
        if end + 2 < limit, NameWords.degrees.contains(tokens.key[end]),
            tokens.shape[end].contains(.capitalised), isClassYear(at: end + 1, limit: limit)
        {
            return end + 3
        }
        while isClassYear(at: end, limit: limit) { end += 2 }
        while end < limit, NameWords.postNominals.contains(tokens.key[end]),
            tokens.shape[end].contains(.allCapitals), tokens.gap[end] <= .line
        {
            end += 1
        }
        guard end < limit, tokens.key[end] == .openBracket else { return end }
        for close in (end + 2)..<max(end + 2, min(end + 7, limit))
        where tokens.key[close] == .closeBracket {
            let inside = end + 1..<close
            let isParty = RoleReader.partyLetters.contains(tokens.key[end + 1])
            let isState =
                tokens.shape[end + 1].contains(.capitalised)
                && (tokens.shape[end + 1].contains(.abbreviation)
                    || NameWords.places.contains(tokens.key[end + 1]))
            return isParty || isState && inside.count < 3 ? close + 1 : end
        }
        return end
    }

    /// An apostrophe and two digits: ’04.
    private func isClassYear(at token: Int, limit: Int) -> Bool {
        guard token + 1 < limit, Marks.isQuotationMark(reading.tokens.key[token]) else {
            return false
        }
        return reading.tokens.kind[token + 1] == .number && reading.tokens.gap[token + 1] == .none
            && reading.tokens.end[token + 1] - reading.tokens.start[token + 1] == 2
    }

    private static let partyLetters = WordSet("r d i l con lab green snp ind ld lib dup plaid")

    /// The end of the name with where somebody is from: "Ann Lee ⟨of New Mexico⟩,".
    func endOfOrigin(behind name: Range<Int>, sentence: Range<Int>) -> Int {
        var end = name.upperBound
        guard end + 1 < sentence.upperBound, RoleReader.origins.contains(reading.tokens.key[end])
        else { return end }
        end += 1
        while end < sentence.upperBound - 1,
            reading.tokens.shape[end].contains(.capitalised)
                || RoleReader.phraseLinks.contains(reading.tokens.key[end])
        {
            end += 1
        }
        return end
    }

    private static let origins = WordSet("of from")

    /// The role that stands behind a name, in an apposition: ", 44, a retired nurse at Mercy Hospital".
    func role(after name: Range<Int>, sentence: Range<Int>) -> Role? {
        let limit = sentence.upperBound
        let details = endOfDetails(after: name, limit: limit)
        if details > name.upperBound,
            reading.tokens.key[name.upperBound] == .openBracket,
            RoleReader.partyLetters.contains(reading.tokens.key[name.upperBound + 1])
        {
            return Role(
                words: name.upperBound + 1..<details - 1,
                identity: name.lowerBound..<details
            )
        }
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
        guard let end = endOfApposition(from: first, hasArticle: first > start, limit: limit) else {
            return letters
        }
        let last = endOfSecondRole(behind: end, limit: limit) ?? end
        // "Orr, his brother and his mother": a list.
        if name.count == 1, reading.tag(start) == .pronounPossessive,
            listGoesOn(at: end, limit: limit)
        {
            return nil
        }
        return Role(words: first..<last, identity: name.lowerBound..<last)
    }

    /// "Ann Lind MP": the letters alone.
    private func postNominals(of name: Range<Int>, to end: Int) -> Role? {
        guard end > name.upperBound,
            NameWords.postNominals.contains(reading.tokens.key[name.upperBound])
        else { return nil }
        return Role(words: name.upperBound..<end, identity: name.lowerBound..<end)
    }

    /// "a professor of law and a member of the board": the end of what somebody is besides.
    private func endOfSecondRole(behind end: Int, limit: Int) -> Int? {
        guard end + 2 < limit, reading.tokens.key[end] == .and,
            ClosedWords.indefinite.contains(reading.tokens.key[end + 1])
        else { return nil }
        return endOfApposition(from: end + 2, hasArticle: true, limit: limit)
    }

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
        guard token + 1 < limit, RoleReader.belonging.contains(reading.tokens.key[token]) else {
            return nil
        }
        var isOf =
            reading.tokens.key[token] == .of && token == end
            && reading.tokens.shape[token].isDisjoint(with: .capitalised)
        token += 1
        if reading.tokens.key[token] == .the { token += 1 }
        // "Tom Orr from the United States, who won"
        if token == end + 1 || token == end + 2, token + 1 < limit,
            reading.tokens.shape[token].contains(.capitalised)
        {
            var last = token
            while last + 1 < limit, reading.tokens.shape[last + 1].contains(.capitalised) {
                last += 1
            }
            isOf = isOf || last + 1 < limit && reading.tokens.kind[last + 1] == .punctuation
        }
        guard token < limit, let index = reading.mention(.organization, covering: token) else {
            return isOf ? origin(of: name, at: token, limit: limit) : nil
        }
        let body = reading.mentions[index].tokens
        return Role(words: body, identity: name.lowerBound..<body.upperBound, isAffiliation: true)
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

    /// "R-Ohio", "D-N.Y.".
    private func endOfParty(at token: Int, limit: Int) -> Int? {
        guard token + 2 < limit, RoleReader.partyLetters.contains(reading.tokens.key[token]),
            reading.tokens.shape[token].contains(.capitalised),
            reading.tokens.key[token + 1] == .hyphen
        else { return nil }
        var end = token + 3
        // "D-Salt Lake City"
        while end < min(limit, token + 6), reading.tokens.shape[end].contains(.capitalised),
            reading.tokens.gap[end] == .space, reading.tokens.kind[end] == .word,
            reading.tokens.shape[end - 1].isDisjoint(with: .abbreviation)
        {
            end += 1
        }
        return end
    }

    /// "known online as “Hex”": the nickname's closing mark isn't part of it.
    private func endOfAlias(at token: Int, limit: Int) -> Int? {
        var next = token
        while next < min(limit, token + 4), RoleReader.aliasWords.contains(reading.tokens.key[next])
        {
            next += 1
        }
        guard next > token, next < limit, reading.tokens.key[next] == RoleReader.asWord else {
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

    private static let aliasWords = WordSet("also better known online professionally publicly")
    private static let asWord = WordKey("as")

    private func skipArticle(at token: Int, limit: Int) -> Int {
        var next = token
        while next < limit, next < token + 4, RoleReader.openers.contains(reading.tokens.key[next]),
            // "Ann Lind, 43, of The Green": an address.
            reading.tokens.shape[next].isDisjoint(with: .capitalised)
        {
            next += 1
        }
        return next
    }

    private static let openers = WordSet(
        "a an the another one of now then currently formerly previously once his her their its our my"
    )

    /// The end of a noun phrase whose head is a role, with the phrases that belong to it.
    private func endOfApposition(from start: Int, hasArticle: Bool, limit: Int) -> Int? {
        var token = start
        var head = -1
        core: while token < min(limit, start + 14) {
            let key = reading.tokens.key[token]
            // "Ann Lind, Tarn Department of Health spokeswoman": the body's name is passed over whole.
            if head < start, let index = reading.mention(.organization, covering: token),
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
            switch reading.tokens.kind[token] {
            case .word:
                if key == .and, head == token - 1, token + 1 < limit,
                    reading.tokens.kind[token + 1] == .word,
                    !NameWords.functionWords.contains(reading.tokens.key[token + 1]),
                    !reading.tags[token + 1].isFiniteVerb
                {
                    break
                }
                // "a six-term congresswoman"
                let isCompound =
                    token + 1 < limit && reading.tokens.key[token + 1] == .hyphen
                    && reading.tokens.gap[token + 1] == .none
                if NameWords.functionWords.contains(key) && !isCompound
                    || RoleReader.participles.contains(key)
                {
                    break core
                }
                if head == token - 1, reading.tags[token].isFiniteVerb { break core }
                if RoleWords.headsApposition(key) || RoleWords.titles.contains(key)
                    || isRoleByForm(token)
                {
                    head = token
                }
            case .clitic:
                guard key == .clitic else { break core }
            // "the workers' representative", "“…,” Ann Lind, Waters' director, said"
            case .punctuation where reading.tag(token) == .possessive || isPluralPossessive(token):
                break
            case .punctuation:
                let isHyphen = key == .hyphen && reading.tokens.gap[token] == .none
                let goesOn =
                    key == .comma && head == token - 1 && token + 2 < limit
                    && RoleWords.headsApposition(reading.tokens.key[token + 1])
                    && !reading.tokens.shape[token + 1].contains(.capitalised)
                guard isHyphen || goesOn else { break core }
            default: break
            }
            token += 1
        }
        // "a law professor and political newbie,": the first of two is known.
        if head >= start, head < token - 1, reading.tokens.key[head + 1] == .and,
            reading.tag(token - 1).isNoun, token < limit,
            reading.tokens.kind[token] == .punctuation
        {
            return token
        }
        guard head == token - 1, head >= start else { return nil }
        guard token < limit else { return token }
        // "Ann Lee, Labour MP Tom Orr": the next one's title.
        if !hasArticle, reading.tokens.shape[token].contains(.capitalised),
            reading.tokens.kind[token] == .word
        {
            return nil
        }
        if NameWords.speechVerbs.contains(reading.tokens.key[token]), !hasArticle { return nil }
        return endOfPhrases(from: token, limit: limit)
    }

    /// An apostrophe behind an "s" and before a word, whatever quotation stands around.
    private func isPluralPossessive(_ token: Int) -> Bool {
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

    private static let links = WordSet("of for at to in with from on")
    private static let connectors = WordSet("the a an and & - 's his her their its")
    private static let stops = WordSet(
        """
        who whom whose which that where when while after before because since as but or so than then until
        if though although during said says told he she it they we i you is was are were has had have will
        would could can may not by
        """
    )
}
