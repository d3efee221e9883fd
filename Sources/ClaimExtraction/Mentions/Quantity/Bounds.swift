/// The words before and after a number that say how exact it is.
enum Bounds {
    /// The most words that a phrase of the table has.
    private static let longestPrefix = 7

    private static let prefixes = PhraseTable<Quantity.Bound>(
        pairs(
            """
            approximately: about|around|approximately|roughly|some|an estimated|estimated|circa|ca.
            approximately: perhaps|an approximate|in the region of|somewhere around|on the order of
            approximately: approx|approx.|close to|closer to|more or less|upward of|about some|give or take|or so|~|≈
            approximately: in the neighborhood of|in the neighbourhood of
            lessThan: nearly|almost|under|below|less than|fewer than|just under|just shy of|shy of
            lessThan: smaller than|lower than|slightly less than|a little less than|well under|<
            lessThan: slightly fewer than|just below|well below|a little under|slightly under
            lessThan: close to but less than|not quite|far fewer than|far less than
            atMost: up to|at most|as many as|as much as|no more than|not more than|a maximum of
            atMost: maximum of|less than or equal to|smaller or equal than|equal to or less than
            atMost: less or equal than|less or equal to|fewer than or equal to|at the most|not exceeding|≤|< =
            atMost: no greater than|no larger than|no higher than
            atLeast: at least|no fewer than|no less than|not less than|a minimum of|minimum of
            atLeast: greater than or equal to|equal to or more than|more than or equal to|greater or equal to|≥|> =
            atLeast: at the least|at the very least|equal to or greater than|not fewer than
            moreThan: more than|over|above|exceeding|in excess of|greater than|larger than
            moreThan: higher than|well over|just over|a little over|slightly more than|upwards of
            moreThan: slightly over|a little more than|far more than|much more than|well above
            moreThan: just above|beyond|north of|topping|surpassing|well more than|just more than|>
            """
        )
    )

    private static let suffixes = PhraseTable<Quantity.Bound>(
        pairs(
            """
            approximately: or so|or thereabouts|more or less|give or take
            atLeast: or more|or greater|or higher|or above|or older|or better|and up|and above|or longer
            atLeast: and over|and older|plus|at least|at a minimum|or over|or later|or larger
            atMost: or less|or fewer|or lower|or below|or under|or younger|at most|tops|and under
            atMost: and below|or smaller|or shorter|at the most
            """
        )
    )

    /// Words before the bound that belong to a count's focus but change nothing in its value.
    private static let modifiers = PhraseTable<Bool>(
        [
            "only", "just", "another", "additional", "combined", "exactly", "precisely", "fully",
            "plus or minus", "as few as", "as little as", "mere",
        ].map { ($0, true) }
    )

    /// The bound phrase that ends right before `token`, and where it begins.
    static func before(_ token: Int, from start: Int, in reading: Reading) -> (
        bound: Quantity.Bound, start: Int
    )? {
        guard let found = phrase(in: prefixes, before: token, from: start, reading),
            !belongsToVerb(found.start, before: token, reading)
        else { return nil }
        return (found.value, found.start)
    }

    /// "handed ⟨over⟩ £400", "talk ⟨about⟩ two things": a particle or preposition of the verb before it.
    private static func belongsToVerb(_ word: Int, before token: Int, _ reading: Reading) -> Bool {
        guard word + 1 == token, word > 0 else { return false }
        switch reading.tokens.key[word] {
        // "with a cat under one arm", "all under one roof"
        case BoundWords.under:
            return token + 1 < reading.tokens.count
                && BoundWords.places.contains(reading.tokens.key[token + 1])
        case .over: return BoundWords.handing.contains(reading.tokens.key[word - 1])
        case BoundWords.about:
            return BoundWords.talking.contains(reading.tokens.key[word - 1])
                && BoundWords.few.contains(reading.tokens.key[token])
        default: return false
        }
    }

    /// The bound phrase that begins at `token`, and the token after it.
    static func opening(at token: Int, limit: Int, in reading: Reading) -> (
        bound: Quantity.Bound, end: Int
    )? {
        prefixes.longestMatch(at: token, in: reading.tokens, limit: limit).map {
            ($0.value, $0.end)
        }
    }

    /// Where the modifiers begin that end right before `token`; `token` if there are none.
    static func modifiersStart(before token: Int, from start: Int, in reading: Reading) -> Int {
        phrase(in: modifiers, before: token, from: start, reading)?.start ?? token
    }

    /// The bound phrase that begins at `token`, and the token after it.
    static func after(_ token: Int, limit: Int, in reading: Reading) -> (
        bound: Quantity.Bound, end: Int
    )? {
        guard token < limit, reading.tokens.gap[token] <= .space else { return nil }
        guard let match = suffixes.longestMatch(at: token, in: reading.tokens, limit: limit),
            match.end >= limit || reading.tokens.key[match.end] != .than,
            !adds(token, limit: limit, in: reading)
        else { return nil }
        return (match.value, match.end)
    }

    /// Whether "plus" adds something: "€85m ⟨plus⟩ €15m", "$10 ⟨plus⟩ tax"; not "£40,000 plus", "20 plus years".
    private static func adds(_ plus: Int, limit: Int, in reading: Reading) -> Bool {
        let (tokens, next) = (reading.tokens, plus + 1)
        guard tokens.key[plus] == QuantityWords.plus, next < limit else { return false }
        if Numeral.mayBegin(at: next, in: tokens) || Currencies.symbol(tokens.key[next]) != nil {
            return true
        }
        switch reading.tags[next] {
        case .determiner, .pronounPossessive: return true
        // The number's own noun is a plural.
        case .nounPlural:
            return tokens.kind[plus - 1] != .number
                || plus > 1 && Currencies.symbol(tokens.key[plus - 2]) != nil
        case let tag: return tag.isNoun
        }
    }

    /// The longest phrase of the table that ends right before `token`.
    private static func phrase<Value>(
        in table: PhraseTable<Value>,
        before token: Int,
        from start: Int,
        _ reading: Reading
    ) -> (value: Value, start: Int)? {
        for first in max(start, token - longestPrefix)..<max(start, token) {
            if let match = table.longestMatch(at: first, in: reading.tokens, limit: token),
                match.end == token
            {
                return (match.value, first)
            }
        }
        return nil
    }

    private static func pairs(_ rows: String) -> [(String, Quantity.Bound)] {
        rows.fields(by: "\n").flatMap { row in
            let fields = row.fields(by: ":", maxSplits: 1)
            guard fields.count == 2, let bound = Quantity.Bound(rawValue: String(fields[0])) else {
                return [(String, Quantity.Bound)]()
            }
            return fields[1].fields(by: "|").map { (String($0), bound) }
        }
    }
}

private enum BoundWords {
    static let under = WordKey("under")
    /// What things are under, of which nobody says that they are fewer.
    static let places = WordSet(
        "arm arms roof roofs bed beds table umbrella banner name names eye tree trees flag bridge bridges"
    )
    /// Verbs whose "over" says where something goes.
    static let handing = WordSet(
        "hand hands handed handing turn turns turned turning sign signs signed signing fork forks forked forking"
    )
    static let talking = WordSet(
        "talk talks talked talking think thinks thought ask asks asked asking worry worries worried hear heard argue argued"
    )
    static let about = WordKey("about")
    static let few = WordSet("one two three four five six")
}
