/// What a text tells of two names that are near each other, by which both may be right.
struct NamesBeside {
    private let reading: Reading
    /// The capitalised words; of most texts nobody asks for them.
    private lazy var words = Set(reading.capitalised.lazy.map { [reading] in reading.word($0) })

    /// Whether the text is about how something is spelt, so that it has the wrong spellings in it as well.
    private lazy var isAboutSpelling: Bool = {
        let told = (0..<reading.tokens.count).lazy.filter { [reading] in
            BesideWords.spelling.contains(reading.word($0))
        }
        return told.prefix(2).count == 2
    }()

    init(_ reading: Reading) { self.reading = reading }

    /// Whether one is the plural of a third name: "Hollaway" beside the Holloways, where Holloway is told of, too.
    mutating func haveFamily(_ first: SpeltName, _ second: SpeltName) -> Bool {
        for (plural, other) in [(first, second), (second, first)]
        where plural.letters.last == UInt8(ascii: "s") {
            let singular = plural.letters.dropLast()
            guard singular != other.letters[...] else { continue }
            if words.contains(singular.withUnsafeBufferPointer { WordKey(utf8: $0) }) {
                return true
            }
        }
        return false
    }

    /// Whether each is introduced as somebody, or the text shows a name as it was written or spells it out.
    mutating func areToldApart(_ first: SpeltName, _ second: SpeltName) -> Bool {
        reading.areIntroducedApart(first.place + 1, second.place + 1)
            || reading.isShown(second.place)
            || [first, second].contains { isSpeltOut($0) || isRecorded($0) || isOfBirth($0) }
            || isAboutSpelling
            || isNickname(second) || isNoRelation(second)
            || !first.isPersonal && isNewThing(second)
    }

    /// "her nickname at college was Moose".
    private func isNickname(_ name: SpeltName) -> Bool {
        reading.has(BesideWords.nicknames, in: max(0, name.place - 6)..<name.place)
    }

    /// "Kaylah Brand of Dorset, who is not related to them", "no relation".
    private func isNoRelation(_ name: SpeltName) -> Bool {
        guard let sentence = reading.sentence(of: name.place) else { return false }
        return reading.sentences[sentence].tokens.behind(name.place, 12).contains {
            BesideWords.related.contains(reading.word($0))
                && BesideWords.not.contains(reading.word($0 - 1))
        }
    }

    /// "the Gazzetta, an Italian restaurant": what is told now for the first time.
    private func isNewThing(_ name: SpeltName) -> Bool {
        !name.isPersonal && reading.word(name.place + 1) == .comma
            && ClosedWords.indefinite.contains(reading.word(name.place + 2))
    }

    /// "A map of 1783 has the place as Kilbrennoch": how something writes it.
    private func isRecorded(_ name: SpeltName) -> Bool {
        let start = max(0, name.place - 6)
        // "English newspapers at the time had Nadeshda"
        if BesideWords.recording.contains(reading.word(name.place - 1)),
            reading.has(BesideWords.records, in: start..<name.place)
        {
            return true
        }
        return reading.word(name.place - 1) == .as
            && reading.has(BesideWords.recording, in: start..<max(start, name.place - 1))
    }

    /// "She was born Rosalba Vidal": a name that somebody has changed.
    private func isOfBirth(_ name: SpeltName) -> Bool {
        let before = name.place - 1
        // "Rosalba" or "Vidal" behind "born"
        let isSurname = before > 0 && reading.tokens.shape[before].contains(.capitalised)
        return BesideWords.births.contains(reading.word(isSurname ? before - 1 : before))
    }

    private func isSpeltOut(_ name: SpeltName) -> Bool {
        name.sentences.contains { reading.spellsOut($0) }
    }
}

extension Reading {
    /// Whether a sentence tells a letter of a name: "she was a Lindqvist, with a v", "who drops the a".
    func spellsOut(_ sentence: Int) -> Bool {
        sentences[sentence].tokens.prefix(80).contains { token in
            BesideWords.with.contains(word(token)) && BesideWords.counts.contains(word(token + 1))
                && isSmallLetter(token + 2)
        }
    }

    /// "v", and "v." at the end of a sentence.
    private func isSmallLetter(_ token: Int) -> Bool {
        guard token < tokens.count else { return false }
        let letters = letters(token)
        return letters.first.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 } == true
            && (letters.count == 1 || letters.count == 2 && letters[1] == UInt8(ascii: "."))
    }

    /// Whether nothing but a name stands between quotation marks, as somebody wrote it: "was addressed to “Philpott”".
    func isShown(_ name: Int) -> Bool {
        guard let content = quotation(holding: name)?.content, content.count <= 4 else {
            return false
        }
        return content.allSatisfy { isMark($0) || tokens.shape[$0].contains(.capitalised) }
    }

    /// Whether two names are each followed by another role: "Hilary Cope, the professor of Greek … Hilary Coape, the director".
    func areIntroducedApart(_ first: Int, _ second: Int) -> Bool {
        guard let one = role(behind: first), let other = role(behind: second) else { return false }
        return one.isDisjoint(with: other)
    }

    /// The nouns of ", the professor of Greek"; nil where nothing of the kind stands behind a name.
    private func role(behind end: Int) -> Set<WordKey>? {
        guard end + 2 < tokens.count, word(end) == .comma,
            ClosedWords.singularDeterminers.contains(word(end + 1)),
            let sentence = sentence(of: end)
        else { return nil }
        let words = sentences[sentence].tokens.behind(end + 2, 10).prefix {
            !isMark($0) && !ClosedWords.relatives.contains(word($0))
        }
        let nouns = Set(words.filter { tag($0).isNoun }.map { word($0) })
        return nouns.isEmpty ? nil : nouns
    }
}

private enum BesideWords {
    static let spelling = WordSet(
        """
        spell spells spelt spelled spelling spellings misspell misspells misspelt misspelled misspelling misspellings
        """
    )
    static let nicknames = WordSet("nickname nicknames nicknamed alias")
    static let births = WordSet("born née nee")
    static let related = WordSet("related relation relative")
    static let not = WordSet("not no un")
    /// What has names as they were written once.
    static let records = WordSet(
        "newspapers newspaper papers maps map charts chart books registers register signs documents letters"
    )
    static let recording = WordSet(
        "has have had give gives gave list lists listed enter enters entered write writes wrote records recorded"
    )
    static let with = WordSet("with without drops dropped drop adds added lost loses")
    static let counts = WordSet("a an one two no the")
}
