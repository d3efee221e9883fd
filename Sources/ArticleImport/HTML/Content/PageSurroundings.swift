/// What a page sets around its article's text and what asserts facts too: the headline, the deck (the lines below it
/// that sum up), and the captions of pictures.
struct PageSurroundings {
    /// Headline and deck.
    private(set) var above: [String] = []
    /// The captions, in the order of the page.
    private(set) var below: [String] = []

    /// More are a gallery's.
    private static let mostCaptions = 40
    /// Shorter ones name who made the picture, or what is on it in a word or two.
    private static let shortestCaption = 25
    private static let deckLength = 25..<600

    /// What of it isn't in the article's text already.
    init(of page: AnnotatedPage, content: PageContent, title: String?, besides text: String) {
        let words = PageSurroundings.plain(text)
        func isNew(_ paragraph: String) -> Bool {
            !words.contains(PageSurroundings.plain(paragraph))
        }
        let first = text.prefix { !$0.isNewline }
        if let title, PageTitle.likeness(String(first), title) <= 0.75 { above.append(title) }
        let tree = page.tree
        guard let start = content.parts.map(\.lowerBound).min(),
            let end = content.parts.map(\.upperBound).max()
        else { return }
        let headline = tree.ids.first {
            tree[$0].element == .h1 && title.map(tree.words(of: $0).hasPrefix) ?? false
        }
        let deck = headline.flatMap { PageSurroundings.deck(after: $0, before: end, of: page) }
        if let deck, deck != title, isNew(deck) { above.append(deck) }
        let captions = PageSurroundings.captions(
            in: min(start, headline ?? start)..<end,
            of: page
        )
        for caption in captions where !below.contains(caption) && isNew(caption) {
            below.append(caption)
        }
    }

    /// Without white space, which pages set in different ways.
    private static func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    private static func deck(
        after headline: PageTree.ID,
        before end: PageTree.ID,
        of page: AnnotatedPage
    ) -> String? {
        let tree = page.tree
        guard tree[headline].end < end else { return nil }
        return shown(in: tree[headline].end..<end, of: page) { id in
            guard page.hints[id].contains(.deck) || marksDeck(id, in: tree) else { return nil }
            let words = tree.words(of: id)
            return deckLength.contains(words.count) ? words : nil
        }.first
    }

    /// Whether schema.org's names say so.
    private static func marksDeck(_ id: PageTree.ID, in tree: PageTree) -> Bool {
        guard !tree[id].attributes.isEmpty else { return false }
        let name = tree.attribute("itemprop", of: id)
        return name == "alternativeHeadline" || name == "description"
    }

    private static func captions(in range: Range<PageTree.ID>, of page: AnnotatedPage) -> [String] {
        let captions = shown(in: range, of: page) { id in
            let isCaption =
                page.tree[id].element == .figcaption
                || page.hints[id].contains(.caption) && !isCredit(id, in: page.tree)
            guard isCaption else { return nil }
            let words = captionWords(id, in: page.tree)
            let isCredit = ClutterPhrases.beginCredit(ClutterPhrases.normal(words))
            return isCredit || words.count < shortestCaption ? nil : words
        }
        return Array(captions.prefix(mostCaptions))
    }

    /// The words of a caption without the name of who made the picture, where that has an element of its own.
    private static func captionWords(_ id: PageTree.ID, in tree: PageTree) -> String {
        var words: [String] = []
        var node = id + 1
        while node < tree[id].end {
            let isLeftOut =
                isCredit(node, in: tree) || Pruning.isHidden(node, in: tree)
                || ElementSet.wordless.contains(tree[node].element)
            if isLeftOut {
                node = tree[node].end
            } else {
                if tree[node].element == .text { words.append(tree[node].text) }
                node += 1
            }
        }
        return words.joined().split { $0.isWhitespace }.joined(separator: " ")
    }

    private static func isCredit(_ id: PageTree.ID, in tree: PageTree) -> Bool {
        guard !tree[id].attributes.isEmpty, let name = tree.attribute("class", of: id)?.lowercased()
        else { return false }
        return ["credit", "copyright", "source"].contains { name.contains($0) }
    }

    /// What `words` makes of the nodes that a reader of the article sees; nothing under a node that it makes something of.
    private static func shown(
        in range: Range<PageTree.ID>,
        of page: AnnotatedPage,
        words: (PageTree.ID) -> String?
    ) -> [String] {
        var found: [String] = []
        var id = range.lowerBound
        while id < range.upperBound {
            let node = page.tree[id]
            let isElsewhere =
                elsewhere.contains(node.element) || page.hints[id].contains(.elsewhere)
                || Pruning.isHidden(id, in: page.tree)
            if isElsewhere {
                id = node.end
            } else if let words = words(id) {
                found.append(words)
                id = node.end
            } else {
                id += 1
            }
        }
        return found
    }

    private static let elsewhere: ElementSet = [.nav, .footer, .form]
}
