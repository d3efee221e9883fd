import Foundation
import TestSupport

/// The built program serving a workbench of its own, as a person starts it; it ends with its last reference.
final class DeskProcess: Sendable {
    let folder: TemporaryFolder
    let port: UInt16
    private let process: ProcessBox
    private let output: String
    private let errors: String

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Makes a workbench, runs `prepare` in it, and starts the server.
    init(
        _ options: [String] = [],
        environment: [String: String] = [:],
        prepare: (TemporaryFolder) throws -> Void = { _ in }
    ) throws {
        folder = try TemporaryFolder()
        try DeskProcess.stet(["init"], in: folder)
        try prepare(folder)
        output = folder.path("serve.out")
        errors = folder.path("serve.err")
        let process = try DeskProcess.start(
            ["serve", "--port", "0"] + options,
            in: folder,
            environment: environment,
            output: output,
            errors: errors
        )
        self.process = ProcessBox(process)
        port = try DeskProcess.port(in: errors, process)
    }

    deinit { process.end() }

    /// A server whose workbench holds the article "jail".
    static func withArticle(
        _ options: [String] = [],
        environment: [String: String] = [:]
    ) throws -> DeskProcess {
        try DeskProcess(options, environment: environment) { folder in
            try stet(["add", try folder.write(jail, to: "jail.md")], in: folder)
        }
    }

    /// A server with the article and the accounts Ana (editor), Ben (checker) and Wim (writer).
    static func withAccounts(_ options: [String] = []) throws -> DeskProcess {
        try DeskProcess(options) { folder in
            try stet(["add", try folder.write(jail, to: "jail.md")], in: folder)
            for (name, role) in [("Ana", "editor"), ("Ben", "checker"), ("Wim", "writer")] {
                try stet(
                    ["user", "add", name, "--role", role],
                    in: folder,
                    input: "\(password(of: name))\n"
                )
            }
        }
    }

    static func password(of name: String) -> String { "\(name) keeps it long" }

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

    /// The one-time link that works now, without scheme and host.
    func link() throws -> String {
        try DeskProcess.waiting(for: "a one-time link") {
            let text = try String(contentsOfFile: output, encoding: .utf8)
            return text.matches(of: /\/open\/[A-Za-z0-9_-]{43}\n/).last
                .map { String($0.output.dropLast()) }
        }
    }

    func log() throws -> String { try String(contentsOfFile: errors, encoding: .utf8) }

    /// Asks the server to stop and waits until it has.
    func stop() -> Int32 { process.end() }

    /// Runs a command in the server's workbench.
    @discardableResult
    func stet(_ arguments: String..., input: String = "") throws -> String {
        try DeskProcess.stet(arguments, in: folder, input: input)
    }

    // MARK: Processes

    /// The program that was built with the tests, beside them.
    private static let url = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("stet")

    @discardableResult
    static func stet(
        _ arguments: [String],
        in folder: TemporaryFolder,
        input: String = ""
    ) throws -> String {
        let name = UUID().uuidString
        let given = folder.path("\(name).in")
        try Data(input.utf8).write(to: URL(fileURLWithPath: given))
        let output = folder.path("\(name).out")
        let errors = folder.path("\(name).err")
        let process = try start(arguments, in: folder, input: given, output: output, errors: errors)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: try String(contentsOfFile: errors, encoding: .utf8))
        }
        return try String(contentsOfFile: output, encoding: .utf8)
    }

    private static func start(
        _ arguments: [String],
        in folder: TemporaryFolder,
        environment extra: [String: String] = [:],
        input: String = "/dev/null",
        output: String,
        errors: String
    ) throws -> Process {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        var environment = ProcessInfo.processInfo.environment.filter { name, _ in
            ["PATH", "HOME", "LD_LIBRARY_PATH"].contains(name)
        }
        environment["STET_USER"] = "Ana Reyes"
        environment["TZ"] = "UTC"
        process.environment = environment.merging(extra) { _, new in new }
        process.standardInput = FileHandle(forReadingAtPath: input)
        for path in [output, errors] { try Data().write(to: URL(fileURLWithPath: path)) }
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        return process
    }

    private static func port(in path: String, _ process: Process) throws -> UInt16 {
        try waiting(for: "the server") {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            if let match = text.firstMatch(of: /stet serves http:\/\/\S+:(\d+);/) {
                return UInt16(match.1)
            }
            if !process.isRunning { throw Failure(description: text) }
            return nil
        }
    }

    /// What `look` finds, asked again every 20 ms for as long as two minutes.
    static func waiting<Result>(
        for what: String,
        _ look: () throws -> Result?
    ) throws -> Result {
        for _ in 0..<6000 {
            if let found = try look() { return found }
            usleep(20_000)
        }
        throw Failure(description: "waited in vain for \(what)")
    }
}

/// A process that is ended once, from wherever; `Process` isn't `Sendable`, but waiting and signals are safe.
private final class ProcessBox: @unchecked Sendable {
    private let process: Process

    init(_ process: Process) { self.process = process }

    /// Its exit status.
    @discardableResult
    func end() -> Int32 {
        if process.isRunning { process.terminate() }
        for _ in 0..<3000 where process.isRunning { usleep(20_000) }
        // A server that doesn't stop fails its test instead of holding up all others.
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return process.terminationStatus
    }
}
