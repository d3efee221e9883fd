internal import Casework
internal import Workbench

/// What an act that cites new sources leaves to look into: pages of which no copy could be kept.
struct CopyNotes {
    private let casebook: Casebook
    /// The number of the last source before the act.
    private let known: Int

    /// To be made before the act.
    init(_ casebook: Casebook) throws {
        self.casebook = casebook
        known = try casebook.sources().last?.number ?? 0
    }

    /// Says on standard error why a copy is missing; of a confidential source nothing.
    func tell() throws {
        for source in try casebook.sources() where source.number > known && !source.isConfidential {
            guard let copy = source.snapshots.last, copy.sha256 == nil else { continue }
            Output.note(
                """
                source #\(source.number): no copy is kept, and 'stet source capture \(source.number)' tries again: \
                \(copy.problem ?? "")
                """
            )
        }
    }
}
