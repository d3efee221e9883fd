internal import Foundation

/// How long a person waits for a command.
struct CommandBenchmark {
    let stet: String
    let folder: URL

    func measure() throws {
        try measureStart()
        try measureAdd()
    }

    /// `stet --version` beside `git --version`.
    private func measureStart() throws {
        let own = try ProcessMeasurement.median(of: 21, [stet, "--version"])
        report("stet --version", "\((own.wallSeconds * 1000).rounded(to: 1)) ms")
        guard let git = try? ProcessMeasurement.median(of: 21, ["git", "--version"]) else {
            return report("  times git --version", "git isn't installed")
        }
        report(
            "  times git --version",
            "\((own.wallSeconds / git.wallSeconds).rounded(to: 2)); "
                + "git: \((git.wallSeconds * 1000).rounded(to: 1)) ms"
        )
    }

    /// `stet add` of an article of 800 words into a workbench that has others.
    private func measureAdd() throws {
        let workbench = folder.appendingPathComponent("workbench").path
        _ = try run(["init", workbench])
        var corpus = Corpus(seed: 7)
        var times: [Double] = []
        for number in 0..<11 {
            let file = folder.appendingPathComponent("article-\(number).txt")
            try Data(corpus.article(words: 800).utf8).write(to: file)
            let added = try run([
                "add", file.path, "--published", "2025-09-25", "--workbench", workbench,
            ])
            times.append(added.wallSeconds)
        }
        times.sort()
        report(
            "stet add, 800 words",
            "\((times[times.count / 2] * 1000).rounded(to: 1)) ms (median of 11)"
        )
    }

    private func run(_ arguments: [String]) throws -> ProcessMeasurement {
        let run = try ProcessMeasurement.run([stet] + arguments)
        guard run.exitStatus == 0 else {
            throw ProcessMeasurement.Failure(
                description: "stet \(arguments.joined(separator: " ")) failed"
            )
        }
        return run
    }
}
