/// Finds steps that don't lead from an old value to the new one, where the old one is told apart from them.
///
/// "Fares went up in April by 20p to £2.40. They had been £2.10", "The shares rose 40 cents, to $12.60 from $12.40", "The fire had covered
/// 11,200 acres on Tuesday; by Wednesday it had grown by another 3,600, to 15,800", "The school had 420 pupils. Another 60 came, which
/// brought the number to 490".
struct Steps: ConsistencyCheck {
    let triggers = [
        Trigger(
            figures: 2,
            cues: ValueStepWords.upward.union(ValueStepWords.downward, ValueStepWords.bringing)
        )
    ]

    /// A sentence with more figures is a list of steps.
    private static let mostFigures = 5

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = steps(in: figures.figures(ofSentence: sentence), reading)
            guard (2...Steps.mostFigures).contains(items.count) else { continue }
            for index in items.indices.dropLast() {
                guard
                    let step = Step(items[index], to: items[index + 1], reading)
                        ?? Step(items[index], shareTo: items[index + 1], reading)
                        ?? Step(items[index], upBy: items[index + 1], reading)
                        ?? Step(broughtTo: items[index + 1], from: items[...index], reading)
                else { continue }
                if let found = finding(step, figures, reading) { findings.append(found) }
                break
            }
        }
    }

    /// "half a point, to 28 percent from 27": nothing but "from" leads to it.
    private func isFrom(_ old: Figure, _ reading: Reading) -> Bool {
        reading.word(old.start - 1) == .from
    }

    private func finding(_ step: Step, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let near = (step.sentence - 2...step.sentence + 2).flatMap {
            figures.figures(ofSentence: $0)
        }
        let meant = step.isRise ? step.value - step.size : step.value + step.size
        let isGiven = near.contains { figure in
            figure.isOfSameUnit(step.new)
                && step.level(of: figure).map {
                    abs($0 - meant) <= step.slack(beside: figure) + 1e-9
                } == true
        }
        guard meant > 0, !isGiven, let old = step.old(figures, reading),
            let known = step.level(of: old),
            step.isRise == (known < step.value), known != step.value,
            // What lies further off was before another step.
            abs(known - meant) < step.size
                || step.isFurther && abs(known - meant) == step.size
                || isFrom(old, reading) && abs(known - meant) < 4 * step.size
        else { return nil }
        if let share = step.share {
            return ValueChange(old, step.new, by: share, isRise: step.isRise, reading)?
                .disagreement(withShare: step.sizes[0], reading)
        }
        let sign = step.isRise ? "−" : "+"
        return reading.miscount(
            Calculation("\(number: step.value) \(sign) \(number: step.size)", meant),
            not: known,
            step.sizes + [step.new, old]
        )
    }
}

/// By how much a value went up or down, and what it came to.
private struct Step {
    let sizes: [Figure]
    let new: Figure
    let size: Double
    let value: Double
    let isRise: Bool
    /// What part of the old value it is, where that is what is told: "rose by 15 percent, to 6,900".
    var share: Double?
    /// Whether it goes on from what was told before by its own words: "another 60".
    var isFurther = false

    var sentence: Int { new.sentence }

    /// "rose 40 cents to close at $12.60", "has grown by another 3,600, to 15,800", "cut by half a point, to 4.75 percent".
    init?(_ step: Figure, to new: Figure, _ reading: Reading) {
        guard step.quantity.bound == .exact,
            let size = step.plain, size > 0,
            let value = step.isPoints && new.dimension == .percent ? new.amount : new.plain,
            new.dimension == .percent || step.isOfSameUnit(new),
            let isRise = Step.isRise(before: step, reading),
            Step.isTo(new, behind: step, reading) || Step.isStanding(new, behind: step, reading)
        else { return nil }
        (sizes, self.new, self.size, self.value, self.isRise) = ([step], new, size, value, isRise)
    }

    /// "rose by 15 percent, to 6,900".
    init?(_ step: Figure, shareTo new: Figure, _ reading: Reading) {
        guard step.quantity.bound == .exact, let share = step.share, share < 0.9, share > 0,
            let value = new.exact, let isRise = Step.isRise(before: step, reading),
            Step.isTo(new, behind: step, reading)
        else { return nil }
        sizes = [step]
        size = value * (isRise ? share / (1 + share) : share / (1 - share))
        (self.new, self.value, self.isRise, self.share) = (new, value, isRise, share)
    }

