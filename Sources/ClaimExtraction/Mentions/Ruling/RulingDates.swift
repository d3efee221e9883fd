/// Gives acts that are told on after the day was named the day of that ruling.
///
/// News names the day of a decision once and goes on: "the court ruled Friday … The court sent the case
/// back". The day is taken over only from a ruling of the same kind of court, a few sentences before, of the
/// month of publication or the one before: older cases are told with days of their own.
struct RulingDates {
    let reading: Reading

    /// Kinds of courts that a text tells apart.
    private enum Level: Int, CaseIterable { case unknown, supreme, appeals, trial, jury }

    private struct Dated {
        let sentence: Int
        let date: String
    }

    /// More sentences than a report stays with one decision.
    private static let reach = 12

    func complete(_ acts: inout [FoundAct]) {
        guard let published = reading.article.published else { return }
        let month = published.year * 12 + published.month
        var last: [Level: Dated] = [:]
        var lastOfAll: Dated?
        for index in acts.indices {
            let act = acts[index]
            guard let court = act.court else { continue }
            let level = level(of: court)
            if let date = act.date {
                guard let own = monthCount(date), own == month || own + 1 == month else { continue }
                last[level] = Dated(sentence: act.sentence, date: date)
                lastOfAll = last[level]
            } else if goesOn(act, court: court) {
                let dated = level == .unknown ? lastOfAll : last[level]
                if let dated, act.sentence - dated.sentence <= RulingDates.reach {
                    acts[index].date = dated.date
                }
            }
        }
    }

    /// Whether the act is told in the simple past of a court that is known, and not as what came before.
    private func goesOn(_ act: FoundAct, court: Range<Int>) -> Bool {
        guard act.isByCourt, act.group.isFinite, act.group.tense == .past,
            reading.tokens.key[act.group.tokens.lowerBound] != .had
        else { return false }
        let start = act.range.lowerBound
        if start > 0, RulingDates.background.contains(reading.tokens.key[start - 1]) {
            return false
        }
        let isIndefinite = RulingDates.indefinite.contains(reading.tokens.key[court.lowerBound])
        return !isIndefinite || court.contains { reading.tokens.key[$0] == RulingDates.panel }
    }

    private func level(of court: Range<Int>) -> Level {
        var level = Level.unknown
        for token in court {
            let key = reading.tokens.key[token]
            if RulingDates.supreme.contains(key) { return .supreme }
            if RulingDates.appeals.contains(key) { return .appeals }
            if RulingDates.juries.contains(key) { return .jury }
            if RulingDates.trials.contains(key) { level = .trial }
        }
        return level
    }

    /// The months up to the one in "2016-09" or "2016-09-23"; nil for years and weeks.
    private func monthCount(_ date: String) -> Int? {
        let parts = date.split(separator: "-")
        guard parts.count > 1, let year = Int(parts[0]), let month = Int(parts[1]) else {
            return nil
        }
        return year * 12 + month
    }

    private static let panel = WordKey("panel")
    private static let background = WordSet("after before since because although while")
    private static let indefinite = WordSet("a an another one")
    private static let supreme = WordSet("supreme justices scotus")
    private static let appeals = WordSet("appeals appeal appellate circuit panel")
    private static let juries = WordSet("jury jurors juries")
    private static let trials = WordSet("district trial superior crown magistrate judge judges")
}
