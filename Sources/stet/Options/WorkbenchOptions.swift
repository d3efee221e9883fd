internal import ArgumentParser
internal import Foundation
internal import Workbench

/// Which workbench a command works in, and who works.
struct WorkbenchOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The workbench's folder.",
            discussion: """
                Without it, STET_WORKBENCH says where, else it is looked for from the current folder upwards.
                """,
            valueName: "dir"
        )
    )
    var workbench: String?

    /// The workbench's folder.
    func folder() throws -> WorkbenchFolder {
        try WorkbenchFolder.find(
            explicit: workbench,
            environment: ProcessInfo.processInfo.environment,
            from: FileManager.default.currentDirectoryPath
        )
    }

    /// The workbench in the hands of the one who is named, else of the user.
    func open(by person: String? = nil) throws -> Casebook {
        try Casebook(folder: folder(), person: person ?? WorkbenchOptions.user, now: { Date() })
    }

    /// The same, where web sources that are named are fetched and kept, unless STET_OFFLINE says otherwise.
    func openCapturing(by person: String? = nil) throws -> Casebook {
        var casebook = try open(by: person)
        casebook.capture = WebCopies.capture()
        return casebook
    }

    /// The name in STET_USER, else the login.
    static var user: String {
        let name = ProcessInfo.processInfo.environment["STET_USER", default: ""]
        if name.contains(where: { !$0.isWhitespace }) { return name }
        return getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? NSUserName()
    }
}

/// Who does something.
struct PersonOptions: ParsableArguments {
    @Option(help: "Who does it; without it the name in STET_USER, else your login.")
    var by: String?
}
