import Testing

@testable import Workbench

struct ExcerptSearchTests {
    /// A row of a table: the excerpt and the text of the copy.
    struct Row: Sendable, CustomTestStringConvertible {
        let excerpt: String
        let copy: String

        init(_ line: Substring) {
            let fields = line.split(separator: " » ", maxSplits: 1).map(String.init)
            excerpt = (fields.first ?? "").replacing("\\n", with: "\n")
            copy = (fields.count > 1 ? fields[1] : "").replacing("\\n", with: "\n")
        }

        static func rows(_ table: String) -> [Row] {
            table.split(separator: "\n").map(Row.init)
        }

        var testDescription: String { "\(excerpt) » \(copy)" }

        var result: ExcerptSearch.Result {
            ExcerptSearch(copy).result(for: ExcerptParts.readings(of: excerpt))
        }
    }

    @Test(
        arguments: Row.rows(
            """
            51 in custody » Total: 51 in custody on Friday.
            The jail held 51 people. » On Friday the jail held 51 people, the sheriff said.
            the jail held 51 people » It is old. The jail held 51 people.
            The jail  held\\n51 people » The jail held 51\\npeople.
            “The jail held 51 people” » He said: "The jail held 51 people," and left.
            He said 'it is full' » He said “it is full”.
            It is — by far — full » It is–by far--full.
            the county's 51–52 beds » The county’s 51-52 beds are full.
            He doesn't know » He doesn’t know.
            It is full. » It is full, he said.
            held 51 people » It held 51[1] people.[12]
            held 51[1] people » It held 51 people.
            held 51[1] people » It held 51[1] people.
            article [5] of the law » Under article [5] of the law it may.
            [laughter] It was full » Sheriff: [laughter] It was full.
            [T]he jail was full » On Friday the jail was full.
            [t]he jail was full » The jail was full.
            He said [t]he jail was full » He said The jail was full.
            The sheriff [Barrow] signed it » The sheriff signed it in May.
            [Barrow] signed it in May » He signed it in May.
            He said that [the county] paid » He said that they paid.
            He resign[ed] » He resigned on Monday.
            The jail … was full » The jail, built in 1961, was full.
            The jail ... was full » The jail of the county was full.
            The jail […] was full » The jail of the county was full.
            The jail (…) was full » The jail of the county was full.
            The jail [. . .] was full » The jail of the county was full.
            … and then it was full … » He came, and then it was full of people.
            The jail … was full » The jail was … full. The jail … was full.
            The jail … held … people » A prison held people. The jail once held dogs. The jail of the county held very \
            old people.
            infor-\\nmation was lost » The information was lost.
            the efﬁcient ofﬁce » It is the efficient office of the county.
            it cost −3 degrees » On that day it cost -3 degrees.
            Łódź is a city » Łódź is a city.
            cafe\u{301} au lait » The café au lait was cold.
            No, money was taken » No, money was taken.
            """
        )
    )
    func `finds an excerpt that stands in the copy word for word`(row: Row) {
        guard case .stands = row.result else {
            Issue.record("\(row.result)")
            return
        }
    }

    @Test(
        arguments: Row.rows(
            """
            51 in custody » Total: 49 in custody.
            51 in custody » Total: 151 in custody.
            51 in custody » Total: 5.51 in custody.
            5 in custody » There were 5.3 in custody.
            two in custody » There were 2 in custody.
            the therapist left » The rapist left.
            The rapist left » The therapist left.
            No money was taken » No, money was taken.
            He did it. » He did it?
            He did it? » He did it.
            He paid $51 » He paid £51.
            He paid 51% » He paid 51.
            it fell 3 per cent » It fell −3 per cent.
            3.5 men died » There were 3. 5 men died.
            1,000 men » 1000 men
            The apple fell » the Apple fell
            Ask us about it » Ask US about it.
            He killed her » He kissed her.
            He killed her » He was killed. Her brother left.
            Held 51 people the jail » The jail held 51 people.
            He did … kill her » He did not kill her.
            He did … kill her » He did, as far as anybody in the whole of the department could ever tell, not kill her.
            He took … of the money » He took none of the money.
            was full … The jail » The jail was full.
            He did [not] take it » He did take it.
            It was harm[less] » It was harm.
            It was [un]lawful » It was lawful.
            He kill[ed] her » He kissed her.
            He [Barrow] killed her » He said he had seen who killed her.
            51[1] people » There were 511 people.
            It was re-signed » It was resigned.
            résumé of it » The resume of it.
            Łodz is a city » Łódź is a city.
            """
        )
    )
    func `doesn't find what the copy has otherwise`(row: Row) {
        guard case .missing = row.result else {
            Issue.record("\(row.result)")
            return
        }
    }

