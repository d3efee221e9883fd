/// Finds a person who is introduced with one first name and comes back with another: "Dale Whitcombe, a ranger" and then "Dave
/// Whitcombe".
///
/// Silent about short forms of a name, where two of a family are told apart, and where the second is introduced as well.
struct ChangedGivenNames: ConsistencyCheck {
    /// More people of one surname are a family.
    private static let mostNamesakes = 2

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var people: [WordKey: [WholeName]] = [:]
        for (_, mention) in reading.mentions(of: .person) {
            guard case .person(let person) = mention.detail,
                let name = FullName(person, mention.tokens, reading), let given = name.given
            else { continue }
            add(
                WholeName(
                    name: name,
                    given: given,
                    role: person.role,
                    isIntroduced: person.role != nil || tellsAge(behind: name.tokens, reading),
                    person: person
                ),
                to: &people,
                reading
            )
        }
        addUnlisted(of: reading, to: &people)
        let pairs = people.values.filter { $0.count == ChangedGivenNames.mostNamesakes }
            .map { $0.sorted { $0.name.surname < $1.name.surname } }
            .filter { areOne($0[0], $0[1], reading) }
            .sorted { $0[0].name.surname < $1[0].name.surname }
        for pair in pairs {
            findings.append(.twoSpellings(pair[0].name.tokens, pair[1].name.tokens, reading))
        }
    }

    /// Adds two capitalised words in a row whose first no list of names knows: "Feargal Tighe".
    private func addUnlisted(of reading: Reading, to people: inout [WordKey: [WholeName]]) {
        let tokens = reading.tokens
        for name in reading.capitalisedRuns(where: { _, _ in true }) where name.tokens.count == 2 {
            let (given, surname) = (name.start, name.surname)
            guard tokens.bytes(given).count >= 5, tokens.bytes(surname).count >= 4,
                !reading.has(.person, at: surname), !reading.has(.organization, at: surname),
                !reading.has(.time, at: given),
                !GivenNameWords.lists.contains(where: { $0.contains(tokens.key[given]) })
            else { continue }
            add(
                WholeName(
                    name: name,
                    given: given,
                    role: nil,
                    isIntroduced: tellsAge(behind: name.tokens, reading),
                    person: nil
                ),
                to: &people,
                reading
            )
        }
    }

    /// Adds a name, or one more of a name that is known.
    private func add(
        _ name: WholeName,
        to people: inout [WordKey: [WholeName]],
        _ reading: Reading
    ) {
        let keys = reading.tokens.key
        let surname = keys[name.name.surname]
        if let known = people[surname]?.firstIndex(where: { keys[$0.given] == keys[name.given] }) {
            people[surname]?[known].count += 1
        } else if people[surname, default: []].count <= ChangedGivenNames.mostNamesakes {
            people[surname, default: []].append(name)
        }
    }

    private struct WholeName {
        let name: FullName
        let given: Int
        let role: String?
        let isIntroduced: Bool
        let person: Person?
        var count = 1
    }

    private func areOne(_ first: WholeName, _ second: WholeName, _ reading: Reading) -> Bool {
        guard !second.isIntroduced || second.role != nil && second.role == first.role,
            second.count == 1,
            // "… was led by Dwight Eisenhower. David Eisenhower writes" tells of two.
            second.name.sentence - first.name.sentence >= 2, areOfOneGender(first, second, reading),
            areMistakable(first.given, second.given, reading),
            ![first, second].contains(where: {
                GivenNameWords.tellsFamily($0.name.tokens, $0.name.sentence, reading)
            }), !areKin([first.given, second.given], reading)
        else { return false }
        return true
    }

    /// Whether one of two first names stands alone beside a word for a relative: "her twin, Keely", "the daughter of Isobel".
    private func areKin(_ given: [Int], _ reading: Reading) -> Bool {
        let keys = given.map { reading.word($0) }
        return reading.capitalised.contains { name in
            keys.contains(reading.word(name))
                && (max(0, name - 2)..<name).contains {
                    SpellingWords.kin.contains(reading.word($0))
                        || RoleWords.kinship.contains(reading.word($0))
                }
        }
    }

    private func areOfOneGender(
        _ first: WholeName,
        _ second: WholeName,
        _ reading: Reading
    ) -> Bool {
        let genders = [first, second].compactMap { name in
            name.person.flatMap { Gender(of: $0, at: name.name.tokens, in: reading) }
        }
        return genders.count < 2 || genders.first == genders.last
    }

    /// Whether an age or a noun follows: "Ada Bell, 61,".
    private func tellsAge(behind name: Range<Int>, _ reading: Reading) -> Bool {
        let next = name.upperBound
        return next + 1 < reading.tokens.count && reading.word(next) == .comma
            && (reading.tokens.kind[next + 1] == .number
                || ClosedWords.articles.contains(reading.word(next + 1)))
    }

    /// Whether one first name may stand by mistake for the other: with the same letter first, or a letter apart.
    private func areMistakable(_ first: Int, _ second: Int, _ reading: Reading) -> Bool {
        let (left, right) = (reading.letters(first), reading.letters(second))
        // "Honoré" and "Honore" are two ways to write it.
        guard left.count(where: { $0 >= 0x80 }) == right.count(where: { $0 >= 0x80 }),
            min(left.count, right.count) >= 4 || left.count == 3 && right.count == 3,
            !GivenNameWords.areForms(left, right)
        else { return false }
        if left.first == right.first {
            let known = NameWords.commonGivenNames
            return known.contains(reading.word(first))
                && known.contains(reading.word(second))
                || SpellingDistance.between(left, right, limit: 2) <= 2
        }
        return min(left.count, right.count) >= 4
            && SpellingDistance.between(left, right, limit: 1) <= 1
    }

}

