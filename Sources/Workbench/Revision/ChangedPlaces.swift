internal import ClaimExtraction

/// Where the passage is that stands for a focus whose words didn't all stay.
struct ChangedPlaces {
    /// The nearest word before each old one, itself included, that stayed; -1 if there is none.
    private var before: [Int]
    /// The nearest word after each old one, itself included, that stayed; -1 if there is none.
    private var after: [Int]
    /// Short claims are looked at word by word, longer ones by their ends.
    private static let lengthLimit = 2048

    init(_ alignment: Alignment) {
        let words = alignment.words
        before = Array(repeating: -1, count: words.count)
        after = before
        var last = -1
        for token in words.indices {
            if words[token] >= 0 { last = token }
            before[token] = last
        }
        last = -1
        for token in words.indices.reversed() {
            if words[token] >= 0 { last = token }
            after[token] = last
        }
    }

    /// The passage between what stayed before and after a focus; nil if nothing stands there.
    func place(of focus: Range<Int>, in sentences: Range<Int>, _ alignment: Alignment) -> Span? {
        let window = window(around: focus, in: sentences, alignment)
        let first = after[focus.lowerBound]
        guard focus.contains(first), focus.count <= ChangedPlaces.lengthLimit else {
            return window.isEmpty ? nil : alignment.new.span(of: window)
        }
        var low = alignment.words[first]
        var high = low
        for token in focus where alignment.words[token] >= 0 {
            low = min(low, alignment.words[token])
            high = max(high, alignment.words[token])
        }
        let limit = focus.count * 3 + 8
        guard window.lowerBound <= low, high < window.upperBound, window.count <= limit else {
            return alignment.new.span(of: low..<high + 1)
        }
        // An end that stayed is where it was; one that changed reaches to what stayed beside it.
        let start = alignment.words[focus.lowerBound] >= 0 ? low : window.lowerBound
        let end = alignment.words[focus.upperBound - 1] >= 0 ? high + 1 : window.upperBound
        return alignment.new.span(of: start..<end)
    }

    /// The new tokens between the nearest words of its sentences before and after a focus that stayed.
    private func window(
        around focus: Range<Int>,
        in sentences: Range<Int>,
        _ alignment: Alignment
    ) -> Range<Int> {
        let from = alignment.old.sentences[sentences.lowerBound].lowerBound
        let to = alignment.old.sentences[sentences.upperBound - 1].upperBound
        func within(_ token: Int, _ range: Range<Int>) -> Int? {
            range.contains(token) ? alignment.words[token] : nil
        }
        let start =
            focus.lowerBound > from
            ? within(before[focus.lowerBound - 1], from..<focus.lowerBound) : nil
        let end =
            focus.upperBound < to ? within(after[focus.upperBound], focus.upperBound..<to) : nil
        guard let known = start ?? end ?? within(after[focus.lowerBound], focus) else {
            return 0..<0
        }
        let home = alignment.new.sentences[alignment.new.sentenceOfToken[known]]
        let lower = start.map { $0 + 1 } ?? home.lowerBound
        return lower..<max(lower, end ?? home.upperBound)
    }
}
