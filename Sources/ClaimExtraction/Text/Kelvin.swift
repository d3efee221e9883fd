/// Whether "K" after a number means kelvins rather than thousands.
enum Kelvin {
    /// Words of temperature: near one of them "573.15K" and "300 K" are kelvins.
    private static let contexts = WordSet(
        """
        ° °c °f celsius fahrenheit kelvin kelvins temperature temperatures melts melt melting boils boil
        boiling freezes freeze freezing heated cooled superconducting superconductor
        """
    )
    private static let k = WordKey("k")
    /// How far before the letter, in tokens, such a word may stand.
    private static let reach = 12

    /// Whether the token is the symbol of the kelvin: a capital after a number, where temperatures are spoken of.
    static func isMeant(at token: Int, in reading: Reading) -> Bool {
        let tokens = reading.tokens
        guard token < tokens.count, tokens.key[token] == k,
            tokens.shape[token].contains(.capitalised),
            !LetterScale.isMoney(at: token, in: reading), !isBeforeNoun(token, in: reading)
        else { return false }
        return isTemperature(before: token - 1, in: reading)
    }

    /// Whether a word of temperature stands a little before the token.
    static func isTemperature(before token: Int, in reading: Reading) -> Bool {
        var before = token - 1
        while before >= max(0, token - reach + 1) {
            if contexts.contains(reading.tokens.key[before]) { return true }
            before -= 1
        }
        return false
    }

    /// "The 10K race".
    private static func isBeforeNoun(_ token: Int, in reading: Reading) -> Bool {
        let next = token + 1
        return next < reading.tokens.count && reading.tokens.gap[next] == .space
            && next < reading.tags.count && reading.tags[next].isNoun
    }
}
