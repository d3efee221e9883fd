internal import Casework
internal import ClaimExtraction
internal import ClaimStore

/// One claim's part of a revision: its places, its fate, its verdict and its line of history.
struct RevisionStep {
    private let outcome: RevisionPlan.Outcome
    private let number: Int
    private let revision: Int
    private let extraction: Extraction

    private var record: ClaimRecord { outcome.claim.record }

    /// `number` is the revision's in its article, `revision` its row.
    init(_ outcome: RevisionPlan.Outcome, number: Int, revision: Int, _ extraction: Extraction) {
        self.outcome = outcome
        self.number = number
        self.revision = revision
        self.extraction = extraction
    }

    /// Whether the verdict was given to words that are no more; part of a correction leaves "inaccurate" true.
    private var isReopened: Bool {
        outcome.fate == .touched && record.verdict.isDecided && !outcome.takesCorrectionInPart
            && !record.isDropped
    }

    private var isCorrected: Bool { outcome.takesCorrection && outcome.fate == .correctedAsAsked }

    /// Whether a correction was asked for and the text still doesn't have it.
    private var isNotCorrected: Bool {
        record.correction != nil && record.correctionTakenIn == nil && !isCorrected && !isReopened
            && !outcome.places.isEmpty && !record.isDropped
    }

    func report(in result: inout Casebook.RevisedArticle) {
        if isReopened { result.reopened.append(record.reference) }
        if isCorrected && !record.isDropped { result.corrected.append(record.reference) }
        if isNotCorrected { result.notCorrected.append(record.reference) }
    }

    func store(in transaction: StoreTransaction, by person: String, at time: String) throws {
        try transaction.insert(outcome.places, ofClaim: record.id, in: revision)
        try transaction.insert(outcome.fate, ofClaim: record.id, in: revision)
        let statement = try storeWording(in: transaction)
        if let place = outcome.places.first {
            try transaction.reindex(record, statement: statement, sentence: place.sentence)
        }
        if isReopened { try transaction.reopen(record.id, why: why, at: time) }
        if isCorrected { try transaction.setCorrectionTaken(in: revision, of: record.id) }
        if outcome.fate == .touched || outcome.fate == .correctedAsAsked {
            try EvidenceFits.keep(of: record, in: transaction)
        }
        guard outcome.fate != .unchanged, !record.isDropped, outcome.fate != record.fate || !isLost
        else { return }
        try transaction.record(change(statement: statement), by: person, at: time)
    }

    private var isLost: Bool { outcome.fate == .vanished || outcome.fate == .ambiguous }

    /// A claim that only the machine ever worded reads as the machine would word it now.
    private func storeWording(in transaction: StoreTransaction) throws -> String {
        guard !outcome.places.isEmpty, record.origin == .machine, record.editedBy == nil,
            outcome.fate == .touched || outcome.fate == .correctedAsAsked
        else { return record.statement }
        let statement = outcome.found?.statement ?? outcome.places[0].sentence
        try transaction.setWording(
            statement: statement,
            speaker: outcome.found.map(extraction.speaker) ?? record.speaker,
            checkWorthiness: outcome.found?.checkWorthiness ?? record.checkWorthiness,
            of: record.id
        )
        return statement
    }

    /// What the revision changed, in words.
    private var why: String {
        let old = record.place.focus
        guard let new = outcome.places.first else { return "revision \(number) took it out" }
        if outcome.isTouchedByDay {
            let day = extraction.article.published?.description ?? "on no day"
            return "revision \(number) is dated \(day), so its days are others"
        }
        if record.place.sentence == new.sentence {
            return "revision \(number) changed what its sentence leans on"
        }
        if old.reads(like: new.focus) { return "revision \(number) changed the sentence around it" }
        return "revision \(number) changed “\(old)” to “\(new.focus)”"
    }

    private func change(statement: String) -> Change {
        var what =
            switch outcome.fate {
            case .touched: "touched: \(why)"
            case .correctedAsAsked: "corrected as asked in revision \(number)"
            case .vanished: "vanished in revision \(number)"
            case .ambiguous: "ambiguous in revision \(number): several places may be it"
            default: "\(outcome.fate.title) in revision \(number)"
            }
        if isReopened { what += "; open again (was \(record.verdict.title))" }
        if outcome.takesCorrectionInPart { what += "; corrected in some of its places only" }
        if isNotCorrected, outcome.fate != .moved { what += "; the correction wasn't taken" }
        return Change(
            "fate",
            article: record.articleID,
            claim: record.id,
            what: what,
            before: facts(record.place, record.verdict, record.correction, record.statement)
                .merging(.verdict(of: record)).merging([
                    "speaker": StoredValue(record.speaker),
                    "check_worthiness": .real(record.checkWorthiness),
                ]),
            after: facts(
                outcome.places.first,
                isReopened ? .unverified : record.verdict,
                isReopened ? nil : record.correction,
                statement
            )
        )
    }

    private func facts(
        _ place: ClaimPlace?,
        _ verdict: Verdict,
        _ correction: String?,
        _ statement: String
    ) -> Facts {
        [
            "verdict": .text(verdict.rawValue), "correction": StoredValue(correction),
            "focus": StoredValue(place?.focus), "statement": .text(statement),
            "fate": .text(outcome.fate.rawValue),
        ]
    }
}
