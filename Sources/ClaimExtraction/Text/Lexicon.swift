internal import ExtractionData

/// A table of `Data/tables`: an entry a line, columns parted by tabs, comments from `#` on.
struct Lexicon {
    struct Row: Equatable {
        let word: String
        let columns: [String]
    }

    let rows: [Row]

    init(_ data: StetData) {
        let bytes = UnsafeBufferPointer(start: data.bytes, count: data.count)
        self.init(String(decoding: bytes, as: UTF8.self))
    }

    init(_ text: String) {
        rows = text.fields(by: "\n").compactMap { line in
            guard !line.hasPrefix("#") else { return nil }
            let columns = line.allFields(by: "\t").map(
                String.init
            )
            guard let word = columns.first, !word.isEmpty else { return nil }
            return Row(word: word, columns: Array(columns.dropFirst()))
        }
    }
}
