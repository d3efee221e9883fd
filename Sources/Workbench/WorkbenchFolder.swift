/// The folder that holds a workbench: its database, its kept files, its reports.
package struct WorkbenchFolder: Sendable, Equatable {
    /// An absolute path without a slash at its end.
    package let root: String

    package init(root: String) { self.root = root }

    package var claims: String { root + "/Claims" }
    package var database: String { claims + "/stet.sqlite" }
    package var snapshots: String { claims + "/Snapshots" }
    package var reports: String { root + "/Reports" }

    /// The workbench that is named explicitly, by `STET_WORKBENCH`, or found upwards from a folder.
    package static func find(
        explicit: String?,
        environment: [String: String],
        from currentDirectory: String
    ) throws -> WorkbenchFolder {
        WorkbenchFolder(root: explicit ?? environment["STET_WORKBENCH"] ?? currentDirectory)
    }

    /// Makes what is missing of a workbench at a path; what is there stays as it is.
    package static func create(at path: String) throws -> Creation {
        Creation(folder: WorkbenchFolder(root: path), made: [])
    }

    /// A workbench and what had to be made for it.
    package struct Creation: Sendable, Equatable {
        package let folder: WorkbenchFolder
        /// Paths of folders and files that were not there, in the order of making.
        package let made: [String]
    }
}
