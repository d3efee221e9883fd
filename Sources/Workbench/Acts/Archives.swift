internal import ClaimStore
package import Foundation

extension Casebook {
    /// How an archive begins, whatever its version.
    package static let exportBeginning = #"{"schema":"stet.workbench/"#

    /// Writes everything that the workbench holds, but for the kept copies' bytes, as an archive.
    ///
    /// `write` gets it in pieces, so that memory doesn't grow with the workbench.
    package func export(_ write: (String) throws -> Void) throws {
        try store.read { try $0.writeArchive(write) }
    }

    /// Restores an archive into this workbench, which must be empty: every row as it was, the history included.
    package func restore(archive json: Data) throws {
        let contents: ArchiveContents
        do {
            contents = try ArchiveContents(json: json)
            try store.write { try $0.restore(contents) }
        } catch let error as ArchiveError {
            throw WorkbenchError.badArchive(detail: error.description)
        }
    }
}
