/// A remainder with the figures around it that may be its whole and the other parts.
struct Division {
    let rest: Figure
    /// Those of its sentence before it, alike and exact.
    let others: [Figure]
    /// Those of its sentence behind it.
    private let behind: [Figure]
    /// Those of the sentence before.
    private let before: [Figure]

    /// Nil where there is nothing to divide, or too much to tell.
    ///
    /// `isRemnant` says that the words tell of what is left of all that the sentence before divides, `isOutcome` of what it
    /// comes to.
    init?(
        at index: Int,
        of items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading,
        isRemnant: Bool = false,
        isOutcome: Bool = false
    ) {
        let rest = items[index]
        let earlier = items[..<index].filter { $0.exact != nil && $0.isAlike(rest) }
        // "The tank held 600 litres and 250 were drained, leaving 450": a bare number takes its unit from the whole.
        let same = earlier.filter { $0.dimension == rest.dimension }
        let hasWhole = same.contains { ($0.exact ?? 0) > (rest.exact ?? 0) }
        let isMeasured =
            earlier.first.map { $0.dimension != .count } == true
            && earlier.dropFirst().allSatisfy { $0.quantity.unit == nil }
        let own = hasWhole && !isMeasured ? same : earlier
        let before = figures.figures(ofSentence: rest.sentence - 1).suffix(6).filter {
            $0.plain != nil && $0.isAlike(rest) && (!isRemnant || $0.exact != nil)
                && ($0.dimension == rest.dimension || own.isEmpty
                    || isMeasured && $0.dimension == earlier.first?.dimension)
                // "The Front won 34 of them, down from 49 in 2020."
                && !$0.isOfOtherTime(reading)
                // "There were 21 incidents, or about two a week."
                && RateMark(of: $0, reading)?.isEach != false
        }
        // "They had 64 requests and turned down 43. The 21 theatres that remain …"
        // "It had 190 rungs, and 64 more were added … There are now 310."
        // "Four of the swimmers were taken to hospital. The other two …"
        let isOfGroup =
            before.count == 1
            && (before[0].isOfNamedGroup(reading) || before[0].quantity.unit == nil)
        let isTold =
            own.isEmpty
            && (isRemnant && (before.count == 2 || isOfGroup)
                || isOutcome && (2...4).contains(before.count))
        let others = isTold ? before.filter { $0.exact != nil } : own
        self.rest = rest
        self.others = others
        self.before = isTold ? [] : before
        behind = items[(index + 1)...].filter { $0.exact != nil && $0.isAlike(rest) }
        let count = others.count + behind.count + self.before.count
        guard (1...5).contains(others.count), count <= 9 else { return nil }
    }

    /// Whether some of the figures, each added or taken off, make the remainder.
    var isFitting: Bool {
        WorkedSum.isMade(rest, of: before + others + behind)
    }

    /// Whether the figures, from some one on, come to a figure told elsewhere, so that none of them is their whole.
    ///
    /// "Cheese brought in $9.7 million. Milk made up $6.1 million, butter $3.4 million and ice cream the rest, $1.7 million."
    func isEndOfList(_ figures: FigureTable) -> Bool {
        var sum = (rest.exact ?? 0) + others.exactSum
        var sums = [sum]
        for figure in before.reversed() {
            sum += figure.plain ?? 0
            sums.append(sum)
        }
        return figures.figures(aroundSentence: rest.sentence).contains { figure in
            figure.dimension == rest.dimension && !before.contains { $0.tokens == figure.tokens }
                && sums.contains { abs((figure.plain ?? 0) - $0) <= figure.slack }
        }
    }

    /// Whether the parts are said to overlap or to be not all.
    func isHedged(_ reading: Reading) -> Bool {
        guard let first = others.first else { return true }
        let end = min(reading.sentences[rest.sentence].end, rest.nounEnd + 6)
        // A part of one is no figure.
        return !SumWords.singles(from: first, to: rest, reading).isEmpty
            || SumWords.endsWithOne(behind: rest, reading)
            || (first.start..<max(first.start, end)).contains {
                DivisionWords.hedges.contains(reading.word($0))
                    // "14 rings, one every 50 metres"
                    && reading.word($0 - 1) != .one
                    || DivisionWords.vague.contains(reading.word($0))
                        && !reading.has(.quantity, at: $0)
            }
    }

