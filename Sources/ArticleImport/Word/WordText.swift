internal import ClaimExtraction

/// Collects the words of one of a Word file's stories: the body, a note, a comment.
///
/// Only `w:t` and its few like are words, whatever they are nested in; so styles, properties and
/// instructions of fields cannot get into the text.
struct WordText {
    /// The first paragraph with words in it.
    struct Opening {
        let text: String
        /// The identifier of its style.
        let style: String?
    }

    private(set) var opening: Opening?
    var words = AnnotatedText()
    var fields: WordFields
    var commentPlaces = WordCommentPlaces()
    /// The notes that hang on words already.
    var readNotes: Set<String> = []
    /// Text boxes of the paragraph that is being read; they follow it.
    private var textBoxes: [XMLElement] = []
    /// How many of the open elements take their words out of the text.
    private var hiddenDepth = 0
    /// Whether the next paragraph goes on with the last one, whose mark is not there.
    private var continuesParagraph = false
    /// Whether the next paragraph is the first of a table's cell.
    private var beginsCell = false
    let references: WordReferences
    private let story: XMLElement

    init(story: XMLElement, references: WordReferences) {
        self.story = story
        self.references = references
        fields = WordFields(in: story)
    }

    var text: String { words.text }

    func finishedAnnotations() -> [Annotation] { words.finishedAnnotations() }

    mutating func read() {
        readChildren(of: story)
        hangComments()
    }

    var isHidden: Bool { hiddenDepth > 0 || fields.hidesText }

    // MARK: Elements

    private mutating func readChildren(of element: XMLElement) {
        for child in element.children { read(child) }
    }

    private mutating func read(_ element: XMLElement) {
        switch element.name {
        case "w:r": readRun(element)
        case "w:t", "m:t": add(element)
        case "w:delText": if references.trackedChanges == .original { add(element) }
        case "w:p": readParagraph(element)
        case "w:pPr", "w:rPr", "w:sdtPr", "w:sectPr", "w:tblPr", "w:rt": break
        case "w:ins", "w:moveTo": read(element, hidden: references.trackedChanges == .original)
        case "w:del", "w:moveFrom": read(element, hidden: references.trackedChanges == .accepted)
        case "w:tab", "w:ptab": if !isHidden { words.tab() }
        case "w:br", "w:cr": if !isHidden { words.breakLine() }
        case "w:noBreakHyphen": add("-")
        case "w:sym": add(SymbolFont.character(code: element["w:char"], font: element["w:font"]))
        case "w:fldChar": pass(fieldCharacter: element)
        case "w:instrText": fields.addInstruction(element.text)
        case "w:fldSimple": readSimpleField(element)
        case "w:hyperlink": readLink(element)
        case "w:tbl": readTable(element)
        case "w:txbxContent": textBoxes.append(element)
        case "mc:AlternateContent": readAlternative(element)
        case "w:footnoteReference": refer(to: references.footnotes, element)
        case "w:endnoteReference": refer(to: references.endnotes, element)
        case "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference":
            commentPlaces.pass(element, at: words)
        default: readChildren(of: element)
        }
    }

    private mutating func read(_ element: XMLElement, hidden: Bool) {
        hiddenDepth += hidden ? 1 : 0
        readChildren(of: element)
        hiddenDepth -= hidden ? 1 : 0
    }

    private mutating func readParagraph(_ paragraph: XMLElement) {
        if !continuesParagraph, !beginsCell { words.separate(by: "\n\n") }
        beginsCell = false
        let start = words.nextPosition
        let outerBoxes = textBoxes
        textBoxes = []
        readChildren(of: paragraph)
        let properties = paragraph.child("w:pPr")
        let isMarkGone = isGone(properties?.child("w:rPr"))
        if isMarkGone { words.separateWords() }
        // A drop cap is a paragraph of its own beside the one that it is the first letter of.
        let isDropCap = ["drop", "margin"]
            .contains(properties?.child("w:framePr")?["w:dropCap"])
        continuesParagraph = isMarkGone || isDropCap
        if opening == nil, start < words.length {
            opening = Opening(
                text: words.text,
                style: properties?.child("w:pStyle")?["w:val"]
            )
        }
        let boxes = textBoxes
        textBoxes = outerBoxes
        for box in boxes { readChildren(of: box) }
    }

