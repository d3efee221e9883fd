import ClaimExtraction
import TestSupport
import Testing

struct GoldenArticlesTests {
    @Test(arguments: ["school-roof", "harbour-dredging"])
    func `reads a whole article as its golden file says`(name: String) throws {
        let file = try goldenText("\(name).txt")
        let lines = file.split(separator: "\n", maxSplits: 1)
        let published = lines[0].split(separator: " ").last.flatMap { CalendarDate(iso8601: $0) }
        let article = Article(id: name, published: published, text: String(lines[1]))
        expectGolden(outline(of: Extractor().extraction(of: article)), file: "\(name).claims.txt")
    }

    @Test func `several articles give what each gives alone`() throws {
        var articles = try ["school-roof", "harbour-dredging", "school-roof"].map {
            Article(id: $0, text: try goldenText("\($0).txt"))
        }
        articles.insert(Article(id: "empty", text: ""), at: 1)
        articles.append(Article(id: "quay", text: "The quay held 51 boats on Sept. 19, she said."))
        let extractor = Extractor()
        let together = extractor.extractions(of: articles)
        #expect(together.map(\.article.id) == articles.map(\.id))
        for (extraction, article) in zip(together, articles) {
            let alone = extractor.extraction(of: article)
            #expect(ExtractionJSON.line(extraction) == ExtractionJSON.line(alone))
        }
        #expect(extractor.extractions(of: []).isEmpty)
    }

    /// One line a claim: kind, weight of ten, focus, restatement; then the findings.
    private func outline(of extraction: Extraction) -> String {
        var lines = extraction.claims.map { claim in
            let weight = Int((claim.checkWorthiness * 10).rounded())
            let same = claim.sameAs.map { " (same as \($0 + 1))" } ?? ""
            return """
                \(claim.kind.rawValue) \(weight) ⟦\(extraction.text(claim.focus))⟧\(same)
                    \(claim.statement)
                """
        }
        for finding in extraction.findings {
            lines.append("finding \(finding.kind.rawValue): \(finding.message)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
