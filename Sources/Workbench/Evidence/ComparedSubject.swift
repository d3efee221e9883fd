internal import ClaimExtraction

extension Outcome {
    /// In words.
    private static let longestRecord = 200

    /// Whether a place of the excerpt tells of another thing: its sentence has a subject of its own, and the claim's
    /// subject stands nowhere but beside it.
    ///
    /// "The library next to the pool was opened in 1961" says nothing on when the pool was.
    func isOfAnotherThing(_ place: Span) -> Bool {
        // A long excerpt names its things elsewhere.
        guard evidence.words.count <= Outcome.longestRecord,
            let here = evidence.words[evidence.wordRange(place)].first,
            let subject = claim.subject(ofSentence: 0, before: nil),
            let other = evidence.subject(ofSentence: here.sentence, before: place),
            other != subject, !claim.stems.contains(other)
        else { return false }
        return !evidence.words.indices.contains {
            evidence.words[$0].stem == subject && !evidence.isBeside($0)
        }
    }
}

extension ComparedText {
    /// The stem of the noun with which a sentence begins behind "the", "a" or "its": what it tells of.
    ///
    /// Nil for sentences that begin otherwise, as lines of a record do and those that go on with "it" or "this".
    fileprivate func subject(ofSentence sentence: Int, before place: Span?) -> String? {
        guard let start = words.firstIndex(where: { $0.sentence == sentence }),
            Self.articles.contains(words[start].plain)
        else { return nil }
        var head: String?
        for index in start + 1..<min(words.count, start + 6) {
            let word = words[index]
            let isParted = scalars[words[index - 1].span.end..<word.span.start].contains {
                $0 != " " && $0 != "-"
            }
            if word.sentence != sentence || isParted || Self.headEnds.contains(word.plain) {
                return index > start + 1 ? head : nil
            }
            if let place, word.span.start >= place.start { return nil }
            // "The plant opened": the verb of a sentence without "was" ends in "ed".
            if head != nil, word.plain.hasSuffix("ed"), word.plain.utf8.count > 4 { return head }
            head = word.stem
        }
        return nil
    }

    /// Whether a word stands behind "next to", "beside", "the road to".
    fileprivate func isBeside(_ index: Int) -> Bool {
        words[max(0, index - 3)..<index].contains { Self.neighbours.contains($0.plain) }
    }

    private static let articles: Set = ["the", "a", "an", "its", "their", "our", "his", "her"]
    private static let headEnds: Set = [
        "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
        "might", "must", "of", "in", "on", "at", "by", "for", "from", "to", "with", "next",
        "beside", "near", "behind", "opposite", "across", "adjacent", "above", "below", "under",
        "over", "that", "which", "who", "and", "took", "began", "ran", "came", "went", "fell",
        "rose", "stood", "built", "held", "lost", "won", "sold", "left", "did", "does", "about",
    ]
    private static let neighbours: Set = [
        "next", "beside", "near", "nearby", "behind", "opposite", "across", "adjacent", "above",
        "below", "to", "from", "towards", "alongside", "facing", "adjoining", "neighbouring",
        "neighboring",
    ]
}
