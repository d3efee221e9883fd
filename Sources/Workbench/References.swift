package import Casework
internal import ClaimStore

extension Casebook {
    /// The claims that a person's words mean: "broome-county#12", "broome-county#3-5,8", or "12" and "3-5".
    ///
    /// Numbers without a slug belong to `article`, which may be nil where the workbench has only one. The
    /// claims exist, and stand in the order in which they were named, each once. A range leaves out dropped ones and
    /// ends at a number that there is.
    package func references(_ texts: [String], article: String?) throws -> [ClaimReference] {
        try store.read { state in
            var references: [ClaimReference] = []
            var seen: Set<ClaimReference> = []
            for text in texts {
                let words = try state.words(of: text)
                let slug = try state.slug(meantBy: words.article ?? article)
                for range in words.ranges {
                    for reference in try state.references(in: range, of: slug)
                    where seen.insert(reference).inserted {
                        references.append(reference)
                    }
                }
            }
            if references.isEmpty { throw WorkbenchError.noClaimsNamed }
            return references
        }
    }

    /// The slug of the one article that is meant by a slug or the beginning of one; with nil, of the only article.
    package func article(named name: String?) throws -> String {
        try store.read { try $0.slug(meantBy: name) }
    }
}

/// What a person wrote to name claims: an article, perhaps, and numbers.
struct ReferenceWords: Equatable {
    var article: String?
    var ranges: [ClosedRange<Int>]

    /// Reads "slug#3-5,8", "#12", "12"; spaces around the parts don't count.
    init(_ text: String) throws {
        let failure = WorkbenchError.notAReference(text)
        var numbers = text[...]
        if let mark = text.lastIndex(of: "#") {
            let name = text[..<mark].trimmed
            article = name.isEmpty ? nil : String(name)
            numbers = text[text.index(after: mark)...]
        }
        ranges = try numbers.split(separator: ",", omittingEmptySubsequences: false).map { item in
            let ends = item.split(separator: "-", omittingEmptySubsequences: false).map(\.trimmed)
            let values = ends.compactMap { end in
                end.utf8.allSatisfy { $0 &- 48 < 10 } ? Int(end) : nil
            }
            guard values.count == ends.count, values.count <= 2, let first = values.first,
                let last = values.last, first >= 1, first <= last
            else { throw failure }
            return first...last
        }
    }
}

extension StoreSnapshot {
    /// What names claims; where it is the name of an article, the error says so.
    fileprivate func words(of text: String) throws -> ReferenceWords {
        do { return try ReferenceWords(text) } catch {
            throw try hasArticle(text) ? WorkbenchError.articleNotClaim(text) : error
        }
    }

    /// The slug of the article that a name means: a slug, or the beginning of one that no other shares.
    func slug(meantBy name: String?) throws -> String {
        guard let name else {
            let all = try slugs(limit: 11)
            if all.isEmpty { throw WorkbenchError.noArticles }
            guard let only = all.first, all.count == 1 else {
                throw WorkbenchError.whichArticle(candidates: all)
            }
            return only
        }
        if try hasArticle(name) { return name }
        let meant = name.isEmpty ? [] : try slugs(beginningWith: name, limit: 11)
        guard let only = meant.first else {
            throw WorkbenchError.noSuchArticle(name: name, candidates: try slugs(limit: 11))
        }
        guard meant.count == 1 else {
            throw WorkbenchError.ambiguousArticle(name: name, candidates: meant)
        }
        return only
    }

    /// An article that a name means, dropped or not, with its latest revision.
    func article(meantBy name: String?) throws -> ArticleRecord {
        let slug = try slug(meantBy: name)
        guard let article = try article(slug) else {
            throw WorkbenchError.noSuchArticle(name: slug, candidates: [])
        }
        return article
    }

    /// An article that can be worked on.
    func countedArticle(meantBy name: String?) throws -> ArticleRecord {
        let article = try article(meantBy: name)
        try requireCounted(article.slug, article.dropReason)
        return article
    }

    /// Refuses to go on with an article that was dropped.
    func requireCounted(_ slug: String) throws {
        try requireCounted(slug, try dropReason(ofArticle: slug))
    }

    private func requireCounted(_ slug: String, _ dropReason: String?) throws {
        if let reason = dropReason { throw WorkbenchError.articleDropped(slug, reason: reason) }
    }

    /// A claim that exists, dropped or not.
    func existingClaim(_ reference: ClaimReference) throws -> ClaimRecord {
        if let claim = try claim(reference) { return claim }
        let slug = try slug(meantBy: reference.article)
        let full = ClaimReference(article: slug, number: reference.number)
        guard let claim = try claim(full) else {
            throw WorkbenchError.noSuchClaim(full, last: try lastNumber(of: slug))
        }
        return claim
    }

    /// A claim that can be worked on, as it was seen where a version is given.
    func countedClaim(
        _ reference: ClaimReference,
        ifVersion version: Int? = nil
    ) throws -> ClaimRecord {
        let claim = try existingClaim(reference)
        try claim.requireVersion(version)
        if let reason = claim.dropReason {
            throw WorkbenchError.dropped(claim.reference, reason: reason)
        }
        try requireCounted(claim.reference.article)
        return claim
    }

    fileprivate func references(
        in range: ClosedRange<Int>,
        of slug: String
    ) throws -> [ClaimReference] {
        if range.count == 1 {
            let reference = ClaimReference(article: slug, number: range.lowerBound)
            return [try existingClaim(reference).reference]
        }
        let numbers = try numbers(of: slug, in: range)
        if numbers.isEmpty {
            throw WorkbenchError.noClaimsInRange(
                article: slug,
                first: range.lowerBound,
                last: range.upperBound
            )
        }
        // A slip of the finger must not mean all that there are.
        if let last = try lastNumber(of: slug), range.upperBound > last {
            let reference = ClaimReference(article: slug, number: range.upperBound)
            throw WorkbenchError.noSuchClaim(reference, last: last)
        }
        return numbers.map { ClaimReference(article: slug, number: $0) }
    }
}

extension ClaimRecord {
    /// Refuses to go on where somebody changed the claim after a person saw it; nil is not asked.
    func requireVersion(_ seen: Int?) throws {
        guard let seen, seen != version else { return }
        throw WorkbenchError.changedMeanwhile(reference, seen: seen, now: version)
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = self
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}
