/// The figures of a sentence, of which some may be the parts of a whole in it or beside it.
struct PartList {
    private let here: ArraySlice<Figure>
    /// Whether the sentence names the whole whose parts they are.
    let isOfNamed: Bool
    private let before: ArraySlice<Figure>
    private let behind: ArraySlice<Figure>
    let reading: Reading

    /// Below it one number is always near another.
    private static let least = 12.0
    /// How many words there may be from one part to the next, and from the last to its whole.
    private static let widestGap = 14
    private static let farthestWhole = 30

    init(
        _ here: ArraySlice<Figure>,
        ofNamed isOfNamed: Bool,
        before: ArraySlice<Figure>,
        behind: ArraySlice<Figure>,
        _ reading: Reading
    ) {
        self.here = here
        self.isOfNamed = isOfNamed
        self.before = before
        self.behind = behind
        self.reading = reading
    }

    // MARK: The whole before its parts

    /// "It lent 4,300 books. Of these 2,900 went to adults and 1,600 to children."
    func behindWhole() -> (whole: Figure, parts: [Figure])? {
        for group in [before, here] {
            // The last figure of the sentence before, or the first of this one.
            let isEarlier = group.first?.sentence != here.first?.sentence
            for whole in group where isWhole(whole) && (whole.quantity.unit != nil || isOfNamed) {
                let alike = group.filter { $0.dimension == whole.dimension }
                guard (isEarlier ? alike.last : alike.first)?.tokens == whole.tokens else {
                    continue
                }
                let parts = mayBeParts(of: whole)
                guard isList(parts), let first = parts.first, !isOfAnotherYear(whole),
                    !mayOverlap(parts),
                    // "for 30 years. Of 3,000 houses 450 were taken down, leaving 2,550"
                    whole.dimension == first.dimension || parts.termSum < 2 * (whole.term ?? 0),
                    repeatVerb(of: whole, parts) || nearlyMake(whole, parts)
                        || areOf(whole, parts)
                            && (!isMember(whole, of: parts) || openSentence(parts)),
                    // "14 kilos a day in two meals. It gets eleven now, in five"
                    isOfNamed || whole.dimension == first.dimension || endsWithAnd(parts),
                    !isOutcome(parts, of: whole), !isWholeOfFirst(parts, whole),
                    case let sum = parts.termSum,
                    sum > (whole.term ?? 0) || areAll(parts) || repeatVerb(of: whole, parts)
                        || nearlyMake(whole, parts),
                    Slip.isLikely(whole.term ?? 0, for: sum) || exceeds(whole, parts, sum),
                    parts.count > 2 || whole.dimension == .count
                        || Slip.isTelling(whole.term ?? 0, for: sum),
                    first.start >= whole.nounEnd, !isMade(whole, parts)
                else { continue }
                return (whole, parts)
            }
        }
        return nil
    }

    /// Whether the last is what the others, taken off or added, leave of the whole.
    ///
    /// "120 animals. Since then 45 have died and 30 were born, so that it has 105 now."
    private func isOutcome(_ parts: [Figure], of whole: Figure) -> Bool {
        guard let last = parts.last, parts.count >= 3, RestCue(of: last, reading) == .outcome else {
            return false
        }
        return WorkedSum.isMade(last, of: [whole] + parts.dropLast())
    }

    /// Whether the first of them make the whole, so that the others are parts of these.
    ///
    /// "31 people. Nineteen were on chairs and twelve on trolleys, and three of those on chairs had brought their own".
    private func isWholeOfFirst(_ parts: [Figure], _ whole: Figure) -> Bool {
        parts.count > 2 && (2..<parts.count).contains { parts.prefix($0).termSum == whole.term }
    }

    /// Whether a year is named with the whole that its parts aren't of.
    ///
    /// "The two schools had 612 pupils in 2019. Lincoln has 341 and Harbor View 281."
    private func isOfAnotherYear(_ whole: Figure) -> Bool {
        guard let sentence = here.first?.sentence, whole.sentence != sentence,
            reading.word(reading.sentences[sentence].start) != .of
        else { return false }
        return reading.sentences[whole.sentence].tokens.contains {
            reading.tokens.kind[$0] == .number && reading.isCalendarTime($0)
        }
    }

    /// The figures behind a whole that may count the same: bare ones, if there are two, since another noun is another thing
    /// ("The 62 pupils come from three villages, 31 from Ashby …").
    private func mayBeParts(of whole: Figure) -> [Figure] {
        let later = Array(here.filter { $0.start >= whole.nounEnd })
        let bare = later.filter { $0.dimension == .count && $0.quantity.unit == nil }
        if let told = toldAlike(later) { return told }
        // "Of these, 4,100 tonnes were cider apples, 2,300 dessert apples and 900 cookers"
        if isOfNamed, whole.isMeasure, later.count >= 3, later.first?.dimension == whole.dimension,
            later.dropFirst().allSatisfy({ $0.dimension == .count })
        {
            return later
        }
        guard bare.count >= 2 else { return later.filter { $0.dimension == whole.dimension } }
        return later.filter { figure in
            bare.contains { $0.tokens == figure.tokens || isFollowedAlike($0, figure) }
                || figure.quantity.unit != nil && figure.isOfSameUnit(whole)
        }
    }

