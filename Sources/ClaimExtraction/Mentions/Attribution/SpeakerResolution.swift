/// Names who is meant by each source: the full name of a person, the antecedent of a pronoun.
struct SpeakerResolution {
    private let reading: Reading
    private let syntax: ClauseSyntax
    private let sources: SourceFinder
    /// The first full name for a surname.
    private let fullNames: [WordKey: String]
    /// The people's mentions in text order.
    private let people: [Mention]
    /// The people who open a sentence as its subject, in text order.
    private let subjects: [(name: String, at: Int)]
    /// The gender of those whose name, title or role tells it, by full name.
    private let genders: [String: Gender]

    /// How far back a pronoun may look, in tokens.
    private static let reach = 120

    /// Reads what the sources of these drafts need: genders and subjects only where "he" or "she" speaks.
    init(_ reading: Reading, syntax: ClauseSyntax, of drafts: [AttributionDraft]) {
        self.reading = reading
        self.syntax = syntax
        sources = SourceFinder(syntax: syntax)
        people = reading.mentions(of: .person).map(\.mention)
            .sorted { $0.span.start < $1.span.start }
        let hasPronoun = drafts.contains { draft in
            guard let source = draft.source, source.count == 1 else { return false }
            return SpeakerResolution.singular.contains(syntax.key(source.lowerBound))
        }
        var fullNames: [WordKey: String] = [:]
        var subjects: [(name: String, at: Int)] = []
        var genders: [String: Gender] = [:]
        for mention in people {
            guard case .person(let person) = mention.detail else { continue }
            if person.name.hasSpace {
                let surname = WordKey(lastWordOf: person.name)
                if fullNames[surname] == nil { fullNames[surname] = person.name }
            }
            guard hasPronoun else { continue }
            if genders[person.name] == nil {
                genders[person.name] = Gender(of: person, at: mention.tokens, in: reading)
            }
            // "“Webb was right,” he said": he isn't Webb.
            if syntax.quotation(at: mention.tokens.lowerBound) == nil,
                SpeakerResolution.opensSentence(mention, person, in: reading)
            {
                subjects.append((person.name, mention.tokens.lowerBound))
            }
        }
        self.fullNames = fullNames
        self.subjects = subjects
        self.genders = genders
    }

    /// Whether nothing but a role, a conjunction or an article stands before somebody in the sentence, and no
    /// possessive behind.
    private static func opensSentence(
        _ mention: Mention,
        _ person: Person,
        in reading: Reading
    ) -> Bool {
        guard let index = reading.sentence(of: mention.tokens.lowerBound) else { return false }
        let first = min(
            mention.tokens.lowerBound,
            person.identityRange?.lowerBound ?? mention.tokens.lowerBound
        )
        let before = reading.sentences[index].tokens.lowerBound..<first
        let after = mention.tokens.upperBound
        guard before.count <= 3, after < reading.tokens.count, reading.tags[after] != .possessive
        else { return false }
        return before.allSatisfy { token in
            let tag = reading.tags[token]
            return tag == .conjunction || tag == .determiner || tag.isAdverb
                || reading.tokens.kind[token] == .punctuation
        }
    }

    /// Gives every draft that has a source its speaker; drafts stand in text order.
    func resolve(_ drafts: inout [AttributionDraft]) {
        // The last speakers for whom "he" and "she" may stand.
        var lastHe: (name: String, at: Int)?
        var lastShe: (name: String, at: Int)?
        var lastGroup: (name: String, at: Int)?
        for index in drafts.indices {
            guard let source = drafts[index].source else { continue }
            let key = syntax.key(source.lowerBound)
            let isSingle = source.count == 1
            if isSingle, SpeakerResolution.singular.contains(key) {
                drafts[index].speaker = antecedent(
                    of: key,
                    before: source.lowerBound,
                    Gender(pronoun: key) == .female ? lastShe : lastHe
                )
            } else if isSingle, SpeakerResolution.plural.contains(key) {
                if let lastGroup, source.lowerBound - lastGroup.at < SpeakerResolution.reach {
                    drafts[index].speaker = lastGroup.name
                }
            } else if isSingle, sources.isRelativePronoun(source.lowerBound) {
                drafts[index].speaker = relativeAntecedent(before: source.lowerBound)
            } else if let person = person(in: source) {
                drafts[index].speaker = person
                if mayBe(person, .male) { lastHe = (person, source.lowerBound) }
                if mayBe(person, .female) { lastShe = (person, source.lowerBound) }
            } else {
                let name = name(of: source)
                drafts[index].speaker = name
                lastGroup = (name, source.lowerBound)
            }
        }
    }

    /// Whether nothing tells that the pronoun of a gender doesn't stand for somebody.
    private func mayBe(_ name: String, _ gender: Gender?) -> Bool {
        guard let gender, let known = genders[fullName(name)] ?? genders[name] else { return true }
        return known == gender
    }

