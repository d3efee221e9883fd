internal import ArgumentParser
internal import Foundation

/// How many cores a batch works on.
struct CoreOptions: ParsableArguments {
    @Option(help: "How many cores --batch works on; all of them if not given (STET_THREADS).")
    var jobs: Int?

    var count: Int {
        let environment = ProcessInfo.processInfo.environment["STET_THREADS"].flatMap { Int($0) }
        let all = ProcessInfo.processInfo.activeProcessorCount
        return min(max(jobs ?? environment ?? all, 1), 256)
    }

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs must be from 1 to 256.")
        }
    }
}
