/// Finds shares that their own figures contradict: "a third, 18 of the 72 gauges", "a majority: 44 percent".
///
/// A share is recomputed only where the sentence ties it to its part and its whole by "of", "or",
/// a bracket, a dash or a comma, so that figures which only stand beside it are left alone.
struct Shares: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 2, kinds: .shares),
        Trigger(figures: 1, cues: LinkWords.shareWords),
        Trigger(figures: 1, kinds: .shares, cues: ClosedWords.toldBefore),
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let told = toldBefore(sentence, figures, reading)
            let own = withoutPlace(
                Shares.items(figures.figures(ofSentence: sentence), sentence, reading),
                reading
            )
            let items = told.isEmpty ? own : told + own.prefix(1)
            if let finding = majority(items, reading) { findings.append(finding) }
            guard items.count >= 2, !isOfBoth(items, reading) else { continue }
            let found =
                items.indices.lazy.compactMap { index in
                    (triple(at: index, of: items, reading) ?? besideAside(index, items, reading))
                        .flatMap { finding($0, reading) }
                        ?? twoShares(at: index, of: items, reading)
                        ?? boundAndPair(at: index, of: items, reading)
                        ?? shareOfIt(at: index, of: items, figures, reading)
                        ?? partOfThat(at: index, of: items, figures, reading)
                        ?? partOfNamed(at: index, of: items, figures, reading)
                        ?? shareAlone(at: index, of: items, figures, reading)
                }.first ?? pair(items, reading)
            if let found = found ?? share(own, of: told, reading) { findings.append(found) }
        }
    }

    /// The figures without the "eleven" of "Of the 14,400 houses in the eleven wards, a quarter": where the whole is, and no part of it.
    private func withoutPlace(_ items: [Figure], _ reading: Reading) -> [Figure] {
        guard items.count >= 3, isBehindOf(items[0], reading),
            case let place = items[1], place.start - 2 == items[0].nounEnd,
            reading.tag(place.start - 2) == .preposition,
            ClosedWords.definite.contains(reading.word(place.start - 1))
        else { return items }
        return [items[0]] + items[2...]
    }

    /// The two numbers of the sentence before, where this one says what share they are.
    ///
    /// "Of the 200 houses 90 were empty. That is 45 percent."
    private func toldBefore(
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure] {
        var start = reading.sentences[sentence].start
        // "⟨“⟩That’s a third of our patients, and it’s a third too many"
        if reading.quotation(holding: start + 1)?.open == start { start += 1 }
        // "Of 3,200 people 1,280 had waited for longer than eighteen weeks"
        let before = figures.figures(ofSentence: sentence - 1).filter { $0.dimension != .duration }
        let here = figures.figures(ofSentence: sentence)
        guard start + 1 < reading.tokens.count, let first = here.first,
            here.allSatisfy({ $0.share == first.share || $0.dimension == .ordinal })
                // "That is a quarter of them, the report says, and two later died."
                || first.share != nil && reading.word(first.end) == .of
                    && reading.has(.comma, in: first.gap(to: here[here.startIndex + 1])),
            ClosedWords.toldBefore.contains(reading.word(start)),
            ChangeWords.equating.contains(reading.word(start + 1))
                || reading.word(start + 1) == .clitic
        else { return [] }
        // "In ten days they reached 52,700 of the 62,000 children. That is 85 per cent."
        let pairs = zip(before, before.dropFirst()).filter { part, whole in
            let between = part.tokens.gap(to: whole.tokens)
            return (1...3).contains(between.count) && reading.word(between.lowerBound) == .of
        }
        let told = pairs.count == 1 ? [pairs[0].0, pairs[0].1] : Array(before)
        return told.count == 2 && told.allSatisfy { $0.plain != nil } ? told : []
    }

    /// "Of 3,200 people 1,280 had been there for longer than eighteen weeks, the trust's own limit. “That's a third of our patients”"
    private func share(_ own: [Figure], of told: [Figure], _ reading: Reading) -> Finding? {
        guard let share = own.first, share.share != nil, told.count == 2,
            isBehindOf(told[0], reading), reading.word(share.end) == .of
        else { return nil }
        return finding(Triple(part: told[1], share: share, whole: told[0]), reading)
    }

    /// "118 litres came out, the other 82, or 41 per cent, didn't": a share of what the two make.
    private func isOfBoth(_ items: [Figure], _ reading: Reading) -> Bool {
        guard let index = items.firstIndex(where: { reading.isOfOthers($0.start) }), index > 0
        else { return false }
        return items.contains {
            $0.share != nil && reading.isOtherPart(items[index], beside: items[index - 1], $0)
        }
    }

    // MARK: Majority

    /// "A majority of voters …: 44 percent to 34 percent".
    private func majority(_ items: [Figure], _ reading: Reading) -> Finding? {
        guard let index = items.firstIndex(where: { Shares.isMajority($0, reading) }),
            let first = items[(index + 1)...].first(where: { $0.dimension == .percent }),
            let value = first.quantity.value, value < 50
        else { return nil }
        let percents = items[(index + 1)...].filter { $0.dimension == .percent }
        guard percents.allSatisfy({ ($0.quantity.value ?? 100) <= value }),
            first.quantity.bound != .moreThan, first.quantity.bound != .atLeast,
            reading.has(LinkWords.dashes, in: reading.words(3, before: first))
        else { return nil }
        return Finding(
            kind: .arithmetic,
            message: "“\(reading.text(items[index].tokens))” is more than 50 percent; the figure "
                + "given is \(number: value) percent.",
            spans: [items[index], first].map { reading.tokens.span($0.tokens) }
        )
    }

    static func isMajority(_ figure: Figure, _ reading: Reading) -> Bool {
        reading.has(.majority, in: figure.tokens)
    }

    // MARK: Part, share and whole of one sentence

    private struct Triple {
        let part: Figure
        let share: Figure
        let whole: Figure
    }

    /// Three figures in a row that the words tie together as part, share and whole.
    private func triple(at index: Int, of items: [Figure], _ reading: Reading) -> Triple? {
        guard index + 2 < items.count else { return nil }
        let (first, second, third) = (items[index], items[index + 1], items[index + 2])
        if third.share != nil, second.plain != nil, first.plain != nil {
            return tripleBefore(share: third, first, second, reading)
        }
        if second.share != nil, first.plain != nil, third.plain != nil {
            return tripleAround(shareBehind: index, of: items, reading)
        }
        if first.share != nil, second.plain != nil, third.plain != nil {
            return tripleBehind(share: first, second, third, reading)
        }
        return nil
    }

    /// "45 of the 90 members, or 40 percent".
    private func tripleBefore(
        share: Figure,
        _ first: Figure,
        _ second: Figure,
        _ reading: Reading
    ) -> Triple? {
        // "60 of the 300, most of them from the islands" tells of the 60.
        if isMost(share, reading) { return nil }
        // "45 of the 90 members, or 40 percent"
        let isPartFirst = isOf(first, second, reading)
        guard
            isPartFirst
                // "90 voted, and 45 of them, 40 percent, …"
                || second.isOfThem(reading, LinkWords.pronouns)
                // "Of the 90 members 45, or 40 percent, voted"
                || isBehindOf(first, reading),
            isLink(second, share, reading)
        else { return nil }
        return isPartFirst
            ? Triple(part: first, share: share, whole: second)
            : Triple(part: second, share: share, whole: first)
    }

    /// "Of the 72 gauges a third, 18 of them, …".
    private func tripleAround(
        shareBehind index: Int,
        of items: [Figure],
        _ reading: Reading
    ) -> Triple? {
        let (first, share, third) = (items[index], items[index + 1], items[index + 2])
        // "Of the 72 gauges a third, 18 of them, …"
        if isLink(share, third, reading), !isOfShare(before: index, of: items, reading),
            isBehindOf(first, reading) || isBehindOfWhich(share, first, reading)
                || share.isBehindOfThem(reading, LinkWords.pronouns)
                || share.isOfThem(reading, LinkWords.pronouns) && !isOf(share, third, reading)
        {
            return Triple(part: third, share: share, whole: first)
        }
        // "1,100, or more than half of the 2,400 jobs", "5,400 households that owe tax, one in four of the 32,000"
        guard isLink(first, share, reading) || isAside(share, behind: index, of: items, reading),
            isOf(share, third, reading)
        else { return nil }
        return Triple(part: first, share: share, whole: third)
    }

    /// "40 percent of the 90 members, or 45".
    private func tripleBehind(
        share: Figure,
        _ second: Figure,
        _ third: Figure,
        _ reading: Reading
    ) -> Triple? {
        // "40 percent of the 90 members, or 45"
        if isOf(share, second, reading), isLink(second, third, reading) {
            return Triple(part: third, share: share, whole: second)
        }
        // "A third, or 18, of the 72 gauges"
        // "A majority of the board, four of nine, …"
        guard isOf(second, third, reading),
            isLink(share, second, reading) || isAside(share, second, third, reading)
        else { return nil }
        return Triple(part: second, share: share, whole: third)
    }

    /// "Of the 54 members who came, most of them in boots, half, or 27, …": without what an aside says of the whole.
    private func besideAside(_ index: Int, _ items: [Figure], _ reading: Reading) -> Triple? {
        guard index + 3 < items.count, isMost(items[index + 1], reading) else { return nil }
        return triple(at: 0, of: [items[index]] + items[(index + 2)...], reading)
    }

    /// "46 percent of its 1,720 students and 44 percent, or 181, of its graduates": the whole of another share.
    private func isOfShare(before index: Int, of items: [Figure], _ reading: Reading) -> Bool {
        index > 0 && items[index - 1].share != nil && isOf(items[index - 1], items[index], reading)
            && (0...1).contains { reading.word(items[index + 2].end + $0) == .of }
    }

    func isMost(_ share: Figure, _ reading: Reading) -> Bool {
        share.start > 0 && reading.word(share.start) == .most
            && ClosedWords.listJoints.contains(reading.word(share.start - 1))
    }

    /// Whether "of" ties a part or a share to its whole, with a determiner or a noun at most between.
    private func isOf(_ part: Figure, _ whole: Figure, _ reading: Reading) -> Bool {
        let between = part.tokens.gap(to: whole.tokens)
        guard (1...8).contains(between.count) else { return false }
        // "half the 240 houses"
        let half = part.dimension == .ratio && reading.word(part.end) == .the ? part.end : nil
        guard let of = between.last(where: { reading.word($0) == .of }) ?? half else {
            return false
        }
        return between.allSatisfy {
            reading.tokens.kind[$0] == .word || reading.tokens.kind[$0] == .clitic
                || (reading.isMark($0) && $0 < of
                    && LinkWords.closing.contains(reading.word($0)))
        } && between.allSatisfy { !reading.tag($0).isVerb }
    }

    /// "Of the 72 gauges", "Of the town's old 48 wells": "of" before a whole, no more than its own words between.
    private func isBehindOf(_ whole: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[whole.sentence].start
        let near = max(start, whole.start - 7)..<whole.start
        let words = near.reversed().prefix {
            !reading.isMark($0) && !reading.tag($0).isFiniteVerb && !reading.has(.quantity, at: $0)
        }
        return reading.has(LinkWords.groupPrepositions, in: words)
    }

    /// "$1.1 million, of which the county got 40 percent, or $640,000".
    private func isBehindOfWhich(_ share: Figure, _ whole: Figure, _ reading: Reading) -> Bool {
        let between = whole.tokens.gap(to: share.tokens)
        return between.count <= 14
            && between.contains {
                reading.word($0) == .of
                    && LinkWords.whole.contains(reading.word($0 + 1))
            }
    }

    /// Whether the second figure says the first in other words: "half, or 1,100", "1,100 (half)".
    private func isLink(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let between = first.end..<max(first.end, second.start)
        // "Three in five of the 250 people who were asked by the Gazette, or 175, would"
        guard !between.isEmpty, between.count <= 16 else { return false }
        // "Of 620 growers 230 lost a part of the crop to hail on 14 August, more than half, yet …"
        if second.dimension == .ratio, isSetOff(second, reading) {
            return between.dropLast().allSatisfy { !reading.isMark($0) }
        }
        let isClosed = closes(second, reading)
        if isClosed, isRestated(between, by: second, reading) { return true }
        guard between.count <= 6, isTied(between, behind: first, reading) else { return false }
        // After a bare comma the figure must be closed by another mark, or say "of them".
        return isClosed || !ClosedWords.listJoints.contains(reading.word(between.upperBound - 1))
    }

    /// Whether the words before a figure that is closed say that it is the one before in other words.
    ///
    /// "45 of the 90 voted, ⟨or⟩ half", "24 of the 60 died⟨,⟩ a third of them".
    private func isRestated(
        _ between: Range<Int>,
        by second: Figure,
        _ reading: Reading
    ) -> Bool {
        let isNear = between.count <= 8
        let last = reading.word(between.upperBound - 1)
        // "a fifth, according to the forester, 900, are cherries"
        if isNear, reading.has(ChangeWords.saying, in: between),
            reading.word(between.lowerBound) == .comma, last == .comma
        {
            return true
        }
        guard between.dropLast().allSatisfy({ !LinkWords.breaks.contains(reading.word($0)) })
        else { return false }
        if LinkWords.restating.contains(last) { return true }
        let isComma = ClosedWords.listJoints.contains(last)
        // "half of the 40 who came by bus, 12 of them from Leeds" tells of others than half.
        // Behind "and" it is another clause: "Two thirds of the 90 are members, and 52 of them voted".
        if isComma, last != .and, second.isOfThem(reading, LinkWords.pronouns),
            isNear || isSetOffWithThem(second, reading)
        {
            return true
        }
        // "Of 60 applicants 12 were hired, one in four."
        if isNear, isComma, second.dimension == .ratio { return true }
        // "A tenth of the 240 houses have gardens, 36 in all."
        return last == .comma && TotalCue(of: second, reading) == .sum
            && !reading.has(.and, in: between)
    }

    /// "54 per cent of the 3,200, or 1,782": 1,728 with two digits changed over, however near.
    func isSwapped(_ part: Double, _ share: Figure, of whole: Double) -> Bool {
        share.quantity.bound == .exact
            && WorkedSum.haveSameDigits(part, (whole * (share.share ?? 0)).rounded())
    }

    private func finding(_ triple: Triple, _ reading: Reading) -> Finding? {
        guard let part = triple.part.plain, let whole = triple.whole.plain, part < whole,
            whole >= 5, triple.part.isAlike(triple.whole)
        else { return nil }
        let slack = Shares.slack(of: triple.part, in: triple.whole)
        let isNearly = triple.share.isNearly(reading)
        guard
            isSwapped(part, triple.share, of: whole)
                || !WorkedSum.agree(
                    part / whole,
                    with: triple.share,
                    isNearly: isNearly,
                    slack: min(slack, 0.1)
                )
        else { return nil }
        return finding(
            part,
            whole,
            triple.share,
            [triple.whole, triple.share, triple.part],
            reading
        )
    }

    /// How far the share of a part may lie from the true one, as the two are written: beside a definite part a round whole
    /// is less round than alone ("2,850 of the 3,000").
    static func slack(of part: Figure, in whole: Figure) -> Double {
        guard let small = part.plain, let large = whole.plain, large > 0 else { return 0 }
        let areDefinite = part.exact != nil && whole.exact != nil
        let room = areDefinite ? min(whole.slack, large * 0.02) : whole.slack
        return (part.slack + room * small / large) / large
    }

    func finding(
        _ part: Double,
        _ whole: Double,
        _ share: Figure,
        _ figures: [Figure],
        _ reading: Reading
    ) -> Finding {
        reading.finding(
            .arithmetic,
            "\(number: part) of \(number: whole) is \(percent: part / whole), not "
                + "“\(reading.text(share.tokens))”.",
            figures
        ).refuting(share.amount, .share)
    }
}
