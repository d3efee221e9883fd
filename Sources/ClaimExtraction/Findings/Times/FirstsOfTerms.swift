/// Finds the first or last year of something that lies before its beginning or behind its end.
///
/// "has been in office since 2015 … at his first council meeting, in the autumn of 2012", "in 2007, in his first year as chairman",
/// "was passed in May 2019. In its first year, 2018", "was closed in 1992. In its last year, 1994", "opened on 20 January … The first
/// lorry across, on 14 January".
struct FirstsOfTerms: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: WordSet("first last"))]

    /// How many words may stand between "first" and its noun, and between that and the date.
    private static let nearest = 3
    /// In how many sentences before the term may be told.
    private static let memory = 2

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let tokens = reading.sentences[sentence].tokens
            if let found = userBeforeOpening(sentence, reading) { findings.append(found) }
            for token in tokens.prefix(100) where isOfTerm(token, tokens, reading) {
                let isFirst = reading.word(token) == .first
                guard let date = date(beside: token, tokens, reading),
                    let limit = limit(of: date.mention, token, sentence, reading),
                    let end = CalendarSpan(limit.time.value),
                    let own = CalendarSpan(date.time.value),
                    case let gap = isFirst ? end.first - own.last : own.first - end.last,
                    gap > 0, gap < 366 * 10
                else { continue }
                findings.append(
                    Finding(
                        kind: .dateMismatch,
                        message: "“\(reading.text(date.mention.tokens))” lies "
                            + (isFirst ? "before" : "behind")
                            + " “\(reading.text(limit.mention.tokens))”, "
                            + (isFirst ? "since when it runs." : "when it ended."),
                        spans: [limit.mention.span, date.mention.span].sorted {
                            $0.start < $1.start
                        }
                    )
                )
            }
        }
    }

    private typealias Time = (mention: Mention, time: TimeExpression)

    /// "his first council meeting", "her first year".
    private func isOfTerm(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.word(token) == .first || reading.word(token) == .last,
            token > sentence.lowerBound, ClosedWords.possessives.contains(reading.word(token - 1))
        else { return false }
        return (token + 1..<min(sentence.upperBound, token + FirstsOfTerms.nearest)).contains {
            TermWords.beginnings.contains(reading.word($0))
                // "Its first winner, in 1976"
                || reading.word(token) == .first && reading.word(token - 1) == TermWords.its
                    && reading.tag($0) == .noun
        }
    }

    /// The only year that stands near.
    private func date(beside token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Time? {
        let near = max(sentence.lowerBound, token - 6)..<min(sentence.upperBound, token + 9)
        let dates = reading.times(in: near).filter {
            reading.namesYear($0.mention.tokens) && !isSince($0.mention, reading)
        }
        return dates.only
    }

    /// The year since which somebody has held an office or in which something began or ended, in the same paragraph.
    private func limit(
        of date: Mention,
        _ rank: Int,
        _ sentence: Int,
        _ reading: Reading
    ) -> Time? {
        let isFirst = reading.word(rank) == .first
        // "Her last season" isn't that of the mine that was closed.
        let isOfThing = reading.word(rank - 1) == TermWords.its
        for index in (max(0, sentence - FirstsOfTerms.memory)...sentence).reversed() {
            let tokens = reading.sentences[index].tokens
            let times = reading.times(in: tokens.prefix(100)).filter {
                reading.namesYear($0.mention.tokens) && $0.mention.tokens != date.tokens
            }
            let told = times.last { isOfThing && ends($0, isFirst: isFirst, reading) }
            if let told { return times.count == 1 ? told : nil }
            if !isFirst, reading.startsBlock(tokens.lowerBound) { return nil }
            guard isFirst else { continue }
            let found = times.last { isSince($0.mention, reading) }
            let isOffice = reading.has(TermWords.offices, in: tokens.prefix(100))
            if let found { return isOffice ? found : nil }
            if reading.startsBlock(tokens.lowerBound) { return nil }
        }
        return nil
    }

    /// "opened in 1958" for a first year, "was closed in 1992" for a last one.
    private func ends(_ date: Time, isFirst: Bool, _ reading: Reading) -> Bool {
        guard let event = DatedEvent(date.mention, date.time, reading),
            !ClosedWords.untils.contains(event.lead)
        else { return false }
        let verb = reading.word(event.verb)
        let isFirstDone = reading.word(event.verb - 1) == .first
        return isFirst
            ? TermWords.starts.contains(verb) || isFirstDone : TermWords.ends.contains(verb)
    }

    private func isSince(_ date: Mention, _ reading: Reading) -> Bool {
        reading.word(date.start - 1) == .since
    }
}

private enum TermWords {
    static let its = WordKey("its")
    static let starts = WordSet(
        """
        passed introduced adopted enacted opened founded launched established started began created bought
        built
        """
    )
    static let ends = WordSet("closed ended shut disbanded dissolved abolished")
    static let beginnings = WordSet(
        "year years term day days week month meeting session budget season summer winter"
    )
    static let offices = WordSet(
        """
        office mayor chairman chairwoman chair president governor head director premier minister speaker leader sheriff judge
        bishop commissioner secretary treasurer rector dean principal warden captain manager coach conductor
        """
    )
}
