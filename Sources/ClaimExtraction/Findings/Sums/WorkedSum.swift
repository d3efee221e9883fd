/// A sum that was done, as a message shows it.
struct Calculation {
    let words: String
    let result: Double
    let relation: Finding.Relation

    init(_ words: String, _ result: Double, _ relation: Finding.Relation = .amount) {
        (self.words, self.result, self.relation) = (words, result, relation)
    }

    static func product(_ first: Double, _ second: Double) -> Calculation {
        Calculation("\(number: first) × \(number: second)", first * second, .product)
    }

    static func quotient(_ whole: Double, _ number: Double) -> Calculation {
        Calculation("\(number: whole) ÷ \(number: number)", whole / number, .quotient)
    }

    /// The less off the greater.
    static func difference(_ first: Double, _ second: Double) -> Calculation {
        let (low, high) = (min(first, second), max(first, second))
        return Calculation("\(number: high) − \(number: low)", high - low, .difference)
    }

    static func sum(_ terms: [Double]) -> Calculation {
        Calculation(
            terms.map { WorkedSum.number($0) }.joined(separator: " + "),
            terms.reduce(0, +),
            .sum
        )
    }
}

extension Reading {
    /// What disagrees, at some places.
    func finding(_ kind: FindingKind, _ message: String, _ places: [some Placed]) -> Finding {
        Finding(kind: kind, message: message, spans: spans(of: places))
    }

    /// A number beside a list of another length.
    func miscount(_ number: Figure, listed: String, _ list: Range<Int>) -> Finding {
        finding(
            .arithmetic,
            "“\(text(number.start..<number.nounEnd))”, but \(listed): “\(text(list))”.",
            [number.tokens, list]
        )
    }

    /// A sum that comes to something else than is said.
    func miscount(_ sum: Calculation, not said: Double, _ places: [some Placed]) -> Finding {
        finding(.arithmetic, "\(sum.words) = \(number: sum.result), not \(number: said).", places)
            .refuting(said, sum.relation)
    }
}

/// Numbers as a message shows them, and when two that were worked out agree.
enum WorkedSum {
    /// A number as a message shows it: "8.4 million", "61,000".
    static func number(_ value: Double) -> String {
        for (word, size) in [("trillion", 1e12), ("billion", 1e9), ("million", 1e6)]
        where abs(value) >= size {
            let count = (value / size * 100).rounded() / 100
            // "1,204,187" is no number of millions.
            return abs(count * size - value) < 1e-9 * size
                ? "\(number(count)) \(word)" : digits(of: value)
        }
        return digits(of: value)
    }

    /// In how many of its smallest place a number is told: 216 for $2.16 billion.
    static func precision(of value: Double) -> Double {
        value / max(lastPlace(of: value), min(1, value))
    }

    /// A number in digits, with commas between thousands and no more than two decimals.
    static func digits(of value: Double) -> String {
        guard abs(value) < 1e15 else { return String(value) }
        let cents = (value * 100).rounded() / 100
        let whole = Int(cents.rounded(.towardZero))
        let rest = Int((abs(cents - Double(whole)) * 100).rounded())
        var digits = String(abs(whole))
        var groups: [Substring] = []
        while digits.utf8.count > 3 {
            groups.append(digits.suffix(3))
            digits = String(digits.dropLast(3))
        }
        let head = (value < 0 ? "-" : "") + digits
        let grouped = ([head[...]] + groups.reversed()).joined(separator: ",")
        guard rest > 0 else { return grouped }
        return grouped + (rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)")
    }

    /// Parts that do not come to their total, with the sum.
    ///
    /// `singles` are words of those that stand without a number, as "a chief"; `unnamed` are as many of which no word stands there.
    static func finding(
        _ parts: [Figure],
        singles: [Int] = [],
        unnamed: Int = 0,
        sum: Double,
        against whole: Figure,
        _ reading: Reading
    ) -> Finding {
        let values =
            [String](repeating: "1", count: singles.count + unnamed)
            + parts.map { number($0.plain ?? 0) }
        return reading.finding(
            .arithmetic,
            "\(values.joined(separator: " + ")) = \(number(sum)), not \(number(whole.plain ?? 0)).",
            ([whole] + parts).map(\.tokens) + singles.map { $0..<$0 + 1 }
        ).refuting(whole.plain, .sum)
    }

