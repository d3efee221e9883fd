internal import ClaimExtraction

/// Collects the words of one of an OpenDocument's stories: the body, a note, a comment.
struct OpenDocumentText {
    var words = AnnotatedText()
    /// The text of a first paragraph that is a heading or styled as a title.
    private(set) var openingTitle: String?
    private let story: XMLElement
    private let trackedChanges: TrackedChanges
    private var changes: Changes
    /// Comments whose range has begun, by name.
    private var openComments: [String: (start: Int, comment: XMLElement)] = [:]
    /// Names of comments that have an end somewhere.
    private let rangedComments: Set<String>
    /// Text boxes of the paragraph that is being read; they follow it.
    private var textBoxes: [XMLElement] = []
    /// Insertions that are open and are to be undone.
    private var hiddenInsertions: Set<String> = []
    /// Whether a space before the next character would be one too many (part 3, 6.1.2).
    private var skipsSpace = true
    private var isInNote = false
    private var beginsCell = false

    init(story: XMLElement, trackedChanges: TrackedChanges) {
        self.story = story
        self.trackedChanges = trackedChanges
        changes = Changes(in: story)
        rangedComments = Set(
            story.descendants.lazy.filter { $0.name == "office:annotation-end" }
                .compactMap { $0["office:name"] }
        )
    }

    mutating func read() {
        readNodes(of: story)
        for (start, comment) in openComments.values.sorted(by: { $0.start < $1.start }) {
            hang(comment, at: Span(start: start, end: start))
        }
    }

    // MARK: Elements

    private mutating func readNodes(of element: XMLElement) {
        for node in element.nodes {
            if case .element(let child) = node { read(child) }
        }
    }

    /// Where characters are words: in paragraphs and what stands in them.
    private mutating func readMixed(_ element: XMLElement) {
        for node in element.nodes {
            switch node {
            case .text(let text): add(text)
            case .element(let child): read(child, isMixed: true)
            }
        }
    }

    private mutating func read(_ element: XMLElement, isMixed: Bool = false) {
        switch element.name {
        case "text:p", "text:h": readParagraph(element)
        case "text:s": addSpaces(Int(element["text:c"] ?? "1") ?? 1)
        case "text:tab": if !isHidden { words.tab() }
        case "text:line-break": if !isHidden { words.breakLine() }
        case "text:a": readLink(element)
        case "text:note": readNote(element)
        case "office:annotation": beginComment(element)
        case "office:annotation-end": endComment(element)
        case "text:change-start": undoInsertion(element, begins: true)
        case "text:change-end": undoInsertion(element, begins: false)
        case "text:change": undoDeletion(element)
        case "table:table": readTable(element)
        case "draw:text-box": textBoxes.append(element)
        // What nobody sees in the text: declarations, names of pictures, pronunciations.
        case "text:tracked-changes", "text:note-citation", "text:ruby-text", "text:hidden-text",
            "text:sequence-decls", "text:variable-decls", "text:user-field-decls", "office:forms",
            "office:scripts", "text:script", "svg:title", "svg:desc", "draw:object":
            break
        default: if isMixed { readMixed(element) } else { readNodes(of: element) }
        }
    }

    private mutating func readParagraph(_ paragraph: XMLElement) {
        if !isHidden {
            if !beginsCell { words.separate(by: "\n\n") }
            beginsCell = false
            skipsSpace = true
        }
        let start = words.nextPosition
        let isFirst = words.length == 0
        let outerBoxes = textBoxes
        textBoxes = []
        readMixed(paragraph)
        let isTitle = paragraph.name == "text:h" || paragraph["text:style-name"] == "Title"
        if isFirst, isTitle, start < words.length { openingTitle = words.text }
        let boxes = textBoxes
        textBoxes = outerBoxes
        for box in boxes { readNodes(of: box) }
    }

    /// Cells with tabs between them, rows as lines.
    private mutating func readTable(_ table: XMLElement) {
        var separator = "\n\n"
        for row in table.descendants(named: "table:table-row", notInside: "table:table") {
            words.separate(by: separator)
            separator = "\n"
            let cells = row.children.filter { $0.name == "table:table-cell" }
            for (place, cell) in cells.enumerated() {
                if place > 0 { words.separate(furtherBy: "\t") }
                beginsCell = true
                readNodes(of: cell)
            }
        }
        beginsCell = false
    }

    // MARK: Words

    private var isHidden: Bool { !hiddenInsertions.isEmpty }

