/// Finds attributions that hang on a reporting verb: indirect and mixed speech, beliefs and wishes.
///
/// Rules find what may be a cue with its content and its source; the model, if there is one, judges. It is an
/// object because the rules for nouns and adjectives hold it: a copy counts one reference, and what one of them
/// has found out the others know.
final class ReportedSpeech {
    let syntax: ClauseSyntax
    let verbs: ReportingVerbs
    let model: AttributionModel?
    let sources: SourceFinder
    let complements: ComplementFinder
    let ends: ContentEnd
    let choice: SourceChoice
    let judge: CueJudge
    /// The candidates of the choice that is made just now; one list for all, to use its memory again.
    @exclusivity(unchecked) var candidates = SourceChoice.Candidates()
    /// By finite verb group its subject, nil where it wasn't asked for yet.
    @exclusivity(unchecked) private var knownSubjects: [Range<Int>??]
    let prepositions = ReportingFrames.prepositions
    /// Whether every possible cue is kept, with what the decisions looked at.
    let isTraining: Bool

    init(
        _ syntax: ClauseSyntax,
        verbs: ReportingVerbs,
        model: AttributionModel?,
        isTraining: Bool = false
    ) {
        self.syntax = syntax
        self.verbs = verbs
        self.model = model
        self.isTraining = isTraining
        sources = SourceFinder(syntax: syntax)
        complements = ComplementFinder(syntax: syntax)
        ends = ContentEnd(syntax: syntax, verbs: verbs, model: model)
        choice = SourceChoice(syntax: syntax, sources: sources, weights: model?.source)
        judge = CueJudge(syntax: syntax, choice: choice, weights: model?.cue)
        knownSubjects = [Range<Int>??](repeating: .none, count: syntax.verbGroups.count)
    }

    /// The subject that stands before a verb group.
    ///
    /// Each verb asks for those of the verbs before it, so that they are kept.
    func subject(beforeGroup index: Int) -> Range<Int>? {
        if let known = knownSubjects[index] { return known }
        let subject = sources.subject(before: syntax.verbGroups[index].tokens.lowerBound)
        knownSubjects[index] = .some(subject)
        return subject
    }

    /// The attributions of one verb group; `earlier` is the last found before it in the same sentence.
    func drafts(of index: Int, earlier: EarlierReport?) -> [AttributionDraft] {
        let group = syntax.verbGroups[index]
        // "According to" has rules of its own.
        guard syntax.key(group.head) != .according, !isNaming(group), !isTelephoning(group),
            !isWithheld(group),
            !ContentWords.signing.contains(syntax.key(group.head)), !goesOn(group),
            !isNotedDown(group)
        else { return [] }
        let after = self.after(group)
        let known = frames(of: group, before: after)
        let stem = syntax.stem(group.head)
        guard known != nil || mayReport(stem, before: after) else { return [] }
        if let estimate = estimate(verb: group, index: index, earlier: earlier) {
            return [estimate]
        }
        // "continued by ⟨saying⟩": the verb behind reports.
        if syntax.key(after) == .by, syntax.verbGroup(at: after + 1)?.tense == .gerund,
            ContentWords.sayingSo.contains(syntax.key(after + 1))
        {
            return []
        }
        let isRefusal = isRefusal(group)
        guard !isRefusal || judgesMore else { return [] }
        let limit = mainClause(behind: group) ?? syntax.limit(from: group.head)
        guard after < limit || known?.canFollowContent == true, after <= limit else { return [] }
        let verb = Verb(
            group: group,
            index: index,
            stem: stem,
            known: isRefusal ? nil : known,
            after: after,
            limit: limit
        )
        if group.isPassive { return passive(verb, earlier) }
        let ruled = subject(of: group, index: index, earlier: earlier)
        if let comment = comment(verb, ruled) { return [comment] }
        if let relative = relative(verb, ruled) { return [relative] }
        if judgesMore, mayClose(verb) {
            let found = before(verb, ruled)
            if !found.isEmpty { return found }
        }
        if let found = complement(of: verb, source: ruled) {
            return contentsAfter(verb, found.complement, found.isByRule, ruled, earlier)
        }
        return before(verb, ruled)
    }

    /// The token after a verb and the particle that belongs to it, if that ends the report: ", she pointed out,".
    private func after(_ group: VerbGroup) -> Int {
        let after = max(group.tokens.upperBound, group.head + 1)
        let isParticle =
            ContentWords.pointing.contains(syntax.key(group.head))
            && syntax.key(after) == .out
        return isParticle && syntax.isMark(after + 1) ? after + 1 : after
    }

    /// A verb whose content is sought.
    struct Verb {
        let group: VerbGroup
        let index: Int
        let stem: UInt64
        /// The frames in the table, if it is there.
        let known: ReportingFrames?
        /// The token after it.
        let after: Int
        let limit: Int

        var isKnown: Bool { known != nil }
    }

