/// Finds one thing with two exact figures whose digits are the same in another order: 24 beds, 42 beds.
///
/// Two numbers of one unit are most often two facts; swapped digits of a number that is not small are the
/// sign of a slip. Per cents, ages, times and the commonest units are left alone.
struct Figures: ConsistencyCheck {
    /// How many figures of one unit a figure is held against.
    private static let memory = 16

    func addFindings(of reading: Reading, to findings: inout [Finding]) {
        var byUnit: [String: [Figure]] = [:]
        for mention in reading.mentions {
            guard case .quantity(let quantity) = mention.detail,
                let figure = Figure(quantity, mention, in: reading)
            else { continue }
            let earlier = byUnit[figure.unit] ?? []
            if let other = earlier.suffix(Figures.memory).first(where: { $0.isSwapped(figure) }) {
                findings.append(finding(other, figure, in: reading))
            }
            byUnit[figure.unit, default: []].append(figure)
        }
    }

    private func finding(_ first: Figure, _ second: Figure, in reading: Reading) -> Finding {
        let words = (reading.source[first.span], reading.source[second.span])
        return Finding(
            kind: .number,
            message: "“\(words.0)” and “\(words.1)”: the same digits in another order.",
            spans: [first.span, second.span]
        )
    }
}

private struct Figure {
    let value: Double
    let unit: String
    let span: Span
    private let sentence: Int
    private let digits: [Character]

    init?(_ quantity: Quantity, _ mention: Mention, in reading: Reading) {
        guard let value = quantity.value, quantity.upper == nil,
            value >= 10 || value != value.rounded(),
            value < 1e15, quantity.bound == .exact, let unit = quantity.unit?.lowercased(),
            let sentence = reading.sentence(of: mention.tokens.lowerBound)
        else { return nil }
        switch quantity.dimension {
        case .percent, .age, .duration, .ordinal, .ratio, .temperature: return nil
        default: break
        }
        guard !Figure.shared.contains(WordKey(unit)) || value >= 100 else { return nil }
        digits = String(value).filter(\.isNumber).sorted()
        guard digits.count >= 2 else { return nil }
        self.value = value
        self.unit = unit
        self.sentence = sentence
        span = mention.span
    }

    /// Whether the two have the same digits in another order and stand in two sentences.
    func isSwapped(_ other: Figure) -> Bool {
        value != other.value && digits == other.digits && sentence != other.sentence
            && value < 10 * other.value && other.value < 10 * value
    }

    /// Units that many facts of one article share.
    private static let shared = WordSet(
        "people men women children years votes points members students residents voters times miles"
    )
}
