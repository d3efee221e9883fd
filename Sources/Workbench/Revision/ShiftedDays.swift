internal import ClaimExtraction

/// Sentences whose words stayed while their days became others: "last week" counted from another day of publication.
struct ShiftedDays {
    private let extraction: Extraction
    /// The numbers of the sentences.
    private let sentences: Set<Int>

    /// Reads the text once more, counted from the day that it was counted from before, if that was another.
    init(_ extraction: Extraction, countedBefore day: CalendarDate?) {
        self.extraction = extraction
        guard day != extraction.article.published else {
            sentences = []
            return
        }
        let now = ShiftedDays.times(extraction)
        let before = ShiftedDays.times(extraction.counted(from: day))
        let differing = Set(now.keys).union(before.keys).filter { now[$0] != before[$0] }
        sentences = Set(differing.flatMap { extraction.sentenceRange($0) })
    }

    /// Whether such a sentence is among those that a span touches.
    func touch(_ span: Span) -> Bool {
        !sentences.isEmpty && extraction.sentenceRange(span).contains(where: sentences.contains)
    }

    private static func times(_ extraction: Extraction) -> [Span: String] {
        var times: [Span: String] = [:]
        for mention in extraction.mentions {
            if case .time(let time) = mention.detail { times[mention.span] = time.value }
        }
        return times
    }
}

extension Extraction {
    /// What is found in the same article if its days are counted from another one.
    func counted(from day: CalendarDate?) -> Extraction {
        var article = article
        article.published = day
        return Extractor().extraction(of: article)
    }
}
