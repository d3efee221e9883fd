internal import ClaimExtraction
internal import Foundation

/// A list of words with their forms, to know what a word may be that treebanks have seldom or never.
///
/// The file is lemminflect's `infl_lu.csv` (Jascob 2019, from the SPECIALIST Lexicon of the US National Library of Medicine): a line is
/// a lemma, its part of speech, then its other forms: plurals; past tense, past participle, gerund and third person;
/// comparative and superlative. Alternatives stand between slashes, and an empty form is like the one before it.
struct WordForms {
    /// The classes that a word may have, as bits, by the dictionary's key of the word in small letters.
    private(set) var classes: [UInt64: UInt32] = [:]

    /// No words.
    init() {}

    init(file path: String) throws {
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard fields.count > 1, let tags = WordForms.tags[String(fields[1])] else { continue }
            add(fields[0], tags.lemma)
            var forms = fields[0]
            for (field, tag) in zip(fields.dropFirst(2), tags.forms) {
                if !field.isEmpty { forms = field } else if fields[1] != "verb" { continue }
                // "abandon,noun,abandon": a plural like the lemma is none.
                for form in forms.split(separator: "/") where form != fields[0] || tag.isVerb {
                    add(form, [tag])
                }
            }
        }
    }

    private mutating func add(_ word: Substring, _ tags: [PartOfSpeech]) {
        // A capital is a name's, and our tokens end at hyphens.
        guard word.allSatisfy({ ("a"..."z").contains($0) }) else { return }
        let key = TaggerFeatures.lowerDictionaryKey(WordKey(String(word)))
        for tag in tags { classes[key, default: 0] |= TaggerDictionary.bit(tag) }
    }

    private static let tags: [String: (lemma: [PartOfSpeech], forms: [PartOfSpeech])] = [
        "noun": ([.noun], [.nounPlural]),
        "verb": (
            [.verbBase, .verbPresent],
            [.verbPast, .verbPastParticiple, .verbGerund, .verbPresentThird]
        ),
        "adj": ([.adjective], [.adjectiveComparative, .adjectiveSuperlative]),
        "adv": ([.adverb], [.adverbComparative, .adverbSuperlative]),
    ]
}
