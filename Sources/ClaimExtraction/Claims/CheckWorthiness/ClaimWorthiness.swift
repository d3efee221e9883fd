/// Says how much a claim deserves a check: by its kind, and by the sentence that it stands in.
struct ClaimWorthiness {
    /// A claim's score: by its kind, moved by the sentence's score and by what the focus holds.
    func score(of draft: ClaimDraft, in voices: Voices) -> Double {
        let reading = voices.reading
        guard let index = reading.sentence(of: draft.focus.lowerBound) else { return 0 }
        let sentence = reading.sentences[index].checkWorthiness
        let claim = value(of: draft, sentence: index, in: voices)
        return min(1, max(0, claim + 0.2 * (sentence - 0.5)))
    }

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
        let views = WorthWords.viewsAndAppraisals
        for token in draft.focus.prefix(60) {
            let key = reading.tokens.key[token]
            if reading.has(.quantity, at: token) { value += 0.04 }
            if views.contains(key) { appraisals += 1 }
        }
        return min(0.75, value) - 0.08 * Double(min(appraisals, 3))
    }

    private func eventValue(of draft: ClaimDraft, sentence: Int, in voices: Voices) -> Double {
        var value = draft.attribution == nil ? 0.35 : 0.25
        if sentence < 2 { value += 0.3 }
        let weighty = WorthWords.weighty
        for token in draft.focus.prefix(40) {
            let key = voices.reading.tokens.key[token]
            if weighty.contains(key)
                || voices.reading.tag(token) == .adjectiveSuperlative
            {
                return value + 0.25
            }
        }
        return value
    }
}

private enum WorthWords {
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
    static let viewsAndAppraisals = views.union(StanceWords.appraisals)
}
