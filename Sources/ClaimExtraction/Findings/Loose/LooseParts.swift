/// Finds parts that stand behind their total between marks and nearly come to it: "The plane was carrying 92 people — six crew and 84
/// passengers — when it left the runway".
struct LooseParts: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 3, kinds: FigureKinds(.count, .money), cues: LoosePartWords.leads)
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            // "51 in the first and 47 in the second"
            let items = figures.figures(ofSentence: sentence).filter { $0.dimension != .ordinal }
            for index in items.indices.dropLast(2) {
                let parts = parts(behind: index, of: items, reading)
                // A part of something before it has no parts of its own.
                guard parts.count >= 2, !isMember(items[index], of: parts, figures, reading),
                    !items[..<index].contains(where: {
                        $0.isAlike(items[index]) && ($0.plain ?? 0) > (items[index].plain ?? 0)
                    }),
                    let finding = finding(items[index], parts, reading)
                else { continue }
                findings.append(finding)
                break
            }
        }
    }

    /// The figures of a list that begins behind a mark right after the total.
    private func parts(behind index: Int, of items: [Figure], _ reading: Reading) -> [Figure] {
        let (whole, first) = (items[index], items[index + 1])
        let lead = whole.gap(to: first)
        // "20 bodies had been found, eleven women and nine men"
        let isFar =
            lead.count > 4 || lead.dropLast().contains { reading.tag($0).isVerb }
        guard (1...9).contains(lead.count), let mark = lead.last,
            LoosePartWords.leads.contains(reading.word(mark)), reading.word(mark) != .or,
            lead.dropLast().allSatisfy({ !reading.isMark($0) }),
            !isFar || first.quantity.unit != nil
        else { return [] }
        var parts = [first]
        for next in items[(index + 2)...] {
            let between = parts[parts.count - 1].gap(to: next)
            guard between.count <= 10, let joint = between.last,
                between.dropLast().allSatisfy({ !reading.isMark($0) }),
                !isFar || next.quantity.unit != nil,
                ClosedWords.listJoints.contains(reading.word(joint)),
                between.allSatisfy({ !reading.tag($0).isFiniteVerb })
            else { break }
            parts.append(next)
        }
        return parts
    }

    /// Whether the first figure is one of the list itself, of which the sum is told elsewhere: "to build 106 homes … to put up 54 houses,
    /// 28 townhouses and 24 apartments".
    private func isMember(
        _ first: Figure,
        of others: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Bool {
        let sum = others.reduce(first.exact ?? 0) { $0 + ($1.exact ?? 0) }
        return reading.word(first.nounEnd) == .comma
            && figures.figures(aroundSentence: first.sentence).contains { $0.exact == sum }
    }

    /// "14 sopranos, nine altos, six basses and him": one more of the list without a number.
    private func goesOn(behind last: Figure, _ reading: Reading) -> Bool {
        let next = last.nounEnd
        // "25 fiddlers, four cooks, the mayor and his aunt"
        if reading.word(next) == .comma, reading.word(next + 1) == .the,
            reading.tag(next + 2) == .noun, reading.word(next + 3) == .and
        {
            return true
        }
        return next + 1 < reading.tokens.count && reading.word(next) == .and
            && (reading.tag(next + 1).isNoun || reading.tag(next + 1) == .pronoun
                // "44 passengers, two guides and the driver"
                || ClosedWords.definite.contains(reading.word(next + 1))
                    && reading.tag(next + 2).isNoun)
    }

    /// "Fourteen teachers, nine aides and six cooks will go": three of one list, since no mark parts it from its verb.
    private func isSubject(_ first: Figure, _ last: Figure, _ reading: Reading) -> Bool {
        let next = last.nounEnd
        return first.start == reading.sentences[first.sentence].start
            && (reading.tag(next) == .modal || reading.tag(next).isFiniteVerb)
    }

    /// "keeps 40 goats, 22 sheep and 17 pigs": the first of a list of three, since only a comma leads to the second and nothing says that
    /// all are of one kind.
    private func isFirst(_ whole: Figure, of parts: [Figure], _ reading: Reading) -> Bool {
        guard let second = parts.first, reading.word(whole.nounEnd) == .comma,
            second.start == whole.nounEnd + 1
        else { return false }
        // "92 people, six crew and 84 passengers"
        let isOfAny = whole.counts(PersonNouns.anybody)
        return !parts.contains { part in
            part.quantity.unit == nil || part.isOfSameUnit(whole)
                || isOfAny && part.counts(PersonNouns.all)
        }
    }

    private func finding(_ whole: Figure, _ parts: [Figure], _ reading: Reading) -> Finding? {
        guard let total = whole.exact, whole.quantity.unit != nil, let first = parts.first,
            // "$2.8 million by freezing hiring, $1.9 million by putting off a purchase"
            whole.nounEnd + 1 == first.start
                || reading.word(whole.nounEnd) != reading.word(first.nounEnd)
                || reading.tag(whole.nounEnd) != .preposition,
            parts.allSatisfy({ $0.dimension == whole.dimension }),
            // Either each has a noun, or none needs one: "94 fans to the match, 51 in the first and 47 in the second".
            [0, 1, parts.count].contains(parts.count { $0.quantity.unit == nil }),
            let last = parts.last, !goesOn(behind: last, reading),
            !isSubject(whole, last, reading), !isFirst(whole, of: parts, reading)
        else { return nil }
        let sum = parts.exactSum
        // "three sergeants, two corporals and a cook"
        let end = min(reading.tokens.count, (parts.last?.nounEnd ?? 0) + 8)
        let singles = (whole.nounEnd..<max(whole.nounEnd, end)).count {
            // "a few of whom"
            ClosedWords.indefiniteOrAnother.contains(reading.word($0))
                && !reading.tag($0 + 1).isAdjective
        }
        // "22 rose, seven fell and one was unchanged"
        let ones = SumWords.singles(in: whole.nounEnd..<max(whole.nounEnd, end), reading)
        // What comes nowhere near the total is no list of its parts.
        guard total >= 10, sum > 0.85 * total, sum < 1.15 * total, singles == 0, ones.isEmpty
        else { return nil }
        return WorkedSum.missedTotal(whole, parts, reading)
    }
}

private enum LoosePartWords {
    /// What opens a list of parts.
    static let leads = ClosedWords.apposing.union(WordSet("- :"))
}
