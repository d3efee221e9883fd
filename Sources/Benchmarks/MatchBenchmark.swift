internal import Foundation

/// Time and memory of `stet match --batch` among many earlier claims.
struct MatchBenchmark {
    let stet: String
    let folder: URL

    private static let queries = 2000

    /// Measures the index by one question, and a question by what 2,000 more of them take.
    func measure(claims count: Int) throws {
        var claims = GeneratedClaims(seed: 300_000)
        let earlier = folder.appendingPathComponent("claims.jsonl")
        try Data(claims.lines(count).utf8).write(to: earlier)
        let one = folder.appendingPathComponent("query.jsonl")
        try Data(claims.queries(1).utf8).write(to: one)
        let many = folder.appendingPathComponent("queries.jsonl")
        try Data(claims.queries(Self.queries).utf8).write(to: many)

        let first = try match(earlier, one)
        let all = try match(earlier, many)
        let seconds = (all.cpuSeconds - first.cpuSeconds) / Double(Self.queries - 1)
        report("match, index of \(count) claims", "\(first.cpuSeconds.rounded(to: 2)) s (CPU time)")
        report("match, a query of 30 words", "\((seconds * 1000).rounded(to: 3)) ms (CPU time)")
        report("match, peak memory", "\(all.peakMegabytes.rounded(to: 0)) MB")
    }

    private func match(_ claims: URL, _ queries: URL) throws -> ProcessMeasurement {
        let command = [stet, "match", "--claims", claims.path, "--batch", "--jobs", "1"]
        let run = try ProcessMeasurement.run(command, input: queries.path)
        guard run.exitStatus == 0 else {
            throw ProcessMeasurement.Failure(description: "stet match --batch failed")
        }
        return run
    }
}

/// Claims of invented words that are as unevenly frequent as those of English (Zipf's law), the same for the same seed.
private struct GeneratedClaims {
    private var random: SplitMix64
    private var made: [[String]] = []

    /// Words with meaning; the 30 most frequent words of a language have none.
    private static let ranks = 30.0...200_000.0
    private static let functionWords = ["the", "of", "a", "in", "to", "and", "was", "for"]
    private static let consonants = Array("bcdfghjklmnprstvwz")
    private static let vowels = Array("aeiou")

    init(seed: UInt64) { random = SplitMix64(state: seed) }

    /// So many claims of 8 to 24 words, as lines of JSON.
    mutating func lines(_ count: Int) -> String {
        var lines = ""
        for number in 0..<count {
            let words = (0..<(8 + random.below(17))).map { _ in word() }
            made.append(words)
            lines += line("c\(number)", words)
        }
        return lines
    }

    /// Texts of 30 words, half of which are a claim's.
    mutating func queries(_ count: Int) -> String {
        (0..<count).map { number in
            let own = made[random.below(made.count)].prefix(15)
            let words = own + (own.count..<30).map { _ in word() }
            return line("q\(number)", Array(words))
        }.joined()
    }

    private func line(_ id: String, _ words: [String]) -> String {
        "{\"id\":\"\(id)\",\"text\":\"\(words.joined(separator: " "))\"}\n"
    }

    /// A function word, or a word by its rank: twice the rank, half as frequent.
    private mutating func word() -> String {
        if random.below(3) == 0 {
            return Self.functionWords[random.below(Self.functionWords.count)]
        }
        let share = Double(random.below(1 << 30)) / Double(1 << 30)
        let (low, high) = (log(Self.ranks.lowerBound), log(Self.ranks.upperBound))
        var rank = Int(exp(low + share * (high - low)))
        // Scattered, so that the words of neighbouring ranks don't begin alike.
        rank = rank &* 7_368_787 % 16_777_213
        var word = ""
        repeat {
            word.append(Self.consonants[rank % Self.consonants.count])
            rank /= Self.consonants.count
            word.append(Self.vowels[rank % Self.vowels.count])
            rank /= Self.vowels.count
        } while rank > 0
        return word
    }
}
