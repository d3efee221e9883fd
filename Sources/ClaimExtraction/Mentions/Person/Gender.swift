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

    /// The gender that a common noun tells: "spokeswoman", "father"; nil for "judge".
    init?(noun: WordKey) {
        guard let gender = Gender.ofRoles[noun] ?? Gender.ofNouns[noun] else { return nil }
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

    /// Nouns that stand before no name.
    private static let ofNouns: WordTable<Gender> = WordTable(
        words("man boy gentleman lad dad foreman gunman salesman craftsman", are: .male)
            + words("woman girl mum mom forewoman saleswoman landlady hostess", are: .female)
    )

    private static func words(_ words: String, are gender: Gender) -> [(WordKey, Gender)] {
        words.tableWords.map { (WordKey($0), gender) }
    }

    /// The second column of the tables of given names.
    private static let ofGivenNames = WordTable(
        genders(in: stet_given_names()) + genders(in: stet_further_given_names())
    )

    private static func genders(in table: StetData) -> [(WordKey, Gender)] {
        let bytes = UnsafeBufferPointer(start: table.bytes, count: table.count)
        var names: [(WordKey, Gender)] = []
        var start = 0
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "\n") {
                start = index + 1
            } else if bytes[index] == UInt8(ascii: "\t"), index + 1 < bytes.count {
                let name = WordKey(utf8: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                names.append((name, bytes[index + 1] == UInt8(ascii: "f") ? .female : .male))
            }
        }
        return names
    }
}
