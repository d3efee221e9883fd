internal import Dispatch
internal import Workbench

/// Fetches copies of the pages that people cite while they go on working; what comes of it is told to every open page.
///
/// Only the address that a person named is asked for, and only where that person wanted a copy. What can't be had is
/// kept with the reason.
actor CopyKeeper {
    /// What fetches; nil where nothing shall leave this machine.
    private let capture: (@Sendable (String) -> CapturedCopy)?
    private let bench: Bench
    private let feed: LiveFeed
    private let log: DeskLog
    /// Fetching blocks a thread for as long as a server takes.
    private let threads = DispatchQueue(label: "stet.fetch", attributes: .concurrent)

    private struct Order: Equatable {
        var source: Int
        var address: String
        var person: String
    }

    private var waiting: [Order] = []
    private var fetching: [Order] = []

    private static let mostAtOnce = 3
    private static let mostWaiting = 200

    init(
        bench: Bench,
        feed: LiveFeed,
        log: DeskLog,
        capture: (@Sendable (String) -> CapturedCopy)?
    ) {
        self.bench = bench
        self.feed = feed
        self.log = log
        self.capture = capture
    }

    nonisolated var isOn: Bool { capture != nil }

    /// Fetches a source's address soon, in a person's name; one that is on its way already isn't fetched twice.
    ///
    /// - Returns: Whether it will be; not where fetching is off or too many wait.
    @discardableResult
    func keepCopy(ofSource source: Int, at address: String, for person: String) -> Bool {
        guard isOn else { return false }
        if (waiting + fetching).contains(where: { $0.source == source }) { return true }
        guard waiting.count < CopyKeeper.mostWaiting else { return false }
        waiting.append(Order(source: source, address: address, person: person))
        fetchNext()
        return true
    }

    private func fetchNext() {
        while fetching.count < CopyKeeper.mostAtOnce, !waiting.isEmpty {
            let order = waiting.removeFirst()
            fetching.append(order)
            Task { await fetch(order) }
        }
    }

    private func fetch(_ order: Order) async {
        if let capture {
            let copy = await withCheckedContinuation { continuation in
                threads.async { continuation.resume(returning: capture(order.address)) }
            }
            do {
                try await bench.act(as: order.person) {
                    _ = try $0.keep(copy, ofSource: order.source)
                }
                await feed.look()
            } catch {
                log.problem("a copy could not be stored: \(Swift.type(of: error))")
            }
        }
        fetching.removeAll { $0 == order }
        fetchNext()
    }
}
