/// Finds "all but two" beside a part that leaves another number of the whole.
///
/// "The station has 61 listeners … 58 of the islanders, all but two, listen every day". Silent if any figure before is
/// the sum of both.
struct AllBut: ConsistencyCheck {
    /// How far a whole may lie from the sum to be meant, at least and as a share of it.
    private static let reach = (least: 3.0, share: 0.1)

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for (index, rest) in figures.figures.enumerated() where index > 0 {
            guard let left = rest.exact, rest.dimension == .count, isAllBut(rest, reading),
                case let part = figures.figures[index - 1], part.sentence == rest.sentence,
                part.dimension == .count, let number = part.exact,
                isInApposition(rest, to: part, reading)
            else { continue }
            let sum = number + left
            let wholes = figures.figures[..<(index - 1)].suffix(40).filter {
                $0.dimension == .count && ($0.exact ?? 0) > number
            }
            let room = max(AllBut.reach.least, AllBut.reach.share * sum)
            guard !wholes.contains(where: { $0.exact == sum }),
                let whole = wholes.last(where: { abs(($0.exact ?? 0) - sum) <= room })
            else { continue }
            findings.append(WorkedSum.finding([part, rest], sum: sum, against: whole, reading))
        }
    }

    private func isAllBut(_ rest: Figure, _ reading: Reading) -> Bool {
        let start = rest.tokens.lowerBound
        return start >= 2 && reading.tokens.key[start - 1] == AllButWords.but
            && reading.tokens.key[start - 2] == AllButWords.all
    }

    /// Whether a comma or a bracket stands before "all but", and no verb between.
    private func isInApposition(_ rest: Figure, to part: Figure, _ reading: Reading) -> Bool {
        let mark = rest.tokens.lowerBound - 3
        guard mark >= part.tokens.upperBound, mark - part.tokens.upperBound <= 6 else {
            return false
        }
        return AllButWords.marks.contains(reading.tokens.key[mark])
            && (part.tokens.upperBound..<mark).allSatisfy { !reading.tags[$0].isVerb }
    }
}

private enum AllButWords {
    static let all = WordKey("all")
    static let but = WordKey("but")
    static let marks = WordSet(", ( or -- \u{2013} \u{2014}")
}
