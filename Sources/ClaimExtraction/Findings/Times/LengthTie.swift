/// Which two moments a length lies between, as its words tell.
struct LengthTie {
    let length: StatedLength
    let reading: Reading
    let sentence: Range<Int>
    /// The moments of the length's sentence.
    let moments: [Moment]
    /// Those of the two sentences before, and of the one behind.
    let before: [Moment]
    let behind: [Moment]

    /// The longest sentence that is read; more is a list or a table.
    static let longest = 120
    /// In how many sentences before a beginning is looked for.
    private static let memory = 8

    /// `withWeekdays` tells whether "on Thursday" is a moment, too.
    init?(_ length: StatedLength, _ reading: Reading, withWeekdays: Bool = false) {
        self.length = length
        self.reading = reading
        let sentences = reading.sentences
        sentence = sentences[length.sentence].tokens
        guard sentence.count <= LengthTie.longest else { return nil }
        func moments(in sentence: Int) -> [Moment] {
            guard sentences.indices.contains(sentence),
                sentences[sentence].tokens.count <= LengthTie.longest
            else { return [] }
            let tokens = sentences[sentence].tokens
            return Moment.all(in: tokens, for: length.unit, withWeekdays: withWeekdays, reading)
        }
        self.moments = moments(in: length.sentence).filter { !$0.tokens.overlaps(length.tokens) }
        before = Array(
            (moments(in: length.sentence - 2) + moments(in: length.sentence - 1)).suffix(4)
        )
        behind = moments(in: length.sentence + 1)
    }

    /// The stretch that the length is said of; nil where the words tell none, or where any two moments nearby explain it.
    var stretch: Stretch? {
        // "eleven hours late" counts from when it was due.
        guard !TieWords.delays.contains(next), !isOfPart,
            moments.count + behind.count + before.count <= 9, let ends = ends,
            let stretch = Stretch(from: ends.start, to: ends.end), !isExplained(ends),
            // "left at 14:12 … and landed at 11:24 a.m., local time,"
            DefiniteHour.zones(of: ends.start, reading)
                == DefiniteHour.zones(of: ends.end, reading),
            !DefiniteHour.mayBeOfTwoClocks(stretch, length, reading)
        else { return nil }
        return stretch
    }

    private var ends: (start: Moment, end: Moment)? {
        let beside =
            counted ?? countedOn ?? closing ?? opening ?? around ?? lasting ?? sinceStart ?? between
        if let ends = beside ?? ofVerbs(moments) { return ends }
        return (moments.isEmpty ? ofVerbs(behind) : nil) ?? period ?? anyTwo ?? toldBack
            ?? sinceBeginning ?? untilEnd ?? ofTerm
    }

    private func isExplained(_ ends: (start: Moment, end: Moment)) -> Bool {
        // "has been closed for four months … will stay closed until 30 November"
        let isUntilNow = sentence.before(length.start, 10).contains {
            ClosedWords.have.contains(word($0)) && word($0) != .had
        }
        // "ten days later", "ten days after" and "for ten days until" never count to the day of publication.
        let isOfText =
            ClosedWords.laterOrEarlier.contains(next) || next == .after
            || ClosedWords.knownOrOwned.contains(lead)
            || (length.end..<length.end + 2).contains { ClosedWords.untils.contains(word($0)) }
            || !isUntilNow && isTermOver(ends.end)
            || isBetween
            || length.end <= ends.start.start && isBound(ends.start, by: TieWords.froms)
                && isBound(ends.end, by: ClosedWords.untils)
        // What ends in a year to come isn't counted to the day of publication.
        let isToCome =
            !isUntilNow
            && (ends.end.days?.first ?? 0) > (reading.article.published?.dayNumber ?? .max)
        // "It takes 55 minutes": nothing but what was told just before.
        let isOfLast =
            opensAsAll && TieWords.lasting.contains(lead)
            && [ends.start, ends.end].allSatisfy { $0.end <= sentence.lowerBound }
        let all =
            isOfLast
            ? [] : before + moments + behind + (isOfText || isToCome ? [] : publication)
        // "came down at 1 a.m., four hours after it had stopped at 9 p.m."
        if Stretch(from: ends.start, to: ends.end)?.allows(length) == true { return true }
        return all.indices.contains { index in
            all[..<index].contains { other in
                // The hours from evening to morning are not those from morning to evening.
                // Nor are those from June to March those from March to June.
                let isReversible =
                    !length.unit.isOfClock
                    && (length.unit != .months || other.isDefinite && all[index].isDefinite)
                return Stretch(from: other, to: all[index])?.allows(length) == true
                    || isReversible && Stretch(from: all[index], to: other)?.allows(length) == true
            }
        }
    }

