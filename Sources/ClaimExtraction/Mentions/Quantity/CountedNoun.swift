/// The noun phrase that says what a number counts.
struct CountedNoun {
    /// From the first word after the number to the head noun, or to the last of several joined by "and".
    let tokens: Range<Int>
    /// The head with its short of-phrase: "incidents of voter impersonation".
    let end: Int
    let isPlural: Bool
    /// Whether singular and plural look alike: "one series", "two series".
    let isInvariable: Bool
}

/// Finds counted nouns by parts of speech, and by closed classes of words where those are unsure.
struct CountedNounFinder {
    /// A noun phrase of more words is no counted noun; the bound keeps the look-ahead constant.
    private static let maximumLength = 9
    private static let maximumOfPhrase = 5

    let reading: Reading
    let limit: Int

    /// The noun phrase that begins at `start`, for a number that is one or another.
    func noun(at start: Int, isSingular: Bool, sentenceStart: Int) -> CountedNoun? {
        guard let head = head(from: start, isSingular: isSingular) else { return nil }
        var end = head + 1
        let isPlural = isPlural(head) || (!isSingular && head > start && endsInPlural(head))
        if !isSingular, isPlural {
            end = joined(after: end, from: start, sentenceStart: sentenceStart)
        }
        return CountedNoun(
            tokens: start..<end,
            end: ofPhrase(at: end, isPart: false) ?? end,
            isPlural: isPlural,
            isInvariable: CountedNounWords.plurals.contains(reading.tokens.key[head])
        )
    }

    // MARK: Head

    /// The head of the noun phrase without determiner that begins at `start`.
    func head(from start: Int, isSingular: Bool) -> Int? {
        var last: Int?
        var lastPlural: Int?
        var token = start
        let bound = min(limit, start + CountedNounFinder.maximumLength)
        loop: while token < bound, reading.tokens.gap[token] <= .space || token == start {
            var role = role(of: token, hasNoun: last != nil, bound: bound)
            // "51 ICE detainees" ends with a plural, whatever verb it might be elsewhere.
            let isPluralEnd =
                !isSingular && last != nil && lastPlural == nil && endsInPlural(token)
            if isPluralEnd { role = .noun }
            switch role {
            case .noun:
                // "one police station"
                if let plural = lastPlural, last == plural, !continues(plural, with: token),
                    !isSingular || !CountedNounWords.describing.contains(reading.tokens.key[plural])
                {
                    break loop
                }
                last = token
                if isPluralEnd || isPlural(token) { lastPlural = token }
            case .modifier: if last != nil, !leadsToNoun(token, bound) { break loop }
            case .link: break
            case .stop: break loop
            }
            token += 1
        }
        // "Two men Tuesday", "ten people dead last night": the head of more than one is plural.
        return isSingular ? last : lastPlural ?? last
    }

    private enum Role { case noun, modifier, link, stop }

    private func role(of token: Int, hasNoun: Bool, bound: Int) -> Role {
        let tokens = reading.tokens
        let key = tokens.key[token]
        switch tokens.kind[token] {
        case .punctuation:
            return isSuspended(token, bound) || isHyphenInside(token, bound) ? .link : .stop
        case .clitic: return isOwner(token, hasNoun: hasNoun, bound: bound) ? .modifier : .stop
        case .number: return isOfPoints(token, bound) ? .link : .stop
        case .address: return .stop
        case .word: break
        }
        if hasNoun, token > 0, isSuspended(token - 1, bound) { return .link }
        // "53 current ⟨and⟩ former employees"
        if key == .and, !hasNoun, token > 0, token + 2 < bound,
            reading.tags[token - 1].isAdjective, reading.tags[token + 1].isAdjective,
            reading.tags[token + 2] == .nounPlural
        {
            return .link
        }
        if CountedNounWords.stops.contains(key) || reading.isCalendarTime(token) { return .stop }
        if Numeral.mayBegin(at: token, in: tokens), !isLinked(token) { return .stop }
        let tag = reading.tags[token]
        if !hasNoun, isDeed(token, bound) { return .stop }
        if tag.isNoun { return .noun }
        if tag.isAdjective || tag == .foreign { return .modifier }
        if tag.isAdverb { return hasNoun ? .stop : .modifier }
        return tag.isVerb ? roleOfVerb(token, hasNoun: hasNoun, bound: bound) : .stop
    }

