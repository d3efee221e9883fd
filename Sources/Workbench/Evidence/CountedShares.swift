internal import ClaimExtraction

extension ComparedText {
    /// The shares that two counts make: "120 of the 400 wells", "24 beds, of which 7", "Of 400 wells 120".
    ///
    /// A claim may tell them as "a third" or "30 per cent".
    var countedShares: [ComparedFigure] {
        let counts = mentions.compactMap { mention -> (span: Span, quantity: Quantity)? in
            guard case .quantity(let quantity) = mention.detail, quantity.dimension == .count,
                let value = quantity.value, value > 0, quantity.upper == nil
            else { return nil }
            return (mention.span, quantity)
        }
        return zip(counts, counts.dropFirst()).compactMap { first, second in
            guard let share = share(first.quantity, first.span, second.quantity, second.span) else {
                return nil
            }
            let quantity = Quantity(
                value: share,
                unit: first.quantity.unit ?? second.quantity.unit,
                dimension: .ratio
            )
            let span = Span(start: first.span.start, end: second.span.end)
            return ComparedFigure(quantity, at: span, in: self)
        }
    }

    /// What part of the whole the other count is, where words between them or before them say so.
    private func share(_ first: Quantity, _ span: Span, _ second: Quantity, _ place: Span)
        -> Double?
    {
        guard let value = first.value, let other = second.value, value != other,
            case let range = wordRange(Span(start: span.end, end: place.start)), range.count <= 6,
            let here = words[wordRange(span)].first, let there = words[wordRange(place)].first,
            here.sentence == there.sentence
        else { return nil }
        let between = words[range].map(\.plain).filter { !$0.isEmpty }
        if value < other {
            // "120 of the 400 wells", "six out of nine".
            let isPart =
                between.first == "of" || between.prefix(2) == ["out", "of"]
            return isPart && between.allSatisfy(Self.joining.contains) ? value / other : nil
        }
        let isOfWhole = zip(between, between.dropFirst()).contains {
            $0 == "of" && Self.relatives.contains($1)
        }
        let opens = wordsBefore(span, 1).last.map(Self.openings.contains) ?? false
        return isOfWhole || opens ? other / value : nil
    }

    private static let joining: Set = [
        "of", "out", "the", "all", "its", "their", "these", "those", "some", "a", "total",
    ]
    private static let relatives: Set = ["which", "whom", "them", "these", "those"]
    private static let openings: Set = ["of", "among"]
}
