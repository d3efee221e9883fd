/// Finds parts that miss their total: "27 arrests: 17 in March and 9 in April".
///
/// Parts are taken for all there is only where the sentence says so: by a colon or bracket after the
/// total, by "in all" after the parts, or by "the other eight" as the last of them.
struct Totals: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        var sentence = -1
        for figure in figures.figures where figure.sentence != sentence {
            sentence = figure.sentence
            let items = figures.figures(ofSentence: sentence)
            guard items.count >= 2 else { continue }
            let tokens = reading.sentences[sentence].tokens
            let found =
                afterColon(items, tokens, reading) ?? inBrackets(items, reading)
                ?? beforeTotal(items, tokens, reading)
                ?? withTheOthers(items, figures, reading)
            if let found { findings.append(found) }
        }
    }

    // MARK: Total first

    /// "27 arrests: 17 in March and 9 in April".
    private func afterColon(
        _ items: ArraySlice<Figure>,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Finding? {
        guard let colon = opening(of: sentence, reading),
            let whole = items.last(where: { $0.tokens.upperBound <= colon }),
            colon - whole.nounEnd <= 5, whole.exact != nil
        else { return nil }
        let end =
            (colon..<sentence.upperBound).first { reading.tokens.key[$0] == TotalWords.semicolon }
            ?? sentence.upperBound
        let parts = items.filter { $0.tokens.lowerBound > colon && $0.tokens.upperBound <= end }
        guard !isHedged(colon..<end, parts: parts[...], reading) else { return nil }
        return finding(whole, Array(parts), reading)
    }

    /// The colon, or the end of "made up of", "consists of".
    private func opening(of sentence: Range<Int>, _ reading: Reading) -> Int? {
        sentence.first { token in
            let key = reading.tokens.key[token]
            if key == TotalWords.colon { return true }
            guard TotalWords.particles.contains(key), token > sentence.lowerBound else {
                return false
            }
            return TotalWords.composing.contains(reading.tokens.key[token - 1])
                || (token > sentence.lowerBound + 1 && key == TotalWords.of
                    && reading.tokens.key[token - 1] == TotalWords.up
                    && TotalWords.composing.contains(reading.tokens.key[token - 2]))
        }
    }

    /// "12 people (7 men and 6 women)", "12 people -- 7 men and 6 women --".
    private func inBrackets(_ items: ArraySlice<Figure>, _ reading: Reading) -> Finding? {
        for index in items.indices.dropLast(2) {
            let whole = items[index]
            guard whole.exact != nil, whole.nounEnd < reading.tokens.count,
                case let opening = reading.tokens.key[whole.nounEnd],
                TotalWords.brackets.contains(opening)
            else { continue }
            var parts: [Figure] = []
            var place = whole.nounEnd + 1
            for part in items[(index + 1)...].prefix(12) {
                guard part.tokens.lowerBound - place <= (parts.isEmpty ? 0 : 2), place > 0,
                    (place..<max(place, part.tokens.lowerBound)).allSatisfy({
                        TotalWords.joints.contains(reading.tokens.key[$0])
                    })
                else { break }
                parts.append(part)
                place = part.nounEnd
            }
            guard parts.count >= 2, place < reading.tokens.count,
                reading.tokens.kind[place] == .punctuation
            else { continue }
            // "Five sisters, three brothers and a dog" is a list of its own.
            let isList = opening == TotalWords.comma
            if isList, !parts.allSatisfy({ isPartOfPeople($0) }) { continue }
            if isList, whole.quantity.unit != nil,
                parts.contains(where: { $0.isOfSameUnit(whole) && $0.quantity.unit != nil })
            {
                continue
            }
            if let found = finding(whole, parts, reading) { return found }
        }
        return nil
    }

    private func isPartOfPeople(_ figure: Figure) -> Bool {
        figure.quantity.unit.map { TotalWords.people.contains(Figure.head(of: $0)) } ?? false
    }

    // MARK: Total last

    /// "Eight men and seven women, 16 in all", "8 in May and 9 in June, a total of 16".
    private func beforeTotal(
        _ items: ArraySlice<Figure>,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Finding? {
        guard items.count >= 3,
            let index = items.indices.dropFirst(2).first(where: { isTotal(items[$0], reading) }),
            items[index].exact != nil
        else { return nil }
        let whole = items[index]
        let parts = items[..<index].filter {
            $0.isAlike(whole) && $0.exact != nil && $0.exact != whole.exact
        }
        guard parts.count >= 2, let first = parts.first,
            !isHedged(first.tokens.lowerBound..<whole.tokens.lowerBound, parts: parts[...], reading)
        else { return nil }
        return finding(whole, Array(parts), reading)
    }

    private func isTotal(_ figure: Figure, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        let next = figure.tokens.upperBound
        let ends = [next, figure.nounEnd]
        for end in ends where end + 1 < tokens.count {
            if TotalWords.endings.contains(tokens.key[end]) { return true }
            if tokens.key[end] == TotalWords.in,
                TotalWords.inAll.contains(tokens.key[end + 1])
            {
                return true
            }
        }
        let start = figure.tokens.lowerBound
        return start >= 2 && tokens.key[start - 1] == TotalWords.of
            && tokens.key[start - 2] == TotalWords.total
    }

    // MARK: The others

    /// "There were 58 boats. Forty-one arrived, nine sank, and the other nine turned round."
    ///
    /// Silent if any selection of the parts gives any figure of this sentence or the one before.
    private func withTheOthers(
        _ items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard let index = items.indices.last(where: { isTheRest(items[$0], reading) }),
            let rest = items[index].exact
        else { return nil }
        let others = items[..<index].filter { $0.exact != nil && $0.dimension == .count }
        guard (1...5).contains(others.count), let first = others.first else { return nil }
        let before = figures.figures(ofSentence: items[index].sentence - 1)
        let totals = (before + items[..<index]).filter { $0.plain != nil && $0.dimension == .count }
        guard totals.count <= 9 else { return nil }
        for choice in 1..<(1 << totals.count) {
            var sum = rest
            for (bit, part) in totals.enumerated() where choice & (1 << bit) != 0 {
                sum += part.plain ?? 0
            }
            if totals.contains(where: { abs(($0.plain ?? 0) - sum) <= $0.slack }) { return nil }
        }
        if let found = partOf(others.suffix(2), items[index], reading) { return found }
        // The total is the nearest larger figure before the parts.
        let wholes = totals.filter { $0.tokens.lowerBound < first.tokens.lowerBound }
        guard others.count >= 2 || isOfThem(first, reading), let whole = wholes.last else {
            return nil
        }
        return finding(whole, Array(others) + [items[index]], reading)
    }

    /// Whether "of them" follows: "Nine of them are women and the other six are men".
    private func isOfThem(_ figure: Figure, _ reading: Reading) -> Bool {
        let next = figure.tokens.upperBound
        return next + 1 < reading.tokens.count && reading.tokens.key[next] == TotalWords.of
            && TotalWords.pronouns.contains(reading.tokens.key[next + 1])
    }

    /// "Three of the five …; the other three …".
    private func partOf(
        _ pair: ArraySlice<Figure>,
        _ rest: Figure,
        _ reading: Reading
    ) -> Finding? {
        guard pair.count == 2, let part = pair.first, let whole = pair.last,
            let sum = part.exact.flatMap({ part in rest.exact.map { part + $0 } }),
            let total = whole.exact, part.tokens.upperBound < whole.tokens.lowerBound,
            whole.tokens.lowerBound - part.tokens.upperBound <= 3,
            (part.tokens.upperBound..<whole.tokens.lowerBound).contains(where: {
                reading.tokens.key[$0] == TotalWords.of
            }), sum != total
        else { return nil }
        return Finding(
            kind: .arithmetic,
            message:
                "\(WorkedSum.number(part.exact ?? 0)) + \(WorkedSum.number(rest.exact ?? 0)) = "
                + "\(WorkedSum.number(sum)), not \(WorkedSum.number(total)).",
            spans: [part, whole, rest].map { reading.tokens.span($0.tokens) }
        )
    }

    private func isTheRest(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.tokens.lowerBound
        return start >= 2 && TotalWords.restWords.contains(reading.tokens.key[start - 1])
            && TotalWords.definite.contains(reading.tokens.key[start - 2])
    }

    // MARK: The sum

    /// Whether the parts are said not to be all: "among them", "others" without a number of their own.
    private func isHedged(
        _ range: Range<Int>,
        parts: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Bool {
        range.contains { token in
            let key = reading.tokens.key[token]
            if TotalWords.hedges.contains(key) { return true }
            guard TotalWords.others.contains(key) else { return false }
            return !parts.contains {
                (token - 4...token + 3).contains($0.tokens.lowerBound)
            }
        }
    }

    private func finding(_ whole: Figure, _ parts: [Figure], _ reading: Reading) -> Finding? {
        guard parts.count >= 2, let total = whole.exact, total >= 3 else { return nil }
        let values = parts.compactMap(\.exact)
        let sum = values.reduce(0, +)
        // Errors of rounding add up as their squares do.
        let slack = parts.reduce(whole.slack * whole.slack) { $0 + $1.slack * $1.slack }
            .squareRoot()
        guard values.count == parts.count, values.allSatisfy({ $0 < total }),
            abs(sum - total) > slack,
            parts.allSatisfy({ $0.isAlike(whole) }),
            // Parts that come nowhere near are not parts of this total.
            sum > 0.7 * total, sum < 1.4 * total
        else { return nil }
        return WorkedSum.finding(parts, sum: sum, against: whole, reading)
    }
}

private enum TotalWords {
    static let colon = WordKey(":")
    static let semicolon = WordKey(";")
    static let comma = WordKey(",")
    static let of = WordKey("of")
    static let `in` = WordKey("in")
    static let total = WordKey("total")
    static let pronouns = WordSet("them those these")
    static let up = WordKey("up")
    static let particles = WordSet("of into")
    static let composing = WordSet(
        "made makes consists consisting consisted composed divided split broken comprised"
    )
    static let brackets = WordSet("( -- \u{2013} \u{2014} ,")
    static let joints = WordSet(", and &")
    static let endings = WordSet("altogether")
    static let inAll = WordSet("all total")
    static let hedges = WordSet("including include includes among about roughly mostly mainly")
    static let others = WordSet("other others rest remainder remaining")
    static let restWords = WordSet("other remaining")
    static let definite = WordSet("the its their")
    static let people = WordSet(
        "men women boys girls adults children males females husbands wives sons daughters"
    )
}
