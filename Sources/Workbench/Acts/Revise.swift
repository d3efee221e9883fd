package import Casework
package import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// An article whose text has a new version.
    package struct RevisedArticle: Sendable, Equatable, Codable {
        package var slug: String
        /// The number of the new version.
        package var revision: Int
        package var words: Int
        /// How many claims that count have each fate; fates without a claim are left out.
        package var fates: [Fate: Int]
        /// Claims that lost their verdict, and those whose correction the text now has, or still hasn't.
        package var reopened: [ClaimReference]
        package var corrected: [ClaimReference]
        package var notCorrected: [ClaimReference]
        package var findings: Int
        /// Signatures that the new version made void, as "checker Ana Reyes".
        package var voidedSignatures: [String]
    }

    /// Stores a new version of an article's text and tells what became of every claim.
    ///
    /// Where a claim's words or its sentence changed, its verdict is open again; a place that can't be told for
    /// certain is lost rather than guessed. The digest is SHA-256 of the bytes that the text was read from.
    package func revise(
        _ name: String,
        to extraction: Extraction,
        facts: ArticleFacts = ArticleFacts(),
        digest: String
    ) throws -> RevisedArticle {
        let time = time
        return try store.write { transaction in
            let state = transaction.state
            let article = try state.countedArticle(meantBy: name)
            let extraction = article.dated(extraction, facts)
            let isSame = article.revision.text == extraction.article.text
            if isSame, article.changes(by: NewArticle(extraction.article, facts)).isEmpty {
                throw WorkbenchError.sameText(
                    article: article.slug,
                    revision: article.revision.number
                )
            }
            let plan = try state.plan(for: article, extraction)
            return try store(plan, of: article, facts, digest: digest, in: transaction, at: time)
        }
    }

    /// How many claims that count would have each fate in a new version; nothing is stored.
    package func fates(
        of name: String,
        in extraction: Extraction,
        facts: ArticleFacts = ArticleFacts()
    ) throws -> [Fate: Int] {
        try store.read { state in
            let article = try state.countedArticle(meantBy: name)
            return try state.plan(for: article, article.dated(extraction, facts)).fates
        }
    }

    /// Stores a new version as it was planned.
    func store(
        _ plan: RevisionPlan,
        of article: ArticleRecord,
        _ facts: ArticleFacts,
        digest: String,
        in transaction: StoreTransaction,
        at time: String
    ) throws -> RevisedArticle {
        let voided = try transaction.state.signOffs(of: article.id).filter(\.isInForce)
        let number = article.revision.number + 1
        let new = NewRevision(
            number,
            of: plan.extraction.article,
            facts,
            digest: digest,
            findings: try plan.findings(in: plan.extraction, transaction.state)
        )
        let revision = try transaction.insert(new, of: article.id, by: person, at: time)
        let known = NewArticle(plan.extraction.article, facts)
        try transaction.update(article.id, with: known)
        var result = RevisedArticle(
            article.slug,
            new,
            plan.fates,
            voidedSignatures: voided.map { "\($0.role) \($0.by)" }
        )
        try transaction.record(
            result.change(of: article, by: known, digest: digest),
            by: person,
            at: time
        )
        for outcome in plan.outcomes {
            let step = RevisionStep(outcome, number: number, revision: revision, plan.extraction)
            try step.store(in: transaction, by: person, at: time)
            step.report(in: &result)
        }
        let ids = try transaction.insert(plan.newClaims, of: article.id, in: revision)
        for id in ids { try transaction.insert(.new, ofClaim: id, in: revision) }
        try attachNewAnnotations(of: plan, newClaims: ids, to: article, in: transaction, at: time)
        return result
    }

    /// Hangs comments, notes and links on claims; what came with the version before hangs on its claims already.
    private func attachNewAnnotations(
        of plan: RevisionPlan,
        newClaims ids: [Int],
        to article: ArticleRecord,
        in transaction: StoreTransaction,
        at time: String
    ) throws {
        let standing = plan.outcomes.filter { !$0.claim.record.isDropped && !$0.places.isEmpty }
        let attached = Set(try transaction.state.annotations(of: article.revision.id).map(\.text))
        try attach(
            plan.extraction.article.annotations.filter { !attached.contains($0.text) },
            to: standing.map {
                AttachedAnnotations.Claim(id: $0.claim.record.id, places: $0.places)
            }
                + AttachedAnnotations.Claim.list(ids, plan.newClaims),
            of: article.id,
            in: transaction,
            at: time
        )
    }
}

