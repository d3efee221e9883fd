/// Finds wholes that are one slip away from the sum of the parts around.
///
/// "It lent 4,300 books. Of these 2,900 went to adults and 1,600 to children", "15 paintings and six drawings; the 23 works".
/// Behind its whole a list of parts is taken for one only if it makes more than the whole: fewer may be some of them.
struct SlippedSums: ConsistencyCheck {
    let triggers = [Trigger(figures: 2), Trigger(figures: 1, cues: WordSet("of"))]

    /// A sentence with more figures is a table.
    private static let mostFigures = 9
    /// In how many words behind a whole something is compared with it.
    private static let nearWhole = 6

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let named = toldBefore(sentence, figures, reading)
            var here = figures.figures(ofSentence: sentence)
            if named != nil { here = goingOn(here, sentence, figures, reading) }
            guard here.count <= SlippedSums.mostFigures else { continue }
            let list = PartList(
                here,
                ofNamed: named != nil || opensWithOfThese(sentence, reading),
                before: named ?? figures.figures(ofSentence: sentence - 1),
                behind: figures.figures(ofSentence: sentence + 1),
                reading
            )
            guard !reading.tellsOverlap(sentence),
                let (whole, parts) = list.behindWhole() ?? list.beforeWhole(),
                !isComparison(of: whole, parts, reading),
                !hasOwnWhole(
                    parts,
                    besides: whole,
                    here + figures.figures(ofSentence: whole.sentence)
                )
            else { continue }
            let sum = parts.termSum
            findings.append(WorkedSum.finding(parts, sum: sum, against: whole, reading))
        }
    }

    /// Whether another figure beside the parts is their sum, or theirs and that of their whole, which is one more part then.
    ///
    /// "scored after 12 minutes. They have played 22 games, winning 15, drawing four and losing three", "leads the 48-seat council with 21.
    /// The Greens have 14, the Liberals nine and others four"
    private func hasOwnWhole(
        _ parts: [Figure],
        besides whole: Figure,
        _ near: ArraySlice<Figure>
    ) -> Bool {
        let sum = parts.termSum
        return near.contains { figure in
            figure.tokens != whole.tokens
                && (figure.term == sum || figure.term == sum + (whole.term ?? 0))
                && !parts.contains { $0.tokens == figure.tokens }
        }
    }

    /// "Of these, 4,100 tonnes were cider apples".
    private func opensWithOfThese(_ sentence: Int, _ reading: Reading) -> Bool {
        let start = reading.sentences[sentence].start
        return reading.word(start) == .of
            && ClosedWords.groupPronouns.contains(reading.word(start + 1))
    }

    /// The whole of "Of the toads 5,120 were males": the last number of toads, however far before.
    private func toldBefore(
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> ArraySlice<Figure>? {
        let start = reading.sentences[sentence].start
        guard start + 2 < reading.tokens.count else { return nil }
        let here = figures.figures(ofSentence: sentence)
        if let whole = openingWhole(sentence, here, reading) { return [whole] }
        guard reading.word(start) == .of,
            ClosedWords.pluralDeterminers.contains(reading.word(start + 1))
        else { return nil }
        // "Six were killed and 23 injured … Of the injured, eight are in hospital"
        let isPeople = reading.isMark(start + 3)
        guard reading.tag(start + 2) == .nounPlural || isPeople else { return nil }
        for earlier in stride(from: sentence - 1, through: max(0, sentence - 12), by: -1) {
            let those = figures.figures(ofSentence: earlier).filter {
                $0.noun == reading.word(start + 2)
                    || isPeople && $0.dimension == .count
                        && reading.word($0.end) == reading.word(start + 2)
            }
            if let whole = those.last { return [whole] }
        }
        return nil
    }

    /// The whole with which a sentence opens: "Out of ⟨200⟩ bottles 120 were sold", "Of the ⟨920⟩ letters 610 were kind".
    private func openingWhole(
        _ sentence: Int,
        _ here: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Figure? {
        guard let whole = here.first else { return nil }
        let start = reading.sentences[sentence].start
        let place = whole.start - start
        if WordKey.out == reading.word(start) {
            return reading.word(start + 1) == .of && (2...4).contains(place) ? whole : nil
        }
        guard reading.word(start) == .of else { return nil }
        // "Of 118 flats 54 have one bedroom, 40 have two and 27 have three"
        if place == 1, here.count >= 4 { return whole }
        // "Of the chamber's 59 members 31 voted for it"
        if here.count >= 3, (2...5).contains(place),
            reading.word(whole.start - 1) == .clitic
                || ClosedWords.possessives.contains(reading.word(whole.start - 1))
        {
            return whole
        }
        // "Of the 920 letters 610 were kind"
        return place == 2 && reading.word(start + 1) == .the ? whole : nil
    }

    /// The parts, with those of the next sentences that have bare numbers.
    ///
    /// "Of the holes 2,155 are in the north. The west has 1,020 and the south 745."
    private func goingOn(
        _ here: ArraySlice<Figure>,
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> ArraySlice<Figure> {
        var end = here.endIndex
        for next in sentence + 1...sentence + 3 where next < reading.sentences.count {
            let more = figures.figures(ofSentence: next)
            guard !more.isEmpty, !reading.opensBlock(next),
                more.allSatisfy({
                    $0.dimension == .count && $0.quantity.unit == nil
                        // "three were being investigated. The group doubts nine of them."
                        && !$0.isOfThem(reading)
                })
            else { break }
            end = more.endIndex
        }
        return figures.figures[here.startIndex..<end]
    }

    /// "37 had been held for more than a year": no difference from another.
    private func isBound(_ token: Int, _ reading: Reading) -> Bool {
        let more = reading.word(token) == .than ? token - 1 : token
        return reading.word(more + 1) == .than && reading.tag(more - 1) == .preposition
    }

    /// "two points, down from 21", "29 minutes, four ahead of the runner-up": no parts but a difference.
    private func isComparison(of whole: Figure, _ parts: [Figure], _ reading: Reading) -> Bool {
        // The whole may be told far away.
        let figures =
            parts.contains { abs($0.sentence - whole.sentence) <= 1 }
            ? [whole] + parts : parts
        let start = figures.map(\.start).min() ?? 0
        let end = figures.map(\.nounEnd).max() ?? 0
        // "brought in £900, and a raffle £220 more. The cheque …"
        let added = parts.last.flatMap { $0.sentence < whole.sentence ? $0.nounEnd : nil }
        // "Sixteen people have died since last year, more than in the three years before. Nine of them …"
        let aside =
            whole.sentence < (parts.first?.sentence ?? 0)
            ? reading.sentences[whole.sentence].tokens.upperBound : 0
        let near = whole.nounEnd + SlippedSums.nearWhole
        return (start..<max(start, min(end + 3, reading.tokens.count))).contains {
            !(near..<max(near, aside)).contains($0)
                && SumSlipWords.comparing.contains(reading.word($0))
                && !reading.has(.quantity, at: $0) && !isBound($0, reading)
                && !($0 == added && reading.word($0) == .more)
                || reading.word($0 + 1) == .from
                    && ChangeWords.ups.contains(reading.word($0))
        }
    }
}

extension Figure {
    /// "The 79 animals filled every cage", "All 46 singers will travel", however far the paragraph of its parts is.
    func opensAsAll(_ reading: Reading) -> Bool {
        OpeningWords.all.contains(reading.word(start - 1)) && quantity.unit != nil
            && start - 1 == reading.sentences[sentence].start
    }
}

private enum OpeningWords {
    static let all = WordSet("the all")
}

enum SumSlipWords {
    static let joints = WordSet(", ; and &")
    static let values = WordSet("is was 's")
    static let none = WordSet("no without nobody nothing")
    /// What befalls all of a number that was told in parts: "The loss of 44 beds".
    static let events = WordSet(
        """
        loss closure removal sale purchase transfer release arrest dismissal death deaths departure arrival addition destruction
        theft seizure award gift donation total sum combination number
        """
    )
    static let openings = WordSet(", of the and")
    static let hedges = WordSet(
        "among including include includes about roughly also some other others rest either another"
    )
    static let comparing = WordSet(
        "ahead behind fewer less more than longer shorter faster slower below above"
    )
    static let cues = WordSet(
        """
        altogether together total totals totalling totaling combined sum makes making made comes come came both out ends receipt
        bill overall cheque
        """
    )
}
