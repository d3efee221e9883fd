internal import Casework
internal import ClaimExtraction

/// The members of a case file in JSON, in the order of Docs/case-file.md.
struct CaseJSON {
    private let file: CaseFile
    private let sources: [Int: CaseFile.Source]

    init(_ file: CaseFile) {
        self.file = file
        sources = Dictionary(file.sources.map { ($0.number, $0) }) { first, _ in first }
    }

    func write(to writer: inout JSONWriter) {
        writer.field("article") { writer in
            writer.field("slug", file.slug)
            writer.field("title", file.title)
            writer.field("byline", file.byline)
            writer.field("outlet", file.outlet)
            writer.field("url", file.url)
            writer.field("published", file.published)
        }
        writer.field("revision") { writer in
            writer.field("number", number: file.revision.number)
            writer.field("sha256", file.revision.digest)
            writer.field("words", number: file.revision.words)
            writer.field("added", file.revision.added)
            writer.field("text", file.revision.text)
        }
        writer.array("claims", file.claims, claim)
        writer.array("findings", file.findings, CaseJSON.finding)
        writer.array("sources", file.sources, SourceJSON.write)
        writer.array("signOffs", file.signOffs, CaseJSON.signOff)
        writer.array("revisions", file.revisions, CaseJSON.revision)
        writer.array("history", file.history, CaseJSON.line)
        guard let head = file.historyHead else { return writer.field("historyHead", nil) }
        writer.field("historyHead") { writer in
            writer.field("number", number: head.sequence)
            writer.field("hash", head.hash)
        }
    }

    // MARK: Claims

    private func claim(_ claim: CaseFile.Claim, _ writer: inout JSONWriter) {
        writer.field("number", number: claim.number)
        writer.field("kind", claim.kind.rawValue)
        writer.field("statement", claim.statement)
        writer.field("speaker", claim.speaker)
        writer.field("checkWorthiness", score: claim.checkWorthiness)
        let first = CaseFile.Place(
            span: claim.span,
            focusSpan: claim.focusSpan,
            sentence: claim.sentence,
            focus: claim.focus
        )
        writer.array("places", [first] + claim.otherPlaces, CaseJSON.place)
        writer.array("placeBefore", claim.before.map { [$0] } ?? [], CaseJSON.place)
        writer.field("verdict", claim.verdict.rawValue)
        writer.field("correction", claim.correction)
        writer.field("correctionTakenIn", number: claim.correctionTakenIn)
        writer.field("note", claim.note)
        writer.field("decidedBy", claim.decidedBy)
        writer.field("decidedAt", claim.decidedAt)
        let basis = claim.evidence.isEmpty ? nil : Basis(of: claim, sources: sources)
        writer.field("basis", basis?.rawValue)
        writer.field("fate", claim.fate?.rawValue)
        writer.field("state", claim.workState.rawValue)
        writer.field("work") { CaseJSON.work(claim.work, &$0) }
        writer.array("evidence", claim.evidence, CaseJSON.evidence)
        writer.array("questions", claim.questions, CaseJSON.question)
        writer.array("notes", claim.notes) { note, writer in
            writer.field("text", note.text)
            writer.field("by", note.by)
            writer.field("at", note.at)
        }
        writer.array("history", claim.history, CaseJSON.line)
    }

    private static func place(_ place: CaseFile.Place, _ writer: inout JSONWriter) {
        writer.position(place.span)
        writer.field("sentence", place.sentence)
        writer.field("focus") { writer in
            writer.position(place.focusSpan)
            writer.field("text", place.focus)
        }
    }

    private static func work(_ work: CaseFile.Work, _ writer: inout JSONWriter) {
        writer.field("assignee", work.assignee)
        writer.field("due", work.due)
        writer.field("waitingFor", work.waitingFor)
        writer.field("waitingSince", work.waitingSince)
        writer.field("reopenedAt", work.reopenedAt)
        writer.field("reopenedWhy", work.reopenedWhy)
    }

    private static func evidence(_ piece: CaseFile.Evidence, _ writer: inout JSONWriter) {
        writer.field("source", number: piece.source)
        writer.field("stance", piece.stance.rawValue)
        writer.field("use", piece.use.rawValue)
        writer.field("excerpt", piece.excerpt)
        writer.field("locator", piece.locator)
        writer.field("asOf", piece.asOf)
        writer.field("expires", piece.expires)
        writer.field("addedBy", piece.addedBy.given)
        writer.field("addedAt", piece.addedAt)
        writer.field("fits", flag: piece.fit?.fits)
        writer.array("mismatches", piece.fit?.mismatches ?? []) { mismatch, writer in
            writer.field("kind", mismatch.kind.rawValue)
            writer.field("claim", mismatch.claim)
            writer.field("excerpt", mismatch.evidence)
        }
        inCopy(piece.inCopy, &writer)
    }

