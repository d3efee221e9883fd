extension LengthTie {
    /// Both behind the length: "for 38 years, from 1969 until she retired in 2001", "for four nights on snow, from Monday,
    /// June 2, when the bridge fell, to the morning of Friday, June 6".
    var opening: (start: Moment, end: Moment)? {
        guard let (first, second) = onlyTwo, !isPeriod(first, second),
            first.isDefinite == second.isDefinite, length.end < first.start,
            case let gap = length.end..<first.start, case let link = first.end..<second.start,
            !hasBreak(link)
        else { return nil }
        let isNear =
            gap.count <= 3 && link.count <= 8 && WordKey.from == word(first.start - 1)
            && link.prefix(2).contains { ClosedWords.untils.contains(word($0)) }
        // Behind other words the length is that of all only with "for".
        let isApart =
            lead == .for && !length.unit.isOfClock && gap.count <= 20 && link.count <= 20
            && isBound(first, by: TieWords.froms)
            && isBound(second, by: ClosedWords.untils)
            && !hasBreak(gap) && !gap.contains { reading.has(.quantity, at: $0) }
        return isNear || isApart ? (first, second) : nil
    }

    /// Whether a word leads to a moment: "to" of "to the morning of Wednesday, May 14".
    func isBound(_ moment: Moment, by bounds: WordSet) -> Bool {
        let words = sentence.before(moment.start, 5)
        guard let place = words.last(where: { bounds.contains(word($0)) }) else { return false }
        return (place + 1..<moment.start).allSatisfy {
            word($0) == .of || ClosedWords.articles.contains(word($0))
                || reading.tag($0).isNoun || reading.tag($0).isAdjective
        }
    }

    /// The last two moments, where a length is said to lie between them.
    ///
    /// "It began on 4 August. It ended on 22 September. In the five weeks between, nobody worked."
    var between: (start: Moment, end: Moment)? {
        guard isBetween, moments.isEmpty, before.count == 2, let first = before.first,
            let last = before.last, first.isDefinite == last.isDefinite
        else { return nil }
        return (first, last)
    }

    /// "In the five weeks between", "During the 25 years in between".
    var isBetween: Bool {
        ClosedWords.knownOrOwned.contains(lead)
            && TieWords.whole.contains(word(length.start - 2))
            && (next == .between || next == .in && word(length.end + 1) == .between)
    }

    /// The ends of a period of which the length is all.
    ///
    /// "from 3 June to 8 June, drew 4,000 people on each of its nine days", "opened in 1958 and closed in 2008. For 40 years it
    /// had been", "for 22 years before she went into politics, from 1992 until 2010".
    var period: (start: Moment, end: Moment)? {
        let isOwn = moments.count == 2
        // "The journey takes 55 minutes, and lessons begin at 8.50am"
        let isFirst = moments.allSatisfy { moment in
            moment.start > length.end
                && (length.end..<moment.start).contains {
                    reading.isMark($0) && word($0 + 1) == .and
                }
        }
        let pair = isOwn ? moments : isFirst && !opensBlock ? ofLastSentence : []
        guard pair.count == 2, let first = pair.first, let second = pair.last else { return nil }
        let isWhole =
            ClosedWords.knownOrOwned.contains(lead)
            && TieWords.whole.contains(word(length.start - 2))
            // "It took five hours."
            || !isOwn && TieWords.lasting.contains(lead) && opensAsAll
        let isDuring = isOwn ? lead == .for : opensSentence && ClosedWords.during.contains(lead)
        guard isWhole || isDuring, next != .after, next != .of, !TieWords.points.contains(next)
        else {
            return nil
        }
        if isPeriod(first, second), isFromUntil(first, second) {
            // What stands right beside the length is read by ``StatedPeriods``.
            let isBeside =
                isOwn && second.end <= length.start
                // "from 1990 to 2001, for eleven years, and was a clerk for three years before that"
                && (length.start - second.end < 4 || next == .before)
            return isBeside ? nil : (first, second)
        }
        guard !isOwn || isWhole, next != .before,
            // "It leaves at 7.12am and gets in at 8.02am. The journey takes 40 minutes"
            !isOwn && isOfSameTime(as: first)
                || follows(TieWords.beginnings, first) && follows(TieWords.ends, second)
        else { return nil }
        return (first, second)
    }

    /// Whether a length is of the hours that the sentence before tells.
    ///
    /// Not "stopped at 8.10 and moved again at 9.20. The ride takes 50 minutes".
    private func isOfSameTime(as first: Moment) -> Bool {
        guard length.unit.isOfClock, TieWords.lasting.contains(lead),
            let told = reading.sentence(of: first.start)
        else { return false }
        let verbs = reading.sentences[told].tokens.filter { reading.tag($0).isFiniteVerb }
        return reading.tag(length.start - 1) == .verbPast
            || verbs.contains { reading.tag($0) != .verbPast }
    }

    /// The ends, where the one that is told as the later lies before the other: "a century before the fire of 1630 … in 1640".
    var reversed: (start: Moment, end: Moment)? {
        guard next == .after || next == .before, let ends = around,
            isCertain(ends.start) && isCertain(ends.end) || areDaysNear(ends.start, ends.end),
            let first = ends.start.days, let last = ends.end.days, last.last < first.first,
            !sentence.contains(where: { ClosedWords.continuing.contains(word($0)) })
        else { return nil }
        return ends
    }

    /// "on March 12, two days after the March 14 blaze": of one year, whichever it is.
    private func areDaysNear(_ start: Moment, _ end: Moment) -> Bool {
        guard start.isDay, end.isDay, !start.isDefinite, !end.isDefinite, !start.isWeekday,
            !end.isWeekday, length.unit.grain == 1, let first = start.days, let last = end.days
        else { return false }
        return abs(first.first - last.first) <= 60
    }

    /// The only two moments of the sentence, both without anything to guess.
    var anyTwo: (start: Moment, end: Moment)? {
        guard let (first, second) = onlyTwo, isCertain(first), isCertain(second),
            !TieWords.others.contains(next), !isPeriod(first, second),
            TieWords.spans.contains(lead), !hasBreak(sentence.dropLast()),
            !sentence.contains(where: { reading.tag($0) == .modal }),
            // "his eight years in office" are of him alone.
            !ClosedWords.possessives.contains(lead)
        else { return nil }
        return (first, second)
    }

    /// "in June 2018, after six years" and then "He had been hired in May 2015": the beginning is told behind.
    var toldBack: (start: Moment, end: Moment)? {
        guard behind.count == 1, let end = moments.only,
            let start = behind.first,
            TieWords.spans.contains(lead), !TieWords.others.contains(next), isCertain(start),
            isCertain(end), length.sentence + 1 < reading.sentences.count,
            case let told = reading.sentences[length.sentence + 1].tokens.prefix(3),
            let subject = told.first,
            TieWords.subjects.contains(reading.word(subject))
                || ClosedWords.possessives.contains(reading.word(subject)),
            !reading.has(
                ClosedWords.laterOrEarlier,
                in: reading.sentences[length.sentence + 1].tokens.prefix(LengthTie.longest)
            ),
            reading.has(.had, in: reading.sentences[length.sentence + 1].tokens.prefix(6))
        else { return nil }
        return (start, end)
    }

    /// Behind "He began on 1 July": "His contract is for ten weeks and ends on 12 August".
    var sinceBeginning: (start: Moment, end: Moment)? {
        guard before.count == 1, let end = moments.only,
            let start = before.first, !opensBlock, TieWords.spans.contains(lead),
            !TieWords.others.contains(next), length.end <= end.start,
            start.isDefinite == end.isDefinite,
            follows(TieWords.beginnings, start), follows(TieWords.ends, end),
            TieWords.subjects.contains(word(sentence.lowerBound))
                || ClosedWords.definite.contains(word(sentence.lowerBound))
        else { return nil }
        return (start, end)
    }

    /// "⟨Penhallow⟩ retired in 2004 after 65 years in the trade", whoever began.
    var retiresByName: Bool {
        reading.has(.person, at: sentence.lowerBound)
            && sentence.prefix(4).contains { TieWords.retiring.contains(word($0)) }
    }

    /// "In 1958 he opened a shop … He ran it for 35 years, until he retired in 1999": since the only beginning told before.
    var untilEnd: (start: Moment, end: Moment)? {
        guard length.unit == .years, lead == .for, let end = moments.only, end.isDefinite,
            case let link = length.end..<max(length.end, end.start), link.count <= 8,
            link.prefix(2).contains(where: { ClosedWords.untils.contains(word($0)) }),
            ClosedWords.heOrShe.contains(word(sentence.lowerBound)),
            let start = momentsTold.filter({ isLike(end, $0) && tellsBeginning($0) }).only
        else { return nil }
        return (start, end)
    }

    /// "began in 1958", "In 1958 he opened".
    private func tellsBeginning(_ moment: Moment) -> Bool {
        if follows(TieWords.beginnings, moment) { return true }
        guard let own = reading.sentence(of: moment.start),
            moment.start - reading.sentences[own].start <= 1
        else { return false }
        return reading.has(
            TieWords.beginnings,
            in: reading.sentences[own].tokens.behind(moment.end, 3)
        )
    }

    /// Whether it is the length of something else.
    ///
    /// "their paths, of which the slowest takes four years", "six nights in Leeds and three in York", "two minutes later than planned".
    var isOfPart: Bool {
        let behind = length.end..<max(length.end, min(length.end + 8, sentence.upperBound - 1))
        return reading.isBehindOfWhich(length) || reading.isOfEach(length.start)
            || reading.isLateness(length)
            || lead == .after
                && behind.contains { word($0) == .and && reading.has(.quantity, at: $0 + 1) }
    }
}

extension Reading {
    /// "two minutes later than planned": counted from what was to be.
    func isLateness(_ length: StatedLength) -> Bool {
        length.unit.isOfClock && ClosedWords.laterOrEarlier.contains(word(length.end))
            && word(length.end + 1) == .than
    }
}
