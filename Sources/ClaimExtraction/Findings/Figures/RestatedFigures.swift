/// Finds one thing with two figures: "24 beds" and then "the 42 beds".
///
/// Two numbers of one unit are most often two facts. They are taken for one where the later is said of what
/// is known already ("all 48 miles of it", "the 42 beds") or restated in a quotation, and its digits are those
/// of the first in another order; or where both sentences share so many words that they tell the same.
struct RestatedFigures: ConsistencyCheck {
    /// How many figures of one unit a figure is held against.
    private static let memory = 12
    private static let same = WordKey("same")

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
            !words.isCorrection(second.figure.sentence), !reading.isOfOthers(second.figure)
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
        if reading.haveOneOwner(first.figure, second.figure), earlier.count == 1,
            first.isOfSameUnit(second), !first.isBare, !second.isBare,
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

    /// "180 seats" and "all 108 seats", "96 people" and "the 69 employees": the same digits in another order.
    private func isSwap(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords,
        _ earlier: ArraySlice<StatedFigure>,
        _ reading: Reading
    ) -> Bool {
        // "room for 560 pupils … full, with 650 pupils", where no other number of them is told
        let isOnly =
            earlier.count == 1 && (first.value >= 10 || first.value != first.value.rounded())
            && !first.isBare && !second.isBare
            && first.isOfSameUnit(second)
            && (first.figure.dimension == .count || first.isMeasure
                || first.figure.dimension == .duration && first.value >= 10)
            && !isLedByTime(second.figure, reading)
        let isTelling = isOnly || first.digits.count >= 3 || first.isMoney || first.value >= 10_000
        let restates = words.restates(second.figure.sentence)
        let isKnown = second.isDefinite || second.isQuoted || restates
        if !isKnown, reading.areOfTwo(first.figure, second.figure) { return false }
        if first.isBare, second.isBare {
            if isTelling, restates { return true }
            if words.hasContrast(near: second.figure) { return false }
        } else if first.isOfSameUnit(second) {
            if isKnown { return true }
            // "land 7,800 tonnes, down from 9,100 tonnes … Last year 8,700 tonnes were landed": of many amounts two may have the same digits.
            let others = Set(earlier.map(\.value)).subtracting([first.value])
            if !others.isEmpty && words.hasContrast(in: second.figure.sentence)
                || others.count > 1 && words.count(of: first, and: second) < 2
            {
                return false
            }
            if isTelling, !words.hasContrast(near: second.figure) { return true }
        } else if isKnown, first.isOfSamePeople(second) || second.isCompound {
            return true
        }
        // "620 seats … The programme says “602 people and a dog”."
        if second.isQuoted, restates, first.value >= 100, !words.hasContrast(near: second.figure) {
            return true
        }
        // "144 lawmakers signed it … 441 troops would leave": two nouns are two things.
        if !isKnown, !first.isBare, !second.isBare, !first.isOfSameUnit(second),
            !first.isOfSamePeople(second)
        {
            return false
        }
        // "a second painting"
        if !isKnown, words.hasContrast(near: second.figure) { return false }
        let isLoose = isTelling || first.isOfSameUnit(second) || first.figure.dimension != .count
        return words.count(of: first, and: second) >= (isLoose ? 1 : 2)
    }

