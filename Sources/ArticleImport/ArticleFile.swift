internal import Digests
internal import Foundation

/// A file's bytes with what is said about them.
package struct ArticleFile: Sendable {
    /// The most that is read, in bytes: a hundred times the longest news story, and no trouble to hold.
    package static let limitInBytes = 10_000_000

    /// As the user named it; "-" is standard input.
    package let path: String
    package let bytes: [UInt8]
    /// What the user says that the encoding is, before any mark or declaration in the file.
    package let encoding: TextEncoding?
    /// What a server says that the bytes are, in lower case without parameters: "text/html".
    package let mediaType: String?
    /// Which text the user wants of a document with tracked changes.
    package var trackedChanges = TrackedChanges.accepted

    package init(
        path: String,
        bytes: [UInt8],
        encoding: TextEncoding? = nil,
        mediaType: String? = nil
    ) {
        self.path = path
        self.bytes = bytes
        self.encoding = encoding
        self.mediaType = mediaType
    }

    /// The bytes of an address.
    ///
    /// A server's charset counts only where the bytes are not UTF-8: many name one by habit.
    ///
    /// - Parameters:
    ///   - address: Where the bytes came from in the end.
    ///   - bytes: The page, without its transfer's compression.
    ///   - mediaType: What the server says that it is.
    ///   - charset: What the server says that its encoding is.
    ///   - encoding: What the user says.
    package init(
        fetchedFrom address: String,
        bytes: [UInt8],
        mediaType: String?,
        charset: String?,
        encoding: TextEncoding?
    ) {
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        self.init(
            path: address,
            bytes: bytes,
            encoding: encoding ?? (isUTF8 ? nil : charset.flatMap { TextEncoding(label: $0) }),
            mediaType: mediaType
        )
    }

    /// Reads a file, or standard input where the path is "-".
    package init(reading path: String, encoding: TextEncoding? = nil) throws(ImportError) {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT
                ? .noSuchFile(path: path) : .unreadable(path: path, reason: ArticleFile.reason())
        }
        defer { if path != "-" { close(descriptor) } }
        self.init(
            path: path,
            bytes: try ArticleFile.bytes(of: descriptor, path: path),
            encoding: encoding
        )
    }

    /// The name without folders and extension; "stdin" for standard input.
    package var stem: String {
        guard path != "-" else { return "stdin" }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    /// What stands after the last dot of the name, in lower case, or what its media type stands for; empty without one.
    package var fileExtension: String {
        if let known = mediaType.flatMap(MediaType.fileExtension) { return known }
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// SHA-256 of the bytes.
    package var digest: String { SHA256.hexDigest(of: bytes) }

    private static func bytes(of descriptor: Int32, path: String) throws(ImportError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw errno == EISDIR
                    ? .isDirectory(path: path) : .unreadable(path: path, reason: reason())
            }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= limitInBytes else {
                throw .tooLarge(path: path, limitInBytes: limitInBytes)
            }
        }
    }

    /// The system's words for the last error, with a small first letter.
    private static func reason() -> String {
        let words = String(cString: strerror(errno))
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
