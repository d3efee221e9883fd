/// Finds the magnitude of an earthquake that comes back as another: "A magnitude 6.1 earthquake shook the coast … the 6.4 quake".
///
/// Silent about aftershocks and where several magnitudes were told.
struct RestatedMagnitudes: ConsistencyCheck {
    let triggers = [Trigger(cues: QuakeWords.quakes.union(QuakeWords.magnitudes))]

    /// What is longer is a list.
    private static let longest = 100

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var first: (value: Double, token: Int, sentence: Int)?
        let shared = SharedWords(reading)
        for sentence in figures.sentences {
            let tokens = reading.sentences[sentence].tokens
            for token in tokens.prefix(RestatedMagnitudes.longest) {
                guard let value = magnitude(at: token, in: tokens, reading) else { continue }
                guard let told = first else {
                    first = (value, token, sentence)
                    continue
                }
                guard value != told.value else { continue }
                // A second one is another earthquake's, or the same one's if it is told as known.
                if told.sentence < sentence, isKnown(token, in: tokens, reading),
                    !shared.isCorrection(sentence)
                {
                    let places = [told.token, token].map { $0..<$0 + 1 }
                    findings.append(.ofTwoValues(places[0], places[1], reading))
                }
                return
            }
        }
    }

    /// "magnitude 6.1", "6.1-magnitude", "a magnitude of 6.1", "measuring 6.1 in magnitude", "the 6.4 quake".
    private func magnitude(at token: Int, in sentence: Range<Int>, _ reading: Reading) -> Double? {
        guard reading.tokens.kind[token] == .number,
            let value = Double(reading.text(token)), value >= 2, value < 10,
            case let behind = sentence.behind(token + 1, 4).prefix(while: {
                !reading.isMark($0) || reading.word($0) == .hyphen
            }), !reading.has(QuakeWords.after, in: behind),
            reading.has(QuakeWords.magnitudes, in: sentence.before(token, 3))
                || reading.has(QuakeWords.magnitudes, in: behind)
                || reading.has(QuakeWords.measuring, in: sentence.before(token, 3))
                    && reading.has(QuakeWords.quakes, in: sentence)
                || value != value.rounded() && reading.has(QuakeWords.quakes, in: behind.prefix(2))
        else { return nil }
        return value
    }

    /// "the 6.4 quake", "the magnitude 6.4 earthquake"; not "the 7.1 quake of 1989", nor "the earlier".
    private func isKnown(_ token: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        let lead = sentence.before(token, 2)
        guard
            let quake = sentence.behind(token + 1, 4).first(where: {
                QuakeWords.quakes.contains(reading.word($0))
            })
        else { return isAside(token, in: sentence, reading) }
        return reading.has(.the, in: lead)
            && !QuakeWords.picking.contains(reading.word(quake + 1))
    }

    /// "The quake, of magnitude 6.4,", "The earthquake had a magnitude of 6.4", "Friday's tremor, with a magnitude of 5.3,".
    private func isAside(_ token: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        let lead = sentence.before(token, 8)
        guard
            let quake = lead.last(where: { QuakeWords.quakes.contains(reading.word($0)) }),
            (quake + 1..<token).allSatisfy({ QuakeWords.telling.contains(reading.word($0)) })
        else { return false }
        // "Monday's tremor" is the one that was told if that was on Monday, too.
        let day = reading.word(quake - 2)
        return reading.word(quake - 1) == .the
            || reading.tokens.kind[max(0, quake - 1)] == .clitic
                && ClosedWords.weekdays.contains(day)
                && reading.has(day, in: 0..<sentence.lowerBound)
    }
}

private enum QuakeWords {
    static let quakes = WordSet("quake earthquake tremor temblor shock")
    static let magnitudes = WordSet("magnitude")
    static let measuring = WordSet("measuring measured registering registered")
    static let after = WordSet("aftershock aftershocks foreshock")
    static let telling = WordSet(
        ", of with at a an magnitude had has was which its whose measured measuring registered registering recorded"
    )
    static let picking = WordSet("of in that which on")
}
