/// The small words that hold a source together.
enum SourceWords {
    static let inTowns = WordSet("in of near at from")
    static let ofBodies = WordSet("of for and")
    static let and = WordSet("and or & nor")
    static let pronouns = WordSet(
        "i he she they we you it some others many few critics both all one another"
    )
    static let relatives = WordSet("who which that whom")
    static let whose = WordKey("whose")
    static let indefinite = WordSet("a an one his her their")
    /// Adverbs of place behind a participle: "residents living there".
    static let places = WordSet("there here nearby abroad")
    static let linkingPrepositions = WordSet(
        "of for from on in at with to against within among by near along across inside outside"
    )
    /// Prepositions behind which somebody is named by whom others may be meant: "letters from ⟨parents⟩ who said".
    static let partingPrepositions = WordSet("from with to against among by")

    /// Whether the word names the occasion of speaking rather than somebody: "in a statement".
    static func isOccasion(_ key: WordKey) -> Bool { occasions.contains(key) }

    /// Whether the word names a medium: "on Twitter".
    static func isMedium(_ key: WordKey) -> Bool { media.contains(key) }

    private static let media = WordSet(
        "twitter facebook instagram cnn msnbc fox nbc abc cbs npr tv television radio monday tuesday"
            + " wednesday thursday friday saturday sunday week month night morning evening year"
    )
    /// Whether the word names something that speaks by its findings: "the survey".
    static func isDocument(_ key: WordKey) -> Bool { documents.contains(key) }

    private static let documents = WordSet(
        """
        study studies poll polls polling survey surveys report reports analysis analyses review audit
        research researchers data figures records documents average averages census findings numbers
        investigation investigators inquiry statistics estimates polls pollsters scientists evidence
        """
    )
    private static let occasions = WordSet(
        """
        statement interview speech letter email e-mail tweet post release conference briefing hearing
        memo report testimony remarks call message filing court debate rally event appearance video
        op-ed column essay blog book article document documents papers television radio
        """
    )
}