    @Test(
        arguments: [
            (
                "The jail held 51 people on Friday",
                "It is old. The jail held 49 people on Friday, he said. It has beds.",
                "The jail held 49 people on Friday,"
            ),
            ("He did it.", "She asked: did he? He did it? No.", "He did it?"),
            ("He did … kill her", "He did not kill her.", "He did not kill her."),
            ("No money was taken", "No, money was taken.", "No, money was taken."),
            ("51 in custody", "Nothing was said of it.", nil),
            ("Barrow signed it at noon", "Signed, sealed.", nil),
            ("Barrow", "Barow", nil),
        ] as [(String, String, String?)]
    )
    func `shows the nearest words where any are near`(
        excerpt: String,
        copy: String,
        nearest: String?
    ) {
        let result = ExcerptSearch(copy).result(for: ExcerptParts.readings(of: excerpt))
        #expect(result == .missing(nearest: nearest))
    }

    @Test func `shows what an ellipsis leaves out, and only then`() {
        let search = ExcerptSearch("The jail, which was built\nin haste, was full.")
        func result(_ excerpt: String) -> ExcerptSearch.Result {
            search.result(for: ExcerptParts.readings(of: excerpt))
        }
        #expect(
            result("The jail … was full")
                == .stands(inFull: "The jail, which was built in haste, was full.")
        )
        #expect(result("which was built in haste") == .stands(inFull: nil))
    }

    @Test(arguments: [(199, true), (201, false)])
    func `lets an ellipsis leave out so much and no more`(count: Int, stands: Bool) {
        let copy = "He said " + String(repeating: "word ", count: count) + "it was full."
        let result = ExcerptSearch(copy).result(
            for: ExcerptParts.readings(of: "He said … it was full")
        )
        let isFound = if case .stands = result { true } else { false }
        #expect(isFound == stands)
    }

    @Test(arguments: ["", " ", "…", "“ ”", "[…]", "—", ".,;"])
    func `tells nothing of an excerpt without words`(excerpt: String) {
        #expect(ExcerptParts.readings(of: excerpt).isEmpty)
    }

    /// Any stretch of a text's own words is found, however long; with one word changed it isn't.
    @Test func `finds every stretch of a text and none that was changed`() {
        let words = (1...400).map { "w\($0 % 37)x\($0 % 11)" }
        let search = ExcerptSearch(words.joined(separator: " "))
        for start in stride(from: 0, to: 380, by: 7) {
            for length in [1, 2, 5, 20] {
                var stretch = Array(words[start..<start + length])
                let readings = ExcerptParts.readings(of: stretch.joined(separator: "\n"))
                #expect(search.result(for: readings) == .stands(inFull: nil))
                stretch[length / 2] = "other"
                let changed = ExcerptParts.readings(of: stretch.joined(separator: " "))
                guard case .missing = search.result(for: changed) else {
                    Issue.record("\(stretch)")
                    return
                }
            }
        }
    }

    @Test(arguments: [
        ("a ", "a a … a a a b"), ("a … ", "a … a … a … b"), ("[", "[[[[ a"), ("' - ", "a - b"),
        ("[1]", "a[1]"), (". . . ", "a . . . b"), ("\u{301}", "e\u{301}"), ("not ", "a … not"),
    ])
    func `searches a long hostile copy as a short one`(piece: String, excerpt: String) {
        let short = ExcerptSearch(String(repeating: piece, count: 1_000))
        let long = ExcerptSearch(String(repeating: piece, count: 20_000))
        let longer = excerpt + " " + String(repeating: piece, count: 100)
        for excerpt in [excerpt, longer, String(repeating: "[a", count: 2_000)] {
            let readings = ExcerptParts.readings(of: excerpt)
            #expect(long.result(for: readings) == short.result(for: readings))
        }
    }
}
