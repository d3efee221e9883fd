internal import ClaimExtraction

/// A day of birth that a source gives, with the ages that it leaves open.
struct Birthday {
    let span: Span
    /// On the day on which the source says it, and a year to each side, because a claim may be older or newer;
    /// in a year that the claim names, before and after the birthday.
    let ages: ClosedRange<Int>
}

extension ComparedText {
    /// The only day or year of birth in the text, with the ages in a year or, for nil, when the text was written;
    /// nil where it says none, or not when it was written.
    func birthday(in year: Int?) -> Birthday? {
        let births = dates.filter { date in
            date.days != nil
                && wordsBefore(date.span, 4).contains(where: ComparedText.births.contains)
        }
        guard births.count == 1, let birth = births.first, let days = birth.days,
            let first = CalendarDate(dayNumber: days.lowerBound),
            let last = CalendarDate(dayNumber: days.upperBound)
        else { return nil }
        if let year {
            guard first.year == last.year, year > first.year else { return nil }
            return Birthday(span: birth.span, ages: year - first.year - 1...year - first.year)
        }
        guard let asOf, last <= asOf else { return nil }
        let (least, most) = (asOf.wholeYears(since: last), asOf.wholeYears(since: first))
        return Birthday(span: birth.span, ages: max(0, least - 1)...most + 1)
    }

    private static let births: Set = [
        "born", "birth", "b", "dob", "birthdate", "built", "completed", "founded", "established",
    ]
}

extension CalendarDate {
    /// The birthdays between two days.
    fileprivate func wholeYears(since birth: CalendarDate) -> Int {
        year - birth.year - ((month, day) < (birth.month, birth.day) ? 1 : 0)
    }
}
