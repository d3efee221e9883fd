internal import Casework
internal import ClaimExtraction

/// What article and what text a report is about.
struct ArticleHeader {
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
        rows.append(("Text", text))
        rows.append(("As of", "\(Moment.minute(time))"))
        var lines = rows.map { "| \($0.0) | \($0.1) |" as Markdown }
        lines.insert("| --- | --- |", at: 1)
        return lines.joined(separator: "\n")
    }

    private var text: Markdown {
        let revision = file.revision
        let words = counted(revision.words, "word")
        return "revision \(revision.number), \(words), added \(Moment.day(revision.added))"
    }

    private var published: Markdown {
        let outlet: Markdown = file.outlet.map { "\($0), " } ?? ""
        guard let day = file.published else {
            return "\(outlet)no date given: “last week” and the like are not resolved"
        }
        return "\(outlet)\(day)"
    }
}
