/// Looks up whether a verb reports somebody's words or thoughts, by any of its forms.
struct ReportingVerbs: Sendable {
    private let frames: WordTable<ReportingFrames>

    static let all = ReportingVerbs(table)

    /// Reads lines of a verb, a colon and its frames; irregular forms follow the verb after bars.
    init(_ table: String) {
        var frames: [WordKey: ReportingFrames] = [:]
        for line in table.fields(by: "\n") {
            let parts = line.fields(by: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = ReportingFrames(names: parts[1])
            for form in ReportingVerbs.forms(of: parts[0].fields(by: "|").map(String.init)) {
                frames[WordKey(form), default: []].formUnion(value)
            }
        }
        self.frames = WordTable(frames)
    }

    /// The frames of a verb's form, or nil if it reports nothing.
    func frames(of verb: WordKey) -> ReportingFrames? { frames[verb] }

    /// The base form, "-s", "-ing" and the past, which is regular unless given.
    static func forms(of words: [String]) -> [String] {
        guard let verb = words.first, let last = verb.last else { return [] }
        let beforeLast = verb.dropLast().last ?? "a"
        let isVowel = { (letter: Character) in "aeiou".contains(letter) }
        var forms = words
        if "sxz".contains(last) || verb.hasSuffix("ch") || verb.hasSuffix("sh") || last == "o" {
            forms.append(verb + "es")
        } else if last == "y" && !isVowel(beforeLast) {
            forms.append(verb.dropLast() + "ies")
        } else {
            forms.append(verb + "s")
        }
        // "admit|admitted": what the past doubles, the gerund doubles too.
        if words.count > 1 && words[1] == verb + String(last) + "ed" {
            return forms + [verb + String(last) + "ing"]
        }
        let isSilent = last == "e" && beforeLast != "e" && beforeLast != "o"
        forms.append((isSilent ? String(verb.dropLast()) : verb) + "ing")
        if words.count == 1 {
            if last == "e" {
                forms.append(verb + "d")
            } else if last == "y" && !isVowel(beforeLast) {
                forms.append(verb.dropLast() + "ied")
            } else {
                forms.append(verb + "ed")
            }
        }
        return forms
    }
}
