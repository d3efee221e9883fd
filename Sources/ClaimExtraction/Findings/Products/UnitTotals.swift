/// Finds amounts for all that their number and the amount for each don't give: "62 officers … $30,000 each … $18.6
/// million", "212 acres for $1.7 million, or $6,000 an acre", "eleven lessons at 40 francs, or 480 francs in all".
///
/// "Tickets cost $25. All 900 were sold, and the hall took $25,200": the number and the sum may stand in the next sentence.
/// Silent if any number around gives the total, so that it needn't know which one the sentence means.
struct UnitTotals: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 1, cues: UnitRate.words)
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var reported: [Range<Int>] = []
        for index in figures.indices {
            let rate = figures.figures[index]
            guard rate.plain != nil, rate.dimension != .ordinal, rate.isNumber else { continue }
            let here = figures.figures(ofSentence: rate.sentence)
            // A sentence with more figures is a table.
            guard here.count <= 24, let unit = UnitRate(rate, here, reading),
                !Averages().isOfListed(rate, figures, reading)
            else { continue }
            let group = Neighbourhood(unit, figures)
            let totals = group.totals(reading)
            // "3,000 were sold at $5 each, which made $15,000, less $6,200 for the flour"
            let isRight = totals.contains { total in
                total.isSaid && total.figure.sentence == rate.sentence
                    && group.number(for: total.figure, reading).map {
                        abs(($0.plain ?? 0) * (rate.plain ?? 0) - total.value) <= total.slack
                    } == true
            }
            guard !isRight else { continue }
            for total in totals {
                guard !reported.contains(total.figure.tokens),
                    let number = group.number(for: total.figure, reading),
                    let found = finding(unit, number, total, group, reading),
                    !isOfNumber(toldIn: figures, total, unit)
                else { continue }
                reported.append(total.figure.tokens)
                findings.append(found)
                break
            }
            if let found = toldBefore(unit, figures, reading) { findings.append(found) }
        }
    }

    /// How far an amount for all may lie from the product to be the one that is meant.
    private static let widest = 1.3

    /// The total of "It comes to $600 for each of the 131", told anywhere before: no amount fits, and one is near.
    private func toldBefore(
        _ unit: UnitRate,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let rate = unit.figure
        let start = reading.sentences[rate.sentence].start
        guard case .eachOf(let number) = unit.tie, let each = rate.exact, let count = number.exact,
            ClosedWords.toldBefore.contains(reading.word(start)),
            (1...4).contains(rate.start - start - 1),
            ProductWords.coming.contains(reading.word(start + 1))
        else { return nil }
        let product = each * count
        let amounts = figures.figures(aroundSentence: rate.sentence).filter {
            $0.dimension == rate.dimension && $0.isOfSameUnit(rate) && $0.tokens != rate.tokens
        }
        let room = rate.slack * count + 0.005 * product
        guard !amounts.contains(where: { abs(($0.plain ?? 0) - product) <= $0.slack + room }),
            let total = amounts.last(where: { amount in
                guard let value = amount.exact else { return false }
                return amount.start < rate.start
                    && max(value, product) < UnitTotals.widest * min(value, product)
            })
        else { return nil }
        return reading.miscount(
            .product(count, each),
            not: total.plain ?? 0,
            [total, rate, number]
        )
    }

    /// Whether a number told anywhere before gives the total: "412 people … There were 397 guests last year … boiled 2,060, or five
    /// for every guest".
    private func isOfNumber(
        toldIn figures: FigureTable,
        _ total: Neighbourhood.Total,
        _ unit: UnitRate
    ) -> Bool {
        guard let each = unit.figure.exact, total.value >= 100 else { return false }
        return figures.figures(aroundSentence: unit.figure.sentence).contains {
            $0.dimension == .count && $0.quantity.unit != nil && $0.start < unit.figure.start
                && ($0.exact ?? 0) >= 20 && ($0.exact ?? 0) * each == total.value
        }
    }

    private func finding(
        _ unit: UnitRate,
        _ number: Figure,
        _ total: Neighbourhood.Total,
        _ group: Neighbourhood,
        _ reading: Reading
    ) -> Finding? {
        guard let value = unit.figure.plain, let count = number.plain, count >= 2,
            number.tokens != total.figure.tokens, !group.explains(total),
            !group.here.contains(where: { WorkedSum.isSumOfProducts($0, of: group.here) })
        else { return nil }
        let product = count * value
        let isSlip = WorkedSum.isSlipOfTen(total.value, product)
        let isNear = total.value > product / 4 && total.value < product * 4
        guard isSlip || (isNear && total.isSaid) else { return nil }
        return reading.miscount(
            .product(count, value),
            not: total.value,
            [number, unit.figure, total.figure]
        )
    }

    /// "$2.1 million in all", "a total of $2.1 million", "all 63 sailors".
    static func isTotal(_ figure: Figure, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        let around = max(0, figure.start - 3)..<min(tokens.count, figure.end + 3)
        return reading.word(figure.start - 1) == .all
            || reading.has(ProductWords.totals, in: around)
            || around.dropLast().contains {
                reading.word($0) == .in && reading.word($0 + 1) == .all
            }
    }
}

