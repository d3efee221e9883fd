enum LinkWords {
    /// What stands before a group of which a part is told: "of the 90 members", "among the 320 who got salt".
    static let groupPrepositions = WordSet("of among amongst")
    /// What stands for a whole behind "of".
    static let whole = WordSet("which whom")
    static let wholes = WordSet("money sum total amount cost bill price budget lot whole")
    static let ageBounds = WordSet("over under above below")
    static let minority = WordKey("minority")
    static let shareWords = WordSet("most majority minority all quarter half")
    static let fractions = WordSet("quarter half")
    static let quarter = WordKey("quarter")
    /// Less than that is no longer "nearly all".
    static let leastOfNearlyAll = 0.8
    static let articles = WordSet("a the")
    static let dashes = WordSet("-- - \u{2013} \u{2014} : (")
    static let links = WordSet(", or ( -- \u{2013} \u{2014} and")
    static let restating = WordSet("or (")
    static let breaks = WordSet("; : . but while")
    static let closing = WordSet(", )")
    static let pronouns = WordSet("it them that those this these which whom")
}

extension Reading {
    /// "Of these 118 litres came out, the other 82, or 41 per cent, didn't": a share of what both parts make.
    func isOtherPart(_ part: Figure, beside first: Figure, _ share: Figure) -> Bool {
        guard isOfOthers(part.start), let small = part.plain, let large = first.plain,
            small + large > 0
        else { return false }
        return WorkedSum.agree(small / (small + large), with: share, slack: 0.01)
    }
}
