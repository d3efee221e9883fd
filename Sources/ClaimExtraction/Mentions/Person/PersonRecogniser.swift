/// Finds people with their roles.
struct PersonRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {
        for (range, person) in PersonFinder(reading: reading).people() {
            reading.add(.person(person), over: range)
        }
    }
}

/// Decides which capitalised runs are people, and who is meant by a surname alone.
struct PersonFinder {
    let reading: Reading
    let names: NameReader
    let roles: RoleReader
    private let givenNames = NameWords.givenNames
    private let offices = RoleWords.offices
    private let phrases = RoleWords.phrases

    /// A run of capitals that may name a person, with the roles beside it.
    struct Candidate {
        let name: NameReader.Name
        let sentence: Range<Int>
        let before: RoleReader.Role?
        let after: RoleReader.Role?
    }

    init(reading: Reading) {
        self.reading = reading
        names = NameReader(reading: reading)
        roles = RoleReader(reading: reading)
    }

    /// The mentions of people in text order.
    func people() -> [(Range<Int>, Person)] {
        let candidates = candidates()
        let isAccepted = acceptedFullNames(among: candidates)
        var bySurname = namesBySurname(candidates, isAccepted)
        var seen: Set<String> = []
        var people: [(Range<Int>, Person)] = []
        var shared: RoleReader.Role?
        for (index, candidate) in candidates.enumerated() {
            let isFull = isFullName(candidate.name)
            let name: String
            if isFull {
                guard isAccepted[index] else { continue }
                name = canonicalName(candidate.name)
            } else {
                guard let known = nameOfSurname(candidate, &bySurname) else { continue }
                name = known
            }
            let isFirst = seen.insert(name).inserted
            let role = role(of: candidate, isFull: isFull, &shared)
            people.append(
                (
                    candidate.name.tokens,
                    person(name, candidate, role, isFirst: isFirst, isFull: isFull)
                )
            )
        }
        return people
    }

    /// For each candidate, whether it is a full name and a person's: "Ann Lind", not "Madison Avenue".
    private func acceptedFullNames(among candidates: [Candidate]) -> [Bool] {
        let alone = surnamesAlone(in: candidates)
        return candidates.map { isFullName($0.name) && isPerson($0, alone: alone) }
    }

    /// Whom a surname alone means: the first full name that has it.
    private func namesBySurname(
        _ candidates: [Candidate],
        _ isAccepted: [Bool]
    ) -> [WordKey: String] {
        var names: [WordKey: String] = [:]
        for (index, candidate) in candidates.enumerated() where isAccepted[index] {
            let surname = reading.tokens.key[candidate.name.surname]
            if names[surname] == nil { names[surname] = canonicalName(candidate.name) }
            // "Dame Frances Orr", then "Dame Frances".
            let first = candidate.name.tokens.lowerBound
            if first > 0, PersonFinder.knightly.contains(reading.tokens.key[first - 1]),
                names[reading.tokens.key[first]] == nil
            {
                names[reading.tokens.key[first]] = canonicalName(candidate.name)
            }
        }
        return names
    }

    /// Titles that go with a given name.
    private static let knightly = WordSet(
        "sir dame lady lord sister brother father pope king queen prince princess"
    )

    /// The full name of a surname alone, "Lind", or itself if nothing but a title tells that it is one: "Mayor Lind".
    private func nameOfSurname(_ candidate: Candidate, _ names: inout [WordKey: String]) -> String?
    {
        let surname = reading.tokens.key[candidate.name.surname]
        if let known = names[surname] { return known }
        guard isTitled(candidate) else { return nil }
        let name = canonicalName(candidate.name)
        names[surname] = name
        return name
    }

    /// What a person is, which several may share: "councillors Ann Lind and ⟨Tom Orr⟩".
    private func role(
        of candidate: Candidate,
        isFull: Bool,
        _ shared: inout RoleReader.Role?
    ) -> RoleReader.Role? {
        let role = candidate.before ?? candidate.after
        if role == nil || role?.isAffiliation == true, let plural = shared, isFull,
            roles.joins(plural, to: candidate.name.tokens)
        {
            shared = roles.share(of: plural, for: candidate.name.tokens)
            return shared
        }
        shared = candidate.before.flatMap {
            roles.isPlural($0, before: candidate.name.tokens)
                && roles.endOfKin(candidate.name.tokens) == nil ? $0 : nil
        }
        return role
    }

    private func isFullName(_ name: NameReader.Name) -> Bool {
        name.wordCount > 1 || name.hasInitial
    }

    private func candidates() -> [Candidate] {
        var found: [Candidate] = []
        for sentence in reading.sentences {
            var token = sentence.tokens.lowerBound
            while token < sentence.tokens.upperBound {
                guard reading.tokens.shape[token].contains(.capitalised),
                    let candidate = candidate(at: token, sentence: sentence.tokens)
                else {
                    token += 1
                    continue
                }
                found.append(candidate)
                token = candidate.name.tokens.upperBound
            }
        }
        return found
    }

