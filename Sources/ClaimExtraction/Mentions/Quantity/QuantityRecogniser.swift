/// Finds numbers with their unit, bound and range.
///
/// Numbers inside dates, times of day, citations and names of laws belong to those.
struct QuantityRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {
        for found in quantities(in: reading) {
            reading.add(.quantity(found.quantity), over: found.tokens)
        }
    }

    private func quantities(in reading: Reading) -> [FoundQuantity] {
        var all: [FoundQuantity] = []
        for sentence in reading.sentences {
            var parser: QuantityParser?
            var token = sentence.tokens.lowerBound
            var floor = token
            while token < sentence.tokens.upperBound {
                guard QuantityParser.mayBegin(at: token, in: reading.tokens) else {
                    token += 1
                    continue
                }
                let sentenceParser =
                    parser ?? QuantityParser(reading: reading, sentence: sentence.tokens)
                parser = sentenceParser
                switch sentenceParser.parse(at: token, floor: floor) {
                case .found(let found):
                    all.append(found)
                    token = max(found.next, token + 1)
                    floor = token
                case .skip(let end): token = max(end, token + 1)
                }
            }
        }
        return all
    }
}

/// A quantity with the tokens of its mention.
struct FoundQuantity {
    var tokens: Range<Int>
    var quantity: Quantity
    /// Where the search goes on.
    var next: Int
}
