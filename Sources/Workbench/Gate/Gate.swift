package import Casework
package import ClaimExtraction
internal import ClaimStore

/// Whether an article may be published, and if not, why.
package struct GateResult: Sendable, Equatable, Codable {
    package var article: String
    package var revision: Int
    /// What holds it up, a sentence each; empty if nothing does.
    package var reasons: [String]
    /// SHA-256 over the revision and the state of all claims that was looked at: what a signature is under.
    package var state: String
    /// The number of the last line of history then.
    package var lastChange: Int
    /// Who let it through all the same; nil if nobody did.
    package var overriddenBy: String?

    package var isOpen: Bool { reasons.isEmpty || overriddenBy != nil }
}

/// Holds an article's case against a newsroom's rules.
struct Gate {
    let file: CaseFile
    let rules: GateRules
    /// The day of publication.
    let day: CalendarDate?

    /// What holds the article up, in the order in which an editor would want to know.
    var reasons: [String] {
        var reasons: [String] = []
        reasons +=
            verdicts + undecided + tables + bases + fits + excerpts + findings + questions + stale
            + signatures
        return reasons
    }

    private var claims: [CaseFile.Claim] { file.claims.filter { $0.fate != .vanished } }

    private var verdicts: [String] {
        rules.blockingVerdicts.sorted { $0.rawValue < $1.rawValue }.compactMap { verdict in
            let claims = claims.filter {
                $0.verdict == verdict && $0.correctionTakenIn == nil && $0.fate != .ambiguous
            }
            return told(
                claims,
                "\(verdict.title)\(verdict == .inaccurate ? " and not corrected" : "")"
            )
        }
    }

    private var undecided: [String] {
        let open = claims.filter {
            $0.workState.isOpen && rules.kinds.contains($0.kind)
                && $0.checkWorthiness >= rules.leastWeight
        }
        let reopened = open.filter { $0.workState == .reopened }
        return [
            told(reopened, "open again since the text changed"),
            told(open.filter { $0.workState != .reopened }, "not decided"),
        ].compactMap(\.self)
    }

    private var bases: [String] {
        let resting = claims.filter { $0.verdict.isDecided && $0.verdict != .notCheckable }
        let weak = resting.filter { claim in
            Basis(of: claim, sources: file.sources)
                < rules.leastBasisByKind[claim.kind] ?? rules.leastBasis
        }
        return [told(weak, "decided on less evidence than the rules ask for")].compactMap(\.self)
    }

    private var fits: [String] {
        guard rules.needsEvidenceToFit else { return [] }
        let unfit = claims.filter { claim in
            claim.verdict == .verified
                && claim.evidence.contains { $0.stance == .supports && $0.fit?.fits == false }
        }
        return [told(unfit, "verified by an excerpt that differs")].compactMap(\.self)
    }

    private var excerpts: [String] {
        guard rules.needsExcerptsInCopies else { return [] }
        let resting = claims.filter { claim in
            claim.verdict.isDecided && claim.evidence.contains { $0.inCopy?.outcome == .missing }
        }
        return [
            told(resting, "decided on an excerpt that isn't in the kept copy of its source")
        ].compactMap(\.self)
    }

    private var findings: [String] {
        guard rules.needsFindingsSettled else { return [] }
        let count = file.findings.count { $0.dismissal == nil }
        if count == 0 { return [] }
        return [
            "\(count) \(count == 1 ? "inconsistency is" : "inconsistencies are") neither mended nor dismissed"
        ]
    }

    private var tables: [String] {
        guard rules.needsTablesClaimed else { return [] }
        return file.uncheckedTables.map { table in
            let head = table.head.joined(separator: " · ")
            return "a table of \(table.figures) figures (\(head)) has no claim"
        }
    }

    private var questions: [String] {
        guard rules.needsQuestionsAnswered else { return [] }
        let asking = claims.filter { $0.questions.contains { $0.answer == nil } }
        return [told(asking, "waiting for the answer to a question")].compactMap(\.self)
    }

