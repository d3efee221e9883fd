/// A body of which some have not voted.
extension Votes {
    /// Votes and those who were absent, who are all there are: "The 15-member council voted 9-4, with one councillor absent".
    func withAbsent(_ tally: Tally, _ items: [Figure], _ reading: Reading) -> Finding? {
        let sentence = reading.sentences[tally.sentence].tokens
        let end = tally.second.upperBound
        guard
            let absent = items.first(where: {
                $0.start > end && $0.dimension == .count && $0.exact != nil
            }), absent.start - end <= 8,
            AbsentWords.leads.contains(reading.word(absent.start - 1)),
            reading.has(AbsentWords.absent, in: sentence.behind(absent.end, 3)),
            // "with one absent and two abstaining"
            !sentence.behind(absent.end, 8).contains(where: {
                reading.has(.quantity, at: $0) || reading.tag($0) == .number
            }),
            let body = items.last(where: {
                $0.end <= tally.first.lowerBound && $0.counts(VoteWords.members)
            }), let members = body.exact, let away = absent.exact,
            case let sum = tally.yes + tally.no + away, sum != members,
            sum > members || !isShort(at: tally.sentence, reading),
            abs(sum - members) <= 0.3 * members
        else { return nil }
        let terms = [tally.yes, tally.no, away]
        return reading.miscount(
            .sum(terms),
            not: members,
            [body.tokens] + tally.places + [absent.tokens]
        )
    }

    /// "with trustee Ann Marchand abstaining", "and Mr Roe absent": the name of the only one who took no side.
    func named(before word: Int, _ reading: Reading) -> Range<Int>? {
        var start = word
        while start > 0, word - start < 6,
            reading.tag(start - 1).isNoun || reading.tag(start - 1).isAdjective,
            !reading.isMark(start - 1)
        {
            start -= 1
        }
        guard AbsentWords.leads.contains(reading.word(start - 1)),
            (start..<word).contains(where: { reading.tag($0).isProperNoun }),
            (start..<word).allSatisfy({ reading.tag($0) != .nounPlural })
        else { return nil }
        return start..<word
    }

    /// Whether members are wanting: "One seat is vacant".
    private func isShort(at sentence: Int, _ reading: Reading) -> Bool {
        let last = min(sentence + 2, reading.sentences.count - 1)
        let tokens = reading.sentences[max(0, sentence - 2)].start..<reading.sentences[last].end
        return reading.has(AbsentWords.vacant, in: tokens)
    }
}

private enum AbsentWords {
    static let leads = WordSet("with and while , ;")
    static let absent = WordSet(
        "absent abstaining abstained away missing recused abstention abstentions"
    )
    static let vacant = WordSet("vacant vacancy vacancies unfilled empty died resigned")
}
