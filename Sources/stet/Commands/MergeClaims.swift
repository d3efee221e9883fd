internal import ArgumentParser
internal import Casework
internal import Workbench

/// `stet claim merge`.
struct MergeClaims: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Make claims that state the same fact one claim with all their places.",
        discussion: "'stet claim restore' takes a claim out again."
    )

    @Argument(help: "The claim that stays: mill-creek#12, or 12 where one article is meant.")
    var target: String

    @Argument(help: "The claims that become part of it.")
    var claims: [String]

    @OptionGroup var article: ClaimOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let casebook = try workbench.open(by: person.by)
        let target = try article.claim(target, in: casebook)
        let others = try casebook.references(claims, article: article.article ?? target.article)
        try casebook.merge(others, into: target)
        let places = try casebook.claim(target).claim.otherPlaces.count + 1
        try Output.line("\(target) has \(Numbers.count(places, "place")) now.")
    }
}

/// `stet claim split`.
struct SplitClaim: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Make one place of a claim a claim of its own."
    )

    @OptionGroup var one: OneClaimOptions

    @Option(help: "The place, counted from 1 as 'stet show' lists them.")
    var place: Int

    func run() throws {
        let (casebook, reference) = try one.open()
        let made = try casebook.split(reference, place: place)
        try Output.line("Added \(made), which nobody has decided yet.")
    }
}
