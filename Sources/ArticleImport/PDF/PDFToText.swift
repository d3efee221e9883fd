/// Poppler's program that reads PDF files.
///
/// A process of its own, because linking Poppler would put the whole program under the GPL, and because
/// a damaged file then can't take more than a process with it.
enum PDFToText {
    /// Every word with its place on the page in lines, as `-bbox-layout` writes them.
    static func lines(of file: ArticleFile) throws(ImportError) -> [UInt8] {
        try output(["-bbox-layout"], file)
    }

    /// Every word with its place on the page, in the order in which the file has them.
    static func stream(of file: ArticleFile) throws(ImportError) -> [UInt8] {
        try output(["-raw", "-bbox"], file)
    }

    private static func output(
        _ options: [String],
        _ file: ArticleFile
    ) throws(ImportError) -> [UInt8] {
        let program = ChildProcess(
            program: "pdftotext",
            arguments: options + ["-enc", "UTF-8", "-", "-"],
            limits: .init()
        )
        let output: ChildProcess.Output
        do {
            output = try program.run(on: file.bytes)
        } catch {
            switch error {
            case .notFound:
                throw .needsProgram(
                    path: file.path,
                    program: "pdftotext",
                    package: "poppler-utils"
                )
            case .notStarted(let reason): throw .unreadable(path: file.path, reason: reason)
            case .tooMuch:
                throw .tooComplex(path: file.path, detail: "it takes too long or too much to read")
            }
        }
        if output.messages.contains("Incorrect password") { throw .encrypted(path: file.path) }
        guard output.status == 0 else {
            throw .damaged(path: file.path, detail: detail(of: output))
        }
        return output.bytes
    }

    /// Poppler's first complaint as a clause.
    private static func detail(of output: ChildProcess.Output) -> String {
        guard output.status > 0 else { return "pdftotext broke off over it" }
        let line = output.messages.split(whereSeparator: \.isNewline).first ?? "no reason given"
        let complaint = line.firstRange(of: ": ").map { line[$0.upperBound...] } ?? line
        return "pdftotext says “\(complaint.prefix(200))”"
    }
}
