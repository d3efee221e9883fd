internal import Casework
internal import Digests
internal import Foundation

/// `Claims/Snapshots`: copies of sources as they were, each under the SHA-256 of its bytes.
struct SnapshotFolder {
    let path: String

    /// Copies a file that was given as a source.
    ///
    /// What is copied must be what was hashed: a file that changes meanwhile is an error.
    func keep(_ file: SourceFile, at time: String, by person: String) throws -> CaseFile.Snapshot {
        let source = URL(fileURLWithPath: file.path)
        let bytes: Data
        do { bytes = try Data(contentsOf: source, options: .mappedIfSafe) } catch {
            throw WorkbenchError.unreadableFile(path: file.path, detail: reason(of: error))
        }
        guard SHA256.hexDigest(of: Array(bytes)) == file.sha256 else {
            throw WorkbenchError.unreadableFile(
                path: file.path,
                detail: "it changed while it was read"
            )
        }
        try store(bytes, digest: file.sha256)
        return CaseFile.Snapshot(
            at: time,
            takenBy: person,
            address: file.path,
            mediaType: MediaType.ofFile(named: file.path),
            sizeInBytes: bytes.count,
            sha256: file.sha256
        )
    }

    /// Writes bytes under their digest; the same bytes are there once.
    func store(_ bytes: Data, digest: String) throws {
        let target = "\(path)/\(digest)"
        if FileManager.default.fileExists(atPath: target) { return }
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true
            )
            try bytes.write(to: URL(fileURLWithPath: target), options: .atomic)
        } catch {
            throw WorkbenchError.cannotMake(path: target, detail: reason(of: error))
        }
    }

    /// The bytes that were kept under a digest; an error where they are missing or others.
    func bytes(of digest: String) throws -> Data {
        let target = "\(path)/\(digest)"
        let bytes: Data
        do { bytes = try Data(contentsOf: URL(fileURLWithPath: target)) } catch {
            throw WorkbenchError.unreadableFile(path: target, detail: reason(of: error))
        }
        guard SHA256.hexDigest(of: Array(bytes)) == digest else {
            throw WorkbenchError.unreadableFile(
                path: target,
                detail: "it was changed after it was kept"
            )
        }
        return bytes
    }

    /// What is wrong with a kept copy; nil if its bytes are those that were kept.
    func problem(with snapshot: CaseFile.Snapshot) -> String? {
        guard let digest = snapshot.sha256 else { return nil }
        guard let handle = FileHandle(forReadingAtPath: "\(path)/\(digest)") else {
            return
                "its copy \(path)/\(digest) is missing; put it back from where the folder was copied to"
        }
        defer { try? handle.close() }
        var hasher = SHA256.Hasher()
        do {
            while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
                hasher.update(Array(piece))
            }
        } catch {
            return "its copy \(path)/\(digest) can't be read (\(reason(of: error)))"
        }
        return hasher.finish() == digest ? nil : "its copy \(path)/\(digest) was changed"
    }
}

/// Media types (RFC 6838) of the files that desks use as sources.
enum MediaType {
    /// By the ending of the name; "application/octet-stream" for one that isn't known.
    static func ofFile(named name: String) -> String {
        let ending = (name as NSString).pathExtension.lowercased()
        return byEnding[ending] ?? "application/octet-stream"
    }

    private static let byEnding = [
        "txt": "text/plain", "md": "text/markdown", "csv": "text/csv",
        "tsv": "text/tab-separated-values", "html": "text/html", "htm": "text/html",
        "mhtml": "multipart/related", "xml": "application/xml", "json": "application/json",
        "pdf": "application/pdf", "rtf": "application/rtf", "eml": "message/rfc822",
        "doc": "application/msword", "xls": "application/vnd.ms-excel",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "odt": "application/vnd.oasis.opendocument.text",
        "ods": "application/vnd.oasis.opendocument.spreadsheet", "jpg": "image/jpeg",
        "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp",
        "tif": "image/tiff", "tiff": "image/tiff", "mp3": "audio/mpeg", "m4a": "audio/mp4",
        "wav": "audio/wav", "mp4": "video/mp4", "mov": "video/quicktime",
        "srt": "application/x-subrip",
        "vtt": "text/vtt", "zip": "application/zip", "sqlite": "application/vnd.sqlite3",
    ]
}
