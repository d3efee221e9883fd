/// Makes a mention of a number with its unit: bound, noun, dimension, focus.
struct QuantityAssembly {
    let parser: QuantityParser
    let part: QuantityPart
    let floor: Int
    var reading: Reading { parser.reading }
    var tokens: Tokens { parser.tokens }
    var limit: Int { parser.sentence.upperBound }

    // MARK: Any number

    /// The quantity; nil where the number is a label, a year, a pronoun or the like.
    func found() -> FoundQuantity? {
        var found: FoundQuantity?
        if let unit = part.unit {
            guard !isExcluded(isCounting: false) else { return nil }
            found = age(unit) ?? measure(unit)
        } else {
            guard !isAdjective else { return nil }
            found = part.numeral.isFraction ? fraction() : age() ?? compound() ?? count()
        }
        guard let found else { return nil }
        return bounded(found)
    }

    /// "three-dimensional", "two-legged": the number is in an adjective.
    private var isAdjective: Bool {
        let word = part.end + 1
        return word < limit && tokens.key[part.end] == .hyphen
            && tokens.gap[word] == .none
            && AssemblyWords.adjectives.contains(tokens.key[word])
    }

    private func isExcluded(isCounting: Bool) -> Bool {
        parser.labels.contains(
            part.numeral,
            hasUnit: part.unit != nil || part.upper != nil,
            isCounting: isCounting
        )
            || (part.upper != nil && part.unit == nil
                && parser.labels.isAfterLabel(part.numeral, isCounting: isCounting))
            || (isOne && !isCountingOne(isCounting))
    }

    func quantity(_ dimension: Quantity.Dimension, _ unit: String?) -> Quantity {
        var quantity = Quantity(
            value: part.value,
            upper: part.upper,
            unit: unit,
            dimension: dimension
        )
        if part.isApproximate { quantity.bound = .approximately }
        return quantity
    }

    func make(_ quantity: Quantity, to end: Int, focus: Int) -> FoundQuantity {
        var quantity = quantity
        quantity.focus = part.start..<max(focus, end)
        return FoundQuantity(tokens: part.start..<end, quantity: quantity, next: end)
    }

    // MARK: Measures

    private func measure(_ unit: MeasureUnit) -> FoundQuantity {
        var end = part.end
        var focus = end
        let suffix = Bounds.after(end, limit: limit, in: reading)?.end ?? end
        switch unit.dimension {
        case .money:
            focus = parser.nouns.rate(at: end) ?? suffix
        case .percent:
            focus = parser.nouns.ofPhrase(at: end, isPart: true) ?? suffix
        case .ratio:
            focus = parser.nouns.rate(at: end) ?? parser.nouns.definiteNoun(at: end) ?? suffix
        default:
            if part.isHyphenated {
                focus =
                    parser.nouns.noun(
                        at: end,
                        isSingular: true,
                        sentenceStart: parser.sentence.lowerBound
                    )?.tokens.upperBound ?? end
            } else {
                focus = parser.nouns.ofPhrase(at: end, isPart: false) ?? suffix
                focus = parser.nouns.rate(at: focus) ?? focus
            }
        }
        if unit.dimension == .money, focus == end, isMark(end) { focus = end + 1 }
        end = max(end, part.end)
        return make(quantity(unit.dimension, unit.name), to: end, focus: focus)
    }

    /// "past the $1 billion mark".
    func isMark(_ token: Int) -> Bool {
        token < limit && tokens.key[token] == QuantityWords.mark && isPastThe
    }

    private var isPastThe: Bool {
        part.start > floor + 1 && tokens.key[part.start - 1] == .the
            && AssemblyWords.past.contains(tokens.key[part.start - 2])
    }

    // MARK: Counts

    /// "three-judge panel", "four-way race".
    private func compound() -> FoundQuantity? {
        let hyphen = part.end
        guard hyphen + 1 < limit, tokens.key[hyphen] == .hyphen,
            tokens.gap[hyphen] == .none, tokens.gap[hyphen + 1] == .none,
            tokens.kind[hyphen + 1] == .word, !isOne
        else { return nil }
        let word = hyphen + 1
        if tokens.key[word] == QuantityWords.plus { return nil }
        guard !AssemblyWords.notCounted.contains(tokens.key[word]), !isExcluded(isCounting: true)
        else { return nil }
        let isFold = tokens.key[word] == AssemblyWords.fold
        let noun = parser.nouns.noun(
            at: word,
            isSingular: true,
            sentenceStart: parser.sentence.lowerBound
        )
        let quantity = isFold ? quantity(.ratio, "times") : quantity(.count, reading.text(word))
        return make(quantity, to: word + 1, focus: noun?.tokens.upperBound ?? word + 1)
    }

