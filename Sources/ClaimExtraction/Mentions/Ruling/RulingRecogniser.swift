/// Finds what courts did and what was brought before them.
struct RulingRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {
        for (range, ruling) in RulingFinder(reading: reading).rulings() {
            reading.add(.ruling(ruling), over: range)
        }
    }
}

/// Goes through the verbs that may be acts in a legal case, then through the nouns.
struct RulingFinder {
    let reading: Reading
    let courts: CourtReader
    let subjects: SubjectReader
    let complements: ComplementReader
    let context: RulingContext

    init(reading original: Reading) {
        var reading = original
        VerbRepair.repair(&reading)
        self.reading = reading
        courts = CourtReader(reading: reading)
        subjects = SubjectReader(reading: reading, courts: courts)
        complements = ComplementReader(reading: reading, courts: courts)
        context = RulingContext(reading: reading)
    }

    func rulings() -> [(Range<Int>, Ruling)] {
        var found: [(Range<Int>, Ruling)] = []
        for group in reading.verbGroups {
            guard let entry = RulingVerbs.entries[reading.tokens.key[group.head]],
                let ruling = ruling(of: group, entry)
            else { continue }
            found.append(ruling)
        }
        let nouns = NounRulings(finder: self).rulings(beside: found.map(\.0))
        return found + nouns
    }

    /// The act that a verb group tells; nil where it tells of no court or only of what may come.
    private func ruling(
        of group: VerbGroup,
        _ entry: RulingVerbs.Entry
    ) -> (Range<Int>, Ruling)? {
        guard let index = reading.sentence(of: group.head), !group.isNegated || entry.act == .plead,
            group.tense != .future, group.tense != .modal,
            group.tense != .infinitive || isAgreed(group),
            !isHypothetical(group)
        else { return nil }
        let sentence = reading.sentences[index].tokens
        let act = RulingAct(finder: self, group: group, sentence: sentence, entry: entry)
        guard let (range, court) = act.range(), !range.isEmpty else { return nil }
        let object = act.object(in: range)
        return (
            range,
            Ruling(
                court: court.map(courts.name),
                action: entry.lemma,
                object: object,
                caseName: context.caseName(in: sentence),
                date: context.date(of: group, in: sentence, act: range)
            )
        )
    }

    /// "agreed to settle", "agreed to plead guilty": done, not only planned.
    private func isAgreed(_ group: VerbGroup) -> Bool {
        let first = group.tokens.lowerBound
        // "agreed to pay $4 million to settle": the verb of agreeing may stand further off.
        for verb in stride(from: first - 1, through: max(0, first - 10), by: -1) {
            if RulingFinder.agreements.contains(reading.tokens.key[verb]) { return true }
            if reading.tokens.key[verb] == Marks.comma || reading.tokens.key[verb] == Marks.period {
                return false
            }
        }
        return false
    }

    private static let agreements = WordSet("agreed agrees")

    /// "if convicted", "when sentenced".
    private func isHypothetical(_ group: VerbGroup) -> Bool {
        let first = group.tokens.lowerBound
        guard first > 0 else { return false }
        let before = reading.tokens.key[first - 1]
        if RulingFinder.hypothetical.contains(before) { return true }
        return group.tense == .gerund && RulingFinder.plans.contains(before)
    }

    /// "would consider charging", "without filing suit".
    private static let plans = WordSet(
        """
        consider considers considered considering weigh weighing weighed mull mulling mulled threatened
        threatens threaten avoid avoids avoided without of against from instead before for about planning
        """
    )
    private static let hypothetical = WordSet("if when once unless whether until being be")
}
