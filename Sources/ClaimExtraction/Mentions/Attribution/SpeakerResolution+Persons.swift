// Whom a source names.
extension SpeakerResolution {
    /// The person that the source's first noun phrase names, unless there are several.
    func person(in source: Range<Int>) -> String? {
        let head = syntax.nounPhrase(at: source.lowerBound)?.clamped(to: source) ?? source
        let end = max(head.upperBound, source.lowerBound + 1)
        // "Lea Webb ’04 and Donna Lupardo ’84" are two.
        let hasYear =
            end + 2 < source.upperBound && syntax.mark(end) == .other
            && syntax.tag(end + 1) == .number
        let next = hasYear ? end + 2 : end
        if next < source.upperBound, SourceWords.and.contains(syntax.key(next)) { return nil }
        for token in source.lowerBound..<min(end, source.upperBound) {
            guard let index = reading.mention(.person, covering: token) else { continue }
            // "Akshar's office" isn't Akshar.
            let mention = reading.mentions[index]
            if mention.tokens.upperBound < end,
                syntax.tag(mention.tokens.upperBound) == .possessive
            {
                return nil
            }
            if case .person(let person) = mention.detail { return fullName(person.name) }
        }
        return appositePerson(in: source, after: end)
    }

    /// The person whose name follows the first noun phrase: "The spokeswoman, Ann Tully".
    private func appositePerson(in source: Range<Int>, after end: Int) -> String? {
        var comma = end
        while comma < source.upperBound, syntax.mark(comma) != .comma { comma += 1 }
        guard comma + 1 < source.upperBound else { return nil }
        // "the other candidate, former Secretary of State ⟨Hillary Clinton⟩"
        let aside = (comma + 1..<source.upperBound).prefix { syntax.mark($0) != .comma }
        guard let name = aside.prefix(SpeakerResolution.longestRole).first(where: syntax.isPerson),
            let index = reading.mention(.person, covering: name),
            reading.mentions[index].tokens.upperBound == aside.upperBound,
            case .person(let person) = reading.mentions[index].detail,
            name == comma + 1 || syntax.isCapitalised(comma + 1)
                || !ClosedWords.nounOpeners.contains(syntax.key(comma + 1))
                    && person.identityRange?.lowerBound == comma + 1
        else { return nil }
        return fullName(person.name)
    }

    /// How many words of an office may stand before a name.
    private static let longestRole = 8

    /// The person whose name stands before a source that only tells what she is: "Ann Tully, ⟨director of the union⟩, said".
    func personBefore(_ source: Range<Int>) -> String? {
        guard source.lowerBound >= 2, syntax.mark(source.lowerBound - 1) == .comma,
            !ClosedWords.definite.contains(syntax.key(source.lowerBound)),
            let index = reading.mention(.person, covering: source.lowerBound - 2),
            case .person(let person) = reading.mentions[index].detail,
            person.identityRange.map({ $0.upperBound > source.lowerBound }) == true
        else { return nil }
        return fullName(person.name)
    }
}
