internal import ArticleImport
internal import Casework
internal import ClaimExtraction
internal import Workbench

extension KeptCopy {
    /// The words of a copy in any format that articles are read from: PDF, Word, HTML, mail, tables, plain text.
    var text: String {
        get throws {
            try ArticleReader.article(from: file).article.text
        }
    }

    /// The pages of a copy that is a PDF file.
    var pages: PDFPages { PDFPages(file) }

    private var file: ArticleFile { ArticleFile(path: fileName, bytes: Array(bytes)) }

    /// A name to keep the copy under: the last part of its address, with an ending that says what it is.
    var fileName: String {
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
