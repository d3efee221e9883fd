import ClaimExtraction
import Testing

@testable import ArticleImport

struct TableTests {
    @Test(arguments: [
        ("place,year\nAlder,2024\nOster,2025\n", "place\tyear\nAlder\t2024\nOster\t2025"),
        ("place;cost\r\nAlder;4,5\r\n", "place\tcost\nAlder\t4,5"),
        ("place\tyear\rAlder\t2024\r", "place\tyear\nAlder\t2024"),
        ("sep=;\r\na,b;c\r\n", "a,b\tc"),
        // Quotation marks: separators and marks inside, and marks that are no such.
        ("name,note\n\"Tan, Luis\",\"said \"\"no\"\"\"\n", "name\tnote\nTan, Luis\tsaid \"no\""),
        ("size,name\n5\" pipe,x\n", "size\tname\n5\" pipe\tx"),
        // Ragged rows, empty rows, a quotation without an end.
        ("a,b\n1\n\n2,3,4\n", "a\tb\n1\n2\t3\t4"), ("a,\"b\nc", "a\nb\nc"),
        // A separator in the first row's quotation counts nothing.
        ("\"a;b;c\",d\n", "a;b;c\td"),
    ])
    func `reads rows as lines and cells as fields`(file: String, text: String) throws {
        #expect(try read(file, path: "f.csv").article.text == text)
    }

    @Test func `reads cells that are passages as lines of their own`() throws {
        let passage = String(repeating: "The quay at Alder sank. ", count: 6)
        let text = try read("day,text\n2024-05-03,\"\(passage)\"\n", path: "f.csv").article.text
        #expect(text == "day\ntext\n\n2024-05-03\n\(passage)")
    }

    @Test(arguments: [",,,\n,,\n", "\n\n\n", "\"\"\n"])
    func `refuses tables without a word`(file: String) {
        #expect(throws: ImportError.empty(path: "f.csv")) { try read(file, path: "f.csv") }
    }
}
