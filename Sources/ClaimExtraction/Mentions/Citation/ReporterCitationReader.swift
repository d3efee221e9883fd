/// Reads citations of law reports, codes and registers, which have a name from a table.
///
/// A number leads to each: the volume before the name, or the page or section behind it. So the table is
/// asked only beside numbers.
struct ReporterCitationReader {
    let text: CitationText
    private let cases: CaseCitationReader
    private let sections: SectionReader

    init(text: CitationText) {
        self.text = text
        cases = CaseCitationReader(text: text)
        sections = SectionReader(text: text)
    }

    private struct Volume {
        let tokens: Range<Int>
        var text: String
    }

    // MARK: From the volume

    /// The citation whose volume is the number at `token`.
    func citation(withVolumeAt token: Int) -> CitationText.Found? {
        guard var volume = volume(at: token) else { return nil }
        var name = volume.tokens.upperBound
        // "2005-NMCA-078", "21, United States Code".
        if text.continues(to: name), text.tokens.key[name] == .hyphen {
            name += 1
        } else if text.has(WordKey.comma, at: name),
            text.has(ReporterCitationReader.united, at: name + 1)
        {
            name += 1
        } else if text.isGlued(name), text.tokens.key[name] == .closeSquare,
            text.isYear(token)
        {
            // "[2019] UKSC 41".
            name += 1
        } else if text.has(WordKey.of, at: name),
            text.has(WordKey.the, at: name + 1)
        {
            name += 2
        }
        guard text.continues(to: name), text.isCapital(name) else { return nil }
        var start = volume.tokens.lowerBound
        if text.tokens.key[name - 1] == .closeSquare, start > 0 {
            start -= 1
            volume.text = "[" + volume.text + "]"
        }
        if start > 0, ReporterCitationReader.titles.contains(text.tokens.key[start - 1]) {
            start -= 1
        }
        return citation(nameAt: name, volume: volume, start: start, mustReach: name)
    }

    /// "576", "17A", "1999-2", "60-8-7".
    private func volume(at token: Int) -> Volume? {
        // Part of a longer number, or of a word.
        if text.isGlued(token), token > 0,
            text.tokens.kind[token - 1] == .word
                || ReporterCitationReader.joints.contains(text.tokens.key[token - 1])
        {
            return nil
        }
        var end = token + 1
        while text.isGlued(end), text.tokens.key[end] == .hyphen, text.isGlued(end + 1),
            text.isNumber(end + 1), end - token < 6
        {
            end += 2
        }
        if end == token + 1, text.isGlued(end), text.tokens.kind[end] == .word,
            text.length(end) == 1
        {
            end += 1
        }
        guard text.length(token) <= 5 else { return nil }
        return Volume(tokens: token..<end, text: text.text(token..<end))
    }

    private static let united = WordKey("united")
    private static let titles = WordSet("title tit.")
    private static let joints = WordSet("- – . / : $ £ € _")

    // MARK: From the page or section

    /// The citation without a volume whose first number is at `number`.
    func citation(withPlaceAt number: Int, floor: Int) -> CitationText.Found? {
        var first = number
        while first > max(floor, number - 16), text.continues(to: first),
            isNamePart(first - 1, isLast: first == number)
        {
            first -= 1
        }
        for token in first..<number where text.isCapital(token) {
            guard token == first || !NameWords.calendar.contains(text.tokens.key[token]) else {
                continue
            }
            if let found = citation(nameAt: token, volume: nil, start: token, mustReach: number) {
                return found
            }
        }
        return nil
    }

    /// Whether a token may stand between the beginning of a name and its first number.
    private func isNamePart(_ token: Int, isLast: Bool) -> Bool {
        switch text.tokens.kind[token] {
        case .word:
            return text.tokens.shape[token].contains(.capitalised)
                || ReporterCitationReader.smallWords.contains(text.tokens.key[token])
        case .clitic: return true
        case .punctuation: return ReporterCitationReader.marks.contains(text.tokens.key[token])
        case .number, .address: return false
        }
    }

    private static let smallWords = WordSet(
        "of the and r par p sec. section sections tit. title ch. chapter art art. article r. rule part pt. par. no. d"
    )
    private static let marks = WordSet(". , & ' ’ ( ) [ ] § §§ ¶ ¶¶ - \\")

    // MARK: The name and the rest

