internal import Casework
internal import ClaimExtraction
internal import ClaimStore

extension RevisionPlan.Outcome {
    /// What to say where one of a claim's places was changed and another wasn't.
    var oneChangedAlone: Finding? {
        guard fate == .touched, claim.places.count > 1, places.count > 1, !claim.record.isDropped
        else { return nil }
        var different: [ClaimPlace] = []
        for place in places where !different.contains(where: { $0.focus.reads(like: place.focus) })
        {
            different.append(place)
        }
        guard different.count > 1 else { return nil }
        let words = different.map { "“\($0.focus)”" }.joined(separator: ", ")
        return Finding(
            kind: claim.record.kind.findingKind,
            message: """
                one fact in different words since this revision: \(words) \
                (claim \(claim.record.reference.number) had \(claim.places.count) places alike)
                """,
            spans: different.map(\.focusSpan)
        )
    }
}

extension ClaimKind {
    /// Under which heading a difference in such a claim is told.
    var findingKind: FindingKind {
        switch self {
        case .count: .number
        case .date: .dateMismatch
        case .identity: .nameSpelling
        case .statement: .quote
        case .ruling, .law, .event: .reference
        }
    }
}

extension String {
    /// Whether two texts have the same words, whatever the case, accents, quotation marks and spaces.
    func reads(like other: String) -> Bool { plainWords == other.plainWords }

    var plainWords: [String] {
        split { !($0.isLetter || $0.isNumber || "$€£%'’.,-–".contains($0)) }
            .map { PlainWord.of($0.trimmingPunctuation) }.filter { !$0.isEmpty }
    }
}

extension Substring {
    fileprivate var trimmingPunctuation: String {
        let marks: Set<Character> = [".", ",", "-", "–", "'", "’"]
        var part = self
        while let last = part.last, marks.contains(last) { part.removeLast() }
        while let first = part.first, marks.contains(first) { part.removeFirst() }
        return String(part)
    }
}

/// Wordings that a person corrected once, to see whether a text has them again.
struct CorrectedWordings {
    private let byFocus: [String: [CorrectedWording]]

    /// What to say of places whose words were corrected before.
    static func findings(
        in places: [(kind: ClaimKind, place: ClaimPlace)],
        _ state: StoreSnapshot
    ) throws -> [Finding] {
        try CorrectedWordings(like: places, in: state).findings(in: places)
    }

    /// The corrected wordings with the words of one of the places.
    private init(
        like places: [(kind: ClaimKind, place: ClaimPlace)],
        in state: StoreSnapshot
    ) throws {
        let words = Set(places.map { CorrectedWordings.key($0.place.focus) })
        byFocus = Dictionary(grouping: try state.correctedWordings(words)) {
            CorrectedWordings.key($0.focus)
        }
    }

    /// The words that a corrected focus is found again by.
    static func key(_ focus: String) -> String { focus.plainWords.joined(separator: " ") }

    /// What to say of places whose words and sentence are those of a claim that was found inaccurate.
    ///
    /// The same few words may be right of something else, so that most telling words of the sentence must be there too.
    private func findings(in places: [(kind: ClaimKind, place: ClaimPlace)]) -> [Finding] {
        if byFocus.isEmpty { return [] }
        return places.compactMap { kind, place in
            let candidates = byFocus[CorrectedWordings.key(place.focus)] ?? []
            guard
                let wording = candidates.first(where: { $0.kind == kind && $0.isMeant(by: place) })
            else { return nil }
            return Finding(
                kind: kind.findingKind,
                message: """
                    “\(place.focus)” was found inaccurate in \(wording.reference) on \
                    \(wording.decidedAt.prefix(10)): “\(wording.correction)”
                    """,
                spans: [place.focusSpan]
            )
        }
    }
}

extension CorrectedWording {
    fileprivate func isMeant(by place: ClaimPlace) -> Bool {
        let wanted = Set(sentence.plainWords.compactMap(WordStems.stem))
        let found = Set(place.sentence.plainWords.compactMap(WordStems.stem))
        return wanted.isEmpty || wanted.intersection(found).count * 2 >= wanted.count
    }
}
