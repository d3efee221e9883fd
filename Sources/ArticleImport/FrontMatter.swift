internal import ClaimExtraction
internal import Yams

/// What stands about an article between two lines of hyphens at the start of its file, in YAML.
struct FrontMatter {
    var title: String?
    var byline: String?
    var outlet: String?
    var url: String?
    var published: CalendarDate?
    var slug: String?
    /// What the person should be told of it; nil where nothing is wrong.
    var warning: String?
    /// Where the text begins.
    var bodyStart: String.Index

    /// Whether it says nothing of the article.
    var isSilent: Bool {
        [title, byline, outlet, url, slug].allSatisfy { $0 == nil } && published == nil
    }

    /// Reads it from the start of a text; empty if there is none.
    ///
    /// A text that begins with a line of hyphens for another reason stays whole: only what is closed by
    /// a second such line and is a YAML mapping counts. Where only that line is missing, ``warning`` says so.
    init(of text: String, path: String) throws(ImportError) {
        bodyStart = text.startIndex
        guard let block = Block(of: text) else {
            warning = UnclosedFrontMatter(of: text, path: path)?.warning
            return
        }
        guard let fields = try block.fields(path: path) else { return }
        bodyStart = block.bodyStart
        for (key, value) in fields {
            guard let name = key.string?.lowercased() else { continue }
            let line = (value.mark ?? key.mark)?.line ?? 1
            try set(name, to: value) { detail throws(ImportError) in
                throw .frontMatter(path: path, line: line + 1, detail: detail)
            }
        }
    }

    /// The article of a file with this front matter; what it leaves open the head of the text may tell.
    func article(
        from file: ArticleFile,
        format: String,
        title foundTitle: String? = nil,
        mayHaveHeadline: Bool = true,
        text: String,
        annotations: [Annotation] = []
    ) -> ImportedArticle {
        let head = ManuscriptHead(of: text[...])
        var imported = ImportedArticle(
            article: Article(
                id: file.stem,
                title: title ?? foundTitle ?? (mayHaveHeadline ? head.title : nil),
                headline: foundTitle ?? head.title,
                byline: byline ?? head.byline,
                published: published ?? head.day,
                sha256: file.digest,
                text: text,
                annotations: annotations
            ),
            outlet: outlet,
            url: url,
            slug: slug,
            format: format
        )
        imported.warnings = [warning].compactMap(\.self)
        return imported
    }

    /// Whether a line is one of hyphens, or of what else parts front matter from text.
    static func isFence(_ line: Substring, _ marks: String) -> Bool {
        line.hasPrefix(marks) && line.dropFirst(3).utf8.allSatisfy { [9, 13, 32].contains($0) }
    }

    private mutating func set(
        _ name: String,
        to value: Node,
        refuse: (String) throws(ImportError) -> Void
    ) throws(ImportError) {
        switch name {
        case "title", "headline": title = try text(of: value, name, refuse) ?? title
        case "byline": byline = try text(of: value, name, refuse) ?? byline
        case "author", "authors":
            let author = try text(of: value, name, refuse)
            byline = byline ?? author
        case "outlet", "publication", "publisher":
            outlet = try text(of: value, name, refuse) ?? outlet
        case "url", "link", "canonical_url":
            let address = try text(of: value, name, refuse)
            url = url ?? address
        case "slug": slug = try text(of: value, name, refuse) ?? slug
        case "published", "date", "publication_date":
            // Site generators use `published: true` as a switch.
            guard value.bool == nil, let words = try text(of: value, name, refuse) else { return }
            guard let day = CalendarDate(timestamp: words) else {
                return try refuse("“\(name)” is “\(words)”; write the day as YYYY-MM-DD")
            }
            if name == "published" || published == nil { published = day }
        default: break
        }
    }

    /// A scalar's text, or that of several joined by commas; a mapping stands for its `name`.
    private func text(
        of value: Node,
        _ name: String,
        _ refuse: (String) throws(ImportError) -> Void
    ) throws(ImportError) -> String? {
        switch value {
        case .scalar(let scalar):
            let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
            let words = scalar.string.split { $0.isWhitespace }.joined(separator: " ")
            return isNull || words.isEmpty ? nil : words
        case .sequence(let items):
            var parts: [String] = []
            for item in items {
                if case .sequence = item { continue }
                if let part = try text(of: item, name, refuse) { parts.append(part) }
            }
            return parts.isEmpty ? nil : parts.joined(separator: ", ")
        case .mapping(let fields):
            if case .scalar(let scalar)? = fields["name"] { return scalar.string }
            try refuse("“\(name)” must be a text")
            return nil
        default:
            try refuse("“\(name)” must be a text")
            return nil
        }
    }
}

