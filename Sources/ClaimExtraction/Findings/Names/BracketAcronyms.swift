/// Finds an acronym in brackets whose letters aren't those of the name before it: "the Moor Valley Bus Partnership (MBVP)".
///
/// Found are two neighbours that changed places and one letter that no word of the name has. What leaves words out, takes letters from
/// inside of them or has the order of another language fits otherwise, and is left alone.
struct BracketAcronyms: ConsistencyCheck {
    let triggers = [Trigger(cues: BracketWords.openings)]

    /// What is longer is a list.
    private static let longest = 200

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let tokens = reading.sentences[sentence].tokens
            for bracket in tokens.prefix(BracketAcronyms.longest)
            where reading.word(bracket) == .openBracket {
                let acronym = bracket + 1
                guard isAcronym(acronym, in: tokens, reading),
                    let name = SpelledName(before: bracket, in: tokens, reading),
                    !name.mayBe(reading.letters(acronym))
                else { continue }
                findings.append(finding(name, acronym, reading))
            }
        }
    }

    private func finding(_ name: SpelledName, _ acronym: Int, _ reading: Reading) -> Finding {
        reading.finding(
            .nameSpelling,
            "“\(reading.text(name.tokens))” doesn't make “\(reading.text(acronym))”.",
            [name.tokens, acronym..<acronym + 1]
        )
    }

    /// Three to six capitals between two brackets.
    private func isAcronym(_ token: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token + 1 < sentence.upperBound, reading.tokens.kind[token] == .word,
            reading.word(token + 1) == .closeBracket,
            (3...6).contains(reading.tokens.bytes(token).count)
        else { return false }
        return reading.source.bytes[reading.tokens.bytes(token)].allSatisfy {
            $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z")
        }
    }
}

/// A name of several capitalised words with what its words begin with.
private struct SpelledName: Placed {
    let tokens: Range<Int>
    /// The first letters of its capitalised words.
    private let initials: [UInt8]
    /// Those of all its words.
    private let allInitials: [UInt8]
    private let letters: [UInt8]

    /// The words before a bracket: "Moor Valley Bus Partnership"; nil where a mark makes them another kind of name.
    init?(before bracket: Int, in sentence: Range<Int>, _ reading: Reading) {
        let run = sentence.before(bracket, 10).reversed().prefix {
            reading.tokens.kind[$0] == .word
                && (reading.tokens.shape[$0].contains(.capitalised)
                    || SpellingWords.small.contains(reading.word($0)))
        }
        let isWord = { (token: Int) in !SpellingWords.small.contains(reading.word(token)) }
        // "On Friday the Harbour Pilots", "Growers in the Eastern Plains": a name begins behind "the", but for "Friends of the Harbour".
        let name = run.prefix {
            reading.word($0) != .the || BracketWords.ties.contains(reading.word($0 - 1))
        }
        guard let first = name.last(where: isWord), let last = name.first, isWord(last),
            // "Workers' Party", "Anglo-Irish Bank"
            first == sentence.lowerBound || reading.tokens.kind[first - 1] == .word
        else { return nil }
        let words = (first...last).filter(isWord)
        guard words.allSatisfy({ !reading.tokens.shape[$0].contains(.allCapitals) }),
            !reading.has(BracketWords.foreign, in: words)
        else { return nil }
        tokens = first..<last + 1
        initials = words.compactMap { reading.letters($0).first }
        allInitials = (first...last).compactMap { reading.letters($0).first }
        letters = (first...last).flatMap { reading.letters($0) }
    }

    /// Whether an acronym may be made of the name, for all that one can tell.
    func mayBe(_ acronym: [UInt8]) -> Bool {
        guard !isPart(acronym, of: allInitials), initials.count == acronym.count else {
            return true
        }
        let apart = acronym.indices.filter { acronym[$0] != initials[$0] }
        if apart.count == 2, apart[1] == apart[0] + 1 {
            let (one, other) = (apart[0], apart[1])
            return acronym[one] != initials[other] || acronym[other] != initials[one]
        }
        return apart.count != 1 || apart[0] == 0 || isPart(acronym, of: letters)
    }

    /// Whether all letters stand in others in their order.
    private func isPart(_ acronym: [UInt8], of letters: [UInt8]) -> Bool {
        var left = acronym[...]
        for letter in letters where letter == left.first { left.removeFirst() }
        return left.isEmpty
    }
}

private enum BracketWords {
    static let ties = WordSet("of for and to with")
    static let openings = WordSet("(")
    /// Names of states and what has its acronym from another language: "Democratic Republic of Congo (RDC)".
    static let foreign = WordSet("republic coordinated standardization standardisation")
}
