import Foundation
import Testing

@testable import ClaimExtraction

/// Properties of every extraction, held against texts that no newspaper would print.
struct HostileTextTests {
    @Test(arguments: 0..<60)
    func `keeps every span inside the text and every grapheme whole`(seed: Int) throws {
        var generator = Generator(seed: UInt64(seed))
        let text = HostileText.make(&generator)
        try check(text)
    }

    @Test(arguments: [
        "Act Florida airwaves now. Act Florida airwaves.",
        "", " ", "\u{0}", "\r\n", "\"", "(", "e\u{301}", "\u{FEFF}", "\u{202E}", "7", "a.", "“",
        "👩‍👩‍👧", "\u{301}\u{301}", ". . .", "1. 2. 3.", "i) ii)", "from from from", "of of 3 of 4 of",
        "first friday of may 2014", "first wednesday of october 2014", "left 2014",
        "met in 1990 s.", ", and Tarn, generate a",
        "According to logs According to logs LND, took the",
        "After ten years they have", "back second of Aug.4.800 convicted to hectolitres",
        "½\n42 father.two 77…", "Parks and Guardians of the", "He met Ann Lind of the",
        "Ann Lind of", "The limit fell from 60mph to 50mph, or from about 97 to ",
    ])
    func `survives the shortest texts`(text: String) throws {
        try check(text)
    }

    @Test func `reads a line of a megabyte to its end`() throws {
        let piece =
            "Mayor Dana Okafor said, \"We spent $4.2 million on 12 of the 40 bridges,\" in 2024. "
        var generator = Generator(seed: 7)
        var line = String(repeating: piece, count: 4000)
        while line.utf8.count < 1_000_000 { line += HostileText.make(&generator) }
        let article = Article(id: "long", text: line.filter { !$0.isNewline })
        let extraction = Extractor().extraction(of: article)
        #expect(extraction.claims.count >= 8000)
        let last = try #require(extraction.sentences.last)
        #expect(last.span.end > article.text.unicodeScalars.count - 4000)
    }

    /// Rules look at what stands around a word: at the ends of a text there is nothing.
    @Test(arguments: HostileText.sentences)
    func `reads a text that begins and ends anywhere`(sentence: String) {
        let words = sentence.split(separator: " ")
        for start in words.indices {
            for end in start..<words.count {
                let text = words[start...end].joined(separator: " ")
                for cut in [text, text.filter { !$0.isPunctuation }] {
                    let extraction = Extractor().extraction(of: Article(id: "cut", text: cut))
                    #expect(extraction.sentences.last?.span.end ?? 0 <= cut.unicodeScalars.count)
                }
            }
        }
    }

    /// Rules look from sentence to sentence: some of them, in any order, with words and marks left out.
    @Test(arguments: 0..<40)
    func `reads passages whose words are left out and whose sentences are shuffled`(seed: Int) {
        var generator = Generator(seed: UInt64(seed) &+ 1000)
        for _ in 0..<25 {
            let text = HostileText.passage(&generator)
            let extraction = Extractor().extraction(
                of: Article(
                    id: "p",
                    published: CalendarDate(year: 2025, month: 6, day: 13),
                    text: text
                )
            )
            #expect(extraction.sentences.last?.span.end ?? 0 <= text.unicodeScalars.count)
        }
    }

    // MARK: The properties

    private func check(_ text: String) throws {
        let article = Article(
            id: "h",
            published: CalendarDate(year: 2025, month: 6, day: 13),
            text: text
        )
        let line = ExtractionJSON.line(Extractor().extraction(of: article))
        let json = try JSONSerialization.jsonObject(with: Data(line))
        let scalars = Array(text.unicodeScalars)
        let extraction = try #require(json as? [String: Any])
        let written = try #require(extraction["text"] as? String)
        #expect(readable(written.unicodeScalars) == readable(scalars))

        let boundaries = graphemeBoundaries(of: text)
        for place in Place.all(in: json) {
            let isInside = place.start >= 0 && place.start < place.end && place.end <= scalars.count
            #expect(isInside, "\(place)")
            guard isInside else { continue }
            if let words = place.text {
                #expect(
                    readable(words.unicodeScalars) == readable(scalars[place.start..<place.end])
                )
            }
            #expect(boundaries.contains(place.start), "\(place) begins inside a grapheme")
            #expect(boundaries.contains(place.end), "\(place) ends inside a grapheme")
        }

        let sentences = Place.all(in: extraction["sentences"] ?? [])
        for (first, second) in zip(sentences, sentences.dropFirst()) {
            #expect(first.end <= second.start, "\(first) overlaps \(second)")
        }
    }

    /// Scalars without byte order marks, which Foundation drops when it reads JSON.
    private func readable(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
        scalars.filter { $0 != "\u{FEFF}" && $0 != "\u{FFFE}" }
    }

    /// The places between characters, in code points.
    private func graphemeBoundaries(of text: String) -> Set<Int> {
        var boundaries: Set<Int> = [0]
        var place = 0
        for character in text {
            place += character.unicodeScalars.count
            boundaries.insert(place)
        }
        return boundaries
    }
}

/// An object of the JSON with "start" and "end".
private struct Place: CustomStringConvertible {
    let start: Int
    let end: Int
    let text: String?

    var description: String { "\(start)..<\(end) \(text?.debugDescription ?? "")" }

