internal import ArgumentParser
internal import Casework
internal import ClaimExtraction
internal import Workbench

struct MineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mine",
        abstract: "List what is assigned to you and still open, the most urgent first."
    )

    @Flag(help: "Also what is decided.")
    var all = false

    @OptionGroup var list: ListOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let casebook = try workbench.open(by: person.by)
        let claims = try casebook.claims(matching: ClaimFilter(assignee: casebook.person))
            .filter { all || $0.workState.isOpen }
            .sorted { $0.isMoreUrgent(than: $1) }
        try Listing(
            items: claims,
            columns: [
                .init(name: "claim") { $0.reference.description },
                .init(name: "due") { $0.work.due ?? "" },
                .init(name: "state") { $0.workState.title },
                .init(name: "weight", isNumeric: true) { Numbers.weight($0.checkWorthiness) },
                .init(name: "kind") { $0.kind.rawValue },
                .init(name: "focus", isFlexible: true, cell: \.focus),
                .init(name: "statement", isFlexible: true, cell: \.statement),
            ],
            emptyNote: "Nothing is assigned to \(casebook.person)."
        ).print(list)
    }
}

extension ClaimSummary {
    /// What is due comes first, then what weighs most.
    fileprivate func isMoreUrgent(than other: ClaimSummary) -> Bool {
        let days = (work.due ?? "9999", other.work.due ?? "9999")
        if days.0 != days.1 { return days.0 < days.1 }
        if checkWorthiness != other.checkWorthiness {
            return checkWorthiness > other.checkWorthiness
        }
        return reference < other.reference
    }
}
