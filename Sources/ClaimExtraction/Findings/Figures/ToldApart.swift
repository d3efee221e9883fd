extension FigureTable {
    /// Whether the article itself sets the two values of a finding against each other: "for sixteen days and not for sixty".
    func tellsApart(_ finding: Finding, _ reading: Reading) -> Bool {
        guard finding.kind == .number, case let told = figures(of: finding, reading),
            told.count == 2, let first = told[0].plain, let second = told[1].plain
        else { return false }
        let values = Set([first, second])
        let around = figures(aroundSentence: told[0].sentence)
        return zip(around, around.dropFirst()).contains { one, other in
            one.sentence == other.sentence && Set([one, other].compactMap(\.plain)) == values
                && reading.has(ToldApartWords.against, in: one.tokens.gap(to: other.tokens))
        }
    }
}

private enum ToldApartWords {
    static let against = WordSet("not instead than")
}
