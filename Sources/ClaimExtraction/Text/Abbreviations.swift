internal import ExtractionData

/// Words that keep their full stop, by what may follow them.
enum Abbreviations {
    /// All of them, without the stop.
    static let all = WordSet(table.rows.map(\.word).joined(separator: " "))

    /// Those of one class: `title`, `month`, `weekday`, `company`, `place`, `general`, `reference`.
    static func ofClass(_ name: String) -> WordSet {
        WordSet(table.rows.filter { $0.columns.first == name }.map(\.word).joined(separator: " "))
    }

    private static let table = Lexicon(stet_abbreviations())
}
