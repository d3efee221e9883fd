/// Reads an organisation's name where it begins.
///
/// It is an object because it is asked of every capital: a call would copy its tables.
final class OrganizationReader {
    let reading: Reading
    /// Capitalised words that are in no name, unless they are a body's head word.
    private let outsideNames = OrganizationReader.outsideNames
    private let heads = OrganizationWords.heads
    private let roles = RoleWords.titlesAndOccupations

    init(reading: Reading) { self.reading = reading }

    /// The end of the organisation's name that begins at `start`; nil if there is none.
    func end(from start: Int, limit: Int) -> Int? {
        let byHead = endByHead(from: start, limit: limit).flatMap {
            isPlace(start..<$0, limit) ? nil : $0
        }
        guard
            let known = OrganizationWords.known.longestMatch(
                at: start,
                in: reading.tokens,
                limit: limit
            ), !isInsideName(start), isCapitalised(known.end - 1)
        else { return byHead }
        return max(byHead ?? 0, known.end)
    }

    /// What is known of a name while its words are read.
    private struct Progress {
        let start: Int
        let limit: Int
        var token: Int
        /// The end of the name, if the last head word read is its last: "the Department ⟨|⟩ of Health".
        var end: Int?
        /// After "Department of" everything belongs to the name; before a head nothing is sure.
        var isComplement = false
        var lastCapital: Int

        init(start: Int, limit: Int) {
            self.start = start
            self.limit = limit
            token = start
            lastCapital = start
        }
    }

    /// Reads capitals and the small words between them up to the last head word and what it is of.
    private func endByHead(from start: Int, limit: Int) -> Int? {
        let tokens = reading.tokens
        var name = Progress(start: start, limit: limit)
        while name.token < min(limit, start + 16) {
            let token = name.token
            if token > start, tokens.gap[token] > .line { break }
            if name.end == token, isGivenName(token) { break }
            if isNameWord(token) {
                if isRole(token, limit: limit), !isOwner(token, limit: limit) { break }
                if endsName(token, name) { name.end = token + 1 }
                name.lastCapital = token
                name.token += 1
            } else if tokens.kind[token] == .clitic, isOwner(token - 1, limit: limit) {
                name.token += 1
            } else if tokens.key[token] == .hyphen, tokens.gap[token] == .none, token + 1 < limit,
                tokens.gap[token + 1] == .none
            {
                takeCompound(&name)
            } else if let next = wordAfterLink(
                at: token,
                end: name.end,
                start: start,
                limit: limit
            ) {
                name.isComplement = true
                name.token = next
            } else if OrganizationReader.conjunctions.contains(tokens.key[token]),
                isInside(conjunction: token, name)
            {
                name.token += 1
            } else {
                return endOfCompanyForm(at: token, name) ?? name.end
            }
        }
        return name.end
    }

    /// "House of Representatives ⟨Ann⟩ Lind": a person follows.
    private func isGivenName(_ token: Int) -> Bool {
        let key = reading.tokens.key[token]
        return NameWords.givenNames.contains(key) && !heads.contains(key)
            && !NameWords.places.contains(key)
            && !NameWords.placeOpeners.contains(reading.tokens.key[token - 1])
    }

    /// Whether a name may end with the capitalised word: "Tarn ⟨Council⟩", "Department of ⟨Health⟩".
    private func endsName(_ token: Int, _ name: Progress) -> Bool {
        if name.isComplement { return true }
        guard token > name.start else { return false }
        return isHead(token)
            || OrganizationWords.softHeads.contains(reading.tokens.key[token])
                && (token > name.start + 1
                    || !NameWords.givenNames.contains(reading.tokens.key[name.start]))
    }

    /// Takes a hyphen and the word behind it: "Department of Higher⟨-Education⟩".
    private func takeCompound(_ name: inout Progress) {
        let hyphen = name.token
        name.token += 1
        guard name.token < name.limit, reading.tokens.kind[name.token] == .word else { return }
        if name.isComplement || name.end == hyphen { name.end = name.token + 1 }
        name.token += 1
    }

    /// Whether "and" stands inside the name: "Department of Health ⟨and⟩ Care", "Fisheries ⟨and⟩ Oceans Board".
    private func isInside(conjunction token: Int, _ name: Progress) -> Bool {
        let next = token + 1
        guard next < name.limit, isNameWord(next), reading.tokens.gap[next] <= .line else {
            return false
        }
        if name.isComplement, OrganizationWords.openers.contains(reading.tokens.key[name.start]),
            !startsAnother(at: next, limit: name.limit)
        {
            return true
        }
        return name.end == nil && name.lastCapital == token - 1
            && headFollows(from: next, limit: name.limit)
            && !isPlaceOrPerson(name.start..<token)
    }

    /// The end of a company's name by its form: "Orr Foods ⟨plc⟩", "Orr Foods⟨, Inc.⟩".
    private func endOfCompanyForm(at token: Int, _ name: Progress) -> Int? {
        let key = reading.tokens.key[token]
        if token > name.start, name.lastCapital == token - 1,
            OrganizationReader.smallForms.contains(key), reading.tokens.kind[token] == .word
        {
            return token + 1
        }
        guard key == .comma, token + 1 < name.limit,
            OrganizationReader.companyForms.contains(reading.tokens.key[token + 1])
        else { return nil }
        return token + 2
    }

