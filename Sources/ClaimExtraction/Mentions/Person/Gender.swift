internal import ExtractionData

/// Whether "he" or "she" stands for somebody, where a given name, a title or a role tells it.
enum Gender: Equatable {
    case female, male

    /// The gender that a personal pronoun in the singular asks for; nil for other words.
    init?(pronoun: WordKey) {
        if Gender.he.contains(pronoun) {
            self = .male
        } else if Gender.she.contains(pronoun) {
            self = .female
        } else {
            return nil
        }
    }

    /// The gender of a person named at these tokens: by the title before the name, the role, or the given name.
    init?(of person: Person, at name: Range<Int>, in reading: Reading) {
        let before = name.lowerBound - 1
        if before >= 0, let gender = Gender.ofRoles[reading.tokens.key[before]] {
            self = gender
            return
        }
        let role = person.role.map(WordKey.words) ?? []
        for word in role.reversed() {
            // "his wife": the role's own words, not those who own it.
            if let gender = Gender.ofRoles[word] {
                self = gender
                return
            }
        }
        let words = WordKey.words(of: person.name)
        guard words.count > 1, let gender = Gender.ofGivenNames[words[0]] else { return nil }
        self = gender
    }

    private static let he = WordSet("he him his")
    private static let she = WordSet("she her hers")

    private static let ofRoles: WordTable<Gender> = WordTable(
        words(
            """
            mr mr. sir lord king prince duke earl baron son husband father brother uncle nephew grandfather grandson
            stepfather stepson widower boyfriend fiance spokesman congressman councilman assemblyman alderman chairman
            businessman policeman fisherman actor waiter fr. monk monsignor
            """,
            are: .male
        )
            + words(
                """
                mrs mrs. ms ms. miss lady dame queen princess duchess baroness daughter wife mother sister aunt niece
                grandmother granddaughter stepmother stepdaughter widow girlfriend fiancee spokeswoman congresswoman
                councilwoman assemblywoman alderwoman chairwoman businesswoman policewoman actress waitress nun
                """,
                are: .female
            )
    )

    private static func words(_ words: String, are gender: Gender) -> [(WordKey, Gender)] {
        words.tableWords.map { (WordKey($0), gender) }
    }

    /// The second column of the table of given names.
    private static let ofGivenNames: WordTable<Gender> = {
        let table = stet_given_names()
        let bytes = UnsafeBufferPointer(start: table.bytes, count: table.count)
        let names = bytes.split(separator: UInt8(ascii: "\n")).compactMap {
            line -> (WordKey, Gender)? in
            let columns = line.split(separator: UInt8(ascii: "\t"))
            guard line.first != UInt8(ascii: "#"), columns.count == 2 else { return nil }
            let name = WordKey(utf8: UnsafeBufferPointer(rebasing: columns[0]))
            return (name, columns[1].first == UInt8(ascii: "f") ? .female : .male)
        }
        return WordTable(names)
    }()
}
