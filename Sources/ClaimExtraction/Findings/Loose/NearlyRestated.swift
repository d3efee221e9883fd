/// Finds a figure near the only one that was told of its kind, said of the same: "killed three people … the four people killed in the
/// crash", "He was fined $12,000 … the $20,000 fine", "11 years on death row … after 12 years on death row".
///
/// The later one is definite and has a word of the first one's sentence beside it, or it is of something that stands beside the first,
/// too. In 1,569 articles hardly any figures are so near each other and not told for one thing.
struct NearlyRestated: ConsistencyCheck {
    /// How many figures of one unit a figure is held against.
    private static let memory = 12

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var told: [UInt64: [Figure]] = [:]
        var shared = SharedWords(reading)
        for figure in figures.figures {
            guard figure.quantity.bound == .exact, figure.quantity.upper == nil,
                let unit = Self.unit(of: figure, reading)
            else { continue }
            let earlier = told[unit] ?? []
            if let first = earlier.last, isAgain(figure, earlier, figures, &shared, reading) {
                findings.append(.ofTwoValues(first.tokens, figure.tokens, reading))
            }
            told[unit] = earlier.suffix(Self.memory - 1) + [figure]
        }
    }

    /// What a figure is kept under: the stem of its unit's last word.
    private static func unit(of figure: Figure, _ reading: Reading) -> UInt64? {
        switch figure.dimension {
        case .count where figure.quantity.unit == nil:
            // "all 17 of the trawler's crew", "a crew of 16"
            (StatedFigure.nounOfGroup(behind: figure, reading) ?? reading.groupBefore(figure))
                .map { SharedWords.stem(Array(reading.text($0).lowercased().utf8)) }
        // Of these an article has several that change by the hour.
        case .ordinal, .ratio, .temperature, .speed: nil
        default:
            figure.quantity.unit.flatMap { $0.utf8.split(separator: UInt8(ascii: " ")).last }
                .map { SharedWords.stem(Array($0)) }
        }
    }

    /// Whether a figure tells again what the only one before it of its kind told.
    private func isAgain(
        _ second: Figure,
        _ earlier: [Figure],
        _ figures: FigureTable,
        _ words: inout SharedWords,
        _ reading: Reading
    ) -> Bool {
        guard let first = earlier.last, first.sentence < second.sentence,
            let one = first.quantity.value, let other = second.quantity.value, one != other,
            // Where there are several, each may be told again.
            earlier.allSatisfy({ $0.quantity.value == one }),
            !areOfTwo(first, second, &words, reading)
        else { return false }
        let isDefinite =
            (!second.isOneOfMany || StatedFigure.compound(second, reading) != nil)
            && StatedFigure.isDefinite(at: second.start, reading)
        if isMiswritten(second, for: first, isDefinite, &words, reading),
            !isSum(second, first, figures)
        {
            return true
        }
        // "banned for six matches … the four-match ban"
        if isDefinite, StatedFigure.compound(second, reading) != nil,
            max(one, other) < 2.2 * min(one, other),
            second.dimension == .count || second.dimension == .duration,
            words.hasBeside(first, [second.end]), !isSum(second, first, figures),
            // "the four-week trial of his brother"
            reading.word(second.end + 1) != .of
        {
            return true
        }
        guard NearlyRestated.areNear(one, other, isMoney: isDefinite && second.dimension == .money)
        else { return false }
        return isDefinite && words.wordsBeside(second, in: first.sentence) > 0
            || isDefinite && second.sentence == first.sentence + 1
                && reading.isPlainGroup(second)
            || (second.dimension != .percent || second.sentence - first.sentence <= 2)
                && words.hasBeside(first, reading.owners(of: second))
            || isDefinite && reading.isWholeGroup(second) && !isSum(second, first, figures)
            || (second.isMeasure
                || second.dimension == .duration && second.sentence - first.sentence <= 2)
                && words.wordsBeside(first, and: second) >= 2
    }

    /// Whether the words around two figures say that they are of two things, times or people.
    ///
    /// "another two were hurt", "Is it ten?", "12 last year".
    private func areOfTwo(
        _ first: Figure,
        _ second: Figure,
        _ words: inout SharedWords,
        _ reading: Reading
    ) -> Bool {
        words.hasContrast(near: second) || words.hasContrast(near: first)
            || reading.asks(second.sentence) || reading.isOfMore(first)
            || reading.areOfTwoTimes(first, second) || isOfBefore(second, reading)
            || reading.isOfAgo(second)
            || words.isCorrection(second.sentence) || reading.areOfTwoSubjects(first, second)
            || reading.areOfTwoRanks(first, second)
            || reading.addsOne(between: first, and: second)
            || reading.namesAnother(second, than: first)
    }

    /// "will open 14 shops … “The 19 shops we shall open are a bet”": one digit of the only figure of the kind, where something known
    /// or quoted is told.
    private func isMiswritten(
        _ second: Figure,
        for first: Figure,
        _ isDefinite: Bool,
        _ words: inout SharedWords,
        _ reading: Reading
    ) -> Bool {
        guard let one = first.plain, let other = second.plain, min(one, other) >= 10,
            second.dimension == .count || second.isMeasure
                // "It takes 18 minutes to bake them … the 28 minutes that it took"
                || second.dimension == .duration,
            Slip.isLikely(other, for: one),
            case let isDefinite =
                isDefinite
                || second.dimension == .duration
                    && StatedFigure.isDefinite(at: second.start, reading),
            isDefinite || reading.isQuoted(second.start) || words.restates(second.sentence)
        else { return false }
        // "a 700-word report … a 600-word one": round numbers differ in one digit as a rule.
        let isRound = [one, other].contains { $0 / WorkedSum.lastPlace(of: $0) < 10 }
        // "sixty days … the thirty days"
        if isRound, second.dimension == .duration { return false }
        return !isRound && second.dimension != .duration
            && StatedFigure.compound(second, reading) == nil
            && !words.arePickedOut(second, besides: first.sentence)
            || words.wordsBeside(second, in: first.sentence) >= (isDefinite ? 1 : 2)
            || isDefinite && reading.repeatsVerb(behind: second, of: first)
    }

    /// Whether it is the first and a number beside it: "Seven climbers and two guides were hurt; all nine climbers …".
    private func isSum(_ second: Figure, _ first: Figure, _ figures: FigureTable) -> Bool {
        guard let one = first.plain, let sum = second.plain else { return false }
        return figures.figures(aroundSentence: first.sentence).contains {
            abs($0.sentence - first.sentence) <= 2 && $0.plain.map { one + $0 == sum } == true
        }
    }

    /// "Their longest match until then had lasted three hours and 58 minutes": what was so before what was told.
    private func isOfBefore(_ figure: Figure, _ reading: Reading) -> Bool {
        let lead = reading.words(6, before: figure)
        return reading.has(.had, in: lead.dropLast())
            && reading.has(NearlyWords.untilThen, in: lead)
    }

    private static func areNear(_ one: Double, _ other: Double, isMoney: Bool) -> Bool {
        let (low, high) = (min(one, other), max(one, other))
        // "340 points" are 344.65 told shortly.
        let isRounded = high >= 100 || low != low.rounded() || high != high.rounded()
        let room = max(WorkedSum.lastPlace(of: low), WorkedSum.lastPlace(of: high)) / 2
        guard low > 0, !isRounded || high - low >= room else { return false }
        return high < (isMoney ? 2 : 1.34) * low || high - low == 1 && high >= 3
    }
}

