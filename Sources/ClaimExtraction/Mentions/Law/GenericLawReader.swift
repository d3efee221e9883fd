/// Reads nouns that stand for a law: "the bill", "state laws", "the governor's order", "the program".
///
/// What a noun stands for may have been told before: it knows the laws that were found in the text so far.
final class GenericLawReader {
    let reading: Reading
    /// The last token that spoke of an order of a government.
    private var governmentOrder = -1
    /// The last token of a law that was found.
    private(set) var lastLaw = -1
    /// The last words of the laws that were found: "program", "code", "charter".
    private(set) var told: Set<WordKey> = []

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

    /// Whether a law was told of shortly before a token.
    func isNearLaw(_ token: Int) -> Bool {
        lastLaw >= 0 && token - lastLaw < GenericLawReader.nearness
    }

    /// Determiners of what was told of.
    static let pointing = WordSet("the this that")
    static let under = WordKey("under")
    /// How many tokens before "the ban" the law may stand that it is in.
    private static let nearness = 60
    private static let quoted = WordSet("law laws act bill statute ordinance rule ban")

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
    func isOwnedByHead(_ phrase: Range<Int>) -> Bool {
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
    func isOfYear(_ token: Int, in sentence: Range<Int>) -> Bool {
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

    /// The noun phrase up to its head at `token`.
    func phrase(endingAt token: Int, sentence: Range<Int>) -> Range<Int> {
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
        // "right-to-⟨repair⟩ bill": the tagger takes it for a verb.
        if first > floor + 1, reading.tokens.gap[first - 1] == .none,
            reading.tokens.key[first - 2] == .hyphen, reading.tag(first) != .determiner,
            reading.tag(first - 1) == .verbBase
        {
            first -= 1
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

    func withoutArticle(_ phrase: Range<Int>) -> Range<Int> {
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
