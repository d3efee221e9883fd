internal import ArgumentParser
internal import Casework
internal import Workbench

/// One claim, who does something about it, and where.
struct OneClaimOptions: ParsableArguments {
    @Argument(help: "The claim: mill-creek#12, or 12 where one article is meant.")
    var claim: String

    @OptionGroup var article: ClaimOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    /// The workbench in the person's hands, and the claim that is meant.
    func open() throws -> (casebook: Casebook, claim: ClaimReference) {
        let casebook = try workbench.open(by: person.by)
        return (casebook, try article.claim(claim, in: casebook))
    }
}
