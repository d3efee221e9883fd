/// A length of time that people count in; raw values stand in the lexicon.
enum CalendarUnit: Int16, Comparable, Sendable {
    case second, minute, hour, day, week, weekend, fortnight, month, quarter, year, decade, century
    case millennium

    static func < (one: CalendarUnit, other: CalendarUnit) -> Bool { one.rawValue < other.rawValue }

    /// Whether it is shorter than a day.
    var isClockUnit: Bool { self == .second || self == .minute || self == .hour }

    /// The TIMEX3 value of so many of it: "P3D", "PT10H", "PXY" where the text doesn't say how many.
    ///
    /// Decades and longer are counted in years, as TimeBank does, but for an unknown number of them.
    func duration(_ count: Amount) -> String {
        switch self {
        case .second: "PT\(count)S"
        case .minute: "PT\(count)M"
        case .hour: "PT\(count)H"
        case .day: "P\(count)D"
        case .week: "P\(count)W"
        case .weekend: "P\(count)WE"
        case .fortnight: "P\(count.times(2))W"
        case .month: "P\(count)M"
        case .quarter: "P\(count)Q"
        case .year: "P\(count)Y"
        case .decade: count.isKnown ? "P\(count.times(10))Y" : "PXDE"
        case .century: count.isKnown ? "P\(count.times(100))Y" : "PXCE"
        case .millennium: count.isKnown ? "P\(count.times(1000))Y" : "PXML"
        }
    }
}

/// How many of a unit; an unknown number prints as X.
struct Amount: Equatable, Sendable, CustomStringConvertible {
    /// In quarters of one, so that "two and a half" is exact; nil where the text doesn't say.
    private let quarters: Int?

    static let unknown = Amount(quarters: nil)

    private init(quarters: Int?) { self.quarters = quarters }

    init(_ whole: Int, quarters: Int = 0) {
        // Longer than any time: the text doesn't say.
        self.quarters = (0...1_000_000_000).contains(whole) ? whole * 4 + quarters : nil
    }

    var isKnown: Bool { quarters != nil }

    /// The number where it is whole.
    var whole: Int? {
        guard let quarters, quarters % 4 == 0 else { return nil }
        return quarters / 4
    }

    var hasHalf: Bool { quarters.map { $0 % 4 == 2 } ?? false }

    func times(_ factor: Int) -> Amount { Amount(quarters: quarters.map { $0 * factor }) }

    var description: String {
        guard let quarters else { return "X" }
        let fraction = ["", ".25", ".5", ".75"][quarters % 4]
        return "\(quarters / 4)\(fraction)"
    }
}

/// A season, with its TIMEX3 code and the month that it begins with in the meteorologists' year.
enum Season: Int16, Sendable {
    case spring, summer, autumn, winter

    var code: String {
        switch self {
        case .spring: "SP"
        case .summer: "SU"
        case .autumn: "FA"
        case .winter: "WI"
        }
    }

    var firstMonth: Int { 3 + 3 * Int(rawValue) }
}

/// A part of the day, with its TIMEX3 code.
enum DayPart: Int16, Sendable {
    case morning, afternoon, evening, night, daytime, midday

    var code: String {
        switch self {
        case .morning: "TMO"
        case .afternoon: "TAF"
        case .evening: "TEV"
        case .night: "TNI"
        case .daytime: "TDT"
        case .midday: "TMI"
        }
    }
}
