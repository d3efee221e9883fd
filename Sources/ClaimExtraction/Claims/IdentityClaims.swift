/// One claim for each person by name who is joined with a role.
///
/// "Judge Cohen", once the judge was introduced, is an address and no claim.
struct IdentityClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        for (index, mention) in voices.reading.mentions(of: .person) {
            guard case .person(let person) = mention.detail,
                !person.isRepeatedAddress,
                let focus = person.identityRange, !focus.isEmpty,
                voices.asserts(mention.tokens.lowerBound)
            else { continue }
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
