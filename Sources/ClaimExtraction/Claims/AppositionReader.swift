/// Finds noun phrases that assert by themselves: ", the first race in which …", ", a super PAC that …".
struct AppositionReader {
    private let voices: Voices
    private let reading: Reading

    init(_ voices: Voices) {
        self.voices = voices
        reading = voices.reading
    }

    func focuses(in sentence: Range<Int>) -> [Range<Int>] {
        var focuses: [Range<Int>] = []
        if let focus = opening(of: sentence) { focuses.append(focus) }
        var token = sentence.lowerBound
        while token + 3 < sentence.upperBound {
            let key = reading.tokens.key[token]
            if key == .comma,
                let focus = apposition(from: token + 1, in: sentence)
                    ?? change(from: token + 1, in: sentence)
            {
                focuses.append(focus)
                token = focus.upperBound
            } else {
                token += 1
            }
        }
        return focuses
    }

    /// "A high school graduate, Orr had no training": what opens a sentence and is said of the name after it.
    private func opening(of sentence: Range<Int>) -> Range<Int>? {
        let start = sentence.lowerBound
        // "A few days earlier, Orr left": when, not who.
        guard start + 4 < sentence.upperBound, voices.attribution(at: start) == nil,
            !(start..<start + 4).contains(where: { reading.has(.time, at: $0) })
        else { return nil }
        let key = reading.tokens.key[start]
        let isDescription =
            AppositionWords.articles.contains(key)
            || (key == .the && isSuperlativePhrase(start, sentence))
        guard isDescription else { return nil }
        let comma = end(from: start, in: sentence)
        // "The oldest, Ann Lind, is 47": of those told of before.
        guard comma + 1 < sentence.upperBound, comma - start < 20, comma - start > 2,
            // "A third, Ann Lind, left": one more of those told of before.
            !ClosedWords.ordinals.contains(reading.tokens.key[start + 1]),
            reading.tokens.key[comma] == .comma,
            reading.has(.person, at: comma + 1) || reading.has(.organization, at: comma + 1)
                || opensIntroduction(comma + 1, sentence),
            !(start..<comma).contains(where: { reading.tag($0).isFiniteVerb })
        else { return nil }
        return start..<comma
    }

    /// Whether a person's name follows within a few nouns: "billionaire casino magnate Ann Orr".
    private func opensIntroduction(_ token: Int, _ sentence: Range<Int>) -> Bool {
        for next in token..<min(token + 5, sentence.upperBound) {
            if reading.has(.person, at: next) { return true }
            guard reading.tag(next).isNoun || reading.tag(next).isAdjective else { return false }
        }
        return false
    }

    /// ", up 4 percent from a year earlier": how much something rose or fell; ", up from 40 last year" is a figure to
    /// compare with, which the count tells.
    private func change(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard EventWords.directions.contains(reading.tokens.key[start]) else { return nil }
        var amount = start + 1
        if AppositionWords.amounts.contains(reading.tokens.key[amount]) { amount += 1 }
        guard amount < sentence.upperBound,
            let index = reading.mention(.quantity, covering: amount)
        else { return nil }
        var end = reading.mentions[index].tokens.upperBound
        while end < min(sentence.upperBound, start + 20),
            reading.tokens.kind[end] != .punctuation
                || Currencies.symbol(reading.tokens.key[end]) != nil,
            !reading.tag(end).isFiniteVerb,
            reading.tag(end) != .conjunction
        {
            end += 1
        }
        return reading.trimmed(start..<end)
    }

    private func apposition(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
        let key = reading.tokens.key[start]
        let isSuperlative =
            ClosedWords.definite.contains(key) && isSuperlativePhrase(start, sentence)
            || followsName(start) && isRankedPhrase(start, sentence)
            || key == .one && isOneOfBest(start, sentence)
        guard
            isSuperlative
                || key == .the && describesBody(start, in: sentence)
                || AppositionWords.articles.contains(key)
                    && (followsName(start) || followsSubject(start, in: sentence))
                    && !isFronted(start, in: sentence)
        else { return nil }
        guard !voices.isReporting(start), voices.attribution(at: start) == nil || isSuperlative,
            !reading.has(.person, at: start), !reading.has(.quantity, at: start),
            !reading.has(.time, at: start), !reading.has(.law, at: start)
        else { return nil }
        var end = end(from: start, in: sentence)
        // "a union that backs her ⟨and⟩ which grew", "the highest total ⟨since⟩ it began"
        if reading.tag(end - 1) == .conjunction
            || PredicateWords.temporals.contains(reading.tokens.key[end - 1])
        {
            end -= 1
        }
        guard end > start + 1, end < start + 30, isSuperlative || !isClause(start..<end) else {
            return nil
        }
        return isList(start, end, sentence) || !isSuperlative && joins(start..<end)
            ? nil : reading.trimmed(start..<end)
    }

