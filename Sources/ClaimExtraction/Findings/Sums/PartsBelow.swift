/// Finds parts that miss the total told in one of the sentences before them, over a paragraph break, too.
///
/// "adopted a $48.6 million budget … The plan sets aside $31.2 million for salaries, $9.7 million for supplies and $6.7 million for
/// buses", "Four theatres are to share €2.6 million … The largest award, €950,000, goes to the Granary. The Lantern will receive
/// €640,000, the Mill €510,000 and the Quay €300,000". Parts are all like figures of one sentence, or of a few one after the other. They
/// are taken for all where they are more than the total, where as many takers as parts are told with it, where the last is the rest, or
/// where they are one list under one verb. Silent if the total isn't a slip away, or any figure around makes up for what they miss.
struct PartsBelow: ConsistencyCheck {
    let triggers = [Trigger(figures: 1)]

    /// How many sentences the parts may take.
    private static let mostSentences = 3
    private static let mostParts = 7
    /// How many words there may be from one part of a list to the next.
    private static let widestGap = 20
    /// A smaller total is near to any sum.
    private static let least = 12.0

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let found =
                lists(endingIn: sentence, figures, reading).lazy
                .compactMap { missed(by: $0, figures, reading) }.first
                ?? ofPlaces(sentence, figures, reading)
            if let found { findings.append(found) }
        }
    }

    /// Parts of one kind that end in one sentence.
    struct List {
        let parts: [Figure]
        /// Whether one verb has them all: "will get €650,000, Ballyglass €380,000 and Toornane €270,000".
        let isOfOneVerb: Bool
        /// Whether the last is all that is left: "and the rest, $6 million".
        let isClosed: Bool
        /// Whether nothing but marks and "and" parts them: "14,200 knots, 6,900 dunlins and 2,100 geese".
        let isCoordinated: Bool
        /// Whether a figure of another kind stands behind them: "and £4m to three choirs".
        let isFollowed: Bool
        /// Whether there may be others: "including $2 million for roads and $4 million for schools".
        let isOpen: Bool

        let sum: Double
        let largest: Double

        init(
            _ parts: [Figure],
            isOfOneVerb: Bool,
            isClosed: Bool,
            isCoordinated: Bool,
            isFollowed: Bool,
            isOpen: Bool
        ) {
            self.parts = parts
            self.isOfOneVerb = isOfOneVerb
            self.isClosed = isClosed
            self.isCoordinated = isCoordinated
            self.isFollowed = isFollowed
            self.isOpen = isOpen
            sum = parts.exactSum
            largest = parts.reduce(0) { max($0, $1.exact ?? 0) }
        }
    }

    // MARK: The parts

    /// The like figures of a sentence, then with those of the sentences before.
    private func lists(
        endingIn sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [List] {
        let own = figures.figures(ofSentence: sentence).filter { $0.dimension != .ordinal }
        guard own.count <= 9 else { return [] }
        // "€30 million now and another €6 million if he plays 50 games": what ends the sentence may be of another kind.
        var lasts: [Figure] = []
        for figure in own.reversed() where mayBePart(figure, reading) {
            if !lasts.contains(where: { isOfKind(figure, of: $0) }) { lasts.append(figure) }
        }
        return lasts.flatMap { lists(of: $0, among: own, figures, reading) }
    }

    /// The figures of a sentence that are of the kind of one of them, then with those of the sentences before.
    private func lists(
        of last: Figure,
        among own: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [List] {
        let sentence = last.sentence
        // "nine days in Peru, seven in Chile and four in Bolivia", but "Eleven will be lent for ten years"
        let areTimes = own.first?.dimension == .duration
        let listed = coordinated(with: last, among: own, reading)
        var lists: [List] = []
        var parts: [Figure] = []
        for next in stride(from: sentence, through: sentence - PartsBelow.mostSentences, by: -1) {
            // "1,940 pounds. … 1,210 pounds and the high school 810"
            let isListed = next == sentence && !listed.isEmpty
            let more = figures.figures(ofSentence: next).filter {
                if isListed { return isOneOf(listed, $0) }
                return $0.dimension != .ordinal && isOfKind($0, of: last)
                    && (areTimes || ($0.dimension == .duration) == (last.dimension == .duration))
            }
            guard !more.isEmpty, more.allSatisfy({ mayBePart($0, reading) }),
                !isHedged(more, next, reading)
            else { break }
            parts = more + parts
            guard parts.count <= PartsBelow.mostParts else { break }
            let isOne = next == sentence
            guard parts.count >= 2, !isOne || areJoined(parts, reading) else { continue }
            lists.append(
                List(
                    parts,
                    isOfOneVerb: isOne && areOfOneVerb(parts, reading),
                    isClosed: isRest(parts[parts.count - 1], reading),
                    isCoordinated: isOne && listed.count == parts.count,
                    isFollowed: own.last?.tokens != last.tokens,
                    isOpen: parts.contains {
                        reading.has(
                            BelowWords.openers,
                            in: reading.sentences[$0.sentence].tokens
                        )
                    }
                )
            )
        }
        return lists
    }

    /// The counts right before one another that end with one: "nine teachers, four aides and six cooks".
    private func coordinated(
        with last: Figure,
        among own: [Figure],
        _ reading: Reading
    ) -> [Figure] {
        guard last.dimension == .count, last.quantity.unit != nil else { return [] }
        var run = [last]
        for figure in own.reversed() where figure.end <= run[0].start {
            let gap = figure.gap(to: run[0])
            guard figure.dimension == .count, figure.quantity.unit != nil,
                mayBePart(figure, reading), (1...2).contains(gap.count),
                gap.allSatisfy({ BelowWords.joints.contains(reading.word($0)) })
            else { break }
            run.insert(figure, at: 0)
        }
        return run.count >= 3 ? run : []
    }

    private func isOneOf(_ figures: [Figure], _ figure: Figure) -> Bool {
        figures.contains { $0.tokens == figure.tokens }
    }

    /// An amount of its own: "€650,000 for a walk", but not "$5 for each" or "$5 more".
    private func mayBePart(_ figure: Figure, _ reading: Reading) -> Bool {
        guard figure.exact != nil else { return false }
        let sentence = reading.sentences[figure.sentence].tokens
        if case .each(let noun)? = RateMark.behind(figure, sentence, reading),
            noun.map({ reading.word($0 - 2) }) != .for
        {
            return false
        }
        // "down from 41", but "another 95 are to go at Wick" is one more part.
        let lead = reading.word(figure.start - 1)
        return (!BelowWords.before.contains(lead) || lead == BelowWords.another)
            && !BelowWords.beside.contains(reading.word(figure.nounEnd))
            && !BelowWords.beside.contains(reading.word(figure.end))
            && !figure.isConversion(reading)
    }

    /// Whether two are counted alike: bare ones among those of one noun, medals of three metals, "612 males and 868 females".
    private func isOfKind(_ figure: Figure, of last: Figure) -> Bool {
        guard figure.dimension == last.dimension else {
            // "£20 million for three choirs"
            let (one, other) = (figure.plain ?? 0, last.plain ?? 0)
            return figure.isOfSameUnit(last) && min(one, other) >= 1e-3 * max(one, other)
        }
        return figure.isOfSameUnit(last) || figure.isOfKindred(last)
            || figure.counts(BelowWords.metals) && last.counts(BelowWords.metals)
            || figure.dimension == .count && figure.sentence == last.sentence
                && [figure, last].allSatisfy { SumsApart.isPrecise($0.exact ?? 0) }
    }

    private func areJoined(_ parts: [Figure], _ reading: Reading) -> Bool {
        let gaps = zip(parts, parts.dropFirst()).map { $0.gap(to: $1) }
        return gaps.allSatisfy {
            $0.count <= PartsBelow.widestGap && reading.has(BelowWords.joints, in: $0)
        } && gaps.last.map { reading.has(BelowWords.lastJoints, in: $0) } == true
    }

    private func areOfOneVerb(_ parts: [Figure], _ reading: Reading) -> Bool {
        zip(parts, parts.dropFirst()).allSatisfy { first, next in
            // "In the north 1,310 are registered, in the south 1,650"
            let isFirst = first.tokens == parts[0].tokens
            return withoutAsides(first.gap(to: next), reading).dropFirst(isFirst ? 3 : 0)
                .allSatisfy { !reading.tag($0).isFiniteVerb }
        }
    }

    // MARK: The total

    private func missed(
        by list: List,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard let first = list.parts.first, let last = list.parts.last else { return nil }
        let before = (first.sentence - reach(of: list, figures, reading)..<first.sentence)
            .map { figures.figures(ofSentence: $0) }
        // The nearest sentence with like figures.
        guard
            let wholes = before.last(where: { $0.contains { isWhole($0, of: list, reading) } }),
            let whole = wholes.last(where: { isWhole($0, of: list, reading) }),
            !isOfAnotherTime(whole, than: last, reading), let total = whole.exact,
            // "owes €148m, of which a bank has €61m": a part itself.
            !wholes.contains(where: { $0.isAlike(whole) && ($0.plain ?? 0) > total }),
            case let isCounted = isCounted(list, from: whole, figures),
            isMissed(total, by: list, isCounted: isCounted, reading),
            isCounted || areAll(list, of: whole, figures, reading)
        else { return nil }
        // "1,200 households" are no acres, though the last of "2,850 acres and the third to 1,300" has no unit.
        let kind = list.parts.first { $0.quantity.unit != nil } ?? last
        let others = figures.figures(ofSentences: whole.sentence - 1...last.sentence + 2)
            .filter { figure in
                figure.tokens != whole.tokens
                    && (figure.isAlike(kind) || figure.isOfKindred(kind))
                    && !list.parts.contains { $0.tokens == figure.tokens }
            }
        guard !isExplained(total, list, others),
            // "carrying 86 people. By noon 12 had died. Sixty-two were rescued."
            !others.contains(where: {
                $0.start > whole.end && $0.end <= first.start && mayBePart($0, reading)
                    && $0.isOfSameUnit(kind) && ($0.exact ?? 0) > Double(list.parts.count)
            })
        else { return nil }
        return WorkedSum.finding(list.parts, sum: list.sum, against: whole, reading)
    }

    /// Whether a figure may be the total: greater than each part, and told as what they are.
    private func isWhole(_ figure: Figure, of list: List, _ reading: Reading) -> Bool {
        guard let total = figure.exact, total >= PartsBelow.least, total > list.largest,
            // "The three others died"
            let first = list.parts.first(where: {
                $0.quantity.unit != nil && !$0.counts(BelowWords.others)
            }) ?? list.parts.first,
            figure.dimension == first.dimension || figure.isPoints,
            figure.quantity.unit != nil || figure.dimension != .count || figure.isOfThem(reading)
                || isGroup(figure, reading) || isPreciseForBare(total, list),
            isOfUnit(figure, of: list, by: first)
        else { return false }
        let sentence = reading.sentences[figure.sentence].tokens
        return RateMark.behind(figure, sentence, reading)?.isEach != true
    }

    /// Whether a total and its parts are counted alike, or the parts are told by the metal of a medal.
    private func isOfUnit(_ whole: Figure, of list: List, by part: Figure) -> Bool {
        if list.isCoordinated {
            // "27 teachers. There are twelve boys, eight girls and five dogs"
            return list.parts.allSatisfy {
                whole.isOfSameUnit($0) || whole.isOfKindred($0)
                    || whole.counts(BelowWords.medals) && $0.counts(BelowWords.metals)
            }
                || isPreciseNext(whole, to: list)
        }
        return whole.isOfSameUnit(part) || whole.isOfKindred(part)
            || whole.counts(BelowWords.medals) && part.counts(BelowWords.metals)
            || isPreciseNext(whole, to: list)
    }

    /// Whether the parts follow at once in numbers of which no sum comes near to another by chance.
    ///
    /// "decided 4,860 claims. It granted protection in 2,915 cases and refused it in 1,845"
    private func isPreciseNext(_ whole: Figure, to list: List) -> Bool {
        if list.isCoordinated, whole.dimension == .count, list.sum > 0.92 * (whole.exact ?? 0),
            list.parts[0].sentence - whole.sentence <= 2
        {
            // "cut 31 jobs. Fourteen teachers, nine aides and six custodians will go"
            return SumsApart.isPrecise(whole.exact ?? 0)
                || whole.counts(KnownWords.jobs) && list.parts[0].counts(PersonNouns.all)
        }
        return whole.dimension == .count && list.parts[0].sentence == whole.sentence + 1
            && (list.parts + [whole]).allSatisfy { SumsApart.isPrecise($0.exact ?? 0) }
            && list.sum > 0.94 * (whole.exact ?? 0)
    }

    /// "$48.6 million a year earlier", "down from $48.6 million", "$48.6 million last year … will set aside".
    private func isOfAnotherTime(_ whole: Figure, than part: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[whole.sentence].tokens
        let near = [sentence.behind(whole.nounEnd, 8), sentence.before(whole.start, 8)]
        let own = reading.sentences[part.sentence].tokens.prefix(6)
        return BelowWords.before.contains(reading.word(whole.start - 1))
            || near.contains { reading.has(BelowWords.otherTimes, in: $0) }
            // "Last year's budget had €30m for schools", but "The last €2.2bn is set aside for the grid"
            || own.contains { reading.word($0) == .last && $0 + 1 != part.start }
            || near.contains { reading.has(.last, in: $0) }
                && reading.has(BelowWords.now, in: reading.sentences[part.sentence].tokens)
    }

    /// Whether the parts come near to the total and miss it by a slip that no rounding explains.
    ///
    /// Where their number is told, any lack of theirs is one: "£4.2m … split three ways: £1.9m, £1.4m and £600,000".
    private func isMissed(
        _ total: Double,
        by list: List,
        isCounted: Bool,
        _ reading: Reading
    ) -> Bool {
        let sum = list.sum
        let places = list.parts.compactMap { $0.exact.map(WorkedSum.lastPlace(of:)) }
        let finest = min(places.min() ?? 1, WorkedSum.lastPlace(of: total))
        let isRounded = finest < 1 || finest >= 100 && areRounded(list, total, reading)
        // "$50,000" is no rounded number of tens of thousands.
        let isPlain = list.parts.allSatisfy { $0.dimension == .money } && !isRounded
        let place = isPlain ? finest : WorkedSum.lastPlace(of: total)
        // "The hall cost $220,000. The town gave $95,000, the church $60,000 and the last $35,000 came from a dentist."
        if list.isClosed, isPlain, list.parts.count >= 3, finest >= 1000, !list.isOpen {
            return abs(sum - total) > 0.5 * finest && sum > 0.7 * total && sum < 1.4 * total
        }
        return sum > 0.85 * total && sum < 1.18 * total
            && (Slip.isLikely(total, for: sum)
                || (isCounted || list.isClosed) && list.parts.count >= 3
                    && abs(sum - total) < 0.1 * total)
            && abs(sum - total) > (isRounded ? 1.5 : 0.5) * finest
            && abs(sum - total) > 0.55 * place
            && (list.parts.count >= 3 || Slip.isTelling(total, for: sum))
    }

    private func areAll(
        _ list: List,
        of whole: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Bool {
        guard let first = list.parts.first, let last = list.parts.last else { return false }
        // More than the total they can't be, though others may be among them.
        if list.isOpen { return list.sum > (whole.exact ?? 0) && list.parts.count >= 3 }
        if list.isClosed { return true }
        // "The tour takes 21 days", "was jailed for 14 weeks": times of other things stand everywhere.
        if whole.dimension == .duration {
            return list.isOfOneVerb && list.parts.count >= 3
                && first.sentence - whole.sentence <= 2
        }
        let total = whole.exact ?? 0
        // 22,375 for 22,735: nobody who isn't told of makes two digits change places.
        if WorkedSum.haveSameDigits(total, list.sum), SumsApart.isPrecise(total) {
            return list.parts.count > 2 || list.isOfOneVerb
        }
        if list.parts.count == 2 {
            if areParallel(list, reading), SumsApart.isPrecise(total), list.isOfOneVerb,
                first.sentence - whole.sentence == 1
            {
                return true
            }
            // "for £38m. They will pay £30m now and a further £6m"
            if list.isOfOneVerb, whole.dimension == .money, first.sentence - whole.sentence == 1,
                BelowWords.further.contains(reading.word(last.start - 1))
            {
                return true
            }
            // "cost her £12,000. One has offered her £5,000 and the other £7,500"
            return list.isOfOneVerb && list.sum > total && SumsApart.isPrecise(total)
                && first.sentence - whole.sentence == 1
                || isPreciseNext(whole, to: list) && first.sentence == last.sentence
                    && figures.figures(ofSentence: whole.sentence).count(where: {
                        $0.isAlike(whole)
                    }) == 1
        }
        if list.sum > total { return true }
        // A digit too many or too few is no other part that isn't told.
        let lack = total - list.sum
        let isOneDigit: Bool =
            lack <= 0.08 * total && lack == WorkedSum.lastPlace(of: lack) && lack >= 10
        let isNear: Bool = lack <= (list.isCoordinated ? 0.08 : 0.06) * total || isOneDigit
        let isPrecise = isOneDigit && SumsApart.isPrecise(total) && first.sentence == last.sentence
        return (list.isOfOneVerb || isPrecise) && (!list.isFollowed || list.isCoordinated) && isNear
            && first.sentence - whole.sentence <= 2
    }

    /// Whether a figure around is the sum, or makes up for what the parts miss, or one of the parts is a sum of others.
    private func isExplained(_ total: Double, _ list: List, _ others: [Figure]) -> Bool {
        let sum = list.sum
        let room: Double = 1e-6 * total
        let lack: Double = abs(sum - total)
        let isMadeUp = others.compactMap(\.plain).contains { value in
            abs(value - sum) <= 0.004 * sum || abs(value - lack) <= room
        }
        if isMadeUp { return true }
        var head = 0.0
        for part in list.parts {
            let value = part.exact ?? 0
            head += value
            let isWithout: Bool = abs(sum - value - total) <= room
            // "sold 950 kilos. The north had 540 and the south 410"
            let isSumOfOthers: Bool =
                !list.isOfOneVerb && !list.isClosed && abs(sum - value - value) <= room
            if isWithout || isSumOfOthers || abs(head - total) <= room { return true }
        }
        return false
    }
}
