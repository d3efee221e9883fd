/// Finds times of day that run against the order in which a text tells what happened.
///
/// "The fire broke out shortly after 9 p.m. … under control by 8.30 p.m. that evening", "was arrested at 7.40 p.m. and
/// released at 6.15 p.m." Silent where a word tells the second back ("had", "earlier", "after"), where it is not told as past,
/// and where hours lie between, since then it may be of another day.
struct ClockOrder: ConsistencyCheck {
    let triggers = [Trigger(times: 1)]

    /// How many hours a time may lie before the one that is told first; more is the next day's.
    private static let farthest = 3.0
    /// And where neither says which half of the day is meant.
    private static let farthestOpen = 1.5
    /// A longer sentence is a list.
    private static let longest = 80
    /// How many sentences further the second may stand.
    private static let reach = 2

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let times = DefiniteHour.all(inSentences: figures.sentences, of: reading)
        for (first, second) in zip(times, times.dropFirst())
        where isTooEarly(second, first) && followsOn(second, first, reading) {
            findings.append(
                reading.finding(
                    .dateMismatch,
                    "“\(reading.text(second.tokens))” is told as later than "
                        + "“\(reading.text(first.tokens))”.",
                    [first.tokens, second.tokens]
                )
            )
        }
    }

    private func isTooEarly(_ second: DefiniteHour, _ first: DefiniteHour) -> Bool {
        let gap = first.hours - second.hours
        let farthest = first.isOpen ? ClockOrder.farthestOpen : ClockOrder.farthest
        return gap > 0.01 && gap <= farthest && first.isOpen == second.isOpen
            && (first.isOfUnsaidDay || first.day?.first == second.day?.first)
    }

    /// Whether what happened at the second time is told as what came next.
    private func followsOn(_ second: DefiniteHour, _ first: DefiniteHour, _ reading: Reading)
        -> Bool
    {
        guard (0...ClockOrder.reach).contains(second.sentence - first.sentence),
            case let own = reading.sentences[second.sentence].tokens,
            own.count <= ClockOrder.longest,
            !isPlanned(first, reading), !reading.isQuoted(first.start),
            !isOfLead(first, second, reading),
            !reading.isQuoted(second.start), !isOfLevel(second, own, reading),
            case let told = reading.sentences[first.sentence].tokens,
            isPast(before: first.tokens, told, reading)
                || isParticiple(before: first.tokens, told, reading),
            !begins(before: second.tokens, own, OrderOfTelling.beginnings, reading)
                || begins(before: first.tokens, told, OrderOfTelling.openings, reading)
        else { return false }
        let isOneSentence = first.sentence == second.sentence
        let start = isOneSentence ? first.end : own.lowerBound
        let before = start..<max(start, second.start)
        // "under control by 8.30 p.m.", "By 11 a.m. the last had gone": nothing that comes after.
        let isBy = second.start > 0 && reading.word(second.start - 1) == .by
        let behind = (second.end..<second.end + 4).clamped(to: second.start..<own.upperBound)
        guard !tellsBack(before, reading) || isOnTheWay(second, behind: first, reading),
            isBy || !isToldBack(behind, reading) || isCounted(second, from: first, reading)
        else { return false }
        // "The largest shock came at 4.20am. A warning was issued at 4.05am": something else, whose place in time nothing tells.
        guard isOneSentence || !ClosedWords.indefinite.contains(reading.word(own.lowerBound))
        else { return false }
        if isOneSentence {
            // "arrested at 7.40 p.m. and released at 6.15 p.m."
            guard reading.has(OrderOfTelling.links, in: before) else { return false }
            return before.contains { isPastVerb($0, reading) }
                || isPast(after: second.tokens, own, reading)
        }
        return isPast(before: second.tokens, own, reading)
            || isPast(after: second.tokens, own, reading)
    }

    /// "The meet was stopped at 2 p.m." in the first paragraph, and "At 1:20 …" opens another: a lead tells first what came last.
    private func isOfLead(_ first: DefiniteHour, _ second: DefiniteHour, _ reading: Reading) -> Bool
    {
        second.start - reading.sentences[second.sentence].start <= 2
            && reading.opensBlock(second.sentence) && first.sentence < second.sentence
            && !reading.startsBlock(between: 0, first.sentence)
    }

    /// "was to last from three until half past four": the end of a stretch, or what was only to be.
    private func isPlanned(_ time: DefiniteHour, _ reading: Reading) -> Bool {
        let start = reading.sentences[time.sentence].start
        let before = start..<max(start, time.start)
        return before.last.map { ClosedWords.untils.contains(reading.word($0)) } == true
            || before.dropFirst().contains {
                reading.tag($0) == .to && ClosedWords.be.contains(reading.word($0 - 1))
            }
    }

    /// Whether a time tells how far something had come by then.
    ///
    /// "Turnout by 8 p.m. was 40 percent"
    private func isOfLevel(_ time: DefiniteHour, _ sentence: Range<Int>, _ reading: Reading) -> Bool
    {
        time.end + 1 < sentence.upperBound && ClosedWords.be.contains(reading.word(time.end))
            && reading.tag(time.end + 1) == .number
    }

    /// Whether something begins at a time, which may be told behind what came of it.
    ///
    /// "The goal came at 4.40 p.m. The match kicked off at 3 p.m."
    private func begins(
        before time: Range<Int>,
        _ sentence: Range<Int>,
        _ beginnings: WordSet,
        _ reading: Reading
    ) -> Bool {
        (sentence.lowerBound..<max(sentence.lowerBound, time.lowerBound))
            .last { reading.tag($0).isVerb }
            .map { beginnings.contains(reading.word($0)) } == true
    }

    /// Whether words before a time tell it as an earlier one, or of another thing.
    private func tellsBack(_ range: Range<Int>, _ reading: Reading) -> Bool {
        // "and had tied up again by 8.50 a.m."
        let isBy = range.last.map { reading.word($0) == .by } == true
        // "shortly before 7.30 p.m."
        let isNear =
            range.count > 1
            && OrderOfTelling.near.contains(reading.word(range.upperBound - 2))
        let words = isNear ? range.dropLast() : range
        return !isBy && isToldBack(words, reading)
            || words.contains {
                OrderOfTelling.others.contains(reading.word($0))
                    // "Firefighters, who came at once, had it under control by 8.30 p.m."
                    || reading.word(words.upperBound - 1) != .by
                        && OrderOfTelling.relatives.contains(reading.word($0))
            }
    }

    /// Whether an accident happens to what has left: "The bus left at 3:05 pm … The accident happened at 2:50 pm".
    private func isOnTheWay(
        _ second: DefiniteHour,
        behind first: DefiniteHour,
        _ reading: Reading
    ) -> Bool {
        let told = reading.sentences[first.sentence].start..<first.start
        let own = reading.sentences[second.sentence].start..<second.start
        return second.sentence == first.sentence + 1 && !reading.opensBlock(second.sentence)
            && told.suffix(12).contains {
                OrderOfTelling.departures.contains(reading.word($0)) && reading.tag($0) == .verbPast
            }
            && own.count <= 8
            && ClosedWords.definite.contains(reading.word(own.lowerBound))
            && OrderOfTelling.accidents.contains(reading.word(own.lowerBound + 1))
    }

    /// "had left", "earlier", "after".
    private func isToldBack(_ range: Range<Int>, _ reading: Reading) -> Bool {
        range.contains { token in
            if reading.tag(token) == .modal { return true }
            if reading.word(token) == .had {
                // "had it under control" is no perfect.
                return range.contains(token + 1)
                    && range.filter { $0 > token && $0 <= token + 2 }
                        .contains {
                            reading.tag($0) == .verbPastParticiple || reading.tag($0).isAdverb
                        }
            }
            return OrderOfTelling.back.contains(reading.word(token))
        }
    }

    /// Whether "minutes after" counts the second time from what happened at the first.
    ///
    /// "It struck at 4:12 a.m. … Sirens sounded at 4:03 a.m., eight minutes after the ground had come to rest".
    private func isCounted(
        _ second: DefiniteHour,
        from first: DefiniteHour,
        _ reading: Reading
    ) -> Bool {
        let own = reading.sentences[second.sentence].tokens
        let behind = own.behind(second.end, 5)
        guard second.sentence - first.sentence == 1, !reading.opensBlock(second.sentence),
            let after = behind.dropFirst(3).first(where: { reading.word($0) == .after }),
            reading.word(second.end) == .comma, reading.has(.quantity, at: second.end + 1),
            ClosedWords.definite.contains(reading.word(after + 1))
        else { return false }
        let told = reading.sentences[first.sentence].tokens
        return reading.has(
            OrderOfTelling.happenings,
            in: told.lowerBound..<max(told.lowerBound, first.start)
        )
    }

    private func isPastVerb(_ token: Int, _ reading: Reading) -> Bool {
        reading.tag(token) == .verbPast || reading.tag(token) == .verbPastParticiple
    }

    private func isPast(before time: Range<Int>, _ sentence: Range<Int>, _ reading: Reading) -> Bool
    {
        sentence.lowerBound < time.lowerBound
            && (sentence.lowerBound..<time.lowerBound).last { reading.tag($0).isFiniteVerb }
                .map { reading.tag($0) == .verbPast } == true
    }

    /// "An officer looked through the hatch at 4.20am and left", where "looked" is tagged as a participle.
    private func isParticiple(before time: Range<Int>, _ sentence: Range<Int>, _ reading: Reading)
        -> Bool
    {
        let verbs = (sentence.lowerBound..<max(sentence.lowerBound, time.lowerBound))
            .filter { reading.tag($0).isVerb }
        return !verbs.isEmpty && verbs.allSatisfy { reading.tag($0) == .verbPastParticiple }
    }

    private func isPast(after time: Range<Int>, _ sentence: Range<Int>, _ reading: Reading) -> Bool
    {
        time.upperBound < sentence.upperBound
            && (time.upperBound..<sentence.upperBound).prefix(12).first { reading.tag($0).isVerb }
                .map { reading.tag($0) == .verbPast } == true
    }
}

private enum OrderOfTelling {
    static let links = ClosedWords.continuing.union(WordSet(";"))
    static let departures = WordSet("left departed pulled set took sailed cast")
    static let accidents = WordSet(
        "accident crash collision wreck derailment explosion fire capsizing rollover"
    )
    static let near = WordSet("shortly just soon immediately minutes")
    /// Words that tell something back.
    static let back = WordSet(
        """
        having earlier before after following since previously already originally initially scheduled due planned
        expected happened occurred
        """
    )
    static let relatives = WordSet("who which that whose where")
    static let beginnings = WordSet("began begun started kicked")
    static let openings = beginnings.union(WordSet("opened"))
    /// What comes without a warning, so that nothing is told that led to it.
    static let happenings = WordSet(
        "struck hit erupted exploded broke crashed collapsed derailed capsized sank fell shook"
    )
    /// Words behind which something else is told, or a time of another day.
    static let others = WordSet(
        """
        when while because as until from between next tomorrow another other second
        daily usually every each whereas compared instead rather than if
        """
    )
}
