internal import Casework
internal import ClaimExtraction

/// A detail of a claim's sentence as the program understands it: "more than 150 residents" as a count above 150.
///
/// It is told so that a checker sees what excerpts are compared with, and where the program misunderstood.
struct ClaimFact: Encodable, Sendable {
    var type: String
    /// The words that it stands for.
    var words: String
    /// Whether they are part of what the claim is about.
    var isInFocus: Bool
    var value: Double?
    var upper: Double?
    var unit: String?
    var bound: String?
    /// What it is in a usual form: a day, a law with its year, a citation.
    var normal: String?

    /// The figures, days, laws, citations and rulings of a claim's sentence; days are counted from `published`.
    static func facts(of detail: ClaimDetail, published: CalendarDate?) -> [ClaimFact] {
        let sentence = detail.claim.sentence
        let article = Article(id: "claim", published: published, text: sentence)
        let extraction = Extractor().extraction(of: article)
        return extraction.mentions.compactMap { mention in
            var fact = ClaimFact(
                type: mention.type.name,
                words: extraction.text(mention.span),
                isInFocus: mention.span.overlaps(detail.focusInSentence)
            )
            switch mention.detail {
            case .quantity(let quantity):
                guard quantity.value != nil else { return nil }
                fact.value = quantity.value
                fact.upper = quantity.upper
                fact.unit = quantity.unit
                fact.bound = quantity.bound.rawValue
            case .time(let time): fact.normal = time.value
            case .law(let law):
                fact.normal = ([law.name] + [law.year.map(String.init)]).compactMap(\.self)
                    .joined(separator: ", ")
            case .citation(let citation): fact.normal = citation.normalized
            case .ruling(let ruling):
                fact.normal = [ruling.court, ruling.action, ruling.date].compactMap(\.self)
                    .joined(separator: ", ")
            case .attribution, .person, .organization: return nil
            }
            return fact
        }
    }
}