    private func candidate(at token: Int, sentence: Range<Int>) -> Candidate? {
        let limit = sentence.upperBound
        // "Mayor" before a name isn't its first word; "Dean" may be.
        let key = reading.tokens.key[token]
        let isGivenName = givenNames.contains(key)
        if !isGivenName, offices.contains(key) { return nil }
        if phrases.longestMatch(at: token, in: reading.tokens, limit: limit) != nil {
            return nil
        }
        // "Vice President for Finance Ann Lind": the name begins behind the office.
        if token > sentence.lowerBound, !isGivenName, token + 2 < limit,
            givenNames.contains(reading.tokens.key[token + 1]),
            reading.tokens.shape[token + 1].contains(.capitalised),
            RoleReader.phraseLinks.contains(reading.tokens.key[token - 1])
        {
            return nil
        }
        if !isGivenName, isInsideOffice(token, sentence) { return nil }
        // "from Vermont Ann Lind": the name begins behind the place.
        if !isGivenName, token + 1 < limit, NameWords.places.contains(key),
            givenNames.contains(reading.tokens.key[token + 1]),
            !NameWords.places.contains(reading.tokens.key[token + 1])
        {
            return nil
        }
        guard !isSecondPart(token), !opensSentenceOnly(token, sentence),
            let name = names.name(at: token, limit: limit), !isThing(name, sentence)
        else { return nil }
        let end = name.tokens.upperBound
        // "Madison Avenue", "Jordan River", "Smith & Sons".
        if end < limit, reading.tokens.gap[end] <= .line,
            reading.tokens.shape[end].contains(.capitalised),
            NameWords.thingWords.contains(reading.tokens.key[end])
        {
            return nil
        }
        return Candidate(
            name: name,
            sentence: sentence,
            before: roles.role(before: name.tokens, sentence: sentence),
            after: roles.role(after: name.tokens, sentence: sentence)
                ?? roles.nickname(in: name.tokens)
        )
    }

    /// "Commissioner of Public ⟨Works⟩ Ann Lind": whether an office of several capitals stands around, and a given name
    /// behind.
    private func isInsideOffice(_ token: Int, _ sentence: Range<Int>) -> Bool {
        var first = token
        while first > sentence.lowerBound + 1, token - first < 3,
            reading.tokens.shape[first - 1].contains(.capitalised),
            reading.tokens.kind[first - 1] == .word
        {
            first -= 1
        }
        guard first > sentence.lowerBound + 1,
            RoleReader.phraseLinks.contains(reading.tokens.key[first - 1]),
            RoleWords.offices.contains(reading.tokens.key[first - 2])
        else { return false }
        for next in token + 1..<max(token + 1, min(token + 4, sentence.upperBound - 1)) {
            guard reading.tokens.shape[next].contains(.capitalised),
                reading.tokens.kind[next] == .word
            else { return false }
            if givenNames.contains(reading.tokens.key[next]) {
                return reading.tokens.shape[next + 1].contains(.capitalised)
                    || reading.tokens.key[next + 1] == .hyphen
            }
        }
        return false
    }

    /// Whether a capital at the beginning of a sentence is the sentence's, not a name's: "Regarding Orr".
    private func opensSentenceOnly(_ token: Int, _ sentence: Range<Int>) -> Bool {
        guard token == sentence.lowerBound,
            !NameWords.givenNames.contains(reading.tokens.key[token])
        else { return false }
        // "Podcaster Ann Lind", but "Lindqvist".
        if token + 2 < sentence.upperBound, reading.tokens.shape[token + 1].contains(.capitalised),
            roles.isRoleByForm(token)
                || roles.startOfNounRole(before: token + 1..<token + 3, sentence: sentence) != nil
        {
            return true
        }
        // "Co-author Ann Lind": a role with a hyphen.
        if token + 2 < sentence.upperBound, reading.tokens.key[token + 1] == .hyphen,
            reading.tokens.gap[token + 1] == .none,
            RoleWords.endsRole(reading.tokens.key[token + 2])
                // "Passer-by Ann Lind", "Mother-of-three Ann Lind"
                || roles.startOfCompound(endingAt: token + 2) == token
        {
            return true
        }
        switch reading.tag(token) {
        case .preposition, .conjunction, .determiner, .whAdverb, .pronoun: return true
        default: return false
        }
    }

    /// Whether the capitals name a ship, a storm, a park, or an office rather than its holder.
    private func isThing(_ name: NameReader.Name, _ sentence: Range<Int>) -> Bool {
        let start = name.tokens.lowerBound
        let first = reading.tokens.key[start]
        let last = reading.tokens.key[name.surname]
        if NameWords.thingOpeners.contains(first) { return true }
        if start > sentence.lowerBound,
            NameWords.thingOpeners.contains(reading.tokens.key[start - 1]),
            reading.tokens.shape[start - 1].contains(.capitalised)
        {
            return true
        }
        // "MV Professor Ann Lind"
        if start - 2 >= sentence.lowerBound,
            NameWords.ships.contains(reading.tokens.key[start - 2]),
            reading.tokens.shape[start - 2].contains(.allCapitals)
        {
            return true
        }
        guard name.wordCount > 1 else { return false }
        if NameWords.placeTails.contains(last), start > sentence.lowerBound {
            return PersonFinder.placePrepositions.contains(reading.tokens.key[start - 1])
        }
        guard !NameWords.givenNames.contains(first) else { return false }
        // "Foreign Secretary", "Emergency Situations Minister".
        let end = name.tokens.upperBound
        return RoleWords.titles.contains(last)
            || end < sentence.upperBound && reading.tokens.shape[end].contains(.capitalised)
                && RoleWords.titles.contains(reading.tokens.key[end])
    }

