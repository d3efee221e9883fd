// What the checks of quotations share: their sentences, their words, and what the text says of their wording.
extension Reading {
    /// The quotations whose words are compared; marks that nest a thousand deep would each hold most of the text.
    var comparedQuotations: some Sequence<Quotation> {
        quotations.lazy.filter { $0.content.count <= QuotedWords.longest }
    }

    /// The sentences inside a quotation, without their stops.
    func quotedSentences(of content: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = content.lowerBound
        let stops = QuotedWords.stops
        for token in content {
            let isStop =
                stops.contains(word(token)) && !isBeforeShortEnd(token, content)
            if isStop || token + 1 == content.upperBound {
                let part = trimmed(start..<(isStop ? token : token + 1))
                // "… sorry for. – V. Rao" is signed.
                let isSigned =
                    !parts.isEmpty
                    && (LinkWords.dashes.contains(word(start))
                        || part.count <= 3
                            && part.allSatisfy { tokens.shape[$0].contains(.capitalised) })
                if !part.isEmpty, !isSigned { parts.append(part) }
                start = token + 1
            }
        }
        return parts
    }

    /// A semicolon before a few last words, which are too few to be compared by themselves: "…; they were merely forgotten".
    private func isBeforeShortEnd(
        _ token: Int,
        _ content: Range<Int>
    ) -> Bool {
        guard word(token) == .semicolon else { return false }
        let rest = (token + 1..<max(token + 1, content.upperBound)).prefix(QuotedWords.shortEnd + 1)
        let end = rest.first { QuotedWords.stops.contains(word($0)) } ?? rest.endIndex
        return end - token <= QuotedWords.shortEnd
    }

    /// The words of a quotation's sentence that are compared: no marks, and nothing that interrupts it.
    func quotedWords(of range: Range<Int>) -> [WordKey] {
        let first = range.prefix(QuotedWords.most)
        var words: [WordKey] = []
        words.reserveCapacity(first.count)
        for token in first where !isMark(token) && isQuoted(token) {
            words.append(word(token))
        }
        return words
    }

    /// Whether the words behind say that one of two wordings is wrong: "has said that he doesn't remember", "was misquoted".
    func isWordingDisputed(of place: Range<Int>) -> Bool {
        guard let sentence = sentence(of: place.lowerBound) else { return false }
        let near = sentence..<min(sentences.count, sentence + 2)
        return near.contains { index in
            let tokens = sentences[index].tokens
            return (index == sentence || !startsBlock(tokens.lowerBound))
                && tokens.prefix(80).contains {
                    !isQuoted($0)
                        && (QuotedWords.disputing.contains(word($0))
                            || QuotedWords.altering.contains(word($0))
                                // "not a syllable had been altered"
                                && !has(QuotedWords.negations, in: tokens.before($0, 6))
                            // "In the original it says", but not "on the original recording".
                            || word($0) == QuotedWords.original
                                && !tag($0 + 1).isNoun)
                }
        }
    }

    /// "In the novel he says, “…” In the film he says, “…”": what each of two texts has.
    func areOfTwoTexts(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        let texts = [first, second].compactMap { place -> WordKey? in
            guard let sentence = sentence(of: place.lowerBound),
                case let start = sentences[sentence].start, start + 2 < place.lowerBound,
                word(start) == .in,
                ClosedWords.definite.contains(word(start + 1)),
                tag(start + 2).isNoun
            else { return nil }
            return word(start + 2)
        }
        return texts.count == 2 && texts[0] != texts[1]
    }
}

extension Finding {
    static func twoWordings(_ first: Range<Int>, _ second: Range<Int>, in reading: Reading)
        -> Finding
    {
        reading.finding(
            .quote,
            "“\(reading.text(first))” and “\(reading.text(second))” can’t both be word for word.",
            [first, second]
        )
    }
}

/// Words in a row.
enum WordSequence {
    /// The length of the longest run of words that stand in both without others between.
    static func longestRun<Word: Equatable>(_ first: [Word], _ second: [Word]) -> Int {
        var longest = 0
        var last = [Int](repeating: 0, count: second.count + 1)
        for word in first {
            var current = [0]
            current.reserveCapacity(second.count + 1)
            for (column, other) in second.enumerated() {
                let length = word == other ? last[column] + 1 : 0
                longest = max(longest, length)
                current.append(length)
            }
            last = current
        }
        return longest
    }

    /// The length of the longest common subsequence.
    static func longestCommon<Word: Equatable>(_ first: [Word], _ second: [Word]) -> Int {
        var last = [Int](repeating: 0, count: second.count + 1)
        for word in first {
            var current = [0]
            current.reserveCapacity(second.count + 1)
            for (column, other) in second.enumerated() {
                let longer = max(last[column + 1], current[column])
                current.append(word == other ? last[column] + 1 : longer)
            }
            last = current
        }
        return last[second.count]
    }
}

enum QuotedWords {
    /// A longer quotation isn't looked through.
    static let longest = 2000
    /// How many words of a long quotation are compared.
    static let most = 60
    /// How many words behind a semicolon are too few to be compared by themselves.
    static let shortEnd = 6
    static let altering = WordSet("corrected revised altered amended")
    static let negations = WordSet("not no nothing never nor without")
    static let original = WordKey("original")
    static let stops = WordSet(". ? ! ;")
    static let disputing = WordSet(
        """
        misquoted misquotes misread version versions wording either remember remembers wrong wrongly
        denies denied otherwise differently draft drafts translation
        """
    )
}
