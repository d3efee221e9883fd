/// Finds by how many seats a majority is said to be missed or to be won, where the seats that there are and those that were won make it
/// others.
///
/// "took 71 seats in the 160-member parliament, six short of a majority", "Elections to the 90-seat council were held on Sunday. The party
/// won 38 seats, two shy of a majority", "won 412 of the 650 seats, a majority of 147". A majority is one more than half, and a majority of
/// so many are they more than all others. Silent if any number around makes it right, and where seats are vacant or two thirds are needed.
struct Majorities: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: MajorityWords.short.union(MajorityWords.goals))]

    /// How many sentences before the majority its seats may be told in.
    private static let reach = 2
    /// How far from the true number the said one may be, as a part of the house.
    private static let room = 0.1

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            if let found = wrongMargin(sentence, figures, reading) { findings.append(found) }
            guard
                let lack = figures.figures(ofSentence: sentence).first(where: {
                    isLack($0, reading)
                }),
                let missing = lack.exact,
                let house = house(around: lack, figures, reading), let all = house.exact,
                !isOfVacancies(lack, reading),
                let held = held(beside: lack, of: house, figures, reading), let seats = held.exact,
                case let majority = (all / 2).rounded(.down) + 1, seats < majority,
                case let actual = majority - seats, actual != missing,
                abs(actual - missing) <= max(3, Majorities.room * all),
                !isExplained(lack, house, figures, reading)
            else { continue }
            findings.append(
                reading.finding(
                    .arithmetic,
                    "A majority of \(number: all) is \(number: majority), \(number: actual) more than "
                        + "\(number: seats), not \(number: missing).",
                    [house, held, lack]
                )
            )
        }
    }

    /// "won 412 of the 650 seats, a majority of 147": by how many they are more than the others.
    private func wrongMargin(
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let here = figures.figures(ofSentence: sentence)
        guard let margin = here.first(where: { isMargin($0, reading) }), let said = margin.exact,
            let house = house(around: margin, figures, reading), let all = house.exact,
            let held = held(beside: margin, of: house, figures, reading), let seats = held.exact,
            case let actual = 2 * seats - all, actual > 0, !isOfVacancies(margin, reading),
            abs(actual - said) <= max(3, Majorities.room * all),
            case let counts = near(margin, house, figures).compactMap(\.exact),
            !counts.contains(where: { Majorities.isMargin(said, of: $0, in: all) }),
            // "a majority of 20", over the second with its 13
            !counts.contains(where: { count in counts.contains { count - $0 == said } })
        else { return nil }
        return reading.finding(
            .arithmetic,
            "\(number: seats) of \(number: all) is a majority of \(number: actual), not "
                + "\(number: said).",
            [house, held, margin]
        )
    }

    /// "a majority of 147", "a majority of 12 seats"; not "a majority of 20 over the Greens" or "of 34 members".
    private func isMargin(_ figure: Figure, _ reading: Reading) -> Bool {
        figure.exact != nil && figure.dimension == .count
            && (figure.quantity.unit == nil || figure.counts(MajorityWords.wonSeats))
            && reading.word(figure.start - 1) == .of && reading.word(figure.start - 2) == .majority
            && !MajorityWords.over.contains(reading.word(figure.nounEnd))
    }

    /// Whether so many seats of a house are by so many more than the others; in a large one a Speaker may be counted or not.
    static func isMargin(_ said: Double, of seats: Double, in house: Double) -> Bool {
        abs(2 * seats - house - said) <= (house >= 200 ? 2 : 0)
    }

    /// "six short of a majority", "three seats shy of an overall majority", "two away from the halfway mark".
    private func isLack(_ figure: Figure, _ reading: Reading) -> Bool {
        let short = figure.nounEnd
        guard figure.exact != nil, figure.dimension == .count,
            figure.quantity.unit == nil || figure.counts(MajorityWords.seats),
            MajorityWords.short.contains(reading.word(short)),
            MajorityWords.leads.contains(reading.word(short + 1)) || reading.word(short) == .from
        else { return false }
        let behind = reading.sentences[figure.sentence].tokens.behind(short + 1, 6)
        guard let goal = behind.first(where: { MajorityWords.goals.contains(reading.word($0)) })
        else { return false }
        return (short + 1..<goal).allSatisfy { MajorityWords.before.contains(reading.word($0)) }
            && (reading.word(goal) == .majority
                || MajorityWords.marks.contains(reading.word(goal + 1)))
    }

    /// The only number of seats of a house told around: "the 160-member parliament", "118 of the 240 seats", "The council has 65 members".
    private func house(around lack: Figure, _ figures: FigureTable, _ reading: Reading) -> Figure? {
        let near = figures.figures(aroundSentence: lack.sentence).filter {
            $0.tokens != lack.tokens && isHouse($0, reading)
        }
        guard let last = near.last(where: { $0.start < lack.start }) ?? near.first,
            near.allSatisfy({ $0.exact == last.exact })
        else { return nil }
        return last
    }

    private func isHouse(_ figure: Figure, _ reading: Reading) -> Bool {
        guard figure.dimension == .count, let count = figure.exact, count >= 5,
            figure.counts(MajorityWords.members)
        else { return false }
        // "the 160-member parliament"
        if reading.text(figure.tokens).utf8.contains(UInt8(ascii: "-")) { return true }
        // "of the 240 seats"
        if reading.word(figure.start - 1) == .the, reading.word(figure.start - 2) == .of {
            return true
        }
        // "all 60 seats"
        if reading.word(figure.start - 1) == .all { return true }
        // "The council has 65 members", "the House, which has 435 members"
        let lead = reading.words(4, before: figure)
        let name = lead.last { MajorityWords.houses.contains(reading.word($0)) }
        return name.map { name in
            name + 1 < figure.start
                && reading.hasOnly(MajorityWords.having, in: name + 1..<figure.start)
        } == true
    }

    /// The seats won: the last number of seats before what is missing, or the only other one of its sentence.
    private func held(
        beside lack: Figure,
        of house: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let may = { (figure: Figure) in
            figure.tokens != lack.tokens && figure.tokens != house.tokens && figure.exact != nil
                && figure.dimension == .count && (figure.exact ?? 0) < (house.exact ?? 0)
                && (figure.quantity.unit == nil || figure.counts(MajorityWords.seats))
        }
        let here = figures.figures(ofSentence: lack.sentence).filter(may)
        if let last = here.last(where: { $0.start < lack.start }) ?? here.only { return last }
        guard !reading.opensBlock(lack.sentence) else { return nil }
        return figures.figures(ofSentence: lack.sentence - 1).filter(may).only
    }

    /// "the 435-member House, in which three seats are vacant": a smaller majority; "two thirds": a greater one.
    private func isOfVacancies(_ lack: Figure, _ reading: Reading) -> Bool {
        let first = max(0, lack.sentence - Majorities.reach)
        let last = min(reading.sentences.count - 1, lack.sentence + 1)
        return reading.has(
            MajorityWords.vacant,
            in: reading.sentences[first].start..<reading.sentences[last].end
        )
    }

    /// The other numbers around.
    private func near(_ figure: Figure, _ house: Figure, _ figures: FigureTable) -> [Figure] {
        figures.figures(
            ofSentences: figure.sentence - Majorities.reach...figure.sentence + Majorities.reach
        ).filter {
            $0.tokens != figure.tokens && $0.tokens != house.tokens && $0.dimension == .count
        }
    }

    /// Whether another number around makes the missing ones right, as one that is needed: "46 are needed".
    private func isExplained(
        _ lack: Figure,
        _ house: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Bool {
        guard let missing = lack.exact, let all = house.exact else { return true }
        let majority = (all / 2).rounded(.down) + 1
        let counts = near(lack, house, figures).compactMap(\.exact)
        let isToMark = !reading.has(
            .majority,
            in: reading.sentences[lack.sentence].tokens.behind(lack.end, 8)
        )
        // "With the nine seats of the Left and her own 40 she would be two short": what two make together.
        let pairs = counts.indices.flatMap { first in
            counts[first...].dropFirst().map { counts[first] + $0 }
        }
        return (counts + pairs).contains { count in
            count + missing == majority || isToMark && count + missing == all / 2
        }
            || counts.contains { count in
                counts.contains { $0 > all / 2 && $0 < 0.7 * all && $0 - count == missing }
            }
    }
}

