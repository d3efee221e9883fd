package import Casework
internal import ClaimStore

extension Casebook {
    /// The findings of an article's text, by number.
    package func findings(of name: String?) throws -> [CaseFile.Finding] {
        try store.read { try $0.caseFindings(of: $0.article(meantBy: name)) }
    }

    /// Waves a finding through for a reason, which is remembered in later revisions.
    package func dismissFinding(_ number: Int, of name: String?, because reason: String) throws {
        guard let reason = Optional(reason).given else { throw WorkbenchError.emptyText }
        try setDismissal(reason, ofFinding: number, of: name)
    }

    /// Lets a dismissed finding stand again.
    package func restoreFinding(_ number: Int, of name: String?) throws {
        try setDismissal(nil, ofFinding: number, of: name)
    }

    private func setDismissal(
        _ reason: String?,
        ofFinding number: Int,
        of name: String?
    ) throws {
        let time = time
        try store.write { transaction in
            let article = try transaction.state.countedArticle(meantBy: name)
            let findings = try transaction.state.caseFindings(of: article)
            guard let finding = findings.first(where: { $0.number == number }) else {
                throw WorkbenchError.noSuchFinding(
                    number,
                    article: article.slug,
                    last: findings.count
                )
            }
            if reason == nil, finding.dismissal == nil {
                throw WorkbenchError.notDismissed(number, article: article.slug)
            }
            try transaction.setDismissal(
                reason,
                of: DismissalKey(kind: finding.kind, quotes: finding.quotes),
                in: article.id,
                by: person,
                at: time
            )
            let change = Change(
                reason == nil ? "finding.restore" : "finding.dismiss",
                article: article.id,
                what: reason.map { "dismissed the finding “\(finding.message)”: \($0)" }
                    ?? "let the finding “\(finding.message)” stand again",
                before: [
                    "finding": .integer(number), "reason": StoredValue(finding.dismissal?.reason),
                ],
                after: ["finding": .integer(number), "reason": StoredValue(reason)]
            )
            try transaction.record(change, by: person, at: time)
        }
    }
}
