/// Finds who wrote the article.
struct PageByline {
    let page: AnnotatedPage
    let metaTags: MetaTags
    let linkedData: LinkedData
    let outlet: String?

    /// Names joined by commas, without "By", roles, days and addresses; nil if the page names nobody.
    ///
    /// What the page says to programs comes first, unless it is the outlet's own name.
    var byline: String? {
        let told = [linkedNames, taggedNames].map(PageByline.cleaned)
        if let names = told.first(where: { $0.contains { !isOutlet($0) } }) {
            return names.filter { !isOutlet($0) }.joined(separator: ", ")
        }
        let others = [
            shownNames, linkedData.persons.count == 1 ? linkedData.persons : [], writtenNames,
        ]
        let names = others.lazy.map(PageByline.cleaned).first { !$0.isEmpty }
        return (names ?? told.first { !$0.isEmpty })?.joined(separator: ", ")
    }

    /// The names in some sources, each once.
    private static func cleaned(_ sources: [String]) -> [String] {
        var seen: Set<String> = []
        return sources.compactMap { name(in: $0) }.filter { seen.insert($0.lowercased()).inserted }
    }

    private func isOutlet(_ name: String) -> Bool {
        name.contains(".") && !name.contains(". ")
            || outlet.map { PageTitle.likeness($0, name) > 0.9 } ?? false
    }

    private var linkedNames: [String] {
        let authors = linkedData.names(linkedData.article?["author"])
        return authors.isEmpty ? linkedData.names(linkedData.article?["creator"]) : authors
    }

    private var taggedNames: [String] {
        for name in [
            "dc:creator", "dcterm:creator", "author", "article:author", "article:author_name",
            "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
            "citation_author", "byl", "creator", "og:author", "vr:author", "rnews:author",
            "authors", "og:article:author",
        ] {
            let values = metaTags.values(name).filter { !$0.contains("://") }
            if values.contains(where: { PageByline.name(in: $0) != nil }) { return values }
        }
        if let name = labelledName { return [name] }
        // Several may be those of the works that the article cites.
        let marked = metaTags.values("itemprop.author")
        return marked.count == 1 ? marked : []
    }

    /// What blog software tells for cards of shared links: a label, "Written by", and in a second tag its value.
    private var labelledName: String? {
        let number = ["1", "2"].first { number in
            let label = metaTags.first("twitter:label\(number)")?.lowercased() ?? ""
            return PageByline.labels.contains(label)
        }
        return number.flatMap { metaTags.first("twitter:data\($0)") }
    }

    private static let labels: Set<String> = [
        "author", "autor", "door", "escrito por", "geschreven door", "geschrieben von", "por",
        "scritto da", "verfasst von", "von", "written by", "écrit par",
    ]

    // MARK: What the page shows

    /// A page of one article names few.
    private static let tryLimit = 2_000

    /// Elements that are marked as naming the author, the most certain marks first.
    private var shownNames: [String] {
        let tree = page.tree
        var byRank: [Int: [PageTree.ID]] = [:]
        var tries = 0
        var id = 0
        while id < tree.nodes.count, tries < PageByline.tryLimit {
            if isElsewhere(id) {
                id = tree[id].end
                continue
            }
            if tree[id].end - id < 60, let rank = rank(of: id) {
                tries += 1
                if names(id) { byRank[rank, default: []].append(id) }
            }
            id += 1
        }
        guard let best = byRank.keys.min(), let found = byRank[best], let first = found.first else {
            return []
        }
        // Several authors stand together; other articles' authors don't.
        let together = best == 0 ? found.prefix(8).filter { $0 - first < 40 } : [first]
        return together.map { tree.words(of: $0) }
    }

    /// Whether it holds a short name.
    private func names(_ id: PageTree.ID) -> Bool {
        let words = page.tree.words(of: id)
        return (2..<100).contains(words.count) && PageByline.name(in: words) != nil
    }

    /// Comments and lists of other articles, and what is not shown.
    private func isElsewhere(_ id: PageTree.ID) -> Bool {
        let tree = page.tree
        if tree[id].element == .footer || tree[id].element == .nav { return true }
        if ElementSet.wordless.contains(tree[id].element) { return true }
        return tree[id].element != .body && page.hints[id].contains(.elsewhere)
    }

    private func rank(of id: PageTree.ID) -> Int? {
        let tree = page.tree
        guard !tree[id].attributes.isEmpty else { return nil }
        if tree.attribute("rel", of: id) == "author" { return 0 }
        let property = tree.attribute("itemprop", of: id) ?? ""
        if property == "author" || property == "author name" { return 0 }
        if page.hints[id].contains(.byline) {
            if page.hints[id].contains(.name) { return 1 }
            return page.hints[id].contains(.author) ? 2 : 4
        }
        guard tree[id].element == .a, let address = tree.attribute("href", of: id) else {
            return nil
        }
        return ["/author/", "/autor/", "/authors/", "/autoren/", "/auteur/", "/user/", "/profil"]
            .contains { address.contains($0) } ? 3 : nil
    }

