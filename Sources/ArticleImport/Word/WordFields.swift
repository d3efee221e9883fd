/// The fields that are open at a place of a text: instructions, whose words nobody sees, and results.
struct WordFields {
    /// A field from its first mark on (ECMA-376 part 1, 17.16.18).
    struct Field {
        var instruction = ""
        /// Where the words of its result begin.
        var start: Int
        var isInResult = false
    }

    /// The font of the run that is being read, for characters of symbol fonts.
    var font: String?
    private var open: [Field] = []
    /// How many of them are not in their results yet.
    private var openInstructions = 0
    /// First marks that no last mark belongs to; damaged files have them, and hiding all that follows would lose the text.
    private let unended: Set<Int>

    init(in story: XMLElement) {
        var begins: [Int] = []
        for element in story.descendants where element.name == "w:fldChar" {
            switch element["w:fldCharType"] {
            case "begin": begins.append(element.index)
            case "end": _ = begins.popLast()
            default: break
            }
        }
        unended = Set(begins)
    }

    /// Whether words at this place belong to an instruction.
    var hidesText: Bool { openInstructions > 0 }

    mutating func addInstruction(_ words: String) {
        guard let last = open.last, !last.isInResult else { return }
        open[open.count - 1].instruction += words
    }

    /// Goes past one of a field's three marks; gives the field at its last.
    mutating func pass(_ element: XMLElement, at position: Int) -> Field? {
        switch element["w:fldCharType"] {
        case "begin":
            guard !unended.contains(element.index) else { return nil }
            open.append(Field(start: position))
            openInstructions += 1
        case "separate":
            guard let last = open.last, !last.isInResult else { return nil }
            openInstructions -= 1
            open[open.count - 1].isInResult = true
            open[open.count - 1].start = position
        case "end":
            guard let field = open.popLast() else { return nil }
            if !field.isInResult { openInstructions -= 1 }
            return field.isInResult ? field : nil
        default: break
        }
        return nil
    }

    /// The address in `HYPERLINK "https://…" \l "place"`, or nil for another field or a place in the same file.
    static func address(in instruction: String) -> String? {
        let words = self.words(of: instruction)
        guard words.first?.uppercased() == "HYPERLINK", words.count > 1 else { return nil }
        let address = words[1]
        guard !address.hasPrefix("\\") else { return nil }
        guard let flag = words.firstIndex(of: "\\l"), flag + 1 < words.count,
            !address.contains("#")
        else { return address }
        return address + "#" + words[flag + 1]
    }

    /// The words of an instruction; what is in quotes is one.
    private static func words(of instruction: String) -> [String] {
        var words: [String] = []
        var rest = instruction[...].drop(while: \.isWhitespace)
        while let first = rest.first {
            let isQuoted = first == "\""
            if isQuoted { rest = rest.dropFirst() }
            let word = rest.prefix { isQuoted ? $0 != "\"" : !$0.isWhitespace }
            words.append(String(word))
            rest = rest[word.endIndex...].dropFirst(isQuoted ? 1 : 0).drop(while: \.isWhitespace)
        }
        return words
    }
}
