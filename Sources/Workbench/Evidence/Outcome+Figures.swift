internal import Casework
internal import ClaimExtraction

extension Outcome {
    /// Compares the figures of the focus with those of the excerpt.
    ///
    /// Figures that fit take their counterparts first: of "six of the nine" only one may be left to differ.
    mutating func compareFigures() {
        let asked = claim.figures.filter { $0.span.overlaps(focus) }.prefix(Outcome.mostDetails)
        guard !asked.isEmpty else { return }
        let given = evidence.figures
        let isAll = isAllThereIs(Array(asked), given)
        var taken: Set<Int> = []
        var left: [ComparedFigure] = []
        for figure in asked {
            if let best = counterpart(of: figure, among: given, taken, isSure: isAll),
                best.result == .fits
            {
                taken.insert(best.index)
                found(given[best.index].span, from: figure.span)
            } else {
                left.append(figure)
            }
        }
        for figure in left where !isTotal(figure, of: given, taken) {
            if figure.isShare, !given.contains(where: \.isShare), compareChange(by: figure) {
                continue
            }
            if asked.count == 1, let last = given.last,
                sum(of: given, makes: figure) || difference(of: given, makes: figure)
            {
                found(last.span, from: figure.span)
                continue
            }
            taken.formUnion(claimed(by: figure, among: given, taken))
            guard let best = counterpart(of: figure, among: given, taken, isSure: isAll) else {
                compareUnpaired(figure)
                continue
            }
            taken.insert(best.index)
            let place = given[best.index].span
            switch best.result {
            case .fits: found(place, from: figure.span)
            case .differs(let kind): found(place, differing: kind, from: figure.span)
            case .unrelated: break
            }
        }
    }

    /// Whether figures belong together though no word does: the two numbers of one vote ("52-48", "Verdict: 51 to 49"), and
    /// the only measure of a record's line ("Distance swum: 24 km"), and two ages.
    private func isAllThereIs(_ asked: [ComparedFigure], _ given: [ComparedFigure]) -> Bool {
        if let figure = asked.first, asked.count == 1, given.count == 1 {
            // "Total: 51" counts what it was cited for.
            if figure.isCount, given[0].isCount, given[0].isTotal { return true }
            return
                (given[0].isLabelled && evidence.words.count <= 9 || figure.isAge && given[0].isAge)
                && FigureComparison(claim: figure, evidence: given[0]).areMeasures
        }
        guard asked.count == 2, given.count == 2, evidence.tellsResult,
            asked.allSatisfy({ $0.isCount && $0.nouns.isEmpty }), given.allSatisfy(\.isCount)
        else { return false }
        return asked[0].middle + asked[1].middle == given[0].middle + given[1].middle
    }

    /// Figures of the excerpt that are those of the claim outside the focus: of "from $4 million to $6.5 million" the
    /// first isn't held against the last.
    private func claimed(
        by figure: ComparedFigure,
        among given: [ComparedFigure],
        _ taken: Set<Int>
    ) -> Set<Int> {
        let others = claim.figures.prefix(Outcome.mostDetails).filter {
            !$0.span.overlaps(focus)
                && ($0.unit == figure.unit || $0.isCount && figure.isCount && $0.unit == nil)
        }
        return Set(
            others.compactMap { other in
                given.indices.first { index in
                    !taken.contains(index) && given[index].middle == other.middle
                        && FigureComparison(claim: other, evidence: given[index]).result == .fits
                }
            }
        )
    }

    /// Whether all counts of the excerpt, one of which the claim tells too, make a figure: "eleven of the 15" and
    /// "women 11, men 4".
    private func isTotal(
        _ figure: ComparedFigure,
        of given: [ComparedFigure],
        _ taken: Set<Int>
    ) -> Bool {
        guard figure.isCount, !taken.isEmpty, (2...6).contains(given.count),
            given.allSatisfy(\.isCount)
        else { return false }
        return given.reduce(0) { $0 + $1.middle } == figure.middle
    }

    /// Whether the amounts or bare counts of the excerpt make one of the claim: "damages of $4.7 million" and "damages
    /// $1,200,000; costs $3,500,000", "51 seats" and "Labour 27, Conservatives 15, Greens 9".
    private func sum(of given: [ComparedFigure], makes figure: ComparedFigure) -> Bool {
        let areCounts =
            figure.isCount && given.count > 2
            && given.allSatisfy { $0.isCount && $0.nouns.isEmpty }
        let areAmounts =
            figure.isMoney
            && given.allSatisfy {
                $0.isMoney && $0.unit == figure.unit && $0.period == figure.period
            }
        guard (2...6).contains(given.count), areCounts || areAmounts else { return false }
        return given.reduce(0) { $0 + $1.middle } == figure.middle
    }

