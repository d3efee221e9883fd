/// Finds a share that doesn't fit its part, though the group may have its number elsewhere.
///
/// "Sales rose to £412m. The biscuits brought in £237m, almost two thirds of sales", "fewer than half of the 51 schools have
/// one; 29 do".
///
/// Silent if any number that the article gives for the group fits.
struct NamedShares: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 1, kinds: .shares),
        Trigger(figures: 1, cues: LinkWords.shareWords.union(ClosedWords.nearly)),
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = Shares.items(figures.figures(ofSentence: sentence), sentence, reading)
            for (index, share) in items.enumerated() {
                guard let claim = ShareClaim(share, items[(index + 1)...], reading),
                    let part = part(of: claim, at: index, items, figures, reading),
                    let found = finding(claim, part, figures, reading)
                else { continue }
                findings.append(found)
            }
        }
    }

    private func finding(
        _ claim: ShareClaim,
        _ part: SharePart,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard let value = part.figure.plain, let said = claim.share.share else { return nil }
        let wholes = claim.wholes(figures, reading).filter {
            $0.tokens != part.figure.tokens && ($0.plain ?? 0) > value
                && $0.dimension == part.figure.dimension && $0.isAlike(part.figure)
        }
        guard let whole = wholes.last, let total = whole.plain, total >= 5,
            !wholes.contains(where: { claim.agrees(with: part.figure, of: $0, reading) }),
            // Far from it, the number is of another group.
            claim.counted != nil || (said / 3...said * 3).contains(value / total)
        else { return nil }
        let places = [whole, claim.share, part.figure] + (part.other.map { [$0] } ?? [])
        return Shares().finding(value, total, claim.share, places, reading)
    }

    // MARK: The part

    /// The figure that words tie to the share as its number.
    private func part(
        of claim: ShareClaim,
        at index: Int,
        _ items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> SharePart? {
        let behind = items[(index + 1)...].filter { $0.start >= claim.end }
        if let next = behind.first {
            if isAside(next, of: claim, reading) { return SharePart(figure: next) }
            if let other = behind.dropFirst().first, isFirstOfTwo(next, other, claim, reading) {
                return SharePart(figure: next, other: other)
            }
        }
        if let last = behind.last, isElliptic(last, claim, reading) {
            return SharePart(figure: last)
        }
        if index > 0, !claim.isOfPronoun(reading), isLed(claim.share, by: items[index - 1], reading)
        {
            return SharePart(figure: items[index - 1])
        }
        guard let next = figures.figures(ofSentence: claim.share.sentence + 1).first,
            isCountOfThem(next, claim, reading)
        else { return nil }
        return SharePart(figure: next)
    }

    /// "780 jobs, a tenth of its staff", "£237m, or almost two thirds of sales".
    private func isLed(_ share: Figure, by part: Figure, _ reading: Reading) -> Bool {
        let between = part.gap(to: share)
        return part.plain != nil && (1...4).contains(between.count)
            && reading.hasOnly(NamedShareWords.leads, in: between)
            && reading.has(ClosedWords.apposing, in: between)
    }

    /// "a fifth of its members, 214, came", "a fifth of them, or 21,": between two marks behind the group.
    private func isAside(_ part: Figure, of claim: ShareClaim, _ reading: Reading) -> Bool {
        let between = claim.end..<max(claim.end, part.start)
        let next = part.nounEnd
        return part.plain != nil && (1...3).contains(between.count)
            && reading.hasOnly(NamedShareWords.leads, in: between)
            && reading.has(ClosedWords.apposing, in: between)
            && isOfGroup(part, claim, reading)
            && (reading.isMark(next)
                || reading.word(next) == .of
                    && ClosedWords.groupPronouns.contains(reading.word(next + 1)))
    }

    /// "Most of the 40 residents were for it: 22 spoke for the plan and 18 against it": the first of two that make all.
    private func isFirstOfTwo(
        _ part: Figure,
        _ other: Figure,
        _ claim: ShareClaim,
        _ reading: Reading
    ) -> Bool {
        guard let whole = claim.counted?.exact, let value = part.exact,
            let rest = other.exact, value + rest == whole, part.start > 0,
            part.quantity.unit == nil || isOfGroup(part, claim, reading)
        else { return false }
        // "it was carried in 15 and rejected in 17"
        return reading.has(ClosedWords.colons, in: max(claim.end, part.start - 5)..<part.start)
    }

    /// "…; 29 do", "…: 22 have".
    private func isElliptic(_ part: Figure, _ claim: ShareClaim, _ reading: Reading) -> Bool {
        let (start, verb) = (part.start, part.end)
        let sentence = reading.sentences[part.sentence].tokens
        guard part.quantity.unit == nil, part.plain != nil, verb + 1 < sentence.upperBound,
            ClosedWords.auxiliaries.contains(reading.word(verb)), reading.isMark(verb + 1)
        else { return false }
        let lead = reading.word(start - 1)
        return ClosedWords.apposing.contains(lead) || ClosedWords.colons.contains(lead)
    }

    /// "There are 170 of them", "There were eleven women".
    private func isCountOfThem(_ part: Figure, _ claim: ShareClaim, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[part.sentence].tokens
        let start = sentence.lowerBound
        guard part.start <= start + 3, claim.counted != nil,
            WordKey.there == reading.word(start), part.plain != nil
        else { return false }
        let isOfThem = part.isOfThem(reading)
        let end = max(part.nounEnd, isOfThem ? part.end + 2 : 0)
        return (isOfThem || isOfPredicate(part, claim, reading)) && sentence.upperBound - end <= 1
    }

    /// Whether what is counted is what the group was said to be.
    ///
    /// "Most of the jurors were women. There were eleven women."
    private func isOfPredicate(_ part: Figure, _ claim: ShareClaim, _ reading: Reading) -> Bool {
        guard let unit = part.noun else { return false }
        let sentence = reading.sentences[claim.share.sentence].tokens
        return reading.has(unit, in: claim.noun..<max(claim.noun, sentence.upperBound))
    }

    /// Whether a figure may count members of the group: bare, of the same noun, or money of an amount.
    private func isOfGroup(_ part: Figure, _ claim: ShareClaim, _ reading: Reading) -> Bool {
        guard let unit = part.quantity.unit, part.dimension == .count else { return true }
        return Figure.head(of: unit) == claim.name
    }
}

/// The number of a share's members.
private struct SharePart {
    let figure: Figure
    /// What makes the whole with it.
    var other: Figure?
}

private enum NamedShareWords {
    static let leads = ClosedWords.apposing.union(
        WordSet("nearly almost about roughly some just only well")
    )
}
