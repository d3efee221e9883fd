/// A claim while it is made: in tokens, before it is put into words.
struct ClaimDraft: Equatable {
    let kind: ClaimKind
    /// The words that would be wrong if the claim were wrong; never empty.
    var focus: Range<Int>
    /// Index of the mention that it was made of; nil for events.
    var mention: Int?
    /// Index of the attribution whose source the article takes for it.
    var attribution: Int?

    /// Indexes of the mentions that it rests on: its own, then those that begin inside its focus.
    func mentions(in reading: Reading) -> [Int] {
        var indexes: [Int] = []
        indexes.reserveCapacity(4)
        if let mention { indexes.append(mention) }
        // A focus holds few mentions; a statement of a thousand words doesn't need a list of all.
        let limit = 24
        var token = focus.lowerBound
        while token < focus.upperBound, indexes.count < limit {
            for type in reading.detailTypes(from: token) {
                // A count rests on its own number: "four of the 61 ferries" are four.
                if kind == .count, type == .quantity { continue }
                if let index = reading.mention(type, covering: token),
                    reading.mentions[index].tokens.upperBound <= focus.upperBound,
                    reading.mentions[index].tokens.lowerBound == token, !indexes.contains(index)
                {
                    indexes.append(index)
                }
            }
            token += 1
        }
        if let attribution, !indexes.contains(attribution) { indexes.append(attribution) }
        return indexes
    }
}

extension ClaimKind {
    /// Which claim stands first where two have the same focus.
    var order: Int { ClaimKind.allCases.firstIndex(of: self) ?? 0 }
}