    /// Whether more than the rules' cues are put before the judge.
    var judgesMore: Bool { isTraining || model?.cue != nil }

    func mayReport(_ stem: UInt64, before after: Int) -> Bool {
        guard judgesMore else { return false }
        return isTraining || model?.mayReport(stem) == true
            || syntax.key(after) == .that
    }

    // MARK: Content after the verb

    private func complement(
        of verb: Verb,
        source: Range<Int>?
    ) -> (complement: Complement, isByRule: Bool)? {
        guard verb.after < verb.limit else { return nil }
        let after = verb.after
        if takesGerund(verb) {
            return (Complement(start: after, kind: .infinitive, cueEnd: after), true)
        }
        if let known = verb.known,
            let found = complements.complement(
                of: known,
                after: behindTime(after, known, limit: verb.limit),
                limit: verb.limit
            )
        {
            if isClause(found, of: verb) {
                return (Complement(start: found.start, kind: .clause, cueEnd: found.cueEnd), true)
            }
            return (found, isPlausible(found, known, source: source, group: verb.group))
        }
        guard judgesMore,
            let found = complements.complement(of: .anything, after: after, limit: verb.limit)
        else { return nil }
        return (found, false)
    }

    /// "called ⟨Wednesday⟩ for a vote": what is asked for begins behind the day.
    private func behindTime(_ after: Int, _ frames: ReportingFrames, limit: Int) -> Int {
        guard syntax.isTime(after) else { return after }
        var end = after
        while end < limit, syntax.isTime(end) { end += 1 }
        guard end < limit, let frame = prepositions[syntax.key(end)] else { return after }
        return frames.contains(frame) ? end : after
    }

    private func contentsAfter(
        _ verb: Verb,
        _ complement: Complement,
        _ isByRule: Bool,
        _ ruled: Range<Int>?,
        _ earlier: EarlierReport?
    ) -> [AttributionDraft] {
        // "Firms must ⟨report leaks⟩": what they are to say or may.
        if complement.kind == .nounPhrase, verb.group.tense == .modal, !isTraining,
            syntax.key(verb.group.head) == ContentWords.report,
            ContentWords.obliging.contains(syntax.key(verb.group.tokens.lowerBound))
        {
            return []
        }
        let frames = verb.known ?? []
        let isStatement =
            frames.contains(.quote) && !frames.contains(.stance)
            && (complement.kind == .clause || complement.kind == .thatClause)
        let group = verb.group
        let isClaim = isClaim(complement, verb, source: ruled)
        let trace = isTraining ? AttributionTrace() : nil
        let isRaising = ContentWords.raising.contains(syntax.key(group.head))
        let source = source(
            of: group,
            index: verb.index,
            stem: verb.stem,
            form: .verbBefore,
            ruled,
            earlier,
            trace
        )
        let frame = CueFrame(
            head: group.head,
            cue: group.tokens.lowerBound..<max(complement.cueEnd, group.tokens.upperBound),
            stem: verb.stem,
            form: .verbBefore,
            kind: complement.kind,
            contentStart: complement.start,
            group: group,
            // "to stress that" may report; "to stress unity" tells what is done.
            isByRule: isByRule && (isStatement || group.tense != .infinitive),
            verb: complement.verb
        )
        // A verb of saying with a "that"-clause, or with a subject and its verb, reports, whatever stands around it.
        let isCertain =
            frame.isByRule && isStatement
            && (complement.kind == .thatClause || complement.hasVerb && !group.isNegated)
            || frame.isByRule && complement.kind == .infinitive && group.isFinite
                && ContentWords.pledging.contains(syntax.key(group.head))
            || takesGerund(verb)
            || verb.isKnown && complement.kind == .nounPhrase
                && (opensClaim(at: complement.start) || isUrged(complement.start, verb)
                    || frames.contains(.as) && ruled != nil
                        && isCalledSomething(from: complement.start, verb.limit))
        var score = judge.score(frame, source: source, trace: trace)
        if isCertain { score = max(score, 1) }
        guard score > 0 || isTraining else { return [] }
        var drafts = contents(
            of: frame,
            source,
            score,
            predicate(around: frame, ruled, verb.limit) ?? verb.limit,
            isStatement: judgesMore ? isClaim : isStatement,
            trace
        )
        // "lawmakers supporting the law said it failed": the object doesn't reach over another's verb.
        if complement.kind == .nounPhrase, group.tense == .gerund,
            drafts.contains(where: { reports(within: $0.content) })
        {
            return []
        }
        if isRaising, let ruled { addSubject(ruled, to: &drafts) }
        return drafts
    }

    /// "The mayor seems to be tired": what it says of the subject is attributed, to nobody.
    private func addSubject(_ subject: Range<Int>, to drafts: inout [AttributionDraft]) {
        guard judgesMore, let content = drafts.first?.content, drafts.count == 1,
            subject.upperBound <= content.lowerBound
        else { return }
        drafts[0].content = subject.lowerBound..<content.upperBound
        drafts[0].source = nil
    }

