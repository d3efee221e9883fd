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
        let count = reading.tokens.count
        guard let model else { return [PartOfSpeech](repeating: .noun, count: count) }
        return [PartOfSpeech](unsafeUninitializedCapacity: count) { tags, initializedCount in
            tags.initialize(repeating: .noun)
            initializedCount = count
            tag(reading, by: model, into: tags)
        }
    }

    private static func tag(
        _ reading: Reading,
        by model: TaggerModel,
        into tags: UnsafeMutableBufferPointer<PartOfSpeech>
    ) {
        let longest = reading.sentences.reduce(0) { max($0, $1.tokens.count) }
        withUnsafeTemporaryAllocation(
            of: UnsafeRawPointer.self,
            capacity: longest * TaggerRows.rowsPerWord
        ) { rows in
            withUnsafeTemporaryAllocation(
                of: Entry.self,
                capacity: longest + Entry.lookahead
            ) { entries in
                var open = OpenWords(rows: TaggerRows(model, rows), entries: entries)
                for sentence in reading.sentences {
                    let features = TaggerFeatures(
                        reading.tokens,
                        reading.source,
                        sentence: sentence.tokens
                    )
                    open.removeAll()
                    prepare(features, model, tags, &open)
                    decide(features, open, tags)
                }
            }
        }
    }

    /// The words of a sentence whose tags the weights decide.
    private struct OpenWords {
        struct Word {
            let token: Int
            /// The classes that the dictionary has.
            let classes: UInt32
            /// The classes that it may have.
            let allowed: UInt32
            let next: UInt64
            /// The rows of weights that are known before the words' tags are.
            let rows: Range<Int>
            /// Whether those that need the tag before it are among them.
            let knowsPrevious: Bool
        }

        var words: [Word] = []
        var rows: TaggerRows
        /// What the dictionary says of the sentence's tokens and of what is behind it.
        let entries: UnsafeMutableBufferPointer<Entry>

        mutating func removeAll() {
            words.removeAll(keepingCapacity: true)
            rows.removeAll()
        }
    }

    /// Gives tags by rule and dictionary, and notes what the tags of the other words hang on.
    private static func prepare(
        _ features: TaggerFeatures,
        _ model: TaggerModel,
        _ tags: UnsafeMutableBufferPointer<PartOfSpeech>,
        _ open: inout OpenWords
    ) {
        let sentence = features.range
        Entry.read(features, model, into: open.entries)
        // The tag before this token, where it is known already.
        var previous: UInt64? = TaggerFeatures.boundary
        for token in sentence {
            let place = token &- sentence.lowerBound
            let here = open.entries[place]
            if let rule = features.tagByRule(token) {
                tags[token] = rule
                previous = UInt64(rule.rawValue)
            } else if here.isBinding, here.classes & (here.classes &- 1) == 0 {
                let tag = PartOfSpeech(taggerClass: UInt8(here.classes.trailingZeroBitCount))
                tags[token] = tag
                previous = UInt64(tag.rawValue)
            } else {
                let next = open.entries[place &+ 1].outlook
                let first = open.rows.count
                features.addFixed(
                    at: token,
                    here.letterCase,
                    here.classes,
                    next: next,
                    afterNext: open.entries[place &+ 2].outlook,
                    to: &open.rows
                )
                if let previous {
                    features.add(
                        at: token,
                        here.classes,
                        previous: previous,
                        next: next,
                        to: &open.rows
                    )
                }
                open.words.append(
                    OpenWords.Word(
                        token: token,
                        classes: here.classes,
                        allowed: here.isBinding ? here.classes : .max,
                        next: next,
                        rows: first..<open.rows.count,
                        knowsPrevious: previous != nil
                    )
                )
                previous = nil
            }
        }
    }

    /// Gives the words that are open their tags, from left to right.
    private static func decide(
        _ features: TaggerFeatures,
        _ open: OpenWords,
        _ tags: UnsafeMutableBufferPointer<PartOfSpeech>
    ) {
        let first = features.range.lowerBound
        for word in open.words {
            let token = word.token
            var sum = open.rows.sum(word.rows)
            let previous =
                token > first ? UInt64(tags[token - 1].rawValue) : TaggerFeatures.boundary
            let beforePrevious =
                token > first + 1 ? UInt64(tags[token - 2].rawValue) : TaggerFeatures.boundary
            if !word.knowsPrevious {
                features.add(
                    at: token,
                    word.classes,
                    previous: previous,
                    next: word.next,
                    to: &sum
                )
            }
            features.add(previous: previous, beforePrevious: beforePrevious, to: &sum)
            tags[token] = PartOfSpeech(taggerClass: sum.scores.best(of: word.allowed))
        }
    }

    /// What the dictionary says of a token; nothing of what isn't a word.
    private struct Entry {
        /// The dictionary's key; 0 for what isn't a word.
        var key: UInt64 = 0
        var letterCase: TaggerFeatures.Case = .lower
        var classes: UInt32 = 0
        var isBinding = false
        var outlook: UInt64 = 0

        /// How many entries behind the sentence are asked for.
        static let lookahead = 2

        /// Reads the entries of a sentence, and those behind it, into memory that has room for them.
        static func read(
            _ features: TaggerFeatures,
            _ model: TaggerModel,
            into entries: UnsafeMutableBufferPointer<Entry>
        ) {
            let sentence = features.range
            // The dictionary is spread over a megabyte, and fetched while the keys are made.
            for token in sentence {
                var entry = Entry()
                if features.isWord(token) {
                    entry.letterCase = features.letterCase(token)
                    entry.key = features.dictionaryKey(token, entry.letterCase)
                    model.prefetchClasses(of: entry.key)
                }
                entries.initializeElement(at: token &- sentence.lowerBound, to: entry)
            }
            for token in sentence {
                let place = token &- sentence.lowerBound
                let key = entries[place].key
                if key != 0 {
                    (entries[place].classes, entries[place].isBinding) = model.classes(of: key)
                    if entries[place].classes == 0,
                        TaggerFeatures.mayBeLower(entries[place].letterCase)
                    {
                        entries[place].classes =
                            model.classes(of: features.lowerDictionaryKey(token)).classes
                    }
                }
                entries[place].outlook = features.outlook(token, entries[place].classes)
            }
            for place in sentence.count..<sentence.count + lookahead {
                var entry = Entry()
                entry.outlook = features.outlook(sentence.lowerBound + place, 0)
                entries.initializeElement(at: place, to: entry)
            }
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