    /// The same digits in another order beside the same word, the second said of what is known.
    private func isSwappedBesideOneWord(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords,
        _ reading: Reading
    ) -> Bool {
        first.value != second.value && first.isSwapped(second)
            && !reading.asks(second.figure.sentence) && first.figure.isAlike(second.figure)
            && first.figure.sentence != second.figure.sentence
            && (second.isDefinite || second.isQuoted || second.isCompound
                || words.restates(second.figure.sentence))
            && !words.hasContrast(near: second.figure)
            && (words.haveOneNeighbour(first.figure, second.figure)
                // "46 ballots … the same 64 envelopes"
                || reading.word(second.figure.start - 1) == RestatedFigures.same
                    && second.isDefinite
                // "38 were saved … the 83 men who were saved"
                || second.isDefinite && first.isBare && isFollowed(second, byWordOf: first, reading)
                // "The stadium will hold 32,000 … a 23,000-seat stadium"
                || second.isCompound && first.value >= 100
                    && !reading.namesAnother(second.figure, than: first.figure)
                    && words.hasBeside(first.figure, [second.figure.end])
                // "The drivers want 6.5 per cent more … “Our claim is for 5.6 per cent,” the letter says."
                || first.figure.dimension == .percent && second.isQuoted
                    && first.value != first.value.rounded()
                    && (first.digits.count >= 3 || words.restates(second.figure.sentence))
                // "sold 131 false stamps … the 113 forgeries"
                || isLoneSwap(first, second, reading)
                // "for 62,000 people … The leaflet says “26,000 bathers”"
                || first.value >= 100 && second.isQuoted
                    && words.restates(second.figure.sentence)
                // "There were 655,000 … “To have 556,000 journeys in a year is a problem that I like.”"
                || first.value >= 1000 && first.isBare && second.isQuoted
                // "a crew of 27. It takes 72 people to sail her, says the catalogue"
                || first.group != nil && first.isOfSamePeople(second)
                    && (second.isQuoted || words.restates(second.figure.sentence))
                // "The queue was 320 people long … The report has it at 230."
                || first.value >= 100 && second.isBare && words.restates(second.figure.sentence)
                    && (first.value >= 1000 || reading.isLevel(second.figure))
                // "The choir has 54 voices. On the sleeve there are 45."
                || second.figure.sentence == first.figure.sentence + 1
                    && words.restates(second.figure.sentence)
                    && (reading.isTold(second.figure) || reading.isLevel(second.figure))
                // "84 wheels … The report gives the number of the wheels as “48”."
                || second.isBare && words.restates(second.figure.sentence)
                    && reading.names(first.figure, in: second.figure.sentence)
                // "Its 14 horses are stabled there. None of the 41 had seen the sea."
                || second.isBare && second.figure.sentence - first.figure.sentence <= 3
                    && reading.isAnaphor(second.figure)
                // "its 2,300 members … “All 3,200 of our people had a paper”"
                || reading.word(second.figure.start - 1) == .all && second.isQuoted
                    && first.value >= 100
                // "caught and measured 318 of them … the 381 animals that were caught and measured"
                || second.isDefinite && first.value >= 100 && first.figure.dimension == .count
                    && words.count(of: first, and: second) >= 2
                // "There are 24 of them … thanked “all 42 of the crew”"
                || second.isOfAll && second.isBare && first.isBare
                    && (second.isQuoted || words.restates(second.figure.sentence)))
    }

    /// Whether a relative clause behind a figure has the word that stands behind another: "38 were saved … the 83 who were saved".
    private func isFollowed(
        _ second: StatedFigure,
        byWordOf first: StatedFigure,
        _ reading: Reading
    ) -> Bool {
        let end = second.figure.nounEnd
        guard ClosedWords.subjectRelatives.contains(reading.word(end)) else { return false }
        let told = reading.sentences[first.figure.sentence].tokens.behind(first.figure.nounEnd, 3)
            .filter { reading.tag($0).isVerb && !ClosedWords.be.contains(reading.word($0)) }
            .map { reading.word($0) }
        return reading.sentences[second.figure.sentence].tokens.behind(end + 1, 3)
            .contains { told.contains(reading.word($0)) }
    }

    /// A number of three digits or more of what is known, which has no other number of its own: "the 113 forgeries", "all 724 pots".
    private func isLoneSwap(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ reading: Reading
    ) -> Bool {
        first.value >= 100 && first.figure.dimension == .count && second.isDefinite
            && !first.isDefinite && !second.isBare
            // "Those who have waited for more than a year number 4,160 … Of the 4,610 patients"
            && (!first.isBare || first.value >= 1000)
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
    fileprivate mutating func count(of first: StatedFigure, and second: StatedFigure) -> Int {
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
