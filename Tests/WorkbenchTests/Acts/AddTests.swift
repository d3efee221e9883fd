import Casework
import ClaimExtraction
import Testing
import Workbench

struct AddTests {
    @Test func `stores an article with its claims and findings`() throws {
        let sample = try SampleWorkbench()
        let addition = try sample.add(SampleWorkbench.jail)
        guard case .added(let added) = addition else {
            Issue.record("\(addition)")
            return
        }
        #expect(added.slug == "a-jail")
        #expect(added.claimsByKind == [.count: 1, .date: 1])
        #expect(added.findings == 1)
        #expect(added.words == 19)
        let articles = try sample.casebook.articles()
        #expect(
            articles == [
                ArticleSummary(
                    slug: "a-jail",
                    title: "A jail",
                    byline: nil,
                    published: "2025-09-25",
                    revision: 1,
                    claims: 2,
                    decided: 0,
                    findings: 1,
                    added: "2025-09-25T14:00:00Z",
                    lastChange: "2025-09-25T14:00:00Z"
                )
            ]
        )
        #expect(try sample.casebook.history().map(\.what) == ["added a-jail: 2 claims, 1 finding"])
    }

    @Test func `stores the same bytes once`() throws {
        let sample = try SampleWorkbench.withArticle()
        let before = try sample.contents()
        #expect(
            try sample.add(SampleWorkbench.jail) == .alreadyThere(slug: "a-jail", supersededBy: nil)
        )
        #expect(try sample.contents() == before)
    }

    @Test func `tells a text that a later version replaced from the newest`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.revise(SampleWorkbench.jail.text.replacing("51 people", with: "52 people"))
        let before = try sample.contents()
        #expect(
            try sample.add(SampleWorkbench.jail) == .alreadyThere(slug: "a-jail", supersededBy: 2)
        )
        #expect(try sample.contents() == before)
    }

    @Test func `numbers slugs that are taken`() throws {
        let sample = try SampleWorkbench.withArticle()
        for text in ["Other text.", "A third one."] {
            try sample.add(SampleArticle(title: "A jail", text: text, kinds: []))
        }
        #expect(try sample.casebook.articles().map(\.slug) == ["a-jail", "a-jail-2", "a-jail-3"])
        #expect(try sample.casebook.articles(matching: "JAIL-3").map(\.slug) == ["a-jail-3"])
        #expect(try sample.casebook.articles(matching: "bridge") == [])
    }

    @Test func `takes a wanted slug or says why not`() throws {
        let sample = try SampleWorkbench.withArticle()
        let article = SampleArticle(title: nil, text: "Short.", kinds: [])
        func add(as slug: String) throws {
            _ = try sample.casebook.add(
                article.extraction,
                facts: Casebook.ArticleFacts(slug: slug),
                digest: article.digest
            )
        }
        #expect(throws: WorkbenchError.unlikeText(article: "a-jail")) { try add(as: "a-jail") }
        #expect(throws: WorkbenchError.unusableSlug("a jail")) { try add(as: "a jail") }
        #expect(throws: WorkbenchError.unusableSlug("")) { try add(as: "") }
        #expect(throws: WorkbenchError.unusableSlug("12")) { try add(as: "12") }
        try add(as: "beds")
        #expect(try sample.casebook.article(named: "b") == "beds")
    }

    @Test(arguments: [
        "The ⟦👩‍👩‍👧⟧ family, all ⟦e\u{301}⟧ of them.", "⟦nul\0inside⟧ and ⟦after\0⟧",
        "⟦line⟧\r\nnext ⟦\r\n⟧", "⟦בית⟧ and ⟦abc⟧",
    ])
    func `keeps the exact words of hostile texts`(marked: String) throws {
        let sample = try SampleWorkbench()
        let article = SampleArticle(title: "x", text: marked, kinds: [.event, .event])
        try sample.add(article)
        let file = try sample.casebook.caseFile(article: "x")
        let text = Array(file.revision.text.unicodeScalars)
        for (claim, focus) in zip(file.claims, article.extraction.claims.map(\.focus)) {
            #expect(claim.focusSpan == focus)
            let words = text[focus.start..<focus.end]
            #expect(Array(claim.focus.unicodeScalars) == Array(words))
        }
        #expect(file.claims.count == 2)
        #expect(try sample.casebook.verify().isSound)
    }
}
