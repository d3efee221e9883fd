/// Parts of speech: the Penn Treebank's tags, which tell tense and number.
///
/// Raw values stand in the tagger's model: append, never reorder.
package enum PartOfSpeech: UInt8, CaseIterable, Sendable {
    case noun, nounPlural, properNoun, properNounPlural
    case verbBase, verbPast, verbGerund, verbPastParticiple, verbPresent, verbPresentThird, modal
    case adjective, adjectiveComparative, adjectiveSuperlative
    case adverb, adverbComparative, adverbSuperlative, particle
    case pronoun, pronounPossessive, determiner, predeterminer
    case whDeterminer, whPronoun, whPronounPossessive, whAdverb
    case preposition, to, conjunction, existential, number, possessive, interjection
    case foreign, listMarker, symbol, punctuation, other

    /// The tag's name in the Penn Treebank; punctuation has one name here.
    package var pennName: String { PartOfSpeech.pennNames[Int(rawValue)] }

    /// The part of speech with a Penn Treebank name; all punctuation is one.
    package init(pennName: some StringProtocol) {
        let index = PartOfSpeech.pennNames.firstIndex { $0 == pennName }
        if let index, let tag = PartOfSpeech(rawValue: UInt8(index)) {
            self = tag
        } else {
            let isLetter = pennName.utf8.first.map { ($0 | 0x20) &- 97 < 26 } ?? false
            self = pennName == "HYPH" || pennName == "NFP" || !isLetter ? .punctuation : .other
        }
    }

    private static let pennNames = [
        "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "JJ", "JJR",
        "JJS",
        "RB", "RBR", "RBS", "RP", "PRP", "PRP$", "DT", "PDT", "WDT", "WP", "WP$", "WRB", "IN", "TO",
        "CC", "EX", "CD", "POS", "UH", "FW", "LS", "SYM", ".", "X",
    ]

    /// A common or proper noun.
    @inline(__always)
    package var isNoun: Bool { rawValue <= PartOfSpeech.properNounPlural.rawValue }
    @inline(__always)
    package var isProperNoun: Bool { self == .properNoun || self == .properNounPlural }
    /// A verb in any form; modals aren't counted.
    @inline(__always)
    package var isVerb: Bool {
        rawValue >= PartOfSpeech.verbBase.rawValue
            && rawValue <= PartOfSpeech.verbPresentThird.rawValue
    }
    /// A form that can head a clause by itself.
    @inline(__always)
    package var isFiniteVerb: Bool {
        self == .verbPast || self == .verbPresent || self == .verbPresentThird || self == .modal
    }
    @inline(__always)
    package var isAdjective: Bool {
        self == .adjective || self == .adjectiveComparative || self == .adjectiveSuperlative
    }
    @inline(__always)
    package var isAdverb: Bool {
        self == .adverb || self == .adverbComparative || self == .adverbSuperlative
    }
}
