// Shares, parts and wholes that marks set off: "a majority of the board, four of nine,".
extension Shares {
    /// Whether nothing but the first figure's own words and a link stand between two: "half of them, or 1,100".
    func isTied(_ between: Range<Int>, behind first: Figure, _ reading: Reading) -> Bool {
        LinkWords.links.contains(reading.word(between.upperBound - 1))
            && between.allSatisfy {
                LinkWords.links.contains(reading.word($0))
                    || $0 < first.nounEnd
                    || ($0 < between.lowerBound + 2 && first.isOfThem(reading, LinkWords.pronouns))
                    || reading.tag($0).isNoun || reading.tag($0).isAdjective
            }
    }

    /// Whether a share stands between two marks.
    func isSetOff(_ share: Figure, _ reading: Reading) -> Bool {
        let next = share.end
        return WordKey.comma == reading.word(share.start - 1) && reading.isMark(next)
    }

    /// Whether a share in words stands behind a comma, and only one figure before it in the sentence.
    func isAside(
        _ share: Figure,
        behind index: Int,
        of items: [Figure],
        _ reading: Reading
    ) -> Bool {
        let lead = share.start - 1
        return index == 0 && share.dimension == .ratio && lead > 0
            && WordKey.comma == reading.word(lead)
            && lead - items[index].nounEnd <= 8
    }

    /// Whether a mark, "of them" or "in all" follows a figure, so that it isn't the beginning of something else.
    func closes(_ figure: Figure, _ reading: Reading) -> Bool {
        // "or three-quarters of the total"
        let noun = figure.noun
        let isOfWhole = figure.share != nil && noun.map(LinkWords.wholes.contains) == true
        let next = isOfWhole ? figure.nounEnd : figure.end
        return reading.isMark(next)
            || figure.isOfThem(reading, LinkWords.pronouns) || TotalCue(of: figure, reading) == .sum
    }

    /// Whether nothing but a mark stands behind "36 of them".
    func isSetOffWithThem(_ figure: Figure, _ reading: Reading) -> Bool {
        let next = figure.end + 2
        return reading.isMark(next)
    }

    /// "A majority of the board, four of nine,": part and whole between two marks behind the share.
    func isAside(
        _ share: Figure,
        _ part: Figure,
        _ whole: Figure,
        _ reading: Reading
    ) -> Bool {
        let between = share.tokens.gap(to: part.tokens)
        guard (1...8).contains(between.count), let last = between.last,
            ClosedWords.listJoints.contains(reading.word(last))
                || LinkWords.dashes.contains(reading.word(last))
        else { return false }
        // "A majority of those who voted, 124 out of 260,"
        let who = between.first { reading.word($0) == .who } ?? between.upperBound
        return (between.lowerBound..<who).allSatisfy { !reading.tag($0).isFiniteVerb }
            && closes(whole, reading)
    }
}
