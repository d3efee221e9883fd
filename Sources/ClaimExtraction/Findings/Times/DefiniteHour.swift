/// A time of day: "8.30 p.m.", "noon", "a quarter to six on Monday evening", "19:40"; "half past six" without its half of the day.
struct DefiniteHour: Placed {
    let tokens: Range<Int>
    let sentence: Int
    /// Hours since midnight.
    let hours: Double
    /// The day that the text puts it on, where it can be told.
    let day: CalendarSpan?
    /// Whether the half of the day isn't said: the hours are those of the morning then.
    let isOpen: Bool
    /// Whether the words say nothing of the day, so that it is that of publication.
    let isOfUnsaidDay: Bool

    /// Those of some sentences, in text order.
    static func all(inSentences sentences: [Int], of reading: Reading) -> [DefiniteHour] {
        reading.times(inSentences: sentences).compactMap { mention, time in
            DefiniteHour(mention, time, reading)
        }
    }

    /// Whether words, or those right behind them, say which half of the day is meant.
    static func namesHalf(_ words: Range<Int>, _ reading: Reading) -> Bool {
        half(in: words.lowerBound..<min(reading.tokens.count, words.upperBound + 3), reading) != nil
    }

    /// The words right behind a moment that name a zone: "14:12 GMT", "11:24 a.m., local time".
    static func zones(of moment: Moment, _ reading: Reading) -> Set<WordKey> {
        guard moment.clock != nil, let sentence = reading.sentence(of: moment.start) else {
            return []
        }
        let end = min(reading.sentences[sentence].end, moment.end + 4)
        return Set(
            (moment.start..<max(moment.start, end)).map { reading.word($0) }
                .filter(ClockWords.zones.contains)
        )
    }

    /// Whether the hours of two moments may be those of two clocks, or a rest lies between them that nobody counts.
    ///
    /// "left for Lisbon at 11:55 p.m. The flight took 9 hours", "The drive took two hours, with a stop for lunch".
    static func mayBeOfTwoClocks(_ stretch: Stretch, _ length: StatedLength, _ reading: Reading)
        -> Bool
    {
        guard stretch.start.clock != nil, stretch.end.clock != nil else { return false }
        let places = [stretch.start.start, stretch.end.start, length.start]
            .compactMap { reading.sentence(of: $0) }
        guard let first = places.min(), let last = places.max(), last - first <= farthest else {
            return false
        }
        let told = reading.sentences[first].start..<reading.sentences[last].end
        let (said, actual) = (length.value, stretch.count(in: length.unit))
        let isLonger = actual > said
        let hours = (actual - said) * (length.unit == .hours ? 1 : 1 / 60)
        // Clocks are apart by whole hours.
        let areWholeHours = abs(hours - hours.rounded()) < 0.01
        if areWholeHours, namesZones(in: max(0, first - 2)...last, reading) { return true }
        // Words name places.
        let mayBeZones =
            areWholeHours
            // "sat on the plane from 9.15am to 1.45pm"
            && told.contains { ClockWords.landings.contains(reading.word($0)) }
            && told.contains {
                reading.tag($0).isProperNoun && !reading.has(.time, at: $0)
                    && !reading.has(.person, at: $0)
            }
        return told.contains { token in
            mayBeZones && ClockWords.flights.contains(reading.word(token))
                || isLonger && ClockWords.rests.contains(reading.word(token))
                    && reading.tag(token).isNoun
        }
    }

    /// "Preston keeps ⟨Eastern time⟩ and Hollis Central".
    private static func namesZones(in sentences: ClosedRange<Int>, _ reading: Reading) -> Bool {
        sentences.contains { sentence in
            let tokens = reading.sentences[sentence].tokens
            return reading.has(ClockWords.time, in: tokens)
                && tokens.contains {
                    ClockWords.zoneNames.contains(reading.word($0))
                        && reading.tokens.shape[$0].contains(.capitalised)
                }
        }
    }

    /// In how many sentences a journey is told.
    private static let farthest = 8

    private static func half(in range: Range<Int>, _ reading: Reading) -> ClockWords.Half? {
        range.lazy.compactMap { ClockWords.halves[reading.word($0)] }.first
    }

    private init?(_ mention: Mention, _ time: TimeExpression, _ reading: Reading) {
        guard time.timexType == .time, let hours = Moment.hourOfDay(time.value),
            let sentence = reading.sentence(of: mention.start),
            case let end = reading.sentences[sentence].end,
            case let near = mention.start..<min(end, mention.end + 4),
            !reading.has(ClockWords.zones, in: near)
        else { return nil }
        let half = DefiniteHour.half(in: near, reading)
        isOpen = half == nil && hours < 13
        switch half {
        case nil:
            self.hours = isOpen && hours >= 12 ? hours - 12 : hours
        case .morning:
            self.hours = hours == 12 ? 0 : hours
        case .afternoon:
            self.hours = hours < 12 ? hours + 12 : hours
        case .night:
            self.hours = (5..<12).contains(hours) ? hours + 12 : hours
        case .middle:
            self.hours = hours
        }
        // Of midnight it can't be told which day's it is.
        guard hours < 24 else { return nil }
        tokens = mention.tokens
        self.sentence = sentence
        day = CalendarSpan(time.value)
        isOfUnsaidDay = day?.first == reading.article.published?.dayNumber
    }
}

private enum ClockWords {
    enum Half { case morning, afternoon, night, middle }

    static let halves: WordTable<Half> = {
        var halves: [WordKey: Half] = [:]
        let rows: [(Half, String)] = [
            (.morning, "a.m. am a.m morning"), (.afternoon, "p.m. pm p.m afternoon evening"),
            (.night, "night"), (.middle, "noon midday"),
        ]
        for (half, words) in rows {
            for word in words.split(separator: " ") { halves[WordKey(word)] = half }
        }
        return WordTable(halves)
    }()
    static let flights = WordSet(
        "flight flights flew flying plane airplane aeroplane jet airline airport airspace zones zone"
    )
    static let time = WordSet("time zone zones clocks")
    static let zoneNames = WordSet("eastern central pacific mountain atlantic greenwich european")
    static let landings = WordSet("landed lands landing arrived arrives arriving touched reached")
    static let rests = WordSet("stop stops stopover layover break breaks rest pause change")
    static let zones = WordSet(
        """
        gmt utc bst est edt et ct mt pt cst cdt pst pdt cet cest local eastern pacific central standard
        """
    )
}
