/// Says how much a sentence and a claim deserve a check.
///
/// A sentence's score is a logistic-like function of what can be counted in it. The weights were fitted by
/// logistic regression to the crowd's labels of the ClaimBuster data set and rounded; 0.5 is where the
/// balance of finds and false alarms is best there.
struct CheckWorthiness {
    func scoreSentences(of reading: inout Reading) {
        for index in reading.sentences.indices {
            let score = score(of: reading.sentences[index].tokens, in: reading)
            reading.sentences[index].checkWorthiness = score
        }
    }

    /// A claim's score: by its kind, moved by the sentence's score and by what the focus holds.
    func score(of draft: ClaimDraft, in voices: Voices) -> Double {
        let reading = voices.reading
        guard let index = reading.sentence(of: draft.focus.lowerBound) else { return 0 }
        let sentence = reading.sentences[index].checkWorthiness
        let claim = value(of: draft, sentence: index, in: voices)
        return min(1, max(0, claim + 0.2 * (sentence - 0.5)))
    }

    // MARK: Sentences

    private func score(of sentence: Range<Int>, in reading: Reading) -> Double {
        var counts = SentenceCounts()
        for token in sentence { counts.add(token, first: sentence.lowerBound, reading) }
        let weight = counts.weight
        return 0.5 * (1 + weight / (1 + abs(weight)))
    }

    // MARK: Claims

    private func value(of draft: ClaimDraft, sentence: Int, in voices: Voices) -> Double {
        switch draft.kind {
        case .ruling: return 0.85
        case .identity: return 0.82
        case .law: return 0.78
        case .count: return countValue(of: draft, in: voices.reading)
        case .date: return dateValue(of: draft, in: voices)
        case .statement: return statementValue(of: draft, in: voices.reading)
        case .event: return eventValue(of: draft, sentence: sentence, in: voices)
        }
    }

    private func countValue(of draft: ClaimDraft, in reading: Reading) -> Double {
        guard let mention = draft.mention,
            case .quantity(let quantity) = reading.mentions[mention].detail
        else { return 0.5 }
        guard let value = quantity.value else { return 0.3 }
        // "one agent", "a two-way race" are named in passing.
        let isPassing = value <= 2 && quantity.dimension == .count
        return isPassing ? 0.6 : 0.8
    }

    /// The date of a press statement deserves less than that of what happened.
    private func dateValue(of draft: ClaimDraft, in voices: Voices) -> Double {
        let near = max(0, draft.focus.lowerBound - 4)
        let end = min(voices.reading.tokens.count, draft.focus.upperBound + 4)
        for token in near..<end where voices.isReporting(token) { return 0.5 }
        return 0.75
    }

    private func statementValue(of draft: ClaimDraft, in reading: Reading) -> Double {
        guard let mention = draft.mention,
            case .attribution(let attribution) = reading.mentions[mention].detail
        else { return 0.4 }
        var value = attribution.mode == .indirect ? 0.5 : 0.55
        var appraisals = 0
        for token in draft.focus.prefix(60) {
            let key = reading.tokens.key[token]
            if reading.has(.quantity, at: token) { value += 0.04 }
            if WorthWords.views.contains(key) || StanceWords.appraisals.contains(key) {
                appraisals += 1
            }
        }
        return min(0.75, value) - 0.08 * Double(min(appraisals, 3))
    }

    private func eventValue(of draft: ClaimDraft, sentence: Int, in voices: Voices) -> Double {
        var value = draft.attribution == nil ? 0.35 : 0.25
        if sentence < 2 { value += 0.3 }
        for token in draft.focus.prefix(40) {
            let key = voices.reading.tokens.key[token]
            if WorthWords.weighty.contains(key)
                || voices.reading.tag(token) == .adjectiveSuperlative
            {
                return value + 0.25
            }
        }
        return value
    }
}

/// What a sentence holds, counted up to a few each.
private struct SentenceCounts {
    private var numbers = 0
    private var numberWords = 0
    private var names = 0
    private var selves = 0
    private var minds = 0
    private var modals = 0
    private var pasts = 0
    private var laws = 0
    private var amounts = 0
    private var superlatives = 0
    private var causes = 0
    private var others = 0
    private var words = 0
    private var isQuestion = false

