internal import Casework
internal import ClaimExtraction
internal import ClaimStore

extension Extraction {
    /// The claims as the store takes them, in their order: one fact is one claim with all its places.
    var newClaims: [NewClaim] {
        var new: [NewClaim] = []
        var position: [Int] = []
        for (index, claim) in claims.enumerated() {
            if let same = claim.sameAs, same < index, claims[same].kind == claim.kind {
                new[position[same]].otherPlaces.append(place(of: claim))
                position.append(position[same])
            } else {
                position.append(new.count)
                new.append(NewClaim(claim, of: self))
            }
        }
        return new
    }

    func place(of claim: Claim) -> ClaimPlace {
        ClaimPlace(span: claim.span, focus: claim.focus, in: text)
    }

    /// The words for whoever says what the claim asserts.
    func speaker(of claim: Claim) -> String? {
        guard let index = claim.attribution, mentions.indices.contains(index),
            case .attribution(let attribution) = mentions[index].detail,
            let source = attribution.source
        else { return nil }
        return text(source)
    }
}

extension NewClaim {
    init(_ claim: Claim, of extraction: Extraction) {
        self.init(
            kind: claim.kind,
            statement: claim.statement,
            speaker: extraction.speaker(of: claim),
            checkWorthiness: min(max(claim.checkWorthiness, 0), 1),
            origin: .machine,
            place: extraction.place(of: claim)
        )
    }
}
