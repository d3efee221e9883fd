package import Casework
internal import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// All articles that nobody dropped, or those of them whose slug or title holds a text; by slug.
    package func articles(
        matching text: String? = nil,
        includingDropped: Bool = false
    ) throws -> [ArticleSummary] {
        try store.read {
            try $0.articles(holding: text.given, includingDropped: includingDropped)
        }
    }

    /// Claims by article and number.
    package func claims(matching filter: ClaimFilter = ClaimFilter()) throws -> [ClaimSummary] {
        try store.read { state in
            var filter = filter
            filter.article = try filter.article.map { try state.slug(meantBy: $0) }
            return try state.claims(matching: filter)
        }
    }

    /// Everything about one claim.
    package func claim(_ reference: ClaimReference) throws -> ClaimDetail {
        try store.read { state in
            let record = try state.existingClaim(reference)
            let article = try state.article(meantBy: record.reference.article)
            let evidence = try state.evidence(onClaim: record.id)
            let history = try state.history(claim: record.id).map(CaseFile.HistoryEntry.init)
            let place = record.place
            let others = try state.otherPlaces(of: record, in: article.revision.id)
            return ClaimDetail(
                reference: record.reference,
                articleTitle: article.title,
                revision: article.revision.number,
                claim: EvidenceFits().fitted(
                    CaseFile.Claim(
                        record,
                        otherPlaces: others,
                        evidence: evidence,
                        questions: try state.questions(onClaim: record.id),
                        notes: try state.notes(onClaim: record.id),
                        history: history
                    )
                ),
                focusInSentence: Span(
                    start: place.focusSpan.start - place.span.start,
                    end: place.focusSpan.end - place.span.start
                ),
                sources: try Set(evidence.map(\.source)).sorted().map(state.existingSource),
                origin: record.origin,
                editedBy: record.editedBy,
                dropReason: record.dropReason,
                sameAs: record.sameAs.map {
                    ClaimReference(article: record.reference.article, number: $0)
                },
                mergedInto: record.mergedInto.map {
                    ClaimReference(article: record.reference.article, number: $0)
                },
                version: record.version
            )
        }
    }

    /// Every change, oldest first: of the workbench, of an article, or of a claim.
    package func history(
        article: String? = nil,
        claim: ClaimReference? = nil
    ) throws -> [HistoryLine] {
        try store.read { state in
            if let claim {
                return try state.history(claim: try state.existingClaim(claim).id)
            }
            return try state.history(article: try article.map { try state.article(meantBy: $0).id })
        }
    }

    /// Changes after the line of history with a number, oldest first, at most so many.
    package func history(after sequence: Int, limit: Int) throws -> [HistoryLine] {
        try store.read { try $0.history(after: sequence, limit: limit) }
    }

    /// The number of the last line of history; 0 while there is none.
    package func lastChange() throws -> Int { try store.read { try $0.historyHead().sequence } }

    /// Checks the database file, its references, the chain of the history, the claims' words, the signatures and the
    /// kept copies of sources.
    ///
    /// With the head that a report printed, a tail of the history that was cut off since is found too.
    package func verify(head: CaseFile.HistoryHead? = nil) throws -> Verification {
        var verification = try store.read { try $0.verification(head: head) }
        let kept = SnapshotFolder(path: folder.snapshots)
        var seen: Set<String> = []
        for source in try sources() {
            // Several sources may share a copy.
            let copies = source.snapshots.filter {
                $0.sha256.map { seen.insert($0).inserted } ?? false
            }
            verification.problems += copies.compactMap(kept.problem).map {
                "source \(source.number): \($0)"
            }
        }
        return verification
    }

    /// Whether copies of sources are kept, which are in no backup of the database.
    package func keepsCopies() throws -> Bool {
        try sources().contains { $0.snapshots.contains { $0.sha256 != nil } }
    }
}
