/// Finds one thing with two figures: "24 beds" and then "the 42 beds".
///
/// Two numbers of one unit are most often two facts. They are taken for one where the later is said of what
/// is known already ("all 48 miles of it", "the 42 beds") or restated in a quotation, and its digits are those
/// of the first in another order; or where both sentences share so many words that they tell the same.
struct RestatedFigures: ConsistencyCheck {
    /// How many figures of one unit a figure is held against.
    private static let memory = 12

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var byUnit: [WordKey: [StatedFigure]] = [:]
        var shared = SharedWords(reading)
        for figure in figures.figures {
            guard let stated = StatedFigure(figure, in: reading) else { continue }
            var other: StatedFigure?
            for key in stated.units where other == nil {
                let earlier = byUnit[key, default: []].suffix(RestatedFigures.memory)
                other = earlier.first { isOneThing($0, stated, &shared, earlier, reading) }
            }
            // "It seats 48 … all 84 of its seats": the noun of one is the verb of the other.
            if other == nil, let digits = stated.digitKey {
                other = byUnit[digits, default: []].suffix(RestatedFigures.memory).first {
                    isSwappedBesideOneWord($0, stated, &shared, reading)
                }
            }
            if let other, !isSum(stated.figure, with: other.figure, figures, reading),
                !isAllOfSentence(other.figure, stated.figure, figures),
                !isToldOfOther(stated.figure, other.figure, figures),
                !areBothConfirmed(other.figure, stated.figure, figures),
                !isOneOfMany(stated, other, figures)
            {
                findings.append(finding(other, stated, in: reading))
            }
            for key in stated.units + [stated.digitKey].compactMap(\.self) {
                byUnit[key, default: []].append(stated)
            }
        }
        findings += partsAgain(figures, &shared, reading)
    }

    private func finding(
        _ first: StatedFigure,
        _ second: StatedFigure,
        in reading: Reading
    ) -> Finding {
        let places = [first.figure.tokens, second.figure.tokens]
        guard first.isSwapped(second) else { return .ofTwoValues(places[0], places[1], reading) }
        let words = places.map { reading.source[reading.tokens.span($0)] }
        return Finding(
            kind: .number,
            message: "“\(words[0])” and “\(words[1])”: the same digits in another order.",
            spans: reading.spans(of: places)
        )
    }

    private func isOneThing(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords,
        _ earlier: ArraySlice<StatedFigure>,
        _ reading: Reading
    ) -> Bool {
        guard first.value != second.value, first.figure.sentence != second.figure.sentence,
            !first.isRounded && !second.isRounded || first.isSwapped(second),
            first.value <= 10 * second.value, second.value <= 10 * first.value,
            // A figure that stood before is restated itself.
            !earlier.contains(where: { $0.value == second.value }),
            !areParallel(first.figure, second.figure, reading)
                && !areOfTwoPeople(first.figure, second.figure, reading)
                && !reading.isOfAnotherOne(second.figure)
                && !reading.isOfWhatWasTold(second.figure)
                || words.restates(second.figure.sentence),
            // "Is everybody supposed to earn $12?"
            !reading.asks(second.figure.sentence) || words.restates(second.figure.sentence),
            !words.isCorrection(second.figure.sentence), !reading.isOfOthers(second.figure),
            !reading.areOfTwoRanks(first.figure, second.figure)
        else { return false }
        if WorkedSum.isSlipOfTen(first.value, second.value) {
            return isQuotedTenfold(first, second, &words)
        }
        if first.isSwapped(second) { return isSwap(first, second, &words, earlier, reading) }
        if isMeasuredAgain(first, second, &words, earlier),
            !reading.areOfTwoNames(first.figure, second.figure)
        {
            return true
        }
        // "in the farm's 12 pens … all of the farm's 14 pens"
        if reading.haveOneOwner(first.figure, second.figure)
            || reading.isOfWhole(first.figure) && reading.isOwned(second.figure),
            earlier.count == 1, first.isOfSameUnit(second), !first.isBare, !second.isBare,
            first.isWithin(1.6, of: second), !words.hasContrast(near: second.figure)
        {
            return true
        }
        if isLevyAgain(first, second, &words, earlier) { return true }
        if first.isSmall || second.isSmall { return isSmallGroup(first, second, &words, earlier) }
        return isKnownAgain(first, second, &words, earlier)
            || isToldAgain(first, second, &words, earlier, reading)
    }

    /// "$3 million" and then, in somebody's words, "$30 million".
    private func isQuotedTenfold(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords
    ) -> Bool {
        let (low, high) = (min(first.value, second.value), max(first.value, second.value))
        return first.isOfSameUnit(second) && first.isMoney && second.isQuoted && high == 10 * low
            // Further apart one word in common is chance.
            && words.count(of: first, and: second)
                >= (second.figure.sentence - first.figure.sentence <= 2 ? 1 : 2)
    }

    /// The only length, weight or area of its unit, and another where a leaflet or a sign tells it.
    private func isMeasuredAgain(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords,
        _ earlier: ArraySlice<StatedFigure>
    ) -> Bool {
        guard earlier.count == 1, first.isMeasure, first.isOfSameUnit(second), !first.isBare,
            !second.isBare, first.isWithin(2, of: second)
        else { return false }
        return words.restates(second.figure.sentence) && !words.hasContrast(near: second.figure)
    }

    /// "a levy of 3 per cent on every bag … the decree says: “a levy of five per cent”": the only one of its name.
    private func isLevyAgain(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords,
        _ earlier: ArraySlice<StatedFigure>
    ) -> Bool {
        first.figure.dimension == .percent && first.amountOf != nil
            && first.amountOf == second.amountOf && earlier.count == 1
            && (second.isDefinite || second.isQuoted || words.restates(second.figure.sentence))
            && first.isWithin(2, of: second) && !words.hasContrast(near: second.figure)
    }

    /// "six branches … together the five branches", "a three-page ruling … the four-page ruling".
    private func isSmallGroup(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords,
        _ earlier: ArraySlice<StatedFigure>
    ) -> Bool {
        guard first.isOfSameUnit(second), earlier.count == 1,
            !words.hasContrast(near: second.figure)
        else { return false }
        // "fell asleep on five occasions … The file has: “Asleep on three occasions”"
        if second.isQuoted, words.restates(second.figure.sentence),
            second.isDefinite || words.count(of: first, and: second) >= 2
        {
            return true
        }
        guard second.isDefinite else { return false }
        return second.isCompound || (second.isKnownGroup && !first.isDefinite)
            || (second.isOfAll && words.count(of: first, and: second) >= 1)
    }

    /// A figure near the only one of its unit that is said of what is known: "24 pupils … the 26 pupils".
    private func isKnownAgain(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords,
        _ earlier: ArraySlice<StatedFigure>
    ) -> Bool {
        // "Fourteen" and "forty" sound alike.
        let isKnown = second.isDefinite || second.isQuoted || words.restates(second.figure.sentence)
        if isKnown, first.isOfSameUnit(second), first.isTeen(of: second) { return true }
        // "had 19 passengers on board. All 18 were rescued."
        if second.isBare, second.isOfAll, earlier.count == 1, first.isOfPeople,
            second.figure.sentence == first.figure.sentence + 1, first.isWithin(1.2, of: second)
        {
            return !words.hasContrast(near: second.figure)
        }
        guard first.isOfSameUnit(second) else { return false }
        // "a grant of £30,000 … the £35,000 grant"
        let isOneAmount = first.amountOf != nil && first.amountOf == second.amountOf
        return second.isDefinite && !first.isBare && !second.isBare
            && ((first.figure.dimension == .count || first.isMeasure && second.isOfAll)
                && earlier.count == 1
                || isOneAmount && earlier.count(where: { $0.amountOf == first.amountOf }) == 1)
            && first.isWithin(1.3, of: second)
            && !words.hasContrast(near: second.figure)
            && !words.arePickedOut(second.figure, besides: first.figure.sentence)
            && !words.areOfAnotherKind(second.figure, besides: first.figure.sentence)
    }

    /// A figure of another size where a chart, a letter or a sign says again what was told.
    private func isToldAgain(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords,
        _ earlier: ArraySlice<StatedFigure>,
        _ reading: Reading
    ) -> Bool {
        let isSameUnit = first.isOfSameUnit(second)
        // "311 of them … In the newsletter she counts 331 potholes."
        if isSameUnit, first.isOneDigitOff(second),
            words.restates(second.figure.sentence), !words.hasContrast(near: second.figure)
        {
            return true
        }
        // "a staff of eleven … The citation praises “a staff of seventeen”."
        if first.group != nil, first.group == second.group, first.isWithin(2, of: second),
            words.restates(second.figure.sentence), !words.hasContrast(near: second.figure)
        {
            return true
        }
        // "700 homes … A brochure promises “790 homes”."
        if isSameUnit, !first.isBare, !second.isBare, second.isQuoted,
            words.restates(second.figure.sentence), !words.hasContrast(near: second.figure),
            Slip.isLikely(second.value, for: first.value)
                && (first.value >= 100
                    || earlier.count == 1 && Slip.isTelling(second.value, for: first.value))
                || first.isWithin(1.6, of: second)
                    && first.figure.isFollowed(as: second.figure, reading)
        {
            return true
        }
        guard isSameUnit, !first.isBare, !second.isBare, first.isWithin(1.6, of: second),
            // A sentence that gives a figure each to several has the same words for all of them.
            earlier.count(where: { $0.figure.sentence == first.figure.sentence }) < 3
        else { return false }
        return !reading.areOfTwoNames(first.figure, second.figure)
            && words.tellTheSame(
                first.figure.sentence,
                second.figure.sentence,
                besides: first.units(with: second)
            )
    }
}

extension SharedWords {
    /// How many content words the sentences of two figures share, their common unit not counted.
    mutating func count(of first: StatedFigure, and second: StatedFigure) -> Int {
        count(
            in: first.figure.sentence,
            and: second.figure.sentence,
            besides: first.units(with: second)
        )
    }
}

extension Figure {
    /// "eleven minutes from the harbour", "seventeen minutes from the pier": a preposition and an article behind both; or "every"
    /// before both.
    fileprivate func isFollowed(as other: Figure, _ reading: Reading) -> Bool {
        if [self, other].allSatisfy({ reading.word($0.start - 1) == .every }) { return true }
        let (own, next) = (nounEnd, other.nounEnd)
        guard max(own, next) + 1 < reading.tokens.count else { return false }
        return reading.tag(own) == .preposition && reading.word(own) != .of
            && reading.word(own) == reading.word(next)
            && reading.word(own + 1) == reading.word(next + 1)
    }
}
