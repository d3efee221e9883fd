/// Reads laws that have a name of their own.
///
/// It is an object because it is asked of every capital: a call would copy its tables.
final class NamedLawReader {
    let reading: Reading
    private let known = LawWords.known
    let numbered = LawWords.numbered
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
        if isCapital, numbered.contains(key), !isDated(token, sentence: sentence),
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
        let next = head + 1
        guard isLastCapital(head, sentence: sentence) else { return nil }
        let before = startOfName(before: head, sentence: sentence)
        let namesake = startOfNamesake(before: head, sentence: sentence)
        let start =
            before < head
            ? before : startOfOrdinal(before: head, sentence: sentence) ?? namesake ?? head
        let words = start..<head
        var end = next
        if mayHaveSubject(head, named: !words.isEmpty),
            let subject = endOfComplement(from: next, sentence: sentence)
        {
            end = subject
        }
        if words.isEmpty, end == next {
            // "the Constitution", "the Code": one capital alone.
            guard NamedLawReader.alone.contains(tokens.key[head]), head > sentence.lowerBound,
                tokens.key[head] == NamedLawReader.constitution
                    || ClosedWords.singularDeterminers.contains(tokens.key[head - 1])
            else { return nil }
        }
        if isOrganization(words) || isWorn(head) || isGivenName(head, behind: words) { return nil }
        let isSure = start == namesake || words.isEmpty && end > next
        if LawWords.weakHeads.contains(tokens.key[head]), !isSure,
            !isStrong(words, sentence: sentence)
        {
            return nil
        }
        if tokens.key[head] == NamedLawReader.convention, !words.isEmpty, end == next,
            !isTreaty(words)
        {
            return nil
        }
        return finished(start..<end, sentence: sentence)
    }

    /// Whether no name goes on behind its head, as in "Law School" and "Order Department".
    private func isLastCapital(_ head: Int, sentence: Range<Int>) -> Bool {
        let next = head + 1
        guard next < sentence.upperBound else { return true }
        let isNamed =
            reading.tokens.gap[next] == .space && reading.tokens.kind[next] == .word
            && reading.tokens.shape[next].contains(.capitalised)
            && !NamedLawReader.numberWords.contains(reading.tokens.key[next])
        return !isNamed && !LawWords.otherFollowers.contains(reading.tokens.key[next])
    }

    /// Whether what it is about may follow a head: "Treaty ⟨of Lisbon⟩", "European Convention ⟨on Human Rights⟩".
    private func mayHaveSubject(_ head: Int, named: Bool) -> Bool {
        guard named else { return LawWords.openers.contains(reading.tokens.key[head]) }
        return NamedLawReader.treaties.contains(reading.tokens.key[head])
            && NamedLawReader.subjects.contains(reading.word(head + 1))
    }

    /// "the Order of the Sun", "the Brilliant Order of Merit".
    private func isWorn(_ head: Int) -> Bool {
        head + 2 < reading.tokens.count && reading.tokens.key[head] == .order
            && reading.tokens.key[head + 1] == .of
            && reading.tokens.shape[head + 2].contains(.capitalised)
    }

    /// "Mayor ⟨Bill⟩ de Vries".
    private func isGivenName(_ head: Int, behind words: Range<Int>) -> Bool {
        !words.isEmpty && RoleWords.titles.contains(reading.tokens.key[head - 1])
            && NameWords.givenNames.contains(reading.tokens.key[head])
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
    /// Heads whose matter may belong to their name: "European Convention ⟨on Human Rights⟩".
    private static let treaties = WordSet(
        "convention charter declaration protocol covenant agreement rules"
    )
    private static let subjects = WordSet("on of for against")
    private static let convention = WordKey("convention")

    /// Conventions of parties are meetings; those of cities and nations are treaties.
    private func isTreaty(_ words: Range<Int>) -> Bool {
        // "the Berne Convention"
        words.count == 1 && reading.word(words.lowerBound - 1) == .the
            && !NamedLawReader.meeting.contains(reading.tokens.key[words.lowerBound])
            || words.contains { NamedLawReader.treatyPlaces.contains(reading.tokens.key[$0]) }
    }

    /// Who meets at conventions, and how.
    private static let meeting = WordSet(
        """
        national democratic republican party libertarian green state annual world comic fan baptist constitutional gop
        labor labour whig nominating dnc rnc nra philadelphia constitution
        """
    )
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
    private static let acronymHeads = WordSet("act program programme scheme doctrine")
}
