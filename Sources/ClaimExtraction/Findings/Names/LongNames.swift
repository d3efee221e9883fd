/// Finds a name of several words that comes back with one of them a letter or two off.
///
/// "Tidmarsh & Gill" and "Tidmarsh & Gull", "the Hargreaves Foundation" and "the Hargreave Foundation", "Hartley-Voss" and
/// "Hartley-Foss", "Institute for Tidal Research" and "Institute of Tidal Research". What stays the same shows which name is
/// meant, so that words can be compared which are too short or too common for ``NameSpelling``.
struct LongNames: ConsistencyCheck {
    /// A word with more others beside it, "Street" or "Saint", tells no name.
    private static let mostPartners = 12

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let names = LongName.all(in: reading)
        var partners: [WordKey: [NamePair]] = [:]
        partners.reserveCapacity(2 * names.count)
        var byWords: [WordKey: LongName] = [:]
        for name in names {
            for pair in name.pairs {
                let known = partners[pair.anchor] ?? []
                guard known.count < LongNames.mostPartners,
                    !known.contains(where: { $0.changed.key == pair.changed.key })
                else { continue }
                let same = known.first(where: { areOne($0, pair, reading) })
                partners[pair.anchor, default: []].append(pair)
                guard let other = same else { continue }
                let places = [other, pair].map { $0.changed.token..<$0.changed.token + 1 }
                findings.append(.twoSpellings(places[0], places[1], reading))
            }
            guard let words = name.words else { continue }
            if let other = byWords[words] {
                if other.differsInPreposition(from: name) {
                    findings.append(.twoSpellings(other.tokens, name.tokens, reading))
                }
            } else {
                byWords[words] = name
            }
        }
    }

    /// Whether two words beside the same one are near enough to be one.
    private func areOne(_ first: NamePair, _ second: NamePair, _ reading: Reading) -> Bool {
        let (one, other) = (first.letters(reading), second.letters(reading))
        let length = min(one.count, other.count)
        guard length >= (second.isHyphened ? 3 : 4), abs(one.count - other.count) <= 1,
            one.first.map(SpellingWords.sound) == other.first.map(SpellingWords.sound),
            // "Tverskoy" and "Tverskoï" are two ways to write it.
            one.count(where: { $0 >= 0x80 }) == other.count(where: { $0 >= 0x80 }),
            first.isCompatible(with: second), !areTwoPeople(first, second, reading),
            case let distance = SpellingDistance.between(one, other, limit: 2),
            distance == 1
                || distance == 2 && length >= 6 && SpokenName.areAlike(one, other)
                // "Ralph" and "Ralf"
                || SpokenName.folded(one) == SpokenName.folded(other),
            !isForm(first, second, reading),
            ![first, second].contains(where: { pair in
                SpellingWords.known.contains(reading.word(pair.changed.token))
            }),
            // "Christie & Holm" and "Christy & Holm" are no given names.
            !first.isBesideAnchor
                || ![first, second].allSatisfy({ pair in
                    LongNameWords.known.contains { $0.contains(reading.word(pair.changed.token)) }
                })
        else { return false }
        return areApart([first.changed.token, second.changed.token], reading)
    }

    /// Whether both are persons, who are compared by other checks unless they have one title.
    private func areTwoPeople(_ first: NamePair, _ second: NamePair, _ reading: Reading) -> Bool {
        let arePersons = [first, second].allSatisfy {
            reading.has(.person, at: $0.changed.token) && !$0.isHyphened
        }
        return arePersons && (first.title == nil || first.title != second.title)
    }

    /// Whether one is made from the other, "Herald" and "Heralds", or they are two of a family, "Paul" and "Paula".
    private func isForm(_ first: NamePair, _ second: NamePair, _ reading: Reading) -> Bool {
        let (one, other) = (first.letters(reading), second.letters(reading))
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        let isLast = first.isLast || second.isLast
        if long.last == UInt8(ascii: "s"), long.dropLast() == short[...] {
            // "the Hargreave Foundation", but "Kurd and Shia"
            return isLast || !first.isBesideAnchor
        }
        if NameSpelling.isEnding(one, other, ofPersons: true) { return true }
        let areGenders =
            one.count == other.count && one.dropLast() == other.dropLast()
            && [one, other].allSatisfy { "aeiou".utf8.contains($0.last ?? 0) }
        return !isLast && areGenders && (first.title == nil || first.title != second.title)
    }

    /// Whether each stands in a sentence without the other, nowhere in small letters, and nobody speaks of how it is spelt.
    private func areApart(_ places: [Int], _ reading: Reading) -> Bool {
        let keys = reading.tokens.key
        let words = places.map { keys[$0] }
        let isTold = places.contains { place in
            guard let sentence = reading.sentence(of: place) else { return true }
            return reading.spellsOut(sentence)
                || reading.sentences[sentence].tokens.contains { token in
                    keys[token] != keys[place] && words.contains(keys[token])
                        || SpellingWords.spelling.contains(keys[token])
                }
        }
        return !isTold
            && !(0..<reading.tokens.count).contains {
                words.contains(keys[$0]) && !reading.tokens.shape[$0].contains(.capitalised)
            }
    }
}

