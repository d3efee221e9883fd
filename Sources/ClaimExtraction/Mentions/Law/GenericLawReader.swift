/// Reads nouns that stand for a law: "the bill", "state laws", "the governor's order", "the program".
///
/// What a noun stands for may have been told before: it knows the laws that were found in the text so far.
final class GenericLawReader {
    private let reading: Reading
    /// The last token that spoke of an order of a government.
    private var governmentOrder = -1
    /// The last token of a law that was found.
    private var lastLaw = -1
    /// The last words of the laws that were found: "program", "code", "charter".
    private var told: Set<WordKey> = []

    init(reading: Reading) { self.reading = reading }

    /// The law whose last word is at `token`.
    func law(at token: Int, sentence: Range<Int>) -> (Range<Int>, Law)? {
        // "The Plan allows": a capital that a law told of before has.
        let isTold =
            token > sentence.lowerBound && told.contains(reading.tokens.key[token])
            && GenericLawReader.pointing.contains(reading.tokens.key[token - 1])
        guard
            token == sentence.lowerBound || isTold
                || !reading.tokens.shape[token].contains(.capitalised)
                || isCapitalised(token, sentence: sentence)
        else { return nil }
        let law =
            order(at: token, sentence: sentence) ?? standIn(at: token, sentence: sentence)
            ?? noun(at: token, sentence: sentence)
        return law.map { tokens, name in
            var law = Law(name: name)
            law.isGeneric = true
            // "a regulation ⟨of 1990⟩"
            if isOfYear(tokens.upperBound - 1, in: sentence) {
                law.name += " " + reading.text(tokens.upperBound..<tokens.upperBound + 2)
                return (tokens.lowerBound..<tokens.upperBound + 2, law)
            }
            return (tokens, law)
        }
    }

    /// "approved a Bill", "The Regulations cap": a capital by the house's style.
    private func isCapitalised(_ token: Int, sentence: Range<Int>) -> Bool {
        token > sentence.lowerBound && LawWords.capitals.contains(reading.tokens.key[token])
            && LawWords.beforeCapitals.contains(reading.tokens.key[token - 1])
            && !reading.tokens.shape[min(token + 1, reading.tokens.count - 1)].contains(
                .capitalised
            )
    }

    /// Takes note of a law that the text names, so that "the program" may stand for it.
    func note(_ law: Range<Int>) {
        lastLaw = law.upperBound - 1
        let last = reading.tokens.key[lastLaw]
        // "the European Convention on Human Rights": its head may stand in the middle.
        for token in law
        where LawWords.heads.contains(reading.tokens.key[token])
            || LawWords.parts.contains(reading.tokens.key[token])
        {
            told.insert(reading.tokens.key[token])
        }
        if LawWords.orders.contains(last) { governmentOrder = lastLaw }
    }

    // MARK: Orders of governments

    /// "an executive order", "President Orr's order", "an order signed by the governor"; then "the order".
    private func order(at token: Int, sentence: Range<Int>) -> (Range<Int>, String)? {
        guard LawWords.orders.contains(reading.tokens.key[token]), reading.tag(token).isNoun else {
            return nil
        }
        let phrase = phrase(endingAt: token, sentence: sentence)
        let isGovernments =
            phrase.contains { LawWords.executive.contains(reading.tokens.key[$0]) }
            || isOwnedByHead(phrase) || isSignedByHead(token, in: sentence)
            || reading.tokens.key[phrase.lowerBound] == .the && continuesOrder(at: phrase)
            || isOfYear(token, in: sentence)
        guard isGovernments else { return nil }
        return (phrase, reading.text(withoutArticle(phrase)))
    }

    /// "⟨President Orr's⟩ order", "the governor's order".
    private func isOwnedByHead(_ phrase: Range<Int>) -> Bool {
        phrase.contains { LawWords.governing.contains(reading.tokens.key[$0]) }
            && phrase.contains { reading.tag($0) == .possessive }
    }

