/// What a sentence does when nobody else speaks in it.
enum SentenceStance: Equatable {
    /// It asserts something that can be checked.
    case assertion
    /// It appraises, wishes or guesses: no event, but figures and dates in it count.
    case opinion
    /// A question, an instruction, a line about how to reach somebody, a heading: nothing in it is a claim.
    case question, instruction, contact, heading
    /// The article's own title above its text: shorter than a sentence, so that only its figures, dates, laws, rulings,
    /// names and quoted words are claims.
    case headline

    /// Whether figures, dates, laws and names in it may be claims.
    var mayHoldDetails: Bool { self == .assertion || self == .opinion || self == .headline }
}

/// Reads a sentence's stance from its first words, its end and its verbs.
struct StanceReader {
    private let reading: Reading
    /// The token after the title that the text begins with.
    private let headlineEnd: Int
    /// For each token, the attribution whose content covers it, or -1.
    private let speaking: [Int32]

    init(_ reading: Reading, speaking: [Int32]) {
        self.reading = reading
        self.speaking = speaking
        headlineEnd = reading.headlineEnd
    }

    func stance(of sentence: Range<Int>) -> SentenceStance {
        if sentence.upperBound <= headlineEnd { return .headline }
        guard let body = body(of: sentence) else { return .heading }
        if isQuestion(sentence) { return .question }
        if isContact(body) { return .contact }
        if isHeading(sentence, body) { return .heading }
        if isInstruction(body) { return .instruction }
        return isOpinion(body) ? .opinion : .assertion
    }

    /// The sentence without marks and bullets at its beginning; nil if nothing is left.
    private func body(of sentence: Range<Int>) -> Range<Int>? {
        var start = sentence.lowerBound
        while start < sentence.upperBound, reading.tokens.kind[start] == .punctuation { start += 1 }
        return start < sentence.upperBound ? start..<sentence.upperBound : nil
    }

    private func isQuestion(_ sentence: Range<Int>) -> Bool {
        for token in sentence.reversed().prefix(3) {
            guard reading.tokens.kind[token] == .punctuation else { return false }
            if reading.tokens.key[token] == .questionMark { return true }
        }
        return false
    }

    private func isContact(_ body: Range<Int>) -> Bool {
        let opensLikeContact = StanceWords.contactOpenings.contains(
            reading.tokens.key[body.lowerBound]
        )
        guard opensLikeContact || body.count < 30 else { return false }
        let kinds = reading.tokens.kind
        if body.prefix(40).contains(where: { kinds[$0] == .address }) {
            return opensLikeContact || body.count < 16
        }
        return opensLikeContact && !hasFiniteVerb(body)
    }

    /// A line by itself without a full stop and without a verb that could head a clause.
    private func isHeading(_ sentence: Range<Int>, _ body: Range<Int>) -> Bool {
        let last = sentence.upperBound - 1
        let isLineEnd =
            sentence.upperBound == reading.tokens.count
            || reading.tokens.gap[sentence.upperBound] >= .line
        guard isLineEnd, reading.tokens.kind[last] != .punctuation else { return false }
        guard body.count <= 14 else { return false }
        if leadsOn(body) { return true }
        // "What we know so far": a question word without a main clause.
        return !hasFiniteVerb(body) || isQuestionClause(body)
    }

    /// "Story continues below advertisement".
    private func leadsOn(_ body: Range<Int>) -> Bool {
        body.count >= 2 && StanceWords.articles.contains(reading.tokens.key[body.lowerBound])
            && StanceWords.going.contains(reading.tokens.key[body.lowerBound + 1])
    }

    /// Whether the line is one clause behind "what", "how", "why", "who", "where" or "when".
    private func isQuestionClause(_ body: Range<Int>) -> Bool {
        guard StanceWords.questionWords.contains(reading.tokens.key[body.lowerBound]) else {
            return false
        }
        var index = reading.firstVerbGroup(from: body.lowerBound)
        var finite = 0
        while index < reading.verbGroups.count,
            reading.verbGroups[index].tokens.lowerBound < body.upperBound
        {
            if reading.verbGroups[index].isFinite { finite += 1 }
            index += 1
        }
        return finite < 2
    }

    private func isInstruction(_ body: Range<Int>) -> Bool {
        let first = body.lowerBound
        let key = reading.tokens.key[first]
        if key == StanceWords.please { return true }
        if key == .to { return addressesReader(body) }
        guard StanceWords.instructions.contains(key) else { return false }
        // "Call centres opened …" has a subject: an instruction's verb is followed by its object.
        guard first + 1 < body.upperBound else { return true }
        return !isFinite(at: first + 1) && reading.tag(first) == .verbBase
    }

