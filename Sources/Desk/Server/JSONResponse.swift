internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Response {
    static let jsonType = "application/json; charset=utf-8"

    /// A value as JSON with sorted keys.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response
    {
        .buffer(try encoded(value), type: jsonType, status: status)
    }

    static func encoded(_ value: some Encodable) throws -> ByteBuffer {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return ByteBuffer(bytes: try encoder.encode(value))
    }

    static func page(_ page: HTML, status: HTTPResponse.Status = .ok) -> Response {
        .bytes(Data(page.text.utf8), type: "text/html; charset=utf-8", status: status)
    }

    static func bytes(
        _ bytes: some Collection<UInt8>,
        type: String,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        .buffer(ByteBuffer(bytes: bytes), type: type, status: status)
    }

    static func buffer(
        _ buffer: ByteBuffer,
        type: String,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status,
            headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: buffer)
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
