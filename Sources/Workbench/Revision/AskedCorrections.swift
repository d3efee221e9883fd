internal import ClaimExtraction

/// The corrections that were asked for, and whether the revision has them and nothing else.
struct AskedCorrections {
    /// The words of a focus, and what they are to become.
    private struct Replacement {
        var focus: Range<Int>
        var asked: [Int32]
    }

    private var replacements: [Replacement?]
    /// The claims with a correction, by the sentence that their focus begins in.
    private var claims: [Int: [Int]] = [:]
    /// Wordings of old sentences that are left over: a look-alike may have become one of these.
    private let looseSentences: Set<Int>
    /// Sentences and focuses longer than this are not compared: nobody corrects them in one stroke.
    private static let lengthLimit = 1024

    init(
        _ list: [ClaimBeforeRevision],
        in alignment: Alignment,
        _ text: [Unicode.Scalar],
        _ words: inout RevisionWords
    ) {
        let old = alignment.old
        replacements = Array(repeating: nil, count: list.count)
        looseSentences = Set(
            old.sentences.indices.filter { alignment.same[$0] < 0 }.map { old.sentenceKeys[$0] }
        )
        for (index, claim) in list.enumerated() {
            guard let correction = claim.correction else { continue }
            let focus = old.tokens(in: claim.focus)
            guard !focus.isEmpty, focus.count <= AskedCorrections.lengthLimit else { continue }
            let span = claim.focus.start..<claim.focus.end
            let asked = correction.words(
                askedOf: Array(old.keys[focus]),
                text: { String(String.UnicodeScalarView(text[span])) },
                &words
            )
            guard let asked else { continue }
            replacements[index] = Replacement(focus: focus, asked: asked)
            claims[old.sentenceOfToken[focus.lowerBound], default: []].append(index)
        }
    }

    /// The new words of a claim whose sentence is, word for word, the old one with the correction in it.
    ///
    /// Other corrections of the sentence that were asked for may be in it too.
    mutating func place(ofClaim index: Int, _ alignment: Alignment) -> Range<Int>? {
        guard let replacement = replacements[index] else { return nil }
        let first = alignment.old.sentenceOfToken[replacement.focus.lowerBound]
        let target = alignment.changed[first]
        guard target >= 0, !looseSentences.contains(alignment.new.sentenceKeys[target]) else {
            return nil
        }
        let others = (claims[first] ?? []).filter { $0 != index }.prefix(8)
            .compactMap { replacements[$0] }
        return place(of: replacement, with: [], target, alignment)
            ?? place(of: replacement, with: others, target, alignment)
    }

    private func place(
        of replacement: Replacement,
        with others: [Replacement],
        _ target: Int,
        _ alignment: Alignment
    ) -> Range<Int>? {
        let old = alignment.old
        let first = old.sentences[old.sentenceOfToken[replacement.focus.lowerBound]]
        let last = old.sentences[old.sentenceOfToken[replacement.focus.upperBound - 1]]
        guard last.upperBound - first.lowerBound <= AskedCorrections.lengthLimit else { return nil }
        var expected: [Int32] = []
        var place: Range<Int>?
        var next = first.lowerBound
        let all = (others + [replacement]).sorted { $0.focus.lowerBound < $1.focus.lowerBound }
        for change in all {
            guard change.focus.lowerBound >= next, change.focus.upperBound <= last.upperBound else {
                return nil
            }
            expected += old.keys[next..<change.focus.lowerBound]
            if change.focus == replacement.focus {
                place = expected.count..<expected.count + change.asked.count
            }
            expected += change.asked
            next = change.focus.upperBound
        }
        expected += old.keys[next..<last.upperBound]
        let start = alignment.new.sentences[target].lowerBound
        let end = start + expected.count
        guard let place, !place.isEmpty, end <= alignment.new.keys.count,
            alignment.new.sentences[alignment.new.sentenceOfToken[end - 1]].upperBound == end,
            alignment.new.keys[start..<end].elementsEqual(expected)
        else { return nil }
        return start + place.lowerBound..<start + place.upperBound
    }
}

extension ClaimBeforeRevision.Correction {
    /// What the words of a focus become; nil if `from` isn't in it, or more than once: then nobody knows which was meant.
    fileprivate func words(
        askedOf focus: [Int32],
        text: () -> String,
        _ words: inout RevisionWords
    ) -> [Int32]? {
        let old = RevisionText(from, words: &words).keys
        let new = RevisionText(to, words: &words).keys
        guard !old.isEmpty, old != new, old.count <= focus.count else { return nil }
        let starts = (0...focus.count - old.count)
            .filter { focus[$0] == old[0] && focus[$0..<$0 + old.count].elementsEqual(old) }
        if let start = starts.first {
            return starts.count == 1
                ? Array(focus[..<start] + new + focus[(start + old.count)...]) : nil
        }
        // Part of a word: "4" of "4m".
        let focus = text()
        let ranges = focus.ranges(of: from)
        guard let range = ranges.first, ranges.count == 1 else { return nil }
        let asked = focus[..<range.lowerBound] + to + focus[range.upperBound...]
        return RevisionText(String(asked), words: &words).keys
    }
}
