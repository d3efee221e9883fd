/// What is over or lacking between money in and money out: "Spending came to £7.2m and income to £6.7m. The loss of £1.5m …".
extension Differences {
    /// How many sentences away the two may be told.
    private static let reach = 2

    /// "a surplus of $4.2 million", "lost €210,000", "£420,000 more than it spent".
    func isBalance(_ figure: Figure, _ reading: Reading) -> Bool {
        guard figure.dimension == .money else { return false }
        let start = figure.start
        let sentence = reading.sentences[figure.sentence].tokens
        let before = sentence.before(start, 4)
        let end = figure.nounEnd
        let behind = sentence.behind(end, 4)
        return reading.has(BalanceWords.balances, in: before)
            || reading.has(.than, in: behind)
                && reading.has(BalanceWords.spending, in: behind)
    }

    /// The only two amounts of a sentence nearby, one told of what came in and one of what went out.
    func inAndOut(
        of balance: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let places = [0, -1, 1, -2, 2].map { balance.sentence + $0 }
        let years = times(in: balance.sentence, reading)
        // "A loss of €1.6m in Norway was written off against sales of €2m."
        let isAlone = !figures.figures(ofSentence: balance.sentence).contains {
            $0.dimension == .money && $0.tokens != balance.tokens
        }
        return places.lazy.filter(reading.sentences.indices.contains)
            .filter { isAlone || $0 == balance.sentence }
            .compactMap { sentence -> (Figure, Figure)? in
                let sides = self.inAndOut(in: sentence, besides: balance, figures, reading)
                let isOfYears =
                    years.isEmpty || [[], years].contains(self.times(in: sentence, reading))
                // "overspent by £19.5m last year. Income in the twelve months to March was …"
                // "lost €310,000 last year. This year it took in …"
                let isOfOthers = times(in: sentence, reading).contains {
                    $0.utf8.count == 4 && Int($0) != nil && !years.contains($0)
                }
                return isOfYears
                    || !isOfOthers && sides.map { isSlip(balance, of: $0) } == true ? sides : nil
            }.first
    }

    private func isSlip(_ balance: Figure, of sides: (Figure, Figure)) -> Bool {
        guard let told = balance.exact, let one = sides.0.exact, let other = sides.1.exact else {
            return false
        }
        return Slip.isLikely(told, for: abs(one - other))
    }

    private func times(in sentence: Int, _ reading: Reading) -> [String] {
        reading.times(in: reading.sentences[sentence].tokens).map { "\($0.1.value)" }
    }

    private func inAndOut(
        in sentence: Int,
        besides balance: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let amounts = figures.figures(ofSentence: sentence).filter {
            $0.dimension == .money && $0.tokens != balance.tokens && $0.exact != nil
        }
        guard amounts.count == 2, let first = amounts.first, let second = amounts.last,
            first.isOfSameUnit(second), first.isOfSameUnit(balance)
        else { return nil }
        let words = [first, second].map { amount -> [Bool] in
            let start = reading.sentences[sentence].start
            let from = amount.tokens == second.tokens ? first.nounEnd : start
            let near = max(from, amount.start - 14)..<amount.start
            return [BalanceWords.income, BalanceWords.spending].map { words in
                reading.has(words, in: near)
            }
        }
        let areSides =
            words[0][0] && words[1][1] && !words[0][1] || words[0][1] && words[1][0] && !words[0][0]
        return areSides ? (first, second) : nil
    }
}

enum BalanceWords {
    static let balances = WordSet(
        """
        loss deficit shortfall surplus profit gap difference overspend overspent overspending underspent hole balance lost
        short
        """
    )
    static let income = WordSet(
        """
        income revenue revenues takings receipts took brought raised earned earnings sales donations fees tickets has
        budgeted budget
        """
    )
    static let spending = WordSet(
        """
        spending spent spend spends cost costs expenses expenditure outgoings paid wages bills expense needs
        """
    )
}