    /// "an order ⟨signed by the governor⟩", "an order ⟨that Mayor Orr signed⟩".
    private func isSignedByHead(_ token: Int, in sentence: Range<Int>) -> Bool {
        let near = token + 1..<min(token + 8, sentence.upperBound)
        return near.contains { LawWords.signing.contains(reading.tokens.key[$0]) }
            && near.contains { LawWords.governing.contains(reading.tokens.key[$0]) }
    }

    /// "the fishing quota order ⟨of 2019⟩".
    private func isOfYear(_ token: Int, in sentence: Range<Int>) -> Bool {
        token + 2 < sentence.upperBound && reading.tokens.key[token + 1] == .of
            && reading.has(.time, at: token + 2) && CitationText(reading: reading).isYear(token + 2)
    }

    /// Whether "the order" is a government's that was told of before, and no court was since.
    private func continuesOrder(at phrase: Range<Int>) -> Bool {
        guard phrase.count == 2, governmentOrder >= 0,
            phrase.lowerBound - governmentOrder < GenericLawReader.memory
        else { return false }
        return !(governmentOrder..<phrase.lowerBound).contains {
            LegalWords.courts.contains(reading.tokens.key[$0])
                || GenericLawReader.judges.contains(reading.tokens.key[$0])
        }
    }

    private static let judges = WordSet("judge judges justices injunction")
    /// How many tokens an order is remembered.
    private static let memory = 300

    // MARK: What was named before

    /// "the program" of a named one; "the ban", where a law was told of shortly before or a state is said to have it.
    private func standIn(at token: Int, sentence: Range<Int>) -> (Range<Int>, String)? {
        let key = reading.tokens.key[token]
        guard LawWords.standIns.contains(key), !LawWords.orders.contains(key),
            !isPartOfNoun(token, in: sentence)
        else {
            return nil
        }
        let phrase = phrase(endingAt: token, sentence: sentence)
        let isPointing =
            GenericLawReader.pointing.contains(reading.tokens.key[phrase.lowerBound])
            && phrase.dropFirst().dropLast().allSatisfy { reading.tag($0).isAdjective }
        let stands =
            if isNewPart(phrase) {
                true
            } else if isPointing && told.contains(key) || isBinding(phrase, in: sentence)
                || isPaper(phrase)
            {
                true
            } else if LawWords.deals.contains(key) {
                phrase.dropLast().contains { LawWords.agreed.contains(reading.tokens.key[$0]) }
                    || isPointing && !told.isDisjoint(with: GenericLawReader.agreements)
            } else if LawWords.standing.contains(key) {
                false
            } else {
                isPublic(phrase) || isRegulated(phrase) || isOwnedByHead(phrase)
                    || isMadeByLawmakers(phrase, in: sentence)
                    || isPointing && lastLaw >= 0
                        && phrase.lowerBound - lastLaw < GenericLawReader.nearness
            }
        guard stands else { return nil }
        let whole = phrase.lowerBound..<endOfBanned(phrase.upperBound, in: sentence)
        return (whole, reading.text(withoutArticle(whole)))
    }

    /// The end of "the ban ⟨on Sunday sales⟩": which one it is.
    private func endOfBanned(_ end: Int, in sentence: Range<Int>) -> Int {
        guard GenericLawReader.bans.contains(reading.tokens.key[end - 1]), reading.word(end) == .on,
            let phrase = reading.nounPhrase(covering: end + 1), phrase.lowerBound == end + 1,
            phrase.upperBound <= sentence.upperBound
        else { return end }
        return phrase.upperBound
    }

    /// "Under ⟨the contract⟩, the town pays": what opens a sentence that way binds somebody.
    private func isBinding(_ phrase: Range<Int>, in sentence: Range<Int>) -> Bool {
        LawWords.binding.contains(reading.tokens.key[phrase.upperBound - 1])
            && phrase.lowerBound == sentence.lowerBound + 1
            && reading.tokens.key[sentence.lowerBound] == GenericLawReader.under
            && ClosedWords.singularDeterminers.contains(reading.tokens.key[phrase.lowerBound])
            && !GenericLawReader.owners.contains(reading.tokens.key[phrase.lowerBound])
            // "Under a five-year contract" is a firm's.
            && !(LawWords.deals.contains(reading.tokens.key[phrase.upperBound - 1])
                && ClosedWords.indefinite.contains(reading.tokens.key[phrase.lowerBound]))
            && phrase.upperBound < sentence.upperBound
    }

