internal import Foundation

/// The processes that have a file locked, as Linux tells them in `/proc/locks`; empty where it doesn't tell.
enum LockHolders {
    /// "sqlite3 (process 412)", each process once, without this one's own locks.
    static func names(of path: String) -> [String] {
        // In WAL mode the writer's lock is on the shared-memory file beside the database.
        let inodes = Set([path, path + "-shm"].compactMap(inode))
        guard !inodes.isEmpty,
            let table = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
        else { return [] }
        let own = ProcessInfo.processInfo.processIdentifier
        return names(inodes: inodes, table: table, own: own) {
            try? String(contentsOfFile: "/proc/\($0)/comm", encoding: .utf8)
        }
    }

    /// Reads lines such as "2: POSIX  ADVISORY  WRITE 412 08:01:131 120 120" (proc_locks(5)).
    static func names(
        inodes: Set<UInt64>,
        table: String,
        own: Int32,
        command: (Int32) -> String?
    ) -> [String] {
        var processes: [Int32] = []
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: " ").drop { $0.hasSuffix(":") || $0 == "->" }
            // Readers lock too, but nobody waits for them.
            guard fields.count >= 5, fields[fields.startIndex + 2] == "WRITE",
                let process = Int32(fields[fields.startIndex + 3]),
                let inode = fields[fields.startIndex + 4].split(separator: ":").last
                    .flatMap({ UInt64($0) }),
                inodes.contains(inode), process > 0, process != own, !processes.contains(process)
            else { continue }
            processes.append(process)
        }
        return processes.sorted().map { process in
            let name = command(process)?.trimmingCharacters(in: .whitespacesAndNewlines)
            return "\(name ?? "a program") (process \(process))"
        }
    }

    private static func inode(of path: String) -> UInt64? {
        var status = stat()
        return stat(path, &status) == 0 ? UInt64(status.st_ino) : nil
    }
}
