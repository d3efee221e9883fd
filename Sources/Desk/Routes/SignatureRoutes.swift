internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

extension Route {
    /// Letting an article go: findings that are waved through, signatures, the gate.
    static let signatureRoutes = [
        Route(
            .post,
            "/api/articles/{article}/findings/{finding}",
            .role(.checker),
            "Waves a finding through for a `reason`; without one lets it stand again."
        ) { request in
            let slug = try request.part("article")
            guard let number = Int(try request.part("finding")) else { throw Refusal.notFound }
            let reason = try await request.json(FindingBody.self).reason
            let findings = try await request.act {
                if let reason {
                    try $0.dismissFinding(number, of: slug, because: reason)
                } else {
                    try $0.restoreFinding(number, of: slug)
                }
                return try $0.findings(of: slug)
            }
            return try .json(["findings": findings])
        },
        Route(
            .post,
            "/api/articles/{article}/sign",
            .role(.checker),
            "Signs the last revision and the state of its claims, as `checker` or `editor`, if it is the `state` seen."
        ) { request in
            let slug = try request.part("article")
            let body = try await request.json(SignBody.self)
            if body.role == .editor, request.account?.role != .editor {
                throw Refusal.notAllowed(Role.editor.rawValue)
            }
            return try await request.answer(toJudging: slug) {
                try $0.sign(slug, as: body.role, ifSeen: body.seen)
            }
        },
        Route(
            .get,
            "/api/articles/{article}/gate",
            .role(.writer),
            "Whether an article may be published, and if not, why."
        ) { request in
            let slug = try request.part("article")
            return try .json(try await request.read { try $0.gate(slug) })
        },
        Route(
            .post,
            "/api/articles/{article}/gate",
            .role(.editor),
            "Lets an article through against the rules, for a reason in `why`, which is kept."
        ) { request in
            let slug = try request.part("article")
            let body = try await request.json(GateBody.self)
            return try await request.answer(toJudging: slug) {
                try $0.gate(slug, overrideBecause: body.why, ifSeen: body.seen)
            }
        },
    ]
}

extension DeskRequest {
    /// Does something that is about an article as the person saw it.
    ///
    /// Where it isn't so any more, nothing is done, and the answer has what was done since, and the article's gate now.
    fileprivate func answer<Result: Encodable & Sendable>(
        toJudging slug: String,
        _ act: @escaping @Sendable (Casebook) throws -> Result
    ) async throws -> Response {
        do { return try .json(try await self.act(act)) } catch let error as WorkbenchError {
            guard case .articleChangedMeanwhile(_, let changes) = error else { throw error }
            let current = try await read { try $0.gate(slug) }
            return try .json(
                ArticleConflict(
                    error: ErrorBody(Refusal(error)).error,
                    changes: changes.map(LiveEvent.ToldLine.init),
                    current: current
                ),
                status: .conflict
            )
        }
    }
}

/// What a person hadn't seen yet of an article.
private struct ArticleConflict: Encodable {
    let error: ErrorBody.Words
    let changes: [LiveEvent.ToldLine]
    let current: GateResult
}

private struct FindingBody: Decodable {
    var reason: String?
}

/// `state` and `lastChange` are what the gate told when the person looked; without them it is done in any case.
private struct SignBody: Decodable {
    var role: SignatureRole
    var state: String?
    var lastChange: Int?

    var seen: Casebook.SeenState? {
        state.map { Casebook.SeenState(digest: $0, lastChange: lastChange) }
    }
}

private struct GateBody: Decodable {
    var why: String
    var state: String?
    var lastChange: Int?

    var seen: Casebook.SeenState? {
        state.map { Casebook.SeenState(digest: $0, lastChange: lastChange) }
    }
}
