package import Casework
internal import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// Keeps checks from elsewhere as memory, so that 'similar' finds them; what is returned is how many were new.
    package func remember(_ checks: [EarlierCheck]) throws -> Int {
        let time = time
        let checks = checks.filter { Optional($0.statement).given != nil }
        return try store.write { transaction in
            let new = try checks.count { try transaction.insert($0, by: person, at: time) }
            if new > 0 {
                let change = Change(
                    "memory.import",
                    what: "imported \(new) earlier \(new == 1 ? "check" : "checks")",
                    after: ["checks": .integer(new)]
                )
                try transaction.record(change, by: person, at: time)
            }
            return new
        }
    }

    /// What became of a sheet's facts.
    package struct ImportedSheet: Sendable, Equatable {
        /// Claims of the article that a fact was found to be, and claims that were added for one.
        package var matched: [ClaimReference] = []
        package var added: [ClaimReference] = []
        package var verified: [ClaimReference] = []
        /// Claims that the sheet calls verified and a person decided otherwise: their verdicts stay.
        package var decidedOtherwise: [ClaimReference] = []
        /// Rows whose words the article doesn't have, or has more than once.
        package var notFound: [SheetFact] = []
    }

    /// Puts the facts of a desk's sheet onto the claims of an article: as evidence, notes, and where the sheet says
    /// that a fact was verified and by what source, as verdicts; not against a verdict that a person gave.
    ///
    /// A fact is the claim whose focus or sentence has its words; one that stands in the text without a claim becomes one.
    package func importSheet(_ facts: [SheetFact], into name: String?) throws -> ImportedSheet {
        let slug = try article(named: name)
        var result = ImportedSheet()
        for fact in facts {
            guard let claim = try claim(for: fact, in: slug, &result) else {
                result.notFound.append(fact)
                continue
            }
            try apply(fact, to: claim, &result)
        }
        return result
    }

    private func claim(
        for fact: SheetFact,
        in slug: String,
        _ result: inout ImportedSheet
    ) throws -> ClaimReference? {
        let claims = try store.read { state in
            try state.claims(of: try state.countedArticle(meantBy: slug).id)
        }
        let wanted = fact.fact.plainWords
        let match =
            claims.first { $0.place.focus.plainWords == wanted }
            ?? claims.first { $0.place.sentence.plainWords == wanted }
            ?? claims.first { $0.statement.plainWords == wanted }
        if let match {
            result.matched.append(match.reference)
            return match.reference
        }
        do {
            let made = try addClaim(to: slug, kind: .event, focus: .words(fact.fact))
            result.added.append(made)
            return made
        } catch WorkbenchError.wordsNotFound, WorkbenchError.wordsNotUnique {
            return nil
        }
    }

    private func apply(
        _ fact: SheetFact,
        to claim: ClaimReference,
        _ result: inout ImportedSheet
    ) throws {
        let remarks = [
            fact.method.map { "Method: \($0)" }, fact.whyNot.map { "Why not: \($0)" },
            fact.checker.map { "Checked by \($0)\(fact.date.map { day in ", \(day)" } ?? "")" },
        ].compactMap(\.self)
        if !remarks.isEmpty {
            try note([claim], "Sheet, row \(fact.row). \(remarks.joined(separator: ". "))")
        }
        guard let source = fact.source.given else { return }
        // Whoever made the sheet shall not choose which of this machine's files are copied.
        let draft = EvidenceDraft(
            source: try sourceDesignation(source, mayNameFile: false),
            // A source that didn't verify a fact isn't one that supports it.
            stance: fact.isVerified == false ? .context : .supports
        )
        let verdict = try self.claim(claim).claim.verdict
        if fact.isVerified == true, !verdict.isDecided || verdict == .verified {
            try mark([claim], Marking(.verified, evidence: [draft]))
            result.verified.append(claim)
        } else {
            try cite([claim], [draft])
            if fact.isVerified == true { result.decidedOtherwise.append(claim) }
        }
    }
}
