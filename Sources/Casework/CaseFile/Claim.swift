package import ClaimExtraction

extension CaseFile {
    /// A claim with its places, its evidence, its verdict, the work on it and its history.
    package struct Claim: Sendable, Equatable, Codable {
        /// Its number in the article, for life.
        package var number: Int
        package var kind: ClaimKind
        package var statement: String
        /// The sentence or clause that asserts it, exactly; of several places, the first.
        package var sentence: String
        /// The words that would be wrong if the claim were wrong, exactly.
        package var focus: String
        /// Where the sentence and the focus stand in the text of the revision that last had them.
        package var span: Span
        package var focusSpan: Span
        /// Where else the file's revision states the same fact, in text order.
        package var otherPlaces: [Place]
        /// Whose word the article takes for it.
        package var speaker: String?
        /// 0 to 1.
        package var checkWorthiness: Double
        package var verdict: Verdict
        /// What the words should be; present with `inaccurate`.
        package var correction: String?
        /// Why: the reason of `not-checkable`, a remark with the others.
        package var note: String?
        package var decidedBy: String?
        package var decidedAt: String?
        /// What the last revision did to it; nil in the first.
        package var fate: Fate?
        /// The number of the revision that has the correction; nil until one has.
        package var correctionTakenIn: Int?
        /// Where it stood before its correction was taken, else before the last revision touched it.
        package var before: Place?
        package var work: Work
        package var evidence: [Evidence]
        package var questions: [Question]
        package var notes: [Note]
        package var history: [HistoryEntry]

        package init(
            number: Int,
            kind: ClaimKind,
            statement: String,
            sentence: String,
            focus: String,
            span: Span,
            focusSpan: Span,
            otherPlaces: [Place] = [],
            speaker: String? = nil,
            checkWorthiness: Double,
            verdict: Verdict = .unverified,
            correction: String? = nil,
            note: String? = nil,
            decidedBy: String? = nil,
            decidedAt: String? = nil,
            fate: Fate? = nil,
            correctionTakenIn: Int? = nil,
            before: Place? = nil,
            work: Work = Work(),
            evidence: [Evidence] = [],
            questions: [Question] = [],
            notes: [Note] = [],
            history: [HistoryEntry] = []
        ) {
            self.number = number
            self.kind = kind
            self.statement = statement
            self.sentence = sentence
            self.focus = focus
            self.span = span
            self.focusSpan = focusSpan
            self.otherPlaces = otherPlaces
            self.speaker = speaker
            self.checkWorthiness = checkWorthiness
            self.verdict = verdict
            self.correction = correction
            self.note = note
            self.decidedBy = decidedBy
            self.decidedAt = decidedAt
            self.fate = fate
            self.correctionTakenIn = correctionTakenIn
            self.before = before
            self.work = work
            self.evidence = evidence
            self.questions = questions
            self.notes = notes
            self.history = history
        }
    }

    /// Where a revision states a claim.
    package struct Place: Sendable, Equatable, Codable {
        package var span: Span
        package var focusSpan: Span
        package var sentence: String
        package var focus: String

        package init(span: Span, focusSpan: Span, sentence: String, focus: String) {
            self.span = span
            self.focusSpan = focusSpan
            self.sentence = sentence
            self.focus = focus
        }
    }

    /// Who does what about a claim, until when.
    package struct Work: Sendable, Equatable, Codable {
        package var assignee: String?
        /// A day, "2025-09-25".
        package var due: String?
        /// The person or office whose answer is awaited, and since when.
        package var waitingFor: String?
        package var waitingSince: String?
        /// When a revision took the verdict away, and why; nil once there is another.
        package var reopenedAt: String?
        package var reopenedWhy: String?

        package init(
            assignee: String? = nil,
            due: String? = nil,
            waitingFor: String? = nil,
            waitingSince: String? = nil,
            reopenedAt: String? = nil,
            reopenedWhy: String? = nil
        ) {
            self.assignee = assignee
            self.due = due
            self.waitingFor = waitingFor
            self.waitingSince = waitingSince
            self.reopenedAt = reopenedAt
            self.reopenedWhy = reopenedWhy
        }
    }

    /// Something that somebody has to answer before the claim can be decided.
    package struct Question: Sendable, Equatable, Codable {
        /// Its row in the store, to answer it by.
        package var id: Int
        package var text: String
        /// The person or office who can answer.
        package var addressee: String?
        package var askedBy: String
        package var askedAt: String
        package var answer: String?
        package var answeredBy: String?
        package var answeredAt: String?

        package init(
            id: Int,
            text: String,
            addressee: String?,
            askedBy: String,
            askedAt: String,
            answer: String? = nil,
            answeredBy: String? = nil,
            answeredAt: String? = nil
        ) {
            self.id = id
            self.text = text
            self.addressee = addressee
            self.askedBy = askedBy
            self.askedAt = askedAt
            self.answer = answer
            self.answeredBy = answeredBy
            self.answeredAt = answeredAt
        }
    }

    /// A remark of a person.
    package struct Note: Sendable, Equatable, Codable {
        package var text: String
        package var by: String
        package var at: String

        package init(text: String, by: String, at: String) {
            self.text = text
            self.by = by
            self.at = at
        }
    }
}

extension CaseFile.Claim {
    /// Where the work on it stands.
    package var workState: WorkState { WorkState(verdict: verdict, fate: fate, work: work) }

    /// Whether the file's revision states it.
    package var isInText: Bool { fate != .vanished && fate != .ambiguous }
}