    /// "is now $85, up $15", where no "from" follows.
    init?(_ new: Figure, upBy step: Figure, _ reading: Reading) {
        let up = step.start - 1
        guard step.exact != nil || step.isPoints, step.quantity.bound == .exact,
            let size = step.plain, new.dimension != .count || step.quantity.unit == nil,
            let value = step.isPoints && new.dimension == .percent ? new.amount : new.plain,
            new.dimension == .percent || step.isOfSameUnit(new),
            ChangeWords.ups.contains(reading.word(up)), reading.word(up - 1) == .comma,
            (1...6).contains(up - new.nounEnd)
        else { return nil }
        (sizes, self.new, self.size, self.value) = ([step], new, size, value)
        isRise = reading.word(up) == ValueStepWords.up
    }

    /// "Another 60 came in September, bringing the number to 490": the last figures before it, of which the first says "more".
    init?(broughtTo new: Figure, from items: ArraySlice<Figure>, _ reading: Reading) {
        let lead = reading.words(7, before: new)
        guard let value = new.exact, reading.word(new.start - 1) == .to,
            !reading.has(ProductWords.averages, in: lead),
            let verb = lead.last(where: { ValueStepWords.bringing.contains(reading.word($0)) }),
            let last = items.last, last.nounEnd <= verb,
            let first = items.firstIndex(where: { Step.isFurther($0, reading) })
        else { return nil }
        let added = items[first...]
        guard
            added.allSatisfy({
                $0.exact != nil
                    && ($0.isOfSameUnit(new) || new.dimension == .count && $0.dimension == .count)
            })
        else { return nil }
        sizes = Array(added)
        size = added.exactSum
        (self.new, self.value, isRise, isFurther) = (new, value, true, true)
    }

    /// "another 60", "60 more".
    private static func isFurther(_ figure: Figure, _ reading: Reading) -> Bool {
        ValueStepWords.further.contains(reading.word(figure.start - 1))
            || ValueStepWords.further.contains(reading.word(figure.start))
            || ValueStepWords.further.contains(reading.word(figure.end))
    }

    /// Whether the words before a step tell of a rise: the verb or "up" right before it, or what stands before "by"; nil where they tell
    /// of neither rise nor fall.
    private static func isRise(before step: Figure, _ reading: Reading) -> Bool? {
        let sentence = reading.sentences[step.sentence].tokens
        var lead = step.start - 1
        while lead > sentence.lowerBound, ValueStepWords.beforeSizes.contains(reading.word(lead)) {
            lead -= 1
        }
        guard lead >= sentence.lowerBound else { return nil }
        if reading.word(lead) == .by {
            let near = sentence.before(lead, 6).reversed().prefix { !reading.isMark($0) }
            let isRise = reading.has(ValueStepWords.upward, in: near)
            let isFall = reading.has(ValueStepWords.downward, in: near)
            return isRise == isFall ? nil : isRise
        }
        // "raised its main interest rate half a point"
        if reading.tag(lead).isNoun {
            lead = verb(behindObject: lead, from: sentence.lowerBound, reading)
        }
        let key = reading.word(lead)
        if ValueStepWords.upward.contains(key) { return true }
        return ValueStepWords.downward.contains(key) ? false : nil
    }

    /// The verb before an object of one noun phrase; where there is none, what stands before that.
    private static func verb(behindObject end: Int, from floor: Int, _ reading: Reading) -> Int {
        var lead = end
        while lead > max(floor, end - 6),
            reading.tag(lead).isNoun || reading.tag(lead).isAdjective
                || reading.tag(lead) == .determiner || reading.tag(lead) == .possessive
                || ClosedWords.nounOpeners.contains(reading.word(lead))
        {
            lead -= 1
        }
        return lead
    }

    /// Whether "to" leads from a step to what it came to: ", to 15,800", "overnight to 21 feet", "to close at $12.60", "to a record $24".
    private static func isTo(_ new: Figure, behind step: Figure, _ reading: Reading) -> Bool {
        let between = step.gap(to: new)
        guard (1...7).contains(between.count) else { return false }
        var to = new.start - 1
        if reading.word(to) == ValueStepWords.at,
            ValueStepWords.closing.contains(reading.word(to - 1))
        {
            to -= 2
        }
        while to > between.lowerBound,
            reading.tag(to).isAdjective || ClosedWords.articles.contains(reading.word(to))
                || ValueStepWords.hedges.contains(reading.word(to))
        {
            to -= 1
        }
        return to >= between.lowerBound && reading.word(to) == .to
            && (between.lowerBound..<to).allSatisfy {
                !reading.tag($0).isVerb && reading.word($0) != .and && reading.word($0) != .from
            }
    }

