package import ClaimExtraction

/// For how long what was checked may be relied on, in days.
package struct StalenessLimits: Sendable, Equatable {
    /// A figure, from the day that its evidence speaks of.
    package var figures: Int
    /// Who holds an office, from the day on which a source was looked at.
    package var offices: Int
    /// Whether a law or ruling is in force, from that day.
    package var laws: Int

    package init(figures: Int = 90, offices: Int = 60, laws: Int = 60) {
        self.figures = figures
        self.offices = offices
        self.laws = laws
    }
}

/// Evidence that will be out of date on a day.
package struct StaleEvidence: Sendable, Equatable, Codable {
    /// The number of the claim that rests on it, and its words.
    package var claim: Int
    package var focus: String
    package var source: Int
    /// Why: "figure as of 2025-05-01, older than 90 days".
    package var reason: String

    package init(claim: Int, focus: String, source: Int, reason: String) {
        self.claim = claim
        self.focus = focus
        self.source = source
        self.reason = reason
    }
}

extension CaseFile {
    /// Evidence of decided claims that will be out of date on a day, in the order of the claims.
    package func staleEvidence(on day: CalendarDate, limits: StalenessLimits) -> [StaleEvidence] {
        let byNumber = Dictionary(sources.map { ($0.number, $0) }) { first, _ in first }
        return claims.filter { $0.verdict.isDecided && $0.isInText }.flatMap { claim in
            claim.evidence.compactMap { evidence in
                claim.staleness(of: evidence, from: byNumber[evidence.source], on: day, limits)
                    .map {
                        StaleEvidence(
                            claim: claim.number,
                            focus: claim.focus,
                            source: evidence.source,
                            reason: $0
                        )
                    }
            }
        }
    }
}

extension CaseFile.Claim {
    /// Why evidence is out of date on a day; nil while it isn't.
    fileprivate func staleness(
        of evidence: CaseFile.Evidence,
        from source: CaseFile.Source?,
        on day: CalendarDate,
        _ limits: StalenessLimits
    ) -> String? {
        if let expires = evidence.expires, let last = CalendarDate(iso8601: expires), last < day {
            return "to be relied on until \(expires)"
        }
        func old(_ text: String?, _ limit: Int) -> Bool {
            guard let text, let then = CalendarDate(iso8601: text) else { return false }
            return then.adding(days: limit).map { $0 < day } ?? false
        }
        let seen = source?.retrieved ?? String(evidence.addedAt.prefix(10))
        switch kind {
        case .count where old(evidence.asOf, limits.figures):
            return "figure as of \(evidence.asOf ?? ""), older than \(limits.figures) days"
        case .identity where old(seen, limits.offices):
            return "office looked up on \(seen), more than \(limits.offices) days before"
        case .law where old(seen, limits.laws), .ruling where old(seen, limits.laws):
            return "status looked up on \(seen), more than \(limits.laws) days before"
        default: return nil
        }
    }
}
