/// Others that are told a sentence away from those whom they are beside.
extension OtherMembers {
    /// A group is no larger where each of its parts is told.
    private static let mostMembers = 60.0

    /// The group, then all its parts, then those that are left, each in a sentence of its own.
    ///
    /// "Nine people were arrested. Five have been charged with theft and three with fraud. The other two were released."
    func closing(
        _ items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard let rest = items.first, rest.exact != nil, rest.dimension == .count,
            reading.isOfOthers(rest.start),
            rest.start - 2 == reading.sentences[rest.sentence].start,
            case let parts = figures.figures(ofSentence: rest.sentence - 1),
            (1...5).contains(parts.count), let first = parts.first,
            first.start == reading.sentences[first.sentence].start,
            parts.allSatisfy({
                $0.dimension == .count && $0.exact != nil && !$0.isOfOwnWhole(reading)
                    // "Six pools will be run by swimmers. Two pools are closed. The remaining five …"
                    && ($0.quantity.unit == nil || $0.tokens == first.tokens && parts.count > 1)
            })
        else { return nil }
        let groups = figures.figures(ofSentence: rest.sentence - 2).filter {
            $0.dimension == .count && $0.quantity.unit != nil
        }
        let persons = groups.filter { $0.counts(PersonNouns.all) }
        guard let whole = persons.count == 1 ? persons[0] : groups.first,
            groups.count == 1 || persons.count == 1, let total = whole.exact,
            (3...OtherMembers.mostMembers).contains(total)
        else { return nil }
        let sentence = reading.sentences[first.sentence].tokens
        let ones = SumWords.singles(in: first.end..<sentence.upperBound, reading).filter {
            reading.word($0) == .one
        }
        let all = Array(parts) + [rest]
        let sum = all.reduce(Double(ones.count)) { $0 + ($1.exact ?? 0) }
        guard sum != total, abs(sum - total) <= 2 || Slip.isLikely(total, for: sum),
            all.allSatisfy({ ($0.exact ?? total) < total }),
            // "Four of the other five": the sum without them may be the group.
            !reading.tellsOverlap(first.sentence), sum - (rest.exact ?? 0) != total
        else { return nil }
        return WorkedSum.finding(all, singles: ones, sum: sum, against: whole, reading)
    }

    /// Those of a group besides some of it, told in the next sentence.
    ///
    /// "All but four of the 19 districts answered. The 16 that did …", "Four of the 19 were late. The 16 that were not …".
    func thoseBesides(
        _ items: ArraySlice<Figure>,
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard let those = items.first, let said = those.exact, those.dimension == .count,
            those.start - 1 == reading.sentences[sentence].start,
            ClosedWords.pluralDeterminers.contains(reading.word(those.start - 1)),
            ClosedWords.subjectRelatives.contains(reading.word(those.nounEnd)),
            case let before = figures.figures(ofSentence: sentence - 1).filter({
                $0.dimension == .count
            }),
            let place = before.indices.dropLast().first(where: {
                before[$0].isOfOwnWhole(reading)
                    && before[$0 + 1].start - before[$0].end <= 5
            })
        else { return nil }
        let (some, whole) = (before[place], before[place + 1])
        guard let number = some.exact, let total = whole.exact, number < total,
            those.quantity.unit == nil || those.isOfSameUnit(whole),
            case let others = total - number, others > 0, said != others, said != number,
            said < total, abs(said - others) <= 2 || Slip.isLikely(said, for: others),
            // "Four of the 19 districts … The three that are in the north": some of them.
            abs(said - others) < abs(said - number),
            // "two more have since followed"
            before.count == 2
        else { return nil }
        return reading.miscount(.difference(total, number), not: said, [some, whole, those])
    }
}