enum GivenNameWords {
    /// Whether the words around a name tell of relatives or namesakes.
    static func tellsFamily(_ name: Range<Int>, _ sentence: Int, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[sentence].tokens
        let first = max(sentence.lowerBound, name.lowerBound - 8)
        let last = min(sentence.upperBound, name.upperBound + 5)
        return (first..<last).contains {
            family.contains(reading.word($0))
                || SpellingWords.kin.contains(reading.word($0))
                || SpellingWords.spelling.contains(reading.word($0))
        }
    }

    /// Capitalised words that are no first names.
    static let lists = [
        NameWords.functionWords, NameWords.places, NameWords.peoples, NameWords.calendar,
        SpellingWords.titles, SpellingWords.known,
    ]
    private static let family = WordSet(
        """
        brothers sisters sons daughters cousins nephews nieces parents twins siblings grandfather grandmother grandparents
        widow widower husband wives family families relation related relative relatives namesake namesakes
        couple both surname surnames known née nee born formerly real called dynasty clan heir children child stepson
        stepdaughter half-brother half-sister
        """
    )

    /// Whether one name is a form of the other: "Stephen" and "Steve", "Margaret" and "Meg", "Terence" and "Terry".
    static func areForms(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        let (short, long) = first.count <= second.count ? (first, second) : (second, first)
        let shared = zip(short, long).prefix { $0 == $1 }.count
        if shared >= 3, short.count <= 6, long.count - short.count >= 2 || shared == short.count {
            return true
        }
        let isPetName = short.last == UInt8(ascii: "y") || short.suffix(2).elementsEqual("ie".utf8)
        if isPetName, shared >= 2, long.count > short.count { return true }
        let key = { (letters: [UInt8]) in letters.withUnsafeBufferPointer { WordKey(utf8: $0) } }
        return forms.contains { $0.contains(key(first)) && $0.contains(key(second)) }
    }

    /// Forms of one name with fewer letters in common.
    private static let forms = [
        "mike mick mickey michael miguel michel", "jim jimmy james jamie jem",
        "joe joey joseph jo jose josef",
        // Two of the long ones are two names.
        "kate katie kathy kay katherine kat katya", "kate kathy kay kathleen kat",
        "kate kathy kay kathryn kat",
        "tom tommy thomas thom tomas",
        "sue susie susan suzanne susanna", "maggie meg mags marge margaret margot",
        "jack jake john jacob johnny jon jan",
        "harry hal hank harold henry harrison", "sally sadie sarah sal",
        "larry lawrence laurence lars",
        "jerry jeremy jerome jeremiah gerald gerry", "pat paddy patty patrick patricia patsy",
        "alec alex alexander alistair sandy", "dave david davy davey",
        "chuck charles charlie chas carl", "dan danny daniel",
        "geoff geoffrey jeff jeffrey",
        "steve steven stephen", "betty betsy beth bess elizabeth bet",
        "chris kit christopher christine christina",
        "mary maria marie mae molly", "ann anne anna annie", "matt matthew mathew",
        "phil philip phillip",
    ].map { WordSet($0) }
}
