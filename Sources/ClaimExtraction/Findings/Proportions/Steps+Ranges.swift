/// Steps that read as ranges: "fell by £31m to £88m from £129m".
extension Steps {
    /// The figures of a sentence, of which a range behind a rise or a fall and before "from" is a step and what it came to.
    func steps(in items: ArraySlice<Figure>, _ reading: Reading) -> ArraySlice<Figure> {
        guard items.contains(where: { $0.quantity.upper != nil }) else { return items }
        return items.flatMap { split($0, reading) ?? [$0] }[...]
    }

    private func split(_ range: Figure, _ reading: Reading) -> [Figure]? {
        guard range.dimension == .money || range.dimension == .count,
            let (one, other) = range.ends(reading),
            let to = range.tokens.first(where: { reading.word($0) == .to }), to > range.start,
            to + 1 < range.end,
            reading.sentences[range.sentence].tokens.behind(range.nounEnd, 4).dropLast()
                .contains(where: {
                    reading.word($0) == .from && reading.begins(.quantity, at: $0 + 1)
                }),
            case let lead = reading.words(3, before: range),
            reading.has(ChangeWords.falls, in: lead) || reading.has(ChangeWords.rises, in: lead)
        else { return nil }
        var (step, result) = (one.quantity, other.quantity)
        step.focus = range.start..<to
        result.focus = to + 1..<range.end
        return [step, result].map { Figure($0, $0.focus, range.sentence, reading) }
    }
}
