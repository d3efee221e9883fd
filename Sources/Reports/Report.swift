package import Casework

/// A document made from a case file.
package protocol Report: Sendable {
    /// What `stet report --as` calls it.
    var name: String { get }
    /// One sentence of help.
    var summary: String { get }
    /// How the file's name ends, without the dot.
    var fileExtension: String { get }
    /// The document; the same file and time (ISO 8601 in UTC, "2025-09-25T14:03:00Z") give the same bytes.
    func render(_ file: CaseFile, at time: String) -> String
}

/// Every report, the main one first.
package let reports: [any Report] = [StatusReport()]
