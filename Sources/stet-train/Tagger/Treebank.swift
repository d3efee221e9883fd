internal import Foundation

/// A sentence of a treebank: its text and the tagged words in it.
struct TreebankSentence {
    struct Word {
        /// Code points of the sentence's text.
        var range: Range<Int>
        /// The Penn Treebank's name of the tag.
        var tag: String
    }

    var text: String
    var words: [Word]
}

/// Reads the CoNLL-U format (https://universaldependencies.org/format.html).
enum Treebank {
    static func sentences(inFile path: String) throws -> [TreebankSentence] {
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        var sentences: [TreebankSentence] = []
        var reader = SentenceReader()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                if let sentence = reader.finish() { sentences.append(sentence) }
            } else if !line.hasPrefix("#") {
                reader.read(line.split(separator: "\t", omittingEmptySubsequences: false))
            }
        }
        if let sentence = reader.finish() { sentences.append(sentence) }
        return sentences
    }
}

/// Puts a sentence together from its lines.
private struct SentenceReader {
    private var text = ""
    private var length = 0
    private var words: [TreebankSentence.Word] = []
    /// The last word of a contraction ("don't") whose surface stands in a line of its own, and its place.
    private var contraction: (last: Int, range: Range<Int>, used: Int)?

    mutating func read(_ columns: [Substring]) {
        guard columns.count == 10 else { return }
        let number = columns[0]
        if number.contains(".") { return }
        let form = columns[1]
        let size = form.unicodeScalars.count
        if let dash = number.firstIndex(of: "-") {
            let last = Int(number[number.index(after: dash)...]) ?? 0
            contraction = (last, length..<length + size, length)
            append(form, columns[9])
        } else if var open = contraction, let index = Int(number), index <= open.last {
            let end =
                index == open.last
                ? open.range.upperBound : min(open.used + size, open.range.upperBound)
            words.append(.init(range: open.used..<max(end, open.used), tag: String(columns[4])))
            open.used = max(end, open.used)
            contraction = index == open.last ? nil : open
        } else {
            words.append(.init(range: length..<length + size, tag: String(columns[4])))
            append(form, columns[9])
        }
    }

    private mutating func append(_ form: Substring, _ notes: Substring) {
        text += form
        length += form.unicodeScalars.count
        if !notes.split(separator: "|").contains("SpaceAfter=No") {
            text += " "
            length += 1
        }
    }

    mutating func finish() -> TreebankSentence? {
        defer { self = SentenceReader() }
        return words.isEmpty ? nil : TreebankSentence(text: text, words: words)
    }
}

/// Copies of sentences as headlines write them.
enum CaseChange {
    /// One sentence in twelve comes again with capitals on its longer words, one in 24 all in capitals.
    static func copies(
        of sentence: TreebankSentence,
        random: inout SplitMix64
    ) -> [TreebankSentence] {
        switch random.next() % 24 {
        case 0, 1: [changed(sentence, isCapital: capitalsOfTitle)]
        case 2: [changed(sentence) { _ in { _ in true } }]
        default: []
        }
    }

    /// The first letters of words but of short prepositions, conjunctions and articles.
    private static func capitalsOfTitle(_ word: TreebankSentence.Word) -> (Int) -> Bool {
        let isSmall = word.range.count < 4 && ["IN", "CC", "DT", "TO"].contains(word.tag)
        return { !isSmall && $0 == word.range.lowerBound }
    }

    private static func changed(
        _ sentence: TreebankSentence,
        isCapital: (TreebankSentence.Word) -> (Int) -> Bool
    ) -> TreebankSentence {
        var scalars = Array(sentence.text.unicodeScalars)
        for word in sentence.words {
            let isCapital = isCapital(word)
            for index in word.range where isCapital(index) && ("a"..."z").contains(scalars[index]) {
                scalars[index] = Unicode.Scalar(UInt8(scalars[index].value) & 0xDF)
            }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return TreebankSentence(text: String(text), words: sentence.words)
    }
}