extension StoreSnapshot {
    /// What a new text does to the claims of an article.
    func plan(for article: ArticleRecord, _ extraction: Extraction) throws -> RevisionPlan {
        let places = try places(in: article.revision.id)
        var standing: [RevisionPlan.Claim] = []
        var vanished: [Int: [RevisionPlan.Claim]] = [:]
        for record in try allClaims(of: article.id) {
            if let places = places[record.id] {
                standing.append(.init(record: record, places: places))
            } else if let last = try self.places(ofClaim: record.id) {
                vanished[last.revision, default: []].append(
                    .init(record: record, places: last.places)
                )
            }
        }
        let groups = try vanished.sorted { $0.key < $1.key }.map { id, claims in
            (text: try revision(id: id)?.text ?? "", claims: claims)
        }
        return RevisionPlan(
            from: article.revision.text,
            published: article.published,
            to: extraction,
            claims: standing,
            vanished: groups
        )
    }
}

extension RevisionPlan {
    /// How many claims that count have each fate; fates without a claim are left out.
    fileprivate var fates: [Fate: Int] {
        var fates: [Fate: Int] = [:]
        for outcome in outcomes where !outcome.claim.record.isDropped {
            fates[outcome.fate, default: 0] += 1
        }
        if !newClaims.isEmpty { fates[.new] = newClaims.count }
        return fates
    }

    /// What the extractor found, what one place alone says, and what was corrected before.
    fileprivate func findings(
        in extraction: Extraction,
        _ state: StoreSnapshot
    ) throws -> [Finding] {
        var changed: [(kind: ClaimKind, place: ClaimPlace)] = newClaims.flatMap { claim in
            claim.places.map { (claim.kind, $0) }
        }
        for outcome in outcomes where outcome.fate == .touched && !outcome.claim.record.isDropped {
            changed += outcome.places.map { (outcome.claim.record.kind, $0) }
        }
        return try extraction.findings + outcomes.compactMap(\.oneChangedAlone)
            + CorrectedWordings.findings(in: changed, state)
    }
}

extension ArticleRecord {
    /// What was found in a new version; one whose file tells no day of publication, or guesses it, has the article's.
    func dated(_ extraction: Extraction, _ facts: Casebook.ArticleFacts) -> Extraction {
        let isKnown = extraction.article.published != nil && !facts.isDayAssumed
        guard let published, !isKnown, extraction.article.published != published else {
            return extraction
        }
        return extraction.counted(from: published)
    }
}

extension NewArticle {
    /// What a file and the person who brought it say about its article; a stored one keeps its slug.
    init(_ article: Article, _ facts: Casebook.ArticleFacts, slug: String = "") {
        self.init(
            slug: slug,
            title: article.title,
            byline: article.byline,
            outlet: facts.outlet,
            url: facts.url,
            published: article.published
        )
    }
}

extension NewRevision {
    /// A version of an article's text, by its number.
    init(
        _ number: Int,
        of article: Article,
        _ facts: Casebook.ArticleFacts,
        digest: String,
        findings: [Finding]
    ) {
        self.init(
            number: number,
            digest: digest,
            fileName: facts.originalFileName,
            text: article.text,
            words: wordCount(of: article.text),
            annotations: article.annotations,
            findings: findings
        )
    }
}

extension Casebook.RevisedArticle {
    /// What is known before its claims are gone through.
    fileprivate init(
        _ slug: String,
        _ revision: NewRevision,
        _ fates: [Fate: Int],
        voidedSignatures: [String]
    ) {
        self.init(
            slug: slug,
            revision: revision.number,
            words: revision.words,
            fates: fates,
            reopened: [],
            corrected: [],
            notCorrected: [],
            findings: revision.findings.count,
            voidedSignatures: voidedSignatures
        )
    }

    fileprivate func change(of article: ArticleRecord, by known: NewArticle, digest: String)
        -> Change
    {
        let counts = Fate.allCases.compactMap { fate in
            fates[fate].map { "\($0) \(fate.title)" }
        }
        let list = counts.isEmpty ? "no claims" : counts.joined(separator: ", ")
        let changes = article.changes(by: known)
        return Change(
            "revise",
            article: article.id,
            what: (["revised to revision \(revision): \(list)"] + changes.map(\.words))
                .joined(separator: "; "),
            before: changes.before.merging(["revision": .integer(revision - 1)]),
            after: changes.after.merging([
                "revision": .integer(revision), "sha256": .text(digest), "words": .integer(words),
                "findings": .integer(findings),
            ])
        )
    }
}
