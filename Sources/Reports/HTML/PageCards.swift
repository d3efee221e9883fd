internal import Casework
internal import ClaimExtraction

/// A card for each claim in the order of the text; a claim's evidence opens when its words are followed.
///
/// Opening is CSS's `:target`, so that the page needs no script; in print every card is open.
struct PageCards {
    private let file: CaseFile
    private let sources: [Int: CaseFile.Source]

    init(_ file: CaseFile) {
        self.file = file
        sources = Dictionary(file.sources.map { ($0.number, $0) }) { first, _ in first }
    }

    var html: HTML {
        let cards = file.claims.filter(\.isInText).map(card)
        if cards.isEmpty { return "" }
        return """
            <section class="cards" id="cards" aria-label="Claims">
            <p class="opener quiet"><a href="#cards">Open all claims</a></p>
            \(cards.joined(separator: "\n"))
            </section>
            """
    }

    private func card(_ claim: CaseFile.Claim) -> HTML {
        let shade = Shade(claim)
        let head: HTML = """
            <h3><span class="sign">\(VerdictSign.of(claim))</span> \
            <a href="#m\(claim.number)" title="To its place in the text">\(claim.number)</a> \(state(claim))</h3>
            <p>\(statement(claim))</p>
            """
        let lines = [
            change(claim), claim.note.map { "<p>\($0)</p>" }, reopened(claim), misfits(claim),
            lost(claim),
        ]
        let more = self.more(claim)
        let opener: HTML =
            more.isEmpty
            ? ""
            : "<p class=\"opener quiet\"><a href=\"#c\(claim.number)\">\(summary(claim))</a></p>"
        return """
            <article class="card \(shade.rawValue)" id="c\(claim.number)">
            \(([head] + lines.compactMap(\.self)).joined(separator: "\n"))
            \(opener)
            <div class="more">
            \(more.joined(separator: "\n"))
            </div>
            </article>
            """
    }

    private func state(_ claim: CaseFile.Claim) -> HTML {
        if let revision = claim.correctionTakenIn { return "corrected in revision \(revision)" }
        if claim.verdict.isDecided { return "\(claim.verdict.title)" }
        return claim.workState == .new ? "open" : "\(claim.workState.title)"
    }

    /// The claim to be read alone, with its focus marked where it stands in it.
    private func statement(_ claim: CaseFile.Claim) -> HTML {
        guard let focus = claim.focusInStatement else { return "\(claim.statement)" }
        let text = SourceText(claim.statement)
        let before = text[Span(start: 0, end: focus.start)]
        let after = text[Span(start: focus.end, end: text.codePointCount)]
        return "\(before)<mark>\(claim.focus)</mark>\(after)"
    }

    private func change(_ claim: CaseFile.Claim) -> HTML? {
        claim.correction.map { new in
            "<p><del>\(claim.before?.focus ?? claim.focus)</del> → <ins>\(new)</ins></p>"
        }
    }

    private func reopened(_ claim: CaseFile.Claim) -> HTML? {
        guard claim.isReopened, let why = claim.work.reopenedWhy else { return nil }
        return "<p>Open again: \(why)</p>"
    }

    private func misfits(_ claim: CaseFile.Claim) -> HTML? {
        let lines = claim.misfits.flatMap { piece in
            (piece.fit?.mismatches ?? []).map { mismatch -> HTML in
                let day: HTML = piece.asOf.map { ", as of \($0)" } ?? ""
                return "<li>claim: “\(mismatch.claim)”; excerpt: “\(mismatch.evidence)”\(day)</li>"
            }
        }
        return lines.isEmpty ? nil : "<p>The excerpt differs:</p>\n<ul>\(lines.joined())</ul>"
    }

    private func lost(_ claim: CaseFile.Claim) -> HTML? {
        let lines = claim.lost.compactMap { piece in
            piece.inCopy.map { "<li>“\(piece.excerpt ?? "")” \($0.words)</li>" as HTML }
        }
        return lines.isEmpty
            ? nil : "<p>An excerpt isn’t in the kept copy:</p>\n<ul>\(lines.joined())</ul>"
    }

    /// What the link that opens the card says of it.
    private func summary(_ claim: CaseFile.Claim) -> HTML {
        let evidence = claim.evidence.count
        return evidence == 0 ? "More" : "\(evidence == 1 ? "1 source" : "\(evidence) sources")"
    }

    // MARK: What opens

    private func more(_ claim: CaseFile.Claim) -> [HTML] {
        let basis = Basis(of: claim, sources: sources)
        let grounds: HTML? = claim.evidence.isEmpty ? nil : "<p>Rests on \(basis.title).</p>"
        let facts = [grounds, decision(claim), work(claim)]
        let questions = claim.questions.map { question -> HTML in
            let to: HTML = question.addressee.map { " to \($0)" } ?? ""
            let answer: HTML = question.answer.map { " <strong>\($0)</strong>" } ?? ""
            return "<p>Question\(to): \(question.text)\(answer)</p>"
        }
        let notes = claim.notes.map { note -> HTML in
            "<p>\(note.text) <span class=\"quiet\">\(note.by), \(Moment.day(note.at))</span></p>"
        }
        let history = claim.history.map { line -> HTML in
            "<li>\(Moment.minute(line.at)), \(line.by): \(line.what)</li>"
        }
        let past: [HTML] =
            history.isEmpty ? [] : ["<ul class=\"quiet\">\(history.joined(separator: "\n"))</ul>"]
        return claim.evidence.map(evidence) + facts.compactMap(\.self) + questions + notes + past
    }

    private func evidence(_ piece: CaseFile.Evidence) -> HTML {
        let details = [
            piece.stance == .supports ? nil : piece.stance.rawValue, piece.use.rawValue,
            piece.locator, piece.asOf.map { "as of \($0)" },
            piece.expires.map { "good until \($0)" },
        ]
        let name = sources[piece.source]?.citedName ?? ""
        let words: HTML = piece.excerpt.map { "\n<blockquote>\($0)</blockquote>" } ?? ""
        let found: HTML =
            piece.inCopy.map { "\n<p class=\"quiet\">The excerpt \($0.words).</p>" } ?? ""
        return """
            <p><a href="#s\(piece.source)">S\(piece.source)</a> \(name) \
            <span class="quiet">\(details.compactMap(\.self).joined(separator: ", "))</span></p>\(words)\(found)
            """
    }

    private func decision(_ claim: CaseFile.Claim) -> HTML? {
        guard let at = claim.decidedAt else { return nil }
        let person: HTML = claim.decidedBy.map { " by \($0)" } ?? ""
        return "<p class=\"quiet\">Decided\(person) on \(Moment.day(at)).</p>"
    }

    private func work(_ claim: CaseFile.Claim) -> HTML? {
        let work = claim.work
        let parts = [
            work.assignee.map { "with \($0)" }, work.due.map { "due \($0)" },
            work.waitingFor.map { person in
                "waiting for \(person)\(work.waitingSince.map { " since \(Moment.day($0))" } ?? "")"
            },
        ].compactMap(\.self)
        return parts.isEmpty ? nil : "<p class=\"quiet\">\(parts.joined(separator: ", "))</p>"
    }
}
