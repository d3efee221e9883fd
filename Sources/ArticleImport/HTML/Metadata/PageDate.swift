internal import ClaimExtraction

/// Finds the day on which the article was published.
///
/// The places are asked in the order of their worth, as htmldate does (Barbaresi 2020,
/// https://doi.org/10.21105/joss.02439); where only a later change is dated, that day is taken.
struct PageDate {
    let page: AnnotatedPage
    let metaTags: MetaTags
    let linkedData: LinkedData
    /// Where the article's words are.
    let content: [Range<PageTree.ID>]

    var day: CalendarDate? {
        linkedDay(["datePublished", "dateCreated", "uploadDate"])
            ?? taggedDay(PageDate.publishedParts) ?? scriptedDay ?? addressDay ?? markedDay
            ?? taggedDay(
                PageDate.anyParts
            )
            ?? linkedDay(["dateModified"]) ?? taggedDay(PageDate.changedParts) ?? shownDay
    }

    private var isMonthFirst: Bool {
        let language = metaTags.language ?? ""
        return language == "en-us" || language == "en_us" || language == "en"
    }

    private func read(_ text: String?) -> CalendarDate? {
        text.flatMap { WrittenDate.first(in: $0.prefix(200), isMonthFirst: isMonthFirst) }
    }

    // MARK: What the page says to programs

    private func linkedDay(_ properties: [String]) -> CalendarDate? {
        for object in [linkedData.article, linkedData.page] {
            for property in properties {
                if let day = read(LinkedData.text(object?[property])) { return day }
            }
        }
        return nil
    }

    private static let publishedParts = [
        "publish", "publication", "pubdate", "pub-date", "issued", "pub_date",
    ]
    private static let anyParts = ["date", "created", "release", "time"]
    private static let changedParts = ["modif", "updat", "revis"]
    private static let otherParts = [
        "modif", "updat", "revis", "expire", "valid", "event", "end", "access", "until",
        "publisher", "review", "start",
    ]

    /// The first `<meta>` whose name has one of the parts and that holds a day.
    private func taggedDay(_ parts: [String]) -> CalendarDate? {
        let isAboutChange = parts == PageDate.changedParts
        for (name, value) in metaTags.tags where value.utf8.count < 100 {
            guard parts.contains(where: { name.contains($0) }) else { continue }
            if !isAboutChange, PageDate.otherParts.contains(where: { name.contains($0) }) {
                continue
            }
            if let day = read(value) { return day }
        }
        return nil
    }

    /// The day after `"datePublished":` in a script that can't be read as a whole.
    private var scriptedDay: CalendarDate? {
        let tree = page.tree
        for id in tree.ids where tree[id].element == .text && isProgram(tree[id].parent) {
            let script = tree[id].text.utf8
            guard let key = script.firstRange(of: "\"datePublished\"".utf8) else { continue }
            let value = Substring(script[key.upperBound...].prefix(40))
            if let day = read(String(value)) { return day }
        }
        return nil
    }

    /// The day in the address's path: "/2025/09/19/", "/2025-09-19-", "/20250919".
    private var addressDay: CalendarDate? {
        guard let address = metaTags.address else { return nil }
        return WrittenDate.first(in: address)
    }

    // MARK: What the page shows

    /// A page of one article dates few elements.
    private static let tryLimit = 2_000

    /// `<time>`, `<abbr>` and elements whose class says "date", near the article first.
    private var markedDay: CalendarDate? {
        let tree = page.tree
        var best: (rank: Int, day: CalendarDate)?
        var tries = 0
        for id in tree.ids where tree[id].end - id < 40 && tries < PageDate.tryLimit {
            guard let rank = rank(of: id), rank < best?.rank ?? .max else { continue }
            tries += 1
            let texts = [
                tree.attribute("datetime", of: id), tree.attribute("content", of: id),
                tree.attribute("title", of: id), tree.words(of: id),
            ]
            for text in texts {
                guard let text, text.utf8.count < 200, let day = read(text) else { continue }
                best = (rank, day)
                break
            }
        }
        return best?.day
    }

    private func rank(of id: PageTree.ID) -> Int? {
        let tree = page.tree
        let node = tree[id]
        if node.element == .meta { return nil }
        if node.attributes.isEmpty { return node.element == .time ? 2 : nil }
        if tree.attribute("itemprop", of: id)?.contains("datePublished") == true { return 0 }
        let hints = page.hints[id]
        let isPublished =
            hints.contains(.published) || tree.attribute("pubdate", of: id) != nil
        let isChanged =
            hints.contains(.changed) || tree.attribute("itemprop", of: id) == "dateModified"
        if isChanged { return node.element == .time ? 6 : nil }
        if node.element == .time || node.element == .abbr {
            return isPublished ? 1 : node.element == .time ? 2 : nil
        }
        if isPublished { return 3 }
        return hints.contains(.dated) ? 4 : nil
    }

    /// A day in the words just before the article or at its beginning, else in those after it.
    private var shownDay: CalendarDate? {
        let tree = page.tree
        guard let start = content.first?.lowerBound, let end = content.last?.upperBound else {
            return nil
        }
        func days(_ nodes: Range<PageTree.ID>, limit: Int) -> [CalendarDate] {
            let texts = nodes.lazy.filter { tree[$0].element == .text }
                .filter { !isProgram(tree[$0].parent) }.map { tree[$0].text }
            var words = ""
            for text in texts where words.utf8.count < 20_000 { words += text + " " }
            return WrittenDate.all(in: words, isMonthFirst: isMonthFirst, limit: limit)
        }
        return days(max(0, start - 200)..<start, limit: 20).last
            ?? days(start..<min(end, start + 200), limit: 1).first
            ?? days(end..<tree.nodes.count, limit: 1).first
    }

    private func isProgram(_ id: PageTree.ID) -> Bool {
        id >= 0 && [.script, .style].contains(page.tree[id].element)
    }
}
