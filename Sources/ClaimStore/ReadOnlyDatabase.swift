internal import Foundation
internal import GRDB

/// Opens a database that may be read and not written, as one in a folder of somebody else's.
enum ReadOnlyDatabase {
    /// The database at a path in its last state, or nil where that can't be read without writing.
    ///
    /// Reading a write-ahead log takes its files, which whoever writes has made. Where there are none nobody is
    /// writing, and SQLite may take the file for one that doesn't change (https://sqlite.org/wal.html#readonly).
    static func queue(at path: String, _ configuration: Configuration) throws -> DatabaseQueue? {
        guard FileManager.default.isReadableFile(atPath: path) else { return nil }
        var configuration = configuration
        configuration.readonly = true
        if let queue = opened(path, configuration) { return try checked(queue, path) }
        let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
        guard (log?[.size] as? Int ?? 0) == 0, let address = address(of: path),
            let queue = opened(address, configuration)
        else { return nil }
        return try checked(queue, path)
    }

    /// A connection that can read; nil for one that can't.
    private static func opened(_ name: String, _ configuration: Configuration) -> DatabaseQueue? {
        do {
            let queue = try DatabaseQueue(path: name, configuration: configuration)
            _ = try queue.inDatabase {
                try $0.firstRow("SELECT count(*) FROM sqlite_schema") { $0.integer(0) }
            }
            return queue
        } catch {
            // The caller has the error of the attempt to write, which tells a person more.
            return nil
        }
    }

    private static func checked(_ queue: DatabaseQueue, _ path: String) throws -> DatabaseQueue {
        try queue.inDatabase { try Migrations.requireNewest($0, path: path) }
        return queue
    }

    /// The file's name for SQLite with its word that nobody changes it.
    private static func address(of path: String) -> String? {
        let unreserved = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "/-._~"))
        return path.addingPercentEncoding(withAllowedCharacters: unreserved)
            .map { "file:\($0)?immutable=1" }
    }
}
