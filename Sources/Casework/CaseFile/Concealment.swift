/// Finds what would give confidential sources away in any text, and puts other words in its place.
///
/// A name is found whatever its case and whatever stands between its words ("rhea.holloway", "HOLLOWAY, Rhea" not:
/// the order counts, but the surname is looked for alone too). Rather too much is concealed than too little.
struct Concealment: Sendable {
    /// What stands in place of a name where even the alias would tell something.
    static let withheld = "[withheld]"

    private var terms: [ConcealedTerm]
    private var needles: NeedleSet

    /// Looks for everything that gives the confidential ones among the sources away.
    ///
    /// With `isSilent` the alias is looked for as well, and no alias stands in place of a name.
    init(of sources: [CaseFile.Source], isSilent: Bool, withPublisher: Bool = true) {
        self.init(
            terms: sources.filter(\.isConfidential).flatMap {
                ConcealedTerm.all(of: $0, isSilent: isSilent, withPublisher: withPublisher)
            }
        )
    }

    private init(terms: [ConcealedTerm]) {
        // Of two terms that begin alike the longer one is meant.
        self.terms = terms.sorted { $0.length > $1.length }
        needles = NeedleSet(self.terms.map(\.needle))
    }

    var isEmpty: Bool { terms.isEmpty }

    /// The same without the terms that a text has: what is printed already is no secret.
    func without(termsOf text: String) -> Concealment {
        guard needles.mayOccur(in: text) else { return self }
        let characters = Array(text)
        let folded = characters.map(\.folded)
        var found: Set<Int> = []
        for start in folded.indices {
            for index in terms.indices where !found.contains(index) {
                if terms[index].end(in: folded, from: start) != nil { found.insert(index) }
            }
        }
        return Concealment(terms: terms.indices.filter { !found.contains($0) }.map { terms[$0] })
    }

    /// The text with an alias for every name; with `isNeutral`, without even that.
    func concealed(_ text: String, isNeutral: Bool = false) -> String {
        guard needles.mayOccur(in: text) else { return text }
        let characters = Array(text)
        let folded = characters.map(\.folded)
        var result = ""
        var index = 0
        while index < characters.count {
            let match = terms.lazy.compactMap { term in
                term.end(in: folded, from: index).map { (term: term, end: $0) }
            }.first
            if let match {
                result += isNeutral ? Concealment.withheld : match.term.replacement
                index = match.end
            } else {
                result.append(characters[index])
                index += 1
            }
        }
        return result
    }

    func concealed(_ text: String?, isNeutral: Bool = false) -> String? {
        text.map { concealed($0, isNeutral: isNeutral) }
    }
}

/// Words that give a source away, in order, with what may stand between them.
struct ConcealedTerm: Sendable {
    /// In lower case.
    let words: [[Character]]
    let replacement: String
    /// The longest of its words as ASCII, without which a text can't have it; empty if none is ASCII.
    let needle: [UInt8]
    /// How many letters and digits it has.
    let length: Int

    /// Nil where there is too little to look for: two letters or digits are the least.
    init?(_ text: some StringProtocol, replacement: String) {
        words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.map(\.folded) }
        length = words.reduce(0) { $0 + $1.count }
        guard length > 1 else { return nil }
        self.replacement = replacement
        needle =
            words.map { String($0) }.filter { $0.utf8.allSatisfy { $0 < 0x80 } }
            .max { $0.utf8.count < $1.utf8.count }.map { Array($0.utf8) } ?? []
    }

    /// Where it ends if it begins at `start`; a short one has to be whole words.
    func end(in text: [Character], from start: Int) -> Int? {
        guard text[start] == words.first?.first else { return nil }
        let isWholeWord = length < 8
        if isWholeWord, start > 0, text[start - 1].isWordPart { return nil }
        var index = start
        for (number, word) in words.enumerated() {
            if number > 0 { index = ConcealedTerm.endOfGap(in: text, from: index) }
            guard text[index...].starts(with: word) else { return nil }
            index += word.count
        }
        if isWholeWord, index < text.count, text[index].isWordPart { return nil }
        return index
    }

    /// Between words three marks may stand, a space as in addresses, or nothing.
    private static func endOfGap(in text: [Character], from start: Int) -> Int {
        if text[start...].starts(with: ["%", "2", "0"]) { return start + 3 }
        var end = start
        while end < text.count, end - start < 3, !text[end].isWordPart { end += 1 }
        return end
    }
}

/// Tells quickly that a text has none of many words, by its bytes.
private struct NeedleSet: Sendable {
    /// The needles by their first byte.
    private var byFirst: [[[UInt8]]] = Array(repeating: [], count: 256)
    /// Whether any begins with a byte, for most of a text's bytes begin none.
    private var begins = Array(repeating: false, count: 256)
    private var isEmpty = true
    /// Whether a term can't be looked for by bytes, so that any text may have it.
    private var isOpen = false

    init(_ needles: [[UInt8]]) {
        for needle in needles {
            isEmpty = false
            guard let first = needle.first else {
                isOpen = true
                continue
            }
            byFirst[Int(first)].append(needle)
            begins[Int(first)] = true
        }
    }

    func mayOccur(in text: String) -> Bool {
        if isEmpty || isOpen { return isOpen }
        var text = text
        return text.withUTF8 { bytes in
            bytes.indices.contains { start in
                let first = Int(NeedleSet.lowered(bytes[start]))
                return begins[first]
                    && byFirst[first].contains { needle in
                        start + needle.count <= bytes.count
                            && needle.indices.allSatisfy {
                                NeedleSet.lowered(bytes[start + $0]) == needle[$0]
                            }
                    }
            }
        }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        byte &- 65 < 26 ? byte | 0x20 : byte
    }
}

extension Character {
    /// In lower case, where that is one character.
    fileprivate var folded: Character {
        let lowered = lowercased()
        return lowered.count == 1 ? Character(lowered) : self
    }

    fileprivate var isWordPart: Bool { isLetter || isNumber }
}
