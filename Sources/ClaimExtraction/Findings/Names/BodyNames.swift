/// Finds a body with an acronym that comes back under another name with the same initials: "the Dorne Beekeepers’ Alliance (DBA)"
/// and then "the Dorne Beekeepers’ Association".
struct BodyNames: ConsistencyCheck {
    let triggers = [Trigger(cues: LinkWords.restating)]

    /// More words are no name of a body.
    private static let longest = 9
    private static let mostBodies = 50

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var bodies: [WordKey: [Range<Int>]] = [:]
        var acronyms: Set<WordKey> = []
        for sentence in figures.sentences where acronyms.count < BodyNames.mostBodies {
            for token in reading.sentences[sentence].tokens
            where reading.tokens.shape[token].contains(.allCapitals) {
                guard let name = expansion(ofAcronymAt: token, reading),
                    acronyms.insert(reading.word(token)).inserted
                else { continue }
                bodies[reading.word(name.lowerBound), default: []].append(name)
            }
        }
        guard !bodies.isEmpty else { return }
        var found: Set<Int> = []
        for token in 0..<reading.tokens.count {
            guard let names = bodies[reading.word(token)] else { continue }
            for name in names where !name.contains(token) && !found.contains(name.lowerBound) {
                guard let other = otherName(at: token, of: name, reading) else { continue }
                found.insert(name.lowerBound)
                findings.append(.twoSpellings(name, other, reading))
            }
        }
    }

    /// The capitalised words before "(DBA)" or ", or DBA," that begin with its letters.
    private func expansion(ofAcronymAt token: Int, _ reading: Reading) -> Range<Int>? {
        let tokens = reading.tokens
        guard token >= 4, tokens.kind[token] == .word,
            (3...6).contains(tokens.bytes(token).count)
        else { return nil }
        let isInBrackets = tokens.key[token - 1] == .openBracket
        let isAside = tokens.key[token - 1] == .or && tokens.key[token - 2] == .comma
        guard isInBrackets || isAside else { return nil }
        var letters = reading.letters(token)[...]
        var first = token - (isInBrackets ? 1 : 2)
        let end = first
        while let letter = letters.last, first > 0, end - first < BodyNames.longest {
            first -= 1
            guard tokens.kind[first] == .word, tokens.shape[first].contains(.capitalised) else {
                if SpellingWords.small.contains(tokens.key[first]) || tokens.kind[first] != .word {
                    continue
                }
                return nil
            }
            guard reading.letters(first).first == letter else { return nil }
            letters.removeLast()
        }
        return letters.isEmpty ? first..<end : nil
    }

    /// The same words at another place with one of them changed for another of the same letter.
    private func otherName(at start: Int, of name: Range<Int>, _ reading: Reading) -> Range<Int>? {
        let tokens = reading.tokens
        guard start + name.count <= tokens.count, name.count >= 3 else { return nil }
        var changed: (name: Int, other: Int)?
        for (token, other) in zip(name, start..<start + name.count)
        where tokens.key[token] != tokens.key[other] {
            guard changed == nil, tokens.kind[other] == .word,
                tokens.shape[other].contains(.capitalised),
                tokens.shape[token].contains(.capitalised),
                reading.letters(token).first == reading.letters(other).first
            else { return nil }
            changed = (token, other)
        }
        guard let changed, !isFormOf(changed.name, changed.other, reading) else { return nil }
        // "the Northern Rail Authority" goes on where the name ends.
        let end = start + name.count
        guard end >= tokens.count || !tokens.shape[end].contains(.capitalised) else { return nil }
        return start..<end
    }

    /// "Workers’ " and "Worker", "Centre" and "Center".
    private func isFormOf(_ first: Int, _ second: Int, _ reading: Reading) -> Bool {
        let (left, right) = (reading.letters(first), reading.letters(second))
        return SpellingDistance.between(left, right, limit: 2) <= 2
    }
}
