/// Finds remainders that their whole and the other parts don't leave.
///
/// "There were 58 boats. Forty-one arrived, nine sank, and the other nine turned round", "$2 million, of which the
/// state pays $1.5 million and the town the remaining $700,000", "31 posts and 22 people; eight posts are vacant",
/// "four of the nine were freed, leaving six", "had 64 donkeys and was given eleven more; it now has 74".
///
/// Silent if any choice of the figures nearby, each added or taken off, makes the remainder.
struct Remainders: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 2),
        Trigger(figures: 1, cues: RestCue.wordsOfRemnant),
    ]

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            guard items.count <= 16 else { continue }
            if let found = remainder(items, figures, reading) ?? balance(items, reading)
                ?? excess(items, reading)
            {
                findings.append(found)
            }
        }
    }

    // MARK: What is left

    private func remainder(
        _ items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
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
            guard !division.isEndOfList(figures) else { return nil }
            return finding(division, cue, figures, reading)
        }
        return nil
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
            let isOpen =
                RestCue.isLeftOver(rest, reading) || division.isUnitOfRestOpen(reading)
            let near = division.candidates(reading).lazy
                .filter { isOpen || $0.isOfOneUnit(reading) }
                .filter { !areOfOneList($0.whole, rest, reading) }
                .compactMap { $0.finding(reading) }.first
            return near ?? division.ofNoun(figures, reading)?.finding(reading)
                ?? (isOpen ? division.ofSlip(figures, reading)?.finding(reading) : nil)
        case .vacancy:
            if rest.dimension == .money {
                // "has paid $5 million of the $12 million; $8 million is outstanding"
                if let pair = division.ofPair(reading) { return pair.finding(reading) }
                return isBehindOfWhich(division.others.last, reading)
                    ? division.ofLargest?.finding(reading) : nil
            }
            if rest.quantity.unit == nil {
                // "Eleven posts were empty. It has filled seven of them, so five are still open."
                if let pair = division.ofPair(reading) ?? division.ofThoseBefore(reading) {
                    return pair.finding(reading)
                }
                return division.ofLargest.flatMap {
                    $0.isOfOneUnit(reading) ? $0.finding(reading) : nil
                }
            }
            return division.ofOneNoun?.finding(reading)
        case .negation:
            let told = division.ofThoseBefore(reading)
            guard let parted = division.ofPair(reading) ?? told ?? division.ofLargest,
                parted.parts.count == 1,
                parted.isPair || told != nil || isBehindOf(parted.whole, reading)
                    || parted.parts.first.map({ isOfThem($0, reading) }) == true
                    || isBehindOfWhich(parted.parts.first, reading)
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

    /// "€30m for schools, €20m for roads and €14m for everything else": the first is no whole of the others.
    private func areOfOneList(_ whole: Figure, _ rest: Figure, _ reading: Reading) -> Bool {
        whole.sentence == rest.sentence && whole.nounEnd < reading.tokens.count
            && rest.nounEnd < reading.tokens.count
            && reading.tokens.key[whole.nounEnd] == .for
            && reading.tokens.key[rest.nounEnd] == .for
    }

    /// "Of the district's nine schools two …; the other six …".
    private func isBehindOf(_ whole: Figure, _ reading: Reading) -> Bool {
        let start = whole.tokens.lowerBound
        return (max(reading.sentences[whole.sentence].tokens.lowerBound, start - 5)..<start)
            .contains {
                reading.tokens.key[$0] == .of
            }
    }

    /// "$310,000, of which $210,000 …".
    private func isBehindOfWhich(_ part: Figure?, _ reading: Reading) -> Bool {
        guard let start = part?.tokens.lowerBound, start >= 2 else { return false }
        return (max(1, start - 5)..<start).contains {
            ClosedWords.groupPronouns.contains(reading.tokens.key[$0])
                && reading.tokens.key[$0 - 1] == .of
        }
    }

    /// Parts that are more than all, told alike, or that leave nothing for "the rest".
    ///
    /// "twelve pairs, of which five are too small and eight too large", "240 people, of whom 165 are on the island, 75 on the
    /// mainland and the rest at sea".
    private func excess(_ items: ArraySlice<Figure>, _ reading: Reading) -> Finding? {
        if let found = excessOfPair(items, reading) { return found }
        for index in items.indices.dropLast(2) {
            let whole = items[index]
            let parts = items[(index + 1)...].prefix { $0.isAlike(whole) && $0.exact != nil }
            guard let total = whole.exact, parts.count >= 2, let first = parts.first,
                let last = parts.last,
                isBehindOfWhich(first, reading) || isOfThem(first, reading),
                parts.allSatisfy({ $0.exact ?? total < total }),
                case let sum = parts.reduce(0, { $0 + ($1.exact ?? 0) }), sum >= total,
                sum <= 1.25 * total
            else { continue }
            let isMore =
                sum > total && parts.count == 2 && whole.dimension == .count
                && reading.tokens.key[last.tokens.lowerBound - 1] == .and
                && areAlike(first, last, reading)
            // "78 players, and 61 of these are alive; 16 have died and four cannot be found"
            let areAll =
                sum > total && parts.count >= 3 && parts.endIndex == items.endIndex
                && parts.allSatisfy { isTold($0, reading) }
            if isMore || areAll {
                return WorkedSum.finding(Array(parts), sum: sum, against: whole, reading)
            }
            guard parts.endIndex == items.endIndex, let rest = rest(behind: last, reading) else {
                continue
            }
            let terms = parts.map { WorkedSum.number($0.exact ?? 0) }
            return Finding(
                kind: .arithmetic,
                message: "\(terms.joined(separator: " + ")) = \(WorkedSum.number(sum)), which "
                    + "leaves nothing of \(WorkedSum.number(total)) for “the rest”.",
                spans: reading.spans(of: [whole] + parts) + [reading.tokens.span(rest)]
            )
        }
        return nil
    }

    /// "Eight of the eleven players are from the town and four from abroad": parts told alike that are more than all.
    private func excessOfPair(_ items: ArraySlice<Figure>, _ reading: Reading) -> Finding? {
        for index in items.indices.dropLast(2) {
            let (part, whole) = (items[index], items[index + 1])
            let between =
                part.tokens.upperBound..<max(part.tokens.upperBound, whole.tokens.lowerBound)
            let others = items[(index + 2)...].prefix {
                $0.dimension == .count && $0.quantity.unit == nil && $0.exact != nil
                    && (areAlike(whole, $0, reading) || isTold($0, reading))
            }
            let parts = [part] + others
            let sum = parts.reduce(0) { $0 + ($1.exact ?? 0) }
            guard let total = whole.exact, let last = others.last, part.exact != nil,
                part.dimension == .count, whole.dimension == .count,
                parts.allSatisfy({ ($0.exact ?? total) < total }), sum > total,
                sum <= 1.25 * total, between.count <= 5,
                // Two with verbs of their own may overlap.
                others.count >= 2 || areAlike(whole, last, reading),
                between.contains(where: { reading.tokens.key[$0] == .of }),
                reading.tokens.key[last.tokens.lowerBound - 1] == .and
            else { continue }
            return WorkedSum.finding(parts, sum: sum, against: whole, reading)
        }
        return nil
    }

    /// "61 of these", where they were told of.
    private func isOfThem(_ part: Figure, _ reading: Reading) -> Bool {
        let next = part.tokens.upperBound
        return next + 1 < reading.tokens.count && reading.tokens.key[next] == .of
            && ClosedWords.groupPronouns.contains(reading.tokens.key[next + 1])
    }

    /// "61 of these are", "16 have died": a number with a verb of its own, which is all that is said of them.
    private func isTold(_ part: Figure, _ reading: Reading) -> Bool {
        let next = isOfThem(part, reading) ? part.tokens.upperBound + 2 : part.tokens.upperBound
        return part.quantity.unit == nil && next < reading.tokens.count
            && reading.tags[next].isFiniteVerb
    }

    /// "… and the rest at sea", without a number.
    private func rest(behind part: Figure, _ reading: Reading) -> Range<Int>? {
        let behind = part.nounEnd..<reading.sentences[part.sentence].tokens.upperBound
        return behind.dropFirst().prefix(12).first {
            RestWords.remainders.contains(reading.tokens.key[$0])
                && reading.tokens.key[$0 - 1] == .the
        }.map { $0 - 1..<$0 + 1 }
    }

    /// Whether one word stands behind both: "are too small and eight too large".
    private func areAlike(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let end = reading.tokens.count
        let left = first.nounEnd..<min(end, first.nounEnd + 3)
        let right = second.nounEnd..<min(end, second.nounEnd + 2)
        return left.contains { token in
            right.contains { reading.tokens.key[$0] == reading.tokens.key[token] }
        }
    }

    // MARK: Losses and gains

    /// "46 left and 30 joined, a net loss of 26": the difference of the two figures before it.
    private func balance(_ items: ArraySlice<Figure>, _ reading: Reading) -> Finding? {
        for index in items.indices.dropFirst(2) {
            let net = items[index]
            guard net.dimension == .count, let value = net.exact, isNet(net, reading) else {
                continue
            }
            let flows = items[..<index].filter { $0.exact != nil && $0.isAlike(net) }
            guard (2...4).contains(flows.count), let old = flows.first?.exact,
                let new = flows.last?.exact
            else { continue }
            let differences = flows.flatMap { first in
                flows.map { abs(($0.exact ?? 0) - (first.exact ?? 0)) }
            }
            let slack = net.slack + flows.reduce(0) { $0 + $1.slack }
            guard !differences.contains(where: { abs($0 - value) <= slack }) else { continue }
            let (low, high) = (min(old, new), max(old, new))
            return Finding(
                kind: .arithmetic,
                message: "\(WorkedSum.number(high)) − \(WorkedSum.number(low)) = "
                    + "\(WorkedSum.number(high - low)), not \(WorkedSum.number(value)).",
                spans: (flows + [net]).map { reading.tokens.span($0.tokens) }
            )
        }
        return nil
    }

    /// "a net loss of 26", "for a net gain of 12".
    private func isNet(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.tokens.lowerBound
        return (max(0, start - 4)..<start).contains {
            reading.tokens.key[$0] == RestWords.net
        }
    }
}
