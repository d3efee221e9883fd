// Laws that a number behind their word names.
extension NamedLawReader {
    /// "Title IX", "Proposition 8", "Measure B", "Section 230".
    func endOfNumber(after token: Int, sentence: Range<Int>) -> Int? {
        var next = token + 1
        // "Decree No. 14"
        if next + 1 < sentence.upperBound,
            NamedLawReader.numberWords.contains(reading.tokens.key[next])
        {
            next += 1
        }
        guard next < sentence.upperBound, reading.tokens.gap[next] <= .line else { return nil }
        let isNumeral =
            reading.tokens.kind[next] == .number
            || reading.tokens.shape[next].contains(.capitalised)
                && (NamedLawReader.romanNumerals.contains(reading.tokens.key[next])
                    || reading.tokens.end[next] - reading.tokens.start[next] == 1
                        && NamedLawReader.ballots.contains(reading.tokens.key[token]))
        // "Act 2" is a play's, "Rule No. 1" a house's.
        // "Act 5 of 1998" is a law.
        if !(reading.word(next + 1) == .of && yearValue(next + 2) != nil),
            NamedLawReader.ofPlays.contains(reading.tokens.key[token]),
            reading.tokens.end[next] - reading.tokens.start[next] < 2
                || reading.tokens.kind[next] != .number
        {
            return nil
        }
        return isNumeral ? endOfParts(behind: next, sentence: sentence) : nil
    }

    /// The end of "8-211", "230(c)", "12.3", "124A", "2003/88": a number with parts that no space divides.
    private func endOfParts(behind number: Int, sentence: Range<Int>) -> Int {
        var end = number + 1
        if end < sentence.upperBound, reading.tokens.gap[end] == .none,
            reading.tokens.kind[end] == .word,
            reading.tokens.end[end] - reading.tokens.start[end]
                < (reading.tokens.shape[end].contains(.allCapitals) ? 3 : 2)
        {
            end += 1
        }
        while end + 1 < sentence.upperBound, reading.tokens.gap[end] == .none,
            reading.tokens.gap[end + 1] == .none
        {
            let key = reading.tokens.key[end]
            if key == .openBracket, end + 2 < sentence.upperBound,
                reading.tokens.key[end + 2] == .closeBracket
            {
                end += 3
            } else if NamedLawReader.separators.contains(key),
                reading.tokens.kind[end + 1] == .number
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    private static let ofPlays = WordSet("act rule")
    private static let separators = WordSet("- . /")
    static let romanNumerals = WordSet("i ii iii iv v vi vii viii ix x xi xii")
    private static let papers = WordSet("instrument circular notification")
    private static let ballots = WordSet("measure proposition prop. question issue amendment")

    /// "⟨Security Council⟩ Resolution 12": who made it stands before.
    func startOfBody(before token: Int, _ sentence: Range<Int>) -> Int {
        guard
            heads.contains(reading.tokens.key[token])
                || NamedLawReader.papers.contains(reading.tokens.key[token])
        else { return token }
        var start = token
        while start > sentence.lowerBound, token - start < 4,
            reading.tokens.shape[start - 1].contains(.capitalised),
            reading.tokens.kind[start - 1] == .word, reading.tokens.gap[start] <= .line,
            !NameWords.functionWords.contains(reading.tokens.key[start - 1]),
            !NameWords.calendar.contains(reading.tokens.key[start - 1])
        {
            start -= 1
        }
        return start
    }

    /// "Harbours ⟨Act⟩ 1996": a year behind the last word of a name is no number.
    func isDated(_ head: Int, sentence: Range<Int>) -> Bool {
        guard head > sentence.lowerBound, NamedLawReader.dated.contains(reading.tokens.key[head]),
            yearValue(head + 1) != nil
        else { return false }
        return isNamePart(head - 1, sentence: sentence)
            || reading.tokens.key[head - 1] == .closeBracket
    }

    /// The end of the year behind a name, as in Commonwealth countries: "Harbours Act 1996", "Forests Act, 1972".
    func endOfYear(from end: Int, sentence: Range<Int>) -> Int? {
        guard end < sentence.upperBound, NamedLawReader.dated.contains(reading.tokens.key[end - 1])
        else { return nil }
        if yearValue(end) != nil { return end + 1 }
        guard reading.tokens.key[end] == .comma, end + 1 < sentence.upperBound,
            yearValue(end + 1) != nil
        else { return nil }
        return end + 2
    }

    /// The end of the number behind a name.
    ///
    /// As in "Republic Act No. 3846" and "resolution 2259".
    func endOfNumber(behind end: Int, sentence: Range<Int>) -> Int? {
        guard end < sentence.upperBound,
            NamedLawReader.counted.contains(reading.tokens.key[end - 1])
        else { return nil }
        var next = end
        if NamedLawReader.numberWords.contains(reading.tokens.key[next]) { next += 1 }
        guard next < sentence.upperBound, reading.tokens.kind[next] == .number,
            reading.tokens.gap[next] == .space
        else { return nil }
        return next + 1
    }

    private static let dated = WordSet(
        "act bill directive regulation regulations order ordinance rules law statute code"
    )
    private static let counted = WordSet("act law decree resolution directive regulation order")
}
