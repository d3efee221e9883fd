internal import ArgumentParser
internal import ClaimExtraction
internal import Digests
internal import Foundation

struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print what is found in an article, without storing it."
    )

    @Flag(help: "Read articles as JSON lines from standard input, write extractions as JSON lines.")
    var batch = false

    func run() async throws {
        let extractor = Extractor()
        while let line = readLine() {
            guard
                let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
                    as? [String: Any],
                let text = object["text"] as? String
            else { continue }
            let article = Article(
                id: object["id"] as? String ?? "",
                title: object["title"] as? String,
                published: (object["published"] as? String).flatMap { CalendarDate(iso8601: $0) },
                sha256: SHA256.hexDigest(of: text),
                text: text
            )
            var bytes = ExtractionJSON.line(extractor.extraction(of: article))
            bytes.append(10)
            FileHandle.standardOutput.write(Data(bytes))
        }
    }
}
