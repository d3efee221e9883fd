/// Finds a person's age that comes back as another: "A 34-year-old man has died … The 43-year-old was on holiday", "Dale Stack, 46, …
/// The 64-year-old had coached the boys".
///
/// "The 43-year-old" is somebody of whom the age was told. Silent where it may be somebody else's: where more ages are told, unless
/// the digits of one changed places, and where the only one isn't a slip away.
struct RestatedAges: ConsistencyCheck {
    /// Of lower ages one is always near another.
    private static let least = 16.0
    private static let widest = 2.2
    /// An article with more ages is a list.
    private static let most = 40

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let ages = figures.figures.filter {
            $0.dimension == .age && $0.quantity.upper == nil && $0.quantity.value != nil
        }
        guard (2...RestatedAges.most).contains(ages.count) else { return }
        for (index, age) in ages.enumerated()
        where isKnown(age, reading) || isNamed(age, ages, reading) {
            guard let value = age.quantity.value, value >= RestatedAges.least,
                // Somebody else may have that age, told before or behind.
                !ages.enumerated().contains(where: {
                    $0.offset != index && $0.element.quantity.value == value
                }),
                let first = other(than: value, among: ages[..<index], reading),
                first.sentence != age.sentence,
                WorkedSum.haveSameDigits(value, first.quantity.value ?? 0)
                    || !bringsAnother(between: first, and: age, reading)
            else { continue }
            findings.append(.ofTwoValues(first.tokens, age.tokens, reading))
        }
    }

    /// The age that was meant: the only one told before, or the only one with the same digits.
    private func other(
        than value: Double,
        among told: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Figure? {
        let persons = told.filter {
            isOfPerson($0, reading) && $0.quantity.bound == .exact
                && ($0.quantity.value ?? 0) >= RestatedAges.least
        }
        // A girl of 19 and a man of 91 are two.
        let swapped = persons.filter {
            let age = $0.quantity.value ?? 0
            return WorkedSum.haveSameDigits(age, value)
                && (persons.count == 1 || max(age, value) < RestatedAges.widest * min(age, value))
        }
        if let first = swapped.first,
            swapped.allSatisfy({ $0.quantity.value == first.quantity.value })
        {
            return first
        }
        guard let first = persons.first, let age = first.quantity.value,
            persons.allSatisfy({ $0.quantity.value == age }),
            Slip.isLikely(value, for: age), Slip.isTelling(value, for: age)
        else { return nil }
        return first
    }

    /// Whether somebody is told of between, whose age wasn't told: "A man was arrested" before "The 49-year-old".
    private func bringsAnother(
        between first: Figure,
        and second: Figure,
        _ reading: Reading
    ) -> Bool {
        (first.end..<max(first.end, second.start)).suffix(120).contains {
            RetoldAgeWords.newcomers.contains(reading.word($0))
                && (RetoldAgeWords.persons.contains(reading.word($0 + 1))
                    || RetoldAgeWords.persons.contains(reading.word($0 + 2)))
        }
    }

    /// "Deborah Hirst, 34, of The Green" behind "A 43-year-old woman": the only two ages, the first of somebody without a name, with
    /// their digits changed.
    private func isNamed(_ age: Figure, _ ages: [Figure], _ reading: Reading) -> Bool {
        guard ages.count == 2, let first = ages.first, first.start < age.start,
            isInYears(first, reading), reading.word(age.start - 1) == .comma,
            reading.has(.person, at: age.start - 2), reading.isMark(age.end)
        else { return false }
        return ClosedWords.articles.contains(reading.word(first.start - 1))
            && WorkedSum.haveSameDigits(
                age.quantity.value ?? 0,
                first.quantity.value ?? 0
            )
    }

    /// "The 43-year-old" with no noun, or that of a person: not "the 43-year-old firm", nor "the 44-year-old Kopp".
    private func isKnown(_ age: Figure, _ reading: Reading) -> Bool {
        guard reading.word(age.start - 1) == .the, isInYears(age, reading),
            age.end < reading.tokens.count
        else { return false }
        let tag = reading.tag(age.end)
        return RetoldAgeWords.persons.contains(reading.word(age.end))
            || !tag.isNoun && !tag.isProperNoun && !tag.isAdjective
                && !reading.tokens.shape[age.end].contains(.capitalised)
    }

    /// Whether somebody is so old and no firm or bull.
    private func isOfPerson(_ age: Figure, _ reading: Reading) -> Bool {
        guard isInYears(age, reading) else { return true }
        let noun = age.end..<min(reading.tokens.count, age.end + 3)
        guard let head = noun.first(where: { reading.tag($0).isNoun }) else { return true }
        return (age.end..<head).contains { !reading.tag($0).isAdjective }
            || RetoldAgeWords.persons.contains(reading.word(head))
            || RoleWords.endsRole(reading.word(head)) || reading.has(.person, at: head)
    }

    /// "43-year-old", "43 years old".
    private func isInYears(_ age: Figure, _ reading: Reading) -> Bool {
        age.tokens.count > 1 || reading.text(age.tokens).utf8.contains(UInt8(ascii: "-"))
    }
}

private enum RetoldAgeWords {
    static let newcomers = WordSet("a an another second his her their the")
    static let persons = WordSet(
        """
        man woman boy girl teenager student pupil driver motorist motorcyclist cyclist pedestrian passenger victim suspect mother father
        grandmother grandfather pensioner swimmer climber walker hiker diver fisherman farmer player striker defender midfielder
        goalkeeper forward winger singer actor actress author local resident officer soldier nurse teacher patient defendant
        """
    )
}
