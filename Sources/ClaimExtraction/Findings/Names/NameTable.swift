/// A capitalised word with what its places tell of it.
struct SpeltName {
    /// Folded to small letters, as UTF-8; never empty.
    let letters: [UInt8]
    /// The token of its first place.
    let place: Int
    /// The first names that stand before it.
    var givenNames: Set<WordKey> = []
    /// Other capitalised words that stand before it, as first names do that no list has: "Leopold" of "Leopold Zeman".
    var leads: Set<WordKey> = []
    /// Whether it stands inside a sentence and not only at the beginning of one.
    var isInside = false
    /// Whether a place doesn't lead a longer name: a first name always does.
    var isLast = false
    /// Whether it leads a longer name, as a first name does.
    var isGiven = false
    /// Whether it speaks somewhere without another name beside it.
    var speaks = false
    /// Whether it begins a sentence as somebody does who acts: "Odell read", "Odell herself".
    var acts = false
    /// Whether a place lies in the name of a body.
    var isOfBody = false
    /// Whether a title or a first name stands before it, or a person's name holds it.
    var isPersonal = false
    /// Whether a title stands before it somewhere.
    var isTitled = false
    /// The sentences that hold it, up to a few.
    var sentences: [Int] = []

    /// The capitalised words beside it, up to a few: "River" of "Hallam River".
    var neighbours: [WordKey] = []

    /// Whether one sentence holds both.
    func sharesSentence(with other: SpeltName) -> Bool {
        sentences.contains { other.sentences.contains($0) }
    }

    /// Whether both stand beside the same word, as parts of one longer name.
    func sharesNeighbour(with other: SpeltName) -> Bool {
        neighbours.contains { other.neighbours.contains($0) }
    }

    /// Whether it stands for a person by itself and no first name is given.
    var isBareActor: Bool { (speaks || acts) && !isGiven && givenNames.isEmpty }

    /// How many bytes of it belong to letters with marks or of other alphabets.
    var markCount: Int { letters.count { $0 >= 0x80 } }

    /// Whether both are introduced, by first names that differ.
    func isIntroducedBesides(_ other: SpeltName) -> Bool {
        let (own, others) = (givenNames.union(leads), other.givenNames.union(other.leads))
        return !own.isEmpty && !others.isEmpty && own.isDisjoint(with: others)
    }
}

/// The capitalised words of a text that may be names.
///
/// Few of them are near another one: only of those is read what all their places tell.
struct NameTable {
    /// The words that don't stand in small letters as well, in the order of their first places.
    private let words: [(outline: NameOutline, place: Int)]
    private let reading: Reading

    /// A word is held against as many before it that begin with the same sound.
    private static let reach = 48
    /// As many pairs of near names are looked at; a book has some hundreds.
    private static let mostPairs = 2_000
    /// Shorter words are near too many others; in bytes.
    private static let minimumLength = 4
    /// Longer ones are no names; in bytes.
    private static let maximumLength = 39

    init(_ reading: Reading) {
        self.reading = reading
        var words: [(outline: NameOutline, place: Int)] = []
        var indexes: [WordKey: Int] = [:]
        indexes.reserveCapacity(64)
        let tokens = reading.tokens
        let known = SpellingWords.noNames
        for token in reading.capitalised
        where NameTable.mayBeName(tokens[token], known)
            && NameTable.sentence(ofName: token, reading) != nil
        {
            guard indexes[tokens[token].key] == nil else { continue }
            let outline = NameOutline(of: token, reading)
            guard outline.length <= NameTable.maximumLength else { continue }
            indexes[tokens[token].key] = words.count
            words.append((outline, token))
        }
        var isOrdinary = [Bool](repeating: false, count: words.count)
        let filter = WordFilter(indexes.keys)
        for token in 0..<tokens.count {
            let row = tokens[token]
            guard filter.mayContain(row.key), !row.shape.contains(.capitalised),
                row.kind == .word, row.byteCount >= NameTable.minimumLength,
                let index = indexes[row.key]
            else { continue }
            isOrdinary[index] = true
        }
        self.words = words.indices.filter { !isOrdinary[$0] }.map { words[$0] }
    }

