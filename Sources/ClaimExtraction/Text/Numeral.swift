/// A number as it is written, in digits or in words: "12,000", "3.5 million", "twenty-three", "a dozen".
struct Numeral: Equatable {
    /// Its value; "two and a half" is 2.5, "1.2 billion" 1 200 000 000, "three-quarters" 0.75.
    let value: Double
    /// The tokens that write it.
    var tokens: Range<Int>
    /// Whether digits write it, in whole or in part.
    let hasDigits: Bool
    /// What its last scale word multiplies by; 1 without one.
    ///
    /// In "two to three million" the scale of the second numeral is meant for the first as well.
    var scale = 1.0
    /// Whether it is a part of a whole: "half", "two-thirds", "1/4".
    var isFraction = false

    /// The longest numeral that begins at `token` and ends at or before `limit`; nil if there is none.
    ///
    /// An article ("a", "an") begins one only before a scale ("a million", "a hundred", "a dozen") or a
    /// fraction that "of" follows ("a third of"). Signs are the caller's.
    static func read(at token: Int, in reading: Reading, limit: Int) -> Numeral? {
        let limit = min(limit, reading.tokens.count, token + NumeralReader.maximumLength)
        guard token >= 0, token < limit else { return nil }
        let reader = NumeralReader(reading: reading, limit: limit)
        return reader.read(at: token).map(reader.withRestatement)
    }

    /// The numeral whose digits are a part of a token, with the scale words after `tokens`.
    static func read(
        _ digits: ArraySlice<UInt8>,
        tokens: Range<Int>,
        in reading: Reading,
        limit: Int
    ) -> Numeral? {
        guard var value = DigitString.value(digits) else { return nil }
        var end = tokens.upperBound
        let scale = NumeralReader(reading: reading, limit: limit).scales(
            &value,
            &end,
            isDigits: true
        )
        return Numeral(
            value: value,
            tokens: tokens.lowerBound..<end,
            hasDigits: true,
            scale: scale
        )
    }

    /// Whether a numeral may begin with this token; a quick no for nearly every token.
    @inline(__always)
    static func mayBegin(at token: Int, in tokens: Tokens) -> Bool {
        tokens.kind[token] == .number || NumberWords.starters.contains(tokens.key[token])
    }
}
