/// Finds a lead in points that the two shares of the same poll don't give: "leads by 8 percentage points, 49 percent to 44".
struct PollLeads: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 3, kinds: FigureKinds(.percent), cues: PollLeadWords.leading)
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            if let found = items.lazy.compactMap({ finding($0, items, reading) }).first {
                findings.append(found)
            }
        }
    }

    /// The points between the only two percentages of a sentence that "to" or "and" joins.
    ///
    /// Each may be rounded, so that one point more or less says nothing.
    private func finding(_ lead: Figure, _ items: ArraySlice<Figure>, _ reading: Reading)
        -> Finding?
    {
        guard lead.isPoints, let told = lead.amount, lead.quantity.bound == .exact,
            reading.has(
                PollLeadWords.leading,
                in: reading.words(12, before: lead)
            )
        else { return nil }
        let others = items.filter { $0.tokens != lead.tokens }
        let behind = others.filter { $0.start > lead.start }
        let values = behind.count == 2 ? behind : others
        guard values.count == 2, let first = values.first, let second = values.last,
            values.contains(where: { $0.dimension == .percent }),
            values.allSatisfy({ $0.dimension == .percent || $0.quantity.unit == nil }),
            areJoined(first, second, reading), let one = first.quantity.value,
            let other = second.quantity.value, first.quantity.upper == nil,
            case let difference = abs(one - other),
            abs(difference - told) > 1.01, difference < 3 * told, told < 3 * difference + 3
        else { return nil }
        return reading.miscount(.difference(one, other), not: told, [lead, first, second])
    }

    /// "49 percent to 41", "49 percent of them and Pell 41".
    private func areJoined(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let between = first.nounEnd..<max(first.nounEnd, second.start)
        if between.count == 1 { return reading.word(first.nounEnd) == .to }
        return between.count <= 6 && reading.has(.and, in: between)
            && between.allSatisfy { !reading.isMark($0) }
    }
}

private enum PollLeadWords {
    /// What tells by how much one is before another.
    static let leading = WordSet(
        """
        lead leads led leading ahead edge advantage margin up beat beats beating trails trailing behind prefer prefers preferred
        """
    )
}
