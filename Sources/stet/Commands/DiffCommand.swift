internal import ArgumentParser
internal import Casework
internal import ClaimExtraction
internal import Workbench

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what a revision did to each claim.",
        discussion: """
            The fates are:
            \(Fate.allCases.map { "  \($0.title): \($0.meaning)." }.joined(separator: "\n"))
            """
    )

    @Argument(help: "The article's name, or its beginning; not needed where there is only one.")
    var article: String?

    @Option(help: "The number of the revision, the last if not given.")
    var revision: Int?

    @Flag(help: "Also the claims that are unchanged.")
    var all = false

    @OptionGroup var list: ListOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let changes = try workbench.open().changes(in: article, revision: revision)
        if list.json || list.csv {
            return try Listing(items: changes.changes, columns: DiffCommand.columns, emptyNote: "")
                .print(list)
        }
        try Output.line("\(changes.article), revision \(changes.from) to \(changes.to)")
        for fate in Fate.allCases {
            let claims = changes.changes.filter { $0.fate == fate }
            if claims.isEmpty { continue }
            try Output.styledLine(
                "\n" + Style.bold("\(claims.count) \(fate.title)") + Style.dim(": \(fate.meaning)")
            )
            if fate == .unchanged && !all { continue }
            for sentence in DiffCommand.bySentence(claims) { try print(sentence) }
        }
    }

    /// Claims next to each other whose sentence became the same one: it is shown once, below them.
    private static func bySentence(_ claims: [ClaimChange]) -> [[ClaimChange]] {
        var groups: [[ClaimChange]] = []
        for claim in claims {
            if let last = groups.last?.last, last.before?.sentence == claim.before?.sentence,
                last.after?.sentence == claim.after?.sentence
            {
                groups[groups.count - 1].append(claim)
            } else {
                groups.append([claim])
            }
        }
        return groups
    }

    private func print(_ claims: [ClaimChange]) throws {
        for claim in claims { try print(claim) }
        guard let claim = claims.first, claim.fate == .touched, let old = claim.before,
            let new = claim.after
        else { return }
        let lines =
            old.sentence == new.sentence
            ? ["the same words, which may mean something else now: \(new.sentence)"]
            : ["was  \(old.sentence)", "is   \(new.sentence)"]
        for line in lines {
            try Output.styledLine(Style.dim("       \(VisibleText.of(line))"))
        }
    }

    private func print(_ claim: ClaimChange) throws {
        let number = "  #\(claim.reference.number)"
        let verdict = claim.verdict.isDecided ? " (\(claim.verdict.title))" : ""
        let before = claim.before.map { "“\(VisibleText.of($0.focus))”" }
        let after = claim.after.map { "“\(VisibleText.of($0.focus))”" }
        let words =
            switch (before, after) {
            case (let before?, let after?) where before != after: "\(before) → \(after)"
            case (_, let after?): after
            case (let before?, nil): before
            case (nil, nil): ""
            }
        try Output.line("\(number) \(claim.kind.rawValue)\(verdict): \(words)")
    }

    private static var columns: [Listing<ClaimChange>.Column] {
        [
            .init(name: "claim") { $0.reference.description },
            .init(name: "kind") { $0.kind.rawValue },
            .init(name: "fate") { $0.fate.rawValue },
            .init(name: "verdict") { $0.verdict.rawValue },
            .init(name: "before") { $0.before?.focus ?? "" },
            .init(name: "after") { $0.after?.focus ?? "" },
            .init(name: "sentence before") { $0.before?.sentence ?? "" },
            .init(name: "sentence after") { $0.after?.sentence ?? "" },
        ]
    }
}
