/// A number of years that its words count up to the day of publication, from what another sentence dates.
///
/// "was freed on Monday, 12 years after her conviction" and "was found guilty in 2007", "is to retire after 24 years" and "became
/// chairman in 2011", "for the first time in 41 years" and "last won it in 1994".
struct CountedYears {
    private let length: StatedLength
    private let tie: Tie

    /// What the years are counted from.
    private enum Tie {
        /// An event: "12 years after her conviction".
        case event
        /// The beginning of what ends now: "retires after 24 years".
        case career
        /// The last time: "for the first time in 41 years".
        case last
    }

    /// How many sentences before and behind what began may be told.
    private static let reach = (before: 2, behind: 3)
    private static let longest = 90
    /// More years are a chronicle.
    private static let mostYears = 5

    init?(_ length: StatedLength, _ reading: Reading) {
        let own = reading.sentences[length.sentence].tokens
        guard length.unit == .years, length.value >= 3, own.count <= CountedYears.longest,
            !reading.isQuoted(length.start), !reading.isOfEach(length.start),
            !own.before(length.start, 6).contains(where: { reading.tag($0) == .modal }),
            let tie = CountedYears.tie(of: length, own, reading)
        else { return nil }
        self.length = length
        self.tie = tie
    }

    /// The one year that it is counted from, where it isn't so long ago.
    func beginning(among dates: [Moment], until now: Moment, _ reading: Reading) -> Moment? {
        guard let today = now.days?.firstYear else { return nil }
        let own = reading.sentences[length.sentence].tokens
        // "in 2016, 12 years after", "last year, 12 years after": up to another year than this.
        let isOfOtherYear = reading.times(in: own).contains { mention, time in
            !mention.tokens.overlaps(length.tokens) && time.timexType == .date
                && mention.days.map { $0.firstYear != today } == true
                // "steps down in September"
                && (reading.isNumbered(mention.tokens) || mention.days?.isYear == true)
                && !(reading.namesYear(mention.tokens) && begins(mention, reading))
        }
        let years = Set(dates.compactMap { $0.days?.firstYear } + [today])
        // "in February 2024, three years after the fire": up to then.
        let isUpToDate = dates.contains {
            (0...2).contains(length.start - $0.end) && $0.days?.firstYear != today
        }
        guard !isOfOtherYear, !isUpToDate, years.count <= CountedYears.mostYears,
            !length.liesBetweenAny(of: dates + [now])
        else { return nil }
        let last = min(reading.sentences.count - 1, length.sentence + CountedYears.reach.behind)
        let range =
            reading.sentences[max(0, length.sentence - CountedYears.reach.before)]
            .start..<reading.sentences[last].end
        let earlier = dates.filter { $0.days.map { $0.firstYear < today } == true }
        let near = earlier.filter { range.contains($0.start) }
        if near.isEmpty { return standing(among: earlier, until: now, reading) }
        guard let start = near.first,
            near.allSatisfy({ $0.days?.firstYear == start.days?.firstYear })
        else { return nil }
        return near.first { begins($0, reading) && mayBe($0, until: now) }
    }

    /// The only year of the text, far before the length, since which somebody has done what ends now.
    ///
    /// "Ellen Lavallee, who has driven it since 2009, … Lavallee will not see it. She retires next month, after 26 years at the wheel."
    private func standing(
        among dates: [Moment],
        until now: Moment,
        _ reading: Reading
    ) -> Moment? {
        guard case .career = tie, let start = dates.first, start.start < length.start,
            dates.allSatisfy({ $0.days?.firstYear == start.days?.firstYear }),
            reading.word(start.start - 1) == .since, !reading.isQuoted(start.start),
            let sentence = reading.sentence(of: start.start),
            reading.has(
                ClosedWords.have,
                in: reading.sentences[sentence].tokens.before(start.start, 10)
            ),
            let actual = Stretch(from: start, to: now)?.count(in: .years),
            Slip.isLikely(length.value, for: actual), mayBe(start, until: now)
        else { return nil }
        let own = reading.sentences[max(0, length.sentence - 1)].start..<length.start
        let isOfOne = reading.sentences[sentence].tokens.prefix { $0 < start.start }.contains {
            reading.has(.person, at: $0) && reading.tokens.shape[$0].contains(.capitalised)
                && reading.has(reading.word($0), in: own)
        }
        return isOfOne ? start : nil
    }

