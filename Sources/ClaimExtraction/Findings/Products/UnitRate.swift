/// What one of several costs, holds or gets: "$450 for each of the 43 anglers", "36 berths each", "£60 a chair", "eleven
/// lessons at 40 francs".
struct UnitRate {
    /// What ties the figure to one of them.
    enum Tie {
        /// "each", "apiece"; "each of the 62 officers was paid $30,000"
        case each
        /// "for each of the 43 anglers"
        case eachOf(Figure)
        /// "an acre", "per acre", "for each ship", "a box takes": the token of the noun.
        case noun(Int)
        /// "at 40 francs", behind the number of things that are sold at it.
        case price(Figure)
    }

    /// Of these a sentence with such a figure holds one.
    static let words = ProductWords.periods.union(
        ProductWords.each,
        ProductWords.articles,
        UnitRateWords.takes,
        UnitRateWords.fees,
        UnitRateWords.groups,
        RateMark.priced,
        ClosedWords.eachOrEvery,
        WordSet("at")
    )

    let figure: Figure
    let tie: Tie
    /// The token behind what ties it.
    let end: Int

    /// `here` are the figures of its sentence.
    init?(_ figure: Figure, _ here: ArraySlice<Figure>, _ reading: Reading) {
        guard let value = figure.plain, value > 0 else { return nil }
        let period = PeriodRate(figure, reading)
        for end in [figure.end, figure.nounEnd, period?.end ?? figure.nounEnd]
        where end < reading.tokens.count {
            if let (tie, end) = UnitRate.tie(at: end, here, reading) {
                self.init(figure, tie, end)
                return
            }
        }
        // A rate for a time is for one of them only if it says so, or if so much time is named: "120 hours at $400 an hour".
        if let period {
            guard let length = UnitRate.length(of: period, here) else { return nil }
            self.init(figure, .price(length), period.end)
        } else if let noun = UnitRate.subject(of: figure, reading) {
            self.init(figure, .noun(noun), figure.nounEnd)
        } else if UnitRate.followsEach(figure, reading) {
            self.init(figure, .each, figure.nounEnd)
        } else if let number = UnitRate.number(before: figure, here, reading) {
            self.init(figure, .price(number), figure.nounEnd)
        } else if UnitRate.isModifier(figure, reading) {
            self.init(figure, .each, figure.nounEnd)
        } else {
            return nil
        }
    }

    /// "120 hours" with "$400 an hour", the only length in that unit.
    private static func length(of period: PeriodRate, _ here: ArraySlice<Figure>) -> Figure? {
        // "ten hours a day, six days in a row"
        guard period.figure.dimension != .duration else { return nil }
        let lengths = here.filter {
            $0.dimension == .duration && $0.exact != nil && $0.daysOfUnit == period.days
        }
        return lengths.only
    }

    /// "a $25 fee": an amount before a noun, behind an article.
    private static func isModifier(_ figure: Figure, _ reading: Reading) -> Bool {
        let (start, end) = (figure.start, figure.end)
        return figure.dimension == .money && start > 0 && end < reading.tokens.count
            && ClosedWords.articles.contains(reading.word(start - 1))
            && UnitRateWords.fees.contains(reading.word(end))
    }

    private init(_ figure: Figure, _ tie: Tie, _ end: Int) {
        self.figure = figure
        self.tie = tie
        self.end = end
    }

    /// "each", "for each of the 43", "for each ship", "per acre", right behind a figure.
    private static func tie(
        at place: Int,
        _ here: ArraySlice<Figure>,
        _ reading: Reading
    ) -> (Tie, Int)? {
        let tokens = reading.tokens
        if ProductWords.each.contains(reading.word(place)) { return (.each, place + 1) }
        guard place + 2 < tokens.count else { return nil }
        // "24 on each"
        if UnitRateWords.prepositions.contains(reading.word(place)),
            reading.word(place + 1) == .each,
            tokens.kind[place + 2] == .punctuation
                // "With 200 hens in each they hold", "40,000 bees in each at this season", but not "in each of"
                || reading.tag(place + 2) == .pronoun
                || reading.tag(place + 2) == .preposition && reading.word(place + 2) != .of
        {
            return (.each, place + 2)
        }
        // "$48 million in each of the four years", "18 months on each of them"
        let isOfEach =
            (reading.word(place) == .in || reading.word(place) == .on)
            && reading.word(place + 1) == .each && reading.word(place + 2) == .of
        if isOfEach, ClosedWords.groupPronouns.contains(reading.word(place + 3)) {
            return (.each, place + 4)
        }
        if reading.word(place) == .for && ClosedWords.eachOrEvery.contains(reading.word(place + 1))
            || isOfEach
        {
            let number = here.first { $0.start >= place + 2 }
            if let number, number.exact != nil, number.dimension != .money,
                number.start - place <= 5
            {
                return (.eachOf(number), number.nounEnd)
            }
            return reading.tag(place + 2).isNoun
                && ProductWords.days[reading.word(place + 2)] == nil
                ? (.noun(place + 2), place + 3) : nil
        }
        guard ProductWords.articles.contains(reading.word(place)), reading.tag(place + 1).isNoun,
            ProductWords.days[reading.word(place + 1)] == nil
        else { return nil }
        return (.noun(place + 1), place + 2)
    }

