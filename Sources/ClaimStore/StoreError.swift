internal import GRDB

/// Why the store could not do its work; every case but `refused` means that the store is at fault, not the call.
package enum StoreError: Error, Equatable {
    /// The file is no SQLite database.
    case notADatabase(path: String)
    /// SQLite found the file damaged.
    case damaged(path: String, detail: String)
    /// A newer program made the database: its schema and the newest that this program knows.
    case newer(path: String, schema: Int, known: Int)
    /// An older program made the database, and it can't be written to bring it up to date.
    case older(path: String)
    /// Other programs, named where the system tells, kept the database locked for longer than the waiting time.
    case busy(path: String, secondsWaited: Int, holders: [String])
    case readOnly(path: String)
    /// The file is missing or empty, and what it kept copies for is there.
    case gone(path: String, copies: Int)
    case diskFull(path: String)
    /// The disk refused to read or write; SQLite doesn't always know that it is full.
    case disk(path: String, detail: String)
    case cannotOpen(path: String, detail: String)
    /// A rule of the database forbids the change.
    case refused(rule: String)
    case failed(path: String, detail: String)
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notADatabase(let path):
            "\(path): not a stet database; move the file away, or name another workbench"
        case .damaged(let path, let detail):
            """
            \(path): the database is damaged (\(detail)); \
            restore a backup, or save what can be read: sqlite3 '\(path)' .recover > saved.sql
            """
        case .newer(let path, let schema, let known):
            "\(path): made by a newer stet (schema \(schema), this one knows \(known)); update stet"
        case .older(let path):
            """
            \(path): made by an older stet, and can't be written to bring it up to date; let somebody who may \
            write it use it once, or work on a copy
            """
        case .busy(let path, let seconds, let holders):
            """
            \(path): \(holders.isEmpty ? "another program" : holders.joined(separator: " and ")) \
            \(holders.count > 1 ? "have" : "has") kept it locked for \(seconds) s; try again
            """
        case .gone(let path, let copies):
            """
            \(path): the database is missing or empty, though Snapshots beside it keeps \(copies) \
            \(copies == 1 ? "copy" : "copies"); put a backup in its place, or say 'stet init' to begin anew
            """
        case .readOnly(let path):
            "\(path): can't be written; check the permissions of the file and its folder"
        case .diskFull(let path):
            "\(path): the disk is full; nothing was changed"
        case .disk(let path, let detail):
            "\(path): \(detail); see whether the disk is full or failing; nothing was changed"
        case .cannotOpen(let path, let detail):
            "\(path): can't be opened (\(detail)); check the path and its permissions"
        case .refused(let rule): rule
        case .failed(let path, let detail): "\(path): \(detail)"
        }
    }
}

extension StoreError {
    /// What an error of SQLite means for a person; other errors become `failed`.
    init(_ error: any Error, path: String, secondsWaited: Int) {
        guard let error = error as? DatabaseError else {
            self = error as? StoreError ?? .failed(path: path, detail: "\(error)")
            return
        }
        let detail = error.message ?? "SQLite's error \(error.extendedResultCode.rawValue)"
        self =
            switch error.resultCode {
            case .SQLITE_NOTADB: .notADatabase(path: path)
            case .SQLITE_CORRUPT: .damaged(path: path, detail: detail)
            case .SQLITE_BUSY, .SQLITE_LOCKED:
                .busy(
                    path: path,
                    secondsWaited: secondsWaited,
                    holders: LockHolders.names(of: path)
                )
            case .SQLITE_READONLY: .readOnly(path: path)
            case .SQLITE_FULL: .diskFull(path: path)
            case .SQLITE_IOERR: .disk(path: path, detail: detail)
            case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
                .cannotOpen(path: path, detail: detail)
            case .SQLITE_CONSTRAINT: .refused(rule: StoreError.rule(in: detail))
            default: .failed(path: path, detail: detail)
            }
    }

    /// The rule's own words, without SQLite's "CHECK constraint failed: ".
    private static func rule(in message: String) -> String {
        let prefix = "CHECK constraint failed: "
        return message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message
    }
}
