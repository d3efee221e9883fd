/// Judges whether a sentence ends at a place where it may: a stop, an ellipsis, an abbreviation.
struct SentenceBoundary {
    /// Whether a token closes a quotation; empty where there is none.
    private var closesQuotation: [Bool] = []
    /// Whether a token is inside a quotation that goes on with a sentence: "she thought, 'after such a fall …'".
    private var isGoingOn: [Bool] = []
    private var start = 0
    /// The last bracket that the sentence has opened and not closed.
    private var openBracket: Int?

    init(_ reading: Reading) {
        guard !reading.quotations.isEmpty else { return }
        closesQuotation = [Bool](repeating: false, count: reading.tokens.count)
        for quotation in reading.quotations {
            guard let close = quotation.close else { continue }
            closesQuotation[close] = true
            noteGoingOn(quotation, close, reading)
        }
    }

    /// Notes a quotation that begins with a small letter after a comma: what it says is part of the sentence.
    private mutating func noteGoingOn(_ quotation: Quotation, _ close: Int, _ reading: Reading) {
        let tokens = reading.tokens
        guard let word = quotation.content.first, quotation.open > 0, tokens.kind[word] == .word,
            !tokens.shape[word].contains(.capitalised),
            tokens.key[quotation.open - 1] == Words.shared.comma
        else { return }
        if isGoingOn.isEmpty {
            isGoingOn = [Bool](repeating: false, count: tokens.count)
        }
        for token in quotation.content { isGoingOn[token] = true }
    }

    /// Whether a token is ".." before a sentence of its own: two points are no ellipsis but a slip.
    func isLonePair(_ token: Int, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        return tokens.kind[token] == .punctuation && tokens.bytes(token).count == 2
            && Stop(token, reading) == .ellipsis && token + 1 < tokens.count
            && tokens.gap[token + 1] == .space && tokens.shape[token + 1].contains(.capitalised)
    }

    mutating func startSentence(at token: Int) {
        start = token
        openBracket = nil
    }

    /// The token after the sentence, if it ends at `token` and what hangs on it; nil if it goes on.
    mutating func end(at token: Int, _ reading: Reading) -> Int? {
        let tokens = reading.tokens
        if tokens.kind[token] == .word {
            guard tokens.shape[token].contains(.abbreviation) else { return nil }
            let next = afterClosers(token + 1, reading)
            guard next < tokens.count, !reading.startsBlock(next) else { return nil }
            return endsAfterAbbreviation(token, next, reading) ? next : nil
        }
        guard tokens.kind[token] == .punctuation else { return nil }
        switch reading.byte(Int(tokens.byteStart[token])) {
        case UInt8(ascii: "("), UInt8(ascii: "["):
            openBracket = token
            return nil
        case UInt8(ascii: ")"), UInt8(ascii: "]"):
            openBracket = nil
            return nil
        default: break
        }
        guard let stop = Stop(token, reading) else { return nil }
        return end(after: stop, at: token, reading)
    }

    private mutating func end(after stop: Stop, at token: Int, _ reading: Reading) -> Int? {
        let tokens = reading.tokens
        if isOmission(token, reading) { return nil }
        var kind = stop
        var next = token + 1
        if stop == .period, let end = spacedEllipsis(after: next, reading) { return end }
        // "?!", "....", ". . ." are one stop.
        while next < tokens.count, !reading.startsBlock(next), let more = Stop(next, reading),
            tokens.gap[next] <= .space
        {
            // "Over. .." are two.
            if tokens.gap[next] == .space, tokens.bytes(next).count == 2 { break }
            if kind == .period, more == .period { kind = .ellipsis }
            if more == .question { kind = .question }
            next += 1
        }
        let runEnd = next
        next = afterClosers(next, reading)
        if let bracket = openBracket, bracket < token {
            let isClosed = (runEnd..<next).contains { isClosingBracket($0, reading) }
            if isClosed { openBracket = nil }
            if !isClosed, bracket > start, closesSoon(next, reading) { return nil }
        }
        guard next < tokens.count, !reading.startsBlock(next) else { return next }
        // ". . . The practice": a sentence may begin with an ellipsis.
        if stop == .period, (1...2).contains(token - start), tokens.gap[token] == .space,
            (start..<token).allSatisfy({ Stop($0, reading) == .period })
        {
            return nil
        }
        if !isGoingOn.isEmpty, isGoingOn[token], kind == .question {
            if isGoingOn[next] { return nil }
            // A remark in brackets belongs to the sentence that the quotation is part of.
            if reading.source.bytes[Int(tokens.byteStart[next])] == UInt8(ascii: "(") { return nil }
        }
        let isQuoted = (runEnd..<next).contains { QuotationMark($0, reading) != nil }
        return begins(at: next, after: kind, stopAt: token, isQuoted: isQuoted, reading)
            ? next : nil
    }