    /// White space of any length is one space, and none at the start of a paragraph.
    private mutating func add(_ text: String) {
        guard !isHidden else { return }
        var result = ""
        for scalar in text.unicodeScalars {
            if [" ", "\t", "\n", "\r"].contains(scalar) {
                if !skipsSpace { result += " " }
                skipsSpace = true
            } else if scalar != "\u{AD}" {
                result.unicodeScalars.append(scalar)
                skipsSpace = false
            }
        }
        words.add(result)
    }

    private mutating func addSpaces(_ count: Int) {
        guard !isHidden else { return }
        // A table drawn with spaces needs no more; a file can ask for billions.
        words.add(String(repeating: " ", count: max(1, min(count, 100))))
        skipsSpace = false
    }

    // MARK: What hangs on words

    private mutating func readLink(_ element: XMLElement) {
        let start = words.nextPosition
        readMixed(element)
        guard let address = element["xlink:href"], !address.hasPrefix("#"), start < words.length,
            Markup.isSafe(address: address)
        else { return }
        words.annotate(from: start, kind: .link, text: address)
    }

    private mutating func readNote(_ note: XMLElement) {
        guard !isHidden, !isInNote, let body = note.child("text:note-body") else { return }
        let place = Span(start: words.length, end: words.length)
        words.annotate(place, kind: .footnote, text: plainText(of: body))
    }

    private mutating func beginComment(_ comment: XMLElement) {
        guard !isInNote else { return }
        let start = words.nextPosition
        if let name = comment["office:name"], rangedComments.contains(name) {
            openComments[name] = (start, comment)
        } else {
            hang(comment, at: Span(start: words.length, end: words.length))
        }
    }

    private mutating func endComment(_ element: XMLElement) {
        guard let name = element["office:name"],
            let (start, comment) = openComments.removeValue(forKey: name)
        else { return }
        hang(comment, at: words.span(from: start))
    }

    private mutating func hang(_ comment: XMLElement, at place: Span) {
        words.annotate(
            place,
            kind: .comment,
            author: comment.child("dc:creator")?.text,
            text: plainText(of: comment),
            day: (comment.child("dc:date")?.text.prefix(10)).flatMap(CalendarDate.init(iso8601:))
        )
    }

    /// The words of a note or a comment, its paragraphs as lines.
    private func plainText(of element: XMLElement) -> String {
        var text = OpenDocumentText(story: element, trackedChanges: trackedChanges)
        text.isInNote = true
        for paragraph in element.children where !["dc:creator", "dc:date"].contains(paragraph.name)
        {
            text.read(paragraph)
        }
        return text.words.text.replacing("\n\n", with: "\n")
    }

    // MARK: Tracked changes

    /// What a document's changes took out, and which of them put in what stands in the text.
    private struct Changes {
        var deletions: [String: XMLElement] = [:]
        var insertions: Set<String> = []

        init(in story: XMLElement) {
            guard let list = story.child("text:tracked-changes") else { return }
            for region in list.children where region.name == "text:changed-region" {
                guard let id = region["text:id"] ?? region["xml:id"] else { continue }
                if region.child("text:insertion") != nil { insertions.insert(id) }
                deletions[id] = region.child("text:deletion")
            }
        }
    }

    private mutating func undoInsertion(_ mark: XMLElement, begins: Bool) {
        guard trackedChanges == .original, let id = mark["text:change-id"],
            changes.insertions.contains(id)
        else { return }
        if begins { hiddenInsertions.insert(id) } else { hiddenInsertions.remove(id) }
    }

    private mutating func undoDeletion(_ mark: XMLElement) {
        guard trackedChanges == .original, !isHidden,
            // Each once: the same words put in again and again would be a bomb.
            let id = mark["text:change-id"],
            let deletion = changes.deletions.removeValue(forKey: id)
        else { return }
        let paragraphs = deletion.children.filter { ["text:p", "text:h"].contains($0.name) }
        for (place, paragraph) in paragraphs.enumerated() {
            if place > 0 { words.separate(by: "\n\n") }
            readMixed(paragraph)
        }
    }
}

extension XMLElement {
    /// The nearest descendants with that name, without those inside another element like this one.
    fileprivate func descendants(named name: String, notInside wall: String) -> [XMLElement] {
        children.flatMap { child -> [XMLElement] in
            if child.name == name { return [child] }
            return child.name == wall ? [] : child.descendants(named: name, notInside: wall)
        }
    }
}
