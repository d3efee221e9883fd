/// A statute, bill, executive order, regulation or formal programme, by name.
public struct Law: Sendable, Equatable {
    /// Its name without article: "Illegal Immigration Reform and Immigrant Responsibility Act of 1996".
    public var name: String
    /// The year in its name.
    public var year: Int?

    public init(name: String, year: Int? = nil) {
        self.name = name
        self.year = year
    }
}
