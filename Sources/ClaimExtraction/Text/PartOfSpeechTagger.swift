internal import ExtractionData

/// Gives each token its part of speech, from left to right, by an averaged perceptron.
///
/// Punctuation, numbers and addresses go by rule, frequent words that have one tag by a dictionary.
package struct PartOfSpeechTagger: TextStage {
    func run(on reading: inout Reading) {
        let data = stet_part_of_speech()
        let bytes = UnsafeRawBufferPointer(start: data.bytes, count: data.count)
        reading.tags = PartOfSpeechTagger.tags(of: reading, by: TaggerModel(bytes))
    }

    /// A tag for each token; without a model every word is a noun.
    package static func tags(of reading: Reading, by model: TaggerModel?) -> [PartOfSpeech] {
        var tags = [PartOfSpeech](repeating: .noun, count: reading.tokens.count)
        guard let model else { return tags }
        var sums: [OpenWord] = []
        for sentence in reading.sentences {
            let features = TaggerFeatures(
                reading.tokens,
                reading.source,
                sentence: sentence.tokens
            )
            sums.removeAll(keepingCapacity: true)
            prepare(sentence.tokens, features, model, &tags, &sums)
            decide(sentence.tokens, features, sums, &tags)
        }
        return tags
    }

    /// A word whose tag the weights decide, with the sum of those that need no other tags.
    private struct OpenWord {
        let token: Int
        /// The classes that it may have.
        let allowed: UInt32
        let next: UInt64
        var sum: TaggerSum
    }

    /// Gives tags by rule and dictionary, and adds up what the other words' tags don't depend on.
    private static func prepare(
        _ sentence: Range<Int>,
        _ features: TaggerFeatures,
        _ model: TaggerModel,
        _ tags: inout [PartOfSpeech],
        _ open: inout [OpenWord]
    ) {
        // What the dictionary says of this token and of the two after it.
        var here = Entry(sentence.lowerBound, features, model)
        var next = Entry(sentence.lowerBound + 1, features, model)
        for token in sentence {
            let afterNext = Entry(token + 2, features, model)
            if let rule = features.tagByRule(token) {
                tags[token] = rule
            } else if here.isBinding, here.classes & (here.classes &- 1) == 0 {
                tags[token] = PartOfSpeech(
                    taggerClass: UInt8(here.classes.trailingZeroBitCount)
                )
            } else {
                var sum = TaggerSum(model)
                features.addFixed(
                    at: token,
                    next: next.outlook,
                    afterNext: afterNext.outlook,
                    to: &sum
                )
                let allowed = here.isBinding ? here.classes : .max
                open.append(
                    OpenWord(token: token, allowed: allowed, next: next.outlook, sum: sum)
                )
            }
            here = next
            next = afterNext
        }
    }

    /// Gives the words that are open their tags, from left to right.
    private static func decide(
        _ sentence: Range<Int>,
        _ features: TaggerFeatures,
        _ open: [OpenWord],
        _ tags: inout [PartOfSpeech]
    ) {
        let first = sentence.lowerBound
        for word in open {
            let token = word.token
            var sum = word.sum
            features.addTagged(
                at: token,
                previous: token > first
                    ? UInt64(tags[token - 1].rawValue) : TaggerFeatures.boundary,
                beforePrevious: token > first + 1
                    ? UInt64(tags[token - 2].rawValue) : TaggerFeatures.boundary,
                next: word.next,
                to: &sum
            )
            tags[token] = PartOfSpeech(taggerClass: sum.scores.best(of: word.allowed))
        }
    }

    private struct Entry {
        let classes: UInt32
        let isBinding: Bool
        let outlook: UInt64

        @inline(__always)
        init(_ token: Int, _ features: TaggerFeatures, _ model: TaggerModel) {
            guard features.range.contains(token), features.isWord(token) else {
                (classes, isBinding, outlook) = (0, false, features.outlook(token, 0))
                return
            }
            (classes, isBinding) = model.classes(of: features.dictionaryKey(token))
            outlook = features.outlook(token, classes)
        }
    }
}

extension TaggerFeatures {
    /// The tag of what isn't a word; nil for a word.
    @inline(__always)
    package func tagByRule(_ token: Int) -> PartOfSpeech? {
        switch kind(token) {
        case .word, .clitic: isWhose(token) ? .whPronounPossessive : nil
        case .number: .number
        case .address: .properNoun
        case .punctuation: punctuationTag(token)
        }
    }
}

extension PartOfSpeech {
    /// The number of a tag among the 32 that the model tells apart; nil for the others.
    package var taggerClass: UInt8? {
        switch self {
        case .whPronounPossessive, .foreign, .listMarker, .symbol, .punctuation, .other: nil
        default: rawValue > PartOfSpeech.whPronounPossessive.rawValue ? rawValue - 1 : rawValue
        }
    }

    @inline(__always)
    package init(taggerClass: UInt8) {
        let isAfterGap = taggerClass >= PartOfSpeech.whPronounPossessive.rawValue
        self = PartOfSpeech(rawValue: isAfterGap ? taggerClass + 1 : taggerClass) ?? .noun
    }
}
