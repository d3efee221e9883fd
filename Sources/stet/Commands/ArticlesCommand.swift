internal import ArgumentParser
internal import Casework
internal import Workbench

struct ArticlesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "articles",
        abstract: "List the articles and how far each is checked."
    )

    @Argument(help: "Only those with this in their name or title.")
    var text: String?

    @Flag(help: "Also articles that were dropped.")
    var dropped = false

    @OptionGroup var list: ListOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        try Listing(
            items: try workbench.open().articles(
                matching: text,
                includingDropped: dropped
            ),
            columns: [
                .init(name: "article", cell: \.slug),
                .init(name: "title", isFlexible: true) { $0.title ?? "" },
                .init(name: "byline", isOnlyInCSV: true) { $0.byline ?? "" },
                .init(name: "published") { $0.published ?? "" },
                .init(name: "revision", isOnlyInCSV: true) { String($0.revision) },
                .init(name: "claims", isNumeric: true) { String($0.claims) },
                .init(name: "decided", isNumeric: true) { String($0.decided) },
                .init(name: "open", isNumeric: true) { String($0.open) },
                .init(name: "findings", isNumeric: true) { String($0.findings) },
                .init(name: "added", isOnlyInCSV: true, cell: \.added),
                .init(name: "last change", cell: \.lastChange),
            ]
                + (dropped
                    ? [.init(name: "dropped", isFlexible: true) { $0.dropReason ?? "" }] : []),
            emptyNote: text == nil
                ? "There is no article yet; add one with 'stet add FILE'." : "No article matches."
        ).print(list)
    }
}
