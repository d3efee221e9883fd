/// Words by which a text tells whose life it speaks of.
enum WhoseWords {
    static let whom = WordSet("whom")
    /// What he or she did something to: "the letter, which he wrote".
    static let objects = WordSet("whom which that")
    static let kinsmen = WordSet(
        "husband father son brother grandfather grandson uncle nephew widower fiance boyfriend"
    )
    static let kinswomen = WordSet(
        "wife mother daughter sister grandmother granddaughter aunt niece widow fiancee girlfriend"
    )
    /// "the fourth of six children", "the only son of a baker".
    static let ranks = ClosedWords.ordinals.union(
        WordSet("eldest oldest youngest only son daughter child elder younger middle")
    )
    static let making = WordSet("makes made")
    static let leads = WordSet("at now aged today")
    static let speaking = WordSet("i")
    static let owners = WordSet("his her")
    static let whens = WordSet("when while")
    static let away = WordSet("from with by to of")
    static let place = WordKey("where")
    static let articles = WordSet("the")
    static let things = WordSet("it")
    static let persons = WordSet("he she they")
    static let plural = WordSet("were are they")
    static let kin = WordSet(
        """
        husband wife father mother son daughter brother sister child children parents partner grandfather grandmother
        grandson granddaughter uncle aunt nephew niece cousin widow widower fiance fiancee friend boyfriend girlfriend
        ancestor successor predecessor
        """
    )
}
