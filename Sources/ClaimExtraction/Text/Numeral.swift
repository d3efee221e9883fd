/// A number as it is written, in digits or in words: "12,000", "3.5 million", "twenty-three", "a dozen".
struct Numeral: Equatable {
    /// Its value; "two and a half" is 2.5, "1.2 billion" 1 200 000 000.
    let value: Double
    /// The tokens that write it.
    let tokens: Range<Int>
    /// Whether digits write it, in whole or in part.
    let hasDigits: Bool

    /// The longest numeral that begins at `token` and ends at or before `limit`; nil if there is none.
    ///
    /// An article ("a", "an") begins one only before a scale ("a million", "a hundred").
    static func read(at token: Int, in reading: Reading, limit: Int) -> Numeral? {
        NumeralReader(reading: reading, limit: limit).read(at: token)
    }
}

private struct NumeralReader {
    let reading: Reading
    let limit: Int

    func read(at token: Int) -> Numeral? {
        if reading.tokens.kind[token] == .number { return readDigits(at: token) }
        return readWords(at: token)
    }

    private func readDigits(at token: Int) -> Numeral? {
        let digits = reading.text(token).filter { $0 != "," }
        guard var value = Double(digits) else { return nil }
        var end = token + 1
        while end < limit, let scale = NumberWords.scales[reading.tokens.key[end]] {
            value *= scale
            end += 1
        }
        return Numeral(value: value, tokens: token..<end, hasDigits: true)
    }

    private func readWords(at token: Int) -> Numeral? {
        var total = 0.0
        var current = 0.0
        var end = token
        var last = token
        while end < limit {
            let key = reading.tokens.key[end]
            if let value = NumberWords.units[key] {
                if last > token, current.truncatingRemainder(dividingBy: 100) != 0,
                    current.truncatingRemainder(dividingBy: 10) != 0 || value >= 10
                {
                    break
                }
                current += value
                last = end + 1
            } else if let scale = NumberWords.scales[key] {
                guard last > token || end > token else { break }
                if scale == 100 {
                    current = max(current, 1) * 100
                } else {
                    total += max(current, 1) * scale
                    current = 0
                }
                last = end + 1
            } else if key == NumberWords.hyphen || (key == NumberWords.and && last > token) {
                guard last > token else { break }
            } else if end == token, NumberWords.articles.contains(key) {
                guard end + 1 < limit, NumberWords.scales[reading.tokens.key[end + 1]] != nil else {
                    break
                }
            } else {
                break
            }
            end += 1
        }
        guard last > token else { return nil }
        return Numeral(value: total + current, tokens: token..<last, hasDigits: false)
    }
}

/// The words that numbers are made of.
private enum NumberWords {
    static let hyphen = WordKey("-")
    static let and = WordKey("and")
    static let articles = WordSet("a an")

    static let units: [WordKey: Double] = table(
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
        sixteen seventeen eighteen nineteen
        """,
        values: (0...19).map(Double.init)
    ).merging(
        table(
            "twenty thirty forty fifty sixty seventy eighty ninety",
            values: stride(from: 20.0, through: 90, by: 10).map { $0 }
        )
    ) { first, _ in first }

    static let scales: [WordKey: Double] = table(
        "hundred thousand million billion trillion",
        values: [1e2, 1e3, 1e6, 1e9, 1e12]
    )

    private static func table(_ words: String, values: [Double]) -> [WordKey: Double] {
        Dictionary(
            uniqueKeysWithValues: zip(words.split(separator: " ").map { WordKey($0) }, values)
        )
    }
}
