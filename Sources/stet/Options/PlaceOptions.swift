internal import ArgumentParser
internal import ClaimExtraction
internal import Workbench

/// Where a claim's words stand in the article.
struct PlaceOptions: ParsableArguments {
    @Argument(help: "The words that would be wrong if the claim were wrong, exactly as they stand.")
    var words: String?

    @Option(help: "Where the words begin, in characters (Unicode code points) from 0.")
    var start: Int?

    @Option(help: "Where the words end.")
    var end: Int?

    func validate() throws {
        if (start == nil) != (end == nil) {
            throw ValidationError("--start and --end go together.")
        }
        if words != nil, start != nil {
            throw ValidationError("Give the words, or their place, not both.")
        }
    }

    var focus: Casebook.Focus? {
        if let start, let end { return .span(Span(start: start, end: end)) }
        return words.map { .words($0) }
    }
}
