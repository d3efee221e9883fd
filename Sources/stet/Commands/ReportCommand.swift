internal import ArgumentParser
internal import Casework
internal import Foundation
internal import Reports
internal import Workbench

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write a report into the Reports folder.",
        discussion: """
            The reports are:
            \(reports.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))
            """
    )

    @Argument(help: "The article's name, or its beginning; not needed where there is only one.")
    var article: String?

    @Option(
        name: .customLong("as"),
        help: "Which report: \(reports.map(\.name).joined(separator: ", "))."
    )
    var name = "status"

    @Flag(help: "Write the report of every article, and a table of them as README.md.")
    var all = false

    @Option(help: "Where to write it; - is standard output.")
    var output: String?

    @Flag(help: "Replace the file that --output names, if there is one.")
    var replace = false

    @OptionGroup var options: ReportOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func validate() throws {
        let report = try report
        if options.since != nil, !report.tellsChanges {
            let names = reports.filter(\.tellsChanges).map(\.name).joined(separator: " or ")
            throw ValidationError("--since goes with --as \(names).")
        }
        if all, article != nil || output != nil {
            throw ValidationError("--all writes every article's report into the Reports folder.")
        }
        if replace, output == nil {
            throw ValidationError(
                "--replace goes with --output; the Reports folder is always renewed."
            )
        }
    }

    func run() throws {
        let casebook = try workbench.open(by: person.by)
        if all { return try writeAll(casebook) }
        let slug = try casebook.article(named: article)
        let report = try report
        let text = try report.render(
            try disclosure(of: slug, casebook),
            try options.settings(for: report, in: casebook.folder, now: Date())
        )
        if output == "-" { return try Output.document(text) }
        if let output, !replace { try FileOutput.keepExisting(at: output) }
        let path = try output ?? reportPath(for: slug, casebook)
        try FileOutput.write(text, to: path)
        try Output.line("Wrote \(shown(path))")
    }

    private func writeAll(_ casebook: Casebook) throws {
        let settings = try options.settings(for: report, in: casebook.folder, now: Date())
        let report = try report
        let index = "\(casebook.folder.reports)/\(ReportIndex.fileName)"
        try FileOutput.keepForeign(at: index, unlessItBegins: ReportIndex.firstLine)
        var table = ReportIndex()
        for article in try casebook.articles() {
            let disclosure = try disclosure(of: article.slug, casebook)
            let text: String
            do {
                text = try report.render(disclosure, settings)
            } catch ReportRefusal.notPublished(let article, let why) {
                Output.note("Left out \(article), which isn't published: \(why)")
                continue
            }
            let path = try reportPath(for: article.slug, casebook)
            try FileOutput.write(text, to: path)
            let name = report.fileName(for: article.slug, as: disclosure.redaction)
            table.add(disclosure, fileName: name, lastChange: article.lastChange)
            try Output.line("Wrote \(shown(path))")
        }
        try makeFolder(casebook)
        try FileOutput.write(table.text(at: settings.time), to: index)
        try Output.line("Wrote \(shown(index))")
    }

    // MARK: Pieces

    private func disclosure(of slug: String, _ casebook: Casebook) throws -> Disclosure {
        let report = try report
        // The table of all articles counts excerpts that differ, and those that aren't in their copies.
        let compares = report.comparesEvidence || all
        let file =
            options.reveal
            ? try casebook.revealedCaseFile(
                article: slug,
                report: name,
                comparesEvidence: compares
            )
            : try casebook.caseFile(article: slug, comparesEvidence: compares)
        let checked =
            report.checksCopies || all ? casebook.excerptChecks.checked(file) : file
        return Disclosure(of: checked, as: options.redaction(of: report))
    }

    /// The path of the article's report in the Reports folder, which is there afterwards.
    private func reportPath(for slug: String, _ casebook: Casebook) throws -> String {
        try makeFolder(casebook)
        let report = try report
        let name = report.fileName(for: slug, as: options.redaction(of: report))
        return "\(casebook.folder.reports)/\(name)"
    }

    private func makeFolder(_ casebook: Casebook) throws {
        try FileManager.default.createDirectory(
            atPath: casebook.folder.reports,
            withIntermediateDirectories: true
        )
    }

    private func shown(_ path: String) -> String {
        let here = FileManager.default.currentDirectoryPath + "/"
        return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
    }

    private var report: any Report {
        get throws {
            guard let report = reports.first(where: { $0.name == name }) else {
                let names = reports.map(\.name).joined(separator: ", ")
                throw ValidationError("There is no report “\(name)”; choose one of \(names).")
            }
            return report
        }
    }
}
