/// Changes whose two values are told before them: "cost $20 last year, is now $26, an increase of 40 percent".
extension Changes {
    /// A change that ends its clause, and the only two values before it.
    ///
    /// "A ticket that cost $20 last year is now $26, an increase of 30 percent", "In 2024 it treated 800. Last year it treated
    /// 1,000, a third more".
    func ofTwoBefore(_ items: [Figure], _ figures: FigureTable, _ reading: Reading) -> Finding? {
        for (index, item) in items.enumerated() {
            guard let share = item.share, let isRise = toldChange(item, reading),
                items[..<index].allSatisfy({ $0.share == nil }),
                let (first, second) = values(before: index, of: items, figures, reading),
                // "sold for $342,000, 3 percent less than a year ago": compared with something else
                first.sentence == item.sentence
                    || figures.figures(ofSentence: first.sentence)
                        .allSatisfy({ $0.share == nil }),
                let change = ValueChange(first, second, by: share, isRise: isRise, reading)
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
                ToldChangeWords.going.contains(reading.word(start - 1))
                    || reading.tag(start - 1).isNoun
                    || ClosedWords.toldBefore.contains(reading.word(start - 1))
                    || reading.word(start - 1) == .the
            {
                start -= 1
            }
            if !ToldChangeWords.results.contains(reading.word(start - 1)) { start = word }
        }
        let isRise = ChangeWords.upward.contains(reading.word(word))
        guard isRise || ChangeWords.downward.contains(reading.word(word)),
            ToldChangeWords.leads.contains(reading.word(start - 1)), end < reading.tokens.count,
            reading.isMark(end) || ToldChangeWords.spans.contains(reading.word(end))
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
        guard let old = olds.only, times[0] != times[1],
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

private enum ToldChangeWords {
    static let results = WordSet("so that")
    static let going = WordSet("goes go went will would has have")
    static let leads = WordSet(", or is was so that -- \u{2013} \u{2014} (")
    static let spans = WordSet("in within that and")
}
