internal import Casework

/// The claims of a case by what an editor has to do about them; each claim is in one group.
struct Standing {
    /// Inaccurate, and the text doesn't have the correction.
    private(set) var mustChange: [CaseFile.Claim] = []
    /// True as far as they go, and misleading without more.
    private(set) var shouldChange: [CaseFile.Claim] = []
    /// Unsupported or conflicting.
    private(set) var unconfirmed: [CaseFile.Claim] = []
    /// Nothing could settle them.
    private(set) var judgementCalls: [CaseFile.Claim] = []
    /// Without a verdict: those that a revision opened again first, then by their weight.
    private(set) var open: [CaseFile.Claim] = []
    private(set) var reopened: [CaseFile.Claim] = []
    /// Open ones that nobody decided before, by whether they are check-worthy.
    private(set) var worthyOpen: [CaseFile.Claim] = []
    private(set) var otherOpen: [CaseFile.Claim] = []
    private(set) var verified: [CaseFile.Claim] = []
    /// The text has the correction.
    private(set) var corrected: [CaseFile.Claim] = []
    /// Those that the text doesn't state any more, and those whose place a person has to point out.
    private(set) var vanished: [CaseFile.Claim] = []
    private(set) var ambiguous: [CaseFile.Claim] = []

    init(_ file: CaseFile) {
        for claim in file.claims { sort(claim) }
        let places = open.map { (isReopened: $0.isReopened, weight: $0.checkWorthiness) }
        let order = places.indices.sorted { left, right in
            let (a, b) = (places[left], places[right])
            if a.isReopened != b.isReopened { return a.isReopened }
            return a.weight != b.weight ? a.weight > b.weight : left < right
        }
        open = order.map { open[$0] }
        reopened = open.filter(\.isReopened)
        worthyOpen = open.filter { !$0.isReopened && $0.isCheckWorthy }
        otherOpen = open.filter { !$0.isReopened && !$0.isCheckWorthy }
    }

    private mutating func sort(_ claim: CaseFile.Claim) {
        switch (claim.fate, claim.verdict) {
        case (.vanished, _): vanished.append(claim)
        case (.ambiguous, _): ambiguous.append(claim)
        case (_, .inaccurate) where claim.correctionTakenIn != nil,
            (_, .needsContext) where claim.correctionTakenIn != nil:
            corrected.append(claim)
        case (_, .inaccurate): mustChange.append(claim)
        case (_, .needsContext): shouldChange.append(claim)
        case (_, .unsupported), (_, .conflicting): unconfirmed.append(claim)
        case (_, .notCheckable): judgementCalls.append(claim)
        case (_, .verified): verified.append(claim)
        case (_, .unverified): open.append(claim)
        }
    }

    /// Verified ones that a source contradicts.
    var contradicted: [CaseFile.Claim] { verified.filter { !$0.denyingEvidence.isEmpty } }

    /// Claims that the text states.
    var inText: Int {
        mustChange.count + shouldChange.count + unconfirmed.count + judgementCalls.count
            + open.count + verified.count + corrected.count
    }
}

extension CaseFile.Claim {
    /// From this check-worthiness on a claim counts as check-worthy.
    static let checkWorthyFrom = 0.5

    var isCheckWorthy: Bool { checkWorthiness >= CaseFile.Claim.checkWorthyFrom }

    /// Whether a revision took its verdict away and nobody has given another.
    var isReopened: Bool { work.reopenedAt != nil && !verdict.isDecided }

    var openQuestions: [CaseFile.Question] { questions.filter { $0.answer == nil } }

    /// Supporting evidence whose details differ from the claim's; none where the verdict is that the claim isn't borne
    /// out, which takes it for granted.
    var misfits: [CaseFile.Evidence] { leansOnSupport ? evidence.filter(\.differs) : [] }

    var hasMisfits: Bool { leansOnSupport && evidence.contains(where: \.differs) }

    private var leansOnSupport: Bool {
        switch verdict {
        case .verified, .needsContext, .unverified: true
        case .inaccurate, .unsupported, .conflicting, .notCheckable: false
        }
    }

    /// Its verdict in words, or that the text has the correction.
    var standingTitle: String {
        correctionTakenIn == nil || !verdict.isDecided ? verdict.title : "corrected"
    }

    /// Evidence whose excerpt isn't, or no longer, in the kept copies of its source.
    var lost: [CaseFile.Evidence] {
        evidence.filter { $0.inCopy.map { $0.isNotable && $0.outcome != .untold } ?? false }
    }

    /// Evidence whose excerpt nobody but a person can look up in the kept copy.
    var untold: [CaseFile.Evidence] { evidence.filter { $0.inCopy?.outcome == .untold } }
}

extension CaseFile.Evidence {
    /// Whether it is said to support its claim and says something else.
    fileprivate var differs: Bool { stance == .supports && fit?.fits == false }
}

/// A number with its noun: "1 claim", "2 claims".
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
}

extension String {
    /// A share from 0 to 1 with two decimals: "0.50".
    init(hundredths share: Double) {
        let value = Int((Swift.min(Swift.max(share, 0), 1) * 100).rounded())
        let digits = String(value % 100)
        self = String(value / 100) + (value % 100 < 10 ? ".0" : ".") + digits
    }
}
