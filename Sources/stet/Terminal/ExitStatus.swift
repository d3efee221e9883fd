internal import ArgumentParser
internal import ArticleImport
internal import ClaimStore
internal import Desk
internal import Reports
internal import WebCapture
internal import Workbench

/// What the program tells the shell.
enum ExitStatus: Int32, Error {
    case done = 0
    /// A check says no: a batch with bad lines, a store that isn't sound, a report that would say what isn't so.
    case checkFailed = 1
    /// The command, its options or what they name do not fit.
    case wrongUse = 2
    /// A file or its content can't be used.
    case badInput = 3
    /// The store is busy or damaged, or a file can't be written.
    case storeFailed = 4

    /// The status for an error of any kind.
    init(for error: any Error) {
        switch error {
        case let status as ExitStatus: self = status
        case is ImportError, is CaptureError: self = .badInput
        case ReportRefusal.notPublished: self = .checkFailed
        case is ReportRefusal: self = .wrongUse
        case OutputError.exists: self = .wrongUse
        case is OutputError: self = .storeFailed
        // A rule of the database forbids what was asked for; anything else is the store's own trouble.
        case StoreError.refused: self = .wrongUse
        case is StoreError: self = .storeFailed
        case is DeskError: self = .wrongUse
        case WorkbenchError.noSuchFile, WorkbenchError.unreadableFile, WorkbenchError.badRules,
            WorkbenchError.badArchive:
            self = .badInput
        case WorkbenchError.cannotMake: self = .storeFailed
        case is WorkbenchError: self = .wrongUse
        default: self = .storeFailed
        }
    }
}
