/// Finds a share of change that the only two values near it don't give, however they are told.
///
/// "It opened at 320 pence and closed at 288, down 12 percent on the day", "Net income rose 11 percent. It came to $94 million, against $85
/// million", "There were 170 deaths in May. That is 90 percent up from 88."
///
/// Where there are two values of one thing and one percentage that goes up or down, the values give it: of 36 such
/// sentences in 1,569 articles all but two, of which one tells a loss beside earnings.
struct LooseChanges: ConsistencyCheck {
    let triggers = [
        Trigger(
            figures: 1,
            kinds: .shares,
            cues: ChangeWords.upward.union(ChangeWords.downward, LooseChangeWords.changing)
        ),
        Trigger(cues: LinkWords.fractions),
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = Shares.items(figures.figures(ofSentence: sentence), sentence, reading)
                .filter { isRelevant($0) }
            let shares = items.filter { $0.share != nil }
            guard items.count <= 6, shares.count == 1,
                // "two thirds of the votes"
                case let share = shares[0], let told = share.share,
                reading.word(share.end) != .of || reading.word(share.start - 1) == .by,
                // "won by 9 percentage points"
                !reading.has(DifferenceWords.points, in: share.start..<share.nounEnd),
                let isRise = isRise(share, reading),
                let change = fromTo(beside: share, isRise, figures, reading)
                    ?? values(beside: share, items, figures, reading).flatMap({
                        areOfOneThing($0, $1)
                            ? ValueChange($0, $1, by: told, isRise: isRise, reading) : nil
                    }),
                !isGiven(told, isRise, near: sentence, figures),
                isNear(told, change, reading), !isOfPrices(share, change, reading),
                let found = change.disagreement(withShare: share, reading)
            else { continue }
            findings.append(found)
        }
    }

    /// Whether prices changed, of which numbers tell nothing: "620 ewes on Wednesday and 530 on Thursday … Prices were a tenth higher".
    private func isOfPrices(_ share: Figure, _ change: ValueChange, _ reading: Reading) -> Bool {
        let start = reading.sentences[share.sentence].start
        return change.dimension == .count && change.end <= start
            && reading.has(LooseChangeWords.prices, in: start..<min(start + 3, share.start))
    }

    /// Whether a figure counts among those of its sentence: not "in four years", nor "a month".
    private func isRelevant(_ figure: Figure) -> Bool {
        figure.dimension != .ordinal && !figure.quantity.isArticle
            && (figure.dimension != .duration || figure.isLevel)
    }

    /// The change of the next sentence, where the two have no other figures: "It will put its share up by 5 per cent. That takes the
    /// bill from £1,640 to £1,804."
    private func fromTo(
        beside share: Figure,
        _ isRise: Bool,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> ValueChange? {
        let here = figures.figures(ofSentence: share.sentence).filter { isRelevant($0) }
        let next = figures.figures(ofSentence: share.sentence + 1).filter { isRelevant($0) }
        guard here.count == 1, (1...2).contains(next.count),
            let change = ValueChange(at: 0, of: next, reading), !change.isPercent,
            next.allSatisfy({ change.holds($0) }), change.old > 0,
            case let lead = reading.sentences[share.sentence + 1].tokens.before(change.from, 20),
            reading.has(LooseChangeWords.results, in: lead),
            isRise == (change.new > change.old)
        else { return nil }
        return change
    }

    /// The only two values of one thing: of the share's sentence, or of it and the two before it, or of the two behind it.
    private func values(
        beside share: Figure,
        _ items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let here = items.filter { isValue($0, reading) }
        // "has risen by a quarter, from about 1.03bn litres to about 1.28bn"
        let hasOthers = items.contains { $0.plain != nil && $0.exact == nil && $0.share == nil }
        guard here.count <= 2, !(here.isEmpty && hasOthers) else { return nil }
        if here.count == 2 {
            guard items.count == 3 else { return nil }
            let tokens = reading.sentences[share.sentence].tokens
            return reading.has(LooseChangeWords.otherThings, in: tokens) ? nil : (here[0], here[1])
        }
        let behind = here.isEmpty ? [share.sentence + 1, share.sentence + 2] : []
        // "has grown by a third since 2019, when it had 900 cows. Now it has 1,400."
        if here.count == 1, let now = valueOfNow(behind: share, figures, reading) {
            return (here[0], now)
        }
        for sentences in [[share.sentence - 1, share.sentence - 2], behind] {
            var values = here
            for sentence in sentences where values.count < 2 {
                let there = figures.figures(ofSentence: sentence)
                guard there.allSatisfy({ $0.share == nil }) else { break }
                values += there.filter { isValue($0, reading) }
            }
            // "Of 1,340 farms … puts the yield at 36 tonnes. In a normal year the land gives 45. That is a fall of a quarter."
            guard values.count == 2 || values.count > 2 && isOfThat(share, reading) else {
                continue
            }
            let pair = values.sorted { $0.start < $1.start }.suffix(2)
            if let first = pair.first, let second = pair.last { return (first, second) }
        }
        return nil
    }

    /// "Now it has 1,400": the only figure of the next sentence, which says "now".
    private func valueOfNow(
        behind share: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let next = figures.figures(ofSentence: share.sentence + 1)
        guard let value = next.only, isValue(value, reading),
            reading.has(
                LooseChangeWords.now,
                in: reading.sentences[value.sentence].tokens.prefix(40)
            )
        else { return nil }
        return value
    }

    /// Whether the sentence begins with "That is".
    private func isOfThat(_ share: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[share.sentence].start
        return ClosedWords.toldBefore.contains(reading.word(start))
            && ChangeWords.equating.contains(reading.word(start + 1))
    }

    private func isValue(_ figure: Figure, _ reading: Reading) -> Bool {
        figure.isLevel && (figure.exact ?? 0) > 1 && !figure.isSumForEach(reading)
            && !figure.isConversion(reading) && !figure.isDifference(reading)
            // "$1.20 a share"
            && !(figure.dimension == .money
                && ClosedWords.articles.contains(reading.word(figure.end))
                && !reading.has(.time, at: figure.end))
    }

    /// Whether the two are of one unit, or a bare one goes on with the other's: "320 pence and closed at 288", "from 50 to 60 minutes";
    /// but not "by 2 percent, and not by the 5 that … after six hours", nor "$4.48 a dozen".
    private func areOfOneThing(_ first: Figure, _ second: Figure) -> Bool {
        guard first.dimension != second.dimension else { return first.isAlike(second) }
        return first.isAlike(second)
            && (second.dimension == .count
                ? second.start > first.nounEnd : second.start - first.end <= 2)
    }

    /// Whether the words right beside a percentage tell of a rise; nil where they tell of neither rise nor fall.
    private func isRise(_ percent: Figure, _ reading: Reading) -> Bool? {
        let sentence = reading.sentences[percent.sentence].tokens
        // "cut the wait by a third"
        let reach = reading.word(percent.start - 1) == .by ? 8 : 3
        let before = sentence.before(percent.start, reach).reversed().prefix { !reading.isMark($0) }
        let near = Array(before) + sentence.behind(percent.end, 2)
        return near.lazy.compactMap { token -> Bool? in
            let key = reading.word(token)
            if ChangeWords.upward.contains(key) || LooseChangeWords.above.contains(key) {
                return true
            }
            return ChangeWords.downward.contains(key) || LooseChangeWords.below.contains(key)
                ? false : nil
        }.first
    }

    /// Whether any two values of the sentences around have the share between them.
    private func isGiven(_ told: Double, _ isRise: Bool, near sentence: Int, _ figures: FigureTable)
        -> Bool
    {
        let near = figures.figures(ofSentences: sentence - 2...sentence + 2)
            .filter { $0.plain != nil }.prefix(24)
        return near.indices.contains { index in
            near[..<index].contains { other in
                guard other.isAlike(near[index]), let one = other.plain,
                    let two = near[index].plain
                else { return false }
                let old = isRise ? min(one, two) : max(one, two)
                return abs(abs(one - two) / old - told) <= 0.005
            }
        }
    }

    /// What comes nowhere near is a share of something else.
    private func isNear(_ told: Double, _ change: ValueChange, _ reading: Reading) -> Bool {
        let actual = abs(change.new - change.old) / max(change.old, 1e-9)
        let between = (change.places.first ?? 0..<0).gap(to: change.places.last ?? 0..<0)
        // Two values of one sentence may lie a little further off: "had 1,500 aides then and has 1,620 now".
        let widest = reading.has(.fullStop, in: between) ? 2.5 : 2.51
        return actual < widest * told && told < widest * actual
    }
}

private enum LooseChangeWords {
    static let prices = WordSet("price prices fares rents wages costs")
    /// What begins another thing, of which a figure behind it is: "while it lost $7.2 million".
    static let otherThings = WordSet("while whereas but although though")
    /// What stands between a share and the value that it goes beyond or misses: "15 percent over the limit of 10,000".
    static let above = WordSet("over above beyond")
    /// "a protection of 85 percent" is by how much fewer fell ill.
    static let below = WordSet("below under short protection efficacy effectiveness")
    static let now = WordSet("now today currently")
    static let results = ClosedWords.toldBefore.union(ResultWords.bringing)
    static let changing = above.union(below)
}
