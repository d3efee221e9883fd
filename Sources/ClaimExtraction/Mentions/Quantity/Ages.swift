/// Ages: with a unit ("23-year-old"), after a word ("aged 34"), and bare ("Rivas, 31,", "she is 44").
extension QuantityAssembly {
    /// "23-year-old", "34 years old", "95 years of age", "10-19 year olds".
    func age(_ unit: MeasureUnit) -> FoundQuantity? {
        guard unit.dimension == .duration else { return nil }
        var end = part.end
        if end + 1 < limit, tokens.key[end] == .hyphen { end += 1 }
        guard end < limit else { return nil }
        if AgeWords.old.contains(tokens.key[end]) {
            return make(quantity(.age, unit.name), to: end + 1, focus: end + 1)
        }
        guard end + 1 < limit, tokens.key[end] == .of,
            tokens.key[end + 1] == AgeWords.age
        else { return nil }
        return make(quantity(.age, unit.name), to: end + 2, focus: end + 2)
    }

    /// A number of years that no unit follows.
    func age() -> FoundQuantity? {
        guard part.value >= 0, part.value <= 120, part.value == part.value.rounded(),
            part.start > parser.sentence.lowerBound
        else { return nil }
        let first = part.numeral.tokens.lowerBound
        if isAfterAgeWord(part.start) || isAgeRange(first) {
            var found = make(quantity(.age, "years"), to: part.end, focus: part.end)
            if AgeWords.aged.contains(tokens.key[part.start - 1]) {
                found.tokens = part.start - 1..<part.end
                found.quantity.focus = found.tokens
            }
            return found
        }
        guard part.numeral.tokens.count == 1, part.upper == nil else {
            return isBeforeOlder ? made : nil
        }
        return isApposition || isSubjectComplement || isOpening || isListed || isBeforeOlder
            || isOfGroup ? made : nil
    }

    private var made: FoundQuantity {
        make(quantity(.age, "years"), to: part.end, focus: part.end)
    }

    /// "aged 34", "age 87", "at the age of 34", "in age from 11 to 75".
    private func isAfterAgeWord(_ start: Int) -> Bool {
        let key = tokens.key[start - 1]
        if AgeWords.aged.contains(key) { return tokens.gap[start] == .space }
        guard start > parser.sentence.lowerBound + 1, AgeWords.links.contains(key) else {
            return false
        }
        return AgeWords.aged.contains(tokens.key[start - 2])
    }

    /// "between the ages of 14 and 18", whose part begins with "between".
    private func isAgeRange(_ first: Int) -> Bool {
        part.upper != nil && first > part.start + 1
            && (part.start..<first).contains { AgeWords.aged.contains(tokens.key[$0]) }
    }

    /// A bare number between commas after a name or a person: "Rivas, 31,", "the driver, now 22,".
    private var isApposition: Bool {
        var before = part.start - 1
        if tokens.key[before] == AgeWords.both, before > parser.sentence.lowerBound,
            tokens.key[before - 1] == .comma, part.value > 9
        {
            return isBeforeStop
        }
        if tokens.key[before] == AgeWords.now { before -= 1 }
        guard before > parser.sentence.lowerBound, tokens.key[before] == .comma,
            tokens.kind[part.numeral.tokens.lowerBound] == .number,
            tokens.kind[before - 1] == .word, !reading.isCalendarTime(before - 1), isBeforeStop
        else { return false }
        let name = tokens.key[before - 1]
        return tokens.shape[before - 1].contains(.capitalised) && !isBehindPlaceOfNumber(before)
            || AgeWords.generations.contains(name)
            || (part.value > 9 && AgeWords.people.contains(name))
    }

    /// "140 in Ballyroan, 85 at the dairy": the next of a list of numbers by place.
    private func isBehindPlaceOfNumber(_ comma: Int) -> Bool {
        let first = max(parser.sentence.lowerBound, comma - 4)
        let name = (first..<comma).reversed().prefix { tokens.shape[$0].contains(.capitalised) }
        guard let start = name.last, start - 2 >= parser.sentence.lowerBound,
            AgeWords.places.contains(tokens.key[start - 1])
        else { return false }
        // "165 jobs at Hull, 112 at York"
        if part.end < limit, tokens.key[part.end] == tokens.key[start - 1] { return true }
        return Numeral.mayBegin(at: start - 2, in: tokens)
    }

