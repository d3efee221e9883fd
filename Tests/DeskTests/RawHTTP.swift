import Foundation

/// A connection on which bytes are sent as they are: for requests that no well-behaved client would make too.
final class RawConnection {
    private let descriptor: Int32
    private var received: [UInt8] = []

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    // A long time, so that a busy machine fails no test; whoever waits for nothing shortens it.
    init(port: UInt16, timeoutInSeconds: Int = 120) throws {
        // A copy in a process that another test starts would keep the connection open.
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        descriptor = socket(AF_INET, type, 0)
        var time = timeval(tv_sec: timeoutInSeconds, tv_usec: 0)
        setsockopt(
            descriptor,
            SOL_SOCKET,
            SO_RCVTIMEO,
            &time,
            socklen_t(MemoryLayout<timeval>.size)
        )
        setsockopt(
            descriptor,
            SOL_SOCKET,
            SO_SNDTIMEO,
            &time,
            socklen_t(MemoryLayout<timeval>.size)
        )
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else { throw Failure(description: "can't connect (\(errno))") }
    }

    deinit { close(descriptor) }

    /// Whether all bytes went out; false where the server closed.
    @discardableResult
    func write(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    @discardableResult
    func write(_ text: String) -> Bool { write(Array(text.utf8)) }

    /// Whether there was something to read.
    private func receive() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        if count <= 0 { return false }
        received.append(contentsOf: chunk[..<count])
        return true
    }

    /// The next answer; nil where the server closed without one.
    func answer() throws -> RawAnswer? {
        while true {
            if let end = received.firstRange(of: Array("\r\n\r\n".utf8)) {
                let head = String(decoding: received[..<end.lowerBound], as: UTF8.self)
                received.removeSubrange(..<end.upperBound)
                var answer = RawAnswer(head: head)
                answer.body = try body(of: answer)
                return answer
            }
            if !receive() { return nil }
        }
    }

    private func body(of answer: RawAnswer) throws -> [UInt8] {
        if let length = answer.headers["content-length"].flatMap(Int.init) {
            while received.count < length, receive() {}
            let body = Array(received.prefix(length))
            received.removeFirst(min(length, received.count))
            return body
        }
        return []
    }

    /// The next piece of text up to and with `end`, from what comes after an answer's head.
    func text(upTo end: String) throws -> String {
        let wanted = Array(end.utf8)
        while true {
            if let range = received.firstRange(of: wanted) {
                let text = String(decoding: received[..<range.upperBound], as: UTF8.self)
                received.removeSubrange(..<range.upperBound)
                return text
            }
            if !receive() { throw Failure(description: "nothing more came") }
        }
    }
}

/// What a server answered.
struct RawAnswer {
    var status: Int
    /// By name in lower case; of several with one name the last.
    var headers: [String: String] = [:]
    var body: [UInt8] = []

    init(head: String) {
        var lines = head.split(separator: "\r\n")
        let first = lines.isEmpty ? "" : lines.removeFirst()
        status = Int(first.split(separator: " ").dropFirst().first ?? "") ?? 0
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as a JSON object; empty if it is none.
    var json: [String: Any] {
        (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any] ?? [:]
    }

    /// The name of the error that the body tells.
    var errorCode: String? { (json["error"] as? [String: Any])?["code"] as? String }
}

/// A browser without a page: requests with a session's cookie and CSRF token, or a script's token.
struct Visitor {
    let port: UInt16
    var cookie: String?
    var csrfToken: String?
    var bearer: String?

    init(port: UInt16, bearer: String? = nil) {
        self.port = port
        self.bearer = bearer
    }

    /// Whoever opens the server's one-time link.
    static func byLink(_ desk: DeskProcess) throws -> Visitor {
        var visitor = Visitor(port: desk.port)
        try visitor.takeSession(from: try visitor.get(try desk.link()))
        return visitor
    }

    /// Whoever signs in.
    static func signedIn(_ name: String, at desk: DeskProcess) throws -> Visitor {
        var visitor = Visitor(port: desk.port)
        try visitor.takeSession(
            from: try visitor.signIn(name, password: DeskProcess.password(of: name))
        )
        return visitor
    }

    func signIn(_ name: String, password: String) throws -> RawAnswer {
        let allowed = CharacterSet.alphanumerics
        let form = [("name", name), ("password", password)].map { key, value in
            "\(key)=\(value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
        }
        return try send(
            "POST",
            "/sign-in",
            body: Array(form.joined(separator: "&").utf8),
            headers: ["Content-Type": "application/x-www-form-urlencoded"]
        )
    }

    private mutating func takeSession(from answer: RawAnswer) throws {
        guard let header = answer.headers["set-cookie"],
            let value = header.split(separator: ";").first
        else { throw RawConnection.Failure(description: "no session: \(answer.status)") }
        cookie = String(value)
        csrfToken = try get("/api/session").json["csrfToken"] as? String
    }

    func get(_ path: String, headers: [String: String] = [:]) throws -> RawAnswer {
        try send("GET", path, headers: headers)
    }

    func post(
        _ path: String,
        _ json: [String: Any] = [:],
        headers: [String: String] = [:]
    ) throws -> RawAnswer {
        let body = try JSONSerialization.data(withJSONObject: json)
        return try send(
            "POST",
            path,
            body: Array(body),
            headers: ["Content-Type": "application/json"].merging(headers) { _, new in new }
        )
    }

    func send(
        _ method: String,
        _ path: String,
        body: [UInt8] = [],
        headers: [String: String] = [:]
    ) throws -> RawAnswer {
        let connection = try RawConnection(port: port)
        connection.write(request(method, path, length: body.count, headers: headers))
        connection.write(body)
        guard let answer = try connection.answer() else {
            throw RawConnection.Failure(description: "no answer to \(method) \(path)")
        }
        return answer
    }

    /// The head of a request, with what shows who makes it.
    func request(
        _ method: String,
        _ path: String,
        length: Int,
        headers: [String: String] = [:]
    ) -> String {
        var fields = ["Host": "127.0.0.1:\(port)"]
        if method != "GET" { fields["Content-Length"] = String(length) }
        if let cookie { fields["Cookie"] = cookie }
        if let csrfToken, method != "GET" { fields["X-CSRF-Token"] = csrfToken }
        if let bearer { fields["Authorization"] = "Bearer \(bearer)" }
        fields.merge(headers) { _, new in new }
        let lines = fields.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
            .map { "\($0.key): \($0.value)\r\n" }
        return "\(method) \(path) HTTP/1.1\r\n\(lines.joined())\r\n"
    }

    /// A claim of the article as the server tells it.
    func claim(_ number: Int) throws -> [String: Any] {
        try get("/api/articles/jail/claims/\(number)").json
    }
}