    /// "the Tarn Dispatch, ⟨the valley's only paper⟩, said", "in Juba, ⟨the capital of South Sudan⟩": of a name that is no
    /// person's, between commas or at the sentence's end.
    private func describesBody(_ start: Int, in sentence: Range<Int>) -> Bool {
        guard followsName(start), !isFronted(start, in: sentence) else { return false }
        let end = end(from: start, in: sentence)
        guard end < sentence.upperBound, end - start > 2, end - start < 14,
            (start + 1..<end).allSatisfy({
                !reading.tag($0).isVerb && !reading.tokens.shape[$0].contains(.allCapitals)
                    && reading.tag($0) != .conjunction
            }),
            reading.tokens.shape[start + 1].isDisjoint(with: .capitalised)
        else { return false }
        if reading.tokens.key[end] == .fullStop { return true }
        guard reading.tokens.key[end] == .comma, end + 1 < sentence.upperBound else { return false }
        return reading.tokens.key[end + 1] != .the && reading.tag(end + 1) != .conjunction
            && !reading.tokens.shape[end + 1].contains(.capitalised)
    }

    /// "At the hall in Tarn, a young woman who": behind the place that opens a sentence comes the subject.
    private func isFronted(_ start: Int, in sentence: Range<Int>) -> Bool {
        reading.tag(sentence.lowerBound) == .preposition
            && !(sentence.lowerBound..<start - 1).contains {
                reading.tag($0).isFiniteVerb || reading.tokens.key[$0] == .comma
            }
    }

    /// "In Tarn, Norland, a guard said it": a clause, no description.
    private func isClause(_ phrase: Range<Int>) -> Bool {
        guard let verb = phrase.first(where: { reading.tag($0).isFiniteVerb }) else { return false }
        return !(phrase.lowerBound..<verb).contains {
            ClosedWords.relatives.contains(reading.tokens.key[$0])
        }
    }

    /// "the first …", "the largest …", "the most …".
    private func isSuperlativePhrase(_ start: Int, _ sentence: Range<Int>) -> Bool {
        for token in start + 1..<min(start + 4, sentence.upperBound) {
            // "the college announced last week"
            if reading.has(.time, at: token) { return false }
            if reading.tag(token) == .adjectiveSuperlative
                || AppositionWords.superlatives.contains(reading.tokens.key[token])
            {
                return true
            }
            if reading.tag(token).isVerb { return false }
        }
        return false
    }

    /// "one of the oldest in the state".
    private func isOneOfBest(_ start: Int, _ sentence: Range<Int>) -> Bool {
        start + 4 < sentence.upperBound && reading.tokens.key[start + 1] == .of
            && isSuperlativePhrase(start + 1, sentence)
    }

    /// "the UK's third-largest bakery": a superlative behind the one who owns it.
    private func isRankedPhrase(_ start: Int, _ sentence: Range<Int>) -> Bool {
        var token = start
        while token < min(start + 5, sentence.upperBound) {
            if reading.tag(token) == .possessive {
                return isSuperlativePhrase(token, sentence)
                    || token + 3 < sentence.upperBound && isSuperlativePhrase(token + 2, sentence)
            }
            guard
                reading.tag(token).isNoun || reading.tag(token) == .determiner
                    || reading.tag(token).isAdjective
            else { return false }
            token += 1
        }
        return false
    }

    /// "The judge, an appointee of the mayor, wrote": said of the subject that opens the sentence, whose verb follows.
    private func followsSubject(_ start: Int, in sentence: Range<Int>) -> Bool {
        var first = start - 2
        while first > sentence.lowerBound, start - first < 6,
            reading.tag(first).isNoun || reading.tag(first).isAdjective
        {
            first -= 1
        }
        guard first >= sentence.lowerBound, first < start - 2,
            // "after her husband, a driver, was shot"
            reading.tokens.key[first] == .the && first == sentence.lowerBound
                || reading.tag(first) == .pronounPossessive
        else { return false }
        var close = end(from: start, in: sentence)
        // "a fund that names no donors,"
        if close < sentence.upperBound, ClosedWords.relatives.contains(reading.tokens.key[close]) {
            close =
                (close..<min(sentence.upperBound, close + 20)).first {
                    reading.tokens.key[$0] == .comma
                } ?? close
        }
        guard close + 1 < sentence.upperBound, reading.tokens.key[close] == .comma else {
            return false
        }
        let index = reading.firstVerbGroup(from: close + 1)
        return index < reading.verbGroups.count && reading.verbGroups[index].isFinite
            && reading.verbGroups[index].tokens.lowerBound == close + 1
    }

