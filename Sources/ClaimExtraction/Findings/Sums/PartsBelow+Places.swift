/// Numbers without a noun that divide the people of the sentence before by their place or fate.
///
/// "Seven people died. Three of the deaths were in Erie County, two in Niagara County and one in Genesee County", "Six people were taken
/// to hospital. All four people in the minivan were hurt, as were the three in the truck".
extension PartsBelow {
    /// More of them are told in no list of places.
    private static let most = 60.0

    /// The parts of a sentence, each before the same preposition, that miss the only number of the sentence before by one or two.
    func ofPlaces(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let tokens = reading.sentences[sentence].tokens
        let items = figures.figures(ofSentence: sentence).filter { $0.dimension == .count }
        let largest = items.compactMap(\.exact).max() ?? 0
        // "14 people were killed when tornadoes crossed three counties"
        let before = figures.figures(ofSentences: sentence - 2..<sentence).filter {
            $0.dimension == .count && $0.quantity.unit != nil && ($0.plain ?? 0) > largest
        }
        guard let whole = before.only,
            // "At least 14 people were killed. Six of the dead were in Tarn, five in Leith and two in Alder"
            let total = whole.exact ?? (whole.quantity.bound == .atLeast ? whole.plain : nil),
            (4...PartsBelow.most).contains(total), (2...6).contains(items.count),
            isOfOne(whole, items, reading),
            let first = items.first, let last = items.last,
            items.allSatisfy({ ($0.exact ?? total) < total }),
            let preposition = place(behind: first, reading),
            items.allSatisfy({ place(behind: $0, reading) == preposition }),
            !reading.has(BelowWords.hedges, in: tokens), !reading.tellsOverlap(sentence)
        else { return nil }
        let ones = (first.end..<tokens.upperBound).filter {
            reading.word($0) == .one && !reading.has(.quantity, at: $0)
                && reading.word($0 + 1) == preposition
        }
        let sum = items.reduce(Double(ones.count)) { $0 + ($1.exact ?? 0) }
        guard sum != total, abs(sum - total) <= 2, sum < total || whole.exact != nil,
            // "the four in the van were hurt, as were two in the truck": others may have been there.
            sum > total
                || items.count + ones.count >= 3
                    && isOneList(first, max(last.end, ones.last ?? 0), reading)
                    && !goesOn(sentence, figures, reading)
        else { return nil }
        return WorkedSum.finding(
            Array(items),
            singles: ones,
            sum: sum,
            against: whole,
            reading
        )
    }

    /// Whether the parts are bare, "of the deaths" or people as the whole are.
    private func isOfOne(_ whole: Figure, _ items: [Figure], _ reading: Reading) -> Bool {
        items.allSatisfy { item in
            item.quantity.unit == nil
                ? whole.counts(PersonNouns.all) || items[0].isOfThem(reading)
                    || reading.word(items[0].end) == .of
                        && reading.has(whole.noun ?? .of, in: items[0].end + 2..<items[0].end + 3)
                : item.countsPeople(like: whole)
        }
    }

    /// "Three of the deaths were in", "four people in", "two in".
    private func place(behind part: Figure, _ reading: Reading) -> WordKey? {
        var next = part.nounEnd
        // "Three of the deaths were in", "six of them were arrested in"
        if reading.word(next) == .of {
            next += ClosedWords.groupPronouns.contains(reading.word(next + 1)) ? 2 : 3
        }
        if ClosedWords.be.contains(reading.word(next)) { next += 1 }
        if next < reading.tokens.count, reading.tag(next).isVerb { next += 1 }
        return PlaceWords.places.contains(reading.word(next)) ? reading.word(next) : nil
    }

    /// Whether no verb stands in the list but the first, and "and" leads to its last.
    private func isOneList(_ first: Figure, _ last: Int, _ reading: Reading) -> Bool {
        let start = min(first.nounEnd + 4, reading.tokens.count)
        let list = start..<max(start, last)
        return first.start == reading.sentences[first.sentence].start
            && list.allSatisfy { !reading.tag($0).isFiniteVerb } && reading.has(.and, in: list)
    }

    /// Whether more of them are told next: "The seventh was found in a car".
    private func goesOn(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Bool {
        guard sentence + 1 < reading.sentences.count else { return false }
        let tokens = reading.sentences[sentence + 1].tokens
        return reading.has(PlaceWords.others, in: tokens)
            || figures.figures(ofSentence: sentence + 1).contains { $0.dimension == .ordinal }
    }
}

private enum PlaceWords {
    static let places = WordSet("in from on at aboard")
    static let others = WordSet("another other others rest remaining last final missing")
}
