/// Finds one person in two spellings where a whole name shows it: "Steven Marlow" and "Stephen Marlow",
/// "Tom Reed" and "Tom Read".
///
/// With the other half of the name the same, names too short or too common for ``NameSpelling`` can be compared.
struct FullNames: ConsistencyCheck {
    /// How many people of one name are looked back at.
    private static let memory = 24

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let names = reading.mentions(of: .person).compactMap { _, mention -> FullName? in
            guard case .person(let person) = mention.detail else { return nil }
            return FullName(person, mention.tokens, reading)
        }
        var byGiven: [WordKey: [FullName]] = [:]
        var bySurname: [WordKey: [FullName]] = [:]
        // "a Ramon Salzedo" is somebody else than Ramón Salcedo, and so are all Salzedos.
        var newcomers: Set<WordKey> = []
        for name in names {
            guard let given = name.given.map({ reading.word($0) }) else { continue }
            let surname = reading.word(name.surname)
            if isNewcomer(name, reading) { newcomers.insert(surname) }
            let namesake = FullNames.otherSpelling(
                of: name,
                in: &byGiven[given, default: []],
                isKnown: { reading.word($0.surname) == surname },
                isOne: { isOneSurname($0, name, reading) }
            )
            let relative = FullNames.otherSpelling(
                of: name,
                in: &bySurname[surname, default: []],
                isKnown: { $0.given.map { reading.word($0) } == given },
                isOne: { isOneGivenName($0, name, reading) }
            )
            for other in [newcomers.contains(surname) ? nil : namesake, relative] {
                guard let other else { continue }
                findings.append(.twoSpellings(other.tokens, name.tokens, reading))
            }
        }
        let bare = names.filter { $0.given == nil }
        addBare(bare + actors(in: reading), bySurname, reading, to: &findings)
    }

    /// "a Ramon Salzedo", "somebody like Ramon Salzedo".
    private func isNewcomer(_ name: FullName, _ reading: Reading) -> Bool {
        let before = name.start - 1
        return before >= 0
            && (SpellingWords.articles.contains(reading.word(before))
                || NameSpelling.isLike(before, in: reading))
    }

    /// The last of the names with one half in common that has the other in another spelling; a name that isn't known is kept with them.
    private static func otherSpelling(
        of name: FullName,
        in names: inout [FullName],
        isKnown: (FullName) -> Bool,
        isOne: (FullName) -> Bool
    ) -> FullName? {
        let near = Array(names.suffix(memory))
        guard !near.contains(where: isKnown) else { return nil }
        names.append(name)
        return near.last(where: isOne)
    }

    /// The words that begin a sentence as somebody does who acts: "Oddy corrected it".
    private func actors(in reading: Reading) -> [FullName] {
        reading.sentences.indices.compactMap { index in
            let start = reading.sentences[index].start
            guard reading.sentences[index].tokens.count > 3,
                reading.tokens.shape[start].contains(.capitalised),
                reading.tag(start + 1).isFiniteVerb,
                reading.tokens.kind[start] == .word, reading.tokens.bytes(start).count >= 5,
                !NameWords.functionWords.contains(reading.word(start)),
                !SpellingWords.known.contains(reading.word(start)),
                !RoleWords.plurals.contains(reading.word(start))
            else { return nil }
            return FullName(start..<start + 1, sentence: index)
        }
    }

    /// "Miriam Feld … Judge Field", "Terence Oddie … Oddy said": a surname by itself that nobody was introduced with.
    ///
    /// Where somebody who speaks has no name of their own, even a name that is only like it is meant for it.
    private func addBare(
        _ bare: [FullName],
        _ bySurname: [WordKey: [FullName]],
        _ reading: Reading,
        to findings: inout [Finding]
    ) {
        var seen: Set<WordKey> = []
        let unknown = bare.filter {
            bySurname[reading.word($0.surname)] == nil && isMeantForSomebody($0, reading)
                && seen.insert(reading.word($0.surname)).inserted
        }
        guard !unknown.isEmpty else { return }
        let introduced = FullName.introduced(in: reading)
        for name in unknown.prefix(100) {
            if let other = FullName.only(introduced, alike: name.surname, reading) {
                findings.append(.twoSpellings(other.tokens, name.tokens, reading))
            }
        }
    }

    /// Whether a surname stands for a person of whom the text has told: behind a title, or where it speaks.
    private func isMeantForSomebody(_ name: FullName, _ reading: Reading) -> Bool {
        let (keys, place) = (reading.tokens.key, name.surname)
        guard place > 0, reading.tokens.bytes(place).count >= 3, !reading.isShown(place),
            !reading.has(
                SpellingWords.spelling,
                in: reading.sentences[name.sentence].tokens.prefix(80)
            )
        else { return false }
        // "Mr van der Meer"
        var title = place - 1
        while NameWords.particles.contains(reading.word(title)) { title -= 1 }
        if SpellingWords.titles.contains(reading.word(title)) {
            // "a Mr Plott" is somebody new.
            return !SpellingWords.articles.contains(reading.word(title - 1))
        }
        return reading.sentences[name.sentence].start == place
            || SpellingWords.saying.contains(keys[place - 1])
            || place + 1 < reading.tokens.count && SpellingWords.saying.contains(keys[place + 1])
    }

    private func isOneSurname(_ first: FullName, _ second: FullName, _ reading: Reading) -> Bool {
        guard mayBeOne(first, second, reading) else { return false }
        let (left, right) = (reading.letters(first.surname), reading.letters(second.surname))
        guard min(left.count, right.count) >= 3, max(left.count, right.count) <= 20,
            left.last != UInt8(ascii: "s") || right.last == UInt8(ascii: "s")
                || left.dropLast() != right[...],
            right.last != UInt8(ascii: "s") || right.dropLast() != left[...]
        else { return false }
        let limit = min(left.count, right.count) >= 7 ? 2 : 1
        let distance = SpellingDistance.between(left, right, limit: limit)
        return distance >= 1 && distance <= limit
    }

    /// Whether the text doesn't tell two names apart.
    private func mayBeOne(_ first: FullName, _ second: FullName, _ reading: Reading) -> Bool {
        first.sentence != second.sentence && !reading.areIntroducedApart(first.end, second.end)
            // "It is not to be confused with Bracken Hill"
            && !reading.has(
                SpellingWords.spelling,
                in: reading.sentences[second.sentence].tokens.prefix(80)
            )
            && !reading.spellsOut(second.sentence)
    }

    /// "His daughter Georgie Hales" is somebody else than George Hales, unless he was brought in as a daughter, too.
    private func isNewRelative(
        _ second: FullName,
        besides first: FullName,
        _ reading: Reading
    ) -> Bool {
        func kin(before name: FullName) -> WordKey? {
            let last = name.start - 1
            let noun = reading.word(last) == .comma ? last - 1 : last
            let isOwned =
                reading.tag(noun - 1) == .pronounPossessive || reading.tag(noun - 1) == .possessive
            return isOwned && SpellingWords.kin.contains(reading.word(noun))
                ? reading.word(noun) : nil
        }
        return kin(before: second).map { $0 != kin(before: first) } == true
    }

    /// Whether two given names sound alike; "Paul" and "Paula", "Mario" and "Maria" are two people.
    private func isOneGivenName(_ first: FullName, _ second: FullName, _ reading: Reading) -> Bool {
        guard mayBeOne(first, second, reading), let one = first.given, let other = second.given,
            !isNewRelative(second, besides: first, reading)
        else { return false }
        let (left, right) = (reading.letters(one), reading.letters(other))
        if first.isFamilyFirst(reading), second.isFamilyFirst(reading),
            first.tokens.dropFirst().map({ reading.word($0) })
                == second.tokens.dropFirst().map({ reading.word($0) })
        {
            return left.first == right.first
                && SpellingDistance.between(left, right, limit: 2) <= 2
        }
        let sounds = (SpokenName.folded(left), SpokenName.folded(right))
        if sounds.0 == sounds.1 { return left.count > 2 && right.count > 2 }
        if SpokenName.areSpellings(reading.word(one), reading.word(other)) { return true }
        guard min(left.count, right.count) >= 6, left.last == right.last, left.first == right.first
        else { return false }
        return SpellingDistance.between(left, right, limit: 2) <= 1
    }
}

