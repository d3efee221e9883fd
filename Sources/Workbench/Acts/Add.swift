internal import Casework
package import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// What is known about an article besides what its extraction holds.
    package struct ArticleFacts: Sendable, Equatable {
        package var outlet: String?
        package var url: String?
        package var originalFileName: String?
        /// The slug that the person wants: it or an error.
        package var slug: String?
        /// The slug that the file itself proposes; changed until it is usable and free.
        package var proposedSlug: String?
        /// The article that this is a new version of.
        package var revisionOf: String?
        /// Whether the day of publication is a guess, which doesn't replace the one that an article has.
        package var isDayAssumed: Bool

        package init(
            outlet: String? = nil,
            url: String? = nil,
            originalFileName: String? = nil,
            slug: String? = nil,
            proposedSlug: String? = nil,
            revisionOf: String? = nil,
            isDayAssumed: Bool = false
        ) {
            self.outlet = outlet
            self.url = url
            self.originalFileName = originalFileName
            self.slug = slug
            self.proposedSlug = proposedSlug
            self.revisionOf = revisionOf
            self.isDayAssumed = isDayAssumed
        }
    }

    /// What became of an article that was to be added.
    package enum Addition: Sendable, Equatable {
        case added(AddedArticle)
        /// It is a new version of a stored article.
        case revised(RevisedArticle)
        /// The same bytes are stored already, under this slug, with what was said of them; nothing was changed.
        ///
        /// Where a later text has taken their place, it has the number of its revision.
        case alreadyThere(slug: String, supersededBy: Int?)
    }

    /// An article that is now stored.
    package struct AddedArticle: Sendable, Equatable, Codable {
        package var slug: String
        package var words: Int
        /// How many claims of each kind there are; kinds without a claim are left out.
        package var claimsByKind: [ClaimKind: Int]
        package var findings: Int

        package var claims: Int { claimsByKind.values.reduce(0, +) }
    }

    /// Stores an article with its claims and findings, as its first revision or as a stored article's next.
    ///
    /// It is a new version if the facts say so, or if it goes by a stored article's slug and most of that article's
    /// sentences live on in it. The digest is SHA-256 of the bytes that the article was read from, 64 hexadecimal digits.
    package func add(
        _ extraction: Extraction,
        facts: ArticleFacts,
        digest: String
    ) throws -> Addition {
        let time = time
        return try store.write { transaction in
            let state = transaction.state
            if let slug = try state.slug(ofDigest: digest) {
                let last = try state.countedArticle(meantBy: slug).revision
                let superseding = last.digest == digest ? nil : last.number
                // Who names the article wants the earlier text back.
                if superseding == nil || facts.revisionOf == nil {
                    return .alreadyThere(slug: slug, supersededBy: superseding)
                }
            }
            if let earlier = try earlierVersion(of: extraction, facts, state) {
                let revised = try store(
                    earlier.plan,
                    of: earlier.article,
                    facts,
                    digest: digest,
                    in: transaction,
                    at: time
                )
                return .revised(revised)
            }
            let added = try storeNew(extraction, facts, digest: digest, in: transaction, at: time)
            return .added(added)
        }
    }

    /// Stores an article that has no earlier version.
    private func storeNew(
        _ extraction: Extraction,
        _ facts: ArticleFacts,
        digest: String,
        in transaction: StoreTransaction,
        at time: String
    ) throws -> AddedArticle {
        let article = extraction.article
        let claims = extraction.newClaims
        let slug = try unusedSlug(for: article, facts: facts, in: transaction.state)
        let id = try transaction.insert(
            NewArticle(article, facts, slug: slug),
            by: person,
            at: time
        )
        let places = claims.flatMap { claim in claim.places.map { (kind: claim.kind, place: $0) } }
        let findings =
            try extraction.findings + CorrectedWordings.findings(in: places, transaction.state)
        let revision = NewRevision(1, of: article, facts, digest: digest, findings: findings)
        let revisionID = try transaction.insert(revision, of: id, by: person, at: time)
        let claimIDs = try transaction.insert(claims, of: id, in: revisionID)
        let added = AddedArticle(
            slug: slug,
            words: revision.words,
            claimsByKind: claims.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 },
            findings: revision.findings.count
        )
        try transaction.record(
            added.change(article: id, title: article.title, digest: digest),
            by: person,
            at: time
        )
        try attach(
            article.annotations,
            to: AttachedAnnotations.Claim.list(claimIDs, claims),
            of: id,
            in: transaction,
            at: time
        )
        return added
    }

    /// The stored article that this is a new version of, with what becomes of its claims; nil if it is none.
    private func earlierVersion(
        of extraction: Extraction,
        _ facts: ArticleFacts,
        _ state: StoreSnapshot
    ) throws -> (article: ArticleRecord, plan: RevisionPlan)? {
        if let name = facts.revisionOf {
            let article = try state.countedArticle(meantBy: name)
            return (article, try state.plan(for: article, article.dated(extraction, facts)))
        }
        let slug =
            facts.slug
            ?? Slug.made(
                proposed: facts.proposedSlug,
                fileName: facts.originalFileName,
                title: extraction.article.title
            )
        guard let article = try state.article(slug) else { return nil }
        if article.dropReason != nil {
            if facts.slug == nil { return nil }
            _ = try state.countedArticle(meantBy: slug)
        }
        let plan = try state.plan(for: article, article.dated(extraction, facts))
        if plan.likeness >= Casebook.leastLikeness { return (article, plan) }
        if facts.slug != nil { throw WorkbenchError.unlikeText(article: slug) }
        return nil
    }

    /// A text that keeps less of an article's sentences is another article, unless a person says otherwise.
    private static let leastLikeness = 0.4

    /// The slug that is wanted, which no article has, or a made one with the first of "", "-2", "-3" … that nobody has.
    private func unusedSlug(
        for article: Article,
        facts: ArticleFacts,
        in state: StoreSnapshot
    ) throws -> String {
        if let wanted = facts.slug {
            guard !wanted.isEmpty, Slug.made(of: wanted) == wanted else {
                throw WorkbenchError.unusableSlug(wanted)
            }
            return wanted
        }
        let base = Slug.made(
            proposed: facts.proposedSlug,
            fileName: facts.originalFileName,
            title: article.title
        )
        var slug = base
        var number = 1
        while try state.hasArticle(slug) {
            number += 1
            slug = "\(base)-\(number)"
        }
        return slug
    }
}

extension Casebook.AddedArticle {
    fileprivate func change(article: Int, title: String?, digest: String) -> Change {
        func counted(_ count: Int, _ noun: String) -> String {
            "\(count) \(noun)\(count == 1 ? "" : "s")"
        }
        return Change(
            "add",
            article: article,
            what: "added \(slug): \(counted(claims, "claim")), \(counted(findings, "finding"))",
            after: [
                "slug": .text(slug), "title": StoredValue(title), "revision": .integer(1),
                "sha256": .text(digest), "words": .integer(words), "claims": .integer(claims),
                "findings": .integer(findings),
            ]
        )
    }
}

/// How many words a text has: stretches without white space.
func wordCount(of text: String) -> Int {
    var count = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
        let isSpace =
            scalar.isASCII
            ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
        if !isSpace && !isInWord { count += 1 }
        isInWord = !isSpace
    }
    return count
}
