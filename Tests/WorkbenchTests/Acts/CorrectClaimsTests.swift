import Casework
import ClaimExtraction
import Testing
import Workbench

struct CorrectClaimsTests {
    @Test func `adds what the machine missed`() throws {
        let sample = try SampleWorkbench.withArticle()
        let reference = try sample.casebook.addClaim(
            to: "a-jail",
            kind: .count,
            focus: .words("40 beds")
        )
        #expect(reference == .jail(3))
        let detail = try sample.casebook.claim(reference)
        #expect(detail.origin == .person)
        #expect(detail.claim.focus == "40 beds")
        #expect(detail.claim.sentence.contains("It has 40 beds."))
        #expect(detail.claim.statement == detail.claim.sentence)
        #expect(detail.claim.history.map(\.what) == ["added the claim “40 beds”"])
        let inText = try sample.casebook.caseFile(article: "a-jail").claims.map(\.number)
        #expect(inText == [1, 2, 3])
        #expect(try sample.casebook.claims(matching: ClaimFilter(text: "beds")).count >= 1)
    }

    @Test(arguments: [
        ("50 people", "“50 people” doesn't stand in a-jail; copy the words exactly"),
        ("", "“” doesn't stand in a-jail; copy the words exactly"),
        (
            "jail",
            "“jail” stands 2 times in a-jail; give more words, or --start and --end"
        ),
    ])
    func `wants words that stand in the text once`(words: String, message: String) throws {
        let sample = try SampleWorkbench.withArticle()
        let error = #expect(throws: WorkbenchError.self) {
            try sample.casebook.addClaim(to: "a-jail", kind: .event, focus: .words(words))
        }
        #expect(error?.description == message)
    }

    @Test(arguments: [(-1, 3), (5, 5), (7, 3), (0, 9000), (Int.max - 1, Int.max)])
    func `wants a place inside the text`(start: Int, end: Int) throws {
        let sample = try SampleWorkbench.withArticle()
        #expect(throws: WorkbenchError.self) {
            try sample.casebook.addClaim(
                to: "a-jail",
                kind: .event,
                focus: .span(Span(start: start, end: end))
            )
        }
    }

    @Test func `keeps the verdict when the kind is changed, and withdraws it from other words`()
        throws
    {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
        try sample.casebook.editClaim(.jail(1), kind: .statement)
        #expect(try sample.casebook.claim(.jail(1)).claim.verdict == .verified)
        try sample.casebook.editClaim(.jail(1), statement: "Ashford's jail held 51 people.")
        #expect(try sample.casebook.claim(.jail(1)).claim.verdict == .unverified)
        try sample.casebook.mark([.jail(1)], Marking(.verified))
        try sample.casebook.editClaim(.jail(1), kind: .event, focus: .words("held 51 people"))
        let detail = try sample.casebook.claim(.jail(1))
        #expect(detail.claim.verdict == .unverified)
        #expect(detail.claim.kind == .event)
        #expect(detail.claim.statement == "Ashford's jail held 51 people.")
        #expect(detail.editedBy == "Ada")
        #expect(detail.origin == .machine)
        #expect(
            detail.claim.history.last?.what == """
                changed kind from statement to event, focus from “51 people” to “held 51 people”, \
                verdict from verified to unverified
                """
        )
        #expect(throws: WorkbenchError.nothingToChange("a-jail#1")) {
            try sample.casebook.editClaim(.jail(1), kind: .event)
        }
    }

    @Test func `drops a claim, keeps its number and brings it back`() throws {
        let sample = try SampleWorkbench.withArticle()
        #expect(throws: WorkbenchError.noReason(.jail(1))) {
            try sample.casebook.dropClaims([.jail(1)], reason: " ")
        }
        try sample.casebook.dropClaims([.jail(1)], reason: "twice")
        #expect(try sample.casebook.claims().map(\.reference) == [.jail(2)])
        let all = try sample.casebook.claims(matching: ClaimFilter(includesDropped: true))
        #expect(all.map(\.isDropped) == [true, false])
        #expect(try sample.casebook.caseFile(article: "a-jail").claims.map(\.number) == [2])
        #expect(try sample.casebook.claim(.jail(1)).dropReason == "twice")
        #expect(throws: WorkbenchError.dropped(.jail(1), reason: "twice")) {
            try sample.casebook.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
        }
        let added = try sample.casebook.addClaim(
            to: "a-jail",
            kind: .event,
            focus: .words("The jail is old")
        )
        #expect(added == .jail(3))
        try sample.casebook.restoreClaim(.jail(1))
        #expect(try sample.casebook.claims().map(\.reference.number) == [1, 2, 3])
        #expect(throws: WorkbenchError.notDropped(.jail(1))) {
            try sample.casebook.restoreClaim(.jail(1))
        }
        #expect(
            try sample.casebook.history(claim: .jail(1)).map(\.what)
                == ["dropped: twice", "restored"]
        )
    }
}