    /// "27 ⟨walk⟩ to school, 14 ⟨cycle⟩", "another 310 ⟨left⟩ Kettle Forks", "1,200 ⟨took⟩ part", "four ⟨take⟩ guests": what so many do.
    private func isDeed(_ token: Int, _ bound: Int) -> Bool {
        let key = reading.tokens.key[token]
        switch reading.tags[token] {
        case .noun where CountedNounWords.deeds.contains(key) && token + 1 < bound:
            return reading.tags[token + 1] == .preposition
                || CountedNounWords.afterDeeds.contains(reading.tokens.key[token + 1])
        case .verbPast where IrregularVerbs.pasts.contains(key): return true
        case .verbPresent where CommonVerbs.verbsOnlyBases.contains(key): return true
        case let tag where !tag.isNoun && key == .left && token + 1 < bound:
            return reading.tokens.shape[token + 1].contains(.capitalised)
        default: return false
        }
    }

    /// "Town-⟨owned⟩ lots", "One ⟨count⟩ each of fraud": a word that looks like a verb inside the phrase.
    private func roleOfVerb(_ token: Int, hasNoun: Bool, bound: Int) -> Role {
        if hasNoun, isLinked(token) { return .modifier }
        if isPlural(token), !hasNoun { return .noun }
        let tag = reading.tags[token]
        // No verb stands between a number and "of" or "each".
        if !hasNoun, tag == .verbBase || tag == .verbPresent, token + 1 < bound,
            CountedNounWords.afterNouns.contains(reading.tokens.key[token + 1])
        {
            return .noun
        }
        guard !hasNoun, token + 1 < bound, reading.tokens.gap[token + 1] <= .space else {
            return .stop
        }
        return isNounOrModifier(token + 1) ? .modifier : .stop
    }

    /// "coal⟨-⟩ and gas-fired plants": a hyphen whose second part follows with the next one.
    private func isSuspended(_ hyphen: Int, _ bound: Int) -> Bool {
        let tokens = reading.tokens
        return hyphen + 3 < bound && tokens.key[hyphen] == .hyphen && tokens.gap[hyphen] == .none
            && tokens.gap[hyphen + 1] == .space
            && CountedNounWords.conjunctions.contains(tokens.key[hyphen + 1])
            && tokens.key[hyphen + 3] == .hyphen && tokens.gap[hyphen + 3] == .none
    }

    /// "Town⟨-⟩owned lots".
    private func isHyphenInside(_ token: Int, _ bound: Int) -> Bool {
        let tokens = reading.tokens
        return tokens.key[token] == .hyphen && tokens.gap[token] == .none && token + 1 < bound
            && tokens.gap[token + 1] == .none && tokens.kind[token + 1] == .word
    }

    /// "12 women⟨'s⟩ clubs": a possessive with its noun behind it.
    private func isOwner(_ token: Int, hasNoun: Bool, bound: Int) -> Bool {
        hasNoun && reading.tokens.gap[token] == .none && token + 1 < bound
            && CountedNounWords.possessives.contains(reading.tokens.key[token])
            && role(of: token + 1, hasNoun: false, bound: bound) != .stop
    }

    /// "seven ⟨3⟩-pointers": a number that names a kind of goal.
    private func isOfPoints(_ token: Int, _ bound: Int) -> Bool {
        token + 2 < bound && reading.tokens.key[token + 1] == .hyphen
            && reading.tokens.gap[token + 1] == .none
            && CountedNounWords.pointers.contains(reading.tokens.key[token + 2])
    }

    private func isLinked(_ token: Int) -> Bool {
        token > 0 && reading.tokens.key[token - 1] == .hyphen
            && reading.tokens.gap[token] == .none
    }

    private func isNounOrModifier(_ token: Int) -> Bool {
        let tag = reading.tags[token]
        return (tag.isNoun || tag.isAdjective) && reading.tokens.kind[token] == .word
            && !CountedNounWords.stops.contains(reading.tokens.key[token])
    }

