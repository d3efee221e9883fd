/// The content words that two sentences share.
///
/// Words are compared without their commonest endings, so that "open", "opened" and "opening" are one.
struct SharedWords {
    /// What is read of a sentence; more is a list or a table.
    private static let longest = 80

    private let reading: Reading
    private var stems: [Int: Set<UInt64>] = [:]

    init(_ reading: Reading) { self.reading = reading }

    /// How many content words both sentences have, `others` not counted.
    mutating func count(in first: Int, and second: Int, besides others: [String] = []) -> Int {
        let left = words(ofSentence: first)
        let right = words(ofSentence: second)
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        let known = others.flatMap { phrase in
            phrase.split(separator: " ").map { SharedWords.stem(Array($0.utf8)) }
        }
        return left.intersection(right).subtracting(known).count
    }

    /// Whether a content word stands beside both figures: "It seats 48", "all 84 of its seats".
    func haveOneNeighbour(_ first: Figure, _ second: Figure) -> Bool {
        !neighbours(of: first).isDisjoint(with: neighbours(of: second))
    }

    private func neighbours(of figure: Figure) -> Set<UInt64> {
        let sentence = reading.sentences[figure.sentence].tokens
        let near =
            max(sentence.lowerBound, figure.start - 2)..<min(sentence.upperBound, figure.end + 3)
        return Set(
            near.lazy.filter { isContent($0) }.map {
                stem($0)
            }
        )
    }

    /// How many content words near a figure, in its clause, another sentence has; those of its unit not counted.
    mutating func wordsBeside(_ figure: Figure, in other: Int) -> Int {
        beside(figure).intersection(words(ofSentence: other)).count
    }

    /// Whether words behind a figure's noun pick out which they are, by nothing that another sentence tells: "the 38 houses on the
    /// hill", "the 19 ships of its rival".
    mutating func arePickedOut(_ figure: Figure, besides other: Int) -> Bool {
        let next = figure.nounEnd
        // "every one of the 36 lakes that they measured": no others are told of.
        guard
            !reading.has(RestatingWords.whole, in: max(0, figure.start - 4)..<figure.start),
            RestatingWords.picking.contains(reading.word(next))
                || reading.tag(next) == .verbPastParticiple
        else { return false }
        let modifier = reading.sentences[figure.sentence].tokens.behind(next, 7).prefix {
            reading.tokens.kind[$0] != .punctuation
        }
        // "the 22 classrooms of the old school"
        if modifier.contains(where: { RestatingWords.others.contains(reading.word($0)) }) {
            return true
        }
        let told = Set(
            modifier.filter {
                isContent($0) || reading.tag($0).isNoun || reading.has(.time, at: $0)
            }
            .flatMap { [stem($0), SharedWords.stem(ofVerb: $0, reading)] }
        )
        return !told.isEmpty && told.isDisjoint(with: words(ofSentence: other))
    }

    /// "the 13 primary schools": an adjective before the noun that another sentence hasn't.
    mutating func areOfAnotherKind(_ figure: Figure, besides other: Int) -> Bool {
        let kinds = (figure.end..<max(figure.end, figure.nounEnd - 1)).filter {
            reading.tag($0).isAdjective && isContent($0)
        }
        let told = words(ofSentence: other)
        return kinds.contains { !told.contains(stem($0)) }
    }

    /// How many words stand near both figures; those of their units not counted.
    func wordsBeside(_ first: Figure, and second: Figure) -> Int {
        beside(first).intersection(beside(second)).count
    }

    /// Whether one of these words stands near a figure.
    func hasBeside(_ figure: Figure, _ words: [Int]) -> Bool {
        let near = beside(figure)
        return words.contains { near.contains(stem($0)) }
    }

    private func beside(_ figure: Figure) -> Set<UInt64> {
        let sentence = reading.sentences[figure.sentence].tokens
        let before = sentence.before(figure.tokens.lowerBound, 6).reversed().prefix {
            reading.tokens.kind[$0] != .punctuation
        }
        let behind = sentence.behind(figure.tokens.upperBound, 7).prefix {
            reading.tokens.kind[$0] != .punctuation && !reading.tags[$0].isFiniteVerb
        }
        let near = Array(before) + behind
        let words = near.filter {
            isContent($0) || reading.tags[$0].isNoun && reading.tokens.kind[$0] == .word
        }
        let units = figure.quantity.unit.map { unit in
            unit.split(separator: " ").map { SharedWords.stem(Array($0.utf8)) }
        }
        return Set(words.map { stem($0) }).subtracting(units ?? [])
    }

    private func stem(_ token: Int) -> UInt64 { SharedWords.stem(of: token, reading) }

