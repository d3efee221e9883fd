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

    /// Whether words tell two figures apart: of another time, of another thing of the kind, or by another than told the first.
    func areOfTwo(_ first: Figure, _ second: Figure) -> Bool {
        isOfAgo(second) || areOfTwoTimes(first, second) || areToldApart(first, second)
            || isOfNewcomer(second)
            // "According to the dealer it was $4,800"
            || word(sentences[second.sentence].start) == .according
    }

    /// "two years ago cost $2.1 million", "It had been at $74.80 on Friday".
    func isOfAgo(_ figure: Figure) -> Bool {
        let sentence = sentences[figure.sentence].tokens
        let lead = sentence.before(figure.start, 5)
        // "In 2019 the council had refused 420 homes"
        let isOfTime = has(.time, at: sentence.lowerBound + 1) && word(sentence.lowerBound) == .in
        return has(.had, in: lead.dropLast()) && has(RestatedWords.been, in: lead)
            || isOfTime && has(.had, in: sentence.before(figure.start, 8))
            || has(.ago, in: sentence.before(figure.start, 6))
            // "On the way back it takes 45 minutes"
            || has(RestatedWords.back, in: lead)
            // "68 million years ago" tells when the one thing was.
            || has(.ago, in: sentence.behind(figure.end, 6))
                && !(figure.dimension == .duration && (figure.plain ?? 0) >= 1000)
    }

    /// "the 41 had never", "all 41 of them": a bare number of those who were just told of.
    func isAnaphor(_ figure: Figure) -> Bool {
        ClosedWords.known.contains(word(figure.start - 1))
            && (tag(figure.end).isFiniteVerb || isMark(figure.end) || figure.isOfThem(self))
    }

    /// "in the farm's 12 pens … all of the farm's 14 pens".
    func haveOneOwner(_ first: Figure, _ second: Figure) -> Bool {
        [first, second].allSatisfy { $0.start >= 2 && tokens.kind[$0.start - 1] == .clitic }
            && word(first.start - 2) == word(second.start - 2)
    }

    /// "The fleet of 26 vans": all that somebody has of a kind.
    func isOfWhole(_ figure: Figure) -> Bool {
        word(figure.start - 1) == .of && RestatedWholes.nouns.contains(word(figure.start - 2))
    }

    /// "The dairy's 29 vans", of what a common noun names.
    func isOwned(_ figure: Figure) -> Bool {
        let owner = figure.start - 2
        return owner > 0 && tokens.kind[owner + 1] == .clitic && !tag(owner).isProperNoun
            && (ClosedWords.definite.contains(word(owner - 1)) || tag(owner - 1).isNoun)
    }

    /// "The glacier is 11 miles long … The Kessler glacier is 17 miles long": names of things, of which each sentence has others.
    func areOfTwoNames(_ first: Figure, _ second: Figure) -> Bool {
        let start = sentences[second.sentence].start
        let subject = (start..<max(start, second.start)).prefix {
            !tag($0).isFiniteVerb && !isMark($0)
        }
        let known = sentences[first.sentence].tokens.prefix(80)
        return subject.dropFirst().contains {
            tag($0).isProperNoun && tokens.shape[$0].contains(.capitalised) && !has(.time, at: $0)
                && !has(word($0), in: known)
        }
    }

    /// "The first, which is 16 feet long … The second, of 24 feet": what each sentence tells of.
    func areOfTwoRanks(_ first: Figure, _ second: Figure) -> Bool {
        let starts = [first, second].map { sentences[$0.sentence].start }
        return word(starts[0] + 1) != word(starts[1] + 1)
            && starts.allSatisfy {
                word($0) == .the && RestatedWords.ranks.contains(word($0 + 1))
            }
    }

    /// Whether sentences begin with one noun, and the second with another number of it or one that a clause picks out.
    ///
    /// "Volume one has 340 pages … Volume two, of 430 pages", "The mast is 96 feet tall. The mast that broke was 69 feet".
    func areToldApart(_ first: Figure, _ second: Figure) -> Bool {
        let starts = [first, second].map { sentences[$0.sentence].start }
        let (left, right) = (starts[0], starts[1])
        guard max(left, right) + 2 < tokens.count, word(left) == word(right) else { return false }
        // "The north tower has 36 floors. The south tower has 63."
        let areOfTwoKinds =
            word(right) == .the && word(left + 1) != word(right + 1)
            && word(left + 2) == word(right + 2) && tag(right + 2).isNoun && tag(left + 2).isNoun
        if areOfTwoKinds { return true }
        if word(right) == .the {
            return word(left + 1) == word(right + 1)
                && ClosedWords.subjectRelatives.contains(word(right + 2))
        }
        return word(left + 1) != word(right + 1)
            && starts.allSatisfy { RestatedWords.numbers.contains(word($0 + 1)) }
    }

    /// "The old one seats 1,510": of one that an adjective picks out besides what was told.
    func isOfAnotherOne(_ figure: Figure) -> Bool {
        let near = words(6, before: figure)
        return near.dropFirst().contains {
            RestatedWords.ones.contains(word($0)) && tag($0 - 1).isAdjective
        }
    }

    /// Whether it is a part of what was told: "The school costs £94,000 … Of that £49,000 is the pay".
    func isOfWhatWasTold(_ figure: Figure) -> Bool {
        let start = sentences[figure.sentence].start
        return word(start) == .of && ClosedWords.toldBefore.contains(word(start + 1))
            && figure.start - start <= 4
    }

    /// "A firm in Barnet had asked for £810": what somebody had who wasn't told of.
    func isOfNewcomer(_ figure: Figure) -> Bool {
        let sentence = sentences[figure.sentence].tokens
        return ClosedWords.indefiniteOrAnother.contains(word(sentence.lowerBound))
            && tag(sentence.lowerBound + 1).isNoun
            && has(.had, in: sentence.before(figure.start, 4))
    }

    /// "the other 34 pilgrims".
    func isOfOthers(_ figure: Figure) -> Bool {
        RestatedWords.others.contains(word(figure.start - 1))
    }

    /// "the bottom" of "at the bottom of 470 metres of water": a place in what is measured.
    func isEndOf(_ noun: Int) -> Bool {
        word(noun + 1) == .of && RestatedWords.ends.contains(word(noun))
    }

    /// Whether a sentence is a question.
    func asks(_ sentence: Int) -> Bool {
        has(.questionMark, in: sentences[sentence].tokens.suffix(3))
    }
}

private enum RestatedWords {
    static let numbers = WordSet(
        "one two three four five six seven eight nine ten i ii iii 1 2 3 4 5 6 7 8 9"
    )
    static let ranks = ClosedWords.ordinals.union(WordSet("first last other latter"))
    static let back = WordSet("back return")
    static let others = WordSet("other remaining another further")
    static let ends = WordSet("bottom top end ends foot middle edge")
    static let ones = WordSet("one ones")
    static let been = WordSet("been stood")
    static let levels = WordSet("at as")
    static let telling = WordSet(
        """
        are were has have had counts counted says promises lists shows names gives claims boasts mentions
        """
    )
}

private enum RestatedWholes {
    static let nouns = WordSet(
        "fleet herd flock stock pack squad stable collection network chain team"
    )
}
