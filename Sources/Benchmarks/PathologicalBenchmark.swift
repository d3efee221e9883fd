internal import Foundation

/// Time for a megabyte of text that nobody writes, beside a megabyte of news: nothing may be quadratic.
struct PathologicalBenchmark {
    let stet: String
    let folder: URL

    /// What the slowest text may take, in times of the same amount of news.
    private static let limit = 2.0
    private static let size = 1_000_000

    /// Measures every text; the figure to look at is the ratio.
    func measure() throws {
        var corpus = Corpus(seed: 11)
        var news = ""
        while news.utf8.count < Self.size { news += corpus.article(words: 4000) }
        let ordinary = try seconds(for: news, named: "news")
        report("1 MB of news in one article", "\(ordinary.rounded(to: 2)) s (CPU time)")
        for (name, text) in Self.texts {
            let ratio = try seconds(for: text, named: "text") / ordinary
            let mark = ratio > Self.limit ? "  more than \(Self.limit.rounded(to: 0)) times" : ""
            report("  \(name)", "\(ratio.rounded(to: 2)) times\(mark)")
        }
    }

    private func seconds(for text: String, named name: String) throws -> Double {
        let file = folder.appendingPathComponent("\(name).jsonl")
        let line = try JSONSerialization.data(withJSONObject: [
            "id": name, "published": "2025-09-25", "text": text,
        ])
        try (line + Data("\n".utf8)).write(to: file)
        // The quickest of three: others on the machine only make a run slower.
        let runs = try (0..<3).map { _ in
            try ProcessMeasurement.run(
                [stet, "extract", "--batch", "--jobs", "1"],
                input: file.path
            )
        }
        guard runs.allSatisfy({ $0.exitStatus == 0 }) else {
            throw ProcessMeasurement.Failure(description: "stet extract --batch failed on \(name)")
        }
        return runs.map(\.cpuSeconds).min() ?? 0
    }

    private static let texts: [(name: String, text: String)] = [
        ("only quotation marks", repeated("\"")),
        ("only curly opening marks", repeated("“")),
        ("only apostrophes", repeated("'")),
        ("quotation marks and words", repeated("\" a ")),
        ("only digits", repeated("7")),
        ("numbers of one digit", repeated("7 ")),
        ("numbers and commas", repeated("7, ")),
        ("numbers and hyphens", repeated("7-")),
        ("numbers and slashes", repeated("1/2/")),
        ("only “said”", repeated("said ")),
        ("“he said that”", repeated("he said that ")),
        ("somebody said, somebody said", repeated("Ann Okoro said, ")),
        ("quotations of one sentence", repeated("“it is over,” she said; and ")),
        ("“according to”", repeated("according to ")),
        ("only “and”", repeated("and ")),
        ("only “of the”", repeated("of the ")),
        ("only “one”", repeated("one hundred ")),
        ("only “Monday”", repeated("Monday, ")),
        ("only “May 1”", repeated("May 1 ")),
        ("births of one sentence", repeated("born 2 March 1991. ")),
        ("dollars", repeated("$1 ")),
        ("percentages", repeated("5 percent of ")),
        ("one sentence without a stop", repeated("the old mayor of the town gave a book to ")),
        ("brackets that open", repeated("(")),
        ("brackets that close", repeated(")")),
        ("nested brackets", repeated("(", 500_000) + repeated(")", 500_000)),
        ("nested quotations", repeated("“a ", 500_000) + repeated("” ", 500_000)),
        ("single capitals", repeated("A B C ")),
        ("capitals with stops", repeated("A. B. C. ")),
        ("one endless name", repeated("Ann Okoro ")),
        ("new names", numbered("Ann Okoro", " met ")),
        ("new first names of one surname", numbered("Ann", " Okoro said so. ")),
        ("new surnames of one first name", numbered("Ann Ok", " said so. ")),
        ("titles", repeated("Sheriff Mayor ")),
        ("abbreviations", repeated("Mr. ")),
        ("acronyms", repeated("NATO WHO ")),
        ("one endless word", repeated("a")),
        ("one endless word with hyphens", repeated("a-")),
        ("possessives", repeated("Ann's ")),
        ("an endless address", "https://" + repeated("a/")),
        ("signs of an address", repeated("a@")),
        ("citations", repeated("Tan v. Hale, 5 U.S. 137 ")),
        ("sections", repeated("§ 5 ")),
        ("courts", repeated("the court ruled ")),
        ("stops", repeated(". ")),
        ("commas", repeated(", ")),
        ("empty lines", repeated("\n")),
        ("list items", repeated("1.\n")),
        ("marks without a letter", repeated("\u{301}")),
        ("letters with marks", repeated("é ")),
        ("Greek letters", repeated("αβγ ")),
    ]

    /// The piece again and again, to so many bytes.
    private static func repeated(_ piece: String, _ size: Int = size) -> String {
        String(repeating: piece, count: size / piece.utf8.count)
    }

    /// A name that is another each time.
    private static func numbered(_ name: String, _ link: String) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        var text = ""
        var number = 0
        while text.utf8.count < size {
            let ending = [number / 676 % 26, number / 26 % 26, number % 26].map { letters[$0] }
            text += name + String(ending) + link
            number += 1
        }
        return text
    }
}
