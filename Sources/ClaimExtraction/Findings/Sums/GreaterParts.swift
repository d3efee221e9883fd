/// Finds parts that are greater than the whole which "of" ties them to.
///
/// "Fourteen of the twelve jurors", "320 pages, of which 330 are notes", "There are 40 members, and 45 of them were
/// present", "Of the 40 members 45 voted", "nine novels, the tenth of which". A part that is much greater is one of
/// something else.
struct GreaterParts: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: WordSet("of"))]

    /// How many times the whole a part may be to be meant as one of it.
    private static let widest = 2.0

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            for index in items.indices {
                let part = items[index]
                guard let value = part.counted,
                    let whole = wholeBehind(index, items, reading)
                        ?? wholeOfWhich(index, items, figures, reading)
                        ?? wholeAhead(index, items, reading),
                    let total = whole.exact, total >= 2, value > total,
                    // "It is built for 5.8. Six of them …"
                    whole.dimension != .count || total == total.rounded(),
                    value <= GreaterParts.widest * total, !isNeed(part, reading)
                else { continue }
                findings.append(finding(part, value, whole, total, reading))
            }
        }
    }

    private func finding(
        _ part: Figure,
        _ value: Double,
        _ whole: Figure,
        _ total: Double,
        _ reading: Reading
    ) -> Finding {
        reading.finding(
            .arithmetic,
            part.dimension == .ordinal
                ? "There are \(number: total), so there is no “\(reading.text(part.tokens))”."
                : "\(number: value) is more than the \(number: total) of "
                    + "which it is said to be a part.",
            [part, whole]
        )
    }

    /// "Fourteen of the twelve jurors", "the fourth of his three marriages".
    private func wholeBehind(
        _ index: Int,
        _ items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Figure? {
        guard index + 1 < items.endIndex else { return nil }
        let (part, whole) = (items[index], items[index + 1])
        let of = part.end
        guard whole.start == of + 2, reading.word(of) == .of,
            ClosedWords.definiteOrOurs.contains(reading.word(of + 1)),
            isWhole(whole, of: part, reading)
        else { return nil }
        return whole
    }

    /// "131 fitters and ⟨74 clerks⟩, and 90 of them": all of those that were listed.
    private func endsList(_ last: Figure, _ before: ArraySlice<Figure>, _ reading: Reading) -> Bool
    {
        guard let previous = before.last, previous.dimension == last.dimension else { return false }
        return reading.word(last.start - 1) == .and && last.start - previous.nounEnd <= 2
    }

    /// "320 pages, of which 330", "40 members, and 45 of them", "nine novels, the tenth of which".
    private func wholeOfWhich(
        _ index: Int,
        _ items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let part = items[index]
        guard part.isBehindOfThem(reading) || part.isOfThem(reading) else { return nil }
        if index > items.startIndex {
            let whole = items[index - 1]
            // "two of those three"
            guard whole.end != part.start - 2 || reading.word(whole.end) != .of else { return nil }
            return isWhole(whole, of: part, reading)
                && !endsList(whole, items[items.startIndex..<index - 1], reading)
                && isLastNoun(whole, before: part.start, reading)
                ? whole : nil
        }
        let before = figures.figures(ofSentence: part.sentence - 1)
        let opening = reading.sentences[part.sentence].start..<part.start
        guard let whole = before.only, isWhole(whole, of: part, reading),
            isLastNoun(whole, before: part.start, reading),
            // "1,204 have waited for a year. In January 2024 there were 2,311 of them."
            !reading.times(in: opening).contains(where: { reading.namesYear($0.mention.tokens) })
        else { return nil }
        return whole
    }

    /// "Of the 40 members 45 voted".
    private func wholeAhead(
        _ index: Int,
        _ items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Figure? {
        let part = items[index]
        guard index > items.startIndex, part.dimension != .ordinal else { return nil }
        let whole = items[index - 1]
        let (start, end) = (whole.start, part.end)
        let first = reading.sentences[part.sentence].start
        guard start == first + 2, reading.word(first) == .of,
            ClosedWords.definiteOrOurs.contains(reading.word(first + 1)),
            isWhole(whole, of: part, reading), end < reading.tokens.count,
            reading.tag(end).isVerb || part.quantity.unit != nil,
            whole.gap(to: part).allSatisfy({
                !reading.tag($0).isFiniteVerb && !reading.tag($0).isNoun
            })
        else { return nil }
        return whole
    }

    /// Whether one may be counted among the other: members among members, dollars among dollars.
    private func isWhole(_ whole: Figure, of part: Figure, _ reading: Reading) -> Bool {
        let start = whole.start
        // "of the Big 12", "of the 3-month terms"
        guard whole.exact != nil, whole.dimension == .count || whole.dimension == .money,
            start == 0 || !reading.tokens.shape[start - 1].contains(.capitalised)
                || start - 1 == reading.sentences[whole.sentence].start,
            !isJoined(whole, reading)
        else { return false }
        if part.dimension == .ordinal { return whole.dimension == .count }
        guard part.dimension == whole.dimension else { return false }
        return part.quantity.unit == nil || part.isOfSameUnit(whole)
    }

    /// "four-bedroom houses", "the 9/11 plot", "12 Downing Street": a number that is part of a word or of a name.
    private func isJoined(_ whole: Figure, _ reading: Reading) -> Bool {
        let next = whole.end
        guard next < reading.tokens.count else { return false }
        if reading.has(GreaterWords.joints, in: whole.tokens) { return true }
        return reading.tokens.gap[next] == .none && !reading.isMark(next)
            || GreaterWords.joints.contains(reading.word(next))
            || reading.tokens.shape[next].contains(.capitalised)
    }

    /// "two polls, of which four are needed": so many there ought to be.
    private func isNeed(_ part: Figure, _ reading: Reading) -> Bool {
        let end = part.nounEnd
        return reading.has(GreaterWords.needs, in: end..<min(end + 4, reading.tokens.count))
    }

    /// Whether no other plural stands between, for which "them" may stand.
    private func isLastNoun(_ whole: Figure, before end: Int, _ reading: Reading) -> Bool {
        let behind = whole.end..<max(whole.end, end)
        return behind.count { reading.tag($0) == .nounPlural } <= 1
    }
}

extension Figure {
    /// How many it is, or the how-manieth.
    fileprivate var counted: Double? {
        guard dimension == .ordinal else { return exact }
        return quantity.value
    }
}

private enum GreaterWords {
    static let needs = WordSet("needed required allowed wanted necessary planned expected needs")
    static let joints = WordSet("- / \u{2013} a an per")
}
