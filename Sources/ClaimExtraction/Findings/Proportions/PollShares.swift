/// Finds a share in words that the full result of the same poll or vote excludes.
///
/// "Six in ten want it. Fifty-two percent were for it, 37 percent against and 11 percent unsure", "A majority want it. Of
/// 412 who answered 198 said yes, 176 no and 38 did not know".
struct PollShares: ConsistencyCheck {
    let triggers = [
        Trigger(kinds: .init(.ratio)),
        Trigger(cues: WordSet("majority")),
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            guard let claim = claimedShare(in: sentence, figures, reading) else { continue }
            for later in sentence...sentence + 2 {
                let items = Array(
                    figures.figures(ofSentence: later).filter { $0.start >= claim.end }
                )
                if let result = Result(items, reading) {
                    if let found = finding(claim, result, reading) { findings.append(found) }
                    break
                }
                if later == sentence + 1, let found = part(claim, items, reading) {
                    findings.append(found)
                }
            }
        }
    }

    private struct Claim: Placed {
        let share: Double
        let isMajority: Bool
        let tokens: Range<Int>
    }

    /// "six in ten", "two thirds", "a majority" with what they want or did.
    private func claimedShare(
        in sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Claim? {
        let items = figures.figures(ofSentence: sentence)
        guard items.count <= 8 else { return nil }
        for token in reading.sentences[sentence].tokens.prefix(40).dropFirst()
        where reading.word(token) == .majority {
            return LinkWords.articles.contains(reading.word(token - 1))
                ? Claim(share: 0.5, isMajority: true, tokens: token - 1..<token + 1) : nil
        }
        guard let first = items.first, first.dimension == .ratio, let share = first.share,
            // "That is two thirds of what was paid for the bull."
            first.end < reading.tokens.count,
            first.nounEnd > first.end
                || reading.word(first.end) != .of
                || ShareClaim(first, items, reading) != nil,
            first.quantity.bound == .exact || first.quantity.bound == .approximately
        else { return nil }
        return Claim(share: share, isMajority: false, tokens: first.tokens)
    }

    private func finding(_ claim: Claim, _ result: Result, _ reading: Reading) -> Finding? {
        let agrees: Bool
        if claim.isMajority {
            agrees = result.parts.contains { $0 > 0.5 } || result.hasClosePair
        } else {
            let pairs =
                result.hasClosePair
                ? result.parts.flatMap { first in result.parts.map { first + $0 } } : []
            agrees = (result.parts + pairs).contains { abs($0 - claim.share) <= 0.055 }
        }
        guard !agrees, let largest = result.parts.max(),
            // A larger share is said of the largest answer, a smaller one of something else.
            claim.share >= 0.5, largest < claim.share
        else { return nil }
        return Finding(
            kind: .arithmetic,
            message: "“\(reading.text(claim.tokens))”, but the largest answer is "
                + "\(percent: largest).",
            spans: [claim.tokens, result.figures[0].tokens].map { reading.tokens.span($0) }
        )
    }

    /// A part of the whole, where neither it nor what is left has the share.
    ///
    /// "Six in ten hives died. Of 1,850 hives 470 were dead."
    private func part(_ claim: Claim, _ items: [Figure], _ reading: Reading) -> Finding? {
        guard items.count == 2, let whole = items[0].exact, let part = items[1].exact,
            items.allSatisfy({ $0.dimension == .count }), items[0].quantity.unit != nil,
            case let start = items[0].start, start > 0, part < whole, whole >= 20,
            reading.sentence(of: start - 1) == reading.sentence(of: start),
            reading.word(start - 1) == .of, !claim.isMajority,
            // "270 of 300 seniors received one, and 189 of 210"
            reading.tokens.kind[max(0, start - 2)] != .number
        else { return nil }
        let share = part / whole
        guard abs(share - claim.share) > 0.06, abs(1 - share - claim.share) > 0.06 else {
            return nil
        }
        return Finding(
            kind: .arithmetic,
            message: "\(number: part) of \(number: whole) is "
                + "\(percent: share), not “\(reading.text(claim.tokens))”.",
            spans: [claim.tokens, items[0].tokens, items[1].tokens].map { reading.tokens.span($0) }
        )
    }

    /// Answers that make the whole.
    private struct Result {
        let parts: [Double]
        let figures: [Figure]

        /// Whether two answers may have been counted together: "strongly" and "somewhat".
        var hasClosePair: Bool { parts.count > 3 }

        init?(_ items: [Figure], _ reading: Reading) {
            let percents = items.filter { $0.dimension == .percent && $0.exactPercent != nil }
            if percents.count >= 2 {
                let values = percents.compactMap(\.exactPercent)
                guard (97...103).contains(values.reduce(0, +)), values.count <= 6 else {
                    return nil
                }
                parts = values.map { $0 / 100 }
                figures = percents
                return
            }
            let counts = items.filter { $0.dimension == .count && $0.exact != nil }
            guard counts.count >= 3, counts.count <= 7, let whole = counts[0].exact, whole >= 20,
                case let start = counts[0].start, reading.has(.of, in: max(0, start - 2)..<start)
            else { return nil }
            let values = counts.dropFirst().compactMap(\.exact)
            guard abs(values.reduce(0, +) - whole) <= 0.02 * whole else { return nil }
            parts = values.map { $0 / whole }
            figures = Array(counts.dropFirst())
        }
    }
}

extension Figure {
    /// Its value, if it is one definite percentage.
    fileprivate var exactPercent: Double? {
        guard dimension == .percent, quantity.upper == nil, quantity.bound == .exact else {
            return nil
        }
        return quantity.value
    }
}
