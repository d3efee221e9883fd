/// Whose life an article tells that has one birth: it calls its hero he or she, however far from the name.
///
/// "Ada Bell has died. She was born on 9 May 1938 at Clun … (paragraphs) … She died on 4 March, at the age of 88".
struct LifePortrait {
    private let birth: LifeStatement
    private let subject: WordKey?
    private let gender: Gender

    /// How many sentences a paragraph may have, and how many words.
    private static let longest = 12
    private static let longestOfParagraph = 500

    /// Nil where an article tells no birth, or several, or one of somebody else than those whom it begins with.
    init?(of statements: [LifeStatement], _ reading: Reading) {
        let told = statements.filter { $0.years == nil }
        // "took it over in October 1962, at the age of sixteen": an age with its date tells a birth as well.
        let births = told.isEmpty ? Array(statements.filter(\.isDated).prefix(1)) : told
        guard let birth = births.first, births.allSatisfy({ $0.days == birth.days }),
            birth.subjects.count == 1, let token = birth.tokens.first?.lowerBound
        else { return nil }
        let start = reading.sentences[birth.sentence].start
        let pronoun = reading.word(start)
        let isOfPronoun = ClosedWords.heOrShe.contains(pronoun)
        subject = birth.subjects.first
        guard
            // "His sister says that she was born in 1981."
            !(start..<token).contains(where: { LifeSubject.isKin($0, reading) }),
            let gender = birth.gender ?? (isOfPronoun ? Gender(pronoun: pronoun) : nil)
                ?? LifePortrait.onlyGender(of: reading),
            isOfPronoun
                ? LifePortrait.isAlone(subject, upTo: birth.sentence, reading)
                : LifePortrait.opens(with: subject, before: token, reading)
        else { return nil }
        (self.birth, self.gender) = (birth, gender)
    }

    /// The birth, where a statement of the hero's age excludes it.
    func birth(excludedBy age: LifeStatement, _ reading: Reading) -> LifeStatement? {
        guard age.years != nil, age.gender == nil || age.gender == gender,
            let token = age.tokens.first?.lowerBound, birth.excludes(age),
            case let sentence = reading.sentences[age.sentence].tokens, sentence.count <= 80,
            isOfHero(token, in: sentence, reading),
            LifePortrait.isAlone(subject, upTo: age.sentence, reading),
            LifeSubject.namesNobody(but: subject, in: sentence.lowerBound..<token, reading)
        else { return nil }
        return birth
    }

    /// Whether the only pronoun before an age, or the first behind it, may be the hero's: "In 1944, at the age of 14, she".
    private func isOfHero(_ age: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        let before = sentence.lowerBound..<age
        guard !before.contains(where: { LifeSubject.isKin($0, reading) }),
            !reading.has(ClosedWords.relatives, in: before), !reading.isQuoted(age)
        else { return false }
        let near = before.contains { ClosedWords.heOrShe.contains(reading.word($0)) }
        let words = near ? before : sentence.behind(age, 10)
        let pronouns = words.filter { ClosedWords.heOrShe.contains(reading.word($0)) }
        return !pronouns.isEmpty
            && pronouns.prefix(near ? pronouns.count : 1)
                .allSatisfy { Gender(pronoun: reading.word($0)) == gender }
    }

    /// Whether the paragraph of a sentence names nobody else up to it.
    private static func isAlone(_ subject: WordKey?, upTo sentence: Int, _ reading: Reading) -> Bool
    {
        var first = sentence
        while first > 0, !reading.opensBlock(first), sentence - first < longest { first -= 1 }
        let start = reading.sentences[first].start
        let words = start..<max(start, reading.sentences[sentence].start)
        return words.count <= longestOfParagraph
            && LifeSubject.namesNobody(but: subject, in: words, reading)
            // A name that no list knows.
            && !words.dropLast().contains {
                reading.tag($0).isProperNoun && reading.tag($0 + 1).isProperNoun
                    && !reading.has(.person, at: $0)
            }
    }

    /// Whether an article begins with somebody: nobody else is named before a place near its beginning.
    private static func opens(with subject: WordKey?, before token: Int, _ reading: Reading) -> Bool
    {
        token < 300 && LifeSubject.namesNobody(but: subject, in: 0..<token, reading)
    }

    /// The gender of all pronouns of an article.
    private static func onlyGender(of reading: Reading) -> Gender? {
        var only: Gender?
        for token in (0..<reading.tokens.count).prefix(5000) {
            guard ClosedWords.heOrShe.contains(reading.word(token)),
                let gender = Gender(pronoun: reading.word(token))
            else { continue }
            if let only, only != gender { return nil }
            only = gender
        }
        return only
    }
}
