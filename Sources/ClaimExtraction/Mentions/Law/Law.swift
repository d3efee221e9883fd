/// A statute, bill, executive order, regulation or formal programme.
public struct Law: Sendable, Equatable {
    /// Its name without article: "Inland Harbors Reform Act of 1996".
    public var name: String
    /// The year in its name.
    public var year: Int?
    /// Whether a general noun stands for it ("the bill", "state laws"); then `name` is that noun phrase.
    var isGeneric = false

    public init(name: String, year: Int? = nil) {
        self.name = name
        self.year = year
    }
}
