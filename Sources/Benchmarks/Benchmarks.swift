internal import ArgumentParser
internal import Foundation

/// Measures the built program beside others in one run, so that the figures to quote are ratios.
@main
struct Benchmarks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "Benchmarks",
        abstract:
            "Measure the stet beside this program: speed, memory, odd texts, start-up, inserts, matches, reports."
    )

    @Option(help: "JSON lines for 'extract --batch' (default: a corpus that it generates).")
    var corpus: String?

    @Option(help: "How many articles to generate.")
    var articles = 2000

    @Flag(help: "Measure only texts that nobody writes, beside news of the same size.")
    var pathological = false

    @Option(help: "Measure only questions to a store with so many claims.")
    var store: Int?

    @Flag(help: "Measure only matches with earlier claims.")
    var match = false

    @Flag(help: "Measure only reports over an article of 10,000 claims.")
    var reports = false

    @Flag(
        help: "Measure only the server of the Desk under twenty people, and its page in Chromium."
    )
    var desk = false

    @Option(help: "How many earlier claims to generate for matches.")
    var claims = 300_000

    func validate() throws {
        guard claims >= 1 else { throw ValidationError("--claims takes a number of 1 or more.") }
        guard articles >= 1 else {
            throw ValidationError("--articles takes a number of 1 or more.")
        }
    }

    func run() throws {
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("stet").path
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("stet-benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        if let store { return try StoreBenchmark(folder: folder, claims: store).measure() }
        let hostile = PathologicalBenchmark(stet: program, folder: folder)
        let growing = GrowthBenchmark(stet: program, folder: folder)
        if pathological {
            try hostile.measure()
            return try growing.measure()
        }
        if match {
            return try MatchBenchmark(stet: program, folder: folder).measure(claims: claims)
        }
        let papers = ReportBenchmark(stet: program, folder: folder)
        if reports { return try papers.measure(claims: Self.claimsOfReport) }
        if desk { return try DeskBenchmark(stet: program, folder: folder).measure() }
        let bench = BatchBenchmark(stet: program, folder: folder)
        // First, while this process is still small.
        try bench.measureMemory()
        try bench.measureSpeed(corpus: corpus, articles: articles)
        try hostile.measure()
        try growing.measure()
        try CommandBenchmark(stet: program, folder: folder).measure()
        try InsertBenchmark(folder: folder).measure()
        try MatchBenchmark(stet: program, folder: folder).measure(claims: claims)
        try papers.measure(claims: Self.claimsOfReport)
    }

    private static let claimsOfReport = 10_000
}

/// Prints a figure: what, how much, in relation to what.
func report(_ name: String, _ figure: String) {
    print(name.padding(toLength: 44, withPad: " ", startingAt: 0) + figure)
    // Whoever waits sees each figure when it is there.
    fflush(nil)
}

extension Double {
    /// With so many decimals.
    func rounded(to decimals: Int) -> String { String(format: "%.\(decimals)f", self) }
}
