internal import ClaimExtraction

/// What a word is remembered by, as numbers (FNV-1a of the spelling; 0 for nothing).
struct WordTerms: Equatable {
    /// The word's root or the number's digits.
    var root: UInt64 = 0
    /// The first letters of a longer root: what misspellings and derived words still share.
    var opening: UInt64 = 0

    /// So many letters make an opening.
    static let openingLength = 4

    /// Numbers that are mostly written in words.
    private static let digits = [
        "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
        "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
    ]

    /// The terms of a word as it is written.
    init(_ word: String) {
        let plain = PlainWord.of(word).filter { $0 != "." && $0 != "," }
        guard let first = plain.utf8.first else { return }
        if (48...57).contains(first) {
            root = WordKey(plain).raw
            return
        }
        // Two-letter function words in capitals are shouted, but for one.
        let isCountry = word == "US" || word == "U.S."
        if !isCountry, TermReader.isFunctionWord(plain) { return }
        let stem = WordTerms.digits[plain] ?? WordStems.root(plain)
        root = WordKey(stem).raw
        if stem.utf8.count >= WordTerms.openingLength {
            opening = WordKey("\(stem.prefix(WordTerms.openingLength))…").raw
        }
    }
}

/// Reads the words of a text that it can be remembered by, in order.
///
/// Addresses, days of a month and signs are passed over; tags and handles ("#HarbourFire", "@port_ames") are cut
/// into their words.
struct TermReader {
    /// A word with the number under which its terms can be kept.
    struct Word {
        let key: UInt64
        let text: String
        /// A tag or handle that is written as one word, which may be several.
        let isJoined: Bool
    }

    static func words(of text: String) -> [Word] {
        let source = SourceText(text)
        let reader = TermReader(source: source, tokens: Tokenizer.tokens(of: source))
        return reader.words()
    }

    private let source: SourceText
    private let tokens: Tokens

    private func words() -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(tokens.count)
        var token = 0
        while token < tokens.count {
            if let end = addressEnd(from: token) {
                if tokens[token].kind == .address { appendTag(text(token), to: &words) }
                token = end
                continue
            }
            switch tokens[token].kind {
            // "do" of "don't", "ai" of "ain't".
            case .word where isNegated(token): break
            case .word: append(text(token), key: tokens[token].key.raw, to: &words)
            case .number where !isDayOfMonth(token):
                append(text(token), key: tokens[token].key.raw, to: &words)
            case .address: appendTag(text(token), to: &words)
            case .number, .clitic, .punctuation: break
            }
            token += 1
        }
        return words
    }

    private func append(
        _ text: String,
        key: UInt64,
        isJoined: Bool = false,
        to words: inout [Word]
    ) {
        // "US" and "us" have one key, but only one of them is a name.
        words.append(Word(key: text == "US" ? ~key : key, text: text, isJoined: isJoined))
    }

    private func text(_ token: Int) -> String {
        String(decoding: source.bytes[tokens.bytes(token)], as: UTF8.self)
    }

    private func isNegated(_ token: Int) -> Bool {
        token + 1 < tokens.count && tokens[token + 1].key == TermReader.not
            && tokens[token + 1].kind == .clitic
    }

    /// "January 6", "6 January": two texts about one fact rarely share the day.
    private func isDayOfMonth(_ token: Int) -> Bool {
        guard tokens.bytes(token).count <= 2 else { return false }
        return token > 0 && TermReader.months.contains(tokens[token - 1].key)
            || token + 1 < tokens.count && TermReader.months.contains(tokens[token + 1].key)
    }

    /// The end of an address without its scheme, "pic.example.com/abc": a stop, later a slash, and no space.
    private func addressEnd(from start: Int) -> Int? {
        guard tokens[start].kind == .word || tokens[start].kind == .address,
            start + 2 < tokens.count,
            tokens[start + 1].gap == .none, tokens[start + 1].key == TermReader.stop,
            tokens[start + 2].gap == .none
        else { return nil }
        var end = start + 1
        var hasSlash = false
        while end < tokens.count, tokens[end].gap == .none {
            if tokens[end].key == TermReader.slash { hasSlash = true }
            end += 1
        }
        return hasSlash ? end : nil
    }

    // MARK: Tags and handles

    private func appendTag(_ text: String, to words: inout [Word]) {
        guard text.utf8.first == UInt8(ascii: "#") || text.utf8.first == UInt8(ascii: "@") else {
            return
        }
        let parts = TermReader.parts(ofTag: text.dropFirst())
        for part in parts {
            append(part, key: WordKey(part).raw, isJoined: parts.count == 1, to: &words)
        }
    }

    /// "HarbourFire2020" gives "Harbour", "Fire" and "2020", "NATOSummit" gives "NATO" and "Summit".
    static func parts(ofTag tag: Substring) -> [String] {
        enum Kind { case capital, small, digit, other }
        func kind(_ character: Character) -> Kind {
            if ("0"..."9").contains(character) { return .digit }
            if character.isUppercase { return .capital }
            return character.isLetter ? .small : .other
        }
        var parts: [String] = []
        var part = ""
        var last = Kind.other
        for character in tag {
            let kind = kind(character)
            if kind == .small, last == .capital, part.count > 1, let initial = part.popLast() {
                parts.append(part)
                part = String(initial)
            } else if kind != last, !(kind == .small && last == .capital), !part.isEmpty {
                parts.append(part)
                part = ""
            }
            if kind != .other { part.append(character) }
            last = kind
        }
        return part.isEmpty ? parts : parts + [part]
    }

    // MARK: Words

    static func isFunctionWord(_ plain: String) -> Bool {
        plain.utf8.count == 1 || shortFunctionWords.contains(plain)
            || WordStems.functionWords.contains(plain)
    }

    private static let shortFunctionWords: Set<String> = [
        "an", "of", "in", "on", "at", "to", "by", "as", "is", "it", "be", "or", "if", "we", "you",
        "he", "me", "my", "us", "so", "do", "no", "up", "am", "how", "why",
    ]

    private static let months = WordSet(
        CalendarNames.months.joined(separator: " ")
            + " jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec."
    )
    private static let not = WordKey("n't")
    private static let stop = WordKey(".")
    private static let slash = WordKey("/")
}
