extension Reading {
    /// "has it at 230", "gives their number as 230".
    func isLevel(_ figure: Figure) -> Bool {
        RestatedWords.levels.contains(word(figure.start - 1))
    }

    /// "there are 45", "the sleeve lists 45".
    func isTold(_ figure: Figure) -> Bool {
        RestatedWords.telling.contains(word(figure.start - 1))
    }

    /// Whether a sentence has the noun of a figure without a number of its own.
    func names(_ figure: Figure, in sentence: Int) -> Bool {
        guard figure.dimension == .count, let unit = figure.noun else { return false }
        return sentences[sentence].tokens.prefix(80).contains {
            word($0) == unit && !($0 > 0 && has(.quantity, at: $0 - 1))
        }
    }

    /// "the 41 had never", "all 41 of them": a bare number of those who were just told of.
    func isAnaphor(_ figure: Figure) -> Bool {
        ClosedWords.known.contains(word(figure.start - 1))
            && (tag(figure.end).isFiniteVerb || isMark(figure.end) || figure.isOfThem(self))
    }

    /// Whether a sentence is a question.
    func asks(_ sentence: Int) -> Bool {
        has(.questionMark, in: sentences[sentence].tokens.suffix(3))
    }
}

private enum RestatedWords {
    static let levels = WordSet("at as")
    static let telling = WordSet(
        """
        are were has have had counts counted says promises lists shows names gives claims boasts mentions
        """
    )
}
