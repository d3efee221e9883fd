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
                try $0.dismissFinding(number, of: slug, because: reason)
                return try $0.findings(of: slug)
            }
            return try .json(["findings": findings])
        },
        Route(
            .post,
            "/api/articles/{article}/sign",
            .role(.checker),
            "Signs the last revision and the state of its claims, as `checker` or `editor`."
        ) { request in
            let slug = try request.part("article")
            let role = try await request.json(SignBody.self).role
            if role == .editor, request.account?.role != .editor {
                throw Refusal.notAllowed(Role.editor.rawValue)
            }
            return try .json(try await request.act { try $0.sign(slug, as: role) })
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
            let why = try await request.json(GateBody.self).why
            return try .json(try await request.act { try $0.gate(slug, overrideBecause: why) })
        },
    ]
}

private struct FindingBody: Decodable {
    var reason: String?
}

private struct SignBody: Decodable {
    var role: SignatureRole
}

private struct GateBody: Decodable {
    var why: String
}
