/// Holds the dates of events against the order in which they are told.
///
/// "opened in 1990 and closed in 1987", "retired in 2014 after he had joined in 2017", "It began in May 2022.
/// The first four graduated in March 2022."
struct EventOrder {
    let events: [DatedEvent]

    func addFindings(of reading: Reading, to findings: inout [Finding]) {
        OutsideLives(events: events).addFindings(of: reading, to: &findings)
        for (index, event) in events.enumerated() {
            if let finding = PublishedOrder(event).finding(reading)
                ?? deedBehind(death: event, reading)
            {
                findings.append(finding)
                continue
            }
            for earlier in events[..<index].suffix(6).reversed() {
                guard event.sentence - earlier.sentence <= 3,
                    !isDenied(event, reading), !isDenied(earlier, reading),
                    let (first, second) = ordered(earlier, event, reading),
                    isBefore(second, first, reading)
                else { continue }
                findings.append(finding(second, first, reading))
                break
            }
        }
    }

    private func finding(_ second: DatedEvent, _ first: DatedEvent, _ reading: Reading) -> Finding {
        let words = (reading.text(second.tokens), reading.text(first.tokens))
        return reading.finding(
            .dateMismatch,
            "“\(words.0)” lies before “\(words.1)”.",
            [first.tokens, second.tokens]
        )
    }

    /// Whether an event that is told as the later one lies before the other.
    private func isBefore(_ event: DatedEvent, _ other: DatedEvent, _ reading: Reading) -> Bool {
        let gap = other.days.first - event.days.last
        guard gap > 0, gap < 366 * 30 else { return false }
        if event.namesYear, other.namesYear { return true }
        if event.isOfLateMonth(reading), other.isOfLateMonth(reading) { return true }
        // "left on Friday and was found on Monday": of which week isn't said.
        guard event.days.days == 1, other.days.days == 1, reading.isNumbered(event.date),
            reading.isNumbered(other.date)
        else { return false }
        // Days without years may lie on either side of New Year; "on 3 March last year" tells that of the other as well.
        let isOfSameYear = event.sentence == other.sentence && !event.namesYear && !other.namesYear
        return (isOfSameYear ? gap % 365 : gap) <= 100
    }

    /// Two events in the order in which the words put them; nil where they put them in none.
    private func ordered(
        _ first: DatedEvent,
        _ second: DatedEvent,
        _ reading: Reading
    ) -> (first: DatedEvent, second: DatedEvent)? {
        guard first.sentence != second.sentence else {
            return orderedInside(first, second, reading)
        }
        // "was born in 1934. He is survived by Ann, whom he had married in 1954"
        if first.kind != .birth, isToldBack(second, behind: first, reading) {
            return (second, first)
        }
        // "Eight were cast in February. The heaviest is called Maud. They were hung in January."
        let follows =
            (1...2).contains(second.sentence - first.sentence) && isOfSameSubject(second, reading)
            && !hasBlock(first.verb..<second.verb, reading)
        if follows || isOfOnePerson(first, second, reading) || areOfOneCase(first, second, reading)
            || areOfDays(first, second, reading),
            !tellsAnother(second, reading), !tellsAnother(first, reading),
            let stages = Deeds.order(first, second, reading),
            // "was sentenced on 14 May; he had been tried on 3 June"
            !isPerfect(stages.second, reading)
        {
            return stages
        }
        if isSequel(second, behind: first, reading)
            || isOfMade(second, behind: first, reading)
            || isOfWidow(second, behind: first, reading)
        {
            return (first, second)
        }
        return orderedByEnds(first, second, reading)
    }

