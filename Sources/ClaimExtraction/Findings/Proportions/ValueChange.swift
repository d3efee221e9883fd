/// An old and a new value of one thing.
struct ValueChange {
    private(set) var old = 0.0
    private(set) var new = 0.0
    private(set) var slack = 0.0
    /// The token "from".
    private(set) var from = 0
    /// From the first of its words to behind the last.
    private(set) var start = 0
    private(set) var end = 0
    private(set) var places: [Range<Int>] = []
    private(set) var dimension = Quantity.Dimension.count
    private(set) var unit: String?

    var isPercent: Bool { dimension == .percent }

    /// Whether the values have no unit of their own.
    var isBare: Bool { dimension == .count && unit == nil }

    func holds(_ figure: Figure) -> Bool { places.contains { $0.overlaps(figure.tokens) } }

    /// "from 1,500 to 1,800", in one quantity or in two.
    init?(at index: Int, of items: [Figure], _ reading: Reading) {
        let first = items[index]
        guard let from = ValueChange.from(before: first, reading),
            let value = first.quantity.value, !first.quantity.isVague,
            first.dimension != .ordinal, first.dimension != .age,
            first.dimension != .ratio || first.quantity.upper != nil && value > 1
        else { return nil }
        self.from = from
        start = from
        old = value
        dimension = first.dimension
        unit = first.quantity.unit
        if let (one, other) = first.ends(reading) {
            new = other.quantity.value ?? value
            slack = one.slack(beside: other)
            dimension = one.dimension
            end = first.nounEnd
            places = [first.tokens]
            return
        }
        guard index + 1 < items.count else { return nil }
        let second = items[index + 1].inCoin(of: first, reading)
        let to = second.start - 1
        guard let next = second.quantity.value, second.quantity.upper == nil, to >= first.end,
            to - first.nounEnd <= 5, reading.word(to) == .to, ValueChange.isSame(first, second),
            // "from 90 cents to 99": the second is not in dollars.
            second.dimension == first.dimension
                || !reading.has(ChangeWords.cents, in: first.tokens),
            (first.end..<to).allSatisfy({ !reading.tag($0).isVerb })
        else { return nil }
        new = next
        slack = first.slack(beside: second)
        end = second.nounEnd
        places = [first.tokens, second.tokens]
        if unit == nil { unit = second.quantity.unit }
        if dimension == .count { dimension = second.dimension }
    }

    /// "from" before a value, with no more between than says which it was: "from last year's $120 million", "from the current $12",
    /// "from a record 1,500".
    private static func from(before first: Figure, _ reading: Reading) -> Int? {
        reading.words(5, before: first).last { reading.word($0) == .from }.flatMap { from in
            (from + 1..<first.start).allSatisfy {
                reading.tag($0).isNoun || reading.tag($0).isAdjective
                    || reading.tag($0) == .possessive
                    || ClosedWords.singularDeterminers.contains(reading.word($0))
            } ? from : nil
        }
    }

    /// "71 percent, up from 66".
    init?(upFromAt index: Int, of items: [Figure], _ reading: Reading) {
        guard index + 1 < items.count else { return nil }
        let first = items[index].inCoin(of: items[index + 1], reading)
        let second = items[index + 1].inCoin(of: first, reading)
        from = second.start - 1
        let isAgainst = ValueChange.isAgainst(at: from, reading)
        guard from - first.end >= 1, from - first.nounEnd <= (isAgainst ? 6 : 3),
            isAgainst
                || (reading.word(from) == .from
                    && ChangeWords.ups.contains(reading.word(from - 1))),
            // "412 are enrolled, compared with 267"
            isAgainst
                || first.nounEnd <= from
                    && (first.nounEnd..<from).allSatisfy({ !reading.tag($0).isFiniteVerb }),
            // "6 hectares (15 acres), up from 2": the nearest figure is the other unit's.
            !reading.has(.closeBracket, in: first.end..<from),
            let value = first.quantity.value, let base = second.quantity.value,
            first.quantity.upper == nil, second.quantity.upper == nil,
            first.dimension != .ordinal, ValueChange.isSame(second, first),
            second.dimension == .duration || !ValueChange.isPeriod(first, reading)
        else { return nil }
        (new, old) = (value, base)
        slack = first.slack(beside: second)
        start = first.start
        end = second.nounEnd
        places = [first.tokens, second.tokens]
        dimension = first.dimension
        unit = first.quantity.unit
    }

