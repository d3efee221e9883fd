/// Reads laws that have a name of their own.
///
/// It is an object because it is asked of every capital: a call would copy its tables.
final class NamedLawReader {
    let reading: Reading
    private let known = LawWords.known
    private let numbered = LawWords.numbered
    let heads = LawWords.heads
    private let smallHeads = LawWords.smallHeads

    init(reading: Reading) { self.reading = reading }

    struct Found {
        /// With article and year.
        let tokens: Range<Int>
        /// Without article, without the year in front of it.
        let name: Range<Int>
        let year: Int?
    }

    /// The law whose head word, number or code is at `token`.
    func law(at token: Int, sentence: Range<Int>) -> Found? {
        let tokens = reading.tokens
        let key = tokens.key[token]
        let isCapital = tokens.shape[token].contains(.capitalised)
        if isCapital,
            let match = known.longestMatch(
                at: token,
                in: tokens,
                limit: sentence.upperBound
            ), !match.value || tokens.shape[token].contains(.allCapitals)
        {
            return finished(token..<endWithHead(match.end, in: sentence), sentence: sentence)
        }
        if isCapital, numbered.contains(key),
            let end = endOfNumber(after: token, sentence: sentence)
        {
            return finished(startOfBody(before: token, sentence)..<end, sentence: sentence)
        }
        if isCapital, heads.contains(key) {
            return byHead(token, sentence: sentence)
        }
        if !isCapital, smallHeads.contains(key) {
            return bySmallHead(token, sentence: sentence)
        }
        return nil
    }

    /// "DACA ⟨program⟩".
    private func endWithHead(_ end: Int, in sentence: Range<Int>) -> Int {
        end < sentence.upperBound && NamedLawReader.acronymHeads.contains(reading.tokens.key[end])
            ? end + 1 : end
    }

    // MARK: Forms

    /// "Clean Rivers Act of 1988", "Treaty of Lisbon", "First Amendment".
    private func byHead(_ head: Int, sentence: Range<Int>) -> Found? {
        let tokens = reading.tokens
        // "Law School", "Order Department": the head must be the last capital.
        let next = head + 1
        let isOpener = LawWords.openers.contains(tokens.key[head])
        if next < sentence.upperBound, tokens.gap[next] == .space,
            tokens.shape[next].contains(.capitalised), tokens.kind[next] == .word,
            !NamedLawReader.numberWords.contains(tokens.key[next])
        {
            return nil
        }
        if next < sentence.upperBound, LawWords.otherFollowers.contains(tokens.key[next]) {
            return nil
        }
        var start = startOfName(before: head, sentence: sentence)
        if start == head, let ordinal = startOfOrdinal(before: head, sentence: sentence) {
            start = ordinal
        }
        var end = next
        if isOpener, start == head, let complement = endOfComplement(from: next, sentence: sentence)
        {
            end = complement
        }
        if start == head, end == next {
            // "the Constitution", "the Code": one capital alone.
            guard NamedLawReader.alone.contains(tokens.key[head]), head > sentence.lowerBound,
                tokens.key[head] == NamedLawReader.constitution
                    || ClosedWords.singularDeterminers.contains(tokens.key[head - 1])
            else { return nil }
        }
        if isOrganization(start..<head) { return nil }
        // "Mayor Bill de Vries"
        if start < head, RoleWords.titles.contains(tokens.key[head - 1]),
            NameWords.givenNames.contains(tokens.key[head])
        {
            return nil
        }
        if LawWords.weakHeads.contains(tokens.key[head]) {
            guard isStrong(start..<head, sentence: sentence) else { return nil }
        }
        if tokens.key[head] == NamedLawReader.convention, start < head, !isTreaty(start..<head) {
            return nil
        }
        start = min(start, head)
        return finished(start..<end, sentence: sentence)
    }

    /// "Center for Harbor Policy": a body that is named after what it works on.
    private func isOrganization(_ words: Range<Int>) -> Bool {
        words.dropLast().contains {
            NamedLawReader.bodies.contains(reading.tokens.key[$0]) && isLink($0 + 1)
        }
    }

    private static let bodies = WordSet(
        """
        center centre academy institute association department office council commission committee university
        school foundation bureau agency ministry chair professor society coalition alliance campaign
        """
    )

    /// "14th" before "Amendment": digits and letters are two tokens.
    private func startOfOrdinal(before head: Int, sentence: Range<Int>) -> Int? {
        let suffix = head - 1
        guard reading.tokens.key[head] == NamedLawReader.amendment, suffix > sentence.lowerBound,
            reading.tokens.gap[suffix] == .none, reading.tokens.kind[suffix - 1] == .number,
            ClosedWords.ordinalEndings.contains(reading.tokens.key[suffix])
        else { return nil }
        return suffix - 1
    }

