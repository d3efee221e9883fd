/// Finds a change that is told again, sentences behind its two values, as another.
///
/// "Revenue came to $275 million, compared with $250 million the year before … “A 12 percent increase in sales is new to us”", "will raise
/// the number of bays from 34 to 58 … “Twenty additional bays won't end that”", "The journey, which takes 52 minutes, will come down to
/// 34 … the 22 minutes saved".
///
/// The later figure names what changed, and no other change or pair of values of the article gives it.
struct ChangesAgain: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, cues: ChangeWords.bases.union(AgainWords.towards))]

    /// How many sentences behind its values a change is told again.
    private static let reach = 14
    /// Of how many changes an article has some always fit.
    private static let most = 40

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let changes = figures.sentences.compactMap { ToldChange($0, figures, reading) }
        guard !changes.isEmpty, changes.count <= ChangesAgain.most else { return }
        for change in changes {
            let behind = change.sentence + 1...change.sentence + ChangesAgain.reach
            for again in behind.lazy.flatMap({ figures.figures(ofSentence: $0) }) {
                guard isMissed(again, change, reading),
                    !changes.contains(where: { $0.gives(again) }),
                    !isExplained(again, figures), !isPart(again, of: change, figures)
                else { continue }
                findings.append(change.finding(not: again, reading))
                break
            }
        }
    }

    /// Whether the figure tells the change again, and otherwise.
    private func isMissed(_ again: Figure, _ change: ToldChange, _ reading: Reading) -> Bool {
        guard again.quantity.bound == .exact, again.quantity.upper == nil,
            let said = again.quantity.value, said > 0, !change.gives(again),
            !reading.has(AgainWords.others, in: reading.words(6, before: again))
        else { return false }
        if again.dimension == .percent {
            let actual = change.difference / change.old * 100
            return again.sentence > change.sentence + 2 && actual < 2 * said && said < 2 * actual
                && isChange(again, isRise: change.isRise, reading)
                && change.isSubject(of: again, reading) && isOfNoOtherTime(again, reading)
        }
        return change.isOfUnit(again, reading) && said < 2 * change.difference
            && change.difference < 2 * said
    }

    /// "A 12 percent increase in sales", "sales rose 12 percent".
    private func isChange(_ percent: Figure, isRise: Bool, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[percent.sentence].tokens
        let words = isRise ? ChangeWords.rises : ChangeWords.falls
        // "The margin shrank to 11.7 percent."
        guard !ChangeWords.levels.contains(reading.word(percent.start - 1)) else { return false }
        return reading.has(words, in: sentence.behind(percent.end, 2))
            || reading.has(words, in: sentence.before(percent.start, 3))
    }

    /// Whether nothing in the sentence says that another time or thing is meant.
    private func isOfNoOtherTime(_ again: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[again.sentence].tokens.prefix(60)
        return !sentence.contains {
            AgainWords.otherTimes.contains(reading.word($0))
                || reading.tokens.kind[$0] == .number && reading.isCalendarTime($0)
        }
    }

    /// "Twenty additional bays for the grown, and four for children": a part of the change, whose whole or other part is told.
    private func isPart(_ again: Figure, of change: ToldChange, _ figures: FigureTable) -> Bool {
        guard again.dimension != .percent, let said = again.exact else { return false }
        return figures.figures(aroundSentence: again.sentence).contains {
            $0.dimension == again.dimension && $0.tokens != again.tokens
                && ($0.plain == change.difference || $0.plain == abs(change.difference - said))
        }
    }

    /// Whether two figures of the sentences around it have the difference between them.
    private func isExplained(_ again: Figure, _ figures: FigureTable) -> Bool {
        let near = (again.sentence - 2...again.sentence + 1).flatMap {
            figures.figures(ofSentence: $0)
        }.filter { $0.tokens != again.tokens && $0.plain != nil }.prefix(16)
        guard again.dimension != .percent else {
            let said = (again.quantity.value ?? 0) / 100
            return near.contains { one in
                near.contains { other in
                    guard one.tokens != other.tokens, one.isAlike(other), let old = one.plain,
                        let new = other.plain
                    else { return false }
                    return abs(abs(new - old) / old - said) < 0.01
                }
            }
        }
        return WorkedSum.isMade(again, of: Array(near.filter { $0.isAlike(again) }))
    }
}

/// Two values of one sentence of which the one came after the other.
private struct ToldChange {
    let old: Double
    let new: Double
    let sentence: Int
    let figures: [Figure]
    private let slack: Double
    /// The nouns of the sentence before the first value: "revenue".
    private let subjects: [WordKey]

