internal import Casework
internal import ClaimExtraction

extension Outcome {
    /// Compares who says it, where the claim and the excerpt name one speaker each by full name.
    ///
    /// Only a name that stands nowhere in the excerpt is another's: records give the writer of a note, too.
    mutating func compareSpeakers() {
        guard !counterparts.isEmpty, let told = claim.speakers.first, claim.speakers.count == 1,
            !told.span.overlaps(focus), let given = evidence.speakers.first,
            evidence.speakers.count == 1, told.relation(to: given) == .other,
            evidence.names(asked: nil).allSatisfy({ told.relation(to: $0) == .other })
        else { return }
        differ(.name, told.span, given.span)
    }
}

extension ComparedText {
    /// The full names of people to whom the text attributes words, or who speak in it as in a transcript.
    fileprivate var speakers: [ComparedName] {
        let people = Set(mentions.lazy.filter { $0.type == .person }.map(\.span.start))
        let sources = mentions.compactMap { mention -> Span? in
            guard case .attribution(let attribution) = mention.detail else { return nil }
            return attribution.source
        }
        return names(asked: nil).filter { name in
            guard name.parts.count >= 2, people.contains(name.span.start) else { return false }
            let labels = name.span.end < scalars.count && scalars[name.span.end] == ":"
            return labels || sources.contains { $0.overlaps(name.span) }
        }
    }
}
