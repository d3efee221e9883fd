internal import ClaimExtraction

/// Whether an excerpt stands word for word in a kept copy of its source.
package struct ExcerptCheck: Sendable, Equatable, Codable {
    package enum Outcome: String, Sendable, CaseIterable, Codable {
        case stands, missing
        /// The copy's words can't be read by a program: that is not to say that it stands there.
        case untold
    }

    package var outcome: Outcome
    /// The copy that was looked at by its place among the source's copies, 1 for the oldest, and when it was kept.
    package var copy: Int
    package var keptAt: String
    /// How the copy has it: in full where the excerpt leaves something out, the nearest words where it doesn't stand there.
    package var passage: String?
    /// Why nothing can be told, a clause.
    package var reason: String?
    /// When the first later copy was kept in which it doesn't stand any more.
    package var goneAt: String?

    package init(
        _ outcome: Outcome,
        copy: Int,
        keptAt: String,
        passage: String? = nil,
        reason: String? = nil,
        goneAt: String? = nil
    ) {
        self.outcome = outcome
        self.copy = copy
        self.keptAt = keptAt
        self.passage = passage
        self.reason = reason
        self.goneAt = goneAt
    }

    /// What an editor should know of: whatever isn't plainly there, and what is gone since.
    package var isNotable: Bool { outcome != .stands || goneAt != nil }

    /// As a clause about the excerpt: "stands word for word in the copy of 2025-09-19".
    package var words: String {
        let day = ExcerptCheck.day(keptAt)
        switch outcome {
        case .stands:
            let full = passage.map { ", which reads in full “\($0)”" } ?? ""
            let gone = goneAt.map { " and no longer in that of \(ExcerptCheck.day($0))" } ?? ""
            return "stands word for word in the copy of \(day)\(full)\(gone)"
        case .missing:
            let nearest =
                passage.map { "; the nearest there is “\($0)”" } ?? ", nor is anything like it"
            return "does not stand word for word in the copy of \(day)\(nearest)"
        case .untold:
            let why = reason.map { " (\($0))" } ?? ""
            return "cannot be looked up in the copy of \(day)\(why): read it yourself"
        }
    }

    private static func day(_ time: String) -> String { String(time.prefix(10)) }
}

extension CaseFile.Claim {
    /// What is said where a figure or a day has no counterpart in an excerpt that is to bear it, which may well be
    /// about something else; nil where there is nothing to say.
    package func silence(of piece: CaseFile.Evidence) -> String? {
        guard let fit = piece.fit, fit.fits == nil, piece.stance == .supports,
            [.count, .date].contains(kind), !(piece.excerpt ?? "").hasWords(focus)
        else { return nil }
        return "nothing in the excerpt can be held against “\(focus)”; read it yourself"
    }
}

extension String {
    /// Whether words stand in it, in any case and with either dash, and are not a part of longer ones.
    fileprivate func hasWords(_ words: String) -> Bool {
        func plain(_ text: String) -> String { text.lowercased().replacing("–", with: "-") }
        let text = plain(self)
        return text.ranges(of: plain(words)).contains { place in
            let before = text[..<place.lowerBound].last
            let after = text[place.upperBound...].prefix(2)
            let isOpen = before.map { !$0.isLetter && !$0.isNumber && !".,-".contains($0) } ?? true
            let goesOn = after.first.map { $0.isLetter || $0.isNumber } ?? false
            return isOpen && !goesOn && !(after.last?.isNumber ?? false)
        }
    }
}