    mutating func add(_ token: Int, first: Int, _ reading: Reading) {
        let key = reading.tokens.key[token]
        switch reading.tokens.kind[token] {
        case .number:
            numbers += 1
            words += 1
        case .word, .clitic:
            words += 1
            if token > first, reading.tokens.shape[token].contains(.capitalised) { names += 1 }
            count(key)
        case .punctuation: if key == StanceWords.questionMark { isQuestion = true }
        case .address: break
        }
    }

    private mutating func count(_ key: WordKey) {
        if WorthWords.selves.contains(key) {
            selves += 1
        } else if WorthWords.minds.contains(key) {
            minds += 1
        } else if WorthWords.modals.contains(key) {
            modals += 1
        } else if WorthWords.pasts.contains(key) {
            pasts += 1
        } else if WorthWords.laws.contains(key) {
            laws += 1
        } else if WorthWords.amounts.contains(key) {
            amounts += 1
        } else if WorthWords.superlatives.contains(key) {
            superlatives += 1
        } else if WorthWords.causes.contains(key) {
            causes += 1
        } else if WorthWords.others.contains(key) {
            others += 1
        } else if WorthWords.numbers.contains(key) {
            numberWords += 1
        }
    }

    var weight: Double {
        var weight = -1.0
        if numbers > 0 { weight += 1.3 + 0.4 * Double(min(numbers, 3)) }
        weight += 0.45 * Double(min(numberWords, 2)) + 0.2 * Double(min(names, 4))
        weight += 0.4 * Double(min(pasts, 3)) + 0.3 * Double(min(laws, 3))
        weight += 0.3 * Double(min(amounts, 4)) + 0.3 * Double(min(superlatives, 2))
        weight += 0.4 * Double(min(causes, 1)) + 0.25 * Double(min(others, 2))
        weight -= 0.6 * Double(min(selves, 2)) + 0.5 * Double(min(minds, 3))
        weight -= 0.5 * Double(min(modals, 2))
        if isQuestion { weight -= 2 }
        if words < 9 { weight -= 0.3 }
        return weight
    }
}

private enum WorthWords {
    static let selves = WordSet("i me my mine myself i'm i've i'll i'd")
    static let minds = WordSet(
        """
        think thinks thought believe believes believed feel feels hope hopes want wants wanted know
        knows like need needs guess wish love agree disagree understand mean suppose wonder should
        must ought deserve let question sure thank thanks please well yes no
        """
    )
    static let modals = WordSet("will would could may might can shall 'll going")
    static let pasts = WordSet(
        """
        was were had did has have been voted spent cut passed signed went made took gave came lost
        won rose fell increased grew grown ran paid put brought built began left became created
        opposed supported proposed raised called told sent held doubled tripled dropped arrested
        killed died charged found reported
        """
    )
    static let laws = WordSet(
        """
        bill law act court senate congress vote votes plan program programme treaty tax taxes budget
        deficit agency department administration legislation amendment constitution judge ruling
        supreme federal states president governor senator police
        """
    )
    static let amounts = WordSet(
        """
        percent million billion trillion thousand hundred hundreds thousands millions billions half
        double third quarter dollars jobs people years year rate most more less fewer than every
        none all never average number
        """
    )
    static let superlatives = WordSet(
        "first last only largest biggest highest lowest greatest worst best least longest record"
    )
    static let causes = WordSet("because caused led result due since after under during")
    static let others = WordSet("he his she her they their him them")
    static let numbers = WordSet(
        "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty"
    )
    /// What makes an event one on which the story turns.
    static let weighty = WordSet(
        """
        first last only largest biggest highest lowest record most best-funded led caused causing
        killed kills died dead death deaths injured wounded collapsed because stole stolen leaked
        misused fraud illegally unlawfully allegedly reportedly abused arrested fired resigned
        resignation banned barred defeated won lost
        """
    )
    /// Words of a view rather than a fact, in what somebody says.
    static let views = WordSet(
        "should must ought hope believe think feel want need proud i we us our concern could would"
    )
}
