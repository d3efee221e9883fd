/// Finds totals that are one slip away from the sum of parts told together somewhere else in the article.
///
/// "Tarn has 118 branches and the Calder 84 … a network of 212 branches", "Revenue rose to $2.16 billion … North America had sales of
/// $1.31 billion. Sales in Europe slipped to $540 million. The rest of the world brought in $210 million". So far apart only numbers of
/// three digits and more can be held together: of those one comes by chance to a ``Slip`` of a sum in few articles of thousands. Silent
/// if any figure around is the sum, if figures around make the total, or if it is told twice.
struct SumsApart: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 1, kinds: FigureKinds(.count, .money, .area, .mass, .volume, .length))
    ]

    /// How many sentences one after the other may tell the parts.
    private static let mostSentences = 3
    private static let mostParts = 6

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var known: Set<Int> = []
        for sentence in figures.sentences {
            let lists =
                [closedByRest(sentence, figures, reading), given(in: sentence, figures, reading)]
                .compactMap(\.self).map { PartsApart($0, .all, reading) }
                + [
                    enumerated(in: sentence, figures, reading),
                    told(in: sentence, figures, reading), ofNamed(sentence, figures, reading),
                ].compactMap(\.self)
                .map { PartsApart($0, .enumerated, reading) }
                + runs(from: sentence, figures, reading)
                .map { PartsApart($0, .open, reading) }
            for parts in lists {
                guard let whole = parts.missed(in: figures), known.insert(whole.start).inserted
                else { continue }
                findings.append(
                    WorkedSum.finding(parts.parts, sum: parts.sum, against: whole, reading)
                )
                break
            }
        }
    }

    /// Whether a number has so many digits that a slip of it is no chance.
    static func isPrecise(_ value: Double) -> Bool {
        WorkedSum.precision(of: value) >= PartsApart.leastOfNoun
    }

    /// All figures of one kind of a sentence, then with those of the next and of the one behind it.
    private func runs(from sentence: Int, _ figures: FigureTable, _ reading: Reading) -> [[Figure]]
    {
        // "The two towns had 31,207 and 18,946 inhabitants"
        let first = figures.figures(ofSentence: sentence).first { figure in
            figure.exact.map { WorkedSum.precision(of: $0) >= PartsApart.leastPart } == true
        }
        guard let first else { return [] }
        var runs: [[Figure]] = []
        var run: [Figure] = []
        for next in sentence..<min(reading.sentences.count, sentence + SumsApart.mostSentences) {
            let more = figures.figures(ofSentence: next).filter {
                // "118 branches and the Calder 84, and in eleven towns they face one another"
                // and "9.31 million tonnes and the south 5.61 million".
                $0.start >= first.start && $0.isOfSameUnit(first)
                    && ($0.dimension == first.dimension || $0.dimension == .count)
            }
            guard !more.isEmpty else { break }
            run += more
            guard run.count <= SumsApart.mostParts else { break }
            if run.count >= 2 { runs.append(run) }
        }
        return runs
    }

    /// "The rest of the world brought in $210 million", with the figures of its paragraph before.
    private func closedByRest(
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure]? {
        let tokens = reading.sentences[sentence].tokens
        guard
            let rest = tokens.first(where: {
                RestWords.remainders.contains(reading.word($0))
                    && reading.word($0 - 1) == .the
                    && ($0 - 1 == tokens.lowerBound
                        || ClosedWords.continuing.contains(reading.word($0 - 2)))
            }),
            let last = figures.figures(ofSentence: sentence).first(where: { $0.start > rest }),
            last.start - rest <= ApartWords.reach, last.quantity.unit != nil
        else { return nil }
        var first = sentence
        while first > 0, sentence - first < ApartWords.mostBefore, !reading.opensBlock(first) {
            first -= 1
        }
        let before = figures.figures(ofSentences: first...sentence)
            .filter { $0.start < rest && $0.dimension == last.dimension }
        return before.count < SumsApart.mostParts ? before + [last] : nil
    }

    /// "142 nursing aides, 97 clerks and 69 managers": three and more that nothing parts but commas and "and".
    private func enumerated(in sentence: Int, _ figures: FigureTable, _ reading: Reading)
        -> [Figure]?
    {
        var list: [Figure] = []
        for figure in figures.figures(ofSentence: sentence) where figure.exact != nil {
            // "…, and 127 records, ⟨nine⟩ of which nobody had heard of"
            if let last = list.last,
                !isJoined(last, figure, reading)
                    || isClosed(list, reading) && figure.isOfThem(reading)
            {
                if isClosed(list, reading) { return list }
                list = []
            }
            list.append(figure)
        }
        return isClosed(list, reading) ? list : nil
    }

    private func isClosed(_ list: [Figure], _ reading: Reading) -> Bool {
        guard (3...SumsApart.mostParts).contains(list.count), let last = list.last else {
            return false
        }
        return reading.has(.and, in: list[list.count - 2].gap(to: last))
    }

    private func isJoined(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let gap = first.nounEnd..<max(first.nounEnd, second.start)
        let joints = gap.reversed().prefix { ClosedWords.listJoints.contains(reading.word($0)) }
        let words = gap.dropLast(joints.count)
        return first.dimension == second.dimension && (1...2).contains(joints.count)
            && (words.isEmpty || isOf(words, first, reading))
    }

    /// "812 books ⟨for adults⟩, 391 books ⟨for children⟩": what a few words tell of one of the list.
    private func isOf(_ words: Range<Int>, _ figure: Figure, _ reading: Reading) -> Bool {
        figure.quantity.unit != nil && (2...4).contains(words.count)
            && reading.tag(words.lowerBound) == .preposition
            && words.allSatisfy { !reading.isMark($0) && !reading.tag($0).isVerb }
    }

    /// "stores took £398m, the website brought in £194m and contracts £30m": all figures of a sentence.
    private func told(in sentence: Int, _ figures: FigureTable, _ reading: Reading) -> [Figure]? {
        let here = figures.figures(ofSentence: sentence)
        guard let first = here.first(where: { $0.exact.map { $0 >= PartsApart.leastPart } == true })
        else { return nil }
        let parts = here.filter { $0.dimension == first.dimension && $0.isOfSameUnit(first) }
        return isClosed(Array(parts), reading) ? Array(parts) : nil
    }

    /// "Of last year's cars 14,300 went by Rathmullan and 17,900 by Buncrana".
    private func ofNamed(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) -> [Figure]? {
        let start = reading.sentences[sentence].start
        let parts = figures.figures(ofSentence: sentence).filter { $0.dimension == .count }
        guard reading.word(start) == .of, parts.count == 2, parts[0].start - start > 1,
            reading.has(.and, in: parts[0].gap(to: parts[1]))
        else { return nil }
        return Array(parts)
    }

    /// "Bonds will bring in $30 million, a foundation is giving $12 million, and the hospital will put up $6 million".
    private func given(in sentence: Int, _ figures: FigureTable, _ reading: Reading) -> [Figure]? {
        let parts = figures.figures(ofSentence: sentence).filter { $0.dimension == .money }
        guard (3...SumsApart.mostParts).contains(parts.count), let last = parts.last,
            reading.has(.and, in: parts[parts.count - 2].gap(to: last)),
            parts.count(where: {
                reading.has(ApartWords.giving, in: reading.words(4, before: $0))
            }) >= 2
        else { return nil }
        return Array(parts)
    }
}