    /// "To report errors, write to …", "To apply, visit …".
    private func addressesReader(_ body: Range<Int>) -> Bool {
        for token in body.dropFirst().prefix(20)
        where reading.tokens.key[token] == .comma {
            guard token + 1 < body.upperBound else { return false }
            return StanceWords.instructions.contains(reading.tokens.key[token + 1])
        }
        return false
    }

    private func isOpinion(_ body: Range<Int>) -> Bool {
        if StanceWords.guesses.contains(reading.tokens.key[body.lowerBound]) { return true }
        guard !isMeasured(body), let main = mainGroup(body) else { return false }
        let first = reading.tokens.key[main.tokens.lowerBound]
        if StanceWords.duties.contains(first) { return true }
        if main.tense == .modal, !StanceWords.abilities.contains(first),
            !reading.guessesPast(main), !reading.withholds(main), !reading.tellsInability(main)
        {
            return true
        }
        let isLinking = StanceWords.linking.contains(reading.tokens.key[main.head])
        // "More is on the way.": a line of a few words around "be" holds no fact.
        if isLinking, body.count <= 7, !hasName(body) { return true }
        if isLinking, isGuess(main, body) { return true }
        return (isLinking || StanceWords.potential.contains(nextWord(after: main, body)))
            && appraises(body)
    }

    /// More tokens than these of a sentence aren't looked at.
    private static let reach = 60

    /// Whether a figure or a time stands in it, or "the best harvest on record": what can be looked up.
    private func isMeasured(_ body: Range<Int>) -> Bool {
        let typesOver = reading.typesOver
        let measures = MentionType.quantity.bit | MentionType.time.bit
        let near = body.prefix(StanceReader.reach)
        if near.contains(where: { typesOver[$0] & measures != 0 }) { return true }
        let keys = reading.tokens.key
        return near.dropFirst().contains {
            keys[$0] == StanceWords.record && keys[$0 - 1] == .on
        }
    }

    private func appraises(_ body: Range<Int>) -> Bool {
        let keys = reading.tokens.key
        let appraisals = StanceWords.appraisals
        return body.prefix(StanceReader.reach).contains {
            appraisals.contains(keys[$0]) && speaking[$0] < 0
        }
    }

    /// "It's unlikely the bill passes", "There's always a chance": what may be, after "it" or "there".
    private func isGuess(_ main: VerbGroup, _ body: Range<Int>) -> Bool {
        guard main.tokens.lowerBound == body.lowerBound + 1,
            StanceWords.empty.contains(reading.tokens.key[body.lowerBound])
        else { return false }
        for token in main.tokens.upperBound..<min(main.tokens.upperBound + 4, body.upperBound) {
            if StanceWords.possibilities.contains(reading.tokens.key[token]) { return true }
            let tag = reading.tag(token)
            guard tag.isAdverb || tag == .determiner || tag.isAdjective else { return false }
        }
        return false
    }

    private func nextWord(after group: VerbGroup, _ body: Range<Int>) -> WordKey {
        let next = group.tokens.upperBound + 1
        return next < body.upperBound ? reading.tokens.key[next] : WordKey(raw: 0)
    }

    /// The first finite verb of what the article says itself: of "“It may fail,” said Ann Orr" it is "said".
    private func mainGroup(_ body: Range<Int>) -> VerbGroup? {
        var index = reading.firstVerbGroup(from: body.lowerBound)
        var spoken: VerbGroup?
        while index < reading.verbGroups.count,
            reading.verbGroups[index].tokens.lowerBound < body.upperBound
        {
            let group = reading.verbGroups[index]
            index += 1
            guard group.isFinite else { continue }
            if speaking[group.head] < 0 { return group }
            spoken = spoken ?? group
        }
        return spoken
    }

    private func hasFiniteVerb(_ body: Range<Int>) -> Bool { mainGroup(body) != nil }

    private func isFinite(at token: Int) -> Bool { reading.tag(token).isFiniteVerb }

    private func hasName(_ body: Range<Int>) -> Bool {
        body.dropFirst().contains { reading.tokens.shape[$0].contains(.capitalised) }
    }
}

extension Reading {
    /// The token after the headline, where the text begins with it in a line of its own and goes on; else 0.
    fileprivate var headlineEnd: Int {
        let lines = [article.headline, article.title].compactMap(\.self)
        return lines.lazy.map { end(ofLine: $0) }.first { $0 > 0 } ?? 0
    }

