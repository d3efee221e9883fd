/// Finds totals behind their parts that the parts don't make: "eight men and seven women, 16 in all", "17 people died and
/// 41 were hurt, bringing the number of casualties to 68", "three rings, a clock and a radio, four things in all".
///
/// The parts are the figures of the sentence before the total, or all of the sentence before where it has none. Silent if
/// any choice of the figures nearby, each added or taken off, makes the total, or two multiplied.
struct ClosingTotals: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 1, cues: TotalCue.words.union(SumWords.dashes))
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            guard items.count <= 16 else { continue }
            for index in items.indices {
                guard items[index].exact != nil,
                    let found = finding(at: index, of: items, figures, reading)
                        ?? ofPartsAbove(items[index], items, figures, reading)
                else { continue }
                findings.append(found)
                break
            }
        }
    }

    private func finding(
        at index: Int,
        of items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let whole = items[index]
        if let found = ofList(whole, reading) { return found }
        guard
            let cue = TotalCue(of: whole, reading)
                ?? (index == items.startIndex && opensAsTotal(whole, reading) ? .sum : nil)
        else { return nil }
        var parts = items[..<index].filter {
            $0.exact != nil && $0.isAlike(whole) && $0.exact != whole.exact
        }
        var others = items[..<index]
        // "together the three had 58"
        if let last = parts.last, last.exact == Double(parts.count - 1), last.start > 0,
            ClosedWords.known.contains(reading.word(last.start - 1))
        {
            parts.removeLast()
            others.removeAll { $0.tokens == last.tokens }
        }
        if let first = parts.first, countsOwners(first, of: parts.dropFirst()) {
            parts.removeFirst()
        }
        if parts.isEmpty, cue == .sum {
            parts = earlierParts(of: whole, items, figures, reading)
        }
        let before = figures.figures(ofSentence: whole.sentence - 1).suffix(4)
        if (1...3).contains(parts.count), cue == .sum {
            parts = continued(parts, whole, figures, reading)
        }
        guard parts.count >= 2, let first = parts.first,
            !isHedged(from: first, to: whole, cue, reading),
            !isExplained(whole, by: before + others, besides: whole),
            WorkedSum.missedTotal(whole, Array(parts), reading) != nil
        else { return nil }
        let singles = SumWords.singles(from: first, to: whole, reading)
        return WorkedSum.missedTotal(whole, Array(parts), singles: singles, reading)
    }

    /// "The two firms have 70 and 55 employees", "One firm has 70 employees and the other 55": whose the parts are.
    private func countsOwners(_ first: Figure, of parts: ArraySlice<Figure>) -> Bool {
        let nouns = Set(parts.compactMap { $0.noun })
        guard let own = first.noun, nouns.count == 1, parts.count >= 2 else { return false }
        return !nouns.contains(own) && (first.exact == 1 || first.exact == Double(parts.count))
    }

    /// Whether some of the figures add up to the total, or two multiplied give it: "three terms of four years, 12 in all".
    private func isExplained(
        _ whole: Figure,
        by figures: some Sequence<Figure>,
        besides total: Figure
    ) -> Bool {
        let near = figures.filter { $0.tokens != total.tokens && $0.plain != nil }
        guard let value = whole.exact else { return true }
        if WorkedSum.isMade(whole, of: near.filter { $0.isAlike(whole) }) { return true }
        return near.indices.contains { index in
            near[..<index].contains {
                abs(($0.plain ?? 0) * (near[index].plain ?? 0) - value) <= whole.slack
            }
        }
    }

    // MARK: A list of things

    /// "They bought a cow, two goats and four hens — seven animals", "in Varde, Holm and Brune, three towns altogether".
    private func ofList(_ whole: Figure, _ reading: Reading) -> Finding? {
        let mark = whole.start - 1
        let sentence = reading.sentences[whole.sentence].tokens
        guard mark > sentence.lowerBound, let number = whole.exact, (3...60).contains(number),
            whole.dimension == .count, let unit = whole.quantity.unit,
            SumWords.dashes.contains(reading.word(mark))
                ? isAtEnd(whole, reading)
                : reading.word(mark) == .comma
                    && TotalCue(of: whole, reading) == .sum,
            let list = ItemList.ending(at: mark, in: sentence, [.things, .numbers], reading),
            !list.heads.contains(Figure.head(of: unit)), abs(list.number - number) == 1,
            // "The herd, 24 cows and their 24 calves, 48 animals in all"
            list.heads.first.map(SumWords.groups.contains) != true
        else { return nil }
        let listed = "\(WorkedSum.number(list.number)) are listed"
        return reading.miscount(whole, listed: listed, list.tokens)
    }

    private func isAtEnd(_ figure: Figure, _ reading: Reading) -> Bool {
        reading.isMark(figure.nounEnd)
    }

    // MARK: Parts of the sentence before

    /// "The first has 310 beds and the second 260. Together they will have 540 beds."
    ///
    /// The total is the only figure of its sentence, the parts are all of the sentence before.
    private func earlierParts(
        of whole: Figure,
        _ items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure] {
        // "540 beds and 4,200 staff"
        let isOpening = opensAsTotal(whole, reading)
        guard items.first?.tokens == whole.tokens, whole.quantity.unit != nil || isOpening,
            items.count == 1 || isJoined(whole, items, reading) || isRestated(whole, reading)
                || isBeforeSemicolon(whole, items, reading),
            !reading.opensBlock(whole.sentence)
        else { return [] }
        // "The first has 310 beds."
        let before = withoutLead(
            figures.figures(ofSentence: whole.sentence - 1).filter { $0.dimension != .ordinal },
            whole
        )
        guard (2...6).contains(before.count),
            before.allSatisfy({ $0.exact != nil && $0.isAlike(whole) })
        else { return [] }
        let named = before.filter { $0.quantity.unit != nil }
        return !named.isEmpty
            && (named.allSatisfy { $0.isOfSameUnit(whole) } || isOpening)
            ? before : []
    }

    /// "They came to 13.2 kilos in all; the next best angler had 11.6": the other figures are of another clause.
    private func isBeforeSemicolon(
        _ whole: Figure,
        _ items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Bool {
        guard let next = items.dropFirst().first else { return true }
        return reading.has(.semicolon, in: whole.gap(to: next))
    }

    /// Figures without those before them that tell how many they are or how long it took.
    ///
    /// "In ⟨forty minutes⟩ she landed ⟨three⟩ pike, of 5.1, 4.2 and 3.9 kilos"
    private func withoutLead(_ figures: [Figure], _ whole: Figure) -> [Figure] {
        let parts = Array(figures.drop { !$0.isAlike(whole) })
        let isLead = figures.dropLast(parts.count).allSatisfy {
            $0.dimension == .duration || $0.exact == Double(parts.count)
        }
        return isLead ? parts : figures
    }

    /// "$37,500, or about $13 for each of the town's 2,880 people".
    private func isRestated(_ whole: Figure, _ reading: Reading) -> Bool {
        reading.word(whole.nounEnd) == .comma && reading.word(whole.nounEnd + 1) == .or
    }

    /// The parts with those of the sentence before, where the total is a slip away from the sum of all.
    ///
    /// "Two were seen in May, five in June and eleven in July. This month there were nine, which makes 29 in all."
    private func continued(
        _ own: [Figure],
        _ whole: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure] {
        let before = figures.figures(ofSentence: whole.sentence - 1)
        let parts = Array(before) + own
        let sums = [own.exactSum, parts.exactSum]
        guard let last = own.last, (1...6).contains(before.count), parts.count >= 3,
            parts.allSatisfy({
                $0.exact != nil && $0.dimension == last.dimension && $0.isOfSameUnit(last)
            }),
            !reading.opensBlock(whole.sentence),
            let total = whole.exact, sums[0] <= 0.7 * total, Slip.isLikely(total, for: sums[1])
        else { return own }
        return parts
    }

    /// "540 beds and 4,200 staff": another number of other things.
    private func isJoined(
        _ whole: Figure,
        _ items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Bool {
        guard items.count == 2, let other = items.last, other.quantity.unit != nil,
            !other.isOfSameUnit(whole), whole.nounEnd + 1 == other.start
        else { return false }
        return reading.word(whole.nounEnd) == .and
    }

    // MARK: Silence

    /// Whether the parts are said not to be all, or to overlap: "among them", "others" without a number of their own.
    private func isHedged(
        from first: Figure,
        to whole: Figure,
        _ cue: TotalCue,
        _ reading: Reading
    ) -> Bool {
        let sentence = reading.sentences[whole.sentence].tokens
        let start = max(0, first.start - 2)
        let behind = whole.nounEnd..<max(whole.nounEnd, min(sentence.upperBound, whole.nounEnd + 8))
        if reading.has(SumWords.overlaps, in: behind) { return true }
        // "each of the eight" has a word of the hedges itself.
        let end = whole.start - (cue == .everybody ? 3 : 0)
        return (start..<max(start, end)).contains { token in
            let key = reading.word(token)
            // "five on Tuesday and three more by Wednesday" are parts told one after the other.
            let isOfPart = token - 1 > first.end && reading.has(.quantity, at: token - 1)
            return SumWords.hedges.contains(key)
                || cue == .running && SumWords.news.contains(key) && !isOfPart
        }
    }
}

enum SumWords {
    /// Each "one" or "another" between two figures that is no figure itself: "four against and one blank".
    static func singles(from first: Figure, to last: Figure, _ reading: Reading) -> [Int] {
        singles(in: first.tokens.gap(to: last.tokens), reading)
    }

    /// The same, anywhere in a range.
    static func singles(in range: Range<Int>, _ reading: Reading) -> [Int] {
        range.filter {
            ones.contains(reading.word($0)) && !reading.has(.quantity, at: $0)
                // "one every 50 metres" is for each.
                && !every.contains(reading.word($0 + 1))
                // "another £180,000" has its own figure.
                && ($0 + 1 == reading.tokens.count || !reading.has(.quantity, at: $0 + 1))
        }
    }

    /// Whether "and one" ends the list that a figure stands in: "won 24, lost five and drawn one".
    static func endsWithOne(behind figure: Figure, _ reading: Reading) -> Bool {
        let end = figure.nounEnd
        let behind = reading.sentences[figure.sentence].tokens.behind(end, 6)
        return singles(in: behind, reading).contains {
            reading.has(.and, in: end..<$0) && reading.isMark($0 + 1)
        }
    }

    private static let ones = WordSet("one another")
    private static let every = WordSet("every each per")
    static let dashes = WordSet("-- \u{2013} \u{2014}")
    /// Names for a number of them that stand before its parts.
    static let groups = WordSet(
        "herd flock group team family crew fleet party band household collection pack squad company"
    )
    static let hedges = WordSet(
        "among including others about roughly mostly mainly both per each average"
    )
    static let overlaps = WordSet("both overlap since because")
    static let news = WordSet(
        "more another additional new other others latest further later earlier previous previously"
    )
}
