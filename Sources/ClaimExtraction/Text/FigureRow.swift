/// Rows of figures, as tables and lists have them: numbers of one or two digits that spaces or commas part.
extension Tokens {
    /// How far the words stand that say what a number is: the street of an address, the label of a list.
    private static let reachAhead = 6
    private static let reachBack = 4

    /// Whether the token is a figure in the midst of a row: "7 12 9 4 8", "3, 5, 8, 13".
    ///
    /// Then no word, sign or unit of its sentence is near enough to say what it is. A quick no for most numbers.
    func isAmongFigures(_ token: Int, in sentence: Range<Int>) -> Bool {
        let first = token - Tokens.reachBack
        let last = token + Tokens.reachAhead
        guard isFigure(self[token]), last < sentence.upperBound, first >= sentence.lowerBound
        else { return false }
        for near in first...last where !goesOnWithRow(self[near]) { return false }
        return true
    }

    @inline(__always)
    private func isFigure(_ row: Token) -> Bool {
        row.kind == .number && row.byteCount <= 2 && row.gap == .space
    }

    @inline(__always)
    private func goesOnWithRow(_ row: Token) -> Bool {
        isFigure(row) || row.key == .comma && row.gap == .none
    }
}