    private func end(ofLine title: String) -> Int {
        func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
        var place = 0
        for byte in title.utf8 where !isSpace(byte) {
            while place < source.bytes.count, isSpace(source.bytes[place]) { place += 1 }
            guard place < source.bytes.count, source.bytes[place] == byte else { return 0 }
            place += 1
        }
        guard place > 0 else { return 0 }
        let next = (0..<tokens.count).first { Int(tokens.byteStart[$0]) >= place } ?? 0
        return next > 0 && tokens.gap[next] >= .line ? next : 0
    }

    /// "may have taken place": a hedge, not a wish; it happened or it didn't.
    func guessesPast(_ group: VerbGroup) -> Bool {
        StanceWords.hedges.contains(tokens.key[group.tokens.lowerBound])
            && tokens.key[group.head] != StanceWords.have
            && group.tokens.contains { tokens.key[$0] == StanceWords.have }
    }
}

extension Reading {
    /// "would not say", "would not comment": somebody refused to.
    func withholds(_ group: VerbGroup) -> Bool {
        group.tense == .modal
            && (group.isNegated || group.tokens.contains { tokens.key[$0] == StanceWords.neither }
                || isDeniedOfAll(group))
            && StanceWords.refusing.contains(tokens.key[group.tokens.lowerBound])
            && (ContentWords.tellings.contains(tokens.key[group.head])
                || ContentWords.answers.contains(tokens.key[group.head]))
    }
}

extension Reading {
    /// "could not be verified", "couldn't find a crew": what failed, and no chance.
    func tellsInability(_ group: VerbGroup) -> Bool {
        group.isNegated && group.head > group.tokens.lowerBound
            && tokens.key[group.tokens.lowerBound] == StanceWords.could
            && tokens.key[group.head] != StanceWords.be
            && !group.tokens.contains { tokens.key[$0] == StanceWords.have }
    }

    /// "Neither the clerk nor the mayor would comment": the subject has the negation.
    private func isDeniedOfAll(_ group: VerbGroup) -> Bool {
        guard let place = sentence(of: group.head) else { return false }
        let start = sentences[place].tokens.lowerBound
        return group.tokens.lowerBound - start < 20
            && StanceWords.denying.contains(tokens.key[start])
            && !(start..<group.tokens.lowerBound).contains { tokens.kind[$0] == .punctuation }
    }
}

/// The words that tell a stance.
enum StanceWords {
    static let record = WordKey("record")
    static let neither = WordKey("neither")
    static let denying = WordSet("neither nobody none no")
    static let please = WordKey("please")
    /// What a page calls itself where it goes on.
    static let articles = WordSet("story article text")
    static let going = WordSet("continues continued resumes")
    static let questionWords = WordSet("what how why who where when")

    static let contactOpenings = WordSet(
        """
        email e-mail contact call follow subscribe reach tweet visit tips send phone write
        advertisement photo image credit related newsletter copyright correction
        """
    )
    static let instructions = WordSet(
        """
        call click contact consider download email e-mail enter find follow get go join keep learn
        listen look read register remember see send share sign stay submit subscribe support tell
        try use visit vote watch write note scroll donate check imagine make
        """
    )
    static let duties = WordSet("should must ought needs need shall let")
    static let abilities = WordSet("can cannot can't")
    static let refusing = WordSet("would could")
    static let hedges = WordSet("may must")
    static let have = WordKey("have")
    static let could = WordKey("could")
    static let be = WordKey("be")
    /// Words at a sentence's beginning that make it a guess.
    static let guesses = WordSet("maybe perhaps")
    static let linking = WordSet(
        "is are was were be been 's 're seems seem seemed feels feel felt looks look sounds sound"
    )
    static let pointers = WordSet("it this that these those there what")
    /// Subjects that stand for nothing.
    static let empty = WordSet("it there")
    static let possibilities = WordSet(
        """
        likely unlikely possible impossible probable improbable plausible conceivable doubtful necessarily
        uncertain chance possibility likelihood prospect doubt
        """
    )
    static let potential = WordSet("potential chance power")
    /// Words that appraise rather than report.
    static let appraisals = WordSet(
        """
        absurd amazing appalling astonishing awful bad beautiful best better bleak brave brilliant
        careless clear cruel crucial dangerous deserve deserves disappointing disaster disastrous
        disgrace disgraceful easy enormous essential excellent extraordinary fair fantastic fine
        foolish fortunate frightening good great grim happy hard hopeful horrible important
        impossible impressive inspiring interesting ironic irresponsible joy kind lovely magnificent
        mistake nice nonsense obvious outrage outrageous perfect pity potential progress proud
        reasonable reckless remarkable ridiculous right sad scandal senseless shame shameful
        shocking sorry strange stunning stupid superb terrible terrific tough tragedy tragic
        troubling ugly unacceptable unfair unfortunate unjust unthinkable vital welcome wise
        wonderful worrying worse worst worth worthy wrong
        """
    )
}
