/// Steps whose two values are told apart from them: "by 20p to £2.40. They had been £2.10", "is now $26, an increase of 30 percent".
extension Changes {
    /// What a value was before a step, told behind it.
    ///
    /// "Fares went up in April by 20p to £2.40. They had been £2.10", "fell by six points to 48 percent; it had been 56 percent".
    func sinceThen(_ items: [Figure], _ figures: FigureTable, _ reading: Reading) -> Finding? {
        for (step, new) in zip(items, items.dropFirst()) {
            let lead = step.tokens.lowerBound - 1
            let to = new.tokens.lowerBound - 1
            let isPercent = new.dimension == .percent && isPoints(step)
            guard let size = step.exact, let value = isPercent ? new.quantity.value : new.exact,
                isPercent || step.isOfSameUnit(new),
                lead > 0, reading.tokens.key[lead] == .by, reading.tokens.key[to] == .to,
                to - step.nounEnd <= 2,
                let isRise = reading.isRise(before: lead),
                let old = reading.before(new, figures),
                let known = isPercent ? old.quantity.value : old.exact
            else { continue }
            let meant = isRise ? value - size : value + size
            guard abs(known - meant) > (old.slack + new.slack + step.slack) / 2 else { return nil }
            let sign = isRise ? "−" : "+"
            return Finding(
                kind: .arithmetic,
                message: "\(number: value) \(sign) \(number: size) = "
                    + "\(number: meant), not \(number: known).",
                spans: reading.spans(of: [step, new, old])
            )
        }
        return nil
    }

    /// "A ticket that cost $20 last year is now $26, an increase of 30 percent": the only two values before it.
    func ofTwoBefore(_ items: [Figure], _ reading: Reading) -> Finding? {
        for (index, item) in items.enumerated().dropFirst(2) {
            let article = item.tokens.lowerBound - 3
            guard article > 0, item.share != nil, isDifference(item, reading),
                ClosedWords.articles.contains(reading.tokens.key[article]),
                reading.tokens.key[article - 1] == .comma
            else { continue }
            let values = items[..<index].filter { $0.dimension != .duration && $0.plain != nil }
            let isRise = ChangeWords.rises.contains(reading.tokens.key[article + 1])
            guard values.count == 2, items[..<index].allSatisfy({ $0.share == nil }),
                let change = ValueChange(values[0], values[1], isRise: isRise, reading)
            else { continue }
            return item.dimension == .percent
                ? percentage((item.share ?? 0) * 100, item, change, reading)
                : fraction(item.share ?? 0, item, change, reading)
        }
        return nil
    }
}

extension Reading {
    /// Whether the words before a place tell of a rise; nil where they tell of neither rise nor fall.
    fileprivate func isRise(before place: Int) -> Bool? {
        let near = max(0, place - 5)..<place
        let isRise = has(ChangeWords.rises, in: near)
        let isFall = has(ChangeWords.falls, in: near)
        return isRise == isFall ? nil : isRise
    }

    /// What a value was before, told in the next sentence: "They had been £2.10", "It was 340 a year ago".
    fileprivate func before(_ value: Figure, _ figures: FigureTable) -> Figure? {
        let here = figures.figures(ofSentence: value.sentence).first {
            $0.tokens.lowerBound > value.tokens.upperBound
        }
        let next = here ?? figures.figures(ofSentence: value.sentence + 1).first
        guard let old = next, old.isOfSameUnit(value) else { return nil }
        let mark = value.nounEnd
        let isHere = here != nil && mark < tokens.count && tokens.key[mark] == .semicolon
        let start = isHere ? mark + 1 : sentences[old.sentence].tokens.lowerBound
        guard isHere || here == nil, (2...3).contains(old.tokens.lowerBound - start),
            ChangeWords.subjects.contains(tokens.key[start]),
            tokens.key[start + 1] == ChangeWords.had
                && tokens.key[start + 2] == ChangeWords.been
        else { return nil }
        return old
    }
}
