import Foundation
import TestSupport
import Testing

/// What the program says of itself, and that README says the same.
struct HelpTests {
    /// Every command, as it is typed.
    static let commands = [
        [], ["init"], ["add"], ["articles"], ["claims"], ["show"], ["mark"], ["cite"], ["source"],
        ["source", "list"], ["source", "show"], ["source", "add"], ["source", "edit"], ["claim"],
        ["claim", "add"], ["claim", "edit"], ["claim", "drop"], ["claim", "restore"], ["report"],
        ["history"], ["verify"], ["backup"], ["extract"], ["carry"], ["fit"],
        ["match"],
    ]

    @Test func `explains every command`() throws {
        var stet = try StetProgram()
        stet.environment["COLUMNS"] = "100"
        var screens = ""
        for command in HelpTests.commands {
            let help = try stet.run(["help"] + command)
            #expect(help.status == 0)
            screens += "$ stet \((["help"] + command).joined(separator: " "))\n\(help.output)\n"
        }
        expectGolden(screens, file: "help.txt")
    }

    @Test func `lists every command in README with the program's own words`() throws {
        let stet = try StetProgram()
        let readme = try String(
            contentsOf: repository.appending(path: "README.md"),
            encoding: .utf8
        )
        var known: Set<String> = []
        for command in HelpTests.commands where !command.isEmpty {
            let name = command.joined(separator: " ")
            known.insert(command[0])
            let help = try stet.run(["help"] + command).output
            let abstract = try #require(
                help.split(separator: "\n\n").first?.split(separator: "\n").joined(separator: " ")
            )
            let sentence =
                abstract.replacing("OVERVIEW: ", with: "").split(separator: ". ").first ?? ""
            let row = "| `stet \(name)` | \(sentence.hasSuffix(".") ? sentence : sentence + ".")"
            // A group of commands is told by its members.
            let isGroup = HelpTests.commands.contains {
                $0.count > command.count && $0[0] == command[0]
            }
            #expect(isGroup || readme.contains(row), "\(row)")
        }
        let listed = try stet.run("--help").output.split(separator: "SUBCOMMANDS:").last ?? ""
        for line in listed.split(separator: "\n")
        where line.hasPrefix("  ") && !line.hasPrefix("   ") {
            let name = line.split(separator: " ").first.map(String.init) ?? ""
            #expect(known.contains(name) || name == "See", "\(name)")
        }
    }

    @Test func `gives its version`() throws {
        let run = try StetProgram().run("--version")
        #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
        #expect(run.status == 0)
    }
}
