/// Numbers that a date, a time of day, a citation or a law covers, and that belong to those.
extension QuantityParser {
    /// The end of the date, time of day, citation or law that covers the token.
    ///
    /// "2000 litres" are no year, whatever covers the number; "200 bills" are counted.
    func coveredEnd(at token: Int) -> Int? {
        if let index = reading.mention(.citation, covering: token) {
            return reading.mentions[index].tokens.upperBound
        }
        if let index = reading.mention(.law, covering: token),
            case .law(let law) = reading.mentions[index].detail,
            // "the 2013 amendments"
            !law.isGeneric || CitationText(reading: reading).isYear(token)
        {
            return reading.mentions[index].tokens.upperBound
        }
        guard reading.isCalendarTime(token), let index = reading.mention(.time, covering: token)
        else { return nil }
        let time = reading.mentions[index].tokens
        return isMeasured(time) ? nil : time.upperBound
    }

    /// Whether a time is a bare number with a unit of measure after it.
    private func isMeasured(_ time: Range<Int>) -> Bool {
        guard time.count == 1 else { return false }
        if isRangeStart(time.lowerBound) { return true }
        guard
            let numeral = Numeral.read(
                at: time.lowerBound,
                in: reading,
                limit: sentence.upperBound
            )
        else { return false }
        let part = QuantityPart(numeral: numeral, start: time.lowerBound, end: time.upperBound)
        let unit = UnitReader(parser: self).unit(after: part)?.unit
        return unit.map { $0.dimension != .duration } ?? false
    }

    /// The 1000 of "1000 - 5000" and the 1010 of "1010 ± 195", which are no years.
    private func isRangeStart(_ token: Int) -> Bool {
        if toleranceEnd(at: token + 1) != nil { return true }
        guard token + 2 < sentence.upperBound, tokens.kind[token + 2] == .number,
            QuantityWords.dashes.contains(tokens.key[token + 1]),
            let end = DigitString.value(reading.source.bytes[tokens.bytes(token + 2)])
        else { return false }
        return end > 2100 && tokens.gap[token + 2] == tokens.gap[token + 1]
    }

    /// Whether a date or time of day covers the number and not a unit of measure follows it.
    func isCalendarTime(_ token: Int) -> Bool {
        guard reading.isCalendarTime(token), let index = reading.mention(.time, covering: token)
        else { return false }
        return !isMeasured(reading.mentions[index].tokens)
    }
}
