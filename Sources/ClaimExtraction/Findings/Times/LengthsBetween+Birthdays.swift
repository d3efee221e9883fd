extension LengthTie {
    /// A day that is told as so long before or after a birthday, of somebody whose birth is dated.
    ///
    /// "was born on 22 August 2021 and died on 5 September 2024, two weeks before his third birthday".
    func birthdayOff(births: () -> [DatedEvent]) -> Finding? {
        let nth = length.end + 2
        guard length.unit.grain == 1, nth < sentence.upperBound,
            ClosedWords.beforeOrAfter.contains(next),
            ClosedWords.possessives.contains(word(length.end + 1)),
            let index = reading.mention(.quantity, covering: nth),
            case .quantity(let quantity) = reading.mentions[index].detail,
            let years = quantity.value, (1...110).contains(years),
            word(reading.mentions[index].end) == LifeWords.birthday,
            let day = moments.last(where: { $0.end <= length.start })?.days, day.days == 1,
            let date = moments.last(where: { $0.end <= length.start })
        else { return nil }
        let born = births()
        guard let birth = born.only, birth.days.days == 1,
            let start = CalendarDate(dayNumber: birth.days.first),
            let birthday = CalendarDate(
                year: start.year + Int(years),
                month: start.month,
                day: min(start.day, 28)
            )
        else { return nil }
        let late = Double(day.first - birthday.dayNumber - max(0, start.day - 28))
        let said = length.value * length.unit.size * (next == .after ? 1 : -1)
        guard abs(late - said) > (length.unit.size > 1 ? 4 : 1.5), abs(late) < 370 else {
            return nil
        }
        let words = length.start..<reading.mentions[index].end + 1
        return reading.finding(
            .dateMismatch,
            "Born on “\(reading.text(birth.date))”, on “\(reading.text(date.tokens))” it wasn’t "
                + "“\(reading.text(words))”.",
            [birth.tokens, date.tokens, words].sorted { $0.lowerBound < $1.lowerBound }
        )
    }
}
