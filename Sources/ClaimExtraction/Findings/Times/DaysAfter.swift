/// Finds a day that is told as so many days after or before something, where the text dates that otherwise.
///
/// "placed on leave on November 11, the morning after he had read about himself in the Lantern … the Lantern in its issue of
/// Thursday, November 13", "charged on 3 March, the day after they had arrested her … At her arrest, on 27 February". What a
/// noun alone names, "the day after the wedding", is read by ``AfterEvents``.
struct DaysAfter: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: DaysAfterWords.periods)]

    private static let longest = 100
    /// How many sentences before and behind what happened may be dated.
    private static let reach = (before: 8, behind: 2)
    /// How many days off a date may be that is meant for the same.
    private static let farthest = 30
    /// How many days later what only shares a noun may be dated.
    private static let farthestOfNoun = 14

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let tokens = reading.sentences[sentence].tokens
            for token in tokens.prefix(DaysAfter.longest).dropFirst(4) {
                guard let phrase = DayAfterPhrase(at: token, tokens, reading),
                    let other = date(of: phrase, sentence, figures, reading)
                else { continue }
                let tie = phrase.start..<phrase.clause.lowerBound
                findings.append(
                    reading.finding(
                        .dateMismatch,
                        "“\(reading.text(phrase.date))” isn’t “\(reading.text(tie))” "
                            + "“\(reading.text(other))”.",
                        [phrase.date, tie, other]
                    )
                )
            }
        }
    }

    /// "The Herald will print more on Friday", "A second, on 19 May": words up to a date that tell what didn't happen then.
    private func tellsAnother(upTo end: Int, _ sentence: Int, _ reading: Reading) -> Bool {
        let tokens = reading.sentences[sentence].tokens
        guard tokens.count <= DaysAfter.longest else { return true }
        let before = tokens.lowerBound..<max(tokens.lowerBound, end)
        return reading.has(OrderWords.again, in: before) || reading.has(.more, in: before)
            || before.contains { reading.tag($0) == .modal }
    }

    /// The other date of what the phrase tells, where it makes the phrase false.
    private func date(
        of phrase: DayAfterPhrase,
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Range<Int>? {
        let near =
            max(
                0,
                sentence - DaysAfter.reach.before
            )...min(
                reading.sentences.count - 1,
                sentence + DaysAfter.reach.behind
            )
        let events = TimedEvent.all(in: reading, figures.concerning(Array(near))).filter {
            $0.days.days == 1 && $0.isNumbered && $0.date != phrase.date
                && !$0.date.overlaps(phrase.clause) && !reading.isQuoted($0.word)
                && !tellsAnother(upTo: $0.end, $0.sentence, reading)
        }
        let told = events.filter { event in
            event.deeds(reading).contains { phrase.deeds.contains($0) }
        }
        if let only = told.first, told.allSatisfy({ $0.days.first == only.days.first }) {
            let gap = (phrase.days.first - only.days.first) * phrase.step
            return gap != phrase.length && abs(gap) <= DaysAfter.farthest ? only.tokens : nil
        }
        guard told.isEmpty else { return nil }
        for index in near where index != sentence {
            let tokens = reading.sentences[index].tokens
            guard tokens.count <= DaysAfter.longest,
                tokens.contains(where: { phrase.nouns.contains(reading.word($0)) })
            else { continue }
            let dates = reading.timeMentions(in: tokens).filter {
                $0.days?.days == 1 && reading.isNumbered($0.tokens)
            }
            guard dates.count == 1, let days = dates[0].days,
                !tellsAnother(upTo: dates[0].start, index, reading)
            else { continue }
            let late = (days.first - phrase.days.first) * phrase.step
            if (0...DaysAfter.farthestOfNoun).contains(late) { return dates[0].tokens }
        }
        return nil
    }
}

/// "on November 11, the morning after he had read about it".
private struct DayAfterPhrase {
    let date: Range<Int>
    let days: CalendarSpan
    /// Where "the morning after" begins.
    let start: Int
    /// 1 for "after", -1 for "before".
    let step: Int
    /// How many days.
    let length: Int
    let clause: Range<Int>
    /// What the clause tells as done, and the nouns and names of which it tells.
    let deeds: [WordKey]
    let nouns: Set<WordKey>

    private static let longest = 16

    init?(at token: Int, _ sentence: Range<Int>, _ reading: Reading) {
        let isAfter = reading.word(token) == .after
        guard isAfter || reading.word(token) == .before,
            DaysAfterWords.periods.contains(reading.word(token - 1)),
            let length = DayAfterPhrase.length(before: token - 1, reading),
            case let start = token - 2, start > sentence.lowerBound,
            let date = reading.timeMentions(in: sentence.lowerBound..<start).last,
            (0...1).contains(start - date.end), reading.isNumbered(date.tokens),
            let days = date.days, days.days == 1, !reading.isQuoted(token)
        else { return nil }
        self.date = date.tokens
        self.days = days
        self.start = start
        self.length = length
        step = isAfter ? 1 : -1
        let words = (token + 1..<sentence.upperBound).prefix(DayAfterPhrase.longest).prefix {
            !DaysAfterWords.ends.contains(reading.word($0))
        }
        clause = token + 1..<token + 1 + words.count
        let verbs = clause.filter {
            reading.tag($0).isVerb && !ClosedWords.auxiliaries.contains(reading.word($0))
        }
        guard !verbs.isEmpty else { return nil }
        deeds = verbs.map { verb in
            let word = reading.word(verb)
            return Deeds.isVerb(word)
                ? Deeds.key(of: word) : Deeds.stem(ofVerb: reading.letters(verb))
        }
        nouns = Set(
            clause.filter {
                reading.tag($0).isNoun && !reading.has(.person, at: $0)
                    && !reading.has(.time, at: $0)
            }
            .map { reading.word($0) }
        )
    }

    /// "the day", "a week", "two days".
    private static func length(before noun: Int, _ reading: Reading) -> Int? {
        let size = DaysAfterWords.weeks.contains(reading.word(noun)) ? 7 : 1
        if ClosedWords.articles.contains(reading.word(noun - 1)) { return size }
        guard let number = Numeral.read(at: noun - 1, in: reading, limit: noun)?.value,
            number == number.rounded(), (1...60).contains(number)
        else { return nil }
        return Int(number) * size
    }
}

private enum DaysAfterWords {
    static let periods = WordSet("day morning afternoon evening night days week weeks")
    static let weeks = WordSet("week weeks")
    static let ends = WordSet(", ; : . ( \u{2014} \u{2013}")
}
