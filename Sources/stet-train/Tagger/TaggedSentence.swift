internal import ClaimExtraction

/// A treebank's sentence cut as our tokenizer cuts it, with a tag for each of our tokens.
struct TaggedSentence {
    let reading: Reading
    /// The right tag of each token; nil where the treebank has none that fits.
    let tags: [PartOfSpeech?]

    init(_ sentence: TreebankSentence) {
        var reading = Reading(Article(id: "", text: sentence.text))
        if reading.tokens.count > 0 {
            reading.addSentence(0..<reading.tokens.count)
        }
        self.reading = reading
        tags = TaggedSentence.aligned(reading.tokens, sentence.words)
    }

    /// Gives each token the tag of the word that it begins in.
    ///
    /// Parts of a word ("1990s", cut after the number) share its tag, but for numbers and
    /// punctuation in it; a token of several words ("cannot") has the first one's.
    private static func aligned(
        _ tokens: Tokens,
        _ words: [TreebankSentence.Word]
    ) -> [PartOfSpeech?] {
        var tags: [PartOfSpeech?] = []
        var index = 0
        for token in 0..<tokens.count {
            let start = Int(tokens.start[token])
            while index < words.count, words[index].range.upperBound <= start { index += 1 }
            guard index < words.count else {
                tags.append(nil)
                continue
            }
            let word = words[index]
            let isWhole =
                word.range.lowerBound == start
                && word.range.upperBound == Int(tokens.end[token])
            let tag = TaggedSentence.tag(named: word.tag)
            if isWhole {
                tags.append(tag)
            } else {
                switch tokens.kind[token] {
                case .number: tags.append(.number)
                case .punctuation: tags.append(.punctuation)
                default: tags.append(tag == .punctuation ? nil : tag)
                }
            }
        }
        return tags
    }

    /// The part of speech with a treebank's name; nil for "_", a word that nobody was sure of.
    private static func tag(named name: String) -> PartOfSpeech? {
        switch name {
        case "_": nil
        // The treebanks' tag of addresses is not among ours.
        case "ADD": .properNoun
        default: PartOfSpeech(pennName: name)
        }
    }
}