/// Two words of a name beside each other, one of which may come back changed.
private struct NamePair {
    let title: WordKey?
    /// What stays: the other word and what stands between.
    let anchor: WordKey
    let changed: LongName.Part
    /// Whether the name ends with the changed word.
    let isLast: Bool
    /// Whether nothing stands between the two.
    let isBesideAnchor: Bool
    let isHyphened: Bool
    /// The words before the pair and behind it; nil where the name ends.
    private let before: WordKey?
    private let behind: WordKey?

    init(_ name: LongName, _ place: Int, isSecond: Bool) {
        let parts = name.parts
        let (first, second) = (parts[place], parts[place + 1])
        title = name.title
        changed = isSecond ? second : first
        let link = second.link.joined(with: isSecond ? .second : .first)
        anchor = (isSecond ? first : second).key.joined(with: link)
        isLast = isSecond && place + 2 == parts.count
        isBesideAnchor = second.link == LongNameWords.none
        isHyphened = second.link == LongNameWords.hyphen
        before = place > 0 ? parts[place - 1].key : nil
        behind = place + 2 < parts.count ? parts[place + 2].key : nil
    }

    /// The changed word's letters, folded: few pairs come so far that they are asked for.
    func letters(_ reading: Reading) -> [UInt8] { reading.letters(changed.token) }

    /// Whether no word that stands beside both pairs is another.
    func isCompatible(with other: NamePair) -> Bool {
        (before == nil || other.before == nil || before == other.before)
            && (behind == nil || other.behind == nil || behind == other.behind)
    }
}

/// Capitalised words in a row, with the small words and marks between them.
private struct LongName: Placed {
    /// A word of it; "Hartley-Voss" has two.
    struct Part {
        let token: Int
        let key: WordKey
        /// What stands between it and the part before.
        let link: WordKey
    }

    let sentence: Int
    let title: WordKey?
    let parts: [Part]

    var tokens: Range<Int> {
        (parts.first?.token ?? 0)..<(parts.last?.token ?? -1) + 1
    }

    /// Each two words beside each other, either of which may be the one that comes back changed.
    var pairs: some Sequence<NamePair> {
        (0..<2 * (parts.count - 1)).lazy.map {
            NamePair(self, $0 / 2, isSecond: $0.isMultiple(of: 2))
        }
    }

    /// All its words without what stands between them, where there are three or more.
    var words: WordKey? {
        parts.count < 3 ? nil : parts.dropFirst().reduce(parts[0].key) { $0.joined(with: $1.key) }
    }

    /// "Institute for Tidal Research" and "Institute of Tidal Research", for names with the same words.
    func differsInPreposition(from other: LongName) -> Bool {
        let changed = zip(parts, other.parts).filter { $0.0.link != $0.1.link }
        return sentence != other.sentence && changed.count == 1
            && changed.allSatisfy { pair in
                [pair.0.link, pair.1.link].allSatisfy { LongNameWords.prepositions.contains($0) }
            }
    }

