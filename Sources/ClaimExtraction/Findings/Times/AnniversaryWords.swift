/// Words of anniversaries, and of what has them.
enum AnniversaryWords {
    static let wedding = WordKey("wedding")
    static let marriage = WordKey("marriage")
    static let years = WordSet("years year old")
    static let it = WordSet("it its")
    static let subjects = WordSet("it its they he she")
    /// What a body is called by, whatever its name.
    static let bodies = WordSet(
        """
        firm company club society school band choir business family parish church paper newspaper team union
        college couple
        """
    )
    static let persons = WordSet(
        "he she his her him man woman boy girl i who child son daughter people men women"
    )
    static let turning = WordSet("turns turned turn")
    static let this = WordKey("this")
    static let beside = WordSet(", when it was only just at the age of")
    static let makings = WordSet(
        """
        put finished completed erected consecrated dedicated chartered settled patented introduced planted
        made painted written cast carved dug drawn laid invented printed sown woven sewn
        """
    )
    static let weddings = WordSet("married wed")
    /// Of these each is of a day.
    static let days = WordSet("anniversary birthday")
    static let anniversaries = WordSet("anniversary birthday jubilee summer season winter")
    /// The years of "centenary", and of "silver jubilee", which has two words.
    static func years(of token: Int, _ reading: Reading) -> (years: Double, end: Int)? {
        if let years = named[reading.word(token)] { return (years, token + 1) }
        guard token + 1 < reading.tokens.count, let years = jewels[reading.word(token)],
            jubilees.contains(reading.word(token + 1))
        else { return nil }
        return (years, token + 2)
    }

    static let jewels: WordTable<Double> = [
        WordKey("silver"): 25, WordKey("ruby"): 40, WordKey("golden"): 50, WordKey("diamond"): 60,
    ]
    private static let jubilees = WordSet("jubilee wedding anniversary")
    static let named: WordTable<Double> = [
        WordKey("centenary"): 100, WordKey("centennial"): 100, WordKey("bicentenary"): 200,
        WordKey("bicentennial"): 200, WordKey("sesquicentennial"): 150,
        WordKey("tercentenary"): 300, WordKey("tricentennial"): 300,
    ]
}
