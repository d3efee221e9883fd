/// Rests of a whole that is told with its parts, however many other figures stand between.
///
/// The rest is closed ("the other 26", "That leaves 64", "leaving it with 62 of its 84"), the whole is tied to a part ("17 of the
/// city's 42 routes") or counts what the parts do, and what is said is a slip away from what they leave.
extension LooseRests {
    /// How many sentences before a rest its whole may stand.
    private static let near = 3
    private static let mostParts = 5
    /// What is left is no slip away from anything below it.
    private static let least = 5.0

    /// What the parts don't leave of their whole.
    ///
    /// "17 of the city's 42 routes will go and nine be shortened. The other 26 …", "Fifty-seven people … Nine women and 14 children came
    /// off first; the other 36 …"
    func restOfParts(_ rest: Figure, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        guard let told = rest.exact, rest.dimension == .count || rest.dimension == .money,
            case let isOther = reading.isOfOthers(rest.start),
            isOther || isAllThatIsLeft(rest, reading) || isLast(rest, reading),
            RateMark(of: rest, reading) == nil
        else { return nil }
        let before = figures.figures(ofSentences: rest.sentence - LooseRests.near...rest.sentence)
            .filter { $0.start < rest.start && $0.exact != nil && $0.dimension == rest.dimension }
        guard
            let (whole, parts) = tied(before, rest, reading)
                ?? (isOther ? ofPeople(before, rest, reading) : nil),
            (1...LooseRests.mostParts).contains(parts.count), let all = whole.exact,
            !tellsOfOne(between: whole, rest, reading),
            // "17 of the 42, nine of them in the north. The other eight" are others of the 17.
            !parts.indices.contains(where: {
                isLeft(told, of: parts[$0].exact ?? 0, less: parts[($0 + 1)...])
            }), !isLeft(told, of: all, less: parts[...])
        else { return nil }
        for terms in [parts, Array(parts.prefix(1))] {
            let left = terms.reduce(all) { $0 - ($1.exact ?? 0) }
            guard left > 0, max(left, told) >= LooseRests.least, left != told,
                Slip.isLikely(told, for: left) || abs(left - told) == 1,
                // "Three of the nine guards have left. That leaves five doors open."
                counts(rest, as: whole, reading) || Slip.isTelling(told, for: left)
            else { continue }
            let gone = terms.map { " − " + WorkedSum.number($0.exact ?? 0) }.joined()
            return reading.miscount(
                Calculation(WorkedSum.number(all) + gone, left),
                not: told,
                [whole] + terms + [rest]
            )
        }
        return nil
    }

    /// Whether a part has no figure, as in "17 of the 42 will go and one be shortened"; "thirty-one" is none.
    func tellsOfOne(between whole: Figure, _ rest: Figure, _ reading: Reading) -> Bool {
        whole.gap(to: rest).prefix(60).contains {
            reading.word($0) == .one && !reading.has(.quantity, at: $0)
        }
    }

    /// "The last 27 will arrive in the spring", of what was told of before.
    private func isLast(_ rest: Figure, _ reading: Reading) -> Bool {
        rest.start == reading.sentences[rest.sentence].start + 2
            && reading.word(rest.start - 1) == .last
            && ClosedWords.definite.contains(reading.word(rest.start - 2))
    }

    /// "That leaves 64 vacancies", "leaving just 47 dogs": said of all that was told before.
    private func isAllThatIsLeft(_ rest: Figure, _ reading: Reading) -> Bool {
        var lead = rest.start - 1
        if RestWords.only.contains(reading.word(lead)) { lead -= 1 }
        guard RestWords.leaving.contains(reading.word(lead)) || reading.word(lead) == .left
        else { return false }
        return reading.word(lead - 1) == .comma
            || ClosedWords.thisOrThat.union(RestWords.leavers).contains(reading.word(lead - 1))
    }

    /// "17 of the city's 42 routes", with what is counted behind it; the last of them before the rest.
    private func tied(
        _ before: [Figure],
        _ rest: Figure,
        _ reading: Reading
    ) -> (whole: Figure, parts: [Figure])? {
        guard
            let place = before.indices.dropLast().last(where: {
                reading.isPart(before[$0], of: before[$0 + 1])
            }), case let whole = before[place + 1],
            counts(rest, as: whole, reading)
                || isAllThatIsLeft(rest, reading)
        else { return nil }
        let others = before[(place + 2)...].filter {
            counts($0, as: whole, reading) && RateMark(of: $0, reading) == nil
        }
        return (whole, [before[place]] + others)
    }

