internal import Synchronization

/// Slows down whoever guesses passwords: after five wrong ones a name or an address has to wait.
final class SignInLimiter: Sendable {
    private struct Tries {
        var count = 0
        /// When the next try is heard, on the limiter's clock.
        var waitsUntil: ContinuousClock.Instant
    }

    private static let freeTries = 5
    /// The first wait, doubled by each further wrong password up to the longest.
    private static let firstWaitInSeconds = 10
    private static let longestWaitInSeconds = 900
    /// More names than any newsroom has; guessers of names can't fill the memory.
    private static let mostKeys = 10_000

    private let tries = Mutex<[String: Tries]>([:])
    private let now: @Sendable () -> ContinuousClock.Instant

    init(now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) { self.now = now }

    /// Seconds to wait before any of the keys may try; nil if none has to.
    func wait(for keys: [String]) -> Int? {
        let now = now()
        return tries.withLock { tries in
            keys.compactMap { key in
                guard let end = tries[key]?.waitsUntil, end > now else { return nil }
                return Int((end - now).components.seconds) + 1
            }.max()
        }
    }

    func noteFailure(of keys: [String]) {
        let now = now()
        tries.withLock { tries in
            if tries.count > SignInLimiter.mostKeys {
                tries = tries.filter { $0.value.waitsUntil > now }
            }
            for key in keys {
                var record = tries[key] ?? Tries(waitsUntil: now)
                record.count += 1
                let over = record.count - SignInLimiter.freeTries
                if over >= 0 {
                    let wait = SignInLimiter.firstWaitInSeconds << min(over, 10)
                    record.waitsUntil =
                        now + .seconds(min(wait, SignInLimiter.longestWaitInSeconds))
                }
                tries[key] = record
            }
        }
    }

    func noteSuccess(of keys: [String]) {
        tries.withLock { tries in for key in keys { tries[key] = nil } }
    }
}