    var difference: Double { abs(new - old) }
    var isRise: Bool { new > old }

    init?(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) {
        let values = figures.figures(ofSentence: sentence).filter {
            $0.exact != nil && $0.dimension != .other
        }
        guard values.count == 2, let one = values[0].exact, let other = values[1].exact,
            one != other, one < 4 * other, other < 4 * one,
            values[0].isAlike(values[1])
                && (values[0].dimension == values[1].dimension
                    || values[1].dimension == .count),
            let isFromFirst = ToldChange.isFromFirst(values, reading)
        else { return nil }
        (old, new) = isFromFirst ? (one, other) : (other, one)
        self.sentence = sentence
        self.figures = values
        slack = values[0].slack(beside: values[1])
        let start = reading.sentences[sentence].start
        subjects =
            (max(start, values[0].start - 30)..<values[0].start).filter {
                reading.tag($0).isNoun && !reading.has(.time, at: $0)
            }.map { reading.word($0) } + values.compactMap(\.noun)
    }

    /// "from 34 to 58", "takes 52 minutes, would come down to 34"; "came to $275 million, compared with $250 million".
    private static func isFromFirst(_ values: [Figure], _ reading: Reading) -> Bool? {
        let lead = reading.word(values[1].start - 1)
        let between = values[0].nounEnd..<max(values[0].nounEnd, values[1].start)
        if lead == .to {
            let isFrom = reading.word(values[0].start - 1) == .from
            return isFrom && between.count <= 6
                || reading.has(AgainWords.towards, in: between.suffix(6)) ? true : nil
        }
        guard
            (1...3).contains(where: { back in
                let token = values[1].start - back
                return between.contains(token) && AgainWords.bases.contains(reading.word(token))
            })
        else { return nil }
        return false
    }

    /// What the change is, and what is told of it.
    func finding(not again: Figure, _ reading: Reading) -> Finding {
        guard again.dimension == .percent else {
            let said = again.quantity.value ?? 0
            return reading.miscount(.difference(new, old), not: said, figures + [again])
        }
        return reading.finding(
            .arithmetic,
            "From \(number: old) to \(number: new) is \(percent: difference / old) "
                + "\(isRise ? "more" : "less"), not “\(reading.text(again.tokens))”.",
            figures + [again]
        )
    }

    /// Whether a figure is what lies between the two, as a number or as a percentage.
    func gives(_ figure: Figure) -> Bool {
        guard let said = figure.quantity.value else { return true }
        if figure.dimension == .percent {
            return WorkedSum.isPercentage(
                said,
                .exact,
                of: difference / old * 100,
                slack: slack / old * 100
            ) || abs(difference / old * 100 - said) < 1
        }
        return abs(said - difference) <= slack + figure.slack
    }

    /// "A 12 percent increase in sales", where the change is one of revenue.
    func isSubject(of percent: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[percent.sentence].tokens
        let near = Array(sentence.before(percent.start, 6)) + sentence.behind(percent.end, 4)
        let named = near.filter { reading.tag($0).isNoun }.map { reading.word($0) }
        return named.contains { noun in
            subjects.contains(noun)
                || AgainWords.turnovers.contains(noun)
                    && subjects.contains(where: AgainWords.turnovers.contains)
        }
    }

    /// "Twenty additional bays", "the 22 minutes saved".
    func isOfUnit(_ again: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[again.sentence].tokens
        let around =
            again.dimension == .count
            ? sentence.behind(again.end, again.nounEnd - again.end)
            : sentence.behind(again.nounEnd, 2)
        let lead = reading.words(3, before: again)
        let isChange =
            reading.has(AgainWords.changed, in: around) || reading.has(AgainWords.saving, in: lead)
        guard isChange, figures[0].dimension == again.dimension else { return false }
        if again.dimension != .count { return again.isOfSameUnit(figures[0]) }
        let noun = reading.word(again.nounEnd - 1)
        return subjects.contains(noun)
    }
}

private enum AgainWords {
    static let towards = WordSet("down up rise rises rose increase fall fell cut reduce raise")
    static let bases = WordSet("compared against from with up down versus")
    static let changed = WordSet("additional extra more further fewer saved gained lost new")
    static let saving = WordSet("saving saves save extra additional gain")
    /// What may be of another thing or time.
    static let others = WordSet("another other earlier previous next last since over after before")
    static let otherTimes = WordSet(
        """
        quarter half month months week weeks year years decade quarterly monthly annual annually last next previous forecast expects
        expected target planned average inflation if would could should may might
        """
    )
    static let turnovers = WordSet("revenue revenues sales turnover takings")
}
