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

    init?(_ length: Figure, _ published: CalendarDate, _ reading: Reading) {
        guard let value = length.quantity.value, value == value.rounded(),
            length.quantity.bound == .exact, (11...400).contains(value),
            SlipWords.isAgeOfThing(length, reading)
                || length.exact != nil
                    && length.quantity.unit.map({ SlipWords.years.contains(WordKey($0)) }) == true
                    && SlipWords.runsUntilNow(length, reading),
            !reading.isQuoted(length.start)
        else { return nil }
        let years = Int(value)
        guard let dates = YearSlip.dates(before: published, reading) else { return nil }
        let all = dates.map(\.year) + [published.year]
        guard !all.contains(where: { first in all.contains { abs(abs($0 - first) - years) <= 1 } })
        else { return nil }
        let slips = dates.filter {
            // Of a thing's age the last year may not be full.
            (YearSlip.isSlip(years, published.year - $0.year)
                || length.dimension == .age
                    && YearSlip.isSlip(years, published.year - $0.year - 1))
                && (SlipWords.begins($0.mention, reading)
                    || (years % 10 != 0 && SlipWords.isOfEvent($0.mention, length, reading)))
                && SlipWords.isNear($0.mention, length, reading)
                && !($0.mention.end <= reading.sentences[length.sentence].start
                    && reading.introducesPerson(length.sentence))
        }
        self.length = length
        if Set(slips.map(\.year)).count == 1, let slip = slips.first {
            (date, end) = (slip.mention, nil)
            sum = YearSlip.sum(published.year, slip.year)
            return
        }
        let near = dates.filter { SlipWords.isBeside($0.mention, length, reading) }
            .sorted { $0.year < $1.year }
        let last = min(length.sentence + 1, reading.sentences.count - 1)
        let around =
            reading.sentences[max(0, length.sentence - 1)].start..<reading.sentences[last].end
        guard length.dimension != .age, near.count == 2,
            // "met in 1969 and married ten years later"
            !reading.has(ClosedWords.laterOrEarlier, in: around),
            YearSlip.isSlip(years, near[1].year - near[0].year),
            near.contains(where: {
                reading.sentence(of: $0.mention.start) == length.sentence
            })
        else { return nil }
        (date, end) = (near[0].mention, near[1].mention)
        sum = YearSlip.sum(near[1].year, near[0].year)
    }

    /// The dates of the text that name a year, up to that of publication; nil if there are too many.
    private static func dates(
        before published: CalendarDate,
        _ reading: Reading
    ) -> [(mention: Mention, year: Int)]? {
        var dates: [(mention: Mention, year: Int)] = []
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

private enum SlipWords {
    /// How many sentences may lie between the years and the date.
    private static let reach = 4

    static let years = WordSet("years summers winters seasons")

    /// "for 63 years", "in the 51 years", "after fifty-two years": up to the day of publication, it may be.
    static func runsUntilNow(_ length: Figure, _ reading: Reading) -> Bool {
        let (start, end) = (length.start, length.nounEnd)
        guard start > 1, end < reading.tokens.count, !ends.contains(reading.word(end)) else {
            return false
        }
        let lead = reading.word(start - 1)
        // "It had been open for 22 years."
        let own = reading.sentences[length.sentence].tokens
        guard !reading.has(.had, in: own.before(start, 5)) else { return false }
        return leads.contains(lead)
            || (articles.contains(lead) && leads.contains(reading.word(start - 2)))
    }

    /// "the 144-year-old tower": older than a person, or of what is built.
    static func isAgeOfThing(_ figure: Figure, _ reading: Reading) -> Bool {
        guard figure.dimension == .age, let value = figure.quantity.value, value >= 20,
            reading.has(olds, in: figure.tokens)
        else { return false }
        let end = figure.end
        return value > 115 || buildings.contains(reading.word(end))
    }

    private static let olds = WordSet("old")
    private static let buildings = WordSet(
        """
        building house church tower bridge school ship mill factory hotel pub inn theatre theater club company newspaper
        barn lighthouse pier tunnel dam museum hospital stadium station cinema brewery bakery farm castle chapel hall
        """
    )

    /// "began in 1975", "since 1975".
    static func begins(_ date: Mention, _ reading: Reading) -> Bool {
        reading.has(beginnings, in: max(0, date.start - 4)..<date.end)
    }

    /// "in 1952", and any date for "the 51 years since then".
    static func isOfEvent(_ date: Mention, _ length: Figure, _ reading: Reading) -> Bool {
        let lead = date.start - 1
        return reading.word(length.nounEnd) == .since
            || (lead >= 0 && ClosedWords.beforeDates.contains(reading.word(lead)))
    }

    static func isNear(_ date: Mention, _ length: Figure, _ reading: Reading) -> Bool {
        guard let sentence = reading.sentence(of: date.start) else { return false }
        return abs(sentence - length.sentence) <= reach
    }

    /// Whether a date is of the length's sentence or one beside it.
    static func isBeside(_ date: Mention, _ length: Figure, _ reading: Reading) -> Bool {
        guard let sentence = reading.sentence(of: date.start) else { return false }
        return abs(sentence - length.sentence) <= 1
    }

    private static let leads = WordSet("for in after")
    private static let articles = WordSet("the those its his her their")
    private static let ends = WordSet("ago later earlier before old after from to")
    private static let beginnings = WordSet(
        """
        since began begun started opened founded built joined married came arrived launched introduced wedding founding
        foundation opening launch beginning
        """
    )
}
