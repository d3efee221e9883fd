/// A year of a term beside the year since which somebody is in office.
extension Anniversaries {
    /// A year of a term that the year since which it runs excludes.
    ///
    /// "who has been in office since 2016 and is in her sixth year there", "has led it since 2016. She is in her sixth year".
    func officeSince(_ age: AnniversaryAge, _ reading: Reading) -> Finding? {
        let own = reading.sentences[age.sentence].tokens
        guard age.isAnniversary, age.years >= 2, own.count <= 80,
            TermYears.units.contains(reading.word(age.end - 1)),
            TermYears.persons.contains(reading.word(age.start - 1)),
            let published = reading.article.published?.year
        else { return nil }
        let goesOn =
            age.sentence > 0 && ClosedWords.heOrShe.contains(reading.word(own.lowerBound))
            && !reading.startsBlock(own.lowerBound)
        let sentences = goesOn ? [age.sentence - 1, age.sentence] : [age.sentence]
        let dates = reading.times(inSentences: sentences).filter {
            reading.namesYear($0.mention.tokens)
        }
        guard let date = dates.only?.mention, let year = date.days?.firstYear,
            reading.word(date.start - 1) == .since,
            let told = reading.sentence(of: date.start),
            case let clause = reading.sentences[told].tokens.before(date.start - 1, 12),
            clause.contains(where: { ClosedWords.have.contains(reading.word($0)) }),
            reading.has(TermYears.offices, in: clause), isOfOffice(age, reading),
            !reading.has(OrderWords.negations, in: clause), !reading.isQuoted(date.start)
        else { return nil }
        let passed = Double(published - year)
        guard age.years < passed - 0.5 || age.years > passed + 1.5, passed > 0,
            abs(age.years - passed) <= max(5, 0.4 * passed)
        else { return nil }
        return reading.finding(
            .dateMismatch,
            "\(published) − \(year) = \(number: passed), not \(number: age.years).",
            [date.tokens, age.tokens].sorted { $0.lowerBound < $1.lowerBound }
        )
    }
}

extension Anniversaries {
    /// "in her sixth year there", "in the job": not "on the council since 2008 and in her sixth year as mayor".
    private func isOfOffice(_ age: AnniversaryAge, _ reading: Reading) -> Bool {
        let next = age.end
        return reading.isMark(next) || TermYears.there.contains(reading.word(next))
            || reading.word(next) == .in
                && (next + 1...next + 2).contains { TermYears.posts.contains(reading.word($0)) }
    }
}

private enum TermYears {
    static let there = WordSet("there and")
    static let posts = WordSet("office job post role charge")
    /// How an office is held: "has been in office", "has led it".
    static let offices = WordSet(
        """
        office led run headed chaired coached managed edited governed ruled mayor chairman chairwoman chair president governor
        director coach head
        """
    )
    static let units = WordSet("year season")
    static let persons = WordSet("his her their its")
}

/// Two times beside each other that say the same: "nine years ago, in 2014".
extension Anniversaries {
    func addTimes(of reading: Reading, in sentences: [Int], to findings: inout [Finding]) {
        let times = reading.times(inSentences: sentences).map(\.mention)
        for index in times.indices {
            let last = times[max(0, index - 4)..<index]
            if let finding = relation(last, times[index], reading) { findings.append(finding) }
        }
    }

    private func relation(
        _ last: ArraySlice<Mention>,
        _ mention: Mention,
        _ reading: Reading
    ) -> Finding? {
        guard let before = last.last, mention.start >= before.end, mention.start - before.end <= 6
        else { return nil }
        let pair = TimePair(first: before, second: mention)
        return pair.relativeAndAbsolute(besides: last.dropLast(), reading)
            ?? pair.lengthSinceYear(reading) ?? pair.monthsSince(reading)
            ?? pair.yearsUntil(reading) ?? pair.deadline(reading)
            ?? pair.countedFromDate(reading)
    }
}
