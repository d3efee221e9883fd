/// News of invented places, the same for the same seed: names, figures, dates, courts and quotes in the
/// density of a local paper.
struct Corpus {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(state: seed) }

    /// One article of about so many words, as a line of JSON for `stet extract --batch`.
    mutating func line(number: Int, words: Int) -> String {
        let text = article(words: words).split(separator: "\n").joined(separator: "\\n")
        return "{\"id\":\"a\(number)\",\"published\":\"2025-09-25\",\"text\":\"\(text)\"}\n"
    }

    /// An article's text, a paragraph a line.
    mutating func article(words: Int) -> String {
        var text = ""
        var count = 0
        while count < words {
            var paragraph: [String] = []
            for _ in 0..<(1 + random.below(3)) {
                let sentence = sentence()
                count += sentence.split(separator: " ").count
                paragraph.append(sentence)
            }
            text += paragraph.joined(separator: " ") + "\n"
        }
        return text
    }

    private mutating func sentence() -> String {
        let given = pick(["Ann", "Luis", "Dana", "Omar", "Ruth", "Peter", "Mei", "Ivan"])
        let family = pick([
            "Okoro", "Whitlock", "Barnes", "Tan", "Novak", "Quist", "Delgado", "Hale",
        ])
        let place = pick(["Millbrook", "Harlan County", "Port Ames", "Lower Vale", "Eastmere"])
        let role = pick(["Mayor", "Sheriff", "State Sen.", "Council President", "Judge"])
        let month = pick(["January", "March", "Sept.", "October", "Dec."])
        let number = 2 + random.below(980)
        let day = 1 + random.below(28)
        let part = 10 + random.below(80)
        switch random.below(9) {
        case 0:
            return
                "\(role) \(given) \(family) said the county spent $\(number).\(part) million on \(place)’s roads."
        case 1:
            return
                "As of \(month) \(day), the shelter in \(place) housed \(number) people, up from \(part) last year."
        case 2:
            return
                "“We counted every ballot twice,” \(family) told reporters on Tuesday. “It took nine days.”"
        case 3:
            return
                "The state Supreme Court upheld the \(2000 + random.below(25)) ruling on \(month) \(day)."
        case 4:
            return
                "According to an audit, nearly \(part) percent of the \(number),\(100 + part) grants were never paid."
        case 5:
            return
                "\(given) \(family), a nurse who runs the clinic in \(place), has sued the hospital for negligence."
        case 6:
            return "The Clean Rivers Act of 1988 bars dumping within \(number) yards of a stream."
        case 7:
            return
                "Police arrested \(part) protesters last week, and most of them were released without charges."
        default:
            return
                "It was a quiet week at the fair, where neighbors ate pie and talked about the weather."
        }
    }

    private mutating func pick(_ words: [String]) -> String { words[random.below(words.count)] }
}

/// A small random number generator (Steele, Lea and Flood 2014), the same on every machine.
struct SplitMix64 {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
