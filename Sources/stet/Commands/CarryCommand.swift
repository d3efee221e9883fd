internal import ArgumentParser
internal import ClaimExtraction
internal import Foundation
internal import Workbench

struct CarryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "carry",
        abstract: "Say what became of claims when their text was revised.",
        discussion: """
            A filter: a JSON object with "id", the versions "v1" and "v2" and "claims" in each line of standard \
            input, one with the "fates" of the claims in each line of standard output, in the same order. A claim \
            has "start" and "end", in code points of "v1", and may have the "correction" that was asked for, with \
            "from" and "to". A fate is unchanged, moved, touched, correctedAsAsked, vanished or ambiguous. A line \
            that can't be read gives a line with "error", the rest goes on, and the exit status is 1.
            """
    )

    @Flag(help: "Read revisions as JSON lines from standard input, write fates as JSON lines.")
    var batch = false

    @OptionGroup var cores: CoreOptions

    func validate() throws {
        if !batch {
            throw ValidationError("Say --batch: revisions come as lines of standard input.")
        }
    }

    func run() async throws {
        var run = BatchRun(CarryWork(), descriptor: STDIN_FILENO, jobs: cores.count)
        if try await !run.run() { throw ExitStatus.checkFailed }
    }
}

/// A revision in, the fates of its claims out.
private struct CarryWork: SingleLineWork {
    let growth = 1

    func append(answerTo line: ArraySlice<UInt8>, to bytes: inout [UInt8]) throws(LineFailure) {
        let line = try RevisionLine(line)
        var revision = Revision(from: line.old, to: line.new)
        let fates = revision.fates(of: line.claims)
        var writer = JSONWriter(reserving: 64 * fates.count + 64)
        writer.object { writer in
            writer.field("id", line.id)
            writer.array("fates", fates) { fate, writer in
                writer.field("fate", fate.name)
                writer.field("newStart", number: fate.place.map { Double($0.start) })
                writer.field("newEnd", number: fate.place.map { Double($0.end) })
            }
        }
        writer.bytes.withBytes { bytes.append(contentsOf: $0) }
    }
}
