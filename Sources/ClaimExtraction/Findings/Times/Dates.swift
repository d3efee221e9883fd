/// Finds dates that cannot be: a weekday that its date did not have, a day that its month does not have.
struct Dates: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: WordSet(keys: CalendarWords.months.keys))]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let tokens = reading.tokens
        let months = CalendarWords.months
        for token in figures.sentences.lazy.flatMap({ reading.sentences[$0].tokens }) {
            guard tokens.shape[token].contains(.capitalised),
                let month = months[reading.word(token)],
                let date = WrittenDate(month: month, at: token, in: reading), !counts(date, reading)
            else { continue }
            if let finding = finding(for: date, in: reading) { findings.append(finding) }
        }
    }

    /// "In September 41 per cent agreed, in June 40 people came": no day but a number of something.
    private func counts(_ date: WrittenDate, _ reading: Reading) -> Bool {
        date.year == nil
            // "In August 38 per cent had waited", "In August 47 of the posts were vacant"
            && (DateWords.percents.contains(reading.word(date.tokens.upperBound))
                || reading.word(date.tokens.upperBound) == .of
                // "By the end of March 35 people had applied": no day has a beginning or an end.
                || reading.word(date.start - 1) == .of
                    && DateWords.ends.contains(reading.word(date.start - 2))
                || date.tokens.contains { token in
                    guard let index = reading.mention(.quantity, covering: token),
                        case .quantity(let quantity) = reading.mentions[index].detail
                    else { return false }
                    return quantity.unit != nil
                })
    }

    private func finding(for date: WrittenDate, in reading: Reading) -> Finding? {
        let words = reading.text(date.tokens)
        let span = reading.tokens.span(date.tokens)
        guard let year = date.year else {
            if date.day > DateWords.longest[date.month - 1] {
                guard !isKnownWrong(date, reading) else { return nil }
                return Finding(kind: .dateMismatch, message: "There is no \(words).", spans: [span])
            }
            return leapDay(date, words: words, span: span, in: reading)
                ?? undated(date, words: words, span: span, in: reading)
        }
        guard let day = CalendarDate(year: year, month: date.month, day: date.day) else {
            guard (1583...9999).contains(year) else { return nil }
            return Finding(
                kind: .dateMismatch,
                message: "There is no \(words): the month had "
                    + "\(CalendarDate.length(ofMonth: date.month, year: year)) days in \(year).",
                spans: [span]
            )
        }
        guard year > 1752, date.excludes(day.weekday),
            !isToldElsewhere(date, on: day.weekday, reading)
        else { return nil }
        return Finding(
            kind: .dateMismatch,
            message: "\(words): \(day) was a \(CalendarWords.names[day.weekday - 1]).",
            spans: [span]
        )
    }

    /// "redeemable on June 31, until a boy noticed that June has only 30 days": the text itself says so.
    private func isKnownWrong(_ date: WrittenDate, _ reading: Reading) -> Bool {
        // "All three letters were dated April 31": what a paper says, told for being wrong.
        if DateWords.writing.contains(reading.word(date.start - 1)) { return true }
        let behind = date.end..<min(reading.tokens.count, date.end + DateWords.reach)
        return behind.contains {
            reading.word($0) == DateWords.days && DateWords.lengths.contains(reading.word($0 - 1))
        }
    }

    /// "Readers have until 29 February to reply", told weeks before or after the end of a February that has none.
    private func leapDay(
        _ date: WrittenDate,
        words: String,
        span: Span,
        in reading: Reading
    ) -> Finding? {
        guard date.month == 2, date.day == 29, let published = reading.article.published,
            let last = CalendarDate(year: published.year, month: 2, day: 28),
            abs(last.dayNumber - published.dayNumber) <= DateWords.nearLeapDay,
            CalendarDate.length(ofMonth: 2, year: published.year) == 28,
            !hasOtherYear(date, isOfThisWeek: false, in: reading),
            !reading.has(DateWords.leap, in: 0..<reading.tokens.count)
        else { return nil }
        return Finding(
            kind: .dateMismatch,
            message: "There is no \(words) in \(published.year): the month has 28 days.",
            spans: [span]
        )
    }

    /// Whether the text itself tells what weekday it was: "testified that it happened on Tuesday, March 12, 1986 … that March 12
    /// of that year had been a Wednesday".
    private func isToldElsewhere(
        _ date: WrittenDate,
        on weekday: Int,
        _ reading: Reading
    ) -> Bool {
        let months = CalendarWords.months
        let start = max(0, date.start - DateWords.reach)
        let near = start..<min(reading.tokens.count, date.end + DateWords.reach)
        return near.contains { token in
            guard months[reading.word(token)] == date.month, !date.tokens.contains(token),
                let other = WrittenDate(month: date.month, at: token, in: reading),
                other.day == date.day, other.year == nil || other.year == date.year
            else { return false }
            let behind = other.tokens.upperBound..<other.tokens.upperBound + 7
            return zip(behind, behind.dropFirst()).contains {
                ClosedWords.articles.contains(reading.word($0))
                    && CalendarWords.weekdays[reading.word($1)] == weekday
                    && ClosedWords.be.contains(reading.word($0 - 1))
            }
        }
    }

    /// A weekday with a day and month only, held against the year in which the day is nearest.
    private func undated(
        _ date: WrittenDate,
        words: String,
        span: Span,
        in reading: Reading
    ) -> Finding? {
        guard date.namesWeekday, let published = reading.article.published else { return nil }
        let isPast = isPastInNoYear(date, published, in: reading)
        let nearest = (-1...1).compactMap { offset in
            CalendarDate(year: published.year + offset, month: date.month, day: date.day)
        }.min { left, right in
            abs(left.dayNumber - published.dayNumber) < abs(right.dayNumber - published.dayNumber)
        }
        guard let nearest, date.excludes(nearest.weekday),
            !isOfLastYear(date, nearest, in: reading),
            case let distance = abs(nearest.dayNumber - published.dayNumber),
            // Half a year off it could be the other year as well.
            distance <= 120 || isPast && nearest < published,
            !hasOtherYear(date, isOfThisWeek: distance <= 7, in: reading),
            // "adopted a budget for next year … was carried on Monday, 23 November"
            distance <= 14 && isPast && nearest <= published
                || !isOfNextYear(date, in: reading),
            !isOfHistory(date, in: reading)
        else { return nil }
        let name = CalendarWords.names[nearest.weekday - 1]
        return Finding(
            kind: .dateMismatch,
            message:
                "\(words): seen from the publication on \(published), \(nearest) is a \(name).",
            spans: [span]
        )
    }

    /// "ran aground last summer … struck on the morning of Saturday 11 July", told in May: a day to come this year, and past by its verb.
    private func isOfLastYear(
        _ date: WrittenDate,
        _ nearest: CalendarDate,
        in reading: Reading
    ) -> Bool {
        guard let published = reading.article.published,
            nearest.dayNumber > published.dayNumber + 14,
            let before = CalendarDate(year: nearest.year - 1, month: date.month, day: date.day),
            !date.excludes(before.weekday)
        else { return false }
        return isPast(date, in: reading)
    }

    /// Whether the clause before a date tells of the past.
    private func isPast(_ date: WrittenDate, in reading: Reading) -> Bool {
        guard let sentence = reading.sentence(of: date.start) else { return false }
        let clause = reading.sentences[sentence].tokens.before(date.start, 30)
        return clause.last { reading.tag($0).isFiniteVerb }.map { reading.tag($0) == .verbPast }
            == true && !clause.contains { reading.tag($0) == .modal }
    }

    /// "has been closed since Monday, April 13", told in September: a day of this year or of the last, which had it on another weekday.
    private func isPastInNoYear(
        _ date: WrittenDate,
        _ published: CalendarDate,
        in reading: Reading
    ) -> Bool {
        let years = (-1...0).compactMap { offset in
            CalendarDate(year: published.year + offset, month: date.month, day: date.day)
        }
        let behind = years.filter { $0 <= published }
        return (reading.word(date.start - 1) == .since || isPast(date, in: reading))
            && !behind.isEmpty && behind.allSatisfy { date.excludes($0.weekday) }
    }

    /// Whether the text spoke of the year to come: "would have ice next year; the next race is on February 19, a Sunday".
    private func isOfNextYear(_ date: WrittenDate, in reading: Reading) -> Bool {
        guard let published = reading.article.published,
            let index = reading.sentence(of: date.start),
            let next = CalendarDate(year: published.year + 1, month: date.month, day: date.day),
            !date.excludes(next.weekday)
        else { return false }
        let start = max(reading.sentences[max(0, index - 1)].start, date.start - 80)
        let end = min(reading.sentences[index].end, date.end + 80)
        return reading.times(in: start..<end).contains { _, time in
            CalendarSpan(time.value).map { $0.isYear && $0.firstYear == next.year } == true
        }
    }

    /// Whether the text told before of the same month in a year of the past in which the date had its weekday, or of one so
    /// old that nobody knows: "the first half of September 1752 … a burial on Wednesday 2 September".
    private func isOfHistory(_ date: WrittenDate, in reading: Reading) -> Bool {
        guard let published = reading.article.published else { return false }
        let before = max(0, date.start - DateWords.reach)..<date.start
        return before.contains { token in
            guard reading.tokens.kind[token] == .number,
                let year = WrittenDate.year(at: token, in: reading), year < published.year,
                before.before(token, DateWords.widest).contains(where: {
                    CalendarWords.months[reading.word($0)] == date.month
                })
            else { return false }
            return year <= 1752
                || CalendarDate(year: year, month: date.month, day: date.day)
                    .map { !date.excludes($0.weekday) } == true
        }
    }

    /// Whether a date is told as one to come, and lies behind the publication: "will be held on", "is to open on".
    private func isToCome(
        _ date: WrittenDate,
        _ published: CalendarDate,
        in reading: Reading
    ) -> Bool {
        let isLater = (published.year...published.year + 1).contains { year in
            CalendarDate(year: year, month: date.month, day: date.day).map {
                (1...DateWords.halfYear).contains($0.dayNumber - published.dayNumber)
            } == true
        }
        guard isLater, !reading.isQuoted(date.start),
            let sentence = reading.sentence(of: date.start),
            case let clause = reading.sentences[sentence].tokens.before(date.start, 16),
            let verb = clause.last(where: {
                reading.tag($0).isFiniteVerb || reading.tag($0) == .modal
            })
        else { return false }
        return DateWords.coming.contains(reading.word(verb))
            || ClosedWords.be.contains(reading.word(verb)) && reading.tag(verb) != .verbPast
                && reading.word(verb + 1) == .to
    }

    /// Whether the sentence, or the one before it, names a year in which the date had its weekday.
    ///
    /// "Revenue in 2017 came to $275 million, it said on Tuesday, February 14" tells of the week of its publication: there
    /// only a year that is remembered is another, five, ten or fifty years ago.
    private func hasOtherYear(
        _ date: WrittenDate,
        isOfThisWeek: Bool,
        in reading: Reading
    ) -> Bool {
        guard let index = reading.sentence(of: date.start),
            let published = reading.article.published
        else { return true }
        let start = max(reading.sentences[max(0, index - 1)].start, date.start - 80)
        let end = min(reading.sentences[index].end, date.end + 80)
        let isToCome = isToCome(date, published, in: reading)
        return (start..<end).contains {
            guard reading.tokens.kind[$0] == .number,
                let year = WrittenDate.year(at: $0, in: reading)
            else { return false }
            // Of an old year nobody knows the weekday; "The next is to be held on" is of no past one.
            guard year > 1752, !isToCome || year >= published.year else { return false }
            let isOfNow = year == published.year
            if isOfThisWeek,
                published.year <= year || (published.year - year) % 5 != 0
            {
                return false
            }
            return (isOfNow || isOfThisWeek ? year...year : year - 1...year + 1).contains {
                CalendarDate(year: $0, month: date.month, day: date.day)
                    .map { !date.excludes($0.weekday) } == true
            }
        }
    }
}

private enum DateWords {
    static let halfYear = 183
    static let coming = WordSet("will shall 'll")
    static let writing = WordSet("dated marked read reads says said stamped inscribed")
    static let ends = WordSet("end beginning start middle close")
    /// How far away the year of a day, or its weekday, may be told.
    static let reach = 250
    /// How many words there may be from a month to its year.
    static let widest = 4
    static let percents = WordSet("percent per % pc")
    static let longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    static let days = WordKey("days")
    static let lengths = WordSet("28 29 30 31 thirty")
    static let leap = WordKey("leap")
    /// Within so many days of the end of February no other year's is meant.
    static let nearLeapDay = 45
}
