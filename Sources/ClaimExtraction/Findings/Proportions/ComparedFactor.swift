/// How many times another figure one is said to be: "twice", "three times as much", "20 percent more", "half as much again".
struct ComparedFactor {
    let figure: Figure
    /// 3 for "three times", 1.2 for "20 percent more".
    private let times: Double
    /// Whether it says "times" and not how much more or less.
    let isMultiple: Bool
    /// The token behind the words that compare: behind "three times as much", "a fifth more".
    private let end: Int

    init?(_ figure: Figure, _ reading: Reading) {
        guard figure.quantity.upper == nil, let value = figure.quantity.value else { return nil }
        let next = figure.end
        self.figure = figure
        guard next + 1 < reading.tokens.count else { return nil }
        if let share = figure.share, let sign = ComparedFactor.sign(of: figure, reading) {
            times = 1 + sign * share
            isMultiple = false
            end = next + 1
            return
        }
        guard figure.dimension == .ratio, value >= 2 || value == 0.5 else { return nil }
        let isAsMuch =
            reading.word(next) == .as
            && (ChangeWords.many.contains(reading.word(next + 1))
                || reading.tag(next + 1).isAdjective
                || reading.tag(next + 1).isAdverb)
        // "and three times that, $6 million, in 2024", "twice that number, or 1,500,"
        let isNumber = FactorWords.numbers.contains(reading.word(next + 1))
        let thatEnd = isNumber ? next + 2 : next + 1
        let isThat =
            reading.word(next) == .that
            && (reading.isMark(thatEnd) || reading.word(thatEnd) == .or)
        let isAgain =
            isAsMuch && next + 2 < reading.tokens.count && reading.word(next + 2) == .again
        times = isAgain ? 1 + value : value
        isMultiple = true
        end = isAgain ? next + 3 : isAsMuch ? next + 2 : isThat ? thatEnd : next
        guard times != 1 else { return nil }
    }

    /// 1 for "20 percent more", "up 20 percent from", -1 for less and down; nil for anything else.
    private static func sign(of figure: Figure, _ reading: Reading) -> Double? {
        let (start, end) = (figure.start, figure.end)
        if FactorWords.more.contains(reading.word(end)) { return 1 }
        if FactorWords.less.contains(reading.word(end)) { return -1 }
        guard reading.word(end) == .from, start > 0 else { return nil }
        let lead = reading.word(start - 1)
        return lead == .up ? 1 : lead == FactorWords.down ? -1 : nil
    }

    /// Whether it makes a figure larger.
    var isLarger: Bool { times > 1 }

    /// What it says: the multiple, or the share by which the two differ.
    private var said: Double { isMultiple ? times : abs(times - 1) }

    /// The same of two values.
    private func actual(_ new: Double, _ old: Double) -> Double {
        isMultiple ? new / old : times > 1 ? new / old - 1 : 1 - new / old
    }

    /// The two values beside what is said of them.
    func finding(_ value: Figure, _ base: Figure, _ reading: Reading) -> Finding {
        let new = value.plain(inUnitOf: base) ?? value.amount ?? 0
        let ratio = new / (base.amount ?? 1)
        let (one, other) = (WorkedSum.number(new), WorkedSum.number(base.amount ?? 0))
        let words = reading.text(figure.tokens)
        return reading.finding(
            .arithmetic,
            isMultiple
                ? "“\(words)”, but \(one) is \(number: ratio) times \(other)."
                : "\(one) against \(other) is \(percent: abs(ratio - 1)) "
                    + "\(ratio < 1 ? "less" : "more"), not “\(words)”.",
            [value, figure, base]
        ).refuting(figure.dimension == .percent ? figure.amount : nil, isLarger ? .rise : .fall)
    }

    /// Whether a value is so many times another, as nearly as the three are written.
    func agrees(_ value: Figure, with base: Figure) -> Bool {
        guard let old = base.amount, let new = value.plain(inUnitOf: base) ?? value.amount else {
            return true
        }
        // "in three months a sixth more than in the three before": two lengths, and what they hold.
        if old == new, value.dimension == .duration { return true }
        let actual = new / old
        let slack =
            value.quantity.unit == base.quantity.unit
            ? value.slack(beside: base) * max(1, actual) / old
            : (value.slack * new / (value.plain ?? new) + base.slack * actual) / old
        let bound = figure.quantity.bound
        guard !isMultiple else {
            let isMore = bound == .moreThan || bound == .atLeast
            // "a little more than half"
            if isMore, times < 1 { return actual >= times - slack && actual < 1 }
            return WorkedSum.isMultiple(
                actual,
                times,
                isMore: isMore,
                isNearly: bound != .exact,
                slack
            )
        }
        let difference = self.actual(new, old)
        // "A fifth more" is a manner of speaking.
        let room = max(figure.dimension == .percent ? 0.01 : 0.04, 0.06 * said) + slack
        return switch bound {
        case .exact: abs(difference - said) <= room
        case .approximately: abs(difference - said) <= room + 0.1 * said + 0.01
        case .moreThan, .atLeast: difference >= said - room
        case .lessThan, .atMost: difference <= said + room && difference > 0
        }
    }

    // MARK: The value

