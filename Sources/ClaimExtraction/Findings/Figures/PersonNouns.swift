/// Nouns that count people.
enum PersonNouns {
    /// Words for anybody of a group, so that another noun may count the same people.
    static let anybody = WordSet(
        """
        people persons staff employees workers members crew residents inhabitants villagers islanders townspeople
        citizens locals participants passengers guests visitors
        """
    )
    /// What people are together: "a crew of 27".
    static let groups = WordSet(
        """
        crew staff team choir band orchestra class squad garrison company cast workforce congregation troupe
        """
    )
    /// Those and what people are by trade, age or fate.
    static let all = anybody.union(
        WordSet(
            """
            men women boys girls children adults teenagers pupils students teachers sailors soldiers officers deputies
            miners farmers fishermen firefighters nurses doctors patients prisoners inmates detainees protesters
            demonstrators strikers voters players singers dancers musicians actors runners swimmers riders climbers
            walkers pilgrims tourists survivors victims refugees migrants volunteers jurors customers shoppers tenants
            householders homeowners applicants candidates contestants listeners readers subscribers
            """
        )
    )
}
