internal import ExtractionData

/// Words that keep their full stop, by what may follow them.
struct Abbreviations: Sendable {
    /// What an abbreviation stands for; it decides whether a sentence may end with it.
    enum Class: String, Sendable {
        /// Before a name: never the end of a sentence.
        case title
        /// After a name: "Jr.".
        case suffix
        case company, place, month, weekday
        /// Before a number: "No.", "Fig.".
        case reference
        /// After a number: "ft.", "min.".
        case measure
        /// Inside a sentence: "approx.", "vs.".
        case general
        /// At the end of a phrase: "etc.", "et al.".
        case closing
    }

    struct Entry: Sendable {
        let abbreviationClass: Class
        /// Whether it is an ordinary word as well, so that its neighbours must decide.
        let isWord: Bool
    }

    static let shared = Abbreviations(Lexicon(stet_abbreviations()))

    private let entries: [WordKey: Entry]
    private let entriesWithStop: [WordKey: Entry]

    init(_ table: Lexicon) {
        var entries: [WordKey: Entry] = [:]
        var entriesWithStop: [WordKey: Entry] = [:]
        for row in table.rows {
            guard let name = row.columns.first, let abbreviationClass = Class(rawValue: name)
            else { continue }
            let isWord = row.columns.dropFirst().first == "word"
            let entry = Entry(abbreviationClass: abbreviationClass, isWord: isWord)
            entries[WordKey(row.word)] = entry
            entriesWithStop[WordKey(row.word + ".")] = entry
        }
        self.entries = entries
        self.entriesWithStop = entriesWithStop
    }

    /// The entry of a word given without its stop.
    func entry(of word: WordKey) -> Entry? { entries[word] }

    /// The class of a token that ends with its stop; nil for initials and letters with stops.
    func abbreviationClass(ofToken key: WordKey) -> Class? {
        entriesWithStop[key]?.abbreviationClass
    }
}
