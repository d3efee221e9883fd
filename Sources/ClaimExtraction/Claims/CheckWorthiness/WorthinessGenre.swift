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

    /// A short text with a handle, a tag or a link, or with an emoji.
    private static func isPost(_ reading: Reading) -> Bool {
        // The longest message of a short-message network, with all its tags.
        guard reading.tokens.count <= 140 else { return false }
        for token in 0..<reading.tokens.count where reading.tokens.kind[token] == .address {
            let byte = reading.source.bytes[Int(reading.tokens.byteStart[token])]
            if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#") { return true }
            if token >= reading.tokens.count - 2, reading.sentences.count <= 6 { return true }
        }
        return false
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
