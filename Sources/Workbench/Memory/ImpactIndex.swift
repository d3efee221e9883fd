/// Which claims have which terms, with the impact of each term on each claim.
///
/// The impact is BM25's saturated frequency (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"),
/// kept as a byte beside the claim's number: two flat arrays, five bytes a posting.
struct ImpactIndex: Sendable {
    /// BM25's k1, the saturation of repeated words, and b, the share of a claim's length in it.
    ///
    /// Chosen with the rarity's power and the opening's share on the posts that ``ClaimLikeness`` names; all around
    /// them the figure is flat, between 0.868 and 0.872.
    static let saturation = 1.0
    static let lengthShare = 0.65

    /// How many claims there are.
    let count: Int
    private let claims: [UInt32]
    private let impacts: [UInt8]
    /// Where the postings of a term begin, and behind the last of them end.
    private let starts: [Int]

    /// What an impact of 255 stands for: more than a term of any claim has.
    private static let scale = Float((saturation + 1) / 255)

    /// How many claims have a term.
    func frequency(of term: Int) -> Int { starts[term + 1] - starts[term] }

    /// A term to be looked for and what it weighs.
    struct QueryTerm {
        var term: Int
        var weight: Float
    }

    struct Hit: Equatable {
        var claim: Int
        var score: Float
    }

    // MARK: Building

    /// The terms of each claim, one claim after the other.
    struct Builder {
        private var terms: [UInt32] = []
        private var counts: [UInt8] = []
        private var ends: [Int] = []
        private var lengths: [UInt32] = []

        /// Adds a claim's terms, in any order; `length` is its number of words.
        mutating func append(_ claimTerms: inout [UInt32], length: Int) {
            claimTerms.sort()
            var index = 0
            while index < claimTerms.count {
                var next = index + 1
                while next < claimTerms.count, claimTerms[next] == claimTerms[index] { next += 1 }
                terms.append(claimTerms[index])
                counts.append(UInt8(min(next - index, 255)))
                index = next
            }
            ends.append(terms.count)
            lengths.append(UInt32(clamping: length))
        }

        /// Turns the lists of each claim into those of each term, the claims ascending.
        func index(termCount: Int) -> ImpactIndex {
            var starts = [Int](repeating: 0, count: termCount + 1)
            for term in terms { starts[Int(term) + 1] += 1 }
            for term in 0..<termCount { starts[term + 1] += starts[term] }
            var next = starts
            var claims = [UInt32](repeating: 0, count: terms.count)
            var impacts = [UInt8](repeating: 0, count: terms.count)
            let total = lengths.reduce(0) { $0 + Double($1) }
            let average = max(total / Double(max(lengths.count, 1)), 1)
            var posting = 0
            for (claim, end) in ends.enumerated() {
                let ratio = Double(lengths[claim]) / average
                let room = saturation * (1 - lengthShare + lengthShare * ratio)
                while posting < end {
                    let term = Int(terms[posting])
                    let count = Double(counts[posting])
                    let impact = count * (saturation + 1) / (count + room)
                    let byte = UInt8(min(max((Float(impact) / scale).rounded(), 1), 255))
                    claims[next[term]] = UInt32(truncatingIfNeeded: claim)
                    impacts[next[term]] = byte
                    next[term] += 1
                    posting += 1
                }
            }
            return ImpactIndex(
                count: ends.count,
                claims: claims,
                impacts: impacts,
                starts: starts
            )
        }
    }

    // MARK: Searching

    /// The best claims, best first; of equals the lower number comes first.
    func best(_ limit: Int, for query: [QueryTerm]) -> [Hit] {
        guard limit > 0 else { return [] }
        var lists = query.map { term in
            TermList(
                weight: term.weight * ImpactIndex.scale,
                next: starts[term.term],
                end: starts[term.term + 1]
            )
        }
        // In one order, whatever that of the text: sums are to be the same to the last bit.
        lists.sort { $0.next < $1.next }
        return claims.withUnsafeBufferPointer { claims in
            impacts.withUnsafeBufferPointer { impacts in
                lists.withUnsafeMutableBufferPointer { lists in
                    let search = ImpactSearch(lists: lists, claims: claims, impacts: impacts)
                    return search.best(limit, of: count)
                }
            }
        }
    }
}
