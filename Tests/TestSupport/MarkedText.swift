package import ClaimExtraction

/// A text whose expected spans are marked with ⟦ and ⟧, so that nobody counts offsets by hand.
package struct MarkedText {
    /// The text without the marks.
    package let text: String
    /// The marked spans in the order of their opening marks, in code points of `text`.
    package let spans: [Span]

    package init(_ marked: String) {
        var scalars = String.UnicodeScalarView()
        var open: [Int] = []
        var spans: [Span] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": open.append(scalars.count)
            case "⟧":
                guard let start = open.popLast() else {
                    preconditionFailure("⟧ without ⟦ in \(marked)")
                }
                spans.append(Span(start: start, end: scalars.count))
            default: scalars.append(scalar)
            }
        }
        precondition(open.isEmpty, "⟦ without ⟧ in \(marked)")
        text = String(scalars)
        self.spans = spans.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
    }
}
