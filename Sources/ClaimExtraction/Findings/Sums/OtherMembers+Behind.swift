/// Members told behind the sentence that has their whole and all the others.
extension OtherMembers {
    /// How far the sum of few may lie from their number.
    private static let room = 2.0
    /// Of fewer, one more is always near.
    private static let least = 5.0

    /// All but a few of a whole in one sentence, and those few in the next.
    ///
    /// "Of the 28 pupils 19 passed and six failed. Four others were ill", "The other four were ill".
    func behindParts(
        _ items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (whole: Figure, parts: [Figure], ones: [Int])? {
        guard let rest = items.first, rest.sentence > 0, let last = rest.exact,
            rest.dimension == .count, isRestOfAll(rest, reading)
        else { return nil }
        let tokens = reading.sentences[rest.sentence - 1].tokens
        let told = figures.figures(ofSentence: rest.sentence - 1)
        guard (2...6).contains(told.count),
            told.allSatisfy({ $0.dimension == .count && $0.exact != nil }),
            !reading.has(OthersBehindWords.hedges, in: tokens)
        else { return nil }
        guard let whole = told.first, opensWithOf(told, tokens, reading),
            case let parts = Array(told.dropFirst()), areClauses(parts, tokens, reading),
            let total = whole.exact, total >= OtherMembers.least
        else { return nil }
        let ones = tokens.filter { isSubjectOne($0, tokens, reading) }
        let sum = parts.reduce(last + Double(ones.count)) { $0 + ($1.exact ?? 0) }
        guard sum != total, (parts + [rest]).allSatisfy({ ($0.exact ?? total) < total }),
            abs(sum - total) <= OtherMembers.room || Slip.isLikely(total, for: sum),
            // "The three men face two charges each": they make it without the rest.
            sum - last != total
        else { return nil }
        return (whole, parts + [rest], ones)
    }

    /// "The other two", "The remaining two", "Three others" at the beginning of a sentence.
    private func isRestOfAll(_ rest: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[rest.sentence].start
        if rest.start == start {
            return reading.word(rest.nounEnd - 1) == RestWords.others
                || reading.word(rest.end) == RestWords.others
        }
        return rest.start == start + 2 && isOthers(rest, reading) && rest.quantity.unit == nil
    }

    /// "Of the 63 people on board 57 …".
    private func opensWithOf(
        _ told: ArraySlice<Figure>,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        guard let first = told.first else { return false }
        return reading.word(sentence.lowerBound) == .of && first.start - sentence.lowerBound <= 4
            && told.dropFirst().allSatisfy { ($0.exact ?? 0) < (first.exact ?? 0) }
    }

    /// "Five have been charged with theft, two with fraud and three with handling": each begins a clause, the last behind "and".
    private func areClauses(_ parts: [Figure], _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard let first = parts.first, let last = parts.last,
            ClosedWords.continuing.contains(reading.word(last.start - 1))
                || OthersBehindWords.joints.contains(reading.word(last.start - 1))
        else { return false }
        return parts.allSatisfy {
            $0.tokens == first.tokens
                || ClosedWords.clauseJoints.contains(reading.word($0.start - 1))
        }
    }
}

private enum OthersBehindWords {
    static let joints = WordSet("while")
    static let hedges = WordSet("including among both also them whom which these")
}
