extension CaseFile.Source {
    /// The source as every output shows it: of a confidential one the alias, its kind and its days.
    package var concealed: CaseFile.Source {
        guard facts.isConfidential else { return self }
        var source = self
        source.title = citedName
        source.publisher = nil
        source.url = nil
        source.medium = nil
        source.contact = nil
        source.file = nil
        source.snapshots = []
        return source
    }
}

extension CaseFile.Claim {
    /// The claim with aliases for whatever gives the confidential ones among the sources away.
    package func concealing(_ sources: [CaseFile.Source]) -> CaseFile.Claim {
        ConcealedFields(sources: sources, text: sentence).claim(self)
    }
}

/// Conceals confidential sources in every field of a case file that a person at the desk may have written.
///
/// The article's own words stay: an alias in their place would tell everybody who can look them up whose alias it is.
/// Where the desk restates the article, names that the article itself prints stay for the same reason; and in
/// excerpts and titles of other sources, which can be looked up as well, no alias stands.
struct ConcealedFields {
    private let names: Concealment
    private let unprintedNames: Concealment
    private let namesInSources: Concealment
    private let confidential: Set<Int>

    init(sources: [CaseFile.Source], text: String, isSilent: Bool = false) {
        names = Concealment(of: sources, isSilent: isSilent)
        unprintedNames = names.without(termsOf: text)
        namesInSources = Concealment(of: sources, isSilent: isSilent, withPublisher: false)
        confidential = Set(sources.lazy.filter(\.isConfidential).map(\.number))
    }

    /// What is known of another source, beside which an alias would tell whose it is.
    func neutral(_ text: String) -> String {
        namesInSources.concealed(text, isNeutral: true)
    }

    private func neutral(_ text: String?) -> String? { text.map(neutral) }

    func desk(_ text: String) -> String { names.concealed(text) }

    private func desk(_ text: String?) -> String? { text.map(desk) }

    func claim(_ claim: CaseFile.Claim) -> CaseFile.Claim {
        if names.isEmpty { return claim }
        var claim = claim
        claim.statement = unprintedNames.concealed(claim.statement)
        claim.speaker = unprintedNames.concealed(claim.speaker)
        claim.correction = desk(claim.correction)
        claim.note = desk(claim.note)
        claim.decidedBy = desk(claim.decidedBy)
        claim.work = work(claim.work)
        claim.evidence = claim.evidence.map(evidence)
        claim.questions = claim.questions.map(question)
        claim.notes = claim.notes.map { .init(text: desk($0.text), by: desk($0.by), at: $0.at) }
        claim.history = claim.history.map(line)
        return claim
    }

    func source(_ source: CaseFile.Source) -> CaseFile.Source {
        if names.isEmpty { return source }
        if source.isConfidential { return source.concealed }
        var source = source
        source.title = neutral(source.title)
        source.publisher = neutral(source.publisher)
        source.url = neutral(source.url)
        source.alias = neutral(source.alias)
        source.medium = neutral(source.medium)
        source.askedBy = neutral(source.askedBy)
        source.contact = neutral(source.contact)
        source.file = source.file.map {
            SourceFile(path: neutral($0.path), sha256: $0.sha256, sizeInBytes: $0.sizeInBytes)
        }
        source.snapshots = source.snapshots.map(snapshot)
        return source
    }

    private func snapshot(_ snapshot: CaseFile.Snapshot) -> CaseFile.Snapshot {
        var snapshot = snapshot
        snapshot.takenBy = neutral(snapshot.takenBy)
        snapshot.address = neutral(snapshot.address)
        snapshot.finalAddress = neutral(snapshot.finalAddress)
        snapshot.redirects = snapshot.redirects.map(neutral)
        snapshot.problem = neutral(snapshot.problem)
        return snapshot
    }

    func finding(_ finding: CaseFile.Finding) -> CaseFile.Finding {
        var finding = finding
        finding.message = unprintedNames.concealed(finding.message)
        finding.dismissal = finding.dismissal.map {
            .init(reason: desk($0.reason), by: desk($0.by), at: $0.at)
        }
        return finding
    }

    func line(_ line: CaseFile.HistoryEntry) -> CaseFile.HistoryEntry {
        .init(at: line.at, by: desk(line.by), what: desk(line.what))
    }

    func signOff(_ signOff: CaseFile.SignOff) -> CaseFile.SignOff {
        var signOff = signOff
        signOff.by = desk(signOff.by)
        signOff.voidedWhy = desk(signOff.voidedWhy)
        return signOff
    }

    private func work(_ work: CaseFile.Work) -> CaseFile.Work {
        var work = work
        work.assignee = desk(work.assignee)
        work.waitingFor = desk(work.waitingFor)
        work.reopenedWhy = unprintedNames.concealed(work.reopenedWhy)
        return work
    }

    private func evidence(_ piece: CaseFile.Evidence) -> CaseFile.Evidence {
        let isOther = !confidential.contains(piece.source)
        var piece = piece
        piece.excerpt = names.concealed(piece.excerpt, isNeutral: isOther)
        piece.locator = names.concealed(piece.locator, isNeutral: isOther)
        piece.addedBy = desk(piece.addedBy)
        piece.fit = piece.fit.map { fit in
            EvidenceFit(
                fits: fit.fits,
                mismatches: fit.mismatches.map { mismatch in
                    Mismatch(
                        kind: mismatch.kind,
                        claim: mismatch.claim,
                        evidence: names.concealed(mismatch.evidence, isNeutral: isOther)
                    )
                }
            )
        }
        if var check = piece.inCopy {
            check.passage = names.concealed(check.passage, isNeutral: isOther)
            piece.inCopy = check
        }
        return piece
    }

    private func question(_ question: CaseFile.Question) -> CaseFile.Question {
        var question = question
        question.text = desk(question.text)
        question.addressee = desk(question.addressee)
        question.askedBy = desk(question.askedBy)
        question.answer = desk(question.answer)
        question.answeredBy = desk(question.answeredBy)
        return question
    }
}
