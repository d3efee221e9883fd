/// Times that a stopwatch shows: "2:14:04", "1:43.5".
///
/// Hours, minutes and seconds, or minutes and seconds with a decimal; "5:30" is a time of day or a score, and what
/// a date or a time of day covers is none of these.
extension QuantityParser {
    /// The length of time that begins at `token`, in seconds.
    func stopwatchTime(at token: Int, floor: Int) -> FoundQuantity? {
        guard tokens.kind[token] == .number, token + 2 < sentence.upperBound,
            tokens.key[token + 1] == .colon, !isGlued(before: token)
        else { return nil }
        var parts: [Double] = []
        var next = token
        while let value = stopwatchPart(at: next, isFirst: parts.isEmpty) {
            parts.append(value)
            next += 1
            guard parts.count < 3, next + 1 < sentence.upperBound,
                tokens.key[next] == .colon, tokens.gap[next] == .none,
                tokens.gap[next + 1] == .none
            else { break }
            next += 1
        }
        let hasDecimal = parts.last.map { $0 != $0.rounded() } ?? false
        guard parts.count == 3 || parts.count == 2 && hasDecimal, !isCalendarTime(token),
            next >= sentence.upperBound || tokens.key[next] != .colon
        else { return nil }
        var quantity = Quantity(
            value: parts.reduce(0) { $0 * 60 + $1 },
            unit: "seconds",
            dimension: .duration
        )
        var start = token
        if let bound = Bounds.before(token, from: floor, in: reading) {
            start = bound.start
            quantity.bound = bound.bound
        }
        quantity.focus = start..<next
        return FoundQuantity(tokens: start..<next, quantity: quantity, next: next)
    }

    /// Hours, or minutes or seconds of two digits and less than sixty.
    private func stopwatchPart(at token: Int, isFirst: Bool) -> Double? {
        let digits = tokens.bytes(token)
        guard tokens.kind[token] == .number,
            let numeral = Numeral.read(at: token, in: reading, limit: token + 1),
            numeral.value < 60
        else { return nil }
        return isFirst && digits.count < 3 || !isFirst && digits.count >= 2 ? numeral.value : nil
    }

    /// Whether something touches the first digits: "v1:02:03".
    private func isGlued(before token: Int) -> Bool {
        token > sentence.lowerBound && tokens.gap[token] == .none
            && tokens.key[token - 1] != .openBracket
    }
}
