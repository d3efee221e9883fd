extension LengthTie {
    /// The ends of a term, of which the later one is told as its end.
    ///
    /// "took office in May 2023 for a four-year term that runs until May 2028", "His three-year contract expires in March 2025" behind
    /// the only other date.
    var ofTerm: (start: Moment, end: Moment)? {
        guard length.unit.grain > 0, isTerm, !TieWords.points.contains(next) else { return nil }
        let all = LooseEnds.distinct(before + moments + behind)
        let ends = all.filter { isDue($0) }
        guard all.count == 2, let end = ends.only,
            let start = all.first(where: { $0.tokens != end.tokens }), end.start >= length.end,
            start.isDefinite == end.isDefinite, !isPeriod(start, end),
            // "had stood for 48 years … was built in 1934 and ran until 1962"
            lead != .for || start.end <= length.start
        else { return nil }
        return (start, end)
    }

    /// "a four-year term", "for five years", "a term of two years", "valid for a year".
    private var isTerm: Bool {
        if reading.word(length.end - 2) == .hyphen {
            return TermTieWords.terms.contains(next)
                || TermTieWords.terms.contains(word(length.end + 1))
        }
        if lead == .of { return TermTieWords.terms.contains(word(length.start - 2)) }
        return lead == .for
            || lead == .to && TermTieWords.sentencing.contains(word(length.start - 2))
    }

    /// Whether a term has such an end, so that it isn't counted to the day of publication.
    func isTermOver(_ end: Moment) -> Bool { isTerm && isDue(end) }

    /// "runs until May 2028", "expires in March 2025", "can be released in March 2029".
    private func isDue(_ moment: Moment) -> Bool {
        follows(TermTieWords.ends, moment)
    }
}

/// Words of what is given for a time.
enum TermTieWords {
    static let terms = WordSet(
        """
        term contract licence license lease deal mandate ban mandates permit certificate visa appointment agreement sentence
        period suspension guarantee warranty tenure post presidency tenancy loan disqualification minimum moratorium ceasefire truce
        """
    )
    static let sentencing = WordSet("sentenced banned jailed disqualified suspended")
    static let ends = WordSet(
        """
        until till expires expired expire ends ended end runs ran lapses lapsed lapse release released eligible freed due
        """
    )
}