extension Figure {
    /// Whether it is of a kind of which an article has many that are told of nothing the reader knows.
    fileprivate var isOneOfMany: Bool {
        dimension == .percent || dimension == .duration || dimension == .age
    }
}

extension Reading {
    /// What a figure is of, where the words beside it say so: "drought" of "four years of drought", "tunnel" of "the tunnel's 17
    /// kilometres", "hospital" of "a hospital with 430 beds", "turnout" of "turnout at 43 percent", "tower" of "a 36-storey tower".
    fileprivate func owners(of figure: Figure) -> [Int] {
        let sentence = sentences[figure.sentence].tokens
        let (start, end) = (figure.start, figure.end)
        var owners: [Int] = []
        if end < sentence.upperBound, word(end) == .of {
            owners += sentence.behind(end + 1, 3).first { tag($0).isNoun }.map { [$0] } ?? []
        }
        guard start > sentence.lowerBound + 1 else { return owners }
        if StatedFigure.compound(figure, self) != nil { owners.append(figure.end) }
        // "a loss of $47 million" is one of several, "the award of $450,000" is known.
        let isKnown =
            figure.dimension != .money || tokens.kind[start - 1] == .clitic
            || ClosedWords.definite.contains(word(start - 3))
        if isKnown,
            tokens.kind[start - 1] == .clitic || NearlyWords.having.contains(word(start - 1)),
            tag(start - 2).isNoun
        {
            owners.append(start - 2)
        }
        return owners
    }

    /// "took 18 minutes … the 28 minutes that it took": a relative clause with a verb of the first sentence.
    fileprivate func repeatsVerb(behind second: Figure, of first: Figure) -> Bool {
        let clause = sentences[second.sentence].tokens.behind(second.nounEnd, 6)
        guard let opening = clause.first, ClosedWords.subjectRelatives.contains(word(opening))
        else { return false }
        let told = sentences[first.sentence].tokens.prefix(80)
            .filter { tag($0).isVerb && !isAuxiliary($0) }
            .map { SharedWords.stem(ofVerb: $0, self) }
        return clause.contains {
            tag($0).isVerb && told.contains(SharedWords.stem(ofVerb: $0, self))
        }
    }

    private func isAuxiliary(_ token: Int) -> Bool {
        ClosedWords.be.contains(word(token)) || ClosedWords.have.contains(word(token))
    }

    /// "crew" of "a crew of 16".
    fileprivate func groupBefore(_ figure: Figure) -> Int? {
        let noun = figure.start - 2
        return noun >= 0 && word(noun + 1) == .of && PersonNouns.groups.contains(word(noun))
            ? noun : nil
    }

