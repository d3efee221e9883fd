/// The person that an accepted name stands for.
extension PersonFinder {
    /// The name as it stands in the text.
    func canonicalName(_ name: NameReader.Name) -> String { reading.text(name.tokens) }

    /// The person that a candidate names, with what the words beside it say.
    func person(
        _ name: String,
        _ candidate: Candidate,
        _ role: RoleReader.Role?,
        isFirst: Bool,
        isFull: Bool
    ) -> Person {
        var person = Person(name: name)
        let tokens = candidate.name.tokens
        person.nameTokens = tokens
        person.isIntroduction = isFirst
        guard let role else { return person }
        var words = reading.text(role.words)
        var identity = role.identity
        if candidate.before != nil {
            let limit = candidate.sentence.upperBound
            let details = roles.endOfDetails(after: tokens, limit: limit)
            identity = identity.lowerBound..<max(identity.upperBound, details)
            if let after = candidate.after, !after.isAffiliation, after.words.lowerBound > details {
                words += ", " + reading.text(after.words)
                identity = identity.lowerBound..<after.identity.upperBound
            } else if let after = candidate.after, after.isAffiliation,
                details == tokens.upperBound,
                reading.tokens.key[details] == .of
            {
                // "Senator Ann Lind ⟨of Maine⟩"
                identity = identity.lowerBound..<max(identity.upperBound, after.identity.upperBound)
            }
        }
        if candidate.before != nil, let last = roles.endOfKin(tokens) {
            identity = identity.lowerBound..<last
        }
        person.role = role.isAffiliation ? nil : words
        person.identityRange = identity
        person.isRepeatedAddress = !isFirst && !isFull && candidate.after == nil
        person.affiliation = affiliation(in: identity, outside: tokens)
        return person
    }

    /// The organisation or party that stands inside the identity.
    private func affiliation(in identity: Range<Int>, outside name: Range<Int>) -> String? {
        for token in identity where !name.contains(token) {
            if let index = reading.mention(.organization, covering: token),
                case .organization(let organization) = reading.mentions[index].detail
            {
                return organization.name
            }
        }
        for token in identity where !name.contains(token) {
            if RoleWords.parties.contains(reading.tokens.key[token]) { return reading.text(token) }
        }
        return nil
    }
}
