/// Words by which a sentence leans on what stands before it, as numbers of `RevisionWords`.
///
/// The classes are those of a grammar: anaphora (Halliday and Hasan 1976, *Cohesion in English*), partitives, deictic times.
struct ContextWords {
    /// Words that point to something said before.
    let anaphoric: Set<Int32>
    /// Those of them that mean one person.
    let personal: Set<Int32>
    /// Those of them that are a sentence's subject at its beginning.
    let opening: Set<Int32>
    /// Those of these that mean a thing that was named.
    let naming: Set<Int32>
    let determiners: Set<Int32>
    /// Numbers and quantifiers that need a noun from before if a verb follows: "Six were closed".
    let counting: Set<Int32>
    let auxiliaries: Set<Int32>
    /// Two words that begin such a sentence: "The rest", "The latter", "By contrast".
    let openingPairs: Set<[Int32]>
    /// The "so" of "So did Smith".
    let so: Int32
    /// The "then" of "The village had 300 houses then" and "By then".
    let then: Int32
    /// What stands before that: "by", "since".
    let boundaries: Set<Int32>
    /// What follows the "of" of a part: "of them", "of those".
    let parted: Set<Int32>
    let of: Set<Int32>
    /// How a sentence and the one behind it begin: "The barn …", "It …".
    let definiteThenIt: [Int32]
    /// Weekdays and months.
    let calendar: Set<Int32>
    /// Prepositions that a place's name follows.
    let placing: Set<Int32>
    /// "Day", "weeks": with a word that reckons or points they mean a time counted from another.
    let timeUnits: Set<Int32>
    /// What follows such a unit: "later".
    let reckoning: Set<Int32>
    /// What stands before such a unit: "that", "next".
    let pointing: Set<Int32>
    let bullets: Set<Int32>
    let endMarks: Set<Int32>
    let colon: Int32
    let questionMark: Int32

    init(_ words: inout RevisionWords) {
        anaphoric = words.numbers(of: ContextWords.anaphora)
        personal = words.numbers(of: [
            "he", "she", "him", "her", "his", "hers", "He", "She", "His", "Her",
        ])
        opening = words.numbers(of: [
            "It", "They", "This", "That", "These", "Those", "Both", "Neither", "Either", "Such",
            "Its", "Their", "Another", "Otherwise", "Instead", "Nor", "Others",
        ])
        naming = words.numbers(of: ["It", "Its", "They", "Their"])
        determiners = words.numbers(of: [
            "the", "a", "an", "its", "their", "his", "her", "The", "A", "An",
        ])
        counting = words.numbers(of: [
            "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
            "Twelve", "Some", "Many", "Most", "None", "All", "Several", "Others", "Few", "Half",
        ])
        auxiliaries = words.numbers(of: [
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "did",
        ])
        openingPairs = Set(
            [
                ("The", "same"), ("The", "rest"), ("The", "other"), ("The", "others"),
                ("The", "former"), ("The", "latter"), ("Not", "so"), ("By", "contrast"),
                ("By", "comparison"), ("In", "contrast"), ("Nobody", "else"), ("No", "other"),
            ].map { [words.number(of: $0.0), words.number(of: $0.1)] }
        )
        so = words.number(of: "So")
        then = words.number(of: "then")
        boundaries = words.numbers(of: ["by", "By", "since", "Since", "until", "Until", "from"])
        parted = words.numbers(of: ["them", "these", "those"])
        of = words.numbers(of: ["of", "Of"])
        definiteThenIt = [words.number(of: "The"), words.number(of: "It")]
        calendar = words.numbers(of: CalendarNames.written + ["Christmas", "Easter"])
        placing = words.numbers(of: [
            "in", "at", "from", "near", "to", "outside", "across", "of",
        ])
        timeUnits = words.numbers(of: [
            "day", "days", "week", "weeks", "weekend", "month", "months", "year", "years",
            "decade", "decades", "hour", "hours", "minutes", "morning", "evening", "night",
        ])
        reckoning = words.numbers(of: ["later", "earlier", "before", "afterwards", "afterward"])
        pointing = words.numbers(of: [
            "that", "That", "next", "following", "previous", "same", "preceding",
        ])
        bullets = words.numbers(of: ["-", "•", "*", "·", "▪", "+"])
        endMarks = words.numbers(of: [".", "!", "?", "…", "\"", ")"])
        colon = words.number(of: ":")
        questionMark = words.number(of: "?")
    }

    /// English pro-forms and determiners whose meaning lies in the text before them.
    private static let anaphora = [
        "it", "he", "she", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs",
        "this", "that", "these", "those", "there", "then", "both", "each", "such", "neither",
        "either", "one", "another", "It", "He", "She", "They", "His", "Her", "Its", "Their", "This",
        "That", "These", "Those", "There", "Then", "Both", "Each", "Such", "Neither", "Either",
        "One", "Another", "The", "No",
    ]
}
