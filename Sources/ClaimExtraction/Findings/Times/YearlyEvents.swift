/// Finds how often something was held that its first year excludes: "run every spring since 1981 without a gap … the 35th
/// running", "each Christmas since 1990 … its 53rd edition".
///
/// Who doesn't say that no year was left out may have left out a few; nobody can have held it more often than there were years.
struct YearlyEvents: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: WordSet("every each annually yearly"))]

    /// How many years may have been left out without a word.
    private static let mostLeftOut = 3
    /// Behind how many sentences nothing more is said of it.
    private static let reach = 2
    private static let longest = 80

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        guard let published = reading.article.published else { return }
        for sentence in figures.sentences {
            let tokens = reading.sentences[sentence].tokens
            guard tokens.count <= YearlyEvents.longest,
                let start = start(in: tokens, reading), let year = start.days?.firstYear,
                let count = count(from: sentence, behind: start, figures, reading)
            else { continue }
            // The first was held in the first year.
            let most = published.year - year + 1
            let isUnbroken = reading.has(YearlyWords.without, in: tokens.behind(start.end, 6))
            let said = Int(count.quantity.value ?? 0)
            let fewest = isUnbroken ? most - 1 : most - 1 - YearlyEvents.mostLeftOut
            guard most > 2, said > most + 1 || said < fewest, said * 2 > most, said < most * 2
            else { continue }
            findings.append(
                reading.finding(
                    .dateMismatch,
                    "Every year from \(year) to \(published.year) makes \(most), not "
                        + "“\(reading.text(count.tokens))”.",
                    [start.tokens, count.tokens].sorted { $0.lowerBound < $1.lowerBound }
                )
            )
        }
    }

    /// The year of "every spring since 1981", "each year since 1981"; not "every year but one since 1981".
    private func start(in sentence: Range<Int>, _ reading: Reading) -> Mention? {
        let dates = reading.timeMentions(in: sentence).filter { reading.namesYear($0.tokens) }
        guard let date = dates.only, date.days?.isYear == true,
            reading.word(date.start - 1) == .since, !reading.isQuoted(date.start),
            !reading.has(YearlyWords.except, in: sentence)
        else { return nil }
        let lead = sentence.before(date.start - 1, 4)
        let isYearly =
            lead.contains {
                ClosedWords.eachOrEvery.contains(reading.word($0))
                    && YearlyWords.times.contains(reading.word($0 + 1))
            } || reading.has(YearlyWords.yearly, in: lead)
        return isYearly ? date : nil
    }

    /// The only "the 35th running", or "This year's is the 66th.", of the sentence or the two behind it.
    private func count(
        from sentence: Int,
        behind start: Mention,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let last = min(reading.sentences.count - 1, sentence + YearlyEvents.reach)
        let told = (sentence...last).flatMap { figures.figures(ofSentence: $0).prefix(8) }.filter {
            $0.dimension == .ordinal && $0.start > start.end && ($0.quantity.value ?? 0) >= 3
                && !reading.isQuoted($0.start)
        }
        guard let count = told.only,
            case let own = reading.sentences[count.sentence].tokens,
            !reading.timeMentions(in: own.prefix(YearlyEvents.longest)).contains(where: {
                reading.namesYear($0.tokens) && $0.tokens != start.tokens
            })
        else { return nil }
        let (lead, next) = (reading.word(count.start - 1), reading.word(count.end))
        guard ClosedWords.definite.contains(lead) else { return nil }
        let isTime = YearlyWords.editions.contains(next)
        let isBare =
            reading.isMark(count.end) && ClosedWords.be.contains(reading.word(count.start - 2))
        return isTime || isBare ? count : nil
    }
}

private enum YearlyWords {
    static let times = WordSet("year easter christmas whitsun midsummer thanksgiving").union(
        CalendarWords.seasons,
        CalendarWords.fullMonths
    )
    static let yearly = WordSet("annually yearly")
    static let editions = WordSet(
        "edition running staging instalment installment outing holding time year annual"
    )
    static let without = WordSet("without unbroken uninterrupted")
    static let except = WordSet(
        "but except excepting save bar barring apart almost nearly pandemic covid wars war other"
    )
}
