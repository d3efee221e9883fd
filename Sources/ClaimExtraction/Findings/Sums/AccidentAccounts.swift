/// Finds accounts of people in accidents that don't come to the number of those who were aboard.
///
/// "It was carrying 94 people … The toll stood at 15. Seventy-one people had been rescued … Nine people are still missing." Each number is
/// the only one that the article tells of its kind: a toll that rises has several. Without those missing more than were aboard are
/// wrong, and fewer are not. Silent if another number of people makes up for what is missing or too many.
struct AccidentAccounts: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: AccountWords.aboard)]

    /// What comes nowhere near is no account of those aboard.
    private static let widest = 1.25

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        guard let sentence = figures.sentences.first else { return }
        let people = figures.figures(aroundSentence: sentence).filter { isOfPeople($0) }
        var told: [AccountWords.Fate: [Figure]] = [:]
        for figure in people {
            if let fate = fate(of: figure, reading) { told[fate, default: []].append(figure) }
        }
        guard let aboard = only(told[.aboard]), let total = aboard.exact, total >= 5,
            let saved = only(told[.saved])
        else { return }
        let (dead, missing) = (told[.dead] ?? [], told[.missing] ?? [])
        guard dead.isEmpty || only(dead) != nil, missing.isEmpty || only(missing) != nil,
            !dead.isEmpty || !missing.isEmpty,
            !(dead + [saved]).contains(where: {
                reading.has(AccountWords.overlapping, in: reading.sentences[$0.sentence].tokens)
            })
        else { return }
        let parts = ([saved] + dead.prefix(1) + missing.prefix(1)).sorted { $0.start < $1.start }
        let sum = parts.exactSum
        guard sum != total, sum > total || parts.count == 3,
            sum < AccidentAccounts.widest * total, total < AccidentAccounts.widest * sum,
            !people.contains(where: { $0.plain == abs(sum - total) })
        else { return }
        findings.append(WorkedSum.finding(parts, sum: sum, against: aboard, reading))
    }

    private func isOfPeople(_ figure: Figure) -> Bool {
        figure.dimension == .count && (figure.plain ?? 0) >= 2
            && figure.noun.map {
                PersonNouns.all.contains($0) || AccountWords.ofPeople.contains($0)
            } ?? true
    }

    /// The only value of a kind, where it is a number and no limit.
    private func only(_ figures: [Figure]?) -> Figure? {
        guard let figures, let first = figures.first, let value = first.exact,
            figures.allSatisfy({ $0.exact == value })
        else { return nil }
        return first
    }

    /// What the words right behind or before say of so many people.
    private func fate(of figure: Figure, _ reading: Reading) -> AccountWords.Fate? {
        // "three of them died"
        guard reading.word(figure.end) != .of, reading.word(figure.nounEnd) != .of else {
            return nil
        }
        if let noun = figure.noun, let fate = AccountWords.fates[noun] { return fate }
        let sentence = reading.sentences[figure.sentence].tokens
        // "were pulled from the water alive"
        for token in sentence.behind(figure.nounEnd, 7) {
            if let fate = AccountWords.fates[reading.word(token)] { return fate }
            if reading.isMark(token) || reading.has(.quantity, at: token)
                || reading.word(token) == .and
            {
                break
            }
        }
        for token in sentence.before(figure.start, 5).reversed() {
            let key = reading.word(token)
            if AccountWords.carrying.contains(key) { return .aboard }
            // "The number of dead rose to 31"
            if AccountWords.tolls.contains(key), token < figure.start - 1 { return .dead }
            guard figure.start - token > 1 || AccountWords.leading.contains(key) else {
                return AccountWords.fates[key]
            }
            if reading.isMark(token) || reading.has(.quantity, at: token) { break }
        }
        return nil
    }
}

private enum AccountWords {
    enum Fate { case aboard, dead, saved, missing }

    static let carrying = WordSet("carrying carried")
    static let tolls = WordSet("toll dead deaths")
    static let aboard = WordSet("carrying carried aboard board")
    static let ofPeople = WordSet("people persons survivors bodies dead aboard missing others")
    /// What may stand between "toll" or "carrying" and its figure.
    static let leading = WordSet("at to is was stood reached carrying carried toll with some of")
    /// Those who were saved first and died then.
    static let overlapping = WordSet("later hospital subsequently")
    static let fates: WordTable<Fate> = [
        WordKey("aboard"): .aboard, WordKey("board"): .aboard,
        WordKey("died"): .dead, WordKey("dead"): .dead, WordKey("killed"): .dead,
        WordKey("killing"): .dead, WordKey("drowned"): .dead, WordKey("bodies"): .dead,
        WordKey("perished"): .dead,
        WordKey("rescued"): .saved, WordKey("survived"): .saved, WordKey("saved"): .saved,
        WordKey("survivors"): .saved, WordKey("unhurt"): .saved, WordKey("alive"): .saved,
        WordKey("missing"): .missing, WordKey("unaccounted"): .missing,
    ]
}
