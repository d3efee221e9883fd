/// Those who were the first to use what was opened.
extension FirstsOfTerms {
    /// In how many sentences before and behind the opening may be told.
    private static let reach = (before: 20, behind: 6)
    /// By how many days a slip of the month or of a digit may be too early.
    private static let farthest = 100

    /// "The road opened on January 20 … The first truck across, on January 14, brought potatoes": nobody comes before the only opening.
    func userBeforeOpening(_ sentence: Int, _ reading: Reading) -> Finding? {
        guard let user = firstUser(sentence, reading),
            let (mention, days) = day(behind: user, sentence, reading)
        else { return nil }
        let first = max(0, sentence - FirstsOfTerms.reach.before)
        let last = min(reading.sentences.count - 1, sentence + FirstsOfTerms.reach.behind)
        let openings = DatedEvent.all(in: reading, first...last).filter {
            UserWords.openings.contains(reading.word($0.verb))
        }
        guard let opening = openings.only, opening.days.days == 1,
            opening.sentence != sentence || opening.date != mention.tokens,
            reading.isNumbered(opening.date), !reading.isQuoted(opening.verb),
            !ClosedWords.untils.contains(opening.lead),
            // "is to be opened", "will open"
            !reading.has(UserWords.plans, in: max(0, opening.verb - 4)..<opening.verb),
            case let gap = opening.days.first - days.last, gap > 0,
            gap <= FirstsOfTerms.farthest
        else { return nil }
        return reading.finding(
            .dateMismatch,
            "“\(reading.text(mention.tokens))” lies before “\(reading.text(opening.tokens))”.",
            [opening.tokens, mention.tokens]
        )
    }

    /// "the first truck", "the first paying passengers".
    private func firstUser(_ sentence: Int, _ reading: Reading) -> Int? {
        let tokens = reading.sentences[sentence].tokens.prefix(60)
        guard
            let rank = tokens.first(where: {
                reading.word($0) == .first && reading.word($0 - 1) == .the
            }), !reading.isQuoted(rank), !reading.has(UserWords.others, in: tokens)
        else { return nil }
        return (rank + 1..<min(tokens.upperBound, rank + 4)).first {
            UserWords.users.contains(reading.word($0))
        }
    }

    /// The only day that a sentence names, a few words behind a place.
    private func day(behind place: Int, _ sentence: Int, _ reading: Reading)
        -> (mention: Mention, days: CalendarSpan)?
    {
        let times = reading.times(in: reading.sentences[sentence].tokens.behind(place + 1, 10))
        guard let (mention, time) = times.first, time.timexType == .date,
            // "The first buses had crossed it on May 14", before it was closed
            !reading.has(.had, in: place..<max(place, mention.start)),
            reading.isNumbered(mention.tokens), reading.word(mention.start - 1) == .on,
            let days = CalendarSpan(time.value), days.days == 1
        else { return nil }
        return (mention, days)
    }
}

private enum UserWords {
    static let openings = WordSet("opened reopened inaugurated")
    static let plans = WordSet("to will would should may might could not never yet be")
    static let users = WordSet(
        """
        truck trucks lorry lorries car cars bus buses train trains tram trams ferry ferries boat boats ship ships vessel
        vessels plane planes flight flights vehicle vehicles convoy passenger passengers visitor visitors customer customers
        guest guests patient patients shopper shoppers pupil pupils skater skaters swimmer swimmers skier skiers diner diners
        """
    )
    /// What comes before an opening, or isn't of it.
    static let others = WordSet(
        "test tests trial trials before earlier original planned previous since ever builders construction"
    )
}
