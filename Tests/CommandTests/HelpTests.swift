import Foundation
import TestSupport
import Testing

/// What the program says of itself, and that README says the same.
struct HelpTests {
    @Test func `explains every command`() throws {
        var stet = try StetProgram()
        stet.environment["COLUMNS"] = "100"
        let commands = try stet.commands()
        let groups = Dictionary(grouping: commands) { $0.first ?? "stet" }
        #expect(groups.count > 10)
        for (name, members) in groups {
            var screens = ""
            for command in members {
                let help = try stet.run(["help"] + command)
                #expect(help.status == 0)
                screens += "$ stet \((["help"] + command).joined(separator: " "))\n\(help.output)\n"
            }
            expectGolden(screens, file: "help/\(name).txt")
        }
    }

    @Test func `lists every command in README with the program's own words`() throws {
        let stet = try StetProgram()
        let readme = try String(
            contentsOf: repository.appending(path: "README.md"),
            encoding: .utf8
        )
        let commands = try stet.commands()
        for command in commands where !command.isEmpty {
            let name = command.joined(separator: " ")
            let help = try stet.run(["help"] + command).output
            let abstract = try #require(
                help.split(separator: "\n\n").first?.split(separator: "\n").joined(separator: " ")
            )
            let sentence =
                abstract.replacing("OVERVIEW: ", with: "").split(separator: ". ").first ?? ""
            let row = "| `stet \(name)` | \(sentence.hasSuffix(".") ? sentence : sentence + ".")"
            // A group of commands is told by its members.
            let isGroup = commands.contains { $0.count > command.count && $0[0] == command[0] }
            #expect(isGroup || readme.contains(row), "\(row)")
        }
        let rows = readme.matches(of: /\| `stet ([a-z ]+)` \|/).map { String($0.1) }
        let known = Set(commands.map { $0.joined(separator: " ") })
        #expect(rows.count > 10)
        for row in rows { #expect(known.contains(row), "README's “stet \(row)” is no command") }
    }

    @Test func `lists every report in README with the program's own words`() throws {
        let readme = try String(
            contentsOf: repository.appending(path: "README.md"),
            encoding: .utf8
        )
        var stet = try StetProgram()
        stet.environment["COLUMNS"] = "400"
        let help = try stet.run("help", "report").output
        let told = help.split(separator: "\n").compactMap { line in
            line.wholeMatch(of: #/ {2}([a-z]+): (.+\.)/#).map { ($0.output.1, $0.output.2) }
        }
        #expect(told.count > 10)
        for (name, summary) in told { #expect(readme.contains("| `\(name)` | \(summary) |")) }
    }

    @Test func `gives its version`() throws {
        let run = try StetProgram().run("--version")
        #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
        #expect(run.status == 0)
    }
}

extension StetProgram {
    /// Every command as it is typed, as the program's own help lists them.
    fileprivate func commands() throws -> [[String]] {
        var all: [[String]] = [[]]
        for name in try subcommands(of: []) {
            all.append([name])
            all += try subcommands(of: [name]).map { [name, $0] }
        }
        return all
    }

    private func subcommands(of command: [String]) throws -> [String] {
        let help = try run(["help"] + command).output
        let parts = help.split(separator: "SUBCOMMANDS:")
        guard parts.count == 2, let list = parts.last else { return [] }
        return list.split(separator: "\n").compactMap { line in
            guard line.hasPrefix("  "), !line.hasPrefix("   "), !line.hasPrefix("  See ") else {
                return nil
            }
            return line.split(separator: " ").first.map(String.init)
        }
    }
}
