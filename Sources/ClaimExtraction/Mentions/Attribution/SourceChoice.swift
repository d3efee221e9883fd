/// Chooses the source of a cue among the phrases that may name it.
struct SourceChoice: Sendable {
    let syntax: ClauseSyntax
    let sources: SourceFinder
    let weights: AttributionModel.Weights?

    /// How a phrase was come by; a phrase found in several ways has several.
    struct Way: OptionSet, Sendable {
        let rawValue: UInt64

        /// The grammatical rules' answer.
        static let rule = Way(rawValue: 1)
        /// The source of the attribution before, in the same sentence.
        static let previousSource = Way(rawValue: 2)
        /// The subject of the finite verb before.
        static let nearSubject = Way(rawValue: 4)
        /// The subject of the sentence's first finite verb.
        static let firstSubject = Way(rawValue: 8)
        /// What follows an inverted verb.
        static let inverted = Way(rawValue: 16)
        /// The noun phrase right before the cue.
        static let adjacent = Way(rawValue: 32)
        /// "… by ⟨the board⟩".
        static let agent = Way(rawValue: 64)
        static let nobody = Way(rawValue: 128)
    }

    /// A cue whose source is sought.
    struct Cue: Sendable {
        let tokens: Range<Int>
        let stem: UInt64
        /// Form and tense as a number.
        let form: UInt64
    }

    /// The phrases that may name the source, with how they were found.
    struct Candidates: Sendable {
        private(set) var all: Way = []
        private(set) var phrases: [(tokens: Range<Int>?, ways: Way)] = []

        /// Begins another choice.
        mutating func removeAll() {
            all = []
            phrases.removeAll(keepingCapacity: true)
        }

        mutating func add(_ phrase: Range<Int>?, _ way: Way) {
            guard let phrase else { return }
            all.insert(way)
            for index in phrases.indices where phrases[index].tokens == phrase {
                phrases[index].ways.insert(way)
                return
            }
            phrases.append((phrase, way))
        }

        mutating func addNobody() { phrases.append((nil, .nobody)) }
    }

    /// The likeliest source; the rules' answer without a model.
    func best(of candidates: Candidates, for cue: Cue, trace: AttributionTrace?) -> Range<Int>? {
        if weights != nil, trace == nil, candidates.phrases.count == 1 {
            return candidates.phrases[0].tokens
        }
        var best: Range<Int>?
        var bestScore = Int.min
        for (phrase, ways) in candidates.phrases {
            let isRule = ways.contains(.rule)
            guard weights != nil || trace != nil else {
                if isRule { return phrase }
                continue
            }
            if let trace {
                var features = AttributionFeatures()
                addFeatures(phrase, ways, candidates.all, cue, to: &features)
                trace.sources.append((phrase, features))
            }
            var score = isRule ? 1 : 0
            if let weights {
                score = weights.sum { addFeatures(phrase, ways, candidates.all, cue, to: &$0) }
            }
            if score > bestScore {
                bestScore = score
                best = phrase
            }
        }
        if weights == nil, trace != nil {
            return candidates.phrases.first { $0.ways.contains(.rule) }?.tokens
        }
        return best
    }

    private func addFeatures(
        _ phrase: Range<Int>?,
        _ way: Way,
        _ all: Way,
        _ cue: Cue,
        to features: inout some AttributionFeatureReceiver
    ) {
        let ways = way.rawValue
        features.add(1, ways, cue.form)
        features.add(2, ways, all.rawValue, cue.form)
        features.add(3, ways, cue.stem)
        features.add(4, ways, UInt64(syntax.tag(cue.tokens.lowerBound - 1).rawValue), cue.form)
        features.add(5, ways, syntax.key(cue.tokens.lowerBound - 1).raw)
        guard let phrase else { return }
        let kind = kind(phrase)
        let head = syntax.key(headIndex(phrase)).raw
        let distance = ContentEnd.bucket(abs(cue.tokens.lowerBound - phrase.upperBound))
        features.add(6, kind, ways)
        features.add(7, kind, cue.form, all.rawValue)
        features.add(8, head)
        features.add(9, head, cue.stem)
        features.add(10, kind, cue.stem)
        features.add(11, distance, ways, kind)
        features.add(12, syntax.key(phrase.lowerBound).raw, ways)
        features.add(13, UInt64(syntax.tag(phrase.upperBound).rawValue), ways, cue.form)
        features.add(14, UInt64(syntax.tag(phrase.lowerBound - 1).rawValue), ways, kind)
        features.add(15, syntax.key(phrase.lowerBound - 1).raw, ways)
    }

    /// The last word of the phrase's first noun phrase.
    private func headIndex(_ phrase: Range<Int>) -> Int {
        let end = syntax.nounPhrase(at: phrase.lowerBound)?.upperBound ?? phrase.upperBound
        return max(phrase.lowerBound, min(end, phrase.upperBound) - 1)
    }

    /// What kind of thing a phrase names, as a number.
    func kind(_ phrase: Range<Int>) -> UInt64 {
        let head = headIndex(phrase)
        if syntax.isPerson(head) { return 1 }
        if syntax.isTime(head) { return 2 }
        let key = syntax.key(head)
        if phrase.count == 1, sources.isPronoun(head) { return 3 }
        if phrase.count == 1, sources.isRelativePronoun(head) { return 4 }
        if SourceWords.isDocument(key) { return 5 }
        if SourceWords.isOccasion(key) { return 6 }
        switch syntax.tag(head) {
        case .properNoun: return 7
        case .properNounPlural: return 8
        case .nounPlural: return 9
        case .noun: return 10
        default: return 11
        }
    }
}
