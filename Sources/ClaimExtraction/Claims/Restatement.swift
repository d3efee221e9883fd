/// Restates a claim so that it can be read alone.
///
/// The article's words stay as they are; what the program adds stands in square brackets.
struct Restatement {
    private let voices: Voices
    private let reading: Reading

    init(_ voices: Voices) {
        self.voices = voices
        reading = voices.reading
    }

    /// The words of `sentence` with speaker, dates and the subject added where they are missing.
    func statement(of draft: ClaimDraft, sentence: Range<Int>) -> String {
        var line = Line()
        line.add(reading.text(draft.focus))
        return line.text
    }
}

/// One line of plain text: white space and control characters become single spaces.
struct Line {
    private(set) var text = ""

    mutating func add(_ words: String) {
        for scalar in words.unicodeScalars {
            let isSpace =
                scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
                || scalar.properties.generalCategory == .format
            if !isSpace {
                text.unicodeScalars.append(scalar)
            } else if !text.isEmpty, text.unicodeScalars.last != " " {
                text.unicodeScalars.append(" ")
            }
        }
    }
}
