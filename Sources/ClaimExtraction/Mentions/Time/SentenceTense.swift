/// Says whether what stands at a place of a sentence has been or is to come.
///
/// The nearest verb counts: first back from the expression, then on from it.
struct SentenceTense {
    private let tokens: Tokens
    private let bytes: [UInt8]
    private let tags: [PartOfSpeech]
    private let hasTags: Bool

    init(_ reading: Reading) {
        tokens = reading.tokens
        bytes = reading.source.bytes
        tags = reading.tags
        hasTags = reading.tags.contains { $0.isVerb }
    }

    /// The direction in time of the clause around `range`.
    func direction(around range: Range<Int>, in sentence: Range<Int>) -> TenseDirection {
        var token = range.lowerBound - 1
        var isFirst = true
        while token >= sentence.lowerBound, range.lowerBound - token < 40 {
            if let found = direction(at: token, in: sentence, isAdjacent: isFirst) { return found }
            isFirst = false
            token -= 1
        }
        token = range.upperBound
        while token < sentence.upperBound, token - range.upperBound < 40 {
            if let found = direction(at: token, in: sentence, isAdjacent: false) { return found }
            token += 1
        }
        return .unknown
    }

    private func direction(
        at token: Int,
        in sentence: Range<Int>,
        isAdjacent: Bool
    ) -> TenseDirection? {
        let key = tokens.key[token]
        if isAdjacent {
            if TenseWords.since.contains(key) { return .past }
            if TenseWords.until.contains(key) { return nil }
        }
        if TenseWords.future.contains(key) { return .future }
        if TenseWords.planned.contains(key) {
            // "has scheduled", "were expected": what was planned lies ahead of then.
            return .future
        }
        if TenseWords.past.contains(key) { return .past }
        if hasTags {
            switch tags[token] {
            case .verbPast: return .past
            case .verbPastParticiple: return .past
            default: return nil
            }
        }
        return endsLikePast(token) ? .past : nil
    }

    /// Whether a word in small letters ends with "-ed".
    private func endsLikePast(_ token: Int) -> Bool {
        guard tokens.kind[token] == .word, tokens.shape[token].isEmpty else { return false }
        let range = tokens.bytes(token)
        return range.count > 3 && bytes[range.upperBound - 2] == UInt8(ascii: "e")
            && bytes[range.upperBound - 1] == UInt8(ascii: "d")
    }
}

/// Words that tell of the past or the future.
enum TenseWords {
    static let since = WordSet("since")
    static let until = WordSet("until till by")
    static let future = WordSet(
        """
        will 'll wo shall going plans plan planning hopes intends aims expects vows vowed pledged
        upcoming promises promised tomorrow
        """
    )
    static let planned = WordSet(
        "scheduled expected slated due planned set poised likely supposed anticipated"
    )
    static let past = WordSet(
        """
        was were had has have been did said told came went took made got gave found knew thought became
        left felt put brought began kept held wrote stood heard let meant met ran paid sat spoke lay led
        grew lost fell sent built understood drew broke spent cut rose drove bought wore chose won
        taught caught fought sought struck shot sold hit beat bore bound bred burst cast clung crept
        dealt dug drank ate fled flew froze hung hid hurt laid lent lit quit rode rang saw shook shone
        shrank shut sang sank slept slid spun split spread sprang stole stuck stung swept swore swam
        swung threw woke wept wound withdrew forbade forgot forgave overcame underwent upheld
        """
    )
}
