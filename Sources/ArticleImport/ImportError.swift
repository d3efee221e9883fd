/// Why a file could not be read as an article; `description` says where, what, and what to do.
package enum ImportError: Error, Equatable {
    case noSuchFile(path: String)
    case isDirectory(path: String)
    case unreadable(path: String, reason: String)
    case tooLarge(path: String, limitInBytes: Int)
    case empty(path: String)
    /// A NUL or a crowd of control characters at a byte offset from 0.
    case binary(path: String, offset: Int)
    /// A format that is known by its name or first bytes and that nothing here reads.
    case otherFormat(path: String, name: String)
    case unknownFormat(name: String)
    case unknownEncoding(path: String, name: String)
    /// The first byte, counted from 0, that is not UTF-8, where no other encoding is declared.
    case notUTF8(path: String, offset: Int)
    /// The first byte, counted from 0, that the encoding does not allow.
    case undecodable(path: String, encoding: String, offset: Int)
    /// The line is counted from 1 in the file.
    case frontMatter(path: String, line: Int, detail: String)
    /// A file of a known format that is broken; the detail is a clause about "it".
    case damaged(path: String, detail: String)
    /// Only a password opens it.
    case encrypted(path: String)
    /// Pictures of pages.
    case noTextLayer(path: String)
    /// Letters without a table that says which they are.
    case illegible(path: String)
    /// Another program that reads the format, in a Debian package.
    case needsProgram(path: String, program: String, package: String)
    case tooComplex(path: String, detail: String)
    /// A table without the columns that were asked for.
    case sheet(path: String, detail: String)
}

extension ImportError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noSuchFile(let path): "\(path): there is no such file."
        case .isDirectory(let path): "\(path): this is a folder; name a file in it."
        case .unreadable(let path, let reason): "\(path): the file cannot be read (\(reason))."
        case .tooLarge(let path, let limit):
            """
            \(path): the file is larger than \(limit / 1_000_000) MB, the most that is read; \
            split it into articles.
            """
        case .empty(let path): "\(path): there is no text in it."
        case .binary(let path, let offset):
            """
            \(path): byte \(offset) is a control character, so this is no text file; \
            if it is UTF-16 without a byte-order mark, say --encoding utf-16le or utf-16be.
            """
        case .otherFormat(let path, let name):
            """
            \(path): this looks like \(name), which is not read yet; \
            save it as Word (.docx), OpenDocument (.odt), plain text or Markdown.
            """
        case .unknownFormat(let name):
            "There is no format “\(name)”; choose one of \(ImportError.formatNames)."
        case .unknownEncoding(let path, let name):
            "\(path): the encoding “\(name)” is not known; choose one of \(TextEncoding.names)."
        case .notUTF8(let path, let offset):
            """
            \(path): byte \(offset) is not UTF-8; save the file as UTF-8, \
            or name its encoding with --encoding windows-1252.
            """
        case .undecodable(let path, let encoding, let offset):
            "\(path): byte \(offset) is not \(encoding); save the file as UTF-8."
        case .frontMatter(let path, let line, let detail):
            "\(path):\(line): the front matter cannot be used: \(detail)."
        case .damaged(let path, let detail):
            "\(path): the file is damaged: \(detail); save it again in the program that made it."
        case .encrypted(let path):
            "\(path): the file is protected by a password; save a copy without one."
        case .noTextLayer(let path):
            """
            \(path): there is no text in it, only pictures, as in a scan; \
            run it through text recognition first.
            """
        case .illegible(let path):
            """
            \(path): its fonts don't say which letters they show, so its text cannot be read; \
            run it through text recognition first.
            """
        case .needsProgram(let path, let program, let package):
            """
            \(path): “\(program)”, the program that reads such files, is not installed; \
            on Debian and Ubuntu: sudo apt-get install \(package)
            """
        case .tooComplex(let path, let detail): "\(path): \(detail); simplify the file."
        case .sheet(let path, let detail): "\(path): the table can't be used: \(detail)."
        }
    }

    private static var formatNames: String {
        articleFormats.map(\.name).joined(separator: ", ")
    }
}
