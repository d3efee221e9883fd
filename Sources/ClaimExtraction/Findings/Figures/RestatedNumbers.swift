/// Finds the number of a road, a flight or the like that comes back with its digits in another order: "overturned on Route 41 … Route
/// 14 reopened", "on the A38 … The A83 was closed".
///
/// Silent where the article has a third number of the kind, where both stand in one sentence, and where both come more than once.
struct RestatedNumbers: ConsistencyCheck {
    /// An article with more of them is a list.
    private static let most = 12

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var named: [WordKey: [NumberedName]] = [:]
        for token in reading.capitalised {
            guard let name = NumberedName(at: token, reading) else { continue }
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

    /// The one that begins at a capitalised word; nil where there is none.
    init?(at token: Int, _ reading: Reading) {
        if NumberedWords.kinds.contains(reading.word(token)) {
            guard token + 1 < reading.tokens.count, reading.tokens.kind[token + 1] == .number,
                let number = Double(reading.text(token + 1)), number >= 10
            else { return nil }
            tokens = token..<token + 2
            kind = reading.word(token)
            self.number = number
            return
        }
        // "the A38", "the M25", "the B4027"
        guard reading.word(token - 1) == .the, (3...5).contains(reading.tokens.bytes(token).count),
            case let text = reading.text(token), let letter = text.utf8.first,
            NumberedWords.letters.contains(letter),
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