    /// "has grown by 1,200 since March and stands at 8,400", "gained six seats and now holds 25".
    private static func isStanding(_ new: Figure, behind step: Figure, _ reading: Reading) -> Bool {
        let between = step.gap(to: new)
        let last = new.start - 1
        let isAt = reading.word(last) == ValueStepWords.at
        let verb = isAt ? last - 1 : last
        guard (2...9).contains(between.count), between.contains(verb),
            let and = between.first(where: { reading.word($0) == .and }), and < verb
        else { return false }
        let isVerb =
            isAt
            ? ValueStepWords.standing.contains(reading.word(verb))
            : ValueStepWords.holding.contains(reading.word(verb))
                && reading.has(ValueStepWords.now, in: and..<last)
        return isVerb && (between.lowerBound..<and).allSatisfy { !reading.tag($0).isFiniteVerb }
            && verb - and <= 2
    }

    // MARK: The old value

    /// What a figure stands at, where it may be the old value.
    func level(of figure: Figure) -> Double? {
        new.dimension == .percent ? figure.amount : figure.plain
    }

    /// How far the old value may lie from the sum.
    func slack(beside old: Figure) -> Double {
        if share != nil { return 0.012 * value + old.slack + new.slack }
        return (old.slack + new.slack + sizes.reduce(0) { $0 + $1.slack }) / 2
    }

    /// The only other value near: behind "from", before the step in its sentence, in the next one or in the one before.
    func old(_ figures: FigureTable, _ reading: Reading) -> Figure? {
        let here = levels(ofSentence: sentence, figures, reading)
        if let from = here.first(where: {
            $0.start >= new.end
                && reading.has(.from, in: max(new.end, $0.start - 3)..<$0.start)
        }) {
            // What words tie is read elsewhere.
            return share == nil ? from : nil
        }
        if let first = here.first {
            let start = min(sizes[0].start, new.start)
            // "up 20 cents from a week ago, when they were $3.15", "to $3.75; it had been $3"
            let between = new.tokens.gap(to: first.tokens)
            let isOther =
                first.end > start && !reading.has(.semicolon, in: between)
                || !isOfNow(first, reading)
            // "fell $3.40 to $41.15, after closing on Wednesday at $44.75"
            let isAfter =
                reading.has(ValueStepWords.after, in: between)
                && reading.word(first.start - 1) == ValueStepWords.at
            return here.count == 1
                && (!isOther || isAfter || reading.has(ValueStepWords.when, in: between))
                ? first : nil
        }
        for place in [sentence + 1, sentence - 1] {
            let there = levels(ofSentence: place, figures, reading)
            guard let old = there.first else { continue }
            // "The council built 74 houses": what begins another paragraph and comes nowhere near is told of something else.
            if place > sentence, reading.opensBlock(place), !there.contains(where: isNear) {
                continue
            }
            // "posted a 34 percent gain to $106 million"
            let hasOwnShare = figures.figures(ofSentence: place).contains { $0.share != nil }
            guard share == nil || !hasOwnShare else { return nil }
            return there.count == 1 && isOfNow(old, reading) && !isOfOthers(place, reading)
                && (isFurther && place < sentence
                    || isTied(old, reading)
                        && (isTiedBack(max(place, sentence), reading)
                            || haveOneNoun(place, reading)))
                ? old : nil
        }
        return nil
    }

    /// Whether a figure is of the size of the new value.
    private func isNear(_ figure: Figure) -> Bool {
        level(of: figure).map { $0 < 4 * value && value < 4 * $0 } ?? false
    }

    private func levels(ofSentence place: Int, _ figures: FigureTable, _ reading: Reading)
        -> [Figure]
    {
        guard reading.sentences.indices.contains(place) else { return [] }
        let sentence = reading.sentences[place].tokens
        let isEach = [new, sizes[0]].contains { RateMark(of: $0, reading) != nil }
        return figures.figures(ofSentence: place).filter { figure in
            figure.tokens != new.tokens && !sizes.contains { $0.tokens == figure.tokens }
                && figure.isOfSameUnit(new) && level(of: figure) != nil
                && reading.word(figure.start - 1) != .to && reading.word(figure.start - 1) != .per
                && !figure.isDifference(reading) && !figure.isSumForEach(reading)
                && !figure.isConversion(reading)
                // "a profit of $12.40 a share"
                && (isEach || RateMark.behind(figure, sentence, reading) == nil)
        }
    }

