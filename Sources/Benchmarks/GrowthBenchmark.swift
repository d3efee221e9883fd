internal import Foundation

/// How the time of `stet fit` and `stet carry` grows with texts that nobody writes: nothing may be quadratic.
struct GrowthBenchmark {
    let stet: String
    let folder: URL

    private static let growth = 4
    /// What `growth` times the text may take, in times of the text: between the 4 of one pass and the 16 of a square.
    private static let limit = 8.0

    /// Measures every text; the figure to look at is the ratio.
    func measure() throws {
        for piece in Self.pieces {
            func line(_ count: Int) -> [String: Any] {
                let text = String(repeating: piece, count: count)
                return ["id": "a", "claim": text, "focus": text, "excerpt": text]
            }
            try compare("fit", named: piece, line(1_000), line(1_000 * Self.growth))
        }
        for (old, new) in Self.revisions {
            func line(_ count: Int) -> [String: Any] {
                let text = String(repeating: old, count: count)
                let end = text.unicodeScalars.count
                return [
                    "id": "a", "v1": text, "v2": String(repeating: new, count: count),
                    "claims": (0..<200).map { ["start": $0, "end": end] },
                ]
            }
            let name = "\(old)→ \(new)"
            try compare("carry", named: name, line(10_000), line(10_000 * Self.growth))
        }
    }

    private func compare(
        _ command: String,
        named name: String,
        _ short: [String: Any],
        _ long: [String: Any]
    ) throws {
        let ratio = try seconds(command, long) / seconds(command, short)
        let mark = ratio > Self.limit ? "  more than \(Self.limit.rounded(to: 0)) times" : ""
        let figure = "\(ratio.rounded(to: 2)) times for \(Self.growth) times the text\(mark)"
        report("  \(command) “\(name.replacing("\n", with: "¶"))”", figure)
    }

    /// CPU time for the line so often that starting the program counts for little; the quickest of three runs.
    private func seconds(_ command: String, _ line: [String: Any]) throws -> Double {
        let file = folder.appendingPathComponent("\(command).jsonl")
        let data = try JSONSerialization.data(withJSONObject: line) + Data("\n".utf8)
        try Data((0..<10).map { _ in data }.joined()).write(to: file)
        let runs = try (0..<3).map { _ in
            try ProcessMeasurement.run([stet, command, "--batch"], input: file.path)
        }
        guard runs.allSatisfy({ $0.exitStatus == 0 }) else {
            throw ProcessMeasurement.Failure(description: "stet \(command) --batch failed")
        }
        return runs.map(\.cpuSeconds).min() ?? 0
    }

    private static let pieces = [
        "a ", "5 ", "“a … ", "Ann Ames ", "3 May 2025 ", "“a” ", "second-", "[a] … ", "6 ft 2 in ",
    ]

    private static let revisions = [
        ("a b ", "b a a "), ("It is. ", "It was. It is. "), ("x\n\n", "y\n\nx\n\n"),
    ]
}
