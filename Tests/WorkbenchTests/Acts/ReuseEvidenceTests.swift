import Casework
import Foundation
import Testing

@testable import Workbench

struct ReuseEvidenceTests {
    @Test func `holds the evidence of an earlier claim against another, and gives no verdict`()
        throws
    {
        let book = try SampleWorkbench.withArticle().casebook
        try book.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
        let claim = try book.reuseEvidence(of: .jail(1), for: .jail(2))
        #expect(claim.evidence == 1)
        #expect(claim.verdict == .unverified)
        let old = try #require(try book.claim(.jail(1)).claim.evidence.first)
        let new = try #require(try book.claim(.jail(2)).claim.evidence.first)
        #expect(new.source == old.source && new.excerpt == old.excerpt)
        #expect(new.stance == old.stance && new.use == old.use && new.locator == old.locator)
        #expect(try book.sources().count == 1)
        #expect(try book.verify().problems == [])
        try book.undo()
        #expect(try book.claim(.jail(2)).claim.evidence == [])
    }

    @Test func `adds nothing twice, and says where there is nothing to add`() throws {
        let book = try SampleWorkbench.withArticle().casebook
        #expect(throws: WorkbenchError.nothingToReuse(.jail(1))) {
            try book.reuseEvidence(of: .jail(1), for: .jail(2))
        }
        try book.cite([.jail(1)], [.roster])
        try book.reuseEvidence(of: .jail(1), for: .jail(2))
        #expect(throws: WorkbenchError.nothingToReuse(.jail(1))) {
            try book.reuseEvidence(of: .jail(1), for: .jail(2))
        }
        #expect(throws: WorkbenchError.self) {
            try book.reuseEvidence(of: .jail(99), for: .jail(2))
        }
    }

    @Test func `does nothing to a claim that isn't as it was seen`() throws {
        let book = try SampleWorkbench.withArticle().casebook
        try book.cite([.jail(1)], [.roster])
        try book.note([.jail(2)], "hm")
        #expect(throws: WorkbenchError.self) {
            try book.reuseEvidence(of: .jail(1), for: .jail(2), ifVersion: 0)
        }
        #expect(try book.claim(.jail(2)).claim.evidence == [])
    }
}