/// Figures that may be the parts of a whole told elsewhere.
private struct PartsApart {
    let parts: [Figure]
    let sum: Double
    private let closure: Closure

    /// What says that there are no other parts.
    enum Closure {
        /// Words: "the rest".
        case all
        /// A list of three or more whose last stands behind "and".
        case enumerated
        case open
    }

    private let reading: Reading

    static let leastPart = 20.0
    static let leastOfNoun = 100.0
    private static let leastOfAny = 1000.0

    init(_ parts: [Figure], _ closure: Closure, _ reading: Reading) {
        self.parts = parts
        sum = parts.exactSum
        self.closure = closure
        self.reading = reading
    }

    /// The only figure that misses the sum by a slip.
    func missed(in figures: FigureTable) -> Figure? {
        guard parts.count >= 2, let first = parts.first, let last = parts.last,
            case let all = figures.figures(aroundSentence: first.sentence),
            // Most articles have nothing near: then no list of what is around is made.
            all.contains(where: { isNear($0) && !has($0) }),
            parts.allSatisfy({ isPart($0) && $0.isAlike(first) })
        else { return nil }
        let around = all.filter { figure in
            figure.dimension == first.dimension && figure.plain != nil
                && !has(figure)
        }
        let wholes = around.filter { isMissed($0) }
        guard let whole = wholes.only,
            !around.contains(where: {
                abs(($0.plain ?? 0) - sum) <= $0.slack
                    || $0.tokens != whole.tokens && $0.plain == whole.plain
            })
        else { return nil }
        let near = around.filter {
            $0.tokens != whole.tokens
                && (abs($0.sentence - whole.sentence) <= 1 || abs($0.sentence - first.sentence) <= 1
                    || abs($0.sentence - last.sentence) <= 1)
        }
        return isExplained(whole, by: near.suffix(PartsApart.mostNear)) ? nil : whole
    }

    private static let mostNear = 16

    /// Whether another figure makes up for what the parts lack, or two others make the total.
    private func isExplained(_ whole: Figure, by near: [Figure]) -> Bool {
        guard let total = whole.exact else { return true }
        let values = near.compactMap(\.plain)
        let slack = finestPlace(with: total) * 0.6
        func isMade(_ value: Double) -> Bool { abs(value - total) <= slack }
        return values.contains { isMade(sum + $0) || isMade(sum - $0) }
            || values.contains { one in values.contains { isMade(one + $0) || isMade(one - $0) } }
    }

