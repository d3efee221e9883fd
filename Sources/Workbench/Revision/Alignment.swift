/// Which sentences and words of a text stand where in its revision.
///
/// From the certain to the less certain: paragraphs that are the same, paragraphs that are alike, sentences that are
/// the same within these, words within what changed there, and at last sentences that went elsewhere. Of a
/// sentence that stands in the revision more than once only its neighbours can tell which it is.
struct Alignment {
    let old: RevisionText
    let new: RevisionText
    /// The sentence that is the same, for each old one; -1 if there is none.
    var same: [Int]
    /// The word that it became or stayed, for each old one in a sentence that lives on; -1 if there is none.
    var words: [Int]
    /// The sentence that most of its words went to, where it isn't the same; -1 if there is none.
    var changed: [Int]
    /// Whether several sentences of the revision have equal right to be this old one.
    var isAmbiguous: [Bool]
    /// Whether an old sentence stays in its order among what survived.
    private(set) var keepsOrder: [Bool] = []
    /// The last sentence of the run that begins with each old one, is the same and moved as one or not at all.
    private(set) var togetherUntil: [Int] = []
    /// Whether a new sentence is spoken for.
    var isTaken: [Bool]
    /// Whether a new sentence may be one of several that an ambiguous one became.
    var isReserved: [Bool]
    /// The paragraph of each paragraph; -1 if there is none.
    var paragraph: [Int]

    init(_ old: RevisionText, _ new: RevisionText) {
        self.old = old
        self.new = new
        same = Array(repeating: -1, count: old.sentences.count)
        changed = same
        isAmbiguous = Array(repeating: false, count: old.sentences.count)
        words = Array(repeating: -1, count: old.tokens.count)
        isTaken = Array(repeating: false, count: new.sentences.count)
        isReserved = isTaken
        paragraph = Array(repeating: -1, count: old.paragraphs.count)
        pairEqualParagraphs()
        pairAlikeParagraphs()
        for index in old.paragraphs.indices where paragraph[index] >= 0 {
            pairEqualSentences(inParagraph: index)
        }
        reserveAmbiguous()
        for index in old.paragraphs.indices where paragraph[index] >= 0 {
            compareWords(inParagraph: index)
        }
        pairLeftEqualSentences()
        // What is merely alike elsewhere has no say in the order.
        findOrder()
        pairLeftAlikeSentences()
    }

    func isFree(_ sentence: Int) -> Bool { same[sentence] < 0 && changed[sentence] < 0 }

    mutating func pair(_ sentence: Int, with other: Int) {
        same[sentence] = other
        isTaken[other] = true
        for (token, partner) in zip(old.sentences[sentence], new.sentences[other]) {
            words[token] = partner
        }
    }

    /// Whether the sentence before, of the same paragraph, was replaced or is about somebody else now.
    ///
    /// "It" and "her class" may then mean another. A sentence that only came or went before it changes nothing.
    func hasOtherAntecedent(_ sentence: Int) -> Bool {
        let other = same[sentence]
        guard sentence > 0, other > 0, same[sentence - 1] < 0,
            old.isSameParagraph(sentence - 1, sentence), new.isSameParagraph(other - 1, other)
        else { return false }
        if changed[sentence - 1] < 0 { return !isTaken[other - 1] }
        let range = old.sentences[sentence - 1]
        let lost = range.filter { old.tokens[$0].isWord && words[$0] < 0 }
        return lost.count * 10 > old.wordCount(range) * 3
            && lost.contains { old.tokens[$0].isCapitalised && $0 > range.lowerBound }
    }

    // MARK: Order

    /// Notes which sentences still stand in order, and for how long runs of them stay together.
    private mutating func findOrder() {
        let surviving = same.indices.filter { !isFree($0) }
        let places = surviving.map { same[$0] >= 0 ? same[$0] : changed[$0] }
        keepsOrder = Array(repeating: false, count: same.count)
        // A sentence that changed says less about what moved than one that is the same.
        let weights = surviving.map { same[$0] >= 0 ? 2 : 1 }
        for index in Increasing.heaviest(places, weights) { keepsOrder[surviving[index]] = true }
        togetherUntil = Array(same.indices)
        for sentence in same.indices.dropLast().reversed()
        where same[sentence] >= 0 && same[sentence + 1] == same[sentence] + 1
            && keepsOrder[sentence] == keepsOrder[sentence + 1]
        {
            togetherUntil[sentence] = togetherUntil[sentence + 1]
        }
    }

    // MARK: Equal paragraphs and sentences

    private mutating func pairEqualParagraphs() {
        var matching = EqualRuns(old.paragraphKeys[...], new.paragraphKeys[...])
        matching.pairInOrderWhereAsMany()
        for (index, other) in matching.partner.enumerated() where other >= 0 {
            paragraph[index] = other
            for (sentence, partner) in zip(old.paragraphs[index], new.paragraphs[other]) {
                pair(sentence, with: partner)
            }
        }
    }

    private mutating func pairEqualSentences(inParagraph index: Int) {
        let mine = old.paragraphs[index]
        let other = new.paragraphs[paragraph[index]]
        guard same[mine.lowerBound] < 0, !isTaken[other.lowerBound] else { return }
        var matching = EqualRuns(old.sentenceKeys[mine], new.sentenceKeys[other])
        let copies = extraCopies
        matching.forget { (copies[$0] ?? 0) > 0 }
        matching.extend()
        for (offset, partner) in matching.partner.enumerated() where partner >= 0 {
            pair(mine.lowerBound + offset, with: other.lowerBound + partner)
        }
    }

