/// Finds the beginning of a term of office before the year since which it runs.
///
/// "has been in office since 2015 … at his first council meeting, in the autumn of 2012", "in 2007, in his first year as chairman".
struct FirstsOfTerms: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: WordSet("first"))]

    /// How many words may stand between "first" and its noun, and between that and the date.
    private static let nearest = 3
    /// In how many sentences before the term may be told.
    private static let memory = 2

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for sentence in figures.sentences {
            let tokens = reading.sentences[sentence].tokens
            for token in tokens.prefix(100) where isOfTerm(token, tokens, reading) {
                guard let date = date(beside: token, tokens, reading),
                    let start = start(before: date.mention, sentence, reading),
                    let first = CalendarSpan(start.time.value),
                    let own = CalendarSpan(date.time.value), own.last < first.first,
                    first.first - own.last < 366 * 10
                else { continue }
                findings.append(
                    Finding(
                        kind: .dateMismatch,
                        message: "“\(reading.text(date.mention.tokens))” lies before "
                            + "“\(reading.text(start.mention.tokens))”, since when it runs.",
                        spans: [start.mention.span, date.mention.span].sorted {
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
        let keys = reading.tokens.key
        guard keys[token] == .first, token > sentence.lowerBound,
            ClosedWords.possessives.contains(keys[token - 1])
        else { return false }
        return (token + 1..<min(sentence.upperBound, token + FirstsOfTerms.nearest)).contains {
            TermWords.beginnings.contains(keys[$0])
        }
    }

    /// The only year that stands near.
    private func date(
        beside token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Time? {
        let near = max(sentence.lowerBound, token - 6)..<min(sentence.upperBound, token + 9)
        let dates = reading.times(in: near).filter {
            reading.namesYear($0.mention.tokens) && !isSince($0.mention, reading)
        }
        return dates.count == 1 ? dates.first : nil
    }

    /// The year since which somebody has held an office, in the same paragraph.
    private func start(
        before date: Mention,
        _ sentence: Int,
        _ reading: Reading
    ) -> Time? {
        for index in (max(0, sentence - FirstsOfTerms.memory)...sentence).reversed() {
            let tokens = reading.sentences[index].tokens
            let found = reading.times(in: tokens.prefix(100)).last {
                isSince($0.mention, reading) && reading.namesYear($0.mention.tokens)
                    && $0.mention.tokens != date.tokens
            }
            let isOffice = tokens.prefix(100).contains {
                TermWords.offices.contains(reading.tokens.key[$0])
            }
            if let found { return isOffice ? found : nil }
            if reading.startsBlock(tokens.lowerBound) { return nil }
        }
        return nil
    }

    private func isSince(_ date: Mention, _ reading: Reading) -> Bool {
        let start = date.tokens.lowerBound
        return reading.tokens.key[start] == .since
            || start > 0 && reading.tokens.key[start - 1] == .since
    }
}

private enum TermWords {
    static let beginnings = WordSet("year years term day days week month meeting session budget")
    static let offices = WordSet(
        """
        office mayor chairman chairwoman chair president governor head director premier minister speaker leader sheriff judge
        bishop commissioner secretary treasurer rector dean principal warden captain manager coach conductor
        """
    )
}
