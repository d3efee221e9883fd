/// Finds a quotation that is quoted again in other words where the text says that one of them is exact: "a
/// transcript has him reply, “…”", "she read the letter back to its author, word for word: “…”".
///
/// Nearly half of the words and of what they are about must be the same, in one order; more than `Quotes` asks for may differ,
/// because the text itself says that nothing does.
struct RetoldQuotes: ConsistencyCheck {
    /// A quotation of fewer words isn't told from one that begins alike.
    private static let fewest = 5
    /// So many words in a row are told twice by chance hardly ever.
    private static let run = 6
    /// How many quotations with a word of their own are looked at for one.
    private static let most = 8
    /// How far before and behind a quotation its text may be described, in tokens.
    private static let reach = 40
    /// How far before a quotation what it is read from is named.
    private static let beside = 14

    /// A sentence of a quotation.
    private struct Part {
        let place: Range<Int>
        let quotation: Quotation
        let words: [UInt64]
        /// Those that carry its meaning.
        let content: Set<UInt64>
    }

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        guard reading.quotations.count > 1,
            reading.comparedQuotations.contains(where: { mayBeExact($0, reading) })
        else { return }
        let told = findings.filter { $0.kind == .quote }.flatMap(\.spans)
        var parts: [Part] = []
        var byWord: [UInt64: [Int]] = [:]
        for quotation in reading.comparedQuotations {
            for place in reading.quotedSentences(of: quotation.content) {
                guard let part = part(place, of: quotation, reading) else { continue }
                if let other = original(of: part, among: parts, byWord, reading),
                    case let spans = [other.place, place].map({ reading.tokens.span($0) }),
                    !spans.contains(where: { span in
                        told.contains { $0.start < span.end && span.start < $0.end }
                    })
                {
                    findings.append(.twoWordings(other.place, place, in: reading))
                }
                for word in part.content where byWord[word, default: []].count < RetoldQuotes.most {
                    byWord[word, default: []].append(parts.count)
                }
                parts.append(part)
            }
        }
    }

    /// Whether a word near a quotation may say that it stands there as it was said: most articles have none, and are read no further.
    private func mayBeExact(_ quotation: Quotation, _ reading: Reading) -> Bool {
        let start = max(0, quotation.content.lowerBound - RetoldQuotes.reach - 1)
        let end = min(reading.tokens.count, quotation.content.upperBound + RetoldQuotes.reach + 1)
        return reading.has(ExactWords.all, in: start..<max(start, end))
    }

    private func part(_ place: Range<Int>, of quotation: Quotation, _ reading: Reading) -> Part? {
        let words = place.prefix(QuotedWords.most).filter { !reading.isMark($0) }
        guard words.count >= RetoldQuotes.fewest else { return nil }
        let stems = words.map { SharedWords.stem(of: $0, reading) }
        let content = zip(words, stems).filter {
            !NameWords.functionWords.contains(reading.word($0.0))
                && reading.tokens.kind[$0.0] != .clitic
        }
        return Part(
            place: place,
            quotation: quotation,
            words: stems,
            content: Set(content.map(\.1))
        )
    }

    /// The earlier quotation of which it is another wording.
    private func original(
        of part: Part,
        among parts: [Part],
        _ byWord: [UInt64: [Int]],
        _ reading: Reading
    ) -> Part? {
        var shared: [Int: Int] = [:]
        for word in part.content {
            for index in byWord[word] ?? [] { shared[index, default: 0] += 1 }
        }
        let likely = shared.filter { $0.value > 1 }.keys.sorted().suffix(RetoldQuotes.most)
        return likely.lazy.map { parts[$0] }.first {
            guard let likeness = likeness($0, part) else { return false }
            return isApart($0, part, reading)
                && (isExact(part, likeness, reading) || isExact($0, likeness, reading))
                && !reading.isWordingDisputed(of: part.place)
                && !reading.areOfTwoTexts($0.place, part.place)
        }
    }

    /// How alike two quotations are.
    private enum Likeness {
        /// Half of the words stand in both in one order.
        case half
        /// Five words in eight do, or six in a row.
        case most
    }

    /// How alike two quotations are; nil where they tell of different things, or where one only leaves out what the other has.
    private func likeness(_ first: Part, _ second: Part) -> Likeness? {
        let counts = [first.words.count, second.words.count].sorted()
        let shared = first.content.intersection(second.content).count
        let content = min(first.content.count, second.content.count)
        guard counts[1] <= 2 * counts[0], shared * 5 >= content * 2 else { return nil }
        let common = WordSequence.longestCommon(first.words, second.words)
        let different = counts[0] - common
        guard common >= RetoldQuotes.fewest, common * 9 >= counts[0] * 4,
            different > 1 || different == 1 && shared < content
        else { return nil }
        if WordSequence.longestRun(first.words, second.words) >= RetoldQuotes.run { return .most }
        if common * 8 < counts[0] * 5 { return shared > 2 ? .half : nil }
        let isAtAnEnd =
            first.words.first == second.words.first || first.words.last == second.words.last
        return shared > 2 || isAtAnEnd ? .most : nil
    }

    /// Whether they are two quotations, and not what somebody says twice in one breath.
    private func isApart(_ first: Part, _ second: Part, _ reading: Reading) -> Bool {
        first.quotation != second.quotation && first.place.gap(to: second.place).count > 8
    }

    /// Whether the words around a quotation say that it stands there as it was said or written.
    private func isExact(_ part: Part, _ likeness: Likeness, _ reading: Reading) -> Bool {
        guard let index = reading.sentence(of: part.place.lowerBound),
            let last = reading.sentence(of: part.place.upperBound - 1)
        else { return false }
        let start = reading.sentences[max(0, index - 1)].tokens
        let end = reading.sentences[min(reading.sentences.count - 1, last + 1)].tokens
        let before = (start.lowerBound..<part.place.lowerBound).suffix(RetoldQuotes.reach)
        let behind = part.place.upperBound..<max(part.place.upperBound, end.upperBound)
        let around = Array(before) + behind.prefix(RetoldQuotes.reach)
        if around.contains(where: {
            ExactWords.copies.contains(reading.word($0)) && !reading.isQuoted($0)
                || isPhrase(at: $0, reading)
        }) {
            return true
        }
        // "A banner reads: “…”", where what is read is hardly another sentence.
        return likeness == .most
            && reading.sentences[index].tokens.before(part.place.lowerBound, RetoldQuotes.beside)
                .contains {
                    ExactWords.reading.contains(reading.word($0)) && !reading.isQuoted($0)
                }
    }

    /// "word for word", "to the letter", "not a syllable", "her words exactly".
    private func isPhrase(at token: Int, _ reading: Reading) -> Bool {
        let (word, next) = (reading.word(token), reading.word(token + 1))
        if ExactWords.exactly.contains(word) {
            return ExactWords.saying.contains(reading.word(token - 1))
                || ExactWords.saying.contains(next) || next == .as
        }
        if word == ExactWords.word {
            return next == .for && reading.word(token + 2) == ExactWords.word
        }
        // Who quotes himself does so inside a quotation: “I said, and I quote myself, that …”.
        if word == ExactWords.quote { return ExactWords.quoted.contains(next) }
        if next == ExactWords.letter, reading.word(token - 1) == .to { return word == .the }
        return ExactWords.units.contains(next) && ExactWords.no.contains(word)
            || ExactWords.same.contains(word) && ExactWords.said.contains(next)
                && !reading.isQuoted(token)
    }
}

private enum ExactWords {
    static let copies = WordSet(
        """
        verbatim recording recordings tape tapes transcript minutes footage copied photograph photographed reproduced
        reproduces engraved carved painted framed
        """
    )
    static let reading = WordSet(
        """
        read reads reading printed prints reprinted quoted quotes quoting repeated repeats recited recites
        plaque plate poster posters banner placard sticker mug bulletin letter notice
        """
    )
    static let exactly = WordSet("exactly exact precise precisely")
    /// Whatever says that a quotation is exact has one of these.
    static let all = copies.union(reading, exactly, units, said, WordSet("quote"))
    static let saying = WordSet("words word wording sentence line phrase quotation")
    static let said = WordSet("words sentence line phrase")
    static let word = WordKey("word")
    static let letter = WordKey("letter")
    static let quote = WordKey("quote")
    static let quoted = WordSet("myself him her them it me from")
    static let units = WordSet("syllable word comma letter")
    static let no = WordSet("a no single one")
    static let same = WordSet("same one that those these the his her their its my")
}
