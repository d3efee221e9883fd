import ClaimStore
import Foundation
import TestSupport
import Testing
import Workbench

struct WorkbenchFolderTests {
    @Test func `makes what is missing and says so`() throws {
        let folder = try TemporaryFolder()
        let root = folder.path("desk")
        let first = try WorkbenchFolder.create(at: root)
        #expect(
            first.made == [
                root, root + "/Claims", root + "/Claims/Snapshots", root + "/Reports",
                root + "/Claims/stet.sqlite",
            ]
        )
        #expect(try WorkbenchFolder.create(at: root + "/").made == [])
        try FileManager.default.removeItem(atPath: root + "/Reports")
        #expect(try WorkbenchFolder.create(at: root).made == [root + "/Reports"])
    }

    @Test func `is found upwards, by the environment, or by name`() throws {
        let folder = try TemporaryFolder()
        let desk = try WorkbenchFolder.create(at: folder.path("desk")).folder
        let other = try WorkbenchFolder.create(at: folder.path("other")).folder
        let deep = folder.path("desk/a/b")
        try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
        func find(_ explicit: String?, _ variable: String?) throws -> WorkbenchFolder {
            try WorkbenchFolder.find(
                explicit: explicit,
                environment: variable.map { ["STET_WORKBENCH": $0] } ?? [:],
                from: deep
            )
        }
        #expect(try find(nil, nil) == desk)
        #expect(try find(nil, "") == desk)
        #expect(try find(nil, other.root) == other)
        #expect(try find("../..", other.root) == desk)
        #expect(throws: WorkbenchError.notAWorkbench(path: deep + "/x")) { try find("x", nil) }
        #expect(throws: WorkbenchError.notAWorkbench(path: folder.path)) {
            try find(nil, folder.path)
        }
    }

    @Test func `is one with both folders, before there is a database`() throws {
        let folder = try TemporaryFolder()
        func find() throws -> WorkbenchFolder {
            try WorkbenchFolder.find(explicit: nil, environment: [:], from: folder.path)
        }
        try folder.write("", to: "Claims/article.md")
        #expect(throws: WorkbenchError.noWorkbench(path: folder.path)) { try find() }
        try folder.write("", to: "Reports/.gitkeep")
        #expect(try find().root == folder.path)
    }

    @Test func `makes the folders above it`() throws {
        let folder = try TemporaryFolder()
        let root = folder.path("a/b/c")
        #expect(try WorkbenchFolder.create(at: root).folder.root == root)
    }

    /// Nobody can make a folder there, not even root, and the system says that there is none.
    @Test func `says that it can't be made where the system makes no folders`() throws {
        #expect(
            throws: WorkbenchError.cannotMake(
                path: "/proc/x/y",
                detail: "No such file or directory"
            )
        ) {
            try WorkbenchFolder.create(at: "/proc/x/y")
        }
    }

    @Test func `says why it can't be made`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("", to: "file")
        let error = #expect(throws: WorkbenchError.self) {
            try WorkbenchFolder.create(at: file + "/desk")
        }
        #expect(error?.description == "\(file)/desk: can't be made (Not a directory)")
    }
}