    /// Names have no more words.
    private static let longest = 8
    /// And most no more than these.
    private static let usualLength = 4

    /// Every name of two words or more, in text order.
    static func all(in reading: Reading) -> [LongName] {
        var names: [LongName] = []
        for token in reading.capitalised where token >= names.last?.end ?? 0 {
            if let name = LongName(from: token, reading) { names.append(name) }
        }
        return names
    }

    private init?(from start: Int, _ reading: Reading) {
        guard LongName.isPart(start, reading), let sentence = reading.sentence(of: start),
            case let end = reading.sentences[sentence].end,
            LongName.next(behind: start, to: end, reading) != nil
        else { return nil }
        self.sentence = sentence
        let before = start - 1
        title =
            before >= 0 && SpellingWords.titles.contains(reading.word(before))
            ? reading.word(before) : nil
        var parts: [Part] = []
        parts.reserveCapacity(LongName.usualLength)
        var place: Int? = start
        while let token = place, parts.count < LongName.longest {
            let link = LongName.link(between: parts.last?.token, token, reading)
            parts.append(Part(token: token, key: reading.word(token), link: link))
            place = LongName.next(behind: token, to: end, reading)
        }
        self.parts = parts
    }

    /// The next word of the name: "Bishop's Waltham", "Tidmarsh & Gill", "Institute for Tidal Research".
    private static func next(behind token: Int, to end: Int, _ reading: Reading) -> Int? {
        let tokens = reading.tokens
        let limit = min(end, token + 7)
        let next = (token + 1..<max(token + 1, limit)).first {
            tokens.gap[$0] > .space || !isLink($0, reading)
        }
        guard let next, tokens.gap[next] <= .space, isPart(next, reading) else { return nil }
        return next
    }

    private static func isLink(_ token: Int, _ reading: Reading) -> Bool {
        reading.tokens.kind[token] == .clitic || LongNameWords.links.contains(reading.word(token))
            // "Rivière-aux-Ormes", "Barton-by-the-Water"
            || reading.word(token - 1) == .hyphen && reading.word(token + 1) == .hyphen
                && reading.tokens.bytes(token).count <= 5
    }

    private static func link(between last: Int?, _ token: Int, _ reading: Reading) -> WordKey {
        guard let last else { return LongNameWords.none }
        return (last + 1..<max(last + 1, token)).reduce(LongNameWords.none) {
            $0.joined(with: reading.word($1))
        }
    }

    /// Whether a token is a capitalised word that may be a part of a name.
    private static func isPart(_ token: Int, _ reading: Reading) -> Bool {
        let row = reading.tokens[token]
        return row.kind == .word && row.shape.contains(.capitalised)
            && !row.shape.contains(.allCapitals) && !NameWords.functionWords.contains(row.key)
            && !reading.has(.time, at: token)
            && (!SpellingWords.titles.contains(row.key) || LongNameWords.ranks.contains(row.key))
    }
}

extension WordKey {
    /// A key for two in a row.
    fileprivate func joined(with other: WordKey) -> WordKey {
        WordKey(raw: (raw &* 0x9E37_79B9_7F4A_7C15) ^ other.raw)
    }
}

private enum LongNameWords {
    static let none = WordKey("")
    static let hyphen = none.joined(with: .hyphen)
    /// What may stand between the words of a name.
    static let links = WordSet(
        "of for the and on & - de la le les du des di del van von der den sur en y ’ '"
    )
    static let prepositions: Set<WordKey> = Set([WordKey.of, .for].map { none.joined(with: $0) })
    /// Titles that stand before surnames; those before first names are a part of the name.
    static let ranks = WordSet("sister father king queen prince princess saint")
    /// Words that are well known as they are: "Iceland" isn't "Ireland".
    static let known = GivenNameWords.lists + [NameWords.commonGivenNames]
}
