import Testing

@testable import ClaimExtraction

struct WordTablesTests {
    @Test(arguments: [
        ("harbor", true), ("Harbor", true), ("QUAY", true), ("don't", true), ("don’t", true),
        ("straße", true), ("ÉTÉ", true), ("harbors", false), ("har", false), ("pier", false),
        ("", false), ("#", false),
    ])
    func `a set holds its words, however they are written, and no others`(
        word: String,
        isIn: Bool
    ) {
        let set = WordSet(
            """
            harbor quay  # pier
            don't\tstraße été
            """
        )
        #expect(set.contains(WordKey(word)) == isIn)
    }

    @Test(arguments: [
        (WordKey("harbor"), "harbor"), (WordKey("QUAY"), "quay"), (WordKey("don't"), "don’t"),
        (WordKey("don’t"), "don't"), (WordKey("“"), "“"), (WordKey("ÉTÉ"), "été"),
        (WordKey("\u{2013}"), "–"), (WordKey(","), ","), (WordKey("$"), "$"), (WordKey(""), ""),
    ])
    func `a key from the source is that of the same word in a text`(key: WordKey, word: String) {
        #expect(key == WordKey(Substring(word)))
    }

    @Test(arguments: [
        ("Ann Lind", "lind"), ("Lind", "lind"), ("Ann van der Aa", "aa"), ("Ann Lind ", "lind"),
        ("Ann-Lind", "ann-lind"), ("", ""), (" ", ""),
    ])
    func `the key of a name's last word is that of the word`(name: String, last: String) {
        #expect(WordKey(lastWordOf: name) == WordKey(Substring(last)))
    }

    @Test(arguments: [
        ("harbor", true), ("quay", true), ("pier", true), ("dock", false), ("", false),
    ])
    func `a union holds the words of each set and no others`(word: String, isIn: Bool) {
        let set = WordSet("harbor").union(WordSet("quay harbor"), WordSet("pier"), WordSet(""))
        #expect(set.contains(WordKey(Substring(word))) == isIn)
    }

    @Test(arguments: [0, 1, 8, 9, 100, 3000])
    func `a filter misses no word and turns nearly all others away`(count: Int) {
        let filter = WordFilter((0..<count).map { WordKey("w\($0)") })
        #expect((0..<count).allSatisfy { filter.mayContain(WordKey("w\($0)")) })
        #expect((count..<count + 1000).count { filter.mayContain(WordKey("w\($0)")) } < 150)
    }

    @Test(arguments: [
        ("a:b", ["a", "b"], ["a", "b"]), ("a::é:", ["a", "é"], ["a", "", "é", ""]),
        (":a", ["a"], ["", "a"]), ("", [], [""]), (":", [], ["", ""]), ("é", ["é"], ["é"]),
    ])
    func `a row is cut into its fields`(row: String, fields: [String], all: [String]) {
        #expect(row.fields(by: ":").map(String.init) == fields)
        #expect(row.allFields(by: ":").map(String.init) == all)
        #expect("|\(row)|".dropFirst().dropLast().allFields(by: ":").map(String.init) == all)
    }

    @Test func `behind the last split a row stays whole`() {
        #expect("a:b:c".fields(by: ":", maxSplits: 1) == ["a", "b:c"])
        #expect(":a::b:".fields(by: ":", maxSplits: 1) == ["a", ":b:"])
        #expect(" pier\n\tquay ".tableWords == ["pier", "quay"])
    }

    @Test func `an empty set holds nothing`() {
        #expect(!WordSet("").contains(WordKey("harbor")))
        #expect(!WordSet("# harbor").contains(WordKey("harbor")))
    }

    @Test func `a large set holds each of its words`() {
        let words = (0..<3000).map { "w\($0)" }
        let set = WordSet(words.joined(separator: " "))
        #expect(words.allSatisfy { set.contains(WordKey($0)) })
        #expect((3000..<6000).allSatisfy { !set.contains(WordKey("w\($0)")) })
    }

    @Test(arguments: [
        ("harbor", 1), ("Harbor", 1), ("quay", 3), ("pier", nil), ("harbors", nil), ("", nil),
    ])
    func `a table gives a word its value, the last of several, and others none`(
        word: String,
        value: Int?
    ) {
        let table: WordTable = [WordKey("harbor"): 1, WordKey("quay"): 2, WordKey("QUAY"): 3]
        let found = table[WordKey(word)]
        #expect(found == value)
    }

    @Test func `a large table gives each of its words its value, an empty one none`() {
        var numbers: [WordKey: Int] = [:]
        for number in 0..<3000 { numbers[WordKey("w\(number)")] = number }
        let table = WordTable(numbers)
        #expect((0..<3000).allSatisfy { (number: Int) in table[WordKey("w\(number)")] == number })
        #expect((3000..<6000).allSatisfy { table[WordKey("w\($0)")] == nil })
        #expect(WordTable<Int>([:])[WordKey("w1")] == nil)
        #expect(table[WordKey(raw: 0)] == nil)
    }

    @Test func `dictionaries find keys under any seed`() {
        var numbers: [WordKey: Int] = [:]
        for number in 0..<1000 { numbers[WordKey("w\(number)")] = number }
        let copy = numbers.mapValues { $0 + 1 }
        #expect((0..<1000).allSatisfy { copy[WordKey("w\($0)")] == $0 + 1 })
        #expect(copy[WordKey("w1000")] == nil)
    }

    @Test(arguments: [
        ("city council member", 0, 3, 3), ("city council", 0, 2, 2), ("city hall", 0, 1, 1),
        ("the city council", 1, 2, 3), ("City Council", 0, 2, 2), ("village hall", 0, nil, nil),
        ("council city", 0, nil, nil),
    ])
    func `the longest phrase wins`(text: String, start: Int, value: Int?, end: Int?) {
        let table = PhraseTable([
            ("city", 1), ("city council", 2), ("city council member", 3), ("town hall", 4),
        ])
        let tokens = Reading(Article(id: "t", text: text)).tokens
        let match = table.longestMatch(at: start, in: tokens, limit: tokens.count)
        #expect(match?.value == value)
        #expect(match?.end == end)
    }

    @Test func `a phrase ends at the limit or before it`() {
        let table = PhraseTable([("city", 1), ("city council", 2)])
        let tokens = Reading(Article(id: "t", text: "city council")).tokens
        #expect(table.longestMatch(at: 0, in: tokens, limit: 1)?.value == 1)
    }
}