    /// The stem of a verb in its base form: "sank" is "sink" as "sinking" is.
    static func stem(ofVerb token: Int, _ reading: Reading) -> UInt64 {
        guard reading.tag(token).isVerb, let base = IrregularVerbs.bases[reading.word(token)]
        else { return stem(of: token, reading) }
        return stem(Array(base.utf8))
    }

    /// A word of the text without its commonest endings, as a hash.
    static func stem(of token: Int, _ reading: Reading) -> UInt64 {
        stem(Array(reading.source.bytes[reading.tokens.bytes(token)]))
    }

    private func isContent(_ token: Int) -> Bool {
        let tag = reading.tag(token)
        return reading.tokens.kind[token] == .word && (tag.isNoun || tag.isVerb || tag.isAdjective)
            && reading.tokens.bytes(token).count >= 4
            && !RestatingWords.common.contains(reading.word(token))
            && !reading.has(.quantity, at: token) && !reading.has(.time, at: token)
    }

    /// Whether one of the sentences restates something, as a chart or a letter does, and they share most of
    /// what they say without a word of change.
    mutating func tellTheSame(_ first: Int, _ second: Int, besides others: [String] = []) -> Bool {
        guard restates(second) || restates(first), !hasContrast(in: second) else { return false }
        let common = count(in: first, and: second, besides: others)
        let least = min(words(ofSentence: first).count, words(ofSentence: second).count)
        return common >= 4 || (common >= 2 && common * 10 >= least * 6)
    }

    /// Whether a sentence speaks of another thing or time: "another", "earlier", "rose".
    ///
    /// Those of a figure's own are none: "more than half".
    func hasContrast(in sentence: Int, besides figure: Range<Int>? = nil) -> Bool {
        reading.sentences[sentence].tokens.prefix(SharedWords.longest).contains {
            RestatingWords.contrasts.contains(reading.word($0)) && figure?.contains($0) != true
        }
    }

    /// Whether the words around a figure speak of another thing or time.
    func hasContrast(near figure: Figure) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        // "He had a figure of another kind: of the 620 jobs"
        let before = sentence.before(figure.start, 6).reversed().prefix { !isClauseMark($0) }
        let behind = sentence.behind(figure.end, 6).prefix { !isClauseMark($0) }
        return (Array(before) + figure.tokens + behind).contains {
            RestatingWords.contrasts.contains(reading.word($0)) && !isDayOfEvent($0)
                && !isOfAny($0) && !isAsideOfEach($0)
                // "The ban will last 18 months."
                && !(reading.word($0) == RestatingWords.last && reading.tag($0 - 1) == .modal)
                // "will appear before magistrates"
                && !(reading.word($0) == .before
                    && RestatingWords.appearing.contains(reading.word($0 - 1)))
        }
    }

    /// "faster than any others", "each of the 17 shops": said of the thing itself.
    private func isOfAny(_ token: Int) -> Bool {
        reading.word(token + 1) == RestatingWords.any
            || reading.word(token - 1) == RestatingWords.any
            // "The 45 buses had covered more than a million miles."
            || reading.word(token) == .than
                && RestatingWords.bounds.contains(reading.word(token - 1))
                && (reading.has(.quantity, at: token) || reading.begins(.quantity, at: token + 1))
            || reading.word(token) == RestatingWords.each
                // "The firm's 45 buses had each run for ten years."
                && (reading.word(token + 1) == .of
                    || ClosedWords.auxiliaries.contains(reading.word(token - 1)))
    }

    /// A mark behind which something else is told.
    private func isClauseMark(_ token: Int) -> Bool {
        reading.word(token) == .colon || reading.word(token) == .semicolon
    }

    /// Whether a sentence puts right what was told, so that two figures are told on purpose.
    func isCorrection(_ sentence: Int) -> Bool {
        reading.sentences[sentence].tokens.prefix(SharedWords.longest).contains {
            RestatingWords.corrections.contains(reading.word($0))
                // "and printed no correction"
                && !RestatingWords.none.contains(reading.word($0 - 1))
        }
    }

    /// "Eighteen boats, each the size of a bus, were": what all of them are.
    private func isAsideOfEach(_ token: Int) -> Bool {
        reading.word(token) == RestatingWords.each && reading.word(token - 1) == .comma
            && ClosedWords.articles.contains(reading.word(token + 1))
    }

    /// "last week", "last Sunday": when something happened, and no other season than the one that is told of.
    private func isDayOfEvent(_ token: Int) -> Bool {
        reading.word(token) == RestatingWords.last && reading.has(.time, at: token)
            && !RestatingWords.seasons.contains(reading.word(token + 1))
    }

    /// Whether a sentence tells what a chart, a letter or another paper says, which may be named right before it.
    ///
    /// "A brochure is already out. It promises …", "He hands out a sheet. “£460,000 for a boiler,” it says."
    func restates(_ sentence: Int) -> Bool {
        namesSource(sentence) || sentence > 0 && goesOn(sentence) && namesSource(sentence - 1)
    }

    private func namesSource(_ sentence: Int) -> Bool {
        let tokens = reading.sentences[sentence].tokens.prefix(SharedWords.longest)
        return tokens.contains {
            RestatingWords.sources.contains(reading.word($0))
                // "38 minutes" are no record of a meeting.
                && !reading.has(.quantity, at: $0) && !reading.has(.time, at: $0)
        }
            // "The same report": but not "feeds the same lake".
            || RestatingWords.same.contains(reading.word(tokens.startIndex + 1))
    }

    /// Whether "it" is the subject at the beginning of a sentence, or says a quotation.
    private func goesOn(_ sentence: Int) -> Bool {
        let tokens = reading.sentences[sentence].tokens.prefix(SharedWords.longest)
        // "The last page of the file is short. “Seen on three occasions,” …"
        if let first = tokens.first(where: { !reading.isMark($0) }), reading.isQuoted(first),
            !reading.startsBlock(reading.sentences[sentence].start)
        {
            return true
        }
        return tokens.enumerated().contains { index, token in
            guard RestatingWords.pronouns.contains(reading.word(token)),
                token + 1 < reading.tokens.count
            else { return false }
            return index == 0 && reading.tag(token + 1).isFiniteVerb
                || RestatingWords.saying.contains(reading.word(token + 1))
        }
    }

    private mutating func words(ofSentence sentence: Int) -> Set<UInt64> {
        if let known = stems[sentence] { return known }
        var words: Set<UInt64> = []
        for token in reading.sentences[sentence].tokens.prefix(SharedWords.longest) {
            guard isContent(token) else { continue }
            words.insert(stem(token))
        }
        stems[sentence] = words
        return words
    }

    /// "bann" of "banned" is "ban".
    private static func dropDoubled(_ letters: inout [UInt8], behind ending: [UInt8]) {
        guard ending.count >= 2, ending[0] != UInt8(ascii: "s"), letters.count >= 4,
            let last = letters.last, letters[letters.count - 2] == last,
            RestatingWords.doubled.contains(last)
        else { return }
        letters.removeLast()
    }

    /// A word without its commonest endings, as a hash.
    static func stem(_ bytes: [UInt8]) -> UInt64 {
        var letters = bytes.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
        for ending in RestatingWords.endings where letters.count >= ending.count + 3 {
            if letters.suffix(ending.count).elementsEqual(ending) {
                letters.removeLast(ending.count)
                dropDoubled(&letters, behind: ending)
                break
            }
        }
        var hash = FNV1a()
        for letter in letters { hash.combine(letter) }
        return hash.value
    }
}

