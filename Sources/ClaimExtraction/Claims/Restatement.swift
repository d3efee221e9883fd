/// Restates a claim so that it can be read alone.
///
/// The article's words stay as they are; what the program adds stands in square brackets: the speaker, the
/// subject of a predicate that stands apart from it, a date worked out.
struct Restatement {
    private let voices: Voices
    private let reading: Reading
    private let subjects: ClauseSubject
    private let clauses: AssertedClause
    private let antecedent: Antecedent
    private let dates: ResolvedDates

    /// More tokens than this on either side are left out.
    private static let margin = 40
    /// A subject of more tokens than this is read in its sentence.
    private static let longestSubject = 25

    init(_ voices: Voices) {
        self.voices = voices
        reading = voices.reading
        subjects = ClauseSubject(voices.reading)
        clauses = AssertedClause(voices.reading)
        antecedent = Antecedent(voices.reading)
        dates = ResolvedDates(voices.reading)
    }

    /// One line with the claim's words and what is needed to understand them; `line` lends its memory.
    func statement(of draft: ClaimDraft, sentence: Range<Int>, in line: inout Line) -> String {
        line.removeAll()
        switch draft.kind {
        case .statement:
            addSpeaker(of: draft, besides: draft.focus, to: &line)
            if let subject = subjectBeforeReport(of: draft) {
                line.addMarks("[")
                line.addCapitalised { $0.add(subject, of: reading) }
                line.addMarks("] ")
            }
            add(withClosingMark(draft.focus), to: &line)
        case .event: addEvent(draft, sentence, to: &line)
        default: addClause(of: draft, sentence, to: &line)
        }
        return line.capitalisedText
    }

    // MARK: Parts

    /// Adds the speaker in brackets, unless the words shown hold the source.
    private func addSpeaker(of draft: ClaimDraft, besides shown: Range<Int>, to line: inout Line) {
        guard let index = draft.attribution,
            case .attribution(let attribution) = reading.mentions[index].detail
        else { return }
        if let source = attribution.source, reading.tokens.span(shown).contains(source) { return }
        let mention = reading.mentions[index].tokens
        guard let speaker = attribution.speakerWords(in: reading, within: mention) else { return }
        // Without its cue a denial would read as the opposite of what was said.
        let cue = attribution.cue.map { reading.tokens(of: $0, within: mention) } ?? 0..<0
        let denies = cue.contains { SpeakerWords.denials.contains(reading.tokens.key[$0]) }
        line.addMarks("[")
        line.addCapitalised { $0.add(speaker) }
        if denies {
            line.addMarks(" ")
            line.add(cue, of: reading)
        }
        line.addMarks(":] ")
    }

    /// "⟨The plan⟩, the minister told them, was dead": the subject of a statement that begins with its verb, behind who says it.
    private func subjectBeforeReport(of draft: ClaimDraft) -> Range<Int>? {
        let verb = draft.focus.lowerBound
        guard let index = draft.attribution,
            case .attribution(let attribution) = reading.mentions[index].detail,
            let cue = attribution.cue,
            let sentence = reading.sentence(of: verb)
        else { return nil }
        let mention = reading.mentions[index].tokens
        let source = attribution.source.map { reading.tokens(of: $0, within: mention).lowerBound }
        let report = min(reading.tokens(of: cue, within: mention).lowerBound, source ?? verb)
        let first = reading.sentences[sentence].tokens.lowerBound
        guard report - 1 > first, report < verb, reading.tokens.key[report - 1] == .comma,
            reading.tokens.key[verb - 1] == .comma, startsFinite(at: verb),
            case let subject = first..<report - 1, subject.count <= Restatement.longestSubject,
            !subject.contains(where: startsFinite)
        else { return nil }
        return subject
    }

    private func startsFinite(at token: Int) -> Bool {
        let index = reading.firstVerbGroup(from: token)
        return index < reading.verbGroups.count && reading.verbGroups[index].isFinite
            && reading.verbGroups[index].tokens.lowerBound == token
    }

    /// The words with the quotation mark that closes one that opens in them: "the plan “unwelcome.”".
    private func withClosingMark(_ focus: Range<Int>) -> Range<Int> {
        let keys = reading.tokens.key
        var open = 0
        for token in focus.suffix(5 * Restatement.margin)
        where reading.tokens.kind[token] == .punctuation {
            if keys[token] == QuotationKeys.opening {
                open += 1
            } else if keys[token] == QuotationKeys.closing {
                open -= 1
            } else if keys[token] == QuotationKeys.straight {
                open = open > 0 ? open - 1 : open + 1
            }
        }
        guard open > 0 else { return focus }
        let near = focus.upperBound..<min(focus.upperBound + 2, reading.tokens.count)
        let mark = near.first {
            keys[$0] == QuotationKeys.closing || keys[$0] == QuotationKeys.straight
        }
        return focus.lowerBound..<(mark.map { $0 + 1 } ?? focus.upperBound)
    }

