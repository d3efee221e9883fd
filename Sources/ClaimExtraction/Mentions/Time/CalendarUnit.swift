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
    /// In hundredths of one, so that "two and a half" and "3.2" are exact; nil where the text doesn't say.
    private let hundredths: Int?

    static let unknown = Amount(hundredths: nil)

    private init(hundredths: Int?) { self.hundredths = hundredths }

    init(_ whole: Int, quarters: Int = 0) { self.init(whole, hundredths: 25 * quarters) }

    init(_ whole: Int, hundredths: Int) {
        // Longer than any time: the text doesn't say.
        self.hundredths = (0...1_000_000_000).contains(whole) ? whole * 100 + hundredths : nil
    }

    var isKnown: Bool { hundredths != nil }

    /// The number where it is whole.
    var whole: Int? {
        guard let hundredths, hundredths % 100 == 0 else { return nil }
        return hundredths / 100
    }

    /// The whole number that is nearest.
    var rounded: Int? { hundredths.map { ($0 + 50) / 100 } }

    var hasHalf: Bool { hundredths.map { $0 % 100 == 50 } ?? false }

    func times(_ factor: Int) -> Amount { Amount(hundredths: hundredths.map { $0 * factor }) }

    var description: String {
        guard let hundredths else { return "X" }
        let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
        if part == 0 { return "\(whole)" }
        let digits = part % 10 == 0 ? "\(part / 10)" : part < 10 ? "0\(part)" : "\(part)"
        return "\(whole).\(digits)"
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
