internal import ArgumentParser
internal import Casework
internal import Workbench

struct CiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cite",
        abstract: "Hold a source against claims without a verdict."
    )

    @Argument(help: "The claims: mill-creek#3,4,7-9, or 3 4 7 where one article is meant.")
    var claims: [String]

    @OptionGroup var article: ClaimOptions
    @OptionGroup var evidence: EvidenceOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let casebook = try workbench.openCapturing(by: person.by)
        let references = try casebook.references(claims, article: article.article)
        let drafts = try evidence.drafts(in: casebook, stance: .supports)
        let copies = try CopyNotes(casebook)
        var notes = ExcerptNotes(casebook)
        for claim in try casebook.cite(references, drafts) {
            let count = Numbers.count(claim.evidence, "piece", "pieces")
            try Output.line("\(claim.reference): \(count) of evidence, \(claim.verdict.title)")
            try FitNotes.print(casebook.claim(claim.reference).claim)
            try notes.tell(claim.reference)
        }
        try copies.tell()
    }
}
