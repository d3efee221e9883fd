import Casework
import Testing

@testable import Workbench

struct ReferencesTests {
    @Test(arguments: [
        ("a-jail#2", "a-jail", [2...2]), ("a#1-3,7", "a", [1...3, 7...7]), ("12", nil, [12...12]),
        ("#12", nil, [12...12]), (" a # 3 - 5 ", "a", [3...5]),
    ])
    func `reads what names claims`(
        text: String,
        article: String?,
        ranges: [ClosedRange<Int>]
    ) throws {
        let words = try ReferenceWords(text)
        #expect(words.article == article)
        #expect(words.ranges == ranges)
    }

    @Test(arguments: [
        "", "jail", "a#", "a#b", "a#0", "a#5-3", "a#1-2-3", "a#1,", "a#-1", "a#+1", "1.5",
        "a#99999999999999999999",
    ])
    func `says when words name no claim`(text: String) {
        #expect(throws: WorkbenchError.notAReference(text)) { try ReferenceWords(text) }
    }

    @Test func `finds claims by number, range and beginning of a slug`() throws {
        let casebook = try SampleWorkbench.withArticle().casebook
        #expect(try casebook.references(["1"], article: nil) == [.jail(1)])
        #expect(try casebook.references(["2", "a#1-2"], article: nil) == [.jail(2), .jail(1)])
        #expect(try casebook.references(["2"], article: "a-j") == [.jail(2)])
        try casebook.dropClaims([.jail(1)], reason: "twice")
        #expect(try casebook.references(["1-2"], article: nil) == [.jail(2)])
        #expect(try casebook.references(["1"], article: nil) == [.jail(1)])
    }

    @Test func `lists candidates when it can't tell`() throws {
        let sample = try SampleWorkbench()
        func message(_ text: String, article: String? = nil) -> String? {
            do {
                _ = try sample.casebook.references([text], article: article)
                return nil
            } catch { return "\(error)" }
        }
        #expect(message("1") == "there is no article yet; add one with 'stet add FILE'")
        try sample.add(SampleWorkbench.jail)
        #expect(message("7") == "there is no claim a-jail#7; the numbers of a-jail end at 2")
        #expect(message("7-9") == "a-jail has no claim from 7 to 9")
        // Whoever means 1-2 and types 1-29 must not mark all that there are.
        #expect(message("1-29") == "there is no claim a-jail#29; the numbers of a-jail end at 2")
        try sample.add(SampleArticle(title: "A bridge", text: "Closed.", kinds: []))
        #expect(
            message("1")
                == "which article is meant? Name one; there is: a-bridge, a-jail"
        )
        #expect(message("a#1") == "'a' may be several articles; say which: a-bridge, a-jail")
        #expect(message("x#1") == "no article is called 'x'; there is: a-bridge, a-jail")
        #expect(message("a-b#1") == "there is no claim a-bridge#1; a-bridge has none")
        #expect(message("1", article: "a-j") == nil)
    }

    @Test(arguments: [
        ([], ""), ([3], "jail#3"), ([4, 3], "jail#3-4"), ([9, 1, 2, 3, 7, 3], "jail#1-3,7,9"),
    ])
    func `names claims in the fewest words`(numbers: [Int], words: String) {
        let claims = numbers.map { ClaimReference(article: "jail", number: $0) }
        #expect(ClaimReference.names(of: claims) == words)
        let other = ClaimReference(article: "jail-2", number: 4)
        let both = ClaimReference.names(of: claims + [other])
        #expect(both == (words.isEmpty ? "jail-2#4" : "\(words) jail-2#4"))
    }
}
