/// What each token of an article belongs to, for rules that look around a reporting word.
///
/// Made once an article; every question is answered in constant time. It is an object because a dozen rules
/// hold it: a copy counts one reference instead of one for each array.
final class ClauseSyntax: Sendable {
    let tokens: Tokens
    private let bytes: [UInt8]
    private let tags: [PartOfSpeech]
    let sentences: [Reading.Sentence]
    let verbGroups: [VerbGroup]
    let nounPhrases: [Range<Int>]
    let quotations: [Quotation]
    /// Punctuation by role.
    private let marks: [Mark]

    private let verbGroupAt: [Int32]
    private let nounPhraseAt: [Int32]
    private let sentenceAt: [Int32]
    private let quotationAt: [Int32]
    /// For each token, the set of the types of mentions that cover it.
    private let typesOver: [UInt8]
    /// Names with the roles before them, in text order.
    private let identities: [Range<Int>]

    /// The role of a punctuation mark.
    enum Mark: UInt8, Sendable {
        case none, comma, stop, colon, semicolon, dash, open, close, openQuote, closeQuote, other
    }

    init(_ reading: Reading, verbs: ReportingVerbs) {
        tokens = reading.tokens
        bytes = reading.source.bytes
        tags = reading.tags
        sentences = reading.sentences
        verbGroups = ReportingVerbGroups.mended(in: reading, verbs: verbs)
        nounPhrases = ReportingVerbGroups.without(verbGroups, reading.nounPhrases)
        quotations = reading.quotations
        let count = reading.tokens.count
        verbGroupAt = ClauseSyntax.owners(of: verbGroups.map(\.tokens), count: count)
        nounPhraseAt = ClauseSyntax.owners(of: nounPhrases, count: count)
        sentenceAt = reading.sentenceAt
        // The outermost quotation wins: it comes first.
        quotationAt = ClauseSyntax.owners(of: reading.quotations.map(\.content), count: count)
        marks = ClauseSyntax.marks(of: reading)
        typesOver = reading.typesOver
        identities = reading.mentions(of: .person).compactMap { _, mention in
            guard case .person(let person) = mention.detail,
                let identity = person.identityRange,
                identity.upperBound == person.nameTokens.upperBound
            else { return nil }
            return identity
        }
    }

    var count: Int { tokens.count }

    private func contains(_ token: Int) -> Bool { token >= 0 && token < tokens.count }

    // What lies outside the text is a word of no kind, so that rules may look past both ends.

    /// The token's part of speech.
    func tag(_ token: Int) -> PartOfSpeech { contains(token) ? tags[token] : .other }

    /// The role of the token, if it is a mark.
    func mark(_ token: Int) -> Mark { contains(token) ? marks[token] : .none }

    /// The token's folded word.
    func key(_ token: Int) -> WordKey { contains(token) ? tokens.key[token] : WordKey(raw: 0) }

    /// What stands before the token.
    func gap(_ token: Int) -> TokenGap { contains(token) ? tokens.gap[token] : .paragraph }

    /// The verb group that holds the token.
    func verbGroup(at token: Int) -> VerbGroup? {
        guard contains(token) else { return nil }
        let index = verbGroupAt[token]
        return index < 0 ? nil : verbGroups[Int(index)]
    }

    /// The index of the verb group that holds the token.
    func verbGroupIndex(at token: Int) -> Int? {
        guard contains(token) else { return nil }
        let index = verbGroupAt[token]
        return index < 0 ? nil : Int(index)
    }

    /// The noun phrase that holds the token.
    func nounPhrase(at token: Int) -> Range<Int>? {
        guard contains(token) else { return nil }
        let index = nounPhraseAt[token]
        return index < 0 ? nil : nounPhrases[Int(index)]
    }

    /// The sentence that holds the token.
    func sentence(at token: Int) -> Range<Int> {
        guard contains(token) else { return token..<token + 1 }
        let index = sentenceAt[token]
        return index < 0 ? token..<token + 1 : sentences[Int(index)].tokens
    }

    /// The index of the outermost quotation whose words hold the token.
    func quotation(at token: Int) -> Int? {
        guard contains(token) else { return nil }
        let index = quotationAt[token]
        return index < 0 ? nil : Int(index)
    }

    /// The quotation that a mark opens.
    func quotation(openedAt token: Int) -> Quotation? {
        guard mark(token) == .openQuote, token + 1 < count else { return nil }
        let index = quotationAt[token + 1]
        guard index >= 0, quotations[Int(index)].open == token else { return nil }
        return quotations[Int(index)]
    }

    /// Whether the token is part of a time expression.
    func isTime(_ token: Int) -> Bool { isCovered(token, by: .time) }

    /// Whether the token is part of a person's name.
    func isPerson(_ token: Int) -> Bool { isCovered(token, by: .person) }

