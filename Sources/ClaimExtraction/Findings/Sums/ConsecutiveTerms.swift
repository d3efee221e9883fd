/// Finds prison terms to be served one after the other that don't come to the whole: "sentenced to 12 years … seven years for the
/// robberies and another four for the gun, to be served consecutively".
struct ConsecutiveTerms: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, kinds: FigureKinds(.duration))]

    private static let mostTerms = 5
    /// How many sentences away the whole may be told.
    private static let reach = 2

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            guard areConsecutive(sentence, reading),
                let terms = terms(in: sentence, figures, reading),
                let whole = whole(of: terms, sentence, figures, reading), let total = whole.exact,
                case let sum = terms.reduce(0, { $0 + ($1.exact ?? 0) }), sum != total,
                sum > 0.6 * total, sum < 1.6 * total
            else { continue }
            findings.append(WorkedSum.finding(terms, sum: sum, against: whole, reading))
            return
        }
    }

    /// "be served consecutively", "run one after the other", "back to back", in the sentence or the next.
    private func areConsecutive(_ sentence: Int, _ reading: Reading) -> Bool {
        let last = min(sentence + 1, reading.sentences.count - 1)
        let tokens = reading.sentences[sentence].start..<reading.sentences[last].end
        guard tokens.count <= 120 else { return false }
        return tokens.contains {
            ConsecutiveWords.adverbs.contains(reading.word($0))
                || reading.word($0) == .one && reading.word($0 + 1) == .after
                || ConsecutiveWords.back.contains(reading.word($0)) && reading.word($0 + 1) == .to
                    && ConsecutiveWords.back.contains(reading.word($0 + 2))
        } && !reading.has(ConsecutiveWords.others, in: tokens)
    }

    /// "seven years for the robberies and another four for the gun": one length and the like or bare numbers behind it, each with its deed.
    private func terms(
        in sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure]? {
        let items = figures.figures(ofSentence: sentence)
        guard
            let first = items.first(where: {
                $0.dimension == .duration && isOfDeed($0, reading)
            }),
            case let terms = items.filter({
                $0.start >= first.start && $0.exact != nil && isOfDeed($0, reading)
                    && ($0.dimension == .duration
                        ? $0.isOfSameUnit(first)
                        : $0.quantity.unit == nil && $0.dimension == .count)
            }), (2...ConsecutiveTerms.mostTerms).contains(terms.count),
            terms.count == items.count(where: { $0.dimension == .duration || terms.holds($0) })
        else { return nil }
        return terms
    }

    /// "seven years for", "four on the second count".
    private func isOfDeed(_ figure: Figure, _ reading: Reading) -> Bool {
        ConsecutiveWords.deeds.contains(reading.word(figure.nounEnd))
    }

    /// The only longer term of the sentences around.
    private func whole(
        of terms: [Figure],
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let longest = terms.compactMap(\.exact).max() ?? 0
        let near = (sentence - ConsecutiveTerms.reach...sentence + 1)
            .flatMap { figures.figures(ofSentence: $0) }
            .filter { figure in
                figure.dimension == .duration && figure.isOfSameUnit(terms[0])
                    && (figure.exact ?? 0) > longest && !terms.holds(figure)
            }
        guard near.count == 1, let whole = near.first,
            reading.has(ConsecutiveWords.prison, in: reading.sentences[whole.sentence].tokens)
        else { return nil }
        return whole
    }
}

extension [Figure] {
    fileprivate func holds(_ figure: Figure) -> Bool { contains { $0.tokens == figure.tokens } }
}

private enum ConsecutiveWords {
    static let adverbs = WordSet("consecutively consecutive")
    static let back = WordSet("back")
    static let deeds = WordSet("for on")
    static let prison = WordSet(
        "sentenced jailed prison jail imprisonment imprisoned sentence term custody"
    )
    static let others = WordSet("concurrently concurrent suspended probation")
}
