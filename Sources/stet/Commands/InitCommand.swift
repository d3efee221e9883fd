internal import ArgumentParser
internal import Foundation
internal import Workbench

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a workbench: a folder with Claims and Reports.",
        discussion: "What is there already stays as it is."
    )

    @Argument(help: "Where to make it; the current folder if not given.")
    var directory = "."

    func run() throws {
        let creation = try WorkbenchFolder.create(at: directory)
        if creation.made.isEmpty {
            try Output.line("\(creation.folder.root) is a workbench already; nothing was changed.")
            return
        }
        for path in creation.made { try Output.line("made \(path)") }
        try Output.line("Next: 'stet add FILE' reads an article and finds its claims.")
    }
}