    /// Whether a proper noun stands right before the comma.
    private func followsName(_ start: Int) -> Bool {
        guard start >= 2 else { return false }
        // "Future 45" and "Unit 2.0" end in a number.
        let isNumber = reading.tokens.kind[start - 2] == .number
        let token = isNumber && start >= 3 ? start - 3 : start - 2
        if reading.has(.organization, at: token) { return true }
        // "Tarn.com, a shop for boats", "Moss, a maker of oars": a noun alone before the comma is a name.
        if reading.tokens.kind[token] == .address { return true }
        if let sentence = reading.sentence(of: token),
            reading.sentences[sentence].tokens.lowerBound == token, reading.tag(token) == .noun
        {
            return reading.tokens.shape[token].contains(.capitalised)
        }
        return reading.tokens.shape[token].contains(.capitalised)
            && reading.tag(token).isProperNoun && !reading.has(.person, at: token)
            && !reading.has(.time, at: token)
    }

    private func end(from start: Int, in sentence: Range<Int>) -> Int {
        var token = start + 1
        while token < sentence.upperBound {
            if reading.tokens.kind[token] == .punctuation,
                AppositionWords.ends.contains(reading.tokens.key[token]),
                !reading.tokens.joinsNames(token), !isInsidePlace(token, from: start)
            {
                return token
            }
            if token > start + 1, opensClause(token, in: sentence),
                !isBare(start..<token, before: token)
            {
                return token
            }
            token += 1
        }
        return token
    }

    /// "a Halden⟨,⟩ Ohio⟨,⟩ maker of oars": a place before the noun that says what it is.
    private func isInsidePlace(_ comma: Int, from start: Int) -> Bool {
        reading.tokens.key[comma] == .comma && comma < start + 6
            && (start + 1..<comma).allSatisfy {
                reading.tokens.shape[$0].contains(.capitalised) || reading.tokens.key[$0] == .comma
            }
    }

    /// Whether a clause with a fact of its own begins: "a group of hackers who took the files".
    private func opensClause(_ token: Int, in sentence: Range<Int>) -> Bool {
        let index = reading.firstVerbGroup(from: token)
        guard index < reading.verbGroups.count,
            ClosedWords.relatives.contains(reading.tokens.key[token])
                || PredicateWords.subjectPronouns.contains(reading.tokens.key[token])
                    && reading.tag(token) == .pronoun
        else { return false }
        let group = reading.verbGroups[index]
        // "the first aid for them ⟨since it rained⟩", "the first race ⟨in which they ran⟩": which one it was.
        if reading.word(token - 1) == .since { return false }
        if reading.tag(token - 1) == .preposition,
            group.tokens.upperBound >= sentence.upperBound
                || reading.tokens.kind[group.tokens.upperBound] == .punctuation
        {
            return false
        }
        return group.isFinite && group.tokens.lowerBound <= token + 4
            && group.tense != .future && group.tense != .modal
            && !AppositionWords.intentions.contains(reading.tokens.key[group.head])
    }

    /// "⟨a firm⟩ that sells oars": a kind of thing says nothing without the clause that tells which.
    private func isBare(_ phrase: Range<Int>, before relative: Int) -> Bool {
        let index = reading.firstVerbGroup(from: relative)
        guard phrase.count < 6, reading.tokens.key[relative] != .who,
            AppositionWords.articles.contains(reading.tokens.key[phrase.lowerBound]),
            reading.verbGroups[index].tokens.lowerBound == relative + 1,
            !voices.isReporting(reading.verbGroups[index].head)
        else { return false }
        return phrase.allSatisfy {
            let tag = reading.tag($0)
            return tag.isNoun || tag.isAdjective || tag == .determiner
                || reading.tokens.key[$0] == .hyphen
        }
    }

    /// ", a mill and a farm": two things.
    private func joins(_ phrase: Range<Int>) -> Bool {
        phrase.dropLast().contains {
            AppositionWords.conjunctions.contains(reading.tokens.key[$0])
                && AppositionWords.articles.contains(reading.tokens.key[$0 + 1])
        }
    }

    /// ", a mill, a farm and a school" lists things and describes none of them.
    private func isList(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
        if (start..<end).contains(where: { ClosedWords.relatives.contains(reading.tokens.key[$0]) })
        {
            return false
        }
        guard end + 1 < sentence.upperBound else { return false }
        return AppositionWords.articles.contains(reading.tokens.key[end + 1])
            || AppositionWords.conjunctions.contains(reading.tokens.key[end + 1])
    }
}

private enum AppositionWords {
    static let amounts = WordSet("by to about nearly almost roughly")
    static let articles = WordSet("a an")
    static let superlatives = WordSet(
        """
        first last only most least latest oldest top best worst biggest largest highest lowest longest shortest smallest heaviest
        strongest steepest deadliest earliest youngest richest poorest hottest coldest wettest driest busiest fastest slowest tallest
        deepest newest costliest closest
        """
    )
    static let ends = WordSet(", ; : . ? ! ( ) -- \u{2013} \u{2014}")
    static let intentions = WordSet(
        "intends plans aims hopes wants seeks intended planned aimed hoped wanted"
    )
    static let conjunctions = WordSet("and or nor")
}
