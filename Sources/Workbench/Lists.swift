package import Casework
internal import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// All articles, or those whose slug or title holds a text; by slug.
    package func articles(matching text: String? = nil) throws -> [ArticleSummary] {
        try store.read { try $0.articles(holding: text.given) }
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
            return ClaimDetail(
                reference: record.reference,
                articleTitle: article.title,
                revision: article.revision.number,
                claim: CaseFile.Claim(record, evidence: evidence, history: history),
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
                }
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

    /// Checks the database file, its references, the chain of the history and the claims' words.
    package func verify() throws -> Verification {
        try store.read { try $0.verification() }
    }

    /// Everything that a report may say about an article.
    package func caseFile(article: String) throws -> CaseFile {
        try store.read { state in
            let article = try state.article(meantBy: article)
            let evidence = try state.evidence(onClaimsOf: article.id)
            let history = Dictionary(
                grouping: try state.history(article: article.id).filter { $0.claim != nil },
                by: \.claim
            )
            let claims = try state.claims(of: article.id).map { record in
                CaseFile.Claim(
                    record,
                    evidence: evidence[record.id] ?? [],
                    history: (history[record.reference.number] ?? [])
                        .map(CaseFile.HistoryEntry.init)
                )
            }
            let text = SourceText(article.revision.text)
            let cited = Set(claims.flatMap { $0.evidence.map(\.source) })
            return CaseFile(
                slug: article.slug,
                title: article.title,
                byline: article.byline,
                outlet: article.outlet,
                url: article.url,
                published: article.published?.description,
                revision: CaseFile.Revision(article.revision),
                claims: claims,
                findings: try state.findings(of: article.revision.id).map { finding in
                    CaseFile.Finding(
                        kind: finding.kind,
                        message: finding.message,
                        quotes: finding.spans.filter(text.holds).map { text[$0] }
                    )
                },
                sources: try cited.sorted().map(state.existingSource),
                signOffs: try state.signOffs(of: article.revision.id)
            )
        }
    }
}

extension CaseFile.Revision {
    fileprivate init(_ record: RevisionRecord) {
        self.init(
            number: record.number,
            digest: record.digest,
            words: record.words,
            added: record.added,
            text: record.text
        )
    }
}

extension CaseFile.Claim {
    fileprivate init(
        _ record: ClaimRecord,
        evidence: [CaseFile.Evidence],
        history: [CaseFile.HistoryEntry]
    ) {
        self.init(
            number: record.reference.number,
            kind: record.kind,
            statement: record.statement,
            sentence: record.place.sentence,
            focus: record.place.focus,
            span: record.place.span,
            focusSpan: record.place.focusSpan,
            speaker: record.speaker,
            checkWorthiness: record.checkWorthiness,
            verdict: record.verdict,
            correction: record.correction,
            note: record.note,
            decidedBy: record.decidedBy,
            decidedAt: record.decidedAt,
            evidence: evidence,
            history: history
        )
    }
}

extension CaseFile.HistoryEntry {
    fileprivate init(_ line: HistoryLine) {
        self.init(at: line.at, by: line.by, what: line.what)
    }
}
