/// Finds what somebody is told to have done as a child or before the birth, by an age or a birth that the text tells anywhere.
///
/// "Ms Ferris, 49, has been a teacher at the school since 1988", "Ismail Harrow, 47, who has sat on the bench since 1991".
struct LifeDeeds: ConsistencyCheck {
    let triggers = LifeDates().triggers

    /// So old is whoever does what only the grown do, in days on the average: a year of birth and a year of a deed tell both to a year.
    private static let grown = 13.5 * 365.25
    /// The age from which on somebody may be told of deeds.
    private static let youngest = 18
    /// Who is told to have been born so much later, in days, is another.
    private static let farthest = -20 * 365.25
    /// More dates are a chronicle.
    private static let most = 200

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let lives = Dictionary(grouping: lives(in: reading, figures)) { $0.subject }
        guard !lives.isEmpty else { return }
        var seen = 0
        for (_, mention) in reading.mentions(of: .time) {
            guard let time = mention.time, reading.namesYear(mention.tokens),
                let deed = GrownDeed(mention, time, reading)
            else { continue }
            seen += 1
            guard seen <= LifeDeeds.most else { return }
            let subjects = LifeSubject.keys(of: deed.verb, reading)
            guard isOfPerson(deed, reading) else { continue }
            // Where two ages disagree it is they that are wrong.
            guard subjects.count == 1, let known = lives[subjects[0]],
                let life = known.first(where: { isChild(deed, $0.statement, reading) }),
                known.allSatisfy({ isChild(deed, $0.statement, reading) })
            else { continue }
            findings.append(finding(life.statement, deed, reading))
        }
    }

    private func lives(in reading: Reading, _ figures: FigureTable) -> [(
        subject: WordKey, statement: LifeStatement
    )] {
        LifeStatement.all(in: reading, figures, atLeast: 1).compactMap { statement in
            // Of a child's age, and of a thing's birthday, no deed is told.
            statement.subjects.count == 1
                && statement.years ?? LifeDeeds.youngest >= LifeDeeds.youngest
                ? (statement.subjects[0], statement) : nil
        }
    }

    /// Whether somebody is named, or called he or she, before a deed.
    private func isOfPerson(_ deed: GrownDeed, _ reading: Reading) -> Bool {
        guard let sentence = reading.sentence(of: deed.verb) else { return false }
        let before = reading.sentences[sentence].start..<deed.verb
        // "Ann Lind, 58, whose mother planted the orchard in 1949": not her own deed.
        guard
            !before.suffix(8).contains(where: {
                ClosedWords.whoOrWhose.contains(reading.word($0))
                    && WhoseWords.kin.contains(reading.word($0 + 1))
            })
        else { return false }
        return before.suffix(40).contains {
            reading.has(.person, at: $0) || ClosedWords.heOrShe.contains(reading.word($0))
        }
    }

    private func isChild(_ deed: GrownDeed, _ life: LifeStatement, _ reading: Reading) -> Bool {
        if let one = life.gender, let other = LifeSubject.gender(at: deed.verb, reading),
            one != other
        {
            return false
        }
        let age = LifeDeeds.middle(deed.days.first...deed.days.last) - LifeDeeds.middle(life.births)
        return age < LifeDeeds.grown && age > LifeDeeds.farthest
    }

    private static func middle(_ days: ClosedRange<Int>) -> Double {
        (Double(days.lowerBound) + Double(days.upperBound)) / 2
    }

    private func finding(_ life: LifeStatement, _ deed: GrownDeed, _ reading: Reading) -> Finding {
        let years = LifeDates.years(from: life.births, to: deed.days.first...deed.days.last)
        let said =
            years.count == 1
            ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
        let age =
            years.lowerBound < 0
            ? "puts the birth behind" : "makes an age of \(said) for"
        return reading.finding(
            .dateMismatch,
            "“\(life.words(reading))” \(age) “\(reading.text(deed.tokens))”.",
            life.tokens + [deed.tokens]
        )
    }
}

/// What only the grown do, with its year: "coached since 1986", "a teacher since 1988", "married in 1994".
private struct GrownDeed: Placed {
    let verb: Int
    let tokens: Range<Int>
    let days: CalendarSpan

    /// How many words before "since" an office may stand.
    private static let reach = 10

    init?(_ mention: Mention, _ time: TimeExpression, _ reading: Reading) {
        let start = mention.start
        guard let days = CalendarSpan(time.value), start > 0, !reading.isQuoted(start),
            let sentence = reading.sentence(of: start),
            case let before = reading.sentences[sentence].tokens.before(start, GrownDeed.reach)
        else { return nil }
        self.days = days
        if let event = DatedEvent(mention, time, reading),
            GrownWords.leads.contains(event.lead),
            GrownWords.deeds.contains(reading.word(event.verb))
        {
            let own = reading.sentences[sentence].tokens
            guard !reading.has(GrownWords.young, in: own),
                // "joined at the age of twelve, in 2018": told to have been a child
                !reading.has(GrownWords.ages, in: event.tokens),
                // "The two parents were married before Harris' birth but divorced in 1971."
                !reading.has(
                    GrownWords.others,
                    in: own.lowerBound..<max(own.lowerBound, event.verb)
                )
            else { return nil }
            verb = event.verb
            tokens = event.tokens
            return
        }
        // "has been a teacher at the school since 1988"
        guard reading.word(start - 1) == .since,
            let been = before.last(where: { GrownWords.been.contains(reading.word($0)) }),
            let office = (been + 1..<start).first(where: {
                GrownWords.offices.contains(reading.word($0))
            }),
            (been + 1..<office).allSatisfy({
                let tag = reading.tag($0)
                return tag.isNoun || tag.isAdjective || tag == .determiner || tag.isAdverb
                    || ClosedWords.singularDeterminers.contains(reading.word($0))
            })
        else { return nil }
        verb = been
        tokens = office..<mention.end
    }
}

private enum GrownWords {
    static let ages = WordSet("age aged")
    static let leads = WordSet("in on since")
    static let been = WordSet("been")
    static let deeds = WordSet(
        """
        taught coached worked served sat presided practised practiced chaired headed managed led run owned employed married wed
        divorced hired elected appointed ordained enlisted retired graduated convicted jailed sentenced qualified founded bought opened
        commanded joined
        """
    )
    static let offices = WordSet(
        """
        teacher head headteacher headmaster headmistress principal judge magistrate doctor surgeon nurse midwife lawyer solicitor
        barrister attorney mayor councillor councilor councilman councilwoman governor senator minister director manager
        chairman chairwoman chair president secretary treasurer editor reporter professor lecturer priest vicar pastor rabbi imam
        bishop officer detective constable sergeant inspector sheriff coach trainer engineer architect farmer baker butcher
        fisherman driver pilot conductor curator librarian archivist clerk owner partner member
        """
    )
    static let others = WordSet(
        """
        parents couple pair mother father family grandparents grandfather grandmother great-grandfather great-grandmother ancestor
        ancestors forebears uncle aunt
        """
    )
    /// What children do as well: "joined the youth team in 1999".
    static let young = WordSet(
        """
        academy youth junior juniors school boy girl choir child cast scouts nursery primary kindergarten ballet orchestra
        """
    )
}
