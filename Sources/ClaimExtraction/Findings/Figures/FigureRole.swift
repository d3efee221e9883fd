/// What a figure is in its sentence, where that is no number of things.
///
/// Every check takes its figures from one table, so what counts nothing is told there once: it has no value there, or is an age, and
/// no check takes it for a part, a factor or a result.
enum FigureRole {
    /// "⟨five⟩ for 48", "214 for ⟨six⟩": the wickets of a side or a bowler, beside the runs.
    case score
    /// "give or take 8,000", "a margin of error of 3.4 points": how far another may be off.
    case margin
    /// "He is 52 and", "who was 38 when", "brothers of 18 and 17": the years of a person, without a word for them.
    case age

    /// Nil where it is a number of things, of money or of a measure.
    init?(_ quantity: Quantity, _ tokens: Range<Int>, _ reading: Reading) {
        if FigureRole.isMargin(tokens, reading) {
            self = .margin
        } else if quantity.dimension != .count || quantity.unit != nil {
            return nil
        } else if quantity.value ?? 11 <= 10, FigureRole.isScore(tokens, reading) {
            self = .score
        } else if let value = quantity.value, value < 110, value == value.rounded(),
            FigureRole.isAge(tokens, reading)
        {
            self = .age
        } else {
            return nil
        }
    }

    /// The quantity as the checks get it.
    func applied(to quantity: Quantity) -> Quantity {
        var quantity = quantity
        switch self {
        case .score, .margin: quantity.value = nil
        case .age: (quantity.dimension, quantity.unit) = (.age, "years")
        }
        return quantity
    }

    /// "give or take 8,000", "plus or minus 3 points", "an error of 3 points either way".
    private static func isMargin(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
        let (start, end) = (tokens.lowerBound, tokens.upperBound)
        if reading.word(start) == FigureRoleWords.give
            || FigureRoleWords.minus.contains(reading.word(start - 1))
        {
            return true
        }
        if reading.word(end) == FigureRoleWords.either, reading.word(end + 1) == FigureRoleWords.way
        {
            return true
        }
        // "a margin of error of 3.4 points"
        return reading.word(start - 1) == .of && reading.word(start - 2) == FigureRoleWords.error
            && reading.word(start - 4) == FigureRoleWords.margin
    }

    /// "five for 48", "48 for five": two bare numbers with nothing but "for" between.
    private static func isScore(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
        let (start, end) = (tokens.lowerBound, tokens.upperBound)
        guard !reading.tag(end).isNoun else { return false }
        if reading.word(start - 1) == .for { return isBareNumber(start - 2, reading) }
        // "bought two for 40 pounds"
        return reading.word(end) == .for && isBareNumber(end + 1, reading)
            && !reading.tag(end + 2).isNoun
    }

    private static func isBareNumber(_ token: Int, _ reading: Reading) -> Bool {
        guard let index = reading.mention(.quantity, covering: token),
            case .quantity(let quantity) = reading.mentions[index].detail
        else { return false }
        return quantity.dimension == .count && quantity.unit == nil && quantity.upper == nil
    }

    /// "She is 52 and", "who was 38 when they began", "a winger of 18", "brothers of 18 and 17".
    private static func isAge(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
        let (lead, end) = (tokens.lowerBound - 1, tokens.upperBound)
        if FigureRoleWords.being.contains(reading.word(lead)) {
            let isClosed =
                reading.isMark(end) || FigureRoleWords.closing.contains(reading.word(end))
            return isClosed
                && (FigureRoleWords.persons.contains(reading.word(lead - 1))
                    || reading.tag(lead - 1).isProperNoun && reading.person(at: lead - 1) != nil)
        }
        // "brothers of 18 and ⟨17⟩"
        let of = reading.word(lead) == .and && isBareNumber(lead - 1, reading) ? lead - 2 : lead
        let noun = reading.word(of - 1)
        return reading.word(of) == .of && !reading.tag(end).isNoun
            && (FigureRoleWords.aged.contains(noun) || isSomebody(of - 1, reading))
    }

    /// "⟨a student nurse⟩ of 21": one person by what she does.
    private static func isSomebody(_ noun: Int, _ reading: Reading) -> Bool {
        guard RoleWords.endsRole(reading.word(noun)), reading.tag(noun) == .noun,
            let phrase = reading.nounPhrase(covering: noun)
        else { return false }
        return ClosedWords.indefinite.contains(reading.word(phrase.lowerBound))
    }
}

extension Figure {
    /// "open until two", "between eight and two": an hour of the day, which counts nothing.
    func isHour(_ reading: Reading) -> Bool {
        guard dimension == .count, quantity.unit == nil else { return false }
        let lead = reading.word(start - 1)
        if FigureRoleWords.untils.contains(lead) { return true }
        // A range goes up; the clock begins again behind twelve.
        if lead == FigureRoleWords.between, reading.word(end) == .and {
            return isEarlierHour(thanThatAt: end + 1, reading)
        }
        return lead == .and && isLaterHour(thanThatBefore: start - 1, reading)
    }

