@testable import ClaimExtraction

/// The people that a text names, with their mentions, in text order.
func people(in text: String) -> [(mention: Mention, person: Person)] {
    voices(of: text).reading.mentions.compactMap { mention in
        if case .person(let person) = mention.detail { (mention, person) } else { nil }
    }
}
