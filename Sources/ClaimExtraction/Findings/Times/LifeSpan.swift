/// The years of a life in brackets: "Ines Vidal (1921-2009)".
struct LifeSpan {
    let subject: WordKey
    let birth: CalendarSpan
    let death: CalendarSpan
    /// Both years, without the brackets.
    let tokens: Range<Int>
    let sentence: Int

    /// Of these a sentence with such years holds one.
    static let openings = WordSet("(")
    private static let closings = WordSet(")")
    /// The longest life, in years.
    private static let longest = 110

    /// Those of some sentences, in text order.
    static func all(inSentences sentences: some Sequence<Int>, of reading: Reading) -> [LifeSpan] {
        sentences.flatMap { sentence in
            let times = reading.timeMentions(in: reading.sentences[sentence].tokens)
            return zip(times, times.dropFirst())
                .compactMap { LifeSpan($0, $1, sentence, reading) }
        }
    }

    private init?(_ first: Mention, _ last: Mention, _ sentence: Int, _ reading: Reading) {
        guard last.start - first.end == 1,
            LifeSpan.openings.contains(reading.word(first.start - 1)),
            LifeSpan.closings.contains(reading.word(last.end)),
            let birth = first.days, let death = last.days, birth.isYear, death.isYear,
            (15...LifeSpan.longest).contains(death.firstYear - birth.firstYear),
            reading.person(at: first.start - 2) != nil
        else { return nil }
        let subjects = LifeSubject.keys(of: first.start, reading)
        guard subjects.count == 1 else { return nil }
        subject = subjects[0]
        (self.birth, self.death) = (birth, death)
        tokens = first.start..<last.end
        self.sentence = sentence
    }
}
