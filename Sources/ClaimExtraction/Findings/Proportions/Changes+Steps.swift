/// Steps whose two values are told apart from them: "by 20p to £2.40. They had been £2.10", "is now $26, an increase of 30 percent".
extension Changes {
    /// What a value was before a step, told behind it.
    ///
    /// "Fares went up in April by 20p to £2.40. They had been £2.10", "fell by six points to 48 percent; it had been 56 percent".
    func sinceThen(_ items: [Figure], _ figures: FigureTable, _ reading: Reading) -> Finding? {
        for (step, new) in zip(items, items.dropFirst()) {
            let lead = step.start - 1
            let to = new.start - 1
            let isPercent = new.dimension == .percent && step.isPoints
            guard let size = step.exact, let value = isPercent ? new.quantity.value : new.exact,
                isPercent || step.isOfSameUnit(new),
                lead > 0, reading.word(lead) == .by, reading.word(to) == .to,
                to - step.nounEnd <= 2, let isRise = reading.isRise(before: lead),
                let old = reading.before(new, figures),
                let known = isPercent ? old.quantity.value : old.exact
            else { continue }
            let meant = isRise ? value - size : value + size
            guard abs(known - meant) > (old.slack + new.slack + step.slack) / 2 else { return nil }
            let sign = isRise ? "−" : "+"
            return reading.miscount(
                Calculation("\(number: value) \(sign) \(number: size)", meant),
                not: known,
                [step, new, old]
            )
        }
        return nil
    }

    /// A change that ends its clause, and the only two values before it.
    ///
    /// "A ticket that cost $20 last year is now $26, an increase of 30 percent", "In 2024 it treated 800. Last year it treated
    /// 1,000, a third more".
    func ofTwoBefore(_ items: [Figure], _ figures: FigureTable, _ reading: Reading) -> Finding? {
        for (index, item) in items.enumerated() {
            guard item.share != nil, let isRise = toldChange(item, reading),
                items[..<index].allSatisfy({ $0.share == nil }),
                let (first, second) = values(before: index, of: items, figures, reading),
                // "sold for $342,000, 3 percent less than a year ago": compared with something else
                first.sentence == item.sentence
                    || figures.figures(ofSentence: first.sentence)
                        .allSatisfy({ $0.share == nil }),
                let change = ValueChange(first, second, isRise: isRise)
            else { continue }
            return change.disagreement(withShare: item, reading)
        }
        return nil
    }

    /// Whether a share is told as a rise or as a fall of what stands before, set off from it: ", a drop of a third,", ", a third
    /// more.", ", up by half in a year", "so it grew by 20 percent"; nil for any other.
    private func toldChange(_ item: Figure, _ reading: Reading) -> Bool? {
        var (start, end) = (item.start, item.end)
        guard start > 2, end < reading.tokens.count else { return nil }
        var word = end
        if ChangeWords.mores.contains(reading.word(end)) {
            end += 1
        } else if reading.word(start - 1) == .of {
            word = start - 2
            start = word
            while reading.tag(start - 1).isAdjective { start -= 1 }
            guard ClosedWords.articles.contains(reading.word(start - 1)) else { return nil }
            start -= 1
        } else {
            word = reading.word(start - 1) == .by ? start - 2 : start - 1
            start = word
            // "so that the price goes up by 20 percent"
            while start > 2, word - start < 4,
                StepWords.going.contains(reading.word(start - 1)) || reading.tag(start - 1).isNoun
                    || ClosedWords.toldBefore.contains(reading.word(start - 1))
                    || reading.word(start - 1) == .the
            {
                start -= 1
            }
            if !StepWords.results.contains(reading.word(start - 1)) { start = word }
        }
        let isRise = ChangeWords.upward.contains(reading.word(word))
        guard isRise || ChangeWords.downward.contains(reading.word(word)),
            StepWords.leads.contains(reading.word(start - 1)), end < reading.tokens.count,
            reading.isMark(end) || StepWords.spans.contains(reading.word(end))
        else { return nil }
        return isRise
    }

    /// The two values before a change, if there are no more: both in its sentence, the old one in the sentence before, of another
    /// time, or both there and "That is" at the beginning of this one.
    private func values(
        before index: Int,
        of items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let levels = items[..<index].filter { $0.isLevel }
        // "a two-bedroom house for £615,000"
        let here = levels.filter { level in
            levels.last.map { $0.dimension == .count || $0.dimension == level.dimension } == true
        }
        guard here.count < 2 else {
            let between = here[0].nounEnd..<max(here[0].nounEnd, here[1].start)
            // "for £615,000 last summer and one like it for £490,000 in May"
            let isList =
                reading.times(in: between).isEmpty
                && between.contains { reading.word($0) == .and || reading.word($0) == .semicolon }
            return here.count == 2 && !isList ? (here[0], here[1]) : nil
        }
        let sentence = items[index].sentence
        let before = figures.figures(ofSentence: sentence - 1).filter { $0.isLevel }
        guard let new = here.first else { return nil }
        let olds = before.filter { ValueChange.isSame(new, $0) }
        let times = [sentence - 1, sentence].map { place in
            place < 0 ? [] : reading.times(in: reading.sentences[place].tokens).map(\.1.value)
        }
        guard let old = olds.first, olds.count == 1, times[0] != times[1],
            new.quantity.unit != nil || old.sentence == sentence - 1
        else { return nil }
        return (old, new)
    }
}

extension Figure {
    /// Whether it may be what something stood at; of times only minutes and hours: "in twelve months" is none.
    var isLevel: Bool {
        guard plain != nil else { return false }
        guard dimension == .duration else { return true }
        let days = quantity.unit.flatMap { ProductWords.days[WordKey($0)] }
        return (days ?? 0) < 1
    }
}

private enum StepWords {
    static let results = WordSet("so that")
    static let going = WordSet("goes go went will would has have")
    static let leads = WordSet(", or is was so that -- \u{2013} \u{2014} (")
    static let spans = WordSet("in within that and")
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
        let here = figures.figures(ofSentence: value.sentence).first { $0.start > value.end }
        let next = here ?? figures.figures(ofSentence: value.sentence + 1).first
        guard let old = next, old.isOfSameUnit(value) else { return nil }
        let mark = value.nounEnd
        let isHere = here != nil && mark < tokens.count && word(mark) == .semicolon
        let start = isHere ? mark + 1 : sentences[old.sentence].start
        guard isHere || here == nil, (2...3).contains(old.start - start),
            ClosedWords.toldBefore.contains(word(start)),
            word(start + 1) == .had && word(start + 2) == ChangeWords.been
        else { return nil }
        return old
    }
}
