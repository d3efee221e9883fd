internal import Casework
internal import ClaimExtraction
internal import ClaimStore

/// What came with a file and hangs on a claim's words: the reporter's own sources and remarks.
///
/// An address becomes a web source, a footnote a described one, held against the claim as context, because the machine
/// can't know what they say; a comment becomes a note. Nothing is fetched: the article named the address, no person did.
struct AttachedAnnotations {
    /// A stored claim with the places that a revision gives it.
    struct Claim {
        let id: Int
        let places: [ClaimPlace]

        /// New claims with the row numbers that they were given.
        static func list(_ ids: [Int], _ claims: [NewClaim]) -> [Claim] {
            zip(ids, claims).map { Claim(id: $0, places: $1.places) }
        }
    }

    private let claims: [Claim]

    init(claims: [Claim]) { self.claims = claims }

    /// The claims that an annotation touches: those whose focus it touches, else those of its sentence.
    func claims(touchedBy annotation: Annotation) -> [Int] {
        let span = annotation.span
        func touches(_ other: Span) -> Bool {
            // A note's reference stands behind the words and covers none.
            span.length == 0
                ? other.start < span.start && span.start <= other.end : other.overlaps(span)
        }
        let focused = claims.filter { $0.places.contains { touches($0.focusSpan) } }
        if !focused.isEmpty { return focused.map(\.id) }
        return claims.filter { $0.places.contains { touches($0.span) } }.map(\.id)
    }
}

extension Casebook {
    /// Puts what hangs on the words of new claims where a checker finds it.
    func attach(
        _ annotations: [Annotation],
        to claims: [AttachedAnnotations.Claim],
        of article: Int,
        in transaction: StoreTransaction,
        at time: String
    ) throws {
        let attached = AttachedAnnotations(claims: claims)
        for annotation in annotations {
            let touched = attached.claims(touchedBy: annotation)
            if touched.isEmpty { continue }
            for draft in annotation.sources {
                let source = try store(draft, in: transaction, at: time)
                for claim in touched {
                    try attach(source, to: claim, of: article, in: transaction, at: time)
                }
            }
            guard let note = annotation.note else { continue }
            for claim in touched {
                let id = try transaction.insertNote(note, on: claim, by: person, at: time)
                let change = Change(
                    "note",
                    article: article,
                    claim: claim,
                    what: "noted: \(note)",
                    after: ["note": .integer(id), "text": .text(note)]
                )
                try transaction.record(change, by: person, at: time)
            }
        }
    }

    private func attach(
        _ source: CaseFile.Source,
        to claim: Int,
        of article: Int,
        in transaction: StoreTransaction,
        at time: String
    ) throws {
        let known = try transaction.state.evidence(onClaim: claim)
        if known.contains(where: { $0.source == source.number }) { return }
        let draft = EvidenceDraft(source: .number(source.number), stance: .context)
        let id = try transaction.insert(
            draft,
            from: source.number,
            on: claim,
            by: person,
            at: time
        )
        let change = Change(
            "cite",
            article: article,
            claim: claim,
            source: source.number,
            what: "cited source \(source.number), which the article names",
            after: [
                "evidence": .integer(id), "source": .integer(source.number),
                "stance": .text(draft.stance.rawValue), "use": .text(draft.use.rawValue),
            ]
        )
        try transaction.record(change, by: person, at: time)
    }
}

extension Annotation {
    /// The sources that it names: each address, or the whole of a footnote that has none.
    fileprivate var sources: [SourceFacts] {
        let addresses = text.split { $0.isWhitespace || "<>()[]\"".contains($0) }
            .map { $0.trimmingSuffix(while: { ".,;:".contains($0) }) }
            .filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
            .map(String.init)
        if !addresses.isEmpty {
            return addresses.map { SourceFacts(kind: .webPage, title: $0, url: $0) }
        }
        guard kind == .footnote, let words = Optional(text).given else { return [] }
        return [SourceFacts(kind: .document, title: String(words.prefix(500)))]
    }

    /// What a comment says, with who says it and since when.
    fileprivate var note: String? {
        guard kind == .comment, let words = Optional(text).given else { return nil }
        let place = author.given.map { "\($0) in the file" } ?? "In the file"
        return "\(place)\(day.map { ", \($0)" } ?? ""): \(words)"
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while isCut: (Character) -> Bool) -> Substring {
        var part = self
        while let last = part.last, isCut(last) { part.removeLast() }
        return part
    }
}
