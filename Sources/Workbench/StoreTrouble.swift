internal import ClaimStore

/// What trouble with the store means for whoever asked, without knowing the store.
package enum StoreTrouble: Sendable, Equatable {
    /// A rule of the database forbids what was asked for.
    case refused(rule: String)
    /// Another program keeps it locked; it may be tried again.
    case busy(String)
    /// The store itself is at fault.
    case failed(String)

    /// Nil for an error that isn't the store's.
    package init?(_ error: any Error) {
        guard let error = error as? StoreError else { return nil }
        self =
            switch error {
            case .refused(let rule): .refused(rule: rule)
            case .busy: .busy(error.description)
            default: .failed(error.description)
            }
    }
}
