/// Finds two parts that are all there are by their nature and miss the number before them: home and away, men and women.
///
/// "He hit 42 home runs. He hit 24 at home and 17 on the road", "The class of 28 has 15 girls and 12 boys", "Sales reached $640 million
/// in the first half. They were $290 million in the first quarter and $340 million in the second". Silent if the total isn't a slip
/// away, or if another figure of the two sentences makes up for it.
struct PairedParts: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, cues: PairedWords.cues)]

    /// How many words around a part its side is named.
    private static let reach = 4
    private static let widestGap = 12
    private static let least = 9.0

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence).filter { $0.dimension != .ordinal }
            guard items.count <= 6 else { continue }
            let found = zip(items, items.dropFirst()).lazy.compactMap { first, second in
                missed(by: first, second, items, figures, reading)
            }.first
            if let found { findings.append(found) }
        }
    }

    private func missed(
        by first: Figure,
        _ second: Figure,
        _ items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard let one = first.exact, let other = second.exact,
            first.isAlike(second), second.dimension != .money || first.dimension == .money,
            case let gap = first.gap(to: second), gap.count <= PairedParts.widestGap,
            reading.has(ClosedWords.listJoints, in: gap), reading.has(.and, in: gap),
            !reading.tellsOverlap(first.sentence),
            !reading.has(BelowWords.comparing, in: first.start..<second.nounEnd),
            let sides = sides(of: first, second, reading),
            let whole = whole(of: first, second, sides, items, figures, reading),
            let total = whole.exact, case let sum = one + other
        else { return nil }
        let others = (items + figures.figures(ofSentence: whole.sentence)).filter {
            ![first, second, whole].map(\.tokens).contains($0.tokens)
        }
        guard sum != total, sum > 0.85 * total, sum < 1.18 * total,
            Slip.isLikely(total, for: sum), !isRounding(first, second, whole, reading),
            !others.contains(where: { $0.plain == abs(sum - total) || $0.plain == sum })
        else { return nil }
        return WorkedSum.finding([first, second], sum: sum, against: whole, reading)
    }

    /// The words of a pair, of which one stands by the first part and the other by the second.
    private func sides(
        of first: Figure,
        _ second: Figure,
        _ reading: Reading
    ) -> PairedWords.Pair? {
        let tokens = reading.sentences[first.sentence].tokens
        let gap = first.gap(to: second)
        let joint = gap.last { reading.word($0) == .and } ?? second.start
        let start = max(tokens.lowerBound, first.start - PairedParts.reach)
        let end = min(tokens.upperBound, second.nounEnd + PairedParts.reach)
        let (own, next) = (start..<max(start, joint), joint..<max(joint, end))
        return PairedWords.pairs.first { pair in
            reading.has(pair.one, in: own) && reading.has(pair.other, in: next)
                || reading.has(pair.other, in: own) && reading.has(pair.one, in: next)
        }
    }

    /// The only greater figure of the kind before the two, in their sentence or else in the one before.
    private func whole(
        of first: Figure,
        _ second: Figure,
        _ sides: PairedWords.Pair,
        _ items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let largest = max(first.exact ?? 0, second.exact ?? 0)
        for group in [items, Array(figures.figures(ofSentence: first.sentence - 1))] {
            let wholes = group.filter { figure in
                figure.end <= first.start
                    && (figure.dimension == first.dimension || figure.isPoints)
                    && (figure.exact ?? 0) > largest && (figure.exact ?? 0) >= PairedParts.least
            }
            guard wholes.isEmpty || wholes.count == 1 else { return nil }
            guard let whole = wholes.first else { continue }
            return isOfBoth(whole, first, second, sides, reading) ? whole : nil
        }
        return nil
    }

    /// Whether the whole counts what both parts do: "28 children, 15 girls and 12 boys", "a class of 28", "42 home runs, 24 at home".
    private func isOfBoth(
        _ whole: Figure,
        _ first: Figure,
        _ second: Figure,
        _ sides: PairedWords.Pair,
        _ reading: Reading
    ) -> Bool {
        let sentence = reading.sentences[whole.sentence].tokens
        if let period = sides.period {
            return reading.has(period, in: sentence) && whole.isOfSameUnit(first)
        }
        let areOfSides = [first, second].allSatisfy {
            $0.counts(sides.one) || $0.counts(sides.other)
        }
        guard areOfSides else {
            return (whole.quantity.unit != nil || whole.dimension != .count)
                && [first, second].allSatisfy { $0.isOfSameUnit(whole) }
        }
        return whole.counts(sides.wholes)
            || whole.quantity.unit == nil && reading.word(whole.start - 1) == .of
                && PairedWords.groups.contains(reading.word(whole.start - 2))
    }

    /// "$290 million and $340 million" of "$631 million": figures that are told to a million miss their sum by one.
    private func isRounding(
        _ first: Figure,
        _ second: Figure,
        _ whole: Figure,
        _ reading: Reading
    ) -> Bool {
        let values = [first, second, whole].compactMap(\.exact)
        let places = values.map { WorkedSum.lastPlace(of: $0) }
        let lack = abs(values[0] + values[1] - values[2])
        let (finest, own) = (places.min() ?? 1, places[2])
        let isPrecise = finest >= 1 && finest < 100
        return lack <= (isPrecise ? 0.5 : 1.5) * finest || !isPrecise && lack <= 0.55 * own
    }
}

private enum PairedWords {
    /// Words for two sides that are all there are.
    fileprivate struct Pair {
        let one: WordSet
        let other: WordSet
        /// What both are together, where the sides are the nouns of the parts.
        let wholes: WordSet
        /// What the whole is of, where the sides are times.
        let period: WordSet?

        init(
            _ one: String,
            _ other: String,
            of wholes: WordSet = WordSet(""),
            in period: WordSet? = nil
        ) {
            (self.one, self.other) = (WordSet(one), WordSet(other))
            (self.wholes, self.period) = (wholes, period)
        }
    }

    private static let persons = PersonNouns.all.union(
        WordSet(
            "adults workers members players students pupils teachers patients candidates inmates prisoners"
        )
    )
    static let pairs = [
        Pair("home", "away road"),
        Pair("men man male males", "women woman female females", of: persons),
        Pair("boys boy", "girls girl", of: persons.union(WordSet("children youngsters"))),
        Pair("adults adult", "children child", of: persons),
        Pair(
            "passengers",
            "crew crewmembers members",
            of: WordSet("people persons passengers crew")
        ),
        Pair("full-time", "part-time"),
        Pair("half halftime half-time", "second after"),
        Pair("quarter", "quarter second", in: WordSet("half six-month six")),
    ]
    static let cues = pairs.reduce(WordSet("")) { $0.union($1.one, $1.other) }
    static let groups = WordSet(
        "class group crew team choir jury party squad staff workforce council board cast band group total"
    )
}
