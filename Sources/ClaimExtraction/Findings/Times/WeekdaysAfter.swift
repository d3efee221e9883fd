/// Finds a weekday that is told as so many days after something that happened on another weekday.
///
/// "arrested on Thursday, a day after a bank was robbed. The bank was robbed on Monday", "On Friday, two days after the flood, …
/// The flood came on Tuesday". Where numbers tell the days, ``DaysAfter`` and ``AfterEvents`` read them.
struct WeekdaysAfter: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: ClosedWords.beforeOrAfter)]

    private static let longest = 80
    /// How many sentences before and behind what happened may be dated.
    private static let reach = (before: 8, behind: 2)

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let tokens = reading.sentences[sentence].tokens
            guard tokens.count <= WeekdaysAfter.longest else { continue }
            for token in tokens.dropFirst(2) {
                guard let phrase = WeekdayPhrase(at: token, tokens, reading),
                    let event = event(of: phrase, sentence, figures, reading),
                    let day = reading.weekday(of: event.date)
                else { continue }
                let gap = ((phrase.weekday - day) * phrase.step % 7 + 7) % 7
                // Of a night it can't be told which day's it is.
                let isNight = reading.isOfNight(event.date) || reading.isOfNight(phrase.date)
                guard gap != phrase.length, !isNight || gap != phrase.length + 1 else { continue }
                let tie = phrase.start..<phrase.clause.upperBound
                findings.append(
                    reading.finding(
                        .dateMismatch,
                        "“\(reading.text(phrase.date))” isn’t “\(reading.text(tie))”, "
                            + "“\(reading.text(event.tokens))”.",
                        [phrase.date, phrase.start..<phrase.clause.lowerBound, event.tokens]
                    )
                )
            }
        }
    }

    /// What the phrase counts from, where the text puts it on one weekday.
    private func event(
        of phrase: WeekdayPhrase,
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> TimedEvent? {
        let first = max(0, sentence - WeekdaysAfter.reach.before)
        let last = min(reading.sentences.count - 1, sentence + WeekdaysAfter.reach.behind)
        let told = TimedEvent.all(in: reading, figures.concerning(Array(first...last))).filter {
            $0.sentence != sentence && $0.days.days == 1 && !reading.isQuoted($0.word)
                && reading.weekday(of: $0.date) != nil && isMeant($0, by: phrase, reading)
        }
        guard let only = told.first, !tellsAnother(only, reading),
            told.allSatisfy({ reading.weekday(of: $0.date) == reading.weekday(of: only.date) }),
            phrase.isOfVerb || isAlone(only, in: (first...last).filter { $0 != sentence }, reading)
        else { return nil }
        return only
    }

    /// Whether no sentence with an event's word names another weekday: "The second vote was on Monday".
    private func isAlone(_ event: TimedEvent, in near: [Int], _ reading: Reading) -> Bool {
        let day = reading.weekday(of: event.date)
        return near.allSatisfy { index in
            let tokens = reading.sentences[index].tokens.prefix(WeekdaysAfter.longest)
            return !reading.has(reading.word(event.word), in: tokens)
                || tokens.allSatisfy {
                    [nil, day].contains(CalendarWords.weekdays[reading.word($0)])
                }
        }
    }

    /// Whether the deed is the phrase's, and done by or to what it names.
    private func isMeant(_ event: TimedEvent, by phrase: WeekdayPhrase, _ reading: Reading) -> Bool
    {
        // "after a storm hit the coast. The storm hit the town on Tuesday"
        if event.form == .subject, phrase.isOfHappening,
            phrase.nouns.contains(reading.word(event.word))
        {
            return true
        }
        // "after a cyclone came ashore. The storm reached land on Tuesday"
        if reading.has(WeekdayPhraseWords.landfalls, in: phrase.clause),
            reading.has(
                WeekdayPhraseWords.landfalls,
                in: reading.sentences[event.sentence].tokens.behind(event.word + 1, 3)
            )
        {
            return true
        }
        guard event.deeds(reading).contains(where: { phrase.deeds.contains($0) }) else {
            return false
        }
        // "after it sank", "after he was charged"
        if phrase.isOfPronoun, let sentence = reading.sentence(of: phrase.start) {
            return abs(sentence - event.sentence) <= 2
                && (reading.word(phrase.clause.lowerBound) == .it
                    || LifeSubject.isOne(of: event.word, phrase.clause.upperBound - 1, reading))
        }
        let own = reading.sentences[event.sentence].tokens.prefix(WeekdaysAfter.longest)
        return !phrase.isOfVerb || own.contains { phrase.nouns.contains(reading.word($0)) }
    }

    /// "A second bank was robbed on Monday", "will be robbed".
    private func tellsAnother(_ event: TimedEvent, _ reading: Reading) -> Bool {
        let tokens = reading.sentences[event.sentence].tokens
        let before = tokens.lowerBound..<max(tokens.lowerBound, event.end)
        return reading.has(OrderWords.again, in: before) || reading.has(.more, in: before)
            || before.contains { reading.tag($0) == .modal }
    }
}

