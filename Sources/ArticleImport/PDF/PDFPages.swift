internal import Foundation

/// The pages of a PDF file as pictures, drawn by Poppler's `pdftoppm` in a process of its own: who looks at them runs
/// nothing of the file.
package struct PDFPages: Sendable {
    private let file: ArticleFile

    package init(_ file: ArticleFile) { self.file = file }

    /// How many pages there are.
    package var count: Int {
        get throws(ImportError) {
            let output = try run("pdfinfo", ["-"])
            let line = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline)
                .first { $0.hasPrefix("Pages:") }
            let number = line?.split(separator: " ").last.flatMap { Int($0) }
            guard let number else {
                throw .damaged(path: file.path, detail: "it doesn't say how many pages it has")
            }
            return number
        }
    }

    /// A page, counted from 1, as a PNG picture that is at most 1,400 pixels wide or high.
    package func picture(of page: Int) throws(ImportError) -> [UInt8] {
        try run(
            "pdftoppm",
            ["-png", "-scale-to", "1400", "-f", String(page), "-l", String(page), "-"]
        )
    }

    private func run(_ program: String, _ arguments: [String]) throws(ImportError) -> [UInt8] {
        let process = ChildProcess(program: program, arguments: arguments, limits: .init())
        let output: ChildProcess.Output
        do { output = try process.run(on: file.bytes) } catch {
            switch error {
            case .notFound:
                throw .needsProgram(path: file.path, program: program, package: "poppler-utils")
            case .notStarted(let reason): throw .unreadable(path: file.path, reason: reason)
            case .tooMuch:
                throw .tooComplex(path: file.path, detail: "it takes too long or too much to draw")
            }
        }
        guard output.status == 0 else {
            throw .damaged(path: file.path, detail: "\(program) can't draw it")
        }
        return output.bytes
    }
}
