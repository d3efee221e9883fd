import ClaimExtraction
import Testing
import Workbench

/// What holds for any revision; texts are made up with a fixed seed.
struct RevisionPropertyTests {
    private struct Random {
        private var state: UInt64 = 20_250_925

        /// Knuth's multiplier of MMIX; the high bits are the good ones.
        mutating func number(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }

        mutating func pick(_ words: [String]) -> String { words[number(below: words.count)] }

        mutating func sentence() -> String {
            let who = ["Ana Ruiz", "The mayor", "Dr. Bo Lee", "Nobody", "It", "The U.S. Navy"]
            let did = ["sold", "counted", "did not see", "lost", "built"]
            let what = ["barges", "“old” mills", "tons of hay", "cafés", "👩‍🌾 farmers"]
            let count = number(below: 40) + 2
            return
                "\(pick(who)) \(pick(did)) \(count) \(pick(what)) in 20\(number(below: 90) + 10)."
        }

        mutating func paragraphs(_ count: Int) -> [String] {
            (0..<count).map { _ in
                (0...number(below: 4)).map { _ in sentence() }.joined(separator: " ")
            }
        }

        mutating func claims(in text: String, _ count: Int) -> [ClaimBeforeRevision] {
            let boundaries = RevisionPropertyTests.boundaries(text)
            return (0..<count).map { _ in
                let start = number(below: boundaries.count - 1)
                let end = min(start + 1 + number(below: 40), boundaries.count - 1)
                return .init(focus: Span(start: boundaries[start], end: boundaries[end]))
            }
        }
    }

    /// Between which code points characters meet.
    private static func boundaries(_ text: String) -> [Int] {
        text.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.unicodeScalars.count) }
    }

    private func words(_ text: String, _ span: Span) -> [Substring] {
        let scalars = Array(text.unicodeScalars)[span.start..<span.end]
        return String(String.UnicodeScalarView(scalars)).split(whereSeparator: \.isWhitespace)
    }

    @Test func `leaves every claim where nothing was revised`() {
        var random = Random()
        for _ in 0..<40 {
            let text = random.paragraphs(random.number(below: 8) + 1).joined(separator: "\n\n")
            let claims = random.claims(in: text, 20)
            var revision = Revision(from: text, to: text)
            for (claim, fate) in zip(claims, revision.fates(of: claims)) {
                guard !words(text, claim.focus).isEmpty else { continue }
                #expect(fate.name == "unchanged")
                #expect(fate.place.map { words(text, $0) } == words(text, claim.focus))
            }
        }
    }

    @Test func `loses no claim to paragraphs that are put in elsewhere`() {
        var random = Random()
        for _ in 0..<40 {
            let old = random.paragraphs(6)
            var new = old
            for number in 0..<3 {
                let place = random.number(below: new.count + 1)
                new.insert("Paragraph \(number) says nothing that was said.", at: place)
            }
            let text = old.joined(separator: "\n\n")
            let revised = new.joined(separator: "\n\n")
            for paragraph in old {
                let start =
                    text.firstRange(of: paragraph).map { offset(of: $0.lowerBound, in: text) } ?? 0
                let focus = Span(start: start, end: start + paragraph.unicodeScalars.count)
                var revision = Revision(from: text, to: revised)
                let fate = revision.fates(of: [.init(focus: focus)])[0]
                let due = revised.firstRange(of: paragraph).map {
                    offset(of: $0.lowerBound, in: revised)
                }
                #expect(fate.name == "unchanged" && fate.place?.start == due, "\(paragraph)")
            }
        }
    }

    private func offset(of index: String.Index, in text: String) -> Int {
        text[..<index].unicodeScalars.count
    }

    @Test func `carries a verdict to the same words only and cuts no character`() {
        var random = Random()
        for _ in 0..<150 {
            let old = random.paragraphs(5)
            var new = old
            for _ in 0..<random.number(below: 5) {
                let place = random.number(below: new.count)
                switch random.number(below: 4) {
                case 0: new.remove(at: place)
                case 1: new.swapAt(place, random.number(below: new.count))
                case 2: new[place] = new[place].replacing("sold", with: "never sold")
                default: new[place] += " " + random.sentence()
                }
                if new.isEmpty { new = ["Nothing."] }
            }
            let text = old.joined(separator: "\n\n")
            let revised = new.joined(separator: "\n\n")
            let claims = random.claims(in: text, 20)
            let boundaries = Set(Self.boundaries(revised))
            var revision = Revision(from: text, to: revised)
            for (claim, fate) in zip(claims, revision.fates(of: claims)) {
                guard let place = fate.place else { continue }
                #expect(place.start < place.end)
                #expect(boundaries.contains(place.start) && boundaries.contains(place.end))
                guard fate.name == "unchanged" || fate.name == "moved" else { continue }
                #expect(words(revised, place) == words(text, claim.focus))
            }
        }
    }

    @Test(arguments: [
        (String(repeating: "a b ", count: 40_000), String(repeating: "b a a ", count: 30_000)),
        (
            String(repeating: "It is. ", count: 30_000),
            String(repeating: "It was. It is. ", count: 20_000)
        ),
        (String(repeating: "x\n\n", count: 40_000), String(repeating: "y\n\nx\n\n", count: 30_000)),
        (
            "e" + String(repeating: "\u{301}", count: 20_000),
            "e" + String(repeating: "\u{300}", count: 20_000)
        ),
        (
            (0..<60_000).map { "w\($0) " }.joined(),
            (0..<60_000).map { "w\(($0 * 7_919) % 60_000) " }.joined()
        ),
    ])
    func `follows claims through hostile texts`(_ old: String, _ new: String) {
        var revision = Revision(from: old, to: new)
        let length = old.unicodeScalars.count
        let claims = (0..<200).map { ClaimBeforeRevision(focus: Span(start: $0, end: length)) }
        let fates = revision.fates(of: claims)
        #expect(fates.count == claims.count)
        let end = new.unicodeScalars.count
        #expect(fates.compactMap(\.place).allSatisfy { 0 <= $0.start && $0.end <= end })
    }
}
