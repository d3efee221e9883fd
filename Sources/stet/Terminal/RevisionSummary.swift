internal import Casework
internal import Workbench

/// What a new version of a text did to its claims, for people.
struct RevisionSummary {
    private let revised: Casebook.RevisedArticle

    init(_ revised: Casebook.RevisedArticle) { self.revised = revised }

    func print() throws {
        try Output.line(
            "Revised \(revised.slug) to revision \(revised.revision): "
                + "\(Numbers.count(revised.words, "word")); its claims are"
        )
        for fate in Fate.allCases {
            guard let count = revised.fates[fate] else { continue }
            let number = String(count)
            let padding = String(repeating: " ", count: max(0, 6 - number.utf8.count))
            try Output.line("\(padding)\(number)  \(fate.title)")
        }
        try list("Open again, because their words or what they lean on changed", revised.reopened)
        try list("Corrected as asked", revised.corrected)
        try list("The correction wasn't taken", revised.notCorrected)
        if !revised.voidedSignatures.isEmpty {
            try Output.line(
                "Void now: the signature of \(revised.voidedSignatures.joined(separator: ", "))."
            )
        }
        try Output.line(
            "\(Numbers.count(revised.findings, "inconsistency", "inconsistencies")) found."
        )
        if isUnlike {
            Output.note(
                """
                Most of its claims are gone. If this was another text, 'stet undo \(revised.slug)' brings the one \
                before back, with its verdicts.
                """
            )
        }
        try Output.line("Next: 'stet diff \(revised.slug)' shows what became of each claim.")
    }

    /// Whether the new text states less than half of what the one before stated.
    private var isUnlike: Bool {
        let lost = revised.fates[.vanished, default: 0]
        let all = revised.fates.values.reduce(0, +) - revised.fates[.new, default: 0]
        return lost > all - lost
    }

    private func list(_ title: String, _ claims: [ClaimReference]) throws {
        if claims.isEmpty { return }
        let numbers = claims.prefix(20).map { "#\($0.number)" }.joined(separator: ", ")
        try Output.line("\(title): \(numbers)\(claims.count > 20 ? ", …" : "")")
    }
}