    /// "each of the 62 officers was paid $30,000", "140 panels, each four metres wide".
    private static func followsEach(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        // "⟨Each of the 42 turbines⟩ at Cape Sorrow will have an output of six megawatts"
        let opensWithEach =
            reading.word(sentence.lowerBound) == .each
            && reading.word(sentence.lowerBound + 1) == .of
            && !(sentence.lowerBound..<figure.start).contains(where: reading.isMark)
        let start = max(sentence.lowerBound, figure.start - (opensWithEach ? 20 : 12))
        return (start..<figure.start).contains {
            // "every one of the 34 paid £50"
            WordKey.every == reading.word($0) && $0 + 2 < figure.start
                && reading.word($0 + 2) == .of
                || reading.word($0) == .each && $0 + 1 < reading.tokens.count
                    && !isOfTwo(each: $0, from: sentence.lowerBound, reading)
                    && (reading.word($0 + 1) == .of || reading.tag($0 + 1).isNoun
                        || $0 + 1 == figure.start || reading.tag($0 + 1).isVerb
                        || reading.tag($0 + 1) == .modal)
        }
    }

    /// "The shire and the state each put in $2 million": of those who are named, and not of a number told before.
    private static func isOfTwo(each: Int, from start: Int, _ reading: Reading) -> Bool {
        let subject = start..<each
        return (reading.tag(each + 1).isVerb || reading.tag(each + 1) == .modal)
            && reading.has(.and, in: subject) && subject.count <= 12
            && !subject.contains { reading.begins(.quantity, at: $0) || reading.isMark($0) }
    }

    /// "A box takes him two hours": the noun of an indefinite subject, with its verb before the figure; "Tickets cost $25".
    private static func subject(of figure: Figure, _ reading: Reading) -> Int? {
        if let priced = RateMark.priced(by: figure, reading) { return priced }
        let start = reading.sentences[figure.sentence].start
        if let noun = single(from: start, before: figure, reading) { return noun }
        guard start + 2 < figure.start, figure.start - start <= 6,
            ProductWords.singles.contains(reading.word(start)), reading.tag(start + 1).isNoun,
            UnitRateWords.takes.contains(reading.word(start + 2))
        else { return nil }
        return start + 1
    }

    /// "Every bus carries 45 passengers", "Each pupil will get a $175 voucher": by whatever verb, since the word says that it is one of all.
    private static func single(from start: Int, before figure: Figure, _ reading: Reading) -> Int? {
        guard ClosedWords.eachOrEvery.contains(reading.word(start)),
            (3...8).contains(figure.start - start),
            let verb = (start + 2..<figure.start).first(where: {
                reading.tag($0).isFiniteVerb || reading.tag($0) == .modal
            }),
            reading.tag(verb - 1).isNoun, verb - start <= 4,
            (verb..<figure.start).allSatisfy({
                !reading.isMark($0) && reading.tag($0) != .preposition && !reading.tag($0).isNoun
            })
        else { return nil }
        return verb - 1
    }

    /// "eleven of them at 40 francs", "six rows of 24 vines", "200 seats were sold at £15": the number before "at".
    private static func number(
        before price: Figure,
        _ here: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Figure? {
        var at = price.start - 1
        // "at a single price of $40"
        if reading.word(at) == .of, UnitRateWords.prices.contains(reading.word(at - 1)) {
            at = reading.words(6, before: price).last { reading.word($0) == .at } ?? at
        }
        // "six rows of 24 vines"
        if at > 0, reading.word(at) == .of, price.dimension == .count,
            let rows = here.last(where: { $0.nounEnd == at || $0.end == at - 1 }),
            rows.dimension == .count, rows.exact != nil,
            UnitRateWords.groups.contains(reading.word(at - 1))
        {
            return rows
        }
        guard price.dimension == .money, at > 0, reading.word(at) == .at,
            let number = here.last(where: { $0.end <= at }),
            number.dimension == .count, number.exact != nil, at - number.nounEnd <= 4,
            (number.end..<at).allSatisfy({
                !reading.tag($0).isVerb || UnitRateWords.sold.contains(reading.word($0))
            })
        else { return nil }
        return number
    }
}

private enum UnitRateWords {
    static let prepositions = WordSet("on in for to at of from into onto")
    static let takes = WordSet(
        "takes took costs cost needs needed holds held weighs weighed eats uses has"
    )
    static let fees = WordSet(
        """
        fee fine ticket tickets bonus deposit grant charge payment prize fare toll tax voucher subsidy
        """
    )
    static let groups = WordSet(
        """
        rows packs boxes groups teams rounds shelves crates trays bundles loads packets cases batches floors
        bags sets lots
        """
    )
    static let prices = WordSet("price cost rate fee")
    static let sold = WordSet(
        "sold bought were was are been had have be made rented let booked taken went go sell"
    )
}
