internal import ArticleImport
internal import Foundation

/// Whole lines of a stream, as many at once as make a good piece of work.
enum LineChunk: Sendable {
    /// Lines with their ends, the last perhaps without one; `firstLine` counts from 1.
    case lines([UInt8], firstLine: Int)
    /// A line that is too long; its bytes were passed over.
    case oversized(line: Int)

    var byteCount: Int {
        switch self {
        case .lines(let bytes, _): bytes.count
        case .oversized: 0
        }
    }
}

/// Cuts a file descriptor's bytes into ``LineChunk``s; holds no more than one of them.
struct LineReader {
    /// A line may have so many bytes; articles have ten thousand.
    static let lineLimitInBytes = 64 << 20
    /// Large enough that handing it on costs nothing, small enough that many fit in memory.
    static let chunkInBytes = 256 << 10

    private let descriptor: Int32
    /// The start of the line that the last chunk ended in.
    private var carry: [UInt8] = []
    private var nextLine = 1
    private var isAtEnd = false

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Whether a read would wait for whoever writes.
    var wouldWait: Bool {
        var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&input, 1, 0) == 0
    }

    /// The next lines, or nil at the end of the stream.
    mutating func next() throws -> LineChunk? {
        var bytes = carry
        carry = []
        while !isAtEnd {
            let old = bytes.count
            try read(into: &bytes)
            if let newline = bytes[old...].lastIndex(of: 0x0A) {
                let isEnough = bytes.count >= LineReader.chunkInBytes || wouldWait
                guard isEnough || isAtEnd else {
                    continue
                }
                carry = Array(bytes[(newline + 1)...])
                bytes.removeSubrange((newline + 1)...)
                return lines(bytes)
            }
            if bytes.count > LineReader.lineLimitInBytes, bytes.lastIndex(of: 0x0A) == nil {
                return try passOverLine()
            }
        }
        return bytes.isEmpty ? nil : lines(bytes)
    }

    private mutating func lines(_ bytes: [UInt8]) -> LineChunk {
        let first = nextLine
        var end = BatchWork.lineEnd(in: bytes, from: 0)
        while end < bytes.count {
            nextLine += 1
            end = BatchWork.lineEnd(in: bytes, from: end + 1)
        }
        return .lines(bytes, firstLine: first)
    }

    /// Drops the bytes up to the line's end.
    private mutating func passOverLine() throws -> LineChunk {
        defer { nextLine += 1 }
        while !isAtEnd {
            var bytes: [UInt8] = []
            try read(into: &bytes)
            if let newline = bytes.firstIndex(of: 0x0A) {
                carry = Array(bytes[(newline + 1)...])
                break
            }
        }
        return .oversized(line: nextLine)
    }

    private mutating func read(into bytes: inout [UInt8]) throws {
        let part = try [UInt8](unsafeUninitializedCapacity: LineReader.chunkInBytes) {
            buffer,
            count in
            repeat {
                let result = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
                if result >= 0 {
                    count = result
                    return
                }
            } while errno == EINTR
            throw ImportError.unreadable(
                path: "standard input",
                reason: String(cString: strerror(errno)).lowercased()
            )
        }
        isAtEnd = part.isEmpty
        if bytes.isEmpty { bytes = part } else { bytes += part }
    }
}
