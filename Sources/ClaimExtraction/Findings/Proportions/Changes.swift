/// Finds changes that don't fit the two values between which they lie.
///
/// "Rose by 20 percent, from 1,500 to 2,800", "doubled from 200 to 300", "a rise of $6,000, from $98,000
/// to $108,000", "fell from 12 to 15", "71 percent, down from 66".
struct Changes: ConsistencyCheck {
    var triggers: [Trigger] {
        [
            Trigger(figures: 1, cues: WordSet("from")),
            Trigger(figures: 2, cues: WordSet("by")),
            Trigger(figures: 2, cues: ChangeWords.bases.union(WordSet("compared"))),
            Trigger(
                figures: 1,
                cues: ChangeWords.changes.union(ChangeWords.mores, ChangeWords.ups)
            ),
        ]
    }

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = Shares.items(figures.figures(ofSentence: sentence), sentence, reading)
                .filter { !$0.isSumForEach(reading) && !$0.isConversion(reading) }
            if let found = ofTwoBefore(items, figures, reading) { findings.append(found) }
            for index in items.indices {
                let change =
                    ValueChange(at: index, of: items, reading)
                    ?? ValueChange(upFromAt: index, of: items, reading)
                    ?? ValueChange(newFirstAt: index, of: items, reading)
                guard let change, !isOfDifference(change, reading) else { continue }
                let near = items[max(0, index - 2)..<min(items.count, index + 4)]
                let found =
                    direction(of: change, reading) ?? size(of: change, near, reading)
                    ?? multiple(of: change, reading)
                if let found {
                    findings.append(found)
                    break
                }
            }
        }
    }

    /// "The figure of 6,480 was 360 up on December's 6,120": by how much, and no value itself.
    private func isOfDifference(_ change: ValueChange, _ reading: Reading) -> Bool {
        guard let end = change.places.first?.upperBound else { return false }
        return [end, end + 1].contains {
            reading.word($0 + 1) == .on && ChangeWords.ups.contains(reading.word($0))
                && !reading.isMark($0 - 1)
        }
    }

    // MARK: Direction

    /// "rose from 12 to 9", "66 percent, up from 71".
    private func direction(of change: ValueChange, _ reading: Reading) -> Finding? {
        let words = max(0, change.from - 4)..<change.from
        let isRise = reading.has(ChangeWords.rises, in: words)
        let isFall = reading.has(ChangeWords.falls, in: words)
        // "will come every eight minutes, up from every 12": more often.
        let isOften = change.places.contains { reading.word($0.lowerBound - 1) == .every }
        guard !isOften, isRise != isFall, change.old != change.new,
            isRise != (change.new > change.old)
        else {
            return nil
        }
        guard
            let word = words.last(where: {
                ChangeWords.rises.contains(reading.word($0))
                    || ChangeWords.falls.contains(reading.word($0))
            })
        else { return nil }
        let relation = change.new > change.old ? "more" : "less"
        return reading.finding(
            .arithmetic,
            "“\(reading.text(word))”, but \(number: change.new) is \(relation) than "
                + "\(number: change.old).",
            [word..<word + 1] + change.places
        )
    }

    // MARK: Size

    /// A percentage or a difference that the sentence ties to the change.
    private func size(of change: ValueChange, _ items: ArraySlice<Figure>, _ reading: Reading)
        -> Finding?
    {
        for item in items {
            guard !change.holds(item), let value = item.quantity.value, item.quantity.upper == nil,
                isTied(item, to: change, reading)
            else { continue }
            if change.old > 0,
                item.dimension == .percent && !change.isPercent
                    || item.dimension == .ratio && item.isDifference(reading)
            {
                return change.disagreement(withShare: item, reading)
            }
            // "By five points" and "a rise of $6,000"; a figure of another unit is something else.
            guard
                item.dimension == change.dimension && item.dimension != .percent
                    && (item.quantity.unit == change.unit
                        // "from 6,800 names to 8,400, or by 1,200"
                        || item.dimension == .count && item.quantity.unit == nil
                            && item.start >= change.end)
                    || change.isPercent && item.isPoints
                    // "from 50 to 30, by 20 kilometres an hour", "by three seconds, from 48.2 to 45.2"
                    || change.isBare && item.dimension != .percent && item.exact != nil
                        && (item.start > change.end || item.end <= change.start)
                        && reading.word(item.start - 1) == .by,
                item.quantity.bound == .exact,
                item.isDifference(reading) || isApposed(item, to: change, reading)
                    || isChange(item, of: change, reading)
            else { continue }
            let difference = abs(change.new - change.old)
            guard abs(difference - value) > change.slack + item.slack else { return nil }
            let (low, high) = (min(change.old, change.new), max(change.old, change.new))
            return reading.miscount(
                .difference(high, low),
                not: value,
                [item.tokens] + change.places
            )
        }
        return nil
    }

    /// "fell 14 points, from 31 percent to 19", "from 90 minutes to 60, saving drivers 20 minutes".
    private func isChange(_ item: Figure, of change: ValueChange, _ reading: Reading) -> Bool {
        let verb = item.start - 1
        guard item.start < change.start else {
            return reading.has(ChangeWords.saving, in: reading.words(3, before: item))
        }
        return reading.tag(verb).isVerb && !ChangeWords.raising.contains(reading.word(verb))
            && (ChangeWords.rises.contains(reading.word(verb))
                || ChangeWords.falls.contains(reading.word(verb))
                || ChangeWords.losing.contains(reading.word(verb)))
    }

    /// "from 42 feet to 31, eleven feet in one summer": a figure of the unit that both have, right behind a comma.
    private func isApposed(_ item: Figure, to change: ValueChange, _ reading: Reading) -> Bool {
        let start = item.start
        guard item.quantity.unit != nil, start == change.end + 1,
            reading.word(change.end) == .comma, item.nounEnd < reading.tokens.count
        else { return false }
        return reading.isMark(item.nounEnd)
            || ChangeWords.spans.contains(reading.word(item.nounEnd))
    }

    /// Whether a figure stands right before "from" or right behind the new value, with nothing that begins
    /// another clause between.
    private func isTied(_ item: Figure, to change: ValueChange, _ reading: Reading) -> Bool {
        let between: Range<Int>
        // "up 18 per cent from", between the two values.
        if item.start > change.start, item.end <= change.from { return true }
        if item.end <= change.start {
            between = item.end..<change.start
        } else if item.start >= change.end {
            between = change.end..<item.start
        } else {
            return false
        }
        // "from £14 to £15.40, which is 8 per cent"
        if item.start >= change.end, (2...4).contains(between.count),
            reading.has(ChangeWords.relatives, in: between),
            reading.has(ChangeWords.equating, in: between)
        {
            return true
        }
        // "fell by a fifth last year, the council said on Wednesday, to 1.2 million"
        let isSaid = reading.has(ChangeWords.saying, in: between)
        return between.count <= (isSaid ? 14 : 8)
            && between.allSatisfy {
                !ChangeWords.breaks.contains(reading.word($0))
                    && (!reading.tag($0).isFiniteVerb
                        || ChangeWords.saying.contains(reading.word($0)))
            }
    }

    // MARK: Multiples

    /// "doubled from 200 to 300", "halved, from 90 to 60".
    private func multiple(of change: ValueChange, _ reading: Reading) -> Finding? {
        // "from 80 acres to 240, nearly tripling its size"
        let behind = change.end..<min(reading.tokens.count, change.end + 3)
        let isClosed =
            behind.first.map { reading.word($0) == .comma } == true
            && reading.has(ChangeWords.multiplying, in: behind.dropFirst())
        return ((isClosed ? Array(behind) : []) + clauseBefore(change, reading))
            .last { ChangeWords.multiples[reading.word($0)] != nil }
            .flatMap { change.disagreement(withMultiple: $0, reading) }
    }

    /// The words before "from" as far as a mark or a verb of another clause; a comma right before it is none.
    private func clauseBefore(_ change: ValueChange, _ reading: Reading) -> Range<Int> {
        var start = change.start
        while start > 0, change.start - start < 8 {
            let token = start - 1
            let isMark = reading.isMark(token) && token != change.start - 1
            guard !isMark, !ChangeWords.breaks.contains(reading.word(token)) else { break }
            start = token
            if ChangeWords.multiples[reading.word(token)] != nil {
                // What hedges it: "more than doubled".
                return max(0, token - 2)..<change.start
            }
            if reading.tag(token).isFiniteVerb { break }
        }
        return start..<change.start
    }
}

