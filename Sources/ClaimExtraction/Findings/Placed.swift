/// What stands on some tokens of the text.
protocol Placed { var tokens: Range<Int> { get } }

extension Placed {
    /// Its first token.
    var start: Int { tokens.lowerBound }
    /// The token behind its last.
    var end: Int { tokens.upperBound }
}

extension Range<Int>: Placed {
    var tokens: Range<Int> { self }
}

extension Reading.Sentence: Placed {}
extension Mention: Placed {}
