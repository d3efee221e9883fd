package import Casework

/// The table of all articles that stands beside their reports, as README.md.
package struct ReportIndex: Sendable {
    /// How the file begins; one that begins otherwise was written by somebody else.
    package static let firstLine =
        "<!-- Written by 'stet report --all'; changes to it are lost. -->"

    package static let fileName = "README.md"

    private var rows: [[Markdown]] = []

    package init() {}

    /// Adds an article with the name of its report's file and the time of the last change to it.
    package mutating func add(_ disclosure: Disclosure, fileName: String, lastChange: String) {
        let file = disclosure.file
        let standing = Standing(file)
        let ready = Readiness(file, standing)
        let signed = file.signOffs.filter { $0.isInForce && $0.revision == file.revision.number }
        let state: Markdown =
            if !signed.isEmpty {
                "signed as \(signed.map(\.role).joined(separator: ", "))"
            } else {
                ready.obstacles.isEmpty ? "settled" : "in work"
            }
        rows.append([
            .link(file.title ?? file.slug, to: fileName), state, "\(standing.mustChange.count)",
            "\(standing.open.count) of \(standing.inText)", "\(file.published ?? "")",
            "\(Moment.minute(lastChange))",
        ])
    }

    package func text(at time: String) -> String {
        let header: [Markdown] = [
            "Article", "State", "Must change", "Open claims", "Published", "Last change",
        ]
        return Markdown.document([
            Markdown(stringLiteral: ReportIndex.firstLine),
            "# Reports",
            "\(counted(rows.count, "article")), as of \(Moment.minute(time)).",
            rows.isEmpty ? nil : .table(header, rows),
        ])
    }
}
