internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Response {
    /// A value as JSON with sorted keys.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response
    {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return .bytes(
            try encoder.encode(value),
            type: "application/json; charset=utf-8",
            status: status
        )
    }

    static func page(_ page: HTML, status: HTTPResponse.Status = .ok) -> Response {
        .bytes(Data(page.text.utf8), type: "text/html; charset=utf-8", status: status)
    }

    static func bytes(
        _ bytes: some Collection<UInt8>,
        type: String,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status,
            headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    static func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
    }
}

/// What an error looks like as JSON.
struct ErrorBody: Encodable {
    struct Words: Encodable {
        let code: String
        let message: String
    }

    let error: Words

    init(_ refusal: Refusal) {
        error = Words(code: refusal.code, message: refusal.message)
    }
}
