/// Sentences that are the same but lean on one that was replaced: "Her class had 14 pupils" of another teacher.
struct Antecedents {
    /// Whether a sentence leans on what is not there any more.
    private(set) var changed: [Bool]
    /// So many words and marks; a longer sentence says itself what it is about.
    private static let shortSentence = 12

    /// Goes through each paragraph, because a sentence that leans on another passes on what that one leans on.
    init(_ alignment: Alignment, _ words: ContextWords) {
        changed = Array(repeating: false, count: alignment.same.count)
        let persons = NamesBefore(alignment.old, words)
        noteOtherPersons(alignment, persons, NamesBefore(alignment.new, words))
        for paragraph in alignment.old.paragraphs {
            for sentence in paragraph where alignment.same[sentence] >= 0 && !changed[sentence] {
                let range = alignment.old.sentences[sentence]
                if alignment.leansOnNeighbour(sentence, words),
                    alignment.hasOtherNeighbour(sentence, words)
                {
                    changed[sentence] = true
                    continue
                }
                guard range.count <= Antecedents.shortSentence,
                    range.contains(where: { words.anaphoric.contains(alignment.old.keys[$0]) })
                else { continue }
                let passesOn =
                    sentence > paragraph.lowerBound && changed[sentence - 1]
                    && !persons.leansOnPerson(sentence)
                    && alignment.same[sentence - 1] + 1 == alignment.same[sentence]
                changed[sentence] = passesOn || alignment.hasOtherAntecedent(sentence)
            }
        }
    }

    /// Notes sentences that stay word for word while their "he" or "she" stands behind another's name now.
    private mutating func noteOtherPersons(
        _ alignment: Alignment,
        _ old: NamesBefore,
        _ new: NamesBefore
    ) {
        for (sentence, other) in alignment.same.enumerated()
        where other >= 0 && !changed[sentence] && old.leansOnPerson(sentence) {
            changed[sentence] = old.name(before: sentence) != new.name(before: other)
        }
    }
}

extension Alignment {
    /// Whether a sentence has its subject from the sentence before: "It was paid for", "Six of them were closed".
    fileprivate func leansOnNeighbour(_ sentence: Int, _ words: ContextWords) -> Bool {
        let beginning = old.sentences[sentence].filter { old.tokens[$0].isWord }.prefix(6)
        guard let first = beginning.first, !old.isQuoted[first] else { return false }
        let keys = beginning.map { old.keys[$0] }
        let pairs = zip(keys, keys.dropFirst())
        return words.opening.contains(keys[0])
            || words.openingPairs.contains(Array(keys.prefix(2)))
            || (words.counting.contains(keys[0]) || keys[0] == words.so)
                && keys.dropFirst().first.map(words.auxiliaries.contains) ?? false
            || pairs.contains { words.of.contains($0) && words.parted.contains($1) }
    }

    /// Whether another sentence of the paragraph stands before a sentence than did, or none.
    ///
    /// If one about "the barn" came out between, what it leaned on itself is there still.
    fileprivate func hasOtherNeighbour(_ sentence: Int, _ words: ContextWords) -> Bool {
        guard sentence > 0, old.isSameParagraph(sentence - 1, sentence) else { return false }
        let before = partner(of: sentence - 1)
        if before >= 0 { return before + 1 != same[sentence] || saysOther(before: sentence, words) }
        let beginnings = old.sentences[sentence - 1...sentence].map { old.keys[$0.lowerBound] }
        guard beginnings == words.definiteThenIt, sentence > 1,
            old.isSameParagraph(sentence - 2, sentence)
        else { return true }
        return partner(of: sentence - 2) + 1 != same[sentence]
    }

    /// Whether the sentence before one lost a word that says what the one is about.
    ///
    /// "It" and "their" mean a thing that was named, behind a determiner; "half of them" and "this" what was said of it.
    private func saysOther(before sentence: Int, _ words: ContextWords) -> Bool {
        guard same[sentence - 1] < 0 else { return false }
        let named = words.naming.contains(old.keys[old.sentences[sentence].lowerBound])
        return old.sentences[sentence - 1].contains {
            let token = old.tokens[$0]
            guard token.isWord, !token.isNumber, token.end - token.start > (named ? 2 : 1),
                self.words[$0] < 0
            else { return false }
            if !named { return !words.determiners.contains(old.keys[$0]) }
            return $0 > 0 && words.determiners.contains(old.keys[$0 - 1])
        }
    }

    /// The sentence of the revision that a sentence became, or -1.
    private func partner(of sentence: Int) -> Int { max(same[sentence], changed[sentence]) }
}
