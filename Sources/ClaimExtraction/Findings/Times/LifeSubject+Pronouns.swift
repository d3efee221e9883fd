/// Whom a pronoun, or a noun with "the", stands for.
extension LifeSubject {
    /// Whom a clause without a name is about: those of the sentences before, for a pronoun; the noun, for "the tortoise".
    static func inherited(
        by clause: Range<Int>,
        _ sentence: Int,
        isPlural: Bool,
        _ reading: Reading
    ) -> [WordKey] {
        guard let first = clause.first else { return [] }
        let key = reading.word(first)
        if WhoseWords.articles.contains(key), clause.count > 1,
            let head = head(from: first + 1, reading)
        {
            return [head]
        }
        // "He is 64 and she is 51"
        let persons = clause.lazy.map { reading.word($0) }.filter(WhoseWords.persons.contains)
        guard Set(persons).count < 2 else { return [] }
        let hasPerson = reading.has(WhoseWords.persons, in: clause)
        // "It was put on in 1981, when she was 27"
        let isThing = WhoseWords.things.contains(key) && !hasPerson
        let isPerson =
            hasPerson || clause.count == 1 && WhoseWords.owners.contains(key)
            || clause.count == 1 && isAged(first, reading)
        guard isThing || isPerson else {
            return reading.tag(first).isProperNoun ? [surname(from: first, reading)] : []
        }
        // "…, Whitcombe joined the crew and was still there when he died"
        if isPerson, let own = bornFirst(reading.sentences[sentence].tokens, reading) {
            return [own]
        }
        var passed = 0
        var told: [Gender] = []
        for earlier in stride(from: sentence - 1, through: max(0, sentence - farthest), by: -1) {
            let tokens = reading.sentences[earlier].tokens
            if isThing { return firstNoun(of: tokens, reading) }
            let named = names(in: tokens.prefix(80), reading)
            // What somebody says between is about anything.
            if named.isEmpty, reading.isQuoted(tokens.lowerBound) { continue }
            // "When he gives the wrong date she corrects him": still about her.
            if !named.isEmpty || !isPerson || !goesOn(tokens, about: clause, reading) {
                passed += 1
            }
            if passed > reach { break }
            if named.isEmpty, isPerson, let own = introduced(by: tokens, reading) { return [own] }
            told += genders(ofSubjectsIn: tokens, reading)
            if named.isEmpty || isOfKin(tokens, of: clause, told, reading) { continue }
            if named.count == 1 || (named.count == 2 && isPlural) { return named }
            let subject = isPerson ? subject(besideAside: tokens.prefix(80), reading) : nil
            return subject.map { [$0] } ?? unnamed(first, sentence, isPlural: isPlural, reading)
        }
        // "He was 15 when the war ended in 1945. He is 89."
        let opening = opening(ofPronounAt: first, sentence, reading)
        let noun = opening > 0 ? firstNoun(of: reading.sentences[opening - 1].tokens, reading) : []
        guard noun.isEmpty, first == reading.sentences[sentence].start else { return noun }
        return unnamed(reading.sentences[opening].start, opening, isPlural: isPlural, reading)
    }

    /// The last word of a name that no list knows, where a sentence begins with it and tells who it is: "Aurel Santolin, who is 68,".
    private static func introduced(by sentence: Range<Int>, _ reading: Reading) -> WordKey? {
        let name = sentence.prefix(4).prefix { reading.tokens.shape[$0].contains(.capitalised) }
        guard let last = name.last, name.count >= 2, reading.word(last + 1) == .comma,
            reading.word(last + 2) == .who
        else { return nil }
        return reading.word(last)
    }

    /// Whether a sentence is about kin that the clause's pronoun can't mean: "Her son, Daniel, said the cause was pneumonia" before "she".
    ///
    /// `told` are the genders that it and the sentences behind it tell.
    private static func isOfKin(
        _ sentence: Range<Int>,
        of clause: Range<Int>,
        _ told: [Gender],
        _ reading: Reading
    ) -> Bool {
        let pronoun = clause.lazy.compactMap { Gender(pronoun: reading.word($0)) }.first
        guard let pronoun, Gender(pronoun: reading.word(sentence.lowerBound)) == pronoun,
            WhoseWords.owners.contains(reading.word(sentence.lowerBound))
        else { return false }
        let others = pronoun == .female ? WhoseWords.kinsmen : WhoseWords.kinswomen
        let other = pronoun == .female ? Gender.male : .female
        // "Her teacher, Sunil Paswan, is afraid of her. When ⟨he⟩ is wrong she corrects him."
        return reading.has(others, in: sentence.prefix(4)) || told.contains(other)
            || sentence.prefix(6).lazy.compactMap { reading.person(at: $0) }.first.map {
                Gender(of: $0.person, at: $0.tokens, in: reading) == other
            } == true
    }

    /// Whether a sentence speaks of the one that a clause's pronoun stands for, and of nobody else of that gender.
    private static func goesOn(
        _ sentence: Range<Int>,
        about clause: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        let pronoun = clause.lazy.compactMap { Gender(pronoun: reading.word($0)) }.first
        return pronoun.map { genders(ofSubjectsIn: sentence, reading).contains($0) } ?? false
    }

