internal import ArgumentParser
internal import Casework
internal import ClaimExtraction
internal import Workbench

struct ClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: "List claims, of one article or of all."
    )

    @Argument(help: "The article's name, or its beginning.")
    var article: String?

    @Option(
        help: "Only claims of this kind (repeatable): \(Parse.names(of: ClaimKind.self)).",
        transform: Parse.kind
    )
    var kind: [ClaimKind] = []

    @Option(
        help: "Only claims with this verdict (repeatable): \(Parse.names(of: Verdict.self)).",
        transform: Parse.verdict
    )
    var verdict: [Verdict] = []

    @Option(help: "Only claims with all these words; a word ending in * is a beginning.")
    var text: String?

    @Flag(help: "Only claims without a verdict.")
    var open = false

    @Option(help: "Only what is assigned to this person.")
    var assignee: String?

    @Option(
        help: "Only in these states of work: \(Parse.names(of: WorkState.self)).",
        transform: Parse.workState
    )
    var state: [WorkState] = []

    @Flag(help: "Also claims that were dropped.")
    var dropped = false

    @Option(help: "At most so many.")
    var limit: Int?

    @OptionGroup var list: ListOptions
    @OptionGroup var workbench: WorkbenchOptions

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
        if open, !verdict.isEmpty { throw ValidationError("Choose one of --open and --verdict.") }
    }

    func run() throws {
        let filter = ClaimFilter(
            article: article,
            kinds: Set(kind),
            verdicts: open ? [.unverified] : Set(verdict),
            text: text,
            assignee: assignee,
            workStates: Set(state),
            includesDropped: dropped,
            limit: limit
        )
        let claims = try workbench.open().claims(matching: filter)
        try Listing(
            items: claims,
            columns: columns(ofOneArticle: Set(claims.map(\.reference.article)).count == 1),
            emptyNote: "No claim matches."
        ).print(list)
    }

    /// Where all claims are of one article, its name in each row would only take room.
    private func columns(ofOneArticle isOne: Bool) -> [Listing<ClaimSummary>.Column] {
        [
            .init(name: isOne ? "no." : "claim", isNumeric: isOne, isOnlyInTable: true) {
                isOne ? String($0.reference.number) : $0.reference.description
            },
            .init(name: "claim", isOnlyInCSV: true) { $0.reference.description },
            .init(name: "kind") { $0.kind.rawValue },
            .init(name: "weight", isNumeric: true) { Numbers.weight($0.checkWorthiness) },
            .init(name: "verdict", isOnlyInTable: true) { $0.standing },
            .init(name: "verdict", isOnlyInCSV: true) {
                $0.isDropped ? "dropped" : $0.verdict.rawValue
            },
            .init(name: "work", isOnlyInTable: true, isLeftOutEmpty: true) { $0.workNote },
            .init(name: "state", isOnlyInCSV: true) { $0.workState.rawValue },
            .init(name: "fate", isOnlyInCSV: true) { $0.fate?.rawValue ?? "" },
            .init(name: "assignee", isOnlyInCSV: true) { $0.work.assignee ?? "" },
            .init(name: "due", isOnlyInCSV: true) { $0.work.due ?? "" },
            .init(name: "evidence", isOnlyInCSV: true) { String($0.evidence) },
            // Several claims of one sentence differ in nothing else that the eye would find.
            .init(name: "focus", isFlexible: true, cell: \.focus),
            .init(name: "statement", isFlexible: true, cell: \.statement),
            .init(name: "speaker", isOnlyInCSV: true) { $0.speaker ?? "" },
            .init(name: "decided by", isOnlyInCSV: true) { $0.decidedBy ?? "" },
            .init(name: "decided at", isOnlyInCSV: true) { $0.decidedAt ?? "" },
            .init(name: "origin", isOnlyInCSV: true) { $0.origin.rawValue },
        ]
    }
}

extension ClaimSummary {
    /// The verdict, or what a person should know before it: the words that it is about may be gone.
    fileprivate var standing: String {
        isDropped ? "dropped" : correctionTakenIn == nil ? verdict.rawValue : "corrected"
    }

    /// What a person should know beside the verdict.
    fileprivate var workNote: String {
        switch workState {
        case .new, .checked: ""
        case .assigned: work.assignee ?? ""
        case .waiting: "waiting: \(work.waitingFor ?? "")"
        case .reopened, .gone: workState.title
        }
    }
}
