/// Finds parts told one after the other that don't make the whole they are said to be of.
///
/// "Of those cases 820 are criminal, 470 are civil and 190 concern families", "40 rooms, 32 of them in the main house and
/// ten in the annex". Parts may overlap or leave some out, so that three that come near the whole are asked for, or two
/// that are told alike by where they are. Silent if any choice of the figures around makes the whole.
struct ToldParts: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, cues: WordSet("and"))]

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
        return []
    }

    /// Whether "and" joins a part to the one before, where a comma does it is false; nil where neither does.
    private func joint(between first: Figure, _ second: Figure, _ reading: Reading) -> Bool? {
        let start = first.tokens.upperBound
        let mark = second.tokens.lowerBound - 1
        guard start < mark, mark - start <= PartWords.longest,
            (start..<mark).allSatisfy({
                !PartWords.breaks.contains(reading.tokens.key[$0])
            })
        else { return nil }
        if reading.tokens.key[mark] == PartWords.and { return true }
        return reading.tokens.key[mark] == StanceWords.comma ? false : nil
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
            let total = whole.exact, whole.dimension == first.dimension,
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
        guard sum - total <= 0.2 * total, total - sum <= max(2, 0.08 * total),
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
                .contains { reading.tokens.key[$0] == PartWords.of }
            return isSet || (of && start - whole.nounEnd <= 6) ? whole : nil
        }
        // "Of those cases 820 are criminal"
        guard index == 0, start - sentence.lowerBound <= 4, start - sentence.lowerBound >= 2,
            reading.tokens.key[sentence.lowerBound] == PartWords.of,
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

    private func isOfThem(_ figure: Figure, _ reading: Reading) -> Bool {
        let next = figure.tokens.upperBound
        return next + 1 < reading.tokens.count && reading.tokens.key[next] == PartWords.of
            && PartWords.pronouns.contains(reading.tokens.key[next + 1])
    }

    // MARK: Told alike

    /// Whether nothing but words of one kind stands behind the parts: "are criminal … are civil", "at the library … at
    /// First Methodist", a noun behind each.
    private func areAlike(_ parts: [Figure], _ reading: Reading) -> Bool {
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
        let (one, other) = (wordBehind(first, reading), wordBehind(second, reading))
        guard one < reading.tokens.count, other < reading.tokens.count else { return false }
        return PartWords.places.contains(reading.tokens.key[one])
            && reading.tokens.key[one] == reading.tokens.key[other]
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
    static let of = WordKey("of")
    static let and = WordKey("and")
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
