/// Finds what is left of the only two numbers before it and isn't their difference.
///
/// "Of the 48 applicants, 31 were siblings … That left 19 families", "Two of the four companies began a siege. The other three held the
/// road".
struct LooseRests: ConsistencyCheck {
    let triggers = [
        Trigger(
            figures: 1,
            cues: RestWords.left.union(
                RestWords.rests,
                RestsApartWords.apposed,
                LooseRestWords.keeping,
                LooseRestWords.another,
                WordSet("last")
            )
        )
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            if let found = restApart(in: sentence, figures, reading) {
                findings.append(found)
                continue
            }
            for rest in figures.figures(ofSentence: sentence) {
                if let found = restOfParts(rest, figures, reading)
                    ?? keptOfWhole(rest, figures, reading)
                {
                    findings.append(found)
                    break
                }
                guard let told = rest.exact, isLeft(rest, reading),
                    let (whole, part) = wholeAndPart(before: rest, figures, reading),
                    !tellsOfOne(between: whole, rest, reading),
                    let large = whole.exact, let small = part.exact, small < large, told < large
                else { continue }
                let left = large - small
                // What comes nowhere near is the rest of something else.
                guard left != told,
                    abs(left - told) <= 1 || left < 1.5 * told && told < 1.5 * left,
                    abs(left - told) > whole.slack + part.slack + rest.slack
                else { continue }
                findings.append(
                    reading.miscount(.difference(large, small), not: told, [whole, part, rest])
                )
                break
            }
        }
    }

    /// "That left 19 families", "leaving just 19", "the other three".
    private func isLeft(_ rest: Figure, _ reading: Reading) -> Bool {
        let lead = reading.words(3, before: rest)
        return reading.isOfOthers(rest.start) || isLeftWith(rest, reading)
            || reading.has(RestWords.left, in: lead)
                // "leaving it within $100 million of its goal", "joined at 14 and left it at 65"
                && !LooseRestWords.prepositions.contains(reading.word(rest.start - 1))
                && !reading.has(ClosedWords.definite, in: lead)
                // "with ten overs left they wanted 61"
                && !lead.contains {
                    LooseRestWords.subjects.contains(reading.word($0))
                        && RestWords.left.contains(reading.word($0 - 1))
                }
    }

    /// "which leaves it with 275 beds", "will leave the chain with 116 branches", "will keep 48".
    private func isLeftWith(_ rest: Figure, _ reading: Reading) -> Bool {
        let lead = reading.words(6, before: rest)
        if isOnlyOfPair(rest, reading) { return true }
        return reading.word(rest.start - 1) == .with
            // "Rubio left the race with 163"
            && lead.contains { LooseRestWords.leaving.contains(reading.word($0)) }
            && !lead.contains { reading.isMark($0) }
    }

    /// "will keep 48", "must find another £34,000": left of "14 of its 62" and of nothing else.
    private func isOnlyOfPair(_ rest: Figure, _ reading: Reading) -> Bool {
        let lead = reading.word(rest.start - 1)
        // "and keep 30 for its own vans"
        return LooseRestWords.keeping.contains(lead) && reading.isMark(rest.nounEnd)
            || LooseRestWords.another.contains(lead)
                && LooseRestWords.needing.contains(reading.word(rest.start - 2))
    }

    /// The only two numbers of their kind before a rest, in its sentence or in the one before, the greater first, or "two of the
    /// four".
    private func wholeAndPart(
        before rest: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let isOther = reading.isOfOthers(rest.start)
        // "63 percent of the vote" is none of "six delegates".
        let mayBe = { (figure: Figure) in
            figure.start < rest.start && !(isOther && figure.share != nil)
        }
        let here = figures.figures(ofSentence: rest.sentence).filter(mayBe)
        var before =
            here.isEmpty ? figures.figures(ofSentence: rest.sentence - 1).filter(mayBe) : here
        // Behind a sentence without figures: "shed 85 of its 430 staff. The unions were told. It would leave just 345".
        if before.isEmpty, here.isEmpty,
            figures.figures(ofSentence: rest.sentence - 1).isEmpty
        {
            before = Array(figures.figures(ofSentence: rest.sentence - 2))
            guard before.count == 2, let first = before.first, reading.word(first.end) == .of else {
                return nil
            }
        }
        if let only = before.only {
            // "It has 612 beds. The burst put 148 out of use. Those that are left, 474, were taken."
            before = figures.figures(ofSentence: only.sentence - 1) + before
        }
        let items = before.filter { $0.plain != nil && $0.isAlike(rest) }
        guard items.count == 2, before.count == 2,
            let one = items[0].plain, let other = items[1].plain
        else { return nil }
        // "Two of the four companies", "will close 24 of its 130 shops"
        if reading.word(items[0].end) == .of, one < other, items[1].start - items[0].end <= 3 {
            return isOther || isOfKind(rest, other - one, items[1]) ? (items[1], items[0]) : nil
        }
        guard one > other, !isOnlyOfPair(rest, reading) else { return nil }
        return !isOther || opensWithOf(items[0], reading) ? (items[0], items[1]) : nil
    }

    /// Whether a rest counts what its whole does, or is so near to what is left that it does: "175 of the 640 workers … 485 people".
    private func isOfKind(_ rest: Figure, _ left: Double, _ whole: Figure) -> Bool {
        rest.isOfSameUnit(whole)
            || Slip.isTelling(rest.exact ?? 0, for: left)
                && Slip.isLikely(rest.exact ?? 0, for: left)
    }

    /// "Of the district's six delegates, she won four": the whole of which "the other" are the rest.
    private func opensWithOf(_ whole: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[whole.sentence].start
        return reading.word(start) == .of && whole.start - start <= 6
    }
}

enum LooseRestWords {
    static let another = WordSet("another further")
    static let needing = WordSet("find raise need needs raising finding a")
    static let keeping = WordSet("keep keeping retain retaining")
    static let leaving = WordSet("leave leaves leaving")
    static let subjects = WordSet("he she it they we there")
    static let prepositions = WordSet("within at by on to in for after from")
}
