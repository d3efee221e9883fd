internal import Casework
internal import ClaimExtraction

/// One claim with all that is known of it, for people.
struct ClaimSheet {
    private let detail: ClaimDetail
    private var claim: CaseFile.Claim { detail.claim }

    init(_ detail: ClaimDetail) { self.detail = detail }

    /// What one needs to decide, without what was done before.
    func printBrief() throws {
        try printHead()
        try printWork()
        try printSources()
    }

    func print() throws {
        try printHead()
        try field("Same as", detail.sameAs?.description)
        try field("Merged", detail.mergedInto.map { "into \($0)" })
        try field("Dropped", detail.dropReason)
        try printPlaces()
        try printVerdict()
        try printWork()
        try printSources()
        try printHistory()
    }

    private func printHead() throws {
        try Output.styledLine(
            Style.bold(detail.reference.description) + "  \(claim.kind.rawValue), weight "
                + Numbers.weight(claim.checkWorthiness)
        )
        try Output.styledLine(sentence)
        try field("Focus", "“\(claim.focus)”")
        if claim.statement != claim.sentence { try field("Claim", claim.statement) }
        try field("Says", claim.speaker)
    }

    /// The sentence with its focus underlined, or in brackets where there are no styles.
    private var sentence: String {
        let scalars = Array(claim.sentence.unicodeScalars)
        let focus = detail.focusInSentence
        guard focus.start >= 0, focus.start < focus.end, focus.end <= scalars.count else {
            return "  " + VisibleText.of(claim.sentence)
        }
        func part(_ range: Range<Int>) -> String {
            var part = String.UnicodeScalarView()
            part.append(contentsOf: scalars[range])
            return String(part)
        }
        let words = part(focus.start..<focus.end)
        let marked = Style.isOn ? Style.underlined(words) : "[[" + VisibleText.of(words) + "]]"
        return "  " + VisibleText.of(part(0..<focus.start)) + marked
            + VisibleText.of(part(focus.end..<scalars.count))
    }

    private func printVerdict() throws {
        try Output.line()
        let decision = claim.decidedBy.map { "\($0), \(claim.decidedAt ?? "")" }
        try Output.styledLine(
            Style.bold("Verdict: ") + style(claim.verdict.title) + "  "
                + Style.dim(claim.verdict.meaning)
        )
        try field("Should be", claim.correction.map { "“\($0)”" })
        try field("Note", claim.note)
        try field("By", decision)
        if claim.verdict.isDecided {
            try field("Rests on", Basis(of: claim, sources: detail.sources).title)
        }
        try field("Taken", claim.correctionTakenIn.map { "in revision \($0)" })
        if !claim.verdict.isDecided {
            try field("Next", "stet mark \(detail.reference) verified --source … --excerpt …")
        }
    }

    /// Where else the fact is stated.
    private func printPlaces() throws {
        guard !claim.otherPlaces.isEmpty else { return }
        try Output.styledLine("\n" + Style.bold("Stated in \(claim.otherPlaces.count + 1) places"))
        let sentences = [claim.sentence] + claim.otherPlaces.map(\.sentence)
        for (index, sentence) in sentences.enumerated() {
            try Output.line("  \(index + 1). \(VisibleText.of(sentence))")
        }
    }

    private func printWork() throws {
        let work = claim.work
        let due = work.due.map { ", due \($0)" } ?? ""
        let waiting = work.waitingFor.map { "\($0), since \(work.waitingSince ?? "")" }
        let fate = claim.fate.map { "\($0.title) in the last revision" }
        let fields: [(String, String?)] = [
            ("Fate", fate), ("Re-opened", work.reopenedWhy),
            ("Assigned", work.assignee.map { $0 + due } ?? work.due.map { "due \($0)" }),
            ("Waiting", waiting),
        ]
        for (name, text) in fields { try field(name, text) }
        for (index, question) in claim.questions.enumerated() {
            let whom = question.addressee.map { " (\($0))" } ?? ""
            try Output.line("  Question \(index + 1)\(whom): \(VisibleText.of(question.text))")
            if let answer = question.answer { try field("Answer", answer) }
        }
        for note in claim.notes { try field("Note", "\(note.text) (\(note.by), \(note.at))") }
    }

    private func style(_ text: String) -> String {
        switch claim.verdict {
        case .verified: Style.green(text)
        case .inaccurate: Style.red(text)
        case .unverified: text
        default: Style.yellow(text)
        }
    }

    private func printSources() throws {
        guard !claim.evidence.isEmpty else { return }
        try Output.styledLine("\n" + Style.bold("Sources"))
        for evidence in claim.evidence {
            let source = detail.sources.first { $0.number == evidence.source }
            let details = [
                evidence.stance.rawValue, evidence.use.rawValue, source?.kind.title,
                evidence.locator, evidence.asOf.map { "as of \($0)" },
                evidence.expires.map { "until \($0)" },
            ]
            try Output.line(
                "  #\(evidence.source) \(source?.citedName ?? "") "
                    + "(\(details.compactMap(\.self).joined(separator: ", ")))"
            )
            if let excerpt = evidence.excerpt {
                try Output.line("     “\(VisibleText.of(excerpt))”")
            }
            for line in FitNotes.lines(of: evidence) {
                try Output.styledLine("     " + Style.yellow("differs in the " + line))
            }
            if let silence = claim.silence(of: evidence) {
                try Output.styledLine("     " + Style.yellow(VisibleText.of(silence)))
            }
            if let check = evidence.inCopy {
                let words = VisibleText.of("it \(check.words)")
                try Output.styledLine(
                    "     " + (check.isNotable ? Style.yellow(words) : Style.dim(words))
                )
            }
            if let source, !source.isConfidential, let url = source.url, url != source.title {
                try Output.line("     \(url)")
            }
        }
    }

    private func printHistory() throws {
        guard !claim.history.isEmpty else { return }
        try Output.styledLine("\n" + Style.bold("History"))
        for entry in claim.history {
            try Output.line("  \(entry.at)  \(entry.by): \(VisibleText.of(entry.what))")
        }
    }

    private func field(_ name: String, _ text: String?) throws {
        guard let text else { return }
        let padding = String(repeating: " ", count: max(1, 10 - name.count))
        try Output.line("  \(name):\(padding)\(VisibleText.of(text))")
    }
}
