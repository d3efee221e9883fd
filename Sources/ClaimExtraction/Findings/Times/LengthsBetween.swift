/// Finds a length of time that the moments at its ends exclude.
///
/// "rowed it in 45 days. They left on 12 January and reached Antigua on 3 March", "opened in May 2019 and reopened in May
/// 2023, five years later", "ran it from 1966 for 31 years, until 2007", "a search of nine hours that began at 4pm and ended
/// at 11pm". What "from … to …" makes a period is left to ``StatedPeriods``.
///
/// Silent if any two moments nearby, or one of them and the day of publication, are as far apart as is said.
struct LengthsBetween: ConsistencyCheck {
    let triggers = [
        Trigger(kinds: .init(.duration)),
        Trigger(times: 1, cues: StatedLength.relative),
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for length in StatedLength.all(in: reading, figures) {
            let tie = LengthTie(length, reading)
            let counted = tie?.monthsOff() ?? tie?.birthdayOff { births(of: reading) }
            if let counted {
                findings.append(counted)
                continue
            }
            if let (start, end) = tie?.reversed {
                let ends = [start, end].sorted { $0.start < $1.start }
                findings.append(
                    reading.finding(
                        .dateMismatch,
                        "“\(reading.text(end.tokens))” lies before "
                            + "“\(reading.text(start.tokens))”.",
                        ends.map(\.tokens)
                    )
                )
                continue
            }
            let isOfDays = length.unit.grain == 1
            let stretch =
                tie?.stretch
                ?? (isOfDays ? LengthTie(length, reading, withWeekdays: true)?.stretch : nil)
            guard let stretch, stretch.isNear(length),
                !reading.areSittings(length, from: stretch.start, to: stretch.end)
            else { continue }
            findings.append(reading.finding(of: stretch, not: length))
        }
    }

    /// The births that an article dates.
    private func births(of reading: Reading) -> [DatedEvent] {
        DatedEvent.all(in: reading, reading.sentences.indices).filter {
            $0.kind == .birth && $0.namesYear
        }
    }
}

extension Reading {
    /// A length of time beside the moments between which it doesn't lie.
    func finding(of stretch: Stretch, not length: StatedLength) -> Finding {
        let (start, end) = (stretch.start, stretch.end)
        let shown = WorkedSum.number(stretch.count(in: length.unit))
        return finding(
            // Hours of a clock are reckoned, days of a calendar looked up.
            start.clock != nil && end.clock != nil ? .arithmetic : .dateMismatch,
            "From "
                + (start.tokens.isEmpty ? "the publication" : "“\(text(start.tokens))”") + " to "
                + (end.tokens.isEmpty ? "the publication" : "“\(text(end.tokens))”")
                + " is \(shown) \(length.unit.rawValue), not “\(text(length.tokens))”.",
            [length.tokens] + places(of: stretch)
        )
    }

    /// Whether a check before has found something wrong with the length.
    func isKnown(_ length: some Placed, in findings: [Finding]) -> Bool {
        let place = tokens.span(length.tokens)
        return findings.contains { finding in
            (finding.kind == .dateMismatch || finding.kind == .arithmetic)
                && finding.spans.contains { $0.start < place.end && place.start < $0.end }
        }
    }

    /// The words of both ends, as one place where they are a period, "from 3 June to 8 June".
    private func places(of stretch: Stretch) -> [Range<Int>] {
        let (start, end) = (stretch.start.tokens, stretch.end.tokens)
        guard !start.isEmpty, !end.isEmpty else { return start.isEmpty ? [end] : [start] }
        return (1...2).contains(end.lowerBound - start.upperBound)
            && ClosedWords.untils.contains(word(end.lowerBound - 1))
            ? [start.lowerBound..<end.upperBound] : [start, end]
    }
}
