internal import ArgumentParser
internal import ClaimExtraction
internal import Foundation
internal import Workbench

struct MatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Find earlier claims that are about the same fact.",
        discussion: """
            A filter: earlier claims stand in a file, a JSON object with "id", "text" and perhaps "title" in each \
            line; a JSON object with "id" and "text" in each line of standard input asks for the claims that are \
            about the same fact, and an object with "id" and "matches" in each line of standard output has them, best \
            first, in the order of the input. A match has the claim's "id" and a "score" from 0 to 1. A line that \
            can't be read gives a line with "error", the rest goes on, and the exit status is 1.
            """
    )

    @Option(help: "The file of earlier claims, as JSON lines.")
    var claims: String

    @Flag(help: "Read texts as JSON lines from standard input, write their matches as JSON lines.")
    var batch = false

    @OptionGroup var cores: CoreOptions

    func validate() throws {
        if !batch { throw ValidationError("Say --batch: texts come as lines of standard input.") }
    }

    func run() async throws {
        let earlier = try EarlierClaims(reading: claims)
        for problem in earlier.problems { Output.note("stet: \(problem)") }
        let work = MatchWork(earlier.claims)
        var run = BatchRun(work, descriptor: STDIN_FILENO, jobs: cores.count)
        if try await !run.run() || !earlier.problems.isEmpty { throw ExitStatus.checkFailed }
    }
}

/// A text in, the earlier claims about the same fact out.
private struct MatchWork: SingleLineWork {
    private let ids: [String]
    /// By the claims' places in their file: of equals the earlier comes first.
    private let memory: ClaimMemory<Int>
    let growth = 2
    /// So many matches a text, the contract says.
    private let limit = 20

    init(_ claims: [(id: String, text: String)]) {
        ids = claims.map(\.id)
        memory = ClaimMemory(claims.enumerated().lazy.map { ($0.offset, $0.element.text) })
    }

    func append(answerTo line: ArraySlice<UInt8>, to bytes: inout [UInt8]) throws(LineFailure) {
        let article = try MemoryLine(line)
        let matches = memory.matches(for: article.text, limit: limit)
        var writer = JSONWriter(reserving: 48 * matches.count + 64)
        writer.object { writer in
            writer.field("id", article.id)
            writer.array("matches", matches) { match, writer in
                writer.field("id", ids[match.id])
                writer.field("score", score: match.score)
            }
        }
        writer.bytes.withBytes { bytes.append(contentsOf: $0) }
    }
}
