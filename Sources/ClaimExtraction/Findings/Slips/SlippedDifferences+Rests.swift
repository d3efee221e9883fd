/// What is left of figures told one after the other, in one sentence or in several.
///
/// "It costs 9.5 million. The county has promised 1.9 million. A bank lends 5 million, and they pay the remaining 3.6 million", "One
/// crane lifts 250 tonnes and the other 180. The wreck weighed 390, so that there were 60 to spare".
extension SlippedDifferences {
    /// How many sentences before the first of the figures may stand, and how many of them at most there are.
    private static let reach = 3
    private static let mostTold = 6

    /// What the rest should be of, if a slip explains it; nil where some figures leave it.
    func missedRest(_ rest: Figure, _ figures: FigureTable, _ reading: Reading) -> Balance? {
        // "Some $400,000" is near many differences.
        guard let said = rest.term, rest.quantity.bound == .exact else { return nil }
        let near = (rest.sentence - SlippedDifferences.reach...rest.sentence).flatMap {
            figures.figures(ofSentence: $0)
        }.filter { $0.start < rest.start }
        let told = near.filter { isTold($0, before: rest, reading) }
            .suffix(SlippedDifferences.mostTold)
        // "$3 million, of which Ann has a third and the others the remaining $2.4 million"
        let (amounts, whole) = withAmounts(of: near, before: rest, reading)
        let ways =
            balances(of: amounts.suffix(SlippedDifferences.mostTold), whole)
            + balances(of: Array(told)) + withPartBefore(Array(told), reading)
        guard !(ways + pairs(of: told)).contains(where: { rest.agrees(with: amount(of: $0)) }),
            !isLast(rest, of: told, figures)
        else { return nil }
        // Of more figures than the last two some are always a slip away.
        let likely =
            (ways + pairs(of: told.suffix(2)) + takenOff(told, before: rest, reading)).filter {
                way in
                let actual = amount(of: way)
                return actual >= SlippedDifferences.least && Slip.isLikely(said, for: actual)
                    && (way.gains.count + way.losses.count > 2 || told.count == 2
                        || Slip.isTelling(said, for: actual))
                    // What so little is taken off is near it anyway.
                    && amount(of: Balance(gains: way.gains, losses: [])) * 0.9 > actual
            }
        // "a gap of £38m. Cuts save £17m, a tax brings in £11m, and the remaining £8m …": of all rather than of the last two.
        return likely.first { $0.gains.count + $0.losses.count > 2 } ?? likely.first
    }

    private func isTold(_ figure: Figure, before rest: Figure, _ reading: Reading) -> Bool {
        mayBeTerm(figure, of: rest, reading)
            && (figure.dimension == rest.dimension || figure.sentence >= rest.sentence - 1)
            && !isForEach(figure, reading)
            // "won 34 of them, down from 49 in 2020"
            && !figure.isOfOtherTime(reading)
    }

    /// The figures that are told, with shares of the one before as amounts, and what the last is a share of; none where there
    /// are no shares.
    private func withAmounts(
        of near: [Figure],
        before rest: Figure,
        _ reading: Reading
    ) -> (amounts: [Figure], whole: Figure?) {
        var amounts: [Figure] = []
        var whole: Figure?
        var shared: Figure?
        for (index, figure) in near.enumerated() {
            // "Half of the 60 letters"
            let following = near.dropFirst(index + 1).first.flatMap {
                isTold($0, before: rest, reading) && isOf(figure, $0, reading) ? $0 : nil
            }
            if let following { amounts.append(following) }
            if isTold(figure, before: rest, reading) {
                whole = figure
                if amounts.dropLast().last?.tokens != figure.tokens { amounts.append(figure) }
            } else if let share = figure.share, let of = following ?? whole,
                let value = value(of: of)
            {
                var quantity = of.quantity
                quantity.value = share * value
                amounts.append(Figure(quantity, figure.tokens, figure.sentence, reading))
                shared = of
            }
        }
        return shared == nil ? ([], nil) : (amounts, shared)
    }

    /// Whether "of" alone ties a share to what it is of.
    private func isOf(_ share: Figure, _ whole: Figure, _ reading: Reading) -> Bool {
        let of = share.end
        return (1...3).contains(whole.start - of) && reading.word(of) == .of
    }

    /// "each injecting 100 million", "100 million each".
    private func isForEach(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let near = figure.start - 3..<figure.nounEnd + 2
        return reading.has(ProductWords.each, in: sentence.clamped(to: near))
    }