extension Finding {
    static func twoSpellings(
        _ first: Range<Int>,
        _ second: Range<Int>,
        _ reading: Reading
    ) -> Finding {
        reading.finding(
            .nameSpelling,
            "“\(reading.text(first))” and “\(reading.text(second))” look like two spellings of "
                + "one name.",
            [first, second]
        )
    }
}

/// A person's name as it stands at one place.
struct FullName: Placed {
    let tokens: Range<Int>
    let given: Int?
    let surname: Int
    let sentence: Int

    /// The last word is the surname.
    init(_ tokens: Range<Int>, sentence: Int) {
        self.tokens = tokens
        given = tokens.count > 1 ? tokens.lowerBound : nil
        surname = tokens.upperBound - 1
        self.sentence = sentence
    }

    init?(_ person: Person, _ mention: Range<Int>, _ reading: Reading) {
        let tokens = person.nameTokens.isEmpty ? mention : person.nameTokens
        guard let last = tokens.last, let first = tokens.first, tokens.count <= 4,
            reading.tokens.kind[last] == .word, reading.tokens.kind[first] == .word,
            !NameWords.suffixes.contains(reading.word(last)),
            !reading.tokens.shape[first].contains(.initial),
            let sentence = reading.sentence(of: last)
        else { return nil }
        self.tokens = tokens
        given = tokens.count > 1 ? first : nil
        surname = last
        self.sentence = sentence
    }
}