    private var publication: [Moment] {
        guard !length.unit.isOfClock, let published = reading.article.published,
            let day = CalendarSpan(published.description)
        else { return [] }
        return [Moment(published: day)]
    }

    func word(_ token: Int) -> WordKey {
        sentence.contains(token) ? reading.word(token) : WordKey.noWord
    }

    /// The word before the length, and the one behind it.
    var lead: WordKey {
        let lead = word(length.start - 1)
        return TieWords.exactly.contains(lead) ? word(length.start - 2) : lead
    }
    var next: WordKey { word(length.end) }

    // MARK: Behind both

    /// "left on 12 January and arrived on 3 March, 45 days later": from the moment before.
    private var counted: (start: Moment, end: Moment)? {
        guard ClosedWords.laterOrEarlier.contains(next),
            let last = moments.last(where: { $0.end <= length.start }),
            case let gap = last.end..<length.start, gap.count <= 2,
            // "built in 1972 and, 20 years later, raised" counts to what follows.
            gap.allSatisfy({ reading.isMark($0) || reading.tag($0).isAdverb })
        else { return nil }
        let anchors = moments.filter { $0.end <= last.start }
        let isDefinite = length.unit == .years && last.isDefinite
        // "left at 9.10am. It reached York at 10.05am, 25 minutes later"
        let isOfClock = last.clock != nil && before.last.map(isCertain) == true && isCertain(last)
        guard let anchor = anchors.last ?? (isDefinite || isOfClock ? before.last : nil) else {
            return nil
        }
        return next == .later ? (anchor, last) : (last, anchor)
    }

    /// Both behind and before "thirteen hours later, at 7.30 p.m.".
    ///
    /// "went in at 4.30 a.m. and came out thirteen hours later, at 7.30 p.m.": times of day; of dates ``TimePair`` reads it.
    private var countedOn: (start: Moment, end: Moment)? {
        guard length.unit.isOfClock, next == .later,
            let last = moments.first(where: {
                (1...4).contains($0.start - length.end)
            }),
            let start = moments.last(where: { $0.end <= length.start })
                ?? before.last, isCertain(start), isCertain(last)
        else { return nil }
        return (start, last)
    }

    /// "was finished in 1887 and fell in 1941, after 54 years", "…, a total of 28 days".
    private var closing: (start: Moment, end: Moment)? {
        guard let (start, end) = onlyTwo ?? earlierAndOwn,
            length.start >= end.end, !isPeriod(start, end),
            !TieWords.others.contains(next) || isAge, TieWords.spans.contains(lead) || isSummedUp
        else { return nil }
        let gap = end.end..<length.start
        // "goes each hour until 16.10, eleven times a day, and takes 37 minutes"
        guard !gap.contains(where: { reading.has(.quantity, at: $0) }) else { return nil }
        guard (1...8).contains(gap.count), isClear(gap.dropLast()) || goesOn(gap) else {
            return nil
        }
        return (start, end)
    }

    /// "at the age of 14 weeks".
    private var isAge: Bool { lead == .of && word(length.start - 2) == TieWords.age }

    /// "…, which makes four weeks", "…, that is, six weeks".
    private var isSummedUp: Bool {
        let before = length.start - 2..<length.start
        return TieWords.summing.contains(lead)
            && before.contains { TieWords.relatives.contains(word($0)) }
    }

    /// What began in a sentence before, where nothing else did.
    ///
    /// "The factory opened in 1968. It closed in 2008, after 40 years.", "left at 21:30 … at 5:10 after a voyage of five hours".
    private var earlierAndOwn: (Moment, Moment)? {
        guard let end = moments.only,
            end.isDefinite || end.clock != nil || end.isDay && !end.isWeekday, isAfterAll,
            sentence.prefix(2).contains(where: { TieWords.subjects.contains(word($0)) })
                || retiresByName || isFronted
        else { return nil }
        let starts = momentsTold.filter { isLike(end, $0) && follows(TieWords.beginnings, $0) }
        if starts.count == 1 { return (starts[0], end) }
        return before.count == 1 && isLike(end, before[0]) ? (before[0], end) : nil
    }