    /// Whether the number at a token is one of the clock and lower than this.
    private func isEarlierHour(thanThatAt token: Int, _ reading: Reading) -> Bool {
        guard let own = quantity.value, own <= 12,
            let other = Figure.bareValue(at: token, reading)
        else { return false }
        return other >= 1 && other < own
    }

    /// Whether "between" leads to the number before a token, which is one of the clock and higher than this.
    private func isLaterHour(thanThatBefore token: Int, _ reading: Reading) -> Bool {
        guard let own = quantity.value, own >= 1,
            reading.word(token - 2) == FigureRoleWords.between,
            let other = Figure.bareValue(at: token - 1, reading)
        else { return false }
        return other <= 12 && other > own
    }

    /// The value of a number without a unit that one token tells.
    private static func bareValue(at token: Int, _ reading: Reading) -> Double? {
        guard let index = reading.mention(.quantity, covering: token),
            reading.mentions[index].tokens.count == 1,
            case .quantity(let quantity) = reading.mentions[index].detail,
            quantity.dimension == .count, quantity.unit == nil, quantity.upper == nil
        else { return nil }
        return quantity.value
    }

    /// The share that it is of a number behind "in every": "three wells in every ten"; nil where it is none.
    func share(ofEvery whole: Figure, _ reading: Reading) -> Figure? {
        guard let part = exact, let all = whole.exact, part < all, dimension == .count,
            whole.dimension == .count, whole.quantity.unit == nil,
            case let between = gap(to: whole), (2...4).contains(between.count),
            ClosedWords.eachOrEvery.contains(reading.word(whole.start - 1)),
            FigureRoleWords.outOf.contains(reading.word(whole.start - 2)),
            between.allSatisfy({ !reading.isMark($0) })
        else { return nil }
        var quantity = quantity
        quantity.value = part / all
        quantity.dimension = .ratio
        return Figure(quantity, start..<whole.end, sentence, reading)
    }

    /// "a 30-year average", "the 12-inch pipe": how long or large something is, which says nothing of how many there are.
    func isSize(_ reading: Reading) -> Bool {
        guard let unit = quantity.unit, dimension != .money,
            reading.tag(end).isNoun || reading.tag(end) == .adjective
        else { return false }
        let text = reading.text(tokens)
        // "Ninety-six people" has its hyphen in the number.
        guard let hyphen = text.utf8.lastIndex(of: UInt8(ascii: "-")) else { return false }
        let noun = text[text.index(after: hyphen)...].lowercased()
        return !noun.isEmpty && (unit.hasPrefix(noun) || noun == "foot" && unit == "feet")
    }

    /// "had expected $571 million", "had asked for $18": what somebody thought or wished that it would be.
    ///
    /// What is needed is one with its parts: "needs 30 votes; 24 are safe, so six more must be found".
    func isForecast(_ reading: Reading) -> Bool { isLed(by: FigureRoleWords.forecasts, reading) }

    /// Whether one of the words leads to it, with no mark and no other figure between.
    private func isLed(by words: WordSet, _ reading: Reading) -> Bool {
        let lead = reading.words(4, before: self).reversed().prefix {
            !reading.isMark($0) && !reading.has(.quantity, at: $0)
        }
        return reading.has(words, in: lead)
    }

    /// "from ⟨110⟩ to 75": where a change begins that ends in the same sentence.
    func isChangeStart(_ reading: Reading) -> Bool {
        reading.word(start - 1) == .from
            && reading.sentences[sentence].tokens.behind(end, FigureRoleWords.reach).contains {
                reading.word($0) == .to && reading.begins(.quantity, at: $0 + 1)
            }
    }

    /// "from 110 to ⟨75⟩": where a change ends that begins in the same sentence.
    func isChangeEnd(_ reading: Reading) -> Bool {
        reading.word(start - 1) == .to
            && reading.words(FigureRoleWords.reach, before: self).contains {
                reading.word($0) == .from && reading.begins(.quantity, at: $0 + 1)
            }
    }

    /// "against 41,000 in 2023", "down from 310 a year ago": what was at another time.
    func isOfOtherTime(_ reading: Reading) -> Bool {
        let lead = ClosedWords.definite.contains(reading.word(start - 1)) ? start - 2 : start - 1
        // "brought the number lost in two days to 87"
        guard
            FigureRoleWords.comparing.contains(reading.word(lead))
                || FigureRoleWords.joining.contains(reading.word(lead))
                    && FigureRoleWords.compared.contains(reading.word(lead - 1))
        else { return false }
        let behind = reading.sentences[sentence].tokens.behind(nounEnd, 6)
            .prefix { !reading.isMark($0) && reading.word($0) != .and }
        return behind.contains {
            FigureRoleWords.earlier.contains(reading.word($0))
                || reading.word($0) == .in && reading.has(.time, at: $0 + 1)
        }
    }

