// What somebody takes for the cause, the sign or the name of a thing: "attributed the death to a fall", "gave the cause as a fall".
extension ReportedSpeech {
    /// The thing with what it is put down to, where a verb of attributing and its preposition stand around the thing.
    func cause(_ verb: Verb, _ source: Range<Int>?) -> AttributionDraft? {
        let group = verb.group
        let key = syntax.key(group.head)
        guard let source, group.tense != .modal, !group.isNegated, verb.after < verb.limit,
            let links = CauseWords.links[key], maySay(source, key),
            // "traced the call to a bar" is a search; "trace the rise to a law" says what they think.
            !CauseWords.tracing.contains(key) || group.tense == .present,
            let link = link(links, from: verb.after, limit: verb.limit)
        else { return nil }
        let isNaming = syntax.key(link) == .as
        if isNaming, !CauseWords.particulars.contains(syntax.key(head(from: verb.after, link))),
            syntax.mark(verb.after) != .openQuote
        {
            return nil
        }
        let end = ends.end(from: verb.after, kind: .nounPhrase, limit: verb.limit)
        guard let content = ends.trimmed(verb.after..<max(end, phraseEnd(behind: link))) else {
            return nil
        }
        return AttributionDraft(
            source: source,
            cue: group.tokens,
            content: content,
            isStatement: true
        )
    }

    /// Whether the verb may put one thing down to another.
    func ascribes(_ head: Int) -> Bool { CauseWords.links[syntax.key(head)] != nil }

    /// Whether the source can put things down to others by what it says: of roads that link towns nobody speaks.
    private func maySay(_ source: Range<Int>, _ key: WordKey) -> Bool {
        guard !sources.isRelativePronoun(source.lowerBound) else { return false }
        return CauseWords.ascribing.contains(key) || namesSomebody(source) || isOfDocument(source)
    }

    /// The "to" or "as" that belongs to the verb, with nothing but its object before it.
    private func link(_ links: WordKey, from start: Int, limit: Int) -> Int? {
        guard syntax.phraseEnd(from: start) != nil || syntax.mark(start) == .openQuote else {
            return nil
        }
        for token in start + 1..<max(start + 1, min(limit, start + 16)) {
            if syntax.key(token) == links { return opensCause(token + 1, limit) ? token : nil }
            if syntax.verbGroup(at: token) != nil { return nil }
            if syntax.isMark(token), syntax.mark(token) != .closeQuote, syntax.mark(token) != .other
            {
                return nil
            }
        }
        return nil
    }

    /// Whether a thing stands behind "to" or "as"; "to fuel" may pass for an infinitive, but then nothing follows it.
    private func opensCause(_ token: Int, _ limit: Int) -> Bool {
        if let group = syntax.verbGroup(at: token - 1) {
            let next = group.tokens.upperBound
            return next >= limit || syntax.isMark(next)
        }
        return syntax.phraseEnd(from: token) != nil && !syntax.isTime(token)
    }

    /// The head of the object that begins at `start`: "⟨cause⟩ of death".
    private func head(from start: Int, _ link: Int) -> Int {
        min(syntax.phraseEnd(from: start) ?? link, link) - 1
    }

    private func phraseEnd(behind link: Int) -> Int {
        syntax.phraseEnd(from: link + 1) ?? link + 1
    }
}

private enum CauseWords {
    private static let to = WordKey("to")

    /// The preposition with which a verb puts one thing down to another.
    static let links: WordTable<WordKey> = {
        var links: [WordKey: WordKey] = [:]
        for form in forms(of: "attribute ascribe impute trace link credit") { links[form] = to }
        for form in forms(of: "give|gave|given list state") { links[form] = .as }
        for form in ["tie", "ties", "tied"] { links[WordKey(form)] = to }
        return WordTable(links)
    }()

    static let ascribing = WordSet(
        "attribute attributes attributed ascribe ascribes ascribed impute imputes imputed give gives gave list lists listed state states stated"
    )
    static let tracing = WordSet("trace traces traced tracing")
    /// What is told of a thing or of somebody.
    static let particulars = WordSet(
        """
        cause causes reason reasons name names age address motive motives date price value total purpose occupation source
        explanation weight location grounds
        """
    )

    private static func forms(of verbs: String) -> [WordKey] {
        verbs.fields(by: " ").flatMap {
            ReportingVerbs.forms(of: $0.fields(by: "|").map(String.init))
        }.map { WordKey($0) }
    }
}
