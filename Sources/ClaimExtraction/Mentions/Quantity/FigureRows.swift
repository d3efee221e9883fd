/// Figures of tables and lists, with nothing but others around: "7 12 9 4 8", "3, 5, 8, 13".
extension QuantityParser {
    /// The bare count that a small figure in the midst of a row is.
    ///
    /// No word, sign or unit is near enough for any other rule to ask about, so that none needs to be asked.
    func figureOfRow(at token: Int) -> FoundQuantity? {
        guard tokens.isAmongFigures(token, in: sentence),
            let value = DigitString.value(reading.source.bytes[tokens.bytes(token)])
        else { return nil }
        var quantity = Quantity(value: value, dimension: .count)
        quantity.focus = token..<token + 1
        return FoundQuantity(tokens: quantity.focus, quantity: quantity, next: token + 1)
    }
}
