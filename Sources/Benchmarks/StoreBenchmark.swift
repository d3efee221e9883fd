internal import Casework
internal import ClaimExtraction
internal import ClaimStore
internal import Foundation
internal import Workbench

/// Questions to a store with a million claims, each with evidence, and an article added to it and to an empty one.
struct StoreBenchmark {
    let folder: URL
    let claims: Int
    private let claimsPerArticle = 100
    private let time = "2025-09-25T15:00:00Z"

    init(folder: URL, claims: Int) {
        self.folder = folder
        self.claims = claims
    }

    func measure() throws {
        let full = try casebook("full")
        let start = monotonicSeconds()
        try fill(full)
        report(
            "claims stored with evidence",
            "\(claims) in \((monotonicSeconds() - start).rounded(to: 1)) s"
        )
        let middle = ClaimReference(article: "town-\(claims / claimsPerArticle / 2)", number: 50)
        for (name, ask) in questions(to: full, about: middle) {
            let (seconds, count) = try median(ask)
            report("  \(name)", "\((seconds * 1000).rounded(to: 2)) ms (\(count) found)")
        }
        let empty = try casebook("empty")
        let inFull = try addSeconds(full)
        let inEmpty = try addSeconds(empty)
        report(
            "  adding an article, of an empty store's time",
            "\((inFull / inEmpty).rounded(to: 2)); \((inFull * 1000).rounded(to: 1)) ms"
        )
    }

    /// What is asked, each with the number of things in the answer.
    private func questions(
        to full: Casebook,
        about middle: ClaimReference
    ) -> [(name: String, ask: () throws -> Int)] {
        func claims(_ filter: ClaimFilter) -> () throws -> Int {
            { try full.claims(matching: filter).count }
        }
        let rare = ClaimFilter(kinds: [.law], verdicts: [.inaccurate], limit: 50)
        return [
            ("claims of an article", claims(ClaimFilter(article: middle.article))),
            ("claims by kind and verdict, first 50", claims(rare)),
            ("claims assigned to one person", claims(ClaimFilter(assignee: "Ben"))),
            ("show", { try full.claim(middle).claim.evidence.count }),
            ("search, a rare word", claims(ClaimFilter(text: "warden77", limit: 50))),
            (
                "search, three common words",
                claims(ClaimFilter(text: "harbour held people", limit: 50))
            ),
            (
                "articles with their counts, by name",
                { try full.articles(matching: "town-4321").count }
            ),
            (
                "case file of an article",
                { try full.caseFile(article: middle.article).claims.count }
            ),
        ]
    }

    private func casebook(_ name: String) throws -> Casebook {
        let root = folder.appendingPathComponent(name).path
        return try Casebook(
            folder: WorkbenchFolder.create(at: root).folder,
            person: "Ana",
            now: { Date(timeIntervalSince1970: 1_758_808_800) }
        )
    }

    private func median(_ ask: () throws -> Int) throws -> (seconds: Double, count: Int) {
        var times: [Double] = []
        var count = 0
        for _ in 0..<21 {
            let start = monotonicSeconds()
            count = try ask()
            times.append(monotonicSeconds() - start)
        }
        return (times.sorted()[10], count)
    }

    private func addSeconds(_ casebook: Casebook) throws -> Double {
        var times: [Double] = []
        for number in 0..<21 {
            let text = (0..<40).map { sentence(number * 40 + $0) }.joined(separator: "\n\n")
            let extraction = Extractor().extraction(of: Article(id: "new", text: text))
            let start = monotonicSeconds()
            _ = try casebook.add(
                extraction,
                facts: .init(slug: "new-\(number)"),
                digest: String(format: "ff%062x", number)
            )
            times.append(monotonicSeconds() - start)
        }
        return times.sorted()[10]
    }

    // MARK: Filling

    private func sentence(_ number: Int) -> String {
        let places = ["harbour", "prison", "school", "court", "market", "bridge", "clinic", "camp"]
        let place = places[number % places.count]
        return "On day \(number % 300) the \(place) of Town \(number / claimsPerArticle) held "
            + "\(number % 997) people, said warden\(number % 20_011)."
    }

    private func fill(_ casebook: Casebook) throws {
        let store = try Store(path: casebook.folder.database)
        let articles = claims / claimsPerArticle
        for start in stride(from: 0, to: articles, by: 100) {
            try store.write { transaction in
                for article in start..<min(start + 100, articles) {
                    try add(article, to: transaction)
                }
            }
        }
        try store.close()
    }

    private func add(_ number: Int, to transaction: StoreTransaction) throws {
        let sentences = (0..<claimsPerArticle).map { sentence(number * claimsPerArticle + $0) }
        let text = SourceText(sentences.joined(separator: "\n"))
        let article = try transaction.insert(
            NewArticle(
                slug: "town-\(number)",
                title: "Town \(number)",
                byline: nil,
                outlet: nil,
                url: nil,
                published: nil
            ),
            by: "Ana",
            at: time
        )
        let revision = try transaction.insert(
            NewRevision(
                number: 1,
                digest: String(format: "%064x", number),
                fileName: nil,
                text: sentences.joined(separator: "\n"),
                words: 1500,
                annotations: [],
                findings: []
            ),
            of: article,
            by: "Ana",
            at: time
        )
        let new = newClaims(sentences, in: text)
        let ids = try transaction.insert(new, of: article, in: revision)
        let source = try transaction.insert(
            SourceFacts(kind: .document, title: "Register \(number)"),
            by: "Ana",
            at: time
        )
        for (index, id) in ids.enumerated() {
            let evidence = EvidenceDraft(source: .number(source), excerpt: sentences[index])
            try transaction.insert(evidence, from: source, on: id, by: "Ana", at: time)
            if index % 4 == 0 {
                let isRare = index % 400 == 0 && number % 50 == 0
                try decide(id, isRare ? .inaccurate : .verified, in: transaction)
            }
        }
        if number % 1000 == 0 { try transaction.setAssignment("Ben", due: nil, of: ids[0]) }
        let change = Change("add", article: article, what: "added town-\(number)")
        try transaction.record(change, by: "Ana", at: time)
    }

    /// A claim for each sentence of a text in which they stand one below the other.
    private func newClaims(_ sentences: [String], in text: SourceText) -> [NewClaim] {
        var offset = 0
        return sentences.enumerated().map { index, sentence in
            let start = offset
            let length = sentence.unicodeScalars.count
            offset += length + 1
            return NewClaim(
                kind: ClaimKind.allCases[index % ClaimKind.allCases.count],
                statement: sentence,
                speaker: nil,
                checkWorthiness: Double(index % 100) / 100,
                origin: .machine,
                place: ClaimPlace(
                    span: Span(start: start, end: start + length),
                    focus: Span(start: start, end: start + 10)
                ) { text[$0] }
            )
        }
    }

    private func decide(
        _ claim: Int,
        _ verdict: Verdict,
        in transaction: StoreTransaction
    ) throws {
        try transaction.setVerdict(
            verdict,
            correction: verdict == .inaccurate ? "else" : nil,
            note: nil,
            of: claim,
            by: "Ana",
            at: time
        )
    }
}
