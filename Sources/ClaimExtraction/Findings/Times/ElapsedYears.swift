/// Finds a number of years that the year in which it began excludes.
///
/// "I have been here since 1998, and in 17 years nobody told us", "has served pie since 1974 and closes after 61 years",
/// "launched in March 2021, it arrived on Tuesday after a journey of six years".
/// A length right beside "since 1998" is left to ``TimePair``.
struct ElapsedYears: ConsistencyCheck {
    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        guard let published = reading.article.published else { return }
        for length in figures.figures {
            guard length.isOfYears, let years = length.exact, years >= 2,
                let start = isWholeSpan(length, reading)
                    ? start(of: length, reading) : start(behind: length, reading)
            else {
                if !reading.isKnown(length, in: findings),
                    let found = YearSlip(length, published, reading).map({ $0.finding(reading) })
                {
                    findings.append(found)
                }
                continue
            }
            // "To the day" leaves no room.
            let room = isWholeSpan(length, reading) ? 1.0 : 0.5
            let least = Double(published.year - start.days.firstYear) - room
            let most = Double(published.year - start.days.firstYear) + room
            guard years < least || years > most, most > 1,
                // A length that is far from it is another thing's.
                years > 0.4 * most, years < 2 * most || WorkedSum.haveSameDigits(years, most - room)
            else { continue }
            findings.append(
                reading.finding(
                    .dateMismatch,
                    "\(published.year) − \(start.days.firstYear) = "
                        + "\(published.year - start.days.firstYear), not “\(reading.text(length.tokens))”.",
                    [start.tokens, length.tokens]
                )
            )
        }
    }

    /// How many words before its date a beginning may stand.
    private static let reach = 7

    private struct Start {
        let days: CalendarSpan
        let tokens: Range<Int>
    }

    /// The one date of the sentence before the length, if it begins something that lasts to the day of publication.
    ///
    /// A length that begins a sentence goes with the date of the one before: "… since 1987. After 28 years …".
    private func start(of length: Figure, _ reading: Reading) -> Start? {
        let own = reading.sentences[length.sentence].tokens
        let leads =
            length.sentence > 0
            && (opensAsCount(length, reading)
                || length.start - own.lowerBound == 1
                    && !reading.startsBlock(own.lowerBound))
        let isTold =
            (isTaken(length, reading) || isHeld(length, reading))
            && tellsBeginning(length.sentence + 1, reading)
        let sentence =
            leads
            ? reading.sentences[length.sentence - 1].start..<own.upperBound
            : isTold
                ? own.lowerBound..<reading.sentences[length.sentence + 1].end : own
        guard sentence.count <= 80 else { return nil }
        var found: Start?
        for (mention, time) in reading.times(in: sentence)
        where !mention.tokens.overlaps(length.tokens) {
            guard time.timexType == .date || time.timexType == .time,
                let days = CalendarSpan(time.value), !isRecent(days, reading)
            else { continue }
            // Two old dates: the length may lie between them.
            guard found == nil, reading.namesYear(mention.tokens),
                isBeginning(mention, reading) || opensAsCount(length, reading),
                isBehind(mention, length, reading) || leads || isTold
                    || isApart(mention, length, reading)
            else { return nil }
            found = Start(days: days, tokens: mention.tokens)
        }
        return found
    }

    /// "It had been closed since 1961. “That is 54 years,” said the mayor."
    private func opensAsCount(_ length: Figure, _ reading: Reading) -> Bool {
        let own = reading.sentences[length.sentence].tokens
        let lead = own.lowerBound..<length.start
        return (2...3).contains(lead.count)
            && ElapsedWords.counting.contains(reading.word(length.start - 1))
            && ClosedWords.thisOrThat.contains(reading.word(length.start - 2))
    }

    /// "has taken nine years", "lasted nine years": the sentence behind may tell when it began.
    private func isTaken(_ length: Figure, _ reading: Reading) -> Bool {
        ElapsedWords.taking.contains(reading.word(length.start - 1))
    }

    /// Whether a length is one that goes on: "has stood for 130 years".
    private func isHeld(_ length: Figure, _ reading: Reading) -> Bool {
        let start = length.start
        let first = reading.sentences[length.sentence].start
        return start - first >= 3 && reading.word(start - 1) == .for
            && reading.has(ClosedWords.have, in: max(first, start - 6)..<start)
    }

    private func tellsBeginning(_ sentence: Int, _ reading: Reading) -> Bool {
        guard reading.sentences.indices.contains(sentence),
            case let tokens = reading.sentences[sentence].tokens,
            !reading.startsBlock(tokens.lowerBound)
        else { return false }
        return reading.has(ElapsedWords.departures, in: tokens.prefix(4))
    }

    /// "nine years of work that began in April 2018".
    private func isBehind(_ date: Mention, _ length: Figure, _ reading: Reading) -> Bool {
        (1...8).contains(date.start - length.end)
    }

    /// "100 years to the day after she flew the strait on 13 September 1924".
    private func start(behind length: Figure, _ reading: Reading) -> Start? {
        let sentence = reading.sentences[length.sentence].tokens
        let next = length.end
        let near = next..<min(sentence.upperBound, next + 4)
        guard
            let after = near.first(where: {
                ElapsedWords.afters.contains(reading.word($0))
            }),
            reading.hasOnly(ElapsedWords.toTheDay, in: next..<after)
        else { return nil }
        var found: Start?
        for (mention, time) in reading.times(in: sentence) where time.timexType == .date {
            guard let days = CalendarSpan(time.value) else { return nil }
            if isRecent(days, reading) { continue }
            guard found == nil, mention.start > after, reading.namesYear(mention.tokens)
            else { return nil }
            found = Start(days: days, tokens: mention.tokens)
        }
        return found
    }

    /// Whether more stands between the two than a mark and "for", which ``TimePair`` reads.
    private func isApart(_ date: Mention, _ length: Figure, _ reading: Reading) -> Bool {
        date.end < length.start
            && (date.end..<length.start - 1).contains { reading.tokens.kind[$0] == .word }
    }

    /// Whether a date is of the weeks around the day of publication.
    private func isRecent(_ days: CalendarSpan, _ reading: Reading) -> Bool {
        guard let published = reading.article.published?.dayNumber else { return false }
        return days.first >= published - 45 && days.last <= published + 200
    }

    /// "since 1998", "launched in March 2021".
    private func isBeginning(_ date: Mention, _ reading: Reading) -> Bool {
        let start = date.start
        guard start > 1 else { return false }
        // "in the spring of 2023"
        let before = reading.word(start - 1) == .the ? start - 2 : start - 1
        let lead = reading.word(before)
        if lead == .since { return true }
        guard ClosedWords.beforeDates.contains(lead) else { return false }
        let words = max(0, before - ElapsedYears.reach)..<max(0, before)
        // "joined the fire department in June 1989": the nearest verb
        return reading.has(ElapsedWords.departures, in: words.suffix(3))
            || words.last { reading.tag($0).isVerb }
                .map { ElapsedWords.departures.contains(reading.word($0)) } == true
    }

    /// "in 17 years", "after 61 years", "after a journey of six years": all the time since the beginning.
    private func isWholeSpan(_ length: Figure, _ reading: Reading) -> Bool {
        let start = length.start
        let end = length.end
        guard start > 1, end < reading.tokens.count,
            !ElapsedWords.points.contains(reading.word(end))
        else { return false }
        let lead = reading.word(start - 1)
        if isHeld(length, reading),
            // "The mark, set in 2003, had stood for 33 years"
            ElapsedWords.standing.contains(reading.word(start - 2))
                || tellsBeginning(length.sentence + 1, reading)
        {
            return true
        }
        if ElapsedWords.whole.contains(lead) || ElapsedWords.taking.contains(lead)
            || opensAsCount(length, reading)
        {
            return true
        }
        if ClosedWords.knownOrOwned.contains(lead) {
            // "in those 17 years", "in all those 17 years"
            let isPair = start > 2 && ClosedWords.knownOrOwned.contains(reading.word(start - 2))
            return ElapsedWords.whole.contains(reading.word(start - (isPair ? 3 : 2)))
        }
        return lead == .of && ElapsedWords.courses.contains(reading.word(start - 2))
    }
}

private enum ElapsedWords {
    static let counting = WordSet("is 's ’s makes was")
    static let taking = WordSet("taken took lasted lasting")
    static let standing = WordSet("stood")
    static let afters = WordSet("after since")
    static let toTheDay = WordSet("to the day")
    static let departures = WordSet(
        """
        launched sailed departed set started begun began founded opened joined arrived came hired moved married retired
        elected appointed closed shut built finished completed set erected
        """
    )
    static let whole = WordSet("in after over")
    static let courses = WordSet("journey voyage career reign run flight tenure")
    static let points = WordSet("ago later earlier before after old")
}
