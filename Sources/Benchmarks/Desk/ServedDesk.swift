internal import Foundation

/// A workbench with people and articles, and the built program serving it.
final class ServedDesk: Sendable {
    let articles: [String]
    /// A token for each person.
    let tokens: [String]
    let port: UInt16
    let startMilliseconds: Double
    private let stet: String
    private let folder: URL
    private let identifier: pid_t

    static let password = "long enough for a desk"

    struct Failure: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }

    init(
        stet: String,
        folder: URL,
        people: Int,
        articles: [(slug: String, text: String)]
    ) throws {
        self.stet = stet
        self.folder = folder
        self.articles = articles.map(\.slug)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let run = { try ServedDesk.run(stet, $0, input: $1, in: folder) }
        _ = try run(["init"], "")
        for (slug, text) in articles {
            let file = folder.appendingPathComponent("\(slug).md")
            try Data(text.utf8).write(to: file)
            _ = try run(["add", file.path, "--slug", slug], "")
        }
        tokens = try (0..<people).map { number in
            let name = "Person \(number)"
            let role = number == 0 ? "editor" : "checker"
            _ = try run(["user", "add", name, "--role", role], ServedDesk.password + "\n")
            return try run(["user", "token", name, "load"], "").trimmingCharacters(in: .newlines)
        }
        let start = monotonicSeconds()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: stet)
        process.arguments = ["serve", "--port", "0", "--no-log"]
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let notes = Pipe()
        process.standardError = notes
        try process.run()
        identifier = process.processIdentifier
        var text = ""
        while !text.contains("\n") {
            let piece = notes.fileHandleForReading.availableData
            if piece.isEmpty { break }
            text += String(decoding: piece, as: UTF8.self)
        }
        guard let match = text.firstMatch(of: /http:\/\/[^ ]*:(\d+);/), let port = UInt16(match.1)
        else { throw Failure("the server doesn't start: \(text)") }
        self.port = port
        startMilliseconds = (monotonicSeconds() - start) * 1000
    }

    func stop() {
        kill(identifier, SIGTERM)
        var status: Int32 = 0
        waitpid(identifier, &status, 0)
    }

    func connection() throws -> BenchmarkConnection { try BenchmarkConnection(port: port) }

    /// Fails where the history's chain or anything else is broken.
    func verify() throws { _ = try ServedDesk.run(stet, ["verify"], input: "", in: folder) }

    /// The most memory that the server has had.
    var peakMegabytes: Double {
        get throws {
            let status = try String(contentsOfFile: "/proc/\(identifier)/status", encoding: .utf8)
            guard let match = status.firstMatch(of: /VmHWM:\s+(\d+) kB/),
                let kilobytes = Double(match.1)
            else { throw Failure("the server's memory can't be read") }
            return kilobytes / 1000
        }
    }

    func claimNumbers(of article: String) throws -> [Int] {
        struct List: Decodable {
            struct Claim: Decodable {
                struct Reference: Decodable { let number: Int }
                let reference: Reference
            }
            let claims: [Claim]
        }
        let answer = try connection().get("/api/articles/\(article)/claims", as: tokens[0])
        let list = try JSONDecoder().decode(List.self, from: Data(answer.body))
        return list.claims.map(\.reference.number)
    }

    /// Bytes of the sign-in page, which has the frame, and of every file that the workbench's page loads.
    func firstPageBytes() throws -> Int {
        let connection = try connection()
        let page = try connection.get("/sign-in", as: "")
        let text = String(decoding: page.body, as: UTF8.self)
        guard let style = text.firstMatch(of: /"(\/assets\/[a-z0-9]+\/)stet\.css"/) else {
            throw Failure("the page has no style")
        }
        var bytes = page.body.count
        var seen: Set<String> = []
        var waiting = ["stet.css", "icon.svg", "app.js"]
        while let name = waiting.popLast() {
            guard seen.insert(name).inserted else { continue }
            let file = try connection.get(String(style.1) + name, as: "")
            bytes += file.body.count
            if !name.hasSuffix(".js") { continue }
            let script = String(decoding: file.body, as: UTF8.self)
            waiting += script.matches(of: /from "\.\/([a-z-]+\.js)"/).map { String($0.1) }
        }
        return bytes
    }

    /// What a command prints.
    private static func run(
        _ stet: String,
        _ arguments: [String],
        input: String,
        in folder: URL
    ) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: stet)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let (given, output) = (Pipe(), Pipe())
        process.standardInput = given
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        given.fileHandleForWriting.write(Data(input.utf8))
        try given.fileHandleForWriting.close()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure("'stet \(arguments.prefix(2).joined(separator: " "))' failed")
        }
        return String(decoding: text, as: UTF8.self)
    }
}
