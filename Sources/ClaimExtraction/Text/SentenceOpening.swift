/// How the text after a stop begins.
struct SentenceOpening {
    enum Kind {
        case capital, small, number
        /// Punctuation that goes on with the sentence.
        case sign
        /// Any other sign, such as "$".
        case symbol
    }

    let kind: Kind
    /// The first word, after quotation marks and brackets.
    let token: Int

    init(_ start: Int, _ reading: Reading) {
        let tokens = reading.tokens
        var token = start
        while token < min(tokens.count - 1, start + 3), tokens.kind[token] == .punctuation,
            SentenceOpening.isOpener(token, reading)
        {
            token += 1
        }
        self.token = token
        switch tokens.kind[token] {
        case .number: kind = .number
        case .address: kind = .symbol
        case .clitic: kind = .small
        case .word:
            let isCapital =
                tokens.shape[token].contains(.capitalised)
                || tokens.shape[token].contains(.mixedCase)
            kind = isCapital || !SentenceOpening.hasCase(token, reading) ? .capital : .small
        case .punctuation:
            kind = SentenceOpening.goesOn(token, reading) && token == start ? .sign : .symbol
        }
    }

    /// Letters of scripts without capitals can begin a sentence.
    private static func hasCase(_ token: Int, _ reading: Reading) -> Bool {
        let start = Int(reading.tokens.byteStart[token])
        guard reading.source.bytes[start] >= 0x80 else { return true }
        return UTF8Decoding.scalar(in: reading.source.bytes, at: start).properties.isCased
    }

    private static func isOpener(_ token: Int, _ reading: Reading) -> Bool {
        let byte = reading.source.bytes[Int(reading.tokens.byteStart[token])]
        return byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
            || QuotationMark(token, reading).map { $0.direction != .right } == true
    }

    /// Commas, dashes and the like.
    private static func goesOn(_ token: Int, _ reading: Reading) -> Bool {
        let bytes = reading.source.bytes
        let start = Int(reading.tokens.byteStart[token])
        if ",;:-/)]}%&=+".utf8.contains(bytes[start]) { return true }
        return bytes[start] == 0xE2 && start + 2 < bytes.count && bytes[start + 1] == 0x80
            && (0x90...0x9D).contains(bytes[start + 2])
    }
}
