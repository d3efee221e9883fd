/// Words that tie a length of time to the moments at its ends.
enum TieWords {
    static let froms = WordSet("from")
    static let having = WordKey("having")
    static let age = WordKey("age")
    static let wholes = WordSet("it that the")
    static let exactly = WordSet("only just exactly precisely fully")
    static let whole = WordSet("for over in during of on after all")
    static let points = WordSet("since ago later earlier old from")
    static let retiring = WordSet("retired retires retiring resigned")
    static let sittings = WordSet(
        "trial hearing hearings inquest tribunal inquiry court jury testimony"
    )
    static let delays = WordSet("late early behind overdue")
    static let subjects = WordSet("it he she they")
    static let spans = WordSet("after for of took take takes lasted lasts lasting spent")
    static let results = WordSet(
        "so until when ends ended ending finishes finished finishing leaving letting due"
    )
    static let anew = WordSet("again reopen reopens reopened reopening")
    static let lasting = WordSet("lasts lasted lasting took takes runs ran")
    static let others = WordSet("after before since ago later earlier from old")
    static let endings = WordSet("expires expired expire ends ended ending closing finishing")
    static let breaks = WordSet("; : .")
    static let summing = WordSet("makes is are made was were ,")
    static let relatives = WordSet("that which")
    static let beginnings = WordSet(
        """
        began begins begun started starts start opened opens left leaves set departed sailed entered vanished disappeared
        elected appointed hired launched founded leaving adopted signed agreed admitted sets arrested posted
        """
    )
    static let ends = WordSet(
        """
        ended ends finished finishes closed closes stopped until reached arrived arrives returned landed got came
        emerged lifted freed rescued called resigned retired completed withdrawn scrapped coming returning ends
        expires expire expired run discharged released back landed docked
        """
    )
}

extension Reading {
    /// Whether a pronoun begins a sentence that tells one thing at the first moment "and" the other at the second.
    func isOfOneSubject(_ first: Moment, _ second: Moment) -> Bool {
        guard let own = sentence(of: first.start), case let start = sentences[own].start,
            TieWords.subjects.contains(word(start)),
            case let link = first.tokens.gap(to: second.tokens),
            (3...8).contains(link.count), word(link.lowerBound) == .and,
            case let lead = start..<first.start, lead.count <= 12
        else { return false }
        return [lead, link].allSatisfy { words in words.contains { tags[$0].isVerb } }
    }
}
