/// What stands between two quotation marks.
package struct Quotation: Sendable, Equatable {
    /// The token of the opening mark.
    package let open: Int
    /// The token of the closing mark; nil where a paragraph ends without it because the next one goes on.
    package let close: Int?
    /// The tokens between the marks.
    package let content: Range<Int>
}
