// What makes parts all of a total: that they stand side by side, that their number is told, or that the last is the rest.
extension PartsBelow {
    /// "$3.2 million in compensatory damages and $12.5 million in punitive damages", "of white there are 1,120 hectares and of red 620".
    func areParallel(_ list: List, _ reading: Reading) -> Bool {
        let (first, second) = (list.parts[0], list.parts[1])
        let next = reading.word(first.nounEnd)
        if next == reading.word(second.nounEnd), reading.tag(first.nounEnd) == .preposition {
            return true
        }
        let gap = first.gap(to: second)
        let opener = gap.first { reading.tag($0) == .preposition }
        guard let opener, reading.tag(opener - 1) == .conjunction else { return false }
        let lead = reading.sentences[first.sentence].start
        return reading.word(lead) == reading.word(opener)
    }

    /// Whether a number without a noun is no chance: "Enrolment reached a record 22,375".
    func isPreciseForBare(_ total: Double, _ list: List) -> Bool {
        total >= 1000 && list.parts.allSatisfy { SumsApart.isPrecise($0.exact ?? 0) }
    }

    /// Whether figures may be told to a decimal or to a million: "$48.6 million", "$48 million", but not "$25,000" or three tens of
    /// "$90 million".
    func areRounded(_ list: List, _ total: Double, _ reading: Reading) -> Bool {
        let values = list.parts.compactMap(\.exact) + [total]
        let areOfTens = [1e4, 1e5, 1e7, 1e8, 1e10].contains { place in
            values.allSatisfy { $0 >= place && WorkedSum.lastPlace(of: $0) >= place }
        }
        let areScaled = list.parts.contains { part in
            part.dimension != .money || (part.exact ?? 0) >= 1e6
                || reading.text(part.tokens).utf8.contains(UInt8(ascii: "."))
        }
        return areScaled
            && (!areOfTens
                || list.parts.contains { reading.text($0.tokens).utf8.contains(UInt8(ascii: ".")) })
    }

    /// "the other $6 million", "the remaining 12", "the rest, $6 million", "a final three weeks".
    func isRest(_ figure: Figure, _ reading: Reading) -> Bool {
        let lead = reading.words(3, before: figure)
        // "One of them has offered £5,000 and the other £7,500"
        let isOfTwo = reading.has(.one, in: reading.words(20, before: figure))
        return (reading.isOfOthers(figure.start) || figure.counts(BelowWords.others)) && !isOfTwo
            || reading.has(RestWords.remainders, in: lead) && reading.has(.the, in: lead)
            // "a final three weeks at the crossing", "and a last 298 kilometres to the coast"
            || BelowWords.ends.contains(reading.word(figure.start - 1))
                && ClosedWords.articles.contains(reading.word(figure.start - 2))
    }

    /// Some words without a clause between commas that only tells of a noun: "the town union, ⟨to which one Muslim also belongs⟩, the last".
    func withoutAsides(_ range: Range<Int>, _ reading: Reading) -> [Int] {
        var words: [Int] = []
        var place = range.lowerBound
        while place < range.upperBound {
            let next = reading.tag(place + 1) == .preposition ? place + 2 : place + 1
            if reading.word(place) == .comma, BelowWords.relatives.contains(reading.word(next)),
                let end = (next..<max(next, range.upperBound)).prefix(BelowWords.longestAside)
                    .first(where: { reading.word($0) == .comma })
            {
                place = end
                continue
            }
            words.append(place)
            place += 1
        }
        return words
    }

