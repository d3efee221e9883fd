internal import Glibc

/// What the operating system says of a process that has ended.
struct ProcessMeasurement {
    var wallSeconds: Double
    /// User and system time of all its threads.
    var cpuSeconds: Double
    var peakMegabytes: Double
    var exitStatus: Int32

    /// Why a process could not be measured.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a program to its end; its output is thrown away.
    ///
    /// - Parameters:
    ///   - command: The program, looked up on the PATH, and its arguments.
    ///   - input: A file for its standard input; nothing if nil.
    ///   - environment: Variables set on top of this process's own, as "NAME=value".
    /// - Returns: What the run took; a program that fails is measured too.
    /// - Throws: ``Failure`` where the program can't be started.
    static func run(
        _ command: [String],
        input: String? = nil,
        environment: [String] = []
    ) throws -> ProcessMeasurement {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)

        let arguments = command.map { strdup($0) } + [nil]
        let variables = (environment + inheritedEnvironment()).map { strdup($0) } + [nil]
        defer { (arguments + variables).forEach { free($0) } }

        var child = pid_t()
        let start = monotonicSeconds()
        guard posix_spawnp(&child, command[0], &actions, nil, arguments, variables) == 0 else {
            throw Failure(description: "\(command[0]): can't be started")
        }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw Failure(description: "\(command[0]): lost") }
        }
        return ProcessMeasurement(
            wallSeconds: monotonicSeconds() - start,
            cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            peakMegabytes: Double(usage.ru_maxrss) / 1024,
            exitStatus: status
        )
    }

    /// The run with the median wall time of `count`, after one that isn't counted.
    static func median(of count: Int, _ command: [String]) throws -> ProcessMeasurement {
        _ = try run(command)
        let runs = try (0..<count).map { _ in try run(command) }
        return runs.sorted { $0.wallSeconds < $1.wallSeconds }[count / 2]
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }

    private static func inheritedEnvironment() -> [String] {
        let names = ["PATH", "HOME", "LANG"]
        return names.compactMap { name in
            getenv(name).map { "\(name)=\(String(cString: $0))" }
        }
    }
}

/// Seconds on a clock that never goes back.
func monotonicSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
