/// A number of years that is ten or twenty off, or has its digits swapped, from the years since a date of the text.
///
/// "missing for 63 years … stolen in 1952", "in the 51 years since … built to a plan of 1964". How the two hang together isn't
/// read, so only such a slip is one, and none where any date or two dates of the text are so many years apart. Between two dates of
/// the text, "after 40 years of marriage … in 1969 … in 1999", it is one where the sentences around have no others.
struct YearSlip {
    private let length: Figure
    private let date: Mention
    /// The other date; nil for the day of publication.
    private let end: Mention?
    private let sum: String

    /// How many dates of an article are looked at.
    private static let limit = 40
    /// How many sentences may lie between the years and the date.
    private static let reach = 4

    init?(_ length: Figure, _ published: CalendarDate, _ reading: Reading) {
        guard let value = length.quantity.value, value == value.rounded(),
            length.quantity.bound == .exact, (11...400).contains(value),
            YearSlip.mayBeSlip(length, reading), !reading.isQuoted(length.start),
            let dates = YearSlip.dates(before: published, reading)
        else { return nil }
        let years = Int(value)
        let all = dates.map(\.year) + [published.year]
        guard !all.contains(where: { first in all.contains { abs(abs($0 - first) - years) <= 1 } })
        else { return nil }
        self.length = length
        // "Married in 1990, they divorced in 2004 after sixteen years": of two dates of its sentence the last is the end.
        let own = dates.filter { YearSlip.isWithin(0, $0.mention, of: length, reading) }
        let isBetween = Set(own.map(\.year)).count == 2 && length.dimension != .age
        let slips =
            isBetween
            ? []
            : dates.filter {
                YearSlip.isSlip(length, years, since: $0, published, reading)
            }
        if Set(slips.map(\.year)).count == 1, let slip = slips.first {
            (date, end) = (slip.mention, nil)
            sum = YearSlip.sum(published.year, slip.year)
            return
        }
        guard length.dimension != .age,
            let (first, last) = YearSlip.onlyTwo(of: dates, around: length, reading),
            YearSlip.isSlip(years, last.year - first.year)
        else { return nil }
        (date, end) = (first.mention, last.mention)
        sum = YearSlip.sum(last.year, first.year)
    }

    private typealias Dated = (mention: Mention, year: Int)

    /// Whether a length is a slip for the years from a date to that of publication.
    private static func isSlip(
        _ length: Figure,
        _ years: Int,
        since date: Dated,
        _ published: CalendarDate,
        _ reading: Reading
    ) -> Bool {
        let actual = published.year - date.year
        // Of a thing's age the last year may not be full.
        return (isSlip(years, actual) || length.dimension == .age && isSlip(years, actual - 1))
            && (begins(date.mention, reading)
                || years % 10 != 0 && isOfEvent(date.mention, length, reading))
            && isWithin(reach, date.mention, of: length, reading)
            && !isOfRelative(date.mention, besides: length, reading)
            // "in 2001, when the Army shot the lot": what another paragraph tells of an event is no beginning.
            && (length.dimension == .age || begins(date.mention, reading)
                || isInParagraph(date.mention, of: length, reading))
            && !(date.mention.end <= reading.sentences[length.sentence].start
                && reading.introducesPerson(length.sentence))
    }

    /// The only two dates of a length's sentence and those beside it, of which it has one itself; the earlier first.
    private static func onlyTwo(
        of dates: [Dated],
        around length: Figure,
        _ reading: Reading
    ) -> (Dated, Dated)? {
        let near = dates.filter { isWithin(1, $0.mention, of: length, reading) }
            .sorted { $0.year < $1.year }
        let last = min(length.sentence + 1, reading.sentences.count - 1)
        let around =
            reading.sentences[max(0, length.sentence - 1)].start..<reading.sentences[last].end
        guard near.count == 2,
            // "met in 1969 and married ten years later"
            !reading.has(ClosedWords.laterOrEarlier, in: around),
            near.contains(where: {
                reading.sentence(of: $0.mention.start) == length.sentence
            })
        else { return nil }
        return (near[0], near[1])
    }

    /// The dates of the text that name a year, up to that of publication; nil if there are too many.
    private static func dates(
        before published: CalendarDate,
        _ reading: Reading
    ) -> [Dated]? {
        var dates: [Dated] = []
        for (_, mention) in reading.mentions(of: .time) {
            guard mention.time?.placesOnCalendar == true, reading.namesYear(mention.tokens),
                let days = mention.days, days.firstYear <= published.year
            else { continue }
            dates.append((mention, days.firstYear))
            guard dates.count < limit else { return nil }
        }
        return dates
    }

    private static func sum(_ last: Int, _ first: Int) -> String {
        "\(last) − \(first) = \(last - first)"
    }

    private static func isSlip(_ said: Int, _ actual: Int) -> Bool {
        // Five years are no slip for 25, and nobody writes a digit too many where there is one.
        [10, 20].contains(abs(said - actual)) && actual >= 10 && said <= 2 * actual + 5
            || WorkedSum.haveSameDigits(Double(said), Double(actual))
    }

