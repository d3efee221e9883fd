internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

extension Route {
    /// The library of sources.
    static let sourceRoutes = [
        Route(.get, "/api/sources", .role(.writer), "Lists all sources.") { request in
            try await request.listing { casebook in
                let lastChange = try casebook.lastChange()
                return SourceList(
                    sources: try casebook.sources().map(\.concealed),
                    lastChange: lastChange
                )
            }
        },
        Route(.post, "/api/sources", .role(.checker), "Adds a source before anything rests on it.")
        {
            request in
            let body = try await request.json(SourceBody.self)
            let draft = try body.draft
            let source = try await request.act { try $0.addSource(draft) }
            await request.keepCopies(of: [source], at: body.addressToCopy)
            return try .json(source.concealed, status: .created)
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

/// Sources, and the line of history from which the live feed goes on.
private struct SourceList: Encodable {
    var sources: [CaseFile.Source]
    var lastChange: Int
}
