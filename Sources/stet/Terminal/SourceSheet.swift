internal import Casework

/// One source with all that is known of it, for people.
struct SourceSheet {
    private let detail: SourceDetail

    init(_ detail: SourceDetail) { self.detail = detail }

    func print() throws {
        let source = detail.source
        try Output.styledLine(Style.bold("#\(source.number) \(source.title)"))
        let fields: [(String, String?)] = [
            ("Kind", source.kind.title), ("Publisher", source.publisher), ("Address", source.url),
            ("Date", source.date), ("Looked at", source.retrieved),
            ("Confidential", source.isConfidential ? "yes, only the alias is shown" : nil),
            ("Origin", source.originGroup), ("Medium", source.medium),
            ("Asked by", source.askedBy), ("Contact", source.contact),
            ("File", detail.file?.path), ("SHA-256", detail.file?.sha256),
        ]
        for case (let name, let text?) in fields {
            let padding = String(repeating: " ", count: max(1, 13 - name.count))
            try Output.line("  \(name):\(padding)\(VisibleText.of(text))")
        }
        for copy in source.snapshots {
            let kept = copy.sha256.map { "kept as \($0)" } ?? "not captured: \(copy.problem ?? "")"
            try Output.line("  Copy:         \(copy.at) \(VisibleText.of(copy.address)), \(kept)")
        }
        let claims = detail.citedBy.map(\.description).joined(separator: ", ")
        try Output.line(claims.isEmpty ? "  No claim rests on it." : "  For claims:   \(claims)")
    }
}
