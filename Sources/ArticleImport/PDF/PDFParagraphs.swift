/// The paragraphs of a document, put together from the lines of its pages.
struct PDFParagraphs {
    private struct Paragraph {
        var lines: [PDFLine]
        let letterHeight: Double
        let page: Int
    }

    private var paragraphs: [Paragraph] = []
    private var lastRegion: PDFRegion?
    private let hyphens: LineEndHyphens

    init(of pages: [PDFPage]) {
        let furniture = PageFurniture(of: pages)
        let ownPages = pages.map(furniture.removed)
        let vocabulary = PDFVocabulary(of: ownPages)
        let pages = ownPages.map(DropCaps(vocabulary: vocabulary).joined)
        hyphens = LineEndHyphens(vocabulary: vocabulary)
        var gutters: [Double] = []
        for (number, page) in pages.enumerated() {
            let order = ReadingOrder(of: page, knownGutters: gutters)
            gutters = order.gutters
            for lines in order.regions { append(PDFRegion(lines), page: number) }
        }
    }

    /// The paragraphs with an empty line between each two.
    var text: String {
        paragraphs.map { hyphens.joined($0.lines) }.joined(separator: "\n\n")
    }

    /// A paragraph near the start of the first page in letters that are clearly larger than most.
    var headline: String? {
        let body = paragraphs.flatMap { Array(repeating: $0.letterHeight, count: $0.lines.count) }
            .sorted()
        guard !body.isEmpty else { return nil }
        let usual = body[body.count / 2]
        return paragraphs.prefix(4).first { $0.page == 0 && $0.letterHeight >= usual * 1.25 }
            .map { hyphens.joined($0.lines) }
    }

    private mutating func append(_ region: PDFRegion, page: Int) {
        for (number, line) in region.lines.enumerated() {
            let goesOn =
                number > 0
                ? !region.breaks(before: number)
                : lastRegion.map { region.goesOn(from: $0) } ?? false
            if goesOn {
                paragraphs[paragraphs.count - 1].lines.append(line)
            } else {
                paragraphs.append(
                    Paragraph(lines: [line], letterHeight: line.letterHeight, page: page)
                )
            }
        }
        lastRegion = region
    }
}

/// Lines below each other, with what tells where paragraphs begin.
struct PDFRegion {
    let lines: [PDFLine]
    private let left: Double
    private let right: Double
    /// The usual distance from one line's top to the next.
    private let pitch: Double

    init(_ lines: [PDFLine]) {
        self.lines = lines
        left = lines.map(\.box.left).min() ?? 0
        right = lines.map(\.box.right).max() ?? 0
        let steps = zip(lines, lines.dropFirst()).map { $1.box.top - $0.box.top }.sorted()
        pitch = steps.isEmpty ? .infinity : steps[steps.count / 2]
    }

    /// Whether a paragraph begins with a line that is not the first.
    func breaks(before number: Int) -> Bool {
        let (last, line) = (lines[number - 1], lines[number])
        if last.endsInHyphen { return false }
        if PDFRegion.differ(last.letterHeight, line.letterHeight) { return true }
        if line.box.top - last.box.top > pitch * 1.3 { return true }
        if isIndented(line), !isIndented(last) { return true }
        if line.beginsListItem, last.endsSentence || isShort(last) { return true }
        if isShort(last), last.isOfHead { return true }
        return last.endsSentence && isShort(last)
    }

    /// Whether the first line belongs to the paragraph that ends with the last line of another column or page.
    func goesOn(from other: PDFRegion) -> Bool {
        guard let line = lines.first, let last = other.lines.last else { return false }
        if last.endsInHyphen { return true }
        if PDFRegion.differ(last.letterHeight, line.letterHeight) || line.beginsListItem {
            return false
        }
        if line.words.first?.text.first?.isLowercase ?? false { return true }
        if isIndented(line) { return false }
        // Where paragraphs are indented, a full line that ends a sentence need not end its paragraph.
        if last.endsSentence { return other.indentsParagraphs && !other.isShort(last) }
        return lines.count > 1
    }

    private var indentsParagraphs: Bool {
        zip(lines, lines.dropFirst()).contains { !isIndented($0) && isIndented($1) }
    }

    /// Whether a line ends well before the edge, as the last ones of paragraphs do.
    private func isShort(_ line: PDFLine) -> Bool { line.box.right < right - (right - left) / 4 }

    private func isIndented(_ line: PDFLine) -> Bool {
        line.box.left > left + line.letterHeight * 0.7
    }

    private static func differ(_ height: Double, _ other: Double) -> Bool {
        abs(height - other) > max(height, other) * 0.15
    }
}

extension PDFLine {
    /// Whether it is a byline or the day of an article, above its text.
    fileprivate var isOfHead: Bool {
        let line = text[...]
        return ManuscriptHead.names(in: line) != nil || Dateline.day(of: line) != nil
    }

    /// Whether it begins with a bullet or a number and a full stop.
    fileprivate var beginsListItem: Bool {
        guard words.count > 1, let first = words.first?.text else { return false }
        if ["•", "◦", "▪", "●", "■", "‣", "–", "-", "*"].contains(first) { return true }
        return first.count <= 3 && first.dropLast().allSatisfy(\.isNumber) && first.count > 1
            && ".)".contains(first.last ?? " ")
    }
}
