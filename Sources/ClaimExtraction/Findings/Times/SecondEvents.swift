/// Finds a second of its kind that is dated before the first.
///
/// "It measured 91 decibels on 11 March … A second measurement, on 4 March", "was married in 1990. Her second marriage, in 1985".
struct SecondEvents: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: SecondWords.ranks)]

    /// In how many sentences before the first may be told.
    private static let memory = 3
    private static let longest = 80
    /// How many days before the first it may lie, to be meant as later; and where both name a year.
    private static let farthest = (days: 100, ofYears: 366 * 30)

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences where sentence > 0 {
            let tokens = reading.sentences[sentence].tokens
            guard tokens.count <= SecondEvents.longest,
                let rank = tokens.dropFirst().first(where: {
                    SecondWords.ranks.contains(reading.word($0))
                        && ClosedWords.singularDeterminers.contains(reading.word($0 - 1))
                }), reading.tag(rank + 1) == .noun, rank - tokens.lowerBound <= 4,
                !reading.has(.had, in: tokens), !reading.isQuoted(rank),
                let own = onlyDate(in: tokens, reading),
                let first = first(like: rank + 1, before: sentence, reading),
                own.overlaps(first) == false,
                let days = reading.days(of: own), let earlier = reading.days(of: first),
                isBefore(own, days, first, earlier, reading)
            else { continue }
            findings.append(
                reading.finding(
                    .dateMismatch,
                    "“\(reading.text(own))” of “\(reading.text(rank - 1..<rank + 2))” lies before "
                        + "“\(reading.text(first))”.",
                    [first, rank - 1..<rank + 2, own]
                )
            )
        }
    }

    private func onlyDate(in sentence: Range<Int>, _ reading: Reading) -> Range<Int>? {
        let dates = reading.timeMentions(in: sentence).filter { $0.days != nil }
        return dates.count == 1 && reading.isNumbered(dates[0].tokens) ? dates[0].tokens : nil
    }

    /// The date of the nearest sentence before that tells the same, by its noun or by a verb of its stem.
    private func first(like noun: Int, before sentence: Int, _ reading: Reading) -> Range<Int>? {
        let stems = Deeds.stems(ofNoun: reading.letters(noun)) + [Deeds.key(of: reading.word(noun))]
        let near = max(0, sentence - SecondEvents.memory)..<sentence
        for index in near.reversed() {
            let tokens = reading.sentences[index].tokens
            guard tokens.count <= SecondEvents.longest else { return nil }
            let tells = tokens.contains { token in
                reading.word(token) == reading.word(noun)
                    || reading.tag(token).isVerb
                        && (stems.contains(Deeds.stem(ofVerb: reading.letters(token)))
                            || stems.contains(Deeds.key(of: reading.word(token))))
            }
            if tells { return onlyDate(in: tokens, reading) }
        }
        return nil
    }

    private func isBefore(
        _ own: Range<Int>,
        _ days: CalendarSpan,
        _ first: Range<Int>,
        _ earlier: CalendarSpan,
        _ reading: Reading
    ) -> Bool {
        let gap = earlier.first - days.last
        let nameYears = reading.namesYear(own) && reading.namesYear(first)
        guard gap > 0, days.days == earlier.days || nameYears else { return false }
        return gap <= (nameYears ? SecondEvents.farthest.ofYears : SecondEvents.farthest.days)
    }
}

extension Reading {
    /// The days of the time that begins at some words.
    fileprivate func days(of tokens: Range<Int>) -> CalendarSpan? {
        timeMentions(in: tokens).first?.days
    }
}

private enum SecondWords {
    static let ranks = WordSet("second third fourth fifth")
}