    /// "44 of them new and 18 with a view": two of which one is a quality and the other none.
    private func mayOverlap(_ parts: [Figure]) -> Bool {
        let tags = parts.map { part -> PartOfSpeech? in
            let next = part.end
            let word = part.isOfThem(reading) ? next + 2 : next
            return word < reading.tokens.count ? reading.tag(word) : nil
        }
        return parts.count == 2
            && tags.contains { $0?.isAdjective == true } && tags.contains(.preposition)
    }

    /// "740 need a dentist, 420 need glasses", which is read as a number of "need glasses".
    func isFollowedAlike(_ first: Figure, _ second: Figure) -> Bool {
        let (one, other) = (first.end, second.end)
        return max(one, other) < reading.tokens.count && second.dimension == .count
            && reading.word(one) == reading.word(other)
            && reading.tokens.kind[one] == .word
    }

    /// Whether the parts count what the whole does, in fewer words; "of which 140 are apples, 90 pears".
    private func areOf(_ whole: Figure, _ parts: [Figure]) -> Bool {
        if parts.allSatisfy({ $0.isOfSameUnit(whole) }) { return true }
        if isOfNamed, whole.sentence != here.first?.sentence { return true }
        guard whole.dimension == .count, let first = parts.first, first.quantity.unit == nil
        else { return false }
        // "Of the 920 letters 610 were kind"
        let start = reading.sentences[whole.sentence].start
        if reading.word(start) == .of, whole.start - start <= 3 { return true }
        let between = whole.gap(to: first)
        return zip(between, between.dropFirst()).contains {
            reading.word($0) == .of && ClosedWords.groupPronouns.contains(reading.word($1))
        }
    }

    /// Whether three parts or more have the verb of the whole once for all of them.
    ///
    /// "The farm lost 126 sheep last year. The north field lost 71, the hill 34 and the marsh 19."
    private func repeatVerb(of whole: Figure, _ parts: [Figure]) -> Bool {
        guard parts.count >= 3, endsWithAnd(parts), let first = parts.first, let last = parts.last,
            last.tokens == here.last?.tokens, first.sentence - whole.sentence <= 1,
            let verb = verbOf(whole), let other = verbOf(first),
            SharedWords.stem(of: verb, reading) == SharedWords.stem(of: other, reading)
        else { return false }
        return (first.nounEnd..<max(first.nounEnd, last.start)).allSatisfy {
            !reading.tag($0).isVerb && !SumSlipWords.hedges.contains(reading.word($0))
        }
    }

    /// The verb of which a figure is the object, right before it.
    private func verbOf(_ figure: Figure) -> Int? {
        reading.words(3, before: figure).reversed().prefix { !reading.isMark($0) }
            .first { reading.tag($0).isVerb && !ClosedWords.be.contains(reading.word($0)) }
    }

    /// Whether three parts or more of what "of those" names end their sentence, the last behind "and", and none is hedged.
    private func areAll(_ parts: [Figure]) -> Bool {
        guard parts.count >= 3, endsWithAnd(parts), let first = parts.first, let last = parts.last
        else { return false }
        let sentence = reading.sentences[first.sentence].tokens
        // "has paid £61 million of that, the county £21 million and a builder £8 million"
        return
            (isOfNamed || first.isOfThem(reading, LinkWords.pronouns)
            || first.isBehindOfThem(reading) || openSentence(parts))
            && last.tokens == here.last?.tokens
            && sentence.allSatisfy { !SumSlipWords.hedges.contains(reading.word($0)) }
    }

    /// Whether three parts or more nearly come to the only figure of the sentence before, or to what is "in three counties".
    ///
    /// "Voters cast 5,400 ballots. Reyes got 2,900 and Holt 2,100; 300 were blank."
    private func nearlyMake(_ whole: Figure, _ parts: [Figure]) -> Bool {
        guard let first = parts.first, let value = whole.exact, parts.count >= 3, value >= 100,
            whole.sentence == first.sentence - 1,
            parts.count == here.count(where: { $0.dimension != .ordinal }),
            abs(parts.termSum - value) <= 0.06 * value
        else { return false }
        let isDivided = before.contains {
            $0.exact == Double(parts.count) && $0.start - whole.nounEnd == 1
                && reading.tag(whole.nounEnd) == .preposition
        }
        let tokens = reading.sentences[first.sentence].tokens
        return isDivided
            || before.count == 1 && !reading.opensBlock(first.sentence)
                && tokens.allSatisfy {
                    !SumSlipWords.hedges.contains(reading.word($0))
                        // "with no other kinds counted"
                        || SumSlipWords.none.contains(reading.word($0 - 1))
                }
    }

