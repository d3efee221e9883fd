internal import Foundation
internal import Glibc

/// A connection that stays open and asks one thing after the other; it blocks, and costs the machine next to nothing.
final class BenchmarkConnection: Sendable {
    struct Answer: Sendable {
        var status: Int
        var body: [UInt8]
    }

    private let socket: Int32
    private let port: UInt16

    init(port: UInt16) throws {
        self.port = port
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let isConnected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { throw ServedDesk.Failure("can't connect to port \(port)") }
        var on: Int32 = 1
        setsockopt(
            socket,
            Int32(IPPROTO_TCP),
            TCP_NODELAY,
            &on,
            socklen_t(MemoryLayout<Int32>.size)
        )
    }

    deinit { Glibc.close(socket) }

    func get(_ path: String, as token: String) throws -> Answer {
        try send("GET", path, token: token)
    }

    func post(_ path: String, _ json: String, as token: String) throws -> Answer {
        try send("POST", path, json, token: token)
    }

    func send(
        _ method: String,
        _ path: String,
        _ json: String = "",
        token: String = ""
    ) throws -> Answer {
        try write(method, path, body: json, token)
        return try answer()
    }

    /// Opens a stream of events and reads it, on a thread of its own, until it is closed.
    func listen(_ path: String, as token: String) throws {
        try write("GET", path, body: "", token)
        Thread.detachNewThread { [socket] in
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while recv(socket, &buffer, buffer.count, 0) > 0 {}
        }
    }

    func close() { shutdown(socket, Int32(SHUT_RDWR)) }

    private func write(_ method: String, _ path: String, body: String, _ token: String) throws {
        let authorization = token.isEmpty ? "" : "Authorization: Bearer \(token)\r\n"
        let length = method == "GET" ? "" : "Content-Length: \(body.utf8.count)\r\n"
        let text = """
            \(method) \(path) HTTP/1.1\r
            Host: 127.0.0.1:\(port)\r
            Content-Type: application/json\r
            \(authorization)\(length)\r
            \(body)
            """
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let sent = bytes.withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { throw ServedDesk.Failure("the connection broke") }
            bytes = bytes.dropFirst(sent)
        }
    }

    /// An answer with a length, as the server gives it to everything but events.
    private func answer() throws -> Answer {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        var head: (status: Int, start: Int, length: Int)?
        while true {
            if head == nil, let end = BenchmarkConnection.headEnd(in: bytes) {
                let text = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
                let status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
                let length = text.firstMatch(of: /content-length: *(\d+)/).flatMap { Int($0.1) }
                head = (status ?? 0, end + 4, length ?? 0)
            }
            if let head, bytes.count >= head.start + head.length {
                return Answer(
                    status: head.status,
                    body: Array(bytes[head.start..<head.start + head.length])
                )
            }
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { throw ServedDesk.Failure("the connection broke") }
            bytes += buffer[..<count]
        }
    }

    /// Where the empty line begins; heads are short, so that only the first bytes are looked at.
    private static func headEnd(in bytes: [UInt8]) -> Int? {
        let mark: [UInt8] = [13, 10, 13, 10]
        guard bytes.count >= mark.count else { return nil }
        return (0...min(bytes.count - mark.count, 4096)).first {
            bytes[$0..<$0 + mark.count].elementsEqual(mark)
        }
    }
}