    private func addClause(of draft: ClaimDraft, _ sentence: Range<Int>, to line: inout Line) {
        let clause = clause(of: draft, sentence)
        let near = near(draft.focus, in: clause)
        addSpeaker(of: draft, besides: near, to: &line)
        if near.lowerBound > clause.lowerBound { line.addMarks("[…] ") }
        add(near, to: &line)
        if near.upperBound < clause.upperBound { line.addMarks(" […]") }
    }

    private func addEvent(_ draft: ClaimDraft, _ sentence: Range<Int>, to line: inout Line) {
        let focus = draft.focus
        let range = voiceRange(of: draft, sentence)
        let index = reading.firstVerbGroup(from: focus.lowerBound)
        let isFinite =
            index < reading.verbGroups.count && reading.verbGroups[index].isFinite
            && reading.verbGroups[index].tokens.lowerBound < focus.upperBound
        let subject = subjects.subject(of: focus.lowerBound, isFinite: isFinite, in: range)
        guard let subject, subject.count <= Restatement.longestSubject else {
            return addClause(of: draft, sentence, to: &line)
        }
        if isAdjacent(subject, to: focus) {
            let words = subject.lowerBound..<focus.upperBound
            addSpeaker(of: draft, besides: words, to: &line)
            add(words, to: &line)
        } else {
            addSpeaker(of: draft, besides: focus, to: &line)
            let name = subject.count == 1 ? antecedent.words(forPronoun: subject.lowerBound) : nil
            line.addMarks("[")
            line.addCapitalised { line in
                if let name { line.add(name) } else { line.add(subject, of: reading) }
            }
            // "[The jail,] built in 1987": a participle is told of the subject, not a sentence.
            if !isFinite { line.addMarks(",") }
            line.addMarks("] ")
            add(focus, to: &line)
        }
        addTime(after: focus, in: sentence, to: &line)
    }

    /// The words of the sentence that have the voice of the claim: the article's or a source's.
    private func voiceRange(of draft: ClaimDraft, _ sentence: Range<Int>) -> Range<Int> {
        guard let index = draft.attribution else { return sentence }
        let content = voices.contentTokens(of: index).clamped(to: sentence)
        return content.contains(draft.focus.lowerBound) ? content : sentence
    }

    private func isAdjacent(_ subject: Range<Int>, to focus: Range<Int>) -> Bool {
        subject.upperBound <= focus.lowerBound && focus.lowerBound - subject.upperBound <= 3
            && (subject.upperBound..<focus.lowerBound).allSatisfy { reading.tag($0).isAdverb }
    }

    /// The time that closes the sentence's predicate: "[last week, 3 to 9 March 2025]".
    private func addTime(after focus: Range<Int>, in sentence: Range<Int>, to line: inout Line) {
        let near = focus.upperBound..<min(focus.upperBound + 4, sentence.upperBound)
        for token in near {
            if reading.tokens.kind[token] == .punctuation { return }
            guard let index = reading.mention(.time, covering: token) else { continue }
            add(focus.upperBound..<reading.mentions[index].tokens.upperBound, to: &line, gap: true)
            return
        }
    }

    /// As much of the clause as stands near the focus.
    private func near(_ focus: Range<Int>, in clause: Range<Int>) -> Range<Int> {
        let start = max(clause.lowerBound, focus.lowerBound - Restatement.margin)
        let end = min(clause.upperBound, focus.upperBound + Restatement.margin)
        return start..<max(end, focus.upperBound)
    }

    /// The clause that asserts the claim.
    private func clause(of draft: ClaimDraft, _ sentence: Range<Int>) -> Range<Int> {
        let told = reading.tokens.withoutListMark(reading.withoutDateline(sentence))
        let sentence = told.lowerBound <= draft.focus.lowerBound ? told : sentence
        return clauses.clause(around: draft.focus, in: sentence)
    }

