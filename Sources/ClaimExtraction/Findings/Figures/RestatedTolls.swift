/// Finds a toll that comes again with another number: "The number of people who died rose to 31 … a service for the 33 people
/// killed", "Seven climbers died … the bodies of all eight climbers", "The fire killed two people … Three people died".
///
/// A toll of what is known already comes again, "the 33 dead", "all eight victims", unless the article gives its number for
/// anything that happened to people, or figures around make it; of others one does that is the only other of its article.
struct RestatedTolls: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 1, cues: FateWords.all)
    ]

    /// A toll from which it differs more was of another event.
    private static let widest = 2.0

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let counts = figures.figures.filter { figure in
            figure.dimension == .count && figure.plain != nil && mayBePeople(figure, reading)
        }
        let tolls = figures.indices.map { figures.figures[$0] }
            .compactMap { StatedToll($0, reading) }
        for fate in FateWords.fates.indices {
            let told = tolls.filter { $0.fate == fate && $0.isPlain }
            guard told.count == 2, told[0].figure.exact != told[1].figure.exact,
                told[0].figure.sentence != told[1].figure.sentence,
                !areSetApart(told[0], told[1], reading)
            else { continue }
            findings.append(finding(told[0], told[1], reading))
        }
        for toll in tolls where toll.isDefinite && isOfThisEvent(toll, reading) {
            let earlier = tolls.filter {
                $0.fate == toll.fate && $0.figure.sentence < toll.figure.sentence && !$0.isDefinite
                    && $0.isOfKind(of: toll)
            }
            guard let value = toll.figure.exact,
                let first = earlier.last(where: { isNear($0.figure, value) }),
                isOfThisEvent(first, reading),
                // Another count, a part or a sum of what is told.
                !counts.contains(where: {
                    $0.tokens != toll.figure.tokens && $0.plain == toll.figure.plain
                }),
                !isMade(toll.figure, counts),
                !reading.tellsOfAnother(
                    behind: toll.end,
                    in: toll.figure.sentence,
                    than: first.figure.sentence
                )
            else { continue }
            findings.append(finding(first, toll, reading))
        }
    }

    private func finding(_ first: StatedToll, _ second: StatedToll, _ reading: Reading) -> Finding {
        let words = (reading.text(first.figure.tokens), reading.text(second.figure.tokens))
        return reading.finding(
            .number,
            "“\(words.0)” and “\(words.1)” are given for the same people.",
            [first.figure, second.figure]
        )
    }

    /// Whether words of time, place, change or source, or their dates, set two tolls apart.
    private func areSetApart(
        _ first: StatedToll,
        _ second: StatedToll,
        _ reading: Reading
    ) -> Bool {
        let sentences = [first, second].map { reading.sentences[$0.figure.sentence].tokens }
        guard !sentences.contains(where: { reading.has(FateWords.setApart, in: $0) }),
            !opensWithPlace(sentences[1], reading),
            let left = dates(in: sentences[0], reading),
            let right = dates(in: sentences[1], reading)
        else { return true }
        return right.contains { date in !left.contains { $0.overlaps(date) } }
    }

    /// "On Anso 27 people died": in one of several places.
    private func opensWithPlace(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        sentence.count >= 2 && reading.tag(sentence.lowerBound) == .preposition
            && reading.tag(sentence.lowerBound + 1).isProperNoun
            && !reading.begins(.time, at: sentence.lowerBound + 1)
    }

    /// The dates of a sentence; nil where one can't be told.
    private func dates(in sentence: Range<Int>, _ reading: Reading) -> [CalendarSpan]? {
        var dates: [CalendarSpan] = []
        for (_, time) in reading.times(in: sentence) {
            guard time.timexType == .date || time.timexType == .time,
                let span = CalendarSpan(time.value)
            else { return nil }
            dates.append(span)
        }
        return dates
    }

    /// Whether it counts people, or stands without a noun in a sentence of a fate.
    private func mayBePeople(_ figure: Figure, _ reading: Reading) -> Bool {
        if let noun = figure.noun {
            return PersonNouns.all.contains(noun) || FateWords.all.contains(noun)
                || FateWords.people.contains(noun)
        }
        return reading.has(FateWords.all, in: reading.sentences[figure.sentence].tokens)
    }

    private func isNear(_ figure: Figure, _ value: Double) -> Bool {
        let known = figure.plain ?? 0
        return value < RestatedTolls.widest * known && known < RestatedTolls.widest * value
    }

    /// Whether the sum or the difference of two numbers of the article gives it.
    private func isMade(_ figure: Figure, _ counts: [Figure]) -> Bool {
        guard let value = figure.plain else { return true }
        let values = Set(
            counts.filter { $0.tokens != figure.tokens }.prefix(60).compactMap(\.plain)
        )
        return values.contains { term in
            values.contains(value + term) || term * 2 != value && values.contains(value - term)
        }
    }

    /// Whether nothing in the sentence tells of another year, place or event.
    private func isOfThisEvent(_ toll: StatedToll, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[toll.figure.sentence].tokens
        let near =
            toll.isDefinite
            ? sentence
            : sentence.clamped(to: toll.figure.start - 12..<toll.figure.nounEnd + 8)
        return !near.contains { token in
            FateWords.apart.contains(reading.word(token))
                || reading.tokens.kind[token] == .number && reading.begins(.time, at: token)
                    && toll.isDefinite
        }
    }
}

