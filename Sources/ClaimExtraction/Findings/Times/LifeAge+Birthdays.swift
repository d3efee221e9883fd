/// Ages that are reached on a day: "turned 70 on May 3", "her sixth birthday in 1967".
extension LifeAge {
    /// Whether an age is still to come: "will be 67 in July", "will turn 70 next year".
    static func isToCome(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        return LifeWords.becoming.contains(reading.word(start - 1))
            && reading.tag(start - 2) == .modal
    }

    /// "became the third of its residents to turn 100".
    static func isOneToTurn(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        let sentence = reading.sentences[figure.sentence].tokens
        return LifeWords.becoming.contains(reading.word(start - 1)) && reading.tag(start - 2) == .to
            && reading.has(ClosedWords.ordinals, in: sentence.before(start, 8))
            && sentence.before(start, 12).last { reading.tag($0).isFiniteVerb }
                .map { reading.tag($0) == .verbPast } == true
    }

    /// The date behind "turned 70 on May 3", or before "on Tuesday when she turned 70"; without one a day of the last year, or of the next.
    static func reachedTime(
        of age: Figure,
        _ published: Int,
        besides births: [DatedEvent],
        _ reading: Reading
    ) -> Time {
        let sentence = reading.sentences[age.sentence].tokens
        let behind = age.end..<max(age.end, sentence.upperBound)
        let before = sentence.lowerBound..<max(sentence.lowerBound, age.start)
        let told = reading.has(.when, in: before) ? dates(in: before, besides: births, reading) : []
        let date =
            dates(in: behind, besides: births, reading).first ?? told.only
        if let date, let span = CalendarSpan(date.time.value) {
            return Time(days: span.first...span.last, tokens: nil)
        }
        let days =
            isToCome(age, reading) ? published...published + 366 : published - 366...published
        return Time(days: days, tokens: nil)
    }

    /// Whether an age was reached on some day: "turned 100 on Tuesday", "her 100th birthday on 3 May".
    static func isOfDay(_ age: Figure, _ time: Time, _ reading: Reading) -> Bool {
        time.days.count <= 31
            && (isBirthday(age, reading) || LifeWords.turning.contains(reading.word(age.start - 1))
                || isOneToTurn(age, reading))
    }

    /// "for her sixth birthday in 1967".
    static func isBirthday(_ figure: Figure, _ reading: Reading) -> Bool {
        figure.dimension == .ordinal && LifeWords.birthday == reading.word(figure.end)
    }

    /// About the day of publication, for "She retires at 51 as the longest-serving officer".
    static func retiring(at age: Figure, _ sentence: Range<Int>, _ reading: Reading) -> Time? {
        guard LifeWords.retires == reading.word(age.start - 2),
            LifeWords.ats.contains(reading.word(age.start - 1)),
            reading.timeMentions(in: sentence).isEmpty,
            let published = reading.article.published?.dayNumber
        else { return nil }
        return Time(days: published - 31...published + 31, tokens: nil)
    }

    /// "was a 19-year-old student when he joined in 1985".
    static func isAgedThen(_ age: Figure, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        ClosedWords.indefinite.contains(reading.word(age.start - 1))
            && LifeWords.old == reading.word(age.end - 1)
            && LifeWords.was.contains(reading.word(age.start - 2))
            && reading.has(LifeWords.whens, in: sentence.behind(age.end, 3))
    }
}
