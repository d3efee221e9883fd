package import ArticleImport
internal import Casework
internal import ClaimExtraction

extension KeptCopy {
    /// The words of a copy in any format that articles are read from: PDF, Word, HTML, mail, tables, plain text.
    package var text: String {
        get throws {
            try ArticleReader.article(from: file).article.text
        }
    }

    /// All words of the copy, those around an article, too, in each way in which it can be read.
    var texts: [String] {
        get throws(Illegible) {
            let kind = snapshot.mediaType?.split(separator: "/").first.map(String.init) ?? ""
            if let what = KeptCopy.wordless[kind] { throw Illegible(why: "it is \(what)") }
            do { return try ArticleReader.texts(of: file) } catch {
                throw Illegible(why: why(error))
            }
        }
    }

    /// Why a copy has no words that a program can read.
    struct Illegible: Error {
        /// A clause: "there is no text in it".
        var why: String
    }

    /// What the error says of the file, without its name and without advice for whoever wrote it.
    private func why(_ error: ImportError) -> String {
        var words = "\(error)"[...]
        if words.hasPrefix(fileName + ": ") { words = words.dropFirst(fileName.count + 2) }
        words = words.prefix { $0 != ";" }
        return String(words.hasSuffix(".") ? words.dropLast() : words)
    }

    /// Kinds of media by the first part of their type.
    private static let wordless = [
        "image": "a picture", "audio": "a recording", "video": "a film",
    ]

    /// The pages of a copy that is a PDF file.
    package var pages: PDFPages { PDFPages(file) }

    private var file: ArticleFile { ArticleFile(path: fileName, bytes: Array(bytes)) }

    /// A name to keep the copy under: the last part of its address, with an ending that says what it is.
    package var fileName: String {
        let address = snapshot.finalAddress ?? snapshot.address
        let path = address.prefix { $0 != "?" && $0 != "#" }
        var name = path.split(separator: "/").last.map(String.init) ?? "copy"
        if path.hasSuffix("/") || !name.contains(".") || name == hostName(of: address) {
            name = "copy"
        }
        let ending = KeptCopy.endings[snapshot.mediaType ?? ""]
        if let ending, !name.lowercased().hasSuffix(".\(ending)") { name += ".\(ending)" }
        return String(name.suffix(120))
    }

    private func hostName(of address: String) -> String? {
        let parts = address.split(separator: "/", omittingEmptySubsequences: true)
        return parts.count > 1 && parts[0].hasSuffix(":") ? String(parts[1]) : nil
    }

    /// Endings for the types that servers send under names that say nothing.
    private static let endings = [
        "text/html": "html", "application/xhtml+xml": "html", "application/pdf": "pdf",
        "text/plain": "txt", "text/csv": "csv",
    ]
}
