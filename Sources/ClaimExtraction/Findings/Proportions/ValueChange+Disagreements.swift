/// What words say of a change, held against its two values.
extension ValueChange {
    /// "by 20 percent", "a fall of a third": a part of the old value, if it isn't what the values give.
    func disagreement(withShare item: Figure, _ reading: Reading) -> Finding? {
        let actual = abs(new - old) / old
        guard !agrees(actual, with: item) || isOtherWay(item, reading) || isOfNewPrice(item)
        else { return nil }
        return reading.finding(
            .arithmetic,
            "From \(number: old) to \(number: new) is \(percent: actual) "
                + "\(new < old ? "less" : "more"), not “\(named(item, reading))”.",
            [item.tokens] + places
        ).refuting(item.amount, new < old ? .fall : .rise)
    }

    private func agrees(_ actual: Double, with item: Figure) -> Bool {
        guard item.dimension == .percent, let value = item.quantity.value else {
            return WorkedSum.agree(actual, with: item, slack: slack / old)
        }
        return WorkedSum.isPercentage(
            value,
            item.quantity.bound,
            of: actual * 100,
            slack: slack / old * 100
        )
    }

    /// "from $8,000 to $10,000, a rise of 20 percent": a part of the new price and not of the old one, which might be rounded otherwise.
    private func isOfNewPrice(_ item: Figure) -> Bool {
        guard dimension == .money, max(old, new) < 100_000, item.dimension == .percent,
            item.quantity.bound == .exact, let value = item.quantity.value
        else { return false }
        let change = abs(new - old) * 100
        return abs(change / new - value) < 0.05 && abs(change / old - value) >= 4
    }

    /// "a fall of 13 percent" where the new value is the greater.
    private func isOtherWay(_ item: Figure, _ reading: Reading) -> Bool {
        let noun = item.start - 2
        guard item.isDifference(reading), noun >= 0 else { return false }
        let isFall = ChangeWords.falls.contains(reading.word(noun))
        let isRise = ChangeWords.rises.contains(reading.word(noun))
        return isFall && new > old || isRise && new < old
    }

    /// A figure with the noun of change before it.
    private func named(_ item: Figure, _ reading: Reading) -> String {
        let hasNoun =
            item.start >= 2 && item.isDifference(reading) && reading.word(item.start - 1) == .of
        return reading.text((hasNoun ? item.start - 2 : item.start)..<item.end)
    }

    /// "doubled", "halved": a word, if the new value isn't so many times the old one.
    func disagreement(withMultiple word: Int, _ reading: Reading) -> Finding? {
        guard let factor = ChangeWords.multiples[reading.word(word)], old > 0 else { return nil }
        let hedges = max(0, word - 2)..<word
        let isMore = reading.has(.more, in: hedges)
        let isNearly = reading.has(ChangeWords.nearly, in: hedges)
        let actual = new / old
        guard
            !WorkedSum.isMultiple(
                actual,
                factor,
                isMore: isMore,
                isNearly: isNearly,
                slack / old
            )
        else { return nil }
        return reading.finding(
            .arithmetic,
            "“\(reading.text(word))”, but \(number: new) is \(number: actual) times \(number: old).",
            [word..<word + 1] + places
        )
    }
}

extension Figure {
    /// "by six points", "3.5 percentage points", between two percentages.
    var isPoints: Bool { counts(DifferenceWords.points) }

    /// "by $6,000", "a rise of $6,000", "$6,000 more".
    func isDifference(_ reading: Reading) -> Bool {
        let before = start - 1
        guard before >= 1 else { return false }
        // "by $6,000", "down 10 feet from 45"
        if reading.word(before) == .by || ChangeWords.ups.contains(reading.word(before)) {
            return true
        }
        // "lost a tenth of its people", "a one-third decline", "a fifth more"
        if dimension == .ratio,
            ChangeWords.losing.contains(reading.word(before))
                || ChangeWords.changes.contains(reading.word(end))
                || ChangeWords.mores.contains(reading.word(end))
        {
            return true
        }
        return reading.word(before) == .of && ChangeWords.changes.contains(reading.word(before - 1))
    }
}
