/// Finds a share that the numbers of the same group contradict sentences away.
///
/// "Nearly all of the farm's 300 hens were lost … He lost 42 hens in all", "A majority of doctors supports the plan … In the
/// poll 41 per cent of doctors supported it". The two sentences must be of one noun and share another word, and neither may
/// tell of a change or of another group.
struct SharesApart: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 1, kinds: .shares),
        Trigger(cues: LinkWords.shareWords),
    ]

    /// How many sentences away the numbers may stand.
    private static let reach = 12

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var words = SharedWords(reading)
        for sentence in figures.sentences {
            let items = Shares.items(figures.figures(ofSentence: sentence), sentence, reading)
            let shares = items.filter { $0.share != nil }
            guard let share = shares.first, shares.count == 1,
                let claim = ShareClaim(share, items.filter { $0.start > share.start }, reading),
                !claim.isOfPronoun(reading), !reading.asks(sentence),
                !words.hasContrast(in: sentence, besides: share.tokens)
            else { continue }
            let near =
                max(
                    0,
                    sentence - SharesApart.reach
                )..<min(reading.sentences.count, sentence + SharesApart.reach)
            let found = near.lazy.filter { $0 != sentence }.compactMap { other in
                counted(claim, in: other, figures, &words, reading)
                    ?? told(claim, in: other, figures, &words, reading)
            }.first
            if let found { findings.append(found) }
        }
    }

    /// The finding, where a sentence gives the part and the whole of the claim, and they don't fit.
    private func counted(
        _ claim: ShareClaim,
        in sentence: Int,
        _ figures: FigureTable,
        _ words: inout SharedWords,
        _ reading: Reading
    ) -> Finding? {
        let items = figures.figures(ofSentence: sentence)
        guard (1...4).contains(items.count), !words.hasContrast(in: sentence),
            let (part, whole) = numbers(of: claim, items, reading),
            let value = part.plain, let total = whole.plain, value < total, total >= 5,
            // Beside its own whole a part may be told in any words; another number only in those of the claim.
            words.count(
                in: claim.share.sentence,
                and: sentence,
                besides: [reading.text(claim.noun)]
            ) >= 1,
            haveSameNegation(claim.share.sentence, sentence, reading),
            areOfOneTime(claim.share.sentence, sentence, reading),
            !claim.agrees(with: part, of: whole, reading)
        else { return nil }
        let places = [whole, claim.share, part]
        return Shares().finding(value, total, claim.share, places, reading)
    }

    /// The finding, where a sentence gives the claim's words as a percentage that isn't what they say.
    private func told(
        _ claim: ShareClaim,
        in sentence: Int,
        _ figures: FigureTable,
        _ words: inout SharedWords,
        _ reading: Reading
    ) -> Finding? {
        let shares = figures.figures(ofSentence: sentence).filter { $0.share != nil }
        guard let percent = shares.first, shares.count == 1, percent.dimension == .percent,
            claim.share.dimension == .ratio, let value = percent.share,
            percent.quantity.bound == .exact, let other = ShareClaim(percent, [Figure](), reading),
            other.name == claim.name, !words.hasContrast(in: sentence, besides: percent.tokens),
            words.count(
                in: claim.share.sentence,
                and: sentence,
                besides: [reading.text(claim.noun)]
            ) >= 2,
            haveSameNegation(claim.share.sentence, sentence, reading),
            areOfOneTime(claim.share.sentence, sentence, reading),
            !WorkedSum.agree(value, with: claim.share, isNearly: claim.share.isNearly(reading))
        else { return nil }
        return reading.finding(
            .arithmetic,
            "“\(reading.text(claim.share.tokens))” and “\(reading.text(percent.tokens))” are "
                + "said of the same.",
            [claim.share, percent]
        )
    }

    /// "Of the 60 shops 22 …", "22 of the 60 shops …", "The hall has 1,200 seats, and 600 were sold"; beside the claim's own
    /// number of them, "19 shops …".
    private func numbers(
        of claim: ShareClaim,
        _ items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> (part: Figure, whole: Figure)? {
        let ofNoun = items.filter {
            $0.dimension == .count && $0.plain != nil && $0.noun == claim.name
        }
        guard let first = ofNoun.first, ofNoun.count == 1 else { return nil }
        let bare = items.filter {
            $0.dimension == .count && $0.exact != nil && $0.tokens != first.tokens
                && ($0.quantity.unit == nil || isPredicate($0, of: claim, reading))
        }
        if let part = bare.first, bare.count == 1, isPart(part, of: first, reading) {
            return (part, first)
        }
        // "42 hens", where the claim says how many there are.
        guard bare.isEmpty, let whole = claim.counted, first.exact != nil, first.start > 0,
            !ClosedWords.definite.contains(reading.word(first.start - 1))
        else { return nil }
        return (first, whole)
    }

    /// "2,000 walk", where the claim says who walk.
    private func isPredicate(_ part: Figure, of claim: ShareClaim, _ reading: Reading) -> Bool {
        guard let unit = part.noun else { return false }
        return
            reading.has(
                unit,
                in: claim.end..<max(claim.end, reading.sentences[claim.share.sentence].end)
            )
    }

    /// "600 were sold", "Of the 60 shops 22 …": behind the whole, with its verb or with a word for what they do.
    private func isPart(_ part: Figure, of whole: Figure, _ reading: Reading) -> Bool {
        whole.end <= part.start
            && (reading.tag(part.end).isFiniteVerb || part.quantity.unit != nil
                || reading.word(reading.sentences[whole.sentence].start) == .of)
    }

    /// Whether the sentences don't name two times, and the second none that is past.
    private func areOfOneTime(_ first: Int, _ second: Int, _ reading: Reading) -> Bool {
        let times = [first, second].map { sentence in
            reading.times(in: reading.sentences[sentence].tokens).map(\.1.value)
        }
        let isPast = reading.sentences[second].tokens.contains {
            reading.word($0) == .ago
                || reading.tokens.kind[$0] == .number && reading.begins(.time, at: $0)
        }
        return times[0] == times[1] || !isPast && (times[0].isEmpty || times[1].isEmpty)
    }

    /// Whether both sentences say "not", or neither does.
    private func haveSameNegation(_ first: Int, _ second: Int, _ reading: Reading) -> Bool {
        let isNegated = [first, second].map { sentence in
            reading.has(ApartWords.negations, in: reading.sentences[sentence].tokens)
        }
        return isNegated[0] == isNegated[1]
    }
}

private enum ApartWords {
    static let negations = WordSet("not n't no never without against none nor un")
}