    /// Every place in a value and in what it holds, in order.
    static func all(in value: Any) -> [Place] {
        if let list = value as? [Any] { return list.flatMap(all) }
        guard let object = value as? [String: Any] else { return [] }
        var places: [Place] = []
        if let start = object["start"] as? Int, let end = object["end"] as? Int {
            places.append(Place(start: start, end: end, text: object["text"] as? String))
        }
        return places + object.values.flatMap(all)
    }
}

/// Texts made of pieces that break programs.
private enum HostileText {
    /// Sentences that many rules look at: ranges, dates, courts, reported speech, offices.
    static let sentences = [
        "Between 5 and 7 of the at least 20-to-30-year terms cost Rs. 500 to Rs. 600, up from $3-4 million.",
        "In a post that Mayor Ann Lind claimed was false, she was set to meet them on Friday, Sept. 19.",
        "“We left,” said Lind, the director of Hale Trust, who argued that he was told to pay, “because it ended.”",
        "The 9th Circuit, which heard Doe v. Roe, No. 25-cv-1, upheld 8 U.S.C. § 1357(g) and ruled that it stands.",
        "According to an analysis of half of all reports by the Port Authority (PA) a third to two-fifths failed.",
        "He was planned by Lind to resume two weeks ago last May or no later than the first week of June.",
        "The reactors, Tarn 2 and Lund, generate a tenth; two days later, at 9 p.m., both were shut, he said.",
        "After ten years, critics point out that 12 of the 40 nurses, or 30 percent, left, twice as many as in 2019.",
        "Ada Bell, 62, who was born on 2 March 1963, denied it, and her lawyer, Ann Okoro, said the toll rose from 3 to 9.",
        "The other 24 voted 15-9 against the budget of $30 million, 20 percent more than the $24 million of 2020.",
    ]

    /// A few of the sentences, in any order, with some words and marks left out.
    static func passage(_ generator: inout Generator) -> String {
        var passage: [String] = []
        for _ in 0...generator.below(4) {
            let sentence = sentences[generator.below(sentences.count)]
            let kept = sentence.split(separator: " ").filter { _ in generator.below(8) > 0 }
            let words = kept.map { word in
                generator.below(4) > 0 ? String(word) : word.filter { !$0.isPunctuation }
            }
            passage.append(words.joined(separator: " "))
        }
        let joints = [" ", "\n\n", ", ", ". "]
        return passage.joined(separator: joints[generator.below(joints.count)])
    }

    private static let pieces = [
        // Emoji with joiners, tones, flags and keycaps; marks upon marks.
        "👩🏽‍🚒", "👨‍👩‍👧‍👦", "🇺🇸🇫🇷", "🏴\u{E0067}\u{E0062}\u{E007F}", "3️⃣", "e\u{301}\u{323}",
        "Z\u{335}\u{336}algo",
        "\u{301}", "\u{200D}", "नमस्ते", "각", "\u{1112}\u{1161}\u{11AB}",
        // Scripts from right to left, with controls.
        "שלום", "\u{202E}abc\u{202C}", "\u{2067}مرحبا\u{2069}", "\u{200F}", "١٢٣",
        // White space, line ends and controls.
        "\r\n", "\n", "\n\n", "\r", "\t", "\u{0}", "\u{1B}[31m", "\u{A0}", "\u{2028}", "\u{FEFF}",
        "\u{FFFD}",
        "\u{10FFFF}", "\u{FFFE}", "   ",
        // Quotation marks, brackets and stops that nobody closes.
        "\"", "“", "”", "‘", "’", "«", "((((", ")))", "[", "]", "''", "``", "...", ". . .", "?!",
        "—", "--", "…",
        "[...]", "•", "i)", "a.", "1.",
        // Digits.
        "7", "1,000,000", "99999999999999999999999999", "0.000000001", "12/31/9999", "1/0", "$",
        "%", "3-2-1",
        "2025-02-30", "10:99", "-5", "½", "1e308", "30 February 2025", "Monday, June 14",
        // Words, names and the words that the rules look for.
        "said", "Mayor Ann Lee", "Lee", "Leigh", "according to", "of the", "or", "from", "to",
        "up from", "percent",
        "a third", "more than half", "million", "each", "in all", "the other", "U.S.", "Inc.",
        "No.", "v.",
        "The court ruled", "287(g)", "42 U.S.C. § 1983", "a.m.", "Jr.", "votes", "members",
        "twice the", "by",
        "founded in", "born in", "its centenary", "years old", "years ago", "after", "before",
        "NDRX", "three men:",
        "https://a.example/?q=%00", "@name", "#tag", "don't", "O’Neil", "rock-’n’-roll",
        String(repeating: "x", count: 3000), String(repeating: "9", count: 400),
        String(repeating: "a-", count: 200), String(repeating: "(", count: 300),
    ]

    static func make(_ generator: inout Generator) -> String {
        var text = ""
        for _ in 0..<generator.below(120) + 1 {
            text += pieces[generator.below(pieces.count)]
            // A space most of the time, nothing now and then.
            if generator.below(5) > 0 { text += " " }
        }
        return text
    }
}

/// SplitMix64 by Sebastiano Vigna (https://prng.di.unimi.it/splitmix64.c): the same numbers on any machine.
private struct Generator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to one less than `limit`.
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
}
