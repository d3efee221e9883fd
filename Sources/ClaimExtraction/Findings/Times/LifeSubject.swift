/// Whose age or birth a place in the text tells.
enum LifeSubject {
    /// Behind as many tokens of one sentence nobody can tell whom it is about.
    private static let longestClause = 120
    /// In how many sentences before a pronoun somebody is looked for.
    static let reach = 5
    /// The same, with those of quotations between.
    static let farthest = 12

    /// The names (or, for an animal, the noun) that a clause is about; empty where that can't be told.
    ///
    /// "Ada Bell, 62", "Ada Bell, who was born", "She was born" behind a sentence with one person, "The tortoise was
    /// hatched". Two people are meant by "Ann and Beth were born" and by "They are 71" behind it.
    static func keys(of token: Int, _ reading: Reading) -> [WordKey] {
        guard let sentence = reading.sentence(of: token) else { return [] }
        let start = opening(of: reading.sentences[sentence].tokens, before: token, reading)
        guard token - start <= longestClause else { return [] }
        return named(beside: token, from: start, sentence, reading)
            ?? named(inClause: start..<token, sentence, reading)
    }

    /// Whom the words that tie a place to somebody name; nil where it stands in a clause of its own.
    private static func named(
        beside token: Int,
        from start: Int,
        _ sentence: Int,
        _ reading: Reading
    ) -> [WordKey]? {
        // "Born in March 2007, the 19-year-old"
        if DatedEvent.opensWithBirth(start, reading), isAged(token - 1, reading) {
            return inherited(by: token - 1..<token, sentence, isPlural: false, reading)
        }
        if reading.word(token - 1) == .comma, let kin = named(asKinOf: start..<token, reading) {
            return [kin]
        }
        if let doer = pronoun(behindRelative: start..<token, reading) {
            return inherited(by: doer..<token, sentence, isPlural: false, reading)
        }
        if let antecedent = antecedent(before: token, from: start, reading) {
            return noun(at: antecedent, reading).map { [$0] } ?? []
        }
        if token > start + 1, ClosedWords.asideOpenings.contains(reading.word(token - 1)),
            let name = person(at: token - 2, reading)
        {
            return [name]
        }
        if let own = person(besideArticle: token - 1, from: start, reading) { return [own] }
        if let following = subject(behind: token, from: start, reading) { return following }
        let clause = start..<token
        // "Without Kovac they have two forwards, one of whom is 36."
        if reading.has(WhoseWords.whom, in: clause.suffix(3)) { return [] }
        // "Ann, whom he had married in 1954 at the age of 24"
        if let whom = clause.dropFirst().last(where: { WhoseWords.whom.contains(reading.word($0)) }
        ),
            ClosedWords.heOrShe.contains(reading.word(whom + 1))
        {
            return inherited(by: whom + 1..<token, sentence, isPlural: false, reading)
        }
        // "“I was born in 1961,” said Mrs Tuck"
        if reading.has(WhoseWords.speaking, in: clause.suffix(3)), reading.isQuoted(token) {
            return speaker(at: token, reading).map { [$0] } ?? []
        }
        return nil
    }

    /// The "he" of "the letter, which ⟨he⟩ wrote in 1951", where the verb stands behind the words.
    private static func pronoun(behindRelative words: Range<Int>, _ reading: Reading) -> Int? {
        guard reading.tag(words.upperBound).isVerb,
            let relative = words.dropFirst().suffix(4).last(where: {
                WhoseWords.objects.contains(reading.word($0))
                    && (reading.tag($0 - 1).isNoun || reading.isMark($0 - 1))
            }), ClosedWords.heOrShe.contains(reading.word(relative + 1)),
            // "The bridge, which she designed, opened"
            !(relative..<words.upperBound).contains(where: { reading.isMark($0) })
        else { return nil }
        return relative + 1
    }

