/// One claim for each person by name who is joined with a role, at the first mention and where a role is new.
struct IdentityClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        var introduced: Set<String> = []
        for (index, mention) in voices.reading.mentions.enumerated() {
            guard case .person(let person) = mention.detail, person.role != nil,
                voices.asserts(mention.tokens.lowerBound)
            else { continue }
            let surname = person.name.split(separator: " ").last.map(String.init) ?? person.name
            // "Judge Cohen", once the judge was introduced, is an address.
            let isAddress = !person.name.contains(" ") && introduced.contains(surname)
            guard introduced.insert(person.name).inserted, !isAddress else { continue }
            introduced.insert(surname)
            let focus = person.identityTokens(in: mention)
            drafts.append(
                ClaimDraft(
                    kind: .identity,
                    focus: focus,
                    mention: index,
                    attribution: voices.attribution(over: focus)
                )
            )
        }
    }
}

extension Person {
    /// Name and role together.
    func identityTokens(in mention: Mention) -> Range<Int> { mention.tokens }
}
