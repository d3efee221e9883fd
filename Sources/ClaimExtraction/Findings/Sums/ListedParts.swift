/// Finds a number beside a list of names, times or things that has one more or one fewer.
///
/// "two rivers, the Drava, the Mur and the Sava", "burned twice before, in 1931, 1954 and 1977", "on three days of the
/// week: Wednesday, Friday, Saturday and Sunday". Lists of whole names of persons are left to ``NamedParts``.
struct ListedParts: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for figure in figures.figures {
            guard let count = figure.quantity.value, figure.quantity.upper == nil,
                figure.quantity.bound == .exact, (2...12).contains(count),
                figure.quantity.unit != nil, !figure.quantity.isVague,
                let opening = opening(behind: figure, reading),
                let list = ItemList(
                    from: opening + 1,
                    isAfterColon: reading.tokens.key[opening] == ListWords.colon,
                    reading
                ), abs(Double(list.count) - count) == 1
            else { continue }
            let span = reading.tokens.span(list.tokens)
            findings.append(
                Finding(
                    kind: .arithmetic,
                    message: "“\(reading.text(figure.tokens.lowerBound..<figure.nounEnd))”, but "
                        + "\(list.count) are listed: “\(reading.source[span])”.",
                    spans: [reading.tokens.span(figure.tokens), span]
                )
            )
        }
    }

    /// The comma, colon, dash or bracket behind the number and its noun, with no verb between.
    private func opening(behind figure: Figure, _ reading: Reading) -> Int? {
        let near = figure.nounEnd..<min(reading.tokens.count, figure.nounEnd + 5)
        guard let mark = near.first(where: { reading.tokens.kind[$0] == .punctuation }),
            ListWords.openings.contains(reading.tokens.key[mark]),
            reading.sentence(of: mark) == figure.sentence,
            // "debates on NBC, CBS and ABC" has its list before the mark.
            mark > 0, !reading.tokens.shape[mark - 1].contains(.capitalised),
            (figure.nounEnd..<mark).allSatisfy({ !reading.tags[$0].isVerb })
        else { return nil }
        return mark
    }
}

/// Items of one kind, parted by commas and a last "and".
private struct ItemList {
    private enum Kind { case name, time, thing }

    private(set) var count = 0
    let tokens: Range<Int>

    init?(from start: Int, isAfterColon: Bool, _ reading: Reading) {
        let tokens = reading.tokens
        var token = start
        var kind: Kind?
        var isLast = false
        var states = 0
        var end = start
        while true {
            guard token < tokens.count, count < 14,
                let item = ItemList.item(
                    at: token,
                    allowsThings: isAfterColon,
                    allowsWholeNames: count > 0,
                    reading
                ),
                kind == nil || kind == item.kind
            else { return nil }
            kind = item.kind
            count += 1
            if ListWords.regions.contains(tokens.key[item.tokens.lowerBound]) { states += 1 }
            end = item.tokens.upperBound
            token = end
            guard token < tokens.count else { return nil }
            if isLast { break }
            let hasComma = tokens.key[token] == ListWords.comma
            if hasComma { token += 1 }
            guard token < tokens.count else { return nil }
            if ListWords.ands.contains(tokens.key[token]) {
                token += 1
                isLast = true
            } else if !hasComma {
                return nil
            }
        }
        // "Portland, Oregon, and Austin, Texas" are two.
        guard count >= 2, states == 0 || states == count, tokens.kind[end] == .punctuation,
            ListWords.closings.contains(tokens.key[end])
        else { return nil }
        self.tokens = start..<end
    }

    private static func item(
        at start: Int,
        allowsThings: Bool,
        allowsWholeNames: Bool,
        _ reading: Reading
    ) -> (kind: Kind, tokens: Range<Int>)? {
        let tokens = reading.tokens
        var token = start
        if ListWords.prepositions.contains(tokens.key[token]) { token += 1 }
        guard token < tokens.count else { return nil }
        if let index = reading.mention(.time, covering: token),
            reading.mentions[index].tokens.lowerBound == token
        {
            return (.time, token..<reading.mentions[index].tokens.upperBound)
        }
        let hasArticle = ListWords.articles.contains(tokens.key[token])
        if hasArticle { token += 1 }
        guard token < tokens.count, !reading.has(.quantity, at: token) else { return nil }
        if tokens.shape[token].contains(.capitalised), tokens.kind[token] == .word {
            return name(at: token, allowsWholeNames, reading).map { (.name, $0) }
        }
        guard allowsThings, hasArticle else { return nil }
        let first = token
        while token < tokens.count, token - first < 5, tokens.kind[token] == .word,
            reading.tags[token].isNoun || reading.tags[token].isAdjective
        {
            token += 1
        }
        return token > first ? (.thing, first..<token) : nil
    }

    /// A name of up to four capitalised words.
    ///
    /// The whole name of a person may only end a list of first names: "Nils, Ole and Lars Tofte".
    private static func name(
        at start: Int,
        _ allowsWholeNames: Bool,
        _ reading: Reading
    ) -> Range<Int>? {
        let tokens = reading.tokens
        if let index = reading.mention(.person, covering: start),
            reading.mentions[index].tokens.count > 1, !allowsWholeNames
        {
            return nil
        }
        var token = start
        while token < tokens.count, token - start < 4, tokens.kind[token] == .word,
            tokens.shape[token].contains(.capitalised),
            !ListWords.tails.contains(tokens.key[token])
        {
            token += 1
        }
        return token > start ? start..<token : nil
    }
}

private enum ListWords {
    static let colon = WordKey(":")
    static let comma = WordKey(",")
    static let ands = WordSet("and &")
    static let openings = WordSet(", : ( -- \u{2013} \u{2014}")
    static let closings = WordSet(". , ; ) : ! ? -- \u{2013} \u{2014}")
    static let prepositions = WordSet("in on at")
    static let articles = WordSet("the a an")
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
        """
    )
}
