internal import ArgumentParser
internal import ArticleImport
internal import Casework
internal import ClaimExtraction
internal import Foundation
internal import Workbench

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in an export, a sheet of facts, or checks from elsewhere.",
        discussion: """
            An export of 'stet export' is restored into an empty workbench, every row as it was.

            A sheet of facts (CSV with the columns \(columns)) goes onto the claims of --article, or without one \
            into the memory of earlier checks, where 'stet similar' finds it. Other headings are named \
            with --map, as in --map fact=Assertion.

            Fact-checks published as ClaimReview (JSON-LD) go into the memory.
            """
    )

    @Argument(help: "The file to read, or - for standard input.")
    var file: String

    @Option(help: "The article whose claims a sheet is about.")
    var article: String?

    @Option(help: "Which heading stands for a column of a sheet: COLUMN=HEADING.")
    var map: [String] = []

    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    private static let columns = FactSheet.Column.allCases.map(\.rawValue).joined(separator: ", ")

    func validate() throws { _ = try mapping }

    func run() throws {
        let casebook = try workbench.open(by: person.by)
        if let archive = try archive() { return try restore(archive, in: casebook) }
        let input = try ArticleFile(reading: file)
        if input.bytes.first(where: { !($0 == 0x20 || (9...13).contains($0)) }) == UInt8(ascii: "{")
            || input.bytes.first == UInt8(ascii: "[")
        {
            return try remember(ClaimReview.reviews(in: input), in: casebook)
        }
        let facts = try FactSheet(file: input, mapping: try mapping).rows.map(SheetFact.init)
        if article == nil { return try remember(facts, in: casebook) }
        try report(casebook.importSheet(facts, into: article))
    }

    // MARK: Exports

    /// The file's bytes if they begin as an export does; exports may be larger than any article.
    private func archive() throws -> Data? {
        if file == "-" { return nil }
        guard let handle = FileHandle(forReadingAtPath: file) else { return nil }
        defer { try? handle.close() }
        let start = String(decoding: try handle.read(upToCount: 200) ?? Data(), as: UTF8.self)
        guard start.contains("\"schema\"") && start.contains("stet.workbench/") else { return nil }
        return try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe)
    }

    private func restore(_ archive: Data, in casebook: Casebook) throws {
        try casebook.restore(archive: archive)
        let verification = try casebook.verify()
        let articles = Numbers.count(try casebook.articles().count, "article")
        let lines = Numbers.count(verification.historyLength, "line")
        try Output.line("Restored \(articles) and \(lines) of history.")
        // The rows are sound, else nothing was restored; copies of sources may still have to be brought.
        for problem in verification.problems { Output.note("Note: \(problem)") }
    }

    // MARK: Memory

    private func remember(_ reviews: [ClaimReview], in casebook: Casebook) throws {
        if reviews.isEmpty {
            throw ImportError.otherFormat(path: file, name: "a JSON file without a ClaimReview")
        }
        let new = try casebook.remember(
            reviews.map {
                EarlierCheck(
                    statement: $0.claim,
                    title: $0.title,
                    verdict: $0.verdict,
                    publisher: $0.reviewer,
                    url: $0.address,
                    date: $0.published?.description
                )
            }
        )
        try Output.line("Remembered \(Numbers.count(new, "check")) of \(reviews.count).")
    }

    private func remember(_ facts: [SheetFact], in casebook: Casebook) throws {
        let new = try casebook.remember(
            facts.map { fact in
                EarlierCheck(
                    statement: fact.fact,
                    verdict: fact.isVerified.map { $0 ? "verified" : "not verified" },
                    publisher: fact.checker,
                    url: fact.source.flatMap { $0.hasPrefix("http") ? $0 : nil },
                    date: fact.date
                )
            }
        )
        try Output.line("Remembered \(Numbers.count(new, "check")) of \(facts.count).")
    }

    private func report(_ sheet: Casebook.ImportedSheet) throws {
        try Output.line(
            "\(Numbers.count(sheet.matched.count, "fact")) found among the claims, "
                + "\(sheet.added.count) added as claims, \(sheet.verified.count) verified by the sheet."
        )
        if !sheet.decidedOtherwise.isEmpty {
            let claims = sheet.decidedOtherwise.map(\.description).joined(separator: ", ")
            Output.note(
                "The sheet calls verified what was decided otherwise, and stays so: \(claims)"
            )
        }
        for fact in sheet.notFound {
            Output.note("row \(fact.row): “\(fact.fact)” doesn't stand in the article just once")
        }
        if !sheet.notFound.isEmpty { throw ExitStatus.checkFailed }
    }

    // MARK: Columns

    private var mapping: [FactSheet.Column: String] {
        get throws {
            var mapping: [FactSheet.Column: String] = [:]
            for pair in map {
                let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
                guard parts.count == 2, let column = FactSheet.Column(rawValue: parts[0]) else {
                    throw ValidationError(
                        "“\(pair)” maps no column; write fact=HEADING, with one of \(ImportCommand.columns)."
                    )
                }
                mapping[column] = parts[1]
            }
            return mapping
        }
    }
}

extension SheetFact {
    /// A row of a sheet; what its "verified" column says is yes or no in the words of desks.
    fileprivate init(_ row: FactSheet.Row) {
        let word = row[.verified]?.lowercased()
        let yes: Set = ["yes", "y", "true", "1", "x", "ok", "verified", "✓", "✔", "correct"]
        let no: Set = ["no", "n", "false", "0", "not verified", "unverified", "✗", "wrong"]
        self.init(
            row: row.number,
            fact: row[.fact] ?? "",
            method: row[.method],
            source: row[.source],
            date: row[.date],
            isVerified: word.flatMap { yes.contains($0) ? true : no.contains($0) ? false : nil },
            whyNot: row[.whyNot],
            checker: row[.checker]
        )
    }
}