    /// How many more copies of a wording the revision has outside of paragraphs that are the same.
    private lazy var extraCopies: [Int: Int] = {
        var copies: [Int: Int] = [:]
        for sentence in new.sentences.indices where !isTaken[sentence] {
            copies[new.sentenceKeys[sentence], default: 0] += 1
        }
        for sentence in old.sentences.indices where isFree(sentence) {
            copies[old.sentenceKeys[sentence], default: 0] -= 1
        }
        return copies
    }()

    /// Marks the sentences that stand more than once among what is left of the revision.
    private mutating func reserveAmbiguous() {
        var copies: [Int: [Int]] = [:]
        for sentence in new.sentences.indices where !isTaken[sentence] {
            copies[new.sentenceKeys[sentence], default: []].append(sentence)
        }
        for sentence in old.sentences.indices where isFree(sentence) {
            guard let places = copies[old.sentenceKeys[sentence]], places.count > 1 else {
                continue
            }
            isAmbiguous[sentence] = true
            guard !isReserved[places[0]] else { continue }
            for place in places { isReserved[place] = true }
        }
    }

    /// Pairs sentences that went elsewhere, word for word, if there is one of each.
    private mutating func pairLeftEqualSentences() {
        let mine = old.sentences.indices.filter { isFree($0) && !isAmbiguous[$0] }
        let others = new.sentences.indices.filter { !isTaken[$0] && !isReserved[$0] }
        let matching = EqualRuns(
            ArraySlice(mine.map { old.sentenceKeys[$0] }),
            ArraySlice(others.map { new.sentenceKeys[$0] })
        )
        for (index, other) in matching.partner.enumerated() where other >= 0 {
            pair(mine[index], with: others[other])
        }
    }

    // MARK: Alike paragraphs and sentences

    private mutating func pairAlikeParagraphs() {
        let isPaired = Set(paragraph)
        let mine = old.paragraphs.indices.filter { paragraph[$0] < 0 }
        let others = new.paragraphs.indices.filter { !isPaired.contains($0) }
        let likeness = Likeness(
            mine.map { keys(old, sentences: old.paragraphs[$0]) },
            others.map { keys(new, sentences: new.paragraphs[$0]) }
        )
        for (index, other) in likeness.pairs(atLeast: 0.2) {
            paragraph[mine[index]] = others[other]
        }
    }

    private mutating func pairLeftAlikeSentences() {
        let mine = old.sentences.indices.filter { isFree($0) && !isAmbiguous[$0] }
        let others = new.sentences.indices.filter { !isTaken[$0] && !isReserved[$0] }
        let likeness = Likeness(
            mine.map { old.keys[old.sentences[$0]] },
            others.map { new.keys[new.sentences[$0]] }
        )
        for (index, other) in likeness.pairs(atLeast: 0.4) {
            compare(mine[index]..<mine[index] + 1, others[other]..<others[other] + 1)
        }
    }

    private func keys(_ text: RevisionText, sentences: Range<Int>) -> ArraySlice<Int32> {
        guard let last = sentences.last else { return [] }
        return text.keys[
            text.sentences[sentences.lowerBound].lowerBound..<text.sentences[last].upperBound
        ]
    }

    // MARK: Words

    /// Compares what changed between sentences that stayed the same.
    private mutating func compareWords(inParagraph index: Int) {
        let mine = old.paragraphs[index]
        let others = new.paragraphs[paragraph[index]]
        var first = mine.lowerBound
        while first < mine.upperBound {
            guard same[first] < 0, !isAmbiguous[first] else {
                first += 1
                continue
            }
            var end = first
            while end < mine.upperBound, same[end] < 0, !isAmbiguous[end] { end += 1 }
            let run = freeRun(
                after: first > mine.lowerBound ? same[first - 1] : -1,
                before: end < mine.upperBound ? same[end] : -1,
                in: others
            )
            compare(first..<end, run)
            first = end
        }
    }

    /// Sentences of the revision that nothing was paired with, next to where their neighbours went.
    private func freeRun(after: Int, before: Int, in others: Range<Int>) -> Range<Int> {
        func isOpen(_ sentence: Int) -> Bool { !isTaken[sentence] && !isReserved[sentence] }
        if after < 0, before >= 0, others.contains(before) {
            var start = before
            while start > others.lowerBound, isOpen(start - 1) { start -= 1 }
            return start..<before
        }
        var start = after >= 0 && others.contains(after) ? after + 1 : others.lowerBound
        if after < 0 { while start < others.upperBound, !isOpen(start) { start += 1 } }
        var end = start
        while end < others.upperBound, isOpen(end) { end += 1 }
        return start..<end
    }

    /// Maps the words of a run of sentences; a sentence with less than half of its words left is gone.
    private mutating func compare(_ mine: Range<Int>, _ others: Range<Int>) {
        guard !mine.isEmpty, !others.isEmpty else { return }
        let common = WordDiff.common(
            keys(old, sentences: mine),
            keys(new, sentences: others)
        )
        var kept: [Int: [Int: Int]] = [:]
        for (token, other) in common {
            words[token] = other
            guard old.tokens[token].isWord else { continue }
            let sentence = old.sentenceOfToken[token]
            kept[sentence, default: [:]][new.sentenceOfToken[other], default: 0] += 1
        }
        for sentence in mine {
            let targets = kept[sentence] ?? [:]
            let count = targets.values.reduce(0, +)
            let best = targets.max { ($0.value, $1.key) < ($1.value, $0.key) }
            if let best, count * 2 >= old.wordCount(old.sentences[sentence]) {
                changed[sentence] = best.key
                for target in targets.keys { isTaken[target] = true }
            } else {
                for token in old.sentences[sentence] { words[token] = -1 }
            }
        }
    }
}
