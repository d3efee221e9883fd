/// Finds the number of a road, a flight or the like that comes back with its digits in another order: "overturned on Route 41 … Route
/// 14 reopened", "on the A38 … The A83 was closed".
///
/// Silent where the article has a third number of the kind, where both stand in one sentence, and where both come more than once.
struct RestatedNumbers: ConsistencyCheck {
    /// An article with more of them is a list.
    private static let most = 12

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var named: [WordKey: [NumberedName]] = [:]
        for token in 1..<max(1, reading.tokens.count) {
            guard let name = NumberedName(endingAt: token, reading) else { continue }
            named[name.kind, default: []].append(name)
        }
        for names in named.values where (2...RestatedNumbers.most).contains(names.count) {
            let first = names[0]
            let others = names.filter { $0.number != first.number }
            guard let other = others.first, others.allSatisfy({ $0.number == other.number }),
                others.count == 1 || others.count == names.count - 1,
                WorkedSum.haveSameDigits(first.number, other.number),
                reading.sentence(of: first.tokens.lowerBound)
                    != reading.sentence(of: other.tokens.lowerBound)
            else { continue }
            findings.append(.ofTwoValues(first.tokens, other.tokens, reading))
        }
    }
}

/// A thing that has its number for a name: "Route 41", "Flight 385", "A38".
private struct NumberedName {
    let tokens: Range<Int>
    let kind: WordKey
    let number: Double

    /// The one whose number is at a token; nil where there is none.
    init?(endingAt token: Int, _ reading: Reading) {
        if NumberedWords.kinds.contains(reading.word(token - 1)),
            reading.tokens.shape[token - 1].contains(.capitalised),
            let number = Double(reading.text(token..<token + 1)), number >= 10
        {
            tokens = token - 1..<token + 1
            kind = reading.word(token - 1)
            self.number = number
            return
        }
        // "A38", "M25", "B4027"
        let text = reading.text(token..<token + 1)
        guard reading.word(token - 1) == .the, let letter = text.utf8.first,
            NumberedWords.letters.contains(letter), (3...5).contains(text.utf8.count),
            let number = Double(text.dropFirst()), number >= 10
        else { return nil }
        tokens = token..<token + 1
        kind = WordKey("a road of \(text.prefix(1))")
        self.number = number
    }
}

private enum NumberedWords {
    static let kinds = WordSet(
        """
        route highway interstate flight bill section article room platform gate bus line junction exit measure proposition
        ordinance unit ladder district ward precinct channel road
        """
    )
    static let letters = Array("ABM".utf8)
}