    /// Whether the verb reports here rather than acts: "show" and "find" need a study or a clause.
    private func isPlausible(
        _ complement: Complement,
        _ frames: ReportingFrames,
        source: Range<Int>?,
        group: VerbGroup
    ) -> Bool {
        if complement.kind == .nounPhrase, frames.contains(.document) {
            return isOfDocument(source)
        }
        if complement.kind == .nounPhrase || frames.contains(.stance) {
            // An action without a subject ("back pain") is mostly no report.
            return source != nil || group.tense == .gerund
        }
        return true
    }

    // MARK: Passive

    /// "is accused of", "was told that", "is expected to", "is being criticised as".
    private func passive(
        _ verb: Verb,
        _ earlier: EarlierReport?
    ) -> [AttributionDraft] {
        let after = verb.after
        guard after < verb.limit else { return [] }
        let group = verb.group
        let key = syntax.key(after)
        // "is quoted as ⟨saying⟩ that": the gerund reports.
        if key == ContentWords.as, let next = syntax.verbGroup(at: after + 1),
            next.tense == .gerund,
            verbs.frames(of: syntax.key(next.head))?.contains(.quote) == true
        {
            return []
        }
        let isInfinitive =
            key == .to && syntax.verbGroup(at: after)?.tense == .infinitive
        let isPreposition =
            key == .that || ContentWords.passivePrepositions.contains(key)
        let said = saidOfNobody(verb)
        guard let complement = said ?? passiveComplement(of: verb) else { return [] }
        let trace = isTraining ? AttributionTrace() : nil
        var source = source(
            of: group,
            index: verb.index,
            stem: verb.stem,
            form: .passive,
            nil,
            earlier,
            trace
        )
        // "⟨Two guards⟩ accused of beating a man": others say so.
        if let found = source, describedSubject(of: group)?.overlaps(found) == true {
            source = nil
        }
        let frame = CueFrame(
            head: group.head,
            cue: group.tokens,
            stem: verb.stem,
            form: .passive,
            kind: complement.kind,
            contentStart: complement.start,
            group: group,
            isByRule: verb.isKnown && (isInfinitive || isPreposition || said != nil),
            verb: complement.verb
        )
        var score = judge.score(frame, source: source, trace: trace)
        if said != nil { score = max(score, 1) }
        guard score > 0 || isTraining else { return [] }
        var drafts = contents(
            of: frame,
            source,
            score,
            predicate(behindParticiple: frame, verb.limit) ?? verb.limit,
            isStatement: key == .that || said != nil,
            trace
        )
        drafts = drafts.map(withoutAgent)
        if isInfinitive, let subject = sources.subject(before: group.tokens.lowerBound),
            source != subject
        {
            addSubject(subject, to: &drafts)
        }
        return drafts
    }

    /// What follows a passive: "accused ⟨of lying⟩", "expected ⟨to leave⟩".
    private func passiveComplement(of verb: Verb) -> Complement? {
        let after = verb.after
        let key = syntax.key(after)
        if key == .to, syntax.verbGroup(at: after)?.tense == .infinitive {
            return Complement(start: after, kind: .infinitive, cueEnd: after)
        }
        if key == .that || ContentWords.passivePrepositions.contains(key), after + 1 < verb.limit {
            return Complement(start: after + 1, kind: .clause, cueEnd: after)
        }
        guard judgesMore, !isName(after) else { return nil }
        return complements.complement(of: .anything, after: after, limit: verb.limit)
    }

    /// "It was reported on Monday ⟨the mill had closed⟩": a clause without "that" behind "it".
    private func saidOfNobody(_ verb: Verb) -> Complement? {
        guard verb.known?.contains(.clause) == true,
            syntax.key(verb.group.tokens.lowerBound - 1) == ContentWords.it,
            let found = complements.complement(of: .clause, after: verb.after, limit: verb.limit)
        else { return nil }
        return found.hasVerb ? found : nil
    }

    /// "was described as “reckless” ⟨by the police⟩": who said it is no part of it.
    private func withoutAgent(_ draft: AttributionDraft) -> AttributionDraft {
        var draft = draft
        let content = draft.content
        if let by = content.dropFirst().first(where: {
            syntax.key($0) == .by && syntax.mark($0 - 1) == .closeQuote
        }), let trimmed = ends.trimmed(content.lowerBound..<by) {
            draft.content = trimmed
            draft.source = sources.source(from: by + 1, limit: content.upperBound) ?? draft.source
        }
        return draft
    }

    /// "The prize is called “The Golden Oar”": nobody said that.
    private func isName(_ mark: Int) -> Bool {
        syntax.mark(mark) == .openQuote && syntax.isCapitalised(mark + 1)
    }
}
