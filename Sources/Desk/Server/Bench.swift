internal import Dispatch
internal import Synchronization
package import Workbench

/// The workbench behind the server, on threads of its own: SQLite blocks, and the server's threads must not.
///
/// One connection writes and two read, so that a reader never waits for a disk that is being written to.
package final class Bench: Sendable {
    private let writer: Lane
    private let readers: [Lane]
    private let turn = Atomic<Int>(0)

    /// `open` gives a casebook on a connection of its own.
    package init(open: () throws -> Casebook) throws {
        writer = Lane(label: "stet.write", casebook: try open())
        readers = try (1...2).map { Lane(label: "stet.read.\($0)", casebook: try open()) }
    }

    /// Reads in nobody's name.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (Casebook) throws -> Result
    ) async throws -> Result {
        let index = turn.wrappingAdd(1, ordering: .relaxed).newValue
        return try await readers[abs(index % readers.count)].run { try body($0) }
    }

    /// Acts as a person.
    func act<Result: Sendable>(
        as person: String,
        _ body: @escaping @Sendable (Casebook) throws -> Result
    ) async throws -> Result {
        try await writer.run { try body(try $0.inHands(of: person)) }
    }
}

/// A connection and the one thread at a time that uses it.
private struct Lane: Sendable {
    private let queue: DispatchQueue
    private let casebook: Casebook

    init(label: String, casebook: Casebook) {
        queue = DispatchQueue(label: label)
        self.casebook = casebook
    }

    func run<Result: Sendable>(
        _ body: @escaping @Sendable (Casebook) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result { try body(casebook) }) }
        }
    }
}