    /// The last person before a token, within reach, who is the subject of a sentence and of that gender.
    private func lastSubject(before token: Int, _ gender: Gender?) -> (name: String, at: Int)? {
        var low = 0
        var high = subjects.count
        while low < high {
            let middle = (low + high) / 2
            if subjects[middle].at < token { low = middle + 1 } else { high = middle }
        }
        while low > 0, token - subjects[low - 1].at < SpeakerResolution.reach {
            if mayBe(subjects[low - 1].name, gender) { return subjects[low - 1] }
            low -= 1
        }
        return nil
    }

    /// The last person of that gender who is named before a token, within reach.
    private func lastNamed(before token: Int, _ gender: Gender?) -> String? {
        var low = 0
        var high = people.count
        while low < high {
            let middle = (low + high) / 2
            if people[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        while low > 0, token - people[low - 1].tokens.lowerBound < SpeakerResolution.reach {
            low -= 1
            if case .person(let person) = people[low].detail, mayBe(person.name, gender) {
                return person.name
            }
        }
        return nil
    }

    /// The person whom "he" or "she" means: who spoke or was a subject last, else who was named last, if it may be.
    private func antecedent(
        of pronoun: WordKey,
        before token: Int,
        _ last: (name: String, at: Int)?
    ) -> String? {
        let gender = Gender(pronoun: pronoun)
        let subject = lastSubject(before: token, gender)
        if let last, token - last.at < SpeakerResolution.reach, last.at <= token,
            last.at >= subject?.at ?? 0
        {
            return last.name
        }
        return (subject?.name ?? lastNamed(before: token, gender)).map(fullName)
    }

    private func relativeAntecedent(before token: Int) -> String? {
        let sentence = syntax.sentence(at: token)
        let last = syntax.isMarkBefore(token) ? token - 2 : token - 1
        guard var phrase = sources.nounPhraseChain(endingAt: last, in: sentence) else { return nil }
        // "months of protest from parents who said": who stands last.
        if let preposition = phrase.last(where: {
            SourceWords.partingPrepositions.contains(syntax.key($0))
        }), preposition < last {
            phrase = preposition + 1..<phrase.upperBound
        }
        return person(in: phrase) ?? name(of: phrase)
    }

    /// The person that the source's first noun phrase names, unless there are several.
    private func person(in source: Range<Int>) -> String? {
        let head = syntax.nounPhrase(at: source.lowerBound)?.clamped(to: source) ?? source
        let end = max(head.upperBound, source.lowerBound + 1)
        // "Lea Webb ’04 and Donna Lupardo ’84" are two.
        let hasYear =
            end + 2 < source.upperBound && syntax.mark(end) == .other
            && syntax.tag(end + 1) == .number
        let next = hasYear ? end + 2 : end
        if next < source.upperBound, SourceWords.and.contains(syntax.key(next)) { return nil }
        for token in source.lowerBound..<min(end, source.upperBound) {
            guard let index = reading.mention(.person, covering: token) else { continue }
            // "Akshar's office" isn't Akshar.
            let mention = reading.mentions[index]
            if mention.tokens.upperBound < end,
                syntax.tag(mention.tokens.upperBound) == .possessive
            {
                return nil
            }
            if case .person(let person) = mention.detail { return fullName(person.name) }
        }
        return appositePerson(in: source, after: end)
    }

    /// The person whose name follows the first noun phrase: "The spokeswoman, Ann Tully".
    private func appositePerson(in source: Range<Int>, after end: Int) -> String? {
        var comma = end
        while comma < source.upperBound, syntax.mark(comma) != .comma { comma += 1 }
        guard comma + 1 < source.upperBound,
            let index = reading.mention(.person, covering: comma + 1),
            reading.mentions[index].tokens.lowerBound == comma + 1,
            reading.mentions[index].tokens.upperBound <= source.upperBound,
            case .person(let person) = reading.mentions[index].detail
        else { return nil }
        return fullName(person.name)
    }

    private func fullName(_ name: String) -> String {
        // "Carla Tully" isn't the Tully that came first.
        name.hasSpace ? name : fullNames[WordKey(lastWordOf: name)] ?? name
    }

    /// The source's own words up to an apposition or a relative clause, without article.
    private func name(of source: Range<Int>) -> String {
        var first = source.lowerBound
        if source.count > 1, ClosedWords.articles.contains(syntax.key(first)) {
            first += 1
        }
        var end = first + 1
        while end < source.upperBound, syntax.mark(end) != .comma, !sources.isRelativePronoun(end) {
            end += 1
        }
        return reading.text(first..<end)
    }

    private static let singular = WordSet("he she him his her")
    private static let plural = WordSet("they it its their them we")
}

extension String {
    /// Whether it has more than one word; without a look at its graphemes.
    fileprivate var hasSpace: Bool { utf8.contains(UInt8(ascii: " ")) }
}
