internal import Casework
internal import ClaimExtraction

extension Outcome {
    /// Compares a share with the counts of the whole and of a part that a record gives apart: "Votes cast 412, members on
    /// the roll 803".
    ///
    /// The part is the one that the claim's words stand by. What differs has to be called by them: two counts of a
    /// record may be of anything.
    mutating func compareParts(_ figure: ComparedFigure) {
        let counts = evidence.figures.filter { $0.isCount && $0.lower > 0 && $0.lower == $0.upper }
        guard (2...3).contains(counts.count), counts.count == evidence.figures.count,
            let whole = counts.max(by: { $0.lower < $1.lower })
        else { return }
        let rest = claim.stems.subtracting(figure.nouns)
        let parts = counts.filter { $0.lower < whole.lower }
        let scored = parts.map { ($0, evidence.affinity(of: $0.span, with: rest)) }
        guard let part = scored.max(by: { $0.1 < $1.1 })?.0,
            let share = evidence.share(of: part, in: whole)
        else { return }
        let place = share.span
        switch FigureComparison(claim: figure, evidence: share).result {
        case .fits where evidence.affinity(of: whole.span, with: claim.stems) >= 0.3:
            found(place, from: figure.span)
        case .differs(let kind)
        where counts.count == 2
            && !evidence.label(of: whole).isDisjoint(with: figure.nouns)
            && !evidence.label(of: part).isDisjoint(with: rest):
            found(place, differing: kind, from: figure.span)
        default: break
        }
    }
}

extension ComparedText {
    fileprivate func share(of part: ComparedFigure, in whole: ComparedFigure) -> ComparedFigure? {
        let quantity = Quantity(value: part.lower / whole.lower, dimension: .ratio)
        let span = Span(
            start: min(part.span.start, whole.span.start),
            end: max(part.span.end, whole.span.end)
        )
        return ComparedFigure(quantity, at: span, in: self)?.reckoned
    }

    /// The stems of the words that say what a figure of a record is of: those before it in its clause, and its noun.
    fileprivate func label(of figure: ComparedFigure) -> Set<String> {
        let end = wordRange(figure.span).lowerBound
        guard end > 0 else { return figure.nouns }
        let before = words[..<end].reversed().prefix { word in
            word.sentence == words[end - 1].sentence && !word.plain.contains(where: \.isNumber)
        }
        return figure.nouns.union(before.compactMap(\.stem))
    }

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
            return ComparedFigure(quantity, at: span, in: self)?.reckoned
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
        // "Of the 15 jurors 8 were women"
        let opening = wordsBefore(span, 2).last {
            !Self.joining.subtracting(Self.openings).contains($0)
        }
        let opens = opening.map(Self.openings.contains) ?? false
        // "900 trees were planted, 300 of them died"
        let next = wordsAfter(place, 2)
        let isPart = next.first == "of" && next.last.map(Self.relatives.contains) ?? false
        return isOfWhole || opens || isPart ? other / value : nil
    }

    private static let joining: Set = [
        "of", "out", "the", "all", "its", "their", "these", "those", "some", "a", "total",
    ]
    private static let relatives: Set = ["which", "whom", "them", "these", "those"]
    private static let openings: Set = ["of", "among"]
}
