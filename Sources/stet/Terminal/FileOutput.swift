internal import Foundation
internal import Workbench

/// Files that are written whole or not at all.
enum FileOutput {
    /// Replaces the file at a path; whoever reads it sees the old or the new text.
    static func write(_ text: String, to path: String) throws {
        try write(to: path) { write in try write(text) }
    }

    /// Replaces the file at a path by what `body` writes in pieces; if it throws, the old one stays.
    ///
    /// A link stays and what it leads to is replaced; into a device or a pipe, such as `/dev/stdout`, is written.
    static func write(
        to path: String,
        _ body: (_ write: (String) throws -> Void) throws -> Void
    ) throws {
        if kind(of: path).map({ $0 != .typeRegular }) == true {
            let descriptor = open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw failure(path) }
            defer { close(descriptor) }
            return try pour(body, into: descriptor, path)
        }
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let temporary = target + ".\(getpid()).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        defer { unlink(temporary) }
        do {
            defer { close(descriptor) }
            try pour(body, into: descriptor, path)
            guard fsync(descriptor) == 0 else { throw failure(path) }
        }
        guard rename(temporary, target) == 0 else { throw failure(path) }
    }

    /// Refuses to replace a file, whosever it is.
    static func keepExisting(at path: String) throws {
        if kind(of: path) == .typeRegular { throw OutputError.exists(path: path) }
    }

    /// Refuses to replace a file that begins otherwise than what is written there: it is somebody else's.
    static func keepForeign(at path: String, unlessItBegins beginning: String) throws {
        guard kind(of: path) == .typeRegular else { return }
        let file = FileHandle(forReadingAtPath: path)
        defer { try? file?.close() }
        let start = try file?.read(upToCount: beginning.utf8.count)
        if start != Data(beginning.utf8) { throw WorkbenchError.alreadyThere(path: path) }
    }

    /// What the path leads to, through links; nil if there is nothing.
    private static func kind(of path: String) -> FileAttributeType? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        // The pipe that `/dev/stdout` may lead to has no name under which it could be asked.
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        return attributes?[.type] as? FileAttributeType ?? .typeUnknown
    }

    private static func pour(
        _ body: (_ write: (String) throws -> Void) throws -> Void,
        into descriptor: Int32,
        _ path: String
    ) throws {
        var buffer: [UInt8] = []
        try body { piece in
            buffer.append(contentsOf: piece.utf8)
            if buffer.count < 1 << 18 { return }
            try write(buffer, to: descriptor, path)
            buffer.removeAll(keepingCapacity: true)
        }
        try write(buffer, to: descriptor, path)
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
