internal import ClaimExtraction

extension ComparedText {
    /// The quantities that can be compared; the parts of one that is written "3 100" are joined.
    var figures: [ComparedFigure] {
        let lengths = clockLengths
        let all = mentions.filter { $0.type == .quantity }
        let reckoned = lengths + numberedThings(all).map { (span: $0.span, length: $0.things) }
        let taken = reckoned.map(\.span).sorted { $0.start < $1.start }
        var next = 0
        var figures =
            hyphenedOrdinals + monthRows
            + reckoned.compactMap { ComparedFigure($0.length, at: $0.span, in: self) }
        let quantities = all.filter { !ComparedText.overlaps($0.span, taken, &next) }
        var isJoined = false
        for (index, mention) in quantities.enumerated() {
            guard case .quantity(var quantity) = mention.detail else { continue }
            if isJoined {
                isJoined = false
                continue
            }
            var span = mention.span
            if index + 1 < quantities.count,
                case .quantity(let next) = quantities[index + 1].detail,
                let joined = joined(quantity, span, next, quantities[index + 1].span)
            {
                quantity = joined
                span.end = quantities[index + 1].span.end
                isJoined = true
            }
            figures += parts(of: quantity).compactMap { ComparedFigure($0, at: span, in: self) }
        }
        return figures
    }

    /// "2 h 30 min", whose hours and minutes are one length of time, and "an hour and a quarter", which is no quantity.
    private var clockLengths: [(span: Span, length: Quantity)] {
        let quantities = mentions.filter { $0.type == .quantity }.map(\.span)
        var next = 0
        return mentions.compactMap { mention in
            guard case .time(let time) = mention.detail, time.timexType == .duration,
                time.value.hasPrefix("PT")
            else { return nil }
            var parts: [Character: Double] = [:]
            var digits = ""
            for character in time.value.dropFirst(2) {
                if character.isLetter {
                    parts[character] = Double(digits)
                    digits = ""
                } else {
                    digits.append(character)
                }
            }
            guard let hours = parts["H"],
                parts["M"] != nil || !ComparedText.overlaps(mention.span, quantities, &next)
            else { return nil }
            let length = Quantity(
                value: hours + (parts["M"] ?? 0) / 60,
                unit: "hours",
                dimension: .duration
            )
            return (mention.span, length)
        }
    }

    /// Whether a label says that a bare number counts per cent: "Turnout (%): 61.4".
    func isHeadedPercent(_ span: Span) -> Bool {
        guard let colon = scalars[..<span.start].lastIndex(where: { $0 != " " }),
            scalars[colon] == ":"
        else { return false }
        return scalars[..<colon].suffix(3).elementsEqual("(%)".unicodeScalars)
    }

    /// What is said of the people that are counted: "five people died" and "fatalities: 5" are one count.
    func fate(after span: Span) -> Set<String> {
        let verbs = wordsAfter(span, 5).drop { WordStems.root($0) == WordStems.root("people") }
        let verb = verbs.drop { WordStems.stem($0) == nil }.first
        return verb.flatMap(WordStems.stem).map { Self.fates.contains($0) ? [$0] : [] } ?? []
    }

    private static let fates = Set(
        [
            "killed", "injured", "arrested", "evacuated", "displaced", "missing", "homeless",
            "infected",
        ]
        .map(WordStems.root)
    )

    /// "52 to 47" is no range but two numbers.
    private func parts(of quantity: Quantity) -> [Quantity] {
        guard let value = quantity.value, let upper = quantity.upper, upper < value else {
            return [quantity]
        }
        return [value, upper].map { Quantity(value: $0, unit: nil, dimension: .count) }
    }

    /// "1 hour 52 minutes".
    private func compound(_ first: Quantity, _ span: Span, _ next: Quantity, _ place: Span)
        -> Quantity?
    {
        guard first.dimension == next.dimension, let value = first.value, let rest = next.value,
            place.start > span.end, place.start - span.end <= 5,
            let whole = first.unit.flatMap(UnitScale.of),
            let part = next.unit.flatMap(UnitScale.of),
            whole.offset == 0, part.factor < whole.factor, rest * part.factor < whole.factor,
            ["", "and"].contains(
                text(Span(start: span.end, end: place.start)).filter { $0.isLetter || $0 == "(" }
            )
        else { return nil }
        var compound = first
        compound.value = value + part.convert(rest, to: whole)
        return compound
    }

    /// "3 100 standing" and "11 400 km", which read as two figures.
    private func joined(_ first: Quantity, _ span: Span, _ next: Quantity, _ place: Span)
        -> Quantity?
    {
        let isMoney = first.dimension == .money
        if let compound = compound(first, span, next, place) { return compound }
        guard isMoney || first.dimension == .count && first.unit == nil,
            next.dimension == .count || !isMoney && next.unit.flatMap(UnitScale.of) != nil,
            place.start == span.end + 1,
            let value = first.value, let rest = next.value, (1..<1000).contains(value),
            text(place).prefix(while: { $0.isASCII && $0.isNumber }).count == 3, rest < 1000
        else { return nil }
        var joined = isMoney ? first : next
        joined.value = value * 1000 + rest
        return joined
    }

    /// "second-largest", of which the extractor makes one word.
    private var hyphenedOrdinals: [ComparedFigure] {
        let known = Set(mentions.lazy.filter { $0.type == .quantity }.map(\.span.start))
        return words.indices.compactMap { index in
            let span = words[index].span
            guard let value = ComparedText.ordinals.firstIndex(of: words[index].plain),
                span.end < scalars.count, scalars[span.end] == "-", !known.contains(span.start)
            else { return nil }
            let quantity = Quantity(value: Double(value + 1), dimension: .ordinal)
            return ComparedFigure(quantity, at: span, in: self)
        }
    }

    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth",
    ]
}
