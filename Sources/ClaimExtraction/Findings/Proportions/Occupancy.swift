/// Finds a rate of occupancy or turnout that the number of places and of those in them don't give.
///
/// "1,046 men in cells built for 730, an occupancy of 124 per cent", "turnout was 31 percent: of 84,000 voters 34,440 cast a
/// ballot".
struct Occupancy: ConsistencyCheck {
    let triggers = [Trigger(figures: 3, kinds: .init(.percent))]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices where figures.figures[index].dimension == .percent {
            let rate = figures.figures[index]
            guard let value = rate.quantity.value, rate.quantity.upper == nil, value > 10,
                isOccupancy(rate, reading)
            else { continue }
            let counts = figures.figures(ofSentence: rate.sentence).filter {
                $0.dimension == .count && ($0.plain ?? 0) >= 10 && !isOfOthers($0, reading)
            }
            guard counts.count == 2, isWithin(counts, rate, reading),
                let first = counts.first?.plain, let second = counts.last?.plain
            else { continue }
            let slack = counts.reduce(0) { $0 + $1.slack / ($1.plain ?? 1) }
            let room = 0.02 + 0.02 * value / 100 + slack * value / 100
            let ratios = [first / second, second / first]
            guard !ratios.contains(where: { abs($0 - value / 100) <= room }),
                let actual = ratios.first(where: { ($0 > 1) == (value > 100) })
            else { continue }
            findings.append(
                reading.finding(
                    .arithmetic,
                    "\(number: max(first, second)) and \(number: min(first, second)) make "
                        + "\(percent: actual), not “\(reading.text(rate.tokens))”.",
                    counts + [rate]
                )
            )
        }
    }

    /// "31,328 valid papers, on a turnout of 44 per cent; 117 others were spoilt".
    private func isOfOthers(_ count: Figure, _ reading: Reading) -> Bool {
        reading.word(count.end) == OccupancyWords.others
    }

    /// Those who voted are some "of" all; what is crowded holds more than it should and needs no word.
    private func isWithin(_ counts: [Figure], _ rate: Figure, _ reading: Reading) -> Bool {
        (rate.quantity.value ?? 0) > 100
            || counts.contains { count in
                reading.has(.of, in: reading.words(5, before: count))
            }
    }

    /// "an occupancy of 124 per cent", "124 percent of capacity", "124 percent full".
    private func isOccupancy(_ rate: Figure, _ reading: Reading) -> Bool {
        let around =
            max(
                reading.sentences[rate.sentence].start,
                rate.start - 12
            )..<min(reading.tokens.count, rate.nounEnd + 3)
        return reading.has(OccupancyWords.names, in: around)
    }
}

private enum OccupancyWords {
    static let others = WordKey("others")
    static let names = WordSet("occupancy capacity full overcrowding turnout")
}