    private func count() -> FoundQuantity? {
        let suffix =
            Bounds.after(part.end, limit: limit, in: reading)?.end ?? plusEnd(part.end) ?? part.end
        let isSpaced = suffix < limit && tokens.gap[suffix] == .space
        var noun =
            isSpaced
            ? parser.nouns.noun(
                at: suffix,
                isSingular: part.isSingular,
                sentenceStart: parser.sentence.lowerBound
            ) : nil
        // "a magnitude 7.8 earthquake", "a 4.5 rating": one thing, which the number describes.
        if let one = noun, isDecimal, !one.isPlural, !one.isInvariable { noun = nil }
        guard !isExcluded(isCounting: noun.map(isCounting) ?? false) else { return nil }
        guard let noun else {
            if let end = parser.nouns.rateOfMany(at: part.end) {
                return rated(quantity(.count, nil), to: end)
            }
            let of = parser.nouns.ofPhrase(at: part.end, isPart: false)
            return make(quantity(.count, nil), to: part.end, focus: of ?? suffix)
        }
        let unit = reading.text(noun.tokens.lowerBound..<noun.end)
        let bound = Bounds.after(noun.end, limit: limit, in: reading)
        let after = bound?.end ?? noun.end
        let end = parser.nouns.rate(at: after) ?? after
        var quantity = quantity(.count, unit)
        if let bound { quantity.bound = bound.bound }
        if let end = parser.nouns.rateOfMany(at: after) { return rated(quantity, to: end) }
        return make(quantity, to: part.end, focus: end)
    }

    /// Whether the number is a decimal without a scale, "7.8" and no "7.8 million".
    private var isDecimal: Bool {
        part.numeral.hasDigits && part.numeral.scale == 1 && part.upper == nil
            && part.value != part.value.rounded()
    }

    /// A rate whose second number counts nothing by itself: "10 deaths per 100,000 people".
    private func rated(_ quantity: Quantity, to end: Int) -> FoundQuantity {
        var found = make(quantity, to: part.end, focus: end)
        found.next = end
        return found
    }

    /// Whether number and noun agree: "one lamp", "two lamps", "one series".
    private func isCounting(_ noun: CountedNoun) -> Bool {
        part.isSingular ? !noun.isPlural || noun.isInvariable || !isOne : noun.isPlural
    }

    private var isOne: Bool {
        part.numeral.tokens.count == 1 && part.upper == nil && part.value == 1
            && tokens.key[part.numeral.tokens.lowerBound] == .one
    }

    /// Whether "one" is a number here: before its noun, not a pronoun, not "one day".
    private func isCountingOne(_ isCounting: Bool) -> Bool {
        let token = part.numeral.tokens.lowerBound
        if token > parser.sentence.lowerBound,
            AssemblyWords.beforeOne.contains(tokens.key[token - 1]),
            // "less than one percent"
            part.unit?.dimension != .percent || tokens.key[token - 1] != .than
        {
            return false
        }
        guard token + 1 < limit else { return false }
        if isLastOfSeveral(token) { return true }
        // "217 seats, one short of a majority"
        if tokens.key[token + 1] == AssemblyWords.short, token + 2 < limit,
            tokens.key[token + 2] == .of
        {
            return true
        }
        guard part.unit != nil || isCounting else { return false }
        return !AssemblyWords.afterOne.contains(tokens.key[token + 1])
    }

    /// "Two died and ⟨one⟩ swam off", "five of boredom and ⟨one⟩ of the carpet": the last of a list of numbers, with a past or a
    /// phrase behind it as the number before has; "12 died, and one of them" is somebody.
    private func isLastOfSeveral(_ token: Int) -> Bool {
        let tags = parser.reading.tags
        guard token - 3 >= parser.sentence.lowerBound, tags[token - 1] == .conjunction,
            let earlier = (max(parser.sentence.lowerBound, token - 12)..<token - 2).last(where: {
                tags[$0] == .number
            })
        else { return false }
        return tags[earlier + 1] == .verbPast && tags[token + 1] == .verbPast
            || tokens.key[earlier + 1] == .of && tokens.key[token + 1] == .of
    }

    // MARK: Fractions and ratios

