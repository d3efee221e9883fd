internal import Casework
internal import ClaimExtraction
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

extension Route {
    /// Claims: lists, one with everything about it, and the acts of checking.
    ///
    /// An act on a claim sends the `version` that the person saw; where the claim isn't as it was then, nothing is
    /// done and the answer is 409 with the claim as it is now.
    static let claimRoutes = [
        Route(.get, "/api/claims", .role(.writer), "Lists claims of all articles; see the filters.")
        {
            request in
            let filter = try request.claimFilter(article: nil)
            return try await request.listing { ["claims": try $0.claims(matching: filter)] }
        },
        Route(
            .get,
            "/api/articles/{article}/claims",
            .role(.writer),
            "Lists an article's claims; see the filters."
        ) { request in
            let filter = try request.claimFilter(article: request.part("article"))
            return try await request.listing { ["claims": try $0.claims(matching: filter)] }
        },
        Route(
            .post,
            "/api/articles/{article}/claims",
            .role(.checker),
            "Adds a claim that was missed, by its words or their place."
        ) { request in
            let body = try await request.json(NewClaimBody.self)
            let slug = try request.part("article")
            let focus = try body.focus
            let reference = try await request.act {
                try $0.addClaim(to: slug, kind: body.kind, focus: focus, statement: body.statement)
            }
            return try .json(try await request.claimAnswer(reference), status: .created)
        },
        Route(
            .get,
            "/api/articles/{article}/claims/{number}",
            .role(.writer),
            "Everything about a claim."
        ) { request in
            let reference = try request.claim()
            return try .json(try await request.claimAnswer(reference))
        },
        Route(
            .get,
            "/api/articles/{article}/claims/{number}/excerpts",
            .role(.writer),
            "Of each piece of `evidence` with an excerpt and a kept copy whether it stands there: `outcome`, and `words` to say so."
        ) { request in
            let reference = try request.claim()
            return try .json(["excerpts": try await request.excerptAnswers(reference)])
        },
        Route(
            .post,
            "/api/articles/{article}/claims/{number}/mark",
            .role(.checker),
            "Gives a claim a verdict, with the evidence for it."
        ) { request in
            let body = try await request.json(MarkBody.self)
            let addresses = (body.evidence ?? []).map(\.source.addressToCopy)
            return try await request.answer(
                toActOn: request.claim(),
                copying: addresses.reduce(into: []) { $0.formUnion($1) }
            ) {
                try $0.mark([$1], try body.marking, ifVersion: body.version)
            }
        },
        Route(
            .post,
            "/api/articles/{article}/claims/{number}/evidence",
            .role(.checker),
            "Holds a source against a claim without a verdict."
        ) { request in
            let body = try await request.json(CiteBody.self)
            return try await request.answer(
                toActOn: request.claim(),
                copying: body.evidence.source.addressToCopy
            ) {
                try $0.cite([$1], [try body.evidence.draft], ifVersion: body.version)
            }
        },
        Route(
            .post,
            "/api/articles/{article}/claims/{number}/withdraw",
            .role(.checker),
            "Takes a piece of `evidence` from a claim that was held against it by mistake."
        ) { request in
            let body = try await request.json(WithdrawBody.self)
            return try await request.answer(toActOn: request.claim()) {
                try $0.withdraw(body.evidence, from: $1, ifVersion: body.version)
            }
        },
        Route(
            .post,
            "/api/articles/{article}/claims/{number}/edit",
            .role(.checker),
            "Changes a claim's kind, focus or statement."
        ) { request in
            let body = try await request.json(EditBody.self)
            return try await request.answer(toActOn: request.claim()) {
                try $0.editClaim(
                    $1,
                    kind: body.kind,
                    focus: try body.focus,
                    statement: body.statement,
                    ifVersion: body.version
                )
            }
        },
        Route(
            .post,
            "/api/articles/{article}/claims/{number}/drop",
            .role(.checker),
            "Takes a claim out of the count; it keeps its number."
        ) { request in
            let body = try await request.json(DropBody.self)
            return try await request.answer(toActOn: request.claim()) {
                try $0.dropClaims([$1], reason: body.reason, ifVersion: body.version)
            }
        },
        Route(
            .post,
            "/api/articles/{article}/claims/{number}/restore",
            .role(.checker),
            "Brings a dropped claim back as it was."
        ) { request in
            let body = try await request.json(VersionBody.self)
            return try await request.answer(toActOn: request.claim()) {
                try $0.restoreClaim($1, ifVersion: body.version)
            }
        },
    ]
}

extension DeskRequest {
    /// Does something to a claim and answers with the claim as it is afterwards.
    ///
    /// Where somebody was faster, the answer says so and has the claim as they left it. Afterwards copies are made of
    /// what is at the addresses.
    func answer(
        toActOn reference: ClaimReference,
        copying addresses: Set<String> = [],
        _ act: @escaping @Sendable (Casebook, ClaimReference) throws -> Void
    ) async throws -> Response {
        do {
            try await self.act { try act($0, reference) }
        } catch let error as WorkbenchError {
            guard case .changedMeanwhile = error else { throw error }
            return try .json(
                Conflict(
                    error: ErrorBody(Refusal(error)).error,
                    current: try await claimAnswer(reference)
                ),
                status: .conflict
            )
        }
        if !addresses.isEmpty {
            await keepCopies(of: try await read { try $0.claim(reference) }.sources, at: addresses)
        }
        return try .json(try await claimAnswer(reference))
    }