    /// "Twenty are tankers, eleven are ferries and nine are tugs", "There were 20 in the hall, eleven in the kitchen and nine in the
    /// bath": bare numbers with which their sentence begins.
    private func openSentence(_ parts: [Figure]) -> Bool {
        guard let first = parts.first,
            case let sentence = reading.sentences[first.sentence].tokens,
            parts.allSatisfy({ $0.quantity.unit == nil && $0.dimension == .count })
        else { return false }
        return first.start == sentence.lowerBound
            || first.start == sentence.lowerBound + 2
                && reading.word(sentence.lowerBound) == .there
    }

    /// Whether the figure is told in the same way as the parts, as one of a longer list.
    ///
    /// "Cruz has 69, Rubio has 41 and Kasich has 19", "42 votes for Trump, 18 for Cruz and 16 for Rubio", "£640,000, £590,000 and
    /// £120,000".
    private func isMember(_ whole: Figure, of parts: [Figure]) -> Bool {
        guard let first = parts.first, whole.nounEnd < reading.tokens.count,
            first.nounEnd < reading.tokens.count
        else { return true }
        if reading.isMark(whole.nounEnd) {
            return whole.nounEnd + 1 == first.start
                && SumSlipWords.joints.contains(reading.word(first.nounEnd))
                || isOfAnother(first, behind: whole)
        }
        if reading.word(whole.nounEnd) == .and && whole.nounEnd + 1 == first.start { return true }
        if reading.word(whole.nounEnd) == reading.word(first.nounEnd) { return true }
        if isOfSamePlace(whole, as: first) { return true }
        let (own, other) = (whole.start - 1, first.start - 1)
        return min(own, other) >= 0 && reading.word(own) == reading.word(other)
            && !SumSlipWords.openings.contains(reading.word(own))
    }

    /// "France has won 14 medals, Italy eleven and Spain five", "the second eleven": whose the number is stands before it.
    private func isOfAnother(_ part: Figure, behind whole: Figure) -> Bool {
        let owner = whole.gap(to: part).dropFirst()
        return (1...4).contains(owner.count) && reading.word(whole.nounEnd) == .comma
            && owner.allSatisfy {
                reading.tokens.kind[$0] == .word
                    && (reading.tag($0).isNoun || reading.tag($0).isProperNoun
                        || reading.tokens.shape[$0].contains(.capitalised)
                        || ClosedWords.definite.contains(reading.word($0))
                        || ClosedWords.ordinals.contains(reading.word($0)))
            }
    }

    // MARK: The whole behind its parts

    /// "15 paintings and six drawings; the 23 works", "26 sopranos and 19 tenors, 47 singers in all".
    func beforeWhole() -> (whole: Figure, parts: [Figure])? {
        for group in [here, behind] {
            for whole in group where isWhole(whole) {
                let alike = group.filter { $0.dimension == whole.dimension }
                let isLater = whole.sentence != here.first?.sentence
                // "12 employees and seven at the time … New tests have been made in 29 of the systems" is of another paragraph.
                guard
                    !isLater
                        || alike.first?.tokens == whole.tokens
                            && (!reading.opensBlock(whole.sentence) || whole.opensAsAll(reading))
                else { continue }
                let parts = listed(
                    here.filter {
                        $0.nounEnd <= whole.start && $0.dimension == whole.dimension
                    }
                )
                if isSum(whole, of: parts) { return (whole, parts) }
                // "£90 an evening, or £900 in all, and a raffle £220 more. The cheque is for £1,020."
                if parts.count == 3, case let last = Array(parts.dropFirst()),
                    last.first.flatMap({ TotalCue(of: $0, reading) }) == .sum,
                    isSum(whole, of: last)
                {
                    return (whole, last)
                }
            }
        }
        return nil
    }

    /// Those behind a colon, if there is one before two or more: "Three shelters took in people: 120 at the school, 85 at the church".
    private func listed(_ figures: [Figure]) -> [Figure] {
        guard figures.count > 2, let first = figures.first else { return figures }
        let isBeforeColon = first.gap(to: figures[1]).contains { reading.word($0) == .colon }
        return isBeforeColon ? Array(figures.dropFirst()) : figures
    }

