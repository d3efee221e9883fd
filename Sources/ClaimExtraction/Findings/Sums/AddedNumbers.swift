/// Finds a number of additional things that isn't the difference of the two between which it rises.
///
/// "It will raise the number of treatment bays from 34 to 58 … “Twenty additional bays won't end that”", "from 212 officers to 240 … the 38 extra
/// officers".
struct AddedNumbers: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, cues: WordSet("from"))]

    /// What lies further off is some of them, or of others.
    private static let widest = 1.6
    private static let most = 60

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            guard
                let (old, new) = zip(items, items.dropFirst()).first(where: {
                    isChange($0, $1, reading)
                }),
                let low = old.exact, let high = new.exact, high > low, high - low >= 3
            else { continue }
            let added = high - low
            let nouns = nouns(of: old, new, reading)
            let near = figures.figures(aroundSentence: sentence).suffix(AddedNumbers.most)
            let told = near.filter { isAdded($0, to: nouns, reading) }
            guard let first = told.first, let value = first.exact,
                told.allSatisfy({ $0.exact == value }), value != added,
                value < AddedNumbers.widest * added, added < AddedNumbers.widest * value,
                !near.contains(where: {
                    $0.dimension == .count
                        && ($0.plain == added || $0.plain == abs(added - value))
                }),
                !WorkedSum.isMade(
                    first,
                    of: Array(
                        figures.figures(ofSentence: first.sentence).filter {
                            $0.tokens != first.tokens && $0.dimension == .count
                        }
                    )
                )
            else { continue }
            findings.append(
                reading.miscount(.difference(low, high), not: value, [old, new, first])
            )
        }
    }

    /// "from 34 to 58".
    private func isChange(_ old: Figure, _ new: Figure, _ reading: Reading) -> Bool {
        old.dimension == .count && new.dimension == .count
            && reading.word(old.start - 1) == .from && reading.word(new.start - 1) == .to
            && old.gap(to: new).count <= 3
    }

    /// What rises: the nouns of the figures, and those right before "from".
    private func nouns(of old: Figure, _ new: Figure, _ reading: Reading) -> [WordKey] {
        let named = [old, new].compactMap(\.noun)
        guard named.isEmpty else { return named }
        return reading.words(5, before: old).dropLast()
            .filter { reading.tag($0) == .nounPlural }.map { reading.word($0) }
    }

    /// "Twenty additional bays".
    private func isAdded(_ figure: Figure, to nouns: [WordKey], _ reading: Reading) -> Bool {
        figure.dimension == .count && figure.exact != nil
            && figure.noun.map(nouns.contains) == true
            && reading.has(AddedWords.added, in: figure.start..<figure.nounEnd)
    }
}

private enum AddedWords {
    static let added = WordSet("additional extra more further new")
}
