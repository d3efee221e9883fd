extension Finding {
    /// One thing with two values, in text order.
    static func ofTwoValues(
        _ first: Range<Int>,
        _ second: Range<Int>,
        _ reading: Reading
    ) -> Finding {
        let spans = reading.spans(of: [first, second])
        return Finding(
            kind: .number,
            message:
                "“\(reading.source[spans[0]])” and “\(reading.source[spans[1]])” are given for "
                + "what the words around them call the same.",
            spans: spans
        )
    }
}
