/// Finds who is reported to have said what.
///
/// Quotations come first: their cues report nothing else, and what stands inside them is the speaker's.
struct AttributionRecogniser: Recogniser {
    private let verbs = ReportingVerbs.all

    func recognise(in reading: inout Reading) {
        guard reading.tags.count == reading.tokens.count else { return }
        let syntax = ClauseSyntax(reading)
        var drafts = drafts(of: syntax)
        SpeakerResolution(reading, syntax: syntax).resolve(&drafts)
        for draft in drafts {
            var attribution = Attribution(
                source: draft.source.map { reading.tokens.span($0) },
                cue: draft.cue.map { reading.tokens.span($0) },
                content: reading.tokens.span(draft.content),
                mode: mode(of: draft.content, in: syntax)
            )
            attribution.speaker = draft.speaker
            reading.add(.attribution(attribution), over: draft.extent)
        }
    }

    /// Every attribution, in text order of contents, the longer first.
    func drafts(of syntax: ClauseSyntax) -> [AttributionDraft] {
        let quoted = QuotedSpeech(syntax, verbs: verbs).drafts()
        var drafts = quoted + reported(in: syntax, quoted: quoted)
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

    private func reported(
        in syntax: ClauseSyntax,
        quoted: [AttributionDraft]
    ) -> [AttributionDraft] {
        let speech = ReportedSpeech(syntax, verbs: verbs)
        let nouns = ReportingNouns(syntax, verbs: verbs)
        let according = AccordingTo(syntax, verbs: verbs)
        var drafts: [AttributionDraft] = []
        var sentenceStart = 0
        var nextQuoted = 0
        let quotedByCue = quoted.sorted {
            ($0.cue?.lowerBound ?? 0) < ($1.cue?.lowerBound ?? 0)
        }
        var group = 0
        var phrase = 0
        for sentence in syntax.sentences {
            sentenceStart = drafts.count
            var cues = Set<Int>()
            while nextQuoted < quotedByCue.count,
                let cue = quotedByCue[nextQuoted].cue, cue.lowerBound < sentence.tokens.upperBound
            {
                cues.insert(cue.lowerBound)
                nextQuoted += 1
            }
            while group < syntax.verbGroups.count,
                syntax.verbGroups[group].head < sentence.tokens.upperBound
            {
                let verbGroup = syntax.verbGroups[group]
                if !cues.contains(verbGroup.tokens.lowerBound),
                    !isSpoken(verbGroup.head, in: syntax)
                {
                    drafts += speech.drafts(of: group, earlier: drafts[sentenceStart...])
                }
                group += 1
            }
            for token in sentence.tokens where syntax.key(token) == ContentWords.according {
                guard !isSpoken(token, in: syntax) else { continue }
                drafts += according.drafts(at: token, earlier: drafts[sentenceStart...])
            }
            while phrase < syntax.nounPhrases.count,
                syntax.nounPhrases[phrase].lowerBound < sentence.tokens.upperBound
            {
                if let draft = nouns.draft(of: syntax.nounPhrases[phrase]),
                    !isSpoken(draft.content.lowerBound, in: syntax),
                    !drafts[sentenceStart...].suffix(16).contains(where: {
                        $0.content.contains(draft.cue?.lowerBound ?? 0)
                            && $0.content.lowerBound + 4 > draft.cue?.lowerBound ?? 0
                    })
                {
                    drafts.append(draft)
                }
                phrase += 1
            }
        }
        return drafts
    }

    /// Whether the token stands inside a quotation long enough to be speech of its own.
    private func isSpoken(_ token: Int, in syntax: ClauseSyntax) -> Bool {
        guard let quotation = syntax.quotation(at: token) else { return false }
        return syntax.quotations[quotation].content.count > 3
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
