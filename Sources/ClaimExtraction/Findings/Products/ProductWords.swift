/// Words of rates, totals and units of time.
enum ProductWords {
    static let afterwards = WordSet("after later ago before earlier")
    static let each = WordSet("each apiece")
    static let articles = WordSet("a an per each every")
    static let singles = WordSet("a an one each every")
    static let costing = WordSet("costs cost")
    static let averages = WordSet("average mean averaging averaged")
    static let splitting = WordSet("split divided shared evenly equally")
    static let sharing = splitting.union(
        WordSet("share shares sharing splits splitting divide divides dividing")
    )
    /// What makes a day or a week any of its kind: "on an average day".
    static let usual = WordSet("average typical ordinary normal usual")
    static let restating = WordSet(", or ( and")
    /// What leads to a result.
    static let leads = WordSet("that so making or makes")
    static let coming = WordSet(
        "comes came come works worked amounts amounted adds added is was makes made"
    )
    static let during = WordSet("over in during for within")
    static let sinces = WordSet("since until till from by after before for")
    static let comparing = WordSet("as the")
    static let totals = WordSet("total altogether totaling totalling combined together")
    /// Of these a sentence with a rate for a time holds one.
    static let periods = WordSet(keys: adverbs.keys + days.keys)
    static let adverbs: WordTable<Double> = [
        WordKey("hourly"): 1 / 24.0, WordKey("daily"): 1, WordKey("nightly"): 1,
        WordKey("weekly"): 7,
        WordKey("monthly"): 30.4375, WordKey("annually"): 365.25, WordKey("yearly"): 365.25,
    ]
    static let days: WordTable<Double> = [
        WordKey("second"): 1 / 86_400.0, WordKey("seconds"): 1 / 86_400.0,
        WordKey("minute"): 1 / 1440.0, WordKey("minutes"): 1 / 1440.0, WordKey("hour"): 1 / 24.0,
        WordKey("hours"): 1 / 24.0, WordKey("day"): 1,
        WordKey("days"): 1, WordKey("night"): 1, WordKey("nights"): 1,
        WordKey("week"): 7, WordKey("weeks"): 7, WordKey("fortnight"): 14,
        WordKey("month"): 30.4375, WordKey("months"): 30.4375, WordKey("quarter"): 91.3125,
        WordKey("year"): 365.25, WordKey("years"): 365.25, WordKey("decade"): 3652.5,
        WordKey("decades"): 3652.5,
    ]
}
