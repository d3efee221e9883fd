/// Finds "That was two years ago" behind a date that was another number of years ago.
struct AgoAgain: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: WordSet("ago"))]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        guard let published = reading.article.published else { return }
        for (mention, _) in reading.times(inSentences: figures.sentences) {
            guard let sentence = reading.sentence(of: mention.tokens.lowerBound),
                isThatWas(mention, sentence, reading), let said = years(of: mention, reading),
                let date = date(before: mention, sentence, reading),
                case .time(let time) = date.detail, let days = CalendarSpan(time.value)
            else { continue }
            let most = Double(published.dayNumber - days.first) / 365.25
            let least = Double(published.dayNumber - days.last) / 365.25
            guard said > most + 0.7 || said < least - 0.7, most < 3 * said, said < 3 * most else {
                continue
            }
            findings.append(
                Finding(
                    kind: .dateMismatch,
                    message:
                        "“\(reading.text(mention.tokens))”, but “\(reading.text(date.tokens))” "
                        + "was \(number: (most * 10).rounded() / 10) years before "
                        + "\(published).",
                    spans: [date.span, mention.span]
                )
            )
        }
    }

    /// "That was … ago" at the beginning of a sentence, or behind a semicolon.
    private func isThatWas(_ mention: Mention, _ sentence: Int, _ reading: Reading) -> Bool {
        let start = mention.tokens.lowerBound - 2
        let first = reading.sentences[sentence].tokens.lowerBound
        return start >= first
            && (start == first || AgoWords.breaks.contains(reading.tokens.key[start - 1]))
            && AgoWords.pronouns.contains(reading.tokens.key[start])
            && reading.tokens.key[start + 1] == AgoWords.was
            && reading.tokens.key[mention.tokens.upperBound - 1] == .ago
    }

    private func years(of mention: Mention, _ reading: Reading) -> Double? {
        guard mention.tokens.count >= 3,
            AgoWords.years.contains(reading.tokens.key[mention.tokens.upperBound - 2])
        else { return nil }
        return Numeral.read(
            at: mention.tokens.lowerBound,
            in: reading,
            limit: mention.tokens.upperBound
        )?.value
    }

    /// The only date of the sentence before, or of the words before a semicolon, if it names its year.
    private func date(before mention: Mention, _ sentence: Int, _ reading: Reading) -> Mention? {
        let start = mention.tokens.lowerBound - 2
        let own = reading.sentences[sentence].tokens.lowerBound..<start
        guard !own.isEmpty || sentence > 0 else { return nil }
        let range = own.isEmpty ? reading.sentences[sentence - 1].tokens : own
        let times = reading.times(in: range).filter { mention, time in
            // "lost in 1987 and found the same year"
            time.timexType == .date
                && !reading.has(AgoWords.same, in: mention.tokens)
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
    static let pronouns = WordSet("that this it")
    static let years = WordSet("years year")
}
