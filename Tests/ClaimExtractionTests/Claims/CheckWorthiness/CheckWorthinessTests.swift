import TestSupport
import Testing

@testable import ClaimExtraction

struct CheckWorthinessTests {
    private func scores(_ text: String) -> [Double] {
        Extractor().extraction(of: Article(id: "a", text: text)).sentences.map(\.checkWorthiness)
    }

    @Test(arguments: [
        "The county spent $4.2 million on the bridge in 2019.",
        "Unemployment in the valley fell by 12 percent in three years.",
        "He voted against the water bill four times.",
        "Our exports have doubled since 2011.",
        "More than 300,000 families lost their health insurance last year.",
    ])
    func `what can be looked up is check-worthy`(text: String) throws {
        #expect(try #require(scores(text).first) >= 0.5)
    }

    @Test(arguments: [
        "Thank you very much, and good evening.",
        "I think we should all be proud of that.",
        "What would you do about it?",
        "Please let me finish.",
        "We will build a better future together.",
        "I believe in the people of this valley.",
    ])
    func `small talk, questions, opinions and promises are not`(text: String) throws {
        #expect(try #require(scores(text).first) < 0.5)
    }

    @Test(arguments: [
        ("We cut taxes by $900 million last year.", "We will cut taxes."),
        ("Crime rose by 8 percent under the last mayor.", "Crime is a serious matter, I think."),
        ("She signed the harbour bill in 1998.", "Would she sign the harbour bill?"),
        ("The hospital treated 5,200 patients in May.", "The hospital should treat people well."),
    ])
    func `a checkable sentence stands above its kin`(higher: String, lower: String) throws {
        #expect(try #require(scores(higher).first) > #require(scores(lower).first))
    }

    @Test func `a post's best sentence has the score of the whole, the others less`() throws {
        let text =
            "Wow. The lab in Marlow says 40 percent of masks failed its test! #masks @marlowlab"
        let scores = scores(text)
        #expect(scores.count >= 2)
        #expect(try #require(scores.first) < #require(scores.max()))
    }

    @Test(arguments: [
        ("", 1), (" ", 9), ("?", 1), ("\u{0}", 3), ("\u{FFFD}", 2), ("#", 1), ("@a", 1),
        ("👩‍👩‍👧‍👦 #x", 1), ("$", 1), ("\n", 3), ("9", 5000), ("a ", 5000), ("I? ", 3000),
        ("Yes.\n", 200), ("\u{301}", 500), ("e\u{301}\u{200D}", 1), ("ﷺ ﷺ #ﷺ ", 2),
        ("Ⅷ ½ ٣ 1.2.3.4.5 99999999999999999999999999 -0", 1),
    ])
    func `every score lies between 0 and 1`(part: String, times: Int) {
        for score in scores(String(repeating: part, count: times)) {
            #expect((0...1).contains(score))
        }
    }

    @Test func `a sentence's score doesn't depend on its neighbours in prose`() throws {
        let sentence = "The county spent $4.2 million on the bridge in 2019."
        let alone = try #require(scores(sentence).first)
        #expect(scores("It rained. \(sentence) Nobody was there.").contains(alone))
    }
}

struct WorthinessGenreTests {
    private func genre(_ text: String) -> WorthinessGenre {
        WorthinessGenre(of: Extractor().reading(of: Article(id: "a", text: text)))
    }

    @Test(arguments: [
        "Masks are back at the #marlow clinic",
        "@marlowcouncil you closed the bridge again",
        "The bridge is closed 😡",
        "the bridge is closed again lol",
        "Bridge closed until May. https://marlow.example/bridge",
    ])
    func `knows a post`(text: String) { #expect(genre(text) == .post) }

    @Test(arguments: [
        "", "The bridge is closed.", "Bridge closed until May",
        "The council voted 5-2 on Monday. The mayor did not vote.",
        "Residents can write to desk@marlow.example by Friday, the council said.",
    ])
    func `takes anything else that is short for prose`(text: String) {
        #expect(genre(text) == .prose)
    }

    @Test func `knows a transcript by its lines and persons`() {
        let lines = Array(
            repeating: "I told you that we fixed it.\nYou know me.\nThank you.\n",
            count: 30
        )
        #expect(genre(lines.joined()) == .transcript)
        #expect(genre(lines.joined().split(separator: "\n").joined(separator: " ")) == .prose)
        let news = Array(repeating: "The council closed the bridge on Monday.\n", count: 90)
        #expect(genre(news.joined()) == .prose)
    }
}
