/// An act in a legal case.
public struct Ruling: Sendable, Equatable {
    /// The court as the text names it; nil where a party acts or none is named.
    public var court: String?
    /// The act's lemma: "lift", "uphold", "rule", "sentence", "sue".
    public var action: String
    /// What it was done to: "injunction".
    public var object: String?
    /// The name of the case.
    public var caseName: String?
    /// TIMEX3 value of the day.
    public var date: String?

    public init(
        court: String? = nil,
        action: String,
        object: String? = nil,
        caseName: String? = nil,
        date: String? = nil
    ) {
        self.court = court
        self.action = action
        self.object = object
        self.caseName = caseName
        self.date = date
    }
}
