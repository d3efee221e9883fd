/// Finds what the article is called: not what the page or the site is called.
struct PageTitle {
    private let tree: PageTree
    private let siteName: String?

    init(_ tree: PageTree, siteName: String?) {
        self.tree = tree
        self.siteName = siteName
    }

    /// The first-level heading that says what the page's own title says; else that title without the site's name.
    func title(named names: [String], isShown: (PageTree.ID) -> Bool) -> String? {
        let names = names.map { withoutSiteName($0) }.filter { !$0.isEmpty }
        let element = titleElement.map { withoutSiteName($0) }
        let headings = tree.ids.filter { tree[$0].element == .h1 && isShown($0) }
            .prefix(20).map { tree.words(of: $0) }
            .filter { (2..<300).contains($0.count) }
        let known = names + [element].compactMap(\.self)
        var best: (heading: String, likeness: Double)?
        for heading in headings where heading.lowercased() != siteName?.lowercased() {
            let likeness = known.map { PageTitle.likeness($0, heading) }.max() ?? 0
            if likeness > best?.likeness ?? 0 { best = (heading, likeness) }
        }
        if let best, best.likeness >= 0.5 { return best.heading }
        return names.first ?? element ?? headings.first
    }

    /// The words of `<title>`, which may stand outside the head.
    private var titleElement: String? {
        let id = tree.ids.first { tree[$0].element == .title && tree[$0].end > $0 + 1 }
        let words = id.map { tree.words(of: $0) }
        return words.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Without the last or first part if it is the site's name, or looks like it.
    private func withoutSiteName(_ title: String) -> String {
        let parts = PageTitle.parts(of: title)
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return title }
        if let siteName {
            let isSite = { (part: PageTitle.Part) in
                PageTitle.likeness(String(part.words), siteName) > 0.8
            }
            if isSite(last) { return title[..<parts[parts.count - 2].words.endIndex].description }
            if isSite(first) { return title[parts[1].words.startIndex...].description }
        }
        let longest = parts.max { $0.wordCount < $1.wordCount } ?? first
        // A short name after a long title, or the other way round.
        if last.isWeakSeparator || longest.wordCount < 4 {
            return first.wordCount >= 2 || parts.count == 1 ? String(first.words) : title
        }
        return String(longest.words)
    }

    private struct Part {
        let words: Substring
        let wordCount: Int
        /// Parted by a hyphen, which titles have inside too.
        let isWeakSeparator: Bool
    }

    /// Cut at bars, bullets and dashes with spaces around them.
    private static func parts(of title: String) -> [Part] {
        var parts: [Part] = []
        var start = title.startIndex
        var isWeak = false
        func part(to end: String.Index) -> Part {
            let words = title[start..<end].trimmingSpace
            return Part(
                words: words,
                wordCount: words.split(separator: " ").count,
                isWeakSeparator: isWeak
            )
        }
        for index in title.indices where separators.contains(title[index]) {
            let after = title.index(after: index)
            guard index > start, title[title.index(before: index)] == " ", after < title.endIndex,
                title[after] == " "
            else { continue }
            parts.append(part(to: index))
            isWeak = "-–—".contains(title[index])
            start = after
        }
        parts.append(part(to: title.endIndex))
        return parts.filter { !$0.words.isEmpty }
    }

    private static let separators: Set<Character> = [
        "|", "-", "–", "—", "»", "·", "•", "/", "~", "¦",
    ]

    /// Twice the words that two texts share by the words of both, 0 to 1.
    static func likeness(_ one: String, _ other: String) -> Double {
        let first = words(of: one)
        let second = words(of: other)
        guard !first.isEmpty, !second.isEmpty else { return 0 }
        let shared = first.intersection(second).count
        let likeness = 2 * Double(shared) / Double(first.count + second.count)
        // One may be the other with a kicker or cut short.
        return shared == min(first.count, second.count) && shared > 2
            ? max(likeness, 0.8) : likeness
    }

    private static func words(of text: String) -> Set<Substring> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
    }
}
