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
        for sentence in reading.sentences {
            let features = TaggerFeatures(
                reading.tokens,
                reading.source,
                sentence: sentence.tokens
            )
            tag(sentence.tokens, features, model, &tags)
        }
        return tags
    }

    private static func tag(
        _ sentence: Range<Int>,
        _ features: TaggerFeatures,
        _ model: TaggerModel,
        _ tags: inout [PartOfSpeech]
    ) {
        var previous = TaggerFeatures.boundary
        var beforePrevious = TaggerFeatures.boundary
        // What the dictionary says of this token and of the two after it.
        var here = Entry(sentence.lowerBound, features, model)
        var next = Entry(sentence.lowerBound + 1, features, model)
        for token in sentence {
            let afterNext = Entry(token + 2, features, model)
            let tag: PartOfSpeech
            if let rule = features.tagByRule(token) {
                tag = rule
            } else if here.isBinding, here.classes & (here.classes &- 1) == 0 {
                tag = PartOfSpeech(taggerClass: UInt8(here.classes.trailingZeroBitCount))
            } else {
                var sum = TaggerSum(model)
                features.add(
                    at: token,
                    previous: previous,
                    beforePrevious: beforePrevious,
                    next: next.outlook,
                    afterNext: afterNext.outlook,
                    to: &sum
                )
                let allowed = here.isBinding ? here.classes : .max
                tag = PartOfSpeech(taggerClass: sum.scores.best(of: allowed))
            }
            tags[token] = tag
            beforePrevious = previous
            previous = UInt64(tag.rawValue)
            here = next
            next = afterNext
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
