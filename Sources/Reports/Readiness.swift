internal import Casework

/// What is left to do before an article is settled, in plain words, the heaviest first; empty if nothing is.
///
/// Whether it may be published by the newsroom's rules is the gate's to say.
struct Readiness {
    let obstacles: [String]
    /// Check-worthy claims that the text states, and how many of them are decided.
    let worthy: Int
    let decided: Int

    init(_ file: CaseFile, _ standing: Standing) {
        let inText = file.claims.lazy.filter(\.isInText)
        let misfits = inText.filter { $0.hasMisfits }.count
        let missing = inText.count { claim in
            claim.evidence.contains { $0.inCopy?.outcome == .missing }
        }
        let questions = inText.reduce(0) { $0 + $1.openQuestions.count }
        let undecided = standing.worthyOpen.count + standing.otherOpen.count
        let worthy =
            standing.otherOpen.isEmpty || standing.worthyOpen.isEmpty
            ? "" : " (\(standing.worthyOpen.count) of them check-worthy)"
        let findings = file.findings.count { $0.dismissal == nil }
        let all: [(count: Int, one: String, many: String)] = [
            (standing.mustChange.count, "passage must change", "passages must change"),
            (
                standing.unconfirmed.count, "claim could not be confirmed",
                "claims could not be confirmed"
            ),
            (standing.shouldChange.count, "claim needs context", "claims need context"),
            (
                standing.contradicted.count, "claim is verified though a source contradicts it",
                "claims are verified though sources contradict them"
            ),
            (standing.reopened.count, "claim is open again", "claims are open again"),
            (undecided, "claim is undecided\(worthy)", "claims are undecided\(worthy)"),
            (
                standing.ambiguous.count, "claim may stand in several places",
                "claims may stand in several places"
            ),
            (findings, "inconsistency stands in the text", "inconsistencies stand in the text"),
            (
                misfits, "excerpt differs from what it supports",
                "claims have an excerpt that differs from what it supports"
            ),
            (
                missing, "excerpt isn’t in the kept copy of its source",
                "claims have an excerpt that isn’t in the kept copy of its source"
            ),
            (questions, "question is unanswered", "questions are unanswered"),
            (
                file.uncheckedTables.count, "table of figures has no claim",
                "tables of figures have no claim"
            ),
        ]
        obstacles = all.filter { $0.count > 0 }.map { counted($0.count, $0.one, $0.many) }
        let checkWorthy = inText.filter(\.isCheckWorthy)
        self.worthy = checkWorthy.count
        decided = checkWorthy.count(where: \.verdict.isDecided)
    }

    /// Of the check-worthy claims the decided ones, rounded down so that 100 % means all.
    var percent: Int { worthy == 0 ? 100 : decided * 100 / worthy }

    /// A list in a sentence: "1 passage must change, 2 claims are open and 1 question is unanswered".
    var sentence: String {
        guard let last = obstacles.last else { return "nothing is left to do" }
        let rest = obstacles.dropLast()
        return rest.isEmpty ? last : rest.joined(separator: ", ") + " and " + last
    }
}
