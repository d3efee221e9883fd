/// A time expression with its TIMEX3 type and value (ISO-TimeML, ISO 24617-1).
public struct TimeExpression: Sendable, Equatable {
    public var timexType: TimexType
    /// The TIMEX3 value: "2025-09-19", "2025-W38", "P3D", "XXXX-WXX-1".
    public var value: String
    /// The date that it was resolved against, if any.
    public var anchor: CalendarDate?
    /// Whether it names a definite position on the calendar, absolute or relative.
    ///
    /// A minute, day, week, month, season, quarter, year or decade does; a duration, a repeated time, "now"
    /// and "recently" don't, nor does the second end of a range, which `focus` of the first covers.
    var placesOnCalendar = false
    /// The tokens that a checker underlines, where they aren't those of the mention: both ends of a range.
    var focus: Range<Int>?

    public enum TimexType: String, Sendable, CaseIterable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }

    public init(timexType: TimexType, value: String, anchor: CalendarDate? = nil) {
        self.timexType = timexType
        self.value = value
        self.anchor = anchor
    }
}