    /// Two events with their years, one the beginning or the end of what the other belongs to.
    ///
    /// "It began in May. The first four graduated in March." "It closed in May. The last four left in June."
    private func orderedByEnds(
        _ first: DatedEvent,
        _ second: DatedEvent,
        _ reading: Reading
    ) -> (first: DatedEvent, second: DatedEvent)? {
        guard first.namesYear, second.namesYear, !hasBlock(first.verb..<second.verb, reading)
        else { return nil }
        let start = reading.sentences[second.sentence].start
        let isDefinite = ClosedWords.definiteOrOurs.contains(reading.word(start))
        let rank = isDefinite ? start + 1 : start
        let isOfRank = second.verb > start + 2 && reading.word(rank + 1) != .of
        if isOfRank, isDefinite, second.sentence == first.sentence + 1,
            reading.word(rank) == .last,
            OrderWords.closings.contains(reading.word(first.verb)), !isPerfect(first, reading)
        {
            return (second, first)
        }
        if isAfterEnd(second, of: first, reading) { return (second, first) }
        guard first.kind == .start || first.kind == .birth else { return nil }
        // "They married in 1994. His first marriage ended in 1992": another of the kind, before it.
        let isFirst =
            isOfRank && reading.word(rank) == .first
            && Deeds.key(of: reading.word(rank + 1)) != Deeds.key(of: reading.word(first.verb))
        return isFirst || outlives(second, first, reading) ? (first, second) : nil
    }

    /// Two events of one sentence in the order in which its words put them.
    private func orderedInside(
        _ first: DatedEvent,
        _ second: DatedEvent,
        _ reading: Reading
    ) -> (first: DatedEvent, second: DatedEvent)? {
        if isCoordinated(second, behind: first, reading) {
            // "finished in 1984 and begun in 1979"
            let isReversed =
                OrderWords.finishing.contains(reading.word(first.verb))
                && OrderWords.beginning.contains(reading.word(second.verb))
            return isReversed ? (second, first) : (first, second)
        }
        if isInSeries(second, behind: first, reading) { return (first, second) }
        if isLastOf(first, second, reading) { return (second, first) }
        // "was sentenced on 2 May; he had been tried on 9 May"
        if first.date.upperBound < second.verb,
            ClosedWords.colons.contains(reading.word(first.date.upperBound)),
            isPerfect(second, reading), first.isPast(reading), !isPerfect(first, reading),
            !OrderWords.plans.contains(reading.word(second.verb))
        {
            return (second, first)
        }
        if isAside(first, before: second, reading) {
            // "which opens on June 19, runs until June 12"
            if first.kind == .start, ClosedWords.untils.contains(second.lead) {
                return (first, second)
            }
            if let stages = Deeds.order(first, second, reading) { return stages }
            // "The team, which was founded in 1978, won the cup in 1975"
            if isMaking(first, reading), isDeed(second, reading) { return (first, second) }
        }
        if isAfterDeath(second, of: first, reading) { return (second, first) }
        if isRelativeDeath(second, behind: first, reading) { return (first, second) }
        if isRelativePerfect(second, behind: first, reading) { return (second, first) }
        if isRelativeBirth(second, behind: first, reading) { return (second, first) }
        if isOfSamePronoun(first, second, reading),
            let stages = Deeds.order(first, second, reading), !isPerfect(stages.second, reading)
        {
            return stages
        }
        guard let isAfter = connective(between: first, second, reading) else { return nil }
        return isAfter ? (second, first) : (first, second)
    }

    /// Whether only what began with the first can do the second: "was launched in 1975", and then "In 1973 it sank".
    private func outlives(_ second: DatedEvent, _ first: DatedEvent, _ reading: Reading) -> Bool {
        isMaking(first, reading) && isDeed(second, reading)
            && (isOfOneLife(first, second, reading) || goesOn(second, behind: first, reading))
    }

    /// Whether there was nobody and nothing before it: a birth, a foundation.
    private func isMaking(_ event: DatedEvent, _ reading: Reading) -> Bool {
        OrderWords.makings.contains(reading.word(event.verb))
    }

    /// "He died in March 1911. In June 1911 he joined the academy."
    private func isAfterEnd(
        _ second: DatedEvent,
        of first: DatedEvent,
        _ reading: Reading
    ) -> Bool {
        WordKey.died == reading.word(first.verb) && isDeed(second, reading)
            && !ClosedWords.be.contains(reading.word(second.verb - 1))
            && isOfOneLife(first, second, reading)
    }