    /// The words, by number, that are no further apart than a ``SpellingDistance``: by the later one and then by the earlier.
    ///
    /// A text with more pairs than ``mostPairs`` is a list of names that are all alike; the first of them are told.
    func pairs(within distance: Int) -> [(earlier: Int, later: Int)] {
        var pairs: [(earlier: Int, later: Int)] = []
        // Each name leads to the one before with the same first sound, so that it is held against few.
        var lastOfSound = [Int](repeating: -1, count: 256)
        var before = [Int](repeating: -1, count: words.count)
        // Folded when a pair first needs them; of a name with namesakes many do.
        var folded = [[UInt8]](repeating: [], count: words.count)
        func letters(_ word: Int) -> [UInt8] {
            if folded[word].isEmpty { folded[word] = reading.letters(words[word].place) }
            return folded[word]
        }
        for (index, word) in words.enumerated() where pairs.count < NameTable.mostPairs {
            let sound = Int(word.outline.sound)
            before[index] = lastOfSound[sound]
            lastOfSound[sound] = index
            let first = pairs.count
            var other = before[index]
            var left = NameTable.reach
            while other >= 0, left > 0 {
                if words[other].outline.mayEqual(word.outline),
                    SpellingDistance.between(letters(other), letters(index), limit: distance)
                        <= distance
                {
                    pairs.append((other, index))
                }
                other = before[other]
                left -= 1
            }
            pairs[first...].reverse()
        }
        return pairs
    }

    /// The words of the pairs, by number, with what their places tell.
    func names(of pairs: [(earlier: Int, later: Int)]) -> [Int: SpeltName] {
        let tokens = reading.tokens
        var names: [SpeltName] = []
        var nameOfWord: [Int: Int] = [:]
        var indexes: [WordKey: Int] = [:]
        for word in pairs.flatMap({ [$0.earlier, $0.later] }) where nameOfWord[word] == nil {
            let place = words[word].place
            nameOfWord[word] = names.count
            indexes[tokens[place].key] = names.count
            names.append(SpeltName(letters: reading.letters(place), place: place))
        }
        let filter = WordFilter(indexes.keys)
        let known = SpellingWords.noNames
        for token in reading.capitalised {
            let row = tokens[token]
            guard filter.mayContain(row.key), NameTable.mayBeName(row, known),
                let index = indexes[row.key],
                let sentence = NameTable.sentence(ofName: token, reading)
            else { continue }
            let start = reading.sentences[sentence].start
            NameTable.note(token, start, sentence, reading, in: &names[index])
        }
        return nameOfWord.mapValues { names[$0] }
    }

    /// Whether a token looks like a name.
    @inline(__always)
    private static func mayBeName(_ row: Token, _ known: WordSet) -> Bool {
        // First what few tokens are: a test that goes one way as often as the other costs the most.
        row.shape.contains(.capitalised) && !row.shape.contains(.allCapitals) && row.kind == .word
            && row.byteCount >= minimumLength && !known.contains(row.key)
    }

    /// The sentence of a token that looks like a name and is one; nil for a role and for a word of time.
    private static func sentence(ofName token: Int, _ reading: Reading) -> Int? {
        guard !RoleWords.plurals.contains(reading.word(token)), !reading.has(.time, at: token)
        else { return nil }
        return reading.sentence(of: token)
    }

    private static func note(
        _ token: Int,
        _ start: Int,
        _ sentence: Int,
        _ reading: Reading,
        in name: inout SpeltName
    ) {
        if name.sentences.count < 40, name.sentences.last != sentence {
            name.sentences.append(sentence)
        }
        if speaks(token, reading) { name.speaks = true }
        if reading.has(.person, at: token) || name.speaks { name.isPersonal = true }
        if reading.has(.organization, at: token) { name.isOfBody = true }
        let leads = leadsName(token, from: start, reading)
        if leads { name.isGiven = true } else { name.isLast = true }
        noteNeighbours(token, start, reading, in: &name)
        noteLead(token, start, reading, in: &name)
        if !name.leads.isEmpty, isCalled(token, reading) { name.isPersonal = true }
        guard token > start else {
            let isSubject = isSubject(token, reading)
            if isSubject { name.acts = true }
            if leads || isSubject { name.isInside = true }
            return
        }
        name.isInside = true
        let before = token - 1
        let key = reading.word(before)
        if SpellingWords.titles.contains(key) {
            name.isPersonal = true
            name.isTitled = true
        } else if reading.tokens.kind[before] == .word,
            reading.tokens.shape[before].contains(.capitalised),
            before > start || reading.has(.person, at: before),
            !reading.tokens.shape[before].contains(.allCapitals), reading.has(.person, at: token)
        {
            name.givenNames.insert(key)
        }
    }
}

extension NameTable {
    /// Whether another part of a person's name follows; at the beginning of a sentence any other name will do.
    private static func leadsName(_ token: Int, from start: Int, _ reading: Reading) -> Bool {
        let next = token + 1
        guard next < reading.tokens.count, reading.tokens.kind[next] == .word else { return false }
        let isOfPerson = reading.has(.person, at: next) && reading.has(.person, at: token)
        // "Osama bin Laden"
        if NameWords.particles.contains(reading.word(next)) { return isOfPerson }
        return reading.tokens.shape[next].contains(.capitalised)
            && (isOfPerson || token == start && reading.tag(next).isNoun)
    }

