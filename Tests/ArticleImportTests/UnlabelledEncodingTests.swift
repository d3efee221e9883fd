import ClaimExtraction
import Testing

@testable import ArticleImport

struct UnlabelledEncodingTests {
    private func text(_ bytes: [UInt8]) throws -> String {
        try ArticleReader.article(from: ArticleFile(path: "f.txt", bytes: bytes)).article.text
    }

    @Test func `reads English in Windows-1252 that no label names`() throws {
        let story =
            Array("The mayor said ".utf8) + [0x93] + Array("no comment".utf8) + [0x94]
            + Array(" on Monday at the caf".utf8) + [0xE9] + Array(" by the quay ".utf8) + [0x97]
            + Array(" and the harbour".utf8) + [0x92] + Array("s owner left.".utf8)
        #expect(
            try text(story)
                == "The mayor said “no comment” on Monday at the café by the quay — and the harbour’s owner left."
        )
    }

    @Test(arguments: [
        // Cyrillic in Windows-1251 and Greek in ISO 8859-7: nearly every letter.
        [0xCC, 0xFD, 0xF0, 0x20, 0xF1, 0xEA, 0xE0, 0xE7, 0xE0, 0xEB, 0x2E],
        [0xCF, 0x20, 0xE4, 0xDE, 0xEC, 0xE1, 0xF1, 0xF7, 0xEF, 0xF2, 0x2E],
        // A quotation mark within a word, and a byte that is nothing.
        Array("The mayor of the old town of Alder sp".utf8) + [0x93] + Array("ke on Monday.".utf8),
        Array("The mayor of the old town of Alder ".utf8) + [0x81] + Array(" on Monday.".utf8),
    ])
    func `leaves other bytes to the user to name`(bytes: [UInt8]) {
        let offset = bytes.firstIndex { $0 >= 0x80 } ?? -1
        #expect(throws: ImportError.notUTF8(path: "f.txt", offset: offset)) { try text(bytes) }
    }
}
