package import Casework
internal import ClaimStore
package import Foundation

/// A copy of a source with its bytes, as it was kept.
package struct KeptCopy: Sendable, Equatable {
    package let snapshot: CaseFile.Snapshot
    package let bytes: Data
}

extension Casebook {
    /// A kept copy of a source by its place among the source's copies, 1 for the oldest.
    ///
    /// Bytes that aren't those that were kept are an error. What a confidential source gave is not shown: it would tell
    /// who the source is.
    package func copy(_ place: Int, ofSource number: Int) throws -> KeptCopy {
        let source = try store.read { try $0.existingSource(number) }
        if source.isConfidential { throw WorkbenchError.confidentialCopy(source: number) }
        guard source.snapshots.indices.contains(place - 1),
            let digest = source.snapshots[place - 1].sha256
        else { throw WorkbenchError.noSuchCopy(place, source: number) }
        let bytes = try SnapshotFolder(path: folder.snapshots).bytes(of: digest)
        return KeptCopy(snapshot: source.snapshots[place - 1], bytes: bytes)
    }
}
