/// Finds "That was two years ago" behind a date that was another number of years ago.
struct AgoAgain: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: WordSet("ago"))]

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        guard let published = reading.article.published else { return }
        for sentence in figures.sentences where sentence > 0 {
            guard let mention = timeBehindThatWas(sentence, reading),
                let said = years(of: mention, reading), let date = date(before: sentence, reading),
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
                        + "was \(WorkedSum.number((most * 10).rounded() / 10)) years before "
                        + "\(published).",
                    spans: [date.span, mention.span]
                )
            )
        }
    }

    /// "That was … ago" at the beginning of a sentence.
    private func timeBehindThatWas(_ sentence: Int, _ reading: Reading) -> Mention? {
        let start = reading.sentences[sentence].tokens.lowerBound
        guard start + 2 < reading.tokens.count,
            AgoWords.pronouns.contains(reading.tokens.key[start]),
            reading.tokens.key[start + 1] == AgoWords.was, reading.begins(.time, at: start + 2),
            let index = reading.mention(.time, covering: start + 2),
            case let mention = reading.mentions[index],
            reading.tokens.key[mention.tokens.upperBound - 1] == AgoWords.ago
        else { return nil }
        return mention
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

    /// The only date of the sentence before, if it names its year.
    private func date(before sentence: Int, _ reading: Reading) -> Mention? {
        let times = reading.times(in: reading.sentences[sentence - 1].tokens).filter {
            $0.time.timexType == .date
        }
        guard times.count == 1, let only = times.first, reading.namesYear(only.mention.tokens)
        else {
            return nil
        }
        return only.mention
    }
}

private enum AgoWords {
    static let ago = WordKey("ago")
    static let was = WordKey("was")
    static let pronouns = WordSet("that this it")
    static let years = WordSet("years year")
}