    /// Whether its noun may be another than that of the whole: "the other nine", but not "leaving nine people dead".
    func isUnitOfRestOpen(_ reading: Reading) -> Bool {
        let lead = rest.start - 1
        return lead > 0 && !RestWords.leaving.contains(reading.word(lead))
            && rest.nounEnd < reading.tokens.count
            && WordKey.left != reading.word(rest.nounEnd)
    }

    /// Every whole with its parts that the words allow, the likeliest first.
    func candidates(_ reading: Reading) -> [Parting] {
        let isFate = DivisionWords.fates.contains(reading.word(rest.end))
        guard !isFate else { return [] }
        return [ofPair(reading), ofWholeBehind(reading), ofEarlierWhole(reading), ofLargest]
            .compactMap(\.self)
            .filter { parting in
                // "Cuts will save £17m of that, … and the remaining £8m"
                !(reading.word(parting.whole.nounEnd) == .of
                    && ClosedWords.toldBefore.contains(reading.word(parting.whole.nounEnd + 1)))
                    && (parting.parts.first.map { !isOfAnother($0, than: parting.whole, reading) }
                        ?? true)
            }
    }

    /// "Okafor had 22 points and Pruitt 14": what each of two has.
    private func isOfAnother(_ part: Figure, than whole: Figure, _ reading: Reading) -> Bool {
        let between = whole.gap(to: part).drop { reading.word($0) == .comma }
        return (2...4).contains(between.count)
            && between.first.map { reading.word($0) == .and } == true
            && between.dropFirst().allSatisfy { reading.tag($0).isProperNoun }
    }

    /// "Three of the five …; the other three …".
    func ofPair(_ reading: Reading) -> Parting? {
        for (part, whole) in zip(others, others.dropFirst()).reversed() {
            let between = part.tokens.gap(to: whole.tokens)
            // "Nineteen of the crew of 32 were saved"
            let isOfGroup =
                reading.word(part.end) == .of && reading.word(whole.start - 1) == .of
                && between.count <= 5 && !between.contains { reading.isMark($0) }
            guard between.count <= 3 || isOfGroup || reading.isTakenOut(part, of: whole),
                (part.exact ?? 0) < (whole.exact ?? 0), reading.has(.of, in: between)
            else { continue }
            let parts = others.filter { $0.tokens == part.tokens || $0.start > whole.start }
            return Parting(whole: whole, parts: parts, rest: rest, isPair: true)
        }
        return nil
    }

    /// "the remaining £6,000 of the £17,000".
    private func ofWholeBehind(_ reading: Reading) -> Parting? {
        guard let whole = behind.first, (whole.exact ?? 0) > (rest.exact ?? 0),
            (1...3).contains(whole.start - rest.nounEnd), reading.word(rest.nounEnd) == .of
        else { return nil }
        return Parting(whole: whole, parts: others, rest: rest)
    }

    /// The nearest figure of the sentence before, where all of this one are parts.
    private func ofEarlierWhole(_ reading: Reading) -> Parting? {
        guard let first = others.first, let whole = before.last,
            others.count >= 2 || first.isOfThem(reading) || opensDivision(first, whole, reading),
            first.quantity.unit == nil || whole.isOfSameUnit(first)
        else { return nil }
        return Parting(whole: whole, parts: others, rest: rest)
    }

    /// "Eleven posts … It has filled seven of them": the only number of the sentence before, of which this one has a part.
    func ofThoseBefore(_ reading: Reading) -> Parting? {
        guard others.count == 1, let whole = before.only,
            others[0].isOfThem(reading)
        else { return nil }
        return Parting(whole: whole, parts: others, rest: rest)
    }

    /// Whether a bare number begins the sentence, and one noun is counted in the sentence before.
    private func opensDivision(_ first: Figure, _ whole: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[first.sentence].start
        let isBare = first.start == start && first.quantity.unit == nil
        return (isBare || RestCue.isFirst(first, reading)) && whole.quantity.unit != nil
            && before.count == 1 && (whole.exact ?? 0) > (first.exact ?? 0)
    }

    /// The only figure of the sentence before, where all of this one are its changes.
    ///
    /// "It began with 120 animals. Since then 45 have died and 30 were born, so that it has 95 now."
    func ofChanges(_ reading: Reading) -> Parting? {
        guard let whole = before.only, whole.exact != nil,
            others.allSatisfy({ $0.quantity.unit == nil || $0.isOfSameUnit(whole) })
        else { return nil }
        let parting = Parting(whole: whole, parts: others, rest: rest)
        return parting.isOfChanges(reading) ? parting : nil
    }

