/// Finds direct quotations with who said them.
struct QuotedSpeech: Sendable {
    let syntax: ClauseSyntax
    let verbs: ReportingVerbs
    let sources: SourceFinder
    let ends: ContentEnd

    /// How far from its quotation a cue may stand, in tokens.
    private static let reach = 45

    init(_ syntax: ClauseSyntax, verbs: ReportingVerbs) {
        self.syntax = syntax
        self.verbs = verbs
        sources = SourceFinder(syntax: syntax)
        ends = ContentEnd(syntax: syntax, verbs: verbs)
    }

    /// What a quotation says about its speaker.
    struct Report: Sendable, Equatable {
        let source: Range<Int>?
        let cue: Range<Int>
    }

    /// How many tokens behind a cue a quotation may still go on from it.
    private static let longestSpeech = 600

    /// The drafts of all quotations that are sentences of their own, in order.
    func drafts() -> [AttributionDraft] {
        var drafts: [AttributionDraft] = []
        var previous: (report: Report, end: Int)?
        var outerEnd = 0
        for quotation in syntax.quotations where quotation.open >= outerEnd {
            outerEnd = quotation.close ?? quotation.content.upperBound
            guard let content = ends.trimmed(quotation.content) else { continue }
            var report = report(beside: quotation)
            let goesOn = report == nil
            if report == nil, let told = reportBefore(quotation),
                told.cue.lowerBound > previous?.report.cue.lowerBound ?? -1
            {
                report = told
            } else if report == nil, let earlier = previous,
                quotation.open - earlier.report.cue.upperBound <= QuotedSpeech.longestSpeech,
                isIndependent(quotation) && isClose(quotation.open, to: earlier.end)
                    || resumes(quotation, behind: earlier.report)
            {
                report = earlier.report
            }
            guard let report else {
                if let draft = draft(withoutReport: quotation, content) { drafts.append(draft) }
                continue
            }
            previous = (report, max(outerEnd, report.cue.upperBound))
            guard !isOpening(content) else { continue }
            var draft = AttributionDraft(
                source: report.source,
                cue: report.cue,
                content: content,
                isStatement: true
            )
            draft.goesOn = goesOn
            drafts.append(draft)
            if let rest = thatClause(behind: report, of: quotation) { drafts.append(rest) }
        }
        return drafts
    }

    /// "“It is bad luck,” he told the paper, ⟨that both lived here⟩": a clause with which the speaker goes on.
    private func thatClause(behind report: Report, of quotation: Quotation) -> AttributionDraft? {
        guard let close = quotation.close, report.cue.lowerBound > close else { return nil }
        let limit = syntax.limit(from: close)
        var token = max(report.cue.upperBound, report.source?.upperBound ?? 0)
        let bound = min(limit, token + 15)
        while token + 2 < bound, syntax.mark(token) != .openQuote, syntax.mark(token) != .stop,
            syntax.verbGroup(at: token)?.isFinite != true
        {
            guard syntax.mark(token) == .comma, syntax.key(token + 1) == .that,
                syntax.tag(token + 1) == .preposition
            else {
                token += 1
                continue
            }
            let end = ends.end(from: token + 2, kind: .thatClause, hasVerb: true, limit: limit)
            guard let content = ends.trimmed(token + 2..<max(end, token + 2)) else { return nil }
            return .init(
                source: report.source,
                cue: report.cue,
                content: content,
                isStatement: true
            )
        }
        return nil
    }

    /// "“However,” he said, “it opened.”": a word that only leads to what follows says nothing.
    private func isOpening(_ content: Range<Int>) -> Bool {
        content.count == 1 && QuotedSpeech.openings.contains(syntax.key(content.lowerBound))
    }

    /// Who is named right behind a quotation or before it; "The paper asked: “Who let him out?” The board said": the colon comes
    /// first.
    private func report(beside quotation: Quotation) -> Report? {
        if syntax.mark(quotation.open - 1) == .colon,
            syntax.mark(quotation.content.upperBound - 1) == .stop,
            let report = report(before: quotation)
        {
            return report
        }
        return report(after: quotation) ?? report(before: quotation)
    }

    // MARK: "…," said Webb