/// A number of people to whom something happened.
private struct StatedToll {
    let figure: Figure
    let fate: Int
    /// Whether it is told as known: "the 33 people killed", "all eight climbers".
    let isDefinite: Bool
    /// Whether it is an exact number of people with the verb beside it: "killed two people", "three people died".
    let isPlain: Bool
    /// The token behind the figure, its noun and its verb.
    let end: Int
    /// The noun of the people, where they have one.
    private let noun: WordKey?

    init?(_ figure: Figure, _ reading: Reading) {
        guard figure.dimension == .count, let value = figure.plain, value >= 2, value < 100_000,
            value == value.rounded()
        else { return nil }
        let noun = figure.noun
        let start = figure.start
        let isDefinite =
            start > 0 && ClosedWords.known.contains(reading.word(start - 1))
            && figure.quantity.bound == .exact
        let fate =
            noun.flatMap(StatedToll.fate) ?? StatedToll.fate(beside: figure, isDefinite, reading)
        guard let fate else { return nil }
        let isOfPeople = noun.map {
            PersonNouns.all.contains($0) || FateWords.people.contains($0)
                || StatedToll.fate($0) != nil
        }
        guard isOfPeople ?? true else { return nil }
        self.figure = figure
        self.fate = fate
        self.isDefinite = isDefinite
        self.noun = noun
        let next = figure.nounEnd
        let verb = (next..<max(next, min(reading.tokens.count, next + 4))).first {
            StatedToll.fate(reading.word($0)) != nil
        }
        end = verb.map { $0 + 1 } ?? next
        let isBehindVerb =
            start > 0 && reading.tag(start - 1).isVerb
            && StatedToll.fate(reading.word(start - 1)) == fate
        let isBeforeVerb =
            verb.map {
                StatedToll.fate(reading.word($0)) == fate && !reading.tag($0).isNoun
                    && reading.hasOnly(FateWords.auxiliaries, in: next..<$0)
            } ?? false
        isPlain =
            figure.exact != nil && !isDefinite
            && (isBehindVerb && noun != nil || !isBehindVerb && isBeforeVerb)
    }

    /// Whether both count whatever people there were: "31 people", "the 33 killed", "seven climbers", "all eight climbers".
    func isOfKind(of other: StatedToll) -> Bool {
        // More of them than of all cannot be some of them: "the four boys" of three teenagers.
        if let value = figure.plain, let known = other.figure.plain, known > value { return true }
        let nouns = [noun, other.noun].compactMap(\.self).filter {
            !PersonNouns.anybody.contains($0) && !FateWords.people.contains($0)
                && StatedToll.fate($0) == nil
        }
        // "Twelve miners were killed … the fourteen dead", but not "the three children killed" of 31 people.
        return nouns.count == 2 ? nouns[0] == nouns[1] : nouns.isEmpty || other.isBare
    }

    /// "the fourteen dead"; "the eight passengers who died" may be some of ten people.
    private var isBare: Bool { noun.map { StatedToll.fate($0) != nil } ?? true }

    private static func fate(_ word: WordKey) -> Int? {
        FateWords.fates.firstIndex { $0.contains(word) }
    }

    /// What stands near the figure: "31 people were killed", "killed 31", "the number of people who died rose to 31".
    private static func fate(
        beside figure: Figure,
        _ isDefinite: Bool,
        _ reading: Reading
    ) -> Int? {
        let sentence = reading.sentences[figure.sentence].tokens
        let (start, end) = (figure.start, figure.nounEnd)
        for token in sentence.behind(end, 4) {
            let key = reading.word(token)
            if let fate = fate(key) { return fate }
            guard FateWords.between.contains(key) else { break }
        }
        let reach = isDefinite ? 3 : 14
        for token in sentence.before(start, reach).reversed() {
            let key = reading.word(token)
            if isDefinite ? FateWords.bodies.contains(key) : fate(key) != nil {
                return isDefinite ? 0 : fate(key)
            }
            // "the number of people who died in the floods rose to 31"
            let isFar = start - token > 2
            guard !reading.has(.quantity, at: token), reading.tokens.kind[token] == .word || isFar,
                !isFar || sentence.lowerBound + 16 > token
            else { break }
            if !FateWords.reaching.contains(key), start - token <= 2,
                reading.tag(token).isFiniteVerb
            {
                break
            }
        }
        return nil
    }
}

private enum FateWords {
    static let fates = [
        WordSet("killed died dead deaths death toll lives fatalities victims perished"),
        WordSet("injured hurt wounded injuries"),
        WordSet("arrested detained detainees held arrests"),
    ]
    static let all = fates[0].union(fates[1], fates[2], bodies)
    static let bodies = WordSet("bodies coffins graves")
    static let between = WordSet("were was have has had been are who and or known to their others")
    static let reaching = WordSet("rose risen stands stood at to reached is was climbed now has")
    static let auxiliaries = WordSet("were was have has had been are")
    static let people = WordSet("people persons person passengers civilians residents villagers")
    /// Those, and words of a later count, of a comparison or of a source.
    static let setApart = apart.union(
        WordSet(
            """
            also more rose risen rising initial annually average than toll claimed estimated when least year's
            """
        )
    )
    /// Words of another event, of a part or of another count.
    static let apart = WordSet(
        """
        another other others earlier previous previously last initially further additional remaining including among since
        year years decade similar separate second elsewhere both each reported estimated if first later
        """
    )
}
