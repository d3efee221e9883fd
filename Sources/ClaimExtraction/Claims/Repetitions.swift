/// Remembers what was asserted, so that a fact that comes again is known.
struct Repetitions {
    private var seen: [Fact: Int] = [:]

    /// What is asserted, in a form in which two assertions of it are equal.
    private enum Fact: Hashable {
        case count(Quantity.Bound, Double, upTo: Double, unit: String)
        case identity(name: String, role: String, affiliation: String)
        case ruling(court: String, action: String, object: String, date: String)
    }

    /// The index of the first claim with the same fact; remembers this one where there is none.
    mutating func earlier(_ draft: ClaimDraft, at index: Int, in reading: Reading) -> Int? {
        guard let fact = fact(of: draft, in: reading) else { return nil }
        if let earlier = seen[fact] { return earlier }
        seen[fact] = index
        return nil
    }

    /// The fact that a claim asserts; nil where only a reader can tell whether another is the same.
    private func fact(of draft: ClaimDraft, in reading: Reading) -> Fact? {
        guard let mention = draft.mention else { return nil }
        switch reading.mentions[mention].detail {
        case .quantity(let quantity):
            // A unit of one word ("people", "percent") and a measure ("miles an hour") are shared by many facts.
            guard quantity.dimension == .count, let value = quantity.value,
                let unit = quantity.unit, unit.contains(" ")
            else { return nil }
            return .count(
                quantity.bound,
                value,
                upTo: quantity.upper ?? value,
                unit: unit.lowercased()
            )
        case .person(let person):
            return .identity(
                name: person.name.lowercased(),
                role: person.role?.lowercased() ?? "",
                affiliation: person.affiliation?.lowercased() ?? ""
            )
        case .ruling(let ruling):
            guard let court = ruling.court, let object = ruling.object, let date = ruling.date
            else { return nil }
            return .ruling(
                court: court.lowercased(),
                action: ruling.action,
                object: object.lowercased(),
                date: date
            )
        default:
            return nil
        }
    }
}
