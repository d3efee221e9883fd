/// An article while it is read: its tokens and what the stages have found so far.
///
/// Stages run in the order of ``Extractor``; each reads what is here and adds to it.
///
/// A copy costs one count of references: what is known lies in one object, which is copied only where two
/// readings share it and one of them changes.
package struct Reading {
    private var state: State

    package var article: Article { state.article }
    package var source: SourceText { state.source }
    package var tokens: Tokens { state.tokens }
    /// The tokens that begin with a capital, in order: whoever looks for names need not go through all.
    var capitalised: [Int] { state.capitalised }
    /// Whether a paragraph, a heading or a list item begins at a token; empty until it is known.
    var blockStarts: [Bool] {
        get { state.blockStarts }
        _modify { yield &own.blockStarts }
    }
    /// Pairs of quotation marks, by opening mark.
    package var quotations: [Quotation] {
        get { state.quotations }
        _modify { yield &own.quotations }
    }
    /// Sentences in order; together they hold every token.
    package var sentences: [Sentence] { state.sentences }
    /// For each token the index of its sentence, or -1.
    var sentenceAt: [Int32] { state.sentenceAt }
    /// One part of speech a token.
    package var tags: [PartOfSpeech] {
        get { state.tags }
        _modify { yield &own.tags }
    }
    /// Verb groups in order.
    package var verbGroups: [VerbGroup] {
        get { state.verbGroups }
        _modify {
            own.chunkPlaces = nil
            yield &own.verbGroups
        }
    }
    /// Noun phrases without what follows the head noun ("the former sheriff", "51 ICE detainees"), in order.
    package var nounPhrases: [Range<Int>] {
        get { state.nounPhrases }
        _modify {
            own.chunkPlaces = nil
            yield &own.nounPhrases
        }
    }
    /// Mentions in the order in which they were found; sorted by place before claims are made.
    package var mentions: [Mention] { state.mentions }

    /// The state, this reading's alone.
    private var own: State {
        mutating get {
            if !isKnownUniquelyReferenced(&state) { state = State(copying: state) }
            return state
        }
    }

    /// What is known; shared by copies of a reading, changed only by its one owner.
    ///
    /// A reading stays with the thread that reads the article, so that it needn't be sent.
    ///
    /// The one owner changes it through an exclusive access to its reading, so that checks at run time of
    /// each access to a field would only repeat what the compiler has proved.
    private final class State {
        let article: Article
        let source: SourceText
        let tokens: Tokens
        let capitalised: [Int]
        @exclusivity(unchecked) var blockStarts: [Bool] = []
        @exclusivity(unchecked) var quotations: [Quotation] = []
        @exclusivity(unchecked) var sentences: [Sentence] = []
        @exclusivity(unchecked) var sentenceAt: [Int32]
        @exclusivity(unchecked) var tags: [PartOfSpeech] = []
        @exclusivity(unchecked) var verbGroups: [VerbGroup] = []
        @exclusivity(unchecked) var nounPhrases: [Range<Int>] = []
        /// Where those are; nil since one of them was changed.
        @exclusivity(unchecked) var chunkPlaces: ChunkPlaces?
        @exclusivity(unchecked) var mentions: [Mention] = []
        /// For each type, the index of the mention that covers a token, or -1; empty until the type is found.
        @exclusivity(unchecked) var covering = [[Int32]](
            repeating: [],
            count: MentionType.all.count
        )
        /// For each type, the indexes of its mentions, in order.
        @exclusivity(unchecked) var indexes = [[Int]](repeating: [], count: MentionType.all.count)
        /// For each token, the set of the types that cover it, a bit each, and of those that begin with it.
        @exclusivity(unchecked) var typesOver: [UInt8]
        @exclusivity(unchecked) var typesFrom: [UInt8]

        init(_ article: Article) {
            self.article = article
            source = SourceText(article.text)
            tokens = Tokenizer.tokens(of: source)
            capitalised = tokens.capitalised
            sentenceAt = [Int32](repeating: -1, count: tokens.count)
            typesOver = [UInt8](repeating: 0, count: tokens.count)
            typesFrom = typesOver
        }

        init(copying other: State) {
            article = other.article
            source = other.source
            tokens = other.tokens
            capitalised = other.capitalised
            blockStarts = other.blockStarts
            quotations = other.quotations
            sentences = other.sentences
            sentenceAt = other.sentenceAt
            tags = other.tags
            verbGroups = other.verbGroups
            nounPhrases = other.nounPhrases
            chunkPlaces = other.chunkPlaces
            mentions = other.mentions
            covering = other.covering
            indexes = other.indexes
            typesOver = other.typesOver
            typesFrom = other.typesFrom
        }

        /// As many mentions of a type as most articles have.
        private static let mentionsOfType = 16

        /// Notes that a mention of that type, the next, covers the tokens.
        func cover(_ range: Range<Int>, by mention: Int, _ type: MentionType) {
            let row = Int(type.rawValue)
            if indexes[row].isEmpty { indexes[row].reserveCapacity(State.mentionsOfType) }
            indexes[row].append(mention)
            if covering[row].isEmpty {
                covering[row] = [Int32](repeating: -1, count: tokens.count)
            }
            typesFrom[range.lowerBound] |= type.bit
            covering[row].withUnsafeMutableBufferPointer { covering in
                for token in range { covering[token] = Int32(truncatingIfNeeded: mention) }
            }
            typesOver.withUnsafeMutableBufferPointer { typesOver in
                for token in range { typesOver[token] |= type.bit }
            }
        }

        /// Takes back what ``cover(_:by:_:)`` noted; `covering` is only read where `typesOver` says so.
        func uncover() {
            for row in indexes.indices { indexes[row].removeAll(keepingCapacity: true) }
            typesOver.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
            typesFrom.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
        }
    }

    package struct Sentence: Sendable {
        package var tokens: Range<Int>
        /// 0 to 1, set by the last stage.
        package var checkWorthiness = 0.0

        package init(tokens: Range<Int>) { self.tokens = tokens }
    }

    package init(_ article: Article) { state = State(article) }

    /// Whether a paragraph, a heading or a list item begins at a token.
    ///
    /// Line ends inside a sentence, as in texts of a fixed width, begin none.
    package func startsBlock(_ token: Int) -> Bool {
        state.blockStarts.isEmpty ? token == 0 : state.blockStarts[token]
    }

    /// Notes where verb groups and noun phrases are, for as long as none of them is changed.
    mutating func noteChunkPlaces() {
        let state = own
        state.chunkPlaces = ChunkPlaces(
            verbGroups: state.verbGroups,
            nounPhrases: state.nounPhrases,
            count: state.tokens.count
        )
    }

    /// The index of the first verb group that begins at or after a token.
    func firstVerbGroup(from token: Int) -> Int {
        if let places = state.chunkPlaces { return places.firstVerbGroup(from: token) }
        return state.verbGroups.partitionPoint(where: { $0.tokens.lowerBound >= token })
    }

    /// The index of the first noun phrase that ends behind a token.
    func firstNounPhrase(endingBehind token: Int) -> Int {
        if let places = state.chunkPlaces { return places.firstNounPhrase(endingBehind: token) }
        return state.nounPhrases.partitionPoint(where: { $0.upperBound > token })
    }

    /// Adds the next sentence.
    package mutating func addSentence(_ tokens: Range<Int>) {
        let state = own
        let index = Int32(truncatingIfNeeded: state.sentences.count)
        state.sentences.append(Sentence(tokens: tokens))
        state.sentenceAt.withUnsafeMutableBufferPointer { sentenceAt in
            for token in tokens { sentenceAt[token] = index }
        }
    }

    /// Gives a sentence its score.
    mutating func setCheckWorthiness(_ score: Double, ofSentence index: Int) {
        own.sentences[index].checkWorthiness = score
    }

    /// Adds a mention over a run of tokens, which must not be empty.
    package mutating func add(_ detail: Mention.Detail, over range: Range<Int>) {
        let state = own
        state.cover(range, by: state.mentions.count, detail.type)
        state.mentions.append(
            Mention(span: state.tokens.span(range), tokens: range, detail: detail)
        )
    }

    /// The mentions of one type with their indexes in `mentions`, in order.
    ///
    /// Cheaper than going through all: taking a mention out counts a reference to its detail.
    func mentions(of type: MentionType) -> some Sequence<(index: Int, mention: Mention)> {
        let mentions = state.mentions
        return state.indexes[Int(type.rawValue)].lazy.map { ($0, mentions[$0]) }
    }

    /// The set of the types that cover each token, a bit each.
    var typesOver: [UInt8] { state.typesOver }

    /// The index in `mentions` of the one of that type that covers the token.
    package func mention(_ type: MentionType, covering token: Int) -> Int? {
        guard has(type, at: token) else { return nil }
        return Int(state.covering[Int(type.rawValue)][token])
    }

    /// Whether a mention of that type covers the token; none does outside of the text.
    @inline(__always)
    package func has(_ type: MentionType, at token: Int) -> Bool {
        state.typesOver.indices.contains(token) && state.typesOver[token] & type.bit != 0
    }

    /// Whether a mention of that type begins with the token; none does outside of the text.
    @inline(__always)
    func begins(_ type: MentionType, at token: Int) -> Bool {
        state.typesFrom.indices.contains(token) && state.typesFrom[token] & type.bit != 0
    }

    /// The types of the mentions that begin with the token, without attributions.
    @inline(__always)
    func detailTypes(from token: Int) -> MentionTypes {
        MentionTypes(bits: state.typesFrom[token] & ~MentionType.attribution.bit)
    }

    /// Keeps only the mentions for which `isKept` says so.
    package mutating func keepMentions(where isKept: (Mention) -> Bool) {
        replaceMentions(with: mentions.filter(isKept))
    }

    /// Puts the mentions into text order: earlier first, then longer first, then by type.
    package mutating func sortMentions() {
        let sorted = mentions.sorted { left, right in
            if left.span.start != right.span.start { return left.span.start < right.span.start }
            if left.span.end != right.span.end { return left.span.end > right.span.end }
            return left.type.rawValue < right.type.rawValue
        }
        replaceMentions(with: sorted)
    }

    private mutating func replaceMentions(with replacement: [Mention]) {
        let state = own
        state.mentions = replacement
        state.uncover()
        for (index, mention) in replacement.enumerated() {
            state.cover(mention.tokens, by: index, mention.type)
        }
    }

    /// The words of a run of tokens, exactly as they stand in the text.
    package func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let start = Int(tokens.byteStart[range.lowerBound])
        let end = Int(tokens.byteEnd[range.upperBound - 1])
        return String(decoding: source.bytes[start..<end], as: UTF8.self)
    }

    /// The byte of the text's UTF-8 at an offset; without the count of references that `source` takes.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 { state.source.bytes[offset] }

    /// The words of one token.
    package func text(_ token: Int) -> String { text(token..<token + 1) }

    /// The word at a place; outside of the text no word, which is in no set.
    @inline(__always)
    func word(_ token: Int) -> WordKey {
        isInText(token) ? state.tokens[token].key : .noWord
    }

    /// Whether a mark stands at a place, or the text ends there.
    @inline(__always)
    func isMark(_ token: Int) -> Bool {
        !isInText(token) || state.tokens[token].kind == .punctuation
    }

    /// The part of speech at a place; `.other` outside of the text and where nothing was tagged.
    @inline(__always)
    func tag(_ token: Int) -> PartOfSpeech {
        token >= 0 && token < state.tags.count ? state.tags[token] : .other
    }

    @inline(__always)
    private func isInText(_ token: Int) -> Bool {
        token >= 0 && token < state.tokens.count
    }

    /// The index of the sentence that holds a token.
    @inline(__always)
    package func sentence(of token: Int) -> Int? {
        guard state.sentenceAt.indices.contains(token) else { return nil }
        let index = state.sentenceAt[token]
        return index < 0 ? nil : Int(index)
    }
}
