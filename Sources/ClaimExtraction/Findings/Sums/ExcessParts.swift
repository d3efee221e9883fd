/// Finds parts told alike that are more than the whole of which they are, or that leave nothing for "the rest".
///
/// "Eight of the eleven players are from the town and four from abroad", "won seven of its eleven games, drew three and lost
/// two", "twelve pairs, of which five are too small and eight too large", "240 people, of whom 165 are on the island, 75 on the
/// mainland and the rest at sea".
struct ExcessParts: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 3), Trigger(figures: 2, cues: WordSet("them these")),
        Trigger(figures: 1, cues: ExcessWords.further),
    ]

    /// Parts that come to more than so many times the whole overlap, or are of something else.
    private static let most = 1.25

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            guard items.count <= 16 else { continue }
            let starts = items.indices.dropLast(2).lazy
            let found =
                starts.compactMap { ofPair(items[$0...], reading) }.first
                ?? starts.compactMap { behindWhole(items[$0...], reading) }.first
                ?? behindWhole(withGroup(before: items, figures, reading), reading)
                ?? withFurther(items, figures, reading)
            if let found { findings.append(found) }
        }
    }

    /// The figures with the only number of the sentence before.
    ///
    /// "The board has seven members. Five of them voted for it".
    private func withGroup(
        before items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> ArraySlice<Figure> {
        guard let first = items.first, first.isOfThem(reading),
            case let earlier = figures.figures(ofSentence: first.sentence - 1)
                .filter({ $0.dimension == .count }),
            earlier.count == 1
        else { return [] }
        return (earlier + items)[...]
    }

    /// "eight of the eleven are … and four from abroad", "ten of the twelve agreeing and three holding out": the figures begin
    /// with a part and its whole.
    private func ofPair(_ items: ArraySlice<Figure>, _ reading: Reading) -> Finding? {
        let (part, whole) = (items[items.startIndex], items[items.startIndex + 1])
        let between = part.tokens.gap(to: whole.tokens)
        let isResult = isBehindVerb(part, reading)
        let others = items.dropFirst(2).prefix {
            $0.isBareCount && !$0.isOfOwnWhole(reading)
                && (areToldAlike(whole, $0, reading) || isTold($0, reading)
                    || isResult && isBehindVerb($0, reading))
        }
        let parts = [part] + others
        let sum = parts.exactSum
        guard let total = whole.exact, let last = others.last, whole.dimension == .count,
            part.dimension == .count, between.count <= 5, isOf(between, reading),
            parts.allSatisfy({ ($0.exact ?? total) < total }), sum > total,
            sum <= max(ExcessParts.most * total, total + 2),
            // "holds 64 of the 120 seats: 41 for the Liberals, 15 …" are parts of the part.
            !reading.has(.colon, in: whole.gap(to: last)),
            // Two with verbs of their own may overlap.
            others.count >= 2 || isResult || areToldAlike(whole, last, reading),
            isResult || ClosedWords.clauseJoints.contains(reading.word(last.start - 1))
        else { return nil }
        return WorkedSum.finding(parts, sum: sum, against: whole, reading)
    }

    /// Whether "of" leads from a part to its whole: "four of them in Leeds, five in Hull" has two parts.
    private func isOf(_ between: Range<Int>, _ reading: Reading) -> Bool {
        between.contains {
            reading.word($0) == .of && !ClosedWords.groupPronouns.contains(reading.word($0 + 1))
        } && !reading.has(.comma, in: between)
    }

    /// "twelve pairs, of which five are too small and eight too large": the figures begin with the whole.
    private func behindWhole(_ items: ArraySlice<Figure>, _ reading: Reading) -> Finding? {
        guard items.count >= 3, let whole = items.first else { return nil }
        let parts = Array(items.dropFirst().prefix { $0.isAlike(whole) && $0.exact != nil })
        guard let total = whole.exact, parts.count >= 2, let first = parts.first,
            let last = parts.last,
            reading.isBehindOfWhich(first) && !reading.isBehindOfWhich(whole)
                || first.isOfThem(reading),
            parts.allSatisfy({ $0.exact ?? total < total }),
            case let sum = parts.reduce(0, { $0 + ($1.exact ?? 0) }), sum >= total,
            sum <= ExcessParts.most * total
        else { return nil }
        let areAllFigures = parts.count == items.count - 1
        let isMore =
            parts.count == 2 && whole.dimension == .count
            && reading.word(last.start - 1) == .and
            && (haveOneWord(first, last, reading) || isVote(last, reading)
                || areKinds(first, last, reading))
        // "78 players, and 61 of these are alive; 16 have died and four cannot be found"
        let areAll = parts.count >= 3 && areAllFigures && parts.allSatisfy { isTold($0, reading) }
        if sum > total, isMore || areAll {
            return WorkedSum.finding(parts, sum: sum, against: whole, reading)
        }
        guard areAllFigures, let rest = rest(behind: last, reading) else { return nil }
        let terms = parts.map { WorkedSum.number($0.exact ?? 0) }
        return Finding(
            kind: .arithmetic,
            message: "\(terms.joined(separator: " + ")) = \(number: sum), which "
                + "leaves nothing of \(number: total) for “the rest”.",
            spans: reading.spans(of: [whole] + parts) + [reading.tokens.span(rest)]
        )
    }

    /// "A survey of 80 holdings found that 32 had sold stock, 28 meant to and 15 would wait … A further ten did not reply": the bare numbers behind the only one with a noun, and one more of them.
    private func withFurther(
        _ items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard let last = items.only, last.quantity.unit == nil,
            isFurther(last, reading), !reading.opensBlock(last.sentence),
            case let before = figures.figures(ofSentence: last.sentence - 1),
            let whole = before.first, whole.quantity.unit != nil, whole.dimension == .count,
            let total = whole.exact, case let parts = Array(before.dropFirst()),
            // "Of the 96 flats 58 are safe. Another 48 aren't."
            (reading.word(reading.sentences[whole.sentence].start) == .of ? 1...6 : 2...6)
                .contains(parts.count),
            parts.allSatisfy({ $0.isBareCount }),
            zip(parts, parts.dropFirst()).allSatisfy({
                reading.has(ClosedWords.listJoints, in: $0.gap(to: $1))
            })
        else { return nil }
        let sum = parts.exactSum
        let all = sum + (last.exact ?? 0)
        guard sum <= total, all > total, all <= ExcessParts.most * total else { return nil }
        return WorkedSum.finding(parts + [last], sum: all, against: whole, reading)
    }

    /// "A further ten", "Another ten", "Ten others" at the beginning of a sentence.
    private func isFurther(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[figure.sentence].start
        let lead = start..<max(start, figure.start)
        return figure.exact != nil && (1...2).contains(lead.count)
            && ExcessWords.further.contains(reading.word(figure.start - 1))
    }

    /// "five of them voted for it and three against": the verb is that of the other part.
    private func isVote(_ part: Figure, _ reading: Reading) -> Bool {
        part.quantity.unit == nil && reading.word(part.end) == .against
    }

    /// "109 of them girls and 115 boys": nobody is of both kinds.
    private func areKinds(_ first: Figure, _ last: Figure, _ reading: Reading) -> Bool {
        let words = [first, last].map {
            reading.word($0.isOfThem(reading) ? $0.end + 2 : $0.end)
        }
        return ExcessWords.kinds.contains { words.allSatisfy($0.contains) } && words[0] != words[1]
    }

    /// "won seven", "lost two"; what is needed or hoped for is no part of what there is.
    private func isBehindVerb(_ part: Figure, _ reading: Reading) -> Bool {
        let verb = part.start - 1
        return reading.tag(verb).isVerb && !ExcessWords.wanting.contains(reading.word(verb))
    }

    /// "61 of these are", "16 have died": a number with a verb of its own, which is all that is said of them.
    private func isTold(_ part: Figure, _ reading: Reading) -> Bool {
        let next = part.isOfThem(reading) ? part.end + 2 : part.end
        return part.quantity.unit == nil && reading.tag(next).isFiniteVerb
    }

    /// "… and the rest at sea", without a number.
    private func rest(behind part: Figure, _ reading: Reading) -> Range<Int>? {
        let behind = part.nounEnd..<reading.sentences[part.sentence].end
        return behind.dropFirst().prefix(12).first {
            RestWords.remainders.contains(reading.word($0)) && reading.word($0 - 1) == .the
        }.map { $0 - 1..<$0 + 1 }
    }

    /// Whether one word or a verb in one form stands behind both.
    private func areToldAlike(_ whole: Figure, _ other: Figure, _ reading: Reading) -> Bool {
        haveOneWord(whole, other, reading) || haveOneForm(whole, other, reading)
    }

    /// "are too small and eight too large".
    private func haveOneWord(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let end = reading.tokens.count
        let left = first.nounEnd..<min(end, first.nounEnd + 3)
        let right = second.nounEnd..<min(end, second.nounEnd + 2)
        return left.contains { reading.has(reading.word($0), in: right) }
    }

    /// "of the twelve agreeing and three holding out".
    private func haveOneForm(_ whole: Figure, _ other: Figure, _ reading: Reading) -> Bool {
        let next = other.end
        guard next < reading.tokens.count, reading.tag(next).isVerb,
            !ClosedWords.auxiliaries.contains(reading.word(next))
        else { return false }
        let isParticiple = reading.text(next).hasSuffix("ing")
        return [whole.end, whole.nounEnd].contains {
            isParticiple
                ? reading.text($0).hasSuffix("ing")
                : reading.tag($0) == reading.tag(next)
                    && !ClosedWords.auxiliaries.contains(reading.word($0))
        }
    }
}

private enum ExcessWords {
    static let further = WordSet("further another")
    static let kinds = [
        WordSet("men women"), WordSet("boys girls"), WordSet("adults children"),
        WordSet("male female"), WordSet("males females"),
    ]
    static let wanting = WordSet(
        """
        need needs needed require requires required want wants wanted seek seeks sought demand demands demanded expected
        """
    )
}

extension Figure {
    /// "15 of 27", "two of the five": a part of a whole that stands behind it, and so of no other.
    func isOfOwnWhole(_ reading: Reading) -> Bool {
        guard end + 2 < reading.tokens.count, reading.word(end) == .of else { return false }
        let isDetermined = ClosedWords.knownOrOwned.contains(reading.word(end + 1))
        return reading.begins(.quantity, at: isDetermined ? end + 2 : end + 1)
    }

    /// Whether it is a definite number of nothing that is named.
    fileprivate var isBareCount: Bool {
        dimension == .count && quantity.unit == nil && exact != nil
    }
}