    /// The moments of the sentences before in which a beginning is looked for.
    var momentsTold: [Moment] {
        (max(0, length.sentence - LengthTie.memory)..<length.sentence).flatMap { index in
            let tokens = reading.sentences[index].tokens
            return tokens.count > LengthTie.longest
                ? [] : Moment.all(in: tokens, for: length.unit, reading)
        }
    }

    /// "In 1991, after five years, he sold it": both stand before the subject.
    private var isFronted: Bool {
        length.start - sentence.lowerBound <= 5 && next == .comma
            && TieWords.subjects.contains(word(length.end + 1))
    }

    /// Whether a beginning is told as exactly as an end: "on July 20 … on July 24".
    func isLike(_ end: Moment, _ start: Moment) -> Bool {
        start.isDefinite || !end.isDefinite && end.isDay && start.isDay && !start.isWeekday
    }

    /// "after 31 years", "after a voyage of five hours".
    private var isAfterAll: Bool {
        let start = length.start
        return lead == .after
            || lead == .of && word(start - 4) == .after
                && ClosedWords.singularDeterminers.contains(word(start - 3))
    }

    /// "…; it had been used for": the same thing, in the perfect.
    private func goesOn(_ gap: Range<Int>) -> Bool {
        let subject = gap.first { reading.tokens.kind[$0] == .word }
        guard let subject, TieWords.subjects.contains(word(subject)) else { return false }
        return ClosedWords.have.contains(word(subject + 1))
    }

    // MARK: Between them

    /// "in 1966 and ran it for 31 years, until 2007", "on 9 June, two weeks after the fire of 3 June", "for three years and
    /// expires on January 15".
    var around: (start: Moment, end: Moment)? {
        // "Seven years after the mine closed in 2008, in 2015"
        if next == .after, let (first, second) = onlyTwo,
            (length.end + 2...length.end + 8).contains(first.start),
            (1...3).contains(second.start - first.end), WordKey.comma == word(first.end)
        {
            return (first, second)
        }
        guard let (first, second) = onlyTwo, first.end <= length.start, second.start >= length.end
        else { return nil }
        let gap = first.end..<length.start
        let link = length.end..<second.start
        // "left in March 1988 after 22 years on the rock, having come there in 1969"
        if lead == .after, gap.count <= 3, first.isDefinite, second.isDefinite, link.count <= 16,
            link.contains(where: { TieWords.having == word($0) })
        {
            return (second, first)
        }
        guard link.count <= 16, !hasBreak(link), !hasBreak(gap) else { return nil }
        if next == .after || next == .before {
            // "at 11.15 p.m., which is 40 minutes before the ferry docks, at 11.35 p.m."
            guard gap.count <= 3, link.count <= 10,
                isClear(gap) || gap.last.map({ ClosedWords.be.contains(word($0)) }) == true
            else { return nil }
            return next == .after ? (second, first) : (first, second)
        }
        guard gap.count <= 12, TieWords.spans.contains(lead), !TieWords.others.contains(next),
            link.prefix(2).contains(where: { ClosedWords.untils.contains(word($0)) })
                // "made on 21 July, takes effect after seven days, on 4 August"
                || lead == .after && link.count <= 2 && next == .comma
                    && (first.isDefinite && second.isDefinite || first.isDay && second.isDay)
                // "was closed on 2 June for ten days and reopened on 18 June"
                || link.prefix(10).contains(where: {
                    TieWords.endings.contains(word($0)) || TieWords.anew.contains(word($0))
                })
        else { return nil }
        return (first, second)
    }

    /// "began at two and lasted six hours, so that it ended at seven"; the beginning may stand in the sentences before.
    private var lasting: (start: Moment, end: Moment)? {
        guard length.unit.isOfClock, TieWords.lasting.contains(lead), moments.count <= 2,
            let end = moments.last, end.start >= length.end,
            let start = moments.count == 2 ? moments.first : before.first,
            moments.count == 2 || before.count == 1, start.end <= length.start,
            // Of both or of neither it is said in which half of the day.
            isCertain(start) == isCertain(end), case let link = length.end..<end.start,
            link.contains(where: { TieWords.results.contains(word($0)) }),
            !link.contains(where: { ClosedWords.ordinals.contains(word($0)) })
        else { return nil }
        return (start, end)
    }

