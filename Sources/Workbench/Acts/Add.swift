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

        package init(
            outlet: String? = nil,
            url: String? = nil,
            originalFileName: String? = nil,
            slug: String? = nil,
            proposedSlug: String? = nil
        ) {
            self.outlet = outlet
            self.url = url
            self.originalFileName = originalFileName
            self.slug = slug
            self.proposedSlug = proposedSlug
        }
    }

    /// What became of an article that was to be added.
    package enum Addition: Sendable, Equatable {
        case added(AddedArticle)
        /// The same bytes are stored already, under this slug; nothing was changed.
        case alreadyThere(slug: String)
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

    /// Stores an article with its claims and findings as its first revision.
    ///
    /// The digest is SHA-256 of the bytes that the article was read from, 64 hexadecimal digits.
    package func add(
        _ extraction: Extraction,
        facts: ArticleFacts,
        digest: String
    ) throws -> Addition {
        let article = extraction.article
        let claims = NewClaim.claims(of: extraction)
        let words = wordCount(of: article.text)
        let time = time
        return try store.write { transaction in
            if let slug = try transaction.state.slug(ofDigest: digest) {
                return .alreadyThere(slug: slug)
            }
            let slug = try unusedSlug(for: article, facts: facts, in: transaction.state)
            let id = try transaction.insert(
                NewArticle(
                    slug: slug,
                    title: article.title,
                    byline: article.byline,
                    outlet: facts.outlet,
                    url: facts.url,
                    published: article.published
                ),
                by: person,
                at: time
            )
            let revision = NewRevision(
                number: 1,
                digest: digest,
                fileName: facts.originalFileName,
                text: article.text,
                words: words,
                annotations: article.annotations,
                findings: extraction.findings
            )
            let revisionID = try transaction.insert(revision, of: id, by: person, at: time)
            try transaction.insert(claims, of: id, in: revisionID)
            let added = AddedArticle(
                slug: slug,
                words: words,
                claimsByKind: claims.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 },
                findings: extraction.findings.count
            )
            try transaction.record(
                added.change(article: id, title: article.title, digest: digest),
                by: person,
                at: time
            )
            return .added(added)
        }
    }

    /// The slug that is wanted, or a made one with the first of "", "-2", "-3" … that nobody has.
    private func unusedSlug(
        for article: Article,
        facts: ArticleFacts,
        in state: StoreSnapshot
    ) throws -> String {
        if let wanted = facts.slug {
            guard !wanted.isEmpty, Slug.made(of: wanted) == wanted else {
                throw WorkbenchError.unusableSlug(wanted)
            }
            if try state.hasArticle(wanted) { throw WorkbenchError.slugTaken(wanted) }
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

extension NewClaim {
    /// The claims of an extraction as the store takes them, in its order.
    fileprivate static func claims(of extraction: Extraction) -> [NewClaim] {
        extraction.claims.map { claim in
            NewClaim(
                kind: claim.kind,
                statement: claim.statement,
                speaker: extraction.speaker(of: claim),
                checkWorthiness: min(max(claim.checkWorthiness, 0), 1),
                origin: .machine,
                sameAs: claim.sameAs,
                place: ClaimPlace(span: claim.span, focus: claim.focus, in: extraction.text)
            )
        }
    }
}

extension Extraction {
    /// The words for whoever says what the claim asserts.
    fileprivate func speaker(of claim: Claim) -> String? {
        guard let index = claim.attribution, mentions.indices.contains(index),
            case .attribution(let attribution) = mentions[index].detail,
            let source = attribution.source
        else { return nil }
        return text(source)
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