extension FrontMatter {
    /// The lines between the fences.
    private struct Block {
        let yaml: Substring
        let bodyStart: String.Index

        /// Front matter is short; without the bound a long text would be searched for a closing line.
        private static let limitInBytes = 32_768
        /// A use of an alias for each of these; more of them could unfold into a bomb.
        private static let aliasLimit = 10

        init?(of text: String) {
            let bytes = text.utf8
            var lineStart = bytes.startIndex
            var yamlStart: String.Index?
            let limit = bytes.index(
                bytes.startIndex,
                offsetBy: Block.limitInBytes,
                limitedBy: bytes.endIndex
            )
            let end = limit ?? bytes.endIndex
            while lineStart < end {
                let lineEnd = bytes[lineStart..<end].firstIndex(of: 0x0A) ?? end
                let next = lineEnd == end ? end : bytes.index(after: lineEnd)
                let line = text[lineStart..<lineEnd]
                if let yamlStart {
                    if FrontMatter.isFence(line, "---") || FrontMatter.isFence(line, "...") {
                        yaml = text[yamlStart..<lineStart]
                        bodyStart = next
                        return
                    }
                } else {
                    guard FrontMatter.isFence(line, "---") else { return nil }
                    yamlStart = next
                }
                lineStart = next
            }
            return nil
        }

        /// The mapping, or nil if it is none.
        func fields(path: String) throws(ImportError) -> Node.Mapping? {
            func refused(_ line: Int, _ detail: String) -> ImportError {
                .frontMatter(path: path, line: line + 1, detail: detail)
            }
            if aliasCount > Block.aliasLimit {
                throw refused(1, "it has more than \(Block.aliasLimit) YAML aliases")
            }
            do {
                guard case .mapping(let fields)? = try Yams.compose(yaml: withoutRepetitions) else {
                    return nil
                }
                return fields
            } catch let error as YamlError {
                guard looksLikeMapping else { return nil }
                let (line, detail) = error.place
                throw refused(line, detail)
            } catch {
                guard looksLikeMapping else { return nil }
                throw refused(1, "it is not valid YAML")
            }
        }

        /// The YAML, where a field is given twice in the same words, with an empty line instead of the second.
        private var withoutRepetitions: String {
            var seen: Set<Substring> = []
            return yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .map { line in
                    let isField = line.first?.isLetter ?? false && line.contains(": ")
                    return isField && !seen.insert(line).inserted ? "" : line
                }
                .joined(separator: "\n")
        }

        /// Whether the first line that says anything begins with a word and a colon.
        private var looksLikeMapping: Bool {
            for line in yaml.split(whereSeparator: \.isNewline) {
                let line = line.trimmingSpace
                if line.isEmpty || line.hasPrefix("#") { continue }
                let key = line.prefix { $0.isLetter || $0.isNumber || "_-\"'".contains($0) }
                return !key.isEmpty && line.dropFirst(key.count).hasPrefix(":")
            }
            return false
        }

        private var aliasCount: Int {
            var count = 0
            var previous: UInt8 = 0x20
            for byte in yaml.utf8 {
                if byte == UInt8(ascii: "*"), previous <= 0x20 || ":,[{".utf8.contains(previous) {
                    count += 1
                }
                previous = byte
            }
            return count
        }
    }
}

extension YamlError {
    /// The line in the YAML, from 1, with what is wrong there.
    fileprivate var place: (line: Int, detail: String) {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark.line, problem)
        case .reader(let problem, _, _, _): (1, problem)
        case .duplicatedKeysInMapping(let names, let context):
            (context.mark.line, "“\(names.joined(separator: "”, “"))” stands there twice")
        default: (1, "it is not valid YAML")
        }
    }
}

extension CalendarDate {
    /// The day of "2025-09-19", "2025-9-19", "2025-09-19 08:30:00 +0200" or "2025-09-19T08:30Z".
    fileprivate init?(timestamp text: String) {
        let fields = text.prefix { $0 != "T" && $0 != " " }
            .split(separator: "-", omittingEmptySubsequences: false)
        guard fields.count == 3, fields[0].utf8.count == 4,
            fields[1...].allSatisfy({ (1...2).contains($0.utf8.count) })
        else { return nil }
        let padded = fields.map { $0.utf8.count == 1 ? "0\($0)" : String($0) }
        self.init(iso8601: padded.joined(separator: "-"))
    }
}
