extension UnitTotals {
    /// The figures of the sentence of an amount for each, and of those beside it.
    struct Neighbourhood {
        let unit: UnitRate
        let here: ArraySlice<Figure>
        let before: ArraySlice<Figure>
        let behind: ArraySlice<Figure>

        init(_ unit: UnitRate, _ figures: FigureTable) {
            self.unit = unit
            let sentence = unit.figure.sentence
            here = figures.figures(ofSentence: sentence)
            before =
                figures.figures(ofSentence: sentence - 2).suffix(8)
                + figures.figures(ofSentence: sentence - 1).suffix(16)
            behind = figures.figures(ofSentence: sentence + 1).prefix(16)
        }

        /// A figure that may be the amount for all.
        struct Total {
            let figure: Figure
            /// Its value, times the multiple before it: "twice as much in all as the $800,000".
            let value: Double
            let slack: Double
            /// Whether the words say that it follows from the amount for each.
            let isSaid: Bool
        }

        /// Those of the unit that are larger than one; those that are said to be it first.
        func totals(_ reading: Reading) -> [Total] {
            let rate = unit.figure
            let near = [
                before.filter { $0.sentence == rate.sentence - 1 }, Array(here), Array(behind),
            ]
            let totals = near.joined().compactMap { figure -> Total? in
                guard figure.tokens != rate.tokens, isOfUnit(figure, reading),
                    let value = value(of: figure), value > (rate.plain ?? 0),
                    !isRateItself(figure, reading)
                else { return nil }
                let factor = multiplier(of: figure, reading)
                return Total(
                    figure: figure,
                    value: value * (factor ?? 1),
                    slack: figure.slack * value / (figure.plain ?? value) * (factor ?? 1),
                    isSaid: factor != nil || isSaid(figure, reading)
                )
            }
            return totals.filter(\.isSaid) + totals.filter { !$0.isSaid }
        }

        /// A figure's value in the unit of the amount for each, where both are lengths of time.
        private func value(of figure: Figure) -> Double? {
            unit.figure.dimension == .duration
                ? figure.plain(inUnitOf: unit.figure) : figure.plain
        }

        /// How many there are of what the amount is for; nil where several numbers may be meant.
        func number(for total: Figure, _ reading: Reading) -> Figure? {
            // "$165 a day for each person. For the 588 that comes to $97,020."
            if total.sentence > unit.figure.sentence {
                let counts = behind.filter {
                    $0.dimension == .count && $0.exact != nil && $0.tokens != total.tokens
                }
                if counts.count == 1,
                    opensAsResult(total, reading) || isTaken(total, for: counts[0], reading)
                        || isDrawn(total, from: counts[0], reading)
                {
                    return counts.first
                }
            }
            switch unit.tie {
            case .eachOf(let number), .price(let number): return number
            case .noun(let noun):
                let counts = (before + here).filter { isCount($0, of: noun, reading) }
                guard counts.isEmpty else { return counts.only }
                // "six ferries … for each ship", "a ticket costs $30, and the 800 seats would bring in": the only things that
                // are counted.
                guard noun > 0,
                    WordKey.each == reading.word(noun - 1)
                        || noun < unit.figure.start && isResult(total, reading)
                else { return nil }
                let sentence = unit.figure.sentence
                let opensBlock = reading.opensBlock(sentence)
                let others = (before + here).filter {
                    isNumber($0, reading) && $0.sentence >= (opensBlock ? sentence : sentence - 1)
                        && $0.tokens != total.tokens
                }
                return others.count == 1 ? others.first : eachBefore(total, reading)
            case .each:
                let rate = unit.figure
                let counts = here.filter {
                    isNumber($0, reading) && $0.tokens != total.tokens
                        && (rate.dimension != .count
                            || $0.end <= rate.start)
                }
                guard counts.isEmpty else {
                    return counts.count == 1 && isNear(counts[0]) ? counts[0] : nil
                }
                return eachBefore(total, reading)
            }
        }

