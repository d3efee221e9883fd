/// Remembers what was asserted, so that a fact that comes again is known.
struct Repetitions {
    private var seen: [String: Int] = [:]

    /// The index of the first claim with the same fact; remembers this one where there is none.
    mutating func earlier(_ draft: ClaimDraft, at index: Int, in reading: Reading) -> Int? {
        guard let fact = fact(of: draft, in: reading) else { return nil }
        if let earlier = seen[fact] { return earlier }
        seen[fact] = index
        return nil
    }

    /// The fact in a form in which two assertions of it are equal; nil where only a reader can tell.
    private func fact(of draft: ClaimDraft, in reading: Reading) -> String? {
        guard let mention = draft.mention else { return nil }
        switch reading.mentions[mention].detail {
        case .quantity(let quantity):
            // A unit of one word ("people", "percent") and a measure ("miles an hour") are shared by many facts.
            guard quantity.dimension == .count, let value = quantity.value,
                let unit = quantity.unit, unit.contains(" ")
            else { return nil }
            return
                "count \(quantity.bound) \(value) \(quantity.upper ?? value) \(unit.lowercased())"
        case .person(let person):
            return "identity \(person.name.lowercased()) \(person.role?.lowercased() ?? "")"
                + " \(person.affiliation?.lowercased() ?? "")"
        case .ruling(let ruling):
            guard let court = ruling.court, let object = ruling.object, let date = ruling.date
            else { return nil }
            return "ruling \(court.lowercased()) \(ruling.action) \(object.lowercased()) \(date)"
        default:
            return nil
        }
    }
}
