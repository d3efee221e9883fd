/// Finds a person whose initials come back changed.
///
/// "Judge R. M. Holloway" and "Judge P. M. Holloway", "John F. Tully" and "John E. Tully". Silent where one initial is all there is
/// to tell two people by, unless both have the same title, and about families.
struct ChangedInitials: ConsistencyCheck {
    /// More people of one surname are a family.
    private static let mostNamesakes = 6

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var bySurname: [WordKey: [InitialledName]] = [:]
        for (_, mention) in reading.mentions(of: .person) {
            guard case .person(let person) = mention.detail,
                let name = InitialledName(person, mention.tokens, reading),
                case let surname = reading.word(name.surname),
                bySurname[surname, default: []].count < ChangedInitials.mostNamesakes
            else { continue }
            let known = bySurname[surname, default: []]
            bySurname[surname, default: []].append(name)
            guard !known.contains(where: { $0.parts == name.parts }),
                let other = known.first(where: { areOne($0, name, reading) })
            else { continue }
            findings.append(.twoSpellings(other.tokens, name.tokens, reading))
        }
    }

    private func areOne(
        _ first: InitialledName,
        _ second: InitialledName,
        _ reading: Reading
    ) -> Bool {
        guard first.sentence != second.sentence, first.parts.count == second.parts.count,
            first.title == second.title,
            ![first, second].contains(where: {
                GivenNameWords.tellsFamily($0.tokens, $0.sentence, reading)
            })
        else { return false }
        let changed = zip(first.parts, second.parts).filter { $0.0 != $0.1 }
        // "R. M." and "M. R."
        let isReordered =
            changed.count == 2 && changed[0].0 == changed[1].1 && changed[0].1 == changed[1].0
        guard changed.count == 1 || isReordered,
            changed.allSatisfy({ $0.0.isInitial && $0.1.isInitial })
        else { return false }
        return first.parts.count > 1 || first.title != nil
    }
}

/// A name with an initial among its parts.
private struct InitialledName {
    /// A first name or an initial.
    enum Part: Equatable {
        case initial(UInt8)
        case name(WordKey)

        var isInitial: Bool { if case .initial = self { true } else { false } }
    }

    let tokens: Range<Int>
    let parts: [Part]
    let surname: Int
    let title: WordKey?
    let sentence: Int

    init?(_ person: Person, _ mention: Range<Int>, _ reading: Reading) {
        let name = person.nameTokens.isEmpty ? mention : person.nameTokens
        guard (2...4).contains(name.count), let last = name.last,
            let sentence = reading.sentence(of: last),
            !NameWords.suffixes.contains(reading.word(last))
        else { return nil }
        parts = name.dropLast().map {
            // "W." and "W" are one.
            reading.tokens.shape[$0].contains(.initial)
                ? .initial(reading.letters($0).first ?? 0) : .name(reading.word($0))
        }
        guard parts.contains(where: \.isInitial) else { return nil }
        tokens = name
        surname = last
        self.sentence = sentence
        let before = name.lowerBound - 1
        title =
            before >= 0 && SpellingWords.titles.contains(reading.word(before))
            ? reading.word(before) : nil
    }
}