    /// "for five weeks, since June 2": to the day of publication, or to the other moment of the sentence.
    private var sinceStart: (start: Moment, end: Moment)? {
        guard length.unit == .days || length.unit == .weeks, lead == .for,
            let start = moments.first(where: {
                word($0.start - 1) == .since
            }), (0...3).contains(start.start - length.end)
        else { return nil }
        let others = moments.filter { $0.tokens != start.tokens }
        guard others.count <= 1, let end = others.first ?? publication.first else { return nil }
        return (start, end)
    }

    // MARK: Verbs of beginning and end

    /// "a walkout of nine days that began on 1 May and was called off on 6 May", "mayor for ten years when he resigned in
    /// 2022, having been elected in 2010".
    private func ofVerbs(_ moments: [Moment]) -> (start: Moment, end: Moment)? {
        guard let (first, second) = LengthTie.onlyTwo(of: moments) else { return nil }
        let isOwn = sentence.contains(first.start)
        let isUntil = (length.end..<length.end + 2).contains {
            ClosedWords.untils.contains(word($0))
        }
        guard
            !isOwn || isUntil || TieWords.spans.contains(lead) || isAttribute
                || TieWords.relatives.contains(next),
            !isOwn || !TieWords.others.contains(next), !isPeriod(first, second)
        else { return nil }
        if follows(TieWords.beginnings, first), follows(TieWords.ends, second) {
            return (first, second)
        }
        // "It was missing for eleven days. It ran off on 2 February and was found on 23 February."
        if !isOwn, reading.isOfOneSubject(first, second) { return (first, second) }
        if follows(TieWords.ends, first), follows(TieWords.beginnings, second) {
            return (second, first)
        }
        return nil
    }

    /// Whether the length says of what kind a thing is: "a six-week course".
    private var isAttribute: Bool {
        length.tokens.contains { word($0) == .hyphen }
            && ClosedWords.singularDeterminers.contains(lead)
            && sentence.contains(length.end)
            && reading.tag(length.end).isNoun
    }

    /// Whether the words leave nothing to guess: of a time of day the half of the day.
    func isCertain(_ moment: Moment) -> Bool {
        guard let clock = moment.clock else { return moment.isDefinite }
        return clock >= 13 || DefiniteHour.namesHalf(moment.tokens, reading)
    }

    /// "It took five hours", "The voyage took nine weeks".
    var opensAsAll: Bool {
        length.start - sentence.lowerBound <= 3
            && TieWords.wholes.contains(word(sentence.lowerBound))
    }

    var opensBlock: Bool { reading.startsBlock(sentence.lowerBound) }

    /// Whether nothing but a word or two stands before the length.
    var opensSentence: Bool { length.start - sentence.lowerBound <= 2 }

    /// The moments of the sentence before.
    var ofLastSentence: [Moment] {
        before.filter { reading.sentence(of: $0.start) == length.sentence - 1 }
    }

    func isFromUntil(_ first: Moment, _ second: Moment) -> Bool {
        let link = reading.word(second.start - 1)
        let start = first.start
        return reading.word(start - 1) == .from && ClosedWords.untils.contains(link)
    }

    func follows(_ verbs: WordSet, _ moment: Moment) -> Bool {
        let start = moment.start
        guard let own = reading.sentence(of: start) else { return false }
        let first = max(reading.sentences[own].start, start - 6)
        return (first..<start).reversed().prefix { !reading.has(.time, at: $0) }.contains {
            verbs.contains(reading.word($0))
        }
    }

    // MARK: Words between

    var onlyTwo: (Moment, Moment)? { LengthTie.onlyTwo(of: moments) }

    private static func onlyTwo(of moments: [Moment]) -> (Moment, Moment)? {
        guard moments.count == 2, let first = moments.first, let second = moments.last else {
            return nil
        }
        return (first, second)
    }

    /// "from 3 March to 10 March", which ``StatedPeriods`` reads.
    func isPeriod(_ start: Moment, _ end: Moment) -> Bool {
        let between = start.tokens.gap(to: end.tokens)
        return between.count <= 2 && !between.contains { TieWords.ends.contains(word($0)) }
            // "opened in 1990. In 1996"
            && reading.sentence(of: start.start) == reading.sentence(of: end.start)
    }

    /// Whether no clause of its own stands there.
    private func isClear(_ range: Range<Int>) -> Bool {
        range.allSatisfy {
            !reading.tag($0).isFiniteVerb || TieWords.spans.contains(reading.word($0))
        }
    }

    func hasBreak(_ range: Range<Int>) -> Bool {
        reading.has(TieWords.breaks, in: range)
    }
}
