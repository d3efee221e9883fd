/// Lists of the kinds of which there are no others, sentences behind the number of all: "Fifty elephants have been moved … Over eleven
/// nights the service drove 14 bulls, 23 cows and 11 calves".
extension Compositions {
    /// How many sentences before the list its whole may stand.
    private static let reach = 5
    /// A smaller number is near to any sum.
    private static let least = 12.0

    /// A list with both sexes against the nearest number before it of what they are, where that is a slip away from their sum.
    func byKind(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let items = figures.figures(ofSentence: sentence)
        guard let (kinds, parts) = kinds(in: items, reading),
            case let sum = parts.reduce(0, { $0 + ($1.exact ?? 0) }),
            case let tokens = reading.sentences[sentence].tokens,
            // Of those who were hurt or saved there are others.
            !reading.has(KindWords.fates, in: tokens), !reading.has(KindWords.others, in: tokens),
            isGroup(before: parts[0], reading)
                || !reading.has(KindWords.hedges, in: tokens.before(parts[0].start, 4))
        else { return nil }
        let told =
            figures.figures(ofSentences: max(0, sentence - Compositions.reach)..<max(1, sentence))
            + items
        guard
            let whole = told.last(where: {
                $0.end <= parts[0].start && $0.counts(kinds.wholes)
                    && $0.exact ?? 0 >= Compositions.least
            }), let total = whole.exact, Slip.isLikely(total, for: sum),
            // "Two stayed below."
            !(told + figures.figures(ofSentence: sentence + 1)).contains(where: {
                // "Each convoy had two lorries"
                $0.tokens != whole.tokens && $0.dimension == .count
                    && ($0.quantity.unit == nil || $0.counts(kinds.wholes.union(kinds.names)))
                    && ($0.plain == sum || $0.plain == abs(sum - total))
            })
        else { return nil }
        return WorkedSum.finding(parts, sum: sum, against: whole, reading)
    }

    /// Two numbers or more one behind the other, of different kinds of one thing.
    private func kinds(
        in items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> (kinds: KindWords.Kinds, parts: [Figure])? {
        let kinded = items.compactMap { figure in
            kind(of: figure, reading).map { (figure: figure, noun: $0.noun, end: $0.end) }
        }
        for kinds in KindWords.all {
            let parts = kinded.filter { kinds.names.contains($0.noun) }
            guard parts.count >= 2, Set(parts.map(\.noun)).count == parts.count,
                parts.contains(where: { kinds.males.contains($0.noun) }),
                parts.contains(where: { kinds.females.contains($0.noun) }),
                zip(parts, parts.dropFirst()).allSatisfy({ first, next in
                    let gap = first.end..<max(first.end, next.figure.start)
                    return (1...2).contains(gap.count)
                        && reading.hasOnly(ClosedWords.listJoints, in: gap)
                }), let last = parts.last,
                // "two cows and a calf"
                !(ClosedWords.listJoints.contains(reading.word(last.end))
                    && KindWords.singles.contains(reading.word(last.end + 1)))
            else { continue }
            return (kinds, parts.map(\.figure))
        }
        return nil
    }
}

extension Compositions {
    /// What an exact number counts, also behind "of them": "1,640 of them men", "640 of whom are men"; and the token behind it.
    private func kind(of figure: Figure, _ reading: Reading) -> (noun: WordKey, end: Int)? {
        guard figure.exact != nil, figure.dimension == .count else { return nil }
        if let noun = figure.noun { return (noun, figure.nounEnd) }
        guard figure.isOfThem(reading) else { return nil }
        let noun = ClosedWords.being.contains(reading.word(figure.end + 2)) ? 3 : 2
        return (reading.word(figure.end + noun), figure.end + noun + 1)
    }

    /// "The class of 11 women and 19 men", "The 28-strong group of": all there are, though "of" else tells of a part.
    private func isGroup(before part: Figure, _ reading: Reading) -> Bool {
        reading.word(part.start - 1) == .of
            && PersonNouns.groups.contains(reading.word(part.start - 2))
            && ClosedWords.definite.contains(reading.word(part.start - 3))
    }
}

enum KindWords {
    /// What are the kinds of one thing, and names of the whole.
    struct Kinds {
        let males: WordSet
        let females: WordSet
        let wholes: WordSet
        let names: WordSet

        init(_ males: WordSet, _ females: WordSet, _ young: WordSet, of wholes: WordSet) {
            (self.males, self.females, self.wholes) = (males, females, wholes)
            names = males.union(females, young)
        }
    }

    static let all = [
        Kinds(
            WordSet("men"),
            WordSet("women"),
            WordSet("children babies teenagers infants"),
            of: PersonNouns.all.union(WordSet("adults pensioners hostages settlers workers"))
        ),
        Kinds(
            WordSet("boys"),
            WordSet("girls"),
            WordSet(""),
            of: WordSet("children pupils students teenagers babies youngsters infants orphans")
        ),
        Kinds(
            WordSet("bulls stallions rams boars stags cocks males geldings bullocks steers"),
            WordSet("cows mares ewes sows hinds hens females nannies heifers lionesses"),
            WordSet("calves foals lambs piglets fawns chicks kids cubs pups young"),
            of: WordSet(
                """
                animals elephants cattle buffalo buffaloes bison giraffes rhinos rhinoceroses whales seals walruses moose elk
                horses ponies donkeys zebras sheep goats pigs deer reindeer antelopes lions tigers bears wolves birds camels
                """
            )
        ),
    ]
    static let cues = WordSet(
        "women girls cows mares ewes sows hinds hens females nannies heifers lionesses"
    )
    static let singles = WordSet("a an the one another his her their its")
    static let hedges = WordSet("including included among others another of about only with for")
    /// Words of another time than that of the whole.
    static let others = WordSet("last next later earlier another again ago previous before")
    static let fates = WordSet(
        "injured hurt wounded killed died dead missing rescued saved arrested ill sick infected"
    )
}
