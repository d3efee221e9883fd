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
        if isAttribute { return true }
        guard stated.unit != .years else { return false }
        return isLasting || isCounted(to: stretch) || isGiven || isOfNoun || isSinceLast
            || isNamed || isHeld(between: stretch) || isState
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

    /// "lasted more than five hours", "a dry spell that had lasted 62 days"; not "the meeting in May had lasted six hours".
    private var isLasting: Bool {
        let verb = before.last {
            EventLengthWords.lasting.contains(reading.word($0))
                || reading.word($0) == .last && reading.tag($0 - 1) == .modal
        }
        guard let verb else { return false }
        return reading.word(verb - 1) != .had
            || ClosedWords.subjectRelatives.contains(reading.word(verb - 2))
    }

    /// "three and a half hours late", "five days after his family last heard from him".
    ///
    /// Not "By Jan. 18, ten days after the primary", which has its own date to be counted to.
    private func isCounted(to stretch: Stretch) -> Bool {
        EventLengthWords.late == next && stated.unit.isOfClock
            || next == .after && stated.unit.grain == 1 && lead == .comma
                && ![stretch.start, stretch.end].contains { sentence.contains($0.start) }
    }

    /// "has given a factory 14 days to get rid of the smell", "gave it 28 days, until 3 November".
    private var isGiven: Bool {
        (reading.tag(stated.end) == .to
            || reading.isMark(stated.end)
                && ClosedWords.untils.contains(reading.word(stated.end + 1)))
            && reading.has(EventLengthWords.giving, in: sentence.before(stated.start, 18))
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

    /// "Residents were without power for three and a half hours", "will be closed for four weeks".
    private var isState: Bool {
        lead == .for && stated.unit.grain < 2
            && sentence.before(stated.start, 8).contains { reading.tag($0).isVerb }
            && !reading.has(.had, in: sentence)
    }

    /// "will not start until 1 July, which leaves it without a head for four months".
    private func isHeld(between stretch: Stretch) -> Bool {
        lead == .for && [stretch.start, stretch.end].contains { sentence.contains($0.start) }
            && reading.has(ClosedWords.subjectRelatives, in: sentence.before(stated.start, 10))
            && !reading.has(.had, in: sentence)
    }
}

private enum EventLengthWords {
    static let late = WordKey("late")
    static let through = WordSet("of in for over during after")
    static let lasting = WordSet("lasted lasting lasts took takes take spent spend spends")
    static let whole = WordSet(
        "after following ends ended ending end during in over for from with face faces facing lasted"
    )
    static let beginnings = WordSet("begins starts opens begin start open")
    static let giving = WordSet("give gives gave given giving had has have")
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
