/// Finds totals that several numbers of things with so much for each don't make.
///
/// "three cars with 36 berths each, two with 20 beds each and two with 50 seats each. That gives room for 238 people", "five coaches
/// with 36 seats each, and the last has 20, which makes room for 220", "£50,000: £20,000 to each of her two sons and £15,000 to a
/// cat". Silent if some of the terms make the total, or another figure around makes up for what is missing.
struct SummedProducts: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 2, cues: ProductWords.each.union(SummedWords.prices)),
        Trigger(figures: 4, cues: WordSet("of")),
    ]

    /// How many words there may be from a number to the amount for each, and from the last term to the total.
    private static let widestGap = 8
    private static let farthest = 12
    /// How many times the sum the total may be, or the other way round, to be the one that is meant.
    private static let widest = 1.35
    private static let mostFigures = 12

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            // "five coaches of second class"
            let items = figures.figures(ofSentence: sentence).filter { $0.dimension != .ordinal }
            guard items.count <= SummedProducts.mostFigures,
                let terms = terms(of: items, reading), let first = terms.first,
                let total = totalBehind(terms, items, figures, reading)
                    ?? totalBefore(first, items, reading)
            else { continue }
            let near = figures.figures(ofSentences: sentence...sentence + 1)
            if let found = finding(total.terms(of: terms), total.figure, near, reading) {
                findings.append(found)
            }
        }
    }

    /// A product of two figures, or one figure.
    fileprivate struct Term {
        let figures: [Figure]
        let value: Double
        let words: String

        var start: Int { figures[0].start }
        var end: Int { figures[figures.count - 1].nounEnd }
    }

    /// A total, with what is added to the products.
    private struct Total {
        let figure: Figure
        let added: [Figure]

        func terms(of products: [Term]) -> [Term] {
            products
                + added.map {
                    Term(
                        figures: [$0],
                        value: $0.exact ?? 0,
                        words: WorkedSum.number($0.exact ?? 0)
                    )
                }
        }
    }

    // MARK: The terms

    /// The products of a sentence, all of one dimension; nil where it has none.
    private func terms(of items: [Figure], _ reading: Reading) -> [Term]? {
        var terms: [Term] = []
        for (first, second) in zip(items, items.dropFirst())
        where terms.last.map({ first.start >= $0.end }) ?? true {
            guard let one = first.exact, let other = second.exact else { continue }
            let (count, each) =
                isForEachOf(first, second, reading) ? (other, one) : (one, other)
            guard
                isEach(second, of: first, reading) || isForEachOf(first, second, reading),
                count >= 2, count == count.rounded()
            else { continue }
            terms.append(
                Term(
                    figures: [first, second],
                    value: count * each,
                    words: "\(number: count) × \(number: each)"
                )
            )
        }
        return terms.isEmpty ? nil : terms
    }

    /// "five coaches with 36 seats each", "40 adults at £12".
    private func isEach(_ each: Figure, of count: Figure, _ reading: Reading) -> Bool {
        let gap = count.tokens.gap(to: each.tokens)
        guard count.dimension == .count, gap.count <= SummedProducts.widestGap,
            !gap.contains(where: { reading.isMark($0) })
        else { return false }
        let isPrice =
            each.dimension == .money && count.nounEnd + 1 == each.start
            && SummedWords.prices.contains(reading.word(each.start - 1))
        // "six classes of 25 pupils and two of 18"
        let isFilled =
            each.dimension == .count && reading.word(each.start - 1) == .of
            && each.start - count.end <= 2
        let sentence = reading.sentences[each.sentence].tokens
        return isPrice || isFilled
            || reading.has(ProductWords.each, in: sentence.behind(each.end, 3))
    }

    /// "£20,000 to each of her two sons".
    private func isForEachOf(_ each: Figure, _ count: Figure, _ reading: Reading) -> Bool {
        let gap = each.gap(to: count)
        return count.dimension == .count && gap.count <= 5
            && zip(gap, gap.dropFirst()).contains {
                reading.word($0) == .each && reading.word($1) == .of
            }
    }

    // MARK: The total

    /// The last figure behind the terms, or the only one of the next sentence, where words say that it is what they make.
    private func totalBehind(
        _ terms: [Term],
        _ items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Total? {
        guard let last = terms.last, let sample = last.figures.last else { return nil }
        let behind = items.filter { $0.start >= last.end }
        if let figure = behind.last,
            isTotal(figure, from: behind.dropLast().last?.nounEnd ?? last.end, reading)
        {
            let added = Array(behind.dropLast())
            return areAdded(added, behind: last, reading)
                ? Total(figure: figure, added: added) : nil
        }
        let next = figures.figures(ofSentence: sample.sentence + 1)
        guard let figure = next.only, figure.sentence < reading.sentences.count,
            areAdded(behind, behind: last, reading),
            isTotal(figure, from: reading.sentences[figure.sentence].start, reading)
        else { return nil }
        return Total(figure: figure, added: behind)
    }

    /// "which makes room for 220 passengers", "so that it can take 48 guests", "£720 in all".
    private func isTotal(_ figure: Figure, from start: Int, _ reading: Reading) -> Bool {
        figure.exact != nil && figure.start - start <= SummedProducts.farthest
            && (UnitTotals.isTotal(figure, reading)
                || reading.has(SummedWords.making, in: start..<max(start, figure.start)))
    }

    /// The figure before a colon behind which the terms are all there is.
    private func totalBefore(_ first: Term, _ items: [Figure], _ reading: Reading) -> Total? {
        guard let whole = items.last(where: { $0.nounEnd < first.start }), whole.exact != nil,
            reading.word(first.start - 1) == .colon, first.start - whole.nounEnd <= 5
        else { return nil }
        let added = items.filter { item in
            item.start >= first.end && item.dimension == whole.dimension
        }
        return Total(figure: whole, added: added)
    }

    /// Whether the figures behind the products are one more of the list: "and the last has 20".
    private func areAdded(_ added: [Figure], behind last: Term, _ reading: Reading) -> Bool {
        guard let figure = added.first else { return true }
        return added.count == 1 && figure.exact != nil
            && (figure.quantity.unit == nil || last.figures.contains(where: figure.isOfSameUnit))
            && reading.has(.and, in: last.end..<max(last.end, figure.start))
    }

    // MARK: The sum

    private func finding(
        _ terms: [Term],
        _ total: Figure,
        _ near: [Figure],
        _ reading: Reading
    ) -> Finding? {
        let sum = terms.reduce(0) { $0 + $1.value }
        let used = terms.flatMap(\.figures) + [total]
        let others = near.filter { figure in !used.contains { $0.tokens == figure.tokens } }
        guard let said = total.exact, terms.count >= 2,
            terms.allSatisfy({
                ($0.figures.last.map { isAlike($0, total) }) == true
                    || ($0.figures.first.map { isAlike($0, total) }) == true
            }),
            abs(sum - said) > total.slack,
            max(sum, said) < SummedProducts.widest * min(sum, said),
            // "which makes 40, and the two guards"
            !others.contains(where: { abs(abs(sum - said) - ($0.plain ?? 0)) < 1e-9 }),
            !terms.contains(where: { abs(sum - $0.value - said) < 1e-9 }),
            // "nine on each of the two platforms, four in the yard and ⟨one⟩ over the stall"
            said - sum != 1 || !hasOne(behind: terms, used, reading)
        else { return nil }
        let words = terms.map(\.words).joined(separator: " + ")
        return reading.miscount(Calculation(words, sum), not: said, used)
    }

    /// Whether "one" behind the first term is one more of the list, though no figure.
    private func hasOne(behind terms: [Term], _ used: [Figure], _ reading: Reading) -> Bool {
        guard let first = terms.first, let sample = used.first else { return false }
        let end = reading.sentences[sample.sentence].tokens.upperBound
        return (first.end..<max(first.end, end)).contains { token in
            reading.word(token) == .one && !used.contains { $0.tokens.contains(token) }
        }
    }

    /// Money with money; so many seats with seats, or with the people who sit on them.
    private func isAlike(_ figure: Figure, _ total: Figure) -> Bool {
        figure.dimension == total.dimension
            && (figure.isOfSameUnit(total) || total.counts(PersonNouns.all)
                || figure.counts(PersonNouns.all))
    }
}

private enum SummedWords {
    static let prices = WordSet("at")
    static let making = WordSet(
        "make makes making give gives giving room total altogether capacity hold holds carry carries seat seats take takes sleep sleeps that"
    )
}