    /// "half of the grants", "nearly half the money", "two-thirds of voters", "by a third".
    private func fraction() -> FoundQuantity? {
        let token = part.numeral.tokens.lowerBound
        if tokens.key[token] == .half, !isShare { return nil }
        // "The past decade and a half".
        if part.start > parser.sentence.lowerBound + 1,
            tokens.key[part.start - 1] == .and,
            AssemblyWords.halved.contains(tokens.key[part.start - 2])
        {
            return nil
        }
        guard !isNamed, !parser.labels.contains(part.numeral, hasUnit: true, isCounting: true)
        else {
            return nil
        }
        let end = part.end
        // "fell by a third ⟨last year⟩": when, not what it is a third of.
        if end + 1 < limit, FractionWords.opensPeriod(end, tokens) {
            return make(quantity(.ratio, nil), to: end, focus: end)
        }
        if let of = parser.nouns.ofPhrase(at: end, isPart: true) {
            return make(quantity(.ratio, reading.text(end + 1..<of)), to: end, focus: of)
        }
        if let noun = parser.nouns.definiteNoun(at: end) {
            return make(quantity(.ratio, reading.text(end..<noun)), to: end, focus: noun)
        }
        // "A two-thirds majority".
        if part.numeral.tokens.count > 1, end < limit, tokens.gap[end] == .space,
            let noun = parser.nouns.noun(
                at: end,
                isSingular: true,
                sentenceStart: parser.sentence.lowerBound
            )
        {
            return make(
                quantity(.ratio, reading.text(noun.tokens)),
                to: end,
                focus: noun.tokens.upperBound
            )
        }
        return make(quantity(.ratio, nil), to: end, focus: end)
    }

    /// "The Fourth of July", "one third party".
    private var isNamed: Bool {
        let last = part.numeral.tokens.upperBound - 1
        if tokens.shape[last].contains(.capitalised), last > parser.sentence.lowerBound + 1,
            !tokens.shape[last].contains(.allCapitals)
        {
            return true
        }
        return part.end < limit && tokens.gap[part.end] == .space
            && AssemblyWords.afterThird.contains(tokens.key[part.end])
    }

    /// Whether "half" is a share, not the second half, a half-brother or half past.
    private var isShare: Bool {
        let token = part.numeral.tokens.lowerBound
        if token > parser.sentence.lowerBound {
            let before = tokens.key[token - 1]
            if NumberWords.ordinals[before] != nil || AssemblyWords.beforeHalf.contains(before) {
                return false
            }
            // "Their attacking half", "the left-half": a part of a field or a player.
            let tag = reading.tags[token - 1]
            let isModified =
                tag == .noun || tag == .adjective || tag == .verbGerund
                || tokens.key[token - 1] == .hyphen
            if isModified, part.end >= limit || tokens.key[part.end] != .of {
                return false
            }
        }
        guard part.end < limit else { return true }
        let isJoined =
            tokens.gap[part.end] == .none && tokens.kind[part.end] == .punctuation
            && QuantityWords.dashes.contains(tokens.key[part.end])
        return !isJoined && !AssemblyWords.afterHalf.contains(tokens.key[part.end])
    }

    /// The quantity of a proportion, with the noun that follows it.
    func ratio() -> FoundQuantity? {
        guard !parser.labels.contains(part.numeral, hasUnit: true, isCounting: true) else {
            return nil
        }
        let noun = parser.nouns.noun(
            at: part.end,
            isSingular: false,
            sentenceStart: parser.sentence.lowerBound
        )
        let unit = noun.map { reading.text($0.tokens) }
        return bounded(
            make(quantity(.ratio, unit), to: part.end, focus: noun?.tokens.upperBound ?? part.end)
        )
    }

    /// The quantity of a score or vote, with its noun ("2-to-1 vote").
    func score(hasNoun: Bool) -> FoundQuantity? {
        guard !parser.labels.contains(part.numeral, hasUnit: true, isCounting: true) else {
            return nil
        }
        let unit = hasNoun ? reading.text(part.end) : nil
        let focus = hasNoun ? part.end + 1 : part.end
        return make(quantity(.ratio, unit), to: part.end, focus: focus)
    }
}

private enum AssemblyWords {
    static let fold = WordKey("fold")
    static let past = WordSet("past passed pass passing beyond crossed crossing surpassed topped")
    static let notCounted = WordSet(
        "on by in for at to and off some ish a up down time-out plus something somethings strong odd"
    )
    static let adjectives = WordSet("dimensional sided handed legged winged lettered faced figure")
    static let short = WordKey("short")
    static let beforeOne = WordSet("no any every each some which that this another number day than")
    static let afterOne = WordSet(
        "day morning evening night time point thing way another hand side reason example sort kind - of"
    )
    static let halved = WordSet("hour day week month year decade century mile")
    static let beforeHalf = WordSet(
        "last latter other better final opening front back past top bottom in"
    )
    static let afterHalf = WordSet(
        "past time brother sister hour century-old way staff mast back backs"
    )
    static let afterThird = WordSet("party parties person world")
}
