import ClaimExtraction
internal import Foundation

/// Articles of our own writing with what a checker should be shown in them: one file of `Corpus`, whose format
/// `Tests/README.md` describes.
struct CorpusLot {
    let name: String
    let entries: [Entry]

    struct Entry {
        let title: String
        var published: CalendarDate?
        var text = ""
        var gold: [Item] = []
        /// What other words at some places would make consistent.
        var corrections: [Correction] = []

        var article: Article { article(text) }

        /// The article with its corrections, in which nothing is to be found; nil where there are none.
        var corrected: Article? {
            guard !corrections.isEmpty else { return nil }
            var scalars = Array(text.unicodeScalars)
            for correction in corrections.sorted(by: { $0.span.start > $1.span.start }) {
                let place = correction.span.start..<correction.span.end
                scalars.replaceSubrange(place, with: correction.words.unicodeScalars)
            }
            return article(String(String.UnicodeScalarView(scalars)))
        }

        private func article(_ text: String) -> Article {
            Article(id: title, title: title, published: published, text: text)
        }
    }

    /// The words that should stand at a place.
    struct Correction {
        let span: Span
        let words: String
    }

    /// Something to be found.
    struct Item {
        /// The kind, then others under which it may be found as well.
        let kinds: [String]
        let spans: [Span]
        /// What it amounts to, where the lot says.
        let value: String?
    }

    /// A line that can't be read.
    struct Mistake: Error, CustomStringConvertible {
        let description: String
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Corpus")

    /// The names of all lots whose kind of gold is `kind`: "claims" or "findings".
    static func names(of kind: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasPrefix(kind) && $0.hasSuffix(".txt") }
            .map { String($0.dropLast(4)) }.sorted()
    }

    init(named name: String) throws {
        let file = Self.folder.appendingPathComponent(name + ".txt")
        try self.init(name: name, contents: String(contentsOf: file, encoding: .utf8))
    }

    init(name: String, contents: String) throws {
        self.name = name
        var entries: [Entry] = []
        let articles = contents.split(separator: "\n=== ", omittingEmptySubsequences: false)
        var line = 1
        for (index, article) in articles.enumerated() {
            let lines = article.split(separator: "\n", omittingEmptySubsequences: false)
            let isFirst = index == 0
            defer { line += lines.count }
            if isFirst, lines.allSatisfy({ $0.isEmpty || $0.hasPrefix("#") }) { continue }
            let title = isFirst ? lines[0].dropFirst(article.hasPrefix("=== ") ? 4 : 0) : lines[0]
            var entry = Entry(title: String(title))
            do {
                try entry.read(lines.dropFirst())
            } catch let mistake as Mistake {
                throw Mistake(description: "\(name).txt, article at line \(line): \(mistake)")
            }
            entries.append(entry)
        }
        self.entries = entries
    }
}

extension CorpusLot.Entry {
    /// Reads what stands below the title: the day, the text, the gold.
    fileprivate mutating func read(_ lines: ArraySlice<Substring>) throws {
        let parts = lines.split(separator: "---", maxSplits: 1, omittingEmptySubsequences: false)
        var body = parts[0]
        if let first = body.first, first.hasPrefix("published: ") {
            let day = String(first.dropFirst("published: ".count))
            guard let date = CalendarDate(iso8601: day) else {
                throw CorpusLot.Mistake(description: "'\(day)' is no date (YYYY-MM-DD)")
            }
            published = date
            body = body.dropFirst()
        }
        text = body.joined(separator: "\n").trimmingCharacters(in: .newlines)
        guard parts.count == 2 else { return }
        for line in parts[1] where !line.isEmpty && !line.hasPrefix("#") {
            let item = try item(of: line)
            if item.kinds == ["corrected"] {
                guard let words = item.value else {
                    throw CorpusLot.Mistake(description: "'\(line)' has no words behind =>")
                }
                corrections.append(CorpusLot.Correction(span: item.spans[0], words: words))
            } else {
                gold.append(item)
            }
        }
    }

    /// Reads a line such as `kind/kind: span | span => value # note`.
    private func item(of line: Substring) throws -> CorpusLot.Item {
        let content = line.components(separatedBy: " # ")[0]
        guard let colon = content.firstIndex(of: ":") else {
            throw CorpusLot.Mistake(description: "'\(line)' has no kind before a colon")
        }
        let sides = content[content.index(after: colon)...].components(separatedBy: " => ")
        return CorpusLot.Item(
            kinds: content[..<colon].split(separator: "/").map(String.init),
            spans: try sides[0].components(separatedBy: " | ").map(span),
            value: sides.count > 1 ? sides[1].trimmingCharacters(in: .whitespaces) : nil
        )
    }

    /// The place of words that stand once in the text; between ⟦ and ⟧, if they are there.
    private func span(of words: String) throws -> Span {
        let marked = words.trimmingCharacters(in: .whitespaces).unicodeScalars
        let plain = String(String.UnicodeScalarView(marked.filter { $0 != "⟦" && $0 != "⟧" }))
        let places = text.ranges(of: plain)
        guard places.count == 1 else {
            throw CorpusLot.Mistake(description: "'\(plain)' stands \(places.count) times")
        }
        let start = text.unicodeScalars.distance(
            from: text.startIndex,
            to: places[0].lowerBound
        )
        guard let open = marked.firstIndex(of: "⟦"), let close = marked.firstIndex(of: "⟧") else {
            return Span(start: start, end: start + plain.unicodeScalars.count)
        }
        let before = marked.distance(from: marked.startIndex, to: open)
        let inside = marked.distance(from: open, to: close) - 1
        return Span(start: start + before, end: start + before + inside)
    }
}
