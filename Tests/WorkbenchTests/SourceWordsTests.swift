import Casework
import TestSupport
import Testing
import Workbench

struct SourceWordsTests {
    @Test(arguments: ["#3", "3", " 3 ", "source 3", "Source #3"])
    func `reads the number of a stored source`(words: String) throws {
        #expect(try SampleWorkbench().casebook.sourceDesignation(words) == .number(3))
    }

    @Test func `reads an address as a web page that was looked at today`() throws {
        let designation = try SampleWorkbench().casebook.sourceDesignation(
            " https://county.example/a?b#c "
        )
        let page = SourceFacts(
            kind: .webPage,
            title: "https://county.example/a?b#c",
            url: "https://county.example/a?b#c",
            retrieved: "2025-09-25"
        )
        #expect(designation == .draft(page))
    }

    @Test func `reads the path of a file with the digest of its bytes`() throws {
        let sample = try SampleWorkbench()
        let path = try sample.temporary.write("abc", to: "roster.csv")
        let dataset = SourceFacts(
            kind: .dataset,
            title: "roster.csv",
            retrieved: "2025-09-25",
            file: SourceFile(
                path: path,
                sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                sizeInBytes: 3
            )
        )
        #expect(try sample.casebook.sourceDesignation(path) == .draft(dataset))
        #expect(try sample.casebook.addSource(dataset).number == 1)
        #expect(try sample.casebook.source(1).file == dataset.file)
    }

    @Test(arguments: ["Interview with Dana Cole", "#three", "https://x y", "source of it", "/"])
    func `takes anything else for a title`(words: String) throws {
        #expect(
            try SampleWorkbench().casebook.sourceDesignation(words, kind: .interview)
                == .draft(SourceFacts(kind: .interview, title: words))
        )
    }

    @Test(arguments: ["./roster.pdf", "/nowhere/at/all", "../x", "~/memo", "roster.PDF"])
    func `says that a file isn't there instead of taking its path for a title`(
        words: String
    ) throws {
        let casebook = try SampleWorkbench().casebook
        #expect(throws: WorkbenchError.noSuchFile(words)) { try casebook.sourceDesignation(words) }
        #expect(
            try casebook.sourceDesignation(words, mayNameFile: false)
                == .draft(SourceFacts(kind: .document, title: words))
        )
    }

    @Test func `reads no file where words come from somebody else`() throws {
        let sample = try SampleWorkbench()
        let path = try sample.temporary.write("secret", to: "key.txt")
        #expect(
            try sample.casebook.sourceDesignation(path, mayNameFile: false)
                == .draft(SourceFacts(kind: .document, title: path))
        )
    }

    @Test(arguments: [
        "AP/Reuters", "pp. 3-4/7", "v.2", "the memo.pdf that she sent", "nytimes.com",
    ])
    func `takes words with a slash or a dot for a title`(words: String) throws {
        #expect(
            try SampleWorkbench().casebook.sourceDesignation(words)
                == .draft(SourceFacts(kind: .document, title: words))
        )
    }

    @Test func `wants words`() throws {
        #expect(throws: WorkbenchError.emptySource) {
            try SampleWorkbench().casebook.sourceDesignation(" ")
        }
    }
}
