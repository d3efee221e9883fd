/// The tense and the subject that hold at a word, by the last verb and pronoun or name before it.
///
/// "We cut taxes" and "we will cut taxes" differ here: only one of them can be looked up.
struct ClauseState {
    /// 0 before any verb; past, present, perfect, future, possibility, duty, infinitive.
    private(set) var tense: UInt64 = 0
    /// 0 before any; a person, a noun, a name.
    private(set) var subject: UInt64 = 0

    var both: UInt64 { tense << 8 | subject }

    private static let third = WordSet("he she")
    private static let thing = WordSet("it this that")

    @inline(__always)
    mutating func read(_ tag: PartOfSpeech, _ cues: WorthinessCues, _ word: WordKey) {
        switch tag {
        case .verbPast: tense = 1
        case .verbPresent, .verbPresentThird: tense = cues.contains(.perfect) ? 3 : 2
        case .modal:
            if cues.contains(.future) {
                tense = 4
            } else if cues.contains(.duty) {
                tense = 6
            } else {
                tense = 5
            }
        case .to: tense = 7
        case .pronoun: subject = person(cues, word)
        case .determiner where ClauseState.thing.contains(word): subject = 5
        case .noun, .nounPlural: if tense == 0 { subject = 8 }
        case .properNoun, .properNounPlural: subject = 9
        default: break
        }
    }

    @inline(__always)
    private func person(_ cues: WorthinessCues, _ word: WordKey) -> UInt64 {
        if cues.contains(.speaker) { return 1 }
        if cues.contains(.group) { return 2 }
        if cues.contains(.hearer) { return 3 }
        if ClauseState.third.contains(word) { return 4 }
        if word == .they { return 6 }
        return cues.contains(.others) ? 7 : 5
    }
}

/// What a sentence holds, counted.
struct WorthinessCounts {
    private(set) var cues: UInt32 = 0
    /// The first verb that can head a clause.
    private(set) var firstVerb: Int?
    private var tenses: UInt64 = 0
    private var names = 0
    private var numbers = 0
    private var capitals = 0
    /// How many mentions of each type there are, four bits each.
    private var mentions: UInt64 = 0

    @inline(__always)
    mutating func add(
        _ word: WorthinessCues,
        _ tag: PartOfSpeech,
        isFirst: Bool,
        _ shape: TokenShape
    ) {
        cues |= word.rawValue
        if !isFirst, shape.contains(.capitalised) { capitals += 1 }
        switch tag {
        case .number:
            numbers += 1
            cues |= WorthinessCues.number.rawValue
        case .properNoun, .properNounPlural:
            if !isFirst {
                names += 1
                cues |= WorthinessCues.name.rawValue
            }
        case .verbPast: cues |= WorthinessCues.past.rawValue
        case .adjectiveComparative, .adverbComparative:
            cues |= WorthinessCues.comparative.rawValue
        case .adjectiveSuperlative, .adverbSuperlative:
            cues |= WorthinessCues.superlative.rawValue
        default: break
        }
    }

    @inline(__always)
    mutating func addVerb(_ token: Int, _ tag: PartOfSpeech) {
        if firstVerb == nil { firstVerb = token }
        tenses |= 1 << UInt64(tag.rawValue)
    }

    /// Counts the mentions that begin in a range, up to three of each type.
    @inline(__always)
    mutating func addMentions(in range: Range<Int>, of reading: Reading) {
        if firstVerb == nil { cues |= WorthinessCues.verbless.rawValue }
        var index = reading.firstMention(from: range.lowerBound)
        while index < reading.mentions.count,
            reading.mentions[index].tokens.lowerBound < range.upperBound
        {
            let shift = UInt64(reading.mentions[index].type.rawValue) * 4
            if mentions >> shift & 15 < 3 { mentions += 1 << shift }
            index += 1
        }
    }

    /// Calls `body` with the number and the value of each amount.
    @inline(__always)
    func forEachAmount(length: Int, _ body: (UInt64, UInt64) -> Void) {
        body(0, UInt64(WorthinessCounts.size(length)))
        body(1, UInt64(min(names, 4)))
        body(2, UInt64(min(numbers, 3)))
        body(3, UInt64(min(names, 2) * 3 + min(numbers, 2)))
        body(4, UInt64(min(capitals, 3)))
        body(5, tenses)
        for type in 0..<UInt64(MentionType.allCases.count) where mentions >> (type * 4) & 15 > 0 {
            body(6 + type, mentions >> (type * 4) & 15)
        }
    }

    /// The size of a length, in steps of a factor of about 1.4.
    private static func size(_ length: Int) -> Int {
        let limits = [2, 3, 4, 6, 9, 13, 19, 27, 39]
        return limits.firstIndex { length < $0 } ?? limits.count
    }
}

extension Reading {
    /// The index of the first mention that begins at or after a token; mentions must be sorted.
    func firstMention(from token: Int) -> Int {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].tokens.lowerBound < token {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
