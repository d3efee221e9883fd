package import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
package import Workbench

/// The workbench in a browser: a server for one person at this machine or for a newsroom.
package struct DeskServer: Sendable {
    private let services: DeskServices
    private let log: DeskLog

    /// What the server tells the person who starts it.
    package struct Voice: Sendable {
        /// The address under which it can be reached, once it listens.
        package var ready: @Sendable (_ address: String) -> Void
        /// A link that works once; called again when one has been used.
        package var link: @Sendable (_ link: String) -> Void
        /// A line of the log.
        package var log: @Sendable (_ line: String) -> Void

        package init(
            ready: @escaping @Sendable (_ address: String) -> Void,
            link: @escaping @Sendable (_ link: String) -> Void,
            log: @escaping @Sendable (_ line: String) -> Void
        ) {
            self.ready = ready
            self.link = link
            self.log = log
        }
    }

    private let voice: Voice
    private let address: ListeningAddress

    /// Opens the workbench; `person` is the one at this machine, who needs no account where nobody has one.
    ///
    /// `capture` fetches what people want copies of; without it nothing leaves this machine.
    package init(
        folder: WorkbenchFolder,
        person: String,
        settings: DeskSettings,
        voice: Voice,
        capture: (@Sendable (String) -> CapturedCopy)? = nil,
        now: @escaping @Sendable () -> Date
    ) throws {
        let bench = try Bench {
            try Casebook(folder: folder, person: person, now: now)
        }
        let address = ListeningAddress(settings)
        self.address = address
        self.voice = voice
        log = DeskLog(write: voice.log, now: now)
        let feed = LiveFeed(bench: bench)
        services = DeskServices(
            settings: settings,
            bench: bench,
            feed: feed,
            answers: AnswerCache(),
            copies: CopyKeeper(bench: bench, feed: feed, log: log, capture: capture),
            slowWork: SlowWork(),
            links: OneTimeLinks(person: person) { voice.link("\(address.text)/open/\($0)") },
            limiter: SignInLimiter(),
            assets: PageAssets(),
            now: now
        )
    }

    /// Serves until the process is asked to stop, then lets requests that are under way finish.
    package func run() async throws {
        let settings = services.settings
        let hasAccounts = try await services.bench.read { try $0.hasEnabledAccount() }
        if !settings.isLoopback && !hasAccounts { throw DeskError.noAccounts(host: settings.host) }
        var logger = Logger(label: "stet")
        logger.logLevel = .critical
        let application = Application(
            router: router(),
            server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port),
                availableConnectionsDelegate: MaximumAvailableConnections(1000)
            ),
            services: [FeedService(feed: services.feed)],
            onServerRunning: { channel in
                address.port = channel.localAddress?.port
                voice.ready(address.text)
                if !hasAccounts { services.links.show() }
            },
            logger: logger
        )
        do { try await application.runService() } catch let error as IOError {
            throw DeskError.cannotListen(
                host: settings.host,
                port: settings.port,
                detail: String(cString: strerror(error.errnoCode))
            )
        }
    }

    /// The steps that every request goes through, then the routes.
    private func router() -> Router<DeskContext> {
        let router = Router(context: DeskContext.self)
        router.add(middleware: ClientAddress(trustedProxies: services.settings.trustedProxies))
        router.add(middleware: RequestLog(log: log))
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorAnswers(pages: Pages(assets: services.assets), log: log))
        router.add(middleware: HostCheck(services.settings))
        router.add(middleware: Admission(desk: services))
        for route in Route.all {
            router.on(RouterPath(route.path), method: route.method) { request, context in
                try await route.respond(
                    to: DeskRequest(http: request, context: context, desk: services)
                )
            }
        }
        return router
    }
}
