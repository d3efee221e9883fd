internal import Casework
internal import ClaimExtraction
internal import ClaimStore

/// The fates of all places of claims, in one pass over the revision for each way to read their corrections.
struct CarriedPlaces {
    /// For each claim the fates of its places, in their order.
    let fates: [[ClaimFate]]

    init(_ claims: [RevisionPlan.Claim], _ revision: inout Revision) {
        var places: [(focus: Span, corrections: [ClaimBeforeRevision.Correction])] = []
        for claim in claims {
            places += claim.places.map { ($0.focusSpan, claim.record.corrections(of: $0.focus)) }
        }
        func asked(_ way: Int) -> [ClaimBeforeRevision] {
            places.map { place in
                ClaimBeforeRevision(
                    focus: place.focus,
                    correction: way < place.corrections.count
                        ? place.corrections[way] : place.corrections.last
                )
            }
        }
        var all = revision.fates(of: asked(0))
        for way in 1..<max(1, places.map(\.corrections.count).max() ?? 0) {
            for (index, fate) in revision.fates(of: asked(way)).enumerated() {
                if case .correctedAsAsked = fate { all[index] = fate }
            }
        }
        var rest = all[...]
        fates = claims.map { claim in
            defer { rest = rest.dropFirst(claim.places.count) }
            return Array(rest.prefix(claim.places.count))
        }
    }
}

extension ClaimRecord {
    /// What a checker asked for, as replacements in the focus: all of it, or the one number in it.
    fileprivate func corrections(of focus: String) -> [ClaimBeforeRevision.Correction] {
        guard let correction, correctionTakenIn == nil else { return [] }
        var list = [ClaimBeforeRevision.Correction(from: focus, to: correction)]
        let numbers = focus.split(whereSeparator: \.isWhitespace).filter(\.isFigure)
        // "49" for "51 detainees".
        if let number = numbers.first, numbers.count == 1, correction[...].isFigure {
            list.append(.init(from: String(number), to: correction))
        }
        return list
    }
}

extension Substring {
    /// Whether it is one word with a digit in it.
    fileprivate var isFigure: Bool {
        !contains(where: \.isWhitespace) && contains { $0.isASCII && $0.isNumber }
    }
}
