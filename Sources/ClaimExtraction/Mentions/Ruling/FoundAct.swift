/// An act in a legal case while it is put together.
struct FoundAct {
    var group: VerbGroup
    /// The index of its sentence.
    let sentence: Int
    /// The words that tell it.
    var range: Range<Int>
    /// The court, with what it is of.
    let court: Range<Int>?
    /// Whether the court is who acts, not where something was filed.
    let isByCourt: Bool
    let action: String
    var object: String?
    var date: String?
    /// Whether it is the second half of what the act before it decided.
    var isSecondHalf = false

    /// Whether what was decided is a clause of its own: "ruled that the map is void".
    var isContent: Bool { isByCourt && FoundAct.verbsOfContent.contains(WordKey(action)) }

    private static let verbsOfContent = WordSet("rule find hold decide conclude determine declare")

    /// The court to which a second verb belongs: "vacated the ruling and ordered a new trial".
    var actingCourt: Range<Int>? {
        guard isByCourt, let court else { return nil }
        // "A jury awarded her": a past tense may look like a participle.
        let isActive = court.upperBound <= group.tokens.lowerBound
        return isActive || group.isFinite || group.tense == .gerund ? court : nil
    }
}
