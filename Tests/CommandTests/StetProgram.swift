import Foundation
import TestSupport

/// The built program, run as a user runs it.
struct StetProgram: Sendable {
    /// What a run of the program left.
    struct Result: Sendable {
        let output: String
        let errors: String
        let status: Int32
        /// Whether it was ended by a signal; `status` is then the signal's number.
        let wasKilled: Bool

        /// The output's lines; those of CSV end with CR LF.
        var lines: [String] {
            var lines = output.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            if lines.last == "" { lines.removeLast() }
            return lines.map(String.init)
        }
    }

    /// The folder that it runs in.
    let folder: TemporaryFolder
    /// Variables on top of those that a test run must not depend on.
    var environment: [String: String] = [:]

    init() throws { folder = try TemporaryFolder() }

    /// A program in a folder that is a workbench.
    static func inWorkbench() throws -> StetProgram {
        let stet = try StetProgram()
        let made = try stet.run("init")
        guard made.status == 0 else { throw Failure(description: made.errors) }
        return stet
    }

    /// A program in a workbench that holds "jail": what the tests about marking and listing begin with.
    static func withArticle() throws -> StetProgram {
        let stet = try inWorkbench()
        let added = try stet.run("add", try stet.folder.write(jail, to: "jail.md"))
        guard added.status == 0 else { throw Failure(description: added.errors) }
        return stet
    }

    /// Ten claims or so of several kinds; the numbers of some are asked for by their words in the tests.
    static let jail = """
        ---
        title: Mill Creek jail fills up
        byline: Ada Quill
        outlet: The Mill Creek Ledger
        published: 2025-09-25
        ---
        The Mill Creek jail held 51 people on Sept. 19. Sheriff Tom Barrow said the county earns $95 a day for each.

        Barrow signed the contract in May. On Tuesday a federal judge dismissed a lawsuit against the county.

        """

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs it to its end, with `input` as its standard input.
    ///
    /// It is killed without warning after `microsecondsToLive`; never if that is nil.
    func run(
        _ arguments: String...,
        input: String = "",
        microsecondsToLive: UInt32? = nil
    ) throws -> Result {
        try run(arguments, input: Data(input.utf8), microsecondsToLive: microsecondsToLive)
    }

    /// Runs a line of the shell, in which `stet` is the program.
    func runInShell(_ line: String) throws -> Result {
        let folder = StetProgram.url.deletingLastPathComponent().path
        return try run(
            URL(fileURLWithPath: "/bin/sh"),
            ["-c", "PATH=\"\(folder):$PATH\"; export PATH; \(line)"]
        )
    }

    func run(
        _ arguments: [String],
        input: Data = Data(),
        microsecondsToLive: UInt32? = nil
    ) throws -> Result {
        try run(StetProgram.url, arguments, input: input, microsecondsToLive: microsecondsToLive)
    }

    private func run(
        _ program: URL,
        _ arguments: [String],
        input: Data = Data(),
        microsecondsToLive: UInt32? = nil
    ) throws -> Result {
        // Files instead of pipes: nothing can fill up and wait.
        let streams = try Streams(input: input)
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = inherited.merging(environment) { _, new in new }
        process.standardInput = streams.input
        process.standardOutput = streams.output
        process.standardError = streams.errors
        try process.run()
        if let microsecondsToLive {
            usleep(microsecondsToLive)
            kill(process.processIdentifier, SIGKILL)
        }
        process.waitUntilExit()
        return Result(
            output: try streams.text("output"),
            errors: try streams.text("errors"),
            status: process.terminationStatus,
            wasKilled: process.terminationReason == .uncaughtSignal
        )
    }

    private var inherited: [String: String] {
        var kept = ProcessInfo.processInfo.environment.filter { name, _ in
            ["PATH", "HOME", "LD_LIBRARY_PATH"].contains(name)
        }
        kept["STET_USER"] = "Ana Reyes"
        kept["TZ"] = "UTC"
        // A test that wants to fetch says so.
        kept["STET_OFFLINE"] = "1"
        return kept
    }

    /// The program that was built with the tests, beside them.
    private static let url = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("stet")
}

/// Files for the three streams of a process.
private struct Streams {
    let folder: TemporaryFolder
    let input: FileHandle
    let output: FileHandle
    let errors: FileHandle

    init(input data: Data) throws {
        let folder = try TemporaryFolder()
        self.folder = folder
        input = try Streams.file("input", in: folder, holding: data)
        output = try Streams.file("output", in: folder)
        errors = try Streams.file("errors", in: folder)
    }

    private static func file(
        _ name: String,
        in folder: TemporaryFolder,
        holding data: Data = Data()
    ) throws -> FileHandle {
        let url = URL(fileURLWithPath: folder.path(name))
        try data.write(to: url)
        return try FileHandle(forUpdating: url)
    }

    func text(_ name: String) throws -> String {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder.path(name)))
        return String(decoding: data, as: UTF8.self)
    }
}
