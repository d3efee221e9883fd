/// Large first letters, which stand in the file as words of their own beside the lines that they begin.
struct DropCaps {
    /// How much higher than other words such a letter is.
    private static let scale = 1.8

    private let vocabulary: PDFVocabulary

    init(vocabulary: PDFVocabulary) { self.vocabulary = vocabulary }

    /// The page with every such letter at the start of its word.
    func joined(on page: PDFPage) -> PDFPage {
        let heights = page.lines.flatMap(\.words).map(\.box.height).sorted()
        guard !heights.isEmpty else { return page }
        let usual = heights[heights.count / 2]
        var page = page
        let capitals = page.lines.flatMap(\.words).filter { DropCaps.isCapital($0, usual) }
        for capital in capitals.prefix(DropCaps.limit) {
            guard let place = DropCaps.rest(of: capital, usual, on: page) else { continue }
            let rest = page.lines[place].words.removeFirst()
            page.lines[place].words.insert(contentsOf: words(capital, rest), at: 0)
            page.lines.removeAll {
                $0.words.map(\.text) == [capital.text] && $0.box.top == capital.box.top
            }
        }
        return page
    }

    /// A page has a few; a hostile one could have one for each line.
    private static let limit = 20

    private static func isCapital(_ word: PDFWord, _ usual: Double) -> Bool {
        let letters = word.text.drop { "\"“‘'«".contains($0) }
        return letters.count == 1 && letters.first?.isUppercase ?? false
            && word.box.height > usual * scale
    }

    /// The line to the right of the letter whose top is nearest to the letter's.
    private static func rest(of capital: PDFWord, _ usual: Double, on page: PDFPage) -> Int? {
        let box = capital.box
        let candidates = page.lines.indices.filter { place in
            guard let word = page.lines[place].words.first?.box else { return false }
            return word.height * scale < box.height
                && word.left > box.right - usual / 2 && word.left < box.right + usual * 2
                && word.top > box.top - usual && word.top < box.top + box.height / 2
        }
        return candidates.min { page.lines[$0].box.top < page.lines[$1].box.top }
    }

    /// One word, or two where the letter is a word and the rest is one elsewhere.
    private func words(_ capital: PDFWord, _ rest: PDFWord) -> [PDFWord] {
        let joined = PDFWord(text: capital.text + rest.text, box: rest.box, written: rest.written)
        let bare = PDFVocabulary.bare(joined.text)
        let isWord = ["A", "I"].contains(capital.text) && !DropCaps.openings.contains(bare)
        guard isWord, !vocabulary.contains(bare), vocabulary.repeats(PDFVocabulary.bare(rest.text))
        else { return [joined] }
        // Its own place would make the first line begin left of the others.
        var box = rest.box
        box.right = box.left
        return [PDFWord(text: capital.text, box: box, written: capital.written), rest]
    }

    /// Words that stories begin with whose ends are words too.
    private static let openings: Set<String> = [
        "about", "across", "after", "ago", "all", "along", "also", "among", "any", "around", "as",
        "at", "into", "is", "it", "its",
    ]
}
