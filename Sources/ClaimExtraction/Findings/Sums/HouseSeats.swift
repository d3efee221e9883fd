/// Finds a house whose seats, told party by party, are more or fewer than its members.
///
/// "They remain the largest party with 22 seats, down six. Labour gained four and now has 15, while the Liberal Democrats were left with six.
/// Three independents hold the balance … All 48 members of the new chamber". Fewer are wrong only where the last are told to hold the
/// balance, or as "the others".
struct HouseSeats: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: SeatWords.houses)]

    private static let mostParties = 8

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let houses = figures.indices.map { figures.figures[$0] }.filter { isHouse($0, reading) }
        guard let house = houses.first, let members = house.exact,
            houses.allSatisfy({ $0.exact == members })
        else { return }
        let around = figures.figures(aroundSentence: house.sentence)
        let starts = Set(around.map { reading.blockStart(of: $0.sentence) }).sorted()
        for start in starts {
            let parties = around.filter {
                reading.blockStart(of: $0.sentence) == start && isHeld($0, reading)
            }
            guard (3...HouseSeats.mostParties).contains(parties.count),
                parties.contains(where: { $0.counts(SeatWords.seats) }), let last = parties.last,
                case let sum = parties.reduce(0, { $0 + ($1.exact ?? 0) }), sum != members,
                sum > members || isLast(last, reading),
                sum > 0.85 * members, sum < 1.15 * members,
                !around.contains(where: { figure in
                    figure.plain == abs(sum - members) && figure.dimension == .count
                        && (figure.quantity.unit == nil || figure.counts(SeatWords.held))
                        && !SeatWords.changes.contains(reading.word(figure.start - 1))
                        && !parties.contains { $0.tokens == figure.tokens }
                })
            else { continue }
            findings.append(WorkedSum.finding(parties, sum: sum, against: house, reading))
            return
        }
    }

    /// "All 48 members of the new chamber", "the 48 seats of the council", "the 48-member board".
    private func isHouse(_ figure: Figure, _ reading: Reading) -> Bool {
        guard figure.dimension == .count, (figure.exact ?? 0) >= 9 else { return false }
        let sentence = reading.sentences[figure.sentence].tokens
        let isKnown = ClosedWords.known.contains(reading.word(figure.start - 1))
        if isKnown, figure.counts(SeatWords.members) {
            return reading.has(SeatWords.houses, in: sentence.behind(figure.nounEnd, 5))
                || reading.has(SeatWords.houses, in: sentence.before(figure.start, 3))
        }
        return figure.counts(SeatWords.ofHouse)
            && reading.has(SeatWords.houses, in: sentence.behind(figure.end, 3))
    }

    /// "with 22 seats", "now has 15", "were left with six", "Three independents"; "down six", "gained four" and "41 votes" are none.
    private func isHeld(_ figure: Figure, _ reading: Reading) -> Bool {
        guard figure.dimension == .count, let value = figure.exact, value >= 1 else { return false }
        let lead = reading.word(figure.start - 1)
        let opens = figure.start == reading.sentences[figure.sentence].start
        if let noun = figure.noun {
            guard SeatWords.held.contains(noun) else { return false }
            return opens || !SeatWords.changes.contains(lead) && !isHouse(figure, reading)
        }
        // "71 seats and the Liberals 54"
        return SeatWords.having.contains(lead)
            || !opens && reading.text(figure.start - 1).first?.isUppercase == true
    }

    private func isLast(_ figure: Figure, _ reading: Reading) -> Bool {
        figure.counts(SeatWords.lasts)
            && reading.has(
                SeatWords.balance,
                in: reading.sentences[figure.sentence].tokens.behind(figure.nounEnd, 20)
            )
    }
}

extension Reading {
    /// The sentence with which the paragraph of another begins, no further before than a paragraph of news is long.
    fileprivate func blockStart(of sentence: Int) -> Int {
        var start = sentence
        while start > 0, sentence - start < 12, !opensBlock(start) { start -= 1 }
        return start
    }
}

private enum SeatWords {
    static let houses = WordSet(
        "council chamber parliament assembly board senate house legislature knesset bundestag"
    )
    static let members = WordSet(
        "members councillors councilors seats deputies lawmakers legislators"
    )
    static let ofHouse = WordSet("member seat")
    static let seats = WordSet("seats seat")
    static let held = WordSet(
        "seats councillors councilors deputies independents others legislators lawmakers"
    )
    static let lasts = WordSet("independents others")
    static let balance = WordSet("balance")
    static let having = WordSet("has have had holds hold held with won wins takes took")
    static let changes = WordSet("gained gaining lost losing down up by of from another more")
}
