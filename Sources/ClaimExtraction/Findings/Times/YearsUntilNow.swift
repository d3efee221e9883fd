/// Finds a number of years or months up to the day of publication that the text's one date of the beginning excludes.
///
/// "shut since a fire in November 2019. The rebuilding has taken eight years", "has stood empty since 2005. For ten years
/// pigeons have been its only workers", "over eleven years by a man who began in 2018". Silent if any two dates of the text,
/// or one of them and the day of publication, are so far apart.
struct YearsUntilNow: ConsistencyCheck {
    let triggers = [Trigger(kinds: .init(.duration)), Trigger(times: 1, cues: UntilNowWords.units)]

    /// More dates are a chronicle.
    private static let mostDates = 40
    private static let mostLengths = 100
    private static let longest = 100

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        guard let published = reading.article.published,
            let today = CalendarSpan(published.description)
        else { return }
        let lengths = figures.indices.compactMap { StatedLength(figures.figures[$0], reading) }
            .filter {
                ($0.unit == .years || $0.unit == .months) && $0.value >= 2
                    && !reading.isKnown($0, in: findings)
            }
        let now = Moment(published: today)
        guard !lengths.isEmpty,
            let dates = Moment.definite(in: reading, atMost: YearsUntilNow.mostDates)
        else { return }
        for length in lengths.prefix(YearsUntilNow.mostLengths) {
            guard
                let start = lasting(length, among: dates, until: now, reading)
                    ?? CountedYears(length, reading)?.beginning(among: dates, until: now, reading),
                let stretch = Stretch(from: start, to: now), stretch.isNear(length),
                !stretch.allows(length)
            else { continue }
            let count = WorkedSum.number(stretch.count(in: length.unit))
            findings.append(
                reading.finding(
                    .dateMismatch,
                    "From “\(reading.text(start.tokens))” to the publication on \(published) is "
                        + "\(count) \(length.unit.rawValue), not “\(reading.text(length.tokens))”.",
                    [start.tokens, length.tokens]
                )
            )
        }
    }

    /// The beginning of what has gone on for so long, where no dates explain the length.
    private func lasting(
        _ length: StatedLength,
        among dates: [Moment],
        until now: Moment,
        _ reading: Reading
    ) -> Moment? {
        guard runsUntilNow(length, reading),
            let start = beginning(for: length, among: dates, reading),
            let stretch = Stretch(from: start, to: now),
            // What was closed in 2021 may have been repaired for two years only.
            isOfBeginning(start, length, reading)
                || length.value > stretch.count(in: length.unit),
            !isExplained(length, by: dates, until: now, isOfNow: isOfWork(length, reading))
        else { return nil }
        return start
    }

    /// Whether any two dates are as far apart as is said; of what "has taken" so long one of them is the day of publication.
    private func isExplained(
        _ length: StatedLength,
        by dates: [Moment],
        until now: Moment,
        isOfNow: Bool
    ) -> Bool {
        dates.contains { Stretch(from: $0, to: now)?.allows(length) == true }
            || !isOfNow && length.liesBetweenAny(of: dates)
    }

    // MARK: The length

    /// "has taken nine years", "over eleven years", "years since the flood", "For ten years pigeons have been".
    private func runsUntilNow(_ length: StatedLength, _ reading: Reading) -> Bool {
        let (start, end) = (length.start, length.end)
        let sentence = reading.sentences[length.sentence].tokens
        guard start > sentence.lowerBound, end < sentence.upperBound,
            sentence.count <= YearsUntilNow.longest, !reading.isQuoted(start),
            !UntilNowWords.others.contains(reading.word(end))
        else { return false }
        let lead = reading.word(start - 1)
        if UntilNowWords.taking.contains(lead) { return true }
        if reading.word(end) == .since { return true }
        let isKnown = ClosedWords.knownOrOwned.contains(lead) && start - 1 > sentence.lowerBound
        let spans = isKnown ? reading.word(start - 2) : lead
        guard UntilNowWords.spans.contains(spans) else { return false }
        // "was elected for four years and has been in office since"
        if reading.word(end) == .and,
            !reading.has(UntilNowWords.have, in: sentence.lowerBound..<start)
        {
            return false
        }
        // "has had one guest for six years, and it will go on"
        let clause = sentence.lowerBound..<end
        return isPerfect(sentence, reading) || isPerfect(clause, reading)
            // "In all of those eight years": of what was told just before.
            || ClosedWords.theseOrThose.contains(lead)
            || start > 1 && UntilNowWords.making.contains(reading.word(start - 2))
            || UntilNowWords.leaving.contains(spans) && isNews(sentence, reading)
    }

    /// Whether the sentence's verbs are in the perfect, which lasts until now.
    private func isPerfect(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        reading.has(UntilNowWords.have, in: sentence)
            && !sentence.contains {
                // "has had one guest"
                reading.word($0) == .had
                    && !UntilNowWords.have.contains(reading.word(max(1, $0) - 1))
                    || reading.tag($0) == .modal
            }
    }

    /// "left on Monday, after ten seasons": what happened in the days before publication.
    private func isNews(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        reading.times(in: sentence).contains { reading.isOfLastDays($0.time) }
    }

    // MARK: The beginning

    /// The one date of the length's sentence and the one before it, if something began then.
    private func beginning(
        for length: StatedLength,
        among dates: [Moment],
        _ reading: Reading
    ) -> Moment? {
        let own = reading.sentences[length.sentence].tokens
        let isFirst = length.sentence == 0 || reading.startsBlock(own.lowerBound)
        let first = isFirst ? own : reading.sentences[length.sentence - 1].tokens
        let range = first.lowerBound..<own.upperBound
        guard range.count <= 2 * YearsUntilNow.longest else { return nil }
        let moments = Moment.all(in: range, for: .years, reading)
        let isOwn = ClosedWords.possessives.contains(reading.word(length.start - 1))
        if moments.isEmpty || isOwn && moments.allSatisfy({ !$0.isDefinite }),
            isOwn || isOfWork(length, reading)
        {
            let beginnings = dates.filter { $0.start < own.lowerBound && begins($0, reading) }
            return beginnings.only
        }
        // "has had a guest for six years. He came in March 2020."
        if moments.isEmpty, length.sentence + 1 < reading.sentences.count,
            case let next = reading.sentences[length.sentence + 1].tokens,
            next.count <= YearsUntilNow.longest,
            ClosedWords.definite.contains(reading.word(next.lowerBound))
                || TieWords.subjects.contains(reading.word(next.lowerBound))
                // "walked free after 14 years. Ellis had been in custody since his arrest in May 2009"
                || reading.has(.since, in: next)
        {
            let told = Moment.all(in: next, for: .years, reading)
            return told.count == 1 && begins(told[0], reading) ? told.first : nil
        }
        guard let start = moments.only, begins(start, reading),
            own.contains(start.start) || !reading.introducesPerson(length.sentence)
        else { return nil }
        return start
    }

    /// "has taken nine years", "nine years since the flood": the beginning may be told far before.
    private func isOfWork(_ length: StatedLength, _ reading: Reading) -> Bool {
        UntilNowWords.taking.contains(reading.word(length.start - 1))
    }

    private func begins(_ start: Moment, _ reading: Reading) -> Bool {
        guard let sentence = reading.sentence(of: start.start) else { return false }
        let first = reading.sentences[sentence].start
        let before = max(first, start.start - 8)..<start.start
        return reading.has(.since, in: before.suffix(6))
            || reading.has(UntilNowWords.beginnings, in: before)
    }

    /// Whether the length is that of what began then: "since", "began", "started".
    private func isOfBeginning(_ start: Moment, _ length: StatedLength, _ reading: Reading) -> Bool
    {
        let lead = reading.word(length.start - 1)
        // "came from Tulsa in 1998 and has sung there for ten years": what may have begun later.
        let between = start.tokens.gap(to: length.tokens)
        let isOfNextVerb = zip(between, between.dropFirst()).contains {
            reading.word($0) == .and && ClosedWords.have.contains(reading.word($1))
        }
        guard !isOfNextVerb else { return false }
        guard UntilNowWords.taking.contains(lead) else { return true }
        let place = start.start
        let near = max(0, place - 8)..<place + 1
        let end = length.end
        return reading.has(UntilNowWords.starts, in: near.clamped(to: 0..<reading.tokens.count))
            || reading.has(.since, in: end..<min(reading.tokens.count, end + 5))
    }
}

extension Moment {
    /// Every date of an article that leaves no year to guess; nil where there are more.
    static func definite(in reading: Reading, atMost limit: Int) -> [Moment]? {
        var dates: [Moment] = []
        for (_, mention) in reading.mentions(of: .time) {
            guard let time = mention.time, let date = Moment(date: (mention, time), .years, reading)
            else { continue }
            dates.append(date)
            if dates.count > limit { return nil }
        }
        return dates
    }
}

private enum UntilNowWords {
    static let units = WordSet("years year months month seasons")
    static let taking = WordSet("taken took lasted takes")
    static let spans = WordSet("for in over after of")
    static let leaving = WordSet("after")
    static let have = WordSet("has have 've")
    static let making = WordSet("made built written shot filmed restored")
    static let others = WordSet(
        """
        ago later earlier before after old from until till to in away ahead apart more or - \u{2013} \u{2014}
        """
    )
    static let starts = WordSet("since began begun begin started start starts launched")
    static let beginnings = WordSet(
        """
        began begun begin started start starts opened closed shut launched founded built joined came arrived moved stopped
        stolen lost vanished disappeared fell burned burnt collapsed died married wed hired elected appointed took fire flood
        """
    )
}
