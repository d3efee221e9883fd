/// What the rest of a sentence says of an act: its day and the name of the case.
struct RulingContext {
    let reading: Reading

    /// The value of the calendar time nearest to the verb, those inside a date clause of their own left out.
    func date(nearest verb: Int, in sentence: Range<Int>, act: Range<Int>) -> String? {
        var best: (distance: Int, value: String)?
        var token = max(sentence.lowerBound, verb - 30)
        let limit = min(sentence.upperBound, verb + 40)
        while token < limit {
            guard let index = reading.mention(.time, covering: token),
                case .time(let time) = reading.mentions[index].detail
            else {
                token += 1
                continue
            }
            let tokens = reading.mentions[index].tokens
            if time.timexType == .date {
                let distance = abs(tokens.lowerBound - verb)
                if best == nil || distance < best?.distance ?? 0 { best = (distance, time.value) }
            }
            token = max(token + 1, tokens.upperBound)
        }
        return best?.value
    }

    /// The case by its parties (one, "v", the other) where the sentence names it.
    func caseName(in sentence: Range<Int>) -> String? {
        for token in sentence where RulingContext.versus.contains(reading.tokens.key[token]) {
            var start = token
            while start > sentence.lowerBound, token - start < 6, isPartyWord(start - 1) {
                start -= 1
            }
            while start < token, NameWords.functionWords.contains(reading.tokens.key[start]) {
                start += 1
            }
            var end = token + 1
            while end < sentence.upperBound, end - token < 7, isPartyWord(end) { end += 1 }
            while end > token + 1, NameWords.functionWords.contains(reading.tokens.key[end - 1]) {
                end -= 1
            }
            if start < token, end > token + 1 { return reading.text(start..<end) }
        }
        return nil
    }

    private func isPartyWord(_ token: Int) -> Bool {
        reading.tokens.kind[token] == .word
            && (reading.tokens.shape[token].contains(.capitalised)
                || RulingContext.links.contains(reading.tokens.key[token]))
    }

    private static let versus = WordSet("v. v vs. vs")
    private static let links = WordSet("of the and for de")
}