extension FullName {
    /// "Yoon Tae-gyu": the family's name stands first, and the small word behind the hyphen is no surname.
    func isFamilyFirst(_ reading: Reading) -> Bool {
        tokens.count == 4 && reading.word(surname - 1) == .hyphen
            && !reading.tokens.shape[surname].contains(.capitalised)
    }

    /// More names than that are a list.
    private static let mostPeople = 200

    /// Whatever may be the name of a person with a first name, each surname once: two or three capitalised words in a row.
    ///
    /// More than the persons that are recognised, since rare first names are in no list.
    static func introduced(in reading: Reading) -> [FullName] {
        let tokens = reading.tokens
        let names = reading.capitalisedRuns { token, row in
            !NameWords.functionWords.contains(row.key) && !SpellingWords.titles.contains(row.key)
                && !reading.has(.time, at: token) && !reading.has(.organization, at: token)
        }
        var surnames: Set<WordKey> = []
        return names.filter { name in
            name.end < reading.sentences[name.sentence].end
                && !tokens.shape[name.end].contains(.capitalised)
                && surnames.insert(tokens.key[name.surname]).inserted
        }
    }

    /// How far apart two names of one sentence are not held against each other, which tells of both.
    private static let nearName = 8

    /// The only one of these whose surname is like a name at another place.
    static func only(_ people: [FullName], alike place: Int, _ reading: Reading) -> FullName? {
        guard people.count <= mostPeople, let sentence = reading.sentence(of: place) else {
            return nil
        }
        let letters = reading.letters(place)
        let alike = people.filter { person in
            // "On one passport Mrs Varney was Mrs Varley."
            guard person.sentence < sentence,
                !reading.sentences[sentence].tokens.contains(where: {
                    abs($0 - place) <= nearName && reading.word($0) == reading.word(person.surname)
                })
            else { return false }
            let other = reading.letters(person.surname)
            return other != letters && !isFamily(of: other, at: place, reading)
                && other.first.map(SpellingWords.sound) == letters.first.map(SpellingWords.sound)
                // "Erdoğan" and "Erdogan" are two ways to write it.
                && other.count(where: { $0 >= 0x80 }) == letters.count(where: { $0 >= 0x80 })
                && SpokenName.areAlike(other, letters)
        }
        return alike.count == 1 && isOnlyHere(place, reading) ? alike.first : nil
    }

    /// "the two Dr Pops", "the Pops": several people of one surname.
    private static func isFamily(of surname: [UInt8], at place: Int, _ reading: Reading) -> Bool {
        let letters = reading.letters(place)
        return letters.dropLast() == surname[...] && letters.last == UInt8(ascii: "s")
            && (max(0, place - 3)..<place).contains {
                ClosedWords.known.contains(reading.word($0)) || reading.has(.quantity, at: $0)
            }
    }

