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
            !isNotedDown(group), !takesObjectInRelative(group)
        else { return [] }
        let after = self.after(group)
        let known = frames(of: group, before: after)
        let stem = syntax.stem(group.head)
        guard known != nil || ascribes(group.head) || mayReport(stem, before: after) else {
            return []
        }
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
        let limit = min(
            mainClause(behind: group) ?? syntax.limit(from: group.head),
            quotationEnd(around: group.head)
        )
        guard after < limit || known?.canFollowContent == true, after <= limit else { return [] }
        let verb = Verb(
            group: group,
            index: index,
            stem: stem,
            known: isRefusal ? nil : known,
            after: after,
            limit: limit
        )
        return drafts(of: verb, earlier)
    }

    /// What a verb reports that is known to be no name, no refusal and no figure.
    private func drafts(of verb: Verb, _ earlier: EarlierReport?) -> [AttributionDraft] {
        let group = verb.group
        if group.isPassive {
            let told = toldBefore(verb)
            return told.isEmpty ? passive(verb, earlier) : told
        }
        let ruled = subject(of: group, index: verb.index, earlier: earlier)
        if let other = contrary(verb, ruled) ?? cause(verb, ruled) { return [other] }
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

    /// Where the words of a speech end that holds the token: what is told inside ends there too.
    private func quotationEnd(around token: Int) -> Int {
        guard let index = syntax.quotation(at: token) else { return syntax.count }
        let content = syntax.quotations[index].content
        return content.count > 3 ? content.upperBound : syntax.count
    }

    /// The token after a verb and the particle that belongs to it, if that ends the report: ", she pointed out,".
    private func after(_ group: VerbGroup) -> Int {
        let after = max(group.tokens.upperBound, group.head + 1)
        let isParticle =
            ContentWords.pointing.contains(syntax.key(group.head))
            && syntax.key(after) == .out
        // "Two months, she said afterward, is too little"
        let isAdverb =
            syntax.tag(after).isAdverb && syntax.mark(after + 1) == .comma
            && ContentWords.sayings.contains(syntax.key(group.head))
        return isParticle && syntax.isMark(after + 1) || isAdverb ? after + 1 : after
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

    /// What the verb's complement says, if the verb reports it.
    private func contentsAfter(
        _ verb: Verb,
        _ complement: Complement,
        _ isByRule: Bool,
        _ ruled: Range<Int>?,
        _ earlier: EarlierReport?
    ) -> [AttributionDraft] {
        guard isTraining || !isObliged(verb, complement) && !tellsNothing(complement, verb) else {
            return []
        }
        let group = verb.group
        let isClaim = isClaim(complement, verb, source: ruled)
        let trace = isTraining ? AttributionTrace() : nil
        let informant = self.informant(of: verb, before: complement.start)
        let source =
            informant
            ?? source(
                of: group,
                index: verb.index,
                stem: verb.stem,
                form: .verbBefore,
                ruled,
                earlier,
                trace
            )
        let saysClause = saysClause(verb, complement)
        let frame = CueFrame(
            head: group.head,
            cue: group.tokens.lowerBound..<max(complement.cueEnd, group.tokens.upperBound),
            stem: verb.stem,
            form: .verbBefore,
            kind: complement.kind,
            contentStart: complement.start,
            group: group,
            // "to stress that" may report; "to stress unity" tells what is done.
            isByRule: isByRule && (saysClause || group.tense != .infinitive),
            verb: complement.verb
        )
        var score = judge.score(frame, source: source, trace: trace)
        if isCertain(verb, complement, frame, saysClause: saysClause, ruled) || informant != nil {
            score = max(score, 1)
        }
        guard score > 0 || isTraining else { return [] }
        var drafts = contents(
            of: frame,
            source,
            score,
            predicate(around: frame, ruled, verb.limit) ?? verb.limit,
            isStatement: judgesMore ? isClaim : saysClause,
            trace
        )
        // "lawmakers supporting the law said it failed": the object doesn't reach over another's verb.
        if complement.kind == .nounPhrase, group.tense == .gerund,
            drafts.contains(where: { reports(within: $0.content) })
        {
            return []
        }
        if ContentWords.raising.contains(syntax.key(group.head)), let ruled {
            addSubject(ruled, to: &drafts)
        }
        return drafts
    }

    /// "Firms must ⟨report leaks⟩": what they are to say or may.
    private func isObliged(_ verb: Verb, _ complement: Complement) -> Bool {
        complement.kind == .nounPhrase && verb.group.tense == .modal
            && syntax.key(verb.group.head) == ContentWords.report
            && ContentWords.obliging.contains(syntax.key(verb.group.tokens.lowerBound))
    }

    /// "The mayor seems to be tired": what it says of the subject is attributed, to nobody.
    func addSubject(_ subject: Range<Int>, to drafts: inout [AttributionDraft]) {
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
}