    /// The last place of all figures of the sum, since a sum is made of figures of one precision.
    private func finestPlace(with total: Double) -> Double {
        parts.reduce(WorkedSum.lastPlace(of: total)) {
            min($0, WorkedSum.lastPlace(of: $1.exact ?? 0))
        }
    }

    private func has(_ figure: Figure) -> Bool { parts.contains { $0 === figure } }

    /// Whether a figure is about as much as the parts come to.
    private func isNear(_ whole: Figure) -> Bool {
        guard let total = whole.exact else { return false }
        return sum > 0.8 * total && sum < 1.25 * total
    }

    /// An amount of its own, and none for each, a limit, or a difference from another.
    private func isPart(_ figure: Figure) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        // "sales of $1.31 billion" is none for each.
        guard figure.exact != nil, RateMark.behind(figure, sentence, reading) == nil,
            !figure.isConversion(reading),
            !reading.has(ProductWords.each, in: sentence.before(figure.start, 4))
        else { return false }
        return !sentence.behind(figure.end, 3).contains {
            SumSlipWords.comparing.contains(reading.word($0))
                // "with 1,175 kilometres behind him"
                && reading.tag($0 + 1) != .pronoun
        }
            && !ApartWords.before.contains(reading.word(figure.start - 1))
    }

    private func isMissed(_ whole: Figure) -> Bool {
        guard let first = parts.first, let last = parts.last, let total = whole.exact,
            whole.sentence < first.sentence || whole.sentence > last.sentence
                // "There are 1,240 lots: 410 umbrellas, 385 telephones and 345 other things"
                || closure == .enumerated && whole.nounEnd < first.start,
            parts.allSatisfy({ ($0.exact ?? total) < total }), isNear(whole), isPart(whole)
        else { return false }
        // "31 in reception, 28 in Year One and 30 in Year Two. Altogether it is 92 strong"
        if closure == .enumerated, (0...1).contains(whole.sentence - last.sentence),
            total >= PartsApart.leastPart, TotalCue(of: whole, reading) == .sum
        {
            return true
        }
        guard Slip.isLikely(total, for: sum) else { return false }
        if closure == .enumerated {
            return WorkedSum.precision(of: total) >= PartsApart.leastOfNoun
                && whole.dimension == first.dimension
                && abs(total - sum) > 1.5 * finestPlace(with: total)
                && Slip.isPlain(total, for: sum)
        }
        if closure == .all {
            return abs(total - sum) > 1.5 * finestPlace(with: total)
                && whole.sentence < first.sentence && whole.isOfSameUnit(last)
                && first.sentence - whole.sentence <= ApartWords.farthest
        }
        // One or two more are somebody who wasn't told of.
        guard abs(total - sum) > 2.5 * finestPlace(with: total) else { return false }
        return isPreciseForAny(total) || isPreciseForNoun(whole, total)
            || arePrecise(total) && whole.isOfSameUnit(first)
                && isOfSum(whole)
    }

    /// "in all", "a total of", "combined sales of".
    private func isOfSum(_ whole: Figure) -> Bool {
        TotalCue(of: whole, reading) == .sum
            || reading.has(ApartWords.combined, in: reading.words(4, before: whole))
    }

    private func arePrecise(_ total: Double) -> Bool {
        WorkedSum.precision(of: total) >= PartsApart.leastOfNoun
            && parts.allSatisfy {
                WorkedSum.precision(of: $0.exact ?? 0) >= PartsApart.leastPart
            }
    }

    private func isPreciseForAny(_ total: Double) -> Bool {
        WorkedSum.precision(of: total) >= PartsApart.leastOfAny
            && parts.allSatisfy {
                WorkedSum.precision(of: $0.exact ?? 0) >= PartsApart.leastOfNoun
            }
    }

    /// "118 branches and the Calder 84 … 212 branches".
    private func isPreciseForNoun(_ whole: Figure, _ total: Double) -> Bool {
        guard whole.dimension == .count, let noun = whole.noun, let own = parts.first?.noun,
            !PersonNouns.anybody.contains(noun), arePrecise(total)
        else { return false }
        // "143 pupils and the other 89 … 242 children on roll"
        return own == noun && parts.allSatisfy { $0.isOfSameUnit(whole) }
            || parts.first?.isOfKindred(whole) == true
    }
}

private enum ApartWords {
    /// How far behind "the rest" its figure may stand.
    static let reach = 12
    static let mostBefore = 6
    /// How many sentences before its parts a total may be told that no noun ties to them.
    static let farthest = 14
    /// What makes a figure another time's, or a change: "up from 4,310".
    static let before = WordSet("from by than")
    static let combined = WordSet("combined together both")
    static let giving = WordSet(
        """
        bring brings bringing give gives giving gave put puts putting pay pays paying paid contribute contributes contributing
        contributed provide provides providing provided lend lends lending lent cover covers covering offer offers offering offered
        pledge pledges pledged pledging chip chips raise raises raised come comes came promised promise add adds
        """
    )
}
