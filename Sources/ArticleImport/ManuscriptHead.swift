internal import ClaimExtraction

/// What a manuscript says of itself in the lines above its text, where no markup or property of its file tells it.
///
/// "Harbour board admits error", an empty line, "By Ines Falk | 4 March 2026": only what is clear is taken.
struct ManuscriptHead {
    private(set) var title: String?
    private(set) var byline: String?
    /// Only where a line of the head gives it; ``Dateline`` looks further.
    private(set) var day: CalendarDate?

    /// How many lines with words are looked at, and how much of a text.
    private static let lines = 6
    private static let reach = 4_000

    init(of text: some StringProtocol) {
        let lines = ManuscriptHead.firstLines(of: text)
        var headEnd = 0
        for (index, line) in lines.enumerated() {
            // A line of the head stands by itself: behind an empty line or right below another such line.
            guard index == headEnd || lines[index - 1].endsParagraph else { continue }
            let names = byline == nil ? ManuscriptHead.names(in: line.words) : nil
            let isAlone = line.endsParagraph || names != nil
            let day = isAlone ? Dateline.day(of: line.words) : nil
            if names != nil || day != nil {
                byline = byline ?? names
                self.day = self.day ?? day
            } else if title == nil, index == headEnd, byline == nil, self.day == nil,
                index + 1 < lines.count
            {
                let next = lines[index + 1].words
                let isSigned =
                    ManuscriptHead.names(in: next) != nil || Dateline.day(of: next) != nil
                if !ManuscriptHead.isLabel(line.words) {
                    guard line.endsParagraph || isSigned else { return }
                    title = ManuscriptHead.headline(line.words, isSigned: isSigned)
                    if title == nil { continue }
                }
            } else {
                continue
            }
            headEnd = index + 1
        }
    }

    private typealias Line = (words: Substring, endsParagraph: Bool)

    /// The first lines with words, without the space around them.
    private static func firstLines(of text: some StringProtocol) -> [Line] {
        var lines: [Line] = []
        let start = Substring(text.prefix(reach))
        for line in start.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let words = line.trimmingSpace
            if !words.isEmpty {
                if lines.count == ManuscriptHead.lines { break }
                lines.append((words, false))
            } else if !lines.isEmpty {
                lines[lines.count - 1].endsParagraph = true
            }
        }
        return lines
    }

    // MARK: Headlines

    private static let longestHeadline = 140

    /// A few words with a capital, no stop and no sign that leads on; a question only above a byline.
    private static func headline(_ line: Substring, isSigned: Bool) -> String? {
        guard line.utf8.count <= 2 * longestHeadline, line.count <= longestHeadline,
            let first = line.first(where: { $0.isLetter || $0.isNumber }),
            first.isUppercase || first.isNumber, let last = line.last
        else { return nil }
        let words = line.split(whereSeparator: \.isWhitespace)
        guard (2...20).contains(words.count), !openings.contains(words[0].lowercased()),
            last.isLetter || last.isNumber || "\"'”’%".contains(last)
                || isSigned && "?!".contains(last)
        else { return nil }
        return words.joined(separator: " ")
    }

    /// How letters and lists begin.
    private static let openings: Set<String> = [
        "dear", "hello", "hi", "-", "*", "•", "–", "—", "1.", "1)",
    ]

    /// What desks write above a headline: "DRAFT", "For immediate release".
    private static func isLabel(_ line: Substring) -> Bool {
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard let first = words.first, words.count <= 6 else { return false }
        if first == "draft" { return words.count <= 2 }
        return labels.contains { words.starts(with: $0) }
    }

    private static let labels: [[Substring]] = [
        ["embargoed"], ["for", "immediate", "release"], ["for", "release"], ["press", "release"],
        ["news", "release"], ["media", "release"], ["not", "for", "publication"], ["confidential"],
    ]

    // MARK: Bylines

    private static let longestByline = 120

    /// The names in a line that is nothing but a byline.
    static func names(in line: Substring) -> String? {
        guard line.utf8.count <= 2 * longestByline, line.count <= longestByline,
            PageByline.opens(line), let name = PageByline.name(in: String(line))
        else { return nil }
        // "By Friday Night The Boats Were Gone": nobody's name; "By Ada Quill in Mill Creek": hers, and a place.
        let all = name.prefix { !",|".contains($0) }.split(separator: " ")
        let own = all.prefix { $0 != "in" && $0 != "for" }
        let isName = own.allSatisfy { $0.first?.isUppercase ?? false || particles.contains($0) }
        let isTime = own.first.map { times.contains($0.lowercased()) } ?? true
        // A sentence ends in a stop; "Ada Quill Jr." and "Ada Q." don't end it.
        let last = all.last ?? ""
        guard isName, !isTime, !name.contains(where: \.isNumber), own.count <= 14,
            all.count - own.count <= 5,
            last.last != "." || last.count <= 4
        else { return nil }
        return own.count == all.count ? name : own.joined(separator: " ")
    }

    /// What "by" is followed by where it tells a time.
    private static let times: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas",
        "easter",
        "midnight", "noon",
    ]
    /// Small words within names and between them.
    private static let particles: Set<Substring> = [
        "and", "&", "with", "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos",
        "du", "el", "la", "le",
        "ten", "ter", "van", "von", "y", "zu",
    ]
}