    /// Whether the words around parts make them about so much, or one of several: "about", "on average", "of these".
    func isHedged(_ items: [Figure], _ sentence: Int, _ reading: Reading) -> Bool {
        let tokens = reading.sentences[sentence].tokens
        let start = items.first?.start ?? tokens.lowerBound
        let end = items.last?.nounEnd ?? tokens.upperBound
        let own = start..<max(start, min(tokens.upperBound, end + 3))
        let isSaid = (Array(tokens.lowerBound..<start) + withoutAsides(own, reading)).contains {
            BelowWords.hedges.contains(reading.word($0))
                // "will be shared among three towns"
                && !(BelowWords.among == reading.word($0) && reading.begins(.quantity, at: $0 + 1))
        }
        return isSaid
            || withoutAsides(start..<max(start, end), reading).contains {
                BelowWords.comparing.contains(reading.word($0))
                    // "£6,200 from a walk and £3,950 from an auction"
                    && (reading.word($0) != .from || reading.begins(.quantity, at: $0 + 1))
            }
            || reading.tellsOverlap(sentence)
    }

    /// "a crowd of 4,150", "a workforce of 310".
    func isGroup(_ figure: Figure, _ reading: Reading) -> Bool {
        reading.word(figure.start - 1) == .of
            && (PersonNouns.groups.contains(reading.word(figure.start - 2))
                || BelowWords.groups.contains(reading.word(figure.start - 2)))
    }

    /// How many sentences before parts their total may stand.
    func reach(of list: List, _ figures: FigureTable, _ reading: Reading) -> Int {
        areSaidToBeAll(list, figures, reading) ? 6 : 3
    }

    /// Whether the sentence of the first part or the one before says that so many take all of it.
    ///
    /// "Three departments bear the whole of the cuts. Roads lose £8.4m, parks £5.1m and libraries £3.7m".
    private func areSaidToBeAll(_ list: List, _ figures: FigureTable, _ reading: Reading) -> Bool {
        guard let first = list.parts.first, list.parts.count >= 3 else { return false }
        return (max(0, first.sentence - 1)...first.sentence).contains { sentence in
            let lead = reading.sentences[sentence].tokens.prefix { $0 < first.start }
            return reading.has(BelowWords.wholes, in: lead)
                && figures.figures(ofSentence: sentence).contains {
                    $0.dimension == .count && $0.quantity.unit != nil && $0.end <= first.start
                        && $0.exact == Double(list.parts.count)
                }
        }
    }

    /// Whether as many takers as parts are told between the total and its parts or before it: "Four theatres are to share €2.6 million".
    func isCounted(_ list: List, from whole: Figure, _ figures: FigureTable) -> Bool {
        guard let first = list.parts.first, let last = list.parts.last else { return false }
        let number = Double(list.parts.count)
        return (whole.sentence...last.sentence).contains { sentence in
            figures.figures(ofSentence: sentence).contains { figure in
                figure.dimension == .count && figure.quantity.unit != nil
                    && figure.exact == number && figure.end <= first.start
            }
        }
    }
}

enum BelowWords {
    static let relatives = WordSet("who which whom whose where")
    /// How many words a clause that tells of a noun may have.
    static let longestAside = 20
    static let joints = WordSet(", ; and while \u{2014} \u{2013} --")
    static let lastJoints = WordSet("and ; while")
    static let another = WordKey("another")
    static let among = WordKey("among")
    static let others = WordSet("others")
    static let ends = WordSet("final last")
    static let groups = WordSet(
        "crowd audience turnout attendance herd flock fleet colony population"
    )
    static let metals = WordSet("gold golds silver silvers bronze bronzes")
    static let medals = WordSet("medals medal")
    /// What makes a figure another time's, or a bound: "up from 4,310".
    static let before = WordSet("from by than against under until another")
    static let beside = WordSet("more fewer less higher lower ahead behind apiece each")
    static let hedges = WordSet(
        "among about roughly also some average each per every"
    )
    static let wholes = WordSet("all whole entire entirety total")
    static let further = WordSet("further additional another")
    /// What leads to some of the parts.
    static let openers = WordSet("including include includes")
    static let comparing = WordSet("more fewer less than above below from compared against")
    static let now = WordSet("this now today current currently next will would so")
    static let otherTimes = WordSet("earlier previous ago previously compared")
}