    /// Whether so many years may be meant for those since a date.
    private func mayBe(_ start: Moment, until now: Moment) -> Bool {
        guard let actual = Stretch(from: start, to: now)?.count(in: .years) else { return false }
        return max(actual, length.value) <= LooseLength.farthest * min(actual, length.value)
    }

    /// Whether what happened at a date may be what the years are counted from.
    private func begins(_ date: some Placed, _ reading: Reading) -> Bool {
        guard let sentence = reading.sentence(of: date.start), !reading.isQuoted(date.start)
        else { return false }
        let clause = reading.sentences[sentence].tokens.before(date.start, 14)
        let lead = reading.word(date.start - 1)
        switch tie {
        case .event:
            // "by his daughter, born in 1998"
            return lead != .since && !reading.has(CountedWords.births, in: clause.suffix(4))
                && clause.contains { reading.tag($0).isVerb }
        case .career:
            // "leaving after seven years in the job. He joined the firm in 2010"
            let isOfPost = reading.has(
                CountedWords.posts,
                in: reading.sentences[length.sentence].tokens.behind(length.end, 4)
            )
            return reading.has(CountedWords.beginnings, in: clause.suffix(10))
                && !(isOfPost && reading.has(CountedWords.joining, in: clause.suffix(10)))
        case .last:
            return reading.has(CountedWords.lasts, in: clause)
                || lead == .since && reading.has(LooseLengthWords.nobody, in: clause)
        }
    }

    private static func tie(of length: StatedLength, _ own: Range<Int>, _ reading: Reading) -> Tie?
    {
        let (start, end) = (length.start, length.end)
        let (lead, next) = (reading.word(start - 1), reading.word(end))
        if reading.word(end - 2) == .hyphen {
            let nouns = own.behind(end, 3)
            return reading.has(CountedWords.waits, in: nouns)
                ? .last : reading.has(CountedWords.careers, in: nouns) ? .career : nil
        }
        if next == .after || next == .since {
            let rest = own.behind(end + 1, 14).prefix { !reading.isMark($0) }
            let isCounted = rest.contains {
                reading.has(.time, at: $0) || reading.has(.quantity, at: $0)
            }
            return isCounted || rest.isEmpty ? nil : .event
        }
        // "stood empty for three and a half years until Monday"
        if lead == .for, ClosedWords.untils.contains(next),
            reading.times(in: own.behind(end + 1, 2)).contains(where: {
                reading.isOfLastDays($0.time)
            })
        {
            return .career
        }
        // "is celebrating 40 years in business"
        if CountedWords.marking.contains(lead) { return .career }
        // "remains unsolved 27 years on."
        if next == .on, reading.isMark(end + 1) { return .event }
        if lead == .in || lead == .for, reading.has(.first, in: own.before(start, 7)) {
            return .last
        }
        let isLeft =
            reading.has(CountedWords.endings, in: own.before(start, 10))
            || start - own.lowerBound <= 2
                && reading.has(CountedWords.endings, in: own.behind(end, 12))
        return lead == .after && isLeft ? .career : nil
    }
}

private enum CountedWords {
    static let marking = WordSet("celebrating celebrates celebrate marking marks mark")
    static let posts = WordSet("job role post charge helm as office")
    static let joining = WordSet("joined came arrived moved hired")
    static let births = WordSet("born")
    static let lasts = WordSet("last previous previously")
    static let waits = WordSet("wait drought absence gap hiatus exile silence")
    static let careers = WordSet("career reign tenure stint spell")
    static let endings = WordSet(
        """
        retire retires retired retiring leave leaves leaving left quit quits quitting resign resigns resigned resigning
        step steps stepped stepping stand stands stood standing close closes closed closing shut shuts shutting fold folds
        folded bust end ends ended ending go goes going departs departure retirement bows bowed
        """
    )
    static let beginnings = WordSet(
        """
        began begun started opened founded formed created launched joined came arrived moved elected appointed hired became
        took taken set closed shut established taking succeeded installed ordained sworn
        """
    )
}
