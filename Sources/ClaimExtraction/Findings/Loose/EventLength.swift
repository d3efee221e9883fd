/// A length of time that the words make that of an event: "a 12-day strike", "which lasted five hours", "a voyage of nine months".
struct EventLength {
    private let stated: StatedLength
    private let reading: Reading
    private let sentence: Range<Int>

    /// Nil where the words make it the length of something else, or of nothing that an article may tell the ends of.
    init?(_ stated: StatedLength, _ reading: Reading) {
        (self.stated, self.reading) = (stated, reading)
        sentence = reading.sentences[stated.sentence].tokens
        guard sentence.count <= LooseEnds.longest, !reading.isQuoted(stated.start),
            !reading.isOfEach(stated.start),
            !sentence.before(stated.start, 3).contains(where: {
                EventLengthWords.others.contains(reading.word($0))
                    // "will last two weeks"
                    && !(reading.word($0) == .last && reading.tag($0 - 1) == .modal)
            })
        else { return nil }
    }

    /// Whether it may be said of a stretch, which stands in its own sentence or elsewhere.
    func mayBe(of stretch: Stretch) -> Bool {
        if isAttribute { return stretch.start.tokens.isEmpty ? isBan : true }
        if stretch.start.tokens.isEmpty { return isBan }
        guard stated.unit != .years else { return false }
        return isLasting || isTime || isCounted(to: stretch) || isGiven || isOfNoun || isSinceLast
            || isNamed || isHeld(between: stretch) || isState(of: stretch)
    }

    /// "has been banned from the road for 18 months", "a two-year ban".
    private var isBan: Bool {
        lead == .for && reading.has(EventLengthWords.banning, in: sentence.before(stated.start, 8))
            || reading.word(stated.end - 2) == .hyphen && EventLengthWords.bans.contains(next)
    }

    private var lead: WordKey { reading.word(stated.start - 1) }
    private var next: WordKey { reading.word(stated.end) }
    private var before: Range<Int> { sentence.before(stated.start, 5) }

    /// "the four-week closure", "a three-year contract".
    var isAttribute: Bool {
        reading.word(stated.end - 2) == .hyphen && reading.tag(stated.end).isNoun
            && !reading.tag(stated.end + 1).isNoun
            && ClosedWords.singularDeterminers.contains(lead)
            && !EventLengthWords.measures.contains(next)
            // "The six-week course begins in the fall."
            && !(stated.end + 1...stated.end + 2).contains {
                EventLengthWords.beginnings.contains(reading.word($0))
            }
            // "A two-hour tour costs £5."
            && (stated.unit == .years || !ClosedWords.indefinite.contains(lead)
                || EventLengthWords.whole.contains(reading.word(stated.start - 2)))
    }

    /// "Her time was four hours and 17 minutes".
    private var isTime: Bool {
        ClosedWords.be.contains(lead)
            && EventLengthWords.times.contains(reading.word(stated.start - 2))
    }

    /// Whether it ended before the day of publication: "the four-week closure", "freed after 52 days".
    var isOver: Bool { isAttribute || lead == .after }

    /// "lasted more than five hours", "a dry spell that had lasted 62 days"; not "the meeting in May had lasted six hours".
    private var isLasting: Bool {
        let verb = before.last {
            EventLengthWords.lasting.contains(reading.word($0))
                || reading.word($0) == .last && reading.tag($0 - 1) == .modal
        }
        // "repairs that were to take 18 months", "will take three weeks more", "His co-defendant spent"
        guard let verb, reading.tag(verb - 1) != .to, next != .more,
            !ClosedWords.possessives.contains(reading.word(sentence.lowerBound))
        else { return false }
        return reading.word(verb - 1) != .had
            || ClosedWords.subjectRelatives.contains(reading.word(verb - 2))
    }

    /// "three and a half hours late", "five days after his family last heard from him".
    ///
    /// Not "By Jan. 18, ten days after the primary", which has its own date to be counted to.
    private func isCounted(to stretch: Stretch) -> Bool {
        EventLengthWords.late == next && stated.unit.isOfClock
            || next == .after && stated.unit.grain == 1 && lead == .comma
                && (![stretch.start, stretch.end].contains { sentence.contains($0.start) }
                    // "found his rucksack on 17 May, three weeks after he was last seen"
                    || stretch.end.end == stated.start - 1
                        && TieWords.subjects.contains(reading.word(stated.end + 1)))
    }

