import Casework
import ClaimExtraction
import TestSupport
import Testing

@testable import Workbench

/// An act names the version of the claim that its person saw.
struct VersionTests {
    @Test func `marks a claim that is as it was seen and no other`() throws {
        let book = try SampleWorkbench.withArticle().casebook
        #expect(try book.claim(.jail(1)).version == 0)
        let first = try book.mark([.jail(1)], Marking(.notCheckable, note: "old"), ifVersion: 0)
        let version = try #require(first.first?.version)
        #expect(try book.claim(.jail(1)).version == version)
        let stale = WorkbenchError.changedMeanwhile(.jail(1), seen: 0, now: version)
        #expect(throws: stale) {
            try book.mark([.jail(1)], Marking(.notCheckable, note: "new"), ifVersion: 0)
        }
        #expect(throws: stale) { try book.cite([.jail(1)], [.roster], ifVersion: 0) }
        #expect(throws: stale) { try book.dropClaims([.jail(1)], reason: "x", ifVersion: 0) }
        #expect(throws: stale) { try book.editClaim(.jail(1), kind: .date, ifVersion: 0) }
        #expect(throws: stale) { try book.assign([.jail(1)], to: "Ben", ifVersion: 0) }
        #expect(throws: stale) { try book.wait([.jail(1)], for: "Ben", ifVersion: 0) }
        #expect(try book.claim(.jail(1)).claim.note == "old")
        #expect(try book.sources().isEmpty, "a refused act stores nothing")
        try book.mark([.jail(1)], Marking(.notCheckable, note: "new"), ifVersion: version)
        #expect(try book.claim(.jail(1)).claim.note == "new")
    }

    @Test func `asks for no version where none is given`() throws {
        let book = try SampleWorkbench.withArticle().casebook
        try book.note([.jail(1)], "once")
        try book.mark([.jail(1)], Marking(.notCheckable, note: "x"))
        #expect(try book.claim(.jail(1)).claim.verdict == .notCheckable)
    }
}