    private static let placePrepositions = WordSet("in at to near from through outside inside the")

    /// "Clinton" in "pro-Clinton".
    private func isSecondPart(_ token: Int) -> Bool {
        token > 0 && reading.tokens.key[token - 1] == .hyphen
            && reading.tokens.gap[token] == .none
    }

    /// How often a capitalised word stands alone, as surnames do later in an article.
    private func surnamesAlone(in candidates: [Candidate]) -> Set<WordKey> {
        var alone: Set<WordKey> = []
        for candidate in candidates where !isFullName(candidate.name) {
            alone.insert(reading.tokens.key[candidate.name.surname])
        }
        return alone
    }

    private func isPerson(_ candidate: Candidate, alone: Set<WordKey>) -> Bool {
        let name = candidate.name
        let first = reading.tokens.key[name.tokens.lowerBound]
        let surname = reading.tokens.key[name.surname]
        let startsLikePlace =
            NameWords.placeOpeners.contains(first)
            || NameWords.places.contains(first) && !NameWords.givenNames.contains(first)
        if candidate.before != nil || hasHonorific(before: name.tokens) {
            return !startsLikePlace
                || !NameWords.placeOpeners.contains(first) && NameWords.givenNames.contains(surname)
        }
        if startsLikePlace { return false }
        if NameWords.givenNames.contains(first) {
            return !(NameWords.places.contains(first) && NameWords.places.contains(surname))
        }
        if name.hasInitial || candidate.after?.isOrigin == false { return true }
        if roles.hasAge(after: name.tokens, limit: candidate.sentence.upperBound) { return true }
        if isArticle(before: name.tokens.lowerBound) { return false }
        return alone.contains(surname) && !NameWords.places.contains(surname)
            || isBesideSpeech(candidate) && name.wordCount < 4
    }

    /// Whether a surname without given name stands behind a title or beside kin.
    private func isTitled(_ candidate: Candidate) -> Bool {
        let start = candidate.name.tokens.lowerBound
        let key = reading.tokens.key[candidate.name.surname]
        guard start > candidate.sentence.lowerBound, !NameWords.places.contains(key) else {
            return false
        }
        if hasHonorific(before: candidate.name.tokens) { return true }
        guard candidate.before != nil else { return false }
        let previous = start - 1
        if reading.tokens.key[previous] == .comma {
            // "his boss, Dana,"; not "Orr's biographers, Ann and Tom Lind"
            if isOwned(candidate.before) || roles.isNamedAside(candidate.name.tokens),
                NameWords.givenNames.contains(key), !roles.isPlural(previous - 1)
            {
                return true
            }
            if roles.endOfKin(candidate.name.tokens) != nil { return true }
            return previous > candidate.sentence.lowerBound
                && RoleWords.kinship.contains(reading.tokens.key[previous - 1])
                // "his wife, Aissa, left": between commas it is her name, though no list has it.
                && (NameWords.givenNames.contains(key)
                    || candidate.name.tokens.upperBound < candidate.sentence.upperBound
                        && reading.tokens.key[candidate.name.tokens.upperBound] == .comma)
        }
        let role = reading.tokens.key[previous]
        return RoleWords.titles.contains(role)
            && reading.tokens.shape[previous].contains(.capitalised)
            || NameWords.givenNames.contains(key)
                && (RoleWords.kinship.contains(role) || isOwned(candidate.before))
            // "his nephew Zyrel"
            || RoleWords.kinship.contains(role) && isOwned(candidate.before)
    }

    /// Whether a role says whose it is: "⟨his⟩ nephew", "the mayor⟨'s⟩ nephew".
    private func isOwned(_ role: RoleReader.Role?) -> Bool {
        role?.words.contains {
            reading.tokens.key[$0] == .clitic
                || RoleReader.possessivePronouns.contains(reading.tokens.key[$0])
        } ?? false
    }

    private func hasHonorific(before name: Range<Int>) -> Bool {
        name.lowerBound > 0
            && NameWords.honorifics.contains(reading.tokens.key[name.lowerBound - 1])
    }

    private func isArticle(before token: Int) -> Bool {
        token > 0 && PersonFinder.articles.contains(reading.tokens.key[token - 1])
    }

    private static let articles = WordSet("the a an this that these")

    private func isBesideSpeech(_ candidate: Candidate) -> Bool {
        let name = candidate.name.tokens
        if name.upperBound < candidate.sentence.upperBound,
            NameWords.speechVerbs.contains(reading.tokens.key[name.upperBound])
        {
            return true
        }
        return name.lowerBound > candidate.sentence.lowerBound
            && NameWords.reportingBeforeName.contains(reading.tokens.key[name.lowerBound - 1])
    }
}
