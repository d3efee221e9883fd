/// Finds a runner's time that doesn't lie so far behind the winner's as is said.
///
/// "She finished in 2 hours 24 minutes 11 seconds, 38 seconds ahead of Marit Solheim. Solheim crossed the line in 2:24:59."
struct RaceTimes: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 2, kinds: FigureKinds(.duration), cues: RaceWords.distances)
    ]

    /// A time that lies further off is that of another race, or of a part of it.
    private static let widest = 3.0

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let lengths = figures.figures(ofSentence: sentence).filter { $0.dimension == .duration }
            for (time, gap) in zip(lengths, lengths.dropFirst()) {
                guard let won = seconds(time), let apart = seconds(gap), apart < won / 4,
                    let isAhead = isAhead(gap, reading),
                    let rival = rival(behind: gap, reading),
                    let other = otherTime(of: rival, behind: gap, figures, reading),
                    let told = seconds(other)
                else { continue }
                let expected = isAhead ? won + apart : won - apart
                let actual = abs(told - won)
                guard abs(told - expected) > max(0.51, apart / 100),
                    actual < RaceTimes.widest * apart, apart < RaceTimes.widest * actual,
                    isAhead == (told > won)
                else { continue }
                let shown = Calculation(
                    "\(clock(max(told, won))) − \(clock(min(told, won)))",
                    actual
                )
                findings.append(
                    reading.finding(
                        .arithmetic,
                        "\(shown.words) = \(number: shown.result) seconds, not \(number: apart).",
                        [time, gap, other]
                    )
                )
                break
            }
        }
    }

    private func seconds(_ figure: Figure) -> Double? {
        guard let value = figure.exact, let days = figure.daysOfUnit, days <= 1 / 24.0 else {
            return nil
        }
        return (value * days * 864_000).rounded() / 10
    }

    /// As results are written: "2:24:59", "28:14.6".
    private func clock(_ seconds: Double) -> String {
        let whole = Int(min(max(seconds, 0), 1e6))
        let (hours, minutes) = (whole / 3600, whole / 60 % 60)
        let rest = WorkedSum.number(seconds - Double(whole - whole % 60))
        let tail = (seconds.truncatingRemainder(dividingBy: 60) < 10 ? "0" : "") + rest
        guard hours > 0 else { return "\(minutes):\(tail)" }
        return "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(tail)"
    }

    private func isAhead(_ gap: Figure, _ reading: Reading) -> Bool? {
        let word = reading.word(gap.nounEnd)
        if RaceWords.ahead.contains(word) { return reading.word(gap.nounEnd + 1) == .of }
        return RaceWords.behind.contains(word) ? false : nil
    }

    /// The last name of whoever came in so far behind or ahead.
    private func rival(behind gap: Figure, _ reading: Reading) -> WordKey? {
        let behind = reading.sentences[gap.sentence].tokens.behind(gap.nounEnd + 1, 8)
        guard let start = behind.first(where: { reading.tag($0).isProperNoun }) else { return nil }
        let name = behind.drop { $0 < start }.prefix { reading.tag($0).isProperNoun }
        return name.last.map { reading.word($0) }
    }

    /// The first time behind the rival's name: in the rest of the sentence or in the next that names them.
    private func otherTime(
        of rival: WordKey,
        behind gap: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        for sentence in gap.sentence...gap.sentence + 2 where sentence < reading.sentences.count {
            let tokens = reading.sentences[sentence].tokens
            guard
                let name = tokens.first(where: {
                    $0 > gap.nounEnd && reading.word($0) == rival
                })
            else { continue }
            let next = figures.figures(ofSentence: sentence).first { $0.start > name }
            guard let next, next.dimension == .duration else { continue }
            let between = name + 1..<max(name + 1, next.start)
            return between.dropFirst().contains { reading.tag($0).isProperNoun } ? nil : next
        }
        return nil
    }
}

private enum RaceWords {
    static let ahead = WordSet("ahead clear")
    static let behind = WordSet("behind")
    static let distances = ahead.union(behind)
}