    /// Whether an ellipsis stands in brackets, where words were left out.
    private func isOmission(_ token: Int, _ reading: Reading) -> Bool {
        token > 0 && reading.tokens.key[token - 1] == Words.shared.leftBracket
            && token + 1 < reading.tokens.count && Stop(token, reading) == .ellipsis
            && isClosingBracket(token + 1, reading)
    }

    /// The place before an ellipsis of three spaced points that follows a full stop and leads a sentence.
    private func spacedEllipsis(after start: Int, _ reading: Reading) -> Int? {
        let tokens = reading.tokens
        let end = start + 3
        guard end < tokens.count, tokens.gap[start - 1] == .none,
            (start..<end).allSatisfy({
                tokens.gap[$0] == .space && Stop($0, reading) == .period && !reading.startsBlock($0)
            }),
            Stop(end, reading) == nil, !reading.startsBlock(end),
            tokens.shape[end].contains(.capitalised)
        else { return nil }
        return start
    }

    // MARK: What follows

    /// Whether a sentence can begin at `next` after a stop.
    private func begins(
        at next: Int,
        after stop: Stop,
        stopAt token: Int,
        isQuoted: Bool,
        _ reading: Reading
    ) -> Bool {
        let tokens = reading.tokens
        if tokens.gap[next] == .none { return beginsWithoutSpace(next, token, isQuoted, reading) }
        let opening = SentenceOpening(next, reading)
        switch opening.kind {
        case .small, .sign: return false
        case .number, .symbol: return true
        case .capital: break
        }
        if stop == .question {
            if isQuoted, Reporting.follows(next, reading) { return false }
            let words = Words.shared
            if words.namesWithStop.contains(tokens.key[token - 1]),
                !words.starters.contains(tokens.key[next])
            {
                return false
            }
        }
        return true
    }

    /// "It rained.Then it snowed." but not "Amazon.Com" or "Y!J".
    private func beginsWithoutSpace(
        _ next: Int,
        _ token: Int,
        _ isQuoted: Bool,
        _ reading: Reading
    ) -> Bool {
        let tokens = reading.tokens
        guard tokens.kind[next] == .word, tokens.shape[next].contains(.capitalised), token > start
        else { return false }
        let words = Words.shared
        if isQuoted || words.starters.contains(tokens.key[next]) { return true }
        if tokens.shape[next].contains(.abbreviation) {
            return Abbreviations.shared.abbreviationClass(ofToken: tokens.key[next]) == .title
        }
        let isSmall =
            tokens.kind[token - 1] == .word && !tokens.shape[token - 1].contains(.capitalised)
        return isSmall && tokens.byteEnd[next] - tokens.byteStart[next] > 2
            && !tokens.shape[next].contains(.allCapitals)
    }

    /// Whether the stop of an abbreviation ends the sentence as well.
    private func endsAfterAbbreviation(_ token: Int, _ next: Int, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        guard tokens.gap[next] != .none else { return false }
        let words = Words.shared
        let opening = SentenceOpening(next, reading)
        guard opening.kind == .capital else { return false }
        let follower = tokens.key[opening.token]
        let isStarter = words.starters.contains(follower)
        switch Abbreviations.shared.abbreviationClass(ofToken: tokens.key[token]) {
        case .title, .reference, .general: return false
        case .closing: return true
        case .month, .weekday, .place, .company, .suffix, .measure: return isStarter
        case nil: break
        }
        if words.dayHalves.contains(tokens.key[token]) {
            // "At 5 a.m. Mr. Smith left": the time opens the sentence.
            let isOpening =
                token - start <= 6 && words.timePrepositions.contains(tokens.key[start])
            return !isOpening && !words.afterDayHalf.contains(follower)
        }
        // Initials and letters with stops: a name goes on, unless the next word hardly is one.
        return isStarter
    }

    // MARK: Signs around

    /// The token after the brackets and marks that belong to the sentence before them.
    private func afterClosers(_ start: Int, _ reading: Reading) -> Int {
        let tokens = reading.tokens
        var next = start
        while next < tokens.count, !reading.startsBlock(next), tokens.kind[next] == .punctuation {
            let isTight = tokens.gap[next] == .none
            if isTight, isClosingBracket(next, reading) || isAsterisk(next, reading) {
                next += 1
            } else if !closesQuotation.isEmpty, closesQuotation[next] {
                next += 1
            } else if isTight, QuotationMark(next, reading).map({ $0.direction != .left }) == true,
                next + 1 == tokens.count || tokens.gap[next + 1] != .none
            {
                next += 1
            } else if isTight, let end = footnoteEnd(next, reading) {
                next = end
            } else if next + 2 < tokens.count, tokens.key[next] == Words.shared.leftBracket,
                isOmission(next + 1, reading)
            {
                next += 3
            } else {
                break
            }
        }
        return next
    }

