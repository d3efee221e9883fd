/// Parts that are told alike, and those that are more than their whole.
extension PartList {
    /// By how much more the parts may be than what they are of.
    private static let most = 1.12

    /// Whether three parts or more of a named whole are told alike, so that none is in two of them, and make more than it.
    ///
    /// "Of the 92 detainees, 37 had been held for more than a year, 31 for six months and 27 for less", "Of 118 flats 54 have one bedroom,
    /// 40 have two and 27 have three"
    func exceeds(_ whole: Figure, _ parts: [Figure], _ sum: Double) -> Bool {
        guard isOfNamed, parts.count >= 3, let total = whole.exact, sum > total,
            sum <= PartList.most * total,
            parts.allSatisfy({ $0.exact != nil && $0.quantity.unit == nil })
        else { return false }
        let words = parts.dropFirst().map { reading.word($0.end) }
        let isAlike = words.allSatisfy { $0 == words[0] }
        // "60 were women, 31 were ill and 12 were armed" may be the same: what is told alike is for how long, where or how many.
        let isVerb = parts.last.map { ClosedWords.be.contains(reading.word($0.end)) } == true
        return isAlike && !isVerb && !reading.isMark(parts[1].end)
    }

    /// "54 have one bedroom, 40 have two and 27 have three": the numbers of flats, since the others stand right behind their verbs.
    func toldAlike(_ later: [Figure]) -> [Figure]? {
        guard isOfNamed, let first = later.first else { return nil }
        let alike = later.filter { isFollowedAlike(first, $0) }
        let areWithin = later.allSatisfy { figure in
            alike.contains { (0...1).contains(figure.start - $0.end) || figure === $0 }
        }
        return alike.count >= 3 && alike.count < later.count && areWithin ? alike : nil
    }

    /// "37 had been there for a year and 27 for a week": for how long, and no rate.
    func isFor(_ part: Figure) -> Bool { isOfNamed && reading.word(part.end) == .for }

    /// "165 posts would go at Tarrabool, 112 at Moura Creek and 63 at Dawson Hill": the first of a list by place.
    func isOfSamePlace(_ whole: Figure, as part: Figure) -> Bool {
        reading.tag(part.nounEnd) == .preposition && part.quantity.unit == nil
            && !part.isOfThem(reading)
            && whole.gap(to: part).prefix(3).contains {
                reading.word($0) == reading.word(part.nounEnd)
                    // "62 pupils come from three villages, 31 from Ashby"
                    && !reading.begins(.quantity, at: $0 + 1)
            }
    }
}