    /// Whether it is told of the figure before: at once, or as an aside in the same clause.
    func isTied(to value: Figure, _ reading: Reading) -> Bool {
        guard figure.start >= value.nounEnd else { return false }
        let between = value.nounEnd..<figure.start
        if between.count <= 3, !isMultiple || reading.hasOnly(ChangeWords.apposition, in: between) {
            return true
        }
        guard isMultiple else {
            return between.count <= 9
                && reading.has(ClosedWords.asideMarks, in: between.suffix(2))
                && between.allSatisfy { !reading.tag($0).isVerb }
        }
        // "awarded $8 million on Wednesday to a driver who fell, three times the $2 million that …"
        return between.count <= 18
            && (value.dimension == .money || end > figure.end
                || reading.word(end) == .the)
            && between.last.map { reading.isMark($0) } == true
            && isOneClause(between.dropLast(), reading)
    }

    /// Whether no mark parts the words but the commas of "…, she said, …".
    private func isOneClause(_ range: Range<Int>, _ reading: Reading) -> Bool {
        let isSaid = reading.has(ChangeWords.saying, in: range)
        return range.allSatisfy {
            (!reading.isMark($0)
                || (isSaid && reading.word($0) == .comma))
                && !ProductWords.each.contains(reading.word($0))
        }
    }

    /// "three times as much, $12,", "twice that number, or 1,500,": the value between two marks behind it.
    func isAppositive(_ value: Figure, _ reading: Reading) -> Bool {
        let or = reading.word(end) == .comma ? end + 1 : end
        let lead = reading.word(or) == .or ? or : or - 1
        return end > figure.end && ClosedWords.apposing.contains(reading.word(lead))
            && value.start == lead + 1
            && [value.end, value.nounEnd].contains {
                $0 < reading.tokens.count && reading.isMark($0)
            }
    }

    // MARK: What it is compared with

    /// Any figure told before that may be meant, the nearest to what is last: "Tickets were $15 … At the door they cost twice as
    /// much, $25".
    func bases(of value: Figure, in figures: FigureTable) -> [Figure] {
        guard let new = value.exact, value.dimension == .money else { return [] }
        let meant = new / times
        return figures.figures(aroundSentence: figure.sentence).filter { base in
            guard let old = base.exact, base.start < figure.start else { return false }
            return base.dimension == value.dimension && base.isOfSameUnit(value)
                && max(old, meant) < 1.5 * min(old, meant)
        }.sorted { abs(($0.exact ?? 0) - meant) > abs(($1.exact ?? 0) - meant) }
    }

    /// Whether a mark ends the comparison: "four times as long".
    func isClosed(_ reading: Reading) -> Bool {
        end > figure.end && reading.isMark(end)
    }

    /// The noun of "four times the limit".
    func noun(_ reading: Reading) -> WordKey? {
        let noun = figure.end + 1
        guard isMultiple, isLarger, noun + 1 < reading.tokens.count, reading.word(noun - 1) == .the,
            reading.tag(noun).isNoun, reading.isMark(noun + 1)
        else { return nil }
        return reading.word(noun)
    }

    /// Whether "the", "as much as the", "more than the" or "of" leads to a figure behind.
    func isBase(_ base: Figure, _ reading: Reading) -> Bool {
        let start = figure.end
        let between = start..<max(start, base.start)
        if reading.isAsideOfBase(between) { return true }
        guard isMultiple else {
            return (1...6).contains(between.count)
                && reading.has(FactorWords.bases, in: between)
                && between.allSatisfy { !reading.isMark($0) && !reading.tag($0).isFiniteVerb }
        }
        let isAsMuch = reading.has(ChangeWords.many, in: between)
        return (1...10).contains(between.count)
            && (isAsMuch || base.quantity.unit != nil
                || FactorWords.leads.contains(reading.word(base.start - 1)))
            && between.allSatisfy {
                ChangeWords.comparing.contains(reading.word($0))
                    || (isAsMuch && !reading.tag($0).isFiniteVerb) || reading.tag($0).isNoun
                    || reading.tag($0) == .possessive
            }
            && reading.has(ChangeWords.comparing, in: between)
    }
}

extension Reading {
    /// Whether what a figure is compared with has a relative clause of its own: "than in 2023, when it filled" 6,000,
    /// "what it spent in 2015, when the cost was" £800.
    func isAsideOfBase(_ between: Range<Int>) -> Bool {
        let marks = between.filter { tokens.kind[$0] == .punctuation }
        guard between.count <= 16, let comma = marks.only,
            comma + 1 < between.upperBound, word(comma) == .comma,
            FactorWords.relatives.contains(word(comma + 1))
        else { return false }
        return has(FactorWords.comparing, in: between.prefix(3))
    }
}

extension WorkedSum {
    /// Whether a ratio is near enough to the multiple that the words say.
    static func isMultiple(
        _ actual: Double,
        _ factor: Double,
        isMore: Bool,
        isNearly: Bool,
        _ slack: Double
    ) -> Bool {
        let room = 0.1 * factor + slack
        if isMore { return factor >= 1 ? actual >= factor - slack : actual <= factor + slack }
        return abs(actual - factor) <= (isNearly ? 0.2 * factor + slack : room)
    }
}

private enum FactorWords {
    static let down = WordKey("down")
    static let comparing = WordSet("than what as")
    static let relatives = WordSet("when which who where")
    static let more = WordSet("more higher larger longer greater dearer heavier")
    static let less = WordSet("less fewer lower smaller shorter cheaper lighter")
    static let bases = WordSet("than from")
    static let numbers = WordSet("number figure amount sum total price rate size")
    /// "twice the 300", "twice the limit of 300".
    static let leads = WordSet("the of")
}
