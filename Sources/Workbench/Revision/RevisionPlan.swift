internal import Casework
internal import ClaimExtraction
internal import ClaimStore

/// What a revision does to the claims of an article: worked out first, then stored in one transaction.
///
/// A verdict stays only where ``ClaimFate`` lets it. What a person dropped, edited or merged stays as it is;
/// new claims come from new sentences only.
struct RevisionPlan {
    /// A stored claim with all its places in the version that last stated it.
    struct Claim {
        let record: ClaimRecord
        let places: [ClaimPlace]
    }

    /// What becomes of a stored claim.
    struct Outcome {
        let claim: Claim
        let fate: Fate
        /// Where the new text states it; empty where it doesn't.
        let places: [ClaimPlace]
        /// The claim that the extractor found at its first place.
        let found: ClaimExtraction.Claim?
        /// Whether all its places have the correction, or some of them only.
        let takesCorrection: Bool
        let takesCorrectionInPart: Bool
        /// Whether it would have kept its verdict if its days were counted from the day that they were counted from.
        let isTouchedByDay: Bool
    }

    private(set) var outcomes: [Outcome] = []
    private(set) var newClaims: [NewClaim] = []
    /// How much of the earlier text lives on, by sentences: 0 to 1.
    private(set) var likeness: Double
    /// What was found in the new text.
    let extraction: Extraction
    private var revision: Revision

    /// Compares a text with its revision.
    ///
    /// `published` is the day that the text's "last week" was counted from. `vanished` are claims that the text didn't
    /// state any more; each comes with the text that last did.
    init(
        from text: String,
        published: CalendarDate?,
        to extraction: Extraction,
        claims: [Claim],
        vanished: [(text: String, claims: [Claim])] = []
    ) {
        self.extraction = extraction
        revision = Revision(from: text, to: extraction.article.text)
        likeness = revision.likeness
        let shifted = ShiftedDays(extraction, countedBefore: published)
        outcomes = RevisionPlan.outcomes(of: claims, &revision, shifted, extraction)
        for group in vanished {
            var earlier = Revision(from: group.text, to: extraction.article.text)
            outcomes += RevisionPlan.outcomes(of: group.claims, &earlier, shifted, extraction)
                .map { $0.fate.carriesVerdict ? $0 : $0.vanishedAgain }
        }
        findNewClaims()
    }

    // MARK: Stored claims

    private static func outcomes(
        of claims: [Claim],
        _ revision: inout Revision,
        _ shifted: ShiftedDays,
        _ extraction: Extraction
    ) -> [Outcome] {
        let fates = CarriedPlaces(claims, &revision).fates
        return zip(claims, fates).map { claim, fates in
            RevisionPlan.outcome(of: claim, fates, shifted, extraction)
        }
    }

    private static func outcome(
        of claim: Claim,
        _ textFates: [ClaimFate],
        _ shifted: ShiftedDays,
        _ extraction: Extraction
    ) -> Outcome {
        let fates = textFates.map { $0.touched(by: shifted) }
        let placer = Placer(extraction)
        var places: [ClaimPlace] = []
        var found: ClaimExtraction.Claim?
        for (old, fate) in zip(claim.places, fates) {
            guard let span = fate.place else { continue }
            let isSame = Fate(fate).carriesVerdict
            let match = placer.claim(like: claim.record, at: span)
            if places.isEmpty { found = match }
            places.append(
                isSame
                    ? placer.place(of: old, at: span)
                    : placer.place(at: span, of: claim.record.editedBy == nil ? match : nil)
            )
        }
        let all = fates.map(Fate.init)
        let fate = Fate(ofPlaces: all)
        let taken = all.count { $0 == .correctedAsAsked }
        return Outcome(
            claim: claim,
            fate: fate,
            places: places.sorted { $0.focusSpan.start < $1.focusSpan.start },
            found: found,
            takesCorrection: taken > 0 && taken == places.count,
            takesCorrectionInPart: taken > 0 && taken < places.count,
            isTouchedByDay: fate == .touched
                && Fate(ofPlaces: textFates.map(Fate.init)).carriesVerdict
        )
    }

    // MARK: New claims

    /// Claims of new sentences that are none of the stored ones, each with all its places.
    private mutating func findNewClaims() {
        var carried: [(kind: ClaimKind, focus: Span, id: Int)] = []
        for outcome in outcomes {
            let record = outcome.claim.record
            carried += outcome.places.map { (record.kind, $0.focusSpan, record.id) }
        }
        carried.sort { $0.focus.start < $1.focus.start }
        let taken = FocusIndex(carried)
        var storedAs: [Int?] = []
        var newIndex: [Int?] = []
        for (index, claim) in extraction.claims.enumerated() {
            let stored = taken.claim(of: claim.kind, overlapping: claim.focus)
            storedAs.append(stored)
            newIndex.append(nil)
            guard stored == nil, revision.isNew(claim.focus) else { continue }
            var root = claim.sameAs
            while let other = root, let next = extraction.claims[other].sameAs, next < other {
                root = next
            }
            if let root, root < index, let position = newIndex[root] {
                newIndex[index] = position
                newClaims[position].otherPlaces.append(extraction.place(of: claim))
                continue
            }
            var new = NewClaim(claim, of: extraction)
            // The words of a claim that somebody decided: a new claim, lest the verdict go with it.
            new.sameAsStored = root.flatMap { $0 < index ? storedAs[$0] : nil }
            newIndex[index] = newClaims.count
            newClaims.append(new)
        }
    }
}

extension RevisionPlan.Outcome {
    fileprivate var vanishedAgain: RevisionPlan.Outcome {
        RevisionPlan.Outcome(
            claim: claim,
            fate: .vanished,
            places: [],
            found: nil,
            takesCorrection: false,
            takesCorrectionInPart: false,
            isTouchedByDay: false
        )
    }
}

extension ClaimFate {
    /// This fate, or that of changed words where the words stayed and mean other days.
    fileprivate func touched(by shifted: ShiftedDays) -> ClaimFate {
        guard Fate(self).carriesVerdict, let place, shifted.touch(place) else { return self }
        return .touched(place)
    }
}

extension Fate {
    init(_ fate: ClaimFate) {
        self =
            switch fate {
            case .unchanged: .unchanged
            case .moved: .moved
            case .touched: .touched
            case .correctedAsAsked: .correctedAsAsked
            case .vanished: .vanished
            case .ambiguous: .ambiguous
            }
    }

    /// The fate of a claim with several places: what is least certain of those that are left.
    ///
    /// A place that is lost says nothing about the words that stand elsewhere.
    fileprivate init(ofPlaces fates: [Fate]) {
        let left = Set(fates).subtracting([.vanished, .ambiguous])
        self =
            if left.contains(.touched) || left.contains(.correctedAsAsked) && left.count > 1 {
                .touched
            } else if let only = left.first, left.count == 1 {
                only
            } else if left.contains(.moved) {
                .moved
            } else {
                fates.contains(.ambiguous) ? .ambiguous : .vanished
            }
    }

    /// Whether a verdict still stands under words with this fate.
    var carriesVerdict: Bool {
        switch self {
        case .unchanged, .moved, .correctedAsAsked: true
        case .new, .touched, .vanished, .ambiguous: false
        }
    }
}
