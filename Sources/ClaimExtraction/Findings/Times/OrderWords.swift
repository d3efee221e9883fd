/// Words that tell which of two events came first.
enum OrderWords {
    static let closings = WordSet("closed ended stopped ceased disbanded dissolved finished")
    static let others = WordSet("again another former old original earlier previous new")
    /// Before these there was nothing that could do anything.
    static let makings = WordSet(
        """
        born hatched foaled founded established built launched formed created constructed published enacted
        invented
        """
    )
    /// What is done before something is made, or after somebody's death.
    static let beforeMaking = WordSet(
        """
        designed conceived ordered commissioned proposed approved authorised authorized laid drawn named started
        begun began grew arose came evolved lay stood left passed went died emerged registered chartered signed
        wrote written finished completed submitted rejected dictated discovered found translated set
        """
    )
    /// What is told of the dead: "His estate went to", "His name lay forgotten".
    static let afterDeath = WordSet(
        """
        lay left passed went died came emerged arose evolved grew stood appeared fetched topped reached remained
        rested inspired became received entered inducted won gained continued followed
        """
    )
    /// What is done only to the living.
    static let toLiving = WordSet(
        """
        elected appointed hired promoted married arrested jailed sentenced interviewed photographed sworn admitted engaged
        reelected dismissed fired sacked transferred drafted conscripted wounded injured operated divorced enrolled
        """
    )
    /// Words before somebody who is no subject: "a park named after Cole".
    static let prepositions = WordSet(
        "of for by with about from after to in on at and against under like"
    )
    static let creations = WordSet(
        "book novel film album record single play collection poem poems picture song symphony opera exhibition story"
    )
    static let comingOut = WordSet(
        "came appeared published released premiered opened performed shown"
    )
    static let bereaved = WordSet("widow widower heirs executors estate")
    static let death = WordKey("death")
    static let dyings = WordSet("died drowned")
    static let killings = WordSet(
        "killed murdered executed hanged beheaded assassinated drowned guillotined"
    )
    static let deaths = WordSet("died fell drowned killed executed dissolved")
    static let negations = WordSet("not never n't")
    static let again = WordSet(
        """
        again second another first third new earlier before previously current present former old original
        """
    )
    /// What had been decided beforehand may lie later.
    static let plans = WordSet(
        """
        scheduled due planned expected set booked announced called fixed arranged promised postponed slated
        meant been wanted hoped tried
        """
    )
    static let work = WordSet("work works construction building")
    static let finishing = WordSet("finished completed")
    static let beginning = WordSet("begun started")
    /// What tells that something followed on what was told before.
    static let sequels = WordSet(
        "afterwards afterward thereafter subsequently immediately promptly once then eventually duly"
    )
    static let leads = WordSet("in on to until till from since")
    static let breaks = WordSet("; : . and but while (")
    static let demonstratives = WordSet("that this")
    static let pronouns = WordSet("it they he she both")
    static let coordinating = WordSet("and , but then it was were he she they both had been")
}
