/// Finds a figure that is told as known and wasn't told before, a slip away from the only one that it may be: "650 people out of work …
/// the 560 who are losing their jobs", "£35 a year … The £45 annual charge", "1,200 beds … 1,500 beds are more than it can feed".
///
/// The words need not be the same, which is why any figure around that makes another reading possible keeps it silent.
struct KnownAgain: ConsistencyCheck {
    /// How many figures of one kind a figure is held against.
    private static let memory = 24

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let shared = SharedWords(reading)
        for figure in figures.figures {
            guard figure.quantity.bound == .exact, let value = figure.amount,
                let kind = KnownKind(figure, reading)
            else { continue }
            let near = figures.figures(aroundSentence: figure.sentence)
            let others = near.filter { $0.tokens != figure.tokens }
            // Told somewhere, under whatever noun.
            guard !others.contains(where: { $0.quantity.value == value }),
                let first = only(others, of: kind, before: figure, reading),
                isSlip(
                    figure,
                    for: first,
                    kind,
                    isOnly: !others.contains {
                        $0.dimension == first.dimension && $0.tokens != first.tokens
                    }
                ),
                !isMade(figure, of: first, kind, others),
                // "are more than the wells can supply"
                kind.isJudgement || !hasContrast(figure, kind, shared, reading),
                !shared.isCorrection(figure.sentence), !reading.asks(figure.sentence),
                !reading.areOfTwoTimes(first, figure), !reading.isOfMore(first),
                !reading.isOfMore(figure), !reading.namesAnother(figure, than: first)
            else { continue }
            findings.append(.ofTwoValues(first.tokens, figure.tokens, reading))
        }
    }

    /// The only value of the kind that was told before; or the only one with the same digits.
    private func only(
        _ others: [Figure],
        of kind: KnownKind,
        before figure: Figure,
        _ reading: Reading
    ) -> Figure? {
        let told = others.filter {
            $0.start < figure.start && $0.amount != nil && kind.holds($0, reading)
        }.suffix(KnownAgain.memory)
        guard let first = told.first else { return nil }
        if told.allSatisfy({ $0.amount == first.amount }) {
            return first.sentence < figure.sentence ? first : nil
        }
        // "had missed from 38 yards … a 52-yard field goal … the 54-yard kick": told as a part of a noun before.
        if case .compound = kind {
            let alike = told.filter {
                reading.text($0.tokens).utf8.contains(UInt8(ascii: "-"))
            }
            guard let first = alike.first, alike.allSatisfy({ $0.amount == first.amount }),
                figure.dimension != .duration
            else { return nil }
            return first.sentence < figure.sentence ? first : nil
        }
        let slipped = told.filter {
            isSwap(figure, for: $0)
                || (kind == .amount || kind == .persons) && isSlip(figure, for: $0, kind)
        }
        guard let first = slipped.first, first.sentence < figure.sentence,
            slipped.allSatisfy({ $0.amount == first.amount })
        else { return nil }
        return first
    }

    /// "another $3 million"; but "the $2.8-billion deal should close before July" is the one that was told.
    private func hasContrast(
        _ figure: Figure,
        _ kind: KnownKind,
        _ shared: SharedWords,
        _ reading: Reading
    ) -> Bool {
        switch kind {
        // "from one end to the other, all 1.3 kilometres"
        case .wholeLength: reading.has(KnownWords.others, in: reading.words(2, before: figure))
        case .amount, .compound, .persons, .percent, .allOfThem, .staff, .crowd, .redundant:
            reading.has(KnownWords.others, in: reading.words(4, before: figure))
                || reading.has(KnownWords.others, in: figure.tokens)
        default: shared.hasContrast(near: figure)
        }
    }

    private func isSwap(_ figure: Figure, for first: Figure) -> Bool {
        guard let value = figure.amount, let other = first.amount else { return false }
        // "4.7" and "7.4", "$1.59" and "$1.95"
        let place = min(WorkedSum.lastPlace(of: value), WorkedSum.lastPlace(of: other), 1)
        return value < 10 * other && other < 10 * value
            && WorkedSum.haveSameDigits((value / place).rounded(), (other / place).rounded())
    }

    private func isSlip(
        _ figure: Figure,
        for first: Figure,
        _ kind: KnownKind,
        isOnly: Bool = false
    ) -> Bool {
        guard let one = first.amount, let other = figure.amount else { return false }
        // "The 230 who voted" are some of 320 members, unless the digits changed places.
        // "a pay offer of 3.5 per cent … the 3.8 per cent increase on the table", with no other percentage around
        if kind == .percent, isOnly { return Slip.isLikely(other, for: one) }
        if kind.needsSwap || kind == .people && other < one { return isSwap(figure, for: first) }
        if case .compound = kind {
            // "for the first time in four days … a two-day slide": of small lengths of time there are many.
            return Slip.isLikely(other, for: one)
                && (figure.dimension != .duration || max(one, other) >= 10 || abs(one - other) == 1)
        }
        switch kind {
        case .wholeLength:
            return Slip.isLikely(other, for: one) && max(one, other) < 2.2 * min(one, other)
        // "Eleven cabins … The cabins, all fourteen of them": whatever the slip.
        case .allOfThem:
            return max(one, other) < 1.6 * min(one, other) || isSwap(figure, for: first)
        default: break
        }
        if kind == .persons {
            // "5,300 people … the 5,000 workers": told shortly.
            let room = max(WorkedSum.lastPlace(of: one), WorkedSum.lastPlace(of: other)) / 2
            return abs(one - other) > room && Slip.isLikely(other, for: one)
                || abs(one - other) <= 3 && max(one, other) < 1.4 * min(one, other)
        }
        return Slip.isLikely(other, for: one)
            && (Slip.isTelling(other, for: one) || min(one, other) >= 100)
            // "the $20 million plan" beside "$2 million"
            && (max(one, other) < 5 * min(one, other) || kind.isOfAll)
    }

    /// Whether the figure is what others make: "The mill employs 620 and the yard 40 … the 660 who".
    private func isMade(
        _ figure: Figure,
        of first: Figure,
        _ kind: KnownKind,
        _ others: [Figure]
    ) -> Bool {
        guard let value = figure.plain, let one = first.plain else { return false }
        return others.contains {
            guard let other = $0.plain,
                // "It has three stations. Eleven cabins … The cabins, all fourteen of them"
                kind.isOfThem
                    ? $0.noun == first.noun : $0.isAlike(figure) || $0.dimension == .count
            else {
                return false
            }
            // "Three of the 12 injured" are no three besides them.
            guard $0.end + 2 != figure.start else { return false }
            return one + other == value || value + other == one
        }
    }
}