    /// Whether the claim tells by how much the two figures of the excerpt differ: "1,204 votes more than her rival".
    private func difference(of given: [ComparedFigure], makes figure: ComparedFigure) -> Bool {
        guard given.count == 2, !figure.isShare || given.allSatisfy({ $0.isShare || $0.isPoints }),
            given.allSatisfy({ $0.unit == given[0].unit || $0.isCount && figure.isCount }),
            abs(given[0].middle - given[1].middle) == figure.middle
        else { return false }
        let words = claim.wordsBefore(figure.span, 4) + claim.wordsAfter(figure.span, 4)
        return words.contains(where: Outcome.comparing.contains)
    }

    private static let comparing: Set = [
        "more", "fewer", "less", "ahead", "behind", "majority", "margin", "lead", "difference",
        "up", "down",
        "rose", "fell", "rise", "fall", "increase", "decrease", "grew", "than",
    ]

    /// A share that the excerpt tells by its two counts, an age that it tells by a birthday, a length that it tells by
    /// its beginning and its end.
    private mutating func compareUnpaired(_ figure: ComparedFigure) {
        if figure.isShare {
            if compareChange(by: figure) || compareShare(figure) { return }
            compareParts(figure)
        } else if figure.isMultiple {
            compareMultiple(figure)
        } else if figure.isPoints {
            comparePoints(figure)
        } else if figure.isAge, let birthday = evidence.birthday(in: yearOfAge) {
            let fits = birthday.ages.contains(Int(figure.middle))
            found(birthday.span, differing: fits ? nil : .number, from: figure.span)
        } else {
            compareLength(of: figure)
        }
    }

    /// Compares a share with those that the excerpt tells as "120 of the 400 wells".
    private mutating func compareShare(_ figure: ComparedFigure) -> Bool {
        // "Of 80 teachers, 20" is no share of the pupils.
        let shares = evidence.countedShares.filter {
            figure.nouns.isEmpty || !figure.nouns.isDisjoint(with: $0.nouns)
                || evidence.affinity(of: $0.span, with: claim.stems) >= 0.3
        }
        guard let best = counterpart(of: figure, among: shares, [], isSure: false) else {
            return false
        }
        let kind: Mismatch.Kind? = if case .differs(let kind) = best.result { kind } else { nil }
        found(shares[best.index].span, differing: kind, from: figure.span)
        return true
    }

    /// The year of "he was 19 when he enlisted in 1968".
    private var yearOfAge: Int? {
        guard claim.years.count == 1, claim.words.contains(where: { $0.plain == "when" }) else {
            return nil
        }
        return claim.years.first.flatMap { Int($0) }
    }

    /// How much the words around two figures have to share, so that they are of one thing.
    ///
    /// Where kinds agree a shared word is enough; where only numbers without a noun stand there, more has to.
    private func needed(_ comparison: FigureComparison, _ result: FigureComparison.Result) -> Double
    {
        let kinship = comparison.kinship
        switch result {
        case .fits:
            // "6 percent" alone may be of anything.
            let isChance = comparison.claim.isShare && !comparison.claim.hasManyDigits
            return kinship >= 2 && !(isChance && kinship < 3) ? 0 : 0.2
        // "70 miles an hour" and "70 km/h": the number is the same, and both are speeds.
        case .differs(.unit) where comparison.claim.hasManyDigits || comparison.areMeasures:
            return 0
        case .differs(.number) where kinship >= 2 && comparison.areTransposed: return 0
        case .differs, .unrelated:
            if kinship >= 3 { return 0.2 }
            return kinship >= 1 && !comparison.isOneNamed ? 0.3 : kinship >= 2 ? 0.3 : 0.6
        }
    }

    /// The figure of the excerpt that speaks of the same thing, if one does.
    private func counterpart(
        of figure: ComparedFigure,
        among given: [ComparedFigure],
        _ taken: Set<Int>,
        isSure: Bool
    ) -> (index: Int, result: FigureComparison.Result)? {
        var best: (index: Int, result: FigureComparison.Result, score: Double)?
        var fitting: Int?
        for (index, other) in given.enumerated() where !taken.contains(index) {
            let comparison = FigureComparison(claim: figure, evidence: other)
            let result = comparison.result
            guard result != .unrelated else { continue }
            let affinity = evidence.affinity(of: other.span, with: claim.stems)
            guard
                isSure || tie(of: figure, to: other, result, affinity) >= needed(comparison, result)
            else { continue }
            // No word ties them, and the excerpt names what its figure is of.
            if affinity == 0, isOfAnotherThing(other.span) { continue }
            if result != .fits, comparison.kinship == 1, !figure.nouns.isEmpty,
                evidence.isOfOwnName(other, claim.stems)
            {
                continue
            }
            let bonus = timeBonus(of: other.span)
            let kinship = bonus < 0 ? comparison.kinship : kinship(of: comparison, result)
            let score = affinity + kinship * 0.6 + bonus + (result == .fits ? 0.3 : 0)
            if score > (best?.score ?? -1) { best = (index, result, score) }
            if result == .fits { fitting = fitting ?? index }
        }
        // Of a series, "2010: 31; 2024: 9", any year's figure may be meant.
        if let fitting, let other = best, claim.years.isEmpty,
            evidence.isOfYear(given[fitting].span)
        {
            // "Last year" is the last of the series, if any.
            if claim.countsYears, !evidence.isLastYear(given[fitting].span) { return nil }
            if evidence.isOfYear(given[other.index].span) { return (fitting, .fits) }
        }
        return best.map { ($0.index, $0.result) }
    }