    /// "to 360 last month from 300 in May", and "12,400 tonnes last autumn, up 18 per cent from 10,000 tonnes": the new value
    /// first, and "from" or what compares before the old one.
    init?(newFirstAt index: Int, of items: [Figure], _ reading: Reading) {
        let first = items[index]
        guard
            let second = ValueChange.base(of: first, in: items[(index + 1)...].prefix(2), reading)?
                .inCoin(of: first, reading),
            let value = first.quantity.value, let base = second.quantity.value,
            first.quantity.upper == nil, second.quantity.upper == nil, !first.quantity.isVague,
            first.dimension != .ordinal, first.dimension != .ratio, first.dimension != .age,
            second.dimension == .duration || !ValueChange.isPeriod(first, reading),
            let from = ValueChange.base(before: second, reading), from >= first.end,
            from - first.nounEnd <= 12, value < 20 * base, base < 20 * value,
            // "The wing has 40 beds, so that the number rises from 310 to 350"
            !(reading.word(second.nounEnd) == .to
                && reading.begins(.quantity, at: second.nounEnd + 1)),
            // "6 hectares (15 acres), up from 2": the nearest figure is the other unit's.
            !reading.has(.closeBracket, in: first.end..<from)
                || first.quantity.unit != nil && first.quantity.unit == second.quantity.unit
        else { return nil }
        let isTo = ValueChange.isBehindTo(first, reading)
        let between = first.nounEnd..<max(first.nounEnd, from)
        // "up 18 per cent from", "an increase of 40 percent on"
        let isLed =
            reading.has(ChangeWords.rises, in: between)
            || reading.has(ChangeWords.falls, in: between)
        guard
            reading.word(from) == ChangeWords.instead
                || isTo && reading.word(from) == .from || isLed
                || ValueChange.isAtLevel(first, from, reading),
            between.allSatisfy({ !reading.tag($0).isFiniteVerb })
        else { return nil }
        (new, old) = (value, base)
        slack = first.slack(beside: second)
        self.from = from
        start = isTo ? first.start - 1 : first.start
        end = second.nounEnd
        places = [first.tokens, second.tokens]
        dimension = first.dimension
        unit = first.quantity.unit ?? second.quantity.unit
    }

    /// Two values that a share lies between, of which the order is known by whether they rose; nil where they are of different things.
    init?(_ first: Figure, _ second: Figure, by share: Double, isRise: Bool, _ reading: Reading) {
        let (first, second) = (first.inCoin(of: second, reading), second.inCoin(of: first, reading))
        guard let one = first.plain, let other = second.plain, one != other,
            ValueChange.isSame(first, second), case let left = min(one, other) / max(one, other),
            // Of a fall by nine tenths a tenth is left.
            left > 0.25 || !isRise && left > 0.4 * (1 - share)
        else { return nil }
        (old, new) =
            isRise ? (min(one, other), max(one, other)) : (max(one, other), min(one, other))
        slack = first.slack(beside: second)
        start = first.start
        end = second.nounEnd
        from = start
        places = [first.tokens, second.tokens]
        dimension = second.dimension
        unit = first.quantity.unit ?? second.quantity.unit
    }

