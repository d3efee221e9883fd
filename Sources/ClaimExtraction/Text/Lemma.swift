/// Base forms of verbs.
package enum Lemma {
    /// The base form of a verb, in lower case: "lifted" and "lifting" give "lift", "was" gives "be".
    ///
    /// The tag says which ending it has; other tags give the word as it is.
    package static func verb(_ word: String, _ tag: PartOfSpeech) -> String {
        let word = word.lowercased()
        if let base = IrregularVerbs.bases[WordKey(word)] { return base }
        switch tag {
        case .verbPresentThird: return withoutS(word)
        case .verbGerund: return word.hasSuffix("ing") ? withoutIng(word) : word
        case .verbPast, .verbPastParticiple: return word.hasSuffix("ed") ? withoutEd(word) : word
        default: return word
        }
    }

    private static func withoutS(_ word: String) -> String {
        if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
        for ending in ["sses", "shes", "ches", "xes", "zzes", "oes"] where word.hasSuffix(ending) {
            return String(word.dropLast(2))
        }
        return word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
    }

    private static func withoutIng(_ word: String) -> String {
        let stem = word.dropLast(3)
        // "dying", "lying", "tying", "vying"
        if stem.hasSuffix("y"), stem.utf8.count == 2 { return stem.dropLast() + "ie" }
        return StemEnding.restored(stem)
    }

    private static func withoutEd(_ word: String) -> String {
        if word.hasSuffix("ied") {
            return word.utf8.count > 4 ? word.dropLast(3) + "y" : String(word.dropLast())
        }
        if word.hasSuffix("eed") { return String(word.dropLast()) }
        return StemEnding.restored(word.dropLast(2))
    }
}
