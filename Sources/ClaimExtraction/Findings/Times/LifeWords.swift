/// Words around an age.
enum LifeWords {
    static let aged = WordKey("aged")
    static let old = WordKey("old")
    static let born = WordKey("born")
    static let retires = WordKey("retires")
    static let retiring = WordSet("retires retired retiring retire")
    static let becoming = WordSet("be turn")
    /// What leads to a time to come that has no date: "when he comes out".
    static let until = WordSet("when once")
    static let then = WordKey("then")
    static let time = WordKey("time")
    static let measures = WordSet(
        """
        difference score total number average margin rating rank limit count tally result answer price figure record maximum minimum
        par handicap quota threshold
        """
    )
    static let weeks = WordSet("week weekend")
    static let turning = WordSet("turned turns")
    static let making = WordSet("makes make making made")
    static let afterReached = WordSet(", . ; in on last next this and when two three a")
    static let closing = WordSet(", . ; in")
    static let birthday = WordKey("birthday")
    static let hedges = WordSet("just only barely still already")
    static let ins = WordSet("in , on")
    static let beside = WordSet(", ( when he she was at the age of aged")
    static let now = WordSet("now")
    static let copulas = WordSet("is are 's")
    static let was = WordSet("was were been")
    static let ats = WordSet("at aged age")
    static let whens = WordSet("when as")
    static let stops = WordSet(", . ; and now")
    static let openings = WordSet("today now , at still")
    static let calendar = WordKey("gregorian")
    static let fronting = WordSet("at the age of aged")
    static let young = WordSet("boy girl child lad student pupil man woman")
    static let deaths = WordSet("died dies killed dead death")
}

extension LifeSubject {
    /// "The 32-year-old had entered no race": whoever was told of, and no "32-year-old bridge".
    static func isAged(_ article: Int, _ reading: Reading) -> Bool {
        reading.word(article) == .the && reading.word(article + 2) == .hyphen
            && reading.word(article + 3) == .year && reading.word(article + 5) == LifeWords.old
            && !reading.tag(article + 6).isNoun
    }

    /// Whether a sentence begins so and names no year of its own, so that the age is that of now.
    static func isAged(_ sentence: Range<Int>, with age: Int, _ reading: Reading) -> Bool {
        age == sentence.lowerBound + 1 && isAged(sentence.lowerBound, reading)
            && !reading.times(in: sentence).contains { reading.namesYear($0.mention.tokens) }
    }
}