    private var stale: [String] {
        guard rules.needsFreshEvidence, let day else { return [] }
        let numbers = Set(file.staleEvidence(on: day, limits: rules.stale).map(\.claim))
        let claims = claims.filter { numbers.contains($0.number) }
        return [told(claims, "resting on evidence that is out of date on \(day)")].compactMap(
            \.self
        )
    }

    private var signatures: [String] {
        SignatureRole.allCases.filter(rules.signatures.contains).compactMap { role in
            let all = file.signOffs.filter { $0.role == role.rawValue }
            if all.contains(where: \.isInForce) { return nil }
            guard let last = all.last else { return "no \(role.rawValue) has signed" }
            return """
                the signature of the \(role.rawValue) \(last.by) is void since \
                \(last.voidedAt ?? ""): \(last.voidedWhy ?? "")
                """
        }
    }

    /// "3 claims not decided: #1, #2, #7"; nil for none.
    private func told(_ claims: [CaseFile.Claim], _ what: String) -> String? {
        if claims.isEmpty { return nil }
        let numbers = claims.map(\.number).sorted()
        let shown = numbers.prefix(12).map { "#\($0)" }.joined(separator: ", ")
        let count = numbers.count == 1 ? "1 claim is" : "\(numbers.count) claims are"
        return "\(count) \(what): \(shown)\(numbers.count > 12 ? ", …" : "")"
    }
}

extension Casebook {
    /// Whether an article may be published on a day; its own day of publication, or today, if none is given.
    ///
    /// With a reason for it, it may be let through against the rules: the override is kept with who did it.
    package func gate(
        _ name: String?,
        on day: CalendarDate? = nil,
        overrideBecause why: String? = nil,
        ifSeen seen: SeenState? = nil
    ) throws -> GateResult {
        let rules = try GateRules(in: folder)
        var (file, digest) = try judgedCaseFile(article: try article(named: name))
        if rules.needsExcerptsInCopies { file = excerptChecks.checked(file) }
        let published = (day?.description ?? file.published ?? today)
        let reasons = Gate(
            file: file,
            rules: rules,
            day: CalendarDate(iso8601: published)
        ).reasons
        var result = GateResult(
            article: file.slug,
            revision: file.revision.number,
            reasons: reasons,
            state: digest,
            lastChange: file.historyHead?.sequence ?? 0,
            overriddenBy: nil
        )
        guard let why = why.given, !reasons.isEmpty else { return result }
        // The reasons that the person saw must be those that the override is kept with.
        let judged = SeenState(digest: digest, lastChange: file.historyHead?.sequence ?? 0)
        try recordOverride(of: result, ifSeen: [seen ?? judged, judged], why: why)
        result.overriddenBy = person
        return result
    }

    private func recordOverride(
        of result: GateResult,
        ifSeen states: [SeenState],
        why: String
    ) throws {
        let time = time
        try store.write { transaction in
            let article = try transaction.state.article(meantBy: result.article)
            let digest = try transaction.state.stateDigest(ofArticle: article.id)
            for seen in states {
                try transaction.state.require(seen, of: article, now: digest)
            }
            try transaction.insertOverride(
                of: result.reasons,
                why: why,
                revision: article.revision.id,
                by: person,
                at: time
            )
            let change = Change(
                "gate.override",
                article: article.id,
                what:
                    "let through the gate: \(why) (against: \(result.reasons.joined(separator: "; ")))",
                after: ["why": .text(why), "revision": .integer(article.revision.number)]
            )
            try transaction.record(change, by: person, at: time)
        }
    }

    /// Evidence that will be out of date on a day, of one article.
    package func staleEvidence(
        in name: String?,
        on day: CalendarDate? = nil
    ) throws -> (article: String, day: CalendarDate?, evidence: [StaleEvidence]) {
        let file = try caseFile(article: try article(named: name))
        let day = day ?? CalendarDate(iso8601: file.published ?? today)
        let rules = try GateRules(in: folder)
        return (
            file.slug, day, day.map { file.staleEvidence(on: $0, limits: rules.stale) } ?? []
        )
    }
}
