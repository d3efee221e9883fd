package import Casework
package import ClaimExtraction
package import Foundation

/// An opened workbench in one person's hands: every act of the work is a function of it.
///
/// An act is one transaction with its lines of history in it, so that after a crash the store is as it
/// was before the act or as it is after. Several casebooks, in one process or many, may share a store.
package struct Casebook: Sendable {
    package let folder: WorkbenchFolder
    /// Who acts, as the history will say.
    package let person: String
    let now: @Sendable () -> Date

    /// Opens the workbench's store and makes it if there is none.
    package init(
        folder: WorkbenchFolder,
        person: String,
        now: @escaping @Sendable () -> Date
    ) throws {
        self.folder = folder
        self.person = person
        self.now = now
    }
}

// MARK: Articles

extension Casebook {
    /// What is known about an article besides what its extraction holds.
    package struct ArticleFacts: Sendable, Equatable {
        package var outlet: String?
        package var url: String?
        package var originalFileName: String?
        /// The slug that the person wants; else one is made from the title or the file's name.
        package var slug: String?

        package init(
            outlet: String? = nil,
            url: String? = nil,
            originalFileName: String? = nil,
            slug: String? = nil
        ) {
            self.outlet = outlet
            self.url = url
            self.originalFileName = originalFileName
            self.slug = slug
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
        throw WorkbenchError.notYet
    }

    /// All articles, or those whose slug or title holds a text; by slug.
    package func articles(matching text: String? = nil) throws -> [ArticleSummary] {
        throw WorkbenchError.notYet
    }

    /// The slug of the one article that is meant by a slug or the beginning of one; with nil, of the only article.
    package func article(named name: String?) throws -> String { throw WorkbenchError.notYet }

    /// Everything that a report may say about an article.
    package func caseFile(article: String) throws -> CaseFile { throw WorkbenchError.notYet }
}

// MARK: Claims

extension Casebook {
    /// Claims by article and number.
    package func claims(matching filter: ClaimFilter = ClaimFilter()) throws -> [ClaimSummary] {
        throw WorkbenchError.notYet
    }

    /// Everything about one claim.
    package func claim(_ reference: ClaimReference) throws -> ClaimDetail {
        throw WorkbenchError.notYet
    }

    /// The claims that a person's words mean: "broome-county#12", "broome-county#3-5,8", or "12" and "3-5".
    ///
    /// Numbers without a slug belong to `article`, which may be nil where the workbench has only one. The
    /// claims exist, and stand in the order in which they were named, each once.
    package func references(_ texts: [String], article: String?) throws -> [ClaimReference] {
        throw WorkbenchError.notYet
    }

    /// Gives the claims a verdict, and evidence where the marking has some: all of them or none.
    ///
    /// What is returned is the claims as they are now.
    @discardableResult
    package func mark(
        _ claims: [ClaimReference],
        _ marking: Marking
    ) throws -> [ClaimSummary] { throw WorkbenchError.notYet }

    /// Adds evidence to the claims without a verdict: to all of them or none.
    @discardableResult
    package func cite(
        _ claims: [ClaimReference],
        _ evidence: [EvidenceDraft]
    ) throws -> [ClaimSummary] { throw WorkbenchError.notYet }

    /// Where a claim's focus stands: words that occur once in the text, or their place.
    package enum Focus: Sendable, Equatable {
        case words(String)
        case span(Span)
    }

    /// Adds a claim that the machine missed.
    package func addClaim(
        to article: String,
        kind: ClaimKind,
        focus: Focus,
        statement: String? = nil
    ) throws -> ClaimReference { throw WorkbenchError.notYet }

    /// Changes a claim that the machine cut or named wrongly; nil leaves a part as it is.
    ///
    /// A claim whose focus is changed loses its verdict, which was given to other words.
    package func editClaim(
        _ reference: ClaimReference,
        kind: ClaimKind? = nil,
        focus: Focus? = nil,
        statement: String? = nil
    ) throws { throw WorkbenchError.notYet }

    /// Takes a claim out of the count; it keeps its number and can be restored.
    package func dropClaim(_ reference: ClaimReference, reason: String) throws {
        throw WorkbenchError.notYet
    }

    /// Brings a dropped claim back as it was.
    package func restoreClaim(_ reference: ClaimReference) throws { throw WorkbenchError.notYet }
}

// MARK: Sources

extension Casebook {
    /// All sources by number.
    package func sources() throws -> [CaseFile.Source] { throw WorkbenchError.notYet }

    /// One source with the claims that rest on it.
    package func source(_ number: Int) throws -> SourceDetail { throw WorkbenchError.notYet }

    /// The source that a person's words mean.
    ///
    /// "#3" and "source 3" are the stored source 3; an http(s) address is a web page, the path of an existing
    /// file a document or dataset with the file's SHA-256; anything else is a title.
    package func sourceDesignation(
        _ text: String,
        kind: SourceKind? = nil
    ) throws -> SourceDesignation { throw WorkbenchError.notYet }

    /// Stores a source; one with the same address, file or, without those, title is returned instead of doubled.
    package func addSource(_ draft: SourceDraft) throws -> CaseFile.Source {
        throw WorkbenchError.notYet
    }

    package func editSource(_ number: Int, _ change: SourceChange) throws -> CaseFile.Source {
        throw WorkbenchError.notYet
    }
}

// MARK: Record

extension Casebook {
    /// Every change, oldest first: of the workbench, of an article, or of a claim.
    package func history(
        article: String? = nil,
        claim: ClaimReference? = nil
    ) throws -> [HistoryLine] { throw WorkbenchError.notYet }

    /// Checks the database file, its references and the chain of the history.
    package func verify() throws -> Verification { throw WorkbenchError.notYet }

    /// Copies the database to a new file while others go on working.
    package func backup(to path: String) throws { throw WorkbenchError.notYet }
}