    private static func inCopy(_ check: ExcerptCheck?, _ writer: inout JSONWriter) {
        guard let check else { return writer.field("inCopy", nil) }
        writer.field("inCopy") { writer in
            writer.field("outcome", check.outcome.rawValue)
            writer.field("copy", number: check.copy)
            writer.field("keptAt", check.keptAt)
            writer.field("passage", check.passage)
            writer.field("reason", check.reason)
            writer.field("goneAt", check.goneAt)
        }
    }

    private static func question(_ question: CaseFile.Question, _ writer: inout JSONWriter) {
        writer.field("text", question.text)
        writer.field("addressee", question.addressee)
        writer.field("askedBy", question.askedBy)
        writer.field("askedAt", question.askedAt)
        writer.field("answer", question.answer)
        writer.field("answeredBy", question.answeredBy)
        writer.field("answeredAt", question.answeredAt)
    }

    // MARK: The rest

    private static func finding(_ finding: CaseFile.Finding, _ writer: inout JSONWriter) {
        writer.field("number", number: finding.number)
        writer.field("kind", finding.kind.rawValue)
        writer.field("message", finding.message)
        writer.strings("quotes", finding.quotes)
        writer.array("spans", finding.spans) { $1.position($0) }
        guard let dismissal = finding.dismissal else { return writer.field("dismissal", nil) }
        writer.field("dismissal") { writer in
            writer.field("reason", dismissal.reason)
            writer.field("by", dismissal.by)
            writer.field("at", dismissal.at)
        }
    }

    private static func signOff(_ signOff: CaseFile.SignOff, _ writer: inout JSONWriter) {
        writer.field("role", signOff.role)
        writer.field("by", signOff.by)
        writer.field("at", signOff.at)
        writer.field("revision", number: signOff.revision)
        writer.field("digest", signOff.digest)
        writer.field("voidedAt", signOff.voidedAt)
        writer.field("voidedWhy", signOff.voidedWhy)
    }

    private static func revision(_ entry: CaseFile.RevisionEntry, _ writer: inout JSONWriter) {
        writer.field("number", number: entry.number)
        writer.field("sha256", entry.digest)
        writer.field("added", entry.added)
        writer.field("addedBy", entry.addedBy.given)
        let fates = Fate.allCases.compactMap { fate in entry.fates[fate].map { (fate, $0) } }
        writer.array("fates", fates) { pair, writer in
            writer.field("fate", pair.0.rawValue)
            writer.field("claims", number: pair.1)
        }
    }

    private static func line(_ line: CaseFile.HistoryEntry, _ writer: inout JSONWriter) {
        writer.field("at", line.at)
        writer.field("by", line.by)
        writer.field("what", line.what)
    }
}

/// A source in JSON.
enum SourceJSON {
    static func write(_ source: CaseFile.Source, _ writer: inout JSONWriter) {
        writer.field("number", number: source.number)
        writer.field("kind", source.kind.rawValue)
        writer.field("title", source.title)
        writer.field("publisher", source.publisher)
        writer.field("url", source.url)
        writer.field("date", source.date)
        writer.field("retrieved", source.retrieved)
        writer.field("confidential", flag: source.isConfidential)
        writer.field("alias", source.alias)
        writer.field("originGroup", source.originGroup)
        writer.field("medium", source.medium)
        writer.field("askedBy", source.askedBy)
        writer.field("contact", source.contact)
        file(source.file, &writer)
        writer.array("snapshots", source.snapshots, snapshot)
    }

    private static func file(_ file: SourceFile?, _ writer: inout JSONWriter) {
        guard let file else { return writer.field("file", nil) }
        writer.field("file") { writer in
            // Where it lies on somebody's machine is nobody else's business.
            writer.field("name", file.path.split(separator: "/").last.map(String.init))
            writer.field("sha256", file.sha256)
            writer.field("size", number: file.sizeInBytes)
        }
    }

    private static func snapshot(_ snapshot: CaseFile.Snapshot, _ writer: inout JSONWriter) {
        writer.field("at", snapshot.at)
        writer.field("takenBy", snapshot.takenBy)
        writer.field("address", snapshot.address)
        writer.field("finalAddress", snapshot.finalAddress)
        writer.strings("redirects", snapshot.redirects)
        writer.field("status", number: snapshot.status)
        writer.field("mediaType", snapshot.mediaType)
        writer.field("size", number: snapshot.sizeInBytes)
        writer.field("sha256", snapshot.sha256)
        writer.field("problem", snapshot.problem)
    }
}

extension JSONWriter {
    fileprivate mutating func field(_ name: StaticString, number value: Int?) {
        field(name, number: value.map { Double($0) })
    }
}

extension String {
    /// The text; nil where there is none.
    fileprivate var given: String? { isEmpty ? nil : self }
}
