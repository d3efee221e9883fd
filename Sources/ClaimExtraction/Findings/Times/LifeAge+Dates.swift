/// The dates at which an age may have held.
extension LifeAge {
    /// How many days from the publication a day without its year lies.
    private static let recent = 45
    /// Whether a time is that of one of the births, which are in text order.
    private static func isBirth(_ mention: Mention, _ births: [DatedEvent]) -> Bool {
        let place = births.partitionPoint { $0.date.lowerBound >= mention.start }
        return place < births.count && births[place].date == mention.tokens
    }

    static func dates(
        in range: Range<Int>,
        besides births: [DatedEvent],
        _ reading: Reading
    ) -> [(mention: Mention, time: TimeExpression)] {
        reading.times(in: range).filter { mention, time in
            // "now" is no date of an event.
            time.timexType == .date && CalendarSpan(time.value) != nil
                // "each Christmas"
                && !ClosedWords.eachOrEvery.contains(reading.word(max(1, mention.start) - 1))
                && !isBirth(mention, births)
        }
    }

    static func time(
        of date: (mention: Mention, time: TimeExpression),
        _ reading: Reading
    ) -> Time? {
        guard let span = CalendarSpan(date.time.value) else { return nil }
        if reading.namesYear(date.mention.tokens) {
            return Time(days: span.first...span.last, tokens: date.mention.tokens)
        }
        // "On Saturday": the week is guessed. "who died on 2 February at the age of 88": it isn't.
        if span.days == 1, let published = reading.article.published?.dayNumber,
            abs(span.first - published) <= LifeAge.recent
        {
            return reading.isNumbered(date.mention.tokens)
                ? Time(days: span.first...span.last, tokens: date.mention.tokens)
                : Time(days: span.first - 7...span.last + 7, tokens: nil)
        }
        // "35 years ago" is of a year about then.
        guard span.isYear, date.mention.tokens.count >= 3,
            reading.word(date.mention.end - 1) == .ago
        else { return nil }
        return Time(days: span.first - 366...span.last + 366, tokens: date.mention.tokens)
    }

    /// The only date of a sentence that tells of a death, else the day of publication where it is news.
    static func death(
        in sentence: Range<Int>,
        besides births: [DatedEvent],
        _ reading: Reading
    ) -> Time? {
        let dates = dates(in: sentence, besides: births, reading)
        let isNews =
            reading.times(in: sentence).contains { mention, _ in
                LifeWords.weeks.contains(reading.word(mention.end - 1))
            }
            || sentence.dropFirst().contains {
                WordKey.died == reading.word($0) && ClosedWords.have.contains(reading.word($0 - 1))
            }
        if dates.isEmpty, isNews, let published = reading.article.published?.dayNumber {
            // "died last week", "has died"
            return Time(days: published - 21...published, tokens: nil)
        }
        guard let date = dates.only?.mention, let told = date.days else {
            return nil
        }
        // "Born on 3 March 1940 … She died on 10 June": not at the age of a month.
        let span = isLate(date, reading) ? told.inYear(of: now(reading) ?? told) : told
        // "on Thursday" is no date to show.
        let tokens = reading.isNumbered(date.tokens) ? date.tokens : nil
        return Time(days: span.first...span.last, tokens: tokens)
    }

    /// Whether a day without its year lies in the weeks before publication, in whichever year it was read.
    private static func isLate(_ date: Mention, _ reading: Reading) -> Bool {
        guard !reading.namesYear(date.tokens), let day = date.days, day.days == 1,
            let now = now(reading)
        else { return false }
        return (0...recent).contains(now.first - day.inYear(of: now).first)
    }

    /// The day of publication.
    private static func now(_ reading: Reading) -> CalendarSpan? {
        reading.article.published.flatMap { CalendarSpan($0.description) }
    }

    /// Some time up to now: "was born in 1931, had been a cook, and was 91"; of somebody who has just died that of the death.
    static func someTime(besides births: [DatedEvent], _ reading: Reading) -> Time? {
        guard let published = reading.article.published?.dayNumber else { return nil }
        for sentence in reading.sentences.prefix(3) {
            guard reading.has(LifeWords.deaths, in: sentence.tokens.prefix(80)),
                let death = death(in: sentence.tokens, besides: births, reading),
                (published - 60...published).contains(death.days.upperBound)
            else { continue }
            return Time(days: death.days, tokens: nil)
        }
        return Time(days: published - wholeLife...published, tokens: nil)
    }

    /// How many days before publication an age may have held that no date is told of: a hundred years.
    private static let wholeLife = 36_525

    /// "Mrs Bell, who was 87,", "and was 91.".
    static func isOfSomeTime(_ figure: Figure, _ reading: Reading) -> Bool {
        let (start, end) = (figure.start, figure.end)
        let sentence = reading.sentences[figure.sentence].tokens
        guard start - 2 > sentence.lowerBound, LifeWords.was.contains(reading.word(start - 1))
        else {
            return false
        }
        let lead = reading.word(start - 2)
        return
            (lead == .who && reading.word(end) == .comma
            || lead == .and && end + 1 >= sentence.upperBound)
            && !reading.times(in: sentence.prefix(80)).contains {
                $0.mention.start > start || lead == .who
            }
    }
}