/// Words of change and comparison.
enum ChangeWords {
    static let instead = WordKey("instead")
    static let been = WordKey("been")
    static let relatives = WordSet("which that this it")
    static let equating = WordSet("is was makes made means meant equals")
    static let mores = WordSet("more less fewer higher lower dearer cheaper")
    static let saving = WordSet("saving saves saved save")
    /// "raised $400 from 12 people" is no rise.
    static let raising = WordSet("raise raised raises raising")
    static let losing = WordSet("lost loses shed gained gains added")
    static let spans = WordSet("in within more less fewer higher lower")
    static let cents = WordSet("cent cents pence penny p")
    static let levels = WordSet("at to")
    static let bases = WordSet("from on over than against with instead")
    static let compared = WordKey("compared")
    static let comparedBy = WordSet("with to")
    static let ups = WordSet("up down")
    static let nearly = WordSet("nearly almost about roughly around than")
    static let breaks = WordSet("; : . and but while which who when ( ) -- \u{2013} \u{2014}")
    static let apposition = WordSet(", or -- \u{2013} \u{2014} ( is are was were which that")
    static let many = WordSet("many much")
    static let saying = WordSet("said says reported according")
    static let comparing = WordSet("the as much many of its their that what than those")
    static let changes = WordSet(
        "rise fall increase decrease raise cut drop gain loss difference jump decline growth reduction"
    )
    static let rises = WordSet(
        """
        up rose risen rise rises rising raised raise raises increase increased increases increasing grew grow
        grown grows growing climbed climb climbs climbing jumped jump jumps soared surged surge surges leapt leaped
        swelled swollen expanded
        """
    )
    static let falls = WordSet(
        """
        down fell fallen fall falls falling cut cuts decreased decrease decreases dropped drop drops declined
        decline declines declining shrank shrunk shrink shrinking reduced reduce reduces reduction lowered plunged
        plummeted tumbled slumped dwindled sank slipped
        """
    )
    /// Words for a rise or a fall of what was told before; "growth from 3 to 2 percent" is no rise of it.
    static let upward = rises.union(
        WordSet("gain gains gained growth more higher dearer heavier longer larger")
    )
    static let downward = falls.union(WordSet("loss losses less fewer lower cheaper"))
    static let multiplying = WordSet("doubling tripling trebling quadrupling halving")
    static let multiplied = WordSet(keys: multiples.keys.map(\.raw))
    static let multiples: [WordKey: Double] = [
        WordKey("doubled"): 2, WordKey("double"): 2, WordKey("doubles"): 2,
        WordKey("doubling"): 2, WordKey("tripling"): 3, WordKey("trebling"): 3,
        WordKey("quadrupling"): 4, WordKey("tripled"): 3, WordKey("triple"): 3,
        WordKey("trebled"): 3,
        WordKey("quadrupled"): 4, WordKey("quadruple"): 4, WordKey("halved"): 0.5,
        WordKey("halve"): 0.5, WordKey("halving"): 0.5, WordKey("twice"): 2, WordKey("thrice"): 3,
    ]
}