        /// Whether a number, or the product of two, times the amount for each gives the total.
        func explains(_ total: Total) -> Bool {
            guard let value = unit.figure.plain, value > 0 else { return true }
            let slack = isReckoned(before: total.figure) ? 0 : unit.figure.slack
            // "18 buses with 52 seats each, giving room for 836 passengers", for 16 days
            let arePlaces = unit.figure.counts(UnitTotalWords.places) && total.isSaid
            let numbers = (arePlaces ? here : before + here + behind).filter {
                $0.tokens != total.figure.tokens && $0.tokens != unit.figure.tokens
                    && ($0.quantity.value ?? 0) > 0 && $0.dimension != .ratio
            }
            func fits(_ count: Double, _ room: Double) -> Bool {
                let product = count * value
                // "$2,780" for $2,870 is no rounding.
                if WorkedSum.haveSameDigits(product, total.value) { return false }
                return abs(product - total.value)
                    <= count * slack + total.slack + (0.03 + room) * product
            }
            return numbers.contains { first in
                let (one, room) = Self.factor(first)
                return fits(one, room)
                    || here.contains { second in
                        let (other, rest) = Self.factor(second)
                        return second.tokens != total.figure.tokens && second.tokens != first.tokens
                            && second.tokens != unit.figure.tokens && second.dimension != .ratio
                            && fits(one * other, room + rest)
                    }
            }
        }

        /// Whether the total is reckoned from the amount for each, which then isn't rounded: "120 pies at £3 each and took £390", "two
        /// years for each of the four counts, nine years in all".
        private func isReckoned(before total: Figure) -> Bool {
            let figure = unit.figure
            return (figure.dimension == .money || figure.dimension == .duration)
                && figure.quantity.bound == .exact && (figure.quantity.value ?? 1000) < 1000
                && figure.start < total.start
        }

        /// A number, and what part of it the true one may be off.
        private static func factor(_ figure: Figure) -> (value: Double, room: Double) {
            guard let value = figure.quantity.value, value > 0 else { return (0, 0) }
            return (
                value, figure.quantity.bound == .exact && value < 1000 ? 0 : figure.slack / value
            )
        }

        // MARK: Numbers

        private func isNear(_ other: Figure) -> Bool {
            abs(unit.figure.start - other.start) <= 25
        }

        func isNumber(_ figure: Figure, _ reading: Reading) -> Bool {
            figure.dimension == .count && figure.quantity.unit != nil && (figure.plain ?? 0) >= 2
                && figure.tokens != unit.figure.tokens
        }

        /// "It reported 19 bombs … Each bomb cost $4,000": the only number before, where "each" opens the amount.
        private func eachBefore(_ total: Figure, _ reading: Reading) -> Figure? {
            let rate = unit.figure
            if let said = inEachBefore(total, reading) { return said }
            guard
                here.allSatisfy({
                    $0.dimension == .money || $0.dimension == .duration || $0.exact == 1
                })
            else { return nil }
            let sentence = reading.sentences[rate.sentence].tokens
            let each = (sentence.lowerBound..<rate.start).first { reading.word($0) == .each }
            // "three counts of theft … 18 months on each of them"
            let isOfThem = ClosedWords.groupPronouns.contains(reading.word(unit.end - 1))
            guard isOfThem || each.map({ rate.start - $0 <= 8 }) == true else { return nil }
            let counts = before.filter { isNumber($0, reading) }
            let last = counts.filter { $0.sentence == rate.sentence - 1 }
            return counts.only ?? last.only
        }

        /// Whether a figure counts the noun: "212 acres" of "acre".
        func isCount(_ figure: Figure, of unit: Int, _ reading: Reading) -> Bool {
            guard figure.plain != nil else { return false }
            let isOfAnybody = UnitTotalWords.anybody.contains(reading.word(unit))
            let start = figure.start
            // "$12 a person, so a family of five pays $60"
            if isOfAnybody, start >= 2, reading.word(start - 1) == .of,
                UnitTotalWords.parties.contains(reading.word(start - 2))
            {
                return true
            }
            guard let noun = figure.quantity.unit else { return false }
            if isOfAnybody { return PersonNouns.all.contains(Figure.head(of: noun)) }
            let head = Array((noun.split(separator: " ").last ?? "").lowercased().utf8)
            let singular = reading.letters(unit)
            return head == singular || head == singular + Array("s".utf8)
                || head == singular + Array("es".utf8)
                // "24 carries", "a carry"
                || singular.last == UInt8(ascii: "y")
                    && head == singular.dropLast() + Array("ies".utf8)
        }

        // MARK: Totals