    /// "348 nests … Most of the nests were in the old town. There were 126 in Mill Street, 94 round the market and 118 elsewhere."
    ///
    /// The whole is the last number of a noun that this sentence or the one before names; bare parts take it.
    func ofNoun(_ figures: FigureTable, _ reading: Reading) -> Parting? {
        guard others.count >= 2 || others.contains(where: { $0.isOfNamedGroup(reading) }),
            rest.dimension == .count,
            (others + [rest]).allSatisfy({
                $0.quantity.unit == nil || $0.isOfNamedGroup(reading)
            }),
            let least = others.compactMap(\.exact).max()
        else { return nil }
        let start = reading.sentences[max(0, rest.sentence - 1)].start
        let nouns = (start..<max(start, rest.start)).filter {
            reading.tag($0) == .nounPlural
        }.map { reading.word($0) }
        let whole = figures.figures(aroundSentence: rest.sentence).last { figure in
            figure.sentence < rest.sentence - 1 && (figure.exact ?? 0) > least
                && figure.noun.map(nouns.contains) == true
        }
        return whole.map { Parting(whole: $0, parts: others, rest: rest) }
    }

    /// The only number of the noun that is a slip away from what the part and the rest come to.
    ///
    /// "912 tortoises … Most of the animals, 548, are of one kind. The other 374 tortoises …"
    func ofSlip(_ figures: FigureTable, _ reading: Reading) -> Parting? {
        let sum = others.reduce(rest.exact ?? 0) { $0 + ($1.exact ?? 0) }
        // "Eighty-eight walked … Seventy-one reached the finish. The other 27 …": nothing else is counted there.
        let areBare = (others + [rest]).allSatisfy { $0.quantity.unit == nil }
        guard sum >= (areBare ? 20 : 100), rest.dimension == .count,
            case let start = reading.sentences[max(0, rest.sentence - 1)].start,
            case let near = start..<reading.sentences[rest.sentence].end
        else { return nil }
        let wholes = figures.figures(aroundSentence: rest.sentence).filter { figure in
            guard figure.sentence < rest.sentence - 1, figure.dimension == .count,
                let value = figure.exact, Slip.isLikely(value, for: sum), let noun = figure.noun
            else { return false }
            return reading.has(noun, in: near) || areBare && figure.sentence == 0
        }
        guard wholes.count == 1,
            !figures.figures(ofSentence: 0).contains(where: { $0.exact == sum })
        else { return nil }
        return Parting(whole: wholes[0], parts: others, rest: rest)
    }

    /// The first figure of the sentence is the whole, where it is the largest.
    var ofLargest: Parting? {
        guard others.count >= 2, let whole = others.first,
            others.dropFirst().allSatisfy({ ($0.exact ?? 0) < (whole.exact ?? 0) })
        else { return nil }
        return Parting(whole: whole, parts: Array(others.dropFirst()), rest: rest)
    }

}

extension Figure {
    /// "Four of the swimmers": of a number that is told elsewhere.
    fileprivate func isOfNamedGroup(_ reading: Reading) -> Bool {
        let of = tokens.upperBound
        return of + 2 < reading.tokens.count && reading.word(of) == .of
            && ClosedWords.definite.contains(reading.word(of + 1))
            && reading.tag(of + 2) == .nounPlural
    }
}

/// A whole, its parts, and what is said to be left of it.
struct Parting {
    let whole: Figure
    let parts: [Figure]
    let rest: Figure
    /// Whether the words say that the first part is one of the whole: "three of the five".
    var isPair = false

    /// Whether nothing is counted but what the whole counts: "15 boats", "the herd of 15".
    func isOfOneUnit(_ reading: Reading) -> Bool {
        // "the herd of 15", "52 of the 300"
        let lead = reading.words(2, before: whole)
        return
            (whole.quantity.unit != nil || whole.dimension != .count
            || reading.has(.of, in: lead))
            && (parts + [rest]).allSatisfy {
                $0.quantity.unit == nil || $0.isOfSameUnit(whole)
                    // "leaving 27 standing" counts nothing else.
                    || $0.dimension == .count
                        && (reading.text($0.nounEnd - 1).hasSuffix("ing")
                            || reading.word($0.nounEnd - 1) == RestWords.others)
            }
    }

