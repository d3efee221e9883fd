package import Casework
package import ClaimExtraction

/// A claim and what a source says, to be held against each other.
package struct EvidencePair: Sendable, Equatable {
    /// A sentence.
    package var claim: String
    /// The words of the claim that matter: a number with its noun, a date, a name, quoted words.
    package var focus: String
    package var excerpt: String
    /// The day on which the source said so.
    package var asOf: CalendarDate?

    package init(claim: String, focus: String, excerpt: String, asOf: CalendarDate? = nil) {
        self.claim = claim
        self.focus = focus
        self.excerpt = excerpt
        self.asOf = asOf
    }
}

/// Holds claims against excerpts of their sources.
///
/// Both texts are read by the extractor. For each detail in the claim's focus its counterpart is looked for by
/// kind and unit and by the words around it, never by order; then the details outside the focus that belong to the
/// same fact are compared: its date, its names. Negations and verbs are left to a person.
package struct EvidenceComparison: Sendable {
    private let extractor = Extractor()

    package init() {}

    package func fit(of pair: EvidencePair) -> EvidenceFit {
        fit(
            of: pair.focus,
            in: read(pair.claim, asOf: nil),
            to: read(pair.excerpt, asOf: pair.asOf),
            asOf: pair.asOf
        )
    }

    /// A sentence or an excerpt, to be compared with several others.
    func read(_ text: String, asOf: CalendarDate?) -> ComparedText {
        ComparedText(text, asOf: asOf, extractor)
    }

    /// Compares the words of a claim that matter, in its sentence, with an excerpt.
    func fit(
        of focus: String,
        in claim: ComparedText,
        to evidence: ComparedText,
        asOf: CalendarDate?
    ) -> EvidenceFit {
        let focus = claim.span(of: focus) ?? claim.all
        var result = Outcome(claim: claim, evidence: evidence, focus: focus)
        let quotes = QuoteComparison(claim: claim, evidence: evidence)
        let findings = quotes.findings
        let asked = findings.filter { $0.span.overlaps(focus) }
        result.compareQuotes(asked)
        // What stands in a quotation is compared with it, unless it was said in other words altogether.
        if asked.allSatisfy({ $0.place == nil }) {
            result.compareFigures()
            result.compareChanges()
            result.compareDates()
        }
        result.compareNames()
        result.compareSpeakers()
        result.compareDatesBesides(asOf: asOf)
        result.compareQuotesBesides(findings.filter { !$0.span.overlaps(focus) })
        return result.fit
    }
}

/// What has been found out of one pair.
struct Outcome {
    /// So many details of a kind are compared: a claim is a sentence, and the work stays linear in the excerpt.
    static let mostDetails = 50

    let claim: ComparedText
    let evidence: ComparedText
    let focus: Span
    private(set) var mismatches: [Mismatch] = []
    /// Where the counterparts of the focus stand in the excerpt.
    private(set) var counterparts: [Span] = []

    init(claim: ComparedText, evidence: ComparedText, focus: Span) {
        self.claim = claim
        self.evidence = evidence
        self.focus = focus
    }

    var fit: EvidenceFit {
        if !mismatches.isEmpty { return EvidenceFit(fits: false, mismatches: mismatches) }
        return EvidenceFit(fits: counterparts.isEmpty || isOfAnotherMatter ? nil : true)
    }

    /// Whether the focus tells of something and the excerpt has no word of it: a day that both name says little then.
    private var isOfAnotherMatter: Bool {
        guard claim.stems.isDisjoint(with: evidence.stems) else { return false }
        let details = (claim.figures.map(\.span) + claim.dates.map(\.span))
            .prefix(Outcome.mostDetails)
        let told = claim.words[claim.wordRange(focus)].lazy.filter { word in
            word.stem != nil && !word.isCapitalised && !details.contains { $0.overlaps(word.span) }
        }
        return told.prefix(2).count == 2
    }

    /// Notes that words of the focus have their counterpart, and how it differs if it does.
    mutating func found(_ place: Span, differing kind: Mismatch.Kind? = nil, from span: Span) {
        counterparts.append(place)
        if let kind { differ(kind, span, place) }
    }

    mutating func differ(_ kind: Mismatch.Kind, _ span: Span, _ place: Span) {
        differ(kind, span, words: evidence.text(place))
    }

    mutating func differ(_ kind: Mismatch.Kind, _ span: Span, words: String) {
        mismatches.append(Mismatch(kind: kind, claim: claim.text(span), evidence: words))
    }
}
