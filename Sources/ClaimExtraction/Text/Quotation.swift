/// What stands between two quotation marks.
package struct Quotation: Sendable, Equatable {
    /// The token of the opening mark.
    package let open: Int
    /// The token of the closing mark; nil where a paragraph ends without it because the next one goes on.
    package let close: Int?
    /// The tokens between the marks.
    package let content: Range<Int>
}

extension Reading {
    /// The quotation that holds the token; nil where none does.
    func quotation(holding token: Int) -> Quotation? {
        var low = 0
        var high = quotations.count
        while low < high {
            let middle = (low + high) / 2
            if quotations[middle].content.upperBound <= token {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < quotations.count, quotations[low].content.contains(token) else { return nil }
        return quotations[low]
    }

    /// Whether a quotation holds the token.
    func isQuoted(_ token: Int) -> Bool { quotation(holding: token) != nil }
}
