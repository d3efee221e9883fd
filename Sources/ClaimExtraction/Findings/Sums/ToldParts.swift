/// Finds parts told one after the other that don't make the whole they are said to be of.
///
/// "Of those cases 820 are criminal, 470 are civil and 190 concern families", "40 rooms, 32 of them in the main house and
/// ten in the annex". Parts may overlap or leave some out, so that three that come near the whole are asked for, or two
/// that are told alike by where they are. Silent if any choice of the figures around makes the whole.
struct ToldParts: ConsistencyCheck {
    let triggers = [Trigger(figures: 2)]

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for sentence in figures.sentences {
            let items = Array(figures.figures(ofSentence: sentence))
            guard (2...16).contains(items.count) else { continue }
            let found = items.indices.dropLast().lazy.compactMap { index in
                finding(
                    run(from: index, of: items, reading),
                    at: index,
                    of: items,
                    figures,
                    reading
                )
            }.first
            if let found { findings.append(found) }
        }
    }

    // MARK: Parts

    /// The longest row of alike figures from one on, parted by commas, the last by "and".
    private func run(from index: Int, of items: [Figure], _ reading: Reading) -> [Figure] {
        let first = items[index]
        guard first.exact != nil, first.dimension == .count || first.dimension == .money else {
            return []
        }
        var run = [first]
        for item in items[(index + 1)...] {
            guard let last = run.last, item.exact != nil, item.dimension == first.dimension,
                let isLast = joint(between: last, item, reading)
            else { break }
            run.append(item)
            if isLast { return run }
        }
        // "Nine are held by the party, seven by its rivals."
        if run.count == 2, let last = run.last, isLastPhrase(last, reading) { return run }
        return []
    }

    /// Whether nothing but a phrase without a verb stands behind, to the end of the sentence.
    private func isLastPhrase(_ figure: Figure, _ reading: Reading) -> Bool {
        let behind =
            figure.tokens
            .upperBound..<max(
                figure.tokens.upperBound,
                reading.sentences[figure.sentence].tokens.upperBound
            )
        return behind.count <= 6 && behind.allSatisfy { !reading.tags[$0].isVerb }
    }

    /// Whether "and" joins a part to the one before, where a comma does it is false; nil where neither does.
    private func joint(between first: Figure, _ second: Figure, _ reading: Reading) -> Bool? {
        let start = first.tokens.upperBound
        let mark = second.tokens.lowerBound - 1
        let own = start..<max(start, mark + 1)
        guard start < mark, mark - start <= PartWords.longest,
            own.allSatisfy({ !PartWords.breaks.contains(reading.tokens.key[$0]) }),
            // "on six it was good, and on five", "and Mrs Tate £90,000"
            let joint = own.suffix(4).last(where: {
                reading.tokens.key[$0] == .and
                    || reading.tokens.key[$0] == .comma
            }), (joint + 1..<mark + 1).allSatisfy({ !reading.tags[$0].isVerb })
        else { return nil }
        return reading.tokens.key[joint] == .and
    }

    // MARK: The whole

    private func finding(
        _ parts: [Figure],
        at index: Int,
        of items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard parts.count >= 2, let first = parts.first, let last = parts.last,
            let whole = whole(before: first, at: index, of: items, figures, reading),
            let total = whole.exact, whole.isAlike(first),
            parts.count >= 3 ? areAlike(parts, reading) : areByPlace(first, last, reading),
            ends(last, items, reading), !isHedged(whole, parts, reading)
        else { return nil }
        let sum = parts.reduce(0) { $0 + ($1.exact ?? 0) }
        let near =
            figures.figures(ofSentence: whole.sentence - 1) + items
            + figures.figures(ofSentence: whole.sentence)
        let others = near.filter { other in
            other.exact != nil && other.isAlike(whole) && other.tokens != whole.tokens
                && !parts.contains { $0.tokens == other.tokens }
        }
        // Parts may leave some out more easily than they exceed the whole.
        let isGapped = parts.count == 2 && isLastPhrase(last, reading)
        guard sum - total <= 0.2 * total, total - sum <= max(2, 0.08 * total),
            !isGapped || sum > total || isOfIt(first, reading),
            !others.contains(where: { abs(sum - ($0.exact ?? 0)) <= $0.slack }),
            !WorkedSum.isMade(whole, of: parts + others.suffix(3))
        else { return nil }
        return WorkedSum.missedTotal(whole, parts, reading)
    }

    /// What the first part is said to be of: "of those", "of the 1,460 cases", "40 rooms, 32 of them".
    private func whole(
        before first: Figure,
        at index: Int,
        of items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let sentence = reading.sentences[first.sentence].tokens
        let start = first.tokens.lowerBound
        if index > 0, case let whole = items[index - 1], start - whole.nounEnd <= 10 {
            let isSet =
                whole.nounEnd < start
                && PartWords.openings.contains(reading.tokens.key[start - 1])
                && isOfThem(first, reading)
            let of =
                (max(sentence.lowerBound, whole.tokens.lowerBound - 3)..<whole.tokens.lowerBound)
                .contains { reading.tokens.key[$0] == .of }
            return isSet || (of && start - whole.nounEnd <= 6) ? whole : nil
        }
        if let whole = earlierWhole(of: first, figures, reading) { return whole }
        // "Of those cases 820 are criminal"
        guard index == 0, start - sentence.lowerBound <= 4, start - sentence.lowerBound >= 2,
            reading.tokens.key[sentence.lowerBound] == .of,
            PartWords.pronouns.contains(reading.tokens.key[sentence.lowerBound + 1]),
            !reading.startsBlock(sentence.lowerBound) || start - sentence.lowerBound == 3
        else { return nil }
        let noun = start - 1
        let before = (1...2).flatMap { figures.figures(ofSentence: first.sentence - $0) }.filter {
            $0.exact != nil && $0.isAlike(first) && ($0.exact ?? 0) > (first.exact ?? 0)
        }
        let named = before.filter {
            $0.quantity.unit.map { Figure.head(of: $0) == reading.tokens.key[noun] } == true
        }
        return named.first ?? (before.count == 1 && !reading.tags[noun].isNoun ? before.first : nil)
    }

    /// What parts without "of those" are of, in the sentence before.
    ///
    /// "Samples were taken on 20 days. On eleven they were clear", "The costs came to £210,000. He paid £130,000 of it".
    private func earlierWhole(
        of first: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let sentence = reading.sentences[first.sentence].tokens
        let start = first.tokens.lowerBound
        // "38 of them" may open a paragraph.
        let before = figures.figures(ofSentence: first.sentence - 1).filter {
            ($0.exact ?? 0) > (first.exact ?? 0)
        }
        let whole =
            before.last { $0.dimension == first.dimension }
            ?? before.last { $0.dimension == .duration }
        guard let whole, first.quantity.unit == nil || first.dimension == .money,
            !reading.startsBlock(sentence.lowerBound) || isOfIt(first, reading)
        else { return nil }
        if isOfIt(first, reading) { return whole }
        let lead = whole.tokens.lowerBound - 1
        if start == sentence.lowerBound, whole.quantity.unit != nil,
            figures.figures(ofSentence: first.sentence - 1).count == 1
        {
            return whole
        }
        return start == sentence.lowerBound + 1 && lead > 0
            && PartWords.places.contains(reading.tokens.key[start - 1])
            && reading.tokens.key[lead] == reading.tokens.key[start - 1] ? whole : nil
    }

    /// "£130,000 of it", "130 of them".
    private func isOfIt(_ figure: Figure, _ reading: Reading) -> Bool {
        let next = figure.tokens.upperBound
        return next + 1 < reading.tokens.count && reading.tokens.key[next] == .of
            && (WordKey.it == reading.tokens.key[next + 1]
                || PartWords.pronouns.contains(reading.tokens.key[next + 1]))
    }

    private func isOfThem(_ figure: Figure, _ reading: Reading) -> Bool {
        let next = figure.tokens.upperBound
        return next + 1 < reading.tokens.count && reading.tokens.key[next] == .of
            && PartWords.pronouns.contains(reading.tokens.key[next + 1])
    }

    // MARK: Told alike

    /// Whether nothing but words of one kind stands behind the parts: "are criminal … are civil", "at the library … at
    /// First Methodist", a noun behind each.
    private func areAlike(_ parts: [Figure], _ reading: Reading) -> Bool {
        // "Forty-two of them have voted to go on, 28 to close and six did not vote."
        if let first = parts.first, isOfIt(first, reading) { return true }
        let kinds = parts.map { kind(behind: $0, reading) }
        return kinds.dropLast().allSatisfy { $0 == kinds[0] } || Set(kinds).count <= 2
    }

    private enum Kind { case place, being, other }

    private func kind(behind part: Figure, _ reading: Reading) -> Kind {
        let token = wordBehind(part, reading)
        guard token < reading.tokens.count else { return .other }
        if PartWords.places.contains(reading.tokens.key[token]) { return .place }
        return PartWords.being.contains(reading.tokens.key[token]) ? .being : .other
    }

    /// "32 of them in the main house and ten in the annex".
    private func areByPlace(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        // "He paid £130,000 of it and she £90,000."
        if isOfIt(first, reading), isAtEnd(second, reading), isGapped(second, reading) {
            return true
        }
        if first.tokens.lowerBound == reading.sentences[first.sentence].tokens.lowerBound,
            isLastPhrase(second, reading)
        {
            return true
        }
        let (one, other) = (wordBehind(first, reading), wordBehind(second, reading))
        guard one < reading.tokens.count, other < reading.tokens.count else { return false }
        return PartWords.places.contains(reading.tokens.key[one])
            && reading.tokens.key[one] == reading.tokens.key[other]
    }

    private func isAtEnd(_ figure: Figure, _ reading: Reading) -> Bool {
        figure.nounEnd >= reading.tokens.count
            || reading.tokens.kind[figure.nounEnd] == .punctuation
    }

    /// "and she £90,000": a name or a pronoun and no verb between "and" and the figure.
    private func isGapped(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.tokens.lowerBound
        let and = (max(0, start - 5)..<start).last { reading.tokens.key[$0] == .and }
        guard let and, and + 1 < start else { return false }
        return (and + 1..<start).allSatisfy { !reading.tags[$0].isVerb }
    }

    private func wordBehind(_ part: Figure, _ reading: Reading) -> Int {
        isOfThem(part, reading) ? part.tokens.upperBound + 2 : part.tokens.upperBound
    }

    /// Whether no further part follows: the last figure of the sentence, or a mark before the next.
    private func ends(_ last: Figure, _ items: [Figure], _ reading: Reading) -> Bool {
        guard let next = items.first(where: { $0.tokens.lowerBound >= last.tokens.upperBound })
        else { return true }
        let between = last.tokens.upperBound..<max(last.tokens.upperBound, next.tokens.lowerBound)
        return next.dimension != last.dimension
            && between.contains { reading.tokens.kind[$0] == .punctuation }
    }

    private func isHedged(_ whole: Figure, _ parts: [Figure], _ reading: Reading) -> Bool {
        guard let first = parts.first, let last = parts.last else { return true }
        let end = min(
            reading.sentences[last.sentence].tokens.upperBound,
            last.tokens.upperBound + 8
        )
        let start =
            first.sentence == whole.sentence ? whole.tokens.lowerBound : first.tokens.lowerBound
        return (start..<max(start, end)).contains {
            PartWords.hedges.contains(reading.tokens.key[$0])
        } || SumWords.singles(from: first, to: last, reading) > 0
    }
}

private enum PartWords {
    /// How many words a part may have.
    static let longest = 12
    static let breaks = WordSet(": ; . ? ! ( ) but while although though")
    static let openings = WordSet(", : ( -- \u{2013} \u{2014}")
    static let pronouns = WordSet("them these those whom which")
    static let places = WordSet("at in from on for to with by inside aboard under above")
    static let being = WordSet("are were is was came come had have")
    static let hedges = WordSet(
        """
        among including include includes about roughly mostly mainly both also overlapping least some other others rest
        either more fewer less another per each every
        """
    )
}
