internal import ArgumentParser
internal import Foundation
internal import Workbench

struct FitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit",
        abstract: "Hold claims against excerpts of their sources, detail by detail.",
        discussion: """
            It is a filter: a JSON object with "id", "claim", "focus" (the words of the claim that matter), "excerpt" \
            and perhaps "asOf" (the day on which the source said so) in each line of standard input, one with "id", \
            "fits" and "mismatches" in each line of standard output, in the same order. "fits" is null where the \
            excerpt says nothing that can be compared. Numbers, units, scales, dates, names, quoted words and bounds \
            are compared; whether the claim is true is for a person to say. A line that is no such pair gives a line \
            with "error", the rest goes on, and the exit status is 1.
            """
    )

    @Flag(help: "Read pairs as JSON lines from standard input, write what differs as JSON lines.")
    var batch = false

    func validate() throws {
        if !batch { throw ValidationError("Say --batch: pairs are read from standard input.") }
    }

    func run() throws {
        var run = FitRun()
        var reader = LineReader(descriptor: STDIN_FILENO)
        while let chunk = try reader.next() { try Output.write(try run.answers(to: chunk)) }
        if run.hasFailures { throw ExitStatus.checkFailed }
    }
}

/// The work of `fit`: a line in, a line out.
private struct FitRun {
    private let comparison = EvidenceComparison()
    private let encoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        return encoder
    }()
    private(set) var hasFailures = false

    private struct ErrorLine: Encodable {
        let id: String?
        let line: Int
        let error: String

        private enum Key: String, CodingKey { case id, line, error }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(id, forKey: .id)
            try container.encode(line, forKey: .line)
            try container.encode(error, forKey: .error)
        }
    }

    mutating func answers(to chunk: LineChunk) throws -> [UInt8] {
        var answers: [UInt8] = []
        switch chunk {
        case .oversized(let line):
            let limit = LineReader.lineLimitInBytes >> 20
            try fail(.init(problem: "the line is longer than \(limit) MB"), line, &answers)
        case .lines(let bytes, let firstLine):
            var number = firstLine
            for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
                try answer(line, number, &answers)
                number += 1
            }
        }
        return answers
    }

    private mutating func answer(
        _ line: ArraySlice<UInt8>,
        _ number: Int,
        _ answers: inout [UInt8]
    ) throws {
        var line = line
        if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        guard line.contains(where: { $0 > 0x20 }) else { return }
        do throws(FitLine.Failure) {
            let (id, pair) = try FitLine.pair(of: line)
            let answer = FitAnswer(id: id, fit: comparison.fit(of: pair))
            append(answer, &answers)
        } catch {
            try fail(error, number, &answers)
        }
    }

    private mutating func fail(
        _ failure: FitLine.Failure,
        _ line: Int,
        _ answers: inout [UInt8]
    ) throws {
        hasFailures = true
        append(ErrorLine(id: failure.id, line: line, error: failure.problem), &answers)
    }

    private func append(_ value: some Encodable, _ answers: inout [UInt8]) {
        guard let line = try? encoder.encode(value) else { return }
        answers += line
        answers.append(0x0A)
    }
}