    /// Whether nothing says that it was reached long before the step: "in 2010 it was 16,700", "had once been 90".
    private func isOfNow(_ old: Figure, _ reading: Reading) -> Bool {
        let tokens = reading.sentences[sentence].tokens
        let isSince =
            reading.has(ValueStepWords.since, in: tokens.prefix(80))
            // "The population, 16,700 in 2010, has fallen by 1,200"
            || old.sentence == sentence
                && reading.has(ClosedWords.have, in: tokens.before(sizes[0].start, 4))
        let isPluperfect =
            reading.word(old.start - 1) == ChangeWords.been && reading.word(old.start - 2) == .had
        guard !isSince, !isPluperfect else { return true }
        let own = reading.sentences[old.sentence].tokens
        return (Array(own.before(old.start, 8)) + own.behind(old.end, 7)).allSatisfy {
            !isOfLongAgo($0, old, reading)
        }
    }

    /// Whether a word by the old value tells of another time: "once", "in 2010"; beside a percentage, which is mostly of a year, a month,
    /// but not "a year ago".
    private func isOfLongAgo(_ token: Int, _ old: Figure, _ reading: Reading) -> Bool {
        if ValueStepWords.longAgo.contains(reading.word(token)) {
            let isOfLastYear =
                share != nil && reading.word(token - 1) == ValueStepWords.year
                && reading.word(token - 2) == .a
            return !isOfLastYear && !isOfRecord(token, old, reading)
        }
        guard reading.has(.time, at: token) else { return false }
        return share != nil && reading.tag(token) == .properNoun
            || reading.tokens.kind[token] == .number && reading.tokens.bytes(token).count == 4
    }

    /// "The record of 48.2 seconds was cut by three seconds to 45.2".
    private func isOfRecord(_ token: Int, _ old: Figure, _ reading: Reading) -> Bool {
        old.sentence == sentence && reading.word(token) == ValueStepWords.record
            && reading.word(token + 1) == .of && token + 2 == old.start
    }

    /// Whether it counts nothing else than is told of in the step's sentence: not the beds of "It has 5,400 beds for them".
    private func isTied(_ old: Figure, _ reading: Reading) -> Bool {
        guard old.dimension == .count, let noun = old.noun, noun != new.noun else { return true }
        return reading.has(noun, in: reading.sentences[sentence].tokens.prefix(60))
    }

    /// "Among the young it was 5.9 percent", "In the capital it stood at 5.8": of a part, or of somewhere else.
    private func isOfOthers(_ place: Int, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[place].tokens
        let start = sentence.lowerBound
        return ValueStepWords.others.contains(reading.word(start))
            || reading.word(start) == .in && reading.word(start + 1) == .the
                && sentence.prefix(4).allSatisfy { !reading.has(.time, at: $0) }
    }

    /// Whether a sentence begins with what was told of before it and where that stood: "They had been £2.10", "On Monday it was $74.60",
    /// "There were 5,400 last year", "Last fall 3,500 were enrolled".
    private func isTiedBack(_ later: Int, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[later].tokens
        if ClosedWords.lastOrPast.contains(reading.word(sentence.lowerBound)) { return true }
        return later == self.sentence
            && reading.has(ValueStepWords.toldBefore, in: sentence.prefix(6))
            || sentence.prefix(6).contains {
                // "It now costs $80"
                let verb = ValueStepWords.now.contains(reading.word($0 + 1)) ? $0 + 2 : $0 + 1
                return ValueStepWords.toldBefore.contains(reading.word($0))
                    && isStanding(at: verb, reading)
            }
    }

    /// "was", "had been", "had covered", "had 17": and not "has $9 million in its pension fund".
    private func isStanding(at verb: Int, _ reading: Reading) -> Bool {
        if ValueStepWords.standing.contains(reading.word(verb)) { return true }
        return reading.word(verb) == .had
            && (new.dimension == .count || reading.tag(verb + 1).isVerb)
    }

    /// Whether a noun of the step's sentence stands in the other: "cut its rate … The rate had stood at 5.5 percent".
    private func haveOneNoun(_ other: Int, _ reading: Reading) -> Bool {
        let nouns = [sentence, other].map { place in
            Set(
                reading.sentences[place].tokens.prefix(60).filter {
                    reading.tag($0).isNoun && reading.tokens.bytes($0).count >= 4
                        && !reading.has(.quantity, at: $0) && !reading.has(.time, at: $0)
                }.map { SharedWords.stem(of: $0, reading) }
            )
        }
        return !nouns[0].isDisjoint(with: nouns[1])
    }
}
