/// Kinds of text in which different sentences are worth a check.
///
/// Raw values stand in the model: append, never reorder.
package enum WorthinessGenre: UInt8, CaseIterable, Sendable {
    /// News and single sentences of any kind.
    case prose
    /// A message of a social network, judged as a whole.
    case post
    /// What was spoken in a debate, an interview or a speech, set down in lines.
    case transcript

    /// The genre of a text, by its length, its addresses, its lines and its persons.
    package init(of reading: Reading) {
        if WorthinessGenre.isPost(reading) {
            self = .post
        } else if WorthinessGenre.isTranscript(reading) {
            self = .transcript
        } else {
            self = .prose
        }
    }

    /// A short text with a handle, a tag, a link at its end or an emoji, or written in haste.
    private static func isPost(_ reading: Reading) -> Bool {
        let count = reading.tokens.count
        // The longest message of a short-message network, with all its tags.
        guard count > 0, count <= 140 else { return false }
        var signs = 0
        for token in 0..<count {
            let byte = reading.source.bytes[Int(reading.tokens.byteStart[token])]
            switch reading.tokens.kind[token] {
            case .address:
                if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#") { return true }
                if token >= count - 2 { return true }
            case .punctuation:
                // Emoji lie beyond the first plane, older pictures at U+2600 to U+27BF.
                if byte >= 0xF0 || reading.isSymbol(token) { return true }
            default:
                if reading.tokens.shape[token].contains(.allCapitals),
                    reading.tokens.byteEnd[token] - reading.tokens.byteStart[token] > 3
                {
                    signs += 1
                }
            }
        }
        let last = reading.tokens.kind[count - 1]
        if last != .punctuation { signs += 1 }
        if !reading.tokens.shape[0].contains(.capitalised), reading.tokens.kind[0] == .word {
            signs += 1
        }
        return signs >= 2
    }

    /// Many lines of one sentence each, in which people say "I", "we" and "you".
    private static func isTranscript(_ reading: Reading) -> Bool {
        let count = reading.sentences.count
        guard count >= 60 else { return false }
        var starts = 0
        for sentence in reading.sentences
        where reading.tokens.gap[sentence.tokens.lowerBound] >= .line { starts += 1 }
        guard starts * 10 >= count * 7 else { return false }
        var persons = 0
        for token in 0..<reading.tokens.count
        where WorthinessCues.speaking.contains(reading.tokens.key[token]) { persons += 1 }
        return persons * 100 >= reading.tokens.count * 3
    }
}

extension Reading {
    /// Whether the token is a picture of the blocks U+2600 to U+27BF.
    func isSymbol(_ token: Int) -> Bool {
        let start = Int(tokens.byteStart[token])
        guard Int(tokens.byteEnd[token]) - start >= 3, source.bytes[start] == 0xE2 else {
            return false
        }
        return (0x98...0x9E).contains(source.bytes[start + 1])
    }
}