    /// The first figure of the kind that isn't the change itself: "38 feet, down 10 feet from 48".
    private static func base(
        of first: Figure,
        in later: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Figure? {
        later.first { figure in
            let lead = figure.start - 1
            return isSame(first, figure) && figure.quantity.value != nil
                && (figure.dimension == first.dimension
                    || figure.dimension != .percent && figure.dimension != .ratio)
                && !ChangeWords.ups.contains(reading.word(lead))
        }
    }

    /// "84 of them came in the twelve months to June, up from 79": the time in which something was counted.
    private static func isPeriod(_ figure: Figure, _ reading: Reading) -> Bool {
        figure.dimension == .duration
            && reading.has(ClosedWords.during, in: reading.words(3, before: figure))
    }

    /// "to $110.9 million", "to a record $110.9 million".
    private static func isBehindTo(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let lead = sentence.before(figure.start, 3).reversed()
        return lead.first {
            !reading.tag($0).isAdjective && !reading.tag($0).isNoun && reading.word($0) != .a
        }
        .map { reading.word($0) == .to } == true
    }

    /// "was down 15 percent, at 8,500 cars a day compared with 10,000".
    private static func isAtLevel(_ first: Figure, _ from: Int, _ reading: Reading) -> Bool {
        let start = first.start
        guard ChangeWords.levels.contains(reading.word(start - 1)), reading.word(from) != .on
        else { return false }
        return (max(0, start - 7)..<start).contains {
            ChangeWords.rises.contains(reading.word($0))
                || ChangeWords.falls.contains(reading.word($0))
        }
    }

    /// The word before an old value that compares with it: "from", "on the", "over last year's", "compared with".
    private static func base(before figure: Figure, _ reading: Reading) -> Int? {
        let start = figure.start
        return (max(0, start - 4)..<start).last { ChangeWords.bases.contains(reading.word($0)) }
    }

    /// ", against 188 the year before", ", compared with 188 the year before".
    private static func isAgainst(at token: Int, _ reading: Reading) -> Bool {
        guard token >= 2 else { return false }
        let isCompared =
            ChangeWords.comparedBy.contains(reading.word(token))
            && reading.word(token - 1) == ChangeWords.compared
        let lead = isCompared ? token - 2 : token - 1
        return (isCompared || reading.word(token) == .against) && reading.isMark(lead)
    }

    /// Whether the two measure the same: a bare number takes its neighbour's unit.
    static func isSame(_ first: Figure, _ second: Figure) -> Bool {
        if first.dimension == second.dimension { return first.isOfSameUnit(second) }
        let bare = first.dimension == .count ? first : second
        return bare.dimension == .count && bare.quantity.unit == nil
    }
}

extension Figure {
    /// A bare number in the small coin of the figure beside it: the 1,150 of "1,380 cents a kilogram, up from 1,150".
    func inCoin(of other: Figure, _ reading: Reading) -> Figure {
        guard dimension == .count, quantity.unit == nil, other.dimension == .money,
            let value = quantity.value, let price = other.quantity.value,
            reading.has(ChangeWords.cents, in: other.tokens),
            // "92 cents, up from 1.20"
            value < 2000 * price, price * 5 < value
        else { return self }
        var coins = quantity
        coins.dimension = .money
        coins.unit = other.quantity.unit
        coins.value = value / 100
        coins.upper = quantity.upper.map { $0 / 100 }
        return Figure(coins, tokens, sentence, reading)
    }

    /// The two figures of "1,500 to 900", of which one quantity was read.
    func ends(_ reading: Reading) -> (Figure, Figure)? {
        guard let upper = quantity.upper else { return nil }
        var first = quantity
        if dimension == .ratio { first.dimension = .count }
        first.upper = nil
        var second = first
        second.value = upper
        return (
            Figure(first, tokens, sentence, reading), Figure(second, tokens, sentence, reading)
        )
    }

    /// How far the difference of two figures told alike may lie from the true one.
    ///
    /// Both are as fine as the finer: beside "£15.40" "£14" has no pence.
    func slack(beside other: Figure) -> Double {
        // Prices are told to the last unit: "from £4 to £5", "from $1,200 to $1,500".
        if dimension == .money, other.dimension == .money,
            max(plain ?? 0, other.plain ?? 0) < 10_000,
            exact != nil, other.exact != nil
        {
            return 0
        }
        let places = [self, other].filter { $0.quantity.bound == .exact }.compactMap(\.amount)
            .map { WorkedSum.lastPlace(of: $0) }
        // "$4.27 billion from $4 billion"
        guard places.count == 2, let finest = places.min(), (places.max() ?? 0) <= 100 * finest
        else { return slack + other.slack }
        return finest < 1 ? finest : min(slack, finest / 4) + min(other.slack, finest / 4)
    }

    /// Whether it says a sum over again for each of something, as results do: "$6.8 million, or 91 cents a share".
    ///
    /// What stands behind compares the sums.
    func isSumForEach(_ reading: Reading) -> Bool {
        let (before, next) = (tokens.lowerBound - 1, tokens.upperBound)
        return before >= 0 && next + 1 < reading.tokens.count
            && reading.word(before) == .or
            && ProductWords.articles.contains(reading.word(next))
            && reading.tag(next + 1).isNoun
    }

    /// Whether it says the figure before it over again in brackets: "£89.7 million ($141.9 million)".
    func isConversion(_ reading: Reading) -> Bool {
        reading.word(start - 1) == .openBracket && start >= 2
            && reading.has(.quantity, at: start - 2)
            && end < reading.tokens.count && reading.word(end) == .closeBracket
    }
}
