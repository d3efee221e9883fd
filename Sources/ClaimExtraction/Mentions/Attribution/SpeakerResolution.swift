/// Names who is meant by each source: the full name of a person, the antecedent of a pronoun.
struct SpeakerResolution: Sendable {
    private let reading: Reading
    private let syntax: ClauseSyntax
    private let sources: SourceFinder
    /// The first full name for a surname.
    private let fullNames: [WordKey: String]
    /// The people's mentions in text order.
    private let people: [Mention]
    /// The people who open a sentence as its subject, in text order.
    private let subjects: [(name: String, at: Int)]

    /// How far back a pronoun may look, in tokens.
    private static let reach = 120

    init(_ reading: Reading, syntax: ClauseSyntax) {
        self.reading = reading
        self.syntax = syntax
        sources = SourceFinder(syntax: syntax)
        people = reading.mentions(of: .person).map(\.mention)
            .sorted { $0.span.start < $1.span.start }
        var fullNames: [WordKey: String] = [:]
        var subjects: [(name: String, at: Int)] = []
        for mention in people {
            guard case .person(let person) = mention.detail else { continue }
            let surname = WordKey(lastWordOf: person.name)
            if fullNames[surname] == nil, person.name.contains(" ") {
                fullNames[surname] = person.name
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
        var lastPerson: (name: String, at: Int)?
        var lastGroup: (name: String, at: Int)?
        for index in drafts.indices {
            guard let source = drafts[index].source else { continue }
            let key = syntax.key(source.lowerBound)
            let isSingle = source.count == 1
            if isSingle, SpeakerResolution.singular.contains(key) {
                drafts[index].speaker = antecedent(before: source.lowerBound, lastPerson)
            } else if isSingle, SpeakerResolution.plural.contains(key) {
                if let lastGroup, source.lowerBound - lastGroup.at < SpeakerResolution.reach {
                    drafts[index].speaker = lastGroup.name
                }
            } else if isSingle, sources.isRelativePronoun(source.lowerBound) {
                drafts[index].speaker = relativeAntecedent(before: source.lowerBound)
            } else if let person = person(in: source) {
                drafts[index].speaker = person
                lastPerson = (person, source.lowerBound)
            } else {
                let name = name(of: source)
                drafts[index].speaker = name
                lastGroup = (name, source.lowerBound)
            }
        }
    }

    /// The last person before a token who is the subject of a sentence.
    private func lastSubject(before token: Int) -> (name: String, at: Int)? {
        var low = 0
        var high = subjects.count
        while low < high {
            let middle = (low + high) / 2
            if subjects[middle].at < token { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? subjects[low - 1] : nil
    }

    /// The person whom "he" or "she" means: who spoke or was a subject last, else who was named last.
    private func antecedent(before token: Int, _ last: (name: String, at: Int)?) -> String? {
        var low = 0
        var high = people.count
        while low < high {
            let middle = (low + high) / 2
            if people[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        let named = low > 0 ? people[low - 1] : nil
        let subject = lastSubject(before: token)
        if let last, token - last.at < SpeakerResolution.reach, last.at <= token,
            last.at >= subject?.at ?? 0
        {
            return last.name
        }
        if let subject, token - subject.at < SpeakerResolution.reach {
            return fullName(subject.name)
        }
        guard let named, token - named.tokens.lowerBound < SpeakerResolution.reach,
            case .person(let person) = named.detail
        else { return nil }
        return fullName(person.name)
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
        name.contains(" ") ? name : fullNames[WordKey(lastWordOf: name)] ?? name
    }

    /// The source's own words up to an apposition or a relative clause, without article.
    private func name(of source: Range<Int>) -> String {
        var first = source.lowerBound
        if source.count > 1, SpeakerResolution.articles.contains(syntax.key(first)) {
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
    private static let articles = WordSet("the a an")
}
