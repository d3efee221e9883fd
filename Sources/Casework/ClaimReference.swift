/// A claim's address: its article's slug and its number there, "broome-county#12".
package struct ClaimReference: Hashable, Sendable, Codable {
    package var article: String
    package var number: Int

    package init(article: String, number: Int) {
        self.article = article
        self.number = number
    }
}

extension ClaimReference: CustomStringConvertible {
    package var description: String { "\(article)#\(number)" }
}

extension ClaimReference: Comparable {
    package static func < (left: ClaimReference, right: ClaimReference) -> Bool {
        (left.article, left.number) < (right.article, right.number)
    }
}

extension ClaimReference {
    /// The shortest words that name the claims: "jail#3,5-7", and those of several articles one after the other.
    package static func names(of claims: [ClaimReference]) -> String {
        var words: [String] = []
        var last: (article: String, range: ClosedRange<Int>)?
        func end() {
            guard let (article, range) = last else { return }
            let isSame = words.last.map { $0.hasPrefix("\(article)#") } ?? false
            let numbers =
                range.count == 1
                ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
            if isSame {
                words[words.count - 1] += ",\(numbers)"
            } else {
                words.append("\(article)#\(numbers)")
            }
        }
        for claim in Set(claims).sorted() {
            if let (article, range) = last, article == claim.article,
                range.upperBound + 1 == claim.number
            {
                last = (article, range.lowerBound...claim.number)
            } else {
                end()
                last = (claim.article, claim.number...claim.number)
            }
        }
        end()
        return words.joined(separator: " ")
    }
}
