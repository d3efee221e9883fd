/// Sentences that are the same but lean on one that was replaced: "Her class had 14 pupils" of another teacher.
struct Antecedents {
    /// Whether a sentence leans on what is not there any more.
    private(set) var changed: [Bool]
    /// So many words and marks; a longer sentence says itself what it is about.
    private static let shortSentence = 12

    /// Goes through each paragraph, because a sentence that leans on another passes on what that one leans on.
    init(_ alignment: Alignment, _ words: RevisionWords) {
        changed = Array(repeating: false, count: alignment.same.count)
        for paragraph in alignment.old.paragraphs {
            for sentence in paragraph where alignment.same[sentence] >= 0 {
                let range = alignment.old.sentences[sentence]
                guard range.count <= Antecedents.shortSentence,
                    range.contains(where: { words.anaphoric.contains(alignment.old.keys[$0]) })
                else { continue }
                let passesOn =
                    sentence > paragraph.lowerBound && changed[sentence - 1]
                    && alignment.same[sentence - 1] + 1 == alignment.same[sentence]
                changed[sentence] = passesOn || alignment.hasOtherAntecedent(sentence)
            }
        }
    }
}
