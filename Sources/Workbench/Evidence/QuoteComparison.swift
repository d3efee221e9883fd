internal import ClaimExtraction

/// Compares the words between a claim's quotation marks with what was said.
struct QuoteComparison {
    struct Finding {
        let span: Span
        /// Where the words stand in the excerpt; nil where nothing like them does.
        let place: Span?
        let isExact: Bool
    }

    let claim: ComparedText
    let evidence: ComparedText
    /// What stands between quotation marks in the claim.
    let quotations: [Span]

    init(claim: ComparedText, evidence: ComparedText) {
        self.claim = claim
        self.evidence = evidence
        quotations = Array(Self.quotations(of: claim).prefix(20))
    }

    var findings: [Finding] {
        let said = QuotedWords(evidence, evidence.all, isClaim: false)
        return quotations.map { finding(for: $0, in: said) }
    }

    private func finding(for span: Span, in said: QuotedWords) -> Finding {
        let quoted = QuotedWords(claim, span, isClaim: true)
        guard !quoted.words.isEmpty, quoted.words.count <= 400 else {
            return Finding(span: span, place: nil, isExact: false)
        }
        if let place = quoted.place(in: said) {
            return Finding(span: span, place: place, isExact: true)
        }
        if let place = exchanged(quoted, in: said) {
            return Finding(span: span, place: place, isExact: false)
        }
        // The part that was found least well, so that the mismatch shows the words that differ.
        let parts = quoted.parts.map { ($0, QuoteAlignment(of: $0.map(\.plain), in: said.plains)) }
        let total = parts.reduce(0) { $0 + $1.0.count }
        let matched = parts.reduce(0) { $0 + ($1.1?.matches ?? 0) }
        guard matched >= 2 || total == 1 && matched == 1, 2 * matched >= total,
            let worst = parts.max(by: { Self.loss($0) < Self.loss($1) }), let found = worst.1
        else { return Finding(span: span, place: nil, isExact: false) }
        let words = said.words[found.range]
        guard let first = words.first, let last = words.last,
            let start = worst.0.first?.span.start, let end = worst.0.last?.span.end
        else { return Finding(span: span, place: nil, isExact: false) }
        return Finding(
            span: Span(start: start, end: end),
            place: Span(start: first.span.start, end: last.span.end),
            isExact: false
        )
    }

    /// Where the same few words stand in another order.
    private func exchanged(_ quoted: QuotedWords, in said: QuotedWords) -> Span? {
        let count = quoted.words.count
        guard (2...8).contains(count), said.words.count >= count else { return nil }
        let wanted = quoted.plains.sorted()
        for start in 0...(said.words.count - count) {
            let window = said.words[start..<start + count]
            guard let first = window.first, let last = window.last, wanted.contains(first.plain),
                window.map(\.plain).sorted() == wanted
            else { continue }
            return Span(start: first.span.start, end: last.span.end)
        }
        return nil
    }

    private static func loss(_ part: ([QuotedWords.Word], QuoteAlignment?)) -> Int {
        part.1.map(\.cost) ?? part.0.count
    }

    /// The spans between double quotation marks, or between single ones that open after a space.
    private static func quotations(of text: ComparedText) -> [Span] {
        var spans: [Span] = []
        var open: (mark: Unicode.Scalar, index: Int)?
        for (index, scalar) in text.scalars.enumerated() {
            if let start = open {
                guard start.mark == scalar else { continue }
                let next = index + 1 < text.scalars.count ? text.scalars[index + 1] : " "
                if scalar == "’" || scalar == "'", next.properties.isAlphabetic { continue }
                spans.append(Span(start: start.index, end: index))
                open = nil
            } else if let mark = closing[scalar] {
                let before = index > 0 ? text.scalars[index - 1] : " "
                if scalar == "'" || scalar == "‘", before.properties.isAlphabetic { continue }
                open = (mark, index + 1)
            }
        }
        return spans
    }

    private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
        "“": "”", "\"": "\"", "„": "“", "«": "»", "‘": "’", "'": "'",
    ]
}

/// The words of a quotation, cut where words were left out or put in.
struct QuotedWords {
    struct Word {
        let plain: String
        let span: Span
    }

    private(set) var words: [Word] = []
    /// Before which words something was left out (an ellipsis) or put in (brackets).
    private(set) var gaps: [Int: Gap] = [:]

    enum Gap { case leftOut, putIn }

    init(_ text: ComparedText, _ span: Span, isClaim: Bool) {
        var depth = 0
        var last = span.start
        var pending: Gap?
        for word in text.words[text.wordRange(span)] where word.span.start >= span.start {
            if word.span.end > span.end { break }
            var dots = 0
            for index in last..<word.span.start {
                switch text.scalars[index] {
                case "[":
                    depth += 1
                case "]": if depth > 0 { depth -= 1; pending = pending ?? .putIn }
                case "…": pending = .leftOut
                case ".":
                    dots += 1
                    if dots >= 3 { pending = .leftOut }
                case " ", "\u{A0}": break
                default: dots = 0
                }
            }
            last = word.span.end
            if depth > 0 || QuotedWords.fillers.contains(word.plain) { continue }
            if let gap = pending { gaps[words.count] = gap }
            pending = nil
            words.append(
                Word(plain: QuotedWords.figures[word.plain] ?? word.plain, span: word.span)
            )
        }
    }

    var plains: [String] { words.map(\.plain) }

    /// The words between the gaps.
    var parts: [[Word]] {
        var parts: [[Word]] = []
        for (index, word) in words.enumerated() {
            if index == 0 || gaps[index] != nil { parts.append([]) }
            parts[parts.count - 1].append(word)
        }
        return parts
    }