    /// Whom a clause is about up to a place in it.
    private static func named(
        inClause clause: Range<Int>,
        _ sentence: Int,
        _ reading: Reading
    ) -> [WordKey] {
        let (start, token) = (clause.lowerBound, clause.upperBound)
        let relative = clause.dropFirst().last { WordKey.who == reading.word($0) }
        let whose = relative.flatMap { antecedent(before: $0 + 1, from: start, reading) }
        // "Ada Bell, who was born in 1889 and left in 1908 at the age of 19"
        if let relative, let whose, let name = person(at: whose, reading),
            !(relative..<token).contains(where: { reading.has(.person, at: $0) })
        {
            return [name]
        }
        // "Her husband, Otto Lind, was born in 1951" is about him, "her husband was born" about nobody named.
        if let relation = named(asKinOf: clause, reading) { return [relation] }
        if let kin = clause.last(where: { isKin($0, reading) }), !isLeft(kin, in: clause, reading),
            !isOther(kin, in: clause, reading)
        {
            let named = Array(names(in: kin..<token, reading).prefix(1))
            // "Her grandmother died at 91; she was born in 1918" is about her, whoever she is.
            return named.isEmpty ? [WordKey(raw: UInt64(truncatingIfNeeded: kin))] : named
        }
        // "gave a party for her 80th birthday"
        if WhoseWords.owners.contains(reading.word(token - 1)), names(in: clause, reading).isEmpty {
            return inherited(by: token - 1..<token, sentence, isPlural: false, reading)
        }
        if let subject = subject(besideAside: clause, reading) { return [subject] }
        if let name = person(behindWhenOf: clause, reading) { return [name] }
        let named = names(in: clause, reading)
        let isPlural = reading.has(WhoseWords.plural, in: clause)
        if !named.isEmpty { return named.count == 1 || (named.count == 2 && isPlural) ? named : [] }
        // "a welder, Bo Lind, who began at 17 and is 55", where no list knows the name.
        if let following = person(behindClause: clause, token, reading) { return [following] }
        if let whose { return noun(at: whose, reading).map { [$0] } ?? [] }
        return inherited(by: clause, sentence, isPlural: isPlural, reading)
    }

    /// "The widow of John Cole, who died in 1949, sold it in 1951": about her, whoever she is.
    static func named(asKinOf clause: Range<Int>, _ reading: Reading) -> WordKey? {
        guard
            let kin = clause.prefix(4).first(where: {
                WhoseWords.kin.contains(reading.word($0)) && reading.word($0 + 1) == .of
            }), let other = reading.person(at: kin + 2)
        else { return nil }
        let own = names(
            in: other.tokens.upperBound..<max(other.tokens.upperBound, clause.upperBound),
            reading
        )
        return own.first ?? WordKey(raw: UInt64(truncatingIfNeeded: kin))
    }

    /// Whether two places are about one person or thing, and about no other.
    static func isOne(of first: Int, _ second: Int, _ reading: Reading) -> Bool {
        let subject = keys(of: first, reading)
        return subject.count == 1 && subject == keys(of: second, reading)
    }

    /// Whose words a place is quoted from.
    private static func speaker(at token: Int, _ reading: Reading) -> WordKey? {
        reading.attribution(at: token)?.speaker.map { WordKey($0) }
    }

    /// Whether the last person who is named before a place in its sentence, or the pronoun that begins it, is he or she.
    static func gender(at token: Int, _ reading: Reading) -> Gender? {
        guard let sentence = reading.sentence(of: token),
            case let start = reading.sentences[sentence].start, start < token
        else { return nil }
        let named = (start..<token).suffix(40).last { reading.has(.person, at: $0) }
        guard let named = named.flatMap({ reading.person(at: $0) }) else {
            return Gender(pronoun: reading.word(start))
        }
        return Gender(of: named.person, at: named.tokens, in: reading)
    }

    /// "Born in 1931, the actor died", "Born in Porto in 1979, Ines Lund …": whom a sentence that begins with the birth is about.
    private static func subject(
        behind token: Int,
        from start: Int,
        _ reading: Reading
    ) -> [WordKey]? {
        guard token <= start + 4, let sentence = reading.sentence(of: token) else { return nil }
        let tokens = reading.sentences[sentence].tokens
        guard token == start else { return subject(behindAge: token, from: start, tokens, reading) }
        guard let comma = comma(behindBirth: tokens, reading), comma + 2 < tokens.upperBound
        else { return nil }
        // "Born in 1949 above a shop, Cllr Arkwright was first elected"
        let title = reading.tag(comma + 1).isNoun ? person(at: comma + 2, reading) : nil
        if let name = person(at: comma + 1, reading) ?? title { return [name] }
        // "Born in March 2007, the 19-year-old came through three rounds"
        if isAged(comma + 1, reading) {
            return inherited(by: comma + 1..<comma + 2, sentence, isPlural: false, reading)
        }
        guard WhoseWords.articles.contains(reading.word(comma + 1)) else {
            if WhoseWords.persons.contains(reading.word(comma + 1)) {
                return inherited(by: comma + 1..<comma + 2, sentence, isPlural: false, reading)
            }
            return bornFirst(tokens, reading).map { [$0] }
        }
        return head(from: comma + 2, reading).map { [$0] }
    }

