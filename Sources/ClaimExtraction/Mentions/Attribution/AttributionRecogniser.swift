/// Finds who is reported to have said what.
///
/// Quotations come first: their cues report nothing else, and what stands inside them is the speaker's.
struct AttributionRecogniser: Recogniser {
    private let verbs = ReportingVerbs.all
    var model = AttributionModel.bundled
    /// Whether every possible cue is kept, with what the decisions looked at.
    var isTraining = false

    func recognise(in reading: inout Reading) {
        guard reading.tags.count == reading.tokens.count else { return }
        let syntax = ClauseSyntax(reading, verbs: verbs)
        var drafts = drafts(of: syntax)
        SpeakerResolution(reading, syntax: syntax, of: drafts).resolve(&drafts)
        for draft in drafts {
            var attribution = Attribution(
                source: draft.source.map { reading.tokens.span($0) },
                cue: draft.cue.map { reading.tokens.span($0) },
                content: reading.tokens.span(draft.content),
                mode: mode(of: draft.content, in: syntax)
            )
            attribution.speaker = draft.speaker
            attribution.isStatement =
                draft.isStatement
                || attribution.mode != .indirect && !quotesOnlyNames(draft.content, in: syntax)
            reading.add(.attribution(attribution), over: draft.extent)
        }
    }

    /// Every attribution, in text order of contents, the longer first.
    func drafts(of syntax: ClauseSyntax) -> [AttributionDraft] {
        let quoted = QuotedSpeech(syntax, verbs: verbs).drafts()
        let speech = ReportedSpeech(syntax, verbs: verbs, model: model, isTraining: isTraining)
        var reports = ReportReader(speech, verbs: verbs, quoted: quoted)
        var drafts = quoted + reports.drafts(keepingInner: isTraining)
        drafts += ColonSpeech(speech).drafts()
        if isTraining { return drafts }
        let lists = ListedSpeech(speech)
        drafts.removeAll { lists.announces($0.content) }
        drafts += lists.drafts(besides: drafts)
        drafts.sort { left, right in
            if left.content.lowerBound != right.content.lowerBound {
                return left.content.lowerBound < right.content.lowerBound
            }
            return left.content.upperBound > right.content.upperBound
        }
        var kept: [AttributionDraft] = []
        for draft in drafts where kept.last?.content != draft.content { kept.append(draft) }
        return kept
    }

    /// "to pass the “Clean Rivers Bill”": words outside, and in quotation marks nothing but capitals.
    private func quotesOnlyNames(_ content: Range<Int>, in syntax: ClauseSyntax) -> Bool {
        var quoted = 0
        var others = 0
        for token in content where !syntax.isMark(token) {
            guard syntax.quotation(at: token) != nil else {
                others += 1
                continue
            }
            guard syntax.isCapitalised(token) || syntax.tag(token) == .number else { return false }
            quoted += 1
        }
        // "the use of “We”": one capital may be a name, where much else stands around it.
        return others > 1 && (quoted > 1 || quoted == 1 && others > 4)
    }

    /// Direct if every word of the content is quoted, mixed if some are.
    private func mode(of content: Range<Int>, in syntax: ClauseSyntax) -> Attribution.Mode {
        var inside = 0
        var outside = 0
        for token in content where !syntax.isMark(token) {
            if syntax.quotation(at: token) == nil { outside += 1 } else { inside += 1 }
        }
        return inside == 0 ? .indirect : outside == 0 ? .direct : .mixed
    }
}
