/// Finds numbers with their unit, bound and range.
///
/// Numbers inside dates, times of day, citations and names of laws belong to those.
struct QuantityRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {
        for (tokens, detail) in quantities(in: reading) { reading.add(detail, over: tokens) }
    }

    private func quantities(
        in reading: Reading
    ) -> [(tokens: Range<Int>, detail: Mention.Detail)] {
        var all: [(tokens: Range<Int>, detail: Mention.Detail)] = []
        var last: FoundQuantity?
        let starters = QuantityParser.Starters()
        let tokens = reading.tokens
        for sentence in reading.sentences {
            var parser: QuantityParser?
            var token = sentence.tokens.lowerBound
            var floor = token
            let limit = sentence.tokens.upperBound
            while token < limit {
                while token < limit, !starters.mayBegin(with: tokens[token]) { token += 1 }
                guard token < limit else { break }
                let sentenceParser =
                    parser ?? QuantityParser(reading: reading, sentence: sentence.tokens)
                parser = sentenceParser
                switch sentenceParser.parse(at: token, floor: floor) {
                case .found(var found):
                    let isMeasured = found.quantity.dimension.isMeasured
                    if isMeasured {
                        found.quantity.isConversion = isConversion(found, of: last, in: reading)
                    }
                    all.append((found.tokens, .quantity(found.quantity)))
                    last = isMeasured ? found : nil
                    token = max(found.next, token + 1)
                    floor = token
                case .skip(let end): token = max(end, token + 1)
                }
            }
        }
        return all
    }
}

extension QuantityRecogniser {
    /// Whether it says in another unit what stands before it: "5 miles (8 km)", "€20 (£17; $22)", "a 5-mile-wide (8 km) bay",
    /// "30 months (2 years, 6 months)", "5 miles, or 8 km,".
    private func isConversion(
        _ found: FoundQuantity,
        of last: FoundQuantity?,
        in reading: Reading
    ) -> Bool {
        guard let last, found.quantity.dimension == last.quantity.dimension,
            let unit = found.quantity.unit, let other = last.quantity.unit, unit != other
        else { return false }
        let mark = found.tokens.lowerBound - 1
        let key = reading.tokens.key[mark]
        let ends = [last.tokens.upperBound, last.quantity.focus.upperBound]
        // "$5 million, or 7 cents a share" tells another sum.
        if key == .or, ends.contains(mark - 1), found.quantity.dimension != .money {
            return reading.tokens.key[mark - 1] == .comma
        }
        let isBehindCompound =
            ends.contains(mark - 2) && reading.tokens.key[mark - 2] == .hyphen
        guard ends.contains(mark) || isBehindCompound else { return false }
        return key == .openBracket
            || (last.quantity.isConversion && QuantityWords.separators.contains(key))
    }
}

extension Quantity.Dimension {
    /// Whether one amount can be told in several units.
    fileprivate var isMeasured: Bool {
        switch self {
        case .money, .length, .area, .volume, .mass, .speed, .temperature, .duration: true
        case .count, .percent, .ratio, .age, .ordinal, .other: false
        }
    }
}

/// A quantity with the tokens of its mention.
struct FoundQuantity {
    var tokens: Range<Int>
    var quantity: Quantity
    /// Where the search goes on.
    var next: Int
}