    /// The citation whose name begins at `name`; it must hold the token `mustReach`.
    private func citation(nameAt name: Int, volume: Volume?, start: Int, mustReach: Int)
        -> CitationText.Found?
    {
        for match in ReporterTable.shared.matches(at: name, in: text.reading).reversed() {
            let entry = ReporterTable.shared.name(at: match.place)
            let words = name..<match.end
            let found =
                switch entry.publication {
                case .cases, .neutral: caseCitation(entry, words, volume: volume, start: start)
                case .statutes, .regulations:
                    codeCitation(entry, words, volume: volume, start: start)
                }
            if let found, found.tokens.upperBound > mustReach { return found }
        }
        guard let code = StateCodes.code(at: name, text: text),
            let place = sections.place(at: code.end), place.end > mustReach
        else { return nil }
        let sign = place.isMarked ? "" : "§ "
        return CitationText.Found(
            tokens: start..<place.end,
            citation: Citation(
                kind: code.isRegulation ? .regulation : .statute,
                normalized: (volume.map { $0.text + " " } ?? "") + code.name + " " + sign
                    + place.text
            )
        )
    }

    private func caseCitation(
        _ entry: ReporterTable.Name,
        _ words: Range<Int>,
        volume: Volume?,
        start: Int
    ) -> CitationText.Found? {
        guard isWrittenAsReport(words, entry: entry, volume: volume) else { return nil }
        var end = words.upperBound
        var name = isSurname(words) ? text.text(words) : entry.text
        if let brackets = cases.endOfNameBrackets(from: end) {
            name += " " + text.text(end..<brackets)
            end = brackets
        }
        if volume == nil, let roman = endOfRomanVolume(from: end) {
            name += " " + text.text(end..<roman)
            end = roman
        }
        if text.isGlued(end), text.tokens.key[end] == .hyphen { end += 1 }
        guard let page = cases.page(at: end),
            volume != nil || SingleVolumeReports.allow(words, page: end..<page.end, text: text)
        else { return nil }
        let prefix = volume.map { $0.text + " " } ?? ""
        return CitationText.Found(
            tokens: start..<cases.endOfPinpoint(from: page.end),
            citation: Citation(kind: .case, normalized: prefix + name + " " + page.text)
        )
    }

    /// Whether the report is called by a bare surname, which several may share, so that it stays as it is.
    private func isSurname(_ words: Range<Int>) -> Bool {
        words.count == 1 && text.tokens.kind[words.lowerBound] == .word
            && !text.tokens.shape[words.lowerBound].contains(.abbreviation)
            && !text.tokens.shape[words.lowerBound].contains(.allCapitals)
            && !text.tokens.shape[words.lowerBound].contains(.mixedCase)
    }

    /// "Notebook IV, 5".
    private func endOfRomanVolume(from token: Int) -> Int? {
        guard text.continues(to: token), text.has(WordKey.comma, at: token + 1),
            ReporterCitationReader.romanNumerals.contains(text.tokens.key[token]),
            text.isCapital(token)
        else { return nil }
        return token + 1
    }

    private static let romanNumerals = WordSet("i ii iii iv v vi vii viii ix x")

    /// Whether words that are in the table are written as the name of a report: with stops, in capitals, of
    /// several words, or, if it is a surname or a state, where no sports result can stand.
    private func isWrittenAsReport(
        _ words: Range<Int>,
        entry: ReporterTable.Name,
        volume: Volume?
    ) -> Bool {
        let first = words.lowerBound
        let hasStop = words.contains {
            text.tokens.key[$0] == .fullStop || text.tokens.shape[$0].contains(.abbreviation)
        }
        if hasStop { return true }
        let letters = words.reduce(0) { $0 + text.length($1) }
        if letters < 2 { return false }
        let isAllCapital =
            text.tokens.shape[first].contains(.allCapitals) || letters == words.count
        // "2016 CO 47": a court's own numbers begin with the year.
        if isAllCapital, let volume, text.isYear(volume.tokens.lowerBound) { return true }
        if letters < 3 { return isAllCapital && isAfterNoName(volume) }
        if isAllCapital || words.count > 1 { return true }
        return volume == nil || isAfterNoName(volume)
    }

