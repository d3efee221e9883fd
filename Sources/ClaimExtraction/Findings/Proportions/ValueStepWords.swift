/// Words that lead to a step, to what it came to and to what stood before it.
enum ValueStepWords {
    static let at = WordKey("at")
    static let up = WordKey("up")
    static let upward = ChangeWords.rises.union(
        WordSet("gained gain gains added adds advanced gaining adding")
    )
    static let downward = ChangeWords.falls.union(
        WordSet("lost lose loses shed sheds tumbled slid eased losing falling shrinking")
    )
    static let bringing = WordSet(
        "bringing brings bring brought taking takes took raising raises raised lifting lifts lifted"
    )
    static let further = WordSet("another more further additional extra")
    static let beforeSizes = WordSet("another a an further about nearly almost some only just the")
    static let closing = WordSet("close end finish settle stand trade")
    static let hedges = WordSet("about nearly almost just around some")
    static let others = WordSet(
        "among for elsewhere nationally nationwide outside across but excluding"
    )
    static let standing = WordSet(
        "stands stood is was are were cost costs closed opened traded sold measured weighed covered numbered used"
    )
    static let holding = WordSet("has have holds hold is are numbers costs")
    static let now = WordSet("now")
    static let record = WordKey("record")
    static let year = WordKey("year")
    static let when = WordKey("when")
    static let after = WordKey("after")
    static let toldBefore = ClosedWords.toldBefore.union(WordSet("there"))
    static let since = WordKey("since")
    /// What stands by a value that was reached before others.
    static let longAgo = WordSet(
        "ago once peak peaked decade decades record high highest low lowest originally first earlier began started"
    )
}
