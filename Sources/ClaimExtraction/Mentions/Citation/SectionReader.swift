/// Reads where in a code or register something stands: title, chapter, section and what hangs on it.
struct SectionReader {
    let text: CitationText

    struct Place {
        let end: Int
        /// The place in the Bluebook's form.
        ///
        /// As in "tit. 42, § 1:080:35".
        let text: String
        /// Whether a word or sign says what the number is.
        let isMarked: Bool

        /// The first part where it is a bare number before others: "18" of "18, § 1001".
        var title: String? {
            guard let comma = text.utf8.firstIndex(of: UInt8(ascii: ",")),
                text[..<comma].utf8.allSatisfy(CharacterClass.isDigit)
            else { return nil }
            return String(text[..<comma])
        }

        /// What follows the title.
        var afterTitle: String {
            String(text.drop { $0 != "," }.dropFirst().drop { $0 == " " })
        }
    }

    /// The place at `token`, in any of its forms.
    ///
    /// As in "§ 1357(g)", "tit. 42, § 80", "ch. 1, § 2", "Part 121", "r. 218" and "2903.01".
    func place(at token: Int) -> Place? {
        guard let first = part(at: token) else { return nil }
        var next = first.end
        var parts = [first.text]
        var isMarked = first.isMarked
        for _ in 0..<3 {
            if text.has(WordKey.slash, at: next), let number = number(at: next + 1) {
                // "65 Ill. Comp. Stat. 5 / 11-74".
                parts[parts.count - 1] += " / " + text.text(next + 1..<number)
                next = number
                continue
            }
            let start = text.has(WordKey.comma, at: next) ? next + 1 : next
            guard let part = part(at: start),
                part.isMarked || first.isList && start > next && !startsPhrase(part.end)
            else { break }
            parts.append(part.text)
            isMarked = isMarked || part.isMarked
            next = part.end
        }
        let end = endOfTail(from: next)
        var joined = parts.joined(separator: ", ")
        if end > next {
            if text.tokens.gap[next] != .none { joined += " " }
            joined += text.text(next..<end)
        }
        return Place(end: end, text: joined, isMarked: isMarked)
    }

    private struct Part {
        let end: Int
        let text: String
        let isMarked: Bool
        /// Whether a list may go on behind a comma.
        ///
        /// As in "§§ 1341, 1343" and "No. 801, 0072".
        var isList = false
    }

    /// A number with the word or sign before it, if there is one.
    private func part(at token: Int) -> Part? {
        guard text.continues(to: token) else { return nil }
        let key = text.tokens.key[token]
        guard let marker = SectionReader.markers.first(where: { $0.words.contains(key) }) else {
            return number(at: token).map {
                Part(end: $0, text: text.number(token..<$0), isMarked: false)
            }
        }
        var start = token + 1
        var isPlural = SectionReader.plurals.contains(key)
        // "r. 218": small letters keep no stop.
        if text.isGlued(start), text.tokens.key[start] == .fullStop { start += 1 }
        while text.continues(to: start), CitationText.sectionMarks.contains(text.tokens.key[start])
        {
            isPlural = true
            start += 1
        }
        guard let end = number(at: start) else { return nil }
        let sign = marker.sign == "§" && isPlural ? "§§" : marker.sign
        return Part(
            end: end,
            text: sign + " " + text.number(start..<end),
            isMarked: true,
            isList: marker.sign == "No." || sign == "§§"
        )
    }

    /// Whether a number counts something, or is the volume of another citation.
    private func startsPhrase(_ token: Int) -> Bool {
        text.continues(to: token) && text.tokens.kind[token] == .word
    }

    /// The end of a section's number with its subsections.
    private func number(at token: Int) -> Int? {
        guard text.continues(to: token) else { return nil }
        guard text.isNumber(token) else { return nil }
        guard var end = text.endOfGluedNumber(from: token) else { return nil }
        while let bracket = endOfSubsection(from: end), text.tokens.gap[end] == .none {
            end = bracket
        }
        return end
    }

    /// The end of "(a)" or "(12)" at a token.
    private func endOfSubsection(from token: Int) -> Int? {
        guard text.has(WordKey.openBracket, at: token), text.isGlued(token + 1),
            text.length(token + 1) <= 4,
            text.isNumber(token + 1) && text.length(token + 1) < 4
                || text.tokens.kind[token + 1] == .word,
            text.isGlued(token + 2), text.tokens.key[token + 2] == .closeBracket
        else { return nil }
        return token + 3
    }

    /// The end of " and (d)", " et seq." and "(2007)".
    private func endOfTail(from token: Int) -> Int {
        var end = token
        if text.has(WordKey.and, at: end), let bracket = endOfSubsection(from: end + 1) {
            end = bracket
            while let next = endOfSubsection(from: end), text.isGlued(end) { end = next }
        }
        if text.has(WordKey.et, at: end), text.has(SectionReader.seq, at: end + 1) {
            end += 2
            if text.isGlued(end), text.tokens.key[end] == .fullStop { end += 1 }
        } else if text.has(WordKey.et, at: end),
            text.has(SectionReader.seqWithStop, at: end + 1)
        {
            end += 2
        }
        return text.endOfYearBrackets(from: end) ?? end
    }

    private struct Marker {
        let words: WordSet
        let sign: String
    }

    private static let markers = [
        Marker(words: WordSet("§ §§ sec. sec section sections secs. s. s ss. sect. §."), sign: "§"),
        Marker(words: WordSet("tit. title tit"), sign: "tit."),
        Marker(words: WordSet("ch. chapter ch chap. chapters"), sign: "ch."),
        Marker(words: WordSet("r. rule rules r"), sign: "r."),
        Marker(words: WordSet("art. art article"), sign: "art."),
        Marker(words: WordSet("part pt. parts pts."), sign: "pt."),
        Marker(words: WordSet("no. nos."), sign: "No."),
    ]
    private static let plurals = WordSet("§§ sections secs. ss.")
    private static let seq = WordKey("seq")
    private static let seqWithStop = WordKey("seq.")
}