    /// Short lines that begin with "By" and a capital letter.
    private var writtenNames: [String] {
        let tree = page.tree
        let texts = tree.ids.lazy.filter {
            tree[$0].element == .text && (4..<120).contains(tree[$0].text.utf8.count)
        }
        for id in texts.prefix(5 * PageByline.tryLimit) {
            let parent = tree[id].parent
            guard parent >= 0, !ElementSet.wordless.contains(tree[parent].element) else { continue }
            let words = tree[id].text.replacing(" :", with: ":")
                .drop { $0.isWhitespace || $0 == "-" || $0 == "–" || $0 == "—" }.trimmingSpace
            guard PageByline.opens(words) else { continue }
            return [String(words)]
        }
        return []
    }
}

extension PageByline {
    /// Whether a line begins as bylines do: with "By" or the like and a name, which is not "By Monday".
    static func opens(_ line: Substring) -> Bool {
        let lower = line.lowercased()
        guard let opener = openers.first(where: { lower.hasPrefix($0) }) else { return false }
        let rest = line.dropFirst(opener.count).drop { $0 == ":" || $0.isWhitespace }
        let named = rest.split(separator: " ").prefix(2)
        // "Posted by Ada" is one.
        let isLong = opener.dropLast().contains(" ")
        return (named.count == 2 || named.count == 1 && isLong)
            && named.allSatisfy { $0.first?.isUppercase ?? false }
    }

    /// The name in the words of a byline, or nil if there is none.
    static func name(in words: String) -> String? {
        // No-break spaces and line ends too are spaces.
        let words = words.split { $0.isWhitespace }.joined(separator: " ")
        var name = afterDay(words[...])
        if name.contains("://") || name.hasPrefix("@") || name.hasPrefix("www.") { return nil }
        while let opener = openers.first(where: { name.lowercased().hasPrefix($0) }) {
            name = name.dropFirst(opener.count).drop { $0.isWhitespace || $0 == ":" }
        }
        let lower = name.lowercased()
        let cuts = closers.compactMap {
            lower.firstRange(of: $0)?.lowerBound.utf16Offset(in: lower)
        }
        if let cut = cuts.min(), cut > 1, lower.utf16.count == name.utf16.count {
            name = name[..<name.utf16.index(name.startIndex, offsetBy: cut)]
        }
        // Days and times after the name.
        if let digit = name.firstIndex(where: \.isNumber) {
            let before = name[..<digit].trimmingSpace
            let stripped = withoutMonth(before)
            if stripped.isEmpty, WrittenDate.first(in: name) != nil { return nil }
            if before.contains(" "), before.count > 5 { name = stripped }
        }
        name = name.trimmingSpace
        while let last = name.last, ",;:-–—|/•·(".contains(last) {
            name = name.dropLast().trimmingSpace
        }
        guard name.count >= 2, name.count < 100, name.contains(where: \.isLetter) else {
            return nil
        }
        if noNames.contains(name.lowercased()) { return nil }
        let first = name.split { $0 == " " }.first?.filter { $0.isLetter || $0 == "_" } ?? ""
        if noFirstWords.contains(first.lowercased()) { return nil }
        return name.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// The words from "by" on in "Posted on September 21, 2025 by Ada Quill".
    private static func afterDay(_ words: Substring) -> Substring {
        let lower = words.lowercased()
        guard lower.utf16.count == words.utf16.count, words.contains(where: \.isNumber),
            dayOpeners.contains(where: { lower.hasPrefix($0) })
        else { return words }
        let starts = [" by ", " von ", " par ", " por "].compactMap {
            lower.firstRange(of: $0)?.lowerBound.utf16Offset(in: lower)
        }
        guard let start = starts.min() else { return words }
        return words[words.utf16.index(words.startIndex, offsetBy: start)...].trimmingSpace
    }

    private static let dayOpeners = [
        "am ", "erstellt ", "on ", "posted ", "publicado ", "published ", "publié ",
        "veröffentlicht ",
    ]

    private static func withoutMonth(_ words: Substring) -> Substring {
        var kept = words.split(separator: " ")
        while let last = kept.last {
            let word = last.lowercased().filter(\.isLetter)
            guard
                word.isEmpty || WrittenDate.month(named: word) != nil
                    || ["on", "am", "at", "published", "updated", "posted"].contains(word)
            else { break }
            kept.removeLast()
        }
        guard let last = kept.last else { return words.prefix(0) }
        return words[..<last.endIndex]
    }

    static let openers = [
        "blog beitrag von", "blogbeitrag von", "ein gastbeitrag von", "gastbeitrag von",
        "auteur:", "autore:", "erstellt von",
        "by ", "by:", "by\n", "written by", "posted by", "published by", "text von ", "text by ",
        "ein beitrag von", "beitrag von", "author:", "authors:",
        "von ", "von:", "autor:", "autorin:", "text:", "par ", "por ", "di ", "od ", "door ",
        "story by", "words by", "report by",
    ]
    private static let closers = [
        " | ", " • ", " · ", " – ", " — ", " / ", " (http", " <", ", staff", ", correspondent",
        " illustration", " edited by", " foto", " photo",
        " graphic", " - ",
    ]
    private static let noFirstWords: Set<String> = [
        "posted", "published", "updated", "veröffentlicht", "erstellt", "publié", "publicado",
        "view", "follow", "comments", "comment", "revised", "edited", "leave", "reply", "share",
        "more", "all", "read", "name", "about", "the", "afficher", "on", "am", "à", "a", "über",
        "alle", "member", "list",
    ]
    private static let noNames: Set<String> = [
        "admin", "administrator", "author", "by", "none", "null", "undefined", "authors", "autor",
        "home", "follow", "share", "user", "n/a", "editor", "webmaster",
    ]
}
