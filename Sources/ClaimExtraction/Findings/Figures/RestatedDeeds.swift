/// Finds those who did something in two numbers: "Seven beaches failed the test … The six beaches that fail must close", "Some
/// 340 people signed it … All 430 who signed".
///
/// The second number must be of what is known already and carry the first one's verb in a relative clause. Silent if the article
/// gives it for the noun elsewhere.
struct RestatedDeeds: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: ClosedWords.subjectRelatives)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices {
            let figure = figures.figures[index]
            guard let verb = relativeVerb(of: figure, reading), let value = figure.exact,
                !isApart(figure, reading)
            else { continue }
            let earlier = figures.figures[..<index].filter { other in
                other.sentence < figure.sentence && other.dimension == .count
                    && other.isOfSameUnit(figure)
            }
            let doers = earlier.filter {
                reading.stem(of: $0.deed(reading)) == reading.stem(of: verb)
            }
            guard let first = doers.last, let known = first.plain, known != value,
                doers.count == 1, value < 2 * known, known < 2 * value,
                !earlier.contains(where: { $0.plain == value }), !isApart(first, reading),
                !WorkedSum.isMade(figure, of: earlier.filter { $0.quantity.unit != nil }),
                !reading.tellsOfAnother(behind: verb + 1, in: figure.sentence, than: first.sentence)
            else { continue }
            findings.append(
                reading.finding(
                    .number,
                    "“\(reading.text(first.tokens))” and “\(reading.text(figure.tokens))” are "
                        + "given for those who did the same.",
                    [first, figure]
                )
            )
        }
    }

    /// The verb of "the six beaches that fail", "all 430 who signed it", "the eleven shops that were looted".
    private func relativeVerb(of figure: Figure, _ reading: Reading) -> Int? {
        let (start, next) = (figure.start, figure.nounEnd)
        guard figure.dimension == .count, (figure.exact ?? 0) >= 3,
            DeedWords.definite.contains(reading.word(start - 1)),
            ClosedWords.subjectRelatives.contains(reading.word(next))
        else { return nil }
        return figure.verb(from: next + 1, reading)
    }

    /// Whether words beside it tell of another event.
    private func isApart(_ figure: Figure, _ reading: Reading) -> Bool {
        let near = figure.start - 6..<figure.nounEnd + 6
        return reading.sentences[figure.sentence].tokens.clamped(to: near).contains {
            DeedWords.apart.contains(reading.word($0))
                || reading.tokens.kind[$0] == .number && reading.begins(.time, at: $0)
        }
    }
}

extension Figure {
    /// The verb that a number's noun is the subject of: "failed" of "seven beaches failed".
    fileprivate func deed(_ reading: Reading) -> Int? {
        let by = tokens.lowerBound - 1
        // "signed by 9,300 people"
        if by > 0, reading.word(by) == .by, reading.tag(by - 1).isVerb { return by - 1 }
        return verb(from: tokens.upperBound, reading) ?? verb(from: nounEnd, reading)
    }

    /// A full verb at a place, auxiliaries before it left out.
    fileprivate func verb(from place: Int, _ reading: Reading) -> Int? {
        let end = min(place + 4, reading.sentences[sentence].end)
        guard place < end else { return nil }
        let verb = (place..<end).first { !ClosedWords.auxiliaries.contains(reading.word($0)) }
        return verb.flatMap { reading.tag($0).isVerb ? $0 : nil }
    }
}

extension Reading {
    /// Whether what follows a verb makes it another deed than that of an earlier sentence: "died in the crash", with no crash
    /// there, or "escaped in May" after "on Sunday".
    func tellsOfAnother(behind place: Int, in sentence: Int, than earlier: Int) -> Bool {
        let (own, before) = (sentences[sentence].tokens, sentences[earlier].tokens)
        let near = place..<max(place, min(place + 4, own.upperBound))
        let times = [near, before].map { self.times(in: $0).map { "\($0.1.value)" } }
        if !times[0].isEmpty, !times[1].isEmpty, Set(times[0]).isDisjoint(with: times[1]) {
            return true
        }
        guard place + 1 < own.upperBound, tags[place] == .preposition,
            let noun = (place + 1..<min(place + 4, own.upperBound)).first(where: { tags[$0].isNoun }
            ),
            !has(.time, at: noun)
        else { return false }
        return !before.contains { word($0) == word(noun) }
    }

    /// A verb without its ending, in lower case; nil for none.
    fileprivate func stem(of verb: Int?) -> Substring? {
        guard let verb else { return nil }
        var word = text(verb).lowercased()[...]
        for ending in DeedWords.endings where word.hasSuffix(ending) && word.utf8.count > 4 {
            word = word.dropLast(ending.utf8.count)
            break
        }
        return word.hasSuffix("e") ? word.dropLast() : word
    }
}

private enum DeedWords {
    static let definite = WordSet("the all")
    static let endings = ["ing", "ed", "es", "s"]
    /// Words of another event or of a part.
    static let apart = WordSet(
        """
        another other others earlier previous previously last ago year years also since before later first
        """
    )
}
