import Testing

@testable import ClaimExtraction

struct JSONWriterTests {
    private func written(_ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(reserving: 0)
        body(&writer)
        return writer.bytes.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [
        ("", #""""#), ("plain", #""plain""#), ("exactly8", #""exactly8""#),
        ("a \"b\" c", #""a \"b\" c""#), ("back\\slash", #""back\\slash""#),
        ("line\nend\tof\rit", #""line\nend\tof\rit""#),
        ("a longer run and then \u{1}", #""a longer run and then \u0001""#),
        ("\u{7F}\u{1F}", #""\u007f\u001f""#), ("né “quoted” 👍", #""né “quoted” 👍""#),
        ("eight…ok\"", #""eight…ok\"""#),
    ])
    func `escapes what JSON and terminals need escaped, and nothing else`(
        text: String,
        expected: String
    ) {
        let bytes = Array(text.utf8)
        let json = written { writer in
            bytes.withUnsafeBufferPointer { writer.string(utf8: $0) }
        }
        #expect(json == expected)
    }

    @Test(arguments: [("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("\u{7F}", #"\u007f"#)])
    func `escapes a mark wherever it stands in a run`(mark: String, escaped: String) {
        for length in 0...20 {
            for place in 0...length {
                let before = String(repeating: "~", count: place)
                let after = String(repeating: "!", count: length - place)
                let bytes = Array((before + mark + after).utf8)
                let json = written { writer in
                    bytes.withUnsafeBufferPointer { writer.string(utf8: $0) }
                }
                #expect(json == "\"" + before + escaped + after + "\"")
            }
        }
    }

    @Test(arguments: [
        0, 7, 10, 99, 100, 105, 999, 1000, 12_345, 4_294_967_295, 4_294_967_296, -1, -1000, Int.max,
        Int.min,
    ])
    func `writes whole numbers as Swift does`(value: Int) {
        #expect(written { $0.numbers([value]) } == "[\(value)]")
    }

    @Test(arguments: [
        (0.0, "0"), (1.0, "1"), (2.0, "1"), (-1.0, "0"), (0.5, "0.5"), (0.12, "0.12"),
        (0.1234, "0.123"), (0.0004, "0"), (0.001, "0.001"), (0.05, "0.05"), (0.9996, "1"),
    ])
    func `writes a score with three decimals at most`(score: Double, expected: String) {
        #expect(written { $0.field("s", score: score) } == "\"s\":\(expected)")
    }

    @Test func `grows as it must`() {
        let text = Array(repeating: UInt8(ascii: "x"), count: 5000)
        let json = written { writer in
            for _ in 0..<20 { text.withUnsafeBufferPointer { writer.string(utf8: $0) } }
        }
        #expect(json.utf8.count == 20 * 5002)
    }
}
