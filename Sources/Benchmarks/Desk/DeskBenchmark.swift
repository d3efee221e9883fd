internal import Foundation
internal import Synchronization

/// The built `stet serve` under twenty people: how fast it answers, how many lists it gives, how large it gets.
///
/// Server and load share the machine, so the figures are what a desk gets whose server does other work too.
struct DeskBenchmark {
    let stet: String
    let folder: URL

    private static let people = 20
    private static let listingSeconds = 5.0
    private static let listingConnections = 8

    func measure() throws {
        let desk = try ServedDesk(
            stet: stet,
            folder: folder.appendingPathComponent("desk"),
            people: DeskBenchmark.people,
            articles: [
                ("long", DeskArticle(words: 5000, factsOfTen: 5).text),
                ("dense", DeskArticle(words: 5000, factsOfTen: 9).text),
            ]
        )
        defer { desk.stop() }
        report("the Desk, listening after", "\(desk.startMilliseconds.rounded(to: 0)) ms")
        try measureFirstPage(desk)
        try measureMarking(desk)
        try measureListings(desk)
        report("  memory, largest", "\(try desk.peakMegabytes.rounded(to: 0)) MB")
        try PageTiming.measure(desk, article: "long")
        try desk.verify()
    }

    private func measureFirstPage(_ desk: ServedDesk) throws {
        let connection = try desk.connection()
        let bytes = try desk.firstPageBytes()
        report("  first page with style and modules", "\(bytes / 1000) kB")
        for article in desk.articles {
            let answer = try connection.get("/api/articles/\(article)", as: desk.tokens[0])
            let claims = try desk.claimNumbers(of: article).count
            report(
                "  article of 5,000 words, \(claims) claims",
                "\(answer.body.count / 1000) kB"
            )
        }
    }

    /// Twenty people, each with a page that is told everything, mark different claims, a second and a half apart.
    private func measureMarking(_ desk: ServedDesk) throws {
        let numbers = try desk.claimNumbers(of: "long")
        let streams = try desk.tokens.map { token in
            let stream = try desk.connection()
            try stream.listen("/api/events?tab=\(token.prefix(8))&article=long&after=0", as: token)
            return stream
        }
        let times = Mutex<[Double]>([])
        let failures = Mutex(0)
        inParallel(desk.tokens.count) { person in
            do {
                let connection = try desk.connection()
                for number in numbers.indices.filter({ $0 % desk.tokens.count == person }) {
                    let start = monotonicSeconds()
                    let answer = try connection.post(
                        "/api/articles/long/claims/\(numbers[number])/mark",
                        """
                        {"verdict": "verified", "evidence": [{"source": {"title": "Register \(person)"}, \
                        "excerpt": "about 51 of them on Sept. 19"}]}
                        """,
                        as: desk.tokens[person]
                    )
                    times.withLock { $0.append(monotonicSeconds() - start) }
                    if answer.status != 200 { failures.withLock { $0 += 1 } }
                    // A person's pause, far shorter than a person's.
                    usleep(UInt32(1_000_000 + number * 37 % 11 * 100_000))
                }
            } catch { failures.withLock { $0 += 1 } }
        }
        for stream in streams { stream.close() }
        let sorted = times.withLock { $0.sorted() }
        guard !sorted.isEmpty else { throw ServedDesk.Failure("no mark was answered") }
        report(
            "  a mark, median of \(sorted.count) by \(DeskBenchmark.people) people",
            "\((sorted[sorted.count / 2] * 1000).rounded(to: 1)) ms"
        )
        report(
            "  a mark, 95 of 100",
            "\((sorted[sorted.count * 95 / 100] * 1000).rounded(to: 1)) ms"
        )
        report("  marks that failed", "\(failures.withLock { $0 })")
    }

    private func measureListings(_ desk: ServedDesk) throws {
        let lists = [
            ("claims, first 50", "/api/articles/long/claims?limit=50", 0.0),
            ("claims of the long article", "/api/articles/long/claims", 0),
            ("claims of the dense article", "/api/articles/dense/claims", 0),
            ("the same while somebody marks ten a second", "/api/articles/dense/claims", 0.1),
        ]
        for (name, path, pause) in lists {
            let isOver = Atomic(false)
            let marker = Thread {
                guard pause > 0, let connection = try? desk.connection() else { return }
                while !isOver.load(ordering: .relaxed) {
                    _ = try? connection.post(
                        "/api/articles/long/claims/1/notes",
                        "{\"text\": \"another\"}",
                        as: desk.tokens[0]
                    )
                    usleep(UInt32(pause * 1_000_000))
                }
            }
            marker.start()
            let count = Atomic(0)
            let size = Atomic(0)
            let start = monotonicSeconds()
            inParallel(DeskBenchmark.listingConnections) { _ in
                guard let connection = try? desk.connection() else { return }
                while monotonicSeconds() - start < DeskBenchmark.listingSeconds {
                    guard let answer = try? connection.get(path, as: desk.tokens[1]),
                        answer.status == 200
                    else { return }
                    count.add(1, ordering: .relaxed)
                    size.store(answer.body.count, ordering: .relaxed)
                }
            }
            let seconds = monotonicSeconds() - start
            isOver.store(true, ordering: .relaxed)
            let rate = Double(count.load(ordering: .relaxed)) / seconds
            report(
                "  \(name)",
                "\(rate.rounded(to: 0)) a second of \(size.load(ordering: .relaxed) / 1000) kB"
            )
        }
    }

    /// Runs a body on so many threads and waits for all.
    private func inParallel(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let group = DispatchGroup()
        for index in 0..<count {
            group.enter()
            Thread.detachNewThread {
                body(index)
                group.leave()
            }
        }
        group.wait()
    }
}