    /// Whether the name goes on as a place's, "Bradley International Airport", or is a country's.
    private func isPlace(_ range: Range<Int>, _ limit: Int) -> Bool {
        let end = range.upperBound
        if OrganizationWords.countries.longestMatch(
            at: range.lowerBound,
            in: reading.tokens,
            limit: end
        )?.end == end {
            return true
        }
        return end < limit && isCapitalised(end)
            && OrganizationWords.placeHeads.contains(reading.tokens.key[end])
    }

    private static let outsideNames = NameWords.functionWords.union(
        NameWords.calendar,
        RoleModifiers.all
    )
    private static let conjunctions = WordSet("and &")
    static let companyForms = WordSet("inc. inc llc ltd. ltd corp. plc")
    /// Company forms that are written small: "Orr Foods plc".
    private static let smallForms = WordSet("plc gmbh llp")
    private static let district = WordKey("district")
    private static let districtKinds = WordSet("school park water fire transit hospital sanitation")

    func isNameWord(_ token: Int) -> Bool {
        guard isCapitalised(token) else { return false }
        let key = reading.tokens.key[token]
        return !outsideNames.contains(key) || heads.contains(key)
    }

    private func isCapitalised(_ token: Int) -> Bool {
        reading.tokens.kind[token] == .word && reading.tokens.shape[token].contains(.capitalised)
            && !reading.isInNameOfLaw(token) && !reading.has(.citation, at: token)
            && !reading.has(.time, at: token)
    }

    private func isHead(_ token: Int) -> Bool {
        let key = reading.tokens.key[token]
        guard heads.contains(key) else { return false }
        return key != OrganizationReader.district
            || OrganizationReader.districtKinds.contains(reading.tokens.key[token - 1])
    }

    private func isRole(_ token: Int, limit: Int) -> Bool {
        let key = reading.tokens.key[token]
        guard roles.contains(key) else { return false }
        // "Trade Assembly", "Defense Attorney Association".
        return !heads.contains(key)
            && !(token + 1 < limit
                && heads.contains(reading.tokens.key[token + 1])
                && isCapitalised(token + 1))
    }

    /// Whether the word owns the organisation's head behind it: "Sheriff" in "Sheriff's Office".
    private func isOwner(_ token: Int, limit: Int) -> Bool {
        token + 2 < limit && OrganizationWords.owners.contains(reading.tokens.key[token])
            && reading.tokens.kind[token + 1] == .clitic && isCapitalised(token + 2)
    }

    /// The name word behind "of", "for the"; only after a head or an opener.
    private func wordAfterLink(at token: Int, end: Int?, start: Int, limit: Int) -> Int? {
        guard OrganizationWords.links.contains(reading.tokens.key[token]) else { return nil }
        let isOpener =
            token == start + 1 && OrganizationWords.openers.contains(reading.tokens.key[start])
        guard isOpener || end == token && reading.tokens.key[token] != .on else {
            return nil
        }
        var next = token + 1
        if next < limit, reading.tokens.key[next] == .the { next += 1 }
        guard next < limit, isNameWord(next), !isRole(next, limit: limit) else { return nil }
        // "the University of Leeds for the Department of Health": another one begins.
        if !isOpener, next + 1 < limit,
            OrganizationWords.openers.contains(reading.tokens.key[next]),
            OrganizationWords.links.contains(reading.tokens.key[next + 1])
        {
            return nil
        }
        return next
    }

    /// Whether a head ends the capitals that begin at `token`: "Immigration and Customs Enforcement".
    private func headFollows(from token: Int, limit: Int) -> Bool {
        var next = token
        while next < min(limit, token + 4), isNameWord(next) {
            if next > token, heads.contains(reading.tokens.key[next]) {
                return true
            }
            next += 1
        }
        return false
    }

    /// Whether "and" joins two organisations rather than two words of one name.
    private func startsAnother(at token: Int, limit: Int) -> Bool {
        reading.tokens.shape[token].contains(.allCapitals)
            || NameWords.givenNames.contains(reading.tokens.key[token])
            || OrganizationWords.known.longestMatch(at: token, in: reading.tokens, limit: limit)
                != nil
            || headFollows(from: token, limit: limit)
    }

    private func isPlaceOrPerson(_ range: Range<Int>) -> Bool {
        range.contains {
            let key = reading.tokens.key[$0]
            return NameWords.places.contains(key) || NameWords.givenNames.contains(key)
                || OrganizationWords.known.longestMatch(
                    at: $0,
                    in: reading.tokens,
                    limit: range.upperBound
                ) != nil || reading.tokens.shape[$0].contains(.allCapitals)
        }
    }

    /// Whether the token stands in a longer run of capitals, where a known word may be a surname: "Henry Ford".
    private func isInsideName(_ token: Int) -> Bool {
        token > 0 && reading.tokens.shape[token - 1].contains(.capitalised)
            && NameWords.givenNames.contains(reading.tokens.key[token - 1])
    }
}
