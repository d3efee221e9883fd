internal import GRDB

/// One consistent state of the store; the questions to it are in `Queries`.
package struct StoreSnapshot {
    let database: Database
}

/// A change of the store that is under way; the steps that it is made of are in `Changes`.
package struct StoreTransaction {
    let database: Database
    /// The number of the first line of history that it writes.
    let actStart: Int

    init(database: Database) throws {
        self.database = database
        actStart = try StoreSnapshot(database: database).historyHead().sequence + 1
    }

    /// The state as the transaction sees it.
    package var state: StoreSnapshot { StoreSnapshot(database: database) }
}
