/// Puts what stands on a page into the order in which it was written, where that is the order of a text.
///
/// From the places of lines alone nobody can tell in which order boxes above each other were meant. Where whole stretches of
/// lines are written one after the other the writing tells; where it jumps about, as in tables and in drawings,
/// the places do.
struct WrittenOrder {
    /// Lines below each other that were written one after the other.
    private struct Strand {
        var lines: [PDFLine]
        /// The last line's rank among all lines in the order of writing.
        var rank: Int
        let region: Int

        var letterHeight: Double {
            lines.map(\.letterHeight).sorted()[lines.count / 2]
        }
    }

    /// Of all words this share must be known to the order of writing.
    private static let knownShare = 0.9
    /// At most this share of the lines may have words that were written far apart.
    private static let tornShare = 0.2
    /// How many lines a strand must have on average.
    private static let linesInStrand = 2
    /// How much larger than most the letters of a headline are.
    private static let largerLetters = 1.15

    /// The regions, cut and moved where the writing says so.
    static func applied(to regions: [[PDFLine]]) -> [[PDFLine]] {
        let lines = regions.flatMap(\.self)
        guard isOrderly(lines) else { return regions }
        let strands = strands(of: regions)
        guard strands.count > 1, strands.count * linesInStrand <= lines.count else {
            return regions
        }
        // Newspapers are laid out with the headline last; it is read first all the same.
        let usual = lines.map(\.letterHeight).sorted()[lines.count / 2]
        let hasHeadline = strands[0].letterHeight > usual * largerLetters
        let rest = strands.dropFirst(hasHeadline ? 1 : 0).sorted { $0.rank < $1.rank }
        return (strands.prefix(hasHeadline ? 1 : 0) + rest).map(\.lines)
    }

    /// Whether nearly all words are known, and those of nearly every line were written together.
    private static func isOrderly(_ lines: [PDFLine]) -> Bool {
        let words = lines.flatMap(\.words)
        guard !words.isEmpty else { return false }
        let known = words.count { $0.written != nil }
        let torn = lines.count { line in
            let places = line.words.compactMap(\.written)
            guard let first = places.min(), let last = places.max() else { return false }
            return last - first > 2 * places.count + 4
        }
        return Double(known) >= knownShare * Double(words.count)
            && Double(torn) <= tornShare * Double(lines.count)
    }

    private static func strands(of regions: [[PDFLine]]) -> [Strand] {
        let places = regions.flatMap { $0.map(\.writtenPlace) }
        let byPlace = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
        var ranks = Array(repeating: 0, count: places.count)
        for (rank, line) in byPlace.enumerated() { ranks[line] = rank }
        var strands: [Strand] = []
        var number = 0
        for (region, lines) in regions.enumerated() {
            for line in lines {
                let rank = ranks[number]
                number += 1
                if let last = strands.last, last.region == region, last.rank + 1 == rank {
                    strands[strands.count - 1].lines.append(line)
                    strands[strands.count - 1].rank = rank
                } else {
                    strands.append(Strand(lines: [line], rank: rank, region: region))
                }
            }
        }
        return strands
    }
}

extension PDFLine {
    /// The place of the word in the middle of its words in the order of writing; 0 where none is known.
    fileprivate var writtenPlace: Int {
        let places = words.compactMap(\.written).sorted()
        return places.isEmpty ? 0 : places[(places.count - 1) / 2]
    }
}