    /// Whether a word that begins a sentence stands there as a name does that speaks or acts.
    ///
    /// It is before a verb, "also said", "herself" or "'s", before "and" with another name, and before ", who" or ", a".
    private static func isSubject(_ token: Int, _ reading: Reading) -> Bool {
        let next = token + 1
        guard next + 1 < reading.tokens.count else { return false }
        let key = reading.word(next)
        if key == .comma, SpellingWords.asides.contains(reading.word(next + 1)) { return true }
        // The tagger doesn't know a misspelt name; of common words few are a letter from another name.
        guard !NameWords.functionWords.contains(reading.word(token)) else { return false }
        if key == .comma { return opensAside(next + 1, reading) && reading.tag(token).isNoun }
        if key == .and {
            // "Escobeda and his fiancée"
            return reading.tag(next + 1) == .pronounPossessive
                || reading.tokens.shape[next + 1].contains(.capitalised)
                    && reading.tag(token).isProperNoun
        }
        return reading.tag(next).isVerb || reading.tag(next) == .modal
            || reading.tokens.kind[next] == .clitic
            || SpellingWords.reflexives.contains(key)
            || (reading.tag(next).isAdverb && reading.tag(next + 1).isFiniteVerb)
    }

    /// "Rasmusson, ⟨63⟩, will retire", "Deitrich, ⟨the⟩ superintendent": what is told of somebody behind the name.
    private static func opensAside(_ token: Int, _ reading: Reading) -> Bool {
        reading.tokens.kind[token] == .number && reading.word(token + 1) == .comma
            || SpellingWords.personAsides.contains(reading.word(token))
    }

    /// "…, Whitcomb said" and "said Whitcomb", without a first name.
    private static func speaks(_ token: Int, _ reading: Reading) -> Bool {
        let (before, next) = (token - 1, token + 1)
        guard before >= 0, next < reading.tokens.count,
            !reading.tokens.shape[before].contains(.capitalised)
                || reading.tokens.kind[before] != .word,
            !reading.tokens.shape[next].contains(.capitalised) || reading.tokens.kind[next] != .word
        else { return false }
        return SpellingWords.saying.contains(reading.word(before))
            || SpellingWords.saying.contains(reading.word(next))
    }

    /// Whether an aside tells what somebody does: "Dai Prothero, a postman".
    private static func isCalled(_ token: Int, _ reading: Reading) -> Bool {
        let count = reading.tokens.count
        guard token + 3 < count, reading.word(token + 1) == .comma,
            ClosedWords.articles.contains(reading.word(token + 2))
        else { return false }
        return (token + 3..<min(count, token + 6)).contains {
            let letters = reading.letters($0)
            return RoleWords.endsRole(reading.word($0))
                || NameWords.trades.contains { letters.suffix($0.count).elementsEqual($0) }
        }
    }

    /// Notes a word before a name that no title is and that may be a first name.
    private static func noteLead(
        _ token: Int,
        _ start: Int,
        _ reading: Reading,
        in name: inout SpeltName
    ) {
        guard token > start, name.leads.count < 8, case let row = reading.tokens[token - 1],
            row.kind == .word, row.shape.contains(.capitalised),
            !row.shape.contains(.allCapitals), reading.tag(token - 1).isProperNoun,
            reading.tokens.gap[token] == .space, !SpellingWords.titles.contains(row.key),
            !NameWords.functionWords.contains(row.key), !RoleWords.endsRole(row.key)
        else { return }
        name.leads.insert(row.key)
    }

    private static func noteNeighbours(
        _ token: Int,
        _ start: Int,
        _ reading: Reading,
        in name: inout SpeltName
    ) {
        noteNeighbour(token - 1, gap: token, start, reading, in: &name)
        noteNeighbour(token + 1, gap: token + 1, start, reading, in: &name)
        // "Culver & Sons"
        for step in [-1, 1] where (start..<reading.tokens.count).contains(token + step) {
            guard reading.word(token + step) == .ampersand else { continue }
            noteNeighbour(token + 2 * step, gap: token + max(0, step), start, reading, in: &name)
        }
    }

    /// Notes a capitalised word beside a name that the space before `gap` parts from it.
    private static func noteNeighbour(
        _ neighbour: Int,
        gap: Int,
        _ start: Int,
        _ reading: Reading,
        in name: inout SpeltName
    ) {
        // At the beginning of a sentence any word has a capital.
        guard neighbour >= start, neighbour < reading.tokens.count,
            neighbour > start || reading.tag(neighbour).isProperNoun
        else { return }
        let row = reading.tokens[neighbour]
        guard row.kind == .word, row.shape.contains(.capitalised), name.neighbours.count < 8,
            reading.tokens.gap[gap] == .space, !NameWords.functionWords.contains(row.key),
            !name.neighbours.contains(row.key)
        else { return }
        name.neighbours.append(row.key)
    }
}