    /// Whether a word is nowhere part of a longer name, and nowhere written small.
    private static func isOnlyHere(_ place: Int, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        return (0..<tokens.count).allSatisfy { token in
            guard tokens.key[token] == tokens.key[place] else { return true }
            return tokens.shape[token].contains(.capitalised)
                && ![token - 1, token + 1].contains { neighbour in
                    (0..<tokens.count).contains(neighbour)
                        && tokens.shape[neighbour].contains(.capitalised)
                        && tokens.kind[neighbour] == .word
                        && !SpellingWords.titles.contains(tokens.key[neighbour])
                        && !ClosedWords.beforeNouns.contains(tokens.key[neighbour])
                }
        }
    }
}

/// How a given name sounds, as far as its common spellings differ.
enum SpokenName {
    /// Whether two first names sound alike for all that other rules of spelling tell: "Geoff" and "Jeff".
    static func areSpellings(_ first: WordKey, _ second: WordKey) -> Bool {
        spellings.contains { $0.contains(first) && $0.contains(second) }
    }

    private static let spellings = [
        "geoff jeff", "geoffrey jeffrey jeffery", "sean shaun shawn", "graham graeme",
        "stuart stewart", "neil neal neale",
        "alan allan allen", "claire clare", "lewis louis", "marion marian", "lesley leslie",
        "ann anne", "jo joe",
        "gillian jillian", "leigh lee", "deborah debra", "carol carole", "lynn lynne",
        "isabel isobel", "hugh huw",
        "rachel rachael rachelle", "stephen steven", "francis frances", "gail gayle", "jean jeanne",
        "megan meghan meagan",
        "caitlin kaitlin kaitlyn", "tracy tracey", "ian iain", "euan ewan", "eileen aileen",
        "gary garry", "kerry kerrie",
        "colm calum", "teresa theresa", "marc mark", "jenny jennie", "janis janice",
        "kirsten kirstin", "jayne jane",
    ].map { WordSet($0) }

    /// "O'Riordan" and "O'Reardon", "Dacre" and "Daker", "Burroughs" and "Burrows": near in sound, or for most of their letters.
    static func areAlike(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        // "Bright" and "Brightwell" are two names.
        let (short, long) = first.count < second.count ? (first, second) : (second, first)
        if long.count >= short.count + 3, long.starts(with: short) { return false }
        if min(first.count, second.count) >= 4,
            SpellingDistance.between(first, second, limit: 1) <= 1
        {
            return true
        }
        let (left, right) = (folded(first), folded(second))
        let length = min(left.count, right.count)
        guard length >= 3, left.count < 40, right.count < 40 else { return false }
        let shared = zip(left, right).prefix { $0 == $1 }.count
        let limit = length < 5 ? 1 : shared >= 4 || length >= 8 ? 3 : 2
        let distance = SpellingDistance.between(left, right, limit: limit)
        return distance <= limit && (shared * 2 >= min(length, 6) || distance <= 1 && length >= 5)
    }

    /// Without doubled letters and silent h, with one letter for one sound.
    static func folded(_ letters: [UInt8]) -> [UInt8] {
        var folded: [UInt8] = []
        for (index, letter) in letters.enumerated() {
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            var sound = letter
            switch letter {
            case UInt8(ascii: "p") where next == UInt8(ascii: "h"): sound = UInt8(ascii: "f")
            case UInt8(ascii: "v"): sound = UInt8(ascii: "f")
            case UInt8(ascii: "c"), UInt8(ascii: "q"):
                sound = UInt8(ascii: "k")
            case UInt8(ascii: "y"): sound = UInt8(ascii: "i")
            case UInt8(ascii: "z"): sound = UInt8(ascii: "s")
            case UInt8(ascii: "h") where index > 0: continue
            // "Effie" and "Effy"
            case UInt8(ascii: "e")
            where next == 0 && folded.count > 2 && folded.last == UInt8(ascii: "i"):
                continue
            default: break
            }
            if folded.last != sound { folded.append(sound) }
        }
        return folded
    }
}

extension Reading {
    /// A token folded to small letters, as UTF-8.
    func letters(_ token: Int) -> [UInt8] {
        if tokens.shape[token].contains(.nonASCII) { return Array(text(token).lowercased().utf8) }
        return source.bytes[tokens.bytes(token)].map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
    }
}