    /// The end of the name with its role that begins at the token: "⟨SES local controller Ann Lind⟩".
    func endOfIdentity(from token: Int) -> Int? {
        guard isCovered(token, by: .person) || !isMark(token) else { return nil }
        var low = 0
        var high = identities.count
        while low < high {
            let middle = (low + high) / 2
            if identities[middle].lowerBound < token { low = middle + 1 } else { high = middle }
        }
        guard low < identities.count, identities[low].lowerBound == token else { return nil }
        return identities[low].upperBound
    }

    private func isCovered(_ token: Int, by type: MentionType) -> Bool {
        contains(token) && typesOver[token] & type.bit != 0
    }

    /// A rough stem of the token's word, as a hash.
    func stem(_ token: Int) -> UInt64 {
        contains(token) ? WordStem.hash(of: tokens[token], in: bytes) : 0
    }

    /// Whether a new sentence or paragraph begins with the token.
    func startsSentence(_ token: Int) -> Bool {
        guard token > 0, gap(token) < .line else { return true }
        if mark(token - 1) == .stop { return true }
        if mark(token - 1) == .closeQuote || mark(token - 1) == .close {
            return mark(token - 2) == .stop
        }
        return sentence(at: token).lowerBound == token
    }

    /// Whether a paragraph begins with the token.
    func startsParagraph(_ token: Int) -> Bool { token == 0 || gap(token) >= .line }

    /// Whether the token is written with a capital.
    func isCapitalised(_ token: Int) -> Bool {
        contains(token) && tokens.shape[token].contains(.capitalised)
    }

    /// Whether the token is a word of two or more letters, all of them capitals.
    func isInCapitals(_ token: Int) -> Bool {
        contains(token) && tokens.shape[token].contains(.allCapitals)
            && tokens.end[token] - tokens.start[token] > 1
    }

    /// The end of the noun phrase that begins at the token, or of a run of capitalised words.
    func phraseEnd(from token: Int) -> Int? {
        if let phrase = nounPhrase(at: token) {
            return phrase.lowerBound == token ? phrase.upperBound : nil
        }
        if tag(token) == .pronoun { return token + 1 }
        var end = token
        while end < token + 6, isCapitalised(end), verbGroup(at: end) == nil { end += 1 }
        return end > token ? end : nil
    }

    /// The sentence without the dateline of an agency's report.
    func withoutDateline(_ sentence: Range<Int>) -> Range<Int> {
        tokens.withoutDateline(sentence) { isTime($0) }
    }

    /// Whether the token is a comma, a full stop or another mark.
    func isMark(_ token: Int) -> Bool { mark(token) != .none }

    /// Whether a finite verb stands among the tokens.
    func hasFiniteVerb(_ range: Range<Int>) -> Bool {
        range.contains { verbGroup(at: $0)?.isFinite == true }
    }

    /// Whether the words say something by themselves: they have a finite verb or are in quotation marks.
    func asserts(_ range: Range<Int>) -> Bool {
        hasFiniteVerb(range) || range.contains { quotation(at: $0) != nil }
    }

    // MARK: Making

    private static func owners(of ranges: [Range<Int>], count: Int) -> [Int32] {
        var owners = [Int32](repeating: -1, count: count)
        owners.withUnsafeMutableBufferPointer { fill($0, with: ranges) }
        return owners
    }

    private static func fill(
        _ owners: UnsafeMutableBufferPointer<Int32>,
        with ranges: [Range<Int>]
    ) {
        // Up to `filled` every token from `last` on has its owner: nested ranges cost no second pass.
        var filled = 0
        var last = 0
        for (index, range) in ranges.enumerated() {
            let range = range.clamped(to: owners.indices)
            let isInOrder = range.lowerBound >= last
            let start =
                isInOrder ? max(range.lowerBound, min(filled, range.upperBound)) : range.lowerBound
            for token in start..<range.upperBound where owners[token] < 0 {
                owners[token] = Int32(truncatingIfNeeded: index)
            }
            filled = max(filled, range.upperBound)
            last = max(last, range.lowerBound)
        }
    }

    private static func marks(of reading: Reading) -> [Mark] {
        let tokens = reading.tokens
        var marks = [Mark](repeating: .none, count: tokens.count)
        let byKey = byKey
        for token in 0..<tokens.count where tokens.kind[token] == .punctuation {
            marks[token] =
                byKey[tokens.key[token]] ?? (tokens.isSpacedHyphen(token) ? .dash : .other)
        }
        for quotation in reading.quotations {
            if marks.indices.contains(quotation.open) { marks[quotation.open] = .openQuote }
            if let close = quotation.close, marks.indices.contains(close) {
                marks[close] = .closeQuote
            }
        }
        return marks
    }

    private static let byKey: WordTable<Mark> = [
        WordKey(","): .comma, WordKey("."): .stop, WordKey("?"): .stop, WordKey("!"): .stop,
        WordKey(":"): .colon, WordKey(";"): .semicolon, WordKey("--"): .dash,
        WordKey("—"): .dash, WordKey("–"): .dash, WordKey("―"): .dash,
        WordKey("("): .open, WordKey("["): .open, WordKey(")"): .close, WordKey("]"): .close,
    ]
}
