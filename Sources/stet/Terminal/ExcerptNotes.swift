internal import Casework
internal import Workbench

/// What an act that was done leaves to look into: excerpts that don't stand in the kept copies of their sources.
struct ExcerptNotes {
    private let casebook: Casebook
    /// What was said already: several claims may rest on one excerpt.
    private var told: Set<String> = []

    init(_ casebook: Casebook) { self.casebook = casebook }

    /// Says on standard error which excerpts of a claim are not, or no longer, where they were taken from; of one source
    /// only, if it is given.
    mutating func tell(_ claim: ClaimReference, source: Int? = nil) throws {
        var detail = casebook.excerptChecks.checked(try casebook.claim(claim))
        detail.claim = detail.claim.concealing(detail.sources)
        for piece in detail.claim.evidence where source == nil || piece.source == source {
            guard let check = piece.inCopy, check.isNotable, let excerpt = piece.excerpt else {
                continue
            }
            let beginning = excerpt.count > 60 ? excerpt.prefix(59) + "…" : excerpt[...]
            let note = "source #\(piece.source): “\(beginning)” \(check.words)"
            if told.insert(note).inserted { Output.note("\(claim): \(note)") }
        }
    }
}
