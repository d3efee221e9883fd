extension Reading {
    /// Each two or more words in a row of one sentence that begin with a capital and for which `isPart` holds, in text order.
    ///
    /// Words of nothing but capitals are none: they are acronyms or a headline's.
    func capitalisedRuns(where isPart: (Int, Token) -> Bool) -> [FullName] {
        var runs: [FullName] = []
        var run = 0..<0
        var sentence = -1
        for token in capitalised {
            let row = tokens[token]
            guard row.kind == .word, !row.shape.contains(.allCapitals), isPart(token, row),
                let own = self.sentence(of: token)
            else { continue }
            if token == run.upperBound, own == sentence {
                run = run.lowerBound..<token + 1
            } else {
                if run.count >= 2 { runs.append(FullName(run, sentence: sentence)) }
                run = token..<token + 1
                sentence = own
            }
        }
        if run.count >= 2 { runs.append(FullName(run, sentence: sentence)) }
        return runs
    }
}