    /// How much the words around two figures that differ share, without what is counted or measured itself.
    ///
    /// "340 officers" are not those twelve that were suspended, and 4 kilometres of road not the 10 that were run.
    private func tie(
        of figure: ComparedFigure,
        to other: ComparedFigure,
        _ result: FigureComparison.Result,
        _ affinity: Double
    ) -> Double {
        guard result == .differs(.number), !other.isLabelled, affinity > 0 else { return affinity }
        switch figure.kind {
        case .count, .measure:
            let own = Set(claim.words[claim.wordRange(figure.span)].compactMap(\.stem))
                .union(figure.nouns)
            let stems = claim.stems.subtracting(own)
            return stems.isEmpty ? affinity : evidence.affinity(of: other.span, with: stems)
        case .money, .share, .ordinal: return affinity
        }
    }

    /// Of figures for several years or months that of the claim's is meant.
    private func timeBonus(of place: Span) -> Double {
        // "53 percent (2021: 58 percent)"
        if claim.years.isEmpty, evidence.isOfAnotherTime(place) { return -0.8 }
        var bonus = 0.0
        if !claim.years.isEmpty, evidence.years.count > 1,
            let year = evidence.nearestYear(to: place)
        {
            bonus += claim.years.contains(year) ? 0.5 : -0.5
        }
        if !claim.months.isEmpty, evidence.months.count > 1,
            let month = evidence.nearestMonth(to: place)
        {
            bonus += claim.months.contains(month) ? 0.5 : -0.5
        }
        return bonus
    }

    /// A number of three digits that is found again is hardly another thing's, even without a noun beside it; nor is
    /// one behind the same verb: "damaged eleven homes and destroyed four".
    private func kinship(
        of comparison: FigureComparison,
        _ result: FigureComparison.Result
    ) -> Double {
        let verb = claim.stem(before: comparison.claim.span)
        let isFound =
            result == .fits && comparison.kinship == 1
            && (comparison.claim.significantDigits >= 3
                || verb != nil && verb == evidence.stem(before: comparison.evidence.span))
        return isFound ? max(comparison.kinship, 2.9) : comparison.kinship
    }
}

extension ComparedText {
    /// Whether a bare count has a name of its own in a list, "Labour 27, Greens 9", which another text hasn't.
    fileprivate func isOfOwnName(_ figure: ComparedFigure, _ stems: Set<String>) -> Bool {
        let end = wordRange(figure.span).lowerBound
        guard figure.nouns.isEmpty, end > 0 else { return false }
        let before = scalars[..<figure.span.start].suffix(40)
        guard let comma = before.lastIndex(where: { $0 == "," || $0 == ";" }) else { return false }
        let own = words[wordRange(Span(start: comma + 1, end: figure.span.start))]
        let names = own.compactMap(\.stem)
        return own.count <= 3 && !names.isEmpty && stems.isDisjoint(with: names)
            && own.allSatisfy { $0.sentence == words[end - 1].sentence }
    }

    /// Whether it reckons years from a day that it doesn't tell: "last year", "this season".
    fileprivate var countsYears: Bool {
        zip(words, words.dropFirst()).contains { word, next in
            ["last", "this", "previous"].contains(word.plain)
                && ["year", "season"].contains(next.plain)
        }
    }

    /// Whether no later year than that before a place is written in the text.
    fileprivate func isLastYear(_ place: Span) -> Bool {
        wordsBefore(place, 1).first == years.max()
    }

    /// Whether a year stands directly before a place as its label: "2024: 9".
    fileprivate func isOfYear(_ place: Span) -> Bool {
        guard let word = wordsBefore(place, 1).first else { return false }
        return years.contains(word)
    }

    /// The stem of the word directly before a place.
    fileprivate func stem(before place: Span) -> String? {
        let end = wordRange(place).lowerBound
        return end > 0 ? words[end - 1].stem : nil
    }
}