    /// Where all parts stand in order and word for word, with nothing between but what a gap may hide.
    func place(in said: QuotedWords) -> Span? {
        let parts = parts.map { $0.map(\.plain) }
        guard let first = parts.first else { return nil }
        let plains = said.plains
        let positions = Positions(plains)
        var at = 0
        var tried = 0
        while let start = positions.next(of: first, from: at, said, plains), tried < 50 {
            tried += 1
            if let end = rest(
                parts.dropFirst(),
                after: start + first.count,
                said,
                plains,
                positions
            ) {
                return Span(start: said.words[start].span.start, end: said.words[end - 1].span.end)
            }
            at = start + 1
        }
        return nil
    }

    private func rest(
        _ parts: ArraySlice<[String]>,
        after start: Int,
        _ said: QuotedWords,
        _ plains: [String],
        _ positions: Positions
    ) -> Int? {
        var end = start
        var index = parts.isEmpty ? 0 : words.count - parts.reduce(0) { $0 + $1.count }
        for part in parts {
            guard let next = positions.next(of: part, from: end, said, plains) else { return nil }
            let hidden = plains[end..<next]
            switch gaps[index] ?? .leftOut {
            case .putIn where hidden.count > 4: return nil
            case .putIn, .leftOut: break
            }
            if hidden.count <= 8, hidden.contains(where: QuotedWords.changesMeaning) { return nil }
            end = next + part.count
            index += part.count
        }
        return end
    }

    /// Words that an ellipsis does not excuse: quantities and negations.
    private static func changesMeaning(_ word: String) -> Bool {
        weights.contains(word) || word.hasSuffix("n't")
            || (word.utf8.first.map { (48...57).contains($0) } ?? false)
    }

    private static let weights: Set = [
        "not", "never", "no", "none", "nothing", "hardly", "only", "some", "few", "many", "most",
        "half", "all", "almost", "nearly", "sometimes", "hundred", "thousand", "million", "billion",
        "dozen", "may", "might", "one", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
        "eighty", "ninety", "several", "seldom", "rarely", "once", "twice",
    ]
    private static let fillers: Set = ["um", "uh", "er", "erm", "uhm"]
    private static let figures: [String: String] = [
        "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
        "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "twenty": "20",
    ]

    /// Finds runs of words by the places of their first word.
    private struct Positions {
        private var places: [String: [Int]] = [:]

        init(_ plains: [String]) {
            for (index, word) in plains.enumerated() { places[word, default: []].append(index) }
        }

        func next(of run: [String], from start: Int, _ said: QuotedWords, _ plains: [String])
            -> Int?
        {
            guard let first = run.first else { return nil }
            let all = places[first] ?? []
            var (low, high) = (0, all.count)
            while low < high {
                let middle = (low + high) / 2
                if all[middle] < start { low = middle + 1 } else { high = middle }
            }
            return all[low...].first { index in
                index + run.count <= plains.count
                    && plains[index..<index + run.count].elementsEqual(run)
                    && !(index + 1..<index + run.count).contains { said.gaps[$0] == .leftOut }
            }
        }
    }
}

/// The stretch of a text that is nearest to a run of words: the fewest words changed, left out or put in.
///
/// Approximate matching by dynamic programming with free ends (Sellers 1980): linear in the text.
struct QuoteAlignment {
    let range: Range<Int>
    let cost: Int
    let matches: Int

    init?(of run: [String], in text: [String]) {
        guard !run.isEmpty, !text.isEmpty else { return nil }
        struct Cell { var cost: Int; var start: Int; var matches: Int }
        var column = (0...run.count).map { Cell(cost: $0, start: 0, matches: 0) }
        var best: (cell: Cell, end: Int)?
        for (j, word) in text.enumerated() {
            var next = [Cell(cost: 0, start: j + 1, matches: 0)]
            next.reserveCapacity(run.count + 1)
            for (i, wanted) in run.enumerated() {
                var diagonal = column[i]
                if wanted == word { diagonal.matches += 1 } else { diagonal.cost += 1 }
                if i == 0 { diagonal.start = j }
                var other = column[i + 1]
                other.cost += 1
                var skipped = next[i]
                skipped.cost += 1
                for cell in [other, skipped]
                where (cell.cost, -cell.matches) < (diagonal.cost, -diagonal.matches) {
                    diagonal = cell
                }
                next.append(diagonal)
            }
            column = next
            let cell = next[run.count]
            if cell.matches > 0, cell.start <= j,
                best.map({ (cell.cost, -cell.matches) < ($0.cell.cost, -$0.cell.matches) }) ?? true
            {
                best = (cell, j + 1)
            }
        }
        guard let best else { return nil }
        range = best.cell.start..<best.end
        cost = best.cell.cost
        matches = best.cell.matches
    }
}

extension Outcome {
    /// Compares the quotations of the focus; those that nothing in the excerpt resembles are left out.
    mutating func compareQuotes(_ findings: [QuoteComparison.Finding]) {
        for finding in findings {
            guard let place = finding.place else { continue }
            found(place, differing: finding.isExact ? nil : .quote, from: finding.span)
        }
    }

    /// Compares quotations outside the focus, if the excerpt is about the same thing and they are no mere terms.
    mutating func compareQuotesBesides(_ findings: [QuoteComparison.Finding]) {
        guard !counterparts.isEmpty else { return }
        for finding in findings where !finding.isExact {
            guard let place = finding.place, claim.wordRange(finding.span).count >= 4 else {
                continue
            }
            differ(.quote, finding.span, place)
        }
    }
}
