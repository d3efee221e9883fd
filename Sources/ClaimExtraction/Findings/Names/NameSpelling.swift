/// Finds one name in two spellings that are a letter or two apart: "Akshar" and "Ashkar".
///
/// Silent where both spellings may be right: plurals and endings of adjectives, two people who are both
/// introduced by a first name, well-known pairs of places, words that also stand in small letters, and names
/// that one sentence sets side by side.
struct NameSpelling: ConsistencyCheck {
    /// How many letters of one name may be wrong.
    private static let farthest = 2

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let table = NameTable(reading)
        let pairs = table.pairs(within: NameSpelling.farthest)
        guard !pairs.isEmpty, !tellsOfMisspelling(reading) else { return }
        let names = table.names(of: pairs)
        var others = NamesBeside(reading)
        var found: Int?
        for pair in pairs where pair.later != found {
            guard let earlier = names[pair.earlier], let later = names[pair.later],
                NameSpelling.areOneName(earlier, later, in: reading),
                !others.haveFamily(earlier, later), !others.areToldApart(earlier, later)
            else { continue }
            findings.append(
                .twoSpellings(
                    earlier.place..<earlier.place + 1,
                    later.place..<later.place + 1,
                    reading
                )
            )
            found = pair.later
        }
    }

    /// Whether an article is about a name that somebody misspelt, whose forms it tells one after the other.
    private func tellsOfMisspelling(_ reading: Reading) -> Bool {
        reading.sentences.prefix(NameSpelling.opening).contains { sentence in
            let tokens = sentence.tokens.prefix(80)
            return reading.has(SpellingWords.misspelling, in: tokens)
                || zip(tokens, tokens.dropFirst()).contains {
                    reading.word($0) == SpellingWords.spellingOf
                        && SpellingWords.slips.contains(reading.word($1))
                }
        }
    }

    /// In how many sentences an article says what it is about.
    private static let opening = 6

    private static func areOneName(
        _ first: SpeltName,
        _ second: SpeltName,
        in reading: Reading
    ) -> Bool {
        let length = min(first.letters.count, second.letters.count)
        guard length >= 5 || isShortSurname(first, second),
            abs(first.letters.count - second.letters.count) <= (length >= 9 ? 2 : 1)
        else { return false }
        let arePersons =
            !first.isOfBody && !second.isOfBody
            && (first.isPersonal || second.isPersonal || second.acts
                || first.sharesNeighbour(with: second))
        let haveOneBeginning =
            first.letters.starts(with: second.letters) || second.letters.starts(with: first.letters)
        guard first.isInside, second.isInside || isSlipOfHand(second, for: first), first.isLast,
            second.isLast,
            !first.isIntroducedBesides(second), !first.sharesSentence(with: second),
            !isToldSlip(first, in: reading), !isToldSlip(second, in: reading),
            !isNewPerson(second, in: reading), !isOtherPerson(second, besides: first),
            !areGivenAndSurname(first, second, in: reading),
            // "Harris" and "Harriis" end as plurals and adjectives do, but both are persons' names.
            arePersons && first.isPersonal && second.isPersonal
                && (!haveOneBeginning || isTitledEnding(first, second))
                || isShortened(second, of: first)
                || !isEnding(first.letters, second.letters, ofPersons: arePersons)
                || isSilentE(first.letters, second.letters)
                    && [first, second].allSatisfy({
                        SpellingWords.ways.contains(reading.word($0.place - 1))
                    }),
            // "Tverskoy" and "Tverskoï" are two ways to write one alphabet in another.
            first.markCount == second.markCount
        else { return false }
        // "the Stanions" are the family of the Stanyons.
        let (one, other) = (family(first, in: reading), family(second, in: reading))
        if arePersons, (one.count != first.letters.count) != (other.count != second.letters.count),
            min(one.count, other.count) >= 5, one[0] == other[0],
            SpellingDistance.between(one, other, limit: 1) == 1,
            !isEnding(one, other, ofPersons: false)
        {
            return true
        }
        return areNear(first, second, in: reading)
    }

    /// "Gillander, 22, works as a joiner", behind "Lachlan Gillanders": the family has the longer name, and one of it speaks or acts.
    private static func isShortened(_ second: SpeltName, of first: SpeltName) -> Bool {
        first.letters.count == second.letters.count + 1 && first.letters.count >= 7
            && !first.givenNames.isEmpty && second.isBareActor
    }

    /// "Brzezinksi throws at 64 miles an hour", behind "Kaylee Brzezinski": letters that changed places tell a long name even where it
    /// opens a sentence as any word does.
    private static func isSlipOfHand(_ second: SpeltName, for first: SpeltName) -> Bool {
        first.isPersonal && first.letters.count >= 8 && first.letters[0] == second.letters[0]
            && first.letters.sorted() == second.letters.sorted()
    }

    /// Whether the letters of two names are so near to each other that one is a slip for the other.
    private static func areNear(
        _ first: SpeltName,
        _ second: SpeltName,
        in reading: Reading
    ) -> Bool {
        let length = min(first.letters.count, second.letters.count)
        let distance = SpellingDistance.between(first.letters, second.letters, limit: farthest)
        // The same letters in another order are one slip of the hand.
        let isOfSameLetters = first.letters.sorted() == second.letters.sorted()
        if distance == 1 || distance == 2 && isOfSameLetters {
            // A first letter that sounds alike is enough for a long name of a person only.
            if first.letters[0] != second.letters[0], length < 7 {
                return first.isPersonal && second.isPersonal && second.givenNames.isEmpty
                    && second.isTitled
            }
            return first.isPersonal || second.isPersonal || length >= 7
                // "Teviot" and "Tevoit"
                || length == 6 && isOfSameLetters
                || (second.acts && !first.neighbours.isEmpty && !first.isOfBody)
                || first.sharesNeighbour(with: second)
        }
        // "the Dunmoor Trust" and "the Dunmore Trust"
        let isPartOfOne =
            length >= 7 && first.letters.prefix(4) == second.letters.prefix(4)
            && haveOneEnd(first.place, second.place, in: reading)
        // "Kettlethwaite" and "Kettlewaite"
        let areLongAndAlike =
            length >= 9 && first.letters.prefix(4) == second.letters.prefix(4)
            && first.letters.suffix(4) == second.letters.suffix(4)
        return distance == 2
            && (isPartOfOne || areLongAndAlike
                || (first.isPersonal || second.isPersonal)
                    && (length >= 8 || length >= 6 && isHeardAlike(first, second)))
    }

    /// Whether the same word of a name follows on both.
    private static func haveOneEnd(_ first: Int, _ second: Int, in reading: Reading) -> Bool {
        guard max(first, second) + 1 < reading.tokens.count else { return false }
        return reading.word(first + 1) == reading.word(second + 1)
            && reading.tokens.shape[first + 1].contains(.capitalised)
            && reading.tokens.kind[first + 1] == .word
    }

    /// "Labauve" and "Labove", who speaks and is nowhere introduced: two letters at each end are the same.
    private static func isHeardAlike(_ first: SpeltName, _ second: SpeltName) -> Bool {
        !first.givenNames.isEmpty && second.isBareActor
            && first.letters.prefix(2) == second.letters.prefix(2)
            && first.letters.suffix(2) == second.letters.suffix(2)
    }

    /// The letters of a surname without the "s" of "the Stanions".
    private static func family(_ name: SpeltName, in reading: Reading) -> [UInt8] {
        guard WordKey.the == reading.word(name.place - 1), name.letters.last == UInt8(ascii: "s")
        else { return name.letters }
        return Array(name.letters.dropLast())
    }

    /// Whether the text brings somebody in: "a Mr Plott", "her brother Karsten", "his son Kristen".
    private static func isNewPerson(_ name: SpeltName, in reading: Reading) -> Bool {
        let place = name.place
        guard place >= 2 else { return false }
        let lead = reading.word(place - 1)
        // "a waiter called Salcido", "a Ramon Salzedo"
        if SpellingWords.naming.contains(lead) && reading.tag(place - 2) == .noun
            || SpellingWords.articles.contains(reading.word(place - 2))
                && reading.has(.person, at: place - 1) && reading.has(.person, at: place)
        {
            return true
        }
        let isLed = lead == .the || reading.has(.person, at: place - 1)
        if isLike(isLed ? place - 2 : place - 1, in: reading) { return true }
        if SpellingWords.titles.contains(lead) {
            return SpellingWords.articles.contains(reading.word(place - 2))
        }
        return SpellingWords.kin.contains(lead)
            && (reading.tag(place - 2) == .pronounPossessive
                || reading.tag(place - 2) == .possessive)
    }

    /// Whether a comma stands behind what one is to another: "Her sister ship, the Mirabel".
    static func isLike(_ comma: Int, in reading: Reading) -> Bool {
        guard comma >= 2, reading.word(comma) == .comma,
            SpellingWords.likes.contains(reading.word(comma - 1))
        else { return false }
        let lead = max(0, comma - 3)..<comma - 1
        return reading.has(SpellingWords.articles, in: lead)
            || lead.contains {
                reading.tag($0) == .pronounPossessive || reading.tag($0) == .possessive
            }
    }

    /// "the Royal" and "Major Lucas Royall": a name with a first name of its own, of a word that is nobody's.
    private static func isOtherPerson(_ second: SpeltName, besides first: SpeltName) -> Bool {
        !first.isPersonal && !second.givenNames.isEmpty
            && second.letters.starts(with: first.letters)
    }

    /// "David and Jeanne Heidler" and "Thomas Davis": a first name of the lists that is nobody's surname, and a surname.
    private static func areGivenAndSurname(
        _ first: SpeltName,
        _ second: SpeltName,
        in reading: Reading
    ) -> Bool {
        [(first, second), (second, first)].contains { given, other in
            given.givenNames.isEmpty && !given.isTitled && !given.speaks
                && !other.givenNames.isEmpty
                && NameWords.givenNames.contains(reading.word(given.place))
        }
    }

    /// Whether a sentence with a name speaks of how it is spelt: "a letter fell, and the firm was called Smthe".
    private static func isToldSlip(_ name: SpeltName, in reading: Reading) -> Bool {
        let isCalled = SpellingWords.called == reading.word(name.place - 1)
        return name.sentences.contains { sentence in
            let tokens = reading.sentences[sentence].tokens.prefix(80)
            let isAboutNames = reading.has(SpellingWords.name, in: tokens)
            return tokens.contains {
                SpellingWords.spelling.contains(reading.word($0))
                    || isAboutNames && SpellingWords.slips.contains(reading.word($0))
                    || isCalled && SpellingWords.losing.contains(reading.word($0))
            }
        }
    }

    /// "Verbrugge" and "Mayor Verbruggen": behind a title no plural stands.
    private static func isTitledEnding(_ first: SpeltName, _ second: SpeltName) -> Bool {
        second.isTitled && second.givenNames.isEmpty && !first.givenNames.isEmpty
            && second.letters.last != UInt8(ascii: "s") && first.letters.last != UInt8(ascii: "s")
    }

    /// Whether names of four letters may be one: of a person with a first name, and of one who speaks or acts without.
    private static func isShortSurname(_ first: SpeltName, _ second: SpeltName) -> Bool {
        min(first.letters.count, second.letters.count) == 4
            && !first.givenNames.isEmpty && first.isPersonal
            && (second.isBareActor || (second.isTitled && second.givenNames.isEmpty))
            && first.letters[0] == second.letters[0]
    }

    /// "at Thornholm" and "to Thornholme": no form of a place's long name is made so.
    private static func isSilentE(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        let (short, long) = first.count <= second.count ? (first, second) : (second, first)
        return short.count >= 8 && long.last == UInt8(ascii: "e") && long.dropLast() == short[...]
    }

    /// Whether only an ending tells the two apart: "Pruett" and "Pruetts", "Texas" and "Texan".
    ///
    /// Of two persons' names one is not made from the other: "Whitcomb" and "Whitcombe".
    static func isEnding(_ first: [UInt8], _ second: [UInt8], ofPersons arePersons: Bool) -> Bool {
        let (short, long) = first.count <= second.count ? (first, second) : (second, first)
        if long.starts(with: short) {
            guard arePersons, long.count == short.count + 1, let last = long.last else {
                return true
            }
            return !SpellingWords.silent.contains(last) && last != short.last
        }
        var shared = 0
        while shared < short.count, short[shared] == long[shared] { shared += 1 }
        let endings = [Array(long[shared...]), Array(short[shared...])]
        return endings.allSatisfy { ending in
            ending.isEmpty
                || SpellingWords.endings.contains(
                    ending.withUnsafeBufferPointer { WordKey(utf8: $0) }
                )
        }
    }
}