    /// Two or more parts that miss the total that they should make; nil where they make it, or can't be its parts.
    static func missedTotal(
        _ whole: Figure,
        _ parts: [Figure],
        singles: [Int] = [],
        _ reading: Reading
    ) -> Finding? {
        guard parts.count >= 2, let total = whole.exact, total >= 3 else { return nil }
        let values = parts.compactMap(\.exact)
        let sum = values.reduce(Double(singles.count), +)
        // Errors of rounding add up as their squares do.
        let slack = parts.reduce(whole.slack * whole.slack) { $0 + $1.slack * $1.slack }
            .squareRoot()
        guard values.count == parts.count, values.allSatisfy({ $0 < total }),
            abs(sum - total) > slack, parts.allSatisfy({ $0.isAlike(whole) }),
            !reading.tellsOverlap(whole.sentence),
            // "the only one of the three with a racetrack": a bare number beside amounts is one of them only if it is of their size.
            parts.allSatisfy({
                $0.dimension == whole.dimension || ($0.exact ?? 0) >= total / 1000
            }),
            // Parts that come nowhere near are not parts of this total.
            sum > 0.7 * total, sum < 1.4 * total
        else { return nil }
        return finding(parts, singles: singles, sum: sum, against: whole, reading)
    }

    /// Whether a percentage is what was worked out, as far as rounding goes, or cutting off: 54.9 is told as 55 and as 54.
    ///
    /// Fives and tens are often told for what is near them.
    static func isPercentage(
        _ value: Double,
        _ bound: Quantity.Bound = .exact,
        of actual: Double,
        slack: Double
    ) -> Bool {
        let place = min(1, lastPlace(of: value))
        let isRound = value.truncatingRemainder(dividingBy: 5) == 0
        let (below, above) =
            isRound
            ? (value - max(1, 0.05 * value) - slack, value + max(1, 0.05 * value) + slack)
            : (value - 0.6 * place - slack, (value + place + slack).nextDown)
        return switch bound {
        case .exact: below <= actual && actual <= above
        case .approximately: abs(actual - value) <= max(2, 0.1 * value) + slack
        case .moreThan, .atLeast: actual >= below
        case .lessThan, .atMost: actual <= above
        }
    }

    /// How many figures a sum is looked for among; more give so many sums that one always fits.
    private static let mostTerms = 8

    /// Whether two or more of the figures, each added or taken off, make the value of another.
    ///
    /// Any such sum explains a figure, whatever the words around it mean. Every one is tried: at most three to the power
    /// of the eight nearest figures.
    static func isMade(_ figure: Figure, of figures: [Figure]) -> Bool {
        guard let value = figure.plain else { return true }
        let terms = figures.suffix(mostTerms).compactMap { term in
            term.plain.map { (value: $0, slack: term.slack) }
        }
        func reaches(_ rest: Double, _ slack: Double, from index: Int, used: Int) -> Bool {
            if index == terms.count { return used >= 2 && abs(rest) <= slack + 1e-9 }
            let (term, room) = terms[index]
            return reaches(rest, slack, from: index + 1, used: used)
                || reaches(rest - term, slack + room, from: index + 1, used: used + 1)
                || reaches(rest + term, slack + room, from: index + 1, used: used + 1)
        }
        return reaches(value, figure.slack, from: 0, used: 0)
    }

    /// Whether a figure is the sum of two amounts of its unit, of which one at least is for each of a number: "30 desks for $120
    /// each and 30 chairs for $40 each, $4,800".
    static func isSumOfProducts(_ total: Figure, of figures: some Collection<Figure>) -> Bool {
        guard let value = total.plain else { return false }
        let others = figures.filter { $0.tokens != total.tokens }.prefix(mostTerms)
        let amounts = others.filter { $0.dimension == total.dimension && $0.isOfSameUnit(total) }
        let counts = others.filter { $0.dimension == .count && ($0.exact ?? 0) >= 2 }
        let products = amounts.flatMap { amount in
            counts.filter { $0.tokens != amount.tokens }.map {
                (
                    amount: amount.tokens, count: $0.tokens,
                    value: (amount.plain ?? 0) * ($0.exact ?? 0)
                )
            }
        }
        return products.contains { product in
            products.contains {
                $0.amount != product.amount && abs($0.value + product.value - value) <= total.slack
            }
                || amounts.contains {
                    $0.tokens != product.amount && $0.tokens != product.count
                        && abs(($0.plain ?? 0) + product.value - value) <= total.slack
                }
        }
    }

