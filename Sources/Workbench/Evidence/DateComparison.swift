internal import Casework
internal import ClaimExtraction

extension Outcome {
    /// Compares the dates of the focus with those of the excerpt.
    ///
    /// Dates that agree are taken first: of "from May 2 to May 20" only the end may be left to differ.
    mutating func compareDates() {
        let asked = claim.dates.filter { $0.span.overlaps(focus) }.prefix(Outcome.mostDetails)
        guard !asked.isEmpty else { return }
        let given = evidence.dates
        var taken: Set<Int> = []
        var left: [ComparedDate] = []
        for date in asked {
            let agreeing = given.indices.filter {
                !taken.contains($0) && date.relation(to: given[$0]) == .agree
                    && !(date.isYear && isOfAnotherThing(given[$0].span))
            }
            if let index = nearest(agreeing, given), !isOfOther(date, given, index, taken) {
                taken.insert(index)
                found(given[index].span, from: date.span)
            } else {
                left.append(date)
            }
        }
        for date in left {
            // The day is all that differs in a list of days: any of them would do.
            let differing = given.indices.filter {
                !taken.contains($0) && date.relation(to: given[$0]) == .differ
                    && !isOfAnotherThing(given[$0].span)
            }
            let scored = differing.map { index in
                (
                    index,
                    evidence.affinity(of: given[index].span, with: claim.stems)
                        + Double(date.sharedParts(with: given[index])) * 0.3
                )
            }
            guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 >= (taken.isEmpty ? 0.5 : 0.25)
            else { continue }
            taken.insert(best.0)
            found(given[best.0].span, differing: .date, from: date.span)
        }
    }

    /// Whether a date that agrees is called otherwise, while one that differs is called as in the claim: "begun 1931,
    /// finished 1936".
    private func isOfOther(
        _ date: ComparedDate,
        _ given: [ComparedDate],
        _ index: Int,
        _ taken: Set<Int>
    ) -> Bool {
        let subject = claim.words.lazy.compactMap(\.stem).first
        guard let label = evidence.label(before: given[index].span), !claim.stems.contains(label)
        else {
            return false
        }
        return given.indices.contains { other in
            guard !taken.contains(other), date.relation(to: given[other]) == .differ,
                let name = evidence.label(before: given[other].span)
            else { return false }
            return name != subject && claim.stems.contains(name)
        }
    }

    private func nearest(_ indexes: [Int], _ dates: [ComparedDate]) -> Int? {
        indexes.max {
            evidence.affinity(of: dates[$0].span, with: claim.stems)
                < evidence.affinity(of: dates[$1].span, with: claim.stems)
        }
    }

    /// Compares the dates outside the focus: that of the same fact, or the day on which the source said so.
    mutating func compareDatesBesides(asOf: CalendarDate?) {
        guard !counterparts.isEmpty else { return }
        let asked = claim.dates
            .filter { !$0.span.overlaps(focus) && ($0.days != nil || $0.clock != nil) }
            .prefix(Outcome.mostDetails)
        let given = evidence.dates.filter { $0.days != nil || $0.clock != nil }
        let own = claim.dates.filter { $0.span.overlaps(focus) }
        // In a few words all belongs together.
        let isOnlyDate = given.count == 1 && evidence.words.count <= 20
        for date in asked {
            let relations = given.map { date.relation(to: $0) }
            if relations.contains(.agree) { continue }
            let isAside = claim.isAside(date.span)
            // "built in ⟦1847⟧, empty since October": one day of the excerpt can't be two of the claim.
            let isOther = own.contains { date.relation(to: $0) == .differ }
            let near = given.indices.filter { index in
                relations[index] == .differ && !(isAside && !date.isSlip(of: given[index]))
                    && !(isOther && counterparts.contains { $0.overlaps(given[index].span) })
                    && (isOnlyDate || counterparts.contains { isBeside(given[index].span, $0) })
            }
            if let index = near.first {
                differ(.date, date.span, given[index].span)
            } else if given.isEmpty, let asOf, let days = date.days {
                let said = ComparedDate(asOf)
                guard date.relation(to: said) == .differ,
                    asOf.dayNumber < days.lowerBound || claim.tellsState
                else { continue }
                differ(.date, date.span, words: asOf.description)
            }
        }
    }

    /// Whether two places stand in one sentence.
    private func isBeside(_ place: Span, _ other: Span) -> Bool {
        guard let left = evidence.words[evidence.wordRange(place)].first,
            let right = evidence.words[evidence.wordRange(other)].first
        else { return false }
        return left.sentence == right.sentence
    }
}

extension ComparedText {
    /// Whether it tells how things stood rather than what happened: a figure of another day says nothing on that.
    fileprivate var tellsState: Bool {
        words.contains { ComparedText.stateVerbs.contains($0.plain) }
    }

    /// Whether a place stands in an insertion that tells something else: "The bridge, opened in 1932, carries …".
    fileprivate func isAside(_ place: Span) -> Bool {
        let marks: Set<Unicode.Scalar> = [",", "(", ")", ";", "–", "—"]
        guard let open = scalars[..<place.start].lastIndex(where: marks.contains),
            let close = scalars[place.end...].firstIndex(where: marks.contains),
            // "Sept. 19, 2025"
            scalars[open + 1..<place.start].contains(where: { $0.properties.isAlphabetic })
        else { return false }
        let inside = words[wordRange(Span(start: open + 1, end: close))]
        guard let first = inside.first, first.sentence == inside.last?.sentence else {
            return false
        }
        return Self.asideWords.contains(first.plain)
            || first.plain.hasSuffix("ed") && !first.isCapitalised
    }

    /// With which an insertion begins that isn't about the time of what is told around it.
    private static let asideWords: Set = [
        "who", "whom", "whose", "which", "born", "built", "begun", "bought", "sold", "made", "won",
        "written", "drawn", "known", "first",
    ]

    /// The stem of the last telling word before a place, within two words.
    fileprivate func label(before span: Span) -> String? {
        let end = wordRange(span).lowerBound
        return words[max(0, end - 2)..<end].reversed().lazy.compactMap(\.stem).first
    }

    private static let stateVerbs: Set = [
        "is", "are", "was", "were", "has", "have", "had", "held", "holds", "hold", "stood",
        "stands",
        "stand", "lived", "lives", "live", "employed", "employs", "numbered", "totaled", "totalled",
        "counted", "owed", "owes", "housed", "houses", "contained", "contains",
    ]
}
