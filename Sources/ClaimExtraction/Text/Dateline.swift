extension Reading {
    /// The sentence without the dateline of an agency's report.
    func withoutDateline(_ sentence: Range<Int>) -> Range<Int> {
        tokens.withoutDateline(sentence) { has(.time, at: $0) }
    }
}

extension Tokens {
    /// More tokens than this has no dateline, such as "HARWICK, Norland, Sept 4 (Tarn Wire) —".
    private static let longestDateline = 14

    /// The sentence without the place, the day and the agency that an agency's report begins with.
    ///
    /// The place stands in capitals, and a dash ends it all.
    func withoutDateline(_ sentence: Range<Int>, isTime: (Int) -> Bool) -> Range<Int> {
        let first = sentence.lowerBound
        guard first < sentence.upperBound, kind[first] == .word,
            shape[first].contains(.allCapitals), end[first] - start[first] > 2
        else { return sentence }
        for token in sentence.prefix(Tokens.longestDateline).dropFirst() {
            if kind[token] == .punctuation, DatelineMarks.dashes.contains(key[token]) {
                // "NORCO — a mill owner — fined them" has an aside.
                let isDateline =
                    gap[token] != .none && token + 2 < sentence.upperBound
                    && (kind[token + 1] != .word || shape[token + 1].contains(.capitalised))
                return isDateline ? token + 1..<sentence.upperBound : sentence
            }
            guard kind[token] != .word || shape[token].contains(.capitalised) || isTime(token)
            else { return sentence }
        }
        return sentence
    }
}

private enum DatelineMarks {
    static let dashes = WordSet("- -- _ \u{2013} \u{2014}")
}