    private func report(after quotation: Quotation) -> Report? {
        guard let close = quotation.close, close + 1 < syntax.count,
            opensClause(quotation), syntax.gap(close + 1) < .line
        else { return nil }
        var start = close + 1
        let last = quotation.content.upperBound - 1
        if syntax.mark(start) == .comma {
            start += 1
        } else {
            // "“It is over.” Webb said no more" is two sentences; "“Is it?” he asked" is one.
            let isMarked = syntax.mark(last) != .none && syntax.key(last) != .fullStop
            guard isMarked || lacksComma(quotation) || isWholeReport(from: start) else {
                return nil
            }
        }
        let limit = bound(from: start)
        var token = start
        while token < limit {
            guard let group = syntax.verbGroup(at: token) else {
                token += 1
                continue
            }
            guard group.isFinite || isMisreadCue(group, from: start),
                verbs.frames(of: syntax.key(group.head))?.canFollowContent == true
                    || isSpeakers(group, from: start, behind: quotation)
            else {
                // A relative clause inside the source may stand before the cue, or a noun taken for a base form.
                if token > start && sources.isRelativePronoun(token - 1)
                    || group.tense == .infinitive && group.tokens.count == 1
                {
                    token = group.tokens.upperBound
                    continue
                }
                return nil
            }
            return report(group, from: start, limit: limit)
        }
        return nil
    }

    /// "“…,” Webb ⟨tweeted⟩ on Monday": behind a quotation and a name the past may be taken for a participle.
    ///
    /// Before the name as well: "“…,” ⟨repeated⟩ Ann Webb".
    private func isMisreadCue(_ group: VerbGroup, from start: Int) -> Bool {
        guard group.tokens.count == 1, group.tense == .participle || group.tense == .infinitive
        else { return false }
        if group.tokens.lowerBound == start {
            return syntax.isCapitalised(start + 1)
                || ClosedWords.articles.contains(syntax.key(start + 1))
        }
        guard group.tense == .participle else { return false }
        return syntax.nounPhrase(at: group.tokens.lowerBound - 1) != nil
            || sources.isPronoun(group.tokens.lowerBound - 1)
            || syntax.mark(group.tokens.lowerBound - 1) == .comma
    }

    /// "“It is over,” an angry Webb ⟨barked⟩.", "…, he ⟨was quoted⟩ as saying": behind a quoted clause and somebody the verb
    /// says how it was said, whatever verb it is.
    private func isSpeakers(_ group: VerbGroup, from start: Int, behind quotation: Quotation)
        -> Bool
    {
        guard group.isFinite, quotation.content.count > 3,
            syntax.startsSentence(quotation.open), syntax.hasFiniteVerb(quotation.content),
            syntax.phraseEnd(from: start) == group.tokens.lowerBound
        else { return false }
        if group.isPassive { return syntax.key(group.head) == ContentWords.quoted }
        let next = group.tokens.upperBound
        return group.tokens.count == 1 && !ClosedWords.auxiliaries.contains(syntax.key(group.head))
            && (next >= syntax.count || syntax.mark(next) == .stop || syntax.isTime(next))
    }

    /// "“It is over.” Webb said.": a full stop in the place of a comma, where nothing but who said it follows.
    private func isWholeReport(from start: Int) -> Bool {
        guard let end = syntax.phraseEnd(from: start), let group = syntax.verbGroup(at: end),
            group.isFinite, group.tokens.lowerBound == end,
            syntax.mark(group.tokens.upperBound) == .stop
        else { return false }
        return verbs.frames(of: syntax.key(group.head))?.isSuperset(of: [.clause, .quote]) == true
    }

    /// "“We lost the mill” said Webb": a clause that opens its sentence and ends without a mark.
    private func lacksComma(_ quotation: Quotation) -> Bool {
        guard syntax.mark(quotation.content.upperBound - 1) == .none,
            syntax.startsSentence(quotation.open), quotation.content.count > 3
        else { return false }
        return quotation.content.contains { syntax.verbGroup(at: $0)?.isFinite == true }
    }

    private func report(_ group: VerbGroup, from start: Int, limit: Int) -> Report? {
        if group.tokens.lowerBound <= start + 1, syntax.nounPhrase(at: start) == nil,
            !sources.isPronoun(start)
        {
            let after = group.tokens.upperBound
            return Report(source: sources.source(from: after, limit: limit), cue: group.tokens)
        }
        guard let subject = sources.subject(before: group.tokens.lowerBound),
            subject.lowerBound <= start + 3
        else { return nil }
        return Report(source: subject, cue: group.tokens)
    }

    // MARK: Webb said, "…"

    private func report(before quotation: Quotation) -> Report? {
        let mark = quotation.open - 1
        // "…, she said, adding “it is over.”"
        if let group = syntax.verbGroup(at: mark), syntax.gap(quotation.open) < .line,
            let frames = verbs.frames(of: syntax.key(group.head)), frames.contains(.quote),
            frames.contains(.clause), group.tense == .gerund, isIndependent(quotation)
        {
            return Report(source: source(of: group, limit: mark), cue: group.tokens)
        }
        // Behind a colon it may be a paragraph of its own.
        let isApart = mark > 0 && syntax.gap(quotation.open) >= .line
        guard mark > 0, syntax.mark(mark) == .colon || syntax.mark(mark) == .comma && !isApart
        else { return nil }
        let sentence = syntax.sentence(at: mark)
        let floor = max(sentence.lowerBound, mark - QuotedSpeech.reach)
        var token = mark - 1
        while token >= floor {
            guard let group = syntax.verbGroup(at: token) else {
                if syntax.mark(token) == .stop { return nil }
                token -= 1
                continue
            }
            if verbs.frames(of: syntax.key(group.head))?.canFollowContent == true
                || putsSo(group)
            {
                return Report(source: source(of: group, limit: mark), cue: group.tokens)
            }
            guard syntax.mark(mark) == .colon || !group.isFinite else { return nil }
            token = group.tokens.lowerBound - 1
        }
        return introduced(quotation, isApart: isApart, from: floor)
    }

