/// Finds who wrote the article.
struct PageByline {
    let page: AnnotatedPage
    let metaTags: MetaTags
    let linkedData: LinkedData

    /// Names joined by commas, without "By", roles, days and addresses; nil if the page names nobody.
    var byline: String? {
        for source in [linkedNames, taggedNames, shownNames] {
            let names = source.compactMap { PageByline.name(in: $0) }
            var seen: Set<String> = []
            let different = names.filter { seen.insert($0.lowercased()).inserted }
            if !different.isEmpty { return different.joined(separator: ", ") }
        }
        return nil
    }

    private var linkedNames: [String] {
        let article = linkedData.article
        let authors = LinkedData.texts(article?["author"])
        return authors.isEmpty ? LinkedData.texts(article?["creator"]) : authors
    }

    private var taggedNames: [String] {
        for name in [
            "author", "article:author", "article:author_name", "parsely-author", "sailthru.author",
            "dc.creator", "dc:creator", "dcterms.creator", "dcterm:creator", "citation_author",
            "byl", "creator", "og:author", "vr:author", "rnews:author", "authors",
        ] {
            let values = metaTags.values(name).filter { !$0.contains("://") }
            if values.contains(where: { PageByline.name(in: $0) != nil }) { return values }
        }
        return []
    }

    /// Elements that are marked as naming the author, the most certain marks first.
    private var shownNames: [String] {
        let tree = page.tree
        var byRank: [Int: [String]] = [:]
        for id in tree.ids where !tree[id].attributes.isEmpty {
            guard tree[id].end - id < 60, let rank = rank(of: id) else { continue }
            guard byRank[rank, default: []].count < 4 else { continue }
            let words = tree.words(of: id)
            guard (2..<100).contains(words.count), PageByline.name(in: words) != nil else {
                continue
            }
            byRank[rank, default: []].append(words)
        }
        guard let best = byRank.keys.min(), let found = byRank[best] else { return [] }
        return best == 0 ? found : Array(found.prefix(1))
    }

    private func rank(of id: PageTree.ID) -> Int? {
        let tree = page.tree
        if tree.attribute("rel", of: id) == "author" { return 0 }
        let property = tree.attribute("itemprop", of: id) ?? ""
        if property == "author" || property == "author name" { return 0 }
        guard page.hints[id].contains(.byline) else { return nil }
        let names = (tree.attribute("class", of: id) ?? "").lowercased()
        if names.contains("name") { return 1 }
        return names.contains("byline") || names.contains("author") ? 2 : 3
    }
}

extension PageByline {
    /// The name in the words of a byline, or nil if there is none.
    static func name(in words: String) -> String? {
        var name = words[...].trimmingSpace
        if name.contains("://") || name.hasPrefix("@") || name.hasPrefix("www.") { return nil }
        while let opener = openers.first(where: { name.lowercased().hasPrefix($0) }) {
            name = name.dropFirst(opener.count).drop { $0.isWhitespace || $0 == ":" }
        }
        for closer in closers {
            if let range = name.firstRange(of: closer), range.lowerBound > name.startIndex {
                name = name[..<range.lowerBound]
            }
        }
        // Days and times after the name.
        if let digit = name.firstIndex(where: \.isNumber) {
            let before = name[..<digit].trimmingSpace
            if before.contains(" "), before.count > 5 { name = withoutMonth(before) }
        }
        name = name.trimmingSpace
        while let last = name.last, ",;:-–—|/•·(".contains(last) {
            name = name.dropLast().trimmingSpace
        }
        guard name.count >= 2, name.count < 100, name.contains(where: \.isLetter) else {
            return nil
        }
        if noNames.contains(name.lowercased()) { return nil }
        return name.split { $0.isWhitespace }.joined(separator: " ")
    }

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
        guard let last = kept.last else { return words }
        return words[..<last.endIndex]
    }

    static let openers = [
        "by ", "by:", "by\n", "written by", "posted by", "published by", "author:", "authors:",
        "von ", "von:", "autor:", "autorin:", "text:", "par ", "por ", "di ", "od ", "door ",
        "story by", "words by", "report by",
    ]
    private static let closers = [
        " | ", " • ", " · ", " – ", " — ", " / ", " (http", " <", ", staff", ", correspondent",
    ]
    private static let noNames: Set<String> = [
        "admin", "administrator", "author", "by", "none", "null", "undefined", "authors", "autor",
        "home", "follow", "share", "user", "n/a", "editor", "webmaster",
    ]
}