    /// Whether it is the last of parts that come to a figure told elsewhere.
    private func isLast(
        _ rest: Figure,
        of told: ArraySlice<Figure>,
        _ figures: FigureTable
    ) -> Bool {
        var sum = value(of: rest) ?? 0
        var count = 1
        let around = figures.figures(aroundSentence: rest.sentence)
        return told.reversed().contains { part in
            sum += value(of: part) ?? 0
            count += 1
            return count >= 3
                && around.contains { $0.dimension == part.dimension && ($0.term ?? 0) == sum }
        }
    }

    /// "left $9,000", "still have 16", "60 to spare", "the other 174": what is left of something.
    func isLeft(_ rest: Figure, _ reading: Reading) -> Bool {
        let start = rest.start
        let sentence = reading.sentences[rest.sentence].tokens
        let near = max(sentence.lowerBound, start - 3)..<min(sentence.upperBound, rest.nounEnd + 2)
        return near.contains {
            GapWords.rests.contains(reading.word($0)) && !isName($0, in: sentence, reading)
        }
    }

    /// "the Green Left 12": a party's name, and nothing that is left.
    func isName(_ token: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        token > sentence.lowerBound && reading.tokens.shape[token].contains(.capitalised)
    }

    /// A whole and all its parts behind it, the nearest first; then several parts less the last.
    private func balances(of told: [Figure], _ shared: Figure? = nil) -> [Balance] {
        guard told.count >= 2 else { return [] }
        let wholes = told.indices.dropLast().reversed().map { start in
            let whole = told[start]
            // "800 pupils in twelve schools": the schools are no part.
            let parts = told[(start + 1)...].filter {
                ($0.quantity.unit == nil || $0.isOfSameUnit(whole)) && $0.isAlike(whole)
                    && !areOthers($0, than: whole)
            }
            return Balance(gains: [whole], losses: parts, shared: shared)
        }
        let sums = told.indices.dropLast(2).reversed().compactMap { start -> Balance? in
            let terms = told[start...]
            let areAlike = terms.allSatisfy { term in
                term.isOfSameUnit(told[start])
            }
            return areAlike
                ? Balance(gains: Array(terms.dropLast()), losses: told.suffix(1), shared: shared)
                : nil
        }
        return (wholes + sums).filter { !$0.losses.isEmpty && amount(of: $0) > 0 }
    }

    /// A whole less its parts behind it and the one before it: "Three of the museum's 12 galleries … Four will open again … The
    /// remaining five".
    private func withPartBefore(_ told: [Figure], _ reading: Reading) -> [Balance] {
        zip(told, told.dropFirst()).filter {
            reading.word($0.end) == .of && (1...5).contains($1.start - $0.end)
        }.flatMap { part, whole in
            balances(of: told.filter { $0.start >= whole.start })
                .filter { $0.gains.count == 1 && $0.gains[0].tokens == whole.tokens }
                .map { Balance(gains: $0.gains, losses: [part] + $0.losses) }
        }.filter { amount(of: $0) > 0 }
    }

    /// The last figure of the sentence, taken off one that was told before it, whatever stands between.
    ///
    /// "They ask for £12 million, or £20,000 each. Ministers have offered £7.5 million, which leaves a gap of £5.5 million", "38,000
    /// of its 80,000 customers had no light. It has helped 21,000 of them, leaving 19,000".
    private func takenOff(
        _ told: ArraySlice<Figure>,
        before rest: Figure,
        _ reading: Reading
    ) -> [Balance] {
        let lead = reading.words(3, before: rest)
        guard let last = told.last, last.sentence == rest.sentence,
            last.dimension == rest.dimension, reading.has(GapWords.leaving, in: lead)
        else { return [] }
        return told.dropLast().reversed().filter {
            $0.sentence < rest.sentence && $0.dimension == rest.dimension
                && (value(of: $0) ?? 0) > (value(of: last) ?? 0)
        }.map { Balance(gains: [$0], losses: [last]) }
    }

    /// "Okafor had 22 points and Pruitt 14; two sophomores …": what is counted behind a bare number, with a noun of its own.
    private func areOthers(_ part: Figure, than whole: Figure) -> Bool {
        whole.dimension == .count && whole.quantity.unit == nil && part.quantity.unit != nil
            && whole.end <= part.start && (value(of: part) ?? 0) < (value(of: whole) ?? 0)
    }

    private func pairs(of told: ArraySlice<Figure>) -> [Balance] {
        told.flatMap { one in
            told.filter {
                $0.tokens != one.tokens && $0.isAlike(one) && !areOthers($0, than: one)
            }.map {
                Balance(gains: [one], losses: [$0])
            }
        }.filter { amount(of: $0) > 0 }
    }
}
