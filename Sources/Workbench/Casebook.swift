internal import ClaimExtraction
internal import ClaimStore
package import Foundation

/// An opened workbench in one person's hands: every act of the work is a function of it.
///
/// An act is one transaction with its lines of history in it, so that after a crash the store is as it
/// was before the act or as it is after. Several casebooks, in one process or many, may share a store.
package struct Casebook: Sendable {
    package let folder: WorkbenchFolder
    /// Who acts, as the history will say.
    package let person: String
    let now: @Sendable () -> Date
    let store: Store
    /// Fetches the copies of web sources; nil where nothing shall leave the machine.
    package var capture: (@Sendable (String) -> CapturedCopy)?
    /// Looks excerpts up in the kept copies of their sources.
    package let excerptChecks: ExcerptChecks

    /// Opens the workbench's store and makes it if there is none, unless one must have been there.
    package init(
        folder: WorkbenchFolder,
        person: String,
        now: @escaping @Sendable () -> Date
    ) throws {
        try folder.requireDatabaseOfCopies()
        try self.init(
            folder: folder,
            person: person,
            now: now,
            store: Store(path: folder.database)
        )
    }

    /// The same workbench, on the same connection, in another person's hands.
    package func inHands(of person: String) throws -> Casebook {
        var casebook = try Casebook(
            folder: folder,
            person: person,
            now: now,
            store: store,
            excerptChecks: excerptChecks
        )
        casebook.capture = capture
        return casebook
    }

    /// A casebook on a store that is open already.
    init(
        folder: WorkbenchFolder,
        person: String,
        now: @escaping @Sendable () -> Date,
        store: Store,
        excerptChecks: ExcerptChecks? = nil
    ) throws {
        let name = person.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !name.isEmpty else { throw WorkbenchError.noPerson }
        self.folder = folder
        self.person = name
        self.now = now
        self.store = store
        self.excerptChecks = excerptChecks ?? ExcerptChecks(folder: folder)
    }
}

// MARK: Time

extension Casebook {
    /// The time as the store keeps it: "2025-09-25T14:03:00Z".
    var time: String { Casebook.time(of: now()) }

    static func time(of date: Date) -> String {
        let interval = date.timeIntervalSince1970
        // The years 1 to 9999, beyond which there is no text for a time.
        let seconds =
            interval.isNaN
            ? 0 : Int(max(-62_135_596_800, min(interval, 253_402_300_799)).rounded(.down))
        let days = seconds.quotientRoundedDown(by: 86_400)
        let rest = seconds - days * 86_400
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let clock = "\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
        return "\(Casebook.day(days))T\(clock)Z"
    }

    /// Today in UTC: "2025-09-25".
    var today: String { String(time.prefix(10)) }

    /// The day so many days after 1 January 1970.
    private static func day(_ days: Int) -> String {
        let first = CalendarDate(year: 1970, month: 1, day: 1)
        return first?.adding(days: days)?.description ?? "1970-01-01"
    }
}

extension Int {
    fileprivate func quotientRoundedDown(by divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}

// MARK: Safe-keeping

extension Casebook {
    /// Copies the database to a new file while others go on working.
    package func backup(to path: String) throws {
        if FileManager.default.fileExists(atPath: path) {
            throw WorkbenchError.alreadyThere(path: path)
        }
        try store.backup(to: path)
    }
}
