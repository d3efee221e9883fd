/// Sentences that stayed word for word while what they lean on changed.
///
/// Their words assert something else now, so that nobody's verdict can be carried on to them.
struct Contexts {
    /// Whether each sentence of the first version is such a one.
    private(set) var changed: [Bool]

    init(_ alignment: Alignment, _ words: ContextWords) {
        changed = Antecedents(alignment, words).changed
        let times = (
            old: TimeAnchors(alignment.old, words), new: TimeAnchors(alignment.new, words)
        )
        let above = (
            old: Introductions(alignment.old, words), new: Introductions(alignment.new, words)
        )
        for (sentence, other) in alignment.same.enumerated() where other >= 0 && !changed[sentence]
        {
            changed[sentence] =
                above.old.context(of: sentence) != above.new.context(of: other)
                || times.old.leansOnTime(sentence)
                    && times.old.anchor(before: sentence) != times.new.anchor(before: other)
        }
    }
}