    private static let amendment = WordKey("amendment")
    private static let alone = WordSet(
        "constitution act treaty charter ordinance directive protocol accord covenant"
    )
    private static let constitution = WordKey("constitution")
    private static let convention = WordKey("convention")

    /// Conventions of parties are meetings; those of cities and nations are treaties.
    private func isTreaty(_ words: Range<Int>) -> Bool {
        words.contains { NamedLawReader.treatyPlaces.contains(reading.tokens.key[$0]) }
    }

    private static let treatyPlaces = WordSet(
        "geneva hague vienna genocide torture refugee weapons un u.n. european chemical law framework"
    )

    /// Whether capitals before a weak head make a name: an article before them, no first name among them.
    private func isStrong(_ words: Range<Int>, sentence: Range<Int>) -> Bool {
        guard let first = words.first else { return false }
        if words.contains(where: { NameWords.givenNames.contains(reading.tokens.key[$0]) }) {
            return false
        }
        let key = reading.tokens.key[words.upperBound - 1]
        if words.count > 2 { return true }
        if words.count == 1, reading.tokens.key[words.upperBound] == .order,
            key != NamedLawReader.executive
        {
            return false
        }
        if key == NamedLawReader.executive || NamedLawReader.codes.contains(key) { return true }
        return first > sentence.lowerBound
            && NamedLawReader.articles.contains(reading.tokens.key[first - 1])
    }

    private static let executive = WordKey("executive")
    private static let codes = WordSet(
        "penal civil criminal revenue tax labor health election motor napoleonic"
    )
    private static let articles = WordSet("the a an 's this that under")

    /// "the “Clean Start” act", "the 287(g) program", "the Safe Return program".
    private func bySmallHead(_ head: Int, sentence: Range<Int>) -> Found? {
        let tokens = reading.tokens
        guard head > sentence.lowerBound,
            !(head + 1 < sentence.upperBound
                && (LawWords.otherFollowers.contains(tokens.key[head + 1])
                    || NamedLawReader.people.contains(tokens.key[head + 1])))
        else { return nil }
        let previous = head - 1
        if Marks.isQuotationMark(tokens.key[previous]) {
            for open in stride(
                from: previous - 2,
                through: max(sentence.lowerBound, previous - 12),
                by: -1
            ) where Marks.isQuotationMark(tokens.key[open]) {
                guard tokens.shape[open + 1].contains(.capitalised) else { return nil }
                return finished(open..<head + 1, sentence: sentence)
            }
            return nil
        }
        if tokens.key[previous] == .closeBracket {
            // A section's number stands for the programme made under it.
            guard previous - 3 >= sentence.lowerBound,
                tokens.key[previous - 2] == .openBracket,
                tokens.kind[previous - 3] == .number
            else { return nil }
            return finished(previous - 3..<head + 1, sentence: sentence)
        }
        guard tokens.shape[previous].contains(.capitalised), tokens.kind[previous] == .word,
            tokens.gap[head] == .space
        else { return nil }
        let start = startOfName(before: head, sentence: sentence)
        let words = start..<head
        guard !words.isEmpty, !isPlaceOrPeople(words), !isPersonName(words),
            words.count > 1 || NamedLawReader.acronymHeads.contains(tokens.key[head])
        else { return nil }
        return finished(start..<head + 1, sentence: sentence)
    }

    private static let people = WordSet("officials director manager administrator coordinator")
    private static let acronymHeads = WordSet("act program programme scheme")

    // MARK: Ends

    /// The first word of the capitals, with small words between them, that end before `head`.
    private func startOfName(before head: Int, sentence: Range<Int>) -> Int {
        let tokens = reading.tokens
        var start = head
        var token = head - 1
        while token >= sentence.lowerBound, head - token < 18 {
            let key = tokens.key[token]
            if tokens.gap[token + 1] > .line { break }
            if isNamePart(token, sentence: sentence) {
                start = token
            } else if tokens.key[token] == .hyphen, tokens.gap[token] == .none {
                // "Taft-Hartley"
            } else if key == .closeBracket, start == token + 1,
                let open = startOfBrackets(closedBy: token, sentence: sentence)
            {
                // "Street Traders (Licensing) Act"
                token = open
            } else if key == .comma, start == token + 1, token > sentence.lowerBound,
                isNamePart(token - 1, sentence: sentence), hasAnd(token + 1..<head)
            {
                // "Food, Drug and Cosmetic Act"
            } else if LawWords.links.contains(key), start == token + 1 || isLink(token + 1),
                token > sentence.lowerBound,
                // "the Constitution and the Voting Rights Act": two names.
                key != .the || isLink(token - 1) && tokens.key[token - 1] != .and
            {
                // Part of the name only if another capital stands before it.
                guard start < head else { break }
            } else {
                break
            }
            token -= 1
        }
        return withoutOpening(start, head: head, sentence: sentence)
    }