    /// Whether a modifier after a noun has another noun behind it: "26 county electoral votes".
    private func leadsToNoun(_ token: Int, _ bound: Int) -> Bool {
        let isLink = reading.tokens.kind[token] != .word
        return isLink
            || (token + 1 < bound && reading.tokens.gap[token + 1] == .space
                && reading.tags[token + 1].isNoun && reading.tokens.kind[token + 1] == .word
                && !CountedNounWords.stops.contains(reading.tokens.key[token + 1])
                && !reading.isCalendarTime(token + 1))
    }

    /// Whether a noun after a plural is still of one compound: "weapons charges", "Marshals Service".
    private func continues(_ plural: Int, with token: Int) -> Bool {
        let isName =
            reading.tokens.shape[plural].contains(.capitalised)
            && reading.tokens.shape[token].contains(.capitalised)
        if isName || isLinked(token) { return true }
        return isPlural(token) && !reading.tokens.shape[token].contains(.capitalised)
    }

    private func isPlural(_ token: Int) -> Bool {
        let tag = reading.tags[token]
        if CountedNounWords.singulars.contains(reading.tokens.key[token]) { return false }
        if tag == .nounPlural || tag == .properNounPlural { return true }
        if CountedNounWords.plurals.contains(reading.tokens.key[token]) { return true }
        return tag != .adjective && isSpelledAsPlural(token)
    }

    /// Whether the tagger's verb, adjective or adverb is the plural that a count's noun phrase ends with.
    private func endsInPlural(_ token: Int) -> Bool {
        let tag = reading.tags[token]
        return (tag.isVerb || tag == .adjective || tag == .adverb)
            && reading.tokens.kind[token] == .word
            && isSpelledAsPlural(token) && !leadsToNoun(token, limit)
            && !CountedNounWords.adverbs.contains(reading.tokens.key[token])
            && !CountedNounWords.stops.contains(reading.tokens.key[token])
    }

    private func isSpelledAsPlural(_ token: Int) -> Bool {
        let bytes = reading.tokens.bytes(token)
        guard bytes.count > 3 else { return false }
        let last = reading.source.bytes[bytes.upperBound - 1]
        let before = reading.source.bytes[bytes.upperBound - 2]
        return last == UInt8(ascii: "s") && before != UInt8(ascii: "s")
            && before != UInt8(ascii: "u") && before != UInt8(ascii: "i")
            && !reading.tokens.shape[token].contains(.capitalised)
    }

    // MARK: What hangs on the head

    /// The end of further bare plurals that belong to the count: "62 individuals, companies and unions".
    private func joined(after end: Int, from start: Int, sentenceStart: Int) -> Int {
        let tokens = reading.tokens
        var token = end
        var members = 0
        while token < limit, members < 5, tokens.gap[token] <= .space {
            let isComma = tokens.key[token] == .comma
            var next = token
            if isComma { next += 1 }
            let isLast = next < limit && CountedNounWords.conjunctions.contains(tokens.key[next])
            if isLast { next += 1 }
            // "Injuring 25 people and damaging homes" goes on with another act.
            guard isComma || isLast, next < limit, tokens.kind[next] == .word,
                !reading.tags[next].isVerb, !isParticiple(next),
                let head = head(from: next, isSingular: false), isPlural(head)
            else { return end }
            token = head + 1
            members += 1
            if isLast {
                // "67 seats and Democrats 49": what has a number of its own.
                let hasNumber = token < limit && reading.tags[token] == .number
                return hasNumber
                    || startsClause(at: token, count: start, sentenceStart: sentenceStart)
                    ? end : token
            }
        }
        return end
    }

    private func isParticiple(_ token: Int) -> Bool {
        let bytes = reading.source.bytes[reading.tokens.bytes(token)]
        return bytes.count > 5 && bytes.suffix(3).elementsEqual("ing".utf8)
            && !reading.tags[token].isNoun
    }

