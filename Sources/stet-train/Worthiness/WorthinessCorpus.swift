internal import ClaimExtraction
internal import Foundation

/// A sentence or a post as the learner sees it.
struct WorthinessExample {
    /// Places of the weights of its features, in order, none twice.
    let places: [UInt32]
    /// Its words in the order of the text.
    let words: [PlacedWord]
    var isWorthy: Bool
    /// Examples of one group are learned from together or measured together: a debate, a speech.
    var group: Int
    /// The genre that its text is taken for.
    var genre = WorthinessGenre.prose

    /// The number of places of weights is the power of two with this exponent.
    static let placeBits = 20

    /// Reads the features of a sentence or, with what only a post has, of a whole post.
    init(_ reader: WorthinessFeatures, in range: Range<Int>, isPost: Bool, group: Int) {
        var seen: Set<UInt32> = []
        reader.forEach(in: range) { seen.insert(WorthinessExample.place(of: $0)) }
        if isPost { reader.forEachOfPost { seen.insert(WorthinessExample.place(of: $0)) } }
        var words: [PlacedWord] = []
        reader.forEachWord(in: range) { words.append(PlacedWord($0)) }
        places = seen.sorted()
        self.words = words
        isWorthy = false
        self.group = group
    }

    static func place(of feature: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: feature >> UInt64(64 - placeBits))
    }
}

/// Labelled texts of one genre.
struct WorthinessCorpus {
    private(set) var examples: [WorthinessExample] = []
    /// What a ranking is made of: each item is as worthy as the best of its examples.
    private(set) var items: [(examples: [Int], isWorthy: Bool)] = []
    private var groups: [String: Int] = [:]

    /// The words of each example.
    var texts: [[UInt64]] { examples.map { $0.words.map(\.word) } }

    /// One line of a file: a text that is worth a check or not, or one with labelled lines.
    private struct Row: Decodable {
        struct Gold: Decodable {
            var checkWorthy: Bool?
            var lines: [Line]?
        }
        struct Line: Decodable {
            var start: Int
            var end: Int
            var checkWorthy: Bool
        }
        var id: String
        var text: String
        var published: String?
        var gold: Gold
    }

    /// Reads files of JSON lines.
    init(files: [String], as genre: WorthinessGenre) throws {
        let decoder = JSONDecoder()
        let extractor = Extractor()
        for file in files {
            let data = try Data(contentsOf: URL(fileURLWithPath: file))
            for line in data.split(separator: UInt8(ascii: "\n")) {
                let row = try decoder.decode(Row.self, from: line)
                let reading = extractor.reading(of: Article(id: row.id, text: row.text))
                if let lines = row.gold.lines {
                    add(reading, lines, group: group(row.id))
                } else {
                    // The sentences of one day's debate are alike.
                    let group = group(row.published ?? row.id)
                    add(reading, isWorthy: row.gold.checkWorthy ?? false, genre, group: group)
                }
            }
        }
    }

    private mutating func group(_ name: String) -> Int {
        if let group = groups[name] { return group }
        groups[name] = groups.count
        return groups.count - 1
    }

    /// Adds a text that is labelled as a whole.
    private mutating func add(
        _ reading: Reading,
        isWorthy: Bool,
        _ genre: WorthinessGenre,
        group: Int
    ) {
        guard reading.tokens.count > 0 else { return }
        items.append(([examples.count], isWorthy))
        var example = WorthinessExample(
            WorthinessFeatures(reading),
            in: 0..<reading.tokens.count,
            isPost: genre == .post,
            group: group
        )
        example.isWorthy = isWorthy
        example.genre = WorthinessGenre(of: reading)
        examples.append(example)
    }

    /// Adds a text whose lines are labelled: a sentence is worthy if it touches a line that is.
    private mutating func add(_ reading: Reading, _ lines: [Row.Line], group: Int) {
        let reader = WorthinessFeatures(reading)
        let first = examples.count
        let genre = WorthinessGenre(of: reading)
        for sentence in reading.sentences {
            var example = WorthinessExample(
                reader,
                in: sentence.tokens,
                isPost: false,
                group: group
            )
            example.genre = genre
            examples.append(example)
        }
        var next = 0
        for line in lines {
            while next < reading.sentences.count, end(of: next, in: reading) <= line.start {
                next += 1
            }
            var touched: [Int] = []
            var sentence = next
            while sentence < reading.sentences.count, start(of: sentence, in: reading) < line.end {
                touched.append(first + sentence)
                if line.checkWorthy { examples[first + sentence].isWorthy = true }
                sentence += 1
            }
            items.append((touched, line.checkWorthy))
        }
    }

    private func start(of sentence: Int, in reading: Reading) -> Int {
        Int(reading.tokens.start[reading.sentences[sentence].tokens.lowerBound])
    }

    private func end(of sentence: Int, in reading: Reading) -> Int {
        Int(reading.tokens.end[reading.sentences[sentence].tokens.upperBound - 1])
    }

    /// Divides the groups into parts of about the same number of examples; the part of each example.
    func parts(_ count: Int, random: inout SplitMix64) -> [Int] {
        var sizes = [Int: Int]()
        for example in examples { sizes[example.group, default: 0] += 1 }
        var order = sizes.keys.sorted()
        order.shuffle(using: &random)
        order.sort { (sizes[$1] ?? 0) < (sizes[$0] ?? 0) }
        var filled = [Int](repeating: 0, count: count)
        var part: [Int: Int] = [:]
        for group in order {
            let least = filled.indices.min { filled[$0] < filled[$1] } ?? 0
            part[group] = least
            filled[least] += sizes[group] ?? 0
        }
        return examples.map { part[$0.group] ?? 0 }
    }
}