/// "on Thursday, a day after a bank was robbed", "Two days after the vote, on Wednesday,".
private struct WeekdayPhrase {
    let date: Range<Int>
    let weekday: Int
    /// Where "a day after" begins.
    let start: Int
    /// 1 for "after", -1 for "before".
    let step: Int
    /// How many days.
    let length: Int
    let clause: Range<Int>
    /// What the clause tells as done, and the nouns of which it tells.
    let deeds: [WordKey]
    let nouns: Set<WordKey>
    let isOfVerb: Bool
    /// "a storm hit the coast".
    let isOfHappening: Bool
    /// "it sank".
    let isOfPronoun: Bool

    private static let longest = 12

    init?(at token: Int, _ sentence: Range<Int>, _ reading: Reading) {
        guard ClosedWords.beforeOrAfter.contains(reading.word(token)),
            WeekdayPhraseWords.days.contains(reading.word(token - 1)), !reading.isQuoted(token),
            let length = WeekdayPhrase.length(before: token - 1, reading)
        else { return nil }
        step = reading.word(token) == .after ? 1 : -1
        self.length = length
        start = token - 2
        let words = sentence.behind(token + 1, WeekdayPhrase.longest).prefix {
            !WeekdayPhraseWords.ends.contains(reading.word($0))
        }
        clause = token + 1..<token + 1 + words.count
        guard !clause.isEmpty,
            let date = WeekdayPhrase.date(of: start, clause, sentence, reading),
            let weekday = reading.weekday(of: date)
        else { return nil }
        (self.date, self.weekday) = (date, weekday)
        let verbs = clause.filter {
            reading.tag($0).isVerb && !ClosedWords.auxiliaries.contains(reading.word($0))
        }
        isOfVerb = !verbs.isEmpty
        isOfHappening = verbs.contains { Deeds.happenings.contains(reading.word($0)) }
        let subject = reading.word(clause.lowerBound)
        isOfPronoun = subject == .it || ClosedWords.heOrShe.contains(subject)
        let names = clause.filter { reading.tag($0).isNoun && !reading.has(.time, at: $0) }
        nouns = Set(names.map { reading.word($0) })
        // "the flood" is named as known.
        guard isOfVerb || ClosedWords.definite.contains(reading.word(clause.lowerBound)) else {
            return nil
        }
        deeds =
            isOfVerb
            ? verbs.map { verb in
                let word = reading.word(verb)
                return Deeds.isVerb(word)
                    ? Deeds.key(of: word) : Deeds.stem(ofVerb: reading.letters(verb))
            }
            : names.suffix(1).flatMap {
                [Deeds.key(of: reading.word($0))] + Deeds.stems(ofNoun: reading.letters($0))
            }
    }

    /// The weekday right before the phrase, or right behind it.
    private static func date(
        of start: Int,
        _ clause: Range<Int>,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Range<Int>? {
        guard start >= sentence.lowerBound, clause.allSatisfy({ !reading.has(.time, at: $0) })
        else { return nil }
        let before = reading.timeMentions(in: sentence.lowerBound..<start)
        if let last = before.last, case let gap = last.end..<max(last.end, start),
            gap.count <= 1
                // "on Friday in the delta of the river, two days after"
                || before.count == 1 && gap.count <= longest
                    && !gap.contains(where: { reading.tag($0).isFiniteVerb })
        {
            return last.tokens
        }
        let next = clause.upperBound
        guard start == sentence.lowerBound, reading.word(next) == .comma,
            reading.word(next + 1) == .on, next + 2 < sentence.upperBound
        else { return nil }
        return reading.timeMentions(in: next + 2..<next + 3).first?.tokens
    }

    /// "the day", "a day", "two days"; of a week and more no weekday tells anything.
    private static func length(before noun: Int, _ reading: Reading) -> Int? {
        if ClosedWords.articles.contains(reading.word(noun - 1)) { return 1 }
        guard noun > 0, let number = Numeral.read(at: noun - 1, in: reading, limit: noun)?.value,
            number == number.rounded(), (1...6).contains(number)
        else { return nil }
        return Int(number)
    }
}

extension Reading {
    /// The weekday that the words of a date name, from Monday on.
    fileprivate func weekday(of date: Range<Int>) -> Int? {
        date.lazy.compactMap { CalendarWords.weekdays[word($0)] }.first
    }

    /// "Tuesday night".
    fileprivate func isOfNight(_ date: Range<Int>) -> Bool {
        has(WeekdayPhraseWords.nights, in: date)
            || WeekdayPhraseWords.nights.contains(word(date.upperBound))
            || WeekdayPhraseWords.nights.contains(word(date.lowerBound - 2))
    }
}

private enum WeekdayPhraseWords {
    static let days = WordSet("day days")
    static let landfalls = WordSet("ashore land landfall")
    static let nights = WordSet("night midnight overnight early")
    static let ends = WordSet(", ; : . ( \u{2014} \u{2013}")
}