/// How many letters have to be changed, added, dropped or swapped with their neighbour.
enum SpellingDistance {
    /// The distance by Damerau and Levenshtein (optimal string alignment), or `limit` + 1 if it is greater.
    ///
    /// The letters that both begin and end with change nothing; of two names that are near there are few others.
    static func between(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int {
        guard abs(first.count - second.count) <= limit, first.count < 40, second.count < 40 else {
            return limit + 1
        }
        var start = 0
        var (firstEnd, secondEnd) = (first.count, second.count)
        while start < min(firstEnd, secondEnd), first[start] == second[start] { start += 1 }
        while min(firstEnd, secondEnd) > start, first[firstEnd - 1] == second[secondEnd - 1] {
            firstEnd -= 1
            secondEnd -= 1
        }
        let (rest, other) = (start..<firstEnd, start..<secondEnd)
        let isOneLetter = max(rest.count, other.count) <= 1
        let distance =
            isOneLetter || rest.isEmpty || other.isEmpty
            ? max(rest.count, other.count) : between(first[rest], second[other])
        return min(distance, limit + 1)
    }

    private static func between(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
        // Three rows of the table of distances between the beginnings of both.
        let width = second.count + 1
        var costs = [Int](repeating: 0, count: 3 * width)
        for column in 0..<width { costs[column] = column }
        var (before, last, current) = (2 * width, 0, width)
        for row in first.indices {
            costs[current] = row - first.startIndex + 1
            for column in second.indices {
                let place = column - second.startIndex
                var cost = min(costs[last + place + 1], costs[current + place]) + 1
                cost = min(cost, costs[last + place] + (first[row] == second[column] ? 0 : 1))
                if row > first.startIndex, place > 0, first[row] == second[column - 1],
                    first[row - 1] == second[column]
                {
                    cost = min(cost, costs[before + place - 1] + 1)
                }
                costs[current + place + 1] = cost
            }
            (before, last, current) = (last, current, before)
        }
        return costs[last + width - 1]
    }
}
