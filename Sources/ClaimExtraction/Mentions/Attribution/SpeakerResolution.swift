/// Names who is meant by each source: the full name of a person, the antecedent of a pronoun.
struct SpeakerResolution {
    let reading: Reading
    let syntax: ClauseSyntax
    private let sources: SourceFinder
    private let referents: Referents
    /// The first full name for a surname.
    private let fullNames: [WordKey: String]
    /// The people's mentions in text order.
    private let people: [Mention]
    /// The people who open a sentence as its subject, in text order.
    private let subjects: [(name: String, at: Int)]
    /// The only bearers of offices, by the office's last word.
    private let bearers: [WordKey: Bearer]
    /// The gender of those whose name, title or role tells it, by full name.
    private let genders: [String: Gender]

    /// How far back a pronoun may look, in tokens.
    fileprivate static let reach = 120

    /// Reads what the sources of these drafts need: genders and subjects only where "he" or "she" speaks.
    init(_ reading: Reading, syntax: ClauseSyntax, of drafts: [AttributionDraft]) {
        self.reading = reading
        self.syntax = syntax
        sources = SourceFinder(syntax: syntax)
        referents = Referents(syntax)
        people = reading.mentions(of: .person).map(\.mention)
            .sorted { $0.span.start < $1.span.start }
        let hasPronoun = drafts.contains { draft in
            guard let source = draft.source else { return false }
            return Gender(pronoun: syntax.key(source.lowerBound)) != nil
        }
        var bearers: [WordKey: Bearer] = [:]
        var fullNames: [WordKey: String] = [:]
        var subjects: [(name: String, at: Int)] = []
        var genders: [String: Gender] = [:]
        for mention in people {
            guard case .person(let person) = mention.detail else { continue }
            if person.name.hasSpace {
                let surname = WordKey(lastWordOf: person.name)
                if fullNames[surname] == nil { fullNames[surname] = person.name }
            }
            SpeakerResolution.add(person, at: mention.tokens.lowerBound, to: &bearers)
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
        self.bearers = bearers
    }

    /// Who bears an office, and where they are named with it; nowhere if others bear it as well.
    private struct Bearer {
        let name: String
        var at: Int?
    }

    /// Offices of which one person is meant where nobody else of the article bears them; "the lawyer" may be another.
    private static let offices = RoleWords.titles.union(
        WordSet(
            """
            chairman chairwoman chairperson chair spokesman spokeswoman spokesperson director foreman forewoman ceo owner
            headteacher principal rector editor
            """
        )
    )

    private static func add(
        _ person: Person,
        at token: Int,
        to bearers: inout [WordKey: Bearer]
    ) {
        guard let role = person.role else { return }
        let words = WordKey.words(of: role)
        let end = words.firstIndex { SourceWords.linkingPrepositions.contains($0) } ?? words.count
        guard end > 0, case let head = words[end - 1], offices.contains(head) else { return }
        guard let known = bearers[head] else {
            bearers[head] = Bearer(name: person.name, at: token)
            return
        }
        if WordKey(lastWordOf: known.name) != WordKey(lastWordOf: person.name) {
            bearers[head]?.at = nil
        }
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
        var last = LastSpeakers()
        for index in drafts.indices {
            guard let source = drafts[index].source else { continue }
            let first = source.lowerBound
            if source.count == 1, let wanted = SpeakingNouns.Class(pronoun: syntax.key(first)) {
                drafts[index].speaker = antecedent(at: first, wanted, drafts[index].content, last)
            } else if source.count == 1, sources.isRelativePronoun(first) {
                drafts[index].speaker = relativeAntecedent(before: first, &last)
            } else {
                let before = last
                drafts[index].speaker = speaker(of: source, drafts[index].content, &last)
                // "A reporter asked why it sank. “It was old,” he said": not who asked.
                if asks(drafts[index]) { last = before }
            }
        }
    }

    /// Whether somebody puts a question, which another answers.
    private func asks(_ draft: AttributionDraft) -> Bool {
        (ClosedWords.questionWords.contains(syntax.key(draft.content.lowerBound))
            || syntax.key(draft.content.upperBound - 1) == SpeakerResolution.questionMark)
            && draft.cue?.contains { SpeakerResolution.asking.contains(syntax.key($0)) } ?? false
    }

    private static let questionMark = WordKey("?")
    private static let asking = WordSet(
        "asked asks ask questioned pressed inquired enquired wondered"
    )

    /// Who is meant by a source that is no pronoun; later pronouns may stand for it.
    private func speaker(
        of source: Range<Int>,
        _ content: Range<Int>,
        _ last: inout LastSpeakers
    ) -> String {
        if let person = person(in: source) ?? bearer(ofRole: source) ?? personBefore(source) {
            note(person, at: source.lowerBound, &last)
            return person
        }
        let first = source.lowerBound
        let words = self.words(of: source)
        if source.count > 1, syntax.tag(first) == .pronounPossessive,
            let wanted = SpeakingNouns.Class(pronoun: syntax.key(first)),
            let owner = antecedent(at: first, wanted, content, last)
        {
            let owned = SpeakerResolution.owner(owner) + reading.text(first + 1..<words.upperBound)
            note(source, as: owned, &last)
            return owned
        }
        note(source, as: told(words), &last)
        return name(of: words)
    }

    /// The words as those of an owner: "Ann Lind’s ", "the ministers’ ".
    private static func owner(_ words: String) -> String {
        words + (words.utf8.last == UInt8(ascii: "s") && words.hasPrefix("the ") ? "’ " : "’s ")
    }

    private func note(_ person: String, at token: Int, _ last: inout LastSpeakers) {
        if mayBe(person, .male) { last.he = (person, token) }
        if mayBe(person, .female) { last.she = (person, token) }
    }

    /// Remembers a source without a name for the pronouns that may stand for it.
    private func note(_ source: Range<Int>, as words: String, _ last: inout LastSpeakers) {
        let token = source.lowerBound
        if source.count == 1, sources.isPronoun(token) { return }
        let speaker = (name: words, at: token)
        // "Ann Lind said it was late. The actress said …": she may be Ann Lind still; "the president" is nobody who was named.
        let isNew =
            !referents.isDefinite(source)
            || [last.he, last.she].contains { $0?.name.hasPrefix("the ") == true }
        let isHe = referents.mayBe(source, .person(.male))
        let isShe = referents.mayBe(source, .person(.female))
        if isHe, isNew || last.he.map({ token - $0.at >= SpeakerResolution.reach }) ?? true {
            last.he = speaker
        }
        if isShe, isNew || last.she.map({ token - $0.at >= SpeakerResolution.reach }) ?? true {
            last.she = speaker
        }
        let isPeople = referents.mayBe(source, .people)
        if isPeople { last.people = speaker }
        guard !isHe, !isShe else { return }
        last.group = speaker
        if !isPeople, !referents.isPlural(source) { last.body = speaker }
    }

    /// Whom or what a pronoun stands for that is a source, or owns one.
    private func antecedent(
        at token: Int,
        _ wanted: SpeakingNouns.Class,
        _ content: Range<Int>,
        _ last: LastSpeakers
    ) -> String? {
        let common = { referents.phrase(for: wanted, before: token, outside: content) }
        switch wanted {
        case .person(let gender):
            let speaker = gender == .female ? last.she : last.he
            if let known = speakerOrSubject(gender, before: token, speaker) { return known }
            let phrase = common()
            // "the minister" may be one who was named, "a minister" isn't; "shot down a bomber" is about somebody else.
            if let phrase, phrase.isSubject, !referents.isDefinite(phrase.words) {
                return told(phrase.words)
            }
            return lastNamed(before: token, gender).map(fullName) ?? phrase.map { told($0.words) }
        case .people:
            return recent(last.people, common(), token) ?? recent(last.group, nil, token)
        case .body:
            // "The mill's first notice … Its second": the owner rather than what spoke.
            if syntax.tag(token) == .pronounPossessive, let owner = common() {
                return told(owner.words)
            }
            return recent(last.body, common(), token)
        }
    }

    /// The last speaker within reach, unless a phrase is the subject of a later sentence.
    private func recent(
        _ speaker: LastSpeakers.Speaker?,
        _ phrase: (words: Range<Int>, isSubject: Bool)?,
        _ token: Int
    ) -> String? {
        guard let speaker, token - speaker.at < SpeakerResolution.reach, speaker.at <= token else {
            return phrase.map { told($0.words) }
        }
        guard let phrase, phrase.isSubject, phrase.words.lowerBound > speaker.at else {
            return speaker.name
        }
        return told(phrase.words)
    }

    /// A noun phrase as what is known by now: "the spokeswoman" for "A spokeswoman".
    private func told(_ phrase: Range<Int>) -> String {
        guard phrase.count > 1, ClosedWords.articles.contains(syntax.key(phrase.lowerBound)) else {
            return reading.text(phrase)
        }
        return "the " + reading.text(phrase.dropFirst())
    }

    /// The one person of the article who was named with the office that is all of the source: "the judge".
    private func bearer(ofRole source: Range<Int>) -> String? {
        guard source.count == 2, referents.isDefinite(source),
            let bearer = bearers[syntax.key(source.lowerBound + 1)], let at = bearer.at,
            at < source.lowerBound
        else { return nil }
        return fullName(bearer.name)
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

    /// Who spoke or was a subject last of those whom "he" or "she" may mean.
    private func speakerOrSubject(
        _ gender: Gender,
        before token: Int,
        _ last: LastSpeakers.Speaker?
    ) -> String? {
        let subject = lastSubject(before: token, gender)
        if let last, token - last.at < SpeakerResolution.reach, last.at <= token,
            last.at >= subject?.at ?? 0
        {
            return last.name
        }
        return subject.map { fullName($0.name) }
    }

    private func relativeAntecedent(before token: Int, _ speakers: inout LastSpeakers) -> String? {
        let sentence = syntax.sentence(at: token)
        let last = syntax.isMarkBefore(token) ? token - 2 : token - 1
        guard var phrase = sources.nounPhraseChain(endingAt: last, in: sentence) else { return nil }
        // "months of protest from parents who said": who stands last.
        if let preposition = phrase.last(where: {
            SourceWords.partingPrepositions.contains(syntax.key($0))
        }), preposition < last {
            phrase = preposition + 1..<phrase.upperBound
        }
        return speaker(of: phrase, token..<token, &speakers)
    }

    /// The full name of somebody who is named by a surname.
    func fullName(_ name: String) -> String {
        // "Carla Tully" isn't the Tully that came first.
        name.hasSpace ? name : fullNames[WordKey(lastWordOf: name)] ?? name
    }

    /// The source's own words up to an apposition or a relative clause.
    private func words(of source: Range<Int>) -> Range<Int> {
        var end = min(source.lowerBound + (source.count > 1 ? 2 : 1), source.upperBound)
        while end < source.upperBound, syntax.mark(end) != .comma, !sources.isRelativePronoun(end) {
            end += 1
        }
        return source.lowerBound..<end
    }

    /// The source's own words without article.
    private func name(of words: Range<Int>) -> String {
        let hasArticle =
            words.count > 1 && ClosedWords.articles.contains(syntax.key(words.lowerBound))
        return reading.text(hasArticle ? words.dropFirst() : words)
    }
}

extension String {
    /// Whether it has more than one word; without a look at its graphemes.
    fileprivate var hasSpace: Bool { utf8.contains(UInt8(ascii: " ")) }
}
