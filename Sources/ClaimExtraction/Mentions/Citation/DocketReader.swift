/// Reads the numbers under which courts and boards keep a case.
struct DocketReader {
    let text: CitationText

    struct Docket {
        var tokens: Range<Int>
        let normalized: String
    }

    /// The docket number that begins with the number at `token`; `previous` is where the docket before it ended.
    func docket(at token: Int, previous: Int) -> Docket? {
        guard !text.isGlued(token) || token > 0 && text.tokens.key[token - 1] == .openBracket,
            let end = text.endOfGluedNumber(from: token)
        else { return nil }
        let run = token..<end
        if run.contains(where: { DocketReader.divisions.contains(text.tokens.key[$0]) }),
            text.tokens.key[run.lowerBound + 1] == .hyphen
                || text.tokens.key[run.lowerBound + 1] == .colon
        {
            return finished(run, start: startOfLabel(before: token) ?? token)
        }
        if let civil = endOfDivisionNumber(from: token), let start = startOfLabel(before: token) {
            return finished(token..<civil, start: start)
        }
        if previous > 0, previous < token, token - previous <= 2, isList(previous..<token),
            isHyphenated(run)
        {
            return finished(run, start: token)
        }
        guard let start = startOfLabel(before: token) else { return nil }
        let isTold = start < token - 1
        guard isTold || isHyphenated(run) && isLong(run) || isApplication(run) else { return nil }
        return finished(run, start: start)
    }

    private func finished(_ run: Range<Int>, start: Int) -> Docket {
        var end = run.upperBound
        // The judge's initials: "99 Civ. 9404 (SHS)".
        if text.has(WordKey.openBracket, at: end), text.isCapital(end + 1),
            text.tokens.shape[end + 1].contains(.allCapitals),
            text.has(WordKey.closeBracket, at: end + 2)
        {
            end += 3
        }
        let board =
            start < run.lowerBound && text.tokens.shape[start].contains(.allCapitals)
            ? text.text(start..<start + 1) + " " : ""
        return Docket(tokens: start..<end, normalized: board + "No. " + text.text(run))
    }

    /// The end of a number with the court's division inside.
    ///
    /// As in "99 Civ. 9404".
    private func endOfDivisionNumber(from token: Int) -> Int? {
        var next = token + 1
        guard text.continues(to: next), text.length(token) == 2,
            DocketReader.shortDivisions.contains(text.tokens.key[next])
        else { return nil }
        next += 1
        if text.isGlued(next), text.tokens.key[next] == .fullStop { next += 1 }
        return text.continues(to: next) && text.isNumber(next) ? next + 1 : nil
    }

    /// The first token of "No.", "Case No." or "ASBCA No." before a number.
    private func startOfLabel(before token: Int) -> Int? {
        var start = token
        if start > 0, text.continues(to: start),
            DocketReader.numberWords.contains(text.tokens.key[start - 1])
        {
            start -= 1
        }
        guard start > 0, text.continues(to: start) else { return start < token ? start : nil }
        let word = start - 1
        let isNumbered = start < token
        if DocketReader.caseWords.contains(text.tokens.key[word]), isNumbered || isLegalLabel(word)
        {
            start = word
            // "Civil Action No.", "Court of Appeals Case No.".
            if start > 0, DocketReader.qualifiers.contains(text.tokens.key[start - 1]) {
                start -= 1
            }
        } else if isNumbered, text.tokens.shape[word].contains(.allCapitals), isBoard(word) {
            start = word
        }
        return start < token && (isNumbered || start < token - 1) ? start : nil
    }

    /// "Docket 12-345": the word itself says that a number follows.
    private func isLegalLabel(_ token: Int) -> Bool {
        text.tokens.key[token] == DocketReader.docketWord
    }

    /// Boards of contract appeals and others that number their cases: "ASBCA", "PSBCA", "TTAB".
    private func isBoard(_ token: Int) -> Bool {
        let bytes = text.reading.source.bytes[text.tokens.bytes(token)]
        return bytes.count > 3 && bytes.suffix(3).elementsEqual("BCA".utf8)
            || DocketReader.boards.contains(text.tokens.key[token])
    }

    /// "23-1234": the year in two digits, a hyphen, a number.
    private func isHyphenated(_ run: Range<Int>) -> Bool {
        run.count == 3 && text.length(run.lowerBound) == 2 && text.digits(run.lowerBound) != nil
            && text.tokens.key[run.lowerBound + 1] == .hyphen
            && text.isNumber(run.lowerBound + 2)
    }

    /// Whether the number is too long for a rank or a score, or stands where a case was just named.
    private func isLong(_ run: Range<Int>) -> Bool {
        if text.length(run.upperBound - 1) > 2 { return true }
        let before = run.lowerBound - 2
        return before >= 0
            && (text.tokens.key[before] == .openBracket
                || text.tokens.key[before] == .comma)
    }

    /// "22A444": an application to the Supreme Court.
    private func isApplication(_ run: Range<Int>) -> Bool {
        guard run.count == 2, text.length(run.lowerBound) == 2, text.length(run.lowerBound + 1) > 1
        else { return false }
        let bytes = text.reading.source.bytes[text.tokens.bytes(run.lowerBound + 1)]
        return bytes.first == UInt8(ascii: "A")
            && bytes.dropFirst().allSatisfy(CharacterClass.isDigit)
    }

    private func isList(_ between: Range<Int>) -> Bool {
        between.allSatisfy { DocketReader.listWords.contains(text.tokens.key[$0]) }
    }

    private static let docketWord = WordKey("docket")
    /// Kinds of cases in federal docket numbers.
    private static let divisions = WordSet("cv cr mc md mj ap bk civ crim cvs crs mdl misc po sw")
    private static let shortDivisions = WordSet("civ. civ cr. cr crim. crim cv. cv misc. mc")
    private static let numberWords = WordSet("no. no nos. nos number numbers #")
    private static let caseWords = WordSet(
        "case cases docket action cause appeal petition matter suit application"
    )
    private static let qualifiers = WordSet("civil criminal court civ. adversary")
    private static let boards = WordSet("ttab dcab")
    private static let listWords = WordSet(", and &")
}
