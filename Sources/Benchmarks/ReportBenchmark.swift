internal import Casework
internal import ClaimExtraction
internal import Foundation
internal import Reports
internal import Workbench

/// How long each report takes over one long article, every second sentence of which has evidence and a verdict.
struct ReportBenchmark {
    let stet: String
    let folder: URL

    private static let slug = "long-article"
    private static let runs = 7

    /// Times `stet report` from its start to its end, with the document written to nowhere.
    func measure(claims count: Int) throws {
        let casebook = try Casebook(
            folder: WorkbenchFolder.create(at: folder.appendingPathComponent("reports").path)
                .folder,
            person: "Ana",
            now: { Date(timeIntervalSince1970: 1_758_808_800) }
        )
        let start = monotonicSeconds()
        try addArticle(of: count, to: casebook)
        let (claims, decided) = try decide(casebook)
        report(
            "an article of \(claims) claims, \(decided) decided",
            "\((monotonicSeconds() - start).rounded(to: 1)) s to store"
        )
        for document in reports {
            let command = [
                stet, "report", Self.slug, "--as", document.name, "--force", "--output", "-",
                "--workbench", casebook.folder.root,
            ]
            let run = try ProcessMeasurement.median(of: Self.runs, command)
            guard run.exitStatus == 0 else {
                throw ProcessMeasurement.Failure(
                    description: "stet report --as \(document.name) failed"
                )
            }
            report(
                "  report, \(document.name)",
                "\((run.wallSeconds * 1000).rounded(to: 0)) ms "
                    + "(\((run.cpuSeconds * 1000).rounded(to: 0)) ms of CPU time)"
            )
        }
    }

    /// Adds generated news that ends with the sentence of the claim with this number.
    private func addArticle(of count: Int, to casebook: Casebook) throws {
        var corpus = Corpus(seed: 10)
        var text = ""
        var extraction: Extraction
        repeat {
            text += corpus.article(words: 4 * count).replacing("\n", with: "\n\n")
            extraction = self.extraction(of: text)
        } while extraction.claims.count < count
        let end = extraction.claims[count - 1].span.end
        let digest = String(format: "%064x", count)
        _ = try casebook.add(
            self.extraction(of: String(text.unicodeScalars.prefix(end))),
            facts: .init(slug: Self.slug),
            digest: digest
        )
    }

    private func extraction(of text: String) -> Extraction {
        let day = CalendarDate(year: 2025, month: 9, day: 25)
        return Extractor().extraction(of: Article(id: Self.slug, published: day, text: text))
    }

    /// Gives the claims of every second sentence a verdict, with the sentence as their source has it; tells how many claims there
    /// are and how many have one now.
    private func decide(_ casebook: Casebook) throws -> (claims: Int, decided: Int) {
        let claims = try casebook.caseFile(article: Self.slug, comparesEvidence: false).claims
        let sentences = Dictionary(grouping: claims, by: \.span.start).sorted { $0.key < $1.key }
        var decided = 0
        for (number, sentence) in sentences.enumerated() where number % 2 == 0 {
            let source = SourceFacts(kind: .document, title: "Register \(number % 50)")
            let excerpt = sentence.value[0].sentence.replacing(
                "Millbrook",
                with: "the town of Millbrook"
            )
            let isWrong = number % 40 == 0
            let marking = Marking(
                isWrong ? .inaccurate : .verified,
                correction: isWrong ? "as the register has it" : nil,
                evidence: [EvidenceDraft(source: .draft(source), excerpt: excerpt)]
            )
            let references = sentence.value.map {
                ClaimReference(article: Self.slug, number: $0.number)
            }
            decided += try casebook.mark(references, marking).count
        }
        return (claims.count, decided)
    }
}
