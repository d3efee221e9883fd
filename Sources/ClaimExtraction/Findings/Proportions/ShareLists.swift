/// Finds shares of one whole that come to more than it: "half of the money went on salaries, a third on rent and a third on
/// coffee".
///
/// Only shares that exclude each other are added: told with one preposition, or of colours, or of men and women.
struct ShareLists: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, kinds: .init(.ratio))]

    /// How much rounded shares may come to.
    private static let most = 1.03
    /// How many words may stand from one share to the next.
    private static let widestGap = 9

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let shares = figures.figures(ofSentence: sentence).filter {
                share($0, reading) != nil && $0.quantity.bound == .exact
            }
            guard (2...6).contains(shares.count), areJoined(shares, reading),
                excludeEachOther(shares, reading)
            else { continue }
            let sum = shares.reduce(0) { $0 + (share($1, reading) ?? 0) }
            guard sum > ShareLists.most, sum < 2 else { continue }
            findings.append(
                reading.finding(
                    .arithmetic,
                    "\(shares.map { reading.text($0.tokens) }.joined(separator: " + ")) = "
                        + "\(percent: sum), more than the whole.",
                    shares
                )
            )
        }
    }

    /// What part it is; percentages of several polls or groups come to any sum, those of one poll are ``PollShares``.
    private func share(_ figure: Figure, _ reading: Reading) -> Double? {
        figure.dimension == .percent ? nil : figure.shareInList(reading)
    }

    /// Whether nothing but a list's words stands between one share and the next.
    private func areJoined(_ shares: [Figure], _ reading: Reading) -> Bool {
        zip(shares, shares.dropFirst()).allSatisfy { first, second in
            let gap = first.gap(to: second)
            return gap.count <= ShareLists.widestGap
                && reading.has(ListShareWords.joints, in: gap)
                && !reading.has(ListShareWords.others, in: gap)
        }
    }

    private func excludeEachOther(_ shares: [Figure], _ reading: Reading) -> Bool {
        var prepositions: Set<WordKey> = []
        var areColours = true
        var areSexes = true
        for (index, share) in shares.enumerated() {
            let next =
                index + 1 < shares.count
                ? shares[index + 1].start
                : reading.sentences[share.sentence].end
            let words = share.end..<max(share.end, next)
            let keys = words.prefix(7).map { reading.word($0) }
            areColours = areColours && keys.contains(where: ListShareWords.colours.contains)
            areSexes = areSexes && keys.contains(where: ListShareWords.sexes.contains)
            // "of the money" behind the first is the whole.
            guard let preposition = keys.first(where: ListShareWords.prepositions.contains) else {
                prepositions = []
                if !areColours, !areSexes { return false }
                continue
            }
            prepositions.insert(preposition)
        }
        return areColours || areSexes || prepositions.count == 1 && shares.count >= 3
    }
}

private enum ListShareWords {
    static let joints = WordSet(", ; and")
    /// What may be another whole.
    static let others = WordSet("but while of whom which who than last year")
    static let prepositions = WordSet("to on for from into")
    static let colours = WordSet(
        "red blue green white black brown yellow grey gray pink purple orange striped"
    )
    static let sexes = WordSet("men women boys girls male female")
}
