/// Figures with the same digits in another order: "24 beds" and then "the 42 beds".
extension RestatedFigures {
    /// "180 seats" and "all 108 seats", "96 people" and "the 69 employees": the same digits in another order.
    func isSwap(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords,
        _ earlier: ArraySlice<StatedFigure>,
        _ reading: Reading
    ) -> Bool {
        let isTelling =
            first.digits.count >= 3 || first.isMoney || first.value >= 10_000
            || earlier.count == 1 && isOfOnePair(first, second, reading)
        let restates = words.restates(second.figure.sentence)
        let isKnown =
            second.isDefinite || second.isQuoted || restates
            // "weighs 4,300 kilograms … Madhavan's 3,400 kilograms"
            || first.isMeasure && reading.tag(second.figure.start - 1) == .possessive
        if !isKnown, reading.areOfTwo(first.figure, second.figure) { return false }
        if first.isBare, second.isBare {
            if isTelling, restates { return true }
            if words.hasContrast(near: second.figure) { return false }
        } else if first.isOfSameUnit(second) {
            if isKnown { return true }
            if isAmountOfMany(first, second, &words, earlier) { return false }
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
        if isFarSwap(first, second, reading) { return true }
        let isLoose = isTelling || first.isOfSameUnit(second) || first.figure.dimension != .count
        return words.count(of: first, and: second) >= (isLoose ? 1 : 2)
    }

    /// "a crowd of 2,164 … the 2,614 who had come": three digits or more, two neighbours of which have changed places, sentences apart.
    ///
    /// Of a million words of news and as many of other texts ten pairs of such figures are of two things, and five of them percentages.
    private func isFarSwap(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ reading: Reading
    ) -> Bool {
        let place = second.figure.sentence
        let told = reading.sentences[place..<min(place + 2, reading.sentences.count)].lazy
            .flatMap(\.tokens)
        return first.digits.count >= 3 && place - first.figure.sentence >= 2
            && first.isWithin(2, of: second) && first.figure.dimension == second.figure.dimension
            && (second.isBare || first.isOfSameUnit(second))
            && Slip.areNeighboursSwapped(first.value, second.value)
            // "A tenth of them, or 17,800,": a share of the whole
            && reading.word(second.figure.start - 1) != .or
            // "had put her ahead by 1,576. Two figures had changed places."
            && !told.contains { SwapWords.errors.contains(reading.word($0)) }
    }

    /// "room for 560 pupils … full, with 650 pupils": what may be told once, if no other number of them is told.
    private func isOfOnePair(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ reading: Reading
    ) -> Bool {
        (first.value >= 10 || first.value != first.value.rounded())
            && !first.isBare && !second.isBare
            && first.isOfSameUnit(second)
            && (first.figure.dimension == .count || first.isMeasure
                || first.figure.dimension == .duration && first.value >= 10)
            && !isLedByTime(second.figure, reading)
    }

    /// "land 7,800 tonnes, down from 9,100 tonnes … Last year 8,700 tonnes were landed": of many amounts two may have the same digits.
    private func isAmountOfMany(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords,
        _ earlier: ArraySlice<StatedFigure>
    ) -> Bool {
        let others = Set(earlier.map(\.value)).subtracting([first.value])
        return !others.isEmpty && words.hasContrast(in: second.figure.sentence)
            || others.count > 1 && words.count(of: first, and: second) < 2
    }

    /// The same digits in another order beside the same word, the second said of what is known.
    func isSwappedBesideOneWord(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords,
        _ reading: Reading
    ) -> Bool {
        let restates = words.restates(second.figure.sentence)
        return first.value != second.value && first.isSwapped(second)
            && !reading.asks(second.figure.sentence) && first.figure.isAlike(second.figure)
            && first.figure.sentence != second.figure.sentence
            && (second.isDefinite || second.isQuoted || second.isCompound || restates)
            && !words.hasContrast(near: second.figure)
            && (words.haveOneNeighbour(first.figure, second.figure)
                || isSwapOfKnown(first, second, &words, reading)
                || second.isQuoted && isQuotedSwap(first, second, restates, reading)
                || restates && isRestatedSwap(first, second, reading))
    }

    /// What the words by the second say to be what was told.
    private func isSwapOfKnown(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords,
        _ reading: Reading
    ) -> Bool {
        // "46 ballots … the same 64 envelopes"
        reading.word(second.figure.start - 1) == SwapWords.same && second.isDefinite
            // "38 were saved … the 83 men who were saved"
            || second.isDefinite && first.isBare && isFollowed(second, byWordOf: first, reading)
            // "The stadium will hold 32,000 … a 23,000-seat stadium"
            || second.isCompound && first.value >= 100
                && !reading.namesAnother(second.figure, than: first.figure)
                && words.hasBeside(first.figure, [second.figure.end])
            // "sold 131 false stamps … the 113 forgeries"
            || isLoneSwap(first, second, reading)
            // "Its 14 horses are stabled there. None of the 41 had seen the sea."
            || second.isBare && second.figure.sentence - first.figure.sentence <= 3
                && reading.isAnaphor(second.figure)
            // "caught and measured 318 of them … the 381 animals that were caught and measured"
            || second.isDefinite && first.value >= 100 && first.figure.dimension == .count
                && words.count(of: first, and: second) >= 2
    }

    /// What somebody is quoted to say of it.
    private func isQuotedSwap(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ restates: Bool,
        _ reading: Reading
    ) -> Bool {
        // "The drivers want 6.5 per cent more … “Our claim is for 5.6 per cent,” the letter says."
        first.figure.dimension == .percent && first.value != first.value.rounded()
            && (first.digits.count >= 3 || restates)
            // "There were 655,000 … “To have 556,000 journeys in a year is a problem that I like.”"
            || first.value >= 1000 && first.isBare
            // "a crew of 27. “It takes 72 people to sail her,” she said"
            || first.group != nil && first.isOfSamePeople(second)
            // "its 2,300 members … “All 3,200 of our people had a paper”"
            || reading.word(second.figure.start - 1) == .all && first.value >= 100
            // "There are 24 of them … thanked “all 42 of the crew”"
            || second.isOfAll && second.isBare && first.isBare
    }

    /// What a document, a sign or the like has of it.
    private func isRestatedSwap(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ reading: Reading
    ) -> Bool {
        // "for 62,000 people … The leaflet says “26,000 bathers”"
        first.value >= 100 && second.isQuoted
            // "a crew of 27. It takes 72 people to sail her, says the catalogue"
            || first.group != nil && first.isOfSamePeople(second)
            // "The queue was 320 people long … The report has it at 230."
            || first.value >= 100 && second.isBare
                && (first.value >= 1000 || reading.isLevel(second.figure))
            // "The choir has 54 voices. On the sleeve there are 45."
            || second.figure.sentence == first.figure.sentence + 1
                && (reading.isTold(second.figure) || reading.isLevel(second.figure))
            // "84 wheels … The report gives the number of the wheels as “48”."
            || second.isBare && reading.names(first.figure, in: second.figure.sentence)
            || second.isOfAll && second.isBare && first.isBare
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
}

private enum SwapWords {
    static let errors = WordSet("misprint misprinted swapped transposed transposition places")
    static let same = WordKey("same")
}
