/// When a figure is so near to the one that was meant that it is one miswritten, and no other.
///
/// The slips of a hand that copies or reckons: a wrong digit, two digits that changed places, a digit too many carried, a
/// nought too many or too few. Of pairs of unrelated numbers with three digits few differ so, which is why the checks of this
/// folder need no word that says what follows from what.
enum Slip {
    /// Whether a value may have been written for another, both positive.
    static func isLikely(_ written: Double, for meant: Double) -> Bool {
        guard written > 0, meant > 0 else { return false }
        let ratio = max(written, meant) / min(written, meant)
        guard ratio > 1 + 1e-9 else { return false }
        if noughts.contains(where: { abs(ratio - $0) < 1e-6 * $0 }) { return true }
        guard ratio < widest else { return false }
        let place = min(WorkedSum.lastPlace(of: written), WorkedSum.lastPlace(of: meant))
        guard let first = wholes(written, of: place), let second = wholes(meant, of: place) else {
            return false
        }
        return isCarried(abs(first - second)) || areTwoDigitsApart(first, second)
    }

    /// Whether a result of two figures is written with numbers enough for a slip to be no chance.
    ///
    /// "46 to 38. The other 9 are undecided": of numbers below twenty, in their last place, one is always near another.
    static func isTelling(_ written: Double, for meant: Double) -> Bool {
        let place = min(WorkedSum.lastPlace(of: written), WorkedSum.lastPlace(of: meant))
        return max(written, meant) / place >= 20
    }

    /// Whether a value misses another by what a hand does most: one digit one too many, or two neighbours swapped.
    ///
    /// Of 900 numbers of three digits eight do, so that the two may stand far apart.
    static func isPlain(_ written: Double, for meant: Double) -> Bool {
        isOneTooMany(written, for: meant) || areNeighboursSwapped(written, meant)
    }

    /// 318 and 308, 47,250 and 48,250: whether one digit is one too many or too few, and nothing else differs but what it carries.
    static func isOneTooMany(_ first: Double, for second: Double) -> Bool {
        let place = min(WorkedSum.lastPlace(of: first), WorkedSum.lastPlace(of: second))
        guard let own = wholes(first, of: place), let other = wholes(second, of: place),
            own != other
        else { return false }
        var gap = abs(own - other)
        while gap >= 10, gap % 10 == 0 { gap /= 10 }
        return gap == 1
    }

    /// 1,864 and 1,684: whether two neighbouring digits have changed places, and nothing else differs.
    static func areNeighboursSwapped(_ first: Double, _ second: Double) -> Bool {
        let place = min(WorkedSum.lastPlace(of: first), WorkedSum.lastPlace(of: second))
        guard let own = wholes(first, of: place), let other = wholes(second, of: place),
            let apart = digitsApart(own, other)
        else { return false }
        return haveChangedPlaces(apart) && apart[1].place == apart[0].place + 1
    }

    private static let noughts: [Double] = [10, 100, 1000]
    /// Two numbers further apart are of different things, though they differ in one digit: 30 and 80.
    private static let widest = 2.2

    /// How many of the smallest place there are; nil where that is no whole number, as for a third.
    private static func wholes(_ value: Double, of place: Double) -> Int? {
        let count = value / place
        guard count < 1e7, abs(count - count.rounded()) < 1e-6 * max(1, count) else { return nil }
        return Int(count.rounded())
    }

    /// 204 and 194, or 10,000 and 9,000: one of a digit too many, or two, where a digit was carried.
    private static func isCarried(_ gap: Int) -> Bool {
        var gap = gap
        while gap >= 10, gap % 10 == 0 { gap /= 10 }
        return gap <= 2
    }

    /// 820 and 720, which differ in one digit, or 2,870 and 2,780, where two changed places.
    private static func areTwoDigitsApart(_ first: Int, _ second: Int) -> Bool {
        guard let apart = digitsApart(first, second) else { return false }
        return apart.count < 2 || haveChangedPlaces(apart)
    }

    /// A digit of one number with the other's in the same place, counted from the left.
    private typealias DigitsApart = (place: Int, own: UInt8, other: UInt8)

    /// Where two numbers of one length differ; nil where one is longer.
    private static func digitsApart(_ first: Int, _ second: Int) -> [DigitsApart]? {
        let (own, other) = (String(first).utf8, String(second).utf8)
        guard own.count == other.count else { return nil }
        return zip(own, other).enumerated().filter { $0.element.0 != $0.element.1 }
            .map { ($0.offset, $0.element.0, $0.element.1) }
    }

    /// Whether there are two, each of which stands in the other number where the other one does here.
    private static func haveChangedPlaces(_ apart: [DigitsApart]) -> Bool {
        apart.count == 2 && apart[0].own == apart[1].other && apart[0].other == apart[1].own
    }
}

extension Figure {
    /// Its value, where it may be a term or a result of a sum: no limit, no range, no share.
    var term: Double? {
        quantity.bound == .exact || quantity.bound == .approximately ? plain : nil
    }

    /// Whether the figure is what a sum gives, as nearly as it is written.
    func agrees(with result: Double) -> Bool {
        guard let value = term else { return false }
        let isRounded = quantity.bound != .exact || value >= 1000
        let digit = WorkedSum.lastPlace(of: value)
        return abs(value - result) <= 0.03 * result
            + (isRounded ? min(0.51 * digit, 0.06 * result) : 0)
            // "$2,780" for $2,870 is no rounding.
            && !WorkedSum.haveSameDigits(value, result) || abs(value - result) < 1e-9 * result
    }
}

extension WorkedSum {
    /// Whether two whole numbers have the same digits in another order.
    static func haveSameDigits(_ first: Double, _ second: Double) -> Bool {
        guard first != second, first >= 10, second >= 10 else { return false }
        if let digits = digitCounts(first), let others = digitCounts(second) {
            return digits == others
        }
        return digits(of: first).filter(\.isNumber).sorted()
            == digits(of: second).filter(\.isNumber).sorted()
    }

    /// How often each digit stands in a whole number of up to twelve, four bits a digit; nil for any other number.
    private static func digitCounts(_ value: Double) -> UInt64? {
        guard value < 1e12, value == value.rounded() else { return nil }
        var counts: UInt64 = 0
        var left = Int(value)
        while left > 0 {
            counts += 1 << UInt64(left % 10 * 4)
            left /= 10
        }
        return counts
    }
}

extension Sequence<Figure> {
    /// What the figures come to that may be terms of a sum; others count nothing.
    var termSum: Double { reduce(0) { $0 + ($1.term ?? 0) } }
}
