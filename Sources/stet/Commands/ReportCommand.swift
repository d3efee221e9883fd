internal import ArgumentParser
internal import Casework
internal import ClaimExtraction
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

    @Option(
        help:
            "The time that the report shows (2025-09-25 or 2025-09-25T14:03:00Z); now if not given.",
        transform: ReportCommand.time
    )
    var at: String?

    @Option(help: "Where to write it; - is standard output.")
    var output: String?

    @OptionGroup var workbench: WorkbenchOptions

    func validate() throws { _ = try report }

    func run() throws {
        let casebook = try workbench.open()
        let slug = try casebook.article(named: article)
        let report = try report
        let text = try report.render(
            Disclosure(of: try casebook.caseFile(article: slug), as: report.usualRedaction),
            ReportSettings(time: at ?? Date().ISO8601Format())
        )
        if output == "-" { return try Output.document(text) }
        // The main report has the article's name alone.
        let suffix = report.name == reports.first?.name ? "" : "-" + report.name
        let path =
            output ?? "\(casebook.folder.reports)/\(slug)\(suffix).\(report.fileExtension)"
        if output == nil {
            try FileManager.default.createDirectory(
                atPath: casebook.folder.reports,
                withIntermediateDirectories: true
            )
        }
        try FileOutput.write(text, to: path)
        let here = FileManager.default.currentDirectoryPath + "/"
        let shown = path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
        try Output.line("Wrote \(shown)")
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

    /// A day stands for its first minute.
    private static func time(_ text: String) throws -> String {
        let day = text.prefix(10)
        if CalendarDate(iso8601: day) != nil {
            if text.count == 10 { return "\(day)T00:00:00Z" }
            if (try? Date(text, strategy: .iso8601)) != nil, text.hasSuffix("Z") { return text }
        }
        throw ValidationError("“\(text)” is no time; write 2025-09-25 or 2025-09-25T14:03:00Z.")
    }
}
