internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

extension Route {
    /// The library of sources.
    static let sourceRoutes = [
        Route(.get, "/api/sources", .role(.writer), "Lists all sources.") { request in
            try .json(["sources": try await request.read { try $0.sources().map(\.concealed) }])
        },
        Route(.post, "/api/sources", .role(.checker), "Adds a source before anything rests on it.")
        {
            request in
            let draft = try await request.json(SourceBody.self).draft
            return try .json(
                try await request.act { try $0.addSource(draft).concealed },
                status: .created
            )
        },
        Route(
            .get,
            "/api/sources/{source}",
            .role(.writer),
            "A source and the claims that rest on it."
        ) { request in
            let number = try request.sourceNumber()
            return try .json(
                try await request.read { casebook in
                    var detail = try casebook.source(number)
                    if detail.source.isConfidential { detail.file = nil }
                    detail.source = detail.source.concealed
                    return detail
                }
            )
        },
        Route(.post, "/api/sources/{source}", .role(.checker), "Changes what is known of a source.")
        {
            request in
            let number = try request.sourceNumber()
            let change = try await request.json(SourceBody.self).change
            return try .json(
                try await request.act { try $0.editSource(number, change).concealed }
            )
        },
    ]
}

extension DeskRequest {
    fileprivate func sourceNumber() throws -> Int {
        guard let number = Int(try part("source")), number > 0 else { throw Refusal.notFound }
        return number
    }
}