    /// A claim with everything about it, as the page gets it.
    fileprivate func claimAnswer(_ reference: ClaimReference) async throws -> ClaimAnswer {
        try await read { casebook in
            let detail = try casebook.claim(reference)
            let published = try casebook.published(of: detail.reference.article)
            return ClaimAnswer(detail, facts: ClaimFact.facts(of: detail, published: published))
        }
    }

    /// What became of a claim's excerpts in the copies of their sources; a copy may take its time to read.
    fileprivate func excerptAnswers(_ reference: ClaimReference) async throws -> [ExcerptAnswer] {
        let (detail, checks) = try await read { casebook in
            (try casebook.claim(reference), casebook.excerptChecks)
        }
        let checked = try await desk.slowWork.run { checks.checked(detail) }
        let claim = checked.claim.concealing(checked.sources)
        return claim.evidence.compactMap { piece in
            piece.inCopy.map { ExcerptAnswer(evidence: piece.id, check: $0) }
        }
    }

    /// The restrictions of a list: `kind`, `verdict`, `state`, `search`, `assignee`, `dropped`, `limit`.
    fileprivate func claimFilter(article: String?) throws -> ClaimFilter {
        let limit = try query("limit").map { text in
            guard let number = Int(text), number > 0 else {
                throw Refusal.badRequest("limit: '\(text)' is no number above 0")
            }
            return number
        }
        return ClaimFilter(
            article: article,
            kinds: try cases("kind", of: ClaimKind.self),
            verdicts: try cases("verdict", of: Verdict.self),
            text: query("search"),
            assignee: query("assignee"),
            workStates: try cases("state", of: WorkState.self),
            includesDropped: query("dropped") == "yes",
            limit: limit
        )
    }
}

private struct Conflict: Encodable {
    let error: ErrorBody.Words
    let current: ClaimAnswer
}

/// A claim as the page gets it: with the state of the work, and without what is confidential.
private struct ClaimAnswer: Encodable {
    private let detail: ClaimDetail
    private let facts: [ClaimFact]

    private enum Key: CodingKey { case workState, facts, silences }

    init(_ detail: ClaimDetail, facts: [ClaimFact]) {
        self.facts = facts
        var detail = detail
        detail.claim = detail.claim.concealing(detail.sources)
        detail.sources = detail.sources.map(\.concealed)
        self.detail = detail
    }

    func encode(to encoder: any Encoder) throws {
        try detail.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(detail.claim.workState, forKey: .workState)
        try container.encode(facts, forKey: .facts)
        try container.encode(silences, forKey: .silences)
    }

    /// What is said of evidence in which nothing can be held against the claim.
    private var silences: [Silence] {
        detail.claim.evidence.compactMap { piece in
            detail.claim.silence(of: piece).map { Silence(evidence: piece.id, words: $0) }
        }
    }

    private struct Silence: Encodable {
        let evidence: Int
        let words: String
    }
}

/// What became of an excerpt in the copies of its source, with the words to say so.
private struct ExcerptAnswer: Encodable, Sendable {
    let evidence: Int
    let check: ExcerptCheck

    private enum Key: CodingKey { case evidence, words }

    func encode(to encoder: any Encoder) throws {
        try check.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(evidence, forKey: .evidence)
        try container.encode(check.words, forKey: .words)
    }
}

private struct VersionBody: Decodable {
    var version: Int?
}

private struct WithdrawBody: Decodable {
    var evidence: Int
    var version: Int?
}

private struct DropBody: Decodable {
    var reason: String
    var version: Int?
}

private struct MarkBody: Decodable {
    var verdict: Verdict
    var correction: String?
    var note: String?
    var evidence: [EvidenceBody]?
    var version: Int?

    var marking: Marking {
        get throws {
            Marking(
                verdict,
                correction: correction,
                note: note,
                evidence: try (evidence ?? []).map { try $0.draft(usually: verdict.usualStance) }
            )
        }
    }
}

private struct CiteBody: Decodable {
    var evidence: EvidenceBody
    var version: Int?
}

/// Where a claim's words stand: as words that occur once, or by their place in code points.
private struct PlaceBody {
    static func focus(words: String?, start: Int?, end: Int?) throws -> Casebook.Focus? {
        switch (words, start, end) {
        case (nil, let start?, let end?): return .span(Span(start: start, end: end))
        case (let words?, nil, nil): return .words(words)
        case (nil, nil, nil): return nil
        default: throw Refusal.badRequest("give 'words', or 'start' and 'end'")
        }
    }
}

private struct NewClaimBody: Decodable {
    var kind: ClaimKind
    var words: String?
    var start: Int?
    var end: Int?
    var statement: String?

    var focus: Casebook.Focus {
        get throws {
            guard let focus = try PlaceBody.focus(words: words, start: start, end: end) else {
                throw Refusal.badRequest("give 'words', or 'start' and 'end'")
            }
            return focus
        }
    }
}

private struct EditBody: Decodable {
    var kind: ClaimKind?
    var words: String?
    var start: Int?
    var end: Int?
    var statement: String?
    var version: Int?

    var focus: Casebook.Focus? {
        get throws { try PlaceBody.focus(words: words, start: start, end: end) }
    }
}
