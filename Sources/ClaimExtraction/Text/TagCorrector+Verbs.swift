// Verbs that the tagger took for something else.
extension TagCorrector {
    /// "residents, who have left, ⟨say⟩ the smell is worse": no interjection, which has a comma or a number behind it.
    func saysSomething(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tokens.key[token] == SubjectVerbs.say,
            reading.tokens.key[token - 1] == ClosedWords.comma
        else { return false }
        return reading.tokens.kind[token + 1] == .word
    }

    /// "doctors say patients ⟨wait⟩": a base form whose subject opens what is said.
    func agreesWithPlural(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 2 >= sentence.lowerBound, reading.tags[token - 1] == .nounPlural else {
            return false
        }
        return SubjectVerbs.saying.contains(reading.tokens.key[token - 2])
    }
}

private enum SubjectVerbs {
    static let say = WordKey("say")
    /// What a clause may follow without "that", and a bare infinitive may not.
    static let saying = WordSet(
        """
        say says said think thinks thought believe believes believed hope hopes hoped fear fears feared claim claims
        claimed argue argues argued insist insists insisted warn warns warned estimate estimates estimated
        """
    )
}
