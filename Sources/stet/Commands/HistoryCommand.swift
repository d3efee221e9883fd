internal import ArgumentParser
internal import Casework
internal import Workbench

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "List every change, oldest first: who, when, what."
    )

    @Argument(help: "Only those of an article (mill-creek) or of a claim (mill-creek#12).")
    var subject: String?

    @OptionGroup var list: ListOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        try Listing(
            items: try lines(),
            columns: [
                .init(name: "no.", isNumeric: true) { String($0.sequence) },
                .init(name: "at", cell: \.at),
                .init(name: "by", cell: \.by),
                .init(name: "act", isOnlyInCSV: true, cell: \.act),
                .init(name: "about") { line in
                    line.claim.map { "\(line.article ?? "")#\($0)" } ?? line.article ?? ""
                },
                .init(name: "what", isFlexible: true, cell: \.what),
                .init(name: "hash", isOnlyInCSV: true, cell: \.hash),
            ],
            emptyNote: "Nothing has happened yet."
        ).print(list)
    }

    private func lines() throws -> [HistoryLine] {
        let casebook = try workbench.open()
        guard let subject else { return try casebook.history() }
        if subject.contains("#") || Int(subject) != nil {
            let claim = try ClaimOptions.claim(subject, article: nil, in: casebook)
            return try casebook.history(claim: claim)
        }
        return try casebook.history(article: casebook.article(named: subject))
    }
}
