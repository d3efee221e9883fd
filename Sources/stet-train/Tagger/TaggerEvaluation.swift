internal import ClaimExtraction

/// How well a model tags a treebank.
struct TaggerEvaluation {
    private let file: String
    private var count = 0
    private var right = 0
    private var words = 0
    private var rightWords = 0
    private var confusions: [String: Int] = [:]

    init(file: String, model: [UInt8]) throws {
        self.file = file
        for sentence in try Treebank.sentences(inFile: file).map(TaggedSentence.init) {
            let tags = model.withUnsafeBytes { bytes in
                PartOfSpeechTagger.tags(of: sentence.reading, by: TaggerModel(bytes))
            }
            for (token, expected) in sentence.tags.enumerated() {
                count += 1
                let isWord = sentence.reading.tokens.kind[token] == .word
                if isWord { words += 1 }
                if tags[token] == expected {
                    right += 1
                    if isWord { rightWords += 1 }
                } else {
                    let name = expected?.pennName ?? "none"
                    confusions["\(name) taken for \(tags[token].pennName)", default: 0] += 1
                }
            }
        }
    }

    func print(confusions limit: Int) {
        Swift.print(
            "\(file): \(percent(right, count)) of \(count) tokens,"
                + " \(percent(rightWords, words)) of \(words) words"
        )
        let sorted = confusions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        for (name, count) in sorted.prefix(limit) { Swift.print("  \(count) \(name)") }
    }

    private func percent(_ part: Int, _ whole: Int) -> String {
        let hundredths = (part * 10_000 + whole / 2) / max(whole, 1)
        let decimals = String(hundredths % 100)
        return "\(hundredths / 100).\(decimals.utf8.count < 2 ? "0" : "")\(decimals) %"
    }
}