    /// "It closed because, as Webb ⟨put⟩ it, “it was over”".
    private func putsSo(_ group: VerbGroup) -> Bool {
        let next = group.tokens.upperBound
        return group.isFinite && ContentWords.putting.contains(syntax.key(group.head))
            && syntax.key(next) == ContentWords.it && syntax.isMark(next + 1)
    }

    private func source(of group: VerbGroup, limit: Int) -> Range<Int>? {
        let first = group.tokens.lowerBound
        if first > 0, syntax.isMark(first - 1), group.isFinite {
            // "“Yes,” said Webb, “it is.”"
            let inverted = sources.source(from: group.tokens.upperBound, limit: limit)
            return inverted ?? sources.subject(before: first)
        }
        if group.isFinite {
            if let subject = sources.subject(before: first) { return subject }
            // "Webb said he would go and ⟨added⟩, “I'm tired”"
            guard first > 0, syntax.tag(first - 1) == .conjunction else { return nil }
        }
        return earlierSubject(before: first, reportsFirst: group.isFinite)
    }

    /// The subject of the finite verb before `first`, of one that reports where there is one and it is asked for.
    private func earlierSubject(before first: Int, reportsFirst: Bool) -> Range<Int>? {
        let sentence = syntax.sentence(at: first)
        var token = first - 1
        var nearest: Range<Int>?
        let floor = max(sentence.lowerBound, first - 2 * QuotedSpeech.reach)
        while token >= floor {
            if let earlier = syntax.verbGroup(at: token) {
                if earlier.isFinite {
                    let subject = sources.subject(before: earlier.tokens.lowerBound)
                    let reports =
                        verbs.frames(of: syntax.key(earlier.head))?.canFollowContent == true
                    if !reportsFirst || reports && subject != nil { return subject }
                    nearest = nearest ?? subject
                }
                token = earlier.tokens.lowerBound
            }
            token -= 1
        }
        return nearest
    }

    // MARK: Quotations without a cue

    /// Whether it is a sentence of its own: it begins one and ends one.
    func isIndependent(_ quotation: Quotation) -> Bool {
        guard quotation.content.count > 2,
            syntax.startsSentence(quotation.open)
                || syntax.verbGroup(at: quotation.open - 1)?.tense == .gerund
        else {
            return false
        }
        guard let close = quotation.close else { return true }
        return syntax.mark(quotation.content.upperBound - 1) == .stop
            || close + 1 < syntax.count && syntax.mark(close + 1) == .stop
            || close + 1 == syntax.count || syntax.gap(close + 1) >= .line
    }

    /// "“It was late,” he said of those who came, “but we won.”": a second clause in the sentence of a report, whatever stands
    /// between.
    private func resumes(_ quotation: Quotation, behind report: Report) -> Bool {
        syntax.mark(quotation.open - 1) == .comma && quotation.content.count > 3
            && report.cue.upperBound < quotation.open && quotation.open - report.cue.upperBound < 40
            && syntax.sentence(at: quotation.open - 1).contains(report.cue.lowerBound)
            && syntax.hasFiniteVerb(quotation.content)
    }

    /// Whether it can be the same person's: in the same paragraph or the next one.
    func isClose(_ open: Int, to end: Int) -> Bool {
        guard end <= open else { return true }
        var breaks = 0
        var token = end
        while token <= open, token < syntax.count {
            if syntax.gap(token) >= .line { breaks += 1 }
            token += 1
            if token - end > 150 { return false }
        }
        return breaks <= 1
    }

    /// Whether the quotation stands where a clause can: at a sentence's start or after a mark.
    private func opensClause(_ quotation: Quotation) -> Bool {
        syntax.startsSentence(quotation.open) || syntax.isMark(quotation.open - 1)
    }

    private func bound(from start: Int) -> Int {
        var token = start
        let limit = min(syntax.count, start + QuotedSpeech.reach)
        while token < limit {
            if syntax.mark(token) == .stop || syntax.mark(token) == .openQuote
                || syntax.gap(token) >= .line
            {
                return token
            }
            token += 1
        }
        return limit
    }

    private static let openings = WordSet(
        "however well look but and yet still now therefore meanwhile moreover also so furthermore besides"
    )
}
