/// Finds remainders that their whole and the other parts don't leave.
///
/// "There were 58 boats. Forty-one arrived, nine sank, and the other nine turned round", "$2 million, of which the
/// state pays $1.5 million and the town the remaining $700,000", "Eleven posts were empty. It has filled seven of them,
/// so five are still open", "had 64 donkeys and was given eleven more; it now has 74".
///
/// Silent if any choice of the figures nearby, each added or taken off, makes the remainder.
struct Remainders: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 2),
        Trigger(figures: 1, cues: RestCue.wordsOfRemnant.union(StockWords.outcomes)),
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            guard items.count <= 16 else { continue }
            if let found = remainder(items, figures, reading) ?? stock(items, figures, reading) {
                findings.append(found)
            }
        }
    }

    private func remainder(
        _ items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        // "Of the injured, eight are in hospital": of a group that is told of further up.
        let start = items.first.map { reading.sentences[$0.sentence].start } ?? 0
        guard
            !(reading.word(start) == .of && reading.word(start + 1) == .the
                && reading.word(start + 3) == .comma)
        else { return nil }
        for index in items.indices.reversed() {
            guard items[index].exact != nil, let cue = RestCue(of: items[index], reading) else {
                continue
            }
            let division = Division(
                at: index,
                of: items,
                figures,
                reading,
                isRemnant: RestCue.isLeftOver(items[index], reading)
                    || RestCue.opensWithOthers(items[index], reading)
                    || RestCue.opensAsRest(items[index], cue, reading),
                isOutcome: cue == .outcome
            )
            guard let division, !division.isHedged(reading), !division.isFitting else { return nil }
            // A list told in two sentences leaves nothing.
            guard !division.isEndOfList(figures), !isGoneOn(behind: division, figures, reading)
            else { return nil }
            return finding(division, cue, figures, reading)
        }
        return nil
    }

    /// Whether the last part begins the next sentence.
    ///
    /// "He has won 41 of his 52 fights and lost nine. Two were drawn."
    private func isGoneOn(
        behind division: Division,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Bool {
        let sentence = division.rest.sentence + 1
        guard let next = figures.figures(ofSentence: sentence).first, next.quantity.unit == nil,
            next.start == reading.sentences[sentence].start
        else { return false }
        return WorkedSum.isMade(division.rest, of: division.others + [next])
    }

    private func finding(
        _ division: Division,
        _ cue: RestCue,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let rest = division.rest
        switch cue {
        case .named:
            let isOpen = RestCue.isLeftOver(rest, reading) || division.isUnitOfRestOpen(reading)
            let near = division.candidates(reading).lazy
                .filter { isOpen || $0.isOfOneUnit(reading) }
                .compactMap { $0.finding(reading) }.first
            return near ?? division.ofNoun(figures, reading)?.finding(reading)
                ?? (isOpen ? division.ofSlip(figures, reading)?.finding(reading) : nil)
        case .vacancy:
            return vacancy(division, reading)
        case .negation:
            let told = division.ofThoseBefore(reading)
            guard let parted = division.ofPair(reading) ?? told ?? division.ofLargest,
                parted.parts.count == 1,
                parted.isPair || told != nil || isBehindOf(parted.whole, reading)
                    || parted.parts.first?.isOfThem(reading) == true
                    || parted.parts.first.map({ reading.isBehindOfWhich($0) }) == true
            else { return nil }
            return parted.finding(reading)
        case .outcome:
            let changed = division.ofChanges(reading)
            guard let parted = changed ?? division.ofPair(reading) ?? division.ofLargest,
                parted.isOfOneUnit(reading),
                parted.parts.count <= 2, parted.changes(reading) || parted.isOfNeed(reading)
            else { return nil }
            return parted.finding(reading)
        }
    }

    /// What is still open or owing.
    private func vacancy(_ division: Division, _ reading: Reading) -> Finding? {
        if division.rest.dimension == .money {
            // "has paid $5 million of the $12 million; $8 million is outstanding"
            if let pair = division.ofPair(reading) { return pair.finding(reading) }
            return division.others.last.map({ reading.isBehindOfWhich($0) }) == true
                ? division.ofLargest?.finding(reading) : nil
        }
        guard division.rest.quantity.unit == nil else { return nil }
        // "Eleven posts were empty. It has filled seven of them, so five are still open."
        if let pair = division.ofPair(reading) ?? division.ofThoseBefore(reading) {
            return pair.finding(reading)
        }
        return division.ofLargest.flatMap {
            $0.isOfOneUnit(reading) ? $0.finding(reading) : nil
        }
    }

    /// "Of the district's nine schools two …; the other six …".
    private func isBehindOf(_ whole: Figure, _ reading: Reading) -> Bool {
        let start = whole.start
        return reading.has(.of, in: max(reading.sentences[whole.sentence].start, start - 5)..<start)
    }
}

extension Reading {
    /// "$310,000, of which $210,000 …".
    func isBehindOfWhich(_ part: some Placed) -> Bool {
        (max(1, part.start - 6)..<max(1, part.start)).contains {
            ClosedWords.groupPronouns.contains(word($0)) && word($0 - 1) == .of
        }
    }
}