    private func isSum(_ whole: Figure, of parts: [Figure]) -> Bool {
        guard isList(parts), let last = parts.last, endsWithAnd(parts) else { return false }
        return (whole.dimension == .count || parts.allSatisfy { $0.isOfSameUnit(whole) })
            && whole.start - last.nounEnd <= PartList.farthestWhole
            && isClosing(whole, behind: last, parts)
            // "120 sheep, lost 15 and bought 30; now there are 135"
            && !(parts.count >= 3 && RestCue(of: whole, reading) == .outcome)
            && Slip.isLikely(whole.term ?? 0, for: parts.termSum) && !isMade(whole, parts)
            && (parts.count > 2 || Slip.isTelling(whole.term ?? 0, for: parts.termSum))
            && !whole.agrees(with: parts.dropFirst().termSum)
    }

    /// Whether words say that the figure is of all: "in all", "together", "the 23 works", "out of 815"; in the sentence of its
    /// parts, too, where these have no nouns of their own ("With 34 votes from the town and 27 from the villages he had 63").
    private func isClosing(_ whole: Figure, behind last: Figure, _ parts: [Figure]) -> Bool {
        let start = whole.start
        let lead = max(last.nounEnd, start - 6)..<start
        let tail = whole.end..<min(reading.tokens.count, whole.nounEnd + 3)
        if reading.has(.all, in: lead.suffix(2))
            || reading.has(SumSlipWords.cues, in: lead)
            || tail.contains(where: {
                reading.word($0) == .all || SumSlipWords.cues.contains(reading.word($0))
            })
        {
            return true
        }
        if start > 0, ClosedWords.pluralDeterminers.contains(reading.word(start - 1)) {
            return true
        }
        // "12 cranes and nine trucks. Its fleet of 23 …", "18 beds … 22. The loss of 44 beds"
        if start >= 3, reading.word(start - 1) == .of,
            ClosedWords.definite.contains(reading.word(start - 3)),
            SumWords.groups.contains(reading.word(start - 2))
                || reading.sentences[whole.sentence].start == start - 3
                    && SumSlipWords.events.contains(reading.word(start - 2))
        {
            return true
        }
        // "18 violins, six cellos and two harps, 26 instruments": behind "and" the list is at its end.
        let isApposed =
            lead.count == 1 && reading.word(lead.lowerBound) == .comma && parts.count >= 3
            && reading.isMark(whole.nounEnd)
        if isApposed, whole.quantity.unit != nil { return true }
        // One more of the list: "14 Catholics, six Orthodox and 29 others".
        let isNext = reading.hasOnly(SumSlipWords.joints, in: lead)
        return whole.sentence == last.sentence && !isNext
            && parts.dropFirst().contains { $0.quantity.unit == nil || $0.dimension != .count }
            && !isMember(whole, of: parts)
    }

    // MARK: Parts

    private func isWhole(_ figure: Figure) -> Bool {
        (figure.exact ?? 0) >= PartList.least && !isPart(figure)
            && RateMark.behind(
                figure,
                reading.sentences[figure.sentence].tokens,
                reading
            )?.isEach != true
    }

    /// "£3.1 million of the gap": a part itself.
    private func isPart(_ figure: Figure) -> Bool {
        figure.dimension == .money && reading.word(figure.nounEnd) == .of
            && ClosedWords.definite.contains(reading.word(figure.nounEnd + 1))
    }

    /// Two to six numbers joined by commas and "and", none of them for each or for a time.
    private func isList(_ parts: [Figure]) -> Bool {
        guard (2...6).contains(parts.count), parts.allSatisfy({ $0.term != nil }) else {
            return false
        }
        let gaps = zip(parts, parts.dropFirst()).map { $0.gap(to: $1) }
        return gaps.allSatisfy { gap in
            gap.count <= (isOfNamed ? PartList.farthestWhole : PartList.widestGap)
                && gap.contains {
                    SumSlipWords.joints.contains(reading.word($0))
                        || isOfNamed && reading.word($0) == .fullStop
                }
        } && parts.allSatisfy { (RateMark(of: $0, reading) == nil || isFor($0)) && !isValue($0) }
    }

    /// "their goal difference is 13, and Halby's is 17": what something is, and not how many of the whole.
    private func isValue(_ part: Figure) -> Bool {
        part.quantity.unit == nil && SumSlipWords.values.contains(reading.word(part.start - 1))
    }

    /// Whether any sum or difference of figures around gives the whole.
    ///
    /// "The first bid was $70,000 and the last $95,000, $25,000 more". Of three parts and more some sum with some of them taken off gives anything.
    private func isMade(_ whole: Figure, _ parts: [Figure]) -> Bool {
        let around = (before + here + behind).filter { figure in
            figure.tokens != whole.tokens && figure.dimension == whole.dimension
                && (parts.count == 2 || !parts.contains { $0.tokens == figure.tokens })
        }
        return WorkedSum.isMade(whole, of: Array(around))
    }

    private func endsWithAnd(_ parts: [Figure]) -> Bool {
        zip(parts, parts.dropFirst()).suffix(1).contains { first, last in
            reading.has(.and, in: first.gap(to: last))
        }
    }
}
