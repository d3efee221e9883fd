/// Finds parts that miss the total before them: "27 arrests: 17 in March and 9 in April".
///
/// Parts are taken for all there is only where the sentence says so: by a colon or bracket after the total, or where each
/// has a place of its own. Totals behind their parts are left to ``ClosingTotals``.
struct OpeningTotals: ConsistencyCheck {
    let triggers = [Trigger(figures: 3)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            let tokens = reading.sentences[sentence].tokens
            let found =
                afterColon(items, tokens, reading) ?? inBrackets(items, reading)
                ?? byPlace(items, tokens, reading)
                ?? ofGroup(items, reading)
            if let found { findings.append(found) }
        }
    }

    // MARK: Total first

    /// "27 arrests: 17 in March and 9 in April".
    private func afterColon(
        _ items: ArraySlice<Figure>,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Finding? {
        guard let colon = opening(of: sentence, reading) else { return nil }
        let close =
            (colon..<sentence.upperBound).first { reading.word($0) == .semicolon }
            ?? sentence.upperBound
        // "five buoys and the horn, which is 11 feet long"
        let aside = (colon..<close).last {
            reading.word($0) == .comma
                && ClosedWords.subjectRelatives.contains(reading.word($0 + 1))
        }
        let isOther = items.allSatisfy { $0.start < aside ?? close || $0.dimension != .count }
        let end = isOther ? aside ?? close : close
        // "€3,000 for the second"
        let counts = items.filter { $0.dimension != .ordinal }
        let parts = counts.filter { $0.start > colon && $0.end <= end }
        var singles = singles(in: colon..<end, reading)
        // "a house worth £1.4m"
        if !parts.allSatisfy({ $0.dimension == .count }) { singles = [] }
        let sum = parts.reduce(Double(singles.count)) { $0 + ($1.exact ?? 0) }
        guard
            let whole = whole(
                of: parts.count...parts.count + singles.count,
                sum,
                before: colon,
                counts.filter { $0.end <= colon },
                reading
            ), !isHedged(colon + 1..<max(colon + 1, end), parts: parts[...], reading)
        else { return nil }
        let found = WorkedSum.missedTotal(whole, parts, singles: singles, reading)
        let gap = whole.nounEnd..<colon
        // "Fifty-four of them will be let cheaply: 30 …"
        let noun = whole.isOfThem(reading) ? 2 : 0
        let isNear =
            gap.count - noun <= OpeningTotals.nearestColon
            && !gap.contains { reading.has(.quantity, at: $0) }
        return isNear || isLikely(whole, parts, sum, gap, reading) ? found : nil
    }

    /// How many words behind the total the colon mostly stands, and where it stands at the latest.
    private static let nearestColon = 5
    private static let farthestColon = 18

    /// The last number before the colon that the parts come near to and that doesn't count them: "£48,000 were owed to three creditors:
    /// £20,000 to a bank, …", "walked 310 miles in 14 days: 190 in the first week and 130 in the second".
    private func whole(
        of count: ClosedRange<Int>,
        _ sum: Double,
        before colon: Int,
        _ items: [Figure],
        _ reading: Reading
    ) -> Figure? {
        let whole = items.last { item in
            let isOfParts = count.contains { item.exact == Double($0) } && item.dimension == .count
            let isFar = item.exact.map { sum > 4 * $0 || $0 > 4 * sum } ?? false
            return items.count == 1 || !isOfParts && !isFar
        }
        // "holds 64 of the 120 seats: 41 for the Liberals, 15 …"
        if let index = items.firstIndex(where: { $0.tokens == whole?.tokens }), index > 0,
            case let part = items[index - 1], let value = part.exact, let all = whole?.exact,
            part.isOfOwnWhole(reading), abs(sum - value) < abs(sum - all)
        {
            return part
        }
        guard let whole, whole.exact != nil, colon - whole.nounEnd <= OpeningTotals.farthestColon
        else {
            return nil
        }
        return whole
    }

    /// Whether the parts behind a far colon are told so, and come so near to the total, that it is theirs: "212 people had come by
    /// bus, said the warden, Curtis Thibodeaux: 131 men from Texas, …".
    private func isLikely(
        _ whole: Figure,
        _ parts: [Figure],
        _ sum: Double,
        _ gap: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        let total = whole.exact ?? 0
        let areOfWhole = parts.allSatisfy {
            // "took 95 photographs and wrote to three friends: 40 lines to Ann, …"
            $0.dimension == .count && $0.quantity.unit == nil
                ? whole.quantity.unit != nil || whole.isOfOwnWhole(reading)
                : $0.dimension == whole.dimension && $0.isOfSameUnit(whole)
                    || $0.countsPeople(like: whole)
        }
        // "1,240 lots, says the catalogue: 410 umbrellas, 385 telephones, …": of three that miss it by a slip the nouns don't matter.
        let isSlip = Slip.isLikely(total, for: sum)
        return (areOfWhole ? parts.count >= 3 || isSlip : parts.count >= 3 && isSlip)
            && sum > 0.85 * total && sum < 1.18 * total
            // "40 patients before noon, and in the afternoon those who had waited: 16 men, …"
            && !reading.has(TotalWords.joining, in: gap)
            // "had 900 voters, who had three questions to answer: 410 were for the road, …"
            && gap.allSatisfy {
                !reading.begins(.quantity, at: $0)
                    || TotalWords.dividing.contains(reading.word($0 - 1))
            }
    }

    /// "six horses, three goats and a llama": what stands without a number counts as well.
    private func singles(in range: Range<Int>, _ reading: Reading) -> [Int] {
        range.dropFirst().filter {
            TotalWords.separators.contains(reading.word($0 - 1))
                && (TotalWords.singles.contains(reading.word($0))
                    // "44 passengers, two guides and the driver"
                    || reading.word($0) == .the && reading.tag($0 + 1) == .noun
                        // "the bishop and his sister"
                        && (reading.word($0 - 1) == .and || reading.word($0 + 2) == .and
                            // ": the captain, four officers and 26 sailors"
                            || reading.word($0 - 1) == .colon && reading.word($0 + 2) == .comma))
                && !reading.has(.quantity, at: $0) && !isGroup($0, reading)
                // "and the rest, 20, limes"
                && !RestWords.remainders.contains(reading.word($0 + 1))
        }
    }

    /// "a crew of 25": the number is behind it.
    private func isGroup(_ article: Int, _ reading: Reading) -> Bool {
        (article + 2...article + 3).contains {
            reading.word($0) == .of && reading.begins(.quantity, at: $0 + 1)
        }
    }

    /// The colon, or the end of "made up of", "consists of".
    private func opening(of sentence: Range<Int>, _ reading: Reading) -> Int? {
        let particles = TotalWords.particles
        return sentence.first { token in
            let key = reading.word(token)
            if key == .colon { return true }
            guard particles.contains(key), token > sentence.lowerBound else { return false }
            return TotalWords.composing.contains(reading.word(token - 1))
                || (token > sentence.lowerBound + 1 && key == .of
                    && reading.word(token - 1) == .up
                    && TotalWords.composing.contains(reading.word(token - 2)))
        }
    }

    /// "12 people (7 men and 6 women)", "12 people -- 7 men and 6 women --".
    private func inBrackets(_ items: ArraySlice<Figure>, _ reading: Reading) -> Finding? {
        for index in items.indices.dropLast(2) {
            let whole = items[index]
            guard whole.exact != nil, whole.nounEnd < reading.tokens.count,
                case let opening = reading.word(whole.nounEnd),
                ClosedWords.asideMarks.contains(opening)
            else { continue }
            var parts: [Figure] = []
            var place = whole.nounEnd + 1
            for part in items[(index + 1)...].prefix(12) {
                guard part.start - place <= (parts.isEmpty ? 0 : 2), place > 0,
                    reading.hasOnly(TotalWords.joints, in: place..<max(place, part.start))
                else { break }
                parts.append(part)
                place = part.nounEnd
            }
            guard parts.count >= 2, place < reading.tokens.count, reading.isMark(place)
            else { continue }
            // "Five sisters, three brothers and a dog" is a list of its own.
            let isList = opening == .comma
            let isOpen = isPartOfPeople(whole) && !isOfHalves(whole, parts)
            if isList, !parts.allSatisfy({ isPartOfPeople($0) }) || isOpen { continue }
            if let found = finding(whole, parts, reading) { return found }
        }
        return nil
    }

    private func isPartOfPeople(_ figure: Figure) -> Bool {
        figure.counts(TotalWords.people)
    }

    /// "460 children, 280 girls and 160 boys".
    private func isOfHalves(_ whole: Figure, _ parts: [Figure]) -> Bool {
        guard let noun = whole.noun, let halves = TotalWords.halves[noun] else { return false }
        return parts.allSatisfy { part in
            part.counts(halves)
        }
    }

    // MARK: Parts by place

    /// "Three hospitals treated 140 people, 45 at St Anne's, 61 at the Royal and 44 at the General".
    ///
    /// The parts end the sentence, each with a place, and the total is the figure before them.
    private func byPlace(
        _ items: ArraySlice<Figure>,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Finding? {
        // "110 from the second and 60 from the third"
        let items = items.filter { $0.dimension != .ordinal }[...]
        var parts = items.suffix(while: { part in
            part.exact != nil && part.isPart && TotalWords.preposition(behind: part, reading)
        })
        // "1,250 roles, with 640 posts going in Dublin, 380 in Cork and 220 in Shannon"
        if let next = parts.first, parts.startIndex > items.startIndex,
            isMember(items[parts.startIndex - 1], of: next, reading)
        {
            parts = items[(parts.startIndex - 1)...]
        }
        guard let first = parts.first, parts.startIndex > items.startIndex,
            case let lead = first.start, case let isOfThem = first.isBehindOfThem(reading),
            reading.word(isOfThem ? lead - 3 : lead - 1) == .comma
                || reading.word(lead - 1) == .with && reading.word(lead - 2) == .comma,
            let divided = wholeOfPlaces(before: parts, items, reading),
            case let (whole, end) = divided, whole.exact != nil,
            whole.dimension == first.dimension, whole.quantity.unit != nil || isOfThem,
            parts.count >= 3 && !isOfThem
                || (parts.count == 2 && end + 1 == lead)
                || isSlip(whole, of: parts, reading),
            whole.gap(to: first).allSatisfy({
                !reading.tag($0).isFiniteVerb
                    || isOfThem && ChangeWords.saying.contains(reading.word($0))
            }),
            !isHedged(whole.start..<sentence.upperBound, parts: parts, reading)
        else { return nil }
        return finding(whole, Array(parts), reading)
    }

    /// The figure before the parts, and where its noun ends; behind it may be said in how many it falls.
    ///
    /// "brought in 4,300 boxes from three fields, 1,850 from the upper one, …"
    private func wholeOfPlaces(
        before parts: ArraySlice<Figure>,
        _ items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> (Figure, end: Int)? {
        let index = parts.startIndex - 1
        let last = items[index]
        let leads = reading.words(2, before: last)
        guard index > items.startIndex, last.exact == Double(parts.count),
            last.dimension == .count || last.dimension == .duration,
            reading.has(TotalWords.dividing, in: leads),
            leads.lowerBound - items[index - 1].nounEnd <= 2
        else { return (last, last.nounEnd) }
        return (items[index - 1], last.nounEnd)
    }

    /// "will cut 165 jobs at the dock, 112 at the mine and 73 at the pit": the first of the list, and no total of it.
    private func isMember(_ whole: Figure, of first: Figure, _ reading: Reading) -> Bool {
        guard let place = TotalWords.place(behind: first, reading), first.quantity.unit == nil,
            !first.isBehindOfThem(reading)
        else { return false }
        let gap = whole.gap(to: first)
        return gap.prefix(TotalWords.farthestPlace).contains {
            reading.word($0) == reading.word(place)
                // "140 people at three hospitals, 45 at St Anne's"
                && !reading.begins(.quantity, at: $0 + 1)
        }
    }

    /// Two or more parts with one word behind each that are a slip away from the whole: "52 houses in the street, 26 on the north
    /// side and 24 on the south", "rose to 217, of whom 143 were in the town and 64 in the villages".
    private func isSlip(_ whole: Figure, of parts: ArraySlice<Figure>, _ reading: Reading) -> Bool {
        let words = Set(
            parts.compactMap { TotalWords.place(behind: $0, reading) }.map { reading.word($0) }
        )
        let sum = parts.exactSum
        return parts.count >= 2 && words.count == 1 && sum >= 12
            && Slip.isLikely(whole.exact ?? 0, for: sum)
    }

    // MARK: What a group is made of

    /// "A choir of 24 has eight sopranos, six altos, five tenors and four basses": a list to the end of the clause.
    private func ofGroup(_ items: ArraySlice<Figure>, _ reading: Reading) -> Finding? {
        for index in items.indices.dropLast(3) {
            let whole = items[index]
            let verb = whole.nounEnd
            guard let total = whole.exact, whole.dimension == .count,
                TotalWords.having.contains(reading.word(verb)), items[index + 1].start == verb + 1
            else { continue }
            var parts: [Figure] = []
            var place = verb + 1
            for part in items[(index + 1)...] {
                guard part.start - place <= 2, part.quantity.unit != nil,
                    reading.hasOnly(TotalWords.joints, in: place..<part.start)
                else { break }
                parts.append(part)
                place = part.nounEnd
            }
            let sum = parts.exactSum
            guard parts.count >= 3, place < reading.tokens.count,
                reading.isMark(place), abs(sum - total) <= max(2, 0.15 * total)
            else { continue }
            return finding(whole, parts, reading)
        }
        return nil
    }

    // MARK: The sum

    /// Whether the parts are said not to be all: "among them", "others" without a number of their own.
    private func isHedged(
        _ range: Range<Int>,
        parts: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Bool {
        range.contains { token in
            let key = reading.word(token)
            if TotalWords.hedges.contains(key) { return true }
            guard TotalWords.others.contains(key) else { return false }
            return !parts.contains { (token - 4...token + 3).contains($0.start) }
        }
    }

    private func finding(_ whole: Figure, _ parts: [Figure], _ reading: Reading) -> Finding? {
        WorkedSum.missedTotal(whole, parts, reading)
    }
}

extension ArraySlice {
    /// The longest end whose elements all meet the condition.
    fileprivate func suffix(while condition: (Element) -> Bool) -> ArraySlice {
        var start = endIndex
        while start > startIndex, condition(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}

extension Figure {
    /// Whether it may be one of several parts: a bare number, or a sum of money.
    fileprivate var isPart: Bool {
        dimension == .money || (dimension == .count && quantity.unit == nil)
    }
}

private enum TotalWords {
    /// Whether a place follows a figure: "45 at", "61 in".
    ///
    /// "Of them" may stand between: "five of them for sopranos".
    static func preposition(behind part: Figure, _ reading: Reading) -> Bool {
        place(behind: part, reading) != nil
    }

    /// The preposition that leads to the place.
    static func place(behind part: Figure, _ reading: Reading) -> Int? {
        var next = part.end
        // "ten are from Europe"
        if next + 1 < reading.tokens.count, being.contains(reading.word(next)) { next += 1 }
        if reading.word(next) == .of, ClosedWords.groupPronouns.contains(reading.word(next + 1)) {
            next += 2
        }
        return next < reading.tokens.count && places.contains(reading.word(next)) ? next : nil
    }

    /// How many words behind a number its place begins: "640 posts going in Dublin".
    static let farthestPlace = 3
    static let joining = WordSet("and but while ;")
    /// What leads to the number of the parts: "split in three", "owed to three creditors".
    static let dividing = WordSet("in into to between among from by the of at on over across")
    static let being = WordSet("are were is was come came")

    static let places = WordSet("at in from on by for to with")
    static let particles = WordSet("of into between among")
    static let composing = WordSet(
        "made makes consists consisting consisted composed divided split shared broken comprised"
    )
    static let joints = WordSet(", and &")
    static let separators = WordSet(", and : &")
    static let singles = WordSet("a an one his her their its")
    static let having = WordSet("has have had includes")
    static let hedges = WordSet("including include includes among about roughly mostly mainly")
    static let others = WordSet("other others rest remainder remaining")
    /// The nouns of those that a noun for both covers.
    static let halves: [WordKey: WordSet] = [
        WordKey("children"): WordSet("boys girls sons daughters"),
        WordKey("adults"): WordSet("men women"),
    ]
    static let people = WordSet(
        "men women boys girls adults children males females husbands wives sons daughters"
    )
}
