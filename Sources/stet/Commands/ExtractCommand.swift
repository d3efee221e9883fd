internal import ArgumentParser
internal import ArticleImport
internal import ClaimExtraction
internal import Foundation

struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print what is found in an article, without storing it.",
        discussion: """
            With --batch it is a filter: a JSON object with "id" and "text" in each line of standard input, \
            an extraction in each line of standard output, in the same order. A line that is no article gives \
            a line with "error", the rest goes on, and the exit status is 1. A line may have \
            \(LineReader.lineLimitInBytes >> 20) MB.
            """
    )

    @Argument(help: "The file to read, an address (https://…), or - for standard input.")
    var file: String?

    @OptionGroup var article: ArticleOptions

    @Flag(help: "Print JSON, schema stet.extraction/1.")
    var json = false

    @Flag(help: "Read articles as JSON lines from standard input, write extractions as JSON lines.")
    var batch = false

    @OptionGroup var cores: CoreOptions

    func validate() throws {
        if batch, file != nil || article.areGiven {
            throw ValidationError(
                "--batch reads standard input and takes no file or options of one."
            )
        }
        if !batch, file == nil {
            throw ValidationError("Name a file, or - for standard input, or say --batch.")
        }
    }

    func run() async throws {
        guard let file else {
            var run = BatchRun(ExtractionWork(), descriptor: STDIN_FILENO, jobs: cores.count)
            if try await !run.run() { throw ExitStatus.checkFailed }
            return
        }
        let extraction = Extractor().extraction(of: try article.read(file).bodyOnly)
        if json {
            let line = String(decoding: ExtractionJSON.line(extraction), as: UTF8.self)
            try Output.write(Array((VisibleText.ofJSON(line) + "\n").utf8))
        } else {
            try ExtractionListing(extraction).print()
        }
    }
}

/// An article in, its extraction out.
private struct ExtractionWork: LineWork {
    private let extractor = Extractor()
    let growth = 12

    /// Several articles go through a stage together, so that its code and its model are in the processor's cache
    /// for all but the first.
    private static let articlesAtOnce = 64

    func append(answersTo lines: [BatchWork.Line], to product: inout BatchWork.Product) {
        var rest = lines[...]
        while !rest.isEmpty {
            append(answersToFew: rest.prefix(ExtractionWork.articlesAtOnce), to: &product)
            rest = rest.dropFirst(ExtractionWork.articlesAtOnce)
        }
    }

    private func append(
        answersToFew lines: ArraySlice<BatchWork.Line>,
        to product: inout BatchWork.Product
    ) {
        let articles = lines.map { line in
            Result<Article, LineFailure> { () throws(LineFailure) in
                try BatchLine.article(of: line.bytes)
            }
        }
        var extractions = extractor.extractions(of: articles.compactMap { try? $0.get() })
            .makeIterator()
        var writer = JSONWriter(reserving: 1 << 16)
        for (line, article) in zip(lines, articles) {
            switch article {
            case .success:
                guard let extraction = extractions.next() else { return }
                ExtractionJSON.append(extraction, to: &product.bytes, by: &writer)
                product.endLine()
            case .failure(let failure): product.fail(line: line.number, failure)
            }
        }
    }
}