    /// "the 23 stolen watches": more than a few, and nothing that tells some from others ("the seven smaller estates", "the six
    /// beaches that failed in 2019").
    fileprivate func isWholeGroup(_ figure: Figure) -> Bool {
        figure.dimension == .count && figure.quantity.unit != nil && (figure.plain ?? 0) > 3
            // "both had 988 votes"
            && ClosedWords.definite.contains(word(figure.start - 1))
            && !NearlyWords.restricting.contains(word(figure.nounEnd))
            && (figure.end..<figure.nounEnd).allSatisfy {
                tag($0) != .adjectiveComparative && tag($0) != .adjectiveSuperlative
            }
    }

    /// "the seven climbers had been warned", "her five children,": nothing behind the noun tells them from others.
    fileprivate func isPlainGroup(_ figure: Figure) -> Bool {
        let next = figure.nounEnd
        return figure.dimension == .count && figure.quantity.unit != nil
            && next == figure.end + 1 && next < tokens.count
            && (tokens.kind[next] == .punctuation || tag(next).isFiniteVerb)
    }

    /// "six more states": besides others that were told or not.
    func isOfMore(_ figure: Figure) -> Bool {
        let next = figure.end
        return next < tokens.count && NearlyWords.more.contains(word(next))
    }

    /// "The temple valued her at $45,000 … The family valued her at $60,000": one verb of two subjects.
    fileprivate func areOfTwoSubjects(_ first: Figure, _ second: Figure) -> Bool {
        let clauses = [first, second].map { figure -> (verb: WordKey, nouns: Set<WordKey>)? in
            let start = sentences[figure.sentence].start
            let subject = (start..<max(start, figure.start)).prefix(8).prefix {
                !tag($0).isFiniteVerb
            }
            let nouns = subject.filter { tag($0).isNoun }
            return nouns.isEmpty ? nil : (word(subject.upperBound), Set(nouns.map { word($0) }))
        }
        guard let one = clauses[0], let other = clauses[1], one.verb == other.verb else {
            return false
        }
        return !ClosedWords.be.contains(one.verb) && !ClosedWords.have.contains(one.verb)
            && one.nouns.isDisjoint(with: other.nouns)
    }

    /// "three doses and a fourth a year later … the four doses": one more than the first that words between tell of.
    fileprivate func addsOne(between first: Figure, and second: Figure) -> Bool {
        guard let one = first.plain, second.plain == one + 1,
            case let place = Int(one) - 1, NearlyWords.ordinals.indices.contains(place)
        else { return false }
        return (first.end..<max(first.end, second.start)).prefix(300).contains {
            word($0) == NearlyWords.ordinals[place]
        }
    }

    /// Whether both figures have times beside them, and none in common.
    func areOfTwoTimes(_ first: Figure, _ second: Figure) -> Bool {
        let values = [first, second].map { figure in
            let sentence = sentences[figure.sentence].tokens
            let near =
                sentence.before(figure.start, 6)
                .lowerBound..<sentence
                .behind(figure.nounEnd, 6).upperBound
            return Set(
                times(in: near).filter { mention, time in
                    // The day on which somebody said it is no time of what is counted.
                    !mention.tokens.overlaps(figure.tokens)
                        && (CalendarSpan(time.value)?.days ?? 0) > 1
                }.map { "\($0.time.value)" }
            )
        }
        return values.allSatisfy { !$0.isEmpty } && values[0].isDisjoint(with: values[1])
    }

    /// Whether a name stands beside the later figure that the sentence of the first doesn't have.
    func namesAnother(_ second: Figure, than first: Figure) -> Bool {
        let sentence = sentences[second.sentence].tokens
        // "Bell said that the $3.8 million" is not Bell's.
        let isNear = { (token: Int) in !self.isMark(token) && !self.tag(token).isFiniteVerb }
        let near =
            Array(sentence.before(second.start, 4).reversed().prefix(while: isNear))
            + sentence.behind(second.nounEnd, 4).prefix(while: isNear)
        let names = near.filter {
            (tag($0) == .properNoun || tag($0) == .properNounPlural)
                && $0 > sentence.lowerBound && !has(.time, at: $0)
        }
        // What is longer is a list or a table.
        let known = sentences[first.sentence].tokens.prefix(80)
        return names.contains { !has(word($0), in: known) }
    }
}

private enum NearlyWords {
    /// What one more than one, two, three … is called.
    static let ordinals = "second third fourth fifth sixth seventh eighth ninth tenth".split(
        separator: " "
    )
    .map { WordKey($0) }
    /// What may tell some of a kind from others behind their noun.
    static let restricting = WordSet(
        "that who which whose whom in of from at on with without under over for"
    )
    /// What leads from a thing to a figure of it: "a hospital with 430 beds", "turnout at 43 percent".
    static let having = WordSet("with of for at making holding carrying")
    /// "until then", "before that".
    static let untilThen = WordSet("then before until")
    /// What makes a figure one besides others: "six more states".
    static let more = WordSet("more other others additional further new")
}
