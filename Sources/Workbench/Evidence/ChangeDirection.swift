internal import ClaimExtraction

extension ComparedFigure {
    /// Which way a change goes, said by a word before the figure ("fell by 12 per cent", "a rise of 3 points") or
    /// directly behind it ("12 per cent lower").
    ///
    /// Nil for what has been reached ("fell to 5 per cent") and for what is no share: counts rise and fall with
    /// nouns that this would take for theirs.
    static func direction(around span: Span, of kind: Kind, _ text: ComparedText) -> Direction? {
        guard case .share = kind else { return nil }
        // "-7.0 %"
        if let sign = text.scalars[..<max(span.start, 0)].last, let direction = signs[sign] {
            return direction
        }
        if let sign = text.text(span).unicodeScalars.first, let direction = signs[sign] {
            return direction
        }
        let before = text.wordsBefore(span, 4).reversed().drop { fillers.contains($0) }
        if let word = before.first, let direction = directions[word] { return direction }
        let next = text.wordRange(span).upperBound
        guard next < text.words.count, text.words[next].span.start <= span.end + 1 else {
            return nil
        }
        return directions[text.words[next].plain]
    }

    private static let signs: [Unicode.Scalar: Direction] = ["+": .up, "-": .down, "−": .down]

    private static let fillers: Set = [
        "by", "of", "some", "about", "around", "nearly", "almost", "roughly", "over", "more",
        "than",
        "another", "a", "an", "further", "only", "just", "at", "least",
    ]

    private static let directions: [String: Direction] = {
        let up = """
            rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth \
            gain gains gained climb climbs climbed jump jumps jumped up higher surge surged soared expanded added
            """
        let down = """
            fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped decline \
            declines declined declining shrink shrinks shrank shrunk loss lost down lower cut reduction reduced \
            plunged slipped dipped slumped tumbled contracted
            """
        var table: [String: Direction] = [:]
        for word in up.split(separator: " ") { table[String(word)] = .up }
        for word in down.split(separator: " ") { table[String(word)] = .down }
        return table
    }()
}
