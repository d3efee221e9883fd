extension Reading {
    /// More tokens than this has no dateline, such as "HARWICK, Norland, Sept 4 (Tarn Wire) —".
    private static let longestDateline = 14

    /// The sentence without the place, the day and the agency that an agency's report begins with.
    ///
    /// The place stands in capitals, and a dash ends it all.
    func withoutDateline(_ sentence: Range<Int>) -> Range<Int> {
        let first = sentence.lowerBound
        guard first < sentence.upperBound, tokens.kind[first] == .word,
            tokens.shape[first].contains(.allCapitals), tokens.end[first] - tokens.start[first] > 2
        else { return sentence }
        for token in sentence.prefix(Reading.longestDateline).dropFirst() {
            if tokens.kind[token] == .punctuation, DatelineMarks.dashes.contains(tokens.key[token])
            {
                // "NORCO — a mill owner — fined them" has an aside.
                let isDateline =
                    tokens.gap[token] != .none && token + 2 < sentence.upperBound
                    && (tokens.kind[token + 1] != .word
                        || tokens.shape[token + 1].contains(.capitalised))
                return isDateline ? token + 1..<sentence.upperBound : sentence
            }
            guard isOfDateline(token) else { return sentence }
        }
        return sentence
    }

    private func isOfDateline(_ token: Int) -> Bool {
        tokens.kind[token] != .word || tokens.shape[token].contains(.capitalised)
            || has(.time, at: token)
    }
}

private enum DatelineMarks {
    static let dashes = WordSet("- -- \u{2013} \u{2014}")
}
