/// Finds the courts, judges and juries that act.
struct CourtReader {
    let reading: Reading

    /// "a class action": a suit by its two words.
    func isClassAction(endingAt head: Int) -> Bool {
        guard head > 1, reading.tokens.key[head] == CourtReader.action else { return false }
        let before = reading.tokens.key[head - 1] == .hyphen ? head - 2 : head - 1
        return reading.tokens.key[before] == CourtReader.classWord
    }

    private static let action = WordKey("action")
    private static let classWord = WordKey("class")
    /// Full names of people who are called judge or justice somewhere in the text.
    private let judges: Set<String>
    /// Where the people stand who open a sentence, in text order, and whether they are judges.
    private let openers: [(name: Range<Int>, isJudge: Bool)]

    init(reading: Reading) {
        self.reading = reading
        var judges: Set<String> = []
        for (_, mention) in reading.mentions(of: .person) {
            guard case .person(let person) = mention.detail, let role = person.role else {
                continue
            }
            guard CourtReader.mayHoldTitle(role) else { continue }
            let words = role.split { !$0.isLetter }
            guard !words.contains(where: { CourtReader.past.contains(WordKey($0)) }) else {
                continue
            }
            if words.contains(where: { CourtReader.judgeTitles.contains(WordKey($0)) }) {
                judges.insert(person.name)
            }
        }
        self.judges = judges
        openers =
            judges.isEmpty
            ? []
            : reading.mentions(of: .person).compactMap { _, mention in
                guard case .person(let person) = mention.detail,
                    let sentence = reading.sentence(of: mention.tokens.lowerBound),
                    CourtReader.opening(person.identityRange, mention.tokens)
                        - reading.sentences[sentence].tokens.lowerBound < 3
                else { return nil }
                return (mention.tokens, judges.contains(person.name))
            }.sorted { $0.name.lowerBound < $1.name.lowerBound }
    }

    /// Where the title before a name begins, or else the name: "⟨Federal Court⟩ judge Ann Lind".
    private static func opening(_ identity: Range<Int>?, _ name: Range<Int>) -> Int {
        min(identity?.lowerBound ?? name.lowerBound, name.lowerBound)
    }

    /// Whether the letters that begin a title stand in the role; most roles are done with then.
    private static func mayHoldTitle(_ role: String) -> Bool {
        var last: UInt8 = 0
        for byte in role.utf8 {
            let letter = byte | 0x20
            switch (last, letter) {
            case (UInt8(ascii: "j"), UInt8(ascii: "u")), (UInt8(ascii: "m"), UInt8(ascii: "a")),
                (UInt8(ascii: "c"), UInt8(ascii: "o")):
                return true
            default: last = letter
            }
        }
        return false
    }

    private static let past = WordSet("former retired ex then")
    private static let judgeTitles = WordSet(
        "judge justice magistrate coroner recorder adjudicator"
    )

    /// Whether the noun phrase names who decides: its last word is a court, or a judge's name.
    func isCourt(_ phrase: Range<Int>) -> Bool {
        guard let head = phrase.last else { return false }
        let key = reading.tokens.key[head]
        // "a Full Bench of the High Court" is no one by the name of Bench.
        let isPartOfCourt = LegalWords.ambiguousCourts.contains(key) && isFollowedByCourt(head)
        if isNamedByInitials(phrase) { return true }
        if !isPartOfCourt, let index = reading.mention(.person, covering: head),
            case .person(let person) = reading.mentions[index].detail
        {
            return judges.contains(person.name) || isLordOfSession(phrase)
        }
        if phrase.count > 2, reading.tokens.key[head - 1] == .of,
            LegalWords.courts.contains(reading.tokens.key[head - 2])
        {
            return true
        }
        if isShareOfCourt(phrase) { return true }
        if key == CourtReader.board { return isFollowedByAppeals(head) }
        if key == CourtReader.martial { return true }
        // "the Privy Council"
        if head > phrase.lowerBound,
            CourtReader.named[reading.tokens.key[head - 1]]?.contains(key) == true
        {
            return true
        }
        guard LegalWords.courts.contains(key) else { return false }
        if head > phrase.lowerBound,
            LegalWords.otherCourts.contains(reading.tokens.key[head - 1])
        {
            return false
        }
        guard LegalWords.ambiguousCourts.contains(key) else { return true }
        if reading.tokens.shape[head].contains(.capitalised),
            head > phrase.lowerBound || isBehindOrdinal(head)
        {
            return true
        }
        return phrase.dropLast().contains {
            LegalWords.courtQualifiers.contains(reading.tokens.key[$0])
        } || isFollowedByCourt(head) || key == CourtReader.justices || isBenchOfCourt(phrase)
    }