    /// "He is 44.", "when she was about 57", "Tan turned 60".
    private var isSubjectComplement: Bool {
        let floor = parser.sentence.lowerBound
        let start = Bounds.before(part.start, from: floor, in: reading)?.start ?? part.start
        guard start > floor + 1 else { return false }
        if AgeWords.turned.contains(tokens.key[start - 1]) { return isBeforeStop }
        return AgeWords.copulas.contains(tokens.key[start - 1])
            && AgeWords.pronouns.contains(tokens.key[start - 2]) && isBeforeStop
    }

    /// "At 77, she became the oldest member".
    private var isOpening: Bool {
        guard part.start == parser.sentence.lowerBound + 1, part.value > 9,
            tokens.key[part.start - 1] == .at, part.end + 1 < limit,
            tokens.key[part.end] == .comma
        else { return false }
        let next = part.end + 1
        return AgeWords.pronouns.contains(tokens.key[next])
            || (tokens.kind[next] == .word && tokens.shape[next].contains(.capitalised))
    }

    /// The later numbers of "aged nine, ten and thirteen".
    private var isListed: Bool {
        guard floor > parser.sentence.lowerBound, part.start > floor, part.start - floor < 3,
            (floor..<part.start).allSatisfy({ AgeWords.listMarks.contains(tokens.key[$0]) }),
            isBeforeStop
        else { return false }
        var token = floor - 1
        let first = max(parser.sentence.lowerBound, token - 12)
        while token > first,
            Numeral.mayBegin(at: token, in: tokens)
                || AgeWords.listMarks.contains(tokens.key[token])
        {
            token -= 1
        }
        return AgeWords.aged.contains(tokens.key[token])
    }

    /// "65 and older", "21 or younger".
    private var isBeforeOlder: Bool {
        part.end + 1 < limit && AgeWords.orAnd.contains(tokens.key[part.end])
            && AgeWords.older.contains(tokens.key[part.end + 1])
            && (part.end + 2 >= limit || tokens.key[part.end + 2] != .than)
    }

    /// "people over 65", "children under five".
    private var isOfGroup: Bool {
        let bound = part.start - 1
        guard bound > parser.sentence.lowerBound, AgeWords.limits.contains(tokens.key[bound]),
            AgeWords.groups.contains(tokens.key[bound - 1])
        else { return false }
        guard part.end < limit, tokens.kind[part.end] == .word else { return true }
        let tag = reading.tags[part.end]
        return !(tag.isNoun || tag.isAdjective) && tokens.key[part.end] != .of
    }

    private var isBeforeStop: Bool {
        guard part.end < limit else { return true }
        if tokens.key[part.end] == .comma, part.end + 1 < limit {
            return tokens.kind[part.end + 1] != .number
        }
        return AgeWords.stops.contains(tokens.key[part.end])
    }
}

/// Words around an age.
enum AgeWords {
    static let age = WordKey("age")
    static let places = WordSet("in at from on near")
    static let both = WordKey("both")
    static let now = WordKey("now")
    static let old = WordSet("old olds")
    static let aged = WordSet("aged age ages")
    static let links = WordSet("of from between")
    static let orAnd = WordSet("or and")
    static let older = WordSet("older younger")
    static let limits = WordSet("over under above below")
    static let groups = WordSet(
        """
        people adults children those anyone everyone women men boys girls kids residents patients
        voters pensioners americans britons australians canadians citizens seniors players
        """
    )
    static let listMarks = WordSet(", and &")
    static let generations = WordSet("jr. sr. jr sr ii iii iv")
    static let turned = WordSet("turned turns turning")
    static let copulas = WordSet("is was 's 'm am are were")
    static let pronouns = WordSet("he she who both i they")
    static let stops = WordSet(", . ; : ) ? ! — – - -- and but when now at")
    /// People whose age stands after them in commas.
    static let people = WordSet(
        """
        man woman boy girl teenager teen baby toddler child infant mother father son daughter brother
        sister wife husband widow widower uncle aunt nephew niece cousin grandmother grandfather
        grandson granddaughter fiance fiancee partner friend driver passenger pedestrian cyclist
        motorcyclist pilot victim suspect gunman attacker assailant shooter defendant accused inmate
        prisoner witness student pupil teacher nurse doctor surgeon officer constable sergeant soldier
        singer actor actress musician guitarist drummer artist author writer novelist poet director
        player striker goalkeeper defender midfielder boxer sprinter swimmer champion coach manager
        politician senator lawmaker minister mayor governor president chancellor judge lawyer
        prince princess king queen duke duchess billionaire businessman businesswoman farmer worker
        """
    )
}
