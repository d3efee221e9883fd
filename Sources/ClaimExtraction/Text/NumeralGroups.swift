/// Digits in groups of three that white space or apostrophes part: "1 234 567", "1'000'000".
extension NumeralReader {
    /// The number at `token`, over groups that white space parts ("1 234 567", "40 000").
    func digits(at token: Int) -> (value: Double, end: Int)? {
        let tokens = reading.tokens
        guard let first = DigitString.value(reading.source.bytes[tokens.bytes(token)]) else {
            return nil
        }
        var end = token + 1
        guard tokens.bytes(token).count <= 3 else { return (first, end) }
        if let swiss = apostropheGroups(after: first, at: end) { return swiss }
        var value = first
        var isCertain = false
        while end < limit, tokens.kind[end] == .number, isGroup(end) {
            let bytes = reading.source.bytes[tokens.bytes(end)]
            guard let group = DigitString.value(bytes) else { break }
            isCertain = isCertain || end > token + 1 || gapIsNoBreakSpace(before: end) || group == 0
            value = value * 1000 + group
            end += 1
        }
        return isCertain && value < NumeralReader.maximumValue ? (value, end) : (first, token + 1)
    }

    /// The rest of "1'000'000", as the Swiss write it.
    private func apostropheGroups(
        after first: Double,
        at token: Int
    ) -> (value: Double, end: Int)? {
        let tokens = reading.tokens
        var value = first
        var end = token
        while end + 1 < limit, tokens.key[end] == NumberWords.apostrophe, tokens.gap[end] == .none,
            tokens.kind[end + 1] == .number, isGroup(end + 1, gap: .none),
            let group = DigitString.value(reading.source.bytes[tokens.bytes(end + 1)])
        {
            value = value * 1000 + group
            end += 2
        }
        return end > token && value < NumeralReader.maximumValue ? (value, end) : nil
    }

    /// Three digits, with decimals at most, after one space or right after an apostrophe.
    private func isGroup(_ token: Int, gap: TokenGap = .space) -> Bool {
        let bytes = reading.source.bytes[reading.tokens.bytes(token)]
        guard reading.tokens.gap[token] == gap, bytes.count >= 3,
            bytes.prefix(3).allSatisfy(CharacterClass.isDigit)
        else { return false }
        return bytes.count == 3 || bytes[bytes.startIndex + 3] == UInt8(ascii: ".")
    }

    private func gapIsNoBreakSpace(before token: Int) -> Bool {
        let gap = Int(reading.tokens.byteEnd[token - 1])..<Int(reading.tokens.byteStart[token])
        return !gap.isEmpty && reading.source.bytes[gap.lowerBound] >= 0x80
    }
}
