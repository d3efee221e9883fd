internal import ArgumentParser
internal import Casework
internal import ClaimExtraction
internal import Workbench

struct StaleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stale",
        abstract: "List evidence that will be out of date on a day.",
        discussion: """
            Figures age from the day that their evidence speaks of, offices and laws from the day on which \
            a source was looked at, other evidence when it expires. Claims/stet.yml sets the limits.
            """
    )

    @Argument(help: "The article's name, or its beginning; not needed where there is only one.")
    var article: String?

    @Option(
        help: "The day; the article's day of publication, or today, if not given.",
        transform: Parse.day
    )
    var on: CalendarDate?

    @OptionGroup var list: ListOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let stale = try workbench.open().staleEvidence(in: article, on: on)
        let day = stale.day.map { " on \($0)" } ?? ""
        try Listing(
            items: stale.evidence,
            columns: columns,
            emptyNote: "Nothing that \(stale.article) rests on is out of date\(day)."
        ).print(list)
    }

    private var columns: [Listing<StaleEvidence>.Column] {
        [
            .init(name: "no.", isNumeric: true) { String($0.claim) },
            .init(name: "source", isNumeric: true) { "#\($0.source)" },
            .init(name: "why") { $0.reason },
            .init(name: "focus", isFlexible: true) { $0.focus },
        ]
    }
}
