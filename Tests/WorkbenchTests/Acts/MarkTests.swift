import Casework
import ClaimStore
import Testing
import Workbench

struct MarkTests {
    @Test func `gives a verdict with its evidence`() throws {
        let sample = try SampleWorkbench.withArticle()
        let marked = try sample.casebook.mark(
            [.jail(1)],
            Marking(.verified, note: " seen ", evidence: [.roster])
        )
        #expect(marked.map(\.verdict) == [.verified])
        #expect(marked.map(\.evidence) == [1])
        let detail = try sample.casebook.claim(.jail(1))
        #expect(detail.claim.decidedBy == "Ada")
        #expect(detail.claim.decidedAt == "2025-09-25T14:01:00Z")
        #expect(detail.claim.note == "seen")
        #expect(detail.sources.map(\.title) == ["Jail roster"])
        #expect(detail.claim.evidence.map(\.locator) == ["p. 2"])
        #expect(
            detail.claim.history.map(\.what) == [
                "cited source 1 (supports, primary)", "marked verified (was unverified): seen",
            ]
        )
    }

    @Test(arguments: [
        (
            Marking(.verified),
            """
            a-jail#2: no verdict without evidence: give --source (and --excerpt), or cite first with \
            'stet cite a-jail#2 --source …'
            """
        ),
        (
            Marking(.inaccurate, evidence: [.headCount]),
            "a-jail#2: what should the words be? give --correction"
        ),
        (
            Marking(.inaccurate, correction: "\n ", evidence: [.headCount]),
            "a-jail#2: what should the words be? give --correction"
        ),
        (
            Marking(
                .verified,
                evidence: [
                    EvidenceDraft(
                        source: .draft(SourceFacts(kind: .document, title: "Count")),
                        stance: .contradicts
                    )
                ]
            ),
            "a-jail#2: no evidence on it supports it; name a source that bears it out"
        ),
        (
            Marking(
                .verified,
                evidence: [
                    EvidenceDraft(
                        source: .draft(SourceFacts(kind: .webPage, title: "A link of the article")),
                        stance: .context
                    )
                ]
            ),
            "a-jail#2: no evidence on it supports it; name a source that bears it out"
        ),
        (
            Marking(.inaccurate, correction: "49", evidence: [.roster]),
            "a-jail#2: no evidence on it contradicts it; name a source that says otherwise"
        ),
        (
            Marking(.unsupported, evidence: [.roster]),
            "a-jail#2: all evidence on it supports it, so it can't be 'unsupported'; name a source that doesn't"
        ),
        (
            Marking(.conflicting, evidence: [.headCount]),
            """
            a-jail#2: 'conflicting' needs two sources that disagree; cite the other one first with \
            'stet cite a-jail#2 --source … --stance supports'
            """
        ),
        (
            Marking(
                .conflicting,
                evidence: [
                    .headCount,
                    EvidenceDraft(
                        source: .draft(SourceFacts(kind: .document, title: "Ledger")),
                        stance: .contradicts
                    ),
                ]
            ),
            """
            a-jail#2: all evidence on it contradicts it, so it is 'inaccurate' rather than 'conflicting'; if a source \
            supports it, cite that first with 'stet cite a-jail#2 --source … --stance supports'
            """
        ),
        (
            Marking(.notCheckable, evidence: [.roster]),
            "a-jail#2: why can't it be checked? give --note"
        ),
        (
            Marking(.verified, correction: "49", evidence: [.roster]),
            "a correction goes with 'inaccurate' or 'needs-context', not with 'verified'"
        ),
        (
            Marking(.verified, evidence: [EvidenceDraft(source: .number(7))]),
            "there is no source 7; there is none yet"
        ),
    ])
    func `says what is missing and changes nothing`(marking: Marking, message: String) throws {
        let sample = try SampleWorkbench.withArticle()
        let before = try sample.contents()
        let error = #expect(throws: WorkbenchError.self) {
            try sample.casebook.mark([.jail(2)], marking)
        }
        #expect(error?.description == message)
        #expect(try sample.contents() == before)
    }

    @Test func `marks all claims or none`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.cite([.jail(1)], [.roster])
        #expect(throws: WorkbenchError.noEvidence(.jail(2))) {
            try sample.casebook.mark([.jail(1), .jail(2)], Marking(.verified))
        }
        #expect(try sample.casebook.claim(.jail(1)).claim.verdict == .unverified)
        let marked = try sample.casebook.mark(
            [.jail(2), .jail(1)],
            Marking(.conflicting, evidence: [.roster, .headCount])
        )
        #expect(marked.map(\.reference.number) == [2, 1])
        #expect(marked.map(\.evidence) == [2, 2])
        #expect(try sample.casebook.sources().count == 2)
        #expect(try sample.casebook.articles().first?.decided == 2)
    }

    @Test func `sources disagree where one supports what another contradicts`() throws {
        let book = try SampleWorkbench.withArticle().casebook
        func missing(_ verdict: Verdict) throws -> Stance {
            verdict.missingStance(beside: try book.claim(.jail(1)).claim.evidence)
        }
        #expect(try missing(.conflicting) == .contradicts)
        try book.cite([.jail(1)], [.headCount])
        #expect(try missing(.conflicting) == .supports)
        #expect(try missing(.inaccurate) == .contradicts)
        #expect(throws: WorkbenchError.oneSourceOnly(.jail(1))) {
            try book.mark([.jail(1)], Marking(.conflicting))
        }
        try book.mark([.jail(1)], Marking(.conflicting, evidence: [.roster]))
        // Without the roster nothing would disagree any more.
        let roster = try #require(
            try book.claim(.jail(1)).claim.evidence.first { $0.stance == .supports }
        )
        #expect(throws: WorkbenchError.verdictRestsOn(.conflicting, .jail(1))) {
            try book.withdraw(roster.id, from: .jail(1))
        }
    }

    @Test func `keeps correction and note while the verdict stays`() throws {
        let sample = try SampleWorkbench.withArticle()
        func state() throws -> [String?] {
            let claim = try sample.casebook.claim(.jail(1)).claim
            return [claim.verdict.rawValue, claim.correction, claim.note]
        }
        try sample.casebook.mark(
            [.jail(1)],
            Marking(.inaccurate, correction: "49 people", evidence: [.roster, .headCount])
        )
        try sample.casebook.mark([.jail(1)], Marking(.inaccurate, note: "told the desk"))
        #expect(try state() == ["inaccurate", "49 people", "told the desk"])
        try sample.casebook.mark([.jail(1)], Marking(.verified))
        #expect(try state() == ["verified", nil, nil])
        try sample.casebook.mark([.jail(1)], Marking(.unverified, note: "again"))
        #expect(try state() == ["unverified", nil, "again"])
        #expect(try sample.casebook.claim(.jail(1)).claim.decidedBy == nil)
    }

    @Test func `rests a claim once on evidence that is given twice`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
        try sample.casebook.mark([.jail(1)], Marking(.verified, evidence: [.roster, .roster]))
        #expect(try sample.casebook.claim(.jail(1)).claim.evidence.count == 1)
        var other = EvidenceDraft.roster
        other.locator = "p. 3"
        try sample.casebook.cite([.jail(1)], [other])
        #expect(try sample.casebook.claim(.jail(1)).claim.evidence.count == 2)
    }

    @Test func `adds evidence without a verdict`() throws {
        let sample = try SampleWorkbench.withArticle()
        let cited = try sample.casebook.cite([.jail(1), .jail(2)], [.roster])
        #expect(cited.map(\.evidence) == [1, 1])
        #expect(cited.map(\.verdict) == [.unverified, .unverified])
        #expect(
            try sample.casebook.source(1).citedBy == [.jail(1), .jail(2)]
        )
        #expect(throws: WorkbenchError.nothingToCite) {
            try sample.casebook.cite([.jail(1)], [])
        }
        #expect(throws: WorkbenchError.noClaimsNamed) {
            try sample.casebook.cite([], [.roster])
        }
    }

    @Test func `holds an excerpt to say one thing only, and brings the other back`() throws {
        let book = try SampleWorkbench.withArticle().casebook
        try book.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
        let before = try book.claim(.jail(1)).claim.evidence
        var contradiction = EvidenceDraft.roster
        contradiction.stance = .contradicts
        // Beside a verdict that rests on it, another reading is shown, not put in its place.
        try book.cite([.jail(1)], [contradiction])
        #expect(try book.claim(.jail(1)).claim.evidence.map(\.stance) == [.supports, .contradicts])
        try book.undo()
        try book.mark(
            [.jail(1)],
            Marking(.inaccurate, correction: "49 people", evidence: [contradiction])
        )
        #expect(try book.claim(.jail(1)).claim.evidence.map(\.stance) == [.contradicts])
        #expect(
            try book.history().map(\.what).contains(
                "cited source 1 (contradicts, primary), not as supports, primary"
            )
        )
        try book.undo()
        var after = try book.claim(.jail(1)).claim.evidence
        #expect(after.count == 1)
        after[0].id = before[0].id
        #expect(after == before)
        #expect(try book.claim(.jail(1)).claim.verdict == .verified)
        #expect(try book.verify().problems == [])
    }
}
