/// Finds deaths told place by place that are more than all.
///
/// "The storm killed 61 people … San Isidro lost 34 of its inhabitants … In Valdemora 19 died … The villages lost nine." Fewer are not
/// wrong: not every place need be told of.
struct TollsByPlace: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: PlaceTollWords.dying)]

    private static let least = 10.0
    private static let widest = 1.1
    private static let reach = 30

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let tolls = figures.sentences.prefix(TollsByPlace.reach).flatMap { sentence in
            figures.figures(ofSentence: sentence).filter { isToll($0, reading) }
        }
        guard let whole = tolls.first, let total = whole.exact, total >= TollsByPlace.least else {
            return
        }
        let parts = zip(tolls, tolls.dropFirst()).filter { last, toll in
            isOfPlace(toll, behind: last, reading)
        }.map { $1 }
        let sum = parts.exactSum
        guard parts.count >= 3, parts.count == tolls.count - 1,
            parts.allSatisfy({ ($0.exact ?? total) < total && $0.sentence > whole.sentence }),
            sum > total, sum <= max(total + 2, TollsByPlace.widest * total)
        else { return }
        findings.append(WorkedSum.finding(parts, sum: sum, against: whole, reading))
    }

    /// "killed 61 people", "19 died", "lost 34 of its inhabitants".
    private func isToll(_ figure: Figure, _ reading: Reading) -> Bool {
        guard figure.dimension == .count, figure.exact != nil,
            figure.noun.map(PersonNouns.all.contains) ?? true
        else { return false }
        let sentence = reading.sentences[figure.sentence].tokens
        return PlaceTollWords.killing.contains(reading.word(figure.start - 1))
            || reading.has(
                PlaceTollWords.dead,
                in: sentence.behind(figure.nounEnd, 3).prefix { !reading.isMark($0) }
            )
    }

    /// "In Valdemora 19 died", "San Isidro lost 34 of its inhabitants", "The villages lost nine": a place stands before the figure, and no
    /// word makes it some of others.
    private func isOfPlace(_ figure: Figure, behind last: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let start = max(sentence.lowerBound, last.nounEnd)
        let before = start..<max(start, figure.start)
        guard !reading.has(PlaceTollWords.overlapping, in: before) else { return false }
        let isOfVerb = reading.word(figure.start - 1) == PlaceTollWords.lost
        return isOfVerb
            || before.contains {
                $0 > sentence.lowerBound && reading.text($0).first?.isUppercase == true
            }
    }
}

private enum PlaceTollWords {
    static let lost = WordKey("lost")
    static let killing = WordSet("killed killing lost")
    static let dead = WordSet("died killed dead drowned perished")
    static let dying = killing.union(dead)
    static let overlapping = WordSet(
        "among including them whom year years earlier last previous since"
    )
}
