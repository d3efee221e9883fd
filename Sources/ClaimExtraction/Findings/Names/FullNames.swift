/// Finds one person in two spellings where a whole name shows it: "Steven Marlow" and "Stephen Marlow",
/// "Tom Reed" and "Tom Read".
///
/// With the other half of the name the same, names too short or too common for ``NameSpelling`` can be compared.
struct FullNames: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        var byGiven: [WordKey: [FullName]] = [:]
        var bySurname: [WordKey: [FullName]] = [:]
        var bare: [FullName] = []
        for (_, mention) in reading.mentions(of: .person) {
            guard case .person(let person) = mention.detail,
                let name = FullName(person, mention.tokens, reading)
            else { continue }
            guard let given = name.given else {
                bare.append(name)
                continue
            }
            let givenKey = reading.tokens.key[given]
            let surnameKey = reading.tokens.key[name.surname]
            let namesakes = byGiven[givenKey, default: []]
            if !namesakes.suffix(24).contains(where: {
                reading.tokens.key[$0.surname] == surnameKey
            }) {
                if let other = namesakes.suffix(24).last(where: { isOneSurname($0, name, reading) })
                {
                    findings.append(finding(other, name, reading))
                }
                byGiven[givenKey, default: []].append(name)
            }
            let relatives = bySurname[surnameKey, default: []]
            if !relatives.suffix(24).contains(where: {
                $0.given.map { reading.tokens.key[$0] } == givenKey
            }) {
                if let other = relatives.suffix(24).last(where: {
                    isOneGivenName($0, name, reading)
                }) {
                    findings.append(finding(other, name, reading))
                }
                bySurname[surnameKey, default: []].append(name)
            }
        }
        addBare(bare, bySurname, reading, to: &findings)
    }

    /// "Miriam Feld … Judge Field": a short surname after a title, where nobody of that name was introduced.
    private func addBare(
        _ bare: [FullName],
        _ bySurname: [WordKey: [FullName]],
        _ reading: Reading,
        to findings: inout [Finding]
    ) {
        var seen: Set<WordKey> = []
        let introduced = bySurname.values.compactMap(\.first).filter {
            reading.tokens.bytes($0.surname).count <= 6
        }
        // More names than that are a list.
        guard introduced.count <= 200 else { return }
        for name in bare where seen.count < 100 {
            let key = reading.tokens.key[name.surname]
            let length = reading.tokens.bytes(name.surname).count
            // Longer ones are compared by ``NameSpelling``.
            guard (3...5).contains(length), bySurname[key] == nil, name.surname > 0,
                SpellingWords.titles.contains(reading.tokens.key[name.surname - 1]),
                seen.insert(key).inserted
            else { continue }
            let other = introduced.filter {
                isOneSurname($0, name, reading)
                    && reading.letters($0.surname).first == reading.letters(name.surname).first
            }
            guard other.count == 1, let other = other.first,
                min(length, reading.tokens.bytes(other.surname).count) < 5
            else { continue }
            findings.append(finding(other, name, reading))
        }
    }

    private func isOneSurname(_ first: FullName, _ second: FullName, _ reading: Reading) -> Bool {
        guard first.sentence != second.sentence else { return false }
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

    /// Whether two given names sound alike; "Paul" and "Paula", "Mario" and "Maria" are two people.
    private func isOneGivenName(_ first: FullName, _ second: FullName, _ reading: Reading) -> Bool {
        guard first.sentence != second.sentence, let one = first.given, let other = second.given
        else { return false }
        let (left, right) = (reading.letters(one), reading.letters(other))
        let sounds = (SpokenName.folded(left), SpokenName.folded(right))
        if sounds.0 == sounds.1 { return left.count > 2 && right.count > 2 }
        if SpokenName.differInSilentEnd(left, right) { return true }
        guard min(left.count, right.count) >= 6, left.last == right.last, left.first == right.first
        else { return false }
        return SpellingDistance.between(left, right, limit: 2) <= 1
    }

    private func finding(_ first: FullName, _ second: FullName, _ reading: Reading) -> Finding {
        let words = (reading.text(first.tokens), reading.text(second.tokens))
        return Finding(
            kind: .nameSpelling,
            message: "“\(words.0)” and “\(words.1)” look like two spellings of one name.",
            spans: [first, second].map { reading.tokens.span($0.tokens) }
                .sorted { $0.start < $1.start }
        )
    }
}

/// A person's name as it stands at one place.
private struct FullName {
    let tokens: Range<Int>
    let given: Int?
    let surname: Int
    let sentence: Int

    init?(_ person: Person, _ mention: Range<Int>, _ reading: Reading) {
        let tokens = person.nameTokens.isEmpty ? mention : person.nameTokens
        guard let last = tokens.last, let first = tokens.first, tokens.count <= 4,
            reading.tokens.kind[last] == .word, reading.tokens.kind[first] == .word,
            !NameWords.suffixes.contains(reading.tokens.key[last]),
            !reading.tokens.shape[first].contains(.initial),
            let sentence = reading.sentence(of: last)
        else { return nil }
        self.tokens = tokens
        given = tokens.count > 1 ? first : nil
        surname = last
        self.sentence = sentence
    }
}

/// How a given name sounds, as far as its common spellings differ.
private enum SpokenName {
    /// "Tesfaye" and "Tesfay"; not "Simone" and "Simon", where the letter makes another name of the language.
    static func differInSilentEnd(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        let (short, long) = first.count <= second.count ? (first, second) : (second, first)
        guard short.count >= 5, long.count == short.count + 1, long.starts(with: short),
            let last = short.last
        else { return false }
        let isVowel = "aeiouy".utf8.contains(last)
        return isVowel && (long.last == UInt8(ascii: "e") || long.last == UInt8(ascii: "h"))
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
            case UInt8(ascii: "c") where next != UInt8(ascii: "h"), UInt8(ascii: "q"):
                sound = UInt8(ascii: "k")
            case UInt8(ascii: "y"): sound = UInt8(ascii: "i")
            case UInt8(ascii: "z"): sound = UInt8(ascii: "s")
            case UInt8(ascii: "h") where index > 0: continue
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
