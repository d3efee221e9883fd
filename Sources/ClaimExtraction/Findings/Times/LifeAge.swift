/// The age that a figure gives, and when it held.
enum LifeAge {
    struct Time {
        let days: ClosedRange<Int>
        /// The words of the date; nil where it is the day of publication.
        let tokens: Range<Int>?
    }

    /// Whether a figure is read as an age, or stands like one: "is nine,", "At 14,".
    static func mayBe(_ figure: Figure, _ reading: Reading) -> Bool {
        guard let value = figure.quantity.value, value == value.rounded(),
            (1..<125).contains(value),
            figure.quantity.upper == nil, figure.quantity.bound == .exact,
            !reading.isQuoted(figure.start)
        else { return false }
        if figure.dimension == .age || isBirthday(figure, reading) { return true }
        let (start, end) = (figure.start, figure.end)
        guard figure.dimension == .count, figure.quantity.unit == nil, start > 0,
            end < reading.tokens.count
        else { return false }
        let lead = self.lead(of: figure, reading)
        let next = reading.word(end)
        if opensSentence(figure, reading) {
            return LifeWords.now.contains(lead)
                // "Now 64 and a grandmother of five, she"
                ? next == .comma || next == .and
                : LifeWords.ats.contains(lead)
                    && (LifeWords.closing.contains(next) || ClosedWords.heOrShe.contains(next))
        }
        guard start > 1 else { return false }
        if isReached(figure, reading) { return LifeWords.afterReached.contains(next) }
        if LifeWords.copulas.contains(lead) || LifeWords.now.contains(lead)
            || LifeWords.then == lead
        {
            return LifeWords.stops.contains(next) && !isOfThing(figure, reading)
        }
        if LifeWords.was.contains(lead) {
            return isOfPast(figure, reading) || isWholeSentence(figure, reading)
                || isOfSomeTime(figure, reading)
        }
        // "was a girl of eleven when"
        if lead == .of {
            return LifeWords.young.contains(reading.word(start - 2))
                && (LifeWords.whens.contains(next) || LifeWords.ins.contains(next)
                    // "She was then a girl of 15 and was given the job."
                    || LifeWords.then == reading.word(start - 4))
                || isBesideName(figure, reading)
        }
        return LifeWords.ats.contains(lead)
            && (LifeWords.closing.contains(next)
                || LifeWords.retiring.contains(reading.word(start - 2)))
    }

    /// "their goal difference is 13, and Halby's is 17": of what has a number and no age.
    private static func isOfThing(_ figure: Figure, _ reading: Reading) -> Bool {
        let subject = figure.start - 2
        return subject >= 0
            && (reading.tokens.kind[subject] == .clitic
                || LifeWords.measures.contains(reading.word(subject)))
    }

    /// "Karl Ott, a baker of 44,".
    private static func isBesideName(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        let first = reading.sentences[figure.sentence].start
        guard start - first >= 5, reading.word(start - 1) == .of,
            reading.word(figure.end) == .comma, RoleWords.endsRole(reading.word(start - 2))
        else { return false }
        let comma = (max(first + 1, start - 5)..<start - 3).last { reading.word($0) == .comma }
        return comma.map {
            ClosedWords.articles.contains(reading.word($0 + 1)) && reading.has(.person, at: $0 - 1)
        } == true
    }

    /// Whether a figure behind "was" is tied to a time: "was 24 when", "when she was 24", "was 24 at the time", "was 24 in 1990",
    /// "When she was elected in 2012 Ms Roe was 29".
    private static func isOfPast(_ figure: Figure, _ reading: Reading) -> Bool {
        let (start, end) = (figure.start, figure.end)
        let sentence = reading.sentences[figure.sentence].tokens
        guard start > sentence.lowerBound, end < sentence.upperBound else { return false }
        let next = reading.word(end)
        let isBehindWhen = reading.has(LifeWords.whens, in: sentence.before(start, 4))
        return LifeWords.whens.contains(next) || isBehindWhen || isAtTheTime(figure, reading)
            || next == .in && end + 1 < sentence.upperBound && namesYear(at: end + 1, reading)
            // "has sung there since she was six, in 1975"
            || next == .comma && reading.word(end + 1) == .in && end + 2 < sentence.upperBound
                && namesYear(at: end + 2, reading)
            || LifeWords.stops.contains(next)
                && (WordKey.when == reading.word(sentence.lowerBound)
                    // "At her death in 2019 Ann Bell was 88."
                    || reading.has(LifeWords.deaths, in: sentence))
    }