        private func isOfUnit(_ figure: Figure, _ reading: Reading) -> Bool {
            let rate = unit.figure
            // "960,000 francs a year, 120 for each of the 6,000 dogs"
            if case .eachOf = unit.tie, rate.dimension == .count, rate.quantity.unit == nil,
                figure.dimension == .money, figure.sentence == rate.sentence,
                (1...4).contains(rate.start - figure.end)
            {
                return true
            }
            // "A barrel holds 36 gallons, so that ten barrels hold 420"
            if rate.isMeasure, figure.dimension == .count, figure.quantity.unit == nil,
                figure.sentence == rate.sentence,
                (1...8).contains(figure.start - unit.end), isMade(figure, reading)
            {
                return true
            }
            guard figure.dimension == rate.dimension else { return false }
            // "eight episodes of 45 minutes each, or seven hours in all"
            if rate.dimension == .duration, figure.sentence == rate.sentence,
                figure.start >= unit.end, !figure.isOfSameUnit(rate),
                // "two weeks' pay for every five years"
                !ClosedWords.eachOrEvery.contains(reading.word(figure.start - 1))
            {
                return isSaid(figure, reading)
            }
            guard rate.dimension == .count else { return figure.isOfSameUnit(rate) }
            // "36 berths each, 268 in all", "45 passengers each, 640 people in all", "each holds 54, so nine can carry 486"
            // "120 beds on five floors, 24 on each"
            if figure.end <= rate.start, figure.isOfSameUnit(rate),
                unit.end > rate.nounEnd + 1, isRestated(figure, reading)
            {
                return true
            }
            // "twelve buckets with 20 in each. That makes 290"
            if opensAsResult(figure, reading), figure.isOfSameUnit(rate) { return true }
            guard figure.sentence == rate.sentence, figure.start >= unit.end,
                case let gap = unit.end..<figure.start,
                gap.count <= 8
                    || gap.count <= 16 && isRoom(for: figure, reading)
                        && !reading.has(.and, in: gap),
                UnitTotals.isTotal(figure, reading) || isMade(figure, reading)
            else { return false }
            return figure.isOfSameUnit(rate) || figure.countsPeople(like: rate)
                || rate.counts(UnitTotalWords.places) && figure.counts(PersonNouns.all)
                    && isRoom(for: figure, reading)
        }

        /// "making 300 cases", "can carry 486", "so 264 people".
        private func isMade(_ total: Figure, _ reading: Reading) -> Bool {
            let start = total.start
            return start > unit.end
                && (UnitTotalWords.making.contains(reading.word(start - 1))
                    // "carries 45 passengers, so that 1,620 people can be taken"
                    || reading.word(start - 1) == .that
                        && reading.word(start - 2) == UnitTotalWords.so
                    || isRoom(for: total, reading))
        }

        /// Whether it is for one of them, or for a time, itself.
        private func isRateItself(_ figure: Figure, _ reading: Reading) -> Bool {
            ProductWords.each.contains(reading.word(figure.nounEnd))
        }

        /// "twice as much in all as the $800,000": the number before the total.
        private func multiplier(of total: Figure, _ reading: Reading) -> Double? {
            let factor = here.last { $0.end <= total.start }
            guard let factor, factor.dimension == .ratio, let value = factor.quantity.value,
                value >= 2, total.start - factor.end <= 8,
                reading.has(ProductWords.comparing, in: factor.end..<total.start)
            else { return nil }
            return value
        }

        func isSaid(_ total: Figure, _ reading: Reading) -> Bool {
            UnitTotals.isTotal(total, reading) || isSplit(total, reading)
                || isRestated(total, reading) || isResult(total, reading)
                || opensAsResult(total, reading) || isMade(total, reading)
                || behind.first.map {
                    isTaken(total, for: $0, reading) || isDrawn(total, from: $0, reading)
                } == true
        }

        /// "$2 million, split evenly among five towns, each of which gets $500,000".
        private func isSplit(_ total: Figure, _ reading: Reading) -> Bool {
            let sentence = unit.figure.sentence
            if total.sentence == sentence - 1 { return isShared(total, reading) }
            guard total.sentence == sentence, total.end < unit.figure.start else { return false }
            return reading.has(ProductWords.splitting, in: total.end..<unit.figure.start)
        }