    /// Whether a verb in the past tells what somebody or something did, and not what led to it.
    private func isDeed(_ event: DatedEvent, _ reading: Reading) -> Bool {
        event.isPast(reading) && event.verb > 0 && !isPerfect(event, reading)
            && !reading.isQuoted(event.verb)
            && !reading.has(
                OrderWords.others,
                in: reading.sentences[event.sentence].tokens.prefix(80)
            )
            && !OrderWords.plans.contains(reading.word(event.verb))
            && !OrderWords.makings.contains(reading.word(event.verb))
            && !OrderWords.beforeMaking.contains(reading.word(event.verb))
    }

    /// Whether "had" tells the second event as the earlier one: "It closed in 2012; it had opened in 1950".
    private func isToldBack(
        _ second: DatedEvent,
        behind first: DatedEvent,
        _ reading: Reading
    ) -> Bool {
        second.sentence == first.sentence + 1
            && !reading.opensBlock(second.sentence)
            && isPerfect(second, reading) && !isPerfect(first, reading)
            && first.isPast(reading)
            // "turned it down in 1961. In 1972 it had run out of money": what had come to be so by then.
            && second.date.lowerBound > second.verb
            && !OrderWords.plans.contains(reading.word(second.verb))
            && !reading.isQuoted(second.verb) && !reading.isQuoted(first.verb)
    }

    /// "it had opened", "had last been seen".
    func isPerfect(_ event: DatedEvent, _ reading: Reading) -> Bool {
        let before = max(0, event.verb - 3)..<event.verb
        guard let had = before.last(where: { reading.word($0) == .had }) else { return false }
        // "had not lost since 2017"
        return event.lead != .since
            && (had + 1..<event.verb).allSatisfy {
                !OrderWords.negations.contains(reading.word($0))
                    && (reading.tag($0).isAdverb || reading.tag($0).isAdjective
                        || reading.tag($0).isVerb)
            }
    }

    /// "closed in 1985, and the last shift went down in 1988": nothing comes behind the end.
    private func isLastOf(_ first: DatedEvent, _ second: DatedEvent, _ reading: Reading) -> Bool {
        let words = (first.behindDate(before: second)).prefix(10)
            .drop { reading.isMark($0) }
        return OrderWords.closings.contains(reading.word(first.verb))
            && words.count > 3 && reading.word(words.lowerBound) == .and
            && ClosedWords.definite.contains(reading.word(words.lowerBound + 1))
            && reading.word(words.lowerBound + 2) == .last
            && !isPerfect(first, reading) && !isPerfect(second, reading)
    }

    /// "opened in 1990 and closed in 1987": the verbs share their subject.
    private func isCoordinated(
        _ second: DatedEvent,
        behind first: DatedEvent,
        _ reading: Reading
    ) -> Bool {
        let between = first.behindDate(before: second)
        return (1...5).contains(between.count) && second.date.lowerBound > second.verb
            && (reading.has(ClosedWords.continuing, in: between)
                // "Born in 1960, he died in 1951."
                || first.verb == reading.sentences[first.sentence].start)
            && between.allSatisfy {
                OrderWords.coordinating.contains(reading.word($0)) || reading.tag($0).isAdverb
            }
    }

    /// "kept the light from 1949 to 1971, for 22 years, and died in 1969": a year of a deed of whoever died in an earlier one.
    private func deedBehind(death event: DatedEvent, _ reading: Reading) -> Finding? {
        let sentence = reading.sentences[event.sentence].tokens
        let before = sentence.lowerBound..<max(sentence.lowerBound, event.verb)
        guard WordKey.died == reading.word(event.verb), reading.word(event.verb - 1) == .and,
            event.namesYear, event.date.lowerBound > event.verb, before.count <= 60,
            !reading.has(ClosedWords.relatives, in: before),
            let late = reading.timeMentions(in: before).first(where: { mention in
                guard reading.namesYear(mention.tokens), let days = mention.days else {
                    return false
                }
                let gap = days.first - event.days.last
                return gap > 0 && gap < 366 * 30
                    && OrderWords.leads.contains(reading.word(mention.start - 1))
            })
        else { return nil }
        return reading.finding(
            .dateMismatch,
            "“\(reading.text(event.tokens))” lies before “\(reading.text(late.tokens))”.",
            [late.tokens, event.tokens]
        )
    }

