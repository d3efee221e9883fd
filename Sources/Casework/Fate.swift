/// What became of a claim in a revision; the raw value is its name in options, the store and JSON.
package enum Fate: String, Sendable, CaseIterable, Codable {
    /// It came with this revision.
    case new
    case unchanged
    case moved
    case touched
    case correctedAsAsked = "corrected-as-asked"
    case vanished
    case ambiguous

    /// As a word in running text and headings.
    package var title: String { self == .correctedAsAsked ? "corrected as asked" : rawValue }

    /// What it says, for help and the legend of a report.
    package var meaning: String {
        switch self {
        case .new: "it stands in the new text only"
        case .unchanged: "its sentence is the same"
        case .moved: "its sentence is the same, in another place"
        case .touched:
            "its words, its sentence or what that leans on changed; the verdict is open again"
        case .correctedAsAsked:
            "it changed by the correction that was asked for and by nothing else"
        case .vanished: "the text doesn't state it any more"
        case .ambiguous: "several places may be it; a person has to say which"
        }
    }
}
