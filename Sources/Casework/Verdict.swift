/// What a person decided about a claim; the raw value is its name in options, the store and JSON.
package enum Verdict: String, Sendable, CaseIterable, Codable {
    /// Nobody has decided yet.
    case unverified
    case verified
    case needsContext = "needs-context"
    case inaccurate
    case unsupported
    case conflicting
    case notCheckable = "not-checkable"

    /// As a word in running text and headings.
    package var title: String {
        switch self {
        case .unverified: "unverified"
        case .verified: "verified"
        case .needsContext: "needs context"
        case .inaccurate: "inaccurate"
        case .unsupported: "unsupported"
        case .conflicting: "conflicting"
        case .notCheckable: "not checkable"
        }
    }

    /// What it says, for help and the legend of a report.
    package var meaning: String {
        switch self {
        case .unverified: "nobody has decided yet"
        case .verified: "the evidence supports it as written"
        case .needsContext: "true as far as it goes, but misleading without more"
        case .inaccurate: "the evidence contradicts it; a correction says what it should be"
        case .unsupported: "sources were looked at and none bears it out"
        case .conflicting: "sources disagree"
        case .notCheckable: "nothing could settle it; the reason is kept"
        }
    }

    /// The key that gives it, on the page and in `stet next`.
    package var key: Character {
        switch self {
        case .unverified: "0"
        case .verified: "1"
        case .needsContext: "2"
        case .inaccurate: "3"
        case .unsupported: "4"
        case .conflicting: "5"
        case .notCheckable: "6"
        }
    }

    /// Whether somebody has decided.
    package var isDecided: Bool { self != .unverified }

    /// What must be there before a claim can be so marked; the database enforces the same.
    package var requirement: Requirement {
        switch self {
        case .unverified: .nothing
        case .notCheckable: .reason
        case .inaccurate: .evidenceAndCorrection
        default: .evidence
        }
    }

    /// What evidence that comes with the verdict says if the person doesn't tell.
    package var usualStance: Stance {
        switch self {
        case .inaccurate, .conflicting: .contradicts
        case .needsContext, .unsupported, .notCheckable: .context
        case .unverified, .verified: .supports
        }
    }

    /// What some of its evidence must say: nothing is verified by a link that only stands in the article.
    package var bearingStances: [Stance] {
        switch self {
        case .verified: [.supports]
        case .inaccurate: [.contradicts]
        case .unsupported, .conflicting: [.contradicts, .context]
        case .unverified, .needsContext, .notCheckable: Stance.allCases
        }
    }

    /// Whether some of the evidence bears the verdict; sources that all say the claim is wrong don't disagree on it.
    package func isBorne(by evidence: [CaseFile.Evidence]) -> Bool {
        evidence.contains { bearingStances.contains($0.stance) }
            && !(self == .conflicting && evidence.onlyContradicts)
    }

    /// What evidence that is added must say so that the verdict is borne.
    package func missingStance(beside evidence: [CaseFile.Evidence]) -> Stance {
        self == .conflicting && evidence.onlyContradicts ? .supports : usualStance
    }

    package enum Requirement: Sendable {
        case nothing, reason, evidence, evidenceAndCorrection
    }
}

extension [CaseFile.Evidence] {
    /// Whether there is some, and all of it says that the claim is wrong.
    package var onlyContradicts: Bool {
        !isEmpty && allSatisfy { $0.stance == .contradicts }
    }
}