    /// "has given a factory 14 days to get rid of the smell", "gave it 28 days, until 3 November".
    private var isGiven: Bool {
        let clause = sentence.before(stated.start, 18)
        let isUntil =
            reading.isMark(stated.end)
            && ClosedWords.untils.contains(reading.word(stated.end + 1))
        return (reading.tag(stated.end) == .to || isUntil)
            && (reading.has(EventLengthWords.giving, in: clause)
                || reading.has(ClosedWords.have, in: clause)
                    && sentence.behind(stated.end, 8).contains {
                        ClosedWords.untils.contains(reading.word($0))
                            && reading.begins(.time, at: $0 + 1)
                    })
    }

    /// "a voyage of five years and five months", "a time of two hours".
    private var isOfNoun: Bool {
        let noun = stated.start - 2
        return lead == .of && reading.tag(noun) == .noun
            && !EventLengthWords.measures.contains(reading.word(noun))
            && sentence.before(noun, 3).contains {
                ClosedWords.singularDeterminers.contains(reading.word($0))
            }
    }

    /// "the first rain for 51 days".
    private var isSinceLast: Bool {
        (lead == .for || lead == .in) && reading.has(.first, in: before)
    }

    /// "for most of the 50 minutes".
    private var isNamed: Bool {
        ClosedWords.pluralDeterminers.contains(lead) && reading.word(stated.end - 2) != .hyphen
            && EventLengthWords.through.contains(reading.word(stated.start - 2))
            && reading.isMark(stated.end)
    }

    /// "Residents were without power for three and a half hours"; "will be closed for four weeks", before its days are told.
    private func isState(of stretch: Stretch) -> Bool {
        guard lead == .for || lead == .after, stated.unit.grain < 2,
            !reading.has(.had, in: sentence)
        else { return false }
        let clause = sentence.before(stated.start, 8)
        if lead == .for, stated.unit.isOfClock,
            reading.has(EventLengthWords.states, in: clause.suffix(6))
        {
            return true
        }
        return isBefore(stretch) && clause.contains { reading.tag($0).isVerb }
            && !reading.has(OrderWords.negations, in: clause)
    }

    /// Whether both ends are told in the sentences behind, of what this one tells of.
    private func isBefore(_ stretch: Stretch) -> Bool {
        guard sentence.upperBound <= min(stretch.start.start, stretch.end.start),
            !reading.has(EventLengthWords.several, in: sentence.prefix(LooseEnds.longest)),
            let told = reading.sentence(of: stretch.start.start)
        else { return false }
        let start = reading.sentences[told].tokens
        // "Firefighters fought it for six hours. The road was closed from 4pm to 8pm."
        let isPeriod =
            stretch.start.clock == nil && reading.word(stretch.start.start - 1) == .from
            && stretch.end.start - stretch.start.end <= 6
        return isPeriod || TieWords.subjects.contains(reading.word(start.lowerBound))
            || start.prefix(4).contains { token in
                reading.has(.person, at: token)
                    || reading.tag(token).isNoun && reading.has(reading.word(token), in: sentence)
            }
    }

    /// "will not start until 1 July, which leaves it without a head for four months".
    private func isHeld(between stretch: Stretch) -> Bool {
        lead == .for && [stretch.start, stretch.end].contains { sentence.contains($0.start) }
            && reading.has(ClosedWords.subjectRelatives, in: sentence.before(stated.start, 10))
            && !reading.has(.had, in: sentence)
    }
}

enum EventLengthWords {
    /// What ends a term: "expires in March".
    static let endings = WordSet("expires ends lapses")
    static let bans = WordSet("ban suspension disqualification")
    /// What a length is said to be.
    static let times = WordSet("time wait delay crossing journey flight")
    /// What is done for a time.
    static let banning = WordSet("banned disqualified suspended barred")
    static let late = WordKey("late")
    static let through = WordSet("of in for over during after")
    static let lasting = WordSet("lasted lasting lasts took spent spend spends")
    static let whole = WordSet(
        "after following ends ended ending end during in over for from with face faces facing lasted"
    )
    static let beginnings = WordSet("begins starts opens begin start open")
    static let states = WordSet("without closed shut stranded stuck trapped halted blocked dark")
    static let giving = WordSet("give gives gave given giving")
    /// What makes it the length of one of several.
    static let several = WordSet("second other others another some each both")
    /// What makes it the length of another thing: "another six weeks", "in the last ten days".
    static let others = WordSet(
        "ago earlier since within every another next last past further each previous usually average"
    )
    /// What a length is an attribute of that has no beginning and no end of its own.
    static let measures = WordSet(
        """
        old record average high low plan limit maximum minimum sentence term veteran history total age window deadline
        warning notice forecast
        """
    )
}