    /// "in 1962", "in October 1962".
    private static func namesYear(at token: Int, _ reading: Reading) -> Bool {
        reading.timeMentions(in: token..<token + 1).first
            .map { $0.start == token && reading.namesYear($0.tokens) } == true
    }

    /// "was 17 at the time".
    private static func isAtTheTime(_ figure: Figure, _ reading: Reading) -> Bool {
        let end = figure.end
        return end + 2 < reading.tokens.count && reading.word(end) == .at
            && reading.word(end + 1) == .the
            && LifeWords.time == reading.word(end + 2)
    }

    /// "He was 91.", "Josef Amstad was 91." behind a sentence that tells of his death.
    private static func isWholeSentence(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let verb = figure.start - 1
        guard verb > sentence.lowerBound, LifeWords.was.contains(reading.word(verb)),
            !reading.startsBlock(sentence.lowerBound)
        else { return false }
        if ClosedWords.heOrShe.contains(reading.word(sentence.lowerBound)) {
            return sentence.count <= 5 && verb == sentence.lowerBound + 1
        }
        return sentence.upperBound - figure.end <= 1
            && verb - sentence.lowerBound <= 4
            && (sentence.lowerBound..<verb).allSatisfy { reading.has(.person, at: $0) }
    }

    /// Whether nothing but one word stands before a figure in its sentence, or "Today, at".
    private static func opensSentence(_ figure: Figure, _ reading: Reading) -> Bool {
        let before = reading.sentences[figure.sentence].start..<figure.start
        return before.count == 1
            || (2...4).contains(before.count) && reading.hasOnly(LifeWords.openings, in: before)
    }

    /// "At 77 she still writes": the age of today.
    private static func isOfToday(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let behind = figure.end..<max(figure.end, sentence.upperBound)
        return opensSentence(figure, reading)
            && behind.prefix(6).first { reading.tag($0).isFiniteVerb }
                .map { reading.tag($0) != .verbPast } == true
    }

    /// "turned 70", "which makes her 71".
    private static func isReached(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        guard start > 1 else { return false }
        let lead = reading.word(start - 1)
        return LifeWords.turning.contains(lead) || isToCome(figure, reading)
            || isOneToTurn(figure, reading)
            || isOfLateBirthday(figure, reading)
            || ClosedWords.objectPronouns.contains(lead)
                && LifeWords.making.contains(reading.word(start - 2))
    }

    /// "Ada Bell was 70 last month", "He was 71 in March": of the last year.
    private static func isOfLateBirthday(_ figure: Figure, _ reading: Reading) -> Bool {
        let (subject, end) = (figure.start - 2, figure.end)
        guard subject >= 0, LifeWords.was.contains(reading.word(subject + 1)),
            reading.has(.person, at: subject) || reading.word(subject) == .who
                || ClosedWords.heOrShe.contains(reading.word(subject)),
            case let place = ClosedWords.beforeDates.contains(reading.word(end)) ? end + 1 : end,
            place < reading.sentences[figure.sentence].end,
            let date = reading.timeMentions(in: place..<place + 1).first, let days = date.days,
            let published = reading.article.published?.dayNumber
        else { return false }
        return !reading.namesYear(date.tokens) && days.days <= 31
            && (published - 366...published).contains(days.first)
    }

