import Testing

@testable import ClaimExtraction

struct SourceTextTests {
    @Test(arguments: [
        "", "plain", "sixteen letters.", "more letters than sixteen are here",
        "é", "Zoë Ní Bhriain met 12 others — “late”, she said 👍 — in Łódź",
        String(repeating: "é", count: 40), String(repeating: "word, ", count: 9) + "👍",
        "👍" + String(repeating: "sixteen letters.", count: 3),
    ])
    func `finds the byte at which each code point begins`(text: String) {
        let source = SourceText(text)
        let scalars = Array(text.unicodeScalars)
        #expect(source.codePointCount == scalars.count)
        var offset = 0
        for (index, scalar) in scalars.enumerated() {
            #expect(source.byteOffset(ofCodePoint: index) == offset)
            offset += UTF8.width(scalar)
        }
        #expect(source.byteOffset(ofCodePoint: scalars.count) == offset)
        #expect(offset == source.bytes.count)
    }
}