    /// A share in per cent, with one decimal.
    static func percent(_ share: Double) -> String {
        number((share * 1000).rounded() / 10) + " percent"
    }

    /// The place of the last digit that isn't nought: 100 for 2,400, 0.1 for 2.5.
    static func lastPlace(of value: Double) -> Double {
        guard value > 0, value < 1e15 else { return 1 }
        var place = 0.001
        var found = place
        while place <= value {
            let count = value / place
            guard abs(count - count.rounded()) < 1e-6 * max(1, count) else { break }
            found = place
            place *= 10
        }
        return found
    }

    /// Whether a share is near enough to what the words say; `isNearly` where they are "nearly" or "almost".
    static func agree(
        _ actual: Double,
        with said: Figure,
        isNearly: Bool = false,
        slack: Double = 0
    ) -> Bool {
        guard let share = said.share else { return true }
        let isPercent = said.dimension == .percent
        // "40 percent" may have been rounded; "a third" is a manner of speaking.
        let room = (isPercent ? percentRoom(share) : min(0.045, 0.09 * share)) + slack
        switch said.quantity.bound {
        case .moreThan, .atLeast: return actual >= share - 0.005 - slack
        // "Nearly half" is said of a little less as well as of a little more.
        case .lessThan, .atMost:
            return actual <= share + 0.01 + slack
                && actual > share * (isNearly ? 0.87 : 0.5) - slack
        case .approximately:
            return abs(actual - share) <= (isPercent ? max(room, 0.03) : 0.16 * share + slack)
        case .exact:
            return abs(actual - share) <= room && (isPercent || !isOtherFraction(actual, share))
        }
    }

    /// How far a percentage may lie from the true one: a point and a half, and of a small one less than a point.
    ///
    /// "6 percent" is no rounding of 7.5.
    private static func percentRoom(_ share: Double) -> Double {
        min(0.015, max(0.0075, 0.12 * share))
    }

    /// Whether a share is just another fraction than the one that is said: 60 of 90, of which "three quarters" is no manner of
    /// speaking.
    private static func isOtherFraction(_ actual: Double, _ said: Double) -> Bool {
        abs(actual - said) > 0.06 && fractions.contains { abs($0 - actual) < 0.003 }
    }

    private static let fractions = [1 / 2.0, 1 / 3.0, 2 / 3.0, 1 / 4.0, 3 / 4.0, 1 / 5.0]

    /// Whether two numbers differ by a factor of ten, a hundred or a thousand: a slip with noughts.
    static func isSlipOfTen(_ first: Double, _ second: Double) -> Bool {
        guard first > 0, second > 0 else { return false }
        var ratio = max(first, second) / min(first, second)
        guard ratio > 5, ratio < 2000 else { return false }
        while ratio > 5 { ratio /= 10 }
        return ratio > 0.93 && ratio < 1.07
    }
}

extension DefaultStringInterpolation {
    /// A number as a message shows it.
    mutating func appendInterpolation(number value: Double) {
        appendInterpolation(WorkedSum.number(value))
    }

    /// A share in per cent, as a message shows it.
    mutating func appendInterpolation(percent share: Double) {
        appendInterpolation(WorkedSum.percent(share))
    }
}

extension Reading {
    /// "some are on both", "belong to both": parts that share members.
    func tellsOverlap(_ sentence: Int) -> Bool {
        sentences[sentence].tokens.suffix(40).contains {
            word($0) == OverlapWords.both && isMark($0 + 1)
        }
    }
}

private enum OverlapWords {
    static let both = WordKey("both")
}