extension Figure {
    /// Whether it is a number and no limit: "three for each bed", not "fewer than three".
    fileprivate var isNumber: Bool {
        quantity.bound == .exact || quantity.bound == .approximately
    }
}

extension UnitTotals.Neighbourhood {
    /// "room for 640 people", "seats 640 people", "so that 640 people can sleep": as many as there are places.
    func isRoom(for people: Figure, _ reading: Reading) -> Bool {
        let lead = people.start - 1
        // "room for 600 pupils and 40 teachers"
        let isFirst =
            reading.word(people.nounEnd) == .and
            && reading.begins(.quantity, at: people.nounEnd + 1)
        // "there was also room for 80 people on the ferry"
        if isFirst || reading.word(lead - 2) == UnitTotalWords.also { return false }
        let isSo =
            reading.word(lead) == .that && reading.word(lead - 1) == UnitTotalWords.so
            && reading.tag(people.nounEnd) == .modal
        return isSo || UnitTotalWords.seating.contains(reading.word(lead))
            || reading.word(lead) == .for
                && UnitTotalWords.room.contains(reading.word(lead - 1))
    }

    /// "The college has 2,400 pupils, so the plan will cost $420,000" behind what each pupil gets.
    func isDrawn(_ total: Figure, from number: Figure, _ reading: Reading) -> Bool {
        let between = number.gap(to: total)
        guard case .noun(let noun) = unit.tie, isCount(number, of: noun, reading) else {
            return false
        }
        return total.sentence == unit.figure.sentence + 1 && number.sentence == total.sentence
            && (3...10).contains(between.count) && reading.isMark(between.lowerBound)
            && reading.word(between.lowerBound + 1) == UnitTotalWords.so
            && reading.has(UnitTotalWords.results, in: between)
    }

    /// The only number of the sentence before, where "in each" stands behind the amount.
    ///
    /// "Six barns stand on the hill. With 200 hens in each they hold 1,500 in all".
    func inEachBefore(_ total: Figure, _ reading: Reading) -> Figure? {
        let rate = unit.figure
        guard here.count == 2, total.start > rate.start, isSaid(total, reading),
            reading.word(unit.end - 1) == .each || reading.word(unit.end) == .each
        else { return nil }
        let sentence = rate.sentence - 1
        return before.filter { $0.sentence == sentence && isNumber($0, reading) }.only
    }

    /// Whether a total is told in the sentence before, as one that is shared.
    ///
    /// "Twelve groups are to share £30,000. Each will receive £2,500."
    func isShared(_ total: Figure, _ reading: Reading) -> Bool {
        guard case .each = unit.tie else { return false }
        let start = reading.sentences[unit.figure.sentence].start
        let lead = start..<unit.figure.start
        // "Each has a roof that cost £3,500", "Each will also get $250,000 from the state"
        return reading.word(start) == .each && lead.count <= SharingWords.farthestEach
            && reading.has(SharingWords.getting, in: lead)
            && !reading.has(SharingWords.also, in: lead)
            && reading.has(ProductWords.sharing, in: reading.sentences[total.sentence].tokens)
    }
}

private enum SharingWords {
    /// "Each of them will get £2,500".
    static let farthestEach = 5
    static let getting = WordSet(
        "get gets got receive receives received given take takes gain gains"
    )
    static let also = WordKey("also")
}