    /// Whether no team, place or rank stands before the volume.
    ///
    /// As in "Denver 24 Miles 3" and "No. 12 Iowa 24".
    private func isAfterNoName(_ volume: Volume?) -> Bool {
        guard let first = volume?.tokens.lowerBound else { return false }
        guard first > 0, text.continues(to: first) else { return true }
        let before = first - 1
        if SingleVolumeReports.signals.contains(text.tokens.key[before]) { return true }
        return !text.isCapital(before)
            && !ReporterCitationReader.ranks.contains(text.tokens.key[before])
    }

    private static let ranks = WordSet("no. number nos. top")

    /// A code with the section that it is cited for: "18 USC § 1001", "Penal Code § 19.02".
    private func codeCitation(
        _ entry: ReporterTable.Name,
        _ words: Range<Int>,
        volume: Volume?,
        start: Int
    ) -> CitationText.Found? {
        let (found, subject) = place(behindCode: words.upperBound)
        guard let place = found else {
            // "1999-2 V.I. Code Ann. Adv.": a volume and no page.
            guard let volume, words.count > 4, volume.tokens.count > 1 else { return nil }
            return code(entry, start..<words.upperBound, volume.text + " " + entry.text)
        }
        let isFederal = ReporterCitationReader.federalCodes.contains(WordKey(entry.text))
        if volume == nil {
            guard isWholeWithoutVolume(words, entry: entry, place: place),
                !isFederal || place.isMarked
            else { return nil }
            // "U.S. Code 18, Section 1001": the title behind the name.
            if isFederal, let title = place.title {
                let normalized = title + " " + entry.text + " " + place.afterTitle
                return code(entry, start..<place.end, normalized)
            }
        }
        let sign = place.isMarked ? "" : sign(for: entry, volume: volume, isFederal: isFederal)
        let prefix = volume.map { $0.text + " " } ?? ""
        let name = entry.text + subjectText(words.upperBound, subject)
        return code(entry, start..<place.end, prefix + name + " " + sign + place.text)
    }

    /// The section behind a code's name, with the end of the subject between: "Code, ⟨Labor⟩ § 8-551".
    private func place(behindCode end: Int) -> (place: SectionReader.Place?, subject: Int) {
        var subject = end
        var place = sections.place(at: end)
        if text.has(WordKey.comma, at: subject) {
            subject += 1
            place = place ?? sections.place(at: subject)
        }
        while place == nil, subject < end + 5, text.isCapital(subject), text.continues(to: subject)
        {
            subject += 1
            if text.isGlued(subject), text.tokens.key[subject] == .fullStop { subject += 1 }
            place = sections.place(at: subject)
        }
        return (place, subject)
    }

    private func code(
        _ entry: ReporterTable.Name,
        _ tokens: Range<Int>,
        _ normalized: String
    ) -> CitationText.Found {
        CitationText.Found(
            tokens: tokens,
            citation: Citation(kind: kind(of: entry), normalized: normalized)
        )
    }

    /// What stands between a code's name and its section: ", Labor" in "Code, Labor § 8-551"; often nothing.
    private func subjectText(_ end: Int, _ subject: Int) -> String {
        let first = text.has(WordKey.comma, at: end) ? end + 1 : end
        guard subject > first else { return "" }
        return (first > end ? ", " : " ") + text.text(first..<subject)
    }

    private func kind(of entry: ReporterTable.Name) -> Citation.Kind {
        entry.publication == .regulations ? .regulation : .statute
    }

    /// What the Bluebook puts before a number that nothing was said of.
    private func sign(for entry: ReporterTable.Name, volume: Volume?, isFederal: Bool) -> String {
        if isFederal { return "§ " }
        if ReporterCitationReader.publicLaws.contains(WordKey(entry.text)) { return "No. " }
        return volume == nil && entry.publication == .statutes ? "§ " : ""
    }

    /// Whether the name can be cited without a volume: several words, or a sign behind it.
    private func isWholeWithoutVolume(
        _ words: Range<Int>,
        entry: ReporterTable.Name,
        place: SectionReader.Place
    ) -> Bool {
        if place.isMarked && words.count > 1 { return true }
        let letters = words.filter { text.tokens.kind[$0] == .word }.count
        return letters > 1
    }

    private static let federalCodes = WordSet("U.S.C. C.F.R.")
    private static let publicLaws = FoldedNames(["Pub. L.", "Pvt. L."])
}

/// Names of several words, compared as a whole.
private struct FoldedNames: Sendable {
    private let keys: [WordKey]

    init(_ names: [String]) { keys = names.map { WordKey($0) } }

    func contains(_ name: WordKey) -> Bool { keys.contains(name) }
}