    /// Whether the joined noun is rather the subject of the next clause: "arrested two men and officials said".
    private func startsClause(at token: Int, count: Int, sentenceStart: Int) -> Bool {
        guard token < limit, reading.tags[token].isFiniteVerb else { return false }
        return (sentenceStart..<max(sentenceStart, count)).suffix(40).contains {
            reading.tags[$0].isFiniteVerb
        }
    }

    /// The end of a short of-phrase at `token`; with a determiner only where a part of a whole is counted.
    func ofPhrase(at token: Int, isPart: Bool) -> Int? {
        let tokens = reading.tokens
        guard token + 1 < limit, tokens.key[token] == .of, tokens.gap[token] == .space
        else { return nil }
        var first = token + 1
        if CountedNounWords.determiners.contains(tokens.key[first]) {
            guard isPart else { return nil }
            first += 1
        }
        guard first < limit, let head = head(from: first, isSingular: true),
            head - token <= CountedNounFinder.maximumOfPhrase
        else { return nil }
        return head + 1
    }
}

extension Reading {
    /// Whether a date or a time of day covers the token.
    func isCalendarTime(_ token: Int) -> Bool {
        guard let index = mention(.time, covering: token),
            case .time(let time) = mentions[index].detail
        else { return false }
        // "every July 4", but no "every 4 years"
        guard
            time.timexType == .date || time.timexType == .time
                || time.timexType == .set && time.value.hasPrefix("XXXX")
        else { return false }
        // "Recent", "current" and "former" are words like others here.
        return !time.value.hasSuffix("_REF")
    }
}

/// Closed classes of words around a counted noun.
enum CountedNounWords {
    /// Verbs that are nouns of one thing otherwise, and what may follow them.
    static let deeds = WordSet(
        "walk cycle drive ride travel commute work need want hope plan smoke sleep vote support back oppose own rent study come go live"
    )
    static let afterDeeds = WordSet("a an the it them as there here alone only no every to")
    /// Plurals that describe one thing before its noun.
    static let describing = WordSet("police arms sports sales news")
    static let pointers = WordSet("pointer pointers")
    static let behindTimes = WordSet("earlier ago later before")
    static let conjunctions = WordSet("and or")
    static let possessives = WordSet("'s '")
    static let `for` = WordKey("for")
    static let every = WordSet("every each")
    static let afterNouns = WordSet("of each")
    static let determiners = WordSet(
        "the its their his her our your my this that these those all such"
    )
    static let rateWords = WordSet("a an per each every")
    static let rateUnits = WordSet(
        """
        second minute hour day night week month quarter year decade season game share person capita
        head household pound ounce gallon barrel ton tonne mile acre unit vote
        """
    )

    /// Plurals without s; some are singular as well.
    static let plurals = WordSet(
        """
        people men women children police feet teeth mice geese lives wives aircraft staff crew troops
        personnel criteria media data alumni fish sheep deer species series cattle policemen
        policewomen firefighters gunmen congressmen congresswomen spokesmen lawmakers fishermen
        salesmen servicemen servicewomen grandchildren
        """
    )

    /// Adverbs in s.
    static let adverbs = WordSet(
        """
        always perhaps besides sometimes nowadays overseas afterwards towards upwards downwards onwards
        backwards forwards indoors outdoors upstairs downstairs thereabouts
        """
    )

    /// Singulars in s.
    static let singulars = WordSet(
        """
        news chaos canvas lens mumps measles diabetes rabies politics economics mathematics physics
        athletics gymnastics atlas alias christmas
        """
    )

    /// Words that end a noun phrase or stand in none.
    static let stops = WordSet(
        """
        the a an this that these those its their his her our your my
        he she it they we you i him them us me who whom whose which what
        and or but nor yet so if because while when where as than though although unless until since
        of in on at by for from with without to into onto over under after before between among
        against during through throughout across along around about above below behind beyond within
        near off out up down per via amid despite like toward towards upon
        is are was were be been being am do does did has have had having will would can could may
        might shall should must not n't no 's 're 've 'll 'd 'm
        said says say told added wrote monday tuesday wednesday thursday friday saturday sunday today
        yesterday tomorrow tonight ago apiece each overall together respectively altogether later
        earlier then there here now also already still just only even ever never too either both
        according including plus minus such
        """
    )
}
