/// A number asserted of something.
public struct Quantity: Sendable, Equatable {
    /// Nil where the words give none ("dozens").
    public var value: Double?
    /// The least that is meant where `value` is nil: "thousands" are 1000 or more.
    public var least: Double?
    /// The upper end of a range.
    public var upper: Double?
    /// What is counted or measured, as written ("ICE detainees"), or a unit's usual name ("USD", "%").
    public var unit: String?
    public var dimension: Dimension
    public var bound: Bound
    /// The tokens of bound, number and noun phrase with a short of-phrase: what a count claim rests on.
    var focus = 0..<0
    /// Whether no definite number is meant: "dozens", "a couple of".
    var isVague = false
    /// Whether an article stands for the number ("a mile"): a measure, but nothing that is counted.
    var isArticle = false
    /// Whether it only says in another unit what stands before it: "5 miles (8 km)".
    var isConversion = false

    public enum Dimension: String, Sendable, CaseIterable {
        case count, money, percent, ratio, length, area, volume, mass, speed, temperature, duration,
            age,
            ordinal, other
    }

    public enum Bound: String, Sendable, CaseIterable {
        case exact, approximately, atLeast, moreThan, atMost, lessThan
    }

    public init(
        value: Double?,
        upper: Double? = nil,
        unit: String? = nil,
        dimension: Dimension,
        bound: Bound = .exact
    ) {
        self.value = value
        self.upper = upper
        self.unit = unit
        self.dimension = dimension
        self.bound = bound
    }
}

extension Quantity {
    /// Whether both say the same, wherever their words stand.
    public static func == (left: Quantity, right: Quantity) -> Bool {
        left.value == right.value && left.upper == right.upper && left.unit == right.unit
            && left.dimension == right.dimension && left.bound == right.bound
    }
}
