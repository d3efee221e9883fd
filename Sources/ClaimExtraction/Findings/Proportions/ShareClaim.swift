/// A share with the group that it is of: "most of the town's 60 shops", "one in ten pupils", "almost two thirds of sales".
struct ShareClaim {
    let share: Figure
    /// The last word of the group: its noun, or a pronoun for what was told before.
    let noun: Int
    /// The noun, "pages" of "pages of notes".
    let name: WordKey
    /// The number of the group, where it stands among its words.
    let counted: Figure?
    /// The token behind the group.
    let end: Int

    /// How many words a group may have.
    private static let longestGroup = 8

    init?(_ share: Figure, _ figures: some Collection<Figure>, _ reading: Reading) {
        guard share.share != nil else { return nil }
        let sentence = reading.sentences[share.sentence].tokens
        let start = share.end
        self.share = share
        guard start < sentence.upperBound, reading.word(start) == .of else {
            // "one in ten pupils"
            guard share.nounEnd > start, share.dimension == .ratio else { return nil }
            (noun, end, counted) = (share.nounEnd - 1, share.nounEnd, nil)
            name = reading.word(noun)
            return
        }
        let limit = min(sentence.upperBound, start + 1 + ShareClaim.longestGroup)
        let number = figures.first { $0.start > start && $0.start < limit }
        var last: Int?
        var place = start + 1
        while place < limit {
            if LinkWords.pronouns.contains(reading.word(place)), place == start + 1 {
                last = place
                place += 1
                break
            }
            let tag = reading.tag(place)
            let isWord = !reading.isMark(place)
            guard isWord, !tag.isFiniteVerb, tag != .preposition || last == nil else { break }
            if tag.isNoun { last = place }
            place += 1
        }
        guard let last else { return nil }
        counted = number.flatMap { $0.start <= last ? $0 : nil }
        noun = counted.map { $0.nounEnd > $0.end ? $0.nounEnd - 1 : last } ?? last
        name = counted?.quantity.unit.map(Figure.head(of:)) ?? reading.word(noun)
        end = max(noun + 1, counted?.nounEnd ?? 0)
    }

    /// Whether it is of "them" or "it" and not of a noun.
    func isOfPronoun(_ reading: Reading) -> Bool {
        LinkWords.pronouns.contains(reading.word(noun))
    }

    // MARK: The whole

    /// What the group may number, told in the claim or before it; the likeliest is last.
    func wholes(_ figures: FigureTable, _ reading: Reading) -> [Figure] {
        if let counted { return [counted] }
        let before = (0...share.sentence).reversed().prefix(ShareClaim.reach).reversed().flatMap {
            figures.figures(ofSentence: $0)
        }.filter { $0.start < share.start && $0.plain != nil }
        guard !isOfPronoun(reading) else {
            return before.filter { $0.sentence >= share.sentence - 1 }.suffix(1)
        }
        guard isOfAll(reading) else { return [] }
        let isStaff = ClaimWords.staff.contains(name)
        return before.filter { figure in
            if figure.dimension == .count, let unit = figure.quantity.unit {
                let head = Figure.head(of: unit)
                return head == name
                    || isStaff && (ClaimWords.staff.contains(head) || isEmployed(figure, reading))
            }
            return figure.dimension == .money && figure.isAmount(of: name, among: before, reading)
        }
    }

    private static let reach = 12

    /// Whether no words make the group another than was told: "last year's revenue", "its staff in Wales", "junior members".
    private func isOfAll(_ reading: Reading) -> Bool {
        let words = share.end..<noun
        let isPlain = words.allSatisfy {
            !reading.tag($0).isAdjective && !reading.has(.time, at: $0)
                && !ClaimWords.others.contains(reading.word($0))
        }
        return isPlain && (end >= reading.tokens.count || reading.tag(end) != .preposition)
    }

    /// "employs 3,900 people".
    private func isEmployed(_ figure: Figure, _ reading: Reading) -> Bool {
        reading.has(ClaimWords.employing, in: reading.words(3, before: figure))
    }
}

enum ClaimWords {
    static let staff = WordSet("staff workforce employees workers jobs")
    static let employing = WordSet("employs employ employed employing")
    static let others = WordSet("last next previous earlier other second another")
}

extension ShareClaim {
    /// Whether a part of a whole is the share that is claimed.
    func agrees(with part: Figure, of whole: Figure, _ reading: Reading) -> Bool {
        guard let value = part.plain, let total = whole.plain else { return true }
        return WorkedSum.agree(
            value / total,
            with: share,
            isNearly: share.isNearly(reading),
            slack: min((part.slack + whole.slack * value / total) / total, 0.1)
        )
    }
}
