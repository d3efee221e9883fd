internal import ArgumentParser
internal import Casework
internal import Workbench

/// The article that claims named by number alone belong to.
struct ClaimOptions: ParsableArguments {
    @Option(help: "The article that numbers without one belong to.")
    var article: String?

    /// The one claim that is meant.
    func claim(_ text: String, in casebook: Casebook) throws -> ClaimReference {
        try ClaimOptions.claim(text, article: article, in: casebook)
    }

    static func claim(
        _ text: String,
        article: String?,
        in casebook: Casebook
    ) throws -> ClaimReference {
        let references = try casebook.references([text], article: article)
        guard references.count == 1, let reference = references.first else {
            throw ValidationError("“\(text)” is several claims; name one.")
        }
        return reference
    }
}
