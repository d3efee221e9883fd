/// A time expression with its TIMEX3 type and value (ISO-TimeML, ISO 24617-1).
public struct TimeExpression: Sendable, Equatable {
    public var timexType: TimexType
    /// The TIMEX3 value: "2025-09-19", "2025-W38", "P3D", "XXXX-WXX-1".
    public var value: String
    /// The date that it was resolved against, if any.
    public var anchor: CalendarDate?

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