    /// Adds the words of a run of tokens, with worked-out dates and the names that pronouns stand for.
    private func add(_ range: Range<Int>, to line: inout Line, gap: Bool = false) {
        if gap { line.addMarks(" ") }
        let end = min(range.upperBound, range.lowerBound + 5 * Restatement.margin)
        var start = range.lowerBound
        // "[Ann Lind:] she would go" says already who "she" is.
        if !gap, start < end, let name = antecedent.words(forPronoun: start),
            !line.holds(name)
        {
            line.addMarks("[")
            line.add(name)
            line.addMarks("]")
            start += 1
            if start < end, reading.tokens.gap[start] != .none { line.addMarks(" ") }
        }
        let typesOver = reading.typesOver
        var token = start
        while token < end {
            if typesOver[token] & MentionType.time.bit != 0, let date = dates.words(endingAt: token)
            {
                // "Monday's [3 March 2025] storm"
                if token + 1 < end, reading.tag(token + 1) == .possessive { token += 1 }
                line.add(start..<token + 1, of: reading)
                line.addMarks(" [")
                line.add(date)
                line.addMarks("]")
                start = token + 1
                if start < end, reading.tokens.gap[start] != .none { line.addMarks(" ") }
            }
            token += 1
        }
        line.add(start..<end, of: reading)
        if end < range.upperBound { line.addMarks(" […]") }
    }
}

extension Attribution {
    /// The words that name the speaker as the text does, "A spokesperson for the mayor"; the full name where the text
    /// has a surname or a pronoun.
    func speakerWords(in reading: Reading, within mention: Range<Int>) -> String? {
        guard let source else { return speaker }
        let tokens = reading.tokens(of: source, within: mention)
        guard tokens.count > 1 else { return speaker ?? reading.source[source] }
        // "Her lawyer" is whose?
        if reading.tag(tokens.lowerBound) == .pronounPossessive, let speaker,
            !tokens.contains(where: { reading.has(.person, at: $0) })
        {
            return speaker
        }
        // "The judge", whose name was told before.
        if let speaker, tokens.count == 2, reading.tokens.key[tokens.lowerBound] == .the,
            !reading.text(tokens).contains(speaker)
        {
            return reading.text(tokens) + ", " + speaker
        }
        var end = tokens.lowerBound
        while end < tokens.upperBound,
            !SpeakerWords.ends.contains(reading.tokens.key[end]) || reading.tokens.joinsNames(end)
        {
            end += 1
        }
        // "His lawyer, Ann Lind": the name says more than the role alone.
        let isNamed = (tokens.lowerBound..<end).contains { reading.has(.person, at: $0) }
        if !isNamed, end < tokens.upperBound,
            // "The tribunal's president, Dame ⟨Ruth Calder⟩"
            let first = (end + 1..<max(end + 1, min(end + 4, tokens.upperBound))).prefix(while: {
                reading.tokens.shape[$0].contains(.capitalised)
            }).first(where: { reading.has(.person, at: $0) }),
            let index = reading.mention(.person, covering: first),
            reading.mentions[index].tokens.upperBound <= tokens.upperBound
        {
            end = reading.mentions[index].tokens.upperBound
        }
        // "The judge who quashed it, Ann Lind"
        if !isNamed, end < tokens.upperBound, reading.tokens.key[end] != .comma,
            let name = name(behindCommaIn: end..<tokens.upperBound, reading)
        {
            return reading.text(tokens.lowerBound..<end) + ", " + reading.text(name)
        }
        let words = tokens.lowerBound..<end
        guard words.count > 1, words.count <= 12 else { return speaker ?? reading.source[source] }
        return reading.text(words)
    }

    /// The person whose name closes the source behind a comma.
    private func name(behindCommaIn range: Range<Int>, _ reading: Reading) -> Range<Int>? {
        guard let comma = range.last(where: { reading.tokens.key[$0] == .comma }),
            let index = reading.mention(.person, covering: comma + 1),
            case let name = reading.mentions[index].tokens,
            name.lowerBound == comma + 1, name.upperBound == range.upperBound
        else { return nil }
        return name
    }
}

private enum QuotationKeys {
    static let opening = WordKey("“")
    static let closing = WordKey("”")
    static let straight = WordKey("\"")
}

private enum SpeakerWords {
    /// Cues after which the content is what somebody does not hold, or is not sure of.
    static let denials = WordSet(
        """
        deny denies denied denying denial denials dispute disputes disputed disputing reject rejects
        rejected rejecting refute refutes refuted refuting rebut rebuts rebutted contest contests
        contested doubt doubts doubted doubting dismiss dismisses dismissed dismissing disavow disavows
        disavowed contradict contradicts contradicted question questions questioned questioning never not
        n't
        """
    )
    /// Where what is told about a speaker begins.
    static let ends = WordSet(", ; : ( who which whose that \u{2013} \u{2014} --")
}
