package import Casework

/// What had to be corrected after publication: what, why, and when.
package struct CorrectionsReport: Report {
    package let name = "corrections"
    package let summary = "Corrections after publication, as they are printed: what, why, when."
    package let fileExtension = "md"
    package let comparesEvidence = false
    package let usualRedaction = Redaction.public

    package init() {}

    package func render(
        _ disclosure: Disclosure,
        _ settings: ReportSettings
    ) throws -> String {
        let file = disclosure.file
        let day = try Publication(of: file, on: settings.day, isForced: settings.isForced).day
        let corrections = Corrections(file, publishedOn: day).all
        let pieces = ClaimPieces(file)
        let items = corrections.map { correction -> [Markdown] in
            let claim = correction.claim
            let words = correction.oldWords
            let taken: Markdown =
                correction.takenOn.map { "The text was corrected on \($0)." }
                ?? "**The text still has the old words.**"
            return [
                "**\(correction.day):** \(pieces.change(claim, from: words))",
                claim.before.map { "Before: \(pieces.sentence(of: $0))" }
                    ?? "In the text: \(pieces.sentence(of: claim))",
                claim.note.map { "Why: \($0)" }, taken,
            ].compactMap(\.self)
        }
        return Markdown.document([
            "# Corrections: \(file.title ?? file.slug)",
            ArticleHeader(file, at: settings.time).table,
            items.isEmpty ? "Nothing had to be corrected after publication." : .list(items),
        ])
    }
}

/// Corrections that were asked for or made after an article was published, the latest first.
struct Corrections {
    struct Correction {
        let claim: CaseFile.Claim
        /// The day on which the text was corrected, else that on which somebody found the mistake.
        let day: String
        let takenOn: String?

        var oldWords: String { claim.before?.focus ?? claim.focus }
    }

    let all: [Correction]

    /// A correction that a revision took on the day of publication or before it was none of these: it was in time.
    init(_ file: CaseFile, publishedOn published: String) {
        let days = Dictionary(
            file.revisions.map { ($0.number, Moment.day($0.added)) }
        ) { first, _ in first }
        all = file.claims.compactMap { claim -> Correction? in
            guard claim.correction != nil, claim.isInText else { return nil }
            let taken = claim.correctionTakenIn.flatMap { days[$0] }
            if let taken, taken <= published { return nil }
            let day = taken ?? claim.decidedAt.map(Moment.day) ?? published
            return Correction(claim: claim, day: day, takenOn: taken)
        }.sorted { ($1.day, $0.claim.number) < ($0.day, $1.claim.number) }
    }
}

/// When an article came out.
struct Publication {
    let day: String

    /// Refuses articles that nobody could have read by a day; forced, that day stands for theirs.
    init(of file: CaseFile, on day: String, isForced: Bool) throws {
        func refusal(_ why: String) -> ReportRefusal { .notPublished(article: file.slug, why: why) }
        if isForced {
            self.day = file.published ?? day
            return
        }
        guard let published = file.published else { throw refusal("it has no day of publication") }
        guard published <= day else { throw refusal("it comes out on \(published)") }
        self.day = published
    }
}
