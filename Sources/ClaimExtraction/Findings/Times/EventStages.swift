/// Events of one life or one case that can't come in any other order: an arrest before its charge, a death before its burial.
enum EventStages {
    /// Two events in the order in which they must have happened; nil where there is none.
    static func order(
        _ first: DatedEvent,
        _ second: DatedEvent,
        _ reading: Reading
    ) -> (first: DatedEvent, second: DatedEvent)? {
        let (one, other) = (reading.tokens.key[first.verb], reading.tokens.key[second.verb])
        guard let left = stages[one], let right = stages[other] else { return nil }
        for place in left {
            guard let next = right.first(where: { $0.course == place.course }),
                next.stage != place.stage
            else { continue }
            return place.stage < next.stage ? (first, second) : (second, first)
        }
        return nil
    }

    /// The steps of one case that a noun names, in the order in which they come.
    static let steps: [[WordSet]] = [
        "arrest|charge indictment|trial|verdict conviction|appeal",
        "engagement|wedding|divorce",
        "death|funeral burial",
        "election|inauguration",
    ].map { $0.split(separator: "|").map { WordSet(String($0)) } }

    private typealias Place = (course: Int, stage: Int)

    /// What can only follow on what stands before it, a line for each course of things.
    private static let courses = [
        "born hatched foaled|died|buried cremated",
        "arrested|charged|tried|convicted acquitted|sentenced fined|quashed overturned|released freed",
        "vanished disappeared stolen kidnapped abducted|found recovered rescued",
        "passed approved|signed|repealed",
        "married wed|divorced",
        "left departed sailed|arrived landed docked",
        "founded|dissolved disbanded",
        "elected|inaugurated sworn|resigned",
        "admitted|discharged",
        "begun began started|finished completed ended",
        "opened|closed",
        "built completed|demolished",
        "destroyed|rebuilt restored reconstructed",
        "launched|landed crashed",
        "filed|dismissed",
        "suspended halted interrupted broke|resumed",
        "submitted|accepted published",
        "laid|hatched",
        "posted mailed|arrived delivered",
        "engaged|married wed",
        "published|withdrawn retracted",
    ]

    private static let stages: WordTable<[Place]> = {
        var stages: [WordKey: [Place]] = [:]
        for (course, line) in courses.enumerated() {
            for (stage, words) in line.split(separator: "|").enumerated() {
                for word in words.split(separator: " ") {
                    stages[WordKey(word), default: []].append((course, stage))
                }
            }
        }
        return WordTable(stages)
    }()
}
