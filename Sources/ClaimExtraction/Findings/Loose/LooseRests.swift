/// Finds what is left of the only two numbers before it and isn't their difference: "Of the 48 applicants, 31 were siblings … That left 19
/// families".
struct LooseRests: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: LooseWords.leaving)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            for rest in figures.figures(ofSentence: sentence) {
                guard let told = rest.exact, isLeft(rest, reading),
                    let (whole, part) = wholeAndPart(before: rest, figures, reading),
                    let large = whole.exact, let small = part.exact, small < large, told < large
                else { continue }
                let left = large - small
                // What comes nowhere near is the rest of something else.
                guard left != told, left < 1.5 * told, told < 1.5 * left,
                    abs(left - told) > whole.slack + part.slack + rest.slack
                else { continue }
                findings.append(
                    reading.miscount(.difference(large, small), not: told, [whole, part, rest])
                )
                break
            }
        }
    }

    /// "That left 19 families", "leaving just 19".
    private func isLeft(_ rest: Figure, _ reading: Reading) -> Bool {
        let lead = reading.sentences[rest.sentence].tokens.before(rest.start, 3)
        return reading.has(LooseWords.leaving, in: lead)
            && !reading.has(ClosedWords.definite, in: lead)
    }

    /// The only two numbers of their kind before a rest, in its sentence or in the one before, the greater first.
    private func wholeAndPart(
        before rest: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let here = figures.figures(ofSentence: rest.sentence)
            .filter { $0.tokens.lowerBound < rest.start }
        let before = here.isEmpty ? figures.figures(ofSentence: rest.sentence - 1) : here[...]
        let items = before.filter { $0.plain != nil && $0.isAlike(rest) }
        guard items.count == 2, before.count == 2,
            let one = items[0].plain, let other = items[1].plain
        else { return nil }
        return one > other ? (items[0], items[1]) : nil
    }
}