    static func time(of age: Figure, _ births: [DatedEvent], _ reading: Reading) -> Time? {
        let sentence = reading.sentences[age.sentence].tokens
        if isOfToday(age, reading), let published = reading.article.published?.dayNumber {
            return Time(days: published...published, tokens: nil)
        }
        // "will be 50, or nearly, when he comes out"
        if isToCome(age, reading), reading.has(LifeWords.until, in: sentence.behind(age.end, 6)) {
            return nil
        }
        if isReached(age, reading) {
            return reading.article.published.map {
                reachedTime(of: age, $0.dayNumber, besides: births, reading)
            }
        }
        if isOfEvent(age, sentence, reading),
            let date = dates(in: sentence, besides: births, reading).first(where: {
                isBeside($0.mention, age, reading)
            }), let time = time(of: date, reading)
        {
            return time
        }
        if reading.has(LifeWords.deaths, in: sentence) {
            return death(in: sentence, besides: births, reading)
        }
        if age.sentence > 0, isWholeSentence(age, reading),
            case let last = reading.sentences[age.sentence - 1].tokens,
            reading.has(LifeWords.deaths, in: last)
        {
            return death(in: last, besides: births, reading)
        }
        if let time = retiring(at: age, sentence, reading) { return time }
        if isOfEvent(age, sentence, reading) {
            // "At 81 she was the oldest of them": at some time up to now, whatever happened in a year that was told before.
            let isLate = isFronted(age, sentence, reading)
            let isOld = isLate && (age.quantity.value ?? 0) >= LifeAge.old
            return (isOld ? nil : yearOfEvent(age, besides: births, reading))
                ?? (isLate ? someTime(besides: births, reading) : nil)
        }
        if isOfSomeTime(age, reading) || isWholeSentence(age, reading) {
            return someTime(besides: births, reading)
        }
        guard holdsNow(age, sentence, reading), let published = reading.article.published?.dayNumber
        else { return nil }
        return Time(days: published...published, tokens: nil)
    }

    /// Whether an age is one of the past: "was 24 when", "when she was 24", "at the age of 24", "At 24,".
    private static func isOfEvent(
        _ age: Figure,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        let start = age.start
        guard start > sentence.lowerBound else {
            // "Aged 44, she went to sea in 1986."
            return LifeWords.aged == reading.word(start)
                && reading.timeMentions(in: sentence.prefix(80)).contains {
                    reading.namesYear($0.tokens)
                }
        }
        if isBirthday(age, reading) || isAtTheTime(age, reading) { return true }
        let lead = reading.word(start - 1)
        // "The oldest member, aged 90, was born in 1935."
        if lead == .comma, LifeWords.aged == reading.word(start) {
            // "In 1986 she went to sea, aged 44."
            let isLast = age.end + 1 >= sentence.upperBound
            return reading.namesYear(max(0, start - 2)..<start)
                || isLast
                    && reading.timeMentions(in: sentence.prefix(80)).contains {
                        reading.namesYear($0.tokens)
                    }
        }
        if LifeWords.ats.contains(lead) || LifeWords.ats.contains(reading.word(start))
            // "In 1999 a boy named Milo Franz, then 14,"
            || LifeWords.then == lead
        {
            return true
        }
        if isAgedThen(age, sentence, reading) { return true }
        let before = sentence.before(start, 4)
        if lead == .of {
            return !isBesideName(age, reading)
                && before.contains {
                    LifeWords.ats.contains(reading.word($0))
                        || LifeWords.young.contains(reading.word($0))
                }
        }
        return LifeWords.was.contains(self.lead(of: age, reading)) && isOfPast(age, reading)
    }

    /// Of those who are older seldom anything is told but what they do now.
    private static let old = 70.0

    /// "At 81 she was the oldest", "At the age of 81, Ada Bell won": before its subject, and no date in the sentence.
    private static func isFronted(_ age: Figure, _ sentence: Range<Int>, _ reading: Reading) -> Bool
    {
        let lead = sentence.lowerBound..<age.start
        return lead.count <= 4 && reading.hasOnly(LifeWords.fronting, in: lead)
            && !reading.times(in: sentence.prefix(80)).contains { $0.time.timexType == .date }
    }

    /// The word before a figure: "was" in "was just 19".
    private static func lead(of figure: Figure, _ reading: Reading) -> WordKey {
        let lead = reading.word(figure.start - 1)
        return LifeWords.hedges.contains(lead) ? reading.word(figure.start - 2) : lead
    }