    /// "The amended text", "the 90-page draft" of a law that was told of shortly before.
    private func isPaper(_ phrase: Range<Int>) -> Bool {
        LawWords.papers.contains(reading.tokens.key[phrase.upperBound - 1])
            && GenericLawReader.pointing.contains(reading.tokens.key[phrase.lowerBound])
            && phrase.count < 7 && !phrase.contains { reading.tag($0) == .possessive }
            && lastLaw >= 0 && phrase.lowerBound - lastLaw < GenericLawReader.nearness
    }

    /// "The ⟨methane⟩ standards", "the voucher program, ⟨created by the legislature⟩".
    private func isRegulated(_ phrase: Range<Int>) -> Bool {
        let head = phrase.upperBound - 1
        if GenericLawReader.norms.contains(reading.tokens.key[head]) {
            return LawWords.regulated.contains(reading.word(head - 1))
        }
        let participle = reading.word(head + 1) == .comma ? head + 2 : head + 1
        return reading.tag(participle) == .verbPastParticiple && reading.word(participle + 1) == .by
            && (participle + 2..<participle + 6).contains {
                LawWords.lawmakers.contains(reading.word($0))
            }
    }

    /// "left in place ⟨a section⟩ that requires": a part of a law that was told of shortly before, with what it says.
    private func isNewPart(_ phrase: Range<Int>) -> Bool {
        LawWords.parts.contains(reading.tokens.key[phrase.upperBound - 1])
            && ClosedWords.indefiniteOrAnother.contains(reading.tokens.key[phrase.lowerBound])
            && ClosedWords.relatives.contains(reading.word(phrase.upperBound))
            && lastLaw >= 0 && phrase.lowerBound - lastLaw < GenericLawReader.nearness
    }

    private static let pointing = WordSet("the this that")
    /// How many tokens before "the ban" the law may stand that it is in.
    private static let nearness = 60

    /// "The ⟨pesticide ban⟩ becomes law", "lawmakers passed ⟨a ban on phones⟩": who makes laws acts in the sentence.
    private func isMadeByLawmakers(_ phrase: Range<Int>, in sentence: Range<Int>) -> Bool {
        GenericLawReader.bans.contains(reading.tokens.key[phrase.upperBound - 1])
            && sentence.contains {
                LawWords.lawmakers.contains(reading.tokens.key[$0])
                    || LawWords.enacting.contains(reading.tokens.key[$0])
            }
    }

    private static let bans = WordSet("ban")

    /// "⟨federal⟩ detention standards", "⟨Ohio's⟩ ban": a body that makes laws has it.
    private func isPublic(_ phrase: Range<Int>) -> Bool {
        phrase.dropLast().contains {
            LawWords.lawmaking.contains(reading.tokens.key[$0])
                || NameWords.places.contains(reading.tokens.key[$0])
        }
            // "ICE detention standards"
            || phrase.count > 2
                && GenericLawReader.norms.contains(reading.tokens.key[phrase.upperBound - 1])
                && reading.tokens.shape[phrase.lowerBound].contains(.allCapitals)
                && reading.tokens.end[phrase.lowerBound] - reading.tokens.start[phrase.lowerBound]
                    > 2
    }

    // MARK: Nouns that stand for laws

    /// "the bill", "state laws", "the current policy", "sentencing guidelines".
    private func noun(at token: Int, sentence: Range<Int>) -> (Range<Int>, String)? {
        let key = reading.tokens.key[token]
        guard LawWords.generic.contains(key), reading.tags[token].isNoun,
            !isPartOfNoun(token, in: sentence)
        else { return nil }
        let phrase = phrase(endingAt: token, sentence: sentence)
        if phrase.contains(where: {
            reading.tokens.kind[$0] == .number
                && reading.tokens.key[max($0, 1) - 1] == GenericLawReader.dollar
        })
            || phrase.contains(where: { LawWords.otherQualifiers.contains(reading.tokens.key[$0]) })
            || GenericLawReader.bills.contains(key)
                && phrase.contains(where: { LawWords.paid.contains(reading.tokens.key[$0]) })
            || !isLegal(phrase, head: token)
        {
            return nil
        }
        if token > sentence.lowerBound, reading.tokens.key[token - 1] == .hyphen {
            // "the by-law"
            guard token - 2 > sentence.lowerBound, reading.tokens.key[token - 2] == .by,
                reading.tokens.key[token - 3] != .hyphen
            else {
                return nil
            }
        }
        if GenericLawReader.bills.contains(key), isCharge(token, in: sentence) { return nil }
        let whole = phrase.lowerBound..<(endOfConduct(token) ?? phrase.upperBound)
        return (whole, reading.text(withoutArticle(whole)))
    }

