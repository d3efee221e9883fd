internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

extension Route {
    /// What was checked before about the same fact.
    static let memoryRoutes = [
        Route(
            .get,
            "/api/articles/{article}/claims/{number}/similar",
            .role(.writer),
            "Decided claims that may be about the same fact, of all articles and checks from elsewhere, best first."
        ) { request in
            let reference = try request.claim()
            return try await request.listing { casebook in
                ["similar": try casebook.similar(to: reference, onlyDecided: true, limit: 5)]
            }
        },
        Route(
            .post,
            "/api/articles/{article}/claims/{number}/reuse",
            .role(.checker),
            "Holds the evidence of an earlier claim, `article` and `number`, against this one too."
        ) { request in
            let body = try await request.json(ReuseBody.self)
            return try await request.answer(toActOn: request.claim()) {
                try $0.reuseEvidence(
                    of: ClaimReference(article: body.article, number: body.number),
                    for: $1,
                    ifVersion: body.version
                )
            }
        },
    ]
}

private struct ReuseBody: Decodable {
    var article: String
    var number: Int
    var version: Int?
}
