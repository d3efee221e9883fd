package import Casework
package import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// What a revision, the last one if none is named, did to each claim that counts.
    package func changes(in name: String?, revision number: Int? = nil) throws -> RevisionChanges {
        try store.read { state in
            let article = try state.article(meantBy: name)
            let last = article.revision.number
            let number = number ?? last
            guard let new = try state.revision(number, of: article.id) else {
                throw WorkbenchError.noSuchRevision(number, article: article.slug, last: last)
            }
            guard let old = try state.revision(number - 1, of: article.id) else {
                throw WorkbenchError.noEarlierRevision(article: article.slug)
            }
            let before = try state.places(in: old.id)
            let after = try state.places(in: new.id)
            let fates = try state.fates(in: new.id)
            let changes = try state.allClaims(of: article.id).compactMap { claim in
                claim.isDropped
                    ? nil
                    : fates[claim.id].map { fate in
                        ClaimChange(
                            reference: claim.reference,
                            kind: claim.kind,
                            fate: fate,
                            verdict: claim.verdict,
                            before: before[claim.id]?.first.map(CaseFile.Place.init),
                            after: after[claim.id]?.first.map(CaseFile.Place.init)
                        )
                    }
            }
            return RevisionChanges(
                article: article.slug,
                from: old.number,
                to: new.number,
                changes: changes,
                oldText: old.text,
                newText: new.text
            )
        }
    }

    /// An article's day of publication, which relative times of a new version are counted from.
    package func published(of name: String) throws -> CalendarDate? {
        try store.read { try $0.article(meantBy: name).published }
    }
}
