/// What the ends of a range share though only the last one names it.
///
/// "From 28 June to 3 July 1913" names the year of both, "from 9 a.m. to noon on Friday" the day of both.
struct RangeEnds {
    let parser: TimeParser

    /// Completes the first ends among a text's matches, which are in text order.
    func share(among matches: inout [TimeMatch]) {
        for last in matches.indices.dropFirst() {
            let first = last - 1
            guard let isList = joins(matches[first], matches[last]),
                let shared = shared(matches[first].meaning, matches[last].meaning, isList: isList)
            else { continue }
            matches[first].meaning = shared
            let range = matches[first].tokens.lowerBound..<matches[last].tokens.upperBound
            matches[first].range = range
            matches[last].range = range
        }
    }

    /// Whether "and" stands between two matches, or a word or dash of a range; nil if neither does.
    private func joins(_ first: TimeMatch, _ last: TimeMatch) -> Bool? {
        let connector = first.tokens.upperBound
        guard connector + 1 == last.tokens.lowerBound else { return nil }
        switch parser.words[connector].role {
        case .and:
            let before = first.tokens.lowerBound - 1
            return before < 0 || parser.words[before].role != .between
        case .to, .hyphen, .slash: return false
        case .until where TimeWords.until.contains(parser.tokens.key[connector]): return false
        default: return nil
        }
    }

    private func shared(_ first: TimeMeaning, _ last: TimeMeaning, isList: Bool) -> TimeMeaning? {
        switch (first, last) {
        // "from April to October", which lie in one year, whichever that is
        case (.named(let start, .tense), .named(let end, .tense))
        where start.year == nil && end.year == nil && !isList
            && start.isEarlierInYear(than: end) == true:
            return .part(start, of: last)
        case (.named(let start, .tense), .named(let end, _)) where start.year == nil:
            guard let year = end.year, let isBefore = start.isEarlierInYear(than: end),
                isBefore || !isList && year > 1
            else { return nil }
            return .named(CalendarPlace(isBefore ? year : year - 1, start.part), .tense)
        // "from Monday to Wednesday of last week"
        case (.named(let start, .tense), .part(let end, let week)) where start.isWeekday:
            return end.isWeekday ? .part(start, of: week) : nil
        case (.named(let start, .tense), .part(let end, let year)) where start.year == nil:
            guard start.isEarlierInYear(than: end) == true else { return nil }
            return .part(start, of: year)
        case (.clock(let start, nil), .clock(let end, let day?)):
            // "10 p.m. to 5 a.m. on Tuesday" begins the day before.
            return start < end ? .clock(start, of: day) : nil
        default: return nil
        }
    }
}

extension CalendarPlace {
    /// Whether it comes before another day or month of the same year; nil where one is neither.
    fileprivate func isEarlierInYear(than other: CalendarPlace) -> Bool? {
        guard let start = orderInYear, let end = other.orderInYear else { return nil }
        return start < end
    }

    fileprivate var isWeekday: Bool {
        if case .weekday = part { true } else { false }
    }

    private var orderInYear: Int? {
        switch part {
        case .month(let month): 32 * month
        case .day(let month, let day): 32 * month + day
        case .quarter(let quarter): 96 * quarter - 64
        // A winter is the year's first season and its last.
        case .season(let season): season == .winter ? nil : 32 * season.firstMonth
        default: nil
        }
    }
}
