/// Numbers for words and for runs of words, the same for the same wording in both versions of a text.
///
/// Wordings are the same if they differ only in what asserts nothing: the shape of quotation marks and dashes,
/// invisible characters, composed or decomposed accents (Swift's strings compare by canonical equivalence).
struct RevisionWords {
    private var words: [String: Int32] = [:]
    private var runs: [ArraySlice<Int32>: Int] = [:]
    /// Words that point to something said before, by their numbers.
    private(set) var anaphoric: Set<Int32> = []
    /// Those of them that mean one person.
    private(set) var personal: Set<Int32> = []
    /// Those of them that are a sentence's subject at its beginning.
    private(set) var opening: Set<Int32> = []
    /// Numbers and quantifiers that need a noun from before if a verb follows: "Six were closed".
    private(set) var counting: Set<Int32> = []
    private(set) var auxiliaries: Set<Int32> = []
    /// How a sentence and the one behind it begin: "The barn …", "It …".
    private(set) var definiteThenIt: [Int32] = []
    /// The words of "of them".
    private(set) var ofThem: [Int32] = []
    /// Weekdays and months.
    private(set) var calendar: Set<Int32> = []
    /// Prepositions that a place's name follows.
    private(set) var placing: Set<Int32> = []

    init() {
        anaphoric = numbers(of: RevisionWords.anaphora)
        personal = numbers(of: [
            "he", "she", "him", "her", "his", "hers", "He", "She", "His", "Her",
        ])
        opening = numbers(of: [
            "It", "They", "This", "That", "These", "Those", "Both", "Neither", "Either", "Such",
            "Its", "Their", "Another",
        ])
        counting = numbers(of: [
            "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
            "Twelve", "Some", "Many", "Most", "None", "All", "Several", "Others", "Few", "Half",
        ])
        auxiliaries = numbers(of: [
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "did",
        ])
        definiteThenIt = [number(of: "The"), number(of: "It")]
        ofThem = [number(of: "of"), number(of: "them")]
        calendar = numbers(of: RevisionWords.daysAndMonths)
        placing = numbers(of: ["in", "at", "from", "near", "to", "outside", "across", "of"])
    }

    private mutating func numbers(of list: [String]) -> Set<Int32> {
        Set(list.map { number(of: $0) })
    }

    mutating func number(of word: String) -> Int32 {
        if let known = words[word] { return known }
        let new = Int32(truncatingIfNeeded: words.count)
        words[word] = new
        return new
    }

    mutating func number(ofRun run: ArraySlice<Int32>) -> Int {
        if let known = runs[run] { return known }
        runs[run] = runs.count
        return runs.count - 1
    }

    /// English pro-forms and determiners whose meaning lies in the text before them.
    private static let anaphora = [
        "it", "he", "she", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs",
        "this", "that", "these", "those", "there", "then", "both", "each", "such", "neither",
        "either", "one", "another", "It", "He", "She", "They", "His", "Her", "Its", "Their", "This",
        "That", "These", "Those", "There", "Then", "Both", "Each", "Such", "Neither", "Either",
        "One", "Another", "The", "No",
    ]

    private static let daysAndMonths = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January",
        "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December", "Christmas", "Easter",
    ]

    // MARK: Characters

    enum Kind { case space, invisible, word, mark }

    static func kind(of character: Character) -> Kind {
        guard let first = character.unicodeScalars.first else { return .invisible }
        if first.isASCII {
            if character.isWhitespace { return .space }
            return character.isLetter || character.isNumber || first == "_" ? .word : .mark
        }
        switch first.value {
        case 0xAD, 0x2060, 0xFEFF: return .invisible
        case 0x200B: return .space
        default: break
        }
        if character.isWhitespace { return .space }
        return character.isLetter || character.isNumber ? .word : .mark
    }

    /// The plain form of a mark.
    static func plain(_ character: Character) -> String {
        switch character {
        case "“", "”", "„", "‟", "«", "»", "″": "\""
        case "‘", "’", "‚", "‛", "ʼ", "`", "´", "′": "'"
        case "‐", "‑", "‒", "–", "—", "―", "−": "-"
        default: String(character)
        }
    }
}
