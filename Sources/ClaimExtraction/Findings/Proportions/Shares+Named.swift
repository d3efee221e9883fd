/// Shares of a group that is named beside its part and was counted before.
extension Shares {
    /// "The study followed 1,250 nurses … 300 of the nurses, or 30 percent, …": the whole is the only number of that noun before.
    func partOfNamed(
        at index: Int,
        of items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard index + 1 < items.count else { return nil }
        let (part, share) = (items[index], items[index + 1])
        guard let small = part.exact, part.dimension == .count, share.dimension == .percent,
            let noun = nounOfGroup(behind: part, reading),
            isLinked(noun + 1, share, reading)
        else { return nil }
        let wholes = figures.figures(aroundSentence: part.sentence).filter {
            $0.start < part.start && $0.noun == reading.word(noun) && ($0.plain ?? 0) > small
        }
        guard let whole = wholes.last, let large = whole.plain,
            wholes.allSatisfy({ $0.plain == large }),
            !WorkedSum.agree(
                small / large,
                with: share,
                isNearly: share.isNearly(reading),
                slack: min(Shares.slack(of: part, in: whole), 0.1)
            )
        else { return nil }
        return finding(small, large, share, [whole, share, part], reading)
    }

    /// The "nurses" of "300 of the nurses": nothing tells some of them from the others.
    private func nounOfGroup(behind part: Figure, _ reading: Reading) -> Int? {
        let of = part.end
        guard reading.word(of) == .of, ClosedWords.definite.contains(reading.word(of + 1)),
            reading.tag(of + 2) == .nounPlural
        else { return nil }
        return of + 2
    }

    /// ", or 30 percent,", " (30 percent)".
    private func isLinked(_ end: Int, _ share: Figure, _ reading: Reading) -> Bool {
        let between = end..<max(end, share.start)
        return (1...3).contains(between.count) && reading.isMark(end)
            && between.dropFirst().allSatisfy { reading.word($0) == .or || reading.isMark($0) }
    }
}
