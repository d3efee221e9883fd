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