private enum RestatingWords {
    static let same = WordSet("same")
    static let pronouns = WordSet("it they")
    static let saying = WordSet("says say reads said read promises")
    /// What says again what was said elsewhere.
    static let sources = WordSet(
        """
        chart leaflet statement sign brochure plaque poster banner minutes ledger memo report letter
        document documents sheet table certificate invoice receipt label
        flyer pamphlet bulletin notice caption application contract filing transcript summary
        guide newsletter deed menu catalogue catalog log logbook invitation citation programme headline manual handbook placard
        billboard inscription gravestone headstone tombstone prospectus advertisement advert t-shirt mug postcard
        timetable schedule slide cartoon card leaflets hymn booklet brochures folder board chronicle memorial monument website sleeve
        file complaint affidavit indictment testimony decree ordinance announcement deposition recording transcripts abstract stone log bulletins diary proclamation petition
        """
    )
    static let last = WordKey("last")
    static let appearing = WordSet("appear appeared appearing appears brought")
    static let seasons = WordSet("year season term decade century time quarter").union(
        CalendarWords.seasons
    )
    static let others = WordSet("old older former other another rival previous")
    static let whole = WordSet("all every each none")
    static let picking = WordSet(
        "of that who which whose in on at by from to with under without near for behind it they he she"
    )
    static let none = WordSet("no any without")
    static let each = WordKey("each")
    static let any = WordKey("any")
    static let corrections = WordSet("correction corrected corrects erratum retracted")
    static let contrasts = WordSet(
        """
        earlier previous previously before last another second other than compared up down rose fell
        increase decrease increased decreased later next instead respectively each others remaining rest
        """
    )
    static let bounds = WordSet("more less fewer")
    static let common = WordSet(
        """
        said says have been were will would could that this with from they their also when what which
        year years people more most some made make told tell
        """
    )
    /// Letters that are doubled before an ending and hardly stand doubled in a word's end.
    static let doubled = Array("bdgmnprt".utf8)
    static let endings: [[UInt8]] = ["ings", "ing", "ers", "ed", "es", "er", "s", "e"].map {
        Array($0.utf8)
    }
}
