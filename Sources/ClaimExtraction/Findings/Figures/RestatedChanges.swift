/// Finds one change that is told with two ends.
///
/// "Contributions would rise from 8 per cent of salary to 9.5 … “An increase from 8 per cent of salary to 9 is hardly robbery”". The
/// later is somebody's words, or what a chart or a letter restates: in a poll two people may rise from one share to two others.
struct RestatedChanges: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: WordSet("from"))]

    /// How many changes one is held against.
    private static let memory = 8

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var shared = SharedWords(reading)
        var told: [(change: ValueChange, sentence: Int)] = []
        for sentence in figures.sentences {
            let items = Array(figures.figures(ofSentence: sentence))
            for index in items.indices {
                guard let change = ValueChange(at: index, of: items, reading) else { continue }
                let other = told.suffix(RestatedChanges.memory).first {
                    $0.sentence != sentence && $0.change.isOtherEnd(of: change)
                        && shared.count(in: $0.sentence, and: sentence) >= 1
                        && (reading.isQuoted(change.start) || shared.restates(sentence))
                }
                if let other, let first = other.change.places.last, let last = change.places.last {
                    findings.append(.ofTwoValues(first, last, reading))
                }
                told.append((change, sentence))
            }
        }
    }
}

extension ValueChange {
    /// Whether it begins as another does and ends otherwise, near it.
    fileprivate func isOtherEnd(of other: ValueChange) -> Bool {
        old == other.old && new != other.new && dimension == other.dimension
            && unit == other.unit && places.count == other.places.count
            && (new > old) == (other.new > other.old)
            && abs(new - other.new) < 0.5 * max(new, other.new)
    }
}
