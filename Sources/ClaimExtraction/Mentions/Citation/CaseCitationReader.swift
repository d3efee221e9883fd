/// Reads what follows the name of a law report: page, pages cited inside, court and year.
struct CaseCitationReader {
    let text: CitationText

    /// A page as it stands in the Bluebook's form.
    struct Page {
        let end: Int
        let text: String
    }

    // MARK: Before the page

    /// The end of brackets behind the name, "(1 Cranch)", "(Wheat.)" or "(1857)", if they begin at `token`.
    func endOfNameBrackets(from token: Int) -> Int? {
        guard text.continues(to: token),
            CitationText.openBrackets.contains(text.tokens.key[token])
        else { return nil }
        var end = token + 1
        while end < min(text.tokens.count, token + 8), text.continues(to: end) {
            if CitationText.closeBrackets.contains(text.tokens.key[end]) {
                return end > token + 1 ? end + 1 : nil
            }
            guard
                text.isCapital(end) || text.isNumber(end)
                    || text.tokens.kind[end] == .punctuation
            else { return nil }
            end += 1
        }
        return nil
    }

    // MARK: The page

    /// The page at `token`, in any of its forms.
    ///
    /// As in "644", ", 299", "¶ 61,049", "No. 128", "1211(A)", "lxiv", "___" and "at 651".
    func page(at token: Int) -> Page? {
        var start = token
        var prefix = ""
        // "1 U.S., 1": a comma, then perhaps a word for what the number counts.
        if text.has(WordKey.comma, at: start) { start += 1 }
        if text.has(WordKey.at, at: start) {
            prefix = "at "
            start += 1
        }
        guard text.continues(to: start) else { return nil }
        let key = text.tokens.key[start]
        if CaseCitationReader.pageWords.contains(key) {
            start += 1
        } else if CaseCitationReader.paragraphMarks.contains(key) {
            prefix += "¶ "
            start += 1
            if text.isGlued(start), text.tokens.key[start] == .fullStop { start += 1 }
        } else if key == CaseCitationReader.number {
            prefix += "No. "
            start += 1
        } else if let paragraph = paragraphWord(at: start) {
            return paragraph
        }
        guard text.continues(to: start) else { return nil }
        if text.isNumber(start) { return numberedPage(at: start, prefix: prefix) }
        guard prefix.isEmpty, start == token || text.has(WordKey.comma, at: token) else {
            return nil
        }
        return unnumberedPage(at: start)
    }

    private func numberedPage(at start: Int, prefix: String) -> Page? {
        guard text.tokens.gap[start] != .none || start > 0 && !text.isNumber(start - 1),
            var end = text.endOfGluedNumber(from: start),
            // "45 N.E. 12 Ave.": an address.
            !(text.continues(to: end) && CitationText.streets.contains(text.tokens.key[end]))
        else { return nil }
        end = endOfLetterBrackets(from: end) ?? endOfYearPart(start, end) ?? end
        return Page(end: end, text: prefix + text.number(start..<end))
    }

    /// "1915A, 601": the volume is a part of a year and stands before the page.
    private func endOfYearPart(_ start: Int, _ end: Int) -> Int? {
        guard text.isYear(start), end == start + 2, text.length(start + 1) == 1,
            text.has(WordKey.comma, at: end), text.continues(to: end + 1), text.isNumber(end + 1)
        else { return nil }
        return text.endOfGluedNumber(from: end + 1)
    }

    /// "1211(A)", "1211[A]".
    private func endOfLetterBrackets(from token: Int) -> Int? {
        guard text.isGlued(token), CitationText.openBrackets.contains(text.tokens.key[token]),
            text.isGlued(token + 1), text.length(token + 1) == 1, text.isCapital(token + 1),
            text.isGlued(token + 2),
            CitationText.closeBrackets.contains(text.tokens.key[token + 2])
        else { return nil }
        return token + 3
    }

    /// "P97,410": the sign for a paragraph as a letter.
    private func paragraphWord(at token: Int) -> Page? {
        guard text.isCapital(token), text.length(token) > 1 else { return nil }
        let bytes = text.reading.source.bytes[text.tokens.bytes(token)]
        guard bytes.first == UInt8(ascii: "P"), bytes.dropFirst().allSatisfy(CharacterClass.isDigit)
        else { return nil }
        var end = token + 1
        if text.isGlued(end), text.tokens.key[end] == .comma, text.isGlued(end + 1),
            text.isNumber(end + 1)
        {
            end += 2
        }
        return Page(end: end, text: "¶ " + text.text(token..<end).dropFirst())
    }

    /// "lxiv", "___": a page of a preface, or one that isn't known yet.
    private func unnumberedPage(at token: Int) -> Page? {
        let bytes = text.reading.source.bytes[text.tokens.bytes(token)]
        if text.tokens.kind[token] == .word {
            guard bytes.count < 8, bytes.allSatisfy({ "ivxlc".utf8.contains($0) }),
                CaseCitationReader.isRoman(bytes)
            else { return nil }
            return Page(end: token + 1, text: text.text(token..<token + 1))
        }
        guard
            bytes.first == UInt8(ascii: "_")
                || CaseCitationReader.dashes.contains(text.tokens.key[token])
        else { return nil }
        var end = token + 1
        while text.isGlued(end), text.tokens.key[end] == text.tokens.key[token] { end += 1 }
        return bytes.first == UInt8(ascii: "_") && end - token < 2
            ? nil : Page(end: end, text: "___")
    }

    /// Whether small letters are a number of more than one sign, so that "i" and "c" are no pages.
    private static func isRoman(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.count > 1 }

    /// Before pages on a screen: "at *3".
    private static let star = WordKey("*")
    private static let number = WordKey("no.")
    private static let pageWords = WordSet("p. pp.")
    private static let paragraphMarks = WordSet("¶ ¶¶ p par. par para. § §§")
    private static let dashes = WordSet("— – --")

    // MARK: Behind the page

    /// The end of the pages cited inside, of court and year.
    ///
    /// As in "12, 347-348" and "(9th Cir. 2019)".
    func endOfPinpoint(from page: Int) -> Int {
        var end = page
        for _ in 0..<4 {
            guard text.has(WordKey.comma, at: end), text.continues(to: end + 1) else { break }
            var next = end + 1
            if text.has(WordKey.at, at: next) { next += 1 }
            if text.has(CaseCitationReader.star, at: next) { next += 1 }
            if text.continues(to: next), CitationText.sectionMarks.contains(text.tokens.key[next]) {
                next += 1
            }
            guard text.continues(to: next), text.isNumber(next),
                let last = text.endOfGluedNumber(from: next), !startsPhrase(last)
            else { break }
            end = last
        }
        return text.endOfYearBrackets(from: end) ?? end
    }

    /// Whether a word follows, so that the number before it counts something or is the volume of another report.
    private func startsPhrase(_ token: Int) -> Bool {
        guard text.continues(to: token) else { return false }
        return text.tokens.kind[token] == .word && text.tokens.key[token] != .and
            || text.tokens.kind[token] == .number
    }

}
