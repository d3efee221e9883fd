internal import ArgumentParser
internal import Casework
internal import Workbench

struct MarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark",
        abstract: "Give claims a verdict, with the evidence for it.",
        usage: "stet mark CLAIM... VERDICT [options]",
        discussion: """
            The verdicts are:
            \(MarkCommand.verdicts)
            """
    )

    @Argument(
        help: ArgumentHelp(
            "The claims (mill-creek#3,4,7-9, or 3 4 7 where one article is meant), then the verdict.",
            valueName: "claims-and-verdict"
        )
    )
    var words: [String]

    @OptionGroup var article: ClaimOptions
    @OptionGroup var evidence: EvidenceOptions

    @Option(help: "Why; with not-checkable, the reason.")
    var note: String?

    @Option(help: "What the words should be; with inaccurate.")
    var correction: String?

    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func validate() throws {
        guard words.count > 1 else {
            throw ValidationError(
                "Name claims and then a verdict: \(Parse.names(of: Verdict.self))."
            )
        }
    }

    func run() throws {
        let casebook = try workbench.openCapturing(by: person.by)
        let claims = try casebook.references(Array(words.dropLast()), article: article.article)
        let verdict = try verdict
        let marking = Marking(
            verdict,
            correction: correction,
            note: note,
            evidence: try evidence.drafts(in: casebook, stance: verdict.usualStance)
        )
        let before = try Dictionary(
            uniqueKeysWithValues: claims.map { ($0, try casebook.claim($0).claim.verdict) }
        )
        let copies = try CopyNotes(casebook)
        var notes = ExcerptNotes(casebook)
        for claim in try casebook.mark(claims, marking) {
            // Whoever marks many at once should see which had been decided.
            let earlier = before[claim.reference].flatMap { $0.isDecided ? $0 : nil }
            let was = earlier.map { $0 == claim.verdict ? "" : ", was \($0.title)" } ?? ""
            try Output.line("\(claim.reference): \(claim.verdict.title)\(was) (“\(claim.focus)”)")
            try FitNotes.print(casebook.claim(claim.reference).claim)
            try notes.tell(claim.reference)
        }
        try copies.tell()
    }

    private var verdict: Verdict {
        get throws { try Parse.verdict(words.last ?? "") }
    }

    private static let verdicts = Verdict.allCases.map { verdict in
        "  \(verdict.rawValue): \(verdict.meaning)."
    }.joined(separator: "\n")
}
