/// Words of what happens: verbs and nouns for one deed, "married" and "wedding", and which deeds of one life or one case can't
/// come in any other order, an arrest before its charge, a death before its burial.
enum Deeds {
    /// One key for all words of a deed; of a word that is none here the word itself.
    static func key(of word: WordKey) -> WordKey { table[word] ?? word }

    /// The key of a verb of which no noun is known here: what it shares with "measurement" and "vote".
    static func stem(ofVerb letters: [UInt8]) -> WordKey {
        let ending = ["ed", "s", "d"].first {
            letters.count > 4 && letters.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
        return stem(letters.dropLast(ending?.utf8.count ?? 0))
    }

    /// The verbs that a noun may stand for: "measur" of "measurement", "hear" of "hearing".
    static func stems(ofNoun letters: [UInt8]) -> [WordKey] {
        endings.filter {
            letters.count > $0.utf8.count + 3
                && letters.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
        .map { stem(letters.dropLast($0.utf8.count)) }
    }

    private static func stem(_ letters: ArraySlice<UInt8>) -> WordKey {
        let isOpen = letters.last == UInt8(ascii: "e")
        return Array(isOpen ? letters.dropLast() : letters)
            .withUnsafeBufferPointer { WordKey(utf8: $0) }
    }

    private static let endings = [
        "", "ment", "ance", "ence", "ation", "ion", "ing", "al", "ery", "y",
    ]

    /// Whether a verb tells a deed that has a noun.
    static func isVerb(_ word: WordKey) -> Bool { table[word] != nil && !nouns.contains(word) }

    /// Whether a deed is done but once, or so seldom that "the" alone tells which.
    static func isOfOnce(_ deed: WordKey) -> Bool {
        !recurring.contains(deed)
    }

    /// Whether it is done once to one and the same, whoever tells it.
    static func isOfLife(_ deed: WordKey) -> Bool { ofLife.contains(deed) }

    private static let ofLife = WordSet(
        "born died founded buried demolished drowned crowned christened"
    )

    /// The first words of deeds of which an article may tell several.
    private static let recurring = WordSet(
        """
        elected closed sold bought signed founded appointed launched arrested convicted opened died born met ordained
        consecrated graduated
        """
    )

    /// Verbs, and behind the bar the nouns for the same, a line each.
    private static let rows = [
        "married wed|wedding marriage",
        "died|death",
        "born|birth",
        "buried|funeral burial",
        "opened|opening",
        "closed shut|closing closure",
        "founded|founding foundation",
        "elected|election",
        "arrested|arrest",
        "resigned|resignation",
        "retired|retirement",
        "signed|signing",
        "demolished|demolition",
        "collapsed|collapse",
        "sank|sinking",
        "crashed derailed collided overturned|crash derailment collision accident",
        "divorced|divorce",
        "appointed|appointment",
        "convicted|conviction",
        "launched|launch",
        "burned burnt|fire",
        "bought purchased acquired|purchase acquisition",
        "sold|sale",
        "stolen stole taken|theft",
        "robbed|robbery",
        "burgled|burglary",
        "exploded|explosion",
        "unveiled|unveiling",
        "escaped fled|escape",
        "merged|merger",
        "arrived came|arrival",
        "returned|return",
        "departed left|departure",
        "discovered|discovery",
        "drowned|drowning",
        "shot|shooting",
        "stabbed|stabbing",
        "crowned|coronation",
        "ordained|ordination",
        "consecrated|consecration",
        "graduated|graduation",
        "inaugurated sworn|inauguration",
        "christened|christening",
        "heard|hearing",
        "met|meeting",
    ]
    static let nouns = WordSet(
        rows.map { $0.split(separator: "|").last ?? "" }.joined(separator: " ")
    )

    /// What is one event on one day where an article has it with an article: "the fire", of which there aren't two.
    static let single = nouns.union(
        WordSet(
            """
            storm flood blaze blast earthquake landslide avalanche eruption derailment shipwreck premiere concert ceremony heist raid
            murder stabbing kidnapping coronation inauguration christening referendum
            """
        )
    )

    /// What tells of an event that it began: "The fire broke out on Saturday".
    static let happenings = WordSet(
        "broke happened occurred took began started erupted struck hit came held"
    )

    /// Two events in the order in which they must have happened; nil where there is none.
    static func order(
        _ first: DatedEvent,
        _ second: DatedEvent,
        _ reading: Reading
    ) -> (first: DatedEvent, second: DatedEvent)? {
        let left = stages[verb(of: first, reading)] ?? []
        let right = stages[verb(of: second, reading)] ?? []
        for place in left {
            guard let next = right.first(where: { $0.course == place.course }),
                next.stage != place.stage
            else { continue }
            let isInOrder = place.stage < next.stage
            // "appealed in March and was refused in June": the refusal of the appeal.
            guard isInOrder || place.course < Deeds.firstTold else { continue }
            return isInOrder ? (first, second) : (second, first)
        }
        return nil
    }

    /// One word for "found guilty" and "turned the plan down".
    private static func verb(of event: DatedEvent, _ reading: Reading) -> WordKey {
        let word = reading.word(event.verb)
        let behind = event.verb + 1..<max(event.verb + 1, event.date.lowerBound)
        return phrases.first { $0.verb == word && reading.has($0.particle, in: behind.prefix(6)) }
            .map(\.key) ?? word
    }

    private static let phrases: [(verb: WordKey, particle: WordKey, key: WordKey)] = [
        (WordKey("found"), WordKey("guilty"), WordKey("convicted")),
        (WordKey("turned"), WordKey("down"), WordKey("rejected")),
        (WordKey("lodged"), WordKey("application"), WordKey("applied")),
        (WordKey("submitted"), WordKey("application"), WordKey("applied")),
        (WordKey("made"), WordKey("application"), WordKey("applied")),
        (WordKey("lodged"), WordKey("appeal"), WordKey("appealed")),
        (WordKey("filed"), WordKey("appeal"), WordKey("appealed")),
        (WordKey("launched"), WordKey("appeal"), WordKey("appealed")),
        (WordKey("reported"), WordKey("missing"), WordKey("sought")),
    ]

    /// The steps of one case that a noun names, in the order in which they come.
    static let steps: [[WordSet]] = [
        "arrest|charge indictment|trial|verdict conviction|appeal",
        "engagement|wedding|divorce",
        "death|funeral burial",
        "election|inauguration",
    ].map { $0.split(separator: "|").map { WordSet(String($0)) } }

    /// What can only follow on what stands before it, a line for each course of things.
    private static let courses =
        [
            "born hatched foaled|christened baptised baptized|died|buried cremated",
            "arrested|charged indicted|tried pleaded|convicted acquitted|sentenced fined|quashed overturned|released freed",
            "vanished disappeared stolen kidnapped abducted seen|found recovered rescued",
            "passed approved|signed|repealed",
            "married|divorced",
            "left departed sailed|arrived landed docked",
            "founded|dissolved disbanded",
            "elected|inaugurated sworn|resigned",
            "admitted|discharged",
            "begun began started|finished completed ended",
            "opened|closed",
            "built completed|demolished",
            "destroyed|rebuilt restored reconstructed",
            "launched|landed crashed",
            "failed|restored",
            "filed sued|dismissed settled",
            "suspended halted interrupted broke|resumed",
            "submitted|accepted published",
            "laid|hatched",
            "posted mailed sent|arrived delivered received reached cashed",
            "ordered commissioned|delivered",
            "invited|answered replied declined",
            "published advertised tendered|chosen chose awarded",
            "stolen stole|returned",
            "hired|fired sacked dismissed",
            "diagnosed|died",
            "nominated|confirmed",
            "recorded|released",
            "struck minted|buried interred",
            "signed|ratified",
            "enlisted|discharged",
            "engaged|married",
            "published|withdrawn retracted",
            "cast forged|hung installed",
            "planted sown|harvested felled",
            "filmed|premiered screened",
            "designed|built|inaugurated",
            "wounded shot stabbed poisoned|died",
            "evacuated|returned",
            "suspended expelled banned|reinstated readmitted",
            "sank|salvaged refloated raised",
            "escaped|recaptured",
            "closed shut|reopened",
            "applied|rejected refused granted",
            "seen|sought",
            "enrolled|graduated",
        ] + toldCourses

    /// The same where the text tells them in this order.
    private static let toldCourses = [
        "refused rejected convicted sentenced dismissed fined granted approved|appealed"
    ]
    /// The place of the first of them.
    private static let firstTold = courses.count - toldCourses.count

    /// The places of each word in courses; of its other words none, since who "came" may have "left" later.
    private static let stages = stages(of: courses)

    /// The courses and stages of each word; a course is a line of stages between "|", a stage words that tell the same.
    static func stages(of courses: [String]) -> WordTable<[(course: Int, stage: Int)]> {
        var stages: [WordKey: [(course: Int, stage: Int)]] = [:]
        for (course, line) in courses.enumerated() {
            for (stage, words) in line.split(separator: "|").enumerated() {
                for word in words.split(separator: " ") {
                    stages[WordKey(word), default: []].append((course, stage))
                }
            }
        }
        return WordTable(stages)
    }

    private static let table: WordTable<WordKey> = {
        var keys: [WordKey: WordKey] = [:]
        for row in rows {
            let words = row.split { $0 == " " || $0 == "|" }
            for word in words { keys[WordKey(word)] = words.first.map { WordKey($0) } }
        }
        return WordTable(keys)
    }()
}
