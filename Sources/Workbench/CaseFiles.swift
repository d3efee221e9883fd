package import Casework
internal import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// Everything that a report may say about an article.
    ///
    /// To compare every excerpt with its claim takes most of the time; a report that says nothing of it can do without.
    package func caseFile(article: String, comparesEvidence: Bool = true) throws -> CaseFile {
        try caseFile(article: article, comparesEvidence: comparesEvidence) { _, _ in }.file
    }

    /// The case file with the digest of the state that it shows, which a signature would be under.
    func judgedCaseFile(article: String) throws -> (file: CaseFile, digest: String) {
        let (file, digest) = try caseFile(article: article, comparesEvidence: true) {
            try $0.stateDigest(ofArticle: $1.id)
        }
        return (file, digest)
    }

    /// The case file with something else that is read of the same state.
    private func caseFile<Other>(
        article: String,
        comparesEvidence: Bool,
        reading other: (StoreSnapshot, ArticleRecord) throws -> Other
    ) throws -> (file: CaseFile, other: Other) {
        var (file, kept, other) = try store.read { state in
            let article = try state.countedArticle(meantBy: article)
            return (
                try storedCaseFile(of: article, state),
                comparesEvidence ? try state.keptFits(ofArticle: article.id) : [:],
                try other(state, article)
            )
        }
        if comparesEvidence { file.claims = EvidenceFits().fitted(file.claims, kept: kept) }
        return (file, other)
    }

    private func storedCaseFile(
        of article: ArticleRecord,
        _ state: StoreSnapshot
    ) throws -> CaseFile {
        let history = try state.history(article: article.id)
        let claims = try state.caseClaims(of: article, history)
        let cited = Set(claims.flatMap { $0.evidence.map(\.source) })
        let sources = try state.sources()
        let head = try state.historyHead()
        return CaseFile(
            slug: article.slug,
            title: article.title,
            byline: article.byline,
            outlet: article.outlet,
            url: article.url,
            published: article.published?.description,
            revision: CaseFile.Revision(article.revision),
            claims: claims,
            findings: try state.caseFindings(of: article),
            sources: try sources.filter { cited.contains($0.number) }.map(state.withFile),
            otherConfidential: try sources.filter {
                $0.isConfidential && !cited.contains($0.number)
            }.map(state.withFile),
            signOffs: try state.signOffs(of: article.id),
            revisions: try state.revisions(of: article.id),
            history: history.filter { $0.claim == nil }.map(CaseFile.HistoryEntry.init),
            historyHead: CaseFile.HistoryHead(sequence: head.sequence, hash: head.hash)
        )
    }
}

extension StoreSnapshot {
    /// The claims of an article that count, in text order.
    fileprivate func caseClaims(
        of article: ArticleRecord,
        _ history: [HistoryLine]
    ) throws -> [CaseFile.Claim] {
        let evidence = try evidence(onClaimsOf: article.id)
        let history = Dictionary(grouping: history.filter { $0.claim != nil }, by: \.claim)
        let places = try places(in: article.revision.id)
        let questions = try questions(onClaimsOf: article.id)
        let notes = try notes(onClaimsOf: article.id)
        let before = try placesBefore(in: article)
        return try claims(of: article.id).map { record in
            CaseFile.Claim(
                record,
                otherPlaces: (places[record.id] ?? []).dropFirst().map(CaseFile.Place.init),
                before: try before(record),
                evidence: evidence[record.id] ?? [],
                questions: questions[record.id] ?? [],
                notes: notes[record.id] ?? [],
                history: (history[record.reference.number] ?? []).map(CaseFile.HistoryEntry.init)
            )
        }
    }

    /// Tells where a claim stood before the revision that took its correction, else before the last one touched it.
    ///
    /// The places of a revision are read once, when the first claim asks for them.
    private func placesBefore(
        in article: ArticleRecord
    ) throws -> (ClaimRecord) throws -> CaseFile.Place? {
        var byRevision: [Int: [Int: [ClaimPlace]]] = [:]
        return { record in
            let changed =
                record.correctionTakenIn
                ?? (record.fate == .touched ? article.revision.number : nil)
            guard let changed else { return nil }
            if byRevision[changed] == nil {
                let old = try revision(changed - 1, of: article.id)
                byRevision[changed] = try old.map { try places(in: $0.id) } ?? [:]
            }
            return byRevision[changed]?[record.id]?.first.map(CaseFile.Place.init)
        }
    }

    fileprivate func withFile(_ source: CaseFile.Source) throws -> CaseFile.Source {
        var source = source
        source.file = try file(ofSource: source.number)
        return source
    }

    /// The findings of an article's text, those that a person dismissed marked so.
    func caseFindings(of article: ArticleRecord) throws -> [CaseFile.Finding] {
        let text = SourceText(article.revision.text)
        let dismissals = try dismissals(of: article.id)
        return try findings(of: article.revision.id).enumerated().map { index, finding in
            let spans = finding.spans.filter(text.holds)
            let quotes = spans.map { text[$0] }
            return CaseFile.Finding(
                number: index + 1,
                kind: finding.kind,
                message: finding.message,
                quotes: quotes,
                spans: spans,
                dismissal: dismissals[DismissalKey(kind: finding.kind, quotes: quotes)]
            )
        }
    }

    /// The places of a claim in a revision after its first.
    func otherPlaces(of claim: ClaimRecord, in revision: Int) throws -> [CaseFile.Place] {
        guard let last = try places(ofClaim: claim.id), last.revision == revision else { return [] }
        return last.places.dropFirst().map(CaseFile.Place.init)
    }
}

extension CaseFile.Place {
    init(_ place: ClaimPlace) {
        self.init(
            span: place.span,
            focusSpan: place.focusSpan,
            sentence: place.sentence,
            focus: place.focus
        )
    }
}

extension CaseFile.Revision {
    init(_ record: RevisionRecord) {
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
    init(
        _ record: ClaimRecord,
        otherPlaces: [CaseFile.Place],
        before: CaseFile.Place? = nil,
        evidence: [CaseFile.Evidence],
        questions: [CaseFile.Question],
        notes: [CaseFile.Note],
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
            otherPlaces: otherPlaces,
            speaker: record.speaker,
            checkWorthiness: record.checkWorthiness,
            verdict: record.verdict,
            correction: record.correction,
            note: record.note,
            decidedBy: record.decidedBy,
            decidedAt: record.decidedAt,
            fate: record.fate,
            correctionTakenIn: record.correctionTakenIn,
            before: before,
            work: record.work,
            evidence: evidence,
            questions: questions,
            notes: notes,
            history: history
        )
    }
}

extension CaseFile.HistoryEntry {
    init(_ line: HistoryLine) { self.init(at: line.at, by: line.by, what: line.what) }
}
