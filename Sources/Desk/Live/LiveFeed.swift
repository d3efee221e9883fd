internal import Casework
internal import NIOCore
internal import Workbench

/// Tells every open page what was changed, by whom and from where it may be: another page or the command line.
///
/// The history is the one source: its head is looked at twice a second and after each act of the server's own.
actor LiveFeed {
    private let bench: Bench
    /// The last line of history that was told; nil before the first look.
    private var told: Int?
    private var pages: [Int: Page] = [:]
    private var nextPage = 0
    private var isLooking = false
    private var mustLookAgain = false

    private struct Page {
        let continuation: AsyncStream<ByteBuffer>.Continuation
        var presence: Presence
    }

    /// A page that is so far behind is cut off; it comes again and catches up.
    private static let mostWaitingEvents = 500
    /// More changes at once than this are not told line by line.
    private static let mostLinesAtOnce = 100

    init(bench: Bench) { self.bench = bench }

    /// The events for a page from now on, after those that it missed since a line of history.
    func subscribe(
        tab: String,
        person: String,
        article: String?,
        after sequence: Int?
    ) async throws -> (id: Int, events: AsyncStream<ByteBuffer>) {
        let (events, continuation) = AsyncStream.makeStream(
            of: ByteBuffer.self,
            bufferingPolicy: .bufferingOldest(LiveFeed.mostWaitingEvents)
        )
        let id = nextPage
        nextPage += 1
        let presence = Presence(tab: tab, person: person, article: article, claim: nil)
        pages[id] = Page(continuation: continuation, presence: presence)
        if let sequence {
            // A change that happens meanwhile may be told twice; a claim's version tells the page so.
            for event in try await missed(since: sequence) { send(try event.bytes, to: id) }
        }
        tellPresence()
        return (id, events)
    }

    func unsubscribe(_ id: Int) {
        pages[id]?.continuation.finish()
        pages[id] = nil
        tellPresence()
    }

    /// Notes which claim a page's person looks at.
    func move(tab: String, person: String, article: String?, claim: Int?) {
        for (id, page) in pages where page.presence.tab == tab && page.presence.person == person {
            pages[id]?.presence = Presence(
                tab: tab,
                person: person,
                article: article,
                claim: claim
            )
        }
        tellPresence()
    }

    /// Looks for changes and tells them; calls that come meanwhile are answered by one more look.
    func look() async {
        mustLookAgain = true
        if isLooking { return }
        isLooking = true
        defer { isLooking = false }
        while mustLookAgain {
            mustLookAgain = false
            // A store that is busy is asked again in half a second; nothing is lost by that.
            guard let head = try? await bench.read({ try $0.lastChange() }) else { return }
            guard let told else {
                self.told = head
                continue
            }
            if head <= told { continue }
            guard let events = try? await missed(since: told) else { return }
            self.told = max(head, told)
            for event in events {
                guard let bytes = try? event.bytes else { continue }
                for id in pages.keys { send(bytes, to: id) }
            }
        }
    }

    func keepAlive() { for id in pages.keys { send(LiveEvent.heartbeat, to: id) } }

    private func missed(since sequence: Int) async throws -> [LiveEvent] {
        let most = LiveFeed.mostLinesAtOnce
        return try await bench.read { casebook in
            let lines = try casebook.history(after: sequence, limit: most + 1)
            guard lines.count <= most else { return [.reload(sequence: try casebook.lastChange())] }
            var last: [ClaimReference: Int] = [:]
            for line in lines {
                if let reference = line.claimReference { last[reference] = line.sequence }
            }
            return try lines.map { line in
                // Several lines about a claim carry it once, as it is now.
                let claim = try line.claimReference.flatMap { reference in
                    last[reference] == line.sequence ? try casebook.placedClaim(reference) : nil
                }
                return .change(line, claim: claim)
            }
        }
    }

    private func send(_ bytes: ByteBuffer, to id: Int) {
        guard let page = pages[id] else { return }
        if case .dropped = page.continuation.yield(bytes) {
            page.continuation.finish()
            pages[id] = nil
        }
    }

    private func tellPresence() {
        let people = pages.sorted { $0.key < $1.key }.map(\.value.presence)
        guard let bytes = try? LiveEvent.presence(people).bytes else { return }
        for id in pages.keys { send(bytes, to: id) }
    }
}

extension HistoryLine {
    /// The claim that the line is about.
    fileprivate var claimReference: ClaimReference? {
        guard let article, let claim else { return nil }
        return ClaimReference(article: article, number: claim)
    }
}
