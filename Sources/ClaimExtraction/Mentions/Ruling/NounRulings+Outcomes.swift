// What was decided, told of the noun for it: "the verdict was manslaughter", "her sentence is 14 years", "a $9 million verdict".
extension NounRulings {
    /// "⟨The verdict was manslaughter⟩", "⟨His sentence was life⟩".
    func outcome(_ noun: Noun) -> Found? {
        let verb = noun.head + 1
        guard let action = NounRulings.outcomes[reading.tokens.key[noun.head]],
            ClosedWords.being.contains(reading.word(verb)), noun.sentence.contains(verb + 1),
            reading.word(noun.phrase.lowerBound) == .the
                || ClosedWords.possessives.contains(reading.word(noun.phrase.lowerBound)),
            isPenalty(at: verb + 1, in: noun.sentence)
        else { return nil }
        let end = finder.complements.end(from: verb + 1, sentence: noun.sentence, limits: .init())
        return found(
            noun,
            end: end,
            court: nil,
            action,
            reading.text(verb + 1..<max(end, verb + 2))
        )
    }

    /// "⟨manslaughter⟩", "⟨not guilty⟩", "⟨14 years⟩", "⟨80 hours of community service⟩".
    private func isPenalty(at token: Int, in sentence: Range<Int>) -> Bool {
        (token..<min(token + 3, sentence.upperBound)).contains {
            let key = reading.tokens.key[$0]
            return LegalWords.guilt.contains(key) || PenaltyWords.offences.contains(key)
                || NounRulings.lasting.contains(key) || finder.complements.isLength($0)
        }
    }

    /// "⟨a $9 million verdict⟩", "⟨a £3 million libel award⟩", where a court is spoken of.
    func sum(_ noun: Noun) -> Found? {
        let key = reading.tokens.key[noun.head]
        guard let action = NounRulings.sums[key], isOfMoney(noun),
            key != NounRulings.settlement && key != NounRulings.award || speaksNearCourt(noun)
                || noun.phrase.contains(where: {
                    NounRulings.ofCases.contains(reading.tokens.key[$0])
                })
        else { return nil }
        return found(noun, end: noun.head + 1, court: nil, action, reading.text(noun.phrase))
    }

    private func isOfMoney(_ noun: Noun) -> Bool {
        noun.phrase.contains {
            guard let index = reading.mention(.quantity, covering: $0),
                case .quantity(let quantity) = reading.mentions[index].detail
            else { return false }
            return quantity.dimension == .money
        }
    }

    private static let outcomes: WordTable<String> = [
        WordKey("verdict"): "find", WordKey("verdicts"): "find", WordKey("sentence"): "sentence",
        WordKey("punishment"): "sentence", WordKey("plea"): "plead",
    ]
    private static let sums: WordTable<String> = [
        WordKey("verdict"): "find", WordKey("judgment"): "rule", WordKey("judgement"): "rule",
        WordKey("award"): "award", WordKey("settlement"): "settle",
    ]
    private static let ofCases = WordSet("libel jury defamation damages court malpractice divorce")
    private static let lasting = WordSet("life death hours")
    private static let settlement = WordKey("settlement")
    private static let award = WordKey("award")
}