    /// "Okello ⟨JA⟩", "Penn ⟨LJ⟩": judges of the Commonwealth.
    private func isNamedByInitials(_ phrase: Range<Int>) -> Bool {
        let head = phrase.upperBound - 1
        // "Moss ⟨J⟩": not "Moss J. Lund"
        let isJudge = reading.tokens.key[head] == CourtReader.letter && reading.tag(head + 1).isVerb
        return
            (isJudge
            || CourtReader.initials.contains(reading.tokens.key[head])
                && reading.tokens.shape[head].contains(.allCapitals))
            && reading.tokens.shape[max(head - 1, 0)].contains(.capitalised)
            && head > phrase.lowerBound
    }

    /// "⟨Lord Balmerino⟩ granted it", where a court was spoken of right before: peers do much else.
    private func isLordOfSession(_ phrase: Range<Int>) -> Bool {
        CourtReader.lords.contains(reading.word(phrase.lowerBound))
            && (max(0, phrase.lowerBound - 30)..<phrase.lowerBound).contains {
                CourtReader.plain.contains(reading.tokens.key[$0])
            }
    }

    private static let letter = WordKey("j")
    private static let initials = WordSet("ja lj cj jj jja jsc jsca acj")
    private static let lords = WordSet("lord lady")

    /// "⟨two⟩ of the judges", "⟨a majority⟩ of the court", "⟨all five⟩ justices": those who outvote the others.
    private func isShareOfCourt(_ phrase: Range<Int>) -> Bool {
        guard let head = phrase.last, reading.word(head + 1) == .of,
            reading.tags[head] == .number || CourtReader.shares.contains(reading.tokens.key[head]),
            let whole = reading.nounPhrase(startingAt: head + 2), let last = whole.last
        else { return false }
        let key = reading.tokens.key[last]
        if key == CourtReader.members { return isBehindCourt(head) }
        return LegalWords.courts.contains(key)
            && (!LegalWords.ambiguousCourts.contains(key) || isBehindCourt(head))
    }

    /// "⟨The bench⟩ was not persuaded": where a court is spoken of close by.
    private func isBenchOfCourt(_ phrase: Range<Int>) -> Bool {
        guard CourtReader.sitting.contains(reading.word(phrase.upperBound - 1)) else {
            return false
        }
        return (max(0, phrase.lowerBound - 30)..<min(reading.tokens.count, phrase.upperBound + 30))
            .contains {
                CourtReader.plain.contains(reading.tokens.key[$0])
            }
    }

    private static let sitting = WordSet("panel bench chamber")
    private static let plain = WordSet("court courts judge judges tribunal justices magistrates")

    /// Whether a court or its bench is spoken of in the sentence before, or earlier in the same.
    private func isBehindCourt(_ token: Int) -> Bool {
        (max(0, token - 40)..<token).contains {
            LegalWords.courts.contains(reading.tokens.key[$0])
        }
    }

    private static let shares = WordSet("majority minority half all both most each none one")
    private static let members = WordKey("members")

    /// Whether a court ends right before a token.
    func isCourt(before token: Int) -> Bool {
        guard let phrase = reading.nounPhrase(covering: token - 1), phrase.upperBound == token
        else { return false }
        if isCourt(phrase) { return true }
        // "The jury at Lewes"
        let link = phrase.lowerBound - 1
        guard CourtReader.links.contains(reading.word(link)),
            let outer = reading.nounPhrase(covering: link - 1), outer.upperBound == link
        else { return false }
        return isCourt(outer)
    }

