/// Finds one quote, word for word, that is given to two speakers.
struct QuoteSpeakers: ConsistencyCheck {
    /// A quotation of fewer words may be said by two people.
    private static let fewest = 7
    private static let most = 60

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let names = self.names(of: reading)
        var known: [WordKey: (place: Range<Int>, speaker: Speaker)] = [:]
        for (_, mention) in reading.mentions(of: .attribution) {
            guard case .attribution(let attribution) = mention.detail, attribution.mode == .direct,
                let source = attribution.source,
                let speaker = speaker(
                    of: attribution,
                    source,
                    within: mention.tokens,
                    names,
                    reading
                ),
                case let content = reading.tokens(of: attribution.content, within: mention.tokens),
                let quote = quote(content, reading)
            else { continue }
            guard let other = known[quote] else {
                known[quote] = (content, speaker)
                continue
            }
            guard other.speaker.isOther(than: speaker), !tellsAgain(mention.tokens, reading) else {
                continue
            }
            findings.append(
                reading.finding(
                    .quote,
                    "“\(reading.text(content))” is given to two speakers.",
                    [other.place, content]
                )
            )
        }
    }

    /// The names of everybody whom the article names.
    private func names(of reading: Reading) -> Set<String> {
        Set(
            reading.mentions(of: .person).compactMap { _, mention in
                guard case .person(let person) = mention.detail else { return nil }
                return person.name
            }
        )
    }

    /// Who speaks, as far as two can be told apart.
    private struct Speaker {
        let surname: WordKey
        /// "Mr" of "Mr Prior", who isn't Mrs Prior.
        let honorific: WordKey?

        func isOther(than speaker: Speaker) -> Bool {
            if surname != speaker.surname { return true }
            return honorific != nil && speaker.honorific != nil && honorific != speaker.honorific
        }
    }

    /// The speaker that is named, or whom a pronoun stands for; nil for a noun.
    private func speaker(
        of attribution: Attribution,
        _ source: Span,
        within range: Range<Int>,
        _ names: Set<String>,
        _ reading: Reading
    ) -> Speaker? {
        let tokens = reading.tokens(of: source, within: range)
        guard let first = tokens.first, let cue = attribution.cue,
            reading.tokens(of: cue, within: range).contains(where: { reading.tag($0).isVerb }),
            isBeside(tokens, reading.tokens(of: attribution.content, within: range), reading)
        else { return nil }
        let named = tokens.first { reading.has(.person, at: $0) }
        guard let person = named.flatMap({ reading.person(at: $0)?.person }) else {
            guard Gender(pronoun: reading.word(first)) != nil else { return nil }
            // "she" may be the inspector, whoever that is.
            guard let name = attribution.speaker, names.contains(name) else { return nil }
            return Speaker(surname: Self.surname(of: name), honorific: nil)
        }
        let isAddressed = NameWords.honorifics.contains(reading.word(first))
        return Speaker(
            surname: Self.surname(of: person.name),
            honorific: isAddressed ? reading.word(first) : nil
        )
    }

    /// Whether the speaker is named right before or behind the words.
    private func isBeside(_ source: Range<Int>, _ content: Range<Int>, _ reading: Reading) -> Bool {
        let between =
            source.lowerBound >= content.upperBound
            ? content.upperBound..<source.lowerBound
            : source.gap(to: content)
        return between.count <= 12 && !between.dropFirst().contains { reading.startsBlock($0) }
            && !reading.has(QuoteMarks.stops, in: between)
    }

    private static func surname(of name: String) -> WordKey {
        WordKey(name.split(separator: " ").last ?? "")
    }

    /// The words of a quotation as one key.
    private func quote(_ content: Range<Int>, _ reading: Reading) -> WordKey? {
        guard content.count <= QuoteSpeakers.most else { return nil }
        let words = content.filter { !reading.isMark($0) }
        guard words.count >= QuoteSpeakers.fewest else { return nil }
        return WordKey(
            raw: words.reduce(0) { ($0 ^ reading.word($1).raw) &* 0x9E37_79B9_7F4A_7C15 }
        )
    }

    /// "repeated Mr Lee", "she quoted him", "he said, quoting the speaker".
    private func tellsAgain(_ mention: Range<Int>, _ reading: Reading) -> Bool {
        let last = reading.sentence(of: mention.upperBound - 1)
        let end = last.map { reading.sentences[$0].tokens.upperBound } ?? mention.upperBound
        return (mention.lowerBound..<max(mention.upperBound, end)).contains {
            !reading.isQuoted($0) && SpeakerTurns.again.contains(reading.word($0))
        }
    }
}

private enum QuoteMarks {
    static let stops = WordSet(". ? !")
}

private enum SpeakerTurns {
    static let again = WordSet(
        "repeated repeats quoted quoting quotes echoed echoing read reads recited too also agreed"
    )
}