    /// Cells with tabs between them, rows as lines; a cell that has several paragraphs keeps them.
    private mutating func readTable(_ table: XMLElement) {
        continuesParagraph = false
        var separator = "\n\n"
        for row in table.rows {
            words.separate(by: separator)
            separator = "\n"
            let isRowGone = isGone(row.child("w:trPr"))
            hiddenDepth += isRowGone ? 1 : 0
            for (place, cell) in row.cells.enumerated() {
                if place > 0 { words.separate(furtherBy: "\t") }
                beginsCell = true
                continuesParagraph = false
                read(cell, hidden: isGone(cell.child("w:tcPr")))
            }
            hiddenDepth -= isRowGone ? 1 : 0
        }
        beginsCell = false
        continuesParagraph = false
    }

    private mutating func readRun(_ run: XMLElement) {
        let properties = run.child("w:rPr")
        let isVanished = properties?.child("w:vanish").map { $0.isOn } ?? false
        fields.font = properties?.child("w:rFonts")?["w:ascii"]
        read(run, hidden: isVanished)
    }

    /// One of the ways in which a writer says the same; the first that has words.
    private mutating func readAlternative(_ element: XMLElement) {
        let ways = element.children.filter { ["mc:Choice", "mc:Fallback"].contains($0.name) }
        let chosen = ways.first { way in
            way.descendants.contains { ["w:t", "m:t", "w:sym"].contains($0.name) }
        }
        if let chosen { readChildren(of: chosen) }
    }

    /// Whether properties of a paragraph's mark, a row or a cell say that a tracked change took it away.
    private func isGone(_ properties: XMLElement?) -> Bool {
        let names =
            references.trackedChanges == .accepted
            ? ["w:del", "w:moveFrom", "w:cellDel"] : ["w:ins", "w:moveTo", "w:cellIns"]
        return properties?.children.contains { names.contains($0.name) } ?? false
    }

    // MARK: Words

    private mutating func add(_ element: XMLElement) {
        add(SymbolFont.text(element.text, font: fields.font))
    }

    private mutating func add(_ text: String) {
        guard !isHidden else { return }
        // Soft hyphens say where a line may end; within words they would hide them.
        words.add(text.contains("\u{AD}") ? text.filter { $0 != "\u{AD}" } : text)
    }

    // MARK: Links and fields

    private mutating func readLink(_ element: XMLElement) {
        let start = words.nextPosition
        readChildren(of: element)
        guard let address = element["r:id"].flatMap({ references.addresses[$0] }) else { return }
        let fragment = element["w:anchor"].map { "#" + $0 } ?? ""
        link(from: start, to: address.contains("#") ? address : address + fragment)
    }

    private mutating func readSimpleField(_ element: XMLElement) {
        let start = words.nextPosition
        readChildren(of: element)
        if let address = WordFields.address(in: element["w:instr"] ?? "") {
            link(from: start, to: address)
        }
    }

    private mutating func pass(fieldCharacter element: XMLElement) {
        guard let field = fields.pass(element, at: words.nextPosition) else { return }
        if let address = WordFields.address(in: field.instruction) {
            link(from: field.start, to: address)
        }
    }

    private mutating func link(from start: Int, to address: String) {
        guard start < words.length, Markup.isSafe(address: address) else { return }
        words.annotate(from: start, kind: .link, text: address)
    }
}

extension XMLElement {
    /// A table's rows, also those in content controls and other wrappers.
    fileprivate var rows: [XMLElement] { unwrapped("w:tr") }
    /// A row's cells, likewise.
    fileprivate var cells: [XMLElement] { unwrapped("w:tc") }

    /// Whether a property that can be switched off is on.
    fileprivate var isOn: Bool { !["0", "false", "off"].contains(self["w:val"]) }

    private func unwrapped(_ name: String) -> [XMLElement] {
        children.flatMap { child -> [XMLElement] in
            switch child.name {
            case name: return [child]
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:del":
                return child.unwrapped(name)
            default: return []
            }
        }
    }
}
