/// Words that the checks of what no words tie ask for.
enum LooseWords {
    /// What begins another thing, of which a figure behind it is: "while it lost $7.2 million".
    static let otherThings = WordSet("while whereas but although though")
    /// What stands between a share and the value that it goes beyond or misses: "15 percent over the limit of 10,000".
    static let above = WordSet("over above beyond")
    static let below = WordSet("below under short")
    static let changing = above.union(below)
    /// What says a figure again as a share of something.
    static let leads = WordSet(", or ( -- \u{2013} \u{2014}")
    static let listLeads = leads.union(WordSet("- :"))
    /// What leads from a whole to its parts: "The payments consisted of $54 million in cash and $121 million in shares".
    static let consisting = WordSet("consisted consists consist comprised comprises comprise")
    /// What tells by how much one is before another in a poll.
    static let leading = WordSet(
        "lead leads led leading ahead edge advantage margin up beat beats beating trails trailing behind prefer prefers preferred"
    )
    /// Nouns of a difference, as in "a saving of 20 minutes".
    static let differences = DifferenceWords.margins.union(
        WordSet(
            "saving rise fall drop increase decrease decline cut jump reduction gain loss shortfall surplus deficit excess"
        )
    )
    /// Those that are results of their own where "a" stands before them: "a loss of $484 million".
    static let results = WordSet("gain loss surplus deficit")
    static let per = WordSet("per")
    static let twice = WordKey("twice")
    /// What a share is named as: "a success rate of 65 percent", "the turnout was 73 percent".
    static let rates = WordSet("rate share proportion turnout")
    static let within = WordKey("within")
    static let another = WordKey("another")
    /// What may tell some of a kind from others behind their noun.
    static let restricting = WordSet(
        "that who which whose whom in of from at on with without under over for"
    )
    /// What leads from a thing to a figure of it: "a hospital with 430 beds", "turnout at 43 percent".
    static let having = WordSet("with of for at making holding carrying")
    /// How many times the one of two lengths the other may be, for both to be meant for one.
    static let farthest = 1.9
    /// And where "those" or "the" names the length as known.
    static let farthestOfNamed = 2.1
    /// "That gives people twelve hours", "which makes nine years".
    static let summing = WordSet("gives gave makes made leaves left means is was")
    /// What makes a length that of all that was told: "in those six years", "a total of".
    static let wholes = WordSet("the those these its his her their our my whole all full total")
    /// What leads to a length through which something went on.
    static let through = WordSet(
        "for in after over during of spent took takes take lasted lasts taken did served waited without"
    )
    /// "a wait of 43 years".
    static let waits = WordSet("wait absence drought gap interval total spell silence search reign")
    static let nobody = WordSet("nobody nothing no none never not")
    /// Verbs of what lasted: "had been in the water for".
    static let states = WordSet(
        "was were been be is are waited stood lain stayed remained lasted lived held"
    )
    static let subjects = WordSet("it he she they i we who")
    /// What makes a length one of something else: "eight years ago", "another six years", "six years old".
    static let otherLengths = WordSet(
        "ago old earlier before since within every another next last past further more of first younger older under"
    )
    /// "until then", "before that".
    static let untilThen = WordSet("then before until")
    /// What makes a figure one besides others: "six more states".
    static let more = WordSet("more other others additional further new")
    /// What tells of a rest: "That left 19 families".
    static let leaving = WordSet("left leaves leave leaving")
    /// What "double" is double of, as in "double what was signed off"; not "a double room".
    static let multiplied = WordSet("the what that its their as last")
    /// What stands for one: "two corporals and a cook".
    static let articles = WordSet("a an another")
}

extension Reading {
    /// The only two figures that a relation told in a sentence can be of: both of the sentence, or one and the only one of its unit
    /// in the sentence before; nil where there are more.
    func onlyTwo(
        of sentence: Int,
        in figures: FigureTable,
        where isMember: (Figure) -> Bool
    ) -> (first: Figure, second: Figure)? {
        let here = figures.figures(ofSentence: sentence).filter(isMember)
        if here.count == 2 { return (here[0], here[1]) }
        guard here.count == 1 else { return nil }
        let before = figures.figures(ofSentence: sentence - 1).filter {
            isMember($0) && here[0].isAlike($0)
        }
        return before.count == 1 ? (before[0], here[0]) : nil
    }
}
