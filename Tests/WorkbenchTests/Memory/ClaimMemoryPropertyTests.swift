import Testing

@testable import Workbench

/// What holds for any claims: generated ones, enough for several windows of the search.
struct ClaimMemoryPropertyTests {
    private static let queries = [
        "alta", "alta beru colo", "dima eko fari gani hola", "zzz", "alta zzz alta",
        "beru colo dima eko fari gani hola iva juno kema lori mano",
    ]

    /// Claims of words that get rarer, as those of a language do.
    private static let claims: [(id: Int, text: String)] = {
        let words = [
            "alta", "beru", "colo", "dima", "eko", "fari", "gani", "hola", "iva", "juno", "kema",
            "lori", "mano", "nolo", "opar", "pemi", "quam", "rasto", "sela", "tovi",
        ]
        var random: UInt64 = 42
        func next(_ limit: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % limit
        }
        return (0..<9000).map { id in
            let text = (0..<(3 + next(9))).map { _ in words[next(1 + next(words.count))] }
            return (id, text.joined(separator: " ") + " \(next(300))")
        }
    }()

    private static let memory = ClaimMemory(claims)

    @Test(arguments: queries)
    func `a short list is the beginning of the long one`(query: String) {
        let memory = ClaimMemoryPropertyTests.memory
        let all = memory.matches(for: query, limit: .max)
        for limit in [1, 5, 20, 300] {
            #expect(memory.matches(for: query, limit: limit) == Array(all.prefix(limit)))
        }
    }

    @Test(arguments: queries)
    func `scores fall and lie between 0 and 1`(query: String) {
        let scores = ClaimMemoryPropertyTests.memory.matches(for: query, limit: .max).map(\.score)
        #expect(scores == scores.sorted(by: >))
        #expect(scores.allSatisfy { (0...1).contains($0) })
    }

    @Test(arguments: queries)
    func `the order of the claims makes no difference`(query: String) {
        let other = ClaimMemory(ClaimMemoryPropertyTests.claims.reversed())
        let matches = other.matches(for: query, limit: 50)
        #expect(matches == ClaimMemoryPropertyTests.memory.matches(for: query, limit: 50))
    }

    @Test(arguments: [
        "", " \n\t", "\u{0}\u{1}\u{7F}", String(repeating: "a", count: 100_000),
        String(repeating: "#", count: 50_000), "#" + String(repeating: "a", count: 50_000),
        String(repeating: "#aB", count: 20_000), String(repeating: "a.", count: 50_000),
        String(repeating: "a/", count: 50_000), String(repeating: "alta ", count: 20_000),
        String(repeating: "1,", count: 50_000), "e\u{301}\u{301}\u{301}", "🇦🇺🇩🇰 👩‍👩‍👧‍👦", "ﷺ ß İ ſ",
        "@", "#", "@@a", "#1", "U.S.", "n't", "don't", "’s", "\u{202E}abc", "a\u{200D}b",
    ])
    func `any text can be remembered and asked for`(text: String) {
        let memory = ClaimMemory([(id: 1, text: text), (id: 2, text: "alta"), (id: 3, text: text)])
        let matches = memory.matches(for: text)
        #expect(matches.allSatisfy { (0...1).contains($0.score) })
        #expect(matches.map(\.id).filter { $0 != 2 } == (matches.isEmpty ? [] : [1, 3]))
        #expect(memory.matches(for: "alta").contains { $0.id == 2 })
    }
}