    /// "The castle, begun in 1420, was finished in 1390": the first stands between the subject and its verb.
    private func isAside(
        _ first: DatedEvent,
        before second: DatedEvent,
        _ reading: Reading
    ) -> Bool {
        let between = first.behindDate(before: second)
        return (1...4).contains(between.count)
            && between.first.map { reading.word($0) } == .comma
            && between.dropFirst().allSatisfy {
                ClosedWords.auxiliaries.contains(reading.word($0)) || reading.tag($0).isAdverb
            }
    }

    /// "Her grandmother, who died in 1944, taught her to knit in 1951".
    private func isAfterDeath(
        _ second: DatedEvent,
        of first: DatedEvent,
        _ reading: Reading
    ) -> Bool {
        WordKey.died == reading.word(first.verb) && reading.word(first.verb - 1) == .who
            // "The widow of John Cole, who died in 1949, sold it in 1951."
            && LifeSubject.named(
                asKinOf: reading.sentences[first.sentence].start..<first.verb,
                reading
            ) == nil
            && (1...5).contains(second.verb - first.date.upperBound)
            && reading.word(first.date.upperBound) == .comma
            && reading.tag(first.date.upperBound + 1) == .verbPast
            && !ClosedWords.be.contains(reading.word(first.date.upperBound + 1))
    }

    /// "founded in 1901 by a man who was born in 1905".
    private func isRelativeBirth(
        _ second: DatedEvent,
        behind first: DatedEvent,
        _ reading: Reading
    ) -> Bool {
        guard second.kind == .birth, first.kind == .start, second.verb - first.date.upperBound <= 10
        else { return false }
        let between = first.behindDate(before: second)
        return reading.has(.who, in: between) && reading.has(.by, in: between)
    }

    /// "painted in 1974 by a teacher who died in 1971", "brought in in 1904 by a government that fell in 1901".
    private func isRelativeDeath(
        _ second: DatedEvent,
        behind first: DatedEvent,
        _ reading: Reading
    ) -> Bool {
        let between = first.behindDate(before: second)
        guard OrderWords.deaths.contains(reading.word(second.verb)), between.count <= 14,
            reading.has(.by, in: between.prefix(2)), let last = between.last,
            // "by a friend of a man who died"
            !reading.has(.of, in: between)
        else { return false }
        // "by a bishop who had died"
        return reading.has(
            ClosedWords.subjectRelatives,
            in: max(between.lowerBound, last - 2)...last
        )
    }

    /// Whether "after" or "before" joins two events; true where the second came first.
    private func connective(
        between first: DatedEvent,
        _ second: DatedEvent,
        _ reading: Reading
    ) -> Bool? {
        let between = first.date.gap(to: second.date)
        guard (3...14).contains(between.count), first.verb < first.date.lowerBound,
            !reading.has(OrderWords.breaks, in: between)
        else { return nil }
        let words = between.filter { ClosedWords.beforeOrAfter.contains(reading.word($0)) }
        guard let word = words.only,
            word - first.date.upperBound <= 4, word < second.verb,
            // "came into force in 1994, plummeting only after China entered it in 2001": after what the participle tells.
            !(first.date.upperBound..<word).contains(where: { reading.tag($0) == .verbGerund })
        else { return nil }
        return reading.word(word) == .after
    }

    private func hasBlock(_ range: Range<Int>, _ reading: Reading) -> Bool {
        range.count > 400 || range.contains { reading.startsBlock($0) }
    }
}