    /// The end of "the code ⟨of conduct⟩".
    private func endOfConduct(_ code: Int) -> Int? {
        guard reading.tokens.key[code] == .code, reading.word(code + 1) == .of,
            GenericLawReader.conduct.contains(reading.word(code + 2))
        else { return nil }
        return code + 3
    }

    private static let conduct = WordSet("conduct ethics practice")
    private static let instrument = WordKey("instrument")

    /// "law enforcement", "policy makers", "law-abiding": no head.
    private func isPartOfNoun(_ token: Int, in sentence: Range<Int>) -> Bool {
        guard token + 1 < sentence.upperBound, reading.word(token + 1) != GenericLawReader.void
        else { return false }
        let next = reading.tokens.key[token + 1]
        // "let the compact ⟨lapse⟩"
        let isLet = (max(token - 4, 0)..<token).contains {
            ClosedWords.letting.contains(reading.tokens.key[$0])
        }
        if isLet, GenericLawReader.ends.contains(next) { return false }
        return LawWords.otherFollowers.contains(next) || next == .hyphen
            || reading.tags[token + 1].isNoun && reading.tokens.gap[token + 1] == .space
                && reading.nounPhrase(covering: token)?.contains(token + 1) == true
    }

    /// "the bill of £54,000", "the bill came to £6.2m": what somebody has to pay.
    private func isCharge(_ bill: Int, in sentence: Range<Int>) -> Bool {
        guard bill + 2 < sentence.upperBound else { return false }
        if LawWords.served.contains(reading.tokens.key[bill + 1]),
            sentence.contains(where: { LawWords.eating.contains(reading.tokens.key[$0]) })
        {
            return true
        }
        if reading.tokens.key[bill + 1] == .of {
            return Currencies.symbol(reading.tokens.key[bill + 2]) != nil
                || reading.tokens.kind[bill + 2] == .number
        }
        // "The bill for a typical home will climb from £1,800"
        if reading.tokens.key[bill + 1] == .for {
            return (bill + 2..<min(sentence.upperBound, bill + 14)).contains {
                Currencies.symbol(reading.tokens.key[$0]) != nil
            }
        }
        return LawWords.chargeVerbs.contains(reading.tokens.key[bill + 1])
            && (bill + 2..<min(sentence.upperBound, bill + 6)).contains {
                reading.tokens.kind[$0] == .number
            }
    }

