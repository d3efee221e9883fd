/// Front matter at the start of a text that no second line of hyphens closes, so that it is read as text.
struct UnclosedFrontMatter {
    private let path: String
    /// The last line that looks like a part of it, from 1 in the file.
    private let lastLine: Int

    /// Looks at the lines below a first line of hyphens, up to the first that is no field or part of one.
    ///
    /// They are front matter if with the missing line they would tell something of the article, or be refused.
    init?(of text: String, path: String) {
        let lines = text.prefix(UnclosedFrontMatter.reach).split(
            omittingEmptySubsequences: false,
            whereSeparator: \.isNewline
        )
        guard FrontMatter.isFence(lines[0], "---") else { return nil }
        let fields = lines.dropFirst().prefix { UnclosedFrontMatter.mayBelong($0) }
        guard let first = fields.first, UnclosedFrontMatter.isField(first) else { return nil }
        let closed = (["---"] + fields + ["---"]).joined(separator: "\n")
        if let matter = try? FrontMatter(of: closed, path: path), matter.isSilent { return nil }
        self.path = path
        lastLine = 1 + fields.count
    }

    /// Where it is and what to do.
    var warning: String {
        """
        \(path):1: the front matter that begins here is not closed, so it is read as text; put a line of three \
        hyphens (---) below line \(lastLine).
        """
    }

    /// How much of a text is looked at, in characters.
    private static let reach = 4_000

    /// Whether a line is a field, goes on with the one before, or is a comment.
    private static func mayBelong(_ line: Substring) -> Bool {
        guard let first = line.first(where: { !$0.isWhitespace }) else { return false }
        return line.first != first || first == "#" || line.hasPrefix("- ") || isField(line)
    }

    /// "title: …", "published:".
    private static func isField(_ line: Substring) -> Bool {
        let name = line.prefix { $0.isLetter || $0.isNumber || "_-".contains($0) }
        let rest = line.dropFirst(name.count)
        return !name.isEmpty && rest.first == ":" && rest.dropFirst().first?.isWhitespace ?? true
    }
}
