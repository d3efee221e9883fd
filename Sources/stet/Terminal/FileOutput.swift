internal import Foundation

/// Files that are written whole or not at all.
enum FileOutput {
    /// Replaces the file at a path; whoever reads it sees the old or the new text.
    static func write(_ text: String, to path: String) throws {
        try write(to: path) { write in try write(text) }
    }

    /// Replaces the file at a path by what `body` writes in pieces; if it throws, the old one stays.
    static func write(
        to path: String,
        _ body: (_ write: (String) throws -> Void) throws -> Void
    ) throws {
        let temporary = path + ".\(getpid()).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        defer { unlink(temporary) }
        do {
            defer { close(descriptor) }
            var buffer: [UInt8] = []
            try body { piece in
                buffer.append(contentsOf: piece.utf8)
                if buffer.count < 1 << 18 { return }
                try write(buffer, to: descriptor, path)
                buffer.removeAll(keepingCapacity: true)
            }
            try write(buffer, to: descriptor, path)
            guard fsync(descriptor) == 0 else { throw failure(path) }
        }
        guard rename(temporary, path) == 0 else { throw failure(path) }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path) }
            rest = rest.dropFirst(count)
        }
    }

    private static func failure(_ path: String) -> OutputError {
        .cannotWrite(path: path, reason: String(cString: strerror(errno)).lowercased())
    }
}
