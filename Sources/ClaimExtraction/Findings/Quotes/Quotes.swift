/// Finds the same quotation in two wordings, a word or three apart, or half of a sentence beside one that is the same.
struct Quotes: ConsistencyCheck {
    /// A quotation of fewer words may be said twice by chance.
    private static let fewest = 7
    /// Of a whole quotation of fewer words no more than one may differ.
    private static let fewestOfWhole = 6
    /// And of one that somebody is quoted with again.
    private static let fewestAgain = 5
    /// And of a sentence beside one that is the same.
    private static let fewestBeside = 5
    /// Behind more tokens nobody repeats himself in other words.
    private static let apart = 25
    /// How many tokens "he said" has, with its marks.
    private static let widestInterruption = 14

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var byOpening: [WordKey: [Range<Int>]] = [:]
        var ofWhole = byOpening
        var known: [WordKey: QuotedSentence] = [:]
        var before: Range<Int>?
        for quotation in reading.comparedQuotations {
            let sentences = reading.quotedSentences(of: quotation.content)
            // Sentences too short to be compared are compared together.
            let areShort = sentences.count > 1 && sentences.allSatisfy { $0.count < Quotes.fewest }
            if areShort, let first = sentences.first, let last = sentences.last {
                let whole = first.lowerBound..<last.upperBound
                if let found = rewording(of: whole, Quotes.fewest, &ofWhole, reading) {
                    findings.append(found)
                }
            }
            for (index, sentence) in sentences.enumerated() {
                let place = QuotedSentence(quotation: sentences, index: index)
                if let found = neighbours(of: place, &known, reading) { findings.append(found) }
                let fewest = sentences.count == 1 ? Quotes.fewestAgain : Quotes.fewest
                if let found = rewording(of: sentence, fewest, &byOpening, reading) {
                    findings.append(found)
                }
            }
            if let first = before, let next = sentences.first,
                isInterrupted(first, by: next, reading),
                let found = rewording(
                    of: first.lowerBound..<next.upperBound,
                    Quotes.fewest,
                    &byOpening,
                    reading
                )
            {
                findings.append(found)
            }
            before = sentences.last
        }
    }

    /// "“My grandfather told me,” he said, “and now it can come home”": one sentence, interrupted by who says it.
    private func isInterrupted(
        _ first: Range<Int>,
        by next: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        let between = first.upperBound..<max(first.upperBound, next.lowerBound)
        return (3...Quotes.widestInterruption).contains(between.count)
            && (reading.word(first.upperBound) == .comma
                || reading.word(first.upperBound - 1) == .comma)
            && !between.contains { reading.startsBlock($0) || reading.word($0) == .fullStop }
    }

    /// Two wordings of what one quotation says, and an earlier one that begins or ends alike.
    private func rewording(
        of place: Range<Int>,
        _ fewest: Int,
        _ byOpening: inout [WordKey: [Range<Int>]],
        _ reading: Reading
    ) -> Finding? {
        let words = reading.quotedWords(of: place)
        guard words.count >= fewest else { return nil }
        let keys = [Quotes.key(of: words.prefix(3)), Quotes.key(of: words.suffix(3))]
        let other = partner(of: words, place, among: keys, byOpening, reading)
        for key in keys where byOpening[key, default: []].count < 8 {
            byOpening[key, default: []].append(place)
        }
        return other.map { .twoWordings($0, place, in: reading) }
    }

    /// A sentence among those of its quotation.
    private struct QuotedSentence {
        let quotation: [Range<Int>]
        let index: Int

        /// The sentence before or behind it.
        func neighbour(_ step: Int) -> Range<Int>? {
            quotation.indices.contains(index + step) ? quotation[index + step] : nil
        }
    }

    /// Two wordings of a sentence beside one that two quotations have word for word.
    private func neighbours(
        of sentence: QuotedSentence,
        _ known: inout [WordKey: QuotedSentence],
        _ reading: Reading
    ) -> Finding? {
        let words = reading.quotedWords(of: sentence.quotation[sentence.index])
        guard words.count >= Quotes.fewestBeside else { return nil }
        let key = Quotes.key(of: words[...])
        guard let other = known[key] else {
            known[key] = sentence
            return nil
        }
        for step in [-1, 1] {
            guard let first = other.neighbour(step), let second = sentence.neighbour(step),
                case let one = reading.quotedWords(of: first),
                case let two = reading.quotedWords(of: second),
                areHalfAlike(one, two)
                    || areShortWordings(one, two)
                        && first.gap(to: second).count > Quotes.apart
                        && isAgain(first, second, in: reading)
            else { continue }
            return .twoWordings(first, second, in: reading)
        }
        return nil
    }

    /// Whether half of the words, and four or more, are the same, and each has one of its own; both too short, or too different,
    /// to be compared without the sentence beside them.
    private func areHalfAlike(_ first: [WordKey], _ second: [WordKey]) -> Bool {
        guard first.first == second.first || first.last == second.last, first != second else {
            return false
        }
        let (least, most) = (min(first.count, second.count), max(first.count, second.count))
        let shared = WordSequence.longestCommon(first, second)
        return shared >= 4 && shared * 2 >= most && shared < least
            && (least < Quotes.fewest || !areWordings(first, second))
    }

    /// "Somebody carries it" and "Somebody buys it": one word of a few in the middle, which say nothing alone.
    private func areShortWordings(_ first: [WordKey], _ second: [WordKey]) -> Bool {
        first.count == second.count && (3..<Quotes.fewestAgain).contains(first.count)
            && first.first == second.first
            && zip(first, second).count(where: { $0 != $1 }) == 1
    }

    private func partner(
        of words: [WordKey],
        _ place: Range<Int>,
        among keys: [WordKey],
        _ byOpening: [WordKey: [Range<Int>]],
        _ reading: Reading
    ) -> Range<Int>? {
        for key in keys {
            for other in byOpening[key] ?? [] where isApart(other, place, in: reading) {
                if areWordings(words, reading.quotedWords(of: other)),
                    !reading.isWordingDisputed(of: place), !reading.areOfTwoTexts(other, place),
                    words.count >= Quotes.fewestOfWhole || isAgain(other, place, in: reading)
                {
                    return other
                }
            }
        }
        return nil
    }

    /// A few words as one key.
    private static func key(of words: ArraySlice<WordKey>) -> WordKey {
        WordKey(raw: words.reduce(0) { ($0 ^ $1.raw) &* 0x9E37_79B9_7F4A_7C15 })
    }

    /// Whether one to three words differ and the rest, most of it, is the same.
    private func areWordings(_ first: [WordKey], _ second: [WordKey]) -> Bool {
        let shared = WordSequence.longestCommon(first, second)
        let different = max(first.count, second.count) - shared
        // A shorter quotation that is a part of the longer is no other wording.
        let least = min(first.count, second.count)
        guard shared < least else { return false }
        if least < Quotes.fewest { return first.count == second.count && different == 1 }
        return (1...3).contains(different) && shared >= 6 && shared >= 3 * different
    }

    /// A speaker who repeats himself does so at once; a second report of the words has a verb that says so.
    private func isApart(_ first: Range<Int>, _ second: Range<Int>, in reading: Reading) -> Bool {
        let between = first.gap(to: second)
        guard between.count <= Quotes.apart else { return true }
        let isOneSentence =
            reading.sentence(of: first.lowerBound) == reading.sentence(of: second.lowerBound)
        return between.count > 8 && !isOneSentence
            && between.contains { reading.tag($0).isFiniteVerb && !reading.isQuoted($0) }
    }

    /// Whether short words are quoted again, and not said by another or of another thing.
    private func isAgain(_ first: Range<Int>, _ second: Range<Int>, in reading: Reading) -> Bool {
        let sentences = [first, second].compactMap { reading.sentence(of: $0.lowerBound) }
        let speakers = sentences.map { speaker(inSentence: $0, reading) }
        guard speakers.count == 2,
            speakers[0] == nil || speakers[1] == nil || speakers[0] == speakers[1],
            case let pairs = zip(first, second).filter({
                reading.word($0) != reading.word($1)
            }),
            let (one, other) = pairs.first, pairs.count == 1,
            !NameWords.functionWords.contains(reading.word(one)),
            !NameWords.functionWords.contains(reading.word(other))
        else { return false }
        return !sentences.contains { index in
            reading.sentences[index].tokens.prefix(80).contains {
                !reading.isQuoted($0) && QuoteWords.others.contains(reading.word($0))
            }
        }
    }

    /// Whom a sentence with a quotation names as its speaker.
    private func speaker(inSentence index: Int, _ reading: Reading) -> String? {
        reading.sentences[index].tokens.prefix(80).lazy.compactMap {
            reading.attribution(at: $0)?.speaker
        }.first
    }
}

private enum QuoteWords {
    static let others = WordSet(
        "other another others second also too both neither replied answered"
    )
}
