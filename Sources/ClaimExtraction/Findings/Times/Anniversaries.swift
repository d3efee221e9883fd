/// Holds ages and anniversaries against the year in which a thing or a person began.
///
/// "built in 1822 … 213 years old", "founded in 1931 … its centenary in 2021", "nine years ago, in 2014".
struct Anniversaries {
    let events: [DatedEvent]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for figure in figures.figures {
            if let age = AnniversaryAge(figure, reading), let finding = finding(age, reading) {
                findings.append(finding)
            }
        }
        addTimes(of: reading, in: figures.sentences, to: &findings)
    }

    /// "centenary", "bicentennial".
    fileprivate func addNamed(
        in sentences: [Int],
        of reading: Reading,
        to findings: inout [Finding]
    ) {
        for token in sentences.lazy.flatMap({ reading.sentences[$0].tokens }) {
            guard let named = AnniversaryWords.years(of: token, reading),
                let sentence = reading.sentence(of: token),
                let finding = finding(
                    AnniversaryAge(
                        years: named.years,
                        tokens: token..<named.end,
                        sentence: sentence
                    ),
                    reading
                )
            else { continue }
            findings.append(finding)
        }
    }

    // MARK: Age against beginning

    private func finding(_ age: AnniversaryAge, _ reading: Reading) -> Finding? {
        if let dated = datedThing(of: age, reading) { return dated }
        guard let start = start(for: age, reading) else {
            return officeSince(age, reading) ?? loneYear(around: age, reading)
        }
        let year = ownYear(of: age, besides: start, reading)
        guard let reference = year?.year ?? reading.article.published?.year else { return nil }
        guard !isExplained(age, in: reference, by: start, reading) else { return nil }
        let expected = Double(reference - start.days.firstYear)
        let difference = abs(age.years - expected)
        // A birthday that is still to come makes one year; an anniversary with both years makes none.
        let room =
            age.isAnniversary && year != nil || isOfLastDays(age, start, published: reading)
            ? 0.5 : age.isRounded && !age.isLeast ? 0.15 * age.years : 1.5
        guard difference > room, expected > 0, !age.isLeast || expected < age.years else {
            return nil
        }
        let share = age.isAnniversary ? 0.4 : age.isRounded ? 0.6 : 0.2
        let isNear =
            difference <= max(age.isAnniversary ? 5 : 3, share * age.years)
            || WorkedSum.haveSameDigits(age.years, expected)
            || Slip.isLikely(age.years, for: expected)
        guard isNear else { return nil }
        return Finding(
            kind: age.isAnniversary || year != nil ? .dateMismatch : .arithmetic,
            message: "\(reference) − \(start.days.firstYear) = \(number: expected), not "
                + "\(number: age.years).",
            spans: ([start.tokens, age.tokens] + (year?.tokens.map { [$0] } ?? []))
                .map { reading.tokens.span($0) }.sorted { $0.start < $1.start }
        )
    }

    /// Whether a birthday is told to have been kept around the day of this year on which it falls.
    ///
    /// "was opened on 4 June 1975 … It was painted last week for its 49th birthday", in an article of June 2025.
    private func isOfLastDays(
        _ age: AnniversaryAge,
        _ start: DatedEvent,
        published reading: Reading
    ) -> Bool {
        guard start.days.days == 1, AnniversaryWords.days.contains(reading.word(age.end - 1)),
            let published = reading.article.published,
            let began = CalendarDate(dayNumber: start.days.first)
        else { return false }
        let day =
            start.days.first
            + Int((Double(published.year - began.year) * 365.25).rounded())
        let times = reading.timeMentions(
            in: reading.sentences[age.sentence].tokens.prefix(80)
        ).filter { $0.tokens != start.date && !$0.tokens.overlaps(age.tokens) }
        return !times.isEmpty
            && times.allSatisfy { time in
                guard let value = time.time?.value,
                    let days = CalendarSpan(value) ?? CalendarSpan(week: value), days.days <= 7
                else { return false }
                return abs(days.first - day) <= Anniversaries.around
                    && abs(days.first - published.dayNumber) <= Anniversaries.around
            }
    }

    /// How many days off its day a birthday may be kept.
    private static let around = 31

    /// "the 50th anniversary of the flood of 1966": the year stands beside what it is the anniversary of.
    private func datedThing(of age: AnniversaryAge, _ reading: Reading) -> Finding? {
        let end = min(reading.sentences[age.sentence].end, age.end + 8)
        guard age.thing(reading) != nil, let (date, time) = reading.times(in: age.end..<end).first,
            reading.namesYear(date.tokens), let days = CalendarSpan(time.value),
            reading.word(date.start - 1) == .of, let published = reading.article.published
        else { return nil }
        return slip(age, days, in: published.year, by: [10, 20], [age.start..<date.end], reading)
    }

    /// Years that some tens, or two digits that changed places, make of those said; without tens any others.
    private func slip(
        _ age: AnniversaryAge,
        _ start: CalendarSpan,
        in reference: Int,
        by tens: [Double]? = nil,
        _ places: [Range<Int>],
        _ reading: Reading
    ) -> Finding? {
        let expected = Double(reference - start.firstYear)
        guard expected > 0, expected != age.years,
            tens?.contains(abs(expected - age.years)) != false
                || WorkedSum.haveSameDigits(expected, age.years)
        else { return nil }
        return reading.finding(
            .dateMismatch,
            "\(reference) − \(start.firstYear) = \(number: expected), not \(number: age.years).",
            places
        )
    }

    /// "the 70th anniversary of its first broadcast, in 1956", "married in 1956, died in 2016, a month after their diamond wedding": two
    /// years of the sentence and that of the beginning, or one and the year that is counted to, give what is said.
    private func isExplained(
        _ age: AnniversaryAge,
        in reference: Int,
        by start: DatedEvent? = nil,
        _ reading: Reading
    ) -> Bool {
        guard age.isAnniversary else { return false }
        // "In 1949 he married. She died in 2009, a few weeks after their diamond wedding."
        // "was ordained a deacon in 1965 and a priest in 1975. This summer he marked the fiftieth anniversary of his ordination"
        let isOfDeed = start.map { isOwnDeed($0, of: age, reading) } == true
        let sentences = Set([age.sentence] + (isOfDeed ? [start?.sentence ?? age.sentence] : []))
        let years =
            [reference] + [start?.days.firstYear].compactMap(\.self)
            + reading.times(inSentences: sentences.sorted()).compactMap { mention, _ in
                reading.namesYear(mention.tokens) ? mention.days?.firstYear : nil
            }
        return years.contains { end in years.contains { Double(end - $0) == age.years } }
    }

    /// A slip away from the only year around, or any number where it was on about this day of the year.
    ///
    /// "the fiftieth anniversary of the strike on Sunday. In February 1966 the weavers had walked out", "broke out on 14 June 2015 …
    /// gathered on the ninth anniversary", in an article of June.
    private func loneYear(around age: AnniversaryAge, _ reading: Reading) -> Finding? {
        guard age.isAnniversary, age.years >= 2, let published = reading.article.published,
            !isExplained(age, in: published.year, reading)
        else { return nil }
        let near = max(0, age.sentence - 2)...min(reading.sentences.count - 1, age.sentence + 2)
        let dates = reading.times(inSentences: Array(near)).filter {
            $0.time.timexType == .date && reading.namesYear($0.mention.tokens)
                && $0.mention.days.map { $0.firstYear < published.year } == true
        }
        guard let (date, time) = dates.only, let days = date.days,
            !isOfOtherDeed(date, time, age, reading),
            let own = reading.sentence(of: date.start),
            // "the 70th anniversary of its first broadcast, in 1956"
            date.end <= age.start || date.start - age.end > 8 || own != age.sentence
        else { return nil }
        if isKept(age, days, published) {
            return slip(age, days, in: published.year, [date.tokens, age.tokens], reading)
        }
        guard age.years >= 10, abs(own - age.sentence) <= 1 else { return nil }
        return slip(age, days, in: published.year, by: [10], [date.tokens, age.tokens], reading)
    }

    /// "was ordained in 1965 … the fiftieth anniversary of its foundation": the year of another deed than the anniversary's.
    private func isOfOtherDeed(
        _ date: Mention,
        _ time: TimeExpression,
        _ age: AnniversaryAge,
        _ reading: Reading
    ) -> Bool {
        guard let thing = age.thing(reading), Deeds.nouns.contains(thing),
            let event = DatedEvent(date, time, reading), Deeds.isVerb(reading.word(event.verb))
        else { return false }
        return Deeds.key(of: thing) != Deeds.key(of: reading.word(event.verb))
    }

    /// Whether an article of about the day of the year on which something happened tells of an anniversary that may be meant for its.
    private func isKept(_ age: AnniversaryAge, _ day: CalendarSpan, _ published: CalendarDate)
        -> Bool
    {
        let years = Double(published.year - day.firstYear)
        guard day.days == 1, years >= 2, age.years <= 1.9 * years, years <= 1.9 * age.years else {
            return false
        }
        let late = Double(published.dayNumber - day.first) - years * 365.25
        return abs(late) <= Anniversaries.kept
    }

    /// How many days around an anniversary it may be told of.
    private static let kept = 15.0

    /// The beginning that an age belongs to: of the same sentence or one of the two before.
    private func start(for age: AnniversaryAge, _ reading: Reading) -> DatedEvent? {
        // Events are in text order.
        let low = events.partitionPoint { $0.sentence > age.sentence }
        func isStart(_ event: DatedEvent) -> Bool {
            // "divorced in 2011 and married again in 2016"
            (event.kind == .start || event.kind == .birth || isMaking(event, reading)
                || isOwnDeed(event, of: age, reading))
                // "put up for its silver jubilee, in 1882"
                && !(event.verb < age.start
                    && event.date.lowerBound >= age.end)
                && event.namesYear && isOfOneThing(event, age, reading)
                // "He married, in 1959, Marjorie Dunn. A bench marks his eightieth birthday."
                && !(reading.word(age.end - 1) == LifeWords.birthday
                    && AnniversaryWords.weddings.contains(reading.word(event.verb)))
                && reading.word(event.verb + 1) != .again
                // "made an MBE in 1988. In 2016 they celebrated their diamond wedding."
                && (!reading.has(AnniversaryWords.wedding, in: age.tokens)
                    || AnniversaryWords.weddings.contains(reading.word(event.verb)))
        }
        // "Its centenary fell in 2012. It was founded in 1922."
        let told = events[low...].prefix(3).first { event in
            // "The oak is 300 years old. It was planted in 1825."
            (age.isAnniversary || age.hasUnit && !age.isOfPerson)
                && event.sentence == age.sentence + 1 && goesOn(event, reading)
                || age.isAnniversary && event.sentence - age.sentence <= 3
                    && isTold(event, behind: age, reading)
        }
        return events[..<low].suffix(8).last { age.sentence - $0.sentence <= 2 && isStart($0) }
            ?? told.flatMap { isStart($0) ? $0 : nil }
    }

    /// Whether an event is of what the sentence before tells of: "It was founded", "They were married", "The firm was founded".
    private func goesOn(_ event: DatedEvent, _ reading: Reading) -> Bool {
        let start = reading.sentences[event.sentence].start
        if AnniversaryWords.subjects.contains(reading.word(start)) { return true }
        return reading.word(start) == .the && start + 1 < event.verb
            && AnniversaryWords.bodies.contains(reading.word(start + 1))
    }

    /// Whether a sentence further on tells of the beginning of what an anniversary before is that of.
    ///
    /// "The Grange will mark its 75th anniversary … farmers founded the Grange in 1946", "celebrated their 60th wedding anniversary …
    /// Len and Maureen Garside were married in October 1962".
    private func isTold(_ event: DatedEvent, behind age: AnniversaryAge, _ reading: Reading) -> Bool
    {
        if AnniversaryWords.weddings.contains(reading.word(event.verb)) {
            return reading.has(AnniversaryWords.wedding, in: age.tokens)
                || reading.has(AnniversaryWords.marriage, in: age.tokens)
        }
        let start = reading.sentences[age.sentence].start
        let subject = start..<max(start, age.start)
        guard subject.count <= 40 else { return false }
        return (max(1, event.verb - 3)..<min(event.verb + 4, reading.tokens.count)).contains {
            noun in
            reading.tag(noun).isNoun && reading.word(noun - 1) == .the
                && reading.has(reading.word(noun), in: subject)
        }
    }

    /// "ordained in 1965 … the fiftieth anniversary of his ordination": what the anniversary is that of, whatever it is.
    private func isOwnDeed(_ event: DatedEvent, of age: AnniversaryAge, _ reading: Reading) -> Bool
    {
        age.thing(reading).map { Deeds.key(of: $0) } == Deeds.key(of: reading.word(event.verb))
    }

    /// "planted in 1775", "painted in 1904".
    private func isMaking(_ event: DatedEvent, _ reading: Reading) -> Bool {
        AnniversaryWords.makings.contains(reading.word(event.verb))
    }

    private func isOfOneThing(_ event: DatedEvent, _ age: AnniversaryAge, _ reading: Reading)
        -> Bool
    {
        let first = min(event.verb, age.start)
        let last = max(event.verb, age.start)
        // A person's age is held against a birth by ``LifeDates``.
        let isOfThing =
            !age.isAnniversary && event.kind != .birth && event.sentence == age.sentence
            && age.hasUnit && !(first..<last).contains { reading.has(.person, at: $0) }
        if age.isOfPerson, !isOfThing { return false }
        // "dates from 1886, the bicentenary of the siege"
        if let thing = age.thing(reading),
            Deeds.key(of: thing) != Deeds.key(of: reading.word(event.verb)),
            !reading.has(thing, in: reading.sentences[event.sentence].start..<event.end)
        {
            return false
        }
        guard event.kind != .birth || age.isAnniversary else { return false }
        return first < last && last - first <= 80
            && (age.thing(reading) != nil || event.sentence > age.sentence
                || !(first + 1..<last).contains { reading.startsBlock($0) })
    }

    /// The year in which the age was reached, where the sentence says it: "its centenary in 2021", "its 70th birthday this
    /// summer", which has no date of its own to show.
    private func ownYear(
        of age: AnniversaryAge,
        besides start: DatedEvent,
        _ reading: Reading
    ) -> (year: Int, tokens: Range<Int>?)? {
        let sentence = reading.sentences[age.sentence].tokens
        // "burned down in 1980, when it was 80 years old"
        let before = reading.timeMentions(in: sentence.before(age.start, 6)).last
        if let before, let days = before.days, reading.namesYear(before.tokens),
            before.tokens != start.date,
            reading.hasOnly(AnniversaryWords.beside, in: before.end..<age.start)
        {
            return (days.firstYear, before.tokens)
        }
        // "In 2016 she and her husband celebrated their diamond wedding"
        let times = reading.timeMentions(in: sentence.prefix(80))
        if age.isAnniversary, let only = times.only, only.start - sentence.lowerBound <= 1,
            only.end <= age.start, let days = only.days, reading.namesYear(only.tokens),
            only.tokens != start.date
        {
            return (days.firstYear, only.tokens)
        }
        let behind = age.end..<min(sentence.upperBound, age.end + 5)
        for token in behind {
            guard let index = reading.mention(.time, covering: token),
                case .time(let time) = reading.mentions[index].detail,
                reading.mentions[index].tokens != start.date,
                reading.namesYear(reading.mentions[index].tokens)
                    // "its 70th birthday this summer"
                    || AnniversaryWords.this == reading.word(token),
                let days = CalendarSpan(time.value)
            else { continue }
            let tokens = reading.mentions[index].tokens
            return (days.firstYear, reading.namesYear(tokens) ? tokens : nil)
        }
        return nil
    }
}

/// Finds anniversaries with a name of their own that the year of the beginning excludes: "founded in 1931 … its centenary
/// in 2021".
struct NamedAnniversaries: ConsistencyCheck {
    let triggers = [
        Trigger(cues: WordSet(keys: AnniversaryWords.named.keys + AnniversaryWords.jewels.keys))
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        Anniversaries(events: DatedEvent.all(in: reading, reading.sentences.indices))
            .addNamed(in: figures.sentences, of: reading, to: &findings)
    }
}
