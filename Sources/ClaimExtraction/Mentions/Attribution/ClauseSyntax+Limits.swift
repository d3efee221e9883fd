/// How far from its verb a content may lie, so that the work stays linear in texts without end.
extension ClauseSyntax {
    /// The longest content, in tokens; what is longer is no sentence.
    private static let longestContent = 300
    /// The same where a text has no stops: there every verb would have so long a content.
    private static let longestWithoutStops = 60
    /// More tokens than any sentence has.
    private static let longestSentence = 1000

    /// Where a content after `token` must end: with its sentence, and soon enough for linear work.
    func limit(from token: Int) -> Int {
        let sentence = sentence(at: token)
        return min(sentence.upperBound, token + longestContent(in: sentence))
    }

    /// Where a content before `token` may begin at the earliest, as ``limit(from:)``.
    func earliest(before token: Int) -> Int {
        let sentence = sentence(at: token)
        return max(sentence.lowerBound, token - longestContent(in: sentence))
    }

    private func longestContent(in sentence: Range<Int>) -> Int {
        sentence.count > ClauseSyntax.longestSentence
            ? ClauseSyntax.longestWithoutStops : ClauseSyntax.longestContent
    }

    /// Whether a mark stands right before the token.
    func isMarkBefore(_ token: Int) -> Bool { token > 0 && isMark(token - 1) }
}