    /// Whether a noun of several meanings stands for a law here: "the act", not "an act of kindness".
    private func isLegal(_ phrase: Range<Int>, head: Int) -> Bool {
        let key = reading.tokens.key[head]
        let previous = reading.tokens.key[max(head, 1) - 1]
        if key == GenericLawReader.law, head > 0, GenericLawReader.idioms.contains(previous) {
            return false
        }
        // "the law of unintended consequences"
        if key == GenericLawReader.law, reading.word(head + 1) == .of,
            LawWords.natural.contains(reading.word(head + 2))
                || LawWords.natural.contains(reading.word(head + 3))
        {
            return false
        }
        if head + 1 < reading.tokens.count, key == GenericLawReader.law || key == .act,
            reading.tokens.key[head + 1] == .and
                || key == .act && reading.tokens.key[head + 1] == .of
                    && !LawWords.lawmakers.contains(reading.word(head + 2))
        {
            return false
        }
        if key == GenericLawReader.agreement {
            // "broad agreement" is no paper.
            return reading.tags[phrase.lowerBound] == .determiner
                || reading.tags[phrase.lowerBound] == .pronounPossessive
                || phrase.contains { reading.tags[$0] == .possessive }
                || reading.tokens.shape[phrase.lowerBound].contains(.capitalised)
        }
        if key == GenericLawReader.instrument { return LawWords.formal.contains(previous) }
        if key == .code, endOfConduct(head) != nil { return true }
        if key == .code {
            // "the rental inspection code", not "a dress code"; "the code" may be any.
            return phrase.lowerBound < head - 1 && reading.tag(head - 1).isNoun
                && !LawWords.otherCodes.contains(previous)
                || LawWords.codes.contains(previous)
                || phrase.lowerBound > 0
                    && reading.tokens.key[phrase.lowerBound - 1] == GenericLawReader.under
        }
        // "the reconciliation package", "the $4 trillion spending package"
        if key == GenericLawReader.package { return LawWords.packages.contains(previous) }
        // "Prison rules require"
        if GenericLawReader.rules.contains(key), LawWords.regulated.contains(previous) {
            return true
        }
        // "a controversial proposal" is talk, "a former president's policy" is politics.
        if GenericLawReader.political.contains(key), LawWords.versions.contains(previous) {
            return false
        }
        // "safety measures" are steps, "approved the measures" are laws.
        if key == GenericLawReader.measures {
            return GenericLawReader.pointingMany.contains(previous)
        }
        // "The constitution of the club"
        if GenericLawReader.founding.contains(key), reading.word(head + 1) == .of {
            let first = reading.word(head + 2) == .the ? head + 3 : head + 2
            if reading.tokens.shape[min(first, reading.tokens.count - 1)].isDisjoint(
                with: .capitalised
            ),
                !LawWords.realms.contains(reading.word(first))
            {
                return false
            }
        }
        // "a notification ⟨imposing⟩ a duty"
        if GenericLawReader.notices.contains(key) {
            return LawWords.regulating.contains(reading.word(head + 1))
        }
        // "her client's constitution is frail", "among its provisions are".
        if GenericLawReader.owned.contains(key),
            phrase.contains(where: { GenericLawReader.owners.contains(reading.tokens.key[$0]) })
        {
            return false
        }
        guard LawWords.ambiguous.contains(key) else { return true }
        if isToldOf(phrase) { return true }
        // "Under rules that came into force"
        if phrase.lowerBound == head { return previous == GenericLawReader.under }
        return
            (LawWords.legal.contains(previous) || isPublic(phrase)
            // "the new visa rules"
            || GenericLawReader.rules.contains(key) && reading.tag(head - 1).isNoun
                && !LawWords.games.contains(previous)
                && phrase.dropLast().contains {
                    LawWords.legal.contains(reading.tokens.key[$0]) && reading.tag($0).isAdjective
                }
            // "the undertaxed profits rule"
            || key == GenericLawReader.rule && reading.tag(head - 1).isNoun
                && reading.tokens.key[phrase.lowerBound] == .the
                && !LawWords.games.contains(previous)
            // "a 2023 act"
            || reading.has(.time, at: head - 1))
            && !(key == .act && previous != .the && !reading.has(.time, at: head - 1)
                && !isPassed(head))
    }

    /// "The amended act", "its own rules": a certain one, shortly behind a law that was told of.
    private func isToldOf(_ phrase: Range<Int>) -> Bool {
        let first = reading.tokens.key[phrase.lowerBound]
        return
            (GenericLawReader.pointing.contains(first)
            || GenericLawReader.bodies.contains(first))
            && phrase.dropFirst().dropLast().allSatisfy {
                reading.tag($0).isAdjective || reading.tag($0) == .verbPastParticiple
            }
            && lastLaw >= 0 && phrase.lowerBound - lastLaw < GenericLawReader.nearness
    }

    private static let bodies = WordSet("its their")
    private static let bills = WordSet("bill bills")
    /// "an act ⟨passed⟩ in May".
    private func isPassed(_ act: Int) -> Bool {
        reading.word(act + 1) == .of && LawWords.lawmakers.contains(reading.word(act + 2))
            || GenericLawReader.passing.contains(reading.word(act + 1))
    }

