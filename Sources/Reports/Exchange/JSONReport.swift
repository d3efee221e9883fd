package import Casework
internal import ClaimExtraction

/// The case file for other programs, schema `stet.case/1` (Docs/case-file.md).
package struct JSONReport: Report {
    /// The name and number of the schema; a change of shape is a new number.
    package static let schema = "stet.case/1"

    package let name = "json"
    package let summary = "The whole case file for other programs (schema stet.case/1)."
    package let fileExtension = "json"
    package let checksCopies = true

    package init() {}

    package func render(_ disclosure: Disclosure, _ settings: ReportSettings) -> String {
        let file = disclosure.file
        var writer = JSONWriter(reserving: file.claims.count * 1024 + file.revision.text.utf8.count)
        writer.object { writer in
            writer.field("schema", JSONReport.schema)
            writer.field("redaction", disclosure.redaction.rawValue)
            writer.field("made", settings.time)
            CaseJSON(file).write(to: &writer)
        }
        return writer.document
    }
}

extension JSONWriter {
    /// What was written, with a line's end.
    var document: String { bytes.withBytes { String(decoding: $0, as: UTF8.self) } + "\n" }
}
