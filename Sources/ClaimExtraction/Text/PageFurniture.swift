/// Finds the lines of a page that a copy has run together with the text: a date below a headline, a picture's credit.
///
/// "Bakers win a prize Tuesday, May 6, 2025", "Sunday, June 1, 2025 A bridge fell.", "The bridge at dusk Image:
/// Ann Lee". None of them has a stop of its own.
struct PageFurniture {
    private static let months = WordSet(
        """
        january february march april may june july august september october november december
        """
    )
    private static let credits = WordSet("image photo photograph photos images picture credit")
    /// Words that go on with a date inside a sentence.
    private static let leads = WordSet(
        """
        on of from to by until till since for the this last next and or every each before after between through
        in at is was are were
        """
    )

    /// Whether a date line or a credit begins at a token inside the sentence that began at `first`.
    func begins(at token: Int, first: Int, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        guard tokens.shape[token].contains(.capitalised), tokens.gap[token] == .space else {
            return false
        }
        if PageFurniture.credits.contains(tokens.key[token]) {
            return token + 2 < tokens.count && tokens.key[token + 1] == .colon
                && tokens.gap[token + 1] == .none && !reading.startsBlock(token + 2)
                && tokens.shape[token + 2].contains(.capitalised) && !isLed(token, reading)
        }
        guard ClosedWords.weekdays.contains(tokens.key[token]),
            let end = dateEnd(at: token, reading), end >= tokens.count || reading.startsBlock(end)
        else { return false }
        // A headline is the only sentence of its line.
        return reading.startsBlock(first) && !isLed(token, reading)
    }

    /// The token after a date line that a block begins with, where a sentence follows on the same line.
    func dateLineEnd(at token: Int, _ reading: Reading) -> Int? {
        let tokens = reading.tokens
        guard reading.startsBlock(token), ClosedWords.weekdays.contains(tokens.key[token]),
            let end = dateEnd(at: token, reading), end < tokens.count, !reading.startsBlock(end),
            tokens.kind[end] == .word, tokens.shape[end].contains(.capitalised)
        else { return nil }
        return end
    }

    /// The end of "Tuesday, May 6, 2025".
    private func dateEnd(at token: Int, _ reading: Reading) -> Int? {
        let tokens = reading.tokens
        let end = token + 6
        guard end <= tokens.count, tokens.key[token + 1] == .comma,
            PageFurniture.months.contains(tokens.key[token + 2]), tokens.kind[token + 3] == .number,
            tokens.key[token + 4] == .comma, tokens.kind[token + 5] == .number,
            tokens.bytes(token + 5).count == 4
        else { return nil }
        return end
    }

    private func isLed(_ token: Int, _ reading: Reading) -> Bool {
        let before = token - 1
        guard before >= 0 else { return true }
        let key = reading.tokens.key[before]
        return PageFurniture.leads.contains(key) || key == .comma
            || key == .colon
    }
}