    /// The only year that the sentence names, births not counted; where it has no date, that the few before it name.
    private static func yearOfEvent(
        _ age: Figure,
        besides births: [DatedEvent],
        _ reading: Reading
    ) -> Time? {
        let own = reading.sentences[age.sentence].tokens
        // "was 31 when she opened it in 1992, sold it last month"
        if LifeWords.whens.contains(reading.word(age.end)),
            case let clause = own.behind(age.end, 20).prefix(while: { !reading.isMark($0) }),
            let date = self.dates(in: age.end..<age.end + clause.count, besides: births, reading)
                .first,
            reading.namesYear(date.mention.tokens)
        {
            return time(of: date, reading)
        }
        let dates = self.dates(in: own, besides: births, reading).filter {
            // "was 17 at the time, found it on Sunday"
            !isAtTheTime(age, reading) || reading.namesYear($0.mention.tokens)
        }
        if dates.count == 1 {
            return isOfOtherVerb(dates[0].mention, behind: age, reading)
                ? nil : time(of: dates[0], reading)
        }
        guard dates.isEmpty,
            // "started as a constable at the age of 20", which opens a paragraph: of no event that was told before.
            !reading.opensBlock(age.sentence) || LifeWords.whens.contains(reading.word(age.end))
                || age.start - own.lowerBound <= 2
        else { return nil }
        let first = reading.sentences[max(0, age.sentence - LifeAge.reach)].start
        let earlier = self.dates(in: first..<own.lowerBound, besides: births, reading)
            .filter {
                isOfClause(behind: age, $0.mention, reading)
                    // "on Sunday" is of what is told now.
                    && (reading.namesYear($0.mention.tokens) || $0.mention.days?.isYear == true)
            }
            .compactMap { time(of: $0, reading) }
        return earlier.only
    }

    /// "She left school at 14, worked in a loft and in 1941 joined the office": the year of what came later.
    private static func isOfOtherVerb(
        _ date: Mention,
        behind age: Figure,
        _ reading: Reading
    ) -> Bool {
        guard age.end < date.start, case let between = age.end..<date.start else { return false }
        return reading.has(.and, in: between)
            && between.contains { reading.tag($0).isFiniteVerb }
    }

    /// Whether a date may be that of "when the game began": the sentence tells of the game.
    private static func isOfClause(
        behind age: Figure,
        _ date: Mention,
        _ reading: Reading
    ) -> Bool {
        let end = age.end
        guard end + 2 < reading.tokens.count, LifeWords.whens.contains(reading.word(end)),
            ClosedWords.definiteOrOurs.contains(reading.word(end + 1)),
            reading.tag(end + 2) == .noun, let sentence = reading.sentence(of: date.start)
        else { return true }
        return reading.sentences[sentence].tokens.contains {
            reading.word($0) == reading.word(end + 2)
        }
    }

    /// Whether nothing but the age's own words stands between: "in 1899 at the age of 22", "in 1931, when she was 44".
    private static func isBeside(_ date: Mention, _ age: Figure, _ reading: Reading) -> Bool {
        let between = date.tokens.gap(to: age.tokens)
        // "at 16, in 1970, and retired at 60, in 2019"
        let behind = age.tokens.gap(to: date.tokens)
        if (1...2).contains(behind.count), reading.hasOnly(LifeWords.ins, in: behind) {
            return reading.isMark(date.end) || reading.word(date.end) == .and
        }
        return (1...6).contains(between.count) && reading.hasOnly(LifeWords.beside, in: between)
    }

    /// How many sentences before it may date an event.
    private static let reach = 5

    /// "Ada Bell, 62,", "is four years old", "the 62-year-old".
    private static func holdsNow(
        _ age: Figure,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        let start = age.start
        guard start > sentence.lowerBound else { return false }
        let lead = reading.word(start - 1)
        if LifeWords.copulas.contains(lead) || LifeWords.now.contains(lead) { return true }
        if LifeSubject.isAged(sentence, with: start, reading) { return true }
        // "Born in March 2007, the 19-year-old"
        if LifeWords.born == reading.word(sentence.lowerBound),
            LifeSubject.isAged(start - 1, reading)
        {
            return true
        }
        if lead == .of { return isBesideName(age, reading) }
        // "Tom Cole, a 69-year-old father of two,"
        if ClosedWords.indefinite.contains(lead), LifeWords.old == reading.word(age.end - 1) {
            return ClosedWords.asideOpenings.contains(reading.word(start - 2))
                && start - 3 >= sentence.lowerBound && reading.has(.person, at: start - 3)
        }
        if LifeWords.aged == reading.word(start) { return lead == .comma }
        return ClosedWords.asideOpenings.contains(lead) && start > 1
            && (reading.has(.person, at: start - 2)
                // "The boy, 12,"
                || age.dimension == .age && start - 3 == sentence.lowerBound
                    && WordKey.the == reading.word(start - 3)
                    && reading.tag(start - 2).isNoun
                || LifeWords.now.contains(reading.word(start - 2)))
    }
}