    private static let passing = WordSet(
        "passed adopted signed enacted approved requiring"
    )
    private static let agreements: Set<WordKey> = [
        "agreement", "accord", "pact", "treaty",
    ]
    private static let owned = WordSet("constitution provision provisions charter")
    private static let owners = WordSet("his her its my your their whose")
    private static let agreement = WordKey("agreement")
    private static let rules = WordSet("rule rules")
    private static let rule = WordKey("rule")
    /// "declared the ordinance ⟨void⟩"
    private static let void = WordKey("void")
    private static let norms = WordSet("standards rules regulations")
    private static let political = WordSet("proposal policy policies")
    private static let quoted = WordSet("law laws act bill statute ordinance rule ban")
    private static let founding = WordSet("constitution charter")
    private static let notices = WordSet("notification circular")
    private static let ends = WordSet("lapse die expire stand fall slide")
    private static let package = WordKey("package")
    private static let measures = WordKey("measures")
    private static let pointingMany = WordSet("the these those similar")
    private static let law = WordKey("law")
    private static let under = WordKey("under")
    /// "signed into law", "by law", "rule of law", "above the law" name no law.
    private static let idioms = WordSet("into of by")
    private static let dollar = WordKey("$")

    /// The noun phrase up to its head at `token`.
    private func phrase(endingAt token: Int, sentence: Range<Int>) -> Range<Int> {
        let phrase = joined(reading.nounPhrase(covering: token) ?? token..<token + 1, sentence)
        var first = max(phrase.lowerBound, sentence.lowerBound)
        // "⟨Pending⟩ legislation would bar"
        if first == sentence.lowerBound + 1,
            LawWords.valid.contains(reading.tokens.key[sentence.lowerBound])
        {
            first -= 1
        }
        // "the Iran ⟨nuclear deal⟩"
        if LawWords.deals.contains(reading.tokens.key[token]), first > sentence.lowerBound,
            reading.tag(first).isAdjective, reading.tag(first - 1).isProperNoun,
            let before = reading.nounPhrase(covering: first - 1), before.upperBound == first
        {
            first = max(before.lowerBound, sentence.lowerBound)
        }
        // "promoting civil rights legislation": the verb is no part of the name.
        if first < token, reading.tags[first] == .verbGerund,
            !LawWords.valid.contains(reading.tokens.key[first])
        {
            first += 1
        }
        return first..<token + 1
    }

    /// "the ⟨right-to-⟩repair bill", "a ⟨“red flag”⟩ law": hyphens and quotation marks join words to a noun.
    private func joined(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
        var first = phrase.lowerBound
        let floor = max(sentence.lowerBound, first - 10)
        if first > floor + 1, Marks.isQuotationMark(reading.tokens.key[first - 1]),
            phrase.count == 1, GenericLawReader.quoted.contains(reading.tokens.key[first]),
            let open = (max(floor, first - 7)..<first - 1).last(where: {
                Marks.isQuotationMark(reading.tokens.key[$0])
            })
        {
            first = open
        }
        while first > floor, reading.tokens.gap[first] == .none,
            reading.tokens.key[first] == .hyphen || reading.tokens.key[first - 1] == .hyphen
        {
            first -= 1
        }
        guard first < phrase.lowerBound, first > floor else { return phrase }
        if let before = reading.nounPhrase(covering: first), before.lowerBound >= floor {
            first = before.lowerBound
        } else if ClosedWords.singularDeterminers.contains(reading.tokens.key[first - 1]) {
            first -= 1
        } else if let before = reading.nounPhrase(covering: first - 1), before.upperBound == first,
            before.lowerBound >= floor,
            reading.tag(first - 1) == .possessive || reading.tag(first - 1).isAdjective
        {
            first = before.lowerBound
        }
        return first..<phrase.upperBound
    }

    private func withoutArticle(_ phrase: Range<Int>) -> Range<Int> {
        var first = phrase.lowerBound
        while first + 1 < phrase.upperBound,
            GenericLawReader.articles.contains(reading.tokens.key[first])
        {
            first += 1
        }
        return first..<phrase.upperBound
    }

    private static let articles = WordSet(
        "the a an his its their her this that these those such any"
    )
}
