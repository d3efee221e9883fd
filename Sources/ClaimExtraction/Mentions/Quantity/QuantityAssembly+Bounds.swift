/// Bounds before and after a quantity: "more than 50", "500-plus", "$5 or less".
extension QuantityAssembly {
    /// Takes the bound words before and after into mention and focus.
    func bounded(_ found: FoundQuantity) -> FoundQuantity {
        var found = found
        var start = found.tokens.lowerBound
        var end = found.tokens.upperBound
        if let after = Bounds.after(end, limit: limit, in: reading) {
            found.quantity.bound = after.bound
            end = after.end
        } else if let after = Bounds.after(
            found.quantity.focus.upperBound,
            limit: limit,
            in: reading
        ) {
            found.quantity.bound = after.bound
            found.quantity.focus = found.quantity.focus.lowerBound..<after.end
        } else if let plus = plusEnd(end) {
            found.quantity.bound = .atLeast
            end = plus
        }
        if isMark(part.end) {
            found.quantity.bound = .moreThan
            start -= 2
        } else if let before = Bounds.before(start, from: floor, in: reading),
            !isSpan(before.start), !isAgainst(before.start), !isDifference(before.start)
        {
            // "Up to 50 or so" is up to 50.
            found.quantity.bound = before.bound
            start = before.start
        }
        let focus = Bounds.modifiersStart(before: start, from: floor, in: reading)
        found.tokens = (isMark(part.end) ? part.start : start)..<end
        found.quantity.focus = focus..<max(found.quantity.focus.upperBound, end)
        found.next = max(end, found.next)
        return found
    }

    /// The end of the plus of "500+", "500-plus" at `token`.
    func plusEnd(_ token: Int) -> Int? {
        guard token + 1 < limit else {
            return token < limit && tokens.key[token] == .plus
                ? token + 1 : nil
        }
        guard isPlusSign(token) else { return nil }
        return token + (QuantityWords.dashes.contains(tokens.key[token]) ? 2 : 1)
    }

    private func isPlusSign(_ token: Int) -> Bool {
        if tokens.key[token] == .plus {
            return tokens.gap[token] == .none || tokens.kind[token + 1] == .word
        }
        guard tokens.gap[token] == .none else { return false }
        return token + 1 < limit && tokens.key[token] == .hyphen
            && tokens.key[token + 1] == QuantityWords.plus
    }

    /// Whether "over" is no bound: in "a win over two rivals", "a dispute over three islands", "120 over 80".
    private func isAgainst(_ token: Int) -> Bool {
        guard tokens.key[token] == .over, token > parser.sentence.lowerBound else { return false }
        return token == floor && tokens.kind[token - 1] == .number
            // "handed over £12,950 to the ward"
            || BoundWords.givers.contains(tokens.key[token - 1])
            || reading.tags[token - 1].isNoun
                && BoundWords.contests.contains(tokens.key[token - 1])
    }

    /// Whether "more than" compares a number before it: "31 more than 320" is more than 320 by 31.
    private func isDifference(_ token: Int) -> Bool {
        token > parser.sentence.lowerBound && tokens.gap[token] == .space
            && BoundWords.comparatives.contains(tokens.key[token])
            && Numeral.mayBegin(at: token - 1, in: tokens)
    }

    /// Whether "over" means "during": "over 14 months" without a verb of lasting.
    private func isSpan(_ token: Int) -> Bool {
        guard part.unit?.dimension == .duration, tokens.key[token] == .over
        else { return false }
        guard token > parser.sentence.lowerBound else { return true }
        return !BoundWords.lasting.contains(tokens.key[token - 1])
    }
}

private enum BoundWords {
    static let comparatives = WordSet("more fewer less")
    /// After these "over" and a length of time is "more than".
    static let lasting = WordSet(
        """
        for in after last lasts lasted lasting took takes take taking spent spend spends spending is was
        with served serve had has have within from of at than by waited already now just well
        """
    )
    /// What one does "over" to somebody with just so much.
    static let givers = WordSet("hand hands handed handing signed")
    /// What is won, held or fought "over" something.
    static let contests = WordSet(
        """
        win wins victory victories triumph triumphs advantage lead edge upset power control authority
        jurisdiction preference dispute disputes feud feuds battle battles fight fights war wars row rows
        clash clashes argument arguments quarrel quarrels debate debates concern concerns fear fears anger
        outrage controversy lawsuit lawsuits
        """
    )
}