    /// The bracket that opens one of capitals behind another capital.
    private func startOfBrackets(closedBy close: Int, sentence: Range<Int>) -> Int? {
        let floor = max(sentence.lowerBound + 1, close - 8)
        guard close > floor,
            let open = (floor..<close).last(where: { reading.tokens.key[$0] == .openBracket }),
            open + 1 < close,
            (open + 1..<close).allSatisfy({
                isNamePart($0, sentence: sentence) || isLink($0)
                    || reading.tokens.key[$0] == .comma
            }),
            isNamePart(open - 1, sentence: sentence)
        else { return nil }
        return open
    }

    /// "Participation in the Safe Return program": the capital of a sentence's first word is no part of a name.
    private func withoutOpening(_ start: Int, head: Int, sentence: Range<Int>) -> Int {
        let next = start + 1
        guard start == sentence.lowerBound, next < head, isLink(next),
            reading.tokens.key[next] != .of
        else { return start }
        return (next..<head).first { isNamePart($0, sentence: sentence) } ?? start
    }

    private static let us = WordKey("us")
    private static let conjunctions = WordSet("and or &")

    private func isLink(_ token: Int) -> Bool {
        LawWords.links.contains(reading.tokens.key[token])
    }

    private func hasAnd(_ range: Range<Int>) -> Bool {
        range.contains { reading.tokens.key[$0] == .and }
    }

    private func isNamePart(_ token: Int, sentence: Range<Int>) -> Bool {
        guard reading.tokens.kind[token] == .word,
            reading.tokens.shape[token].contains(.capitalised)
        else { return false }
        let key = reading.tokens.key[token]
        if NameWords.calendar.contains(key) { return false }
        if reading.tokens.shape[token].contains(.allCapitals), key == NamedLawReader.us {
            return true
        }
        if LawWords.ordinals.contains(key) { return true }
        return !NameWords.functionWords.contains(key)
    }

    /// "of Lisbon", "on the Rights of the Child".
    private func endOfComplement(from token: Int, sentence: Range<Int>) -> Int? {
        guard token + 1 < sentence.upperBound, isLink(token),
            !NamedLawReader.conjunctions.contains(reading.tokens.key[token])
        else { return nil }
        var end: Int?
        var next = token
        while next < min(sentence.upperBound, token + 12) {
            if isNamePart(next, sentence: sentence) {
                end = next + 1
            } else if !isLink(next) {
                break
            }
            next += 1
        }
        return end
    }

    private func isPlaceOrPeople(_ words: Range<Int>) -> Bool {
        words.allSatisfy {
            let key = reading.tokens.key[$0]
            return NameWords.places.contains(key) || NameWords.peoples.contains(key)
                || NameWords.placeOpeners.contains(key)
                || reading.tokens.shape[$0].contains(.abbreviation)
        }
    }

    private func isPersonName(_ words: Range<Int>) -> Bool {
        words.count < 4 && NameWords.givenNames.contains(reading.tokens.key[words.lowerBound])
    }

    /// Adds the year behind or before the name and the article.
    private func finished(_ name: Range<Int>, sentence: Range<Int>) -> Found? {
        let tokens = reading.tokens
        var name = name
        var year: Int?
        let end = name.upperBound
        if end + 1 < sentence.upperBound, tokens.key[end] == .of,
            let value = yearValue(end + 1)
        {
            year = value
            name = name.lowerBound..<end + 2
        } else if let last = endOfYear(from: end, sentence: sentence) {
            year = yearValue(last - 1)
            name = name.lowerBound..<last
        } else if let last = endOfNumber(behind: end, sentence: sentence) {
            name = name.lowerBound..<last
        }
        var start = name.lowerBound
        if start > sentence.lowerBound, let value = yearValue(start - 1) {
            year = year ?? value
            start -= 1
        }
        // "H-1B program".
        for _ in 0..<3 where start > sentence.lowerBound && tokens.gap[start] == .none {
            guard
                tokens.kind[start - 1] == .number || tokens.key[start - 1] == .hyphen
                    || tokens.key[start] == .hyphen
            else { break }
            start -= 1
        }
        if start < name.lowerBound, tokens.gap[name.lowerBound] == .none {
            name = start..<name.upperBound
        }
        if start > sentence.lowerBound,
            ClosedWords.singularDeterminers.contains(tokens.key[start - 1]),
            tokens.key[start - 1] != .that
                || reading.tag(start - 1) == .determiner
        {
            start -= 1
        }
        return Found(tokens: start..<name.upperBound, name: name, year: year)
    }

    static let numberWords = WordSet("no. number no")

    func yearValue(_ token: Int) -> Int? {
        guard reading.tokens.kind[token] == .number,
            reading.tokens.end[token] - reading.tokens.start[token] == 4,
            let year = Int(reading.text(token)), (1200...2100).contains(year)
        else { return nil }
        return year
    }
}