    func finding(_ reading: Reading) -> Finding {
        Finding(
            kind: .dateMismatch,
            message: "\(sum), not “\(reading.text(length.tokens))”.",
            spans: ([date.span, reading.tokens.span(length.tokens)] + (end.map { [$0.span] } ?? []))
                .sorted { $0.start < $1.start }
        )
    }
}

extension Reading {
    /// Whether a sentence is about somebody whom an office ties to what was told before: "Their leader, Ivo Kast, has been a pilot
    /// for 42 years", "Its chairman has been a member for 35 years".
    func introducesPerson(_ sentence: Int) -> Bool {
        let tokens = sentences[sentence].tokens
        return ClosedWords.possessives.contains(word(tokens.lowerBound))
            && tokens.dropFirst().prefix(3).contains { RoleWords.endsRole(word($0)) }
    }
}

extension YearSlip {
    /// Whether a length is of years, and of those up to the day of publication.
    private static func mayBeSlip(_ length: Figure, _ reading: Reading) -> Bool {
        isAgeOfThing(length, reading)
            || length.exact != nil
                && length.quantity.unit.map({ SlipWords.years.contains(WordKey($0)) }) == true
                && runsUntilNow(length, reading)
    }

    /// "for 63 years", "in the 51 years", "after fifty-two years": up to the day of publication, it may be.
    private static func runsUntilNow(_ length: Figure, _ reading: Reading) -> Bool {
        let (start, end) = (length.start, length.nounEnd)
        guard start > 1, end < reading.tokens.count, !SlipWords.ends.contains(reading.word(end))
        else {
            return false
        }
        let lead = reading.word(start - 1)
        // "It had been open for 22 years."
        let own = reading.sentences[length.sentence].tokens
        guard !reading.has(.had, in: own.before(start, 5)) else { return false }
        return SlipWords.leads.contains(lead)
            || (SlipWords.articles.contains(lead)
                && SlipWords.leads.contains(reading.word(start - 2)))
    }

    /// "the 144-year-old tower": older than a person, or of what is built.
    private static func isAgeOfThing(_ figure: Figure, _ reading: Reading) -> Bool {
        guard figure.dimension == .age, let value = figure.quantity.value, value >= 20,
            reading.has(SlipWords.olds, in: figure.tokens)
        else { return false }
        let end = figure.end
        return value > 115 || SlipWords.buildings.contains(reading.word(end))
    }

    /// "began in 1975", "since 1975".
    private static func begins(_ date: Mention, _ reading: Reading) -> Bool {
        reading.has(SlipWords.beginnings, in: max(0, date.start - 4)..<date.end)
    }

    /// "lost their seats was the mayor, who had represented Mill Lane since 1995": of somebody else than another sentence tells of.
    private static func isOfRelative(
        _ date: Mention,
        besides length: Figure,
        _ reading: Reading
    ) -> Bool {
        guard let sentence = reading.sentence(of: date.start), sentence != length.sentence else {
            return false
        }
        let clause = reading.sentences[sentence].tokens.before(date.start, 8)
        return clause.contains { reading.word($0) == .who && reading.isMark($0 - 1) }
    }

    /// "in 1952", and any date for "the 51 years since then".
    private static func isOfEvent(_ date: Mention, _ length: Figure, _ reading: Reading) -> Bool {
        let lead = date.start - 1
        return reading.word(length.nounEnd) == .since
            || (lead >= 0 && ClosedWords.beforeDates.contains(reading.word(lead)))
    }

    private static func isInParagraph(_ date: Mention, of length: Figure, _ reading: Reading)
        -> Bool
    {
        guard let own = reading.sentence(of: date.start) else { return false }
        return !reading.startsBlock(
            between: min(own, length.sentence),
            max(own, length.sentence)
        )
    }

    /// Whether a date is of the length's sentence or stands so many sentences beside it.
    private static func isWithin(
        _ reach: Int,
        _ date: Mention,
        of length: Figure,
        _ reading: Reading
    ) -> Bool {
        reading.sentence(of: date.start).map { abs($0 - length.sentence) <= reach } == true
    }
}

private enum SlipWords {
    static let years = WordSet("years summers winters seasons")
    static let leads = WordSet("for in after")
    static let articles = WordSet("the those its his her their")
    static let ends = WordSet("ago later earlier before old after from to")
    static let olds = WordSet("old")
    static let buildings = WordSet(
        """
        building house church tower bridge school ship mill factory hotel pub inn theatre theater club company newspaper
        barn lighthouse pier tunnel dam museum hospital stadium station cinema brewery bakery farm castle chapel hall
        """
    )
    static let beginnings = WordSet(
        """
        since began begun started opened founded built joined married came arrived launched introduced wedding founding
        foundation opening launch beginning
        """
    )
}