    /// The end of "[12]".
    private func footnoteEnd(_ token: Int, _ reading: Reading) -> Int? {
        let tokens = reading.tokens
        guard token + 2 < tokens.count, tokens.key[token] == Words.shared.leftBracket,
            tokens.kind[token + 1] == .number, isClosingBracket(token + 2, reading)
        else { return nil }
        return token + 3
    }

    private func isClosingBracket(_ token: Int, _ reading: Reading) -> Bool {
        let byte = reading.source.bytes[Int(reading.tokens.byteStart[token])]
        return byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
    }

    private func isAsterisk(_ token: Int, _ reading: Reading) -> Bool {
        reading.source.bytes[Int(reading.tokens.byteStart[token])] == UInt8(ascii: "*")
    }

    /// Whether a bracket closes within the next few words.
    private func closesSoon(_ start: Int, _ reading: Reading) -> Bool {
        for token in start..<max(start, min(reading.tokens.count, start + 40)) {
            if reading.startsBlock(token) { return false }
            if reading.tokens.kind[token] == .punctuation, isClosingBracket(token, reading) {
                return true
            }
        }
        return false
    }
}

/// What may end a sentence.
private enum Stop {
    case period, question, ellipsis

    init?(_ token: Int, _ reading: borrowing Reading) {
        let row = reading.tokens[token]
        guard row.kind == .punctuation else { return nil }
        let start = Int(row.byteStart)
        switch reading.byte(start) {
        case UInt8(ascii: "."): self = Int(row.byteEnd) - start > 1 ? .ellipsis : .period
        case UInt8(ascii: "?"), UInt8(ascii: "!"): self = .question
        case 0xE2:
            // "…", "‼", "⁇", "⁈", "⁉"
            guard Int(row.byteEnd) >= start + 3 else { return nil }
            switch (reading.byte(start + 1), reading.byte(start + 2)) {
            case (0x80, 0xA6): self = .ellipsis
            case (0x80, 0xBC), (0x81, 0x87...0x89): self = .question
            default: return nil
            }
        default: return nil
        }
    }
}

/// "… ?” Mayor Ann Lee asked": names and a verb of saying after a quoted question.
private enum Reporting {
    static func follows(_ start: Int, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        for token in start..<min(tokens.count, start + 7) {
            if reading.startsBlock(token), token > start { return false }
            if Words.shared.reportingVerbs.contains(tokens.key[token]) { return token > start }
            guard tokens.kind[token] == .word, tokens.shape[token].contains(.capitalised) else {
                return false
            }
        }
        return false
    }
}

/// The words that ``SentenceBoundary`` asks for.
private struct Words: Sendable {
    static let shared = Words()

    let leftBracket = WordKey("[")
    let comma = WordKey(",")
    let dayHalves = WordSet("a.m. p.m.")
    let afterDayHalf = WordSet(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may
        june july august september october november december eastern central mountain pacific
        atlantic local greenwich est edt cst cdt mst mdt pst pdt gmt utc bst cet et pt mon. tue. tues.
        wed. thu. thur. thurs. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct.
        nov. dec.
        """
    )
    let timePrepositions = WordSet("at by on about around until till from since before after")
    let namesWithStop = WordSet("yahoo jeopardy")
    let reportingVerbs = WordSet(
        """
        said says asked asks told tells shouted yelled cried replied responded answered wondered
        exclaimed whispered demanded joked quipped tweeted wrote added continued recalled insisted
        """
    )
    /// Words that often begin a sentence and hardly ever go on with a name.
    let starters = WordSet(
        """
        a about above according actually after again all also although am an and another any are
        around as asked at back based because before being below besides between beyond both but by
        can could despite did do does dozens during each earlier either even every everybody everyone
        everything few fewer finally first following for former from further furthermore given had
        has have having he her here hers his how however hundreds i if in indeed inside instead into
        is it its just last later like many maybe meanwhile millions more moreover most much my
        nearly neither never nevertheless no nobody none nor not nothing now of officials often on
        once one only or other others our out over per perhaps please previously rather recently
        several she should similarly since so some somebody someone something sometimes soon still
        such tens than that the their them then there therefore these they this those though
        thousands through throughout thus to today together tomorrow tonight too two under unless
        until up upon was we were what when where whether which while who whoever whom whose why will
        with within without would yes yesterday yet you your
        """
    )
}
