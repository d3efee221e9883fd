/// One claim for each number of people, things, money, per cent or any measure.
struct CountClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        let reading = voices.reading
        for (index, mention) in reading.mentions(of: .quantity) {
            guard case .quantity(let quantity) = mention.detail, quantity.dimension != .ordinal,
                // "five acres (two hectares)" counts once, and "a mile" nothing.
                !quantity.isConversion, !quantity.isArticle,
                !isOfLaw(mention, in: reading),
                !reading.has(.citation, at: mention.tokens.lowerBound),
                voices.asserts(mention.tokens.lowerBound),
                !isCouple(mention, quantity, in: reading),
                !isPointer(mention, in: reading),
                !isEmergencyNumber(mention, in: reading), !isOfFigures(mention, in: reading),
                let focus = focus(of: mention, quantity, in: reading)
            else { continue }
            drafts.append(
                ClaimDraft(
                    kind: .count,
                    focus: focus,
                    mention: index,
                    attribution: voices.attribution(over: focus)
                )
            )
        }
    }

    /// The words of a number with its noun; nil for one that only goes on with another: "four hours and ⟨11 minutes⟩".
    private func focus(of mention: Mention, _ quantity: Quantity, in reading: Reading) -> Range<
        Int
    >? {
        let own = quantity.focus.isEmpty ? mention.tokens : quantity.focus
        guard quantity.dimension == .duration, let length = length(over: mention, in: reading)
        else { return withNumberedWhole(withWhole(own, quantity, in: reading), in: reading) }
        let first = mention.tokens.lowerBound
        if hasLength(in: length.lowerBound..<max(first, length.lowerBound), reading) { return nil }
        let end = mention.tokens.upperBound
        return hasLength(in: end..<max(end, length.upperBound), reading)
            ? own.lowerBound..<max(own.upperBound, length.upperBound) : own
    }

    /// The length of time that holds a number, which may have several: "four hours and 11 minutes".
    private func length(over mention: Mention, in reading: Reading) -> Range<Int>? {
        guard let index = reading.mention(.time, covering: mention.tokens.lowerBound),
            case .time(let time) = reading.mentions[index].detail, time.timexType == .duration
        else { return nil }
        return reading.mentions[index].tokens
    }

    private func hasLength(in range: Range<Int>, _ reading: Reading) -> Bool {
        range.contains {
            guard let index = reading.mention(.quantity, covering: $0),
                case .quantity(let quantity) = reading.mentions[index].detail
            else { return false }
            return quantity.dimension == .duration
        }
    }

    /// "33% of the city⟨'s 125,000 voters⟩": the whole with its own number, which is counted besides.
    private func withNumberedWhole(_ focus: Range<Int>, in reading: Reading) -> Range<Int> {
        let owner = focus.upperBound
        guard owner + 1 < reading.tokens.count, reading.tag(owner) == .possessive,
            focus.contains(where: { reading.tokens.key[$0] == .of }),
            let index = reading.mention(.quantity, covering: owner + 1),
            case .quantity(let whole) = reading.mentions[index].detail
        else { return focus }
        return focus.lowerBound..<max(whole.focus.upperBound, owner + 2)
    }

    /// "four ⟨of the country's 61 ferries⟩", "nine ⟨of them⟩": a number without a noun of its own counts part of what follows,
    /// which is counted besides.
    private func withWhole(_ focus: Range<Int>, _ quantity: Quantity, in reading: Reading)
        -> Range<Int>
    {
        let of = focus.upperBound
        guard quantity.dimension == .count, quantity.unit == nil, of + 1 < reading.tokens.count,
            reading.tokens.key[of] == .of, reading.tokens.gap[of] <= .line,
            reading.sentence(of: focus.lowerBound) == reading.sentence(of: of + 1)
        else { return focus }
        if PointerWords.groups.contains(reading.tokens.key[of + 1]),
            reading.nounPhrase(startingAt: of + 1).map({ $0.count == 1 }) ?? true
        {
            return focus.lowerBound..<of + 2
        }
        guard let whole = reading.nounPhrase(startingAt: of + 1), whole.count <= 8 else {
            return focus
        }
        return focus.lowerBound..<whole.upperBound
    }

    /// "Title 9", "the 287(g) program": a number inside a law's name; "200 bills" counts them.
    private func isOfLaw(_ mention: Mention, in reading: Reading) -> Bool {
        reading.isInNameOfLaw(mention.tokens.lowerBound)
    }

    /// "a couple of mistakes" are some; "a couple of million" have a number.
    private func isCouple(_ mention: Mention, _ quantity: Quantity, in reading: Reading) -> Bool {
        quantity.value == 2
            && mention.tokens.contains { reading.tokens.key[$0] == .couple }
    }

    /// "911 calls": where they went, not how many.
    private func isEmergencyNumber(_ mention: Mention, in reading: Reading) -> Bool {
        let number = mention.tokens.lowerBound
        return number + 1 < reading.tokens.count
            && PointerWords.emergencies.contains(reading.tokens.key[number])
            && PointerWords.callers.contains(reading.tokens.key[number + 1])
    }

    /// "a bill of six figures": how long a sum is written.
    private func isOfFigures(_ mention: Mention, in reading: Reading) -> Bool {
        let figures = mention.tokens.upperBound
        return figures + 1 < reading.tokens.count && mention.tokens.lowerBound > 0
            && reading.tokens.kind[figures + 1] == .punctuation
            && reading.tokens.key[figures] == PointerWords.figures
            && reading.tokens.kind[figures - 1] == .word
            && reading.tag(mention.tokens.lowerBound - 1) == .preposition
    }

    /// "between the two", "of the three,": a number without its noun that only points back.
    private func isPointer(_ mention: Mention, in reading: Reading) -> Bool {
        let number = mention.tokens.lowerBound
        guard mention.tokens.count == 1, number > 1, number + 1 < reading.tokens.count,
            reading.tokens.kind[number] == .word,
            PointerWords.articles.contains(reading.tokens.key[number - 1]),
            reading.tag(number - 2) == .preposition
        else { return false }
        let next = reading.tag(number + 1)
        return next == .punctuation || next.isFiniteVerb || next == .modal
    }
}

private enum PointerWords {
    static let articles = WordSet("the these those")
    /// Whom a part is of, without a noun.
    static let groups = WordSet("them us those these whom which you")
    static let figures = WordKey("figures")
    static let emergencies = WordSet("911 999 112 000")
    static let callers = WordSet(
        "call calls caller callers dispatcher dispatchers operator operators center system service"
    )
}
