internal import HTTPTypes
internal import Hummingbird
internal import Workbench

extension DeskRequest {
    /// Answers with a list that is the same for everybody, as long as nothing changes without reading it again.
    ///
    /// It has an `ETag`, so that a script that has it already (`If-None-Match`, RFC 9110, section 13.1.2) gets 304.
    func listing<Value: Encodable & Sendable>(
        _ read: @escaping @Sendable (Casebook) throws -> Value
    ) async throws -> Response {
        // Read first: an answer that is newer than its name is made again, one that is older would stay.
        let change = try await self.read { try $0.lastChange() }
        let tag = "\"\(desk.assets.version)-\(change)\""
        if let known = http.headers[.ifNoneMatch], DeskRequest.names(tag, in: known) {
            return Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "no-store"])
        }
        let bytes = try await desk.answers.bytes(
            for: "\(http.uri.path)?\(http.uri.query ?? "")",
            after: change
        ) { [self] in
            try Response.encoded(try await self.read(read))
        }
        var response = Response.buffer(bytes, type: Response.jsonType)
        response.headers[.eTag] = tag
        return response
    }

    /// Whether a list of tags ("\"1\", W/\"2\"", or "*" for any) has the tag.
    static func names(_ tag: String, in list: String) -> Bool {
        list == "*"
            || list.split(separator: ",").contains { item in
                let item = item.trimmingPrefix { $0 == " " }
                return item.hasPrefix("W/") ? item.dropFirst(2) == tag : item == tag
            }
    }
}