    /// "At 77 she still writes", "In 1986, at the age of 44, Ada Bell went", "At the age of 44, in 1986, she went".
    private static func subject(
        behindAge token: Int,
        from start: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> [WordKey]? {
        guard
            WhoseWords.leads.contains(reading.word(start))
                || WhoseWords.leads.contains(reading.word(token)),
            let index = reading.sentence(of: token)
        else { return nil }
        for place in sentence.behind(token + 1, 10) {
            if WhoseWords.persons.contains(reading.word(place)) {
                return inherited(by: place..<place + 1, index, isPlural: false, reading)
            }
            if reading.word(place - 1) == .comma, let name = person(at: place, reading) {
                return [name]
            }
            if reading.tag(place).isFiniteVerb { return nil }
        }
        return nil
    }

    /// "Born in 1951 in Harrow, Whitcombe joined": a surname that no list knows.
    static func bornFirst(_ sentence: Range<Int>, _ reading: Reading) -> WordKey? {
        guard DatedEvent.births.contains(reading.word(sentence.lowerBound)),
            let comma = comma(behindBirth: sentence, reading),
            comma + 2 < sentence.upperBound, reading.tag(comma + 1).isProperNoun,
            reading.tag(comma + 2).isVerb
        else { return nil }
        return reading.word(comma + 1)
    }

    /// "In 1985, when she was 30, Ada Bell came": who follows a clause with a pronoun.
    private static func person(
        behindClause clause: Range<Int>,
        _ token: Int,
        _ reading: Reading
    ) -> WordKey? {
        guard
            let when = clause.prefix(8).first(where: { WhoseWords.whens.contains(reading.word($0)) }
            ),
            WhoseWords.persons.contains(reading.word(when + 1)),
            let sentence = reading.sentence(of: token),
            let comma = (token..<reading.sentences[sentence].end).prefix(8)
                .first(where: { reading.word($0) == .comma }), comma + 1 < reading.tokens.count
        else { return nil }
        return person(at: comma + 1, reading)
    }

    /// The last noun of a phrase: "member" of "oldest member".
    static func head(from start: Int, _ reading: Reading) -> WordKey? {
        var place = start
        while place < reading.tokens.count, place < start + 3, reading.tag(place).isAdjective {
            place += 1
        }
        while place + 1 < reading.tokens.count, place < start + 4, reading.tag(place).isNoun,
            reading.tag(place + 1).isNoun
        {
            place += 1
        }
        return place < reading.tokens.count && reading.tag(place).isNoun ? reading.word(place) : nil
    }

    /// Whether the clause goes on about another: "learned it from his father in Ghent, where he was born".
    private static func isLeft(_ kin: Int, in clause: Range<Int>, _ reading: Reading) -> Bool {
        let before = max(clause.lowerBound, kin - 3)..<kin
        return before.contains { WhoseWords.away.contains(reading.word($0)) }
            && clause.last.map { WhoseWords.persons.contains(reading.word($0 - 1)) } == true
            && (kin..<clause.upperBound).contains { reading.word($0) == WhoseWords.place }
    }

    /// Whether the clause goes on about somebody whom the kin isn't: "His sister says that he was born".
    private static func isOther(_ kin: Int, in clause: Range<Int>, _ reading: Reading) -> Bool {
        let pronoun = (kin + 1..<max(kin + 1, clause.upperBound)).last {
            ClosedWords.heOrShe.contains(reading.word($0))
        }
        guard let pronoun, let gender = Gender(pronoun: reading.word(pronoun)) else { return false }
        let isOfWoman = WhoseWords.kinswomen.contains(reading.word(kin))
        let isOfMan = WhoseWords.kinsmen.contains(reading.word(kin))
        return gender == .female ? isOfMan : isOfWoman
    }

    /// "her husband", "Ada's younger son".
    static func isKin(_ token: Int, _ reading: Reading) -> Bool {
        WhoseWords.kin.contains(reading.word(token))
            && (max(0, token - 2)..<token).contains {
                reading.tag($0) == .pronounPossessive || reading.tag($0) == .possessive
            }
    }

    /// What "who", "that" or "whose" right before the clause stands for.
    private static func antecedent(before token: Int, from start: Int, _ reading: Reading) -> Int? {
        let near = max(start, token - 6)..<token
        guard
            let relative = near.last(where: {
                ClosedWords.relatives.contains(reading.word($0))
            }),
            relative > start,
            // "say that Acton opened it"
            reading.word(relative) != .that || !reading.tag(relative - 1).isVerb,
            // "…, which makes her 71"
            !WhoseWords.making.contains(reading.word(relative + 1))
        else { return nil }
        var before = relative - 1
        // "Ada Bell, who keeps bees and who was born in 1964"
        if ClosedWords.continuing.contains(reading.word(before)),
            let other = (start..<before).last(where: {
                ClosedWords.relatives.contains(reading.word($0))
            })
        {
            return antecedent(before: other + 1, from: start, reading)
        }
        if reading.isMark(before), before > start { before -= 1 }
        // "Ada Bell, 54, who …"
        if before > start + 1, reading.has(.quantity, at: before),
            ClosedWords.asideOpenings.contains(reading.word(before - 1))
        {
            before -= 2
        }
        return named(beside: before, from: start, reading) ?? before
    }

    /// Who is called a noun: "Ada Bell, a miller's daughter, who …".
    private static func named(beside noun: Int, from start: Int, _ reading: Reading) -> Int? {
        let near = max(start, noun - 6)..<noun
        guard let comma = near.last(where: { reading.word($0) == .comma }), comma > start,
            ClosedWords.articles.contains(reading.word(comma + 1)),
            reading.tag(noun).isNoun, reading.has(.person, at: comma - 1)
        else { return nil }
        return comma - 1
    }

    /// Where a sentence begins that may be dated: behind "In 1954," in "In 1954, it won", and behind "Born in 1949 above his parents'
    /// shop," in what follows that.
    private static func opening(
        of sentence: Range<Int>,
        before token: Int,
        _ reading: Reading
    ) -> Int {
        let start = sentence.lowerBound
        if DatedEvent.opensWithBirth(start, reading),
            let comma = comma(behindBirth: sentence, reading), comma + 1 < token
        {
            return comma + 1
        }
        let date = reading.timeMentions(in: start..<min(start + 2, token)).first
        guard let date, date.end < token else { return start }
        let next = date.end
        return reading.word(next) == .comma && next + 1 < token ? next + 1 : next
    }

    /// A person's name, or the noun itself.
    private static func noun(at token: Int, _ reading: Reading) -> WordKey? {
        if let name = person(at: token, reading) { return name }
        return reading.tag(token).isNoun ? reading.word(token) : nil
    }

    static func person(at token: Int, _ reading: Reading) -> WordKey? {
        reading.person(at: token).map { WordKey(withoutMiddleNames($0.person.name)) }
    }

    /// "Edmund Lowe" of "Edmund Arthur Lowe", as obituaries tell the birth; an initial may tell a son from his father.
    private static func withoutMiddleNames(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard words.count > 2, words.dropFirst().dropLast().allSatisfy({ $0.count > 2 }) else {
            return name
        }
        return "\(words[0]) \(words[words.count - 1])"
    }

    /// Whether a clause names nobody but one person.
    static func namesNobody(but person: WordKey?, in clause: Range<Int>, _ reading: Reading) -> Bool
    {
        names(in: clause, reading).allSatisfy { $0 == person }
    }

    /// The persons of a clause, each once.
    static func names(in clause: Range<Int>, _ reading: Reading) -> [WordKey] {
        var names: [WordKey] = []
        for token in clause where reading.has(.person, at: token) {
            guard let name = person(at: token, reading), !names.contains(name) else { continue }
            names.append(name)
            if names.count > 2 { break }
        }
        return names
    }
}
