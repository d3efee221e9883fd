/// Acts that a noun tells: "the High Court's Baxter decision", "a district judge's ruling that …".
struct NounRulings {
    let finder: RulingFinder
    private var reading: Reading { finder.reading }

    /// Those that stand beside the acts found already.
    func rulings(beside found: [Range<Int>]) -> [(Range<Int>, Ruling)] {
        var rulings: [(Range<Int>, Ruling)] = []
        let decisions = LegalWords.decisions
        for phrase in reading.nounPhrases {
            guard let head = phrase.last,
                let action = decisions[reading.tokens.key[head]],
                let owner = owner(in: phrase),
                let index = reading.sentence(of: head)
            else { continue }
            let sentence = reading.sentences[index].tokens
            let isNamed = (owner.upperBound + 1..<max(head, owner.upperBound + 1)).contains {
                reading.tokens.shape[$0].contains(.capitalised)
            }
            let hasClause =
                head + 1 < sentence.upperBound && reading.tokens.key[head + 1] == .that
                && head + 2 < sentence.upperBound
                && reading.nounPhrase(covering: head + 2) != nil
            guard isNamed || hasClause && owner.count > 1 else { continue }
            let end =
                hasClause && !isNamed
                ? finder.complements.end(
                    from: head + 1,
                    sentence: sentence,
                    limits: .init(isContent: true)
                ) : head + 1
            let name =
                isNamed ? reading.text(owner.upperBound + 1..<head) : nil
            let range = phrase.lowerBound..<max(end, head + 1)
            rulings.append(
                (
                    range,
                    Ruling(
                        court: finder.courts.name(owner),
                        action: action,
                        object: name ?? (end > head + 1 ? reading.text(head + 1..<end) : nil),
                        caseName: name,
                        date: nil
                    )
                )
            )
        }
        return rulings
    }

    private static let possessive = WordSet("'s '")

    /// The court before the possessive in a noun phrase.
    private func owner(in phrase: Range<Int>) -> Range<Int>? {
        guard
            let clitic = phrase.first(where: {
                NounRulings.possessive.contains(reading.tokens.key[$0])
            }), clitic > phrase.lowerBound
        else { return nil }
        let owner = finder.courts.withoutArticle(phrase.lowerBound..<clitic)
        return finder.courts.isCourt(owner) ? owner : nil
    }
}
