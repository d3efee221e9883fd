extension Finding {
    /// One thing with two values, in text order.
    static func ofTwoValues(
        _ first: Range<Int>,
        _ second: Range<Int>,
        _ reading: Reading
    ) -> Finding {
        reading.finding(
            .number,
            "“\(reading.text(first))” and “\(reading.text(second))” are given for what the words around "
                + "them call the same.",
            [first, second]
        )
    }
}
