/// How a case comes before a court: taken there, referred to it, filed in it.
extension RulingAct {
    /// "took the town ⟨to court⟩", "had gone back ⟨to the Supreme Court⟩", "was hauled ⟨before a magistrate⟩".
    var goesToCourt: Bool {
        var to = next
        if RulingAct.taking.contains(WordKey(entry.lemma)), !group.isPassive {
            guard let object = reading.nounPhrase(startingAt: next) else { return false }
            to = object.upperBound
        }
        while RulingAct.returning.contains(reading.word(to)) { to += 1 }
        // "took his chances before a jury"
        guard RulingAct.intoCourt.contains(reading.word(to)),
            reading.word(to) != .before || entry.lemma != "take"
        else { return false }
        let name = reading.nounPhrase(startingAt: to + 1)
        // "went to the Supreme Court"; "the court" is a building.
        if reading.tag(to + 1) == .determiner {
            return name.map {
                finder.courts.isCourt($0)
                    && ($0.count > 2 || reading.word($0.upperBound) == .of
                        || reading.word($0.upperBound - 1) == RulingAct.courts
                        || reading.word(to) == .before)
            } ?? false
        }
        // In "to court over a rule", "court" may be taken for a verb.
        let court = name.map { $0.upperBound - 1 } ?? to + 1
        return reading.word(court) == RulingAct.court && reading.word(court + 1) != .hyphen
    }

    /// "The Commission referred Malta ⟨to the Court of Justice⟩".
    var refersToCourt: Bool {
        guard group.isFinite, entry.lemma == "refer",
            let object = reading.nounPhrase(startingAt: next),
            reading.word(object.upperBound) == .to,
            let court = reading.nounPhrase(startingAt: object.upperBound + 1)
        else { return false }
        return finder.courts.isCourt(court)
    }

    /// "The ruling went ⟨against the firm⟩".
    func isDecisionAgainst(_ subject: SubjectReader.Subject) -> Bool {
        guard entry.lemma == "go", reading.word(next) == .against, let head = subject.core.last
        else { return false }
        return RulingAct.actingDecisions.contains(reading.tokens.key[head])
            || LegalWords.cases.contains(reading.tokens.key[head])
    }

    /// "took ⟨legal action⟩" and nothing else that is brought.
    static let noWords = WordSet("proceedings")
    static let aloneToo = outcomes.union(WordSet("fail rest settle collapse founder win lose"))
    /// How a case, an appeal or a judgment fares.
    static let intransitive = outcomes.union(WordSet("fail collapse founder"))
    static let outcomes = WordSet("fall falter follow lapse succeed")
    static let free = WordSet("free")
    private static let taking = WordSet("take drag haul remove")
    private static let returning = WordSet("back straight again")
    private static let intoCourt = WordSet("to before into")
    private static let courts = WordKey("courts")
    static let issued = WordSet("proceedings writ writs")

    /// "a complaint filed ⟨in federal court⟩ in Tarn", "a suit filed ⟨on Monday⟩": where or when, in place of who.
    var isFiledInCourt: Bool {
        guard entry.act == .filing, isNewCase, next < sentence.upperBound else { return false }
        if finder.complements.endOfTime(at: next, limit: sentence.upperBound) != nil { return true }
        guard RulingAct.placeWords.contains(reading.tokens.key[next]),
            let phrase = reading.nounPhrase(startingAt: next + 1)
        else { return false }
        return finder.courts.isCourt(phrase)
    }

    /// Who brought a case: "a suit filed by ⟨four inmates⟩".
    var filer: Range<Int>? {
        guard entry.act == .filing, isNewCase, next + 1 < sentence.upperBound,
            let by = placeOfFiler
        else { return nil }
        return reading.nounPhrase(startingAt: by + 1)
    }

    /// "filed ⟨by⟩ four inmates", "filed in Vienna ⟨by⟩ the grandchildren of a dentist".
    private var placeOfFiler: Int? {
        if reading.word(next) == .by { return next }
        guard RulingAct.placeWords.contains(reading.word(next)),
            let place = reading.nounPhrase(startingAt: next + 1),
            reading.word(place.upperBound) == .by
        else { return nil }
        return place.upperBound
    }

    /// Whether the case wasn't told of before: "The suit filed by Orr" only says which.
    private var isNewCase: Bool {
        guard first > sentence.lowerBound else { return false }
        if reading.tokens.key[first - 1] == .comma { return true }
        guard let phrase = reading.nounPhrase(covering: first - 1) else { return false }
        return reading.tokens.key[phrase.lowerBound] != .the
    }
}
