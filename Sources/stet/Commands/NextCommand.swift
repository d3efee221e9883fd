internal import ArgumentParser
internal import Casework
internal import ClaimExtraction
internal import Workbench

struct NextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next",
        abstract: "Walk through the open claims by weight, with single keys.",
        discussion: """
            The keys are:
            \(Walk.keys.map { "  \($0.key): \($0.meaning)" }.joined(separator: "\n"))
            Each answer is kept at once; whenever you stop, nothing is lost.
            """
    )

    @Argument(help: "The article's name, or its beginning; not needed where there is only one.")
    var article: String?

    @Flag(help: "Only what is assigned to you.")
    var mine = false

    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let casebook = try workbench.openCapturing(by: person.by)
        let claims = try casebook.claims(
            matching: ClaimFilter(
                article: try casebook.article(named: article),
                assignee: mine ? casebook.person : nil
            )
        )
        let open = claims.filter(\.workState.isOpen).sorted {
            ($1.checkWorthiness, $0.reference) < ($0.checkWorthiness, $1.reference)
        }
        if open.isEmpty { return Output.note("Nothing is open.") }
        try Walk(casebook: casebook, claims: open.map(\.reference)).run()
    }
}

/// A walk through claims, one at a time, forwards and back.
private struct Walk {
    let casebook: Casebook
    let claims: [ClaimReference]
    private let keyboard = Keyboard()

    init(casebook: Casebook, claims: [ClaimReference]) {
        self.casebook = casebook
        self.claims = claims
    }

    static let keys: [(key: Character, meaning: String)] =
        Verdict.allCases.filter(\.isDecided).map { ($0.key, "\($0.title): \($0.meaning)") } + [
            ("s", "add a source"), ("n", "add a note"), (" ", "skip (space)"), ("b", "back"),
            ("z", "undo the last act"), ("?", "the keys"), ("q", "quit"),
        ]

    func run() throws {
        var index = 0
        while index < claims.count {
            let claim = claims[index]
            try show(claim, number: index + 1)
            switch try answers(to: claim) {
            case .forward: index += 1
            case .back: index = max(0, index - 1)
            case .quit: return try Output.line("\nStopped; all that you said is kept.")
            }
        }
        try Output.line("\nThat was the last open claim.")
    }

    private enum Step {
        case forward, back, quit
    }

    private func show(_ claim: ClaimReference, number: Int) throws {
        try Output.styledLine("\n" + Style.dim("\(number) of \(claims.count)"))
        try ClaimSheet(try casebook.claim(claim)).printBrief()
    }

    /// Reads keys until one leads away from the claim.
    private func answers(to claim: ClaimReference) throws -> Step {
        while true {
            try Output.write(Array("1–6, s n, space b z ? q > ".utf8))
            guard let key = keyboard.key() else { return .quit }
            try Output.line(String(key))
            do {
                if let verdict = Verdict.allCases.first(where: { $0.key == key && $0.isDecided }) {
                    if try mark(claim, verdict) { return .forward }
                    continue
                }
                switch key {
                case "s": try cite(claim)
                case "n": try note(claim)
                case " ", "\n", "\r": return .forward
                case "b": return .back
                case "z":
                    for what in try casebook.undo() { try Output.line("Undid: \(what)") }
                case "q": return .quit
                default:
                    for (key, meaning) in Walk.keys { try Output.line("  \(key)  \(meaning)") }
                }
            } catch let error as WorkbenchError {
                // What was asked for wrongly is told, and the walk goes on.
                Output.note("stet: \(error)")
            }
        }
    }

    /// Whether the verdict was given.
    private func mark(_ claim: ClaimReference, _ verdict: Verdict) throws -> Bool {
        var correction: String?
        var note: String?
        var evidence: [EvidenceDraft] = []
        switch verdict.requirement {
        case .reason:
            note = try keyboard.line("Why can't it be checked?")
            if note == nil { return false }
        case .evidence, .evidenceAndCorrection:
            if verdict.requirement == .evidenceAndCorrection {
                correction = try keyboard.line("What should “\(try focus(of: claim))” be?")
                if correction == nil { return false }
            }
            // None yet, or none that could bear the verdict.
            let known = try casebook.claim(claim).claim.evidence
            if !verdict.isBorne(by: known) {
                let stance = verdict.missingStance(beside: known)
                guard let draft = try source(stance: stance) else { return false }
                evidence = [draft]
            }
        case .nothing: break
        }
        let copies = try CopyNotes(casebook)
        let marking = Marking(verdict, correction: correction, note: note, evidence: evidence)
        for marked in try casebook.mark([claim], marking) {
            try Output.line("\(marked.reference): \(marked.verdict.title)")
        }
        try tellEvidence(of: claim, copies)
        return true
    }

    /// What there is to look into now.
    private func tellEvidence(of claim: ClaimReference, _ copies: CopyNotes) throws {
        try FitNotes.print(casebook.claim(claim).claim)
        var notes = ExcerptNotes(casebook)
        try notes.tell(claim)
        try copies.tell()
    }

    private func cite(_ claim: ClaimReference) throws {
        guard var draft = try source(stance: .supports) else { return }
        switch try keyboard.line("What does it say? c contradicts, x context, Return supports:") {
        case "c"?: draft.stance = .contradicts
        case "x"?: draft.stance = .context
        default: break
        }
        let copies = try CopyNotes(casebook)
        try casebook.cite([claim], [draft])
        try Output.line("Kept.")
        try tellEvidence(of: claim, copies)
    }

    private func note(_ claim: ClaimReference) throws {
        guard let text = try keyboard.line("Note:") else { return }
        try casebook.note([claim], text)
    }

    private func source(stance: Stance) throws -> EvidenceDraft? {
        guard let words = try keyboard.line("Source (address, file, description or #3):") else {
            return nil
        }
        let excerpt = try keyboard.line("Its words (Return for none):")
        let locator = try keyboard.line("Where in it (Return for none):")
        let isPrimary = try keyboard.line("The thing itself? y/n:")?.lowercased() == "y"
        return EvidenceDraft(
            source: try casebook.sourceDesignation(words),
            excerpt: excerpt,
            locator: locator,
            stance: stance,
            use: isPrimary ? .primary : .secondary
        )
    }

    private func focus(of claim: ClaimReference) throws -> String {
        try casebook.claim(claim).claim.focus
    }
}
