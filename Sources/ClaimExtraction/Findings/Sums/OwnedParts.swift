/// Finds the numbers of several named owners that don't come to the number of all of them.
///
/// "The two schools have 612 pupils. Lincoln has 341 pupils and Harbor View 281", "612 pupils, 341 at Lincoln and 281 at
/// Harbor View", "Dunmore and Harwick have 40 boats. Dunmore has 25 and Harwick 19."
struct OwnedParts: ConsistencyCheck {
    let triggers = [Trigger(figures: 2)]

    /// In how many sentences before and behind the parts the number of all may stand.
    private static let before = 2
    private static let behind = 1

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            guard items.count >= 2 else { continue }
            guard let parts = OwnedRun(items, reading) else { continue }
            let near = sentence - OwnedParts.before...sentence + OwnedParts.behind
            // The sentence before is likelier to name the whole than the one behind.
            for other in [sentence] + near.reversed().filter({ $0 < sentence }) + [sentence + 1] {
                guard let whole = whole(of: parts, in: other, figures, reading) else { continue }
                if let found = WorkedSum.missedTotal(whole, parts.figures, reading) {
                    findings.append(found)
                }
                break
            }
        }
    }

    /// The one figure of a sentence that is said of all the owners.
    private func whole(
        of parts: OwnedRun,
        in sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        guard reading.sentences.indices.contains(sentence) else { return nil }
        let items = figures.figures(ofSentence: sentence)
        let largest = parts.figures.compactMap(\.exact).max() ?? 0
        let candidates = items.filter { item in
            item.exact ?? 0 > largest && item.isOfSameUnit(parts.figures[0])
                && item.quantity.unit != nil
                && !parts.figures.contains { $0.tokens == item.tokens }
        }
        guard candidates.count == 1, let whole = candidates.first else { return nil }
        let tokens = reading.sentences[sentence].tokens
        let isSameSentence = sentence == parts.figures[0].sentence
        guard !tokens.contains(where: { OwnedWords.apart.contains(reading.tokens.key[$0]) }),
            isSameSentence || years(of: whole, reading) == years(of: parts.figures[0], reading)
        else { return nil }
        if isSameSentence {
            let mark = parts.tokens.lowerBound - 1
            return whole.nounEnd == mark
                && ClosedWords.asideMarks.contains(reading.tokens.key[mark])
                ? whole : nil
        }
        let namesAll = parts.owners.allSatisfy { owner in
            tokens.prefix { $0 < whole.tokens.lowerBound }
                .contains { reading.tokens.key[$0] == reading.tokens.key[owner.lowerBound] }
        }
        return namesAll || countsOwners(items, whole, parts.figures.count, reading) ? whole : nil
    }

    /// "The two schools have": as many owners as there are parts, and they are known ones.
    private func countsOwners(
        _ items: ArraySlice<Figure>,
        _ whole: Figure,
        _ count: Int,
        _ reading: Reading
    ) -> Bool {
        items.contains { item in
            item.tokens != whole.tokens && item.exact == Double(count)
                && item.tokens.lowerBound < whole.tokens.lowerBound
                && item.quantity.unit != nil && item.dimension == .count
                && item.tokens.lowerBound > 0
                && OwnedWords.definite.contains(
                    reading.tokens.key[item.tokens.lowerBound - 1]
                )
        }
    }

    /// The years that a figure is said of: "In 2019 they had 612 pupils", "had 612 pupils in 2019".
    private func years(of figure: Figure, _ reading: Reading) -> [WordKey] {
        let sentence = reading.sentences[figure.sentence].tokens
        return
            (Array(sentence.prefix(4))
            + Array(figure.nounEnd..<max(figure.nounEnd, sentence.upperBound)))
            .filter { reading.isCalendarTime($0) && reading.tokens.kind[$0] == .number }
            .map { reading.tokens.key[$0] }
    }
}

/// Two or more figures of one unit in a sentence, each beside the name of its owner.
private struct OwnedRun {
    private(set) var figures: [Figure] = []
    private(set) var owners: [Range<Int>] = []
    private(set) var tokens: Range<Int>

    init?(_ items: ArraySlice<Figure>, _ reading: Reading) {
        guard let first = items.first else { return nil }
        tokens = first.tokens
        var isBehind: Bool?
        for item in items {
            let owned = item.exact == nil ? nil : OwnedRun.owner(of: item, reading)
            let goesOn =
                owned != nil && figures.last.map(item.isOfSameUnit) ?? true
                && isBehind ?? owned?.isBehind == owned?.isBehind
            if !goesOn, figures.count >= 2 {
                // Another number of the same that has no owner belongs to the sum as well.
                guard item.quantity.unit == nil || !item.isOfSameUnit(first) else { return nil }
                break
            }
            if !goesOn { (figures, owners, isBehind) = ([], [], nil) }
            guard let owned else { continue }
            isBehind = owned.isBehind
            let start = min(item.tokens.lowerBound, owned.tokens.lowerBound)
            tokens = (figures.isEmpty ? start : tokens.lowerBound)..<item.nounEnd
            figures.append(item)
            owners.append(owned.tokens)
        }
        let names = Set(owners.map { reading.tokens.key[$0.lowerBound] })
        guard figures.count >= 2, names.count == owners.count,
            figures.contains(where: { $0.quantity.unit != nil }) || isBehind == true
        else { return nil }
    }

    /// "⟨Lincoln⟩ has 341", "⟨Harbor View⟩ 281", "341 at ⟨Lincoln⟩".
    private static func owner(
        of figure: Figure,
        _ reading: Reading
    ) -> (tokens: Range<Int>, isBehind: Bool)? {
        let tokens = reading.tokens
        let end = figure.nounEnd
        if end + 1 < tokens.count, OwnedWords.places.contains(tokens.key[end]),
            let name = name(
                from: tokens.key[end + 1] == .the ? end + 2 : end + 1,
                reading
            )
        {
            return (name, true)
        }
        let sentence = reading.sentences[figure.sentence].tokens
        var last = figure.tokens.lowerBound - 1
        if last > sentence.lowerBound, reading.tags[last].isFiniteVerb { last -= 1 }
        var first = last + 1
        while first > sentence.lowerBound, isNameWord(first - 1, reading) { first -= 1 }
        guard first <= last else { return nil }
        var before = first - 1
        if before >= sentence.lowerBound, tokens.key[before] == .the { before -= 1 }
        let opens = before < sentence.lowerBound || OwnedWords.links.contains(tokens.key[before])
        return opens ? (first..<last + 1, false) : nil
    }

    private static func name(from start: Int, _ reading: Reading) -> Range<Int>? {
        var end = start
        while end < reading.tokens.count, end - start < 4, isNameWord(end, reading) { end += 1 }
        return end > start ? start..<end : nil
    }

    private static func isNameWord(_ token: Int, _ reading: Reading) -> Bool {
        reading.tokens.kind[token] == .word && reading.tokens.shape[token].contains(.capitalised)
            && reading.tags[token] != .determiner && !reading.isCalendarTime(token)
    }
}

private enum OwnedWords {
    static let places = WordSet("at in from for on aboard")
    static let links = WordSet(", ; : and but while -- \u{2013} \u{2014}")
    static let definite = WordSet("the both these those its their")
    /// Words by which a number is each owner's, or part of a greater one.
    static let apart = WordSet(
        "each every apiece average averaged including excluding more fewer less"
    )
}
