/// Finds the words that a predicate is said of.
struct ClauseSubject {
    private let reading: Reading

    init(_ reading: Reading) { self.reading = reading }

    /// The subject of the predicate that begins at `focus`; nil where none is found.
    func subject(of focus: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        var token = focus.lowerBound - 1
        var steps = 0
        while token >= sentence.lowerBound, steps < 60 {
            steps += 1
            if let phrase = phrase(endingAt: token) {
                return extended(phrase, in: sentence)
            }
            let tag = reading.tag(token)
            if reading.tokens.key[token] == StanceWords.comma, !isRelative(token + 1) {
                return mainSubject(before: token, in: sentence)
            }
            if tag == .conjunction { return mainSubject(before: token, in: sentence) }
            token -= 1
        }
        return nil
    }

    /// Whether the token is "who", "which" or "that".
    func isRelative(_ token: Int) -> Bool {
        token < reading.tokens.count
            && ClauseSubjectWords.relatives.contains(reading.tokens.key[token])
    }

    /// The person that "he" or "she" stands for, if the sentence and the one before name only one.
    func name(forPronoun token: Int) -> String? {
        guard ClauseSubjectWords.pronouns.contains(reading.tokens.key[token]),
            let sentence = reading.sentence(of: token)
        else { return nil }
        let start = reading.sentences[max(0, sentence - 1)].tokens.lowerBound
        var name: String?
        var cursor = token - 1
        var steps = 0
        while cursor >= start, steps < 120 {
            steps += 1
            if let index = reading.mention(.person, covering: cursor),
                case .person(let person) = reading.mentions[index].detail
            {
                if let name, name != person.name { return nil }
                name = person.name
                cursor = min(cursor, reading.mentions[index].tokens.lowerBound)
            }
            cursor -= 1
        }
        return name
    }

    /// The subject of the first finite verb before `token`.
    private func mainSubject(before token: Int, in sentence: Range<Int>) -> Range<Int>? {
        var index = reading.firstVerbGroup(from: sentence.lowerBound)
        while index < reading.verbGroups.count,
            reading.verbGroups[index].tokens.lowerBound < token
        {
            let group = reading.verbGroups[index]
            if group.isFinite {
                var last = group.tokens.lowerBound - 1
                while last > sentence.lowerBound, reading.tag(last).isAdverb { last -= 1 }
                guard last >= sentence.lowerBound else { return nil }
                return phrase(endingAt: last).map { extended($0, in: sentence) }
            }
            index += 1
        }
        return nil
    }

    /// The noun phrase whose last token is `token`.
    private func phrase(endingAt token: Int) -> Range<Int>? {
        var low = 0
        var high = reading.nounPhrases.count
        while low < high {
            let middle = (low + high) / 2
            if reading.nounPhrases[middle].upperBound <= token {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < reading.nounPhrases.count else { return nil }
        let phrase = reading.nounPhrases[low]
        return phrase.upperBound == token + 1 ? phrase : nil
    }

    /// The phrase with those before it that it hangs on: "a spokesperson for the sheriff".
    private func extended(_ phrase: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        var start = phrase.lowerBound
        var steps = 0
        while steps < 6, start - 2 >= sentence.lowerBound,
            ClauseSubjectWords.links.contains(reading.tokens.key[start - 1]),
            let before = self.phrase(endingAt: start - 2)
        {
            start = before.lowerBound
            steps += 1
        }
        return start..<phrase.upperBound
    }
}

private enum ClauseSubjectWords {
    static let relatives = WordSet("who which that")
    static let pronouns = WordSet("he she")
    static let links = WordSet("of for at from with in and on to by")
}