extension Figure {
    /// Whether it is by how many seats one has more than all others: 174 for 412 of 650.
    func isMajority(of first: Figure, _ second: Figure) -> Bool {
        guard dimension == .count, let said = exact, let one = first.exact,
            let other = second.exact,
            first.dimension == .count, second.dimension == .count,
            first.counts(MajorityWords.members) || second.counts(MajorityWords.members)
        else { return false }
        return Majorities.isMargin(said, of: min(one, other), in: max(one, other))
    }
}

private enum MajorityWords {
    static let short = WordSet("short shy away from")
    static let leads = WordSet("of from")
    static let goals = WordSet("majority halfway half-way majority-mark magic")
    static let wonSeats = WordSet("seat seats")
    static let over = WordSet("over of for against in")
    static let marks = WordSet("mark line number figure point")
    /// What may stand before "majority"; not "two-thirds", nor "working".
    static let before = WordSet(
        """
        of from a an the its his her their overall outright absolute simple clear parliamentary legislative own bare
        """
    )
    static let seats = WordSet(
        "seat seats vote votes member members lawmakers legislators deputies mps councillors"
    )
    static let members = WordSet(
        """
        member members seat seats lawmakers legislators deputies mps councillors councilors senators delegates
        """
    )
    static let having = WordSet("has had with of holds comprises , which that")
    static let houses = WordSet(
        """
        house parliament assembly council senate chamber legislature congress board bundestag knesset duma diet dail
        """
    )
    /// What makes a majority another number than one more than half of the seats.
    static let vacant = WordSet(
        """
        vacant vacancy vacancies two-thirds thirds three-fifths fifths supermajority speaker suspended unfilled empty postponed
        """
    )
}
