package import Casework
internal import Digests
internal import Foundation

extension Casebook {
    /// The source that a person's words mean.
    ///
    /// "#3", "3" and "source 3" are the stored source 3; an http(s) address is a web page, the path of an existing
    /// file a document or dataset with the file's SHA-256; anything else is a title.
    package func sourceDesignation(
        _ text: String,
        kind: SourceKind? = nil,
        mayNameFile: Bool = true
    ) throws -> SourceDesignation {
        guard let words = Optional(text).given else { throw WorkbenchError.emptySource }
        if let number = SourceWords.number(in: words) { return .number(number) }
        if SourceWords.isAddress(words) {
            let draft = SourceFacts(
                kind: kind ?? .webPage,
                title: words,
                url: words,
                retrieved: today
            )
            return .draft(draft)
        }
        if mayNameFile, let file = try SourceFile(reading: words) {
            let draft = SourceFacts(
                kind: kind ?? SourceWords.kind(ofFile: file.path),
                title: (file.path as NSString).lastPathComponent,
                retrieved: today,
                file: file
            )
            return .draft(draft)
        }
        if mayNameFile, SourceWords.readAsPath(words) { throw WorkbenchError.noSuchFile(words) }
        return .draft(SourceFacts(kind: kind ?? .document, title: words))
    }
}

/// How people write sources.
private enum SourceWords {
    /// The number in "#3", "3" or "source 3"; a title is more than a number.
    static func number(in words: String) -> Int? {
        let lower = words.lowercased()
        for beginning in ["#", "source #", "source ", ""] where lower.hasPrefix(beginning) {
            let digits = lower.dropFirst(beginning.count)
            if !digits.isEmpty, digits.utf8.allSatisfy({ $0 &- 48 < 10 }) { return Int(digits) }
        }
        return nil
    }

    static func isAddress(_ words: String) -> Bool {
        let lower = words.lowercased()
        return (lower.hasPrefix("http://") || lower.hasPrefix("https://"))
            && !words.contains(where: \.isWhitespace)
    }

    /// Whether words can hardly mean anything but a file: a path from "/", "./", "../" or "~/", or one word that ends as
    /// the names of documents do.
    static func readAsPath(_ words: String) -> Bool {
        let beginnings = ["/", "./", "../", "~/"]
        if beginnings.contains(where: { words.hasPrefix($0) && words.count > $0.count }) {
            return true
        }
        return !words.contains(where: \.isWhitespace)
            && documentEndings.contains((words as NSString).pathExtension.lowercased())
    }

    private static let documentEndings: Set = [
        "csv", "doc", "docx", "eml", "htm", "html", "jpeg", "jpg", "json", "mp3", "mp4", "odt",
        "pdf", "png", "rtf", "tif", "tiff", "tsv", "txt", "wav", "xls", "xlsx", "zip",
    ]

    static func kind(ofFile path: String) -> SourceKind {
        let datasets = ["csv", "tsv", "xls", "xlsx", "ods", "json", "jsonl", "sqlite", "parquet"]
        return datasets.contains((path as NSString).pathExtension.lowercased())
            ? .dataset : .document
    }
}

extension SourceFile {
    /// The file at a path as it is now; nil if there is no such file.
    fileprivate init?(reading path: String) throws {
        let directory = FileManager.default.currentDirectoryPath
        let full = absolutePath(path, from: directory)
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: full, isDirectory: &isDirectory),
            !isDirectory.boolValue
        else { return nil }
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: full))
            defer { try? handle.close() }
            var hasher = SHA256.Hasher()
            var size = 0
            while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
                hasher.update(Array(piece))
                size += piece.count
            }
            self.init(path: full, sha256: hasher.finish(), sizeInBytes: size)
        } catch {
            throw WorkbenchError.unreadableFile(path: path, detail: reason(of: error))
        }
    }
}
