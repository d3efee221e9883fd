internal import ClaimExtraction
internal import Foundation

/// A word so that spellings that mean the same compare as equal.
enum PlainWord {
    /// In lower case without accents, with straight apostrophes; letters that English papers write with others
    /// ("Sigurðsson", "Łódź") are written so.
    static func of(_ word: String) -> String {
        let lower = word.utf8.allSatisfy { $0 < 0x80 } ? word.lowercased() : folded(word)
        return lower
    }

    private static func folded(_ word: String) -> String {
        word.replacing("’", with: "'")
            .folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .reduce(into: "") { $0 += letters[$1] ?? String($1) }
    }

    /// What has no accent to lose.
    private static let letters: [Character: String] = [
        "ð": "d", "đ": "d", "þ": "th", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "ß": "ss",
        "ı": "i",
        "ħ": "h",
    ]
}

/// What the forms and near synonyms of a word share, to see whether two texts speak of the same thing.
enum WordStems {
    /// Nil for words that any text may have, and for figures.
    static func stem(_ plain: String) -> String? {
        let word = plain.hasSuffix("'s") ? String(plain.dropLast(2)) : plain
        guard word.utf8.count > 2, !common.contains(word), !(word.utf8.first.map(isDigit) ?? true)
        else { return nil }
        return root(word)
    }

    /// What any word shares with its forms and near synonyms.
    static func root(_ plain: String) -> String {
        let cut = stripped(plain)
        if let synonym = synonyms[cut] { return synonym }
        // "swam" and "swum" are forms of "swim".
        let base = Lemma.verb(plain, .noun)
        guard base != plain else { return cut }
        let stem = stripped(base)
        return synonyms[stem] ?? stem
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// The word without the endings of English inflection and derivation; crude, but the same for both texts.
    private static func stripped(_ word: String) -> String {
        var stem = Substring(word)
        if stem.hasSuffix("ies"), stem.utf8.count > 4 { return String(stem.dropLast(3)) + "y" }
        for ending in endings where stem.hasSuffix(ending) {
            guard stem.utf8.count - ending.utf8.count >= 3 else { continue }
            stem = stem.dropLast(ending.utf8.count)
            break
        }
        if stem.utf8.count > 3, stem.last == stem.dropLast().last { stem = stem.dropLast() }
        if stem.utf8.count > 3, stem.last == "e" { stem = stem.dropLast() }
        return String(stem)
    }

    /// The longest first.
    private static let endings = [
        "ations", "ation", "ments", "ings", "ment", "ures", "ants", "ors", "ers", "ing", "ure",
        "ant", "ions", "ion", "ed", "es", "or", "er", "al", "ly", "s",
    ]

    /// Words for the same thing in news and in records; a line is a set.
    private static let synonymLines = """
        people person resident inhabitant population citizen
        inmate detainee prisoner
        voter elector
        earn salary wage pay paid payment income
        drive drove driven driver
        win won winner winning
        lose lost loss
        fall fell fallen drop decline decrease down
        rise rose risen increase grew growth grow
        begin began begun start commencement
        build built builder construction
        sink sank sunk
        steal stole stolen theft
        spend spent spending expenditure
        lead led leader
        teach taught teacher
        meet met meeting
        lend lent loan
        owe owes owed owing debt
        shoot shot shooting
        crash collision accident
        fire blaze burn
        ship vessel boat
        doctor physician
        child children
        woman women female
        man men male
        employee worker staff job workforce
        pupil student schoolchildren
        home house household dwelling
        car vehicle automobile
        dead death die died dies dying killed fatality deceased
        born birth
        injured hurt wounded injury
        company firm business
        fine penalty
        cut reduce reduction
        jail prison imprisoned imprisonment
        approve grant authorise authorize
        close closure shut
        arrest custody
        cost price
        height tall high
        length long
        weight weigh
        buy bought purchase
        sell sold sale
        elected election
        wife husband spouse married
        flat apartment
        shop store
        film movie
        verdict judgment judgement ruling
        listed scheduled due
        photo photograph picture pic image snapshot
        video footage clip
        mother mom mum mummy mommy
        father dad daddy
        police cop policeman officer
        immigrant migrant
        undocumented unauthorized unauthorised illegal
        fake hoax bogus false
        photoshop alter manipulate doctored
        republican gop
        democrat democratic dem
        muslim islam islamic
        senator senate sen
        congressman congresswoman representative rep
        governor gov
        president potus presidential
        tweet twitter
        ban prohibit outlaw
        letter write wrote written
        disease illness sick ill
        bathroom restroom toilet
        vaccine jab inoculation
        america american usa
        visitor attendance attended
        """

    private static let synonyms: [String: String] = {
        var table: [String: String] = [:]
        for line in synonymLines.split(separator: "\n") {
            let stems = line.split(separator: " ").map { stripped(String($0)) }
            for stem in stems { table[stem] = stems.first }
        }
        return table
    }()

    /// Words that say nothing of what a text is about, and those of reporting.
    static let functionWords = Set(
        """
        the and for with from that this these those was were are been being have has had not but its his her their our \
        your they she him them who whom which what when where while will would could should may might must can \
        than then there here also into onto over under about after before between during since until upon per \
        each every all any some more most less least few many much other another such same own very just only \
        out off again against because through both nor too did does done doing said says say told tells tell
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    private static let common = functionWords.union(
        """
        according wrote write writes asked added called one two three four five six seven eight nine ten \
        eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion \
        trillion half third quarter nearly almost roughly approximately around exactly \
        year years month months week weeks day days hour hours percent cent mr mrs ms dr
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
    .union(CalendarNames.weekdays)
    // In small letters a march is none of them.
    .union(CalendarNames.months.filter { $0 != "march" })
}
