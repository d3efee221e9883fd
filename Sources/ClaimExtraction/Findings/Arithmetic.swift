/// Finds words of quantity that the figures beside them contradict, and parts that miss their total.
struct Arithmetic: ConsistencyCheck {
    func addFindings(of reading: Reading, to findings: inout [Finding]) {
        for sentence in reading.sentences {
            let figures = SentenceFigures(sentence.tokens, reading)
            guard figures.mentions.count >= 2 || figures.hasMajority else { continue }
            if let finding = majority(figures, reading) { findings.append(finding) }
            if let finding = total(figures, sentence.tokens, reading) { findings.append(finding) }
            if let finding = share(figures, reading) { findings.append(finding) }
        }
    }

    /// "A majority of voters …: 44 percent to 34 percent".
    private func majority(_ figures: SentenceFigures, _ reading: Reading) -> Finding? {
        guard let majority = figures.majority else { return nil }
        let percents = figures.mentions.filter {
            $0.quantity.dimension == .percent && $0.tokens.lowerBound > majority.upperBound
        }
        guard let first = percents.first, let value = first.quantity.value, value < 50,
            percents.allSatisfy({ ($0.quantity.value ?? 100) <= value }),
            first.quantity.bound != .moreThan, first.quantity.bound != .atLeast,
            figures.follows(dashBefore: first.tokens.lowerBound, reading)
        else { return nil }
        return Finding(
            kind: .arithmetic,
            message: "“\(reading.text(majority))” is more than 50 percent; the figure given is "
                + "\(Sum.number(value)) percent.",
            spans: [reading.tokens.span(majority), reading.tokens.span(first.tokens)]
        )
    }

    /// "27 arrests: 17 in March and 9 in April".
    private func total(
        _ figures: SentenceFigures,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Finding? {
        guard let colon = sentence.first(where: { reading.tokens.key[$0] == Sum.colon }) else {
            return nil
        }
        guard let whole = figures.mentions.last(where: { $0.tokens.upperBound <= colon }),
            colon - whole.tokens.upperBound <= 3, let total = whole.plainValue, total >= 3
        else { return nil }
        let parts = figures.mentions.filter { $0.tokens.lowerBound > colon }
        guard parts.count >= 2, !figures.hasHedge(after: colon, sentence, reading) else {
            return nil
        }
        let values = parts.compactMap(\.plainValue)
        let sum = values.reduce(0, +)
        guard values.count == parts.count, values.allSatisfy({ $0 < total }), sum != total,
            parts.allSatisfy({ $0.quantity.dimension == whole.quantity.dimension }),
            // Parts that come nowhere near are not parts of this total.
            sum > 0.7 * total, sum < 1.4 * total
        else { return nil }
        return Finding(
            kind: .arithmetic,
            message: "\(values.map(Sum.number).joined(separator: " + ")) = \(Sum.number(sum)), "
                + "not \(Sum.number(total)).",
            spans: ([whole] + parts).map { reading.tokens.span($0.tokens) }
        )
    }

    /// "Of the 72 gauges a third, 18 of them, …"; "of 2,400 jobs more than half, or 1,100".
    private func share(_ figures: SentenceFigures, _ reading: Reading) -> Finding? {
        guard figures.mentions.count >= 3 else { return nil }
        for index in 1..<figures.mentions.count - 1 {
            let whole = figures.mentions[index - 1]
            let share = figures.mentions[index]
            let part = figures.mentions[index + 1]
            guard let fraction = share.quantity.value, fraction > 0, fraction < 1,
                let total = whole.plainValue, let value = part.plainValue, value < total,
                total >= 10, part.tokens.lowerBound - share.tokens.upperBound <= 2,
                Sum.joins(share.tokens.upperBound, part.tokens.lowerBound, reading)
            else { continue }
            let actual = value / total
            guard !Sum.agree(actual, fraction, share.quantity.bound) else { continue }
            let percent = Sum.number((actual * 1000).rounded() / 10)
            return Finding(
                kind: .arithmetic,
                message: "\(Sum.number(value)) of \(Sum.number(total)) is \(percent) percent, "
                    + "not “\(reading.text(share.tokens))”.",
                spans: [whole, share, part].map { reading.tokens.span($0.tokens) }
            )
        }
        return nil
    }
}

/// The quantities of one sentence.
private struct SentenceFigures {
    struct Item {
        let quantity: Quantity
        let tokens: Range<Int>

        /// Its value, if it is one number and not a share of something.
        var plainValue: Double? {
            guard quantity.upper == nil, quantity.bound == .exact, let value = quantity.value else {
                return nil
            }
            switch quantity.dimension {
            case .percent, .ratio, .ordinal: return nil
            default: return value >= 1 ? value : nil
            }
        }
    }

    private(set) var mentions: [Item] = []
    /// "a majority of voters".
    private(set) var majority: Range<Int>?
    var hasMajority: Bool { majority != nil }

    init(_ sentence: Range<Int>, _ reading: Reading) {
        var token = sentence.lowerBound
        while token < sentence.upperBound {
            if reading.tokens.key[token] == Sum.majority, majority == nil,
                token > sentence.lowerBound, Sum.articles.contains(reading.tokens.key[token - 1])
            {
                majority = token - 1..<token + 1
            }
            guard let index = reading.mention(.quantity, covering: token),
                case .quantity(let quantity) = reading.mentions[index].detail
            else {
                token += 1
                continue
            }
            let tokens = reading.mentions[index].tokens
            mentions.append(Item(quantity: quantity, tokens: tokens))
            if majority == nil, tokens.contains(where: { reading.tokens.key[$0] == Sum.majority }) {
                majority = tokens
            }
            token = max(token + 1, tokens.upperBound)
        }
    }

    /// Whether a dash, colon or bracket stands shortly before, so that the figure explains the word.
    func follows(dashBefore token: Int, _ reading: Reading) -> Bool {
        (max(0, token - 3)..<token).contains { Sum.dashes.contains(reading.tokens.key[$0]) }
    }

    /// Whether the parts are said not to be all.
    func hasHedge(after colon: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        (colon..<sentence.upperBound).contains { Sum.hedges.contains(reading.tokens.key[$0]) }
    }
}

private enum Sum {
    static let colon = WordKey(":")
    static let majority = WordKey("majority")
    static let articles = WordSet("a the")
    static let dashes = WordSet("-- - \u{2013} \u{2014} : (")
    static let hedges = WordSet(
        "including include among about roughly nearly almost other others rest remainder of"
    )
    private static let links = WordSet(", or ( -- \u{2013} \u{2014} and")

    static func joins(_ start: Int, _ end: Int, _ reading: Reading) -> Bool {
        start < end && (start..<end).allSatisfy { links.contains(reading.tokens.key[$0]) }
    }

    /// Whether a share is near enough to what the words say.
    static func agree(_ actual: Double, _ said: Double, _ bound: Quantity.Bound) -> Bool {
        switch bound {
        case .moreThan, .atLeast: actual >= said - 0.005
        case .lessThan, .atMost: actual <= said + 0.005
        case .approximately: abs(actual - said) <= 0.06
        case .exact: abs(actual - said) <= 0.04
        }
    }

    /// A number as it is read: without a fraction where it has none.
    static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
}
