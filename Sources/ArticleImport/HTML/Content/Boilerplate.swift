internal import ClaimExtraction

/// Takes out the lines before, in and after an article that are not its text: its own headline again, days and
/// names above it, links to other articles, invitations, credits of pictures.
///
/// A line is judged by its length, its links, its last character and its neighbours, as in boilerplate detection by
/// shallow text features (Kohlschütter et al. 2010, https://doi.org/10.1145/1718487.1718542); a few set phrases
/// are known by word.
struct Boilerplate {
    private var blocks: [ContentBlock]
    private let title: String?

    init(_ blocks: [ContentBlock], title: String?) {
        self.blocks = blocks
        self.title = title
        dropPhrases()
        dropRepeats()
        dropLinkLists()
        dropRelated()
        dropBefore()
        dropAfter()
    }

    /// The runs of characters that are clutter.
    var texts: [PageTree.ID] { blocks.filter(\.isDropped).flatMap(\.texts) }

    /// Blocks that are a phrase or, where they are short, begin with one; counters and names of pictures.
    private mutating func dropPhrases() {
        for index in blocks.indices where blocks[index].characters < 240 {
            let block = blocks[index]
            let isLinked = block.linkShare > 0.3 || block.characters < 60
            if ClutterPhrases.areAll(of: block.phrase)
                || (isLinked && ClutterPhrases.begin(block.phrase))
                || (!block.endsSentence && ClutterPhrases.beginCredit(block.phrase))
                || isBareCredit(block)
                || isCounter(block)
            {
                blocks[index].isDropped = true
            }
        }
    }

    /// "Ada Quill/Agency", "Agency" under a picture.
    private func isBareCredit(_ block: ContentBlock) -> Bool {
        guard block.isCaption, !block.endsSentence, block.characters < 40 else { return false }
        return block.words.contains("/") || block.words.split { $0.isWhitespace }.count < 3
    }

    /// "1 / 5", "Image 2 of 12".
    private func isCounter(_ block: ContentBlock) -> Bool {
        guard block.characters < 25 else { return false }
        let words = block.words.split { !$0.isLetter && !$0.isNumber }
        let numbers = words.count { $0.allSatisfy(\.isNumber) }
        return numbers == 2
            && (block.words.contains("/")
                || words.count <= 4
                    && words.contains { ["of", "von", "de", "sur", "di"].contains($0) })
    }

    /// Galleries repeat their captions; where most of the text is repeated, it is no gallery.
    private mutating func dropRepeats() {
        var seen: Set<String> = []
        var repeated: [Int] = []
        for index in blocks.indices where blocks[index].characters >= 40 {
            let words = blocks[index].words.filter { !$0.isWhitespace }
            if !seen.insert(words).inserted { repeated.append(index) }
        }
        let whole = blocks.reduce(0) { $0 + $1.characters }
        let isFew = repeated.reduce(0) { $0 + blocks[$1].characters } * 4 < whole
        for index in repeated where isFew || blocks[index].isCaption {
            blocks[index].isDropped = true
        }
    }

    /// From a label such as "Read more" near the end on, where only links and short lines follow.
    private mutating func dropRelated() {
        let lastProse = blocks.lastIndex {
            !$0.isDropped && $0.linkShare <= 0.2 && $0.characters >= 60
        }
        let start = max(lastProse.map { $0 + 1 } ?? 0, blocks.count / 2 + 1)
        guard start < blocks.count else { return }
        let label = blocks[start...].indices.first {
            isLabel($0) && ClutterPhrases.label(blocks[$0].phrase)
        }
        guard let label else { return }
        for index in label..<blocks.count { blocks[index].isDropped = true }
    }

    /// Two or more blocks of links in a row, with the label above them.
    private mutating func dropLinkLists() {
        var start = 0
        while start < blocks.count {
            guard isLink(start) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < blocks.count, isLink(end) || blocks[end].isDropped { end += 1 }
            let isLabelled = start > 0 && isLabel(start - 1)
            if end - start >= 2 || (isLabelled && ClutterPhrases.begin(blocks[start - 1].phrase)) {
                for index in start..<end { blocks[index].isDropped = true }
                if isLabelled { blocks[start - 1].isDropped = true }
            }
            start = end
        }
    }

    private func isLink(_ index: Int) -> Bool {
        blocks[index].siteLinkShare > 0.8 && blocks[index].characters < 200
            && !blocks[index].isPreformatted
    }

    /// A short line that announces others.
    private func isLabel(_ index: Int) -> Bool {
        let block = blocks[index]
        return block.characters < 60
            && (block.isHeading || !block.endsSentence || block.words.hasSuffix(":"))
    }

    /// Above the first prose only sentences stay, and captions that are some.
    private mutating func dropBefore() {
        let first = blocks.firstIndex { $0.isProse && !$0.isDropped && !isTitle($0) } ?? 0
        for index in blocks.indices where index < first {
            let block = blocks[index]
            let isKicker = index < 5 && block.characters < 25 && !block.isHeading
            if block.linkShare > 0.6 || isTitle(block) || isDateline(block) || isKicker {
                blocks[index].isDropped = true
            }
        }
        for index in blocks.indices where blocks[index].isHeading && isTitle(blocks[index]) {
            blocks[index].isDropped = true
        }
    }

    private func isTitle(_ block: ContentBlock) -> Bool {
        guard let title, block.characters < 300 else { return false }
        return PageTitle.likeness(block.words, title) > 0.75
    }

    private func isDateline(_ block: ContentBlock) -> Bool {
        guard block.characters < 120 else { return false }
        let lower = block.words.lowercased()
        let namesAuthor = PageByline.openers.contains { lower.hasPrefix($0) }
        let namesDay = WrittenDate.first(in: block.words) != nil
        if namesAuthor, namesDay { return true }
        return (namesAuthor || namesDay) && (!block.endsSentence || block.characters < 60)
    }

    /// Below the last prose nothing stays that is a link, a label or a heading.
    private mutating func dropAfter() {
        func isText(_ block: ContentBlock) -> Bool {
            block.isProse && !block.isDropped
                && !(block.characters < 240 && ClutterPhrases.invite(block.phrase))
        }
        guard let last = blocks.lastIndex(where: isText) else { return }
        for index in blocks.indices.reversed() where index > last {
            let block = blocks[index]
            if block.isDropped { continue }
            let isLabel =
                block.isHeading || block.linkShare > 0.5
                || (block.characters < 25 && !block.endsSentence)
                || (block.characters < 240 && ClutterPhrases.invite(block.phrase))
            guard isLabel, !block.isPreformatted else { break }
            blocks[index].isDropped = true
        }
    }
}
