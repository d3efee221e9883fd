/// Finds two stages of one thing on days in the wrong order, each named by a noun that has one date in the text.
///
/// "The primary will be held on June 9 … the two will meet in a runoff on May 26", "The final is on 3 July. The semi-finals were on
/// 5 July", "a wake on Friday, 6 June, and the funeral on Thursday, 5 June".
struct StagesOfKind: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: WordSet(keys: StageWords.stages.keys))]

    private struct Stage {
        let course: Int
        let stage: Int
        let tokens: Range<Int>
        let day: Int
    }

    /// Farther apart the one is of another year's.
    private static let farthest = 100
    /// More stages are those of a chronicle.
    private static let most = 12
    private static let longest = 80

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        // "The other primary is on June 19": there are several.
        let isOfSeveral = figures.sentences.contains { sentence in
            let tokens = reading.sentences[sentence].tokens
            return tokens.count <= StagesOfKind.longest
                && reading.has(StageWords.others, in: tokens)
                && tokens.contains { StageWords.stages[reading.word($0)] != nil }
        }
        guard !isOfSeveral else { return }
        let stages = figures.sentences.flatMap { self.stages(ofSentence: $0, reading) }
        guard (2...StagesOfKind.most).contains(stages.count) else { return }
        for (index, second) in stages.enumerated() {
            for first in stages[..<index] where first.course == second.course {
                let (early, late) =
                    first.stage < second.stage ? (first, second) : (second, first)
                let gap = early.day - late.day
                guard first.stage != second.stage, (1...StagesOfKind.farthest).contains(gap),
                    isOnly(first, in: stages), isOnly(second, in: stages)
                else { continue }
                findings.append(
                    reading.finding(
                        .dateMismatch,
                        "“\(reading.text(late.tokens))” lies before “\(reading.text(early.tokens))”.",
                        [first.tokens, second.tokens]
                    )
                )
            }
        }
    }

    /// Whether no other of the kind has a date of its own.
    private func isOnly(_ stage: Stage, in stages: [Stage]) -> Bool {
        stages.allSatisfy {
            $0.course != stage.course || $0.stage != stage.stage || $0.day == stage.day
        }
    }

    /// The stages that a sentence puts on a day.
    private func stages(ofSentence sentence: Int, _ reading: Reading) -> [Stage] {
        let tokens = reading.sentences[sentence].tokens
        guard tokens.count <= StagesOfKind.longest else { return [] }
        return reading.timeMentions(in: tokens).flatMap { date -> [Stage] in
            guard let days = date.days, days.days == 1, reading.isNumbered(date.tokens),
                date.tokens.contains(where: { CalendarWords.months[reading.word($0)] != nil }),
                !reading.isQuoted(date.start), let noun = noun(before: date, tokens, reading)
            else { return [] }
            // "semi-final"
            let name = reading.word(noun - 1) == .hyphen ? noun - 2 : noun
            return (StageWords.stages[reading.word(name)] ?? []).map {
                Stage(
                    course: $0.course,
                    stage: $0.stage,
                    tokens: name..<date.end,
                    day: days.first
                )
            }
        }
    }

    /// "runoff on May 26", "primary will be held on June 9": nothing but verbs and small words between.
    private func noun(before date: Mention, _ sentence: Range<Int>, _ reading: Reading) -> Int? {
        let before = sentence.before(date.start, 7)
        guard let noun = before.last(where: { reading.tag($0).isNoun }),
            StageWords.stages[reading.word(noun)] != nil || reading.word(noun - 1) == .hyphen,
            !(noun + 1..<date.start).contains(where: {
                reading.isMark($0) || reading.has(.time, at: $0)
                    || ClosedWords.beforeOrAfter.contains(reading.word($0))
                    || ClosedWords.untils.contains(reading.word($0))
                    || reading.word($0) == .since || reading.word($0) == .by
            })
        else { return nil }
        return noun
    }
}

private enum StageWords {
    /// What makes it another of the kind.
    static let others = WordSet(
        "other next first second third another last previous earlier former original originally postponed moved rescheduled new old"
    )

    /// What can only come behind what stands before it, a line for each course.
    private static let courses = [
        "primary primaries|runoff",
        "quarterfinal quarterfinals quarter|semifinal semifinals semi|final",
        "wake visitation viewing|funeral burial",
        "rehearsal rehearsals|premiere wedding",
        "qualifying|race",
        "auditions|performance performances premiere",
        "groundbreaking|opening",
        "conviction|sentencing",
        "arraignment|trial|sentencing",
        "engagement|wedding",
        "election|inauguration",
        "heats|final",
    ]

    static let stages = Deeds.stages(of: courses)
}
