/// Items of one kind, parted by commas and a last "and".
///
/// "the Drava, the Mur and the Sava", "1931, 1954 and 1977", "three rings, a clock and a radio".
struct ItemList: Placed {
    private enum Kind { case name, time, thing }
    private typealias Item = (kind: Kind, tokens: Range<Int>, number: Double)

    /// How many items at most are read.
    private static let longest = 14

    /// How many things there are: items without a number are one each.
    private(set) var number = 0.0
    /// How many items are named.
    private(set) var count = 0
    /// How many items have a number of their own.
    private(set) var numbered = 0
    /// The nouns that are counted or named last.
    private(set) var heads: [WordKey] = []
    let tokens: Range<Int>
    /// Whether it lists dates, not things.
    private(set) var isOfTimes = false

    /// Which items a list may have.
    struct Style: OptionSet {
        let rawValue: Int
        /// "a clock", "the skipper", "his two sons".
        static let things = Style(rawValue: 1)
        /// "three rings".
        static let numbers = Style(rawValue: 2)
        /// Whole names of persons also at its beginning.
        static let wholeNames = Style(rawValue: 4)
        /// "wheat", "oats".
        static let bareThings = Style(rawValue: 8)
    }

    /// The list that begins at a token; nil where none does that ends with a mark.
    init?(from start: Int, _ style: Style, _ reading: Reading) {
        let tokens = reading.tokens
        var token = start
        var kind: Kind?
        var isLast = false
        var regions: [Bool] = []
        var end = start
        while true {
            let itemStyle = count > 0 ? style.union(.wholeNames) : style
            guard token < tokens.count, count < ItemList.longest,
                let item = ItemList.item(at: token, itemStyle, reading),
                kind == nil || kind == item.kind
            else { return nil }
            kind = item.kind
            isOfTimes = item.kind == .time
            count += 1
            number += item.number
            if item.number != 1 { numbered += 1 }
            heads.append(reading.word(item.tokens.upperBound - 1))
            regions.append(ListWords.regions.contains(reading.word(item.tokens.lowerBound)))
            end = item.tokens.upperBound
            token = end
            guard token < tokens.count else { return nil }
            if isLast { break }
            let hasComma = reading.word(token) == .comma
            if hasComma { token += 1 }
            guard token < tokens.count else { return nil }
            if ListWords.ands.contains(reading.word(token)) {
                token += 1
                isLast = true
            } else if !hasComma {
                return nil
            }
        }
        // "Portland, Oregon, and Austin, Texas" are two; "Norway, Sweden and Estonia" are three.
        let areRegions =
            !regions.contains(true) || zip(regions, regions.dropFirst()).contains { $0 && $1 }
        // "labels and tapes, disks for computers and photofinishing" goes on.
        let goesOn = style.contains(.bareThings) && kind == .thing && reading.word(end) == .comma
        guard count >= 2, areRegions, !goesOn, tokens.kind[end] == .punctuation,
            ListWords.closings.contains(reading.word(end))
        else { return nil }
        self.tokens = start..<end
    }

    /// The longest list of a sentence that ends right before a mark.
    static func ending(
        at mark: Int,
        in sentence: Range<Int>,
        _ style: Style,
        _ reading: Reading
    ) -> ItemList? {
        // An item may have five words and a joint.
        let first = max(sentence.lowerBound, mark - ItemList.longest * 4)
        for start in first..<max(first, mark - 2) {
            guard start == sentence.lowerBound || ItemList.mayPrecede(start - 1, reading),
                let list = ItemList(from: start, style, reading), list.end == mark
            else { continue }
            return list
        }
        return nil
    }

    /// Whether a list may begin behind a word: a verb, "in".
    private static func mayPrecede(_ token: Int, _ reading: Reading) -> Bool {
        reading.tag(token).isVerb || reading.tag(token) == .preposition
    }

    private static func item(at start: Int, _ style: Style, _ reading: Reading) -> Item? {
        let tokens = reading.tokens
        var token = start
        if ListWords.prepositions.contains(reading.word(token)) { token += 1 }
        guard token < tokens.count else { return nil }
        if let index = reading.mention(.time, covering: token),
            reading.mentions[index].start == token
        {
            return (.time, token..<reading.mentions[index].end, 1)
        }
        let hasArticle = ClosedWords.articles.contains(reading.word(token))
        let isOwned =
            style.contains(.numbers) && ClosedWords.possessives.contains(reading.word(token))
        if hasArticle || isOwned { token += 1 }
        guard token < tokens.count else { return nil }
        if reading.has(.quantity, at: token) {
            return style.contains(.numbers) ? counted(at: token, reading) : nil
        }
        if tokens.shape[token].contains(.capitalised), tokens.kind[token] == .word {
            return name(at: token, style, reading).map { (.name, $0, 1) }
        }
        guard style.contains(hasArticle || isOwned ? .things : .bareThings) else { return nil }
        let first = token
        while token < tokens.count, token - first < 5, tokens.kind[token] == .word,
            reading.tag(token).isNoun || reading.tag(token).isAdjective
        {
            token += 1
        }
        return token > first ? (.thing, first..<token, 1) : nil
    }

    /// "three rings".
    private static func counted(at token: Int, _ reading: Reading) -> Item? {
        guard let index = reading.mention(.quantity, covering: token),
            case .quantity(let quantity) = reading.mentions[index].detail,
            quantity.dimension == .count, quantity.bound == .exact, quantity.upper == nil,
            !quantity.isVague, quantity.unit != nil, let value = quantity.value,
            reading.mentions[index].start == token
        else { return nil }
        let end = max(reading.mentions[index].end, quantity.focus.upperBound)
        return (.thing, token..<end, value)
    }

    /// A name of up to four capitalised words.
    ///
    /// The whole name of a person may only end a list of first names: "Nils, Ole and Lars Tofte".
    private static func name(at start: Int, _ style: Style, _ reading: Reading) -> Range<Int>? {
        let tokens = reading.tokens
        if let index = reading.mention(.person, covering: start),
            reading.mentions[index].tokens.count > 1, !style.contains(.wholeNames)
        {
            return nil
        }
        var token = start
        while token < tokens.count, token - start < 4, tokens.kind[token] == .word,
            tokens.shape[token].contains(.capitalised),
            !ListWords.tails.contains(reading.word(token))
        {
            token += 1
        }
        return token > start ? start..<token : nil
    }
}

enum ListWords {
    static let ands = WordSet("and &")
    static let copulas = WordSet("were are")
    static let definite = WordSet("the these those his her their our")
    static let closings = WordSet(". , ; ) : ! ? -- \u{2013} \u{2014}")
    static let prepositions = WordSet("in on at")
    static let places = WordSet("of in from at")
    /// What ends a firm's or a person's name behind a comma.
    static let tails = WordSet("inc inc. ltd ltd. llc corp corp. co co. jr jr. sr sr. plc")
    /// States, provinces and countries that stand behind their towns.
    static let regions = WordSet(
        """
        alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
        indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
        montana nebraska nevada new north ohio oklahoma oregon pennsylvania rhode south tennessee texas utah vermont
        virginia washington west wisconsin wyoming d.c. ontario quebec alberta manitoba saskatchewan england scotland
        wales france germany italy spain portugal ireland india china japan canada australia russia ukraine turkey
        iraq iran syria egypt israel poland sweden norway denmark finland austria switzerland belgium netherlands
        mexico brazil argentina
        ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h.
        n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo.
        """
    )
}
