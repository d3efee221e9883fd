internal import ArgumentParser
internal import Desk
internal import Foundation
internal import WebCapture
internal import Workbench

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Open the workbench in a browser, for one person or a newsroom.",
        discussion: """
            Without accounts, it answers on this machine only and prints a link that works once. With accounts \
            ('stet user add'), people sign in. It stops with Ctrl-C. Its log, a JSON object a line, goes to \
            standard error and holds no words of any article. It fetches nothing but addresses of sources that people \
            cite and want copies of; with STET_OFFLINE=1 not even those.
            """
    )

    @Option(help: "The address to listen at; another than this machine's own needs accounts.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen at; 0 takes any that is free.")
    var port = 7838

    @Option(
        help: ArgumentHelp(
            "A name under which browsers reach it, such as the one of a proxy in front of it.",
            discussion: "May be given several times."
        )
    )
    var name: [String] = []

    @Option(
        name: .customLong("trusted-proxy"),
        help: ArgumentHelp(
            "The address of a proxy whose X-Forwarded-For and X-Forwarded-Proto are believed.",
            discussion: "May be given several times.",
            valueName: "address"
        )
    )
    var trustedProxies: [String] = []

    @Option(
        name: .customLong("private-copies"),
        help: ArgumentHelp(
            "Keep copies also of pages at this private address or block, such as 10.0.5.7 or 10.0.5.0/24.",
            discussion: """
                May be given several times. Whoever may cite can read there what this machine can reach; without it \
                only the public internet is fetched from.
                """,
            valueName: "address"
        ),
        transform: Parse.addressBlock
    )
    var privateCopies: [AddressBlock] = []

    @Flag(name: .customLong("no-log"), help: "Write no line for each request.")
    var noLog = false

    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func validate() throws {
        if !(0...65535).contains(port) { throw ValidationError("--port is a number up to 65535.") }
    }

    func run() async throws {
        let writesLog = !noLog
        let server = try DeskServer(
            folder: workbench.folder(),
            person: person.by ?? WorkbenchOptions.user,
            settings: DeskSettings(
                host: host,
                port: port,
                names: name.map { $0.lowercased() },
                trustedProxies: Set(trustedProxies)
            ),
            voice: DeskServer.Voice(
                ready: { Output.note("stet serves \($0); Ctrl-C stops it.") },
                // Standard output, so that a script can read it.
                link: { try? Output.line("Open (works once): \($0)") },
                log: { if writesLog { Output.note($0) } }
            ),
            capture: WebCopies.capture(reaching: .publicNetworks(and: privateCopies)),
            now: { Date() }
        )
        try await server.run()
    }
}
