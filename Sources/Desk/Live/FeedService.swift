internal import ServiceLifecycle

/// Keeps the live feed going for as long as the server runs.
struct FeedService: Service {
    let feed: LiveFeed

    private static let interval = Duration.milliseconds(500)
    /// Every so many looks a sign of life is sent; proxies close what is silent for a minute.
    private static let looksPerHeartbeat = 30

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var looks = 0
            while !Task.isCancelled {
                await feed.look()
                looks += 1
                if looks.isMultiple(of: FeedService.looksPerHeartbeat) { await feed.keepAlive() }
                // Ends early, by an error, where the server stops.
                do { try await Task.sleep(for: FeedService.interval) } catch { break }
            }
        }
    }
}
