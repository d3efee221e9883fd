/// Finds what the items of a list say that the line above gives to somebody.
///
/// "According to the lawsuit:", "The report found that:", "Among its findings:", with items behind bullets, dashes or
/// numbers on lines of their own; each sentence of an item is one content.
struct ListedSpeech {
    private let speech: ReportedSpeech
    private let syntax: ClauseSyntax

    /// Who says what follows, and the words that tell so.
    private struct Lead {
        let source: Range<Int>?
        let cue: Range<Int>
    }

    /// Shares finders with those of verbs.
    init(_ speech: ReportedSpeech) {
        self.speech = speech
        syntax = speech.syntax
    }

    /// The drafts of all lists, but for sentences that `reports` say themselves whose they are.
    func drafts(besides reports: [AttributionDraft]) -> [AttributionDraft] {
        // Where the sentences begin in which somebody says something.
        let said = Set(
            reports.compactMap { report in
                report.isStatement
                    ? report.cue.map { syntax.sentence(at: $0.lowerBound).lowerBound } : nil
            }
        )
        var drafts: [AttributionDraft] = []
        var index = 0
        while index + 1 < syntax.sentences.count {
            let line = syntax.sentences[index].tokens
            index += 1
            guard syntax.mark(line.upperBound - 1) == .colon,
                isItem(syntax.sentences[index].tokens), let lead = lead(in: line)
            else { continue }
            while index < syntax.sentences.count {
                let item = syntax.sentences[index].tokens
                guard isItem(item) || !syntax.startsParagraph(item.lowerBound) else {
                    break
                }
                index += 1
                guard !said.contains(item.lowerBound), let draft = draft(of: item, lead) else {
                    continue
                }
                drafts.append(draft)
            }
        }
        return drafts
    }

    /// Whether a bullet, a dash or "1." stands at the beginning of a line.
    private func isItem(_ sentence: Range<Int>) -> Bool {
        syntax.tokens.withoutListMark(sentence) != sentence
    }

    private func draft(of item: Range<Int>, _ lead: Lead) -> AttributionDraft? {
        guard let content = speech.ends.trimmed(syntax.tokens.withoutListMark(item)),
            content.count > 2, syntax.asserts(content)
        else { return nil }
        return AttributionDraft(
            source: lead.source,
            cue: lead.cue,
            content: content,
            isStatement: true
        )
    }

    /// Whether a content only announces a list: "found ⟨that⟩:", "reported ⟨the following⟩:".
    func announces(_ content: Range<Int>) -> Bool {
        content.count < 4 && syntax.mark(content.upperBound) == .colon
            && content.allSatisfy { LeadWords.following.contains(syntax.key($0)) }
    }

    // MARK: The line above

    private func lead(in line: Range<Int>) -> Lead? {
        voucher(in: line) ?? findings(in: line) ?? verb(closing: line)
    }

    /// "According to the lawsuit:".
    private func voucher(in line: Range<Int>) -> Lead? {
        guard let cue = line.prefix(4).first(where: { syntax.key($0) == .according }),
            syntax.key(cue + 1) == .to,
            let source = speech.sources.source(from: cue + 2, limit: line.upperBound - 1)
        else { return nil }
        return Lead(source: source, cue: cue..<cue + 2)
    }

    /// "Among its findings:", "Among the claims in the lawsuit:", "Among the report's conclusions:".
    private func findings(in line: Range<Int>) -> Lead? {
        guard LeadWords.among.contains(syntax.key(line.lowerBound)),
            let end = syntax.phraseEnd(from: line.lowerBound + 1),
            LeadWords.findings.contains(syntax.key(end - 1))
        else { return nil }
        let first = line.lowerBound + 1
        let cue = end - 1..<end
        if syntax.tag(first) == .pronounPossessive {
            return Lead(source: first..<first + 1, cue: cue)
        }
        if let owner = (first..<end).first(where: { syntax.tag($0) == .possessive }) {
            return Lead(source: first..<owner, cue: cue)
        }
        guard syntax.tag(end) == .preposition, let last = syntax.phraseEnd(from: end + 1) else {
            return Lead(source: nil, cue: cue)
        }
        return Lead(source: end + 1..<last, cue: cue)
    }

    /// "The report found that:", "Prosecutors allege the following:".
    private func verb(closing line: Range<Int>) -> Lead? {
        guard
            let verb = line.suffix(LeadWords.longestTail).last(where: {
                syntax.verbGroupIndex(at: $0) != nil
                    && !LeadWords.following.contains(syntax.key($0))
            }), let index = syntax.verbGroupIndex(at: verb)
        else { return nil }
        let group = syntax.verbGroups[index]
        let after = group.tokens.upperBound
        let isClosed = (after..<line.upperBound - 1).allSatisfy {
            LeadWords.following.contains(syntax.key($0)) || syntax.tag($0).isAdverb
        }
        guard isClosed, group.isFinite, !group.isPassive, !group.isNegated,
            let frames = speech.frames(of: group, before: after),
            !frames.isDisjoint(with: [.clause, .quote]),
            let source = speech.subject(beforeGroup: index)
        else { return nil }
        return Lead(source: source, cue: group.tokens)
    }
}

private enum LeadWords {
    /// How many tokens may stand behind the verb: "that", "the following", the colon.
    static let longestTail = 6
    static let among = WordSet("among amongst")
    static let findings = WordSet(
        "findings allegations claims conclusions accusations charges complaints assertions revelations"
    )
    /// What may stand between the verb and the colon.
    static let following = WordSet("that the following this these things")
}
