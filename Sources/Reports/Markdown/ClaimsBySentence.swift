internal import Casework
internal import ClaimExtraction

/// Claims that a reader gets as one: the words they share stand once, with the focus of each in bold.
struct SharedWords {
    /// In the order of the text.
    let claims: [CaseFile.Claim]
    let text: Markdown
}

extension ClaimPieces {
    /// The claims that say the same with different words in focus, together and where the first of them stands: nobody
    /// wants to read one sentence four times.
    ///
    /// What says more than its sentence, such as whose word it is, stands by itself; so does what `apart` tells apart.
    func bySentence(
        _ claims: [CaseFile.Claim],
        apart: (CaseFile.Claim) -> [Markdown] = { _ in [] }
    ) -> [SharedWords] {
        let groups = grouped(claims) { claim -> [String] in
            let isSentence = RestatedSentence(claim) != nil
            let words = isSentence ? claim.sentence : claim.statement
            return [isSentence ? "sentence" : "statement", words] + apart(claim).map(\.source)
        }
        return groups.map { claims in
            let restated = claims.count > 1 ? claims.compactMap(RestatedSentence.init) : []
            let text = restated.isEmpty ? statement(of: claims) : sentence(of: claims, restated)
            return SharedWords(claims: claims, text: text)
        }
    }

    /// The claims that stand in one sentence, together and where the first of them stands; the sentence in quotation marks.
    func inSentences(
        _ claims: [CaseFile.Claim],
        apart: (CaseFile.Claim) -> [Markdown]
    ) -> [SharedWords] {
        grouped(claims) { [$0.sentence] + apart($0).map(\.source) }.map { claims in
            let isOne = claims.count == 1
            let text: Markdown =
                isOne ? sentence(of: claims[0]) : "“\(sentence(of: claims, []))”"
            return SharedWords(claims: claims, text: text)
        }
    }

    /// Those with one key together, in the order of the text, where the first of them stands.
    private func grouped(
        _ claims: [CaseFile.Claim],
        by key: (CaseFile.Claim) -> [String]
    ) -> [[CaseFile.Claim]] {
        var places: [[String]: Int] = [:]
        var groups: [[CaseFile.Claim]] = []
        for claim in claims {
            let key = key(claim)
            if let place = places[key] {
                groups[place].append(claim)
            } else {
                places[key] = groups.count
                groups.append([claim])
            }
        }
        return groups.map { $0.sorted { $0.focusSpan.start < $1.focusSpan.start } }
    }

    /// The sentence of the claims with the focus of each in bold and what the statements put into it.
    private func sentence(
        of claims: [CaseFile.Claim],
        _ restated: [RestatedSentence]
    ) -> Markdown {
        var inserts: [Int: String] = [:]
        for insert in restated.flatMap(\.inserts) { inserts[insert.at] = insert.words }
        let words = inserts.sorted { $0.key < $1.key }
            .map { (at: $0.key, words: " \($0.value)" as Markdown) }
        let foci = claims.map { claim in
            let start = claim.focusSpan.start - claim.span.start
            return start..<max(start, claim.focusSpan.end - claim.span.start)
        }
        return Markdown.text(claims[0].sentence, bold: ClaimPieces.merged(foci), inserting: words)
    }

    /// The ranges in order, those that overlap as one.
    static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound < last.upperBound {
                merged[merged.count - 1] =
                    last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}

/// A statement that is its sentence, whole or cut with “[…]”, and no more than days put into it: "on Tuesday [17 March
/// 2026] the board met".
struct RestatedSentence {
    /// What stands in brackets, and after how many code points of the sentence.
    private(set) var inserts: [(at: Int, words: String)] = []

    /// Nil where the statement has words that its sentence has not.
    init?(_ claim: CaseFile.Claim) {
        // Nobody reads longer sentences, and a hostile one would make the search slow.
        guard max(claim.sentence.utf8.count, claim.statement.utf8.count) < 4000 else { return nil }
        let sentence = Array(claim.sentence.unicodeScalars)
        let parts = RestatedSentence.parts(of: Array(claim.statement.unicodeScalars))
        var place: Int?
        var isCut = true
        for part in parts {
            switch part {
            case .cut: isCut = true
            case .insert(let words):
                guard let at = place else { return nil }
                inserts.append((at, words))
            case .words(let words):
                let from = place ?? 0
                let places = isCut ? from..<max(from, sentence.count) : from..<from + 1
                let found = places.first { start in
                    RestatedSentence.stands(words, in: sentence, at: start, isFirst: place == nil)
                }
                guard let found else { return nil }
                place = found + words.count
                isCut = false
            }
        }
        if place == nil { return nil }
    }

    /// The first letter of a clause may have become a capital.
    private static func stands(
        _ words: ArraySlice<Unicode.Scalar>,
        in sentence: [Unicode.Scalar],
        at start: Int,
        isFirst: Bool
    ) -> Bool {
        guard start + words.count <= sentence.count, let first = words.first else { return false }
        let isSame =
            sentence[start] == first
            || isFirst && sentence[start].properties.uppercaseMapping == String(first)
        return isSame && sentence[(start + 1)...].starts(with: words.dropFirst())
    }

    private enum Part {
        case words(ArraySlice<Unicode.Scalar>)
        case insert(String)
        /// “[…]”, where the statement leaves words of the sentence out.
        case cut
    }

    /// The statement's words, and what stands in brackets between them.
    private static func parts(of statement: [Unicode.Scalar]) -> [Part] {
        var parts: [Part] = []
        var start = 0
        func addWords(to end: Int) {
            let words = statement[start..<max(start, end)]
            // A cut has a space at either side, which needn't be the sentence's.
            let isAfterCut = if case .cut? = parts.last { true } else { false }
            let rest = isAfterCut ? words.drop { $0 == " " } : words
            if !rest.isEmpty { parts.append(.words(rest)) }
        }
        var index = 0
        while index < statement.count {
            let end = statement[index...].firstIndex(of: "]")
            guard statement[index] == "[", let end else {
                index += 1
                continue
            }
            addWords(to: index > start && statement[index - 1] == " " ? index - 1 : index)
            var words = String.UnicodeScalarView()
            words.append(contentsOf: statement[index...end])
            parts.append(String(words) == "[…]" ? .cut : .insert(String(words)))
            index = end + 1
            start = index
        }
        addWords(to: statement.count)
        return parts
    }
}
