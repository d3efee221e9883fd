internal import Foundation
internal import GRDB

/// The owner of the database: opens it, brings its schema up to date, runs transactions, copies it.
///
/// A class because it owns a connection, which has an identity. Several stores, in one process or many, may
/// share a file: readers never wait, writers wait for each other.
package final class Store: Sendable {
    package let path: String
    private let queue: DatabaseQueue
    private let waitingTimeInSeconds: Int

    /// Opens the database and makes or migrates it where that is needed; one that can't be written is opened for reading.
    ///
    /// A writer waits for others as long as `waitingTimeInSeconds` before it gives up as busy.
    package convenience init(path: String, waitingTimeInSeconds: Int = 30) throws {
        try self.init(path: path, waitingTimeInSeconds: waitingTimeInSeconds) {
            do {
                let queue = try DatabaseQueue(path: path, configuration: $0)
                try Store.prepare(queue, path: path)
                return queue
            } catch let error as DatabaseError
                where [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(error.resultCode)
            {
                guard let queue = try ReadOnlyDatabase.queue(at: path, $0) else { throw error }
                return queue
            }
        }
    }

    /// A database that lives as long as the store, for tests.
    package convenience init() throws {
        try self.init(path: ":memory:", waitingTimeInSeconds: 0) {
            let queue = try DatabaseQueue(configuration: $0)
            try Store.prepare(queue, path: ":memory:")
            return queue
        }
    }

    private init(
        path: String,
        waitingTimeInSeconds: Int,
        open: (Configuration) throws -> DatabaseQueue
    ) throws {
        var configuration = Configuration()
        configuration.label = "stet"
        configuration.busyMode = .timeout(TimeInterval(waitingTimeInSeconds))
        configuration.maximumReaderCount = 1
        self.path = path
        self.waitingTimeInSeconds = waitingTimeInSeconds
        do {
            queue = try open(configuration)
        } catch {
            throw StoreError(error, path: path, secondsWaited: waitingTimeInSeconds)
        }
    }

    private static func prepare(_ queue: DatabaseQueue, path: String) throws {
        try queue.inDatabase { database in
            try Migrations.prepareConnection(database)
            try Migrations.run(on: database, path: path)
        }
    }

    /// Reads one consistent state of the store, whatever others write meanwhile.
    package func read<Result>(_ body: (StoreSnapshot) throws -> Result) throws -> Result {
        try explained {
            try queue.inDatabase { database in
                var result: Result?
                try database.inTransaction(.deferred) {
                    result = try body(StoreSnapshot(database: database))
                    return .commit
                }
                return try result.orFailed()
            }
        }
    }

    /// Changes the store: all that `body` does or, if it throws or the machine stops, nothing.
    ///
    /// The transaction takes the writer's lock at its start, so that what it reads is what it changes and the
    /// chain of the history can't fork.
    @discardableResult
    package func write<Result>(_ body: (StoreTransaction) throws -> Result) throws -> Result {
        try explained {
            try queue.inDatabase { database in
                var result: Result?
                try database.inTransaction(.immediate) {
                    result = try body(try StoreTransaction(database: database))
                    return .commit
                }
                return try result.orFailed()
            }
        }
    }

    /// Copies the database to a new file while others go on working.
    package func backup(to destination: String) throws {
        do {
            let copy = try DatabaseQueue(path: destination)
            try queue.backup(to: copy)
            try copy.inDatabase { try $0.run("PRAGMA journal_mode = DELETE") }
            try copy.close()
        } catch {
            throw StoreError(error, path: destination, secondsWaited: waitingTimeInSeconds)
        }
    }

    /// A whole number that SQLite's PRAGMA of this name gives for the connection.
    package func setting(_ name: StaticString) throws -> Int? {
        try explained {
            try queue.inDatabase { try $0.firstRow("PRAGMA \(name)") { $0.integer(0) } }
        }
    }

    /// Lets the file go; the store can't be used afterwards.
    package func close() throws { try explained { try queue.close() } }

    private func explained<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let error as DatabaseError {
            throw StoreError(error, path: path, secondsWaited: waitingTimeInSeconds)
        }
    }
}

extension Optional {
    /// The value that a finished transaction has left.
    fileprivate func orFailed() throws -> Wrapped {
        guard let self else { throw DatabaseError(message: "the transaction left no result") }
        return self
    }
}
