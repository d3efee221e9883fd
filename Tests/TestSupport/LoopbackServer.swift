internal import Foundation
internal import Synchronization

/// A server on the loopback interface that says what a test wants, right or wrong.
///
/// It answers one connection after the other and ends with its last reference.
package final class LoopbackServer: Sendable {
    /// What is sent to a request; the connection is closed behind it.
    package enum Answer: Sendable {
        case bytes([UInt8])
        /// Pieces, so many milliseconds apart.
        case slowly([UInt8], milliseconds: Int)
        /// The bytes and then a piece again and again, as long as somebody listens.
        case endless([UInt8], then: [UInt8])
        /// Nothing, until the other side gives up.
        case silence

        package static func page(
            _ status: String = "200 OK",
            fields: [String] = [],
            body: [UInt8] = []
        ) -> Answer {
            let length = "Content-Length: \(body.count)"
            let head = ["HTTP/1.1 \(status)", length] + fields
            return .bytes(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
        }
    }

    package let port: Int
    private let listener: Int32
    private let requested = Mutex<[String]>([])

    /// The heads of the requests that came.
    package var requests: [String] { requested.withLock { $0 } }

    package var address: String { "http://127.0.0.1:\(port)" }

    /// - Parameter answer: Gives the answer to a path.
    /// - Throws: The system's error where no port can be had.
    package init(_ answer: @escaping @Sendable (String) -> Answer) throws {
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        let listener = socket(AF_INET, type, 0)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &name) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 16) == 0
                    && getsockname(listener, $0, &length) == 0
            }
        }
        guard listener >= 0, isBound else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        self.listener = listener
        port = Int(UInt16(bigEndian: name.sin_port))
        signal(SIGPIPE, SIG_IGN)
        Thread.detachNewThread { [weak self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { break }
                let head = LoopbackServer.head(of: connection)
                self?.requested.withLock { $0.append(head) }
                let path = head.split(separator: " ").dropFirst().first.map(String.init) ?? ""
                LoopbackServer.send(answer(path), to: connection)
                // `close` alone wouldn't end it while a process that another test started has a copy.
                shutdown(connection, Int32(SHUT_RDWR))
                close(connection)
            }
            // Here and nowhere else: a number that is closed is another socket's at once.
            close(listener)
        }
    }

    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    private static func head(of connection: Int32) -> String {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while !String(decoding: bytes, as: UTF8.self).contains("\r\n\r\n") {
            let count = recv(connection, &part, part.count, 0)
            guard count > 0 else { break }
            bytes += part[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func send(_ answer: Answer, to connection: Int32) {
        switch answer {
        case .bytes(let bytes): _ = send(bytes, to: connection)
        case .slowly(let bytes, let milliseconds):
            for byte in bytes {
                guard send([byte], to: connection) else { return }
                usleep(UInt32(milliseconds) * 1000)
            }
        case .endless(let bytes, let piece):
            guard send(bytes, to: connection) else { return }
            while send(piece, to: connection) {}
        case .silence:
            var byte: UInt8 = 0
            while recv(connection, &byte, 1, 0) > 0 {}
        }
    }

    /// False where nobody listens any more.
    private static func send(_ bytes: [UInt8], to connection: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