    /// What disagrees; nil where the figures are too far from a sum to be meant for one.
    func finding(_ reading: Reading) -> Finding? {
        let gains = self.gains(reading)
        guard !gains.isEmpty else { return WorkedSum.missedTotal(whole, parts + [rest], reading) }
        let losses = parts.filter { part in !gains.contains { $0.tokens == part.tokens } }
        let before = (whole.exact ?? 0) + gains.exactSum
        let expected = losses.reduce(before) { $0 - ($1.exact ?? 0) }
        guard let said = rest.exact, expected > 0, abs(said - expected) <= 0.25 * expected else {
            return nil
        }
        let terms =
            WorkedSum.number(whole.exact ?? 0)
            + gains.map { " + " + WorkedSum.number($0.exact ?? 0) }.joined()
            + losses.map { " − " + WorkedSum.number($0.exact ?? 0) }.joined()
        return reading.miscount(Calculation(terms, expected), not: said, [whole] + parts + [rest])
    }

    /// "has been given eleven more", "eleven joined"; "64 more were added in 2015 and 46 in 2022" has one verb for both.
    private func gains(_ reading: Reading) -> [Figure] {
        zip(parts, flows(reading)).filter { $1 == .gain }.map { $0.0 }
    }

    /// Whether each part is told as gained or lost.
    func isOfChanges(_ reading: Reading) -> Bool {
        !parts.isEmpty && flows(reading).allSatisfy { $0 != nil }
    }

    private enum Flow { case gain, loss }

    /// What the words by each part, or those by the one before it, say of it: of several the last before it.
    private func flows(_ reading: Reading) -> [Flow?] {
        var flows: [Flow?] = []
        for part in parts {
            let isGain = has(DivisionWords.gains, around: part, reading)
            let isLoss = has(DivisionWords.losses, around: part, reading)
            let last = reading.words(4, before: part).last {
                DivisionWords.gains.contains(reading.word($0))
                    || DivisionWords.losses.contains(reading.word($0))
            }
            let isLed = last.map { DivisionWords.gains.contains(reading.word($0)) }
            if isGain, isLoss ? isLed != false : true {
                flows.append(.gain)
            } else {
                flows.append(isLoss ? .loss : flows.last.flatMap(\.self))
            }
        }
        return flows
    }

    /// Whether words of loss, gain or division stand by the parts, so that the last figure is their outcome.
    func changes(_ reading: Reading) -> Bool {
        isPair
            || parts.contains {
                has(DivisionWords.gains, around: $0, reading)
                    || has(DivisionWords.losses, around: $0, reading)
            }
    }

    /// "needs 60 senators; 52 are in favour, so ten more must be found".
    func isOfNeed(_ reading: Reading) -> Bool {
        let start = whole.start
        return reading.has(DivisionWords.needs, in: max(0, start - 4)..<start)
    }

    private func has(_ words: WordSet, around part: Figure, _ reading: Reading) -> Bool {
        let start = max(0, part.start - 4)
        let end = min(reading.tokens.count, part.nounEnd + 3)
        return (start..<max(start, end)).contains { token in
            words.contains(reading.word(token))
                && !whole.tokens.contains(token) && !rest.tokens.contains(token)
                // "that were brought back"
                && (token + 1 >= reading.tokens.count
                    || reading.word(token + 1) != DivisionWords.back)
        }
    }
}

private enum DivisionWords {
    static let hedges = WordSet(
        "including among each every apiece per while both average overlapping"
    )
    static let vague = WordSet("some several few many")
    /// "leaving six dead" is no remainder.
    static let fates = WordSet(
        "dead injured wounded hurt homeless stranded trapped dying sick jobless"
    )
    static let gains = WordSet(
        """
        more joined added born gained gains bought received acquired hired adds brought built planted arrived
        opened hatched
        """
    )
    static let back = WordKey("back")
    static let losses = WordSet(
        """
        lost lose loses spent spends sold sells gave died dropped withdrew quit left resigned paid pays repaid back
        dismissed fired laid cut drained used killed destroyed freed released served played withdrew moved closed repaired replaced fell
        taken sank burned culled
        """
    )
    static let needs = WordSet("need needs needed requires required takes")
}
