internal import ClaimStore
internal import Foundation

/// The folder that holds a workbench: its database, its kept files, its reports.
package struct WorkbenchFolder: Sendable, Equatable {
    /// An absolute path without a slash at its end.
    package let root: String

    package init(root: String) { self.root = root }

    package var claims: String { root + "/Claims" }
    package var database: String { claims + "/stet.sqlite" }
    package var snapshots: String { claims + "/Snapshots" }
    /// The newsroom's rules for publication; there need not be any.
    package var rules: String { claims + "/stet.yml" }
    package var reports: String { root + "/Reports" }

    /// The workbench that is named explicitly, by `STET_WORKBENCH`, or found upwards from a folder.
    package static func find(
        explicit: String?,
        environment: [String: String],
        from currentDirectory: String
    ) throws -> WorkbenchFolder {
        let named = explicit ?? environment["STET_WORKBENCH"].flatMap { $0.isEmpty ? nil : $0 }
        if let named {
            let folder = WorkbenchFolder(at: named, from: currentDirectory)
            guard folder.isWorkbench else { throw WorkbenchError.notAWorkbench(path: folder.root) }
            return folder
        }
        let start = WorkbenchFolder(at: currentDirectory, from: "/")
        var path = start.root[...]
        while true {
            let folder = WorkbenchFolder(root: String(path))
            if folder.isWorkbench { return folder }
            guard let slash = path.lastIndex(of: "/") else { break }
            path = path[..<slash]
        }
        throw WorkbenchError.noWorkbench(path: start.root.isEmpty ? "/" : start.root)
    }

    /// Makes what is missing of a workbench at a path; what is there stays as it is.
    package static func create(
        at path: String,
        from currentDirectory: String = FileManager.default.currentDirectoryPath
    ) throws -> Creation {
        let folder = WorkbenchFolder(at: path, from: currentDirectory)
        var made: [String] = []
        for directory in [folder.root, folder.claims, folder.snapshots, folder.reports] {
            if isDirectory(directory.isEmpty ? "/" : directory) { continue }
            try makeDirectory(directory)
            made.append(directory)
        }
        let hadDatabase = FileManager.default.fileExists(atPath: folder.database)
        try Store(path: folder.database).close()
        if !hadDatabase { made.append(folder.database) }
        return Creation(folder: folder, made: made)
    }

    /// A workbench and what had to be made for it.
    package struct Creation: Sendable, Equatable {
        package let folder: WorkbenchFolder
        /// Paths of folders and files that were not there, in the order of making.
        package let made: [String]
    }
}

extension WorkbenchFolder {
    /// The folder at a path that may be relative to another.
    private init(at path: String, from currentDirectory: String) {
        self.init(root: absolutePath(path, from: currentDirectory))
    }

    /// A folder is one if it has a database, or both folders that 'stet init' makes.
    private var isWorkbench: Bool {
        FileManager.default.fileExists(atPath: database)
            || WorkbenchFolder.isDirectory(claims) && WorkbenchFolder.isDirectory(reports)
    }

    /// Refuses to begin a new database beside kept copies of an old one: who lost theirs would see an empty workbench
    /// and work on.
    func requireDatabaseOfCopies() throws {
        func size(_ path: String) -> Int {
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            return (attributes?[.size] as? NSNumber)?.intValue ?? 0
        }
        guard size(database) == 0, size(database + "-wal") == 0 else { return }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: snapshots)) ?? []
        let copies = names.count { $0.utf8.count == 64 }
        if copies > 0 { throw StoreError.gone(path: database, copies: copies) }
    }

    /// Makes a folder and those above it that are missing.
    private static func makeDirectory(_ path: String) throws {
        var folder = ""
        for name in path.split(separator: "/") {
            folder += "/" + name
            if mkdir(folder, 0o777) == 0 { continue }
            // Looking at the folder changes `errno`.
            let code = errno
            if isDirectory(folder) { continue }
            let detail = String(cString: strerror(code == EEXIST ? ENOTDIR : code))
            throw WorkbenchError.cannotMake(path: path, detail: detail)
        }
    }

    private static func isDirectory(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
            && isDirectory.boolValue
    }
}

/// The path from the root of the file system, without "." and ".." and without a slash at its end.
///
/// The root itself is the empty text, so that a slash and a name can follow.
func absolutePath(_ path: String, from currentDirectory: String) -> String {
    let full = path.hasPrefix("/") ? path : currentDirectory + "/" + path
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
        if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.map { "/" + $0 }.joined()
}

/// What the system says about a failed access to a file, in a few words.
func reason(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let underlying, underlying.domain == NSPOSIXErrorDomain {
        return String(cString: strerror(Int32(underlying.code)))
    }
    return (error as NSError).localizedDescription
}
