package import Casework
internal import ClaimExtraction

/// Where the checking of an article stands: what an editor reads before signing.
package struct StatusReport: Report {
    package let name = "status"
    package let summary = "Where the checking stands: verdicts, what must change, what is open."
    package let fileExtension = "md"

    package init() {}

    package func render(_ file: CaseFile, at time: String) -> String {
        let body = StatusBody(file.concealed)
        let parts: [Markdown?] = [
            "# \(file.title ?? file.slug)",
            StatusHeader(file, at: time).table,
            "## Where it stands",
            body.standing,
            body.mustChange,
            body.needsContext,
            body.unsettled,
            body.open,
            body.verified,
            body.notCheckable,
            body.inconsistencies,
            body.sources,
            body.signOffs,
        ]
        return parts.compactMap(\.self).joined(separator: "\n\n").source + "\n"
    }
}

/// What article and what text a report is about.
struct StatusHeader {
    private let file: CaseFile
    private let time: String

    init(_ file: CaseFile, at time: String) {
        self.file = file
        self.time = time
    }

    var table: Markdown {
        var rows: [(Markdown, Markdown)] = [("Article", "\(file.slug)")]
        if let byline = file.byline { rows.append(("By", "\(byline)")) }
        rows.append(("Published", published))
        if let url = file.url { rows.append(("Address", .address(url))) }
        let revision = file.revision
        let words = revision.words == 1 ? "1 word" : "\(revision.words) words"
        rows.append(
            (
                "Text",
                "revision \(revision.number), \(words), added \(Moment.day(revision.added))"
            )
        )
        rows.append(("SHA-256", "\(revision.digest)"))
        rows.append(("As of", "\(Moment.minute(time))"))
        var lines = rows.map { "| \($0.0) | \($0.1) |" as Markdown }
        lines.insert("| --- | --- |", at: 1)
        return lines.joined(separator: "\n")
    }

    private var published: Markdown {
        let outlet: Markdown = file.outlet.map { "\($0), " } ?? ""
        guard let day = file.published else {
            return "\(outlet)no date given: “last week” and the like are not resolved"
        }
        return "\(outlet)\(day)"
    }
}

/// Points in time as people read them.
enum Moment {
    /// "2025-09-25 14:03 UTC" of "2025-09-25T14:03:00Z".
    static func minute(_ time: String) -> String {
        let parts = time.split(separator: "T", maxSplits: 1)
        guard parts.count == 2, time.hasSuffix("Z") else { return time }
        return "\(parts[0]) \(parts[1].prefix(5)) UTC"
    }

    /// "2025-09-25" of "2025-09-25T14:03:00Z".
    static func day(_ time: String) -> String { String(time.prefix { $0 != "T" }) }
}
