/// Finds "That was two years ago" behind a date that was another number of years ago.
struct AgoAgain: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: WordSet("ago"))]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        guard let published = reading.article.published else { return }
        for (mention, _) in reading.times(inSentences: figures.sentences) {
            guard let sentence = reading.sentence(of: mention.start),
                isThatWas(mention, sentence, reading), let said = years(of: mention, reading),
                let date = date(before: mention, sentence, reading), let days = date.days
            else { continue }
            let most = Double(published.dayNumber - days.first) / 365.25
            let least = Double(published.dayNumber - days.last) / 365.25
            guard said > most + 0.7 || said < least - 0.7, most < 3 * said, said < 3 * most else {
                continue
            }
            findings.append(
                reading.finding(
                    .dateMismatch,
                    "“\(reading.text(mention.tokens))”, but “\(reading.text(date.tokens))” was "
                        + "\(number: (most * 10).rounded() / 10) years before \(published).",
                    [date, mention]
                )
            )
        }
    }

    /// "That was … ago" at the beginning of a sentence, or behind a semicolon.
    private func isThatWas(_ mention: Mention, _ sentence: Int, _ reading: Reading) -> Bool {
        let start = mention.start - 2
        let first = reading.sentences[sentence].start
        return start >= first
            && (start == first || AgoWords.breaks.contains(reading.word(start - 1)))
            && ClosedWords.thisOrThat.contains(reading.word(start))
            && reading.word(start + 1) == AgoWords.was
            && reading.word(mention.end - 1) == .ago
    }

    private func years(of mention: Mention, _ reading: Reading) -> Double? {
        guard mention.tokens.count >= 3, ClosedWords.years.contains(reading.word(mention.end - 2))
        else { return nil }
        return Numeral.read(at: mention.start, in: reading, limit: mention.end)?.value
    }

    /// The only date of the sentence before, or of the words before a semicolon, if it names its year.
    private func date(before mention: Mention, _ sentence: Int, _ reading: Reading) -> Mention? {
        let start = mention.start - 2
        let own = reading.sentences[sentence].start..<start
        guard !own.isEmpty || sentence > 0 else { return nil }
        let range = own.isEmpty ? reading.sentences[sentence - 1].tokens : own
        let times = reading.times(in: range).filter { mention, time in
            // "lost in 1987 and found the same year"
            time.timexType == .date && !reading.has(AgoWords.same, in: mention.tokens)
        }
        guard times.count == 1, let only = times.first, reading.namesYear(only.mention.tokens)
        else {
            return nil
        }
        return only.mention
    }
}

private enum AgoWords {
    static let was = WordKey("was")
    static let same = WordKey("same")
    static let breaks = WordSet("; -- \u{2013} \u{2014}")
}