    private static let martial = WordKey("martial")
    /// Courts by the last two words of their names.
    private static let named: WordTable<WordSet> = [
        WordKey("privy"): WordSet("council"), WordKey("law"): WordSet("lords"),
        WordKey("appellate"): WordSet("division"), WordKey("family"): WordSet("division"),
        WordKey("chancery"): WordSet("division"), WordKey("judicial"): WordSet("council committee"),
        WordKey("inner"): WordSet("house"), WordKey("outer"): WordSet("house"),
        WordKey("constitutional"): WordSet("council"), WordKey("old"): WordSet("bailey"),
        WordKey("sheriff"): WordSet("principal"), WordKey("justice"): WordSet("clerk general"),
    ]

    /// "9th Circuit": digits and letters are tokens of their own.
    private func isBehindOrdinal(_ head: Int) -> Bool {
        head > 1 && ClosedWords.ordinalEndings.contains(reading.tokens.key[head - 1])
            && reading.tokens.gap[head - 1] == .none && reading.tokens.kind[head - 2] == .number
    }

    /// The phrase with the ordinal and the article that the chunker left before it.
    func withOrdinal(_ phrase: Range<Int>) -> Range<Int> {
        guard isBehindOrdinal(phrase.lowerBound) else { return phrase }
        let number = phrase.lowerBound - 2
        let hasArticle =
            number > 0 && ClosedWords.singularDeterminers.contains(reading.tokens.key[number - 1])
        return (hasArticle ? number - 1 : number)..<phrase.upperBound
    }

    /// "the Board of Immigration Appeals", "the Board of Tax Appeals".
    private func isFollowedByAppeals(_ board: Int) -> Bool {
        let end = min(board + 5, reading.tokens.count)
        return board + 1 < end && reading.tokens.key[board + 1] == .of
            && (board + 2..<end).contains {
                CourtReader.appeals.contains(reading.tokens.key[$0])
                    && reading.tokens.shape[$0].contains(.capitalised)
            }
    }

    private static let board = WordKey("board")
    private static let appeals = WordSet("appeals appeal")
    private static let justices = WordKey("justices")

    /// "a panel of the court", "a panel of three judges".
    private func isFollowedByCourt(_ head: Int) -> Bool {
        guard head + 1 < reading.tokens.count, reading.tokens.key[head + 1] == .of else {
            return false
        }
        let end = min(head + 8, reading.tokens.count)
        return (head + 2..<max(end, head + 2)).contains {
            LegalWords.courts.contains(reading.tokens.key[$0])
        }
    }

    /// The court that a pronoun at `token` stands for: named in the same sentence or the one before.
    func antecedent(of token: Int, sentence: Range<Int>) -> Range<Int>? {
        let key = reading.tokens.key[token]
        let heads: WordSet
        if CourtReader.persons.contains(key) {
            heads = CourtReader.people
        } else if key == .it {
            heads = CourtReader.bodies
        } else if key == .they {
            heads = CourtReader.benches
        } else if CourtReader.definite.contains(key) {
            heads = CourtReader.tribunals
        } else {
            return nil
        }
        let start = max(sentence.lowerBound, token - CourtReader.reach)
        if CourtReader.persons.contains(key), let judge = judge(openingBefore: token) {
            return judge
        }
        if let court = lastCourt(in: start..<token, heads: heads) { return court }
        guard sentence.lowerBound > 0, !reading.startsBlock(sentence.lowerBound),
            let before = reading.sentence(of: sentence.lowerBound - 1)
        else { return nil }
        let tokens = reading.sentences[before].tokens
        return lastCourt(
            in: max(tokens.lowerBound, tokens.upperBound - CourtReader.reach)..<tokens.upperBound,
            heads: heads
        )
    }

    /// "⟨The panel⟩ found that": who sits, if a court was named before.
    func isBench(_ phrase: Range<Int>) -> Bool {
        phrase.count == 2 && reading.tokens.key[phrase.lowerBound] == .the
            && CourtReader.definite.contains(reading.tokens.key[phrase.lowerBound + 1])
    }