        /// "£1.32m on Saturday, £120,000 each", "$300,000, or $150 for each of the 1,850 hives".
        private func isRestated(_ total: Figure, _ reading: Reading) -> Bool {
            let rate = unit.figure
            guard total.sentence == rate.sentence, rate.start > total.end,
                ProductWords.restating.contains(reading.word(rate.start - 1))
                    || UnitTotalWords.restating.contains(reading.word(rate.start - 1))
            else { return false }
            let between = total.nounEnd..<max(total.nounEnd, rate.start - 1)
            if case .eachOf = unit.tie, between.count <= 8 { return true }
            guard between.count <= 12 else { return false }
            // "$96 million on 12,000 pupils, about $800 a pupil": one mark, and what it is for before it.
            let words = between.drop {
                reading.tokens.kind[$0] == .number
                    || reading.tokens.kind[$0] == .word && !reading.tag($0).isFiniteVerb
            }
            return words.allSatisfy {
                UnitTotalWords.links.contains(reading.word($0))
                    || ProductWords.restating.contains(reading.word($0))
            }
        }

        /// "That comes to $4,000", "For the 588 that is $97,020": a sentence that goes on from the one before.
        private func opensAsResult(_ total: Figure, _ reading: Reading) -> Bool {
            guard total.sentence == unit.figure.sentence + 1 else { return false }
            let between = reading.sentences[total.sentence].start..<total.start
            return (1...10).contains(between.count)
                && reading.has(UnitTotalWords.that, in: between)
                && reading.has(UnitTotalWords.results, in: between)
                && between.allSatisfy { !reading.isMark($0) }
        }

        /// "All 900 were sold, and the hall took $22,500", "It sold 900 of them, for a total of $22,500" behind the price, where nothing
        /// else is counted in the two sentences.
        private func isTaken(_ total: Figure, for sold: Figure, _ reading: Reading) -> Bool {
            let between = sold.gap(to: total)
            let isSold =
                reading.has(UnitTotalWords.selling, in: between.prefix(4))
                || reading.has(UnitTotalWords.selling, in: reading.words(3, before: sold))
            return here.count == 1 && behind.count == 2 && between.count <= 14
                && total.sentence == unit.figure.sentence + 1 && isSold
                && (reading.has(UnitTotalWords.taking, in: between.suffix(4))
                    || UnitTotals.isTotal(total, reading))
        }

        /// "…, costing the hospital $45 million", "…; that is $24,000", "…, which would bring in €4,000".
        private func isResult(_ total: Figure, _ reading: Reading) -> Bool {
            guard total.sentence == unit.figure.sentence, total.start >= unit.end
            else { return false }
            let between = unit.end..<total.start
            // "…, worth $3,700"
            if reading.has(UnitTotalWords.worth, in: between.suffix(2)) { return true }
            // ", to be served one after the other, which makes five years"
            if reading.has(UnitTotalWords.makes, in: between.suffix(1)),
                ClosedWords.relatives.contains(reading.word(total.start - 2))
            {
                return between.count <= 24
            }
            guard between.count <= 10 else { return false }
            // ", or $1,035 a night", "3 cents a word for 1,200 words, or $36"
            let isOr = { (token: Int) in reading.word(token) == .or }
            if between.count <= 3 && between.contains(where: isOr) || between.last.map(isOr) == true
            {
                return true
            }
            return reading.has(UnitTotalWords.results, in: between)
        }
    }
}

enum UnitTotalWords {
    static let anybody = WordSet("head person")
    static let parties = PersonNouns.groups.union(WordSet("family party group couple table"))
    static let that = WordSet("that this")
    static let selling = WordSet("sold went bought paid")
    static let taking = WordSet("took brought made raised earned takings")
    static let worth = WordKey("worth")
    static let so = WordKey("so")
    static let also = WordKey("also")
    static let makes = WordSet("makes made")
    static let making = WordSet(
        "making makes make made carry carries carried hold holds seat seats totalling totaling so"
    )
    static let places = WordSet("seats berths beds places bunks cots couchettes desks chairs")
    static let seating = WordSet("seat seats hold holds sleep sleeps accommodate accommodates")
    static let room = WordSet("room space enough")
    static let restating = WordSet("about roughly nearly around at of is to")
    static let links = WordSet(
        """
        which is that works out comes at to an a average of about roughly nearly around - -- \u{2013} \u{2014}
        """
    )
    static let results = WordSet(
        """
        costing costs cost bringing bring brings brought raising raise raised raises earning earned earn making makes make made
        worth puts put values valued comes come came coming totalling totaling took take takes taking get gets got collect collected pay pays paid
        needs need spend spends spent yield yielding yields produce produces produced carry carries hold holds stands amounts be is
        """
    )
}
