/// Which name stands last before a sentence: whom a "she" at its beginning means, as far as words tell.
///
/// A name is a word with a capital letter inside a sentence, or one at its beginning that stands so elsewhere; quoted
/// words, days, months and what follows a preposition of place are none.
struct NamesBefore {
    private let text: RevisionText
    private let words: ContextWords
    /// The words that have a capital letter inside a sentence.
    private var capitalised: Set<Int32> = []
    /// So many sentences back a pronoun's antecedent is looked for.
    private static let reach = 12

    init(_ text: RevisionText, _ words: ContextWords) {
        self.text = text
        self.words = words
        for sentence in text.sentences {
            for token in sentence.dropFirst()
            where text.tokens[token].isCapitalised && !text.isQuoted[token]
                && text.tokens[token - 1].isWord
            {
                capitalised.insert(text.keys[token])
            }
        }
    }

    /// Whether a sentence has a personal pronoun whose antecedent stands before it: "She said …", not "Frith said she …".
    func leansOnPerson(_ sentence: Int) -> Bool {
        for token in text.sentences[sentence] where !text.isQuoted[token] {
            if words.personal.contains(text.keys[token]) { return true }
            if isName(token, in: sentence) { return false }
        }
        return false
    }

    /// The last name in the sentences right before one.
    func name(before sentence: Int) -> Int32? {
        for other in (max(0, sentence - NamesBefore.reach)..<sentence).reversed() {
            if let token = text.sentences[other].last(where: { isName($0, in: other) }) {
                return text.keys[token]
            }
        }
        return nil
    }

    private func isName(_ token: Int, in sentence: Int) -> Bool {
        let key = text.keys[token]
        guard text.tokens[token].isCapitalised, !text.isQuoted[token], capitalised.contains(key),
            !words.anaphoric.contains(key), !words.calendar.contains(key)
        else { return false }
        guard token > text.sentences[sentence].lowerBound else { return true }
        return !words.placing.contains(text.keys[token - 1])
    }
}