    /// "where the average is four", "a national average of 40": what others have or do.
    func isElsewhere(_ reading: Reading) -> Bool {
        let lead = reading.words(8, before: self)
        return reading.has(ProductWords.averages, in: lead)
            && reading.has(FigureRoleWords.elsewhere, in: lead)
    }

    /// "has 68 and needs 61": what is still to come, and not there with the others.
    func isNeeded(_ reading: Reading) -> Bool {
        FigureRoleWords.needing.contains(reading.word(start - 1))
    }

    /// "spent £590,000, of which coal was ⟨£88,000⟩", "127 records, ⟨nine⟩ of which": a part of the figure before it.
    func isPart(of whole: Figure, _ reading: Reading) -> Bool {
        guard sentence == whole.sentence, whole.end <= start else { return false }
        if reading.isMark(start - 1), isOfThem(reading, FigureRoleWords.relatives) { return true }
        return reading.words(5, before: self).contains {
            $0 > whole.end && reading.word($0 - 1) == .of
                // "159 of whom are girls and 153 boys"
                && reading.isMark($0 - 2)
                && FigureRoleWords.relatives.contains(reading.word($0))
        }
    }

    /// "a fifth ⟨more⟩ than the average": by how much something differs, and no part of it.
    func isOfDifference(_ reading: Reading) -> Bool {
        GapWords.comparatives.contains(reading.word(end))
    }

    /// "11,400 more than the ⟨goal⟩": what a difference is from, where that is named and no figure.
    func standard(_ reading: Reading) -> WordKey? {
        let behind = reading.sentences[sentence].tokens.behind(nounEnd, 4)
        guard let than = behind.first(where: { reading.word($0) == .than }),
            ClosedWords.nounOpeners.contains(reading.word(than + 1)),
            FigureRoleWords.standards.contains(reading.word(than + 2))
        else { return nil }
        return reading.word(than + 2)
    }

    /// Whether the words around a figure make it such a standard: "a goal of 400", "set out to collect 50,000".
    func isStandard(_ standard: WordKey, _ reading: Reading) -> Bool {
        let lead = reading.words(6, before: self)
        let near = reading.sentences[sentence].tokens.behind(nounEnd, 4)
        return isLed(by: FigureRoleWords.goals, reading) || reading.has(standard, in: lead)
            || reading.has(standard, in: near)
            || lead.contains {
                reading.word($0) == FigureRoleWords.set
                    && reading.word($0 + 1) == FigureRoleWords.out
            }
    }

    /// "a house worth $200,000": what one thing would bring, which nobody pays by the year.
    func isWorth(_ reading: Reading) -> Bool {
        let word = reading.word(start - 1) == FigureRoleWords.at ? start - 2 : start - 1
        return FigureRoleWords.worth.contains(reading.word(word))
            && FigureRoleWords.property.contains(reading.word(word - 1))
    }
}

private enum FigureRoleWords {
    /// How many words there may be from one end of a change to the other.
    static let reach = 25
    static let untils = WordSet("until till")
    static let between = WordKey("between")
    static let give = WordKey("give")
    static let either = WordKey("either")
    static let way = WordKey("way")
    static let error = WordKey("error")
    static let margin = WordKey("margin")
    static let outOf = WordSet("in of")
    static let relatives = WordSet("which whom")
    static let set = WordKey("set")
    static let out = WordKey("out")
    static let at = WordKey("at")
    static let minus = WordSet("minus \u{B1}")
    static let being = WordSet("is was turned turns")
    static let persons = WordSet("he she who")
    static let closing = WordSet("and when but at on or with")
    static let aged = WordSet(
        """
        man woman boy girl men women boys girls brothers sisters sons daughters twins son daughter brother sister player
        striker winger keeper rider driver teenager child children
        """
    )
    static let goals = forecasts.union(WordSet("target goal needs needed budgeted aimed aims"))
    static let forecasts = WordSet(
        "expected expects expect forecast predicted projected hoped hopes asked demanded sought"
    )
    static let needing = WordSet("needs need needed needing")
    static let comparing = WordSet("against than")
    static let joining = WordSet("from with to")
    static let compared = WordSet("up down compared")
    static let earlier = WordSet("ago earlier before previous last")
    static let elsewhere = WordSet(
        "where elsewhere national nationwide statewide usual normal global international league industry seasonal"
    )
    static let standards = WordSet(
        "goal target average forecast estimate budget limit quota record norm minimum maximum plan"
    )
    static let worth = WordSet("worth valued assessed appraised insured")
    static let property = WordSet(
        "house home flat apartment property farm building estate condo condominium cottage villa car land plot shop"
    )
}