    /// The judge of whom the text goes on to tell: "Judge Lind sat for years. After a trial, ⟨she⟩ voided the law."
    private func judge(openingBefore token: Int) -> Range<Int>? {
        var low = 0
        var high = openers.count
        while low < high {
            let middle = (low + high) / 2
            if openers[middle].name.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        guard low > 0, openers[low - 1].isJudge,
            token - openers[low - 1].name.lowerBound < CourtReader.farReach
        else { return nil }
        let name = openers[low - 1].name
        return reading.nounPhrase(covering: name.lowerBound) ?? name
    }

    /// The last court in a range that is the subject of a verb, or the last that isn't behind a preposition.
    private func lastCourt(in range: Range<Int>, heads: WordSet) -> Range<Int>? {
        var candidate: Range<Int>?
        for token in range.reversed() {
            guard heads.contains(reading.tokens.key[token]) || isJudge(token, among: heads),
                let phrase = reading.nounPhrase(covering: token), phrase.upperBound == token + 1,
                isCourt(phrase)
            else { continue }
            let full = withComplements(phrase, limit: range.upperBound)
            let index = reading.firstVerbGroup(from: full.upperBound)
            if index < reading.verbGroups.count,
                reading.verbGroups[index].tokens.lowerBound <= full.upperBound + 1
            {
                return full
            }
            // "moved ⟨the High Court⟩": who is asked acts next.
            let isAsked =
                phrase.lowerBound > range.lowerBound
                && reading.tags[phrase.lowerBound - 1].isVerb
            if candidate == nil, phrase.lowerBound == range.lowerBound || isAsked {
                candidate = full
            }
        }
        return candidate
    }

    private func isJudge(_ token: Int, among heads: WordSet) -> Bool {
        heads.contains(CourtReader.judge) && reading.has(.person, at: token)
    }

    /// How many tokens a pronoun reaches back in a sentence.
    private static let reach = 60
    /// How many tokens a pronoun reaches back to the judge who opened a sentence.
    private static let farReach = 300
    private static let judge = WordKey("judge")
    private static let persons = WordSet("he she")
    private static let people = WordSet("judge justice magistrate coroner")
    private static let bodies = WordSet("court panel bench tribunal circuit jury scotus icc icj")
    private static let definite = WordSet("panel bench commission committee majority chamber")
    private static let tribunals = WordSet("court tribunal circuit commission")
    private static let benches = WordSet("justices judges jurors jury court panel")

    /// The court as its name goes, without article.
    func name(_ phrase: Range<Int>) -> String { reading.text(withoutArticle(phrase)) }

    /// The phrase without "the", "a" or a possessive pronoun before it.
    func withoutArticle(_ phrase: Range<Int>) -> Range<Int> {
        var first = phrase.lowerBound
        while first + 1 < phrase.upperBound,
            ClosedWords.singularDeterminers.contains(reading.tokens.key[first])
        {
            first += 1
        }
        return first..<phrase.upperBound
    }

    /// The noun phrase with the phrases of "of", "for", "in" behind it: "the Court of Appeals for the Sixth Circuit".
    func withComplements(_ phrase: Range<Int>, limit: Int) -> Range<Int> {
        var end = phrase.upperBound
        for _ in 0..<3 {
            guard end + 1 < limit, CourtReader.links.contains(reading.tokens.key[end]),
                !reading.has(.time, at: end + 1),
                let next = reading.nounPhrase(startingAt: end + 1)
            else { break }
            let isPlaceOrCourt = reading.tokens.shape[next.upperBound - 1].contains(.capitalised)
            guard isPlaceOrCourt, next.upperBound <= limit else { break }
            end = next.upperBound
        }
        return phrase.lowerBound..<end
    }

    private static let links = WordSet("of for in on at")
}

extension Reading {
    /// The index of the first noun phrase that ends behind `token`.
    private func firstNounPhrase(endingAfter token: Int) -> Int {
        var low = 0
        var high = nounPhrases.count
        while low < high {
            let middle = (low + high) / 2
            if nounPhrases[middle].upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The noun phrase that covers the token.
    func nounPhrase(covering token: Int) -> Range<Int>? {
        let index = firstNounPhrase(endingAfter: token)
        guard index < nounPhrases.count, nounPhrases[index].contains(token) else { return nil }
        return nounPhrases[index]
    }

    /// The noun phrase that begins at the token.
    func nounPhrase(startingAt token: Int) -> Range<Int>? {
        guard let phrase = nounPhrase(covering: token), phrase.lowerBound == token else {
            return nil
        }
        return phrase
    }
}
