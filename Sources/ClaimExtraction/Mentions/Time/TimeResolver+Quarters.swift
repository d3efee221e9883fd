/// The quarters of companies' reports, with which "a year earlier" and "the 1988 period" compare.
extension TimeResolver {
    /// How many tokens on figures are told of a quarter named by the way, or of the months that they sum up.
    private static let asideReach = 25
    private static let monthsReach = 60
    private static let reach = 200

    /// What is forecast for a quarter isn't what a report's figures are of.
    mutating func rememberQuarter(
        _ place: CalendarPlace,
        of meaning: TimeMeaning,
        at token: Int,
        _ tense: TenseDirection
    ) {
        guard case .quarter = place.part, let year = place.year, !tense.isAhead || isOver(place)
        else { return }
        if let last = lastQuarter {
            // "up from the third quarter of 2024": what it's compared with is left at once.
            if last.place.part == place.part, last.place.year == year + 1 { return }
            // "the fiscal first quarter … the quarter ended Sept. 29" is one, and goes by its number.
            if case .quarterEnding = meaning, token - last.token < TimeResolver.monthsReach {
                return
            }
            // "no estimate of fourth-quarter losses": one that goes on isn't reported yet.
            if isOver(last.place), !isOver(place) { return }
            // "After a flat second quarter": an earlier one is told of by the way.
            if place.firstDay < last.place.firstDay {
                quarterAside = (place, token)
                return
            }
        }
        quarterAside = nil
        lastQuarter = (place, token)
    }

    /// "the first nine months": what follows is compared with the year's, not with a quarter's.
    mutating func rememberMonths(_ duration: String, at token: Int) {
        guard let months = Int(duration.dropFirst().dropLast()), duration.last == "M",
            (4...12).contains(months)
        else { return }
        lastMonths = token
    }

    /// The quarter that figures at the token are of.
    func quarterTold(at token: Int) -> CalendarPlace? {
        if let quarterAside, token - quarterAside.token < TimeResolver.asideReach {
            return quarterAside.place
        }
        return lastQuarter?.place
    }

    /// The quarter that figures at the token are compared with a year away from it, or that year where they sum up
    /// months.
    func partCompared(at token: Int) -> CalendarPlace? {
        guard let lastQuarter else { return nil }
        if let lastMonths, lastMonths > (quarterAside ?? lastQuarter).token,
            token - lastMonths < TimeResolver.monthsReach
        {
            return CalendarPlace(lastQuarter.place.year, .year)
        }
        return quarterTold(at: token)
    }

    /// The quarter a year from the last that the text spoke of: profits are compared with it.
    mutating func quarter(_ isEarlier: Bool, at token: Int) -> CalendarPlace? {
        guard let place = partCompared(at: token), let year = place.year,
            place.part == .year || token - (lastQuarter?.token ?? 0) < TimeResolver.reach
        else { return nil }
        lastAnchor = publication
        return CalendarPlace(isEarlier ? year - 1 : year + 1, place.part)
    }

    mutating func quarterOfText(at token: Int) -> CalendarPlace {
        if let quarter = quarterTold(at: token) {
            lastAnchor = publication
            return quarter
        }
        // Reports come after the quarter that they're about.
        guard let anchor = anchorDay(), let before = anchor.adding(months: -3),
            let place = CalendarPlace(.quarter, holding: before)
        else { return CalendarPlace(nil, .year) }
        lastAnchor = anchor
        return place
    }
}
