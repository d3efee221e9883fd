internal import Dispatch
internal import Synchronization

/// Work that takes long or waits for another program, such as reading a file that somebody sent, on threads of its own:
/// the threads that answer everybody else must not do it.
final class SlowWork: Sendable {
    /// Serial each, so that no more is done at a time than there are queues.
    private let queues = (1...2).map { DispatchQueue(label: "stet.slow.\($0)") }
    private let turn = Atomic(0)

    func run<Result: Sendable>(
        _ body: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        let index = turn.wrappingAdd(1, ordering: .relaxed).newValue
        let queue = queues[abs(index % queues.count)]
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result { try body() }) }
        }
    }
}
