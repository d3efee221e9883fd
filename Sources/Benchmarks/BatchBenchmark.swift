internal import Foundation

/// Speed and memory of `stet extract --batch`.
struct BatchBenchmark {
    let stet: String
    let folder: URL

    /// Megabytes and articles a second, on one core and on all, beside `jq -c .` on the same file.
    func measureSpeed(corpus: String?, articles: Int) throws {
        let file = try corpus ?? generated(articles: articles).path
        let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
        let megabytes = Double(size) / 1e6
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").count

        let single = try extract(file, jobs: 1)
        let all = try extract(file, jobs: nil)
        report("corpus", "\(megabytes.rounded(to: 1)) MB, \(lines) articles")
        report(
            "extract --batch, one core",
            "\((megabytes / single.cpuSeconds).rounded(to: 2)) MB/s, "
                + "\((Double(lines) / single.cpuSeconds).rounded(to: 0)) articles/s (CPU time)"
        )
        report(
            "extract --batch, all cores",
            "\((megabytes / all.wallSeconds).rounded(to: 2)) MB/s, "
                + "\((Double(lines) / all.wallSeconds).rounded(to: 0)) articles/s (wall time)"
        )
        guard let jq = try? ProcessMeasurement.run(["jq", "-c", "."], input: file) else {
            return report("  of jq's speed", "jq isn't installed")
        }
        report(
            "  of the speed of jq -c . (CPU time)",
            "\((jq.cpuSeconds / single.cpuSeconds).rounded(to: 3)); "
                + "jq: \((megabytes / jq.cpuSeconds).rounded(to: 1)) MB/s"
        )
    }

    /// Peak memory for 10 and for 10,000 articles: it must not grow with the input.
    func measureMemory() throws {
        for count in [10, 10_000] {
            let run = try extract(generated(articles: count).path, jobs: nil)
            report("peak memory, \(count) articles", "\(run.peakMegabytes.rounded(to: 1)) MB")
        }
    }

    private func extract(_ file: String, jobs: Int?) throws -> ProcessMeasurement {
        let options = jobs.map { ["--jobs", String($0)] } ?? []
        let run = try ProcessMeasurement.run([stet, "extract", "--batch"] + options, input: file)
        guard run.exitStatus == 0 else {
            throw ProcessMeasurement.Failure(description: "stet extract --batch failed on \(file)")
        }
        return run
    }

    private func generated(articles: Int) throws -> URL {
        let file = folder.appendingPathComponent("corpus-\(articles).jsonl")
        guard !FileManager.default.fileExists(atPath: file.path) else { return file }
        var corpus = Corpus(seed: 20_250_925)
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        // Line by line: a process's peak counts the memory of the one that started it.
        for number in 0..<articles {
            try handle.write(contentsOf: Data(corpus.line(number: number, words: 400).utf8))
        }
        return file
    }
}