    /// The genders that "he" and "she" of a sentence tell, each once.
    private static func genders(ofSubjectsIn sentence: Range<Int>, _ reading: Reading) -> [Gender] {
        let words = sentence.prefix(80).map { reading.word($0) }
        return [(WordKey("he"), Gender.male), (WordKey("she"), .female)]
            .filter { words.contains($0.0) }.map(\.1)
    }

    /// Who begins a clause that goes on behind an aside and names nobody else there, whoever the aside names.
    ///
    /// "Desmond Hale, who played the weary Inspector Crewe, has died aged 88", "Bud Engstrom, who coached Bill Mackey, died".
    static func subject(besideAside clause: Range<Int>, _ reading: Reading) -> WordKey? {
        guard
            let name = clause.prefix(5).first(where: { reading.has(.person, at: $0) })
                .flatMap({ reading.person(at: $0) }),
            case let comma = name.tokens.upperBound, clause.contains(comma + 2),
            reading.word(comma) == .comma, !reading.has(.person, at: comma + 1),
            let key = person(at: name.tokens.lowerBound, reading),
            let close = (comma + 1..<clause.upperBound).last(where: {
                isComma($0, reading) && reading.tag($0 + 1).isFiniteVerb
            }),
            namesNobody(but: key, in: close..<clause.upperBound, reading),
            !(close..<clause.upperBound).contains(where: { isKin($0, reading) })
        else { return nil }
        return key
    }

    /// The comma behind which a sentence that begins with a birth tells whose it is.
    ///
    /// "Born in 1931, the actor", "Born on May 3, 1941, in Leith, the fourth of six children, she", "Born in 1949 above a shop, Mayor Bell".
    static func comma(behindBirth sentence: Range<Int>, _ reading: Reading) -> Int? {
        let commas = sentence.prefix(28).filter {
            isComma($0, reading) && sentence.contains($0 + 2)
        }
        let opening = commas.first { comma in
            let (first, second) = (comma + 1, comma + 2)
            return person(at: first, reading) != nil
                || reading.tag(first).isNoun && person(at: second, reading) != nil
                || WhoseWords.persons.contains(reading.word(first))
                || WhoseWords.articles.contains(reading.word(first))
                    && !WhoseWords.ranks.contains(reading.word(second))
                || reading.tag(first).isProperNoun && reading.tag(second).isVerb
        }
        return opening ?? commas.first
    }

    /// Who alone is named behind "when": "There was cake at Heather Lodge on Tuesday when Ada Bell turned 100".
    static func person(behindWhenOf clause: Range<Int>, _ reading: Reading) -> WordKey? {
        guard let when = clause.dropFirst().last(where: { reading.word($0) == .when }),
            let name = person(at: when + 1, reading),
            namesNobody(but: name, in: when..<clause.upperBound, reading)
        else { return nil }
        return name
    }

    /// Who stands before an aside with an age: "the shooting of Ada Bell, a 52-year-old surgeon".
    static func person(besideArticle article: Int, from start: Int, _ reading: Reading) -> WordKey?
    {
        guard article - 2 >= start, ClosedWords.indefinite.contains(reading.word(article)),
            ClosedWords.asideOpenings.contains(reading.word(article - 1))
        else { return nil }
        return person(at: article - 2, reading)
    }

    /// Whether a token is a comma of a sentence and not of a date: not that of "May 3, 1941".
    static func isComma(_ token: Int, _ reading: Reading) -> Bool {
        reading.word(token) == .comma && !reading.has(.time, at: token)
    }

    /// The first of the sentences in a row that begin with one pronoun; a sentence that begins otherwise is its own.
    private static func opening(ofPronounAt first: Int, _ sentence: Int, _ reading: Reading) -> Int
    {
        guard first == reading.sentences[sentence].start else { return sentence }
        let before = (max(0, sentence - reach)..<sentence).reversed().prefix {
            reading.word(reading.sentences[$0].start) == reading.word(first)
        }
        return before.last ?? sentence
    }

    /// Whoever it is, "She was born in 1938 and is 89" is about one person.
    private static func unnamed(
        _ first: Int,
        _ sentence: Int,
        isPlural: Bool,
        _ reading: Reading
    ) -> [WordKey] {
        first == reading.sentences[sentence].start && !isPlural
            ? [WordKey(raw: UInt64(truncatingIfNeeded: sentence))] : []
    }

    /// What a sentence is about: "The dog that won …", "Hedda Lind, who …".
    private static func firstNoun(of sentence: Range<Int>, _ reading: Reading) -> [WordKey] {
        let noun = sentence.prefix(6).first { reading.tag($0).isNoun }
        return noun.map { [surname(from: $0, reading)] } ?? []
    }

    /// The last word of a name that no list knows; the noun itself where it is no name.
    private static func surname(from first: Int, _ reading: Reading) -> WordKey {
        var last = first
        while reading.tag(first).isProperNoun, last + 1 < reading.tokens.count, last - first < 4,
            reading.tag(last + 1).isProperNoun
        {
            last += 1
        }
        return reading.word(last)
    }
}