    /// "Fifty-seven people were brought ashore … Nine women and 14 children …": people, of whom a sentence counts kinds.
    private func ofPeople(
        _ before: [Figure],
        _ rest: Figure,
        _ reading: Reading
    ) -> (whole: Figure, parts: [Figure])? {
        let parts = before.filter { $0.sentence == rest.sentence }
        guard parts.count >= 2,
            let whole = before.last(where: {
                $0.sentence < rest.sentence && $0.counts(PersonNouns.all)
            }), let all = whole.exact,
            rest.quantity.unit == nil || rest.countsPeople(like: whole),
            parts.allSatisfy({
                // "Fourteen Russians and 11 Poles"
                ($0.countsPeople(like: whole) || $0.quantity.unit?.first?.isUppercase == true)
                    && ($0.exact ?? all) < all
            })
        else { return nil }
        return (whole, parts)
    }

    /// Whether a figure may be some of a whole: bare, or of its noun; "nine shortened" counts nothing else.
    private func counts(_ figure: Figure, as whole: Figure, _ reading: Reading) -> Bool {
        figure.quantity.unit == nil || figure.isOfSameUnit(whole)
            || figure.countsPeople(like: whole)
            || figure.quantity.unit.map { $0.hasSuffix("ed") } == true
    }

    /// Whether some of the parts, taken off a figure, leave what is said.
    private func isLeft(_ told: Double, of whole: Double, less parts: ArraySlice<Figure>) -> Bool {
        guard whole >= told else { return false }
        guard let part = parts.first?.exact else { return whole == told }
        return isLeft(told, of: whole, less: parts.dropFirst())
            || isLeft(told, of: whole - part, less: parts.dropFirst())
    }

    // MARK: What is kept of a whole

    /// What is kept of a whole, which a figure before it doesn't leave.
    ///
    /// "Twelve beds will be taken out of use … The closures will leave the hospital with 62 of its 84 beds", "will close nine shops … It
    /// will keep 41 of its 60"
    func keptOfWhole(_ kept: Figure, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let here = figures.figures(ofSentence: kept.sentence)
        guard let told = kept.exact, kept.dimension == .count,
            let whole = here.first(where: { $0.start > kept.start }), let all = whole.exact,
            reading.isPart(kept, of: whole),
            LooseRestWords.keeping.contains(reading.word(kept.start - 1))
                || reading.word(kept.start - 1) == .with
                    && reading.has(RestWords.left, in: reading.words(10, before: kept))
        else { return nil }
        let before = figures.figures(ofSentences: kept.sentence - LooseRests.near...kept.sentence)
            .filter {
                $0.start < kept.start && $0.dimension == .count && $0.exact != nil
            }
        let left = all - told
        guard !before.contains(where: { $0.exact == left || $0.exact == told }),
            let gone = before.last(where: {
                let part = $0.exact ?? 0
                return $0.quantity.unit != nil && part < all
                    && (Slip.isLikely(told, for: all - part) || Slip.isLikely(part, for: left)
                        || abs(left - part) == 1)
                    && ($0.isOfSameUnit(whole) || $0.countsPeople(like: whole)
                        || $0.counts(RestWords.posts) && whole.counts(PersonNouns.all))
            }), let part = gone.exact
        else { return nil }
        return reading.miscount(.difference(all, part), not: told, [gone, kept, whole])
    }
}

extension Reading {
    /// Whether words make a figure some of the next: "17 of the city's 42 routes", "62 of its present 84".
    fileprivate func isPart(_ part: Figure, of whole: Figure) -> Bool {
        guard let few = part.exact, let all = whole.exact, few < all,
            part.dimension == whole.dimension
        else { return false }
        let between =
            [part.end, part.nounEnd].contains { word($0) == .of }
            ? part.tokens.gap(to: whole.tokens) : 0..<0
        return (1...8).contains(between.count) && part.sentence == whole.sentence
            && !between.contains { isMark($0) && word($0) != .clitic || tag($0).isVerb }
    }
}
