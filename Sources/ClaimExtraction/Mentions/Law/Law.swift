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

extension Reading {
    /// Whether a token belongs to a law's own name: "the Clean Rivers Act", not "President Orr's order".
    func isInNameOfLaw(_ token: Int) -> Bool {
        guard has(.law, at: token), let index = mention(.law, covering: token),
            case .law(let law) = mentions[index].detail
        else { return false }
        return !law.isGeneric
    }
}
